## Finding a service

services-fits = { $count } adeeg ayaa ku habboon
services-of-place = { $city }: { $count }. Kuwa kale way ku xigaan, kuwa ugu dhow marka hore.
services-to-ask =
    { $count ->
        [one] { $count } adeeg oo kale wax baa aan laga ogayn. Wuu soo raacaa, isagoo wata waxa la weydiiyo.
       *[other] { $count } adeeg oo kale wax baa aan laga ogayn. Way soo raacaan, iyagoo wata waxa la weydiiyo.
    }
services-far = Kuwan midna xafiis kuma laha 150 km gudahood. Adeegyada taleefanka ama internetka ayaa horreeya.
services-nearest = Xafiiska ugu dhow wuxuu u jiraa qiyaastii { $km } km.
services-place-unknown = Ma garanayno halka ay tani tahay. Liiskayaga waxaa ka maqan koodhadh boosto qaarkood, markaa meesha magaceeda ku dooro.
services-holiday = Maalintani waa maalin fasax dawladeed: { $holiday }. Saacaduhu way ka duwanaan karaan. Wac intaadan tagin.
services-loading = Adeegyo ayaa la raadinayaa…
filter-count = { $label } ({ $count })
filter-french = Faransiis
filter-postal = Koodhka boostada
filter-postal-hint = 3-da xaraf ee hore ayaa ku filan, tusaale M5V. Aaladdan ayay ku harayaan. Waqooyiga hal kood waa deegaan aad u ballaaran, markaa masaafooyinku waa qiyaas.
filter-within = Masaafo
filter-within-km = { $km } km
filter-open = Furan
filter-open-now = Hadda
filter-open-at = Maalin iyo saacad
filter-weekday = Maalin
filter-hour = Saacad
filter-way = Sidee
filter-way-in-person = Adigoo tagaya
filter-way-remote = Taleefan ama internet
filter-for-me = Aniga ii ah
filter-for-me-hint = Jawaabahaaga ku sheeg sida aad ku imanayso, si aan kuugu sheegno kuwa adiga loogu talagalay.
filter-wheelchair = Kursi taayirro waa lagu geli karaa
filter-free = Bilaash
filter-saved = Kaydsan

services-as = Sida loo tusayo
services-as-list = Liis
services-as-map = Khariidad
service-map = Khariidadda adeegyada
service-map-part = Qayb Ontario ka mid ah
service-map-label = Khariidadda Ontario oo leh { $count } meelood oo adeegyo ku yaallaan. Jadwalka dhinaca ku yaal ayaa isla taas sheegaya.
service-map-here = { $count } adeeg ayaa ku yaal qaybtan khariidadda.
service-map-elsewhere = { $count } adeeg oo kale ayaa qaybtan ka baxsan.
service-map-nowhere =
    { $count ->
        [one] { $count } adeeg khariidadda kuma yaal: taleefan ama internet ayaa lagu helaa, ama ma garanayno halka uu ku yaal.
       *[other] { $count } adeeg khariidadda kuma yaallaan: taleefan ama internet ayaa lagu helaa, ama ma garanayno halka ay ku yaallaan.
    }
service-map-near = Haddii aynaan garanayn meesha saxda ah, adeegga waxaa la dhigaa bartamaha deegaanka koodhka boostada ama magaaladiisa.
service-map-place = Meel
service-map-cities =
    { $count ->
        [one] { $city } iyo { $count } meel oo kale
       *[other] { $city } iyo { $count } meelood oo kale
    }
service-map-closer = Si dhow u eeg
service-map-closer-at = { $city }, { $count } adeeg: si dhow u eeg
service-map-list-at = { $city }, { $count } adeeg: liis ahaan u tus
service-map-back = Hal tallaabo dib u noqo
services-print-more =
    { $count ->
        [one] { $count } adeeg oo kale ayaa ku habboon, laakiin warqaddan kuma jiro. Shaandho kale ku dar, dabadeed mar kale daabac.
       *[other] { $count } adeeg oo kale ayaa ku habboon, laakiin warqaddan kuma jiraan. Shaandho kale ku dar, dabadeed mar kale daabac.
    }

service-km = qiyaastii { $km } km
service-ask = Weydii: { $what }
ask-topic = waxa ay ka caawiyaan
ask-language = luqadda
ask-french = Faransiiska
ask-place = inta ay fog tahay
ask-open = saacadaha
ask-whom = in adiga laguugu talagalay
ask-way = in aad tagi karto
ask-wheelchair = gelitaanka kursiga taayirrada leh
ask-free = waxa uu ku kaco
service-also-short = Waxaa kaloo sheega { $names }

open-until = Furan ilaa { $time }
open-always = Furan habeen iyo maalin
open-may-be-closed = Waa laga yaabaa inuu xiran yahay: { $holiday }
open-closed = Hadda waa xiran yahay
open-closed-until = Xiran, wuxuu furmayaa { $time }
open-for-now = Hadda ku-meelgaar baa loo xiray
open-at-open = Markaas waa furan yahay
open-at-closed = Markaas waa xiran yahay

service-hours = Saacadaha furitaanka
service-hours-week = Saacadaha 7-da maalmood ee xiga
service-hours-clock = Saacaduhu waa kuwa meesha adeeggu ku yaal.
service-hours-shared = Kuwani waa saacadaha xafiisyadiisa oo dhan. Wac si aad mid u weydiiso.
service-hours-words = Ereyada isha laga soo qaatay
service-hours-none = Saacadaha ma naqaan. Marka hore wac.
service-day-closed = Xiran
service-day-all = Maalintii oo dhan waa furan yahay
service-day-unknown = Ma naqaan
service-day-unsure = Ereyada hoose ayaa tan beddeli kara.
service-day-holiday = { $holiday }: waa laga yaabaa inuu xiran yahay
service-spell = { $from } ilaa { $to }
service-day = Maalin
service-day-hours = Saacado
service-access = Gelitaan
service-wheelchair-yes = Kursiga taayirrada leh wuu geli karaa.
service-wheelchair-no = Kursiga taayirrada leh ma geli karo.
service-cost = Kharash
service-application = Sida loo isticmaalo
service-documents = Soo qaado
service-interpretation = Turjubaanno
service-areas = Dadka deggan
service-licence = Shati
service-quoted = Ereyadu waa kuwii isha laga soo qaatay, luqadda: { $language }. Ma beddelin, mana turjumin.
service-order = Tan marka hore, dabadeed taas
service-before = Marka hore halkan tag
service-after = Dabadeed halkan tag
service-instead = Ama beddelkeeda halkan tag
service-same = Isla caawimadaas oo meel kale ah
service-also = Waxaa kaloo sheega
service-also-text = Ilahani waxay ka hadlayaan isla adeegga. Tifaftire ayaa sidaas go'aamiyey.
service-verified = Markii ugu dambaysay waxaa la hubiyey { $date }, waxaa hubiyey { $name }
service-looked-at = Markii ugu dambaysay waxaa la eegay { $date }, laakiin adeeggu isagu ma xaqiijin. Waxaa haya { $name }.
service-save = Kaydi adeeggan
service-saved = Waa kaydsan yahay
service-card = U kaydi kaar xiriir
service-card-written = Kaarka xiriirka waa la qoray.
service-code = Magac, taleefan iyo cinwaan loogu talagalay kamarada taleefanka
service-code-show = Tus kood taleefan lagu akhriyo
phone-extension = lambarka gudaha { $number }
notice-service-saved = Waa la kaydiyey. Waxaad ka heli doontaa Adeegyada, Kaydsan.
notice-service-let-go = Hadda ma kaydsana
service-hours-unknown = Saacadaha ma naqaan.
service-look-first = Marka hore boggiisa eeg
service-look-first-long = Dhawaan intaan oo dhan ma xaqiijin karin. Eeg boggiisa, ama wac 211.
