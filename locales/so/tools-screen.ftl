# The shelf of tools, their forms and answers.

tools-need-immigration = Imaatinka Kanada
tools-need-money = Lacag
tools-need-home = Guri
tools-need-work = Shaqo
tools-need-everyday = Nolol maalmeedka
tools-filled = Jawaabaha qaarkood waxaa laga buuxiyey wixii aad hore u sheegtay.
tools-empty-form = Faaruqi foomka
tools-ask-again = Natiijada mar kale tus
tools-changed = Jawaabahaaga waad beddeshay. Natiijada hoose weli waa tii hore.
tools-nth = { $label }, { $n }
tools-keep = Ku kaydi galkayga
tools-kept = Galkaaga ayaa lagu kaydiyey.
tools-not-copied = Kan lama koobbiyeyn karin. Beddelkeeda waad daabaci kartaa.
tools-saved-on = Natiijadan waxaad kaydisay { $date }. Markaas waxay ahayd:
tools-other-rules = Xeerarku way isbeddeleen wixii ka dambeeyey. Kuwa hadda la isticmaalay waxay dhaqan galeen { $date }.
tools-other-outcome = Maanta natiijadu way ka duwan tahay. Hoos ayaad ku arkaysaa.
tools-same-outcome = Maanta natiijadu waa isla tii.
screen-results = Natiijooyin kaydsan
binder-results = Natiijooyin kaydsan
results-empty = Weli natiijooyin kaydsan ma jiraan
results-empty-text = Marka qalab natiijo ku siiyo, halkan waad ku kaydin kartaa. Marka aad mar kale furto, waxaa lagu xisaabinayaa xeerarka maalintaas.
results-add = U tag qalabka
tools-told = Wixii aad ku jawaabtay
tools-comma = { ", " }
tools-chart = Waxa kaydkaaga lacagta ka haray
tools-chart-month =
    { $month ->
        [0] Markaad timaaddo
        [one] 1 bil ka dib
       *[other] { $month } bilood ka dib
    }
occupation-again = Mid kale dooro
tools-dollars = doollar Kanadiyaan
tools-other-language = Qaybo tan ka mid ah ilaa hadda waxay ku qoran yihiin { $language } oo keliya.
