## Finding a service

services-fits =
    { $count ->
        [one] { $count } सेवा मेल खाती है
       *[other] { $count } सेवाएँ मेल खाती हैं
    }
services-of-place = { $city }: { $count }। बाक़ी इसके बाद हैं, पास वाले पहले।
services-to-ask =
    { $count ->
        [one] { $count } और सेवा के बारे में कोई बात मालूम नहीं है। वह बाद में आती है, और साथ में लिखा है कि क्या पूछें।
       *[other] { $count } और सेवाओं के बारे में कोई बात मालूम नहीं है। वे बाद में आती हैं, और साथ में लिखा है कि क्या पूछें।
    }
services-far = इनमें से किसी का दफ़्तर 150 किमी के अंदर नहीं है। फ़ोन या ऑनलाइन वाली सेवाएँ पहले आती हैं।
services-nearest = सबसे पास का दफ़्तर लगभग { $km } किमी दूर है।
services-place-unknown = हमें मालूम नहीं कि यह कहाँ है। हमारी सूची में कुछ पोस्टल कोड नहीं हैं, इसलिए जगह उसके नाम से चुनें।
services-holiday = इस दिन सार्वजनिक छुट्टी है: { $holiday }। समय अलग हो सकता है। जाने से पहले फ़ोन करें।
services-loading = सेवाएँ ढूँढी जा रही हैं…
filter-count = { $label } ({ $count })
filter-french = फ़्रेंच में
filter-postal = पोस्टल कोड
filter-postal-hint = पहले 3 अक्षर और अंक काफ़ी हैं, जैसे M5V। वे इसी डिवाइस पर रहते हैं। उत्तर में एक कोड बहुत बड़े इलाके का होता है, इसलिए दूरियाँ मोटे तौर पर हैं।
filter-within = कितनी दूर तक
filter-within-km = { $km } किमी
filter-open = कब खुली
filter-open-now = अभी
filter-open-at = किसी दिन, किसी समय
filter-weekday = दिन
filter-hour = समय
filter-way = कैसे
filter-way-in-person = ख़ुद जाकर
filter-way-remote = फ़ोन पर या ऑनलाइन
filter-for-me = मेरे लिए
filter-for-me-hint = अपने जवाबों में बताएँ कि आप किस तरह आ रहे हैं, ताकि हम बता सकें कि कौन-सी सेवा आपके लिए है।
filter-wheelchair = व्हीलचेयर के लिए रास्ता
filter-free = मुफ़्त
filter-saved = सहेजी हुई

services-as = किस रूप में दिखाएँ
services-as-list = सूची
services-as-map = नक्शा
service-map = सेवाओं का नक्शा
service-map-part = ओंटारियो का हिस्सा
service-map-label = ओंटारियो का नक्शा, सेवाओं वाली जगहें: { $count }। साथ की तालिका भी यही बताती है।
service-map-here =
    { $count ->
        [one] { $count } सेवा नक्शे के इस हिस्से में है।
       *[other] { $count } सेवाएँ नक्शे के इस हिस्से में हैं।
    }
service-map-elsewhere =
    { $count ->
        [one] { $count } और इस हिस्से के बाहर है।
       *[other] { $count } और इस हिस्से के बाहर हैं।
    }
service-map-nowhere =
    { $count ->
        [one] { $count } सेवा नक्शे पर नहीं है: वह फ़ोन या ऑनलाइन मिलती है, या हमें मालूम नहीं कि वह कहाँ है।
       *[other] { $count } सेवाएँ नक्शे पर नहीं हैं: वे फ़ोन या ऑनलाइन मिलती हैं, या हमें मालूम नहीं कि वे कहाँ हैं।
    }
service-map-near = जहाँ हमें सही जगह मालूम नहीं, वहाँ सेवा अपने पोस्टल इलाके या अपने शहर के बीच में दिखती है।
service-map-place = जगह
service-map-cities =
    { $count ->
        [one] { $city } और { $count } दूसरी जगह
       *[other] { $city } और { $count } दूसरी जगहें
    }
service-map-closer = पास से देखें
service-map-closer-at =
    { $count ->
        [one] { $city }, { $count } सेवा: पास से देखें
       *[other] { $city }, { $count } सेवाएँ: पास से देखें
    }
service-map-list-at =
    { $count ->
        [one] { $city }, { $count } सेवा: सूची में दिखाएँ
       *[other] { $city }, { $count } सेवाएँ: सूची में दिखाएँ
    }
service-map-back = एक कदम पीछे
services-print-more =
    { $count ->
        [one] { $count } और सेवा मेल खाती है, पर इस कागज़ पर नहीं है। और शर्तें चुनें, फिर दोबारा छापें।
       *[other] { $count } और सेवाएँ मेल खाती हैं, पर इस कागज़ पर नहीं हैं। और शर्तें चुनें, फिर दोबारा छापें।
    }

service-km = लगभग { $km } किमी दूर
service-ask = पूछें: { $what }
ask-topic = किस बात में मदद करते हैं
ask-language = भाषा
ask-french = फ़्रेंच
ask-place = कितनी दूर है
ask-open = खुलने का समय
ask-whom = क्या यह आपके लिए है
ask-way = क्या वहाँ जा सकते हैं
ask-wheelchair = क्या व्हीलचेयर अंदर जा सकती है
ask-free = कितने पैसे लगते हैं
service-also-short = यह जानकारी यहाँ भी है: { $names }

open-until = { $time } तक खुली
open-always = दिन-रात खुली
open-may-be-closed = बंद हो सकती है: { $holiday }
open-closed = अभी बंद
open-closed-until = बंद, खुलने का समय: { $time }
open-for-now = फ़िलहाल बंद
open-at-open = उस समय खुली
open-at-closed = उस समय बंद

service-hours = खुलने का समय
service-hours-week = अगले 7 दिनों का समय
service-hours-clock = समय उस जगह की घड़ी का है जहाँ सेवा है।
service-hours-shared = यह उसके सब दफ़्तरों का मिला-जुला समय है। किसी एक का समय जानने के लिए फ़ोन करें।
service-hours-words = स्रोत के शब्दों में
service-hours-none = हमें समय मालूम नहीं। पहले फ़ोन करें।
service-day-closed = बंद
service-day-all = पूरे दिन खुली
service-day-unknown = हमें मालूम नहीं
service-day-unsure = नीचे लिखी बात से यह बदल सकता है।
service-day-holiday = { $holiday }: बंद हो सकती है
service-spell = { $from } से { $to }
service-day = दिन
service-day-hours = समय
service-access = अंदर जाना
service-wheelchair-yes = व्हीलचेयर अंदर जा सकती है।
service-wheelchair-no = व्हीलचेयर अंदर नहीं जा सकती।
service-cost = ख़र्च
service-application = सेवा कैसे लें
service-documents = साथ ले जाएँ
service-interpretation = दुभाषिए
service-areas = कहाँ के लोगों के लिए
service-licence = लाइसेंस
service-quoted = शब्द स्रोत के अपने हैं, { $language } में। हमने इन्हें न बदला है, न इनका अनुवाद किया है।
service-order = पहले यह, फिर वह
service-before = पहले यहाँ जाएँ
service-after = बाद में यहाँ जाएँ
service-instead = या इसकी जगह यहाँ जाएँ
service-same = यही मदद दूसरी जगह
service-also = यह जानकारी यहाँ भी है
service-also-text = ये स्रोत इसी सेवा के बारे में बताते हैं। यह एक संपादक ने तय किया है।
service-verified = आख़िरी बार { $date } को जाँचा गया, किसने जाँचा: { $name }
service-looked-at = आख़िरी बार { $date } को देखा गया, पर ख़ुद सेवा ने इसकी पुष्टि नहीं की। यह जानकारी किसकी है: { $name }।
service-save = यह सेवा सहेजें
service-saved = सहेजी हुई
service-card = संपर्क कार्ड के रूप में सहेजें
service-card-written = संपर्क कार्ड बन गया।
service-code = नाम, फ़ोन और पता, फ़ोन के कैमरे के लिए
service-code-show = फ़ोन के लिए कोड दिखाएँ
phone-extension = एक्सटेंशन { $number }
notice-service-saved = सहेज लिया। यह आपको “सेवाएँ” में “सहेजी हुई” के नीचे मिलेगी।
notice-service-let-go = अब सहेजी हुई नहीं है
service-hours-unknown = हमें समय मालूम नहीं।
service-look-first = पहले इसका पेज देखें
service-look-first-long = हम हाल में यह सब पक्का नहीं कर पाए। इसका पेज देखें, या 211 पर फ़ोन करें।
