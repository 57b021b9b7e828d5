## The frame

nav-label = Mga bahagi ng Portage
nav-brand = Portage, papunta sa Home
nav-home = Home
nav-guides = Mga gabay
nav-plan = Plano
nav-tools = Mga tool
nav-services = Mga serbisyo
nav-settings = Mga setting
nav-more = Wika, mga setting at iba pa
nav-copy = Nilalaman noong { $date }
language-menu = Wika: { $language }
skip-to-page = Diretso sa pahina
dialog-close = Isara
print = I-print
listen = Pakinggan
listen-group = Pagbasa nang malakas
listen-pause = I-pause
listen-go-on = Ituloy
listen-stop = Ihinto
listen-slowly = Mabagal
listen-failed = Huminto ang boses. Subukan ulit, o ituloy ang pagbasa rito.
pdf-save = I-save bilang PDF
pdf-writing = Ginagawa ang PDF…
pdf-written = Nagawa na ang PDF.
pdf-written-own = Nagawa na ang PDF. Hindi ito naka-encrypt: mababasa ito ng sinumang may hawak nito.

print-foot = Na-print mula sa Portage, nilalaman noong { $date }
print-foot-undated = Na-print mula sa Portage

screen-home = Home
screen-guides = Mga gabay
screen-guide = Gabay
screen-plan = Plano
screen-tools = Mga tool
screen-tool = Tool
screen-services = Mga serbisyo
screen-service = Serbisyo
screen-search = Paghahanap
screen-changes = Ano ang nagbago
screen-copy = Lagay ng kopya
screen-settings = Mga setting
screen-answer = Baguhin ang sagot
screen-start = Ang inyong plano
screen-language = Wika
screen-install = Unang pagbukas
screen-broken = Hindi maipakita ang screen na ito
screen-aside = Tungkol dito

notice-undo = Ibalik
notice-task-done = Tapos na: { $title }
notice-task-skipped = Isinantabi: { $title }
notice-task-open = Nasa plano na ulit: { $title }
notice-page-saved = Na-save. Makikita ninyo ulit ang pahinang ito sa Mga gabay.
notice-page-let-go = Hindi na naka-save ang pahinang ito.

## Links that lead outside

link-outside = (magbubukas sa labas ng Portage)
link-title-web = Buksan ang pahinang ito sa inyong browser?
link-title-phone = Tawagan ang numerong ito?
link-title-mail = Sumulat sa address na ito?
link-lead-web = Hindi bahagi ng Portage ang pahinang ito at kailangan nito ng internet. Nasa address na ito:
link-lead-phone = Itatanong ng inyong device kung aling app ang tatawag. Ang numero ay:
link-lead-mail = Magbubukas ang inyong email program. Ang address ay:
link-open-web = Buksan
link-open-phone = Tawagan
link-open-mail = Sumulat
link-copy = Kopyahin
link-copied = Nakopya na.
link-cancel = Huwag na

## First start

language-title = Anong wika ang pinakamadali ninyong basahin?
install-title = Inihahanda ang Portage
install-lead = Inilalagay sa device na ito ang mga gabay at serbisyong kasama ng Portage. Hindi kailangan ng internet at isang beses lang ito gagawin.
progress-checking = Tinitingnan kung ano ang narito
progress-receiving = Tumatanggap
progress-building = Inilalagay
progress-indexing = Inaayos para madaling mahanap ang lahat
progress-finishing = Malapit nang matapos
progress-bytes = { $size } ang natanggap
progress-of = { $size } sa { $total } ang natanggap

start-next = Susunod
start-skip = Laktawan
start-back = Bumalik
start-finish = Ipakita ang plano
start-leave = Diretso sa mga gabay at serbisyo
start-trail = Tanong { $n } sa { $total }
start-private = Nananatili sa device na ito ang inyong mga sagot. Mababago ninyo ang mga ito kahit kailan.
answer-save = I-save
answer-cancel = Huwag na
answer-yes = Oo
answer-no = Hindi

start-stage-title = Nasaan na kayo sa inyong paglipat?
start-stage-lead = Nagsisimula ang plano ninyo kung nasaan kayo ngayon.
start-stage-short = Kung nasaan na kayo
whereabouts-exploring = Nagsasaliksik
whereabouts-exploring-hint = Inaalam ko kung lilipat ako at kung paano.
whereabouts-applying = Nag-a-apply
whereabouts-applying-hint = Inihahanda ko o naipadala ko na ang aplikasyon.
whereabouts-approved = Naaprubahan
whereabouts-approved-hint = Puwede na akong pumunta at naghahanda na ako.
whereabouts-in-ontario = Nasa Ontario
whereabouts-in-ontario-hint = Dumating na ako at nagsisimulang manirahan.

start-landing-title = Kailan kayo darating sa Canada?
start-landing-title-past = Kailan kayo dumating sa Canada?
start-landing-lead = Mula sa araw na ito bibilangin ang mga petsa ng inyong mga gawain. Kung buwan lang ang alam ninyo, iwanang blangko ang araw.
start-landing-short = Pagdating
landing-legend = Araw o buwan ng pagdating
landing-hint = Halimbawa, Marso 14, 2027. Puwede ang tantiya. Kung dumating na kayo, isulat ang araw na iyon.
landing-day = Araw
landing-month = Buwan
landing-month-none = Pumili
landing-year = Taon
landing-month-missing = Pumili ng buwan, o burahin ang laman ng ibang kahon.
landing-year-missing = Isulat din ang taon, halimbawa 2027.
landing-year-odd = Hindi puwedeng taon ang { $year }. Isulat ito nang may apat na digit, halimbawa 2027.
landing-day-odd = Walang araw na { $day } sa { $month }: { $last } ang huling araw. Itama ang araw, o iwanang blangko.

start-class-title = Paano kayo pupunta sa Canada?
start-class-lead = Iba-iba ang mga patakaran at serbisyo ayon sa paraan ng pagpunta. Kung hindi kayo sigurado, laktawan ito.
start-class-short = Paraan ng pagpunta
class-economic = Pang-ekonomiyang immigration
class-economic-hint = Express Entry, programa ng nominasyon ng lalawigan, o ibang programa para sa mga manggagawang mananatili
class-family = Pamilya
class-family-hint = May sponsor kayo sa Canada
class-refugee = Refugee na na-resettle
class-refugee-hint = Napili kayo sa ibang bansa, sa tulong ng gobyerno o ng pribadong grupo
class-claimant = Humihiling ng proteksiyon
class-claimant-hint = Humihiling kayo, o hihiling, ng proteksiyon bilang refugee sa Canada
class-worker = Manggagawa
class-worker-hint = Mayroon kayo o gusto ninyo ng pansamantalang work permit
class-student = Estudyante
class-student-hint = Mayroon kayo o gusto ninyo ng study permit
class-visitor = Bisita
class-visitor-hint = Dadalaw lang kayo

start-family-title = Sino ang kasama ninyo?
start-family-lead = Dito nakadepende ang paaralan, child care, mga benepisyo at mga papeles.
start-family-short = Pamilya
family-partner = Kasama ba ninyo ang asawa o partner?
family-children = May kasama ba kayong mga anak?
family-years = Anong taon sila ipinanganak?
family-years-hint = Sapat na ang taon. Isang kahon para sa bawat anak.
family-year-label = Taon ng kapanganakan ng anak { $n }
family-year-remove = Alisin ang anak { $n }
family-year-add = Magdagdag ng anak
family-year-missing = Isulat ang taon ng kapanganakan ng kahit isang anak, o sagutin ng “Hindi”.
family-year-odd = Hindi puwedeng taon ng kapanganakan ang { $year }. Isulat ito nang may apat na digit, halimbawa 2019.
family-with-partner = May partner
family-without-partner = Walang partner
family-child-count =
    { $count ->
        [0] Walang anak
        [one] { $count } anak
       *[other] { $count } anak
    }

start-occupation-title = Ano ang inyong trabaho?
start-occupation-lead = May mga trabahong kailangan ng lisensiya sa Ontario, at puwedeng simulan ang pagkuha nito sa ibang bansa.
start-occupation-short = Trabaho
occupation-label = Ang inyong trabaho
occupation-hint = Sa sarili ninyong salita, halimbawa nars, elektrisyan, guro, accountant.

start-destination-title = Saan sa Ontario ninyo gustong tumira?
start-destination-lead = Mauuna sa listahan ang mga serbisyong malapit doon.
start-destination-short = Lugar
destination-label = Lungsod, bayan o rehiyon
destination-hint = Halimbawa, Ottawa, Sudbury o Hamilton. Kung hindi pa ninyo alam, laktawan ito.
destination-known = Ito ay { $place }.
destination-unknown = Walang alam na lugar ang Portage na may ganitong pangalan. Maaari kang magpatuloy, o pumili mamaya sa Mga lugar.

## Home

home-title = Ang inyong mga susunod na hakbang
home-welcome = Maligayang pagdating
home-landing = Pagdating sa Canada: { $date }, { $when }
home-landed = Dumating kayo noong { $date }, { $when }
home-landing-unknown = Sabihin kung kailan kayo darating, at magkakapetsa ang inyong mga gawain
home-nothing-next = Wala kayong kailangang gawin ngayon.
home-whole-plan = Tingnan ang buong plano
home-changed = Ano ang nagbago para sa inyo
home-changed-all = Lahat ng nagbago
home-saved = { $count } naka-save na pahina
home-continue = Ituloy ang pagbasa
home-copy = Ang inyong kopya
home-offline = Gumagana ang lahat dito nang walang internet.
home-content-of = Nilalaman noong { $date }.
home-copy-link = Lagay ng kopya
home-update-ready = May handang update na { $size }.
invitation-title = Gawin na ba natin ang inyong plano?
invitation-text = Anim na maikling tanong, at puwedeng laktawan ang bawat isa. Pagkatapos, makikita ninyo kung ano ang gagawin, ano ang mauuna at hanggang kailan: mula sa mga unang papeles hanggang sa unang taon sa Ontario.
invitation-start = Gawin ang plano
invitation-read = Magbasa muna

## Notices: what cannot wait

alert-label = Mga paalala
alert-fraud = Mag-ingat sa panloloko
alert-change = May nagbagong patakaran
alert-information = Mabuting malaman ngayon
alert-read = Magbasa pa:
alert-official = Opisyal na pahina:
alert-until = May bisa hanggang { $date }.
alert-by = Isinulat ng { $publisher }.

## The trail, the plan and its tasks

trail-label = Ang mga yugto ng inyong plano
trail-past = nalampasan na
trail-here = Narito kayo
trail-ahead = susunod pa
stage-exploring = Pagsasaliksik
stage-applying = Pag-apply
stage-waiting = Paghihintay
stage-preparing = Paghahanda
stage-travel = Biyahe
stage-first-days = Mga unang araw
stage-first-weeks = Mga unang linggo
stage-first-months = Mga unang buwan
stage-first-year = Unang taon
stage-settled =
    { $total ->
        [0] walang gagawin
        [one] { $settled } sa { $total } ang ayos na
       *[other] { $settled } sa { $total } ang ayos na
    }

plan-title = Ang inyong plano
plan-no-profile = Para sa lahat ang planong ito
plan-no-profile-text = Sagutin ang ilang maikling tanong para maging sa inyo ito: mga gawaing para sa inyo lang, bawat isa may petsa.

due-today = ngayon
due-in-days =
    { $days ->
        [1] bukas
        [one] { $days } araw mula ngayon
       *[other] { $days } araw mula ngayon
    }
due-in-weeks = { $weeks } linggo mula ngayon
due-late = huli nang { $days } araw
days-ago =
    { $days ->
        [1] kahapon
        [one] { $days } araw na ang nakalipas
       *[other] { $days } araw na ang nakalipas
    }
due-was = dapat noong { $date }
due-by = hanggang { $date }
due-about = bandang { $date }
due-full = Hanggang { $date }, { $when }
due-landing-day = sa araw ng pagdating ninyo
due-before-landing = { $days } araw bago ang pagdating
due-after-landing = { $days } araw pagkatapos ng pagdating
due-months-before-landing = { $months } buwan bago ang pagdating
due-months-after-landing = { $months } buwan pagkatapos ng pagdating
due-law = batas
due-law-long = itinakda ng batas ang araw na ito

task-done-label = Tapos na: { $title }
task-state-done = Tapos na
task-state-skipped = Isinantabi
task-waiting = may gawaing dapat mauna
task-steps = Mga hakbang
task-documents = Mga papel na ihahanda
task-waits-for = Gawin muna ito
task-read = Basahin at kuwentahin
task-because = Bakit nasa plano ninyo ito
task-because-unknown = hindi namin alam kung totoo ito para sa inyo; para ito sa mga taong ganito ang kalagayan
task-authority = { $authority } ang namamahala rito.
task-verified = Sinuri noong { $date }.
task-mark-done = Markahang tapos na
task-reopen = Ibalik sa plano

condition-everyone = Ginagawa ito ng lahat
condition-economic = Pupunta kayo bilang pang-ekonomiyang imigrante
condition-family = May sponsor kayo sa Canada
condition-refugee = Pupunta kayo bilang refugee na na-resettle
condition-claimant = Humihiling kayo ng proteksiyon bilang refugee
condition-worker = Pupunta kayo nang may work permit
condition-student = Pupunta kayo nang may study permit
condition-visitor = Pupunta kayo bilang bisita
condition-permanent = Magiging permanent resident kayo
condition-partner = May kasama kayong partner
condition-children = May kasama kayong mga anak
condition-children-under-6 = May anak kayong wala pang 6 na taon
condition-children-under-13 = May anak kayong wala pang 13 taon
condition-children-4-18 = May anak kayong 4 hanggang 18 taon
condition-no-children = Wala kayong kasamang anak
condition-regulated = Kailangan ng lisensiya sa Ontario ang trabaho ninyo
condition-trade = Nagtatrabaho kayo sa isang skilled trade
condition-works = Gusto ninyong magtrabaho
condition-drives = Gusto ninyong magmaneho
condition-rents = Uupa kayo ng bahay
condition-pet = May kasama kayong alagang hayop
condition-francophone = Nagsasalita kayo ng French
condition-low-income = Mababa ang inyong kita
condition-senior = 65 taon pataas na kayo
condition-abroad = Nasa ibang bansa pa kayo
condition-in-ontario = Nasa Ontario kayo
condition-winter-arrival = Darating kayo sa taglamig

## Guides

guides-title = Mga gabay
guides-lead = Sinasabi ng bawat pahina kung ano ang gagawin, ano ang dadalhin, magkano at sino ang tumutulong.
guides-empty = Wala pang gabay sa device na ito
guides-empty-way = Tingnan ang lagay ng kopya
saved-title = Mga naka-save na pahina
saved-on = Na-save noong { $date }
saved-withdrawn = Binawi, hindi na napapanahon
guide-save = I-save ang pahinang ito
guide-saved = Naka-save
withdrawn-band = Binawi ang pahinang ito noong { $date }
withdrawn-text = Huling kopya ang nakikita ninyo, at narito pa dahil ini-save ninyo. Hindi na ito napapanahon: huwag umasa rito.
withdrawn-band-undated = Binawi ang pahinang ito
withdrawn-gone-text = Hindi na ito bahagi ng portal, at hindi ninyo ito nai-save.
withdrawn-reason = Bakit:
withdrawn-see = Ito ang basahin:
guide-contents = Nasa pahinang ito
guide-tasks = Sa inyong plano
guide-tools = Mga tool
guide-services = Sino ang tumutulong
guide-official = Opisyal na pahina
guide-related = Basahin din
guide-other-language = Wala ang pahinang ito sa wika ninyo. Ipinakikita ito sa { $language }.
callout-note = Mabuting malaman
callout-free = Libre
callout-deadline = Huling araw
callout-warning = Mag-ingat

guide-contacts = Sino ang sumasagot
guide-forms = Mga form sa pahinang ito
contact-hours = Oras:
contact-abroad-yes = Gumagana ang numero mula sa labas ng Canada.
contact-abroad-no = Hindi gumagana ang numero mula sa labas ng Canada.
contact-channels = Maaabot sila sa: { $channels }.
channel-phone = telepono
channel-web-form = form sa web
channel-in-person = personal na pagpunta
channel-mail = sulat sa koreo
channel-email = email
channel-website = kanilang website
form-superseded = Hindi na ginagamit ang form na ito.
form-superseded-by = Hindi na ginagamit ang form na ito. Gamitin ang { $number }.
form-unknown = Hindi namin nakumpirma kung ginagamit pa ang form na ito. Tingnan ang opisyal na pahina.

figure-more = , saan galing ang numerong ito
figure-since = mula { $date }
figure-in-force = May bisa mula { $date }
figure-next = { $value } mula { $date }
figure-verified = Sinuri noong { $date }
figure-source = Pinagkunan:
figures-title = Mga numero sa pahinang ito

provenance-title = Tungkol sa pahinang ito
provenance-publisher = Isinulat ng
provenance-authority = Namamahala sa bagay na ito
provenance-official = Opisyal na pahina
provenance-sources = Pinagbatayan
provenance-verified = Sinuri noong
provenance-review = Susuriin ulit hanggang
provenance-stale = Dapat ay sinuri ulit ito hanggang { $date }, pero hindi pa nagagawa. Tingnan ang opisyal na pahina bago umasa rito.
provenance-stale-undated = Matagal nang hindi nasusuri ito. Tingnan ang opisyal na pahina bago umasa rito.
provenance-translation = Salin
provenance-licence = Lisensiya
provenance-languages = Iba pang wika
translation-machine = Isinalin mula sa { $language } ng makina at hindi nasuri ng tao. Kung may duda, basahin ang orihinal.
translation-reviewed = Isinalin mula sa { $language } at sinuri ng tao.
screen-machine = Isinalin ng makina ang mga salita sa screen na ito. Maliban kung iba ang nakasaad, walang taong sumuri sa mga ito.
translation-beside = Ipakita sa tabi: { $language }
section-untranslated = Bago ang bahaging ito at hindi pa naisasalin. Nakikita ninyo ito sa wikang { $language }.
beside-title = Katabi ang
beside-other = Ibang wika
beside-missing = Nasa wikang { $language } lang ang bahaging ito.
translation-outdated = Nagbago na ang orihinal. Iyon ang basahin para sa may bisa ngayon.
level-federal = Gobyernong pederal
level-provincial = Gobyerno ng Ontario
level-municipal = Munisipyo
level-agency = Ahensiya

## Tools

tools-title = Mga tool
tools-lead = Alamin ang sagot mula sa mga nakalathalang patakaran. Hindi nagpapasya ang anumang tool.
tools-empty = Wala pang tool sa device na ito
receipt-not-a-decision = Hindi ito desisyon. Ang tanggapang nakapangalan sa ibaba ang nagpapasya.

## Services

services-title = Mga serbisyo
services-lead = Mga tao at lugar na tumutulong, karamihan ay libre.
services-empty = Walang serbisyong tumutugma sa lahat ng ito
services-empty-text = Mag-alis ng isang filter, o tumawag sa 211: sumasagot sila sa maraming wika at alam nila kung sino ang tumutulong at saan.
services-all = Ipakita ang lahat
filter-label = Ipakita lang ang
filter-topic = Tungkol sa
filter-language = Wika
filter-city = Lugar
filter-any = Lahat
service-free = Libre
service-paid = May bayad
service-remote = Sa telepono o online
service-call-first = Tumawag muna
service-call-first-long = Hindi pa namin nakumpirma kamakailan ang lahat ng ito. Tumawag bago pumunta.
service-organization = Pinatatakbo ng
service-phone = Telepono
service-address = Address
service-languages = Mga wika
service-eligibility = Para kanino
service-web = Pahina sa web
service-email = Email
phone-toll-free = libreng tawag sa Canada
phone-tty = para sa bingi at mahina ang pandinig (TTY)
phone-abroad = mula sa labas ng Canada
phone-text = text message

## Search

search-label = Maghanap sa Portage
search-placeholder = Maghanap sa sariling salita
search-key = Ctrl K
search-clear = Burahin ang hinahanap
search-title = Paghahanap
search-start = Mag-type ng salita o tanong. Hindi kailangang opisyal na salita.
search-count = { $count } resulta
search-count-first = Ang unang { $count } resulta
search-none = Walang nakita para sa “{ $query }”.
search-call-first = Nasa panganib ngayon? Tumawag muna.
search-help = Hindi ito ang kailangan ninyo?
search-help-empty = Dito may makatutulong sa inyo
search-help-text = Subukan ang ibang salita, o mas maikli. O magtanong dito:
search-all-guides = Lahat ng gabay
search-all-services = Lahat ng serbisyo
search-meant = Ibig ba ninyong sabihin:
search-suggestions = Mga paraan para magpatuloy
search-recent = Mga hinanap ninyo kamakailan
search-recent-forget = Burahin ang mga ito
search-filter-looked = Binibilang at sinasala ng Portage ang { $count } pinakamahusay na resulta.
search-filter-none = Walang resultang tugma sa lahat ng piniling ito.
search-filter-clear = Ipakita ang lahat ng resulta
search-tell = Sabihin sa mga editor na wala pa ito rito
filter-kind = Uri
filter-government = Gobyerno
filter-written = Nakasulat sa
kind-guide = Mga gabay
kind-task = Mga gawain sa plano
kind-service = Mga serbisyo
kind-contact = Sino ang sumasagot
kind-form = Mga form
match-fuzzy = Medyo iba ang baybay
match-related = Kaugnay na paksa
match-language = Nasa { $language }
help-service = Serbisyong tumutulong
help-topic = Paksang puwedeng tingnan
help-level = Sino ang namamahala
help-level-federal = Ang gobyernong pederal: kung sino ang puwedeng pumunta at manatili, citizenship, buwis sa kita
help-level-provincial = Ang Gobyerno ng Ontario: health card, mga paaralan, pagmamaneho, upa, trabaho
recent-legend = Itatabi ba ng Portage ang huling 10 paghahanap ninyo?
recent-hint = Nakatabi ang mga ito kasama ng mga isinusulat ninyo, naka-encrypt, at makikita sa ilalim ng kahon ng paghahanap kapag wala itong laman. Hindi kailanman ipinadadala ang mga ito.
recent-no = Hindi
recent-yes = Oo, sa device na ito
notice-searches-forgotten = Nabura na ang mga huling hinanap ninyo.

## What has changed

changes-title = Ano ang nagbago
changes-lead = Ang mga dinala ng update sa device na ito; nauuna ang tungkol sa inyo.
changes-means = Ano ang epekto nito sa plano ninyo
changes-plan = Ang inyong plano
changes-saved = Mga naka-save ninyong pahina
changes-place = Ang pupuntahan ninyo
changes-rest = Lahat ng iba pa
changes-none = Wala pang nagbago
changes-none-text = Kapag may pahinang binago ng update, mababasa ninyo rito kung aling pangungusap.
change-added = Bago
change-edited = Binago
change-removed = Wala na
change-of-figure = Numero
change-of-guide = Gabay
change-of-service = Serbisyo
change-of-task = Gawain
change-value-figure = Numero
change-value-phone = Telepono
change-value-email = Email
change-value-address = Address
change-value-language = Wika
change-value-due = Araw
change-value-official = Opisyal na pahina
change-more = at { $count } pa
change-used-in = Makikita ito sa:
change-before = Dati
change-now = Ngayon
change-sentences =
    { $count ->
        [1] Ipakita ang pangungusap
        [one] Ipakita ang { $count } pangungusap
       *[other] Ipakita ang { $count } pangungusap
    }

## State of the copy

copy-title = Lagay ng kopya
copy-status-never = Ang nilalamang kasama ng Portage ang binabasa ninyo
copy-status-never-text = Wala pang naghanap ng update sa device na ito.
copy-status-today = Napapanahon ang inyong kopya
copy-status-was = Huling napapanahon ang inyong kopya: { $when }
copy-status-text = Huling naghanap ng update ang Portage noong { $moment }.
copy-status-running = May ginagawang update
copy-status-running-text = Magpatuloy sa pagbasa: walang magbabago hangga’t hindi dumating at nasuri ang lahat.
copy-status-waiting = May handang update na { $size }
copy-status-waiting-text = Wala pang kinuha mula rito, dahil gusto ninyong tanungin muna kayo. Magagamit pa rin ninyo ang kopyang mayroon kayo.
copy-status-behind = May update na wala pa sa device na ito
copy-status-behind-text = Maghanap ulit ng update para makuha ito. Hindi na kukunin ulit ang dumating na.
copy-status-back = Bumalik kayo sa naunang kopya
copy-status-back-text = Bumalik kayo sa kopya ng { $copy } noong { $date }. Walang bagong ilalagay hanggang lumipat kayo sa mas bago.
copy-status-back-undated = Bumalik kayo sa naunang kopya noong { $date }. Walang bagong ilalagay hanggang lumipat kayo sa mas bago.
copy-move-on = Lumipat sa mas bago
copy-look = Maghanap ng update
copy-fetch = Kunin na
copy-not-now = Saka na
copy-cancel = Ihinto
copy-cancelling = Inihihinto
copy-address = Galing ang mga update sa { $address }.
copy-address-next = Kung hindi ito sumagot, susubukan ng Portage ang susunod ninyong address.
copy-no-address = Walang nakatakdang address para sa mga update. Ang nilalamang kasama ng Portage ang binabasa ninyo.
copy-set-address = Magtakda ng address
copy-change = Baguhin
copy-next = Kusang maghahanap ulit ang Portage sa { $moment }.
copy-next-daily = Kusang naghahanap ang Portage minsan sa isang araw, at kapag bumalik ang internet.
copy-next-start = Kusang maghahanap ulit ang Portage sa susunod na pagbukas nito.
copy-next-manual = Naghahanap lang ang Portage kapag sinabi ninyo.
copy-clock = { $now } ang nasa orasan ng device na ito, pero { $seen } na ang nakita ng Portage noon. Itama ang orasan ng device, saka maghanap ulit.
copy-lapsed = Wala nang bisa ang mga pirma ng mga update na ito mula pa noong { $date }: walang bagong ilalagay. Mababasa pa rin ang lahat.
copy-lapsed-owner = Wala nang bisa ang mga pirma ng { $owner } mula pa noong { $date }: walang bagong ilalagay mula roon. Mababasa pa rin ang lahat.
copy-held-up = Walang bagong kinuha mula sa { $owner }. { $why }
copy-stick = Mag-update mula sa USB stick o folder…
copy-stick-more = Isulat kung nasaan ang folder
copy-stick-text = Piliin ang folder na pinaglagyan ng mga update ng Portage. Hindi kailangan ng internet at walang bayad.
copy-stick-folder = Folder
copy-stick-missing = Isulat kung nasaan ang folder.
copy-stick-go = Mag-update mula roon
copy-back = Bumalik sa naunang kopya
copy-back-title = Bumalik sa naunang kopya?
copy-back-text = Babalik ang nilalaman sa dati bago ang huling update, at mananatiling ganoon hanggang lumipat kayo sa mas bago. Walang magbabago sa inyong plano at mga sagot.
copy-outcome-updated = Napapanahon na ang inyong kopya.
copy-outcome-current = Dati nang napapanahon ang inyong kopya.
copy-outcome-waiting = May handang update na naghihintay sa inyo.
copy-outcome-cancelled = Inihinto. Walang nagbago sa inyong kopya; itatabi ang dumating na para sa susunod.
copy-tried = Huling subok: { $moment }
copy-cost = { $size } ng data ang nagamit.
copy-changes = { $count } pagbabago
copy-changes-all = Lahat ng nagbago
copy-content-date = Nilalaman noong
copy-checked = Huling naghanap ng update
copy-never-checked = Hindi pa kailanman
copy-built = Binuo sa device na ito
copy-holds = Laman nito
copy-guides = { $count } gabay
copy-tasks = { $count } gawain
copy-services = { $count } serbisyo
copy-releases = Saan galing ang nilalaman
copy-release = release { $release }

## Settings

settings-title = Mga setting
settings-language = Wika
settings-machine = Isinalin ng makina ang mga button at pangungusap ng Portage at hindi pa nasusuri ang mga ito.
settings-theme = Mga kulay
theme-system = Gaya ng device
theme-light = Maliwanag
theme-dark = Madilim
theme-contrast = Mataas na contrast
settings-text = Laki ng teksto
settings-percent = { $percent }%
settings-digits = Mga digit
settings-digits-text = Para sa mga petsa, numero at pera. Hindi magbabago ang mga numero ng telepono, address at form.
settings-answers = Ang inyong mga sagot
settings-answers-text = Sa mga ito nakabatay ang inyong plano. Nananatili ang mga ito sa device na ito.
settings-no-answer = Walang sagot
settings-change = Baguhin
settings-updates = Mga update
settings-addresses = Saan galing ang mga update
settings-addresses-hint = Sinusubukan ng Portage ang mga ito ayon sa pagkakasunod at kinukuha sa unang sumagot.
settings-addresses-none = Wala pa: ang nilalamang kasama ng Portage ang binabasa ninyo.
settings-address-field = Web address o folder
settings-address-hint = Halimbawa, https://portage.example.org, o isang folder sa device na ito, sa inyong network o sa USB stick.
settings-address-add = Idagdag
settings-address-up = Unahin ang { $address }
settings-address-remove = Alisin ang { $address }
settings-address-removed = Inalis: { $address }
settings-address-empty = Magsulat muna ng web address o folder.
settings-address-twice = Nasa listahan na ang { $address }.
settings-schedule = Kailan kusang maghahanap ng update ang Portage
schedule-daily = Minsan sa isang araw
schedule-daily-hint = At sa pagbukas, at kapag bumalik ang internet
schedule-start = Sa pagbukas
schedule-start-hint = Tuwing bubuksan ang Portage, at hindi habang nakabukas
schedule-manual = Hindi kailanman
schedule-manual-hint = Kapag pinindot lang ninyo ang “Maghanap ng update”
settings-ask = Tanungin muna ako kung ang update ay lampas sa
settings-ask-always = Laging magtanong
settings-ask-never = Huwag magtanong
settings-trust-more = Iba pa
settings-trust = File ng tiwala (root.json)
settings-trust-hint = Ibinibigay sa inyo ang file na ito ng ahensiyang may sariling repository. Kung wala nito, ang sariling mga tagalathala lang ng Portage ang pinagkakatiwalaan nito.
settings-save = I-save
settings-saved = Na-save.
settings-about = Tungkol sa Portage
settings-version = Bersiyon { $version }
settings-private = Walang anumang itina-type ninyo ang lalabas sa device na ito maliban kung ipadala ninyo. Walang account.

screen-credits = Mga pinagkunan at lisensiya
credits-lead = Maaaring kopyahin at gamitin muli ang Portage, pero pag-aari ng mga nakapangalan dito ang mga bumubuo rito.
credits-owners = Sino ang sumulat ng mga pahina
credits-sources = Kaninong data ang ginagamit nila
credits-program = Ang program
credits-program-text = Malayang software ang program sa ilalim ng lisensiyang MIT o Apache 2.0. Nasa SIL Open Font License 1.1 ang mga font nito (Noto).
credits-publisher = Pinirmahan ng { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = Subukan ulit
problem-not-found = Wala sa inyong kopya ang pahinang ito.
    .safe = Wala nang ibang nawawala.
    .todo = Maaaring inalis ito ng isang update. Hanapin ito, o bumalik.
problem-no-content = Wala pang nilalaman sa device na ito.
    .safe = Walang nagbago sa inyong plano at mga setting.
    .todo = Buksan ang “Lagay ng kopya” at pindutin ang “Maghanap ng update”.
problem-data-damaged = May sirang file ng Portage: { $path }
    .safe = Walang nabura.
    .todo = Mag-update ulit, o bumalik sa naunang kopya. Kung hindi ito makatulong, ipakita ang linyang ito sa nag-aasikaso ng inyong device.
problem-disk-full = Puno na ang disk ng device na ito.
    .safe = Walang nagbago sa inyong kopya, plano at mga sagot.
    .todo = Magbakante ng kaunting espasyo, saka subukan ulit.
problem-no-room = Kailangan ng update na ito ng { $needed } MB na bakante sa device na ito, at { $free } MB lang ang bakante.
    .safe = Walang na-download. Walang nagbago sa inyong kopya, plano at mga sagot.
    .todo = Magbakante ng kaunting espasyo, saka mag-update ulit.
problem-storage = Hindi makabasa o makasulat dito ang Portage: { $path }
    .safe = Naroon pa ang mga na-save noon.
    .todo = Tiyaking nakakonekta ang disk at may pahintulot kayong sumulat doon, saka subukan ulit.
problem-repository-unreachable = Hindi maabot ang { $address }.
    .safe = Walang nagbago sa inyong kopya, at mababasa pa rin ang lahat.
    .todo = Suriin ang internet, o ang address sa mga setting, saka subukan ulit.
problem-not-a-repository = Walang update ng Portage sa { $address }.
    .safe = Walang binago. Ganoon pa rin ang inyong kopya.
    .todo = Piliin ang folder na pinagkopyahan ng mga update ng Portage, gaya ng folder na “portage” sa USB stick, o suriin ang address sa mga setting.
problem-repository-refused = Hindi tinanggap ang ipinadala ng { $address }.
    .safe = Walang ginamit mula roon. Ganoon pa rin ang inyong kopya.
    .todo = Subukan ulit mamaya. Kung maulit, sabihan ang nagpapatakbo ng address na iyon.
problem-repository-expired = Nawalan ng bisa ang mga pirma ng repository na ito noong { $since }.
    .safe = Walang bagong kinuha. Walang nagbago sa inyong kopya, at mababasa pa rin ang lahat.
    .todo = Tingnan ang petsa ng device na ito. Kung tama ito, subukan ulit pagkalipas ng ilang araw.
problem-pdf-failed = Hindi nagawa ang PDF.
    .safe = Wala nang ibang nabago. Kung may file na ganito ang pangalan, ganoon pa rin iyon.
    .todo = Pumili ng ibang folder o pangalan, at tiyaking may espasyo pa sa disk.
problem-start-refused = Hindi tinanggap ng inyong system ang setting na ito.
    .safe = Walang binago.
    .todo = Hanapin sa mga setting ng inyong system ang mga program na kasabay nitong nagbubukas.
problem-link-refused = Hindi binubuksan ng Portage ang address na ito: { $url }
    .safe = Walang binuksan.
    .todo = Mga pahina sa web, numero ng telepono at email address lang ang binubuksan.
problem-nothing-to-go-back-to = Walang naunang kopyang mababalikan.
    .safe = Walang nagbago sa inyong kopya.
    .todo = Magpatuloy sa kopyang mayroon kayo.
problem-landing-impossible = Hindi ito puwedeng araw ng pagdating: { $text }
    .safe = Naka-save pa ang iba ninyong sagot.
    .todo = Itama ito, o iwanang blangko.
problem-birth-year-impossible = Hindi puwedeng taon ng kapanganakan ang { $year }.
    .safe = Naka-save pa ang iba ninyong sagot.
    .todo = Magsulat ng taon mula { $from } hanggang { $to }.
problem-text-too-long = Masyadong mahaba ang sagot na ito.
    .safe = Naka-save pa ang iba ninyong sagot.
    .todo = Paikliin ito sa hanggang { $limit } titik.
problem-too-many-children = Masyadong maraming anak ito para sa isang plano.
    .safe = Naka-save pa ang iba ninyong sagot.
    .todo = Hanggang { $limit } ang mailalagay.
problem-rules-unreadable = Hindi mabasa ang mga patakaran ng tool na ito.
    .safe = Walang nagbago sa mga gabay at sa inyong plano.
    .todo = I-update ang kopya. Habang wala pa, tingnan ang opisyal na pahina.
problem-data-too-new = Isinulat ng mas bagong Portage ang file na ito: { $path }
    .safe = Walang binago rito.
    .todo = I-install ang pinakabagong bersiyon ng Portage.
problem-wrong-key = Ibang susi ang gamit sa pagkandado ng file na ito: { $path }
    .safe = Walang binago rito.
    .todo = Mag-sign in sa device na ito bilang taong gumawa nito, saka buksan muli ang Portage.
problem-update-running = May ginagawa nang update.
    .safe = Walang binago.
    .todo = Hintaying matapos ito.
problem-no-repository = Walang address na mapagkukunan ng mga update.
    .safe = Walang nagbago sa inyong kopya.
    .todo = Magsulat ng address o folder sa mga setting.
problem-update-options = Hindi magamit ang file na updates.toml: { $reason }.
    .safe = Walang maa-update hangga’t hindi ito naaayos. Mababasa pa rin ninyo ang lahat ng mayroon kayo.
    .todo = Itama ang file sa data folder ng Portage, o ipakita ang linyang ito sa nag-aasikaso ng inyong device.
problem-no-bundle = Wala rito ang nilalamang kasama ng Portage.
    .safe = Walang nagbago sa inyong plano at mga setting.
    .todo = I-install muli ang Portage, o magsulat ng address o folder sa mga setting.
problem-trust-unreadable = Hindi mabasa ng Portage ang file na nagsasabi kung sino ang pagkakatiwalaan: { $path }
    .safe = Walang kinuha. Walang nagbago sa inyong kopya.
    .todo = Itama sa mga setting kung nasaan ito, o ipakita ang linyang ito sa nag-aasikaso ng inyong device.
problem-address-impossible = Hindi ito address o folder: { $address }
    .safe = Walang binago.
    .todo = Itama ito sa mga setting. Nagsisimula ang web address sa https://
problem-repository-older = Mas luma kaysa sa inyong kopya ang inaalok ng { $address }.
    .safe = Walang ginamit mula roon. Ganoon pa rin ang inyong kopya.
    .todo = Subukan ulit mamaya. Kung maulit, sabihan ang nagpapatakbo ng address na iyon.
problem-landing-ahead = Nasa Ontario kayo, pero hindi pa sumasapit ang araw ng pagdating ninyo. Tama ba ito?
    .safe = Wala pang binago.
    .todo = Kung naghihintay kayo sa Ontario na maging permanent resident, huwag baguhin. Kung hindi, itama ang isa sa dalawang sagot.
problem-landing-behind = Lumipas na ang araw ng pagdating ninyo, pero wala kayo sa Ontario. Tama ba ito?
    .safe = Wala pang binago.
    .todo = Kung dumating kayo at umalis ulit, huwag baguhin. Kung hindi, sabihing nasa Ontario kayo, o itama ang araw.
problem-landing-long-ago = Mahigit sampung taon na ang nakalipas mula sa araw ng pagdating ninyo. Tama ba ito?
    .safe = Wala pang binago.
    .todo = Huwag baguhin kung tama; kaunti na lang ang matitira sa plano. Kung hindi, itama ang araw.
problem-entry-empty = May kulang dito na kailangan.
    .safe = Naka-save pa ang isinulat ninyo noon.
    .todo = Punan ang may markang kahon, saka i-save ulit.
problem-entry-impossible = May mali rito.
    .safe = Naka-save pa ang isinulat ninyo noon.
    .todo = Itama ang may markang kahon, o iwanang blangko.
problem-entry-order = Baligtad ang pagkakasunod ng dalawang araw na ito.
    .safe = Naka-save pa ang isinulat ninyo noon.
    .todo = Itama ang isa sa dalawang araw.
problem-too-many-entries = Wala nang lugar para sa isa pa.
    .safe = Naka-save pa ang isinulat ninyo noon.
    .todo = Hanggang { $limit } ang kasya rito. Alisin ang hindi na ninyo kailangan.
problem-attachment-too-large = Masyadong malaki ang file na ito.
    .safe = Walang inilakip, at walang nagbago sa file.
    .todo = Hanggang { $limit } MB ang isang file. Mas maliit ang scan kung grey, o kung mas mababa ang resolution.
problem-attachment-kind = Mga scan lang ang mailalakip: PDF o larawan.
    .safe = Walang inilakip, at walang nagbago sa file.
    .todo = I-save o i-scan ito bilang PDF, JPEG, PNG, WebP, HEIC o TIFF, saka ilakip iyon.
problem-attachments-full = Wala nang lugar para sa iba pang file.
    .safe = Naka-save pa ang mga inilakip ninyo noon.
    .todo = Hanggang { $limit } MB ang lahat ng file. Alisin ang hindi na ninyo kailangan.
problem-passphrase-too-short = Masyadong maikli ang passphrase na ito.
    .safe = Walang isinulat.
    .todo = Gumamit ng { $limit } titik o higit pa. Mabuti at madaling tandaan ang apat na salitang walang kaugnayan sa isa’t isa.
problem-handover-passphrase = Hindi mabuksan ng passphrase na ito ang file.
    .safe = Walang kinuha. Walang nagbago sa inyong plano at binder.
    .todo = Suriin ang malalaking titik at ang keyboard, o magtanong sa gumawa ng file.
problem-handover-unreadable = Hindi ito file ng paglilipat mula sa Portage, o sira ito.
    .safe = Walang kinuha. Walang nagbago sa inyong plano at binder.
    .todo = Hingin ulit ang file. Nababago minsan ng email at mga mensahe ang file; hindi ng USB stick.
problem-handover-too-new = Isinulat ng mas bagong Portage ang file ng paglilipat na ito.
    .safe = Walang kinuha. Walang nagbago sa inyong plano at binder.
    .todo = I-install ang pinakabagong bersiyon ng Portage, saka buksan ulit ang file.
problem-handover-too-large = Mas malaki ang file na ito kaysa sa posibleng file ng paglilipat.
    .safe = Walang kinuha. Walang nagbago sa inyong plano at binder.
    .todo = Tiyaking ito ang tamang file.
problem-unexpected = May nangyaring hindi namin inasahan: { $what }
    .safe = Naroon pa ang mga na-save noon.
    .todo = Subukan ulit. Kung maulit, isara at buksan muli ang Portage.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = Naipadala
event-submitted-means = Ipinadala ninyo ang aplikasyon.
event-aor = Natanggap (AOR)
event-aor-means = Isinulat ng kagawaran na nasa kanila ang inyong aplikasyon: ang acknowledgement of receipt. May numero ng file ito.
event-biometrics-asked = Hiningi ang biometrics
event-biometrics-asked-means = May sulat na humihingi ng inyong fingerprint at litrato, at sinasabi kung hanggang kailan.
event-biometrics-given = Naibigay ang biometrics
event-biometrics-given-means = Nakuha na ang inyong fingerprint at litrato.
event-medical-asked = Hiningi ang medical exam
event-medical-asked-means = Hinihilingan kayong magpatingin sa panel doctor.
event-medical-passed = Pasado sa medical exam
event-medical-passed-means = Nakasulat sa inyong account na pasado kayo sa medical exam.
event-background = Background check
event-background-means = Sinusuri ng kagawaran ang seguridad at mga dating paglabag sa batas. Maaari itong magsimula at matapos nang hindi kayo sinasabihan.
event-more-asked = Humingi ng dagdag na papel
event-more-asked-means = Gusto ng kagawaran ng isa pang papel, at sinasabi kung hanggang kailan.
event-p1 = Unang mensahe sa portal (P1)
event-p1-means = P1 ang tawag ng mga aplikante: kinukumpirma ninyo kung nasaan kayo at ang inyong address. Hindi ginagamit ng kagawaran ang salitang ito.
event-p2 = Ikalawang mensahe sa portal (P2)
event-p2-means = P2 ang tawag ng mga aplikante: nagpapadala kayo ng litrato at address. Hindi ginagamit ng kagawaran ang salitang ito.
event-copr = Kumpirmasyon (COPR)
event-copr-means = Natanggap ninyo ang kumpirmasyon ng permanent residence (Confirmation of Permanent Residence).
event-visa = Visa o hiling ng pasaporte
event-visa-means = Hiningi ang inyong pasaporte, o natanggap ninyo ito nang may visa.
event-refused = Tinanggihan
event-refused-means = Tinanggihan ng kagawaran ang aplikasyon. Nasa sulat kung bakit, at kung ano ang magagawa ninyo.
event-withdrawn = Binawi
event-withdrawn-means = Binawi ninyo ang aplikasyon.
event-other = Iba pa
event-other-means = Sariling salita ninyo ang magsasabi kung ano.
language-cmn = Mandarin
