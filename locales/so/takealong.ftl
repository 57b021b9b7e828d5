## Take it along: calendar, paper, phone, hand-over

take-along = Sii qaado
take-back = Dib u noqo
take-calendar = Fayl kalandar
take-calendar-text = Maalmahaaga, oo ku jira kalandarka taleefankaaga ama kombuyuutarkaaga
take-print = Daabac ama PDF
take-print-text = Qorshe, dukumentiyo, alaab, natiijooyin kaydsan, ama galka oo dhan
take-phone = Taleefan
take-phone-text = Hawlaha xiga oo qoraal ah, kamarada ayaa lagu qaadaa
take-give = Faylka gudbinta
take-give-text = Aalad kale oo Portage leh, ama la-taliyahaaga
take-open = Fur faylka gudbinta
take-open-text = Dooro waxa aad ka qaadanayso

calendar-lead = Faylka ku fur kalandarkaaga. Haddii aad goor dambe mar kale qorto, maalmuhu way la socdaan, laba jeerna ma soo baxaan.
calendar-nothing = Hawl furan weli maalin ma leh. Sheeg goorta aad imanayso, ama hawl maalin adigu sii.
calendar-which = Maalmahee
calendar-all =
    { $count ->
        [one] { $count } hawl ama ballan oo maalin leh
       *[other] Dhammaan { $count } hawlood iyo ballamo oo maalin leh
    }
calendar-chosen = Kuwa aan doorto oo keliya
calendar-save = Kaydi faylka kalandarka
calendar-written = Faylka kalandarka waa la qoray. Ma sireysna: cid kasta oo haysata way akhriyi kartaa.

screen-print = Daabac
print-lead = Marka hore waxaad arkaysaa xaashiyaha, dabadeed waad daabacaysaa ama PDF ayaad u kaydinaysaa.
print-plan = Qorshahayga
print-documents = Dukumentiyadayda
print-goods = Alaabtayda, kastamka loogu talagalay
print-results = Natiijooyinkayga kaydsan
print-results-note = Natiijooyinkani go'aanno ma aha. Xafiiska ka mas'uulka ah oo keliya ayaa go'aan gaara.
print-binder = Galkayga oo dhan
print-see = Daabac…
print-hint = { $count } xaashi
paper-title = Warqad
paper-letter = Letter (Kanada)
paper-a4 = A4
print-page = Xaashida { $n } ee { $total }
print-made = La daabacay { $date }
print-way = Isla boggan Portage ku jira: raadinta ku qor:
print-earlier =
    { $count ->
        [one] { $count } hawl furan oo marxalad hore ah warqadda kuma jirto. Waxaad ka heli doontaa Portage, dhammaadka qorshaha.
       *[other] { $count } hawlood oo furan oo marxalado hore ah warqadda kuma jiraan. Waxaad ka heli doontaa Portage, dhammaadka qorshaha.
    }
print-other-language = Ereyada qaarkood waxay ku qoran yihiin { $language }, waayo turjumaad lama hayo.
print-name = Magac
print-signature = Saxiix
print-day = Taariikh
print-papers = Qaado: { $papers }

phone-lead = Kamarada taleefan ku qabo koodhkan. Taleefanku wuxuu qoraal ahaan u tusayaa tobanka hawlood ee xiga; Portage iyo internet toona uma baahna.
phone-code = Koodhka tobanka hawlood ee xiga
phone-content = Waxa koodhka ku jira

give-lead = Faylku wuxuu hayaa waxa aad doorato. Wuu sireysan yahay, weedha sirta ah oo keliya ayaana furta.
give-nothing = Weli ma jiraan wax la gudbiyo.
give-what = Waxa lagu darayo
give-no-files = Iskaannada lifaaqan halkan ayay ku harayaan. Gooni u gudbi.
give-save = Kaydi faylka
give-writing = Faylka waa la sireynayaa. Dhowr ilbiriqsi ayay qaadataa.
give-written = Faylka waa la qoray. Weedha sirta ah u sheeg si ka duwan faylka, tusaale taleefan.
passphrase = Weedha sirta ah
passphrase-again = Isla taas mar kale
passphrase-differs = Labadu isku mid ma aha. Ta labaad mar kale qor.
passphrase-advice = Isticmaal afar erey oo aan isku xirnayn. La'aantood cidna faylka ma furi karto, annaguna ma caawin karno haddii la illoobo.
passphrase-see = Tus waxa la qorayo

open-lead = Marka hore waxaad arkaysaa waxa faylka ku jira. Waxaaga waxba lama beddelayo ilaa aad adigu doorato.
open-pick = Dooro faylka
open-pick-other = Dooro fayl kale
open-passphrase = Weedha sirta ah ee faylka
open-open = Fur
open-opening = Waa la furayaa. Dhowr ilbiriqsi ayay qaadataa.
open-profile = Qaado jawaabaha qofka ku saabsan
open-profile-text = Kuwaaga way ka duwan yihiin, booskooda ayayna gelayaan.
open-new = { $count } shay oo aadan haysan
open-differs = { $count } shay oo aad si kale u qortay
open-keep-mine = Hay kayga
open-take-theirs = Qaado kooda: { $theirs }
open-written = la qoray { $date }
open-newer = kaaga wuu ka cusub yahay
open-older = kaaga kama cusba
open-same = { $count } shay ayaa halkan hore ugu jira oo la mid ah.
open-left-out = { $count } shay lama isticmaali karo noocan Portage.
open-nothing = Wax aadan hore u haysan kuma jiraan.
open-take =
    { $count ->
        [0] Dooro wax aad qaadato
        [one] Qaado { $count } shay
       *[other] Qaado { $count } shay
    }
open-taken = { $count } shay waa la qaatay.
entries-member = Qoys
entries-task = Wixii aan qorshaha ku qabtay ama ku qoray
entries-own-task = Hawlahayga gaarka ah
entries-document = Dukumentiyo
entries-application = Codsiyo
entries-appointment = Ballamo
entries-good = Alaab
entries-contact = Dadka la xiriiro
entries-question = Su'aalo
entries-result = Natiijooyinka qalabka
