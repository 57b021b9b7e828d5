## The plan: its groups, own tasks, notes

plan-landing-change = Beddel
plan-by = Sida hawluhu isugu xigaan
plan-by-time = Taariikh
plan-by-stage = Marxalad
plan-who = Hawlaha
plan-who-all = Qof walba
plan-none-for = Qofkan weli hawlo uma jiraan. Fur hawl oo sheeg cidda qabanaysa.
plan-show-all =
    { $count ->
        [one] Tus { $count } hawl
       *[other] Tus { $count } hawlood oo dhan
    }
group-overdue = Dib u dhacay
group-today = Maanta
group-week = Toddobaadkan
group-later = Goor dambe
group-no-day = Maalin la'aan
group-earlier = Marxalado hore, weli furan
group-done = La qabtay ama dhinac la dhigay
group-count =
    { $count ->
        [one] { $count } hawl
       *[other] { $count } hawlood
    }

timeline-today = Maanta
timeline-landing = Imaatin, { $date }
timeline-landing-unknown = Imaatin
timeline-says =
    { $count ->
        [one] Xariiq waqti oo ay ku taal { $count } hawl. Imaatinkaagu waa { $date }, { $when }. Waxay ku jirtaa liiska hoose.
       *[other] Xariiq waqti oo ay ku yaallaan { $count } hawlood. Imaatinkaagu waa { $date }, { $when }. Dhammaantood waxay ku jiraan liiska hoose.
    }
timeline-says-unknown =
    { $count ->
        [one] Xariiq waqti oo ay ku taal { $count } hawl, imaatinka ka hor iyo ka dib. Waxay ku jirtaa liiska hoose.
       *[other] Xariiq waqti oo ay ku yaallaan { $count } hawlood, imaatinka ka hor iyo ka dib. Dhammaantood waxay ku jiraan liiska hoose.
    }

task-for-child = { $title }: { $child }
child-born = ilmaha dhashay { $year }
child-born-nth = ilmaha { $n } ee dhashay { $year }
task-papers = Waraaqaha ay u baahan tahay
task-unlocks = Dabadeed tan waad qaban kartaa
task-own-day = maalin aad adigu dooratay
task-usual-day = Haddii kale:
task-not-now = Hadda maya
task-not-for-me = Ima khusayso
task-state-not-for-me = Ima khusayso
notice-task-not-for-me = Kuma khusayso: { $title }
task-who = Cidda qabanaysa
task-who-nobody = Cidna lama magacaabin
task-note = Qoraal
task-note-title = Waxa aad qortay
task-note-add = Ku dar qoraal ama maalin adiga kuu gaar ah
task-note-add-who = Ku dar qoraal, qof ama maalin adiga kuu gaar ah
task-day = Maalintaada
task-day-hint = Faaruq u daa si maalinta qorshuhu u sii jirto. Haddii sharci dejiyo maalin ka horraysa, maalintaas ayaa la raacayaa.
notice-note-kept = Waa la kaydiyey.

own-task-add = Ku dar hawl
own-task-title = Maxaa la qabanayaa?
own-task-title-hint = Tusaale: ilma-adeerkay ka weydii kabaha jiilaalka.
own-task-day = Ugu dambayn maalintee?
own-task-day-hint = Faaruq waad u dayn kartaa.
own-task-stage = Marxaladda jidka
own-task-yours = Hawshan adiga ayaa ku daray.
notice-own-task-added = Hawshu qorshahaaga way ku jirtaa.
notice-own-task-deleted = Waa la tirtiray: { $title }

day-missing = Maalintana qor, tusaale 14.
field-left = waxaa bannaan { $count } xaraf
field-over = { $count } xaraf ayaa ka badan: halkan waxaa qaada ilaa { $limit }

## Other answers: what they would change

plan-left = Xogta hadda kuma jiraan
plan-left-text = Cusboonaysiin ayaa hawlahan ka saartay. Wixii aad qabatay iyo wixii aad qortay halkan ayay ku harayaan.
preview-title = Waxa qorshahaaga iska beddelaya
preview-moves =
    { $count ->
        [one] { $count } hawl maalin kale ayay yeelanaysaa
       *[other] { $count } hawlood maalin kale ayay yeelanayaan
    }
preview-appears =
    { $count ->
        [one] { $count } hawl waa cusub tahay
       *[other] { $count } hawlood waa cusub yihiin
    }
preview-goes =
    { $count ->
        [one] { $count } hawl qorshaha way ka baxaysaa
       *[other] { $count } hawlood qorshaha way ka baxayaan
    }
preview-papers =
    { $count ->
        [one] { $count } hawl waraaqo kale ayay u baahan tahay
       *[other] { $count } hawlood waraaqo kale ayay u baahan yihiin
    }
preview-paper-added = Cusub
preview-paper-dropped = Hadda looma baahna
preview-settled = la qabtay ama dhinac la dhigay
preview-no-day = maalin la'aan
preview-all = Tus dhammaantood
preview-safe =
    { $count ->
        [one] Wixii la qabtay ma lumayaan: { $count } hawl oo la qabtay ama dhinac la dhigay sideeda ayay u haraysaa, wixii aad qortayna way harayaan.
       *[other] Wixii la qabtay ma lumayaan: { $count } hawlood oo la qabtay ama dhinac la dhigay sidooda ayay u harayaan, wixii aad qortayna way harayaan.
    }
preview-safe-none = Waxba ma lumayaan: wixii aad qortay way harayaan.
doubt-sure = Haa, waa sax
doubt-sure-save = Waa sax, kaydi
doubt-correct = Sax
answers-erase = Tirtir jawaabahayga
answers-erase-title = Ma tirtirtaa jawaabahaaga?
answers-erase-text = Markaas qorshuhu wuxuu tusayaa hawlaha qof walba u dhexeeya, iyagoo aan taariikhahaaga lahayn. Qalabku wax walba mar kale ayuu ku weydiinayaa. Wixii aad qabatay, wixii aad qortay iyo galkaagu way harayaan. Nuqullada kaydka ah ee maalmihii hore jawaabahaaga weli way ku jiraan ilaa ay ka dhacaan.
notice-answers-erased = Jawaabahaaga waa la tirtiray.

reminder-today =
    { $count ->
        [one] { $count } hawl ayaa maanta ku beegan.
       *[other] { $count } hawlood ayaa maanta ku beegan.
    }
reminder-week =
    { $count ->
        [one] { $count } hawl ayaa ku beegan 7-da maalmood ee soo socda.
       *[other] { $count } hawlood ayaa ku beegan 7-da maalmood ee soo socda.
    }
reminder-open = Fur Portage si aad u aragto.
remind-title = Xusuusin iyo furid
remind-text = Maalintii mar, nidaamka aaladdu wuxuu sheegi karaa inta hawlood ee la gaaray. Weligiis ma sheego kuwa ay yihiin: dad kale ayaa shaashadda arki kara. Portage waa inuu furan yahay.
remind-on = I xusuusi hawlaha la gaaray
remind-hour = Saacadda
remind-none = Nidaamkani ogeysiisyo ma tuso, markaa xusuusinta lama arki lahayn.
start-on = Fur Portage markaan aaladda galo
start-text = Daaqaddu way furmaysaa, gadaasha ayayna ku haraysaa.
