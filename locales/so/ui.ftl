## The frame

nav-label = Qaybaha Portage
nav-brand = Portage, bogga hore
nav-home = Bogga hore
nav-guides = Hagayaal
nav-plan = Qorshe
nav-tools = Qalab
nav-services = Adeegyo
nav-settings = Dejin
nav-more = Luqad, dejin iyo wax kale
nav-copy = Xogta { $date }
language-menu = Luqadda: { $language }
skip-to-page = U bood bogga
dialog-close = Xir
print = Daabac
listen = Dhegeyso
listen-group = Kor u akhrin
listen-pause = Hakad geli
listen-go-on = Sii wad
listen-stop = Jooji
listen-slowly = Tartiib
listen-failed = Codkii wuu istaagay. Mar kale isku day, ama halkan ka sii akhri.
pdf-save = U kaydi PDF
pdf-writing = PDF-ka waa la qorayaa…
pdf-written = PDF-ka waa la qoray.
pdf-written-own = PDF-ka waa la qoray. Ma sireysna: cid kasta oo haysata way akhriyi kartaa.

print-foot = Waxaa laga daabacay Portage, xogta { $date }
print-foot-undated = Waxaa laga daabacay Portage

screen-home = Bogga hore
screen-guides = Hagayaal
screen-guide = Hage
screen-plan = Qorshe
screen-tools = Qalab
screen-tool = Qalab
screen-services = Adeegyo
screen-service = Adeeg
screen-search = Raadin
screen-changes = Waxa isbeddelay
screen-copy = Xaaladda nuqulka
screen-settings = Dejin
screen-answer = Beddel jawaab
screen-start = Qorshahaaga
screen-language = Luqad
screen-install = Bilowga ugu horreeya
screen-broken = Boggan lama tusi karo
screen-aside = Arrintan ku saabsan

notice-undo = Dib u celi
notice-task-done = La qabtay: { $title }
notice-task-skipped = Dhinac la dhigay: { $title }
notice-task-open = Qorshaha ku soo noqday: { $title }
notice-page-saved = Waa la kaydiyey. Boggan mar kale waxaad ka heli doontaa Hagayaasha.
notice-page-let-go = Boggan hadda ma kaydsana.

## Links that lead outside

link-outside = (wuxuu ka furmaa Portage dibaddiisa)
link-title-web = Ma ka furnaa boggan browser-kaaga?
link-title-phone = Lambarkan ma wacnaa?
link-title-mail = Cinwaankan ma u qornaa?
link-lead-web = Boggani Portage kama mid aha, internetna wuu u baahan yahay. Wuxuu ku yaal:
link-lead-phone = Aaladdaadu waxay ku weydiin doontaa barnaamijka lagu wacayo. Lambarku waa:
link-lead-mail = Barnaamijka email-ka ayaa furmi doona. Cinwaanku waa:
link-open-web = Fur
link-open-phone = Wac
link-open-mail = Qor
link-copy = Koobbiyee
link-copied = Waa la koobbiyeeyey.
link-cancel = Jooji

## First start

language-title = Luqaddee baad si ugu fiican u akhridaa?
install-title = Portage waa la diyaarinayaa
install-lead = Hagayaasha iyo adeegyada la socday Portage ayaa aaladdan lagu furayaa. Internet uma baahna, hal mar oo keliya ayayna dhacdaa.
progress-checking = Waxa jira ayaa la hubinayaa
progress-receiving = Waa la soo dejinayaa
progress-building = Waa la furayaa
progress-indexing = Wax walba waxaa laga dhigayaa mid si fudud loo helo
progress-finishing = Way sii dhammaanaysaa
progress-bytes = { $size } ayaa la helay
progress-of = { $size } ka mid ah { $total } ayaa la helay

start-next = Xiga
start-skip = Ka bood
start-back = Dib u noqo
start-finish = I tus qorshahayga
start-leave = Toos u tag hagayaasha iyo adeegyada
start-trail = Su'aasha { $n } ee { $total }
start-private = Jawaabahaagu aaladdan ayay ku harayaan. Goor kasta waad beddeli kartaa.
answer-save = Kaydi
answer-cancel = Jooji
answer-yes = Haa
answer-no = Maya

start-stage-title = Jidka xaggee baad ka maraysaa?
start-stage-lead = Qorshahaagu wuxuu ka bilaabmayaa meesha aad hadda joogto.
start-stage-short = Meesha aad marayso
whereabouts-exploring = Baaritaan
whereabouts-exploring-hint = Waxaan ogaanayaa inaan imanayo iyo sidaan ku imanayo.
whereabouts-applying = Codsi
whereabouts-applying-hint = Codsi baan diyaarinayaa ama waan diray.
whereabouts-approved = La i oggolaaday
whereabouts-approved-hint = Waan iman karaa, waana isu diyaarinayaa.
whereabouts-in-ontario = Ontario baan joogaa
whereabouts-in-ontario-hint = Waan imid, waana degayaa.

start-landing-title = Goorma ayaad Kanada imanaysaa?
start-landing-title-past = Goorma ayaad Kanada timid?
start-landing-lead = Taariikhda hawlahaaga waxaa laga tirinayaa maalintan. Haddii aad bisha oo keliya taqaan, maalinta faaruq u daa.
start-landing-short = Imaatin
landing-legend = Maalinta ama bisha imaatinka
landing-hint = Tusaale: 14 Maarso 2027. Qiyaas waa caadi. Haddii aad hore u timid, qor maalintaas.
landing-day = Maalin
landing-month = Bil
landing-month-none = Dooro
landing-year = Sannad
landing-month-missing = Dooro bil, ama meelaha kale faaruqi.
landing-year-missing = Sannadkana qor, tusaale 2027.
landing-year-odd = { $year } sannadka ma noqon karo. Ku qor afar lambar, tusaale 2027.
landing-day-odd = { $month } ma laha maalin { $day }: maalinta ugu dambaysa waa { $last }. Sax maalinta, ama faaruq u daa.

start-class-title = Sidee ayaad Kanada ku imanaysaa?
start-class-lead = Xeerarka iyo adeegyadu way ku kala duwan yihiin sida aad ku timaaddo. Haddii aadan hubin, ka bood.
start-class-short = Sida aad ku imanayso
class-economic = Socdaal dhaqaale
class-economic-hint = Express Entry, magacaabidda gobolka, ama barnaamij kale oo loogu talagalay shaqaale halkan degaya
class-family = Qoys
class-family-hint = Qof Kanada jooga ayaa kafiil kuu ah
class-refugee = Qaxooti dib-u-dejin lagu keenay
class-refugee-hint = Waxaa lagugu doortay dibadda, iyadoo ay caawinayaan dawladda ama koox gaar ah
class-claimant = Magangelyo codsanaya
class-claimant-hint = Kanada ayaad ka codsanaysaa, ama ka codsan doontaa, magangelyo qaxooti
class-worker = Shaqaale
class-worker-hint = Waxaad haysataa ama doonaysaa oggolaansho shaqo oo muddo leh
class-student = Arday
class-student-hint = Waxaad haysataa ama doonaysaa oggolaansho waxbarasho
class-visitor = Booqde
class-visitor-hint = Booqasho ayaad u imanaysaa

start-family-title = Yaa kula imanaya?
start-family-lead = Dugsiyada, xannaanada carruurta, lacagaha taageerada iyo waraaquhu taas ayay ku xiran yihiin.
start-family-short = Qoys
family-partner = Ma kula imanayaa xaas, say ama lammaane?
family-children = Carruur ma kula imanaysaa?
family-years = Sannadkee bay dhasheen?
family-years-hint = Sannadka keliya ayaa ku filan. Ilmo kasta meel baa u gaar ah.
family-year-label = Sannadka dhalashada ee ilmaha { $n }
family-year-remove = Ka saar ilmaha { $n }
family-year-add = Ku dar ilmo
family-year-missing = Qor ugu yaraan sannadka dhalashada ee hal ilmo, ama ku jawaab “Maya”.
family-year-odd = { $year } sannad dhalasho ma noqon karo. Ku qor afar lambar, tusaale 2019.
family-with-partner = Lammaane ayaa la socda
family-without-partner = Lammaane lama socdo
family-child-count =
    { $count ->
        [0] Carruur ma jirto
        [one] { $count } ilmo
       *[other] { $count } carruur ah
    }

start-occupation-title = Shaqadaadu waa maxay?
start-occupation-lead = Shaqooyinka qaarkood Ontario shati bay uga baahan yihiin, helitaankiisana dibadda waa laga bilaabi karaa.
start-occupation-short = Shaqo
occupation-label = Xirfaddaada
occupation-hint = Ereyadaada ku qor, tusaale kalkaaliye caafimaad, koronto-yaqaan, macallin, xisaabiye.

start-destination-title = Xaggee Ontario ka mid ah ayaad rabtaa inaad degto?
start-destination-lead = Markaas adeegyada meeshaas u dhow ayaa hor imanaya.
start-destination-short = Meel
destination-label = Magaalo ama degmo
destination-hint = Tusaale Ottawa, Sudbury ama Hamilton. Haddii aadan weli garanayn, ka bood.
destination-known = Kani waa { $place }.
destination-unknown = Portage ma yaqaan meel magacan leh. Waad sii socon kartaa, ama mid ka dooro mar dambe Goobaha.

## Home

home-title = Tallaabooyinkaaga xiga
home-welcome = Soo dhowow
home-landing = Imaatinka: { $date }, { $when }
home-landed = Waxaad timid { $date }, { $when }
home-landing-unknown = Sheeg goorta aad imanayso, hawlahaaguna taariikho ayay yeelan doonaan
home-nothing-next = Hadda wax ku sugaya ma jiraan.
home-whole-plan = Arag qorshaha oo dhan
home-changed = Waxa kuu isbeddelay
home-changed-all = Wixii isbeddelay oo dhan
home-saved = { $count } bog oo kaydsan
home-continue = Akhriska sii wad
home-copy = Nuqulkaaga
home-offline = Wax kasta oo halkan yaal internet la'aan ayay ku shaqeeyaan.
home-content-of = Xogta { $date }.
home-copy-link = Xaaladda nuqulka
home-update-ready = Cusboonaysiin { $size } ah ayaa diyaar ah.
invitation-title = Qorshahaaga ma samaynaa?
invitation-text = Lix su'aalood oo gaagaaban, mid walbana waad ka boodi kartaa. Markaas waxaad arkaysaa waxa la qabanayo, sida ay u kala horreeyaan iyo goorta: laga bilaabo waraaqaha ugu horreeya ilaa sannadkaaga koowaad ee Ontario.
invitation-start = Samee qorshahayga
invitation-read = Marka hore akhri

## Notices: what cannot wait

alert-label = Ogeysiisyo
alert-fraud = Ka digtoonow khiyaanada
alert-change = Xeer baa isbeddelay
alert-information = Hadda waa in la ogaado
alert-read = Sii akhri:
alert-official = Bogga rasmiga ah:
alert-until = Wuxuu jirayaa ilaa { $date }.
alert-by = Qoraaga: { $publisher }.

## The trail, the plan and its tasks

trail-label = Marxaladaha qorshahaaga
trail-past = waad soo dhaaftay
trail-here = Halkan baad joogtaa
trail-ahead = way soo socotaa
stage-exploring = Baaritaan
stage-applying = Codsi
stage-waiting = Sugid
stage-preparing = Diyaargarow
stage-travel = Safar
stage-first-days = Maalmaha hore
stage-first-weeks = Toddobaadyada hore
stage-first-months = Bilaha hore
stage-first-year = Sannadka koowaad
stage-settled =
    { $total ->
        [0] wax la qabto ma jiraan
        [one] { $settled } ka mid ah { $total } ayaa dhammaatay
       *[other] { $settled } ka mid ah { $total } ayaa dhammaatay
    }

plan-title = Qorshahaaga
plan-no-profile = Qorshahani waa mid qof walba u dhexeeya
plan-no-profile-text = Ka jawaab dhowr su'aalood oo gaagaaban, kaagii buu noqonayaa: hawlaha adiga ku khuseeya oo keliya, mid walbana taariikhdeeda leh.

due-today = maanta
due-in-days =
    { $days ->
        [one] berri
       *[other] { $days } maalmood ka dib
    }
due-in-weeks = { $weeks } toddobaad ka dib
due-late =
    { $days ->
        [one] { $days } maalin ayay dib u dhacday
       *[other] { $days } maalmood ayay dib u dhacday
    }
days-ago =
    { $days ->
        [one] shalay
       *[other] { $days } maalmood ka hor
    }
due-was = waxay ku beegnayd { $date }
due-by = ugu dambayn { $date }
due-about = ku dhowaad { $date }
due-full = Ugu dambayn { $date }, { $when }
due-landing-day = maalinta aad timaaddo
due-before-landing =
    { $days ->
        [one] { $days } maalin ka hor imaatinka
       *[other] { $days } maalmood ka hor imaatinka
    }
due-after-landing =
    { $days ->
        [one] { $days } maalin imaatinka ka dib
       *[other] { $days } maalmood imaatinka ka dib
    }
due-months-before-landing =
    { $months ->
        [one] { $months } bil ka hor imaatinka
       *[other] { $months } bilood ka hor imaatinka
    }
due-months-after-landing =
    { $months ->
        [one] { $months } bil imaatinka ka dib
       *[other] { $months } bilood imaatinka ka dib
    }
due-law = sharci
due-law-long = sharci baa maalintan dejiyey

task-done-label = La qabtay: { $title }
task-state-done = La qabtay
task-state-skipped = Dhinac la dhigay
task-waiting = waxay sugaysaa hawl kale
task-steps = Tallaabooyin
task-documents = Waraaqaha gacanta lagu hayo
task-waits-for = Tan marka hore qabo
task-read = Akhri oo xisaabi
task-because = Sababta ay qorshahaaga ugu jirto
task-because-unknown = ma ogin in tani ku khusayso; hawshu waxay u tahay kuwa ay khusayso
task-authority = Waxaa ka mas'uul ah { $authority }.
task-verified = La hubiyey { $date }.
task-mark-done = Waan qabtay
task-reopen = Qorshaha ku celi

condition-everyone = Qof walba tan wuu qabtaa
condition-economic = Waxaad ku imanaysaa socdaal dhaqaale
condition-family = Qof Kanada jooga ayaa kafiil kuu ah
condition-refugee = Waxaad ku imanaysaa qaxooti dib-u-dejin ah
condition-claimant = Magangelyo qaxooti ayaad codsanaysaa
condition-worker = Waxaad ku imanaysaa oggolaansho shaqo
condition-student = Waxaad ku imanaysaa oggolaansho waxbarasho
condition-visitor = Booqde ahaan baad u imanaysaa
condition-permanent = Waxaad noqonaysaa degane joogto ah
condition-partner = Lammaane ayaa kula imanaya
condition-children = Carruur ayaa kula imanaysa
condition-children-under-6 = Waxaad leedahay ilmo ka yar 6 jir
condition-children-under-13 = Waxaad leedahay ilmo ka yar 13 jir
condition-children-4-18 = Waxaad leedahay ilmo 4 ilaa 18 jir ah
condition-no-children = Carruur kulama imanayso
condition-regulated = Shaqadaadu Ontario shati bay uga baahan tahay
condition-trade = Waxaad ka shaqaysaa farsamo xirfadeed
condition-works = Waxaad doonaysaa inaad shaqayso
condition-drives = Waxaad doonaysaa inaad baabuur waddo
condition-rents = Guri baad kiraysan doontaa
condition-pet = Xayawaan-guri ayaa kula imanaya
condition-francophone = Af Faransiis ayaad ku hadashaa
condition-low-income = Dakhligaagu wuu yar yahay
condition-senior = Waxaad tahay 65 jir ama ka weyn
condition-abroad = Weli dibadda ayaad joogtaa
condition-in-ontario = Ontario ayaad joogtaa
condition-winter-arrival = Jiilaal baad imanaysaa

## Guides

guides-title = Hagayaal
guides-lead = Bog kastaa wuxuu sheegayaa waxa la qabanayo, waxa la qaadanayo, kharashka iyo cidda caawisa.
guides-empty = Aaladdan weli hagayaal kuma jiraan
guides-empty-way = Eeg xaaladda nuqulka
saved-title = Boggaga kaydsan
saved-on = La kaydiyey { $date }
saved-withdrawn = Waa laga noqday, hadda ma shaqeeyo
guide-save = Kaydi boggan
guide-saved = Waa kaydsan yahay
withdrawn-band = Boggan waa laga noqday { $date }
withdrawn-text = Waxa aad arkayso waa nuqulkii ugu dambeeyey, waana la hayey maadaama aad kaydisay. Hadda ma shaqeeyo: ha ku tiirsanaan.
withdrawn-band-undated = Boggan waa laga noqday
withdrawn-gone-text = Hadda kuma jiro xogta, adiguna ma kaydin.
withdrawn-reason = Sababta:
withdrawn-see = Beddelkiisa akhri:
guide-contents = Boggan waxaa ku yaal
guide-tasks = Qorshahaaga
guide-tools = Qalab
guide-services = Cidda caawisa
guide-official = Bogga rasmiga ah
guide-related = Sii akhri
guide-other-language = Boggani luqaddaada kuma jiro. Waxaad ku arkaysaa { $language }.
callout-note = Waa in la ogaado
callout-free = Bilaash
callout-deadline = Maalinta ugu dambaysa
callout-warning = Ka digtoonow

guide-contacts = Cidda jawaab bixisa
guide-forms = Foomamka boggan
contact-hours = Saacadaha:
contact-abroad-yes = Lambarku Kanada dibaddeeda wuu ka shaqeeyaa.
contact-abroad-no = Lambarku Kanada dibaddeeda kama shaqeeyo.
contact-channels = Waxaad kula xiriiri kartaa: { $channels }.
channel-phone = taleefan
channel-web-form = foom internetka ah
channel-in-person = adigoo tagaya
channel-mail = warqad boosto
channel-email = email
channel-website = bogga internetka
form-superseded = Foomkan hadda lama isticmaalo.
form-superseded-by = Foomkan hadda lama isticmaalo. Beddelkiisa isticmaal { $number }.
form-unknown = Ma xaqiijin karin in foomkan weli la isticmaalo. Ka eeg bogga rasmiga ah.

figure-more = , halka ay tiradani ka timid
figure-since = laga bilaabo { $date }
figure-in-force = Wuxuu dhaqan galay { $date }
figure-next = { $value } laga bilaabo { $date }
figure-verified = La hubiyey { $date }
figure-source = Laga soo qaatay:
figures-title = Tirooyinka boggan

provenance-title = Boggan ku saabsan
provenance-publisher = Qoraaga
provenance-authority = Cidda arrinta ka mas'uulka ah
provenance-official = Bogga rasmiga ah
provenance-sources = Waxaa laga soo qoray
provenance-verified = La hubiyey
provenance-review = Dib u eegis ugu dambayn
provenance-stale = Kan waxaa la rabay in dib loo eego ilaa { $date }, lamana eegin. Hubi bogga rasmiga ah intaadan ku tiirsanaan.
provenance-stale-undated = Kan muddo dheer lama eegin. Hubi bogga rasmiga ah intaadan ku tiirsanaan.
provenance-translation = Turjumaad
provenance-licence = Shatiga
provenance-languages = Luqado kale
translation-machine = Mashiin baa ka turjumay { $language }, qofna ma eegin. Haddii aad ka shakido, akhri qoraalka asalka ah.
translation-reviewed = Waxaa laga turjumay { $language }, qof baana eegay.
screen-machine = Ereyada shaashaddan mashiin baa turjumay. Haddii aan si kale loo sheegin, qofna ma eegin.
translation-beside = Garabka ka tus: { $language }
section-untranslated = Qaybtani waa cusub tahay, welina lama turjumin. Waxaad ku arkaysaa luqaddan: { $language }.
beside-title = Garab dhig
beside-other = Luqad kale
beside-missing = Qaybtani waxay ku jirtaa luqaddan oo keliya: { $language }.
translation-outdated = Asalku wuu isbeddelay wixii ka dambeeyey. Waxa maanta jira ka akhri asalka.
level-federal = Dawladda federaalka
level-provincial = Dawladda Ontario
level-municipal = Dawladda hoose
level-agency = Hay'ad

## Tools

tools-title = Qalab
tools-lead = Xeerarka la daabacay jawaab ka soo saar. Qalabku go'aan ma gaaro.
tools-empty = Aaladdan weli qalab kuma jiro
receipt-not-a-decision = Kani go'aan ma aha. Go'aanka waxaa leh hay'adda hoos ku magacaaban.

## Services

services-title = Adeegyo
services-lead = Dad iyo meelo ku caawiya, badankoodna bilaash ah.
services-empty = Adeeg intaas oo dhan buuxiya lama helin
services-empty-text = Hal shaandho ka qaad, ama wac 211: luqado badan bay ku jawaabaan, waxayna yaqaannaan cidda caawisa iyo meesha.
services-all = Tus adeegyada oo dhan
filter-label = Tus oo keliya
filter-topic = Mawduuc
filter-language = Luqad
filter-city = Meel
filter-any = Dhammaan
service-free = Bilaash
service-paid = Lacag baa lagu bixiyaa
service-remote = Taleefan ama internet
service-call-first = Marka hore wac
service-call-first-long = Dhawaan intaan oo dhan ma xaqiijin karin. Wac intaadan tagin.
service-organization = Waxaa maamula
service-phone = Taleefan
service-address = Cinwaan
service-languages = Luqado
service-eligibility = Cidda loogu talagalay
service-web = Bogga internetka
service-email = Email
phone-toll-free = Kanada gudaheeda waa bilaash
phone-tty = dadka dhagoolka ah ama maqalku ku adag yahay (TTY)
phone-abroad = Kanada dibaddeeda
phone-text = fariin qoraal

## Search

search-label = Ka raadi Portage
search-placeholder = Ereyadaada ku raadi
search-key = Ctrl K
search-clear = Tirtir raadinta
search-title = Raadin
search-start = Qor erey ama su'aal. Qasab ma aha inuu yahay ereyga rasmiga ah.
search-count = { $count } natiijo
search-count-first = Natiijooyinka ugu horreeya: { $count }
search-none = Waxba lama helin: “{ $query }”.
search-call-first = Ma khatar baad ku jirtaa hadda? Marka hore wac.
search-help = Ma aha waxa aad u baahnayd?
search-help-empty = Halkan waxaa jooga cid ku caawin karta
search-help-text = Isku day erey kale, ama mid ka gaaban. Ama halkan weydii:
search-all-guides = Hagayaasha oo dhan
search-all-services = Adeegyada oo dhan
search-meant = Ma waxaad u jeedday:
search-suggestions = Siyaabo lagu sii wado
search-recent = Waxa aad dhowaan raadisay
search-recent-forget = Tirtir kuwan
search-filter-looked = Portage wuxuu tiriyaa oo shaandheeyaa natiijooyinka ugu fiican: { $count }.
search-filter-none = Ma jirto natiijo waafaqsan waxyaabaha aad dooratay oo dhan.
search-filter-clear = Tus natiijooyinka oo dhan
search-tell = U sheeg tifaftirayaasha in tani maqan tahay
filter-kind = Nooc
filter-government = Dawlad
filter-written = Ku qoran
kind-guide = Hagayaal
kind-task = Hawlaha qorshaha
kind-service = Adeegyo
kind-contact = Cidda jawaab bixisa
kind-form = Foomam
match-fuzzy = Higgaaddu wax yar ayay ka duwan tahay
match-related = Mawduuc u dhow
match-language = Ku qoran { $language }
help-service = Adeeg ku caawiya
help-topic = Mawduuc aad ka eegi karto
help-level = Cidda ka mas'uulka ah
help-level-federal = Dawladda federaalka: cidda iman karta oo joogi karta, jinsiyadda, canshuurta dakhliga
help-level-provincial = Dawladda Ontario: kaarka caafimaadka, dugsiyada, wadista baabuurka, kirada, shaqada
recent-legend = Portage ma kaydiyaa 10-ka raadin ee kuugu dambeeyey?
recent-hint = Waxaa lala kaydiyaa waxa aad qorto, si sireysan, waxaana lagu tusaa meesha raadinta hoosteeda marka ay bannaan tahay. Marnaba lama diro.
recent-no = Maya
recent-yes = Haa, aaladdan ku kaydi
notice-searches-forgotten = Wixii aad dhowaan raadisay waa la tirtiray.

## What has changed

changes-title = Waxa isbeddelay
changes-lead = Waxa cusboonaysiintu aaladdan keentay; kuwa adiga ku khuseeya ayaa horreeya.
changes-means = Waxa ay qorshahaaga uga dhigan tahay
changes-plan = Qorshahaaga
changes-saved = Boggaga aad kaydisay
changes-place = Meesha aad u socoto
changes-rest = Wixii kale oo dhan
changes-none = Weli waxba isma beddelin
changes-none-text = Marka cusboonaysiin bog beddesho, halkan waxaad ka akhrisan doontaa jumladda la beddelay.
change-added = Cusub
change-edited = La beddelay
change-removed = Hadda ma jiro
change-of-figure = Tiro
change-of-guide = Hage
change-of-service = Adeeg
change-of-task = Hawl
change-value-figure = Tiro
change-value-phone = Taleefan
change-value-email = Email
change-value-address = Cinwaan
change-value-language = Luqad
change-value-due = Maalin
change-value-official = Bogga rasmiga ah
change-more = iyo { $count } kale
change-used-in = Waxay ku taal:
change-before = Hore
change-now = Hadda
change-sentences =
    { $count ->
        [one] Tus jumladda
       *[other] Tus { $count } jumladood
    }

## State of the copy

copy-title = Xaaladda nuqulka
copy-status-never = Waxaad akhrinaysaa wixii Portage la yimid
copy-status-never-text = Cidna weli aaladdan kama raadin cusboonaysiin.
copy-status-today = Nuqulkaagu waa kan ugu cusub
copy-status-was = Nuqulkaagu wuxuu ahaa kan ugu cusub { $when }
copy-status-text = Portage markii ugu dambaysay ee uu cusboonaysiin raadiyey: { $moment }.
copy-status-running = Cusboonaysiin baa socota
copy-status-running-text = Akhriska sii wad: waxba isma beddelayaan ilaa wax walba yimaaddaan oo la hubiyo.
copy-status-waiting = Cusboonaysiin { $size } ah ayaa diyaar ah
copy-status-waiting-text = Weli waxba lagama soo dejin, maxaa yeelay waxaad doonaysaa in marka hore lagu weydiiyo. Nuqulka aad haysato waad ku sii wadan kartaa.
copy-status-behind = Waxaa jirta cusboonaysiin aan weli aaladdan ku jirin
copy-status-behind-text = Mar kale raadi cusboonaysiinta si aad u hesho. Wixii hore u yimid laba jeer lama soo dejiyo.
copy-status-back = Waxaad ku noqotay nuqul hore
copy-status-back-text = Waxaad { $date } ku noqotay nuqulkii { $copy }. Wax cusub lama rakibo ilaa aad hore u socoto.
copy-status-back-undated = Waxaad { $date } ku noqotay nuqulkii ka horreeyey. Wax cusub lama rakibo ilaa aad hore u socoto.
copy-move-on = Hore u soco
copy-look = Raadi cusboonaysiin
copy-fetch = Hadda soo deji
copy-not-now = Hadda maya
copy-cancel = Jooji
copy-cancelling = Waa la joojinayaa
copy-address = Cusboonaysiinta waxaa laga keenaa { $address }.
copy-address-next = Haddii uusan jawaabin, Portage wuxuu isku dayayaa cinwaankaaga xiga.
copy-no-address = Cinwaan cusboonaysiin lama dejin. Waxaad akhrinaysaa wixii Portage la yimid.
copy-set-address = Deji cinwaan
copy-change = Beddel
copy-next = Portage iskii ayuu mar kale u raadin doonaa: { $moment }.
copy-next-daily = Portage iskii ayuu maalintii mar u raadiyaa, iyo marka internetku soo noqdo.
copy-next-start = Portage iskii ayuu mar kale u raadin doonaa marka xigta ee la furo.
copy-next-manual = Portage wuxuu raadiyaa markaad weydiiso oo keliya.
copy-clock = Saacadda aaladdani waxay sheegaysaa { $now }. Portage horeba wuxuu u arkay { $seen }. Sax saacadda aaladda, dabadeed mar kale raadi.
copy-lapsed = Saxiixyada cusboonaysiintan way dhaceen { $date }: wax cusub lama rakibo. Wax walba weli waa la akhriyi karaa.
copy-lapsed-owner = Saxiixyada { $owner } way dhaceen { $date }: halkaas wax cusub lagama rakibo. Wax walba weli waa la akhriyi karaa.
copy-held-up = Wax cusub lagama qaadan { $owner }. { $why }
copy-stick = Ka cusboonaysii USB ama folder…
copy-stick-more = Qor meesha folderku ku yaal
copy-stick-text = Qaado folder cid kale ay cusboonaysiinta Portage ku buuxisay. Internet uma baahna, lacagna kuma baxdo.
copy-stick-folder = Folder
copy-stick-missing = Qor meesha folderku ku yaal.
copy-stick-go = Halkaas ka cusboonaysii
copy-back = Ku noqo nuqulkii hore
copy-back-title = Ma ku noqotaa nuqulkii hore?
copy-back-text = Xogtu waxay ku noqonaysaa sidii ay ahayd cusboonaysiintii ugu dambaysay ka hor, sidaas ayayna ahaanaysaa ilaa aad hore u socoto. Qorshahaaga iyo jawaabahaagu sidooda ayay u harayaan.
copy-outcome-updated = Nuqulkaagu hadda waa kan ugu cusub.
copy-outcome-current = Nuqulkaagu horeba wuxuu u ahaa kan ugu cusub.
copy-outcome-waiting = Cusboonaysiin baa diyaar ah oo ku sugaysa.
copy-outcome-cancelled = Waa la joojiyey. Nuqulkaagu waa sidiisii; wixii yimid waxaa loo hayaa marka xigta.
copy-tried = Isku daygii ugu dambeeyey: { $moment }
copy-cost = Waxaa ku baxay { $size } oo internet ah.
copy-changes =
    { $count ->
        [one] Hal isbeddel
       *[other] { $count } isbeddel
    }
copy-changes-all = Wixii isbeddelay oo dhan
copy-content-date = Taariikhda xogta
copy-checked = Raadintii cusboonaysiinta ee ugu dambaysay
copy-never-checked = Weli lama raadin
copy-built = Waxaa lagu diyaariyey aaladdan
copy-holds = Waxaa ku jira
copy-guides = { $count } hage
copy-tasks =
    { $count ->
        [one] { $count } hawl
       *[other] { $count } hawlood
    }
copy-services = { $count } adeeg
copy-releases = Halka xogtu ka timaaddo
copy-release = soo-saarka { $release }

## Settings

settings-title = Dejin
settings-language = Luqad
settings-machine = Badhannada iyo jumladaha Portage mashiin baa turjumay, qofna weli ma eegin.
settings-theme = Midabyo
theme-system = Sida aaladda
theme-light = Iftiin
theme-dark = Mugdi
theme-contrast = Midabbo kala cad
settings-text = Cabbirka qoraalka
settings-percent = { $percent } %
settings-digits = Tirooyin
settings-digits-text = Loogu talagalay taariikhaha, tirooyinka iyo lacagta. Lambarrada taleefanka, cinwaannada iyo foomamku sidooda ayay u harayaan.
settings-answers = Jawaabahaaga
settings-answers-text = Qorshahaaga ayay qaabeeyaan, aaladdan ayayna ku haraan.
settings-no-answer = Lagama jawaabin
settings-change = Beddel
settings-updates = Cusboonaysiin
settings-addresses = Halka cusboonaysiintu ka timaaddo
settings-addresses-hint = Portage sidan ayuu isugu xigxigsiiyaa, kii ugu horreeya ee jawaabana wuu qaataa.
settings-addresses-none = Weli ma jiro: waxaad akhrinaysaa wixii Portage la yimid.
settings-address-field = Cinwaan internet ama folder
settings-address-hint = Tusaale https://portage.example.org, ama folder ku yaal aaladdan, shabakaddaada ama USB.
settings-address-add = Ku dar
settings-address-up = { $address } hore u soo qaad
settings-address-remove = Ka saar { $address }
settings-address-removed = Waa la saaray: { $address }
settings-address-empty = Marka hore qor cinwaan internet ama folder.
settings-address-twice = { $address } horeba liiska wuu ugu jiraa.
settings-schedule = Goorta Portage iskii u raadiyo cusboonaysiin
schedule-daily = Maalintii mar
schedule-daily-hint = Iyo marka la furo, iyo marka internetku soo noqdo
schedule-start = Marka la furo
schedule-start-hint = Mar kasta oo Portage la furo, inta u dhexaysana maya
schedule-manual = Marnaba
schedule-manual-hint = Markaad riixdo “Raadi cusboonaysiin” oo keliya
settings-ask = I weydii ka hor cusboonaysiin ka badan
settings-ask-always = Mar walba i weydii
settings-ask-never = Marnaba ha i weydiin
settings-trust-more = Wax kale
settings-trust = Faylka kalsoonida (root.json)
settings-trust-hint = Hay'ad leh bakhaar cusboonaysiin oo u gaar ah ayaa faylkan ku siinaysa. La'aantiis, Portage wuxuu ku kalsoon yahay daabacayaashiisa oo keliya.
settings-save = Kaydi
settings-saved = Waa la kaydiyey.
settings-about = Portage ku saabsan
settings-version = Nooca { $version }
settings-private = Waxa aad qorto aaladdan kama baxaan ilaa aad adigu dirto. Akoon ma jiro.

screen-credits = Ilaha iyo shatiyada
credits-lead = Portage waa la koobbiyeyn karaa mar kalena waa la isticmaali karaa, laakiin waxa uu ka samaysan yahay waxaa leh cidda halkan ku magacaaban.
credits-owners = Cidda boggagga qortay
credits-sources = Cidda xogta leh
credits-program = Barnaamijka
credits-program-text = Barnaamijku waa mid xor ah oo ku hoos jira shatiga MIT ama Apache 2.0. Farihiisa (Noto) waxay ku hoos jiraan SIL Open Font License 1.1.
credits-publisher = Waxaa saxiixay { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = Mar kale isku day
problem-not-found = Boggani nuqulkaaga kuma jiro.
    .safe = Wax kale ma maqna.
    .todo = Waxaa laga yaabaa in cusboonaysiin ay ka saartay. Raadi, ama dib u noqo.
problem-no-content = Aaladdan weli xog kuma jirto.
    .safe = Qorshahaaga iyo dejintaadu waa sidoodii.
    .todo = Fur “Xaaladda nuqulka” oo riix “Raadi cusboonaysiin”.
problem-data-damaged = Fayl Portage leeyahay ayaa xumaaday: { $path }
    .safe = Waxba lama tirtirin.
    .todo = Mar kale cusboonaysii, ama ku noqo xaaladdii hore. Haddii ay taasi waxba tari weydo, sadarkan tus cidda aaladdaada ka shaqaysa.
problem-disk-full = Kaydka aaladdan wuu buuxaa.
    .safe = Nuqulkaaga, qorshahaaga iyo jawaabahaagu waa sidoodii.
    .todo = Meel bannee, dabadeed mar kale isku day.
problem-no-room = Cusboonaysiintani waxay u baahan tahay { $needed } MB oo ka bannaan aaladdan, waxaana bannaan { $free } MB.
    .safe = Waxba lama soo dejin. Nuqulkaaga, qorshahaaga iyo jawaabahaagu waa sidoodii.
    .todo = Meel bannee, dabadeed mar kale cusboonaysii.
problem-storage = Portage halkan waxba kama akhriyi karo ama kuma qori karo: { $path }
    .safe = Wixii hore loo kaydiyey weli way yaallaan.
    .todo = Hubi in diskigu ku xiran yahay iyo inaad wax ku qori karto, dabadeed mar kale isku day.
problem-repository-unreachable = Lama gaari karin { $address }.
    .safe = Nuqulkaagu waa sidiisii, wax walbana weli waa la akhriyi karaa.
    .todo = Hubi internetka, ama cinwaanka dejinta ku jira, dabadeed mar kale isku day.
problem-not-a-repository = Cusboonaysiin Portage ah ma taal { $address }.
    .safe = Waxba lama beddelin. Nuqulkaagu waa sidiisii.
    .todo = Dooro folderka cusboonaysiinta Portage lagu koobbiyeeyey, sida folderka “portage” ee USB ku yaal, ama hubi cinwaanka dejinta ku jira.
problem-repository-refused = Waxa { $address } soo diray lama aqbalin.
    .safe = Waxba lagama isticmaalin. Nuqulkaagu waa sidiisii.
    .todo = Goor dambe isku day. Haddii ay mar kale dhacdo, u sheeg cidda cinwaankaas maamusha.
problem-repository-expired = Saxiixyada bakhaarka cusboonaysiintu way dhaceen { $since }.
    .safe = Wax cusub lama qaadan. Nuqulkaagu waa sidiisii, wax walbana weli waa la akhriyi karaa.
    .todo = Hubi taariikhda aaladdan. Haddii ay sax tahay, dhowr maalmood ka dib isku day.
problem-pdf-failed = PDF-ka lama qori karin.
    .safe = Wax kale lama beddelin. Fayl hore magacan u lahaa waa sidiisii.
    .todo = Dooro folder kale ama magac kale, hubina in diskigu meel bannaan leeyahay.
problem-start-refused = Nidaamka aaladdaadu dejintan ma qaadan.
    .safe = Waxba lama beddelin.
    .todo = Dejinta nidaamka aaladda ka eeg barnaamijyada la furma.
problem-link-refused = Portage ma furo cinwaankan: { $url }
    .safe = Waxba lama furin.
    .todo = Waxaa la furaa oo keliya boggagga internetka, lambarrada taleefanka iyo cinwaannada email-ka.
problem-nothing-to-go-back-to = Ma jirto xaalad hore oo lagu noqdo.
    .safe = Nuqulkaagu waa sidiisii.
    .todo = Ku sii wad xaaladda aad haysato.
problem-landing-impossible = Tani maalin imaatin ma noqon karto: { $text }
    .safe = Jawaabahaaga kale waa la hayaa.
    .todo = Sax, ama faaruq u daa.
problem-birth-year-impossible = { $year } sannad dhalasho ma noqon karo.
    .safe = Jawaabahaaga kale waa la hayaa.
    .todo = Qor sannad u dhexeeya { $from } iyo { $to }.
problem-text-too-long = Jawaabtani aad bay u dheer tahay.
    .safe = Jawaabahaaga kale waa la hayaa.
    .todo = Soo gaabi; ugu badnaan { $limit } xaraf.
problem-too-many-children = Carruurtani hal qorshe way ka badan yihiin.
    .safe = Jawaabahaaga kale waa la hayaa.
    .todo = Waxaa la magacaabi karaa ilaa { $limit }.
problem-rules-unreadable = Xeerarka qalabkan lama akhriyi karo.
    .safe = Hagayaasha iyo qorshahaagu waa sidoodii.
    .todo = Cusboonaysii nuqulka. Ilaa markaas, eeg bogga rasmiga ah.
problem-data-too-new = Faylkan waxaa qoray Portage ka cusub kan: { $path }
    .safe = Waxba lagama beddelin.
    .todo = Rakib nooca ugu cusub ee Portage.
problem-wrong-key = Faylkan waxaa lagu xiray fure kale: { $path }
    .safe = Waxba lagama beddelin.
    .todo = Aaladda ku gal magaca qofkii sameeyey, dabadeed mar kale fur Portage.
problem-update-running = Cusboonaysiin horeba way u socotaa.
    .safe = Waxba lama beddelin.
    .todo = Sug ilaa ay dhammaato.
problem-no-repository = Ma jiro cinwaan cusboonaysiin laga keeno.
    .safe = Nuqulkaagu waa sidiisii.
    .todo = Dejinta ku qor cinwaan ama folder.
problem-update-options = Faylka updates.toml lama isticmaali karo: { $reason }.
    .safe = Waxba lama cusboonaysiinayo ilaa la hagaajiyo. Wixii aad haysato oo dhan weli waa la akhriyi karaa.
    .todo = Faylka ku sax folderka xogta Portage, ama sadarkan tus cidda aaladdaada ka shaqaysa.
problem-no-bundle = Xogtii Portage la imanaysay ma jirto.
    .safe = Qorshahaaga iyo dejintaadu waa sidoodii.
    .todo = Portage mar kale rakib, ama dejinta ku qor cinwaan ama folder.
problem-trust-unreadable = Portage ma akhriyi karo faylka sheegaya cidda lagu kalsoon yahay: { $path }
    .safe = Waxba lama soo dejin. Nuqulkaagu waa sidiisii.
    .todo = Dejinta ku sax meesha uu ku yaal, ama sadarkan tus cidda aaladdaada ka shaqaysa.
problem-address-impossible = Kani ma aha cinwaan ama folder: { $address }
    .safe = Waxba lama beddelin.
    .todo = Dejinta ku sax. Cinwaan internet wuxuu ku bilaabmaa https://
problem-repository-older = Waxa { $address } hayo way ka duugsan yihiin nuqulkaaga.
    .safe = Waxba lagama isticmaalin. Nuqulkaagu waa sidiisii.
    .todo = Goor dambe isku day. Haddii ay mar kale dhacdo, u sheeg cidda cinwaankaas maamusha.
problem-landing-ahead = Ontario ayaad joogtaa, maalinta imaatinkaaguna weli way soo socotaa. Ma sax baa?
    .safe = Weli waxba lama beddelin.
    .todo = Haddii aad Ontario ku sugayso inaad noqoto degane joogto ah, sidaas u daa. Haddii kale, sax labada jawaabood midkood.
problem-landing-behind = Maalinta imaatinkaagu way dhaaftay, Ontario-na ma joogtid. Ma sax baa?
    .safe = Weli waxba lama beddelin.
    .todo = Haddii aad timid oo aad mar kale baxday, sidaas u daa. Haddii kale, sheeg inaad Ontario joogto, ama sax maalinta.
problem-landing-long-ago = Maalinta imaatinkaagu waxay ka horraysay in ka badan toban sano. Ma sax baa?
    .safe = Weli waxba lama beddelin.
    .todo = Haddii ay sax tahay sidaas u daa; qorshaha wax yar baa ka hari doona. Haddii kale, sax maalinta.
problem-entry-empty = Wax halkan loo baahan yahay ayaa faaruq ah.
    .safe = Wixii aad hore u qortay waa la hayaa.
    .todo = Buuxi meesha calaamadda leh, dabadeed mar kale kaydi.
problem-entry-impossible = Wax halkan ku qoran sax ma noqon karo.
    .safe = Wixii aad hore u qortay waa la hayaa.
    .todo = Sax meesha calaamadda leh, ama faaruq u daa.
problem-entry-order = Labadan maalmood si khaldan bay isugu xigaan.
    .safe = Wixii aad hore u qortay waa la hayaa.
    .todo = Sax labada maalmood middood.
problem-too-many-entries = Mid kale meel uma bannaana.
    .safe = Wixii aad hore u qortay waa la hayaa.
    .todo = Halkan waxaa qaada ilaa { $limit }. Ka saar mid aadan u baahnayn.
problem-attachment-too-large = Faylkani aad buu u weyn yahay.
    .safe = Waxba lama lifaaqin, fayluna waa sidiisii.
    .todo = Faylku ugu badnaan waa { $limit } MB. Iskaan midab la'aan ah, ama tayo yar, ayaa ka fudud.
problem-attachment-kind = Waxaa la lifaaqi karaa iskaan oo keliya: PDF ama sawir.
    .safe = Waxba lama lifaaqin, fayluna waa sidiisii.
    .todo = U kaydi ama u iskaan garee PDF, JPEG, PNG, WebP, HEIC ama TIFF, kaas lifaaq.
problem-attachments-full = Faylal kale meel uma bannaana.
    .safe = Wixii aad hore u lifaaqday waa la hayaa.
    .todo = Faylasha oo dhan wadartoodu waa ilaa { $limit } MB. Ka saar mid aadan u baahnayn.
problem-passphrase-too-short = Weedhan sirta ahi aad bay u gaaban tahay.
    .safe = Waxba lama qorin.
    .todo = Isticmaal { $limit } xaraf ama ka badan. Afar erey oo aan isku xirnayn way fiican yihiin, xasuustooduna way fududdahay.
problem-handover-passphrase = Weedhan sirta ahi faylka ma furto.
    .safe = Waxba lama qaadan. Qorshahaaga iyo galkaagu waa sidoodii.
    .todo = Hubi xarfaha waaweyn iyo kiiboorka, ama weydii cidda faylka samaysay.
problem-handover-unreadable = Kani ma aha faylka gudbinta ee Portage, ama wuu xumaaday.
    .safe = Waxba lama qaadan. Qorshahaaga iyo galkaagu waa sidoodii.
    .todo = Faylka mar kale weydiiso. Email-ka iyo fariimuhu mararka qaarkood faylka way beddelaan; USB ma beddesho.
problem-handover-too-new = Faylkan gudbinta waxaa qoray Portage ka cusub kan.
    .safe = Waxba lama qaadan. Qorshahaaga iyo galkaagu waa sidoodii.
    .todo = Rakib nooca ugu cusub ee Portage, dabadeed faylka mar kale fur.
problem-handover-too-large = Faylkani wuu ka weyn yahay inta faylka gudbintu noqon karo.
    .safe = Waxba lama qaadan. Qorshahaaga iyo galkaagu waa sidoodii.
    .todo = Hubi inuu yahay faylka saxda ah.
problem-unexpected = Wax aynaan filayn ayaa khaldamay: { $what }
    .safe = Wixii hore loo kaydiyey weli way yaallaan.
    .todo = Mar kale isku day. Haddii ay mar kale dhacdo, Portage xir oo mar kale fur.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = La diray
event-submitted-means = Codsiga waad dirtay.
event-aor = La helay (AOR)
event-aor-means = Waaxda ayaa qortay inay codsigaaga haysato: waa xaqiijinta helitaanka. Waxay bixisaa lambar fayl.
event-biometrics-asked = Biometrics la weydiistay
event-biometrics-asked-means = Warqad ayaa ku weydiisanaysa faraha iyo sawirka (biometrics), waxayna sheegaysaa goorta ugu dambaysa.
event-biometrics-given = Biometrics la bixiyey
event-biometrics-given-means = Faraha iyo sawirka waa lagaa qaaday.
event-medical-asked = Baaritaan caafimaad la weydiistay
event-medical-asked-means = Waxaa lagu weydiistay inaad aragto dhakhtar la oggol yahay (panel).
event-medical-passed = Baaritaanka caafimaadka la gudbay
event-medical-passed-means = Akoonkaagu wuxuu sheegayaa in baaritaanka caafimaadka la gudbay.
event-background = Hubinta amniga
event-background-means = Waaxdu waxay hubisaa amniga iyo dembiyadii hore. Way bilaaban kartaa wayna dhammaan kartaa adigoo aan wax laguu sheegin.
event-more-asked = Waraaqo kale la weydiistay
event-more-asked-means = Waaxdu waxay rabtaa warqad kale, waxayna sheegaysaa goorta ugu dambaysa.
event-p1 = Fariintii koowaad ee portal-ka (P1)
event-p1-means = Codsadayaashu waxay u yaqaannaan P1: waxaad xaqiijinaysaa meesha aad joogto iyo cinwaankaaga. Waaxdu eraygan ma isticmaasho.
event-p2 = Fariintii labaad ee portal-ka (P2)
event-p2-means = Codsadayaashu waxay u yaqaannaan P2: waxaad dirtaa sawir iyo cinwaankaaga. Waaxdu eraygan ma isticmaasho.
event-copr = Xaqiijin (COPR)
event-copr-means = Waxaad heshay Xaqiijinta Deganaanshaha Joogtada ah (COPR).
event-visa = Fiiso ama weydiisi baasaboor
event-visa-means = Baasaboorka ayaa lagu weydiistay, ama fiisada oo ku dhex jirta ayaad heshay.
event-refused = La diiday
event-refused-means = Waaxdu codsigii way diidday. Warqaddu waxay sheegaysaa sababta iyo waxa aad samayn karto.
event-withdrawn = Laga noqday
event-withdrawn-means = Codsiga adiga ayaa ka noqday.
event-other = Wax kale
event-other-means = Ereyadaada ayaa sheegaya waxa ay tahay.
language-cmn = Mandarin
