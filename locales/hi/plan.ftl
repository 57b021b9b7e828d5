## The plan: its groups, own tasks, notes

plan-landing-change = बदलें
plan-by = कामों का क्रम
plan-by-time = तारीख़ से
plan-by-stage = चरण से
plan-who = किसके काम
plan-who-all = सबके
plan-none-for = इस व्यक्ति के लिए अभी कोई काम नहीं है। कोई काम खोलें और बताएँ कि उसे कौन करेगा।
plan-show-all =
    { $count ->
        [one] { $count } काम दिखाएँ
       *[other] सभी { $count } काम दिखाएँ
    }
group-overdue = देर हो गई
group-today = आज
group-week = इस हफ़्ते
group-later = बाद में
group-no-day = बिना तारीख़ के
group-earlier = पहले के चरणों के बाकी काम
group-done = हो चुके और अलग रखे
group-count =
    { $count ->
        [one] { $count } काम
       *[other] { $count } काम
    }

timeline-today = आज
timeline-landing = पहुँचना, { $date }
timeline-landing-unknown = पहुँचना
timeline-says =
    { $count ->
        [one] समय की रेखा, { $count } काम के साथ। पहुँचने का दिन: { $date }, { $when }। काम नीचे की सूची में भी है।
       *[other] समय की रेखा, { $count } कामों के साथ। पहुँचने का दिन: { $date }, { $when }। सब काम नीचे की सूची में भी हैं।
    }
timeline-says-unknown =
    { $count ->
        [one] समय की रेखा, { $count } काम के साथ, पहुँचने से पहले और बाद। काम नीचे की सूची में भी है।
       *[other] समय की रेखा, { $count } कामों के साथ, पहुँचने से पहले और बाद। सब काम नीचे की सूची में भी हैं।
    }

task-for-child = { $title }: { $child }
child-born = बच्चा, जन्म { $year }
child-born-nth = बच्चा { $n }, जन्म { $year }
task-papers = इसमें लगने वाले कागज़ात
task-unlocks = इसके बाद आप यह कर सकते हैं
task-own-day = आपकी अपनी तारीख़
task-usual-day = नहीं तो:
task-not-now = अभी नहीं
task-not-for-me = मेरे लिए नहीं
task-state-not-for-me = मेरे लिए नहीं
notice-task-not-for-me = आपके लिए नहीं: { $title }
task-who = कौन करेगा
task-who-nobody = किसी का नाम नहीं
task-note = नोट
task-note-title = आपने जो लिखा
task-note-add = नोट या अपनी तारीख़ जोड़ें
task-note-add-who = नोट, व्यक्ति या अपनी तारीख़ जोड़ें
task-day = आपकी अपनी तारीख़
task-day-hint = योजना की तारीख़ रखनी हो, तो ख़ाली छोड़ें। कानून ने पहले की तारीख़ तय की हो, तो वही मानी जाएगी।
notice-note-kept = सहेज लिया।

own-task-add = काम जोड़ें
own-task-title = क्या करना है?
own-task-title-hint = जैसे: सर्दी के जूतों के बारे में रिश्तेदार से पूछना।
own-task-day = किस दिन तक?
own-task-day-hint = ख़ाली छोड़ सकते हैं।
own-task-stage = सफ़र का चरण
own-task-yours = यह काम आपने ख़ुद जोड़ा है।
notice-own-task-added = काम आपकी योजना में है।
notice-own-task-deleted = मिटाया गया: { $title }

day-missing = दिन भी लिखें, जैसे 14।
field-left =
    { $count ->
        [one] { $count } और अक्षर की जगह है
       *[other] { $count } और अक्षरों की जगह है
    }
field-over =
    { $count ->
        [one] { $count } अक्षर ज़्यादा है: यहाँ { $limit } तक आते हैं
       *[other] { $count } अक्षर ज़्यादा हैं: यहाँ { $limit } तक आते हैं
    }

## Other answers: what they would change

plan-left = अब सामग्री में नहीं
plan-left-text = एक अपडेट में ये काम हट गए। आपने जो किया और लिखा, वह यहाँ रहता है।
preview-title = आपकी योजना में क्या बदलेगा
preview-moves =
    { $count ->
        [one] { $count } काम की तारीख़ बदलेगी
       *[other] { $count } कामों की तारीख़ बदलेगी
    }
preview-appears =
    { $count ->
        [one] { $count } नया काम जुड़ेगा
       *[other] { $count } नए काम जुड़ेंगे
    }
preview-goes =
    { $count ->
        [one] { $count } काम योजना से हटेगा
       *[other] { $count } काम योजना से हटेंगे
    }
preview-papers =
    { $count ->
        [one] { $count } काम में दूसरे कागज़ात लगेंगे
       *[other] { $count } कामों में दूसरे कागज़ात लगेंगे
    }
preview-paper-added = नया
preview-paper-dropped = अब ज़रूरत नहीं
preview-settled = हो गया या अलग रखा
preview-no-day = कोई तारीख़ नहीं
preview-all = सब दिखाएँ
preview-safe =
    { $count ->
        [one] किया हुआ कुछ नहीं खोएगा: { $count } काम, जो हो गया या अलग रखा है, वैसा ही रहेगा, और आपका लिखा हुआ भी।
       *[other] किया हुआ कुछ नहीं खोएगा: { $count } काम, जो हो गए या अलग रखे हैं, वैसे ही रहेंगे, और आपका लिखा हुआ भी।
    }
preview-safe-none = कुछ नहीं खोएगा: आपका लिखा हुआ रहेगा।
doubt-sure = हाँ, यह सही है
doubt-sure-save = यह सही है, सहेजें
doubt-correct = ठीक करें
answers-erase = मेरे जवाब मिटाएँ
answers-erase-title = आपके जवाब मिटाएँ?
answers-erase-text = तब योजना में सबके काम दिखेंगे, आपकी तारीख़ों के बिना। टूल आपसे सब कुछ फिर से पूछेंगे। आपने जो किया और लिखा, और आपका फ़ोल्डर, ये रहेंगे। पिछले दिनों की कॉपियों में आपके जवाब तब तक रहेंगे जब तक उन कॉपियों का समय पूरा नहीं होता।
notice-answers-erased = आपके जवाब मिटा दिए गए।

reminder-today =
    { $count ->
        [one] { $count } काम आज तक करना है।
       *[other] { $count } काम आज तक करने हैं।
    }
reminder-week =
    { $count ->
        [one] { $count } काम अगले 7 दिनों में करना है।
       *[other] { $count } काम अगले 7 दिनों में करने हैं।
    }
reminder-open = कौन-सा, यह देखने के लिए Portage खोलें।
remind-title = याद दिलाना और शुरुआत
remind-text = आपका सिस्टम दिन में एक बार बता सकता है कि कितने काम करने हैं। वह कभी नहीं बताता कि कौन-से: स्क्रीन दूसरे भी देख सकते हैं। इसके लिए Portage खुला होना चाहिए।
remind-on = जिन कामों की तारीख़ आ गई, उनकी याद दिलाएँ
remind-hour = कितने बजे
remind-none = इस सिस्टम पर सूचनाएँ नहीं दिखतीं, इसलिए याद दिलाने का संदेश भी नहीं दिखेगा।
start-on = मेरे लॉग इन करने पर Portage शुरू हो
start-text = विंडो खुलती है और पीछे चलती रहती है।
