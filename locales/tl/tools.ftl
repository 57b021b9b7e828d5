## What all tools share

tools-ask = Ipakita ang sagot
tools-yes = Oo
tools-no = Hindi
tools-not-known = Hindi alam
tools-choose = Pumili
tools-add = Idagdag
tools-remove = Alisin
tools-result = Sagot
tools-of = sa { $of }
tools-capped = may limitasyon; kung wala nito ay { $from }
tools-would-change = Ano ang makapagbabago nito
tools-next = Ano ang susunod na gagawin
tools-rules = Ang mga patakaran
tools-in-force = May bisa mula { $date }
tools-stale = Dapat ay sinuri ulit ang mga patakarang ito hanggang { $date }. Tingnan ang opisyal na pahina bago umasa sa sagot.
tools-faults = Pakitingnan ulit ang mga sagot na ito
tools-copy = Kopyahin bilang teksto
tools-copied = Nakopya na.

## What is wrong with a field

tools-fault-missing = Kailangan ito. Pakipunan.
tools-fault-whole = Magsulat ng buong numero mula { $min } hanggang { $max }.
tools-fault-number = Magsulat ng numero mula { $min } hanggang { $max }, sa hakbang na { $step }.
tools-fault-money = Magsulat ng halaga mula 0 hanggang { $max }, na may hanggang dalawang desimal.
tools-fault-yes-no = Pumili ng oo o hindi.
tools-fault-choice = Pumili ng isa sa mga sagot.
tools-fault-choices = Pumili sa mga sagot.
tools-fault-day = Magsulat ng araw mula { $from } hanggang { $to }.
tools-fault-month = Magsulat ng buwan mula { $from } hanggang { $to }.
tools-fault-list = Hanggang { $max } ang kasya rito.
tools-fault-noc = Isulat ang limang digit ng hanapbuhay.
tools-fault-noc-unknown = Walang hanapbuhay na may ganitong code. Hanapin ito ayon sa titulo.
tools-fault-unknown = Hindi ito itinatanong dito.
tools-fault-same = Dapat iba ito sa “{ $other }”.
tools-fault-more-than = Hanggang { $max } lang ito, ayon sa “{ $other }”.

## Questions that several tools ask

tools-section-person = Kayo
tools-section-language = Mga wika
tools-section-work = Trabaho
tools-section-spouse = Ang inyong asawa o partner
tools-section-additional = Dagdag na puntos
tools-section-adaptability = Mga kaugnayan sa Canada
tools-section-minimums = Ang dapat matugunan
tools-field-age = Edad ninyo (mga buong taon lang)
tools-field-education = Pinakamataas ninyong pinag-aralan
tools-hint-education = Binibilang ang pinag-aralan sa labas ng Canada kapag natasa na ito.
tools-choice-education-less-than-secondary = Hindi nakatapos ng high school
tools-choice-education-secondary = High school
tools-choice-education-one-year = Isang-taong programa pagkatapos ng high school
tools-choice-education-two-year = Dalawang-taong programa pagkatapos ng high school
tools-choice-education-bachelor = Bachelor’s degree, o programang tatlong taon o higit pa
tools-choice-education-two-or-more = Dalawa o higit pa sa mga ito, at ang isa ay tatlong taon o higit pa
tools-choice-education-masters = Master’s degree, o degree para sa propesyong may lisensiya
tools-choice-education-doctoral = Doktorado
tools-hint-first-language = Ang test kung saan mas mataas ang inyong antas. Iwanang blangko kung wala pa kayong resulta.
tools-field-first-language = Unang opisyal na wika
tools-field-second-language = Ikalawang opisyal na wika
tools-field-lang = Wika
tools-field-clb = Antas sa bawat kakayahan (CLB o NCLC)
tools-hint-clb = Ginagawang antas ng tool para sa mga puntos sa test ang inyong mga puntos. Isulat ang 0 kung wala.
tools-field-first-language-clb = Unang opisyal na wika: antas sa bawat kakayahan
tools-field-second-language-clb = Ikalawang opisyal na wika: antas sa bawat kakayahan
tools-choice-lang-en = Ingles
tools-choice-lang-fr = French
tools-ability-reading = Pagbasa
tools-ability-writing = Pagsulat
tools-ability-listening = Pakikinig
tools-ability-speaking = Pagsasalita
tools-line-ability-reading = pagbasa
tools-line-ability-writing = pagsulat
tools-line-ability-listening = pakikinig
tools-line-ability-speaking = pagsasalita
tools-field-canadian-work-years = Mga buong taon ng trabahong may kasanayan (skilled work) sa Canada
tools-hint-canadian-work-years = Trabahong may sahod at may permit, sa huling sampung taon. Katumbas ng isang taon ang tatlumpung oras kada linggo sa loob ng isang taon.
tools-field-foreign-work-years = Mga buong taon ng trabahong may kasanayan (skilled work) sa labas ng Canada
tools-hint-foreign-work-years = Trabahong may sahod sa huling sampung taon.
tools-line-age = Edad: { $age }
tools-line-education = Pinag-aralan: { $education }
tools-line-first-language = Unang opisyal na wika, { $ability }: antas { $level }
tools-line-no-first-language = Walang binilang na resulta ng test sa unang opisyal na wika.
tools-line-birthday = Ang susunod ninyong kaarawan
tools-line-first-language-more = Isang antas pa sa bawat kakayahan ng unang wika
tools-line-education-more = Dagdag na pinag-aralan: { $education }

## How much money must I show?

tool-funds-question = Magkanong pera ang dapat kong ipakita?
tool-funds-about = Ipinakikita ninyong kaya ninyong suportahan ang inyong pamilya pagdating. Nakadepende ang halaga sa kung ilan kayo.
tool-funds-field-program = Sa aling programa kayo nag-a-apply?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = Rural o francophone community pilot
tool-funds-field-family-size = Ilan kayo sa pamilya?
tool-funds-hint-family-size = Bilangin ang sarili, ang partner at ang mga anak na dependent, pati ang mga maiiwan muna.
tool-funds-line-base =
    { $count ->
        [1] Halaga para sa 1 tao
        [one] Halaga para sa pamilyang may { $count } miyembro
       *[other] Halaga para sa pamilyang may { $count } miyembro
    }
tool-funds-line-more = { $count } pang tao

## How many points do I have in Express Entry?

tool-crs-question = Ilang puntos ang mayroon ako sa Express Entry?
tool-crs-about = Niraranggo ng Express Entry ang mga tao ayon sa puntos, ang sistema ng pagraranggo (Comprehensive Ranking System, CRS). Tingnan ang sa inyo sa bawat linya, at kung ano ang makapagbabago nito.
tool-crs-section-core = Kayo
tool-crs-section-transferability = Mga bagay na binibilang nang magkasama
tool-crs-section-rounds = Ang mga huling round
tool-crs-field-spouse = May asawa o partner ba kayo?
tool-crs-choice-spouse-none = Wala
tool-crs-choice-spouse-accompanying = Oo, at kasama ko siya
tool-crs-choice-spouse-not-accompanying = Oo, at hindi ko siya kasama
tool-crs-choice-spouse-citizen-or-pr = Oo, at mamamayan (citizen) o permanent resident siya ng Canada
tool-crs-field-trade-certificate = Mayroon ba kayong sertipiko ng kuwalipikasyon (certificate of qualification) ng Canada sa isang trade?
tool-crs-field-provincial-nomination = Na-nominate ba kayo ng isang lalawigan?
tool-crs-field-sibling-in-canada = May kapatid bang nasa hustong gulang na nakatira sa Canada bilang mamamayan (citizen) o permanent resident?
tool-crs-hint-sibling-in-canada = Kapatid ninyo, o ng partner ninyo kung kasama siya.
tool-crs-field-canadian-study = Pag-aaral sa Canada pagkatapos ng high school
tool-crs-choice-canadian-study-none = Wala
tool-crs-choice-canadian-study-1-2 = Diploma o iba pang kredensiyal na isa o dalawang taon
tool-crs-choice-canadian-study-3-plus = Kredensiyal na tatlong taon o higit pa, o graduate degree
tool-crs-field-spouse-factors = Ang naidaragdag ng inyong asawa o partner
tool-crs-field-spouse-factors-education = Pinakamataas niyang pinag-aralan
tool-crs-field-spouse-factors-clb = Antas niya sa bawat kakayahan ng isang opisyal na wika
tool-crs-field-spouse-factors-canadian-work-years = Mga buong taon ng trabaho niyang may kasanayan (skilled work) sa Canada
tool-crs-line-second-language = Ikalawang opisyal na wika, { $ability }: antas { $level }
tool-crs-line-canadian-work = Mga taon ng trabahong may kasanayan sa Canada: { $years }
tool-crs-line-no-spouse-factors = Wala kayong sinabi tungkol sa inyong asawa o partner, kaya wala siyang naidaragdag na puntos.
tool-crs-line-spouse-not-counted = Hindi binilang ang sinabi ninyo tungkol sa inyong asawa o partner. Binibilang lang ito kung kasama ninyo siya at hindi siya mamamayan (citizen) o permanent resident.
tool-crs-line-spouse-education = Pinag-aralan ng asawa o partner: { $education }
tool-crs-line-spouse-language = Wika ng asawa o partner, { $ability }: antas { $level }
tool-crs-line-spouse-canadian-work = Mga taon ng trabahong may kasanayan ng asawa o partner sa Canada: { $years }
tool-crs-line-education-and-language = Pinag-aralan at unang wika
tool-crs-line-education-and-canadian-work = Pinag-aralan at trabaho sa Canada
tool-crs-line-foreign-work-and-language = Trabaho sa ibang bansa at unang wika
tool-crs-line-foreign-and-canadian-work = Trabaho sa ibang bansa at trabaho sa Canada
tool-crs-line-trade-and-language = Sertipiko sa trade at unang wika
tool-crs-line-nomination = Nominasyon ng isang lalawigan
tool-crs-line-french = French
tool-crs-line-canadian-study = Pag-aaral sa Canada: { $study }
tool-crs-line-sibling = Kapatid sa Canada
tool-crs-line-job-offer = Job offer (wala nang puntos mula { $date })
tool-crs-line-canadian-work-more = Isang taon pa ng trabaho sa Canada
tool-crs-line-foreign-work-more = Isang taon pa ng trabaho sa labas ng Canada
tool-crs-line-first-language-all = Antas { $level } sa bawat kakayahan ng unang wika
tool-crs-line-french-all = French sa antas { $level } sa bawat kakayahan
tool-crs-line-rounds-only-yours = Para sa inyo lang ang isang round kung kabilang kayo sa grupo nito. Maaaring may mas bago nang mga round.
tool-crs-line-round = { $category }, { $date }: pinakamababang puntos { $lowest }
tool-crs-line-round-short = kulang ng { $points } puntos
tool-crs-line-round-enough =
    { $points ->
        [0] eksaktong pareho
        [one] mas mataas nang { $points } puntos
       *[other] mas mataas nang { $points } puntos
    }
tool-crs-line-category-general = Lahat ng programa
tool-crs-line-category-canadian-experience = Canadian Experience Class (karanasan sa Canada)
tool-crs-line-category-provincial-nominee = Mga nominado ng lalawigan
tool-crs-line-category-federal-skilled-worker = Programang Federal Skilled Worker
tool-crs-line-category-federal-skilled-trades = Programang Federal Skilled Trades
tool-crs-line-category-french = French
tool-crs-line-category-healthcare = Kalusugan at serbisyong panlipunan
tool-crs-line-category-stem = Agham at teknolohiya
tool-crs-line-category-trades = Mga trade
tool-crs-line-category-transport = Transportasyon
tool-crs-line-category-education = Edukasyon
tool-crs-line-category-agriculture = Agrikultura
tool-crs-line-category-physicians = Mga doktor na may karanasan sa Canada
tool-crs-line-category-senior-managers = Mga senior manager na may karanasan sa Canada
tool-crs-line-category-researchers = Mga mananaliksik na may karanasan sa Canada
tool-crs-line-category-military = Mga rekrut ng militar

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = Sapat ba ang puntos ko para sa programang Federal Skilled Worker?
tool-fsw-about = Bago kayo iranggo ng Express Entry, humihingi ang programang ito (para sa manggagawang may kasanayan) ng ilang puntos sa sarili nitong talaan ng pagpili (selection grid).
tool-fsw-field-experience-years = Mga buong taon ng trabahong may kasanayan (skilled work) sa iisang hanapbuhay
tool-fsw-hint-experience-years = Trabahong may sahod sa huling sampung taon, saanman.
tool-fsw-field-arranged-employment = May balido ba kayong job offer sa Canada?
tool-fsw-field-adaptability = Ano ang totoo para sa inyo o sa inyong partner?
tool-fsw-field-spouse-language-clb4 = Antas 4 o higit pa ang partner ko sa lahat ng kakayahan ng isang opisyal na wika
tool-fsw-field-own-study-2y-canada = Nag-aral ako nang full-time sa Canada nang dalawang taong pampaaralan o higit pa
tool-fsw-field-spouse-study-2y-canada = Nag-aral ang partner ko nang full-time sa Canada nang dalawang taong pampaaralan o higit pa
tool-fsw-field-own-work-1y-canada = Nagtrabaho ako nang full-time sa Canada nang isang taon o higit pa, sa trabahong may kasanayan at may permit
tool-fsw-field-spouse-work-1y-canada = Nagtrabaho ang partner ko sa Canada nang isang taon o higit pa nang may permit
tool-fsw-field-relative-in-canada = May kamag-anak ako o ang partner ko na nasa hustong gulang at nakatira sa Canada bilang mamamayan (citizen) o permanent resident
tool-fsw-line-second-language = Ikalawang opisyal na wika: antas { $level } sa bawat kakayahan
tool-fsw-line-experience = Mga taon ng trabahong may kasanayan: { $years }
tool-fsw-line-arranged-employment = Balidong job offer
tool-fsw-line-offer-again = Balidong job offer, muli
tool-fsw-line-spouse-language = Wika ng partner
tool-fsw-line-own-study = Pag-aaral ninyo sa Canada
tool-fsw-line-spouse-study = Pag-aaral ng partner sa Canada
tool-fsw-line-own-work = Trabaho ninyo sa Canada
tool-fsw-line-spouse-work = Trabaho ng partner sa Canada
tool-fsw-line-relative = Kamag-anak sa Canada
tool-fsw-line-minimum-language = Unang opisyal na wika: antas { $level } sa bawat kakayahan
tool-fsw-line-minimum-experience = Mga buong taon ng trabahong may kasanayan: hindi bababa sa { $years }
tool-fsw-line-minimum-education = High school o mas mataas
tool-fsw-line-pass-mark = Puntos para pumasa: { $pass }
tool-fsw-line-passes = Sapat ang puntos, at naabot ang bawat minimum
tool-fsw-line-too-few = Kulang ang puntos
tool-fsw-line-below-minimum = May minimum na hindi naabot. Hindi ito mababawi ng puntos
tool-fsw-line-experience-more = Isang taon pa ng trabahong may kasanayan
tool-fsw-line-second-language-all = Antas { $level } sa bawat kakayahan ng ikalawang wika

## What level is my test score?

tool-clb-question = Anong antas ang puntos ko sa test sa wika?
tool-clb-about = Sa mga antas sinusukat ng Canada ang wika: CLB para sa Ingles, NCLC para sa French. Alamin ang antas ng isang puntos.
tool-clb-field-test = Aling test?
tool-clb-field-ability = Aling kakayahan?
tool-clb-choice-ability-reading = Pagbasa
tool-clb-choice-ability-writing = Pagsulat
tool-clb-choice-ability-listening = Pakikinig
tool-clb-choice-ability-speaking = Pagsasalita
tool-clb-field-score = Puntos ninyo
tool-clb-field-test-day = Araw ng test
tool-clb-hint-test-day = Kung isusulat ninyo ito, makikita ninyo kung hanggang kailan kinikilala ang resulta.
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } o mas mataas
tool-clb-line-nclc-or-more = NCLC { $level } o mas mataas
tool-clb-line-clb-below = Mas mababa sa CLB { $level }
tool-clb-line-nclc-below = Mas mababa sa NCLC { $level }
tool-clb-line-from-score = Puntos na { $score }
tool-clb-line-valid-until = Kinikilala ang resulta hanggang
tool-clb-line-expired = Masyado nang luma ang resultang ito. Kailangan ninyo ng bagong test.
tool-clb-line-other-scale = Iba ang mga puntos ng test na ito noong araw na iyon. Piliin ang test na tugma sa araw.

## In my own currency

tools-section-currency = Sa sarili ninyong pera
tools-field-rate = 1 dolyar ng Canada = magkano sa pera ninyo?
tools-hint-rate = Kung gusto ninyong makita ang halaga sa sarili ninyong pera. Gamitin ang palitan ng inyong bangko.
tools-field-rate-day = Araw ng palitang ito
tools-line-own-currency = Sa inyong pera, sa palitang { $rate } para sa isang dolyar ng Canada noong { $date }

## Which Express Entry programs could be for me?

tool-programs-question = Aling mga programa ng Express Entry ang maaaring para sa akin?
tool-programs-about = May tatlong programa ang Express Entry. Tingnan sa bawat kahingian kung alin ang natutugunan ninyo, alin ang hindi, at alin ang hindi pa alam.
tool-programs-section-programs = Mga programa
tool-programs-section-fsw = Programang Federal Skilled Worker
tool-programs-section-cec = Canadian Experience Class (karanasan sa Canada)
tool-programs-section-fst = Programang Federal Skilled Trades
tool-programs-section-money = Pera at lugar
tool-programs-field-teer = Antas ng inyong trabaho (TEER)
tool-programs-hint-teer = Ito ang ikalawang digit ng code ng inyong hanapbuhay (NOC).
tool-programs-choice-teer-0 = 0: pamamahala
tool-programs-choice-teer-1 = 1: karaniwang degree sa unibersidad
tool-programs-choice-teer-2 = 2: karaniwang diploma sa kolehiyo o mahabang apprenticeship
tool-programs-choice-teer-3 = 3: karaniwang mas maikling pag-aaral sa kolehiyo o pagsasanay sa trabaho
tool-programs-choice-teer-4 = 4: karaniwang high school
tool-programs-choice-teer-5 = 5: maikling pagsasanay sa trabaho
tool-programs-field-continuous-work-years = Mga buong taon ng tuloy-tuloy na trabahong may kasanayan (skilled work) sa iisang hanapbuhay
tool-programs-hint-continuous-work-years = Trabahong may sahod sa huling sampung taon, saanman.
tool-programs-field-recent-canadian-work-years = Mga buong taon ng trabahong may kasanayan (skilled work) sa Canada sa huling tatlong taon
tool-programs-field-trade = Skilled trade ba ang trabaho ninyo?
tool-programs-field-trade-work-years = Mga buong taon ng trabaho sa trade sa huling limang taon
tool-programs-field-trade-offer-or-certificate = May full-time job offer ba kayo na isang taon sa trade, o sertipiko ng kuwalipikasyon (certificate of qualification) ng Canada?
tool-programs-field-education-assessed = Sa Canada ba ang pinag-aralang ito, o natasa na ba ito?
tool-programs-field-fsw-points = Puntos ninyo sa talaan ng pagpili (selection grid) ng programang Federal Skilled Worker
tool-programs-hint-fsw-points = May hiwalay na tool na nagkukuwenta nito.
tool-programs-field-works-with-offer = Pinapayagan ba kayong magtrabaho sa Canada, at may balido ba kayong job offer?
tool-programs-field-enough-funds = Mayroon ba kayo ng perang dapat ipakita?
tool-programs-field-quebec = Plano ba ninyong tumira sa Quebec?
tool-programs-line-found = Mukhang natutugunan ninyo ang mga kondisyon ng isang programa
tool-programs-line-not-known = May kulang pang mga sagot
tool-programs-line-none = Sa lagay ngayon, wala pang programang natutugunan ninyo ang mga kondisyon

## What does my application cost?

tool-fees-question = Magkano ang aking aplikasyon?
tool-fees-about = Ang mga bayad sa gobyerno para sa inyo at sa inyong pamilya, sa bawat linya.
tool-fees-field-application = Para saan kayo nag-a-apply?
tool-fees-field-partner = May asawa o partner bang kasama ninyong nag-a-apply?
tool-fees-field-children = Ilang anak na dependent ang kasama ninyong nag-a-apply?
tool-fees-field-children-with-biometrics = Ilan sa mga anak na ito ang labing-apat na taon o mas matanda?
tool-fees-hint-children-with-biometrics = Mula sa edad na iyon, nagbibigay sila ng fingerprint at litrato.
tool-fees-line-times = { $what }, { $count } beses
tool-fees-line-family-apart = Sarili ang aplikasyon ng inyong partner at mga anak, at hindi binibilang dito ang mga bayad doon.
tool-fees-line-without-not-known = Hindi kasama sa kabuuan ang mga hindi alam.

## Ontario Workforce Priority

tool-oinp-question = Maaari ba akong i-nominate ng Ontario?
tool-oinp-about = Humihingi ng job offer ang stream ng Ontario. Tingnan sa bawat kahingian kung ano ang natutugunan, at ang mga puntos ng pahayag ng interes (expression of interest).
tool-oinp-section-offer = Ang trabaho
tool-oinp-section-employer = Ang employer
tool-oinp-section-requirements = Ang dapat matugunan
tool-oinp-section-points = Puntos
tool-oinp-field-occupation = Code ng hanapbuhay na inialok sa inyo (limang digit)
tool-oinp-hint-occupation = Mula sa opisyal na listahan ng mga hanapbuhay (National Occupational Classification, NOC), halimbawa 72310 para sa karpintero.
tool-oinp-field-offer = May full-time at permanenteng job offer ba kayo sa Ontario?
tool-oinp-field-hourly-wage = Sahod kada oras, sa dolyar ng Canada
tool-oinp-field-wage-at-median = Katumbas ba ito ng panggitnang sahod (median wage) ng trabahong ito sa rehiyon, o mas mataas pa?
tool-oinp-hint-wage-at-median = Makikita ito sa pederal na Job Bank ayon sa trabaho at rehiyon. Para sa mga bagong nagtapos sa Ontario, sapat na ang mababang sahod (low wage).
tool-oinp-field-location = Nasaan ang lugar ng trabaho?
tool-oinp-field-position-months = Mga buwan na nagtrabaho kayo sa posisyong ito sa Ontario
tool-oinp-field-other-ontario-months = Mga buwan ng ibang trabaho sa Ontario
tool-oinp-field-same-job-years = Mga buong taon sa parehong hanapbuhay, sa loob ng huling limang taon
tool-oinp-field-licence = Mayroon ba kayo ng lisensiyang hinihingi ng Ontario sa trabahong ito?
tool-oinp-hint-licence = Hindi, kung walang kailangang lisensiya ang trabaho.
tool-oinp-field-canadian-earnings = Pinakamalaki ninyong kinita sa Canada sa isang taon, sa huling limang taon, sa dolyar
tool-oinp-hint-canadian-earnings = Ayon sa inyong tax assessment.
tool-oinp-field-status = Permit ninyo sa Canada
tool-oinp-choice-status-work-permit = Work permit
tool-oinp-choice-status-study-permit = Study permit
tool-oinp-choice-status-none = Wala
tool-oinp-field-education-assessed = Sa Canada ba ang pinag-aralang ito, o natasa na ba ito?
tool-oinp-field-canadian-credentials = Mga diploma o iba pang kredensiyal sa Canada
tool-oinp-choice-canadian-credentials-none = Wala
tool-oinp-choice-canadian-credentials-one = Isa
tool-oinp-choice-canadian-credentials-more = Higit sa isa
tool-oinp-field-ontario-graduate = Nagtapos ba kayo sa isang kuwalipikadong paaralan sa Ontario sa huling tatlong taon?
tool-oinp-field-employer-area = Lugar kung nasaan ang trabaho
tool-oinp-hint-employer-area = Nasa opisyal na pahina ang listahan ng mga lugar na nasa pagitan.
tool-oinp-choice-employer-area-gta = Greater Toronto Area
tool-oinp-choice-employer-area-listed = Nakalistang lugar
tool-oinp-choice-employer-area-elsewhere = Sa ibang bahagi ng Ontario
tool-oinp-field-employer-years = Mga buong taon na aktibo ang employer
tool-oinp-field-employer-revenue = Kita ng employer noong nakaraang taon, sa dolyar
tool-oinp-field-employer-staff = Mga full-time na mamamayan (citizen) at permanent resident na nagtatrabaho sa lugar
tool-oinp-line-teer = Antas ng trabaho (TEER): { $teer }
tool-oinp-line-category = Malawak na kategorya ng hanapbuhay: { $category }
tool-oinp-line-wage = Sahod kada oras: { $value }
tool-oinp-line-position = Mga buwan sa posisyong ito: { $value }
tool-oinp-line-other-ontario = Mga buwan ng ibang trabaho sa Ontario: { $value }
tool-oinp-line-earnings = Kinita sa Canada: { $value }
tool-oinp-line-status = Permit sa Canada: { $choice }
tool-oinp-line-education = Pinag-aralan: { $choice }
tool-oinp-line-credentials = Mga kredensiyal sa Canada: { $choice }
tool-oinp-line-language = Unang opisyal na wika, pinakamababang kakayahan: antas { $value }
tool-oinp-line-both-languages = Parehong opisyal na wika
tool-oinp-line-one-language = Isang opisyal na wika
tool-oinp-line-no-language = Walang opisyal na wika
tool-oinp-line-all-met = Natugunan ang lahat ng itinanong na kinakailangan
tool-oinp-line-some-not-met = May kinakailangang hindi natugunan. Hindi ito mababawi ng puntos
tool-oinp-line-some-not-known = Hindi alam kung natugunan ang lahat ng kinakailangan
tool-oinp-line-location = Lugar ng trabaho: { $choice }
