## The binder: everything that a person keeps, on this device only

nav-binder = Gal
screen-binder = Gal
screen-documents = Dukumentiyo
screen-document = Dukumenti
screen-applications = Codsiyo
screen-application = Codsi
screen-application-edit = Beddel codsi
screen-goods = Alaab
screen-good = Shay liiskaaga ku jira
screen-appointments = Ballamo iyo dadka la xiriiro
screen-appointment = Ballan
screen-contact = Qof la xiriiro
screen-questions = Su'aalo
screen-question = Su'aal
screen-saved = Boggaga kaydsan
screen-family = Qoys
screen-member = Qof qoyska ka mid ah

binder-title = Galkayga
binder-lead = Waraaqahaaga, codsiyadaada, liisaskaaga iyo ballamahaaga, oo meel keliya ku wada yaal.
binder-private = Waxa aad halkan ku qorto aaladdan ayay ku harayaan, wayna sireysan yihiin.
binder-need = Waxa aad weli u baahan tahay
binder-need-nothing = Wixii aad qortay waxba kama maqna, hawl hadda warqad kale u baahanna ma jirto.
binder-need-unknown = Qorshaha wax yar iskaga sheeg, ama qor waraaqahaaga. Markaas halkan waxaad ku arkaysaa waxa maqan.
binder-need-for = Waxaa loogu baahan yahay:
binder-need-more =
    { $count ->
        [one] iyo { $count } hawl oo kale
       *[other] iyo { $count } hawlood oo kale
    }
binder-need-all =
    { $count ->
        [one] Tus
       *[other] Tus dhammaan { $count }
    }
binder-parts = Qaybaha galka
binder-documents = Dukumentiyo
binder-applications = Codsiyo
binder-goods = Alaabta aad keenayso
binder-appointments = Ballamo iyo dadka la xiriiro
binder-questions = Su'aalo la weydiinayo
binder-question = su'aal
binder-saved = Boggaga kaydsan
binder-family = Qoys
binder-count =
    { $count ->
        [0] weli waxba
        [one] { $count } qoraal
       *[other] { $count } qoraal
    }
binder-documents-count =
    { $count ->
        [0] weli waxba
        [one] waxaad haysataa { $ready } ka mid ah { $count }
       *[other] waxaad haysataa { $ready } ka mid ah { $count }
    }
binder-goods-count = { $count } shay, { $value }
binder-appointments-count = { $appointments } baa soo socda, dadka la xiriiro: { $contacts }
binder-questions-count =
    { $count ->
        [0] weli waxba
        [one] { $open } ka mid ah { $count } ayaa furan
       *[other] { $open } ka mid ah { $count } ayaa furan
    }

entry-delete = Tirtir
entry-note = Qoraal
entry-gone = Kani hadda galkaaga kuma jiro
entry-gone-way = U tag galka
notice-entry-kept = Galkaaga ayaa lagu kaydiyey.
notice-entry-deleted = Waa la tirtiray: { $name }
notice-written = Faylka waa la qoray.

## Papers

papers-count = Waxaad haysataa { $ready } ka mid ah { $total }
paper-ready = waad haysataa
paper-missing = weli galkaaga kuma jirto
paper-expired = waxay dhacaysaa { $date }, taas oo ka horraysa goorta loo baahan yahay
paper-have = Waan haystaa
paper-note = Qor
paper-any-of = Kuwan mid keliya ayaa ku filan:
paper-in-binder = Galkayga ka eeg
notice-paper-have = Galkaaga way ku jirtaa: { $paper }

document-state = Meesha ay marayso
document-state-need = Waan u baahanahay
document-state-have = Waan haystaa
document-state-must-translate = Waa in la turjumo
document-state-asked-for = Waan dalbaday, weli ma iman
documents-empty = Weli dukumentiyo ma jiraan
documents-empty-text = Qor waraaqaha aad haysato iyo kuwa aad u baahan tahay; hawlahaagu markaas iskood ayay u calaamadinayaan.
documents-add = Ku dar dukumenti
document-at = Meesha:
document-files = { $count } fayl
document-what = Dukumenti
document-what-none = Dooro
document-what-own = Wax kale, ereyadayda ku qoran
document-what-missing = Dooro waxa uu yahay.
document-words = Magaciisu waa maxay?
document-whose = Yaa iska leh?
document-whose-all = Qof gaar ah ma aha
document-expires = Maalinta ugu dambaysa ee uu shaqeeyo
document-expires-hint = Haddii uusan dhicin, faaruq u daa. Lix bilood ka hor ayaa laguu digayaa.
document-issued = Maalinta la bixiyey
document-place = Meesha warqaddu taal
document-place-hint = Tusaale: galka buluugga ah, waalidkay, bangiga.
document-number = Lambarkiisa
document-number-why = Lambarka halkan dhif ayaad ugu baahan tahay. Haddii aaladdani lunto ama cid kale la siiyo, waxa aan ku jirin cidna si xun uma isticmaali karto.
document-number-keep = Lambarka halkan ku hay sidaas oo ay tahay
document-number-field = Lambar
document-translate-hint = Haddii uusan Ingiriisi ama Faransiis ku qornayn, xafiisyadu badanaa waxay rabaan turjumaad la xaqiijiyey. Markaas dooro “Waa in la turjumo” ilaa aad ka hesho.
document-delete-title = Ma la tirtiraa dukumentigan iyo faylashiisa?
document-delete-text = { $count } fayl oo lifaaqan ayaa la tirtirmaya, dibna looma soo celin karo.
expiry-late = wuxuu dhacay { $date }
expiry-soon = wuxuu dhacayaa { $date }
expiry-fine = wuxuu shaqeeyaa ilaa { $date }

draft-brought = Wixii aad halkan hore ugu qortay way soo noqdeen. Weli lama kaydin.
draft-anew = Mar cusub bilow
close-title = Ma la xiraa iyadoo aan la kaydin?
close-text = Waxa aad foomka ku qortay weli lama kaydin. Haddii aad hadda xirto, way lumayaan.
close-stay = Qorista sii wad
close-anyway = Xir adigoon kaydin
attach-title = Iskaan iyo faylal
attach-hint = Faylku ugu badnaan waa { $each }, wadartooduna waa { $all }. Ilaa hadda: { $used }. Way sireysan yihiin sida inta kale.
attach-later = Marka la kaydiyo ka dib, waad ku lifaaqi kartaa iskaan.
attach-add = Lifaaq fayl
attach-see = Eeg
attach-out = Kaydi nuqul
attach-delete-title = Ma la tirtiraa faylkan?
attach-delete-text = Nuqulka “{ $name }” ee Portage ku jira waa la tirtirayaa, dibna looma soo celin karo.
notice-attached = Faylka waa la lifaaqay.

## Applications

applications-empty = Weli codsiyo ma jiraan
applications-empty-text = Qor waxa aad codsatay iyo wixii ka dib dhacay; muddooyinka la daabacay ayaa agtiisa lagu tusayaa.
applications-add = Ku dar codsi
application-edit = Beddel codsiga
application-filed = la gudbiyey { $date }
application-not-filed = weli lama gudbin
application-last = ugu dambeeyey: { $event }
application-number = Lambar:
application-events = Wixii dhacay
application-no-events = Weli waxba. Ku dar wixii aad dirtay iyo wixii aad heshay, maalintoodana qor.
application-program = Waxa la codsaday
application-program-hint = Barnaamijyadan muddooyinkooda waa la daabacaa. Mid kale haddii uu yahay, dooro ereyadaada.
application-program-missing = Dooro waxa aad codsatay.
application-words = Maxaad codsatay?
application-filed-on = Maalinta la gudbiyey
application-filed-hint = Haddii aadan weli dirin, faaruq u daa.
application-way = Sida aad u gudbisay
way-online = Internetka
way-online-hint = Akoon adigu leedahay ama wakiilkaagu leeyahay
way-paper = Warqad
way-paper-hint = Boosto, waxaadna kula socotaa warqado ama foom
way-linked = Warqad, oo akoon lagu xiray
way-linked-hint = Boosto, dabadeedna lagu daray akoon internet
application-number-field = Lambarka codsiga ama faylka
application-number-hint = Haddii aad halkan ku rabto oo keliya.
application-delete-title = Ma la tirtiraa codsigan?
application-delete-text =
    { $count ->
        [0] Galkaaga oo keliya ayaa laga tirtirayaa. Codsiga laftiisa waxba kuma dhacayaan.
        [one] Galkaaga oo keliya ayaa laga tirtirayaa, isaga iyo { $count } dhacdo. Codsiga laftiisa waxba kuma dhacayaan.
       *[other] Galkaaga oo keliya ayaa laga tirtirayaa, isaga iyo { $count } dhacdo. Codsiga laftiisa waxba kuma dhacayaan.
    }
event-add = Ku dar wixii dhacay
event-kind = Maxaa dhacay
event-day = Maalintee

program-cec = Canadian Experience Class (Express Entry): khibradda Kanada
program-fsw = Federal Skilled Worker (Express Entry): shaqaalaha xirfadda leh
program-pnp-ee = Magacaabidda gobolka ee Express Entry
program-pnp-base = Magacaabidda gobolka, Express Entry ka baxsan
program-spousal-abroad-roc = Kafaalo-qaad: lammaane dibadda jooga
program-spousal-abroad-quebec = Kafaalo-qaad: lammaane dibadda jooga, Quebec
program-spousal-canada-roc = Kafaalo-qaad: lammaane Kanada jooga
program-spousal-canada-quebec = Kafaalo-qaad: lammaane Kanada jooga, Quebec
program-pgp-roc = Waalid, awoowe ama ayeeyo
program-pgp-quebec = Waalid, awoowe ama ayeeyo, Quebec
program-citizen-grants = Jinsiyadda
program-citizen-proofs = Caddaynta jinsiyadda
program-eta = Oggolaanshaha safarka ee elektaroonigga ah (eTA)
program-iec = International Experience Canada (shaqo iyo safar dhallinyaro)
program-visitor-extension = Booqde ahaan in la sii joogo

times-title = Muddooyinka la daabacay
times-none = Tan muddooyin looma daabicin.
times-nobody-knows = Muddooyinkani waa kuwa codsiyada dad kale. Cidna ma garan karto goorta kaaga laga go'aan gaarayo, iyo sida.
time-finished = Kuwii dhawaan dhammaaday badankoodu waxay qaateen
time-expected = Haddii aad maanta dirto, waxaa la filayaa inay qaadato
time-expected-for-month = Kuwa isla bishaas codsaday, weli waxaa loo filayaa
time-more-than = in ka badan { $span }
time-people = { $count } qof ayaa sugaya
time-people-ahead = { $count } qof ayaa bishaas ka hor codsaday, wayna sugayaan
time-as-of = Xogta { $date }
time-standard = Bartilmaameedka adeegga ee waaxda
time-standard-means = Waa hadaf loogu talagalay codsiyada badankood xaaladaha caadiga ah, ballanqaadna ma aha.
span-minutes = { $count } daqiiqo
span-hours =
    { $count ->
        [one] { $count } saacad
       *[other] { $count } saacadood
    }
span-days =
    { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    }
span-weeks = { $count } toddobaad
span-months =
    { $count ->
        [one] { $count } bil
       *[other] { $count } bilood
    }
span-years = { $count } sano

## Goods

goods-lead = Imaatinkaaga ugu horreeya, saraakiisha xuduuddu waxay ku weydiinayaan laba liis: waxa aad la socoto, iyo waxa goor dambe iman doona.
goods-with-me-text = Waxa boorsooyinkaaga ku jira
goods-to-follow-text = Waxa goor dambe iman doona: markab, boosto ama qof kale
goods-empty = Weli alaab ma jirto
goods-empty-text = Ku bilow waxa ugu qiimo badan. Waxa liiska ku jira imaatinkaaga ugu horreeya goor dambe ayay iman karaan.
goods-add = Ku dar shay
goods-none = Liiskan weli waxba kuma jiraan.
goods-total = Wadarta { $count } shay
goods-sum = Labada liis oo la isku daray:
goods-without-value = { $count } shay weli qiimo ma leh; wadarta kuma jiraan.
goods-jewellery-text = Sawir ayaa kaa caawinaya in la garto shayga uu yahay.
goods-csv = U kaydi jadwal (CSV)
good-list = Liiska uu ku jiro
good-item = Shay
good-item-hint = Nooca sameeyahana ku dar, tusaale: makiinada harqaanka, Singer 4423.
good-value = Qiimaha oo doollar Kanadiyaan ah
good-value-hint = Inta uu maanta joogo. Qiyaas macquul ah waa caadi.
good-value-odd = Kan qaddar lacageed looma akhriyi karo. Qor tusaale 120 ama 120.50.
good-no-value = qiimo ma leh
good-serial = Lambarka taxanaha
good-serial-hint = Aaladaha, haddii uu jiro.
good-kind = Nooc
good-another = Dabadeed mid kale ku dar
notice-good-kept = Liiska ayaa lagu daray: { $item }

## Appointments, contacts, questions, family

appointments-empty = Weli ballamo ma jiraan
appointments-empty-text = Qor goorta iyo meesha, Portage-na wuxuu calaamadinayaa waxa la qaadanayo.
appointments-add = Ku dar ballan
appointment-here = Saacadda aaladdan: { $moment }
appointment-bring = Waxa la qaadanayo
appointment-what = Maxay ku saabsan tahay?
appointment-what-hint = Tusaale: kaarka caafimaadka ee ServiceOntario.
appointment-what-missing = Qor waxa ay ku saabsan tahay.
appointment-date = Maalin
appointment-date-missing = Qor maalinta.
appointment-time = Saacad
appointment-time-hint = Nidaamka 24 saacadood, tusaale 9:30 ama 14:15. Haddii aadan garanayn, faaruq u daa.
appointment-time-odd = Kani saacad ma aha. Qor tusaale 9:30 ama 14:15.
appointment-zone = Waa saacadda meeshee?
zone-toronto = Ontario (Toronto, Ottawa)
zone-winnipeg = Waqooyi-galbeed Ontario (Kenora)
zone-here = Halkan aaladdani joogto ({ $zone })
appointment-place = Meesha
appointment-who = Yaa tagaya?
appointment-task = Hawl qorshahaaga ku jirta
appointment-task-hint = Waraaqaheeda ayaa markaas lagu tusayaa waxa la qaadanayo.
appointment-task-none = Hawl ma jirto
appointment-papers =
    { $count ->
        [0] Dooro waraaqaha la qaadanayo
        [one] { $count } warqad oo la qaadanayo
       *[other] { $count } warqadood oo la qaadanayo
    }
appointment-others = Waxyaabo kale oo la qaadanayo
appointment-others-hint = Sadar kasta hal shay.
contacts-title = Dadka la xiriiro
contacts-empty = Weli cidna ma jirto
contacts-empty-text = Halkan ku hay dadka aad u baahan karto, sida la-taliye, mulkiilaha guriga ama qaraabo.
contacts-add = Ku dar qof
contact-name = Magac
contact-what-for = Waxa loogu baahan yahay
contact-what-for-hint = Tusaale: wuxuu naga caawiyaa dugsiga gabadhayada.
questions-empty = Weli su'aalo ma jiraan
questions-empty-text = Qor waxa aad rabto inaad weydiiso, si aad u haysato marka aad xafiiska tagto.
questions-add = Ku dar su'aal
question-edit = Beddel su'aal
question-text = Su'aashaada
question-text-hint = Luqad kasta.
question-whom = Cidda la weydiinayo
question-whom-hint = Tusaale: hay'adda degitaanka, dugsiga, shaqo-bixiyahayga.
question-answer = Jawaabta
question-is-answered = Waa laga jawaabay
question-answered = Laga jawaabay
saved-empty = Weli bogag kaydsan ma jiraan
saved-empty-text = Hage dushiisa ka riix “Kaydi boggan”, halkan ayaadna ka helaysaa.
saved-drop = Ka saar
family-lead = Haddii qoyskaagu halkan ku qoran yahay, hawlaha iyo waraaquhu waxay sheegi karaan cidda leh. Magaca koowaad ama hal xaraf ayaa ku filan.
family-empty = Weli cidna ma jirto
family-empty-text = Qor magacyada kuwa kula imanaya; hawlaha ilmo kasta markaas magaciisa ayay ku hoos qormayaan.
family-add = Ku dar qof
member-name = Magac
member-name-hint = Sidaad rabto: magaca koowaad ama hal xaraf ayaa ku filan.
member-role = Waa ayo
role-oneself = Aniga
role-partner = Lammaanahayga
role-child = Ilmo
role-other = Qof kale
member-birth = Dhalasho
member-birth-hint = Sannadka keliya ayaa ku filan. Ilmaha waxaa laga gartaa hawlaha khuseeya.
member-delete-title = Ma la tirtiraa { $name }?
member-delete-text = Wax walba way harayaan. Waraaquhu markaas cidna uma gaar noqonayaan. “Dib u celi” wax walba sidii hore ayay u soo celinaysaa.
member-delete-papers =
    { $count ->
        [one] { $count } warqad ayaa magacaabaysa { $name }.
       *[other] { $count } warqadood ayaa magacaabaya { $name }.
    }
member-delete-tasks =
    { $count ->
        [one] { $count } hawl ayaa magacaabaysa { $name }.
       *[other] { $count } hawlood ayaa magacaabaya { $name }.
    }
member-delete-appointments =
    { $count ->
        [one] { $count } ballan ayaa magacaabaysa { $name }.
       *[other] { $count } ballamood ayaa magacaabaya { $name }.
    }
member-born = dhashay { $date }
