## The binder: everything that a person keeps, on this device only

nav-binder = Binder
screen-binder = Binder
screen-documents = Mga dokumento
screen-document = Dokumento
screen-applications = Mga aplikasyon
screen-application = Aplikasyon
screen-application-edit = Baguhin ang aplikasyon
screen-goods = Mga gamit
screen-good = Gamit sa inyong listahan
screen-appointments = Mga appointment at kontak
screen-appointment = Appointment
screen-contact = Kontak
screen-questions = Mga tanong
screen-question = Tanong
screen-saved = Mga naka-save na pahina
screen-family = Pamilya
screen-member = Miyembro ng pamilya

binder-title = Ang aking binder
binder-lead = Ang inyong mga papeles, aplikasyon, listahan at appointment, sa iisang lugar.
binder-private = Nananatili sa device na ito at naka-encrypt ang isinusulat ninyo rito.
binder-need = Ang kailangan pa ninyo
binder-need-nothing = Walang kulang sa mga isinulat ninyo, at walang gawaing humihingi ngayon ng iba pang papel.
binder-need-unknown = Magsabi ng ilang bagay tungkol sa inyo sa plano, o isulat ang inyong mga papeles. Pagkatapos, makikita ninyo rito kung ano ang kulang.
binder-need-for = Para sa:
binder-need-more = at { $count } pang gawain
binder-need-all =
    { $count ->
        [1] Ipakita
        [one] Ipakita ang lahat ({ $count })
       *[other] Ipakita ang lahat ({ $count })
    }
binder-parts = Mga bahagi ng binder
binder-documents = Mga dokumento
binder-applications = Mga aplikasyon
binder-goods = Mga gamit na dadalhin
binder-appointments = Mga appointment at kontak
binder-questions = Mga itatanong
binder-question = tanong
binder-saved = Mga naka-save na pahina
binder-family = Pamilya
binder-count =
    { $count ->
        [0] wala pa
        [one] { $count } nakalista
       *[other] { $count } nakalista
    }
binder-documents-count =
    { $count ->
        [0] wala pa
        [one] mayroon kayong { $ready } sa { $count }
       *[other] mayroon kayong { $ready } sa { $count }
    }
binder-goods-count = { $count } gamit, { $value }
binder-appointments-count = { $appointments } darating na appointment, mga kontak: { $contacts }
binder-questions-count =
    { $count ->
        [0] wala pa
        [one] { $open } sa { $count } ang wala pang sagot
       *[other] { $open } sa { $count } ang wala pang sagot
    }

entry-delete = Burahin
entry-note = Tala
entry-gone = Wala na ito sa inyong binder
entry-gone-way = Papunta sa binder
notice-entry-kept = Na-save sa inyong binder.
notice-entry-deleted = Binura: { $name }
notice-written = Naisulat na ang file.

## Papers

papers-count = Mayroon kayong { $ready } sa { $total }
paper-ready = mayroon na kayo
paper-missing = wala pa sa inyong binder
paper-expired = mawawalan ng bisa sa { $date }, masyadong maaga
paper-have = Mayroon ako nito
paper-note = Isulat
paper-any-of = Sapat na ang isa sa mga ito:
paper-in-binder = Tingnan sa binder ko
notice-paper-have = Nasa inyong binder: { $paper }

document-state = Lagay nito
document-state-need = Kailangan ko ito
document-state-have = Mayroon ako nito
document-state-must-translate = Kailangang isalin
document-state-asked-for = Hiningi na, wala pa rito
documents-empty = Wala pang dokumento
documents-empty-text = Isulat kung aling mga papel ang mayroon na kayo at alin ang kailangan pa; kusang lalagyan ng tsek ang mga ito sa inyong mga gawain.
documents-add = Magdagdag ng dokumento
document-at = Lugar:
document-files = { $count } file
document-what = Dokumento
document-what-none = Pumili
document-what-own = Iba pa, sa sarili kong salita
document-what-missing = Piliin kung ano ito.
document-words = Ano ang tawag dito?
document-whose = Kanino ito?
document-whose-all = Walang partikular na tao
document-expires = Huling araw ng bisa nito
document-expires-hint = Iwanang blangko kung hindi ito nawawalan ng bisa. Bibigyan kayo ng babala kalahating taon bago ito.
document-issued = Araw ng pagkakabigay
document-place = Nasaan ang papel
document-place-hint = Halimbawa: asul na folder, sa mga magulang ko, sa bangko.
document-number = Numero nito
document-number-why = Bihira ninyong kailanganin dito ang numero. Kung mawala o mahiram ang device na ito, walang makagagamit sa masama ng wala rito.
document-number-keep = Itabi pa rin dito ang numero
document-number-field = Numero
document-translate-hint = Kung wala ito sa Ingles o French, madalas humingi ang mga tanggapan ng sertipikadong salin. Piliin ang “Kailangang isalin” hanggang magkaroon kayo nito.
document-delete-title = Burahin ang dokumentong ito at ang mga file nito?
document-delete-text = Kasamang mabubura ang { $count } nakalakip na file at hindi na maibabalik.
expiry-late = nawalan ng bisa noong { $date }
expiry-soon = mawawalan ng bisa sa { $date }
expiry-fine = may bisa hanggang { $date }

draft-brought = Narito ulit ang tina-type ninyo kanina. Hindi pa ito naka-save.
draft-anew = Magsimula ulit
close-title = Isara nang hindi nagse-save?
close-text = Hindi pa naka-save ang tina-type ninyo sa isang form. Kung isasara ninyo ngayon, mawawala ito.
close-stay = Ituloy ang pagsulat
close-anyway = Isara nang hindi nagse-save
attach-title = Mga scan at file
attach-hint = Hanggang { $each } ang isang file, { $all } lahat-lahat. Sa ngayon: { $used }. Naka-encrypt ang mga ito gaya ng iba.
attach-later = Kapag na-save na ito, puwede ninyong lakipan ng scan.
attach-add = Maglakip ng file
attach-see = Tingnan
attach-out = Mag-save ng kopya
attach-delete-title = Burahin ang file na ito?
attach-delete-text = Mabubura ang kopya ng “{ $name }” sa Portage at hindi na maibabalik.
notice-attached = Nailakip na ang file.

## Applications

applications-empty = Wala pang aplikasyon
applications-empty-text = Isulat kung para saan kayo nag-apply, at kung ano ang nangyari mula noon; makikita sa tabi nito ang mga nakalathalang tagal.
applications-add = Magdagdag ng aplikasyon
application-edit = Baguhin ang aplikasyon
application-filed = isinumite noong { $date }
application-not-filed = hindi pa isinusumite
application-last = huli: { $event }
application-number = Numero:
application-events = Ano ang nangyari
application-no-events = Wala pa. Idagdag ang ipinadala at natanggap ninyo, kasama ang araw.
application-program = Para saan
application-program-hint = May nakalathalang tagal ang mga programang ito. Para sa iba, gumamit ng sarili ninyong salita.
application-program-missing = Piliin kung para saan kayo nag-apply.
application-words = Para saan kayo nag-apply?
application-filed-on = Araw ng pagsumite
application-filed-hint = Iwanang blangko kung hindi pa ninyo ito naipadadala.
application-way = Paano ninyo ito isinumite
way-online = Online
way-online-hint = Sa sarili ninyong account o sa account ng inyong kinatawan
way-paper = Sa papel
way-paper-hint = Sa koreo, at sinusubaybayan ninyo sa mga sulat o form
way-linked = Sa papel, nakakabit sa isang account
way-linked-hint = Sa koreo, at idinagdag sa isang online account pagkatapos
application-number-field = Numero ng aplikasyon o file
application-number-hint = Kung gusto lang ninyo itong ilagay rito.
application-delete-title = Burahin ang aplikasyong ito?
application-delete-text =
    { $count ->
        [0] Sa binder lang ninyo ito mabubura. Walang mangyayari sa mismong aplikasyon.
        [one] Sa binder lang ninyo ito mabubura, kasama ang { $count } nangyaring isinulat ninyo. Walang mangyayari sa mismong aplikasyon.
       *[other] Sa binder lang ninyo ito mabubura, kasama ang { $count } nangyaring isinulat ninyo. Walang mangyayari sa mismong aplikasyon.
    }
event-add = Idagdag ang nangyari
event-kind = Ano ang nangyari
event-day = Anong araw

program-cec = Karanasan sa Canada (Canadian Experience Class, Express Entry)
program-fsw = Manggagawang may kasanayan (Federal Skilled Worker, Express Entry)
program-pnp-ee = Nominado ng lalawigan sa pamamagitan ng Express Entry
program-pnp-base = Nominado ng lalawigan, sa labas ng Express Entry
program-spousal-abroad-roc = Partner na ini-sponsor mula sa ibang bansa
program-spousal-abroad-quebec = Partner na ini-sponsor mula sa ibang bansa, papuntang Quebec
program-spousal-canada-roc = Partner na ini-sponsor sa loob ng Canada
program-spousal-canada-quebec = Partner na ini-sponsor sa loob ng Canada, papuntang Quebec
program-pgp-roc = Mga magulang o lolo at lola
program-pgp-quebec = Mga magulang o lolo at lola, papuntang Quebec
program-citizen-grants = Citizenship
program-citizen-proofs = Patunay ng citizenship
program-eta = Elektronikong pahintulot sa biyahe (electronic travel authorization, eTA)
program-iec = Programang International Experience Canada (IEC)
program-visitor-extension = Mas mahabang pananatili bilang bisita

times-title = Mga nakalathalang tagal
times-none = Walang nakalathalang tagal para rito.
times-nobody-knows = Sa aplikasyon ng ibang tao ang mga tagal na ito. Walang makaaalam kung kailan pagpapasyahan ang sa inyo, o kung ano ang desisyon.
time-finished = Tagal ng karamihan sa mga natapos kamakailan
time-expected = Kung ipadadala ngayon, inaasahang tatagal nang
time-expected-for-month = Para sa mga nag-apply sa parehong buwan, inaasahan pang tatagal nang
time-more-than = higit sa { $span }
time-people = { $count } tao ang naghihintay
time-people-ahead = { $count } tao ang nag-apply bago ang buwang iyon at naghihintay
time-as-of = Ayon sa datos noong { $date }
time-standard = Sariling pamantayan ng serbisyo (service standard) ng kagawaran
time-standard-means = Layunin para sa karamihan ng aplikasyon sa karaniwang kalagayan, at hindi pangako.
span-minutes = { $count } minuto
span-hours = { $count } oras
span-days = { $count } araw
span-weeks = { $count } linggo
span-months = { $count } buwan
span-years = { $count } taon

## Goods

goods-lead = Sa unang pagdating ninyo, dalawang listahan ang hinihingi ng mga opisyal sa border: ang kasama ninyo, at ang susunod.
goods-with-me-text = Ang nasa inyong bagahe
goods-to-follow-text = Ang darating pa, sa barko, sa koreo o dala ng iba
goods-empty = Wala pang gamit
goods-empty-text = Magsimula sa pinakamahalaga. Ang nasa listahan sa unang pagdating ninyo ay puwedeng sumunod.
goods-add = Magdagdag ng gamit
goods-none = Wala pa sa listahang ito.
goods-total = Kabuuan ng { $count } gamit
goods-sum = Dalawang listahan, pinagsama:
goods-without-value = { $count } gamit ang wala pang halaga; hindi ito kasama sa kabuuan.
goods-jewellery-text = Nakatutulong ang litrato para makilala ang bawat piraso.
goods-csv = I-save bilang talahanayan (CSV)
good-list = Sa aling listahan
good-item = Gamit
good-item-hint = Isama ang tatak, halimbawa: makinang panahi, Singer 4423.
good-value = Halaga sa dolyar ng Canada
good-value-hint = Ang halaga nito ngayon. Puwede ang makatwirang tantiya.
good-value-odd = Hindi ito mabasa bilang halaga. Isulat nang ganito: 120 o 120.50.
good-no-value = walang halaga
good-serial = Serial number
good-serial-hint = Para sa mga device, kung mayroon.
good-kind = Uri
good-another = Pagkatapos, magdagdag ng isa pa
notice-good-kept = Nasa listahan: { $item }

## Appointments, contacts, questions, family

appointments-empty = Wala pang appointment
appointments-empty-text = Isulat kung kailan at saan, at lalagyan ng Portage ng tsek ang mga dadalhin.
appointments-add = Magdagdag ng appointment
appointment-here = Sa orasan ng device na ito: { $moment }
appointment-bring = Ano ang dadalhin
appointment-what = Para saan ito?
appointment-what-hint = Halimbawa: health card sa ServiceOntario.
appointment-what-missing = Isulat kung para saan ito.
appointment-date = Araw
appointment-date-missing = Isulat ang araw.
appointment-time = Oras
appointment-time-hint = Sa 24 na oras, halimbawa 9:30 o 14:15. Iwanang blangko kung hindi ninyo alam.
appointment-time-odd = Hindi ito oras. Isulat nang ganito: 9:30 o 14:15.
appointment-zone = Oras saan?
zone-toronto = Ontario (Toronto at Ottawa)
zone-winnipeg = Hilagang-kanlurang Ontario (Kenora)
zone-here = Dito kung nasaan ang device na ito ({ $zone })
appointment-place = Saan
appointment-who = Sino ang pupunta?
appointment-task = Gawain sa inyong plano
appointment-task-hint = Lalabas ang mga papel nito sa mga dadalhin.
appointment-task-none = Walang gawain
appointment-papers =
    { $count ->
        [0] Pumili ng mga papel na dadalhin
        [one] { $count } papel na dadalhin
       *[other] { $count } papel na dadalhin
    }
appointment-others = Iba pang dadalhin
appointment-others-hint = Isa sa bawat linya.
contacts-title = Mga kontak
contacts-empty = Wala pang kontak
contacts-empty-text = Ilagay rito ang mga taong baka kailanganin ninyo, gaya ng tagapayo, landlord o pinsan.
contacts-add = Magdagdag ng kontak
contact-name = Pangalan
contact-what-for = Para saan
contact-what-for-hint = Halimbawa: tumutulong sa paaralan ng aming anak.
questions-empty = Wala pang tanong
questions-empty-text = Isulat ang gusto ninyong itanong para hawak ninyo ito pagdating sa counter.
questions-add = Magdagdag ng tanong
question-edit = Baguhin ang tanong
question-text = Ang tanong ninyo
question-text-hint = Sa anumang wika.
question-whom = Kanino itatanong
question-whom-hint = Halimbawa: settlement agency, paaralan, employer ko.
question-answer = Ang sagot
question-is-answered = Nasagot na ito
question-answered = Nasagot na
saved-empty = Wala pang naka-save na pahina
saved-empty-text = Pindutin ang “I-save ang pahinang ito” sa isang gabay, at makikita ninyo ito rito.
saved-drop = Alisin
family-lead = Kapag nakalagay rito ang pamilya, masasabi ng mga gawain at papeles kung kanino ang mga ito. Sapat na ang palayaw o isang titik.
family-empty = Wala pang tao
family-empty-text = Isulat ang mga kasama ninyo; makikita sa ilalim ng pangalan ng bawat anak ang kaniyang mga gawain.
family-add = Magdagdag ng tao
member-name = Pangalan
member-name-hint = Kayo ang bahala: sapat na ang palayaw o isang titik.
member-role = Sino siya
role-oneself = Ako
role-partner = Partner ko
role-child = Anak
role-other = Iba pa
member-birth = Kapanganakan
member-birth-hint = Sapat na ang taon. Para sa bata, ito ang nagsasabi kung aling mga gawain ang para sa kaniya.
member-delete-title = Burahin si { $name }?
member-delete-text = Mananatili ang lahat. Ang mga papel ay hindi na para kaninuman. Ibabalik ng “Ibalik” ang lahat sa dati.
member-delete-papers = { $count } papel ang nakapangalan kay { $name }.
member-delete-tasks = { $count } gawain ang nakapangalan kay { $name }.
member-delete-appointments = { $count } appointment ang nakapangalan kay { $name }.
member-born = ipinanganak noong { $date }
