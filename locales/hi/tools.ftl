## What all tools share

tools-ask = नतीजा दिखाएँ
tools-yes = हाँ
tools-no = नहीं
tools-not-known = मालूम नहीं
tools-choose = चुनें
tools-add = जोड़ें
tools-remove = हटाएँ
tools-result = नतीजा
tools-of = ({ $of } में से)
tools-capped = सीमा लागू; बिना सीमा { $from }
tools-would-change = किससे यह बदलेगा
tools-next = आगे क्या करें
tools-rules = नियम
tools-in-force = { $date } से लागू
tools-stale = इन नियमों को { $date } तक दोबारा जाँचना था। नतीजे पर भरोसा करने से पहले आधिकारिक पेज देखें।
tools-faults = ये जवाब फिर से देख लें
tools-copy = टेक्स्ट कॉपी करें
tools-copied = कॉपी हो गया।

## What is wrong with a field

tools-fault-missing = यह ज़रूरी है। इसे भरें।
tools-fault-whole = { $min } से { $max } तक की पूरी संख्या लिखें।
tools-fault-number = { $min } से { $max } तक की संख्या लिखें, { $step } के अंतर से।
tools-fault-money = 0 से { $max } तक की रकम लिखें, दशमलव के बाद ज़्यादा से ज़्यादा दो अंक।
tools-fault-yes-no = हाँ या नहीं चुनें।
tools-fault-choice = जवाबों में से एक चुनें।
tools-fault-choices = दिए गए जवाबों में से चुनें।
tools-fault-day = { $from } से { $to } तक का कोई दिन लिखें।
tools-fault-month = { $from } से { $to } तक का कोई महीना लिखें।
tools-fault-list = यहाँ ज़्यादा से ज़्यादा { $max } आते हैं।
tools-fault-noc = पेशे के कोड के पाँच अंक लिखें।
tools-fault-noc-unknown = इस कोड का कोई पेशा नहीं है। इसके बदले पद का नाम खोजें।
tools-fault-unknown = यह यहाँ नहीं पूछा जाता।
tools-fault-same = यह “{ $other }” से अलग होना चाहिए।
tools-fault-more-than = यह ज़्यादा से ज़्यादा { $max } हो सकता है, “{ $other }” के अनुसार।

## Questions that several tools ask

tools-section-person = आप
tools-section-language = भाषाएँ
tools-section-work = काम
tools-section-spouse = आपके पति, पत्नी या साथी
tools-section-additional = अतिरिक्त अंक
tools-section-adaptability = कनाडा से जुड़ाव
tools-section-minimums = जो होना ही चाहिए
tools-field-age = आपकी उम्र, पूरे साल में
tools-field-education = आपकी सबसे ऊँची पढ़ाई
tools-hint-education = कनाडा के बाहर की पढ़ाई मूल्यांकन (ECA) के बाद ही गिनी जाती है।
tools-choice-education-less-than-secondary = 12वीं (secondary school) से कम
tools-choice-education-secondary = 12वीं पास (secondary school)
tools-choice-education-one-year = 12वीं के बाद एक साल का कोर्स
tools-choice-education-two-year = 12वीं के बाद दो साल का कोर्स
tools-choice-education-bachelor = बैचलर डिग्री, या तीन साल या ज़्यादा का कोर्स
tools-choice-education-two-or-more = ऐसे दो या ज़्यादा कोर्स या डिग्रियाँ, जिनमें से एक तीन साल या ज़्यादा की हो
tools-choice-education-masters = मास्टर्स डिग्री, या लाइसेंस वाले पेशे की डिग्री
tools-choice-education-doctoral = डॉक्टरेट (PhD)
tools-hint-first-language = वह परीक्षा जिसमें आपका स्तर ज़्यादा ऊँचा है। अभी नतीजा न हो, तो ख़ाली छोड़ें।
tools-field-first-language = पहली राजभाषा
tools-field-second-language = दूसरी राजभाषा
tools-field-lang = भाषा
tools-field-clb = हर कौशल का स्तर (CLB या NCLC)
tools-hint-clb = परीक्षा के अंकों को स्तर में बदलने का टूल अलग है। जहाँ कोई स्तर नहीं, वहाँ 0 लिखें।
tools-field-first-language-clb = पहली राजभाषा: हर कौशल का स्तर
tools-field-second-language-clb = दूसरी राजभाषा: हर कौशल का स्तर
tools-choice-lang-en = अंग्रेज़ी
tools-choice-lang-fr = फ़्रेंच
tools-ability-reading = पढ़ना
tools-ability-writing = लिखना
tools-ability-listening = सुनना
tools-ability-speaking = बोलना
tools-line-ability-reading = पढ़ना
tools-line-ability-writing = लिखना
tools-line-ability-listening = सुनना
tools-line-ability-speaking = बोलना
tools-field-canadian-work-years = कनाडा में कुशल काम (skilled work), पूरे साल में
tools-hint-canadian-work-years = पिछले दस साल में परमिट के साथ किया वेतन वाला काम। साल भर हफ़्ते में तीस घंटे काम एक साल गिना जाता है।
tools-field-foreign-work-years = कनाडा के बाहर कुशल काम (skilled work), पूरे साल में
tools-hint-foreign-work-years = पिछले दस साल का वेतन वाला काम।
tools-line-age = उम्र: { $age }
tools-line-education = पढ़ाई: { $education }
tools-line-first-language = पहली राजभाषा, { $ability }: स्तर { $level }
tools-line-no-first-language = पहली राजभाषा की परीक्षा का कोई नतीजा नहीं गिना गया।
tools-line-birthday = आपका अगला जन्मदिन
tools-line-first-language-more = पहली भाषा के हर कौशल में एक स्तर ज़्यादा
tools-line-education-more = और पढ़ाई: { $education }

## How much money must I show?

tool-funds-question = मुझे कितने पैसे दिखाने होंगे?
tool-funds-about = आपको दिखाना होता है कि पहुँचने पर आप अपने परिवार का ख़र्च उठा सकते हैं। रकम इस पर निर्भर है कि आप कितने लोग हैं।
tool-funds-field-program = आप किस प्रोग्राम के लिए आवेदन कर रहे हैं?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = ग्रामीण या फ़्रेंचभाषी समुदाय का पायलट प्रोग्राम
tool-funds-field-family-size = आपके परिवार में कितने लोग हैं?
tool-funds-hint-family-size = ख़ुद को, साथी को और आश्रित बच्चों को गिनें, उन्हें भी जो अभी पीछे रहेंगे।
tool-funds-line-base =
    { $count ->
        [one] { $count } व्यक्ति की रकम
       *[other] { $count } लोगों के परिवार की रकम
    }
tool-funds-line-more =
    { $count ->
        [one] { $count } और व्यक्ति
       *[other] { $count } और लोग
    }

## How many points do I have in Express Entry?

tool-crs-question = Express Entry में मेरे कितने अंक हैं?
tool-crs-about = Express Entry लोगों को अंकों से क्रम में रखता है। इस प्रणाली का नाम Comprehensive Ranking System (CRS) है। अपने अंक एक-एक लाइन में देखें, और यह भी कि किससे वे बदलेंगे।
tool-crs-section-core = आप
tool-crs-section-transferability = जो साथ मिलाकर गिना जाता है
tool-crs-section-rounds = न्योतों के पिछले दौर (rounds)
tool-crs-field-spouse = क्या आपके पति, पत्नी या साथी हैं?
tool-crs-choice-spouse-none = नहीं
tool-crs-choice-spouse-accompanying = हाँ, और वे मेरे साथ आ रहे हैं
tool-crs-choice-spouse-not-accompanying = हाँ, पर वे मेरे साथ नहीं आ रहे हैं
tool-crs-choice-spouse-citizen-or-pr = हाँ, वे कनाडा के नागरिक या स्थायी निवासी हैं
tool-crs-field-trade-certificate = क्या आपके पास किसी हुनर के पेशे का कनाडा का योग्यता प्रमाणपत्र (certificate of qualification) है?
tool-crs-field-provincial-nomination = क्या किसी प्रांत ने आपको नामित किया है?
tool-crs-field-sibling-in-canada = क्या आपके कोई वयस्क भाई या बहन कनाडा में रहते हैं और वहाँ के नागरिक या स्थायी निवासी हैं?
tool-crs-hint-sibling-in-canada = आपके भाई-बहन, या आपके साथी के, अगर साथी आपके साथ आ रहे हैं।
tool-crs-field-canadian-study = 12वीं के बाद कनाडा में पढ़ाई
tool-crs-choice-canadian-study-none = कोई नहीं
tool-crs-choice-canadian-study-1-2 = एक या दो साल का डिप्लोमा या डिग्री
tool-crs-choice-canadian-study-3-plus = तीन साल या ज़्यादा का डिप्लोमा या डिग्री, या स्नातकोत्तर डिग्री (graduate degree)
tool-crs-field-spouse-factors = आपके पति, पत्नी या साथी से जो अंक जुड़ते हैं
tool-crs-field-spouse-factors-education = उनकी सबसे ऊँची पढ़ाई
tool-crs-field-spouse-factors-clb = एक राजभाषा के हर कौशल में उनका स्तर
tool-crs-field-spouse-factors-canadian-work-years = कनाडा में उनका कुशल काम (skilled work), पूरे साल में
tool-crs-line-second-language = दूसरी राजभाषा, { $ability }: स्तर { $level }
tool-crs-line-canadian-work = कनाडा में कुशल काम के साल: { $years }
tool-crs-line-no-spouse-factors = आपने अपने पति, पत्नी या साथी के बारे में कुछ नहीं बताया, इसलिए उनसे कोई अंक नहीं जुड़ते।
tool-crs-line-spouse-not-counted = आपने अपने पति, पत्नी या साथी के बारे में जो बताया, वह गिना नहीं जाता। वह तभी गिना जाता है जब वे साथ आ रहे हों और न नागरिक हों, न स्थायी निवासी।
tool-crs-line-spouse-education = पति, पत्नी या साथी की पढ़ाई: { $education }
tool-crs-line-spouse-language = पति, पत्नी या साथी की भाषा, { $ability }: स्तर { $level }
tool-crs-line-spouse-canadian-work = पति, पत्नी या साथी के कनाडा में कुशल काम के साल: { $years }
tool-crs-line-education-and-language = पढ़ाई और पहली भाषा
tool-crs-line-education-and-canadian-work = पढ़ाई और कनाडा में काम
tool-crs-line-foreign-work-and-language = विदेश में काम और पहली भाषा
tool-crs-line-foreign-and-canadian-work = विदेश में काम और कनाडा में काम
tool-crs-line-trade-and-language = हुनर का प्रमाणपत्र और पहली भाषा
tool-crs-line-nomination = प्रांत का नामांकन
tool-crs-line-french = फ़्रेंच
tool-crs-line-canadian-study = कनाडा में पढ़ाई: { $study }
tool-crs-line-sibling = कनाडा में भाई या बहन
tool-crs-line-job-offer = नौकरी का प्रस्ताव ({ $date } से इसके अंक नहीं मिलते)
tool-crs-line-canadian-work-more = कनाडा में काम का एक और साल
tool-crs-line-foreign-work-more = कनाडा के बाहर काम का एक और साल
tool-crs-line-first-language-all = पहली भाषा के हर कौशल में स्तर { $level }
tool-crs-line-french-all = हर कौशल में फ़्रेंच का स्तर { $level }
tool-crs-line-rounds-only-yours = कोई दौर आपके लिए तभी है जब आप उसके समूह में आते हों। इसके बाद नए दौर हुए हो सकते हैं।
tool-crs-line-round = { $category }, { $date }: सबसे कम अंक { $lowest }
tool-crs-line-round-short = { $points } अंक कम
tool-crs-line-round-enough =
    { $points ->
        [0] ठीक उतने ही
        [one] { $points } अंक ज़्यादा
       *[other] { $points } अंक ज़्यादा
    }
tool-crs-line-category-general = सभी प्रोग्राम
tool-crs-line-category-canadian-experience = Canadian Experience Class (कनाडा का अनुभव)
tool-crs-line-category-provincial-nominee = प्रांत के नामित लोग
tool-crs-line-category-federal-skilled-worker = Federal Skilled Worker Program (हुनरमंद कर्मचारी)
tool-crs-line-category-federal-skilled-trades = Federal Skilled Trades Program (हुनर के पेशे)
tool-crs-line-category-french = फ़्रेंच
tool-crs-line-category-healthcare = स्वास्थ्य और सामाजिक सेवाएँ
tool-crs-line-category-stem = विज्ञान और तकनीक (STEM)
tool-crs-line-category-trades = हुनर के पेशे (trades)
tool-crs-line-category-transport = परिवहन
tool-crs-line-category-education = शिक्षा
tool-crs-line-category-agriculture = खेती
tool-crs-line-category-physicians = कनाडा के अनुभव वाले डॉक्टर
tool-crs-line-category-senior-managers = कनाडा के अनुभव वाले वरिष्ठ प्रबंधक
tool-crs-line-category-researchers = कनाडा के अनुभव वाले शोधकर्ता
tool-crs-line-category-military = सेना में भर्ती

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = क्या Federal Skilled Worker Program के लिए मेरे अंक काफ़ी हैं?
tool-fsw-about = Express Entry में क्रम तय होने से पहले यह प्रोग्राम अपनी अलग चयन तालिका पर एक तय संख्या में अंक माँगता है।
tool-fsw-field-experience-years = एक ही पेशे में कुशल काम (skilled work), पूरे साल में
tool-fsw-hint-experience-years = पिछले दस साल का वेतन वाला काम, कहीं भी।
tool-fsw-field-arranged-employment = क्या आपके पास कनाडा में नौकरी का वैध प्रस्ताव (job offer) है?
tool-fsw-field-adaptability = आपके या आपके साथी के लिए इनमें से क्या सही है?
tool-fsw-field-spouse-language-clb4 = मेरे साथी का एक राजभाषा के हर कौशल में स्तर 4 या ज़्यादा है
tool-fsw-field-own-study-2y-canada = मेरी कनाडा में पूरे समय की पढ़ाई: दो स्कूली साल या ज़्यादा
tool-fsw-field-spouse-study-2y-canada = मेरे साथी की कनाडा में पूरे समय की पढ़ाई: दो स्कूली साल या ज़्यादा
tool-fsw-field-own-work-1y-canada = मेरा कनाडा में पूरे समय का कुशल काम, परमिट के साथ: एक साल या ज़्यादा
tool-fsw-field-spouse-work-1y-canada = मेरे साथी का कनाडा में काम, परमिट के साथ: एक साल या ज़्यादा
tool-fsw-field-relative-in-canada = मेरे या मेरे साथी के कोई वयस्क रिश्तेदार कनाडा में रहते हैं और वहाँ के नागरिक या स्थायी निवासी हैं
tool-fsw-line-second-language = दूसरी राजभाषा: हर कौशल में स्तर { $level }
tool-fsw-line-experience = कुशल काम के साल: { $years }
tool-fsw-line-arranged-employment = नौकरी का वैध प्रस्ताव
tool-fsw-line-offer-again = नौकरी का वैध प्रस्ताव, एक बार और
tool-fsw-line-spouse-language = साथी की भाषा
tool-fsw-line-own-study = कनाडा में आपकी पढ़ाई
tool-fsw-line-spouse-study = कनाडा में साथी की पढ़ाई
tool-fsw-line-own-work = कनाडा में आपका काम
tool-fsw-line-spouse-work = कनाडा में साथी का काम
tool-fsw-line-relative = कनाडा में रिश्तेदार
tool-fsw-line-minimum-language = पहली राजभाषा: हर कौशल में स्तर { $level }
tool-fsw-line-minimum-experience = कुशल काम के पूरे साल: कम से कम { $years }
tool-fsw-line-minimum-education = 12वीं (secondary school) या ज़्यादा
tool-fsw-line-pass-mark = पास होने के अंक: { $pass }
tool-fsw-line-passes = अंक काफ़ी हैं, और हर न्यूनतम शर्त पूरी है
tool-fsw-line-too-few = अंक काफ़ी नहीं हैं
tool-fsw-line-below-minimum = एक न्यूनतम शर्त पूरी नहीं है। अंकों से इसकी कमी पूरी नहीं होती
tool-fsw-line-experience-more = कुशल काम का एक और साल
tool-fsw-line-second-language-all = दूसरी भाषा के हर कौशल में स्तर { $level }

## What level is my test score?

tool-clb-question = मेरी भाषा परीक्षा के अंक किस स्तर के हैं?
tool-clb-about = कनाडा भाषा को स्तरों में गिनता है: अंग्रेज़ी के लिए CLB, फ़्रेंच के लिए NCLC। अपने अंकों का स्तर देखें।
tool-clb-field-test = कौन-सी परीक्षा?
tool-clb-field-ability = कौन-सा कौशल?
tool-clb-choice-ability-reading = पढ़ना
tool-clb-choice-ability-writing = लिखना
tool-clb-choice-ability-listening = सुनना
tool-clb-choice-ability-speaking = बोलना
tool-clb-field-score = आपके अंक
tool-clb-field-test-day = परीक्षा का दिन
tool-clb-hint-test-day = इसे लिखें, तो दिखेगा कि नतीजा कब तक चलता है।
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } या ज़्यादा
tool-clb-line-nclc-or-more = NCLC { $level } या ज़्यादा
tool-clb-line-clb-below = CLB { $level } से नीचे
tool-clb-line-nclc-below = NCLC { $level } से नीचे
tool-clb-line-from-score = { $score } अंक
tool-clb-line-valid-until = नतीजा इस दिन तक चलता है
tool-clb-line-expired = यह नतीजा अब बहुत पुराना है। आपको नई परीक्षा देनी होगी।
tool-clb-line-other-scale = उस दिन इस परीक्षा के अंक अलग तरह के थे। उस दिन वाली परीक्षा चुनें।

## In my own currency

tools-section-currency = आपकी अपनी मुद्रा में
tools-field-rate = 1 कनाडाई डॉलर = आपकी मुद्रा में कितना?
tools-hint-rate = अगर आप रकम अपनी मुद्रा में देखना चाहें। अपने बैंक की दर लें।
tools-field-rate-day = इस दर की तारीख़
tools-line-own-currency = आपकी मुद्रा में, { $date } की दर पर: एक कनाडाई डॉलर = { $rate }

## Which Express Entry programs could be for me?

tool-programs-question = Express Entry के कौन-से प्रोग्राम मेरे लिए हो सकते हैं?
tool-programs-about = Express Entry में तीन प्रोग्राम हैं। एक-एक शर्त देखें: कौन-सी पूरी है, कौन-सी नहीं, और क्या अभी मालूम नहीं।
tool-programs-section-programs = प्रोग्राम
tool-programs-section-fsw = Federal Skilled Worker Program (हुनरमंद कर्मचारी)
tool-programs-section-cec = Canadian Experience Class (कनाडा का अनुभव)
tool-programs-section-fst = Federal Skilled Trades Program (हुनर के पेशे)
tool-programs-section-money = पैसे और जगह
tool-programs-field-teer = आपके काम का स्तर (TEER)
tool-programs-hint-teer = यह आपके पेशे के कोड का दूसरा अंक है।
tool-programs-choice-teer-0 = 0: प्रबंधन
tool-programs-choice-teer-1 = 1: आम तौर पर यूनिवर्सिटी की डिग्री
tool-programs-choice-teer-2 = 2: आम तौर पर कॉलेज डिप्लोमा या लंबी अप्रेंटिसशिप
tool-programs-choice-teer-3 = 3: आम तौर पर कॉलेज की छोटी पढ़ाई या काम पर प्रशिक्षण
tool-programs-choice-teer-4 = 4: आम तौर पर 12वीं (secondary school)
tool-programs-choice-teer-5 = 5: काम पर थोड़ा प्रशिक्षण
tool-programs-field-continuous-work-years = एक ही पेशे में बिना रुके कुशल काम (skilled work), पूरे साल में
tool-programs-hint-continuous-work-years = पिछले दस साल का वेतन वाला काम, कहीं भी।
tool-programs-field-recent-canadian-work-years = पिछले तीन साल में कनाडा में कुशल काम, पूरे साल में
tool-programs-field-trade = क्या आपका काम हुनर का पेशा (skilled trade) है?
tool-programs-field-trade-work-years = पिछले पाँच साल में उस हुनर का काम, पूरे साल में
tool-programs-field-trade-offer-or-certificate = क्या आपके पास उस हुनर में पूरे समय की एक साल की नौकरी का प्रस्ताव, या कनाडा का योग्यता प्रमाणपत्र (certificate of qualification) है?
tool-programs-field-education-assessed = क्या यह पढ़ाई कनाडा की है, या इसका मूल्यांकन हो चुका है?
tool-programs-field-fsw-points = Federal Skilled Worker Program की चयन तालिका पर आपके अंक
tool-programs-hint-fsw-points = इन्हें जोड़ने का एक अलग टूल है।
tool-programs-field-works-with-offer = क्या आपको कनाडा में काम करने की इजाज़त है, और साथ में नौकरी का वैध प्रस्ताव भी है?
tool-programs-field-enough-funds = क्या आपके पास उतने पैसे हैं जितने दिखाने होते हैं?
tool-programs-field-quebec = क्या आप क्यूबेक में रहना चाहते हैं?
tool-programs-line-found = लगता है कि आप एक प्रोग्राम की शर्तें पूरी करते हैं
tool-programs-line-not-known = कुछ जवाब अभी बाकी हैं
tool-programs-line-none = अभी की स्थिति में आप किसी की शर्तें पूरी नहीं करते

## What does my application cost?

tool-fees-question = मेरे आवेदन में कितने पैसे लगेंगे?
tool-fees-about = आपकी और आपके परिवार की सरकारी फ़ीस, एक-एक लाइन में।
tool-fees-field-application = आप किसके लिए आवेदन कर रहे हैं?
tool-fees-field-partner = क्या पति, पत्नी या साथी आपके साथ आवेदन कर रहे हैं?
tool-fees-field-children = कितने आश्रित बच्चे आपके साथ आवेदन कर रहे हैं?
tool-fees-field-children-with-biometrics = इनमें से कितने बच्चे चौदह साल या उससे बड़े हैं?
tool-fees-hint-children-with-biometrics = इस उम्र से उँगलियों के निशान और फ़ोटो देने होते हैं।
tool-fees-line-times = { $what } × { $count }
tool-fees-line-family-apart = आपके साथी और बच्चे अपने अलग आवेदन करते हैं, जिनकी फ़ीस यहाँ नहीं गिनी गई है।
tool-fees-line-without-not-known = जो मालूम नहीं, वह कुल में शामिल नहीं है।

## Ontario Workforce Priority

tool-oinp-question = क्या ओंटारियो मुझे नामित कर सकता है?
tool-oinp-about = ओंटारियो के इस रास्ते (Ontario Workforce Priority) के लिए नौकरी का प्रस्ताव चाहिए। एक-एक शर्त देखें कि पूरी है या नहीं, और रुचि की सूचना (expression of interest) के अंक भी।
tool-oinp-section-offer = नौकरी
tool-oinp-section-employer = नियोक्ता
tool-oinp-section-requirements = जो होना ही चाहिए
tool-oinp-section-points = अंक
tool-oinp-field-occupation = प्रस्तावित नौकरी के पेशे का कोड (पाँच अंक)
tool-oinp-hint-occupation = National Occupational Classification (NOC) से, जैसे बढ़ई के लिए 72310।
tool-oinp-field-offer = क्या आपके पास ओंटारियो में पूरे समय की पक्की (permanent) नौकरी का प्रस्ताव है?
tool-oinp-field-hourly-wage = एक घंटे का वेतन, कनाडाई डॉलर में
tool-oinp-field-wage-at-median = क्या यह उस इलाके में इस नौकरी के बीच के वेतन (median wage) के बराबर या उससे ज़्यादा है?
tool-oinp-hint-wage-at-median = संघीय Job Bank इसे नौकरी और इलाके के हिसाब से दिखाता है। ओंटारियो से हाल में पढ़कर निकले लोगों के लिए निचला वेतन (low wage) काफ़ी है।
tool-oinp-field-location = काम की जगह कहाँ है?
tool-oinp-field-position-months = ओंटारियो में इस पद पर आपने कितने महीने काम किया
tool-oinp-field-other-ontario-months = ओंटारियो में दूसरे काम के महीने
tool-oinp-field-same-job-years = पिछले पाँच साल में उसी पेशे में काम, पूरे साल में
tool-oinp-field-licence = क्या आपके पास वह लाइसेंस है जो ओंटारियो इस नौकरी के लिए माँगता है?
tool-oinp-hint-licence = नौकरी के लिए लाइसेंस न चाहिए हो, तो “नहीं” चुनें।
tool-oinp-field-canadian-earnings = पिछले पाँच साल में से कनाडा में आपके सबसे अच्छे साल की कमाई, डॉलर में
tool-oinp-hint-canadian-earnings = देखें: टैक्स निर्धारण पत्र (notice of assessment)।
tool-oinp-field-status = कनाडा में आपका परमिट
tool-oinp-choice-status-work-permit = वर्क परमिट
tool-oinp-choice-status-study-permit = स्टडी परमिट
tool-oinp-choice-status-none = कोई नहीं
tool-oinp-field-education-assessed = क्या यह पढ़ाई कनाडा की है, या इसका मूल्यांकन हो चुका है?
tool-oinp-field-canadian-credentials = कनाडा के डिप्लोमा या डिग्रियाँ
tool-oinp-choice-canadian-credentials-none = कोई नहीं
tool-oinp-choice-canadian-credentials-one = एक
tool-oinp-choice-canadian-credentials-more = एक से ज़्यादा
tool-oinp-field-ontario-graduate = क्या आपने पिछले तीन साल में ओंटारियो के किसी मान्य शिक्षा संस्था (eligible school) से पढ़ाई पूरी की?
tool-oinp-field-employer-area = काम की जगह का इलाका
tool-oinp-hint-employer-area = बीच के इलाकों की सूची आधिकारिक पेज पर है।
tool-oinp-choice-employer-area-gta = Greater Toronto Area
tool-oinp-choice-employer-area-listed = सूची का कोई इलाका
tool-oinp-choice-employer-area-elsewhere = ओंटारियो में बाकी जगह
tool-oinp-field-employer-years = नियोक्ता कितने पूरे साल से काम कर रहा है
tool-oinp-field-employer-revenue = नियोक्ता की पिछले साल की आय (revenue), डॉलर में
tool-oinp-field-employer-staff = उस जगह पूरे समय काम करने वाले नागरिक और स्थायी निवासी
tool-oinp-line-teer = नौकरी का स्तर (TEER): { $teer }
tool-oinp-line-category = पेशे की बड़ी श्रेणी: { $category }
tool-oinp-line-wage = एक घंटे का वेतन: { $value }
tool-oinp-line-position = इस पद पर महीने: { $value }
tool-oinp-line-other-ontario = ओंटारियो में दूसरे काम के महीने: { $value }
tool-oinp-line-earnings = कनाडा में कमाई: { $value }
tool-oinp-line-status = कनाडा में परमिट: { $choice }
tool-oinp-line-education = पढ़ाई: { $choice }
tool-oinp-line-credentials = कनाडा के डिप्लोमा या डिग्रियाँ: { $choice }
tool-oinp-line-language = पहली राजभाषा, सबसे कम वाला कौशल: स्तर { $value }
tool-oinp-line-both-languages = दोनों राजभाषाएँ
tool-oinp-line-one-language = एक राजभाषा
tool-oinp-line-no-language = कोई राजभाषा नहीं
tool-oinp-line-all-met = जो शर्तें पूछी गईं, वे सब पूरी हैं
tool-oinp-line-some-not-met = एक शर्त पूरी नहीं है। अंकों से इसकी कमी पूरी नहीं होती
tool-oinp-line-some-not-known = मालूम नहीं कि हर शर्त पूरी है या नहीं
tool-oinp-line-location = काम की जगह: { $choice }
