## The binder: everything that a person keeps, on this device only

nav-binder = फ़ोल्डर
screen-binder = मेरा फ़ोल्डर
screen-documents = कागज़ात
screen-document = एक कागज़
screen-applications = आवेदन
screen-application = एक आवेदन
screen-application-edit = आवेदन बदलें
screen-goods = सामान
screen-good = आपकी सूची की एक चीज़
screen-appointments = अपॉइंटमेंट और संपर्क
screen-appointment = एक अपॉइंटमेंट
screen-contact = एक संपर्क
screen-questions = सवाल
screen-question = एक सवाल
screen-saved = सहेजे पेज
screen-family = परिवार
screen-member = परिवार का एक व्यक्ति

binder-title = मेरा फ़ोल्डर
binder-lead = आपके कागज़ात, आवेदन, सूचियाँ और अपॉइंटमेंट, सब एक जगह।
binder-private = आप यहाँ जो लिखते हैं, वह इसी डिवाइस पर और एन्क्रिप्ट होकर रहता है।
binder-need = आपको अभी क्या चाहिए
binder-need-nothing = आपने जो लिखा है, उसमें कुछ कम नहीं है, और अभी किसी काम के लिए कोई और कागज़ नहीं चाहिए।
binder-need-unknown = योजना में अपने बारे में कुछ बातें बताएँ, या अपने कागज़ात लिखें। तब यहाँ दिखेगा कि क्या कम है।
binder-need-for = किसके लिए:
binder-need-more =
    { $count ->
        [one] और { $count } काम
       *[other] और { $count } काम
    }
binder-need-all =
    { $count ->
        [1] दिखाएँ
       *[other] सभी { $count } दिखाएँ
    }
binder-parts = फ़ोल्डर के हिस्से
binder-documents = कागज़ात
binder-applications = आवेदन
binder-goods = आपका सामान
binder-appointments = अपॉइंटमेंट और संपर्क
binder-questions = पूछने के सवाल
binder-question = सवाल
binder-saved = सहेजे पेज
binder-family = परिवार
binder-count =
    { $count ->
        [0] अभी कुछ नहीं
        [one] { $count } चीज़
       *[other] { $count } चीज़ें
    }
binder-documents-count =
    { $count ->
        [0] अभी कुछ नहीं
        [one] { $count } में से { $ready } आपके पास
       *[other] { $count } में से { $ready } आपके पास
    }
binder-goods-count =
    { $count ->
        [one] { $count } चीज़, { $value }
       *[other] { $count } चीज़ें, { $value }
    }
binder-appointments-count = आने वाले अपॉइंटमेंट: { $appointments }, संपर्क: { $contacts }
binder-questions-count =
    { $count ->
        [0] अभी कुछ नहीं
        [one] { $count } में से { $open } बाकी
       *[other] { $count } में से { $open } बाकी
    }

entry-delete = मिटाएँ
entry-note = नोट
entry-gone = यह अब आपके फ़ोल्डर में नहीं है
entry-gone-way = फ़ोल्डर में जाएँ
notice-entry-kept = आपके फ़ोल्डर में सहेज लिया।
notice-entry-deleted = मिटाया गया: { $name }
notice-written = फ़ाइल बन गई।

## Papers

papers-count = { $total } में से { $ready } आपके पास
paper-ready = आपके पास है
paper-missing = अभी आपके फ़ोल्डर में नहीं
paper-expired = { $date } को ख़त्म होता है, ज़रूरत से पहले
paper-have = मेरे पास है
paper-note = लिख लें
paper-any-of = इनमें से एक काफ़ी है:
paper-in-binder = मेरे फ़ोल्डर में देखें
notice-paper-have = आपके फ़ोल्डर में: { $paper }

document-state = स्थिति
document-state-need = मुझे चाहिए
document-state-have = मेरे पास है
document-state-must-translate = अनुवाद कराना है
document-state-asked-for = मँगाया है, अभी आया नहीं
documents-empty = अभी कोई कागज़ नहीं लिखा
documents-empty-text = लिखें कि कौन-से कागज़ात आपके पास हैं और कौन-से चाहिए; फिर आपके कामों में उन पर निशान अपने आप लग जाएगा।
documents-add = कागज़ जोड़ें
document-at = जगह:
document-files =
    { $count ->
        [one] { $count } फ़ाइल
       *[other] { $count } फ़ाइलें
    }
document-what = कागज़
document-what-none = चुनें
document-what-own = कुछ और, अपने शब्दों में
document-what-missing = चुनें कि यह क्या है।
document-words = इसे क्या कहते हैं?
document-whose = यह किसका है?
document-whose-all = किसी एक का नहीं
document-expires = किस दिन तक वैध है
document-expires-hint = इसकी कोई आख़िरी तारीख़ न हो, तो ख़ाली छोड़ें। आपको छह महीने पहले बताया जाएगा।
document-issued = जारी होने का दिन
document-place = कागज़ कहाँ रखा है
document-place-hint = जैसे: नीली फ़ाइल, माता-पिता के पास, बैंक में।
document-number = इसका नंबर
document-number-why = यहाँ नंबर की ज़रूरत कम ही पड़ती है। यह डिवाइस खो जाए या किसी को देना पड़े, तो जो इसमें लिखा ही नहीं, उसका कोई ग़लत इस्तेमाल नहीं कर सकता।
document-number-keep = फिर भी नंबर यहाँ रखें
document-number-field = नंबर
document-translate-hint = कागज़ अंग्रेज़ी या फ़्रेंच में न हो, तो दफ़्तर अक्सर प्रमाणित अनुवाद माँगते हैं। तब अनुवाद मिलने तक “अनुवाद कराना है” चुनें।
document-delete-title = यह कागज़ और इसकी फ़ाइलें मिटाएँ?
document-delete-text =
    { $count ->
        [one] इसके साथ जुड़ी { $count } फ़ाइल भी मिट जाएगी और वापस नहीं आएगी।
       *[other] इसके साथ जुड़ी { $count } फ़ाइलें भी मिट जाएँगी और वापस नहीं आएँगी।
    }
expiry-late = { $date } को ख़त्म हो गया
expiry-soon = { $date } को ख़त्म होगा
expiry-fine = { $date } तक वैध

draft-brought = आपने यहाँ पहले जो लिखा था, वह वापस आ गया है। वह अभी सहेजा नहीं गया।
draft-anew = नए सिरे से लिखें
close-title = बिना सहेजे बंद करें?
close-text = आपने फ़ॉर्म में जो लिखा, वह अभी सहेजा नहीं गया। अभी बंद करेंगे, तो वह खो जाएगा।
close-stay = लिखते रहें
close-anyway = बिना सहेजे बंद करें
attach-title = स्कैन और फ़ाइलें
attach-hint = एक फ़ाइल ज़्यादा से ज़्यादा { $each } की हो सकती है, सब मिलाकर { $all }। अब तक: { $used }। ये भी बाकी चीज़ों की तरह एन्क्रिप्ट होती हैं।
attach-later = सहेजने के बाद आप इसमें स्कैन जोड़ सकते हैं।
attach-add = फ़ाइल जोड़ें
attach-see = देखें
attach-out = कॉपी सहेजें
attach-delete-title = यह फ़ाइल मिटाएँ?
attach-delete-text = Portage में रखी “{ $name }” की कॉपी मिट जाएगी और वापस नहीं आएगी।
notice-attached = फ़ाइल जुड़ गई।

## Applications

applications-empty = अभी कोई आवेदन नहीं लिखा
applications-empty-text = लिखें कि आपने किसके लिए आवेदन किया और तब से क्या हुआ; फिर प्रकाशित समय उसके साथ दिखेगा।
applications-add = आवेदन जोड़ें
application-edit = आवेदन बदलें
application-filed = { $date } को भेजा
application-not-filed = अभी नहीं भेजा
application-last = हाल में: { $event }
application-number = नंबर:
application-events = क्या हुआ
application-no-events = अभी कुछ नहीं। आपने जो भेजा और जो मिला, उसे तारीख़ के साथ जोड़ें।
application-program = किसके लिए
application-program-hint = इन प्रोग्रामों का समय प्रकाशित होता है। कोई और हो, तो अपने शब्दों में लिखें।
application-program-missing = चुनें कि आपने किसके लिए आवेदन किया।
application-words = आपने किसके लिए आवेदन किया?
application-filed-on = भेजने का दिन
application-filed-hint = अभी नहीं भेजा, तो ख़ाली छोड़ें।
application-way = आपने इसे कैसे भेजा
way-online = ऑनलाइन
way-online-hint = आपके अपने या आपके प्रतिनिधि के खाते से
way-paper = कागज़ पर
way-paper-hint = डाक से, और आगे की ख़बर पत्रों या फ़ॉर्म से मिलती है
way-linked = कागज़ पर, खाते से जुड़ा
way-linked-hint = डाक से, और बाद में ऑनलाइन खाते में जोड़ा गया
application-number-field = आवेदन या फ़ाइल का नंबर
application-number-hint = केवल तब, जब आप इसे यहाँ रखना चाहें।
application-delete-title = यह आवेदन मिटाएँ?
application-delete-text =
    { $count ->
        [0] यह केवल आपके फ़ोल्डर से मिटेगा। असली आवेदन पर कोई असर नहीं होगा।
        [one] यह केवल आपके फ़ोल्डर से मिटेगा, साथ में लिखी { $count } घटना भी। असली आवेदन पर कोई असर नहीं होगा।
       *[other] यह केवल आपके फ़ोल्डर से मिटेगा, साथ में लिखी { $count } घटनाएँ भी। असली आवेदन पर कोई असर नहीं होगा।
    }
event-add = जो हुआ, वह जोड़ें
event-kind = क्या हुआ
event-day = किस दिन

program-cec = Canadian Experience Class, कनाडा का अनुभव (Express Entry)
program-fsw = Federal Skilled Worker, हुनरमंद कर्मचारी (Express Entry)
program-pnp-ee = प्रांत का नामांकन, Express Entry से
program-pnp-base = प्रांत का नामांकन, Express Entry के बिना
program-spousal-abroad-roc = साथी की स्पॉन्सरशिप, विदेश से
program-spousal-abroad-quebec = साथी की स्पॉन्सरशिप, विदेश से, क्यूबेक के लिए
program-spousal-canada-roc = साथी की स्पॉन्सरशिप, कनाडा के अंदर
program-spousal-canada-quebec = साथी की स्पॉन्सरशिप, कनाडा के अंदर, क्यूबेक के लिए
program-pgp-roc = माता-पिता या दादा-दादी, नाना-नानी
program-pgp-quebec = माता-पिता या दादा-दादी, नाना-नानी, क्यूबेक के लिए
program-citizen-grants = नागरिकता
program-citizen-proofs = नागरिकता का सबूत
program-eta = इलेक्ट्रॉनिक यात्रा मंज़ूरी (eTA)
program-iec = International Experience Canada (युवाओं का वर्क परमिट)
program-visitor-extension = विज़िटर के रूप में और रुकना

times-title = प्रकाशित समय
times-none = इसके लिए कोई समय प्रकाशित नहीं है।
times-nobody-knows = ये समय दूसरे लोगों के आवेदनों के हैं। आपका फ़ैसला कब होगा और क्या होगा, यह कोई नहीं जान सकता।
time-finished = हाल में पूरे हुए ज़्यादातर आवेदनों में लगा समय
time-expected = आज भेजा होता, तो लगने का अनुमान
time-expected-for-month = उसी महीने आवेदन करने वालों के लिए, अभी बाकी अनुमान
time-more-than = { $span } से ज़्यादा
time-people =
    { $count ->
        [one] { $count } व्यक्ति इंतज़ार में
       *[other] { $count } लोग इंतज़ार में
    }
time-people-ahead =
    { $count ->
        [one] { $count } व्यक्ति, जिसने उस महीने से पहले आवेदन किया, इंतज़ार में
       *[other] { $count } लोग, जिन्होंने उस महीने से पहले आवेदन किया, इंतज़ार में
    }
time-as-of = { $date } की स्थिति
time-standard = विभाग का अपना लक्ष्य (service standard)
time-standard-means = यह सामान्य हालात में ज़्यादातर आवेदनों के लिए एक लक्ष्य है, वादा नहीं।
span-minutes =
    { $count ->
        [one] { $count } मिनट
       *[other] { $count } मिनट
    }
span-hours =
    { $count ->
        [one] { $count } घंटे
       *[other] { $count } घंटे
    }
span-days =
    { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
span-weeks =
    { $count ->
        [one] { $count } हफ़्ते
       *[other] { $count } हफ़्ते
    }
span-months =
    { $count ->
        [one] { $count } महीने
       *[other] { $count } महीने
    }
span-years =
    { $count ->
        [one] { $count } साल
       *[other] { $count } साल
    }

## Goods

goods-lead = पहली बार पहुँचने पर सीमा अधिकारी दो सूचियाँ माँगते हैं: क्या आप साथ ला रहे हैं, और क्या बाद में आएगा।
goods-with-me-text = जो आपके सामान में साथ आ रहा है
goods-to-follow-text = जो बाद में आएगा, जहाज़ से, डाक से या किसी के साथ
goods-empty = अभी कोई सामान नहीं लिखा
goods-empty-text = सबसे कीमती चीज़ों से शुरू करें। पहली बार पहुँचने पर जो सूची में है, वह बाद में आ सकता है।
goods-add = चीज़ जोड़ें
goods-none = इस सूची में अभी कुछ नहीं है।
goods-total =
    { $count ->
        [one] { $count } चीज़ की कुल कीमत
       *[other] { $count } चीज़ों की कुल कीमत
    }
goods-sum = दोनों सूचियाँ मिलाकर:
goods-without-value =
    { $count ->
        [one] { $count } चीज़ की कीमत अभी नहीं लिखी; कुल में वह शामिल नहीं है।
       *[other] { $count } चीज़ों की कीमत अभी नहीं लिखी; कुल में वे शामिल नहीं हैं।
    }
goods-jewellery-text = फ़ोटो से पहचानना आसान होता है कि कौन-सा गहना है।
goods-csv = तालिका (CSV) में सहेजें
good-list = किस सूची में
good-item = चीज़
good-item-hint = कंपनी के नाम के साथ, जैसे: सिलाई मशीन, Singer 4423।
good-value = कीमत, कनाडाई डॉलर में
good-value-hint = आज इसकी जो कीमत है। ठीक-ठाक अंदाज़ा काफ़ी है।
good-value-odd = इसे रकम के रूप में नहीं पढ़ा जा सका। जैसे 120 या 120.50 लिखें।
good-no-value = कीमत नहीं लिखी
good-serial = सीरियल नंबर
good-serial-hint = उपकरणों के लिए, अगर हो।
good-kind = प्रकार
good-another = फिर एक और जोड़ें
notice-good-kept = सूची में: { $item }

## Appointments, contacts, questions, family

appointments-empty = अभी कोई अपॉइंटमेंट नहीं लिखा
appointments-empty-text = कब और कहाँ, यह लिखें, और साथ ले जाने की चीज़ों पर Portage निशान लगाता है।
appointments-add = अपॉइंटमेंट जोड़ें
appointment-here = इस डिवाइस की घड़ी से: { $moment }
appointment-bring = क्या साथ ले जाएँ
appointment-what = किसलिए है?
appointment-what-hint = जैसे: ServiceOntario में हेल्थ कार्ड।
appointment-what-missing = लिखें कि यह किसलिए है।
appointment-date = दिन
appointment-date-missing = दिन लिखें।
appointment-time = समय
appointment-time-hint = 24 घंटे वाली घड़ी से, जैसे 9:30 या 14:15। मालूम न हो, तो ख़ाली छोड़ें।
appointment-time-odd = यह कोई समय नहीं है। जैसे 9:30 या 14:15 लिखें।
appointment-zone = कहाँ की घड़ी से?
zone-toronto = ओंटारियो (Toronto, Ottawa)
zone-winnipeg = उत्तर-पश्चिमी ओंटारियो (Kenora)
zone-here = जहाँ यह डिवाइस है ({ $zone })
appointment-place = कहाँ
appointment-who = कौन जाएगा?
appointment-task = आपकी योजना का काम
appointment-task-hint = तब उसके कागज़ात साथ ले जाने की सूची में दिखेंगे।
appointment-task-none = कोई काम नहीं
appointment-papers =
    { $count ->
        [0] साथ ले जाने के कागज़ात चुनें
        [one] साथ ले जाने का { $count } कागज़
       *[other] साथ ले जाने के { $count } कागज़ात
    }
appointment-others = साथ ले जाने की बाकी चीज़ें
appointment-others-hint = हर लाइन में एक।
contacts-title = संपर्क
contacts-empty = अभी कोई संपर्क नहीं लिखा
contacts-empty-text = जिन लोगों की ज़रूरत पड़ सकती है, उन्हें यहाँ रखें, जैसे सलाहकार, मकान मालिक या रिश्तेदार।
contacts-add = संपर्क जोड़ें
contact-name = नाम
contact-what-for = किसलिए
contact-what-for-hint = जैसे: बेटी के स्कूल में मदद करते हैं।
questions-empty = अभी कोई सवाल नहीं लिखा
questions-empty-text = जो पूछना है, वह लिख लें, ताकि काउंटर पर आपके पास हो।
questions-add = सवाल जोड़ें
question-edit = सवाल बदलें
question-text = आपका सवाल
question-text-hint = किसी भी भाषा में।
question-whom = किससे पूछना है
question-whom-hint = जैसे: बसने में मदद करने वाली संस्था, स्कूल, मेरे नियोक्ता।
question-answer = जवाब
question-is-answered = जवाब मिल गया
question-answered = जवाब मिला
saved-empty = अभी कोई पेज नहीं सहेजा
saved-empty-text = किसी गाइड में “यह पेज सहेजें” दबाएँ, और वह आपको यहाँ मिलेगा।
saved-drop = हटाएँ
family-lead = परिवार यहाँ लिखा हो, तो कामों और कागज़ात पर दिख सकता है कि वे किसके हैं। केवल नाम या एक अक्षर काफ़ी है।
family-empty = अभी कोई नहीं
family-empty-text = जो आपके साथ आ रहे हैं, उनके नाम लिखें; फिर हर बच्चे के काम उसके नाम के नीचे दिखेंगे।
family-add = किसी को जोड़ें
member-name = नाम
member-name-hint = जैसा आप चाहें: केवल नाम या एक अक्षर भी चलेगा।
member-role = यह कौन है
role-oneself = मैं ख़ुद
role-partner = मेरे साथी
role-child = बच्चा
role-other = कोई और
member-birth = जन्म
member-birth-hint = साल काफ़ी है। बच्चे के लिए इससे पता चलता है कि कौन-से काम उसके लिए हैं।
member-delete-title = { $name } को मिटाएँ?
member-delete-text = ये सब रहेंगे। कागज़ात तब किसी के नाम पर नहीं गिने जाएँगे। “वापस लें” से सब कुछ पहले जैसा हो जाता है।
member-delete-papers =
    { $count ->
        [one] { $name } का नाम { $count } कागज़ पर है।
       *[other] { $name } का नाम { $count } कागज़ात पर है।
    }
member-delete-tasks =
    { $count ->
        [one] { $name } का नाम { $count } काम में है।
       *[other] { $name } का नाम { $count } कामों में है।
    }
member-delete-appointments =
    { $count ->
        [one] { $name } का नाम { $count } अपॉइंटमेंट में है।
       *[other] { $name } का नाम { $count } अपॉइंटमेंट में है।
    }
member-born = जन्म { $date }
