### The tools of daily life.

## Rights at work

tool-work-question = Ma la i siiyaa mushaharka sharcigu sheegayo?
tool-work-about = Mushaharka ugu yar, mushaharkaaga toddobaad oo sadar sadar ah, maalmaha fasaxa dawladda, lacagta fasaxa iyo mushaharkaaga ugu dambeeya ee Ontario.
tool-work-section-wage = Mushaharka ugu yar
tool-work-section-week = Toddobaadkaaga
tool-work-section-vacation = Fasax
tool-work-section-holidays = Maalmaha fasaxa dawladda
tool-work-section-last-pay = Marka shaqadu dhammaato
tool-work-field-worker = Waa shaqo noocee ah?
tool-work-field-week = Maalinta koowaad ee toddobaadkaaga shaqada
tool-work-hint-week = Si loo qaato toddobaadkan, Isniinta laga bilaabo, faaruq u daa.
tool-work-field-hours = Saacadaha aad toddobaadkan shaqaysay
tool-work-hint-hours = Haddii aad rabto mushaharka ugu yar oo keliya, faaruq u daa.
tool-work-field-in-school-time = Ma ahayd xilligii dugsigu furnaa?
tool-work-field-hourly-pay = Mushaharkaaga saacaddii, jaritaanka ka hor
tool-work-field-years = Sannadaha buuxa ee aad shaqo-bixiyahan la shaqaysay
tool-work-field-paid = Waxa shaqo-bixiyuhu toddobaadkan bixiyey, jaritaanka ka hor
tool-work-hint-paid = Lacagta fasaxa la'aanteed.
tool-work-field-wages-before = Mushaharka afarta toddobaad ee ka horreeya maalin fasax dawladeed
tool-work-hint-wages-before = Mushaharka caadiga ah iyo lacagta fasaxa, saacadaha dheeraadka ah la'aantood. Haddii maalin fasax dawladeed ku jirto toddobaadkaaga oo keliya.
tool-work-field-holiday-hours = Saacadaha aad shaqaysay maalinta fasaxa dawladda
tool-work-hint-holiday-hours = Waxay ka mid yihiin saacadaha toddobaadka ee kor ku qoran.
tool-work-field-last-day = Maalintaada shaqo ee ugu dambaysay
tool-work-field-next-pay-day = Maalinta mushaharka ee ku xigta
tool-work-line-minimum = Mushaharka ugu yar saacaddii: { $who }
tool-work-line-minimum-day = Mushaharka ugu yar maalintii: { $who }
tool-work-line-student-hours = Mushaharka ardaydu wuxuu khuseeyaa oo keliya saacado ka yar kuwan, xilliga dugsigu furan yahay.
tool-work-line-new-rate = Laga bilaabo { $day } mushaharka ugu yar waa { $amount }. Saacadaha ka bilaabma maalintaas halkan waxaa lagu xisaabiyey wax ka yar inta saxda ah.
tool-work-line-not-known = Mushaharka ugu yar waxaan ognahay ilaa { $day }. Wixii ka dambeeya ka eeg bogga rasmiga ah.
tool-work-line-rate = Mushaharkaaga { $rate } saacaddii wuxuu gaarayaa ugu yaraanta { $minimum }
tool-work-line-rate-of-a-day = Mushaharkaaga { $rate } saacaddii lama barbar dhigi karo mushaharka maalin
tool-work-line-usual = Mushaharka caadiga ah: { $hours } saacadood, saacaddii { $rate }
tool-work-line-overtime = Saacado dheeraad ah: { $hours } saacadood, { $share }% ee { $rate }
tool-work-line-holiday-worked = Shaqada maalinta fasaxa dawladda: { $hours } saacadood, { $share }% ee { $rate }
tool-work-line-holiday-pay = Lacagta maalinta fasaxa dawladda ee { $name }, { $day }: mushaharka { $weeks } toddobaad ee ka horreeyey, loo qaybiyey { $parts }
tool-work-line-holiday-choice = Haddii aad qoraal ku oggolaatay, waxaa laga yaabaa inaad hesho mushaharkaaga caadiga ah iyo maalin kale oo fasax ah oo mushahar leh.
tool-work-line-total = Mushaharka toddobaadka
tool-work-line-missing = Inta maqan, maadaama lagu siiyey { $paid }
tool-work-line-paid-enough = { $paid } ee lagu siiyey ayaa ku filan
tool-work-line-vacation = Lacagta fasaxa ee toddobaadkan: { $rate }% ee mushaharkaaga. Sannadkii waxaad leedahay { $weeks } toddobaad oo fasax ah.
tool-work-line-vacation-later = Lacagta fasaxa ee toddobaadkan marka aad shaqo-bixiyaha la shaqayso { $years } sano: { $rate }% ee mushaharkaaga. Sannadkii waxaad leedahay { $weeks } toddobaad oo fasax ah.
tool-work-line-long-week = Toddobaad sidaas u dheer wuxuu u baahan yahay inaad qoraal ku oggolaato. Shaqooyinka qaarkood xeerar kale ayay leeyihiin.
tool-work-line-elsewhere = Shaqadan saacadaha, saacadaha dheeraadka ah, fasaxa iyo maalmaha fasaxa dawladdu waxay raacaan xeerar kale. Weydii Wasaaradda Shaqada kuwa ay yihiin.
tool-work-line-last-pay = Mushaharkaaga ugu dambeeya waa in la bixiyo: { $days } maalmood maalintii ugu dambaysay ka dib, ama maalinta mushaharka ee xigta haddii ay ka dambayso
tool-work-line-last-pay-or-later = Mushaharkaaga ugu dambeeya waa in la bixiyo { $days } maalmood maalintii ugu dambaysay ka dib, ama maalinta mushaharka ee xigta haddii ay ka dambayso

## Renting

tool-rent-question = Kiro, debaaji ama ogeysiis: mulkiilaha gurigu tan ma samayn karaa?
tool-rent-about = Inta kiradu kor u kici karto iyo goorta, lacagaha mulkiilaha gurigu ku weydiin karo, iyo inta ogeysiisku noqonayo ee Ontario.
tool-rent-section-increase = Kordhinta
tool-rent-section-payment = Lacagta
tool-rent-section-notice = Ogeysiiska
tool-rent-section-guideline = Xadka kordhinta (guideline)
tool-rent-section-checks = Waxa sharcigu rabo
tool-rent-field-about = Maxay ku saabsan tahay?
tool-rent-choice-about-increase = Kiro la kordhiyey
tool-rent-choice-about-payment = Debaaji ama lacag kale
tool-rent-choice-about-notice = Ka guurid
tool-rent-field-rent = Kiradaada hadda
tool-rent-hint-rent = Hal bil, ama hal toddobaad haddii aad toddobaadkii bixiso.
tool-rent-field-first-lived-in = Goormaa dad markii ugu horraysay guriga degeen?
tool-rent-field-last-change = Maalintii kordhintii ugu dambaysay, ama maalinta koowaad ee kiradaada
tool-rent-field-new-rent = Kirada cusub ee mulkiiluhu weydiinayo
tool-rent-field-start = Maalinta koowaad ee kirada cusub
tool-rent-field-told-on = Maalinta aad heshay ogeysiiska qoran
tool-rent-field-payment = Muxuu mulkiiluhu weydiinayaa?
tool-rent-field-amount = Immisa?
tool-rent-field-notice = Waa ogeysiiskee?
tool-rent-field-given-on = Maalinta la bixinayo
tool-rent-field-ends-on = Maalinta ugu dambaysa ee uu sheegayo
tool-rent-line-interval = Kirada waxaa la kordhin karaa { $months } bilood ka dib { $day }, ka hor lama kordhin karo
tool-rent-line-earliest = Maalinta ugu horraysa ee suurtogalka ah, haddii maanta laguu sheegay
tool-rent-line-tell-by = Mulkiiluhu waa inuu qoraal kuugu sheego { $days } maalmood ka hor { $day }, taas oo ah ugu dambayn
tool-rent-line-guideline = Xadka kordhinta (guideline) { $day }
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = Boqolleydan waxaa laga keenay faylal dadweyne, lagamana keenin ogeysiiska dawladda. La barbar dhig bogga rasmiga ah intaadan ku tiirsanaan.
tool-rent-line-guideline-unknown = Xadka kordhinta sannadkaas halkan lagama oga. Ka eeg bogga rasmiga ah.
tool-rent-line-not-covered = Guriga waxaa markii ugu horraysay la degay { $day } ka dib, markaa kordhinta xad ma leh. Xeerarka kale way jiraan.
tool-rent-line-ask-age = Guriga ma la deganaa { $day } ama ka hor? Markaas oo keliya ayaa xadka kordhintu jiraa. Jawaabta qoraal ku weydii.
tool-rent-line-most-more = Kordhinta ugu badan
tool-rent-line-highest = Kirada cusub ee ugu badan
tool-rent-line-no-limit = Xad ma laha kordhinta kirada gurigan
tool-rent-line-increase-may-not = Sidan looma oggola
tool-rent-line-not-before = Ma aha ka hor { $day }
tool-rent-line-enough-months = Bilo ku filan ayaa dhaafay
tool-rent-line-told-in-time = Ogeysiisku waqtigii ayuu yimid
tool-rent-line-within-guideline = Kirada cusub xadka kordhinta kama badna
tool-rent-line-challenge = Kordhin khaldan waxaad Guddiga Mulkiilayaasha iyo Kireystayaasha (LTB) weydiin kartaa ilaa
tool-rent-line-other-homes = Haddii aad jikada ama musqusha la wadaagto mulkiilaha, ama aad degan tahay guri bulsho, xeerar kale ayaa jira.
tool-rent-line-may = Mulkiiluhu wuu weydiin karaa
tool-rent-line-may-not = Mulkiiluhu dalban ma karo
tool-rent-line-may-up-to = Ilaa { $amount } oo keliya
tool-rent-line-may-cost = Waxa ay dhab ahaan ku kacdo oo keliya
tool-rent-line-may-rents = Ilaa hal kiro
tool-rent-line-deposit-most = Debaajiga ugu badan
tool-rent-line-too-much = Way ka badan tahay inta la dalban karo
tool-rent-line-interest = Dulsaarka hal sano ee mulkiiluhu waa inuu ku siiyo, heerka xadka kordhinta
tool-rent-line-ends = Maalinta dhammaadka ee ugu horraysa, { $days } maalmood ogeysiiska ka dib
tool-rent-line-pay-by = Muddada lacag-bixinta, { $days } maalmood ogeysiiska ka dib. Haddii aad dhammaan bixiso ilaa markaas, ogeysiisku wuu burayaa
tool-rent-line-long-enough = Ogeysiisku muddo ku filan ayuu leeyahay
tool-rent-line-end-of-period = Maalinta ugu dambaysa waa inay noqoto maalinta ugu dambaysa ee muddo kiro, kamana hor dhici karto dhammaadka heshiis muddo go'an leh.
tool-rent-line-owed = Lacagta mulkiiluhu waa inuu ku siiyo
tool-rent-line-owed-nothing = Haddii ogeysiisku yahay { $days } maalmood ama ka badan, mulkiilaha lagama rabo inuu wax ku siiyo.
tool-rent-line-owed-unless = Mulkiiluhu waa inuu ku siiyo lacag kiro, haddii aanu ogeysiisku ahayn { $days } maalmood ama ka badan. Sheeg maalinta ugu dambaysa si aad u aragto
tool-rent-line-board-decides = Qasab kuguma aha inaad ogeysiis awgiis guriga uga baxdo. Guddiga Mulkiilayaasha iyo Kireystayaasha (LTB) oo keliya ayaa amri kara.

## Driver's licence

tool-driving-question = Sidee ayaan ku helaa laysanka darawalnimada Ontario?
tool-driving-about = Beddelasho, imtixaanno ama jidka oo dhan, iyadoo loo eegayo halka laysankaagu ka yimid, muddada aad weli ku wadi karto iyo waraaqaha la qaadanayo.
tool-driving-section-path = Jidkaaga
tool-driving-section-clock = Laysankaagii hore
tool-driving-section-papers = Waxa la qaadanayo
tool-driving-field-place = Laysankaagu xaggee buu ka yimid?
tool-driving-field-class = Waa laysan noocee ah?
tool-driving-choice-class-car = Laysan baabuur oo buuxa
tool-driving-choice-class-motorcycle = Laysan mooto
tool-driving-choice-class-learner = Laysanka barashada
tool-driving-field-years = Sannadaha khibradda wadista ee laysan buuxa
tool-driving-field-resident-since = Maalinta aad noqotay degane Ontario
tool-driving-hint-resident-since = Badanaa waa maalinta aad halkan degitaan u timid.
tool-driving-field-english-or-french = Waraaqahaagu ma ku qoran yihiin Ingiriisi ama Faransiis?
tool-driving-field-letter-of = Taariikhda warqadda khibraddaada
tool-driving-line-exchange = Laysankaaga waad beddelan kartaa imtixaan qoraal ama imtixaan waddo la'aan
tool-driving-line-exchange-if = Laysankaaga waad beddelan kartaa haddii khibraddaadu ku filan tahay
tool-driving-line-credit = Khibraddaada waxaa laga yaabaa in laguu xisaabo
tool-driving-line-tests = Imtixaanno ayaad u baahan tahay
tool-driving-line-full = Darawal cusub ayaad ku bilaabaysaa
tool-driving-line-ask = Weydii DriveTest
tool-driving-line-age = Si aad Ontario baabuur uga waddo waa inaad tahay { $years } jir ama ka weyn.
tool-driving-line-agreement = Heshiis Ontario la leh: { $place }
tool-driving-line-experience = Khibrad { $months } bilood ama ka badan
tool-driving-line-less-experience = Khibrad ka yar waxa ay kuu keento DriveTest ayaa go'aamisa. La imow caddayn dhammaanteed
tool-driving-line-motorcycle = Mootooyinka xeerar kale ayaa u jira. Weydii DriveTest
tool-driving-line-learner-no-exchange = Laysanka barashada lama beddelan karo.
tool-driving-line-eye-test = Baaritaanka indhaha ee xarunta DriveTest
tool-driving-line-knowledge-test = Imtixaan qoraal oo xeerarka waddada ah
tool-driving-line-road-test = Imtixaanka waddada
tool-driving-line-credit-changed = Waxaa la sheegay in xeerarkani isbeddelayaan { $day }, mana xaqiijin karin sida. Weydii DriveTest imtixaannada aad u baahan tahay iyo waxa warqaddaadu tarto
tool-driving-line-credit-ask = Khibraddaadu waxay gaabin kartaa waqtiga u dhexeeya imtixaannada. Weydii DriveTest waxa warqaddaadu tarto
tool-driving-line-learner = Imtixaanka waddada ee koowaad { $months } bilood imtixaanka qoraalka ka dib, ama { $course } bilood haddii aad qaadatay koorso la oggol yahay. Ilaa markaas waxaad waddaa adigoo darawal khibrad lihi kugu ag fadhiyo.
tool-driving-line-full-test = Imtixaanka waddada ee labaad ee laysanka buuxa
tool-driving-line-grace = Laysankaaga aan dhicin waad ku wadi kartaa intan markaad noqoto degane ka dib
tool-driving-line-drive-until = Maalinta ugu dambaysa ee aad ku wadi karto laysankaaga aan dhicin, { $days } maalmood markaad noqotay degane ka dib
tool-driving-line-apply-before = Codso laysanka Ontario maalintaas ka hor.
tool-driving-line-time-over = Muddadani way dhammaatay. Ha wadin ilaa aad hesho laysan Ontario. Shil ka dib caymiskaagu waxaa laga yaabaa inuusan wax bixin.
tool-driving-line-letter-until = Warqaddu waxay shaqaysaa { $months } bilood, taas oo ah ilaa
tool-driving-line-letter-too-old = Warqaddu way duugowday. Mid cusub dalbo.
tool-driving-line-fees = Imtixaannada iyo laysanka khidmad baa lagu bixiyaa. Qaddarka ma xaqiijin karin, markaa eeg drivetest.ca intaadan tagin.

## School

tool-school-question = Dugsigee ku habboon ilmahayga?
tool-school-about = Fasalka loo eego dhalashada ilmahaaga, afarta nidaam ee dugsiyada dadweynaha, waxa la qaadanayo iyo tallaallada Ontario rabto.
tool-school-section-grade = Fasal
tool-school-section-systems = Afarta nidaam
tool-school-section-papers = Waxa la qaadanayo
tool-school-section-vaccines = Tallaallo
tool-school-field-born = Bisha ilmahaagu dhashay
tool-school-field-arrival = Maalinta aad Ontario timaaddo
tool-school-hint-arrival = Haddii aad halkan joogto, faaruq u daa.
tool-school-field-status = Sharciga ilmahaagu Kanada ku leeyahay
tool-school-field-french-right = Waalid ma leeyahay xuquuqda dugsi Faransiis ah?
tool-school-hint-french-right = Waxaa leh muwaadin Kanadiyaan ah oo luqaddiisa koowaad Faransiis tahay, ama Kanada dugsiga hoose Faransiis ku dhigtay. Sidoo kale qoysaska ilmo kale dugsi noocaas ah u dhigto.
tool-school-field-catholic = Waalidka ama ilmuhu ma Kaatoolig baa?
tool-school-field-with-guardian = Ilmuhu ma la nool yahay qof aan waalid ahayn?
tool-school-line-school-year = Sannad-dugsiyeedku wuxuu bilaabmayaa
tool-school-line-age = Sannadkaas ilmahaagu wuxuu noqonayaa { $age } jir.
tool-school-line-may-begin = Kindergarten wuxuu bilaabi karaa
tool-school-line-later = Weli maya
tool-school-line-ask-board = Weydii guddiga dugsiyada
tool-school-line-too-old = Ilmahaagu wuu dhaafay da'da caadiga ah ee dugsiga sare. Weydii guddiga dugsiga ama barnaamijka dadka waaweyn ee u furan.
tool-school-line-grade = Fasalka caadiga ah
tool-school-line-compulsory = Dugsigu waa qasab laga bilaabo { $from } ilaa { $to } jir
tool-school-line-assessment = Guddigu marka hore wuxuu imtixaami karaa luqadda iyo xisaabta. Fasallada badanaa waxaa lagu bixiyaa da'da.
tool-school-line-credits = Dhibcaha waxbarasho (credits) ee diblooma dugsiga sare
tool-school-line-community-hours = Saacadaha shaqada mutadawacnimo ee diblooma dugsiga sare
tool-school-line-free = Dugsigu waa bilaash
tool-school-line-free-ask = Weydii guddiga ka hor safarka haddii khidmad jirto
tool-school-line-open = Waad isku qori kartaa
tool-school-line-ask-catholic = Badanaa waa qoysaska Kaatooligga ah. Weydii guddiga xeerarkiisa
tool-school-line-by-right = Boos xaq baad u leedahay
tool-school-line-by-committee = Waad weydiisan kartaa. Gole guddiga ka tirsan ayaa go'aan gaara
tool-school-line-immersion = French immersion waa wax kale: carruurta dugsiyada Ingiriisiga ayaa halkaas Faransiis ku barta.
tool-school-line-paper-missing = Haddii warqad maqan tahay, dugsiga iska tag oo weydii waxa ay beddelkeeda aqbalaan.

## Free services

tool-eligibility-question = Adeegyada bilaashka ah kuwee ayaan isticmaali karaa, ilaa goormase?
tool-eligibility-about = Caawimada degitaanka iyo fasallada luqadda ee sharcigaaga, iyo maalinta ay dhammaadaan.
tool-eligibility-section-time = Waqtigaaga
tool-eligibility-section-services = Adeegyo
tool-eligibility-field-status = Sharcigaaga Kanada waa maxay?
tool-eligibility-field-resident-since = Maalinta aad noqotay degane joogto ah
tool-eligibility-hint-resident-since = Waxay ku qoran tahay Xaqiijinta Deganaanshaha Joogtada ah (COPR). Maalin aad qorshaynayso iyana waa caadi.
tool-eligibility-line-years = { $years } sano laga bilaabo { $day }, ilaa dhammaadka bishaas
tool-eligibility-line-ended-for = Deganayaasha joogtada ah ee socdaalka dhaqaale ku noqday { $day } ama ka hor, adeegyadani waxay ka dhammaadeen
tool-eligibility-line-over = Waqtigani wuu dhammaaday. Adeegyo Ontario iyo cid kale bixiyaan waxaa laga yaabaa inay weli furan yihiin.
tool-eligibility-line-left = Waqtiga haray
tool-eligibility-line-of-until = Maalinta ugu dambaysa ee adeegyada bilaashka ah ee dawladda federaalku bixiso
tool-eligibility-line-until-citizen = Ilaa aad muwaadin noqoto
tool-eligibility-line-before-landing = Ka hor intaadan Kanada iman
tool-eligibility-line-after-landing = Markaad timaaddo ka dib
tool-eligibility-line-others-only = Ma aha adeegyada IRCC (waaxda socdaalka) bixiso. Kuwa kale way furnaan karaan

## Benefits

tool-benefits-question = Lacagaha taageerada kuwee ayuu qoyskaygu heli karaa?
tool-benefits-about = Lacagta carruurta ee Kanada marka loo eego dakhligaaga, lacagta raashinka, daryeelka ilkaha, goorta aad codsan karto iyo foomka.
tool-benefits-section-apply = Codsiga
tool-benefits-section-child = Lacagta carruurta ee Kanada (CCB)
tool-benefits-section-groceries = Lacagta raashinka ee Kanada (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = Caawimo kale
tool-benefits-field-status = Sharcigaaga Kanada waa maxay?
tool-benefits-field-here-since = Maalinta aad Kanada degitaan u timid
tool-benefits-field-partner = Xaas, say ama lammaane ma la nooshahay?
tool-benefits-field-children = Bilaha carruurtaadu dhasheen
tool-benefits-hint-children = Ilmo kasta hal bil.
tool-benefits-field-income = Dakhliga qoyska sannadkii hore
tool-benefits-hint-income = Jaritaanka ka dib, labada lammaane iyo dalalka oo dhan, doollar Kanadiyaan.
tool-benefits-field-private-dental = Ma leedahay caymis ilko oo gaar ah?
tool-benefits-line-apply-now = Isla markaad timaaddo waad codsan kartaa
tool-benefits-line-apply-after = Waxaad codsan kartaa { $months } bilood oo Kanada ah ka dib, adigoo bisha ku xigta haysta oggolaansho ansax ah
tool-benefits-line-apply-ask = Weydii CRA (hay'adda canshuuraha) goorta aad codsan karto
tool-benefits-line-form = Foom
tool-benefits-line-file-return = Sannad kasta gudbi warbixinta canshuurta, xitaa dakhli la'aan. Ta xigta waa in la gudbiyo ugu dambayn
tool-benefits-line-young =
    { $count ->
        [one] Ugu badnaan 1 ilmo oo ka yar { $until } jir, sannadkii
       *[other] Ugu badnaan { $count } carruur ah oo ka yar { $until } jir, sannadkii
    }
tool-benefits-line-older =
    { $count ->
        [one] Ugu badnaan 1 ilmo oo { $until } ilaa { $last } jir ah, sannadkii
       *[other] Ugu badnaan { $count } carruur ah oo { $until } ilaa { $last } jir ah, sannadkii
    }
tool-benefits-line-child-income = Sheeg dakhliga qoyskaaga si aad qaddarka u aragto
tool-benefits-line-full-amount = Qaddarka oo buuxa, waayo { $income } kama badna { $full }
tool-benefits-line-reduction = Waa la dhimay, waayo { $income } waxay ka badan tahay { $full }
tool-benefits-line-child-year = Lacagta carruurta ee Kanada ee sannad, da'da maanta
tool-benefits-line-child-year-later = Lacagta carruurta ee Kanada ee sannad, da'da maanta, marka aad codsan karto
tool-benefits-line-child-from = Maalinta aad ka bilaabi karto codsiga lacagta carruurta ee Kanada
tool-benefits-line-child-month = Bishii
tool-benefits-line-birthday = Laga bilaabo { $day }, dhalasho ka dib
tool-benefits-line-depends = Dakhligaaga ayay ku xiran tahay
tool-benefits-line-no-child = Lacagta carruurta ma jirto, laakiin waxaa laga yaabaa caawimo kale
tool-benefits-line-single = Ugu badnaan hal qof, sannadkii
tool-benefits-line-couple = Ugu badnaan laba qof oo lammaane ah, sannadkii
tool-benefits-line-groceries-child =
    { $count ->
        [one] Ugu badnaan 1 ilmo oo ka yar { $under } jir, sannadkii
       *[other] Ugu badnaan { $count } carruur ah oo ka yar { $under } jir, sannadkii
    }
tool-benefits-line-single-parent = Waalid aan lammaane lahayn wax ka badan ayuu heli karaa.
tool-benefits-line-groceries-income = Way yaraataa marka dakhligu kordho. CRA (hay'adda canshuuraha) ayaa ka xisaabisa warbixintaada canshuurta ama foomkaaga.
tool-benefits-line-dental = Canadian Dental Care Plan (qorshaha ilkaha ee Kanada): dakhli ka yar { $below }, caymis ilko oo gaar ah oo aan jirin, iyo warbixin canshuur oo la gudbiyey
tool-benefits-line-dental-full = Qorshuhu wuxuu bixiyaa kharashka oo dhan ee waxa uu daboolo
tool-benefits-line-dental-share = Qaybtaada kharashka
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = Qaddarradani waxay jiraan ilaa { $day }. Kuwa ka dambeeya ka eeg bogga rasmiga ah.

## What to bring

tool-documents-question = Maxaa la iga rabaa inaan keeno?
tool-documents-about = Waraaqaha kaarka caafimaadka, lambarka caymiska bulshada (SIN), dugsiga, laysanka darawalnimada, akoonka bangiga iyo xuduudda: waxa aad haysato, waxa maqan iyo waxa beddeli kara.
tool-documents-line-one-of = Mid ka mid ah kuwan ayaa ku filan:
tool-documents-section-missing = Maqan
tool-documents-section-if-it-applies = Haddii ay ku khusayso
tool-documents-section-have = Waad haysataa
tool-documents-section-remarks = Waa in la ogaado
tool-documents-field-purpose = Maxaa loogu baahan yahay?
tool-documents-field-have = Waraaqahan kuwee ayaad haysataa?
tool-documents-line-complete = Dhammaan waad haysataa
tool-documents-line-missing =
    { $count ->
        [one] 1 shay ayaa maqan
       *[other] { $count } shay ayaa maqan
    }
tool-documents-line-originals = Qaado asalka. Koobbiyada badanaa waa la diidaa.
tool-documents-line-translate = Waraaqahan qaarkood badanaa waxay ku qoran yihiin luqad kale. Qaado turjumaad haddii aysan Ingiriisi ama Faransiis ku qornayn.

## Published times

tool-times-question = Codsiyada kayga oo kale ah immisa ayay qaataan?
tool-times-about = Muddooyinka la daabacay iyo bartilmaameedka adeegga ee barnaamij, oo la barbar dhigay maalinta aad codsigaaga dirtay.
tool-times-section-finished = Dhawaan dhammaaday
tool-times-section-expected = La filayo
tool-times-section-standard = Bartilmaameedka adeegga
tool-times-field-program = Barnaamijkee?
tool-times-field-filed-on = Maalinta aad codsatay
tool-times-line-published = Muddooyinka la daabacay
tool-times-line-finished = Kuwii dhawaan dhammaaday badankoodu waxay qaateen (xogta { $day })
tool-times-line-finished-day = Marka laga tiriyo maalintaada, taasi waa
tool-times-line-expected = Haddii maanta la diro, waxaa la filayaa inay qaadato (xogta { $day })
tool-times-line-expected-for-month = Kuwa isla bishaas codsaday, weli waxaa loo filayaa (xogta { $day })
tool-times-line-people = Dadka sugaya
tool-times-line-people-ahead = Dadka bishaas ka hor codsaday oo sugaya
tool-times-line-standard = Hadafka ay waaxdu u dejisatay { $share }% codsiyada
tool-times-line-standard-day = Marka laga tiriyo maalintaada, taasi waa
tool-times-line-no-standard = Barnaamijkan bartilmaameed adeeg looma daabicin.
tool-times-line-of-days = tan iyo markii aad codsigaaga dirtay
tool-times-line-span-minutes = { $count } daqiiqo
tool-times-line-more-minutes = in ka badan { $count } daqiiqo
tool-times-line-span-hours =
    { $count ->
        [one] { $count } saacad
       *[other] { $count } saacadood
    }
tool-times-line-more-hours =
    { $count ->
        [one] in ka badan { $count } saacad
       *[other] in ka badan { $count } saacadood
    }
tool-times-line-span-days =
    { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    }
tool-times-line-more-days =
    { $count ->
        [one] in ka badan { $count } maalin
       *[other] in ka badan { $count } maalmood
    }
tool-times-line-span-weeks = { $count } toddobaad
tool-times-line-more-weeks = in ka badan { $count } toddobaad
tool-times-line-span-months =
    { $count ->
        [one] { $count } bil
       *[other] { $count } bilood
    }
tool-times-line-more-months =
    { $count ->
        [one] in ka badan { $count } bil
       *[other] in ka badan { $count } bilood
    }
tool-times-line-span-years = { $count } sano
tool-times-line-more-years = in ka badan { $count } sano

## Occupation

tool-occupation-question = Kanada shaqadayda maxay u taqaan, shatina ma u baahanahay?
tool-occupation-about = Kooxda xirfaddaada, waxa ay caadiyan u baahan tahay, bal in Ontario nidaamiso iyo cidda nidaamisa, iyo tallaabooyinka ugu horreeya.
tool-occupation-section-group = Koox
tool-occupation-section-rounds = Wareegyada Express Entry ee xirfadaha
tool-occupation-section-licence = Shatiga Ontario
tool-occupation-field-noc = Xirfaddaada
tool-occupation-hint-noc = Qor magac shaqo oo caadi ah, sida nurse ama cook, ama shanta lambar.
tool-occupation-line-teer = Waxa ay caadiyan u baahan tahay (TEER { $teer })
tool-occupation-line-broad = Qaybta shaqada
tool-occupation-line-no-category = Wareegyada loo qabto koox xirfado ah midna xirfaddan ma magacaabo.
tool-occupation-line-whole-group = Shaqooyinka kooxdan oo dhan
tool-occupation-line-regulator = Cidda bixisa shatiga ama shahaadada
tool-occupation-line-eca-body = Cidda waxbarashada qiimaysa
tool-occupation-line-step = Tallaabada { $number }
tool-occupation-line-lead-time = Shatiga u qorshee { $months } bilood ama ka badan.
tool-occupation-line-not-known = Ma ogin in Ontario nidaamiso shaqadan. Weydii intaadan ku tiirsanaan

## Budget

tool-budget-question = Lacagtayda kaydsan intee ayay i gaarsiinaysaa?
tool-budget-about = Waxa imaatinku ku kaco, waxa bil ku kacdo, iyo inta bilood ee kaydkaaga lacagtu ku filan yahay. Qaddarrada adigu aad qorto ayaa horreeya.
tool-budget-section-monthly = Bil kasta
tool-budget-section-once = Hal mar, imaatinka
tool-budget-section-result = Kaydkaaga
tool-budget-field-community = Xaggee ku noolaan doontaa?
tool-budget-field-adults = Dadka waaweyn ee reerkaaga
tool-budget-field-in-child-care = Carruurta tagi doonta xannaanada
tool-budget-field-savings = Kaydkaaga lacagta
tool-budget-field-income = Dakhliga bil kasta, canshuurta ka dib
tool-budget-field-rent = Kiro
tool-budget-hint-rent = Si loo qaato celceliska meesha ee la og yahay, faaruq u daa.
tool-budget-field-food = Cunto
tool-budget-field-phone = Taleefan iyo internet
tool-budget-field-insurance = Caymis
tool-budget-field-other-monthly = Kharash kale bil kasta
tool-budget-field-transport = Gaadiid
tool-budget-hint-transport = Si loo qaato qiimaha baska ama tareenka, meesha laga og yahay, faaruq u daa.
tool-budget-field-child-care = Xannaanada carruurta
tool-budget-hint-child-care = Si loo isticmaalo khidmadda ugu badan ee maalintii, faaruq u daa.
tool-budget-field-care-days = Maalmaha xannaanada ee bishii
tool-budget-field-travel = Safarka Kanada
tool-budget-field-first-stay = Habeennada hore
tool-budget-field-furniture = Alaabta guriga iyo jikada
tool-budget-field-clothes = Dhar diirran
tool-budget-field-other-once = Kharash kale oo imaatinka ah
tool-budget-line-rent = Kiro
tool-budget-line-rent-stored = Celceliska kirada guri laba qol-jiif leh: { $place }, { $day }
tool-budget-line-rent-higher = Dadka hadda halkaas kiraysta celcelis ahaan intan ayay bixiyeen. Qofka hadda soo guuraa badanaa wax ka badan ayuu bixiyaa.
tool-budget-line-rent-area = Celceliskani waa kan deegaanka ka ballaaran.
tool-budget-line-food = Cunto
tool-budget-line-phone = Taleefan iyo internet
tool-budget-line-insurance = Caymis
tool-budget-line-other-monthly = Kharash kale
tool-budget-line-transport = Gaadiid
tool-budget-line-transit-pass = Kaararka gaadiidka bishii ee dadka waaweyn, midkiiba { $fare }
tool-budget-line-transit-rides = Gaadiidka dadka waaweyn, ugu badnaan: { $rides } jeer, markiiba { $fare }
tool-budget-line-child-care = Xannaanada carruurta
tool-budget-line-child-care-most =
    { $count ->
        [one] Xannaanada 1 ilmo, ugu badnaan: { $days } maalmood, maalintii { $fee }
       *[other] Xannaanada { $count } carruur ah, ugu badnaan: { $days } maalmood, maalintii { $fee }
    }
tool-budget-line-child-care-until = Khidmaddan ugu badan waxay u tahay barnaamijyada khidmaddooda la dhimay, carruurta aan gaarin da'da dugsiga, waxaana la ballanqaaday ilaa { $day }.
tool-budget-line-total-monthly = Wadarta bishii
tool-budget-line-deposit = Debaajiga kirada ugu dambaysa
tool-budget-line-travel = Safar
tool-budget-line-first-stay = Habeennada hore
tool-budget-line-furniture = Alaabta guriga iyo jikada
tool-budget-line-clothes = Dhar diirran
tool-budget-line-other-once = Kharash kale oo imaatinka ah
tool-budget-line-total-once = Wadarta imaatinka
tool-budget-line-income = Dakhliga bil kasta
tool-budget-line-from-savings = Kaydka laga bixiyo bil kasta
tool-budget-line-savings = Kayd lacageed
tool-budget-line-after-once = Waxa hara imaatinka ka dib
tool-budget-line-short = Waxa maqan
tool-budget-line-left-out =
    { $count ->
        [one] 1 kharash lama oga, lamana tirin.
       *[other] { $count } kharash lama oga, lamana tirin.
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] In ka yar hal bil
        [one] 1 bil oo buuxda ugu badnaan
       *[other] { $count } bilood oo buuxa ugu badnaan
    }
tool-budget-line-months =
    { $count ->
        [0] In ka yar hal bil
        [one] 1 bil oo buuxda
       *[other] { $count } bilood oo buuxa
    }
tool-budget-line-not-enough = Kaydkaagu imaatinka kuma filna
tool-budget-line-covered = Dakhligaagu wuxuu daboolayaa kharashyadan
tool-budget-line-covered-known = Dakhligaagu wuxuu daboolayaa inta ilaa hadda la og yahay
tool-budget-line-costs-first = Sheeg kharashyadaada si aad jawaab u hesho

tools-noc-found =
    { $count ->
        [one] 1 xirfad ayaa u eg. Dooro.
       *[other] { $count } xirfadood ayaa u eg. Mid dooro.
    }
tools-noc-none = Xirfad magacaas leh ma jirto. Isku day erey kale oo shaqada ah, Ingiriisi ama Faransiis.
