### What a person writes stays theirs.

## Locking

screen-lock = Qufulan
lock-now = Quful
lock-title = Qorshahaagu wuu qufulan yahay
lock-lead = Qor weedhaada sirta ah si aad u furto qorshahaaga, galkaaga, jawaabahaaga iyo boggaga aad kaydisay.
lock-open = Fur
lock-read = Akhri hagayaasha adigoon furin
saved-open-locked = Fur boggaga aan kaydiyey
lock-waits = Mar kale waxaad isku dayi kartaa { $seconds } ilbiriqsi ka dib.
lock-forgotten = Waan illoobay weedhayda sirta ah
lock-forgotten-text = La'aanteed cidna ma furi karto qorshahaaga ama galkaaga, xitaa kuwa Portage sameeyey. Waxa qufulan waad tirtiri kartaa oo waad bilaabi kartaa mar cusub. Hagayaasha iyo adeegyadu way harayaan.
passphrase-field = Weedha sirta ah
passphrase-show = I tus waxa aan qorayo
passphrase-empty = Marka hore qor weedhaada sirta ah.

## Settings

private-title = Asturnaan
private-text = Jawaabahaaga, qorshahaaga, galkaaga iyo boggaga aad kaydisay aaladdan ayay si sireysan ugu kaydsan yihiin.
kept-none = Weli waxba ma aadan qorin.
kept-keychain = Furaha wuxuu ku jiraa kaydka furayaasha ee aaladdan. Cidda aaladdan ku gasha magacaaga ayaa xogtaada furi karta; cid kale ma furi karto.
kept-passphrase = Weedhaada sirta ah oo keliya ayaa furta.
kept-file = Furaha wuxuu ku jiraa fayl xogtaada agteeda yaal. Nuqul xogta oo keliya ah lama akhriyi karo, laakiin cidda aaladdan ku gasha magacaaga ayaa furi karta. Weedh sir ah ayaa taas ka hortagta.
kept-memory = Waxba lama kaydinayo: marka Portage la xiro, wixii aad qortay way baxayaan.
keychain-use = Furaha ku hay kaydka furayaasha
keychain-used = Furaha hadda wuxuu ku jiraa kaydka furayaasha ee aaladdan.
passphrase-set = Deji weedh sir ah
passphrase-change = Beddel weedha sirta ah
passphrase-remove = Ka saar weedha sirta ah
passphrase-present = Weedha sirta ah ee hadda
passphrase-new = Weedh sir ah oo cusub
passphrase-hint = Ugu yaraan 8 xaraf, far kasta. Shan erey oo aan isku xirnayn way fududdahay in la xasuusto, waana adag tahay in la qiyaaso.
passphrase-warning = Haddii aad illowdo, cidna ma furi karto wixii aad qortay. Warqad ku qor, meel ammaan ah oo aaladdan ka fog ku hay.
passphrase-save = Kaydi weedha sirta ah
passphrase-was-set = Weedhaada sirta ah waa la dejiyey. Portage wuu ku weydiin doonaa marka xigta ee la furo.
passphrase-was-changed = Weedhaada sirta ah waa la beddelay.
passphrase-was-removed = Weedhaada sirta ah waa la saaray. Portage dib kuuma weydiin doono.
lock-after = Iskiis ha u qufulmo haddii aan la taaban muddo ah
lock-after-never = Marnaba
lock-after-minutes = { $minutes } daqiiqo

## Backups

backups-title = Nuqullo kayd ah
backups-text = Isbeddelka ugu horreeya ee maalin kasta, Portage wuxuu nuqul ka hayaa wixii jiray maalintii ka horreysay: 7-da maalmood ee ugu dambeeyey, iyo hal nuqul toddobaad kasta oo ka mid ah 4-tii ugu dambeeyey iyo bil kasta oo ka mid ah 6-dii ugu dambeeyey. Nuqulladuna way sireysan yihiin. Aaladdan ayay ku yaallaan, markaa waxba kuma taraan haddii ay lunto.
backups-none = Weli nuqul ma jiro.
backup-kind-daily = Nuqulka maalinta
backup-kind-before-restore = Wixii jiray ka hor intaan nuqul la soo celin
backup-kind-before-upgrade = Ka hor nooc cusub oo Portage ah
backup-line = { $when }, { $size }
backup-restore = Soo celi
backup-restore-of = Soo celi nuqulka { $when }
backup-restore-title = Ma la soo celiyaa nuqulkan?
backup-restore-text = Qorshahaaga, galkaaga, jawaabahaaga iyo boggaga aad kaydisay waxay noqonayaan sidii ay ahaayeen { $when }. Waxa hadda jira nuqul ahaan ayaa loo hayaa, markaa waad ku noqon kartaa.
backup-restored = Nuqulka { $when } waa la soo celiyey.
backup-not-made = Nuqulka maanta lama samayn karin:

## Delete everything

erase-title = Tirtir wax walba
erase-text = Waxay tirtiraysaa wixii aad qortay oo dhan: jawaabahaaga, qorshahaaga, galkaaga, boggaga aad kaydisay, nuqullada kaydka ah iyo furaha. Hagayaasha iyo adeegyadu way harayaan.
erase-start = Tirtir wax walba
erase-question = Ma la tirtiraa wixii aad qortay oo dhan?
erase-promise = Tan dib looma soo celin karo. Furaha ayaa hor baxaya: waxa diskiga ku haraa la'aantiis lama akhriyi karo. Faylasha waxaa lagu dul qoraa ka hor intaan la tirtirin, laakiin diskiga SSD, ama kayd aaladda oo dhan laga sameeyey, ayaa laga yaabaa inuu hayo raad hore oo barnaamij uusan gaari karin.
erase-promise-file = Furahaagu fayl buu ku jiray, markaa raadkiisii hore ayaa weli jiri kara. Haddii aad aaladdan cid kale siinayso, diskiga oo dhan ha la tirtiro.
erase-saved-files = Faylasha kalandarka, jadwallada, faylasha gudbinta iyo wixii aad daabacday oo aad kaydisay halkoodii ayay ku harayaan. Adigu tirtir.
erase-settings = Dejintaydana illow: luqadda, muuqaalka, iyo halka cusboonaysiintu ka timaaddo
erase-confirm = Tirtir
erase-done = Wixii aad qortay oo dhan waa la tirtiray.
erase-key-left = Wixii aad qortay oo dhan waa la tirtiray. Kaydka furayaasha ee aaladdan ma jawaabin, weli furaha ayuu hayaa, kaas oo aan hadda waxba furin. Halkaas waad ka saari kartaa org.portage.desktop.

## Problems

problem-locked = Qorshahaagu wuu qufulan yahay.
    .safe = Waxba ma lumin. Hagayaasha iyo adeegyada waa la akhriyi karaa.
    .todo = Ku fur weedhaada sirta ah.
problem-passphrase-wrong = Tani ma aha weedha sirta ah.
    .safe = Waxba lama beddelin.
    .todo = Hubi xarfaha waaweyn iyo luqadda kiiboorka, dabadeed mar kale isku day. Isku dayga xiga wuxuu furmayaa { $seconds } ilbiriqsi ka dib.
problem-passphrase-too-soon = Weedh sir ah oo khaldan ka dib, isku dayga xiga wax yar ayuu sugayaa.
    .safe = Waxba lama beddelin, waxbana ma lumin.
    .todo = Isku day { $seconds } ilbiriqsi ka dib.
problem-passphrase-short = Weedhan sirta ahi aad bay u gaaban tahay.
    .safe = Waxba lama beddelin.
    .todo = Dooro mid ugu yaraan { $least } xaraf ah.
problem-passphrase-long = Weedhan sirta ahi aad bay u dheer tahay.
    .safe = Waxba lama beddelin.
    .todo = Dooro mid ugu badnaan { $most } xaraf ah.
problem-passphrase-none = Weedh sir ah lama dejin.
    .safe = Waxba lama beddelin.
    .todo = Marka hore weedh sir ah ka deji dejinta, qaybta “Asturnaan”.
problem-keychain-silent = Kaydka furayaasha ee aaladdan ma jawaabayo. Isaga ayaa haya furaha qorshahaaga.
    .safe = Waxba ma lumin. Hagayaasha iyo adeegyada waa la akhriyi karaa.
    .todo = Fur kaydka furayaasha ee aaladdan, haddii uu furihiisa ku weydiiyo, dabadeed mar kale isku day.
problem-keychain-lost = Kaydka furayaasha ee aaladdan hadda ma hayo furaha qorshahaaga.
    .safe = Xogtaada lama beddelin, laakiin furaha la'aantiis lama furi karo.
    .todo = Haddii aad kaydka furayaasha soo celisay ama beddeshay, ku soo celi org.portage.desktop. Haddii kale, dejinta ka tirtir wax walba oo mar cusub bilow.
problem-backup-missing = Nuqulkani hadda ma jiro.
    .safe = Xogtaadu waa sideedii.
    .todo = Liiska ka dooro nuqul kale.
problem-session-in-memory = Markan waxba lama kaydinayo.
    .safe = Waxba lama beddelin.
    .todo = Marka Portage la xiro, wixii aad qortay iskood ayay u baxayaan.
