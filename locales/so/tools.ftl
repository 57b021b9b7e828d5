## What all tools share

tools-ask = Tus natiijada
tools-yes = Haa
tools-no = Maya
tools-not-known = Lama oga
tools-choose = Dooro
tools-add = Ku dar
tools-remove = Ka saar
tools-result = Natiijo
tools-of = ka mid ah { $of }
tools-capped = waa la xaddiday; xadka la'aantiis waa { $from }
tools-would-change = Waxa beddeli lahaa
tools-next = Waxa xiga ee la sameeyo
tools-rules = Xeerarka
tools-in-force = Dhaqan galay { $date }
tools-stale = Xeerarkan waxaa la rabay in dib loo eego ilaa { $date }. Hubi bogga rasmiga ah intaadan natiijada ku tiirsanaan.
tools-faults = Fadlan mar kale eeg jawaabahan
tools-copy = Koobbiyee qoraal ahaan
tools-copied = Waa la koobbiyeeyey.

## What is wrong with a field

tools-fault-missing = Tan waa loo baahan yahay. Fadlan buuxi.
tools-fault-whole = Qor tiro dhan oo u dhexaysa { $min } iyo { $max }.
tools-fault-number = Qor tiro u dhexaysa { $min } iyo { $max }, oo markiiba kordhaysa { $step }.
tools-fault-money = Qor qaddar lacageed oo u dhexeeya 0 iyo { $max }, ugu badnaan laba lambar barta ka dib.
tools-fault-yes-no = Dooro haa ama maya.
tools-fault-choice = Dooro jawaabaha midkood.
tools-fault-choices = Ka dooro jawaabaha.
tools-fault-day = Qor maalin u dhexaysa { $from } iyo { $to }.
tools-fault-month = Qor bil u dhexaysa { $from } iyo { $to }.
tools-fault-list = Halkan waxaa qaada ugu badnaan { $max }.
tools-fault-noc = Qor shanta lambar ee xirfadda.
tools-fault-noc-unknown = Xirfad koodhkan leh ma jirto. Beddelkeeda ku raadi magaca shaqada.
tools-fault-unknown = Tan halkan laguma weydiiyo.
tools-fault-same = Kani waa inuu ka duwan yahay “{ $other }”.
tools-fault-more-than = Kani ugu badnaan wuxuu noqon karaa { $max }, sida ay sheegayso “{ $other }”.

## Questions that several tools ask

tools-section-person = Adiga
tools-section-language = Luqado
tools-section-work = Shaqo
tools-section-spouse = Xaaskaaga, ninkaaga ama lammaanahaaga
tools-section-additional = Dhibco kale
tools-section-adaptability = Xiriirka Kanada
tools-section-minimums = Waxa qasab ah in la buuxiyo
tools-field-age = Da'daada oo sannado buuxa ah
tools-field-education = Waxbarashadaada ugu sarraysa
tools-hint-education = Waxbarashada Kanada dibaddeeda waxaa la xisaabaa marka la qiimeeyo ka dib.
tools-choice-education-less-than-secondary = Ka yar dugsiga sare
tools-choice-education-secondary = Dugsiga sare
tools-choice-education-one-year = Barnaamij hal sano ah oo dugsiga sare ka dib ah
tools-choice-education-two-year = Barnaamij laba sano ah oo dugsiga sare ka dib ah
tools-choice-education-bachelor = Shahaado jaamacadeed (bachelor), ama barnaamij saddex sano ah ama ka badan
tools-choice-education-two-or-more = Kuwan laba ama ka badan, oo mid saddex sano ama ka badan ahayd
tools-choice-education-masters = Shahaadada master-ka, ama shahaado jaamacadeed oo loogu talagalay shaqo shati u baahan
tools-choice-education-doctoral = Shahaadada doktoraat (PhD)
tools-hint-first-language = Imtixaanka ku siiya heerka sare. Haddii aadan weli natiijo haysan, faaruq u daa.
tools-field-first-language = Luqadda rasmiga ah ee koowaad
tools-field-second-language = Luqadda rasmiga ah ee labaad
tools-field-lang = Luqad
tools-field-clb = Heerka qayb kasta (CLB ama NCLC)
tools-hint-clb = Qalabka natiijooyinka imtixaanka ayaa natiijada u beddela heer. Meeshii aan waxba ku jirin ku qor 0.
tools-field-first-language-clb = Luqadda rasmiga ah ee koowaad: heerka qayb kasta
tools-field-second-language-clb = Luqadda rasmiga ah ee labaad: heerka qayb kasta
tools-choice-lang-en = Ingiriisi
tools-choice-lang-fr = Faransiis
tools-ability-reading = Akhris
tools-ability-writing = Qoris
tools-ability-listening = Dhegeysi
tools-ability-speaking = Hadal
tools-line-ability-reading = akhris
tools-line-ability-writing = qoris
tools-line-ability-listening = dhegeysi
tools-line-ability-speaking = hadal
tools-field-canadian-work-years = Shaqo xirfad leh oo Kanada laga qabtay, sannado buuxa
tools-hint-canadian-work-years = Shaqo lacag leh oo oggolaansho lagu qabtay, tobankii sano ee ugu dambeeyey. Soddon saacadood toddobaadkii muddo sannad ah waxay u dhigantaa hal sano.
tools-field-foreign-work-years = Shaqo xirfad leh oo Kanada dibaddeeda laga qabtay, sannado buuxa
tools-hint-foreign-work-years = Shaqo lacag leh oo la qabtay tobankii sano ee ugu dambeeyey.
tools-line-age = Da': { $age }
tools-line-education = Waxbarasho: { $education }
tools-line-first-language = Luqadda rasmiga ah ee koowaad, { $ability }: heerka { $level }
tools-line-no-first-language = Natiijo imtixaan oo luqadda rasmiga ah ee koowaad ah lama xisaabin.
tools-line-birthday = Dhalashadaada xigta
tools-line-first-language-more = Qayb kasta oo luqadda koowaad ah hal heer oo dheeraad ah
tools-line-education-more = Waxbarasho ka badan: { $education }

## How much money must I show?

tool-funds-question = Immisa lacag ah ayaa la iga rabaa inaan muujiyo?
tool-funds-about = Waxaad muujinaysaa inaad qoyskaaga masruufi karto marka aad timaaddo. Qaddarku wuxuu ku xiran yahay inta aad tihiin.
tool-funds-field-program = Barnaamijkee ayaad codsanaysaa?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = Barnaamijka tijaabada ah ee bulshooyinka miyiga ama kuwa Faransiiska ku hadla
tool-funds-field-family-size = Qoyskaagu immisa qof ayuu yahay?
tool-funds-hint-family-size = Ku tiri naftaada, lammaanahaaga iyo carruurta aad masruufto, xitaa kuwa hadda dib uga haraya.
tool-funds-line-base =
    { $count ->
        [one] Qaddarka 1 qof
       *[other] Qaddarka qoys { $count } qof ah
    }
tool-funds-line-more =
    { $count ->
        [one] 1 qof oo dheeraad ah
       *[other] { $count } qof oo dheeraad ah
    }

## How many points do I have in Express Entry?

tool-crs-question = Express Entry immisa dhibcood ayaan ku leeyahay?
tool-crs-about = Express Entry dadka wuxuu ku kala hormariyaa dhibco: nidaamka Comprehensive Ranking System (CRS). Kaaga sadar sadar u arag, iyo waxa beddeli lahaa.
tool-crs-section-core = Adiga
tool-crs-section-transferability = Waxyaabaha wadajir loo xisaabo
tool-crs-section-rounds = Wareegyadii ugu dambeeyey
tool-crs-field-spouse = Xaas, say ama lammaane ma leedahay?
tool-crs-choice-spouse-none = Maya
tool-crs-choice-spouse-accompanying = Haa, wuuna ila socdaa
tool-crs-choice-spouse-not-accompanying = Haa, ilama socdo
tool-crs-choice-spouse-citizen-or-pr = Haa, waa muwaadin ama degane joogto ah oo Kanada ah
tool-crs-field-trade-certificate = Ma haysataa shahaado Kanadiyaan ah oo farsamo (certificate of qualification)?
tool-crs-field-provincial-nomination = Gobol ma ku magacaabay?
tool-crs-field-sibling-in-canada = Kanada ma ku nool yahay walaal qaangaar ah oo muwaadin ama degane joogto ah?
tool-crs-hint-sibling-in-canada = Walaalkaa ama walaashaa, ama kuwa lammaanahaaga haddii uu kula socdo.
tool-crs-field-canadian-study = Waxbarasho Kanada ah oo dugsiga sare ka dib ah
tool-crs-choice-canadian-study-none = Ma jirto
tool-crs-choice-canadian-study-1-2 = Shahaado hal ama laba sano ah
tool-crs-choice-canadian-study-3-plus = Shahaado saddex sano ama ka badan ah, ama shahaado jaamacadeed oo sare (graduate)
tool-crs-field-spouse-factors = Waxa xaaskaagu, ninkaagu ama lammaanahaagu ku darayo
tool-crs-field-spouse-factors-education = Waxbarashadiisa ugu sarraysa
tool-crs-field-spouse-factors-clb = Heerkiisa qayb kasta oo hal luqad rasmi ah
tool-crs-field-spouse-factors-canadian-work-years = Shaqadiisa xirfadda leh ee Kanada, sannado buuxa
tool-crs-line-second-language = Luqadda rasmiga ah ee labaad, { $ability }: heerka { $level }
tool-crs-line-canadian-work = Sannadaha shaqada xirfadda leh ee Kanada: { $years }
tool-crs-line-no-spouse-factors = Waxba kama aadan sheegin xaaskaaga, ninkaaga ama lammaanahaaga, markaa dhibco ma keenayo.
tool-crs-line-spouse-not-counted = Wixii aad ka sheegtay xaaskaaga, ninkaaga ama lammaanahaaga lama xisaabin. Waxaa la xisaabaa oo keliya qof kula socda oo aan ahayn muwaadin ama degane joogto ah.
tool-crs-line-spouse-education = Waxbarashada lammaanaha: { $education }
tool-crs-line-spouse-language = Luqadda lammaanaha, { $ability }: heerka { $level }
tool-crs-line-spouse-canadian-work = Sannadaha shaqada xirfadda leh ee lammaanaha ee Kanada: { $years }
tool-crs-line-education-and-language = Waxbarasho iyo luqadda koowaad
tool-crs-line-education-and-canadian-work = Waxbarasho iyo shaqo Kanada ah
tool-crs-line-foreign-work-and-language = Shaqo dibadda ah iyo luqadda koowaad
tool-crs-line-foreign-and-canadian-work = Shaqo dibadda ah iyo shaqo Kanada ah
tool-crs-line-trade-and-language = Shahaadada farsamada iyo luqadda koowaad
tool-crs-line-nomination = Magacaabidda gobolka
tool-crs-line-french = Faransiis
tool-crs-line-canadian-study = Waxbarasho Kanada ah: { $study }
tool-crs-line-sibling = Walaal Kanada jooga
tool-crs-line-job-offer = Dalab shaqo (dhibco ma leh laga bilaabo { $date })
tool-crs-line-canadian-work-more = Hal sano oo kale oo shaqo Kanada ah
tool-crs-line-foreign-work-more = Hal sano oo kale oo shaqo Kanada dibaddeeda ah
tool-crs-line-first-language-all = Heerka { $level } qayb kasta oo luqadda koowaad ah
tool-crs-line-french-all = Faransiis heerka { $level } qayb kasta
tool-crs-line-rounds-only-yours = Wareeg adiga ayuu kuu yahay haddii aad kooxdiisa ka mid tahay oo keliya. Wareegyo ka cusub ayaa laga yaabaa inay dhaceen.
tool-crs-line-round = { $category }, { $date }: dhibcaha ugu hooseeya { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] 1 dhibic ayaa kaa dhiman
       *[other] { $points } dhibcood ayaa kaa dhiman
    }
tool-crs-line-round-enough =
    { $points ->
        [0] waa isku mid
        [one] 1 dhibic ka badan
       *[other] { $points } dhibcood ka badan
    }
tool-crs-line-category-general = Barnaamijyada oo dhan
tool-crs-line-category-canadian-experience = Canadian Experience Class (khibradda Kanada)
tool-crs-line-category-provincial-nominee = Kuwa gobol magacaabay
tool-crs-line-category-federal-skilled-worker = Federal Skilled Worker Program (shaqaalaha xirfadda leh)
tool-crs-line-category-federal-skilled-trades = Federal Skilled Trades Program (farsamoyaqaannada)
tool-crs-line-category-french = Faransiis
tool-crs-line-category-healthcare = Caafimaadka iyo adeegyada bulshada
tool-crs-line-category-stem = Saynis iyo tiknoolajiyad
tool-crs-line-category-trades = Farsamooyin
tool-crs-line-category-transport = Gaadiid
tool-crs-line-category-education = Waxbarasho
tool-crs-line-category-agriculture = Beero
tool-crs-line-category-physicians = Dhakhaatiir khibrad Kanada ah leh
tool-crs-line-category-senior-managers = Maamulayaal sare oo khibrad Kanada ah leh
tool-crs-line-category-researchers = Cilmi-baarayaal khibrad Kanada ah leh
tool-crs-line-category-military = Kuwa ciidanka lagu qorayo

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = Dhibco igu filan ma u haystaa Federal Skilled Worker Program?
tool-fsw-about = Ka hor intaan Express Entry ku kala hormarin, barnaamijkan shaqaalaha xirfadda leh wuxuu ku weydiinayaa dhibco uu jadwal u gaar ah ku xisaabo.
tool-fsw-field-experience-years = Shaqo xirfad leh oo hal nooc ah, sannado buuxa
tool-fsw-hint-experience-years = Shaqo lacag leh oo la qabtay tobankii sano ee ugu dambeeyey, meel kasta.
tool-fsw-field-arranged-employment = Ma haysataa dalab shaqo oo Kanada ah oo ansax ah?
tool-fsw-field-adaptability = Maxaa adiga ama lammaanahaaga run u ah?
tool-fsw-field-spouse-language-clb4 = Lammaanahaygu wuxuu heer 4 ama ka badan ka gaaray dhammaan qaybaha luqad rasmi ah
tool-fsw-field-own-study-2y-canada = Kanada waqti buuxa ayaan ku bartay laba sannad-dugsiyeed ama ka badan
tool-fsw-field-spouse-study-2y-canada = Lammaanahaygu Kanada waqti buuxa ayuu ku bartay laba sannad-dugsiyeed ama ka badan
tool-fsw-field-own-work-1y-canada = Kanada waqti buuxa ayaan ka shaqeeyey hal sano ama ka badan, shaqo xirfad leh oo oggolaansho ah
tool-fsw-field-spouse-work-1y-canada = Lammaanahaygu Kanada ayuu ka shaqeeyey hal sano ama ka badan isagoo oggolaansho haysta
tool-fsw-field-relative-in-canada = Qaraabo qaangaar ah oo aniga ama lammaanahayga ah ayaa Kanada ku nool, waana muwaadin ama degane joogto ah
tool-fsw-line-second-language = Luqadda rasmiga ah ee labaad: heerka { $level } qayb kasta
tool-fsw-line-experience = Sannadaha shaqada xirfadda leh: { $years }
tool-fsw-line-arranged-employment = Dalab shaqo oo ansax ah
tool-fsw-line-offer-again = Dalab shaqo oo ansax ah, mar labaad
tool-fsw-line-spouse-language = Luqadda lammaanaha
tool-fsw-line-own-study = Waxbarashadaada Kanada
tool-fsw-line-spouse-study = Waxbarashada lammaanaha ee Kanada
tool-fsw-line-own-work = Shaqadaada Kanada
tool-fsw-line-spouse-work = Shaqada lammaanaha ee Kanada
tool-fsw-line-relative = Qaraabo Kanada joogta
tool-fsw-line-minimum-language = Luqadda rasmiga ah ee koowaad: heerka { $level } qayb kasta
tool-fsw-line-minimum-experience = Sannadaha buuxa ee shaqada xirfadda leh: ugu yaraan { $years }
tool-fsw-line-minimum-education = Dugsiga sare ama ka badan
tool-fsw-line-pass-mark = Dhibcaha lagu gudbo: { $pass }
tool-fsw-line-passes = Dhibcuhu way kugu filan yihiin, shuruudaha ugu yarna dhammaan waa la buuxiyey
tool-fsw-line-too-few = Dhibcuhu kuguma filna
tool-fsw-line-below-minimum = Mid ka mid ah shuruudaha ugu yar lama buuxin. Dhibcuhu meeshiisa ma geli karaan
tool-fsw-line-experience-more = Hal sano oo kale oo shaqo xirfad leh
tool-fsw-line-second-language-all = Heerka { $level } qayb kasta oo luqadda labaad ah

## What level is my test score?

tool-clb-question = Natiijada imtixaankayga luqaddu waa heerkee?
tool-clb-about = Kanada luqadaha heerar bay ku cabbirtaa: CLB waa Ingiriisi, NCLC waa Faransiis. Natiijo heerkeeda u beddel.
tool-clb-field-test = Imtixaankee?
tool-clb-field-ability = Qaybtee?
tool-clb-choice-ability-reading = Akhris
tool-clb-choice-ability-writing = Qoris
tool-clb-choice-ability-listening = Dhegeysi
tool-clb-choice-ability-speaking = Hadal
tool-clb-field-score = Natiijadaada
tool-clb-field-test-day = Maalinta imtixaanka
tool-clb-hint-test-day = Haddii aad qorto, waxaad arkaysaa ilaa goorta natiijadu shaqayso.
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } ama ka badan
tool-clb-line-nclc-or-more = NCLC { $level } ama ka badan
tool-clb-line-clb-below = Ka hooseeya CLB { $level }
tool-clb-line-nclc-below = Ka hooseeya NCLC { $level }
tool-clb-line-from-score = Natiijo ah { $score }
tool-clb-line-valid-until = Natiijadu waxay shaqaynaysaa ilaa
tool-clb-line-expired = Natiijadani hadda way duugowday. Imtixaan cusub ayaad u baahan tahay.
tool-clb-line-other-scale = Maalintaas imtixaankani natiijooyin kale ayuu lahaa. Dooro imtixaanka maalintaas ku habboon.

## In my own currency

tools-section-currency = Lacagta dalkaaga
tools-field-rate = 1 doollar Kanadiyaan = immisa lacagtaada ah?
tools-hint-rate = Haddii aad rabto inaad qaddarka ku aragto lacagta dalkaaga. Isticmaal sarrifka bangigaaga.
tools-field-rate-day = Maalinta sarrifkan
tools-line-own-currency = Lacagtaada, sarrifka { $rate } halkii doollar Kanadiyaan, { $date }

## Which Express Entry programs could be for me?

tool-programs-question = Barnaamijyada Express Entry kuwee ayaa ii noqon kara?
tool-programs-about = Express Entry saddex barnaamij ayuu leeyahay. Shardi shardi u arag waxa aad buuxisay, waxa aadan buuxin, iyo waxa aan weli la ogayn.
tool-programs-section-programs = Barnaamijyo
tool-programs-section-fsw = Federal Skilled Worker Program (shaqaalaha xirfadda leh)
tool-programs-section-cec = Canadian Experience Class (khibradda Kanada)
tool-programs-section-fst = Federal Skilled Trades Program (farsamoyaqaannada)
tool-programs-section-money = Lacag iyo meel
tool-programs-field-teer = Heerka shaqadaada (TEER)
tool-programs-hint-teer = Waa lambarka labaad ee koodhka xirfaddaada.
tool-programs-choice-teer-0 = 0: maamul
tool-programs-choice-teer-1 = 1: badanaa shahaado jaamacadeed
tool-programs-choice-teer-2 = 2: badanaa diblooma kulliyadeed ama tababar farsamo oo dheer
tool-programs-choice-teer-3 = 3: badanaa waxbarasho kulliyadeed oo gaaban ama tababar shaqada ah
tool-programs-choice-teer-4 = 4: badanaa dugsiga sare
tool-programs-choice-teer-5 = 5: tababar gaaban oo shaqada ah
tool-programs-field-continuous-work-years = Shaqo xirfad leh oo hal nooc ah oo aan go'in, sannado buuxa
tool-programs-hint-continuous-work-years = Shaqo lacag leh oo la qabtay tobankii sano ee ugu dambeeyey, meel kasta.
tool-programs-field-recent-canadian-work-years = Shaqo xirfad leh oo Kanada ah saddexdii sano ee ugu dambeeyey, sannado buuxa
tool-programs-field-trade = Shaqadaadu ma tahay farsamo xirfadeed (skilled trade)?
tool-programs-field-trade-work-years = Shaqada farsamada shantii sano ee ugu dambeeyey, sannado buuxa
tool-programs-field-trade-offer-or-certificate = Ma haysataa dalab shaqo waqti buuxa ah oo hal sano ah oo farsamada ah, ama shahaado Kanadiyaan ah (certificate of qualification)?
tool-programs-field-education-assessed = Waxbarashadani ma tahay mid Kanadiyaan ah ama mid la qiimeeyey?
tool-programs-field-fsw-points = Dhibcahaaga jadwalka Federal Skilled Worker Program
tool-programs-hint-fsw-points = Qalab u gaar ah ayaa isku dara.
tool-programs-field-works-with-offer = Ma haysataa oggolaansho aad Kanada kaga shaqayso iyo dalab shaqo oo ansax ah?
tool-programs-field-enough-funds = Ma haysataa lacagta lagaa rabo inaad muujiso?
tool-programs-field-quebec = Ma qorshaynaysaa inaad Quebec ku noolaato?
tool-programs-line-found = Waxay u muuqataa inaad buuxinayso shuruudaha barnaamij
tool-programs-line-not-known = Jawaabaha qaarkood weli way maqan yihiin
tool-programs-line-none = Sida hadda, ma buuxisid shuruudaha midkoodna

## What does my application cost?

tool-fees-question = Codsigaygu immisa ayuu ku kacayaa?
tool-fees-about = Khidmadaha dawladda ee adiga iyo qoyskaaga, sadar sadar.
tool-fees-field-application = Maxaad codsanaysaa?
tool-fees-field-partner = Xaas, say ama lammaane ma kula codsanayaa?
tool-fees-field-children = Immisa ilmo oo aad masruufto ayaa kula codsanaya?
tool-fees-field-children-with-biometrics = Carruurtaas immisa ayaa afar iyo toban jir ah ama ka weyn?
tool-fees-hint-children-with-biometrics = Da'daas laga bilaabo faraha iyo sawir ayaa laga qaadaa.
tool-fees-line-times = { $what }, lagu dhuftay { $count }
tool-fees-line-family-apart = Lammaanahaaga iyo carruurtaadu codsiyo u gaar ah ayey gudbiyaan, khidmadahooduna halkan kuma jiraan.
tool-fees-line-without-not-known = Wadarta kuma jiro waxa aan la ogayn.

## Ontario Workforce Priority

tool-oinp-question = Ontario ma i magacaabi kartaa?
tool-oinp-about = Barnaamijka Ontario wuxuu rabaa dalab shaqo. Shardi shardi u arag waxa buuxsamay, iyo dhibcaha muujinta xiisaha (expression of interest).
tool-oinp-section-offer = Shaqada
tool-oinp-section-employer = Shaqo-bixiyaha
tool-oinp-section-requirements = Waxa qasab ah in la buuxiyo
tool-oinp-section-points = Dhibco
tool-oinp-field-occupation = Koodhka xirfadda laguu soo bandhigay (shan lambar)
tool-oinp-hint-occupation = Ka eeg liiska xirfadaha ee National Occupational Classification (NOC), tusaale 72310 waa nijaar.
tool-oinp-field-offer = Ma haysataa dalab shaqo oo Ontario ah, waqti buuxa oo joogto ah?
tool-oinp-field-hourly-wage = Mushaharka saacaddii, doollar Kanadiyaan
tool-oinp-field-wage-at-median = Ma gaaraa ugu yaraan mushaharka dhexe ee shaqadan ee degmada?
tool-oinp-hint-wage-at-median = Job Bank-ga federaalka ayaa ku tusaya shaqada iyo degmada. Kuwa dhawaan Ontario ka qalin-jabiyey mushaharka hoose ayaa ugu filan.
tool-oinp-field-location = Goobta shaqadu xaggee ku taal?
tool-oinp-field-position-months = Bilaha aad jagadan ka shaqaysay Ontario
tool-oinp-field-other-ontario-months = Bilaha shaqo kale oo Ontario ah
tool-oinp-field-same-job-years = Sannado buuxa oo isla xirfadda ah, shantii sano ee ugu dambeeyey
tool-oinp-field-licence = Ma haysataa shatiga Ontario shaqadan ka rabto?
tool-oinp-hint-licence = Maya, haddii shaqadu shati u baahnayn.
tool-oinp-field-canadian-earnings = Dakhligaaga Kanada ee sannadka ugu fiicnaa, shantii ugu dambeeyey, doollar
tool-oinp-hint-canadian-earnings = Sida ku qoran qiimaynta canshuurtaada.
tool-oinp-field-status = Oggolaanshahaaga Kanada
tool-oinp-choice-status-work-permit = Oggolaansho shaqo
tool-oinp-choice-status-study-permit = Oggolaansho waxbarasho
tool-oinp-choice-status-none = Midna
tool-oinp-field-education-assessed = Waxbarashadani ma tahay mid Kanadiyaan ah ama mid la qiimeeyey?
tool-oinp-field-canadian-credentials = Shahaadooyin Kanada
tool-oinp-choice-canadian-credentials-none = Ma jirto
tool-oinp-choice-canadian-credentials-one = Hal
tool-oinp-choice-canadian-credentials-more = In ka badan hal
tool-oinp-field-ontario-graduate = Saddexdii sano ee ugu dambeeyey ma ka qalin-jabisay dugsi Ontario ah oo shuruudda buuxiya?
tool-oinp-field-employer-area = Deegaanka goobta shaqada
tool-oinp-hint-employer-area = Bogga rasmiga ah ayaa taxaya deegaannada u dhexeeya.
tool-oinp-choice-employer-area-gta = Toronto iyo hareeraheeda (Greater Toronto Area)
tool-oinp-choice-employer-area-listed = Deegaan liiska ku jira
tool-oinp-choice-employer-area-elsewhere = Meel kale oo Ontario ah
tool-oinp-field-employer-years = Sannadaha buuxa ee shaqo-bixiyuhu shaqaynayey
tool-oinp-field-employer-revenue = Dakhliga shaqo-bixiyaha sannadkii hore, doollar
tool-oinp-field-employer-staff = Muwaadiniinta iyo deganayaasha joogtada ah ee waqti buuxa goobta ka shaqeeya
tool-oinp-line-teer = Heerka shaqada (TEER): { $teer }
tool-oinp-line-category = Qaybta guud ee xirfadda: { $category }
tool-oinp-line-wage = Mushaharka saacaddii: { $value }
tool-oinp-line-position = Bilaha jagadan: { $value }
tool-oinp-line-other-ontario = Bilaha shaqo kale oo Ontario ah: { $value }
tool-oinp-line-earnings = Dakhliga Kanada: { $value }
tool-oinp-line-status = Oggolaanshaha Kanada: { $choice }
tool-oinp-line-education = Waxbarasho: { $choice }
tool-oinp-line-credentials = Shahaadooyin Kanada: { $choice }
tool-oinp-line-language = Luqadda rasmiga ah ee koowaad, qaybta ugu hoosaysa: heerka { $value }
tool-oinp-line-both-languages = Labada luqadood ee rasmiga ah
tool-oinp-line-one-language = Hal luqad rasmi ah
tool-oinp-line-no-language = Luqad rasmi ah ma jirto
tool-oinp-line-all-met = Shardi kasta oo la weydiiyey waa la buuxiyey
tool-oinp-line-some-not-met = Hal shardi lama buuxin. Dhibcuhu meeshiisa ma geli karaan
tool-oinp-line-some-not-known = Lama oga in shardi kasta la buuxiyey
tool-oinp-line-location = Goobta shaqada: { $choice }
