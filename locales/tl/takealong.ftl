## Take it along: calendar, paper, phone, hand-over

take-along = Dalhin ito
take-back = Bumalik
take-calendar = File ng kalendaryo
take-calendar-text = Ang inyong mga petsa, sa kalendaryo ng telepono o computer
take-print = Print o PDF
take-print-text = Plano, mga dokumento, mga gamit, mga naka-save na sagot, o ang buong binder
take-phone = Sa telepono
take-phone-text = Ang mga susunod na gawain bilang teksto, gamit ang camera nito
take-give = File ng paglilipat
take-give-text = Para sa ibang device na may Portage, o para sa inyong tagapayo
take-open = Buksan ang file ng paglilipat
take-open-text = Kayo ang pipili kung ano ang kukunin

calendar-lead = Buksan ang file gamit ang inyong kalendaryo. Kapag isinulat ninyo ito ulit sa ibang araw, lilipat ang mga petsa at hindi madodoble.
calendar-nothing = Wala pang petsa ang mga natitirang gawain. Sabihin kung kailan kayo darating, o bigyan ng sariling petsa ang isang gawain.
calendar-which = Aling mga petsa
calendar-all = Lahat ng may petsa: { $count } gawain at appointment
calendar-chosen = Ang mga pinili ko lang
calendar-save = I-save ang file ng kalendaryo
calendar-written = Naisulat na ang file ng kalendaryo. Hindi ito naka-encrypt: mababasa ito ng sinumang may hawak nito.

screen-print = I-print
print-lead = Makikita muna ninyo ang mga pahina, saka ninyo i-print o i-save bilang PDF.
print-plan = Ang aking plano
print-documents = Ang aking mga dokumento
print-goods = Ang aking mga gamit, para sa customs
print-results = Ang aking mga naka-save na sagot
print-results-note = Hindi desisyon ang mga sagot na ito. Ang kinauukulang tanggapan lang ang nagpapasya.
print-binder = Ang buo kong binder
print-see = I-print…
print-hint = { $count } pahina
paper-title = Papel
paper-letter = Letter (Canada)
paper-a4 = A4
print-page = Pahina { $n } sa { $total }
print-made = Na-print noong { $date }
print-way = Ang parehong pahina sa Portage: i-type ito sa paghahanap:
print-earlier = Wala sa papel ang { $count } gawaing hindi pa tapos mula sa mga naunang yugto. Nasa Portage ito, sa dulo ng plano.
print-other-language = May mga salita rito na nasa { $language } dahil wala pang salin.
print-name = Pangalan
print-signature = Pirma
print-day = Petsa
print-papers = Dalhin: { $papers }

phone-lead = Itapat sa code na ito ang camera ng telepono. Ipakikita ng telepono ang susunod na sampung gawain bilang teksto; hindi nito kailangan ng Portage o ng internet.
phone-code = Code na may susunod na sampung gawain
phone-content = Ang laman ng code

give-lead = Nasa file ang mga pinili ninyo. Naka-encrypt ito, at passphrase lang ang makapagbubukas.
give-nothing = Wala pang maililipat.
give-what = Ano ang ilalagay rito
give-no-files = Mananatili rito ang mga nakalakip na scan. Ibigay ang mga iyon nang hiwalay.
give-save = I-save ang file
give-writing = Ine-encrypt ang file. Ilang segundo lang ito.
give-written = Naisulat na ang file. Sabihin ang passphrase sa ibang paraan, hindi kasama ng file, halimbawa sa telepono.
passphrase = Passphrase
passphrase-again = Ulitin
passphrase-differs = Hindi magkapareho ang dalawa. I-type ulit ang ikalawa.
passphrase-advice = Gumamit ng apat na salitang walang kaugnayan sa isa’t isa. Walang makapagbubukas ng file nang wala ang mga ito, at wala kaming maitutulong kapag nakalimutan.
passphrase-see = Ipakita ang tina-type

open-lead = Makikita muna ninyo kung ano ang nasa file. Walang mapapalitan sa inyo maliban kung piliin ninyo.
open-pick = Piliin ang file
open-pick-other = Pumili ng ibang file
open-passphrase = Passphrase ng file
open-open = Buksan
open-opening = Binubuksan. Ilang segundo lang ito.
open-profile = Kunin ang mga sagot tungkol sa sarili
open-profile-text = Iba ang mga ito sa mga sagot ninyo at papalitan ang sa inyo.
open-new = { $count } bagay na wala kayo
open-differs = { $count } bagay na iba ang isinulat ninyo
open-keep-mine = Itira ang sa akin
open-take-theirs = Kunin ang sa kanila: { $theirs }
open-written = isinulat noong { $date }
open-newer = mas bago kaysa sa inyo
open-older = hindi mas bago kaysa sa inyo
open-same = { $count } bagay ang pareho na rito.
open-left-out = { $count } bagay ang hindi magagamit ng bersiyong ito ng Portage.
open-nothing = Wala rito na wala pa sa inyo.
open-take =
    { $count ->
        [0] Pumili ng kukunin
        [one] Kunin ang { $count } bagay
       *[other] Kunin ang { $count } bagay
    }
open-taken = { $count } bagay ang nakuha na.
entries-member = Pamilya
entries-task = Ang ginawa at isinulat ko sa plano
entries-own-task = Ang sarili kong mga gawain
entries-document = Mga dokumento
entries-application = Mga aplikasyon
entries-appointment = Mga appointment
entries-good = Mga gamit
entries-contact = Mga kontak
entries-question = Mga tanong
entries-result = Mga sagot ng tool
