# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = जगहें
places-title = ओंटारियो में कहाँ रहें
places-lead = बताएँ कि आपके लिए क्या ज़रूरी है, और देखें कि कौन-सी जगहें ठीक बैठती हैं। या कुछ जगहें चुनकर उनकी तुलना करें।
places-empty = इस कॉपी में अभी कोई जगह नहीं है
places-celsius = { $count } °C
places-services-label = नए आए लोगों के लिए सेवाएँ
places-services-note = Portage की इस कॉपी की वे सेवाएँ, जिनका दफ़्तर इस जगह पर या इससे 25 किमी के अंदर है। कुछ केवल तय दिनों पर आती हैं। और सेवाएँ भी हैं, जो हमें मालूम नहीं।
places-wishes-title = आपके लिए क्या ज़रूरी है?
places-wishes-lead = स्लाइडर खिसकाने पर जगहों का क्रम बदलता है। आप जो चुनते हैं, वह इसी डिवाइस पर रहता है।
places-wish-cheap-rent = कम किराया
places-wish-work = कम बेरोज़गारी
places-wish-french = आसपास फ़्रेंच
places-wish-language = आसपास मेरी घर की भाषा
places-wish-newcomers = बहुत-से नए आए लोग
places-wish-services = पास में नए आए लोगों के लिए मदद
places-wish-size = जगह का आकार
places-wish-mild-winter = कम ठंडी सर्दियाँ
places-wish-transit = सार्वजनिक परिवहन
places-wish-study = यूनिवर्सिटी या कॉलेज
places-wish-pilots = आप्रवासन का पायलट प्रोग्राम (RCIP या FCIP)
places-weight-0 = ज़रूरी नहीं
places-weight-1 = ज़रूरी
places-weight-2 = बहुत ज़रूरी
places-language = आपकी भाषा
places-language-none = भाषा चुनें
places-language-hint = पहले अपनी भाषा चुनें। हमारी सूचियों में केवल ये भाषाएँ हैं।
places-size-big = बड़ी
places-size-small = छोटी
places-clear = फिर से शुरू करें
places-cleared = अब कुछ भी ज़रूरी नहीं चुना है। जगहें अपने नामों के क्रम में हैं।
places-why-cheap-rent =
    { $standing ->
        [good] किराया ज़्यादातर जगहों से कम है: दो बेडरूम के लिए { $value }।
        [poor] किराया ज़्यादातर जगहों से ज़्यादा है: दो बेडरूम के लिए { $value }।
       *[middle] किराया बीच के आसपास है: दो बेडरूम के लिए { $value }।
    }
places-why-work =
    { $standing ->
        [good] यहाँ ज़्यादातर इलाकों से कम लोग काम ढूँढ रहे हैं: { $value }।
        [poor] यहाँ ज़्यादातर इलाकों से ज़्यादा लोग काम ढूँढ रहे हैं: { $value }।
       *[middle] बेरोज़गारी बीच के आसपास है: { $value }।
    }
places-why-french =
    { $standing ->
        [good] जिनकी पहली आधिकारिक भाषा फ़्रेंच है, वे यहाँ ज़्यादातर जगहों से ज़्यादा हैं: { $value }।
        [poor] जिनकी पहली आधिकारिक भाषा फ़्रेंच है, वे यहाँ ज़्यादातर जगहों से कम हैं: { $value }।
       *[middle] जिनकी पहली आधिकारिक भाषा फ़्रेंच है: { $value }।
    }
places-why-language =
    { $count ->
        [0] { $language } यहाँ गिनाई गई भाषाओं में नहीं है, इसलिए इसे घर पर ज़्यादा से ज़्यादा { $value } लोग बोलते हैं।
       *[other]
            { $standing ->
                [good] घर पर { $language } बोलने वाले यहाँ ज़्यादातर जगहों से ज़्यादा हैं: { $value }।
                [poor] घर पर { $language } बोलने वाले यहाँ ज़्यादातर जगहों से कम हैं: { $value }।
               *[middle] घर पर { $language } बोलने वाले लोग: { $value }।
            }
    }
places-why-newcomers =
    { $standing ->
        [good] आप्रवासी यहाँ ज़्यादातर जगहों से ज़्यादा हैं: { $value }।
        [poor] आप्रवासी यहाँ ज़्यादातर जगहों से कम हैं: { $value }।
       *[middle] आप्रवासियों का हिस्सा बीच के आसपास है: { $value }।
    }
places-why-services =
    { $count ->
        [0] हमारी सूची में 25 किमी के अंदर नए आए लोगों के लिए कोई सेवा नहीं है।
        [one] हमारी सूची में यहाँ या 25 किमी के अंदर नए आए लोगों के लिए { $value } सेवा है।
       *[other] हमारी सूची में यहाँ या 25 किमी के अंदर नए आए लोगों के लिए { $value } सेवाएँ हैं।
    }
places-why-size =
    { $standing ->
        [good] इसका आकार वैसा है जैसा आप चाहते हैं: { $value } लोग।
        [poor] इसका आकार वैसा नहीं है जैसा आप चाहते हैं: { $value } लोग।
       *[middle] यह न बड़ी है, न छोटी: { $value } लोग।
    }
places-why-mild-winter =
    { $standing ->
        [good] जनवरी में ज़्यादातर जगहों से कम ठंड होती है: औसतन { $value }।
        [poor] जनवरी में ज़्यादातर जगहों से ज़्यादा ठंड होती है: औसतन { $value }।
       *[middle] जनवरी की ठंड बीच के आसपास है: औसतन { $value }।
    }
places-why-transit = सार्वजनिक परिवहन: { $value }।
places-why-study = आप यहाँ पढ़ सकते हैं: { $value }।
places-why-pilots =
    { $count ->
        [0] दोनों में से कोई पायलट प्रोग्राम यहाँ नहीं चलता।
       *[other] आप्रवासन का पायलट प्रोग्राम यहाँ चलता है: { $value }।
    }
places-list = सब जगहें
places-list-ordered = आपके लिए सबसे ठीक जगहें पहले
places-rank = आपके क्रम में स्थान { $rank }
places-sure = मालूम है: आपकी { $wishes } ज़रूरी बातों में से { $known }
places-unknown = मालूम नहीं: { $what }।
places-people = { $count } लोग ({ $year })
places-parts = { $name }: यह स्थान कैसे मिला
places-part-known = हमें क्या मालूम है
places-part-weight = कितना ज़रूरी है
places-part-points = अंक
places-part-total = कुल
places-not-known = मालूम नहीं
places-pick = तुलना करें
places-pick-name = { $name }: तुलना करें
places-picked =
    { $count ->
        [one] { $count } जगह चुनी है। 4 तक चुनें।
       *[other] { $count } जगहें चुनी हैं। 4 तक चुनें।
    }
places-pick-full = तुलना में 4 जगहें ही आती हैं। दूसरी जोड़ने के लिए एक हटाएँ।
places-compare = तुलना देखें
places-pick-none = सब हटाएँ
places-method = यह क्रम कैसे बनता है
places-method-line = हर ज़रूरी बात के लिए हम उन सब जगहों को क्रम में लगाते हैं जिनके बारे में हमें कुछ मालूम है। सबसे अच्छी को 1 अंक मिलता है, सबसे पीछे वाली का 1 अंक कटता है, और बीच वाली को 0 मिलता है।
places-method-twice = जो बहुत ज़रूरी है, वह दो बार गिना जाता है। फिर हम अंक जोड़ते हैं। बराबर अंकों वाली जगहों का स्थान भी एक ही होता है।
places-method-named = सार्वजनिक परिवहन, यूनिवर्सिटी और कॉलेज के बारे में हमारे पास केवल सूचियाँ हैं कि कहाँ क्या है। जिस जगह का नाम है, उसे 1 अंक तक मिलता है। जिसका नाम नहीं है, उसका कुछ नहीं कटता।
places-method-unknown = जो हमें मालूम नहीं, उससे न कुछ जुड़ता है, न कटता है। इससे क्रम बस कम पक्का होता है, इसलिए हम बताते हैं कि कितना मालूम है।
places-method-yours = यह न सलाह है, न किसी की बनाई रैंकिंग। स्लाइडर बदलें, तो क्रम भी बदल जाता है।
map-whole = पूरा ओंटारियो
map-south = दक्षिण, पास से
map-table = नक्शा तालिका के रूप में
map-credit = रूपरेखा और झीलें: Natural Earth, public domain (सबके लिए मुक्त), सरल की हुई। सीमाएँ सटीक नहीं हैं।
places-map = जगहों का नक्शा
places-map-label = ओंटारियो का नक्शा, जगहें: { $count }। नीचे की तालिका भी यही बताती है।
places-map-best = भरे हुए बिंदु: आपकी पहली पाँच जगहें
places-map-picked = भरे हुए बिंदु: आपकी चुनी जगहें
places-map-dots = बड़ा बिंदु यानी बड़ी जगह
places-map-place = जगह
places-map-north = अंश उत्तर
places-map-west = अंश पश्चिम
places-map-people = लोग
places-compare-title = जगहों की तुलना
places-compare-lead = कोई मान दबाएँ, तो दिखेगा कि वह कहाँ से आया और कब का है।
places-compare-empty = अभी कोई जगह नहीं चुनी
places-compare-empty-text = सूची पर जाएँ और 4 तक जगहें चुनें।
places-compare-list = सूची पर जाएँ
places-compare-add = जगह जोड़ें
places-compare-out = { $name } हटाएँ
places-compare-what = क्या
places-group-people = लोग
places-group-languages = भाषाएँ और फ़्रेंच
places-group-money = पैसे
places-group-work = काम
places-group-climate = मौसम
places-group-getting-about = आना-जाना
places-group-learning = पढ़ाई
places-group-newcomers = नए आए लोग
places-group-other = और बातें
places-yes = हाँ
places-no = नहीं
places-cell-more = यह कहाँ से आया
places-cell-time = कब का: { $time }
places-time-undated = स्रोत में तारीख़ नहीं है
places-cell-area = केवल इस जगह का नहीं, इस पूरे इलाके का: { $area }
places-cell-one = यह हमें कम पक्का मालूम है।
places-cell-counted = Portage ने यह अपनी कॉपी में गिना है।
places-cell-source = स्रोत:
places-bars = पट्टियों में
places-climate = सर्दी और गर्मी
places-climate-lead = जनवरी के औसत से जुलाई के औसत तक।
places-climate-january = जनवरी
places-climate-july = जुलाई
places-choose = मुझे यहाँ रहना है
places-chosen = आपने यह जगह चुनी है
places-chosen-mark = आपकी पसंद
places-choose-note = तब आपकी योजना, बजट और सेवाओं की सूची इसी जगह के हिसाब से होंगी।
places-chosen-said = अब आपकी चुनी जगह: { $name }।
places-unchoose = चुनाव वापस लें
places-unchosen = अब आपकी कोई जगह चुनी हुई नहीं है।
places-municipality = नगरपालिका: { $name }
places-municipality-page = नए आए लोगों के लिए उसका पेज
places-municipality-publisher = किसने लिखा: { $publisher }। नगरपालिका ने इसे नहीं जाँचा है।
places-municipality-none = इस जगह के लिए इस कॉपी में अभी किसी नगरपालिका का अपना हिस्सा नहीं है।
places-next = यहाँ से आगे
places-to-services = { $city } में सेवाएँ
places-to-budget = यहाँ एक महीने का ख़र्च
places-to-plan = आपकी योजना
places-add-to-compare = तुलना में जोड़ें
places-take-from-compare = तुलना से हटाएँ
places-in-region = क्षेत्र: { $division }
services-from-place = आप { $city } देख रहे हैं, क्योंकि यह आपकी चुनी जगह है।
kind-community = जगहें
screen-places = जगहें
screen-place = जगह
screen-compare = जगहों की तुलना
places-not-kept = आपका चुना हुआ सहेजा नहीं जा सका। यह तभी तक रहेगा जब तक आप इस पेज पर हैं।
places-climate-scale = पैमाना { $from } °C से { $to } °C तक है। पतली रेखा 0 °C है।
places-first = अभी सबसे पहले: { $name }।
places-why-area = यह इस पूरे इलाके का है: { $area }।
places-why-time = कब की संख्या: { $time }।
places-why-rent-time = सब किराएदारों का औसत, { $time }। नए किराएनामे महँगे पड़ते हैं।
places-rent-unknown = किराया मालूम नहीं।
places-cell-list = Portage की अपनी सूची, { $date }
places-airport = { $name } ({ $code }), { $km } किमी
places-airport-YAM = सू सेंट मैरी
places-airport-YHM = हैमिल्टन
places-airport-YKF = किचनर, वाटरलू क्षेत्र
places-airport-YOW = ओटावा
places-airport-YQG = विंडसर
places-airport-YQK = केनोरा
places-airport-YQT = थंडर बे
places-airport-YSB = सडबरी
places-airport-YTS = टिमिंस
places-airport-YTZ = टोरंटो बिली बिशप
places-airport-YUL = मॉन्ट्रियल-ट्रूडो
places-airport-YXL = सू लुकआउट
places-airport-YXU = लंदन (ओंटारियो)
places-airport-YYB = नॉर्थ बे
places-airport-YYZ = टोरंटो पियर्सन
places-sources = स्रोत
