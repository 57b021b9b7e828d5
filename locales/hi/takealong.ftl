## Take it along: calendar, paper, phone, hand-over

take-along = साथ ले जाएँ
take-back = पीछे
take-calendar = कैलेंडर फ़ाइल
take-calendar-text = आपकी तारीख़ें, आपके फ़ोन या कंप्यूटर के कैलेंडर में
take-print = छापें या PDF
take-print-text = योजना, कागज़ात, सामान, सहेजे नतीजे, या पूरा फ़ोल्डर
take-phone = फ़ोन पर
take-phone-text = अगले काम सादे शब्दों में, फ़ोन के कैमरे से
take-give = सौंपने की फ़ाइल
take-give-text = Portage वाले दूसरे डिवाइस के लिए, या आपके सलाहकार के लिए
take-open = सौंपी गई फ़ाइल खोलें
take-open-text = चुनें कि उसमें से क्या लेना है

calendar-lead = यह फ़ाइल अपने कैलेंडर से खोलें। बाद में इसे फिर से बनाएँगे, तो तारीख़ें बदल जाएँगी और दो बार नहीं आएँगी।
calendar-nothing = अभी किसी बाकी काम की तारीख़ नहीं है। पहुँचने का दिन बताएँ, या किसी काम को अपनी तारीख़ दें।
calendar-which = कौन-सी तारीख़ें
calendar-all =
    { $count ->
        [one] तारीख़ वाला { $count } काम या अपॉइंटमेंट
       *[other] तारीख़ वाले सभी { $count } काम और अपॉइंटमेंट
    }
calendar-chosen = केवल जो मैं चुनूँ
calendar-save = कैलेंडर फ़ाइल सहेजें
calendar-written = कैलेंडर फ़ाइल बन गई। यह एन्क्रिप्ट नहीं है: जिसके हाथ लगे, वह इसे पढ़ सकता है।

screen-print = छापें
print-lead = पहले आप पन्ने देखते हैं, फिर उन्हें छापते हैं या PDF में सहेजते हैं।
print-plan = मेरी योजना
print-documents = मेरे कागज़ात
print-goods = कस्टम के लिए मेरा सामान
print-results = मेरे सहेजे नतीजे
print-results-note = ये नतीजे फ़ैसले नहीं हैं। फ़ैसला केवल ज़िम्मेदार दफ़्तर करता है।
print-binder = मेरा पूरा फ़ोल्डर
print-see = छापें…
print-hint =
    { $count ->
        [one] { $count } पन्ना
       *[other] { $count } पन्ने
    }
paper-title = कागज़ का आकार
paper-letter = Letter (कनाडा)
paper-a4 = A4
print-page = पन्ना { $n }, कुल { $total }
print-made = { $date } को छापा
print-way = यही पेज Portage में: खोज में यह लिखें:
print-earlier =
    { $count ->
        [one] पहले के चरण का { $count } बाकी काम कागज़ पर नहीं है। वह Portage में योजना के आख़िर में मिलेगा।
       *[other] पहले के चरणों के { $count } बाकी काम कागज़ पर नहीं हैं। वे Portage में योजना के आख़िर में मिलेंगे।
    }
print-other-language = अनुवाद न होने से यहाँ के कुछ शब्द { $language } में हैं।
print-name = नाम
print-signature = दस्तख़त
print-day = तारीख़
print-papers = साथ ले जाएँ: { $papers }

phone-lead = फ़ोन का कैमरा इस कोड पर रखें। फ़ोन पर अगले दस काम लिखे हुए दिखेंगे; फ़ोन में न Portage चाहिए, न इंटरनेट।
phone-code = अगले दस कामों वाला कोड
phone-content = कोड में क्या है

give-lead = फ़ाइल में वही होता है जो आप चुनते हैं। वह एन्क्रिप्ट होती है, और केवल गुप्त वाक्य (passphrase) से खुलती है।
give-nothing = अभी सौंपने के लिए कुछ नहीं है।
give-what = इसमें क्या-क्या हो
give-no-files = जोड़े गए स्कैन यहीं रहेंगे। उन्हें अलग से दें।
give-save = फ़ाइल सहेजें
give-writing = फ़ाइल एन्क्रिप्ट हो रही है। इसमें कुछ सेकंड लगते हैं।
give-written = फ़ाइल बन गई। गुप्त वाक्य फ़ाइल के साथ न भेजें, किसी और तरीके से बताएँ, जैसे फ़ोन पर।
passphrase = गुप्त वाक्य
passphrase-again = वही दोबारा
passphrase-differs = दोनों एक जैसे नहीं हैं। दूसरा फिर से लिखें।
passphrase-advice = चार शब्द लें जिनका आपस में कोई मेल न हो। उनके बिना फ़ाइल कोई नहीं खोल सकता, और आप उन्हें भूल गए, तो हम मदद नहीं कर सकते।
passphrase-see = लिखा हुआ दिखाएँ

open-lead = पहले आप देखते हैं कि फ़ाइल में क्या है। आपके चुने बिना आपकी कोई चीज़ नहीं बदलती।
open-pick = फ़ाइल चुनें
open-pick-other = दूसरी फ़ाइल चुनें
open-passphrase = फ़ाइल का गुप्त वाक्य
open-open = खोलें
open-opening = खुल रही है। इसमें कुछ सेकंड लगते हैं।
open-profile = अपने बारे में दिए गए जवाब लें
open-profile-text = वे आपके जवाबों से अलग हैं और उनकी जगह आ जाएँगे।
open-new =
    { $count ->
        [one] { $count } चीज़ जो आपके पास नहीं है
       *[other] { $count } चीज़ें जो आपके पास नहीं हैं
    }
open-differs =
    { $count ->
        [one] { $count } चीज़ जो आपने अलग लिखी है
       *[other] { $count } चीज़ें जो आपने अलग लिखी हैं
    }
open-keep-mine = मेरा रखें
open-take-theirs = उनका लें: { $theirs }
open-written = { $date } को लिखा
open-newer = आपके वाले से नया
open-older = आपके वाले से नया नहीं
open-same =
    { $count ->
        [one] { $count } चीज़ यहाँ पहले से वैसी ही है।
       *[other] { $count } चीज़ें यहाँ पहले से वैसी ही हैं।
    }
open-left-out =
    { $count ->
        [one] { $count } चीज़ Portage के इस संस्करण में काम नहीं आ सकती।
       *[other] { $count } चीज़ें Portage के इस संस्करण में काम नहीं आ सकतीं।
    }
open-nothing = इसमें ऐसा कुछ नहीं है जो आपके पास पहले से न हो।
open-take =
    { $count ->
        [0] लेने के लिए कुछ चुनें
        [one] { $count } चीज़ लें
       *[other] { $count } चीज़ें लें
    }
open-taken =
    { $count ->
        [one] { $count } चीज़ ले ली गई।
       *[other] { $count } चीज़ें ले ली गईं।
    }
entries-member = परिवार
entries-task = योजना में मेरा किया और लिखा हुआ
entries-own-task = मेरे अपने काम
entries-document = कागज़ात
entries-application = आवेदन
entries-appointment = अपॉइंटमेंट
entries-good = सामान
entries-contact = संपर्क
entries-question = सवाल
entries-result = टूल के नतीजे
