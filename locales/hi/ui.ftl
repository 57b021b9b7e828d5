## The frame

nav-label = Portage के हिस्से
nav-brand = Portage, होम पर जाएँ
nav-home = होम
nav-guides = गाइड
nav-plan = योजना
nav-tools = टूल
nav-services = सेवाएँ
nav-settings = सेटिंग
nav-more = भाषा, सेटिंग और बाकी
nav-copy = { $date } की सामग्री
language-menu = भाषा: { $language }
skip-to-page = सीधे पेज पर जाएँ
dialog-close = बंद करें
print = छापें
listen = सुनें
listen-group = पढ़कर सुनाना
listen-pause = रोकें
listen-go-on = आगे सुनें
listen-stop = बंद करें
listen-slowly = धीरे-धीरे
listen-failed = आवाज़ रुक गई। फिर से कोशिश करें, या आगे यहाँ पढ़ें।
pdf-save = PDF में सहेजें
pdf-writing = PDF बन रही है…
pdf-written = PDF बन गई।
pdf-written-own = PDF बन गई। यह एन्क्रिप्ट नहीं है: जिसके हाथ लगे, वह इसे पढ़ सकता है।

print-foot = Portage से छापा गया, { $date } की सामग्री
print-foot-undated = Portage से छापा गया

screen-home = होम
screen-guides = गाइड
screen-guide = गाइड
screen-plan = योजना
screen-tools = टूल
screen-tool = टूल
screen-services = सेवाएँ
screen-service = सेवा
screen-search = खोज
screen-changes = क्या बदला
screen-copy = कॉपी की स्थिति
screen-settings = सेटिंग
screen-answer = जवाब बदलें
screen-start = आपकी योजना
screen-language = भाषा
screen-install = पहली शुरुआत
screen-broken = यह स्क्रीन नहीं दिखाई जा सकती
screen-aside = इस विषय पर

notice-undo = वापस लें
notice-task-done = हो गया: { $title }
notice-task-skipped = अलग रखा: { $title }
notice-task-open = योजना में वापस: { $title }
notice-page-saved = सहेज लिया। यह पेज आपको “गाइड” में फिर मिलेगा।
notice-page-let-go = यह पेज अब सहेजा हुआ नहीं है।

## Links that lead outside

link-outside = (Portage के बाहर खुलता है)
link-title-web = यह पेज ब्राउज़र में खोलें?
link-title-phone = इस नंबर पर फ़ोन करें?
link-title-mail = इस पते पर लिखें?
link-lead-web = यह पेज Portage का हिस्सा नहीं है और इसके लिए इंटरनेट चाहिए। पता:
link-lead-phone = आपका डिवाइस पूछेगा कि फ़ोन किस ऐप से करना है। नंबर:
link-lead-mail = आपका ईमेल प्रोग्राम खुलेगा। पता:
link-open-web = खोलें
link-open-phone = फ़ोन करें
link-open-mail = लिखें
link-copy = कॉपी करें
link-copied = कॉपी हो गया।
link-cancel = रद्द करें

## First start

language-title = आप कौन-सी भाषा सबसे अच्छी तरह पढ़ते हैं?
install-title = Portage तैयार हो रहा है
install-lead = Portage के साथ आई गाइड और सेवाएँ इस डिवाइस पर खोली जा रही हैं। इसके लिए इंटरनेट नहीं चाहिए, और यह एक ही बार होता है।
progress-checking = मौजूद सामग्री की जाँच
progress-receiving = सामग्री आ रही है
progress-building = सामग्री खुल रही है
progress-indexing = खोज की तैयारी
progress-finishing = बस पूरा होने वाला है
progress-bytes = { $size } आ गया
progress-of = { $total } में से { $size } आ गया

start-next = आगे
start-skip = छोड़ें
start-back = पीछे
start-finish = मेरी योजना दिखाएँ
start-leave = सीधे गाइड और सेवाओं पर जाएँ
start-trail = सवाल { $n }, कुल { $total }
start-private = आपके जवाब इसी डिवाइस पर रहते हैं। आप उन्हें कभी भी बदल सकते हैं।
answer-save = सहेजें
answer-cancel = रद्द करें
answer-yes = हाँ
answer-no = नहीं

start-stage-title = आप सफ़र में कहाँ तक पहुँचे हैं?
start-stage-lead = आपकी योजना वहीं से शुरू होती है जहाँ आप अभी हैं।
start-stage-short = आप कहाँ हैं
whereabouts-exploring = खोजबीन
whereabouts-exploring-hint = पता करना है कि आ सकते हैं या नहीं, और कैसे।
whereabouts-applying = आवेदन
whereabouts-applying-hint = आवेदन की तैयारी चल रही है, या आवेदन भेज दिया है।
whereabouts-approved = मंज़ूरी मिली
whereabouts-approved-hint = आने की इजाज़त मिल गई है, अब तैयारी चल रही है।
whereabouts-in-ontario = ओंटारियो में
whereabouts-in-ontario-hint = ओंटारियो आ चुके हैं, अब यहाँ बसना है।

start-landing-title = आप कनाडा कब पहुँचेंगे?
start-landing-title-past = आप कनाडा कब पहुँचे?
start-landing-lead = आपके कामों की तारीख़ें इसी दिन से गिनी जाती हैं। केवल महीना मालूम हो, तो दिन ख़ाली छोड़ें।
start-landing-short = पहुँचना
landing-legend = पहुँचने का दिन या महीना
landing-hint = जैसे 14 मार्च 2027। अंदाज़ा भी चलेगा। अगर आप पहुँच चुके हैं, तो वही दिन लिखें।
landing-day = दिन
landing-month = महीना
landing-month-none = चुनें
landing-year = साल
landing-month-missing = महीना चुनें, या बाकी ख़ाने भी ख़ाली कर दें।
landing-year-missing = साल भी लिखें, जैसे 2027।
landing-year-odd = साल { $year } नहीं हो सकता। इसे चार अंकों में लिखें, जैसे 2027।
landing-day-odd = { $month } में { $day } तारीख़ नहीं होती: आख़िरी दिन { $last } है। इसे ठीक करें, या दिन ख़ाली छोड़ें।

start-class-title = आप कनाडा किस तरह आ रहे हैं?
start-class-lead = नियम और सेवाएँ इस पर निर्भर हैं कि आप किस तरह आते हैं। पक्का न हो, तो छोड़ दें।
start-class-short = किस तरह आ रहे हैं
class-economic = आर्थिक आप्रवासन
class-economic-hint = Express Entry, प्रांत का नामांकन प्रोग्राम (provincial nominee program), या बसने आने वाले कर्मचारियों का कोई और प्रोग्राम
class-family = परिवार
class-family-hint = कनाडा में कोई आपका स्पॉन्सर (sponsor) है
class-refugee = पुनर्वासित शरणार्थी
class-refugee-hint = आपको विदेश में चुना गया, सरकार या किसी निजी समूह की मदद से
class-claimant = शरण माँगने वाले
class-claimant-hint = आप कनाडा में शरण (refugee protection) माँग रहे हैं या माँगेंगे
class-worker = कर्मचारी
class-worker-hint = आपके पास कुछ समय का वर्क परमिट है, या आप लेना चाहते हैं
class-student = छात्र
class-student-hint = आपके पास स्टडी परमिट है, या आप लेना चाहते हैं
class-visitor = विज़िटर
class-visitor-hint = आप घूमने या मिलने आ रहे हैं

start-family-title = आपके साथ कौन आ रहा है?
start-family-lead = स्कूल, बच्चों की देखभाल, भत्ते और कागज़ात इस पर निर्भर हैं।
start-family-short = परिवार
family-partner = क्या पति, पत्नी या साथी आपके साथ आ रहे हैं?
family-children = क्या बच्चे आपके साथ आ रहे हैं?
family-years = उनका जन्म किस-किस साल में हुआ?
family-years-hint = साल काफ़ी है। हर बच्चे के लिए एक ख़ाना।
family-year-label = बच्चा { $n }: जन्म का साल
family-year-remove = बच्चा { $n } हटाएँ
family-year-add = बच्चा जोड़ें
family-year-missing = कम से कम एक बच्चे के जन्म का साल लिखें, या “नहीं” चुनें।
family-year-odd = { $year } जन्म का साल नहीं हो सकता। इसे चार अंकों में लिखें, जैसे 2019।
family-with-partner = साथी के साथ
family-without-partner = साथी के बिना
family-child-count =
    { $count ->
        [0] कोई बच्चा नहीं
        [one] { $count } बच्चा
       *[other] { $count } बच्चे
    }

start-occupation-title = आप क्या काम करते हैं?
start-occupation-lead = ओंटारियो में कुछ पेशों के लिए लाइसेंस चाहिए, और उसकी तैयारी विदेश से ही शुरू हो सकती है।
start-occupation-short = पेशा
occupation-label = आपका पेशा
occupation-hint = अपने शब्दों में, जैसे नर्स, इलेक्ट्रीशियन, शिक्षक, अकाउंटेंट।

start-destination-title = आप ओंटारियो में कहाँ रहना चाहते हैं?
start-destination-lead = तब वहाँ के पास की सेवाएँ पहले दिखेंगी।
start-destination-short = जगह
destination-label = शहर, कस्बा या क्षेत्र
destination-hint = जैसे Ottawa, Sudbury या Hamilton। अभी मालूम न हो, तो छोड़ दें।
destination-known = यह { $place } है।
destination-unknown = Portage इस नाम की कोई जगह नहीं जानता। आप आगे बढ़ सकते हैं, या बाद में जगहों में से चुन सकते हैं।

## Home

home-title = आपके अगले कदम
home-welcome = स्वागत है
home-landing = पहुँचने का दिन: { $date }, { $when }
home-landed = आप { $date } को पहुँचे, { $when }
home-landing-unknown = पहुँचने का दिन बताएँ, तो आपके कामों की तारीख़ें तय हो जाएँगी
home-nothing-next = अभी आपके लिए कोई काम नहीं है।
home-whole-plan = पूरी योजना देखें
home-changed = आपके लिए क्या बदला
home-changed-all = सारे बदलाव
home-saved =
    { $count ->
        [one] { $count } सहेजा पेज
       *[other] { $count } सहेजे पेज
    }
home-continue = पढ़ना जारी रखें
home-copy = आपकी कॉपी
home-offline = यहाँ सब कुछ बिना इंटरनेट के चलता है।
home-content-of = { $date } की सामग्री।
home-copy-link = कॉपी की स्थिति
home-update-ready = { $size } का अपडेट तैयार है।
invitation-title = क्या आपकी योजना बनाएँ?
invitation-text = छह छोटे सवाल, जिनमें से कोई भी छोड़ा जा सकता है। फिर दिखेगा कि क्या करना है, किस क्रम में और कब तक: पहले कागज़ात से लेकर ओंटारियो के पहले साल तक।
invitation-start = मेरी योजना बनाएँ
invitation-read = पहले पढ़ें

## Notices: what cannot wait

alert-label = सूचनाएँ
alert-fraud = धोखाधड़ी से सावधान
alert-change = एक नियम बदला है
alert-information = अभी जानने की बात
alert-read = और पढ़ें:
alert-official = आधिकारिक पेज:
alert-until = { $date } तक लागू।
alert-by = किसने लिखा: { $publisher }।

## The trail, the plan and its tasks

trail-label = आपकी योजना के चरण
trail-past = बीत चुका
trail-here = आप यहाँ हैं
trail-ahead = आगे
stage-exploring = खोजबीन
stage-applying = आवेदन
stage-waiting = इंतज़ार
stage-preparing = तैयारी
stage-travel = यात्रा
stage-first-days = पहले दिन
stage-first-weeks = पहले हफ़्ते
stage-first-months = पहले महीने
stage-first-year = पहला साल
stage-settled =
    { $total ->
        [0] कोई काम नहीं
        [one] { $total } में से { $settled } निपटा
       *[other] { $total } में से { $settled } निपटे
    }

plan-title = आपकी योजना
plan-no-profile = यह सबके लिए बनी योजना है
plan-no-profile-text = कुछ छोटे सवालों के जवाब दें, और यह आपकी अपनी योजना बन जाएगी: केवल आपसे जुड़े काम, हर एक अपनी तारीख़ के साथ।

due-today = आज
due-in-days =
    { $days ->
        [0] आज
        [one] कल
       *[other] { $days } दिन में
    }
due-in-weeks =
    { $weeks ->
        [one] { $weeks } हफ़्ते में
       *[other] { $weeks } हफ़्ते में
    }
due-late =
    { $days ->
        [one] { $days } दिन की देर
       *[other] { $days } दिन की देर
    }
days-ago =
    { $days ->
        [one] { $days } दिन पहले
       *[other] { $days } दिन पहले
    }
due-was = { $date } तक करना था
due-by = { $date } तक
due-about = { $date } के आसपास
due-full = { $date } तक, { $when }
due-landing-day = पहुँचने के दिन
due-before-landing =
    { $days ->
        [one] पहुँचने से { $days } दिन पहले
       *[other] पहुँचने से { $days } दिन पहले
    }
due-after-landing =
    { $days ->
        [one] पहुँचने के { $days } दिन बाद
       *[other] पहुँचने के { $days } दिन बाद
    }
due-months-before-landing =
    { $months ->
        [one] पहुँचने से { $months } महीने पहले
       *[other] पहुँचने से { $months } महीने पहले
    }
due-months-after-landing =
    { $months ->
        [one] पहुँचने के { $months } महीने बाद
       *[other] पहुँचने के { $months } महीने बाद
    }
due-law = कानून
due-law-long = यह दिन कानून से तय है

task-done-label = हो गया: { $title }
task-state-done = हो गया
task-state-skipped = अलग रखा
task-waiting = पहले दूसरा काम होना है
task-steps = कदम
task-documents = साथ रखने के कागज़ात
task-waits-for = पहले यह करें
task-read = पढ़ें और हिसाब लगाएँ
task-because = यह आपकी योजना में क्यों है
task-because-unknown = आपके बारे में हमें यह मालूम नहीं; यह काम उनके लिए है जिन पर यह लागू होता है
task-authority = इसके लिए ज़िम्मेदार: { $authority }।
task-verified = { $date } को जाँचा गया।
task-mark-done = यह हो गया
task-reopen = योजना में वापस लाएँ

condition-everyone = यह सबको करना है
condition-economic = आप आर्थिक आप्रवासन से आते हैं
condition-family = कनाडा में कोई आपका स्पॉन्सर (sponsor) है
condition-refugee = आप पुनर्वासित शरणार्थी के रूप में आते हैं
condition-claimant = आप शरण माँगते हैं
condition-worker = आप वर्क परमिट पर आते हैं
condition-student = आप स्टडी परमिट पर आते हैं
condition-visitor = आप विज़िटर के रूप में आते हैं
condition-permanent = आप स्थायी निवासी बनते हैं
condition-partner = साथी आपके साथ आते हैं
condition-children = बच्चे आपके साथ आते हैं
condition-children-under-6 = आपका 6 साल से छोटा बच्चा है
condition-children-under-13 = आपका 13 साल से छोटा बच्चा है
condition-children-4-18 = आपका 4 से 18 साल का बच्चा है
condition-no-children = आपके साथ बच्चे नहीं आते
condition-regulated = ओंटारियो में आपके काम के लिए लाइसेंस चाहिए
condition-trade = आप हुनर के पेशे (skilled trade) में हैं
condition-works = आप नौकरी करना चाहते हैं
condition-drives = आप गाड़ी चलाना चाहते हैं
condition-rents = आप किराए पर घर लेंगे
condition-pet = आपके साथ पालतू जानवर आता है
condition-francophone = आप फ़्रेंच बोलते हैं
condition-low-income = आपकी आमदनी कम है
condition-senior = आप 65 साल या उससे बड़े हैं
condition-abroad = आप अभी विदेश में हैं
condition-in-ontario = आप ओंटारियो में हैं
condition-winter-arrival = आप सर्दी में पहुँचते हैं

## Guides

guides-title = गाइड
guides-lead = हर पेज बताता है कि क्या करें, क्या साथ ले जाएँ, कितना ख़र्च है और कौन मदद करता है।
guides-empty = इस डिवाइस पर अभी कोई गाइड नहीं है
guides-empty-way = कॉपी की स्थिति देखें
saved-title = सहेजे पेज
saved-on = { $date } को सहेजा
saved-withdrawn = हटा लिया गया, अब मान्य नहीं
guide-save = यह पेज सहेजें
guide-saved = सहेजा हुआ
withdrawn-band = यह पेज { $date } को हटा लिया गया
withdrawn-text = आप आख़िरी कॉपी देख रहे हैं, जो इसलिए बची है कि आपने इसे सहेजा था। यह अब मान्य नहीं है: इस पर भरोसा न करें।
withdrawn-band-undated = यह पेज हटा लिया गया
withdrawn-gone-text = यह अब पोर्टल में नहीं है, और आपने इसे सहेजा नहीं था।
withdrawn-reason = कारण:
withdrawn-see = इसके बदले पढ़ें:
guide-contents = इस पेज पर
guide-tasks = आपकी योजना में
guide-tools = टूल
guide-services = कौन मदद करता है
guide-official = आधिकारिक पेज
guide-related = आगे पढ़ें
guide-other-language = यह पेज आपकी भाषा में नहीं है। आप इसे { $language } में देख रहे हैं।
callout-note = जानने की बात
callout-free = मुफ़्त
callout-deadline = आख़िरी तारीख़
callout-warning = सावधान

guide-contacts = किससे पूछें
guide-forms = इस पेज के फ़ॉर्म
contact-hours = समय:
contact-abroad-yes = यह नंबर कनाडा के बाहर से भी लगता है।
contact-abroad-no = यह नंबर कनाडा के बाहर से नहीं लगता।
contact-channels = संपर्क के तरीके: { $channels }।
channel-phone = फ़ोन
channel-web-form = वेब फ़ॉर्म
channel-in-person = ख़ुद जाकर
channel-mail = डाक
channel-email = ईमेल
channel-website = उनकी वेबसाइट
form-superseded = यह फ़ॉर्म अब नहीं चलता।
form-superseded-by = यह फ़ॉर्म अब नहीं चलता। इसके बदले { $number } भरें।
form-unknown = हम पक्का नहीं कर पाए कि यह फ़ॉर्म अब भी चलता है। आधिकारिक पेज देखें।

figure-more = , यह संख्या कहाँ से आई
figure-since = { $date } से
figure-in-force = { $date } से लागू
figure-next = { $date } से { $value }
figure-verified = { $date } को जाँचा गया
figure-source = स्रोत:
figures-title = इस पेज की संख्याएँ

provenance-title = इस पेज के बारे में
provenance-publisher = किसने लिखा
provenance-authority = यह विषय किसके हाथ में है
provenance-official = आधिकारिक पेज
provenance-sources = किन स्रोतों से लिखा
provenance-verified = कब जाँचा गया
provenance-review = अगली जाँच कब तक
provenance-stale = इसे { $date } तक दोबारा जाँचना था, पर जाँचा नहीं गया। भरोसा करने से पहले आधिकारिक पेज देखें।
provenance-stale-undated = इसे बहुत समय से नहीं जाँचा गया। भरोसा करने से पहले आधिकारिक पेज देखें।
provenance-translation = अनुवाद
provenance-licence = लाइसेंस
provenance-languages = दूसरी भाषाएँ
translation-machine = मशीन ने { $language } से अनुवाद किया है, किसी व्यक्ति ने इसे नहीं जाँचा। शक हो, तो मूल पेज पढ़ें।
translation-reviewed = { $language } से अनुवाद, एक व्यक्ति का जाँचा हुआ।
screen-machine = इस स्क्रीन के शब्दों का अनुवाद मशीन ने किया है। जहाँ कुछ और न लिखा हो, वहाँ किसी व्यक्ति ने उन्हें नहीं जाँचा।
translation-beside = साथ में दिखाएँ: { $language }
section-untranslated = यह हिस्सा नया है और इसका अनुवाद अभी नहीं हुआ। आप इसे { $language } में देख रहे हैं।
beside-title = साथ-साथ दिखाएँ
beside-other = दूसरी भाषा
beside-missing = यह हिस्सा केवल { $language } में है।
translation-outdated = मूल पेज इसके बाद बदला है। आज क्या लागू है, यह मूल पेज में पढ़ें।
level-federal = संघीय सरकार
level-provincial = ओंटारियो सरकार
level-municipal = नगरपालिका
level-agency = संस्था

## Tools

tools-title = टूल
tools-lead = प्रकाशित नियमों से अपना हिसाब लगाएँ। कोई टूल फ़ैसला नहीं करता।
tools-empty = इस डिवाइस पर अभी कोई टूल नहीं है
receipt-not-a-decision = यह फ़ैसला नहीं है। फ़ैसला वह संस्था करती है जिसका नाम नीचे है।

## Services

services-title = सेवाएँ
services-lead = मदद करने वाले लोग और जगहें, ज़्यादातर मुफ़्त।
services-empty = इन सब शर्तों वाली कोई सेवा नहीं मिली
services-empty-text = एक शर्त हटाएँ, या 211 पर फ़ोन करें: वे कई भाषाओं में जवाब देते हैं और जानते हैं कि कहाँ कौन मदद करता है।
services-all = सब सेवाएँ दिखाएँ
filter-label = केवल ये दिखाएँ
filter-topic = विषय
filter-language = भाषा
filter-city = जगह
filter-any = सब
service-free = मुफ़्त
service-paid = पैसे लगते हैं
service-remote = फ़ोन पर या ऑनलाइन
service-call-first = पहले फ़ोन करें
service-call-first-long = हम हाल में यह सब पक्का नहीं कर पाए। जाने से पहले फ़ोन करें।
service-organization = कौन चलाता है
service-phone = फ़ोन
service-address = पता
service-languages = भाषाएँ
service-eligibility = किसके लिए
service-web = वेब पेज
service-email = ईमेल
phone-toll-free = कनाडा में मुफ़्त
phone-tty = जो सुन नहीं सकते या कम सुनते हैं, उनके लिए (TTY)
phone-abroad = कनाडा के बाहर से
phone-text = टेक्स्ट मैसेज

## Search

search-label = Portage में खोजें
search-placeholder = अपने शब्दों में खोजें
search-key = Ctrl K
search-clear = खोज मिटाएँ
search-title = खोज
search-start = कोई शब्द या सवाल लिखें। सरकारी शब्द होना ज़रूरी नहीं।
search-count =
    { $count ->
        [one] { $count } नतीजा
       *[other] { $count } नतीजे
    }
search-count-first = पहले { $count } नतीजे
search-none = “{ $query }” के लिए कुछ नहीं मिला।
search-call-first = अभी ख़तरा है? पहले फ़ोन करें।
search-help = जो चाहिए था, नहीं मिला?
search-help-empty = यहाँ कोई मदद कर सकता है
search-help-text = दूसरा या छोटा शब्द लिखकर देखें। या यहाँ पूछें:
search-all-guides = सब गाइड
search-all-services = सब सेवाएँ
search-meant = क्या आपका मतलब यह था:
search-suggestions = आगे के सुझाव
search-recent = आपने हाल में क्या खोजा
search-recent-forget = ये खोजें मिटाएँ
search-filter-looked = Portage सबसे अच्छे { $count } नतीजे ही गिनता और छाँटता है।
search-filter-none = इन सब शर्तों वाला कोई नतीजा नहीं मिला।
search-filter-clear = सब नतीजे दिखाएँ
search-tell = संपादकों को बताएँ कि यह यहाँ नहीं है
filter-kind = प्रकार
filter-government = सरकार
filter-written = किस भाषा में
kind-guide = गाइड
kind-task = योजना के काम
kind-service = सेवाएँ
kind-contact = किससे पूछें
kind-form = फ़ॉर्म
match-fuzzy = स्पेलिंग थोड़ी अलग है
match-related = मिलते-जुलते विषय पर
match-language = { $language } में
help-service = मदद करने वाली सेवा
help-topic = इस विषय में देखें
help-level = कौन ज़िम्मेदार है
help-level-federal = संघीय सरकार: कौन आ सकता है और रह सकता है, नागरिकता, इनकम टैक्स
help-level-provincial = ओंटारियो सरकार: हेल्थ कार्ड, स्कूल, ड्राइविंग, किराया, काम
recent-legend = क्या Portage आपकी आख़िरी 10 खोजें याद रखे?
recent-hint = ये आपकी लिखी बातों के साथ एन्क्रिप्ट करके रखी जाती हैं और खोज का ख़ाना ख़ाली हो तो उसके नीचे दिखती हैं। ये कभी भेजी नहीं जातीं।
recent-no = नहीं
recent-yes = हाँ, इसी डिवाइस पर
notice-searches-forgotten = आपकी पिछली खोजें मिटा दी गईं।

## What has changed

changes-title = क्या बदला
changes-lead = इस डिवाइस पर अपडेट क्या-क्या लाए, आपसे जुड़ी बातें पहले।
changes-means = आपकी योजना पर असर
changes-plan = आपकी योजना
changes-saved = आपके सहेजे पेज
changes-place = जहाँ आप जा रहे हैं
changes-rest = बाकी सब
changes-none = अभी कुछ नहीं बदला
changes-none-text = जब कोई अपडेट किसी पेज को बदलेगा, तब यहाँ दिखेगा कि कौन-सा वाक्य बदला।
change-added = नया
change-edited = बदला हुआ
change-removed = अब नहीं है
change-of-figure = संख्या
change-of-guide = गाइड
change-of-service = सेवा
change-of-task = काम
change-value-figure = संख्या
change-value-phone = फ़ोन
change-value-email = ईमेल
change-value-address = पता
change-value-language = भाषा
change-value-due = तारीख़
change-value-official = आधिकारिक पेज
change-more =
    { $count ->
        [one] और { $count }
       *[other] और { $count }
    }
change-used-in = यह यहाँ लिखा है:
change-before = पहले
change-now = अब
change-sentences =
    { $count ->
        [1] वाक्य दिखाएँ
       *[other] { $count } वाक्य दिखाएँ
    }

## State of the copy

copy-title = कॉपी की स्थिति
copy-status-never = आप वही पढ़ रहे हैं जो Portage के साथ आया था
copy-status-never-text = इस डिवाइस पर अभी तक अपडेट नहीं देखे गए।
copy-status-today = आपकी कॉपी ताज़ा है
copy-status-was = आपकी कॉपी { $when } ताज़ा थी
copy-status-text = Portage ने आख़िरी बार अपडेट देखे: { $moment }।
copy-status-running = अपडेट हो रहा है
copy-status-running-text = आप पढ़ते रहें: जब तक सब कुछ आ न जाए और जाँच न हो जाए, कुछ नहीं बदलेगा।
copy-status-waiting = { $size } का अपडेट तैयार है
copy-status-waiting-text = इसका कुछ भी अभी डाउनलोड नहीं हुआ, क्योंकि आप चाहते हैं कि पहले आपसे पूछा जाए। जो कॉपी आपके पास है, उससे काम चला सकते हैं।
copy-status-behind = एक अपडेट है जो इस डिवाइस पर अभी नहीं आया
copy-status-behind-text = इसे पाने के लिए फिर से अपडेट देखें। जो आ चुका है, वह दोबारा डाउनलोड नहीं होगा।
copy-status-back = आप पुरानी कॉपी पर लौटे हुए हैं
copy-status-back-text = आप { $date } को { $copy } की कॉपी पर लौटे। जब तक आप आगे नहीं बढ़ते, कुछ नया नहीं लगेगा।
copy-status-back-undated = आप { $date } को पिछली कॉपी पर लौटे। जब तक आप आगे नहीं बढ़ते, कुछ नया नहीं लगेगा।
copy-move-on = आगे बढ़ें
copy-look = अपडेट देखें
copy-fetch = अभी डाउनलोड करें
copy-not-now = अभी नहीं
copy-cancel = रद्द करें
copy-cancelling = रुक रहा है
copy-address = अपडेट यहाँ से आते हैं: { $address }।
copy-address-next = वहाँ से जवाब न मिले, तो Portage आपका अगला पता देखता है।
copy-no-address = अपडेट के लिए कोई पता नहीं दिया गया है। आप वही पढ़ रहे हैं जो Portage के साथ आया था।
copy-set-address = पता लिखें
copy-change = बदलें
copy-next = Portage अगली बार ख़ुद देखेगा: { $moment }।
copy-next-daily = Portage दिन में एक बार ख़ुद देखता है, और इंटरनेट लौटने पर भी।
copy-next-start = Portage अगली बार खुलने पर ख़ुद देखेगा।
copy-next-manual = Portage केवल आपके कहने पर देखता है।
copy-clock = इस डिवाइस की घड़ी { $now } दिखाती है। Portage इसके बाद का समय देख चुका है: { $seen }। डिवाइस की घड़ी ठीक करें, फिर दोबारा देखें।
copy-lapsed = इन अपडेट के डिजिटल दस्तख़त { $date } से वैध नहीं हैं: कुछ नया नहीं लगेगा। जो है, वह सब पढ़ा जा सकता है।
copy-lapsed-owner = { $owner } के डिजिटल दस्तख़त { $date } से वैध नहीं हैं: वहाँ से कुछ नया नहीं लगेगा। जो है, वह सब पढ़ा जा सकता है।
copy-held-up = यहाँ से कुछ नया नहीं लिया गया: { $owner }। { $why }
copy-stick = USB स्टिक या फ़ोल्डर से अपडेट करें…
copy-stick-more = फ़ोल्डर की जगह लिखें
copy-stick-text = वह फ़ोल्डर लें जिसमें किसी ने Portage के अपडेट डाले हैं। इसमें इंटरनेट नहीं चाहिए और पैसे नहीं लगते।
copy-stick-folder = फ़ोल्डर
copy-stick-missing = लिखें कि फ़ोल्डर कहाँ है।
copy-stick-go = वहाँ से अपडेट करें
copy-back = पिछली कॉपी पर लौटें
copy-back-title = पिछली कॉपी पर लौटें?
copy-back-text = सामग्री वैसी हो जाएगी जैसी पिछले अपडेट से पहले थी, और आपके आगे बढ़ने तक वैसी ही रहेगी। आपकी योजना और आपके जवाब जैसे हैं, वैसे ही रहेंगे।
copy-outcome-updated = आपकी कॉपी ताज़ा हो गई।
copy-outcome-current = आपकी कॉपी पहले से ताज़ा थी।
copy-outcome-waiting = एक अपडेट तैयार है और आपकी हाँ का इंतज़ार कर रहा है।
copy-outcome-cancelled = रोक दिया गया। आपकी कॉपी पहले जैसी है; जो आ चुका है, वह अगली बार के लिए रखा है।
copy-tried = आख़िरी कोशिश: { $moment }
copy-cost = इसमें { $size } डेटा लगा।
copy-changes =
    { $count ->
        [one] { $count } बदलाव
       *[other] { $count } बदलाव
    }
copy-changes-all = सारे बदलाव
copy-content-date = सामग्री की तारीख़
copy-checked = अपडेट आख़िरी बार कब देखे
copy-never-checked = कभी नहीं
copy-built = इस डिवाइस पर कब बनी
copy-holds = इसमें क्या है
copy-guides =
    { $count ->
        [one] { $count } गाइड
       *[other] { $count } गाइड
    }
copy-tasks =
    { $count ->
        [one] { $count } काम
       *[other] { $count } काम
    }
copy-services =
    { $count ->
        [one] { $count } सेवा
       *[other] { $count } सेवाएँ
    }
copy-releases = सामग्री कहाँ से आती है
copy-release = संस्करण { $release }

## Settings

settings-title = सेटिंग
settings-language = भाषा
settings-machine = Portage के बटन और वाक्य मशीन ने अनुवाद किए हैं, किसी व्यक्ति ने उन्हें नहीं जाँचा।
settings-theme = रंग
theme-system = डिवाइस जैसे
theme-light = हल्के
theme-dark = गहरे
theme-contrast = ज़्यादा कंट्रास्ट
settings-text = अक्षरों का आकार
settings-percent = { $percent } %
settings-digits = अंकों का रूप
settings-digits-text = तारीख़ों, संख्याओं और रकम के लिए। फ़ोन नंबर, पते और फ़ॉर्म नहीं बदलते।
settings-answers = आपके जवाब
settings-answers-text = इन्हीं से आपकी योजना बनती है, और ये इसी डिवाइस पर रहते हैं।
settings-no-answer = जवाब नहीं दिया
settings-change = बदलें
settings-updates = अपडेट
settings-addresses = अपडेट कहाँ से आते हैं
settings-addresses-hint = Portage इन्हें इसी क्रम में देखता है और जहाँ से पहले जवाब मिले, वहीं से लेता है।
settings-addresses-none = अभी कोई नहीं: आप वही पढ़ रहे हैं जो Portage के साथ आया था।
settings-address-field = वेब पता या फ़ोल्डर
settings-address-hint = जैसे https://portage.example.org, या इस डिवाइस, आपके नेटवर्क या USB स्टिक का कोई फ़ोल्डर।
settings-address-add = जोड़ें
settings-address-up = { $address } को पहले देखें
settings-address-remove = { $address } हटाएँ
settings-address-removed = हटाया गया: { $address }
settings-address-empty = पहले कोई वेब पता या फ़ोल्डर लिखें।
settings-address-twice = { $address } सूची में पहले से है।
settings-schedule = Portage अपडेट ख़ुद कब देखे
schedule-daily = दिन में एक बार
schedule-daily-hint = और खुलने पर, और इंटरनेट लौटने पर
schedule-start = खुलने पर
schedule-start-hint = हर बार Portage खुलने पर, बीच में नहीं
schedule-manual = कभी नहीं
schedule-manual-hint = केवल जब आप “अपडेट देखें” दबाएँ
settings-ask = इससे बड़े अपडेट से पहले मुझसे पूछें
settings-ask-always = हमेशा पूछें
settings-ask-never = कभी न पूछें
settings-trust-more = और
settings-trust = भरोसे की फ़ाइल (root.json)
settings-trust-hint = जो संस्था अपना अलग पोर्टल चलाती है, वह आपको यह फ़ाइल देती है। इसके बिना Portage केवल अपने प्रकाशकों पर भरोसा करता है।
settings-save = सहेजें
settings-saved = सहेज लिया।
settings-about = Portage के बारे में
settings-version = संस्करण { $version }
settings-private = आप जो लिखते हैं, वह आपके भेजे बिना इस डिवाइस से बाहर नहीं जाता। यहाँ कोई खाता नहीं बनता।

screen-credits = स्रोत और लाइसेंस
credits-lead = Portage को कॉपी करने और दोबारा इस्तेमाल करने की इजाज़त है, पर यह जिन चीज़ों से बना है, वे यहाँ लिखे लोगों और संस्थाओं की हैं।
credits-owners = पेज किसने लिखे
credits-sources = किसका डेटा लिया गया
credits-program = प्रोग्राम
credits-program-text = यह प्रोग्राम MIT या Apache 2.0 लाइसेंस वाला मुक्त सॉफ़्टवेयर है। इसके फ़ॉन्ट (Noto) SIL Open Font License 1.1 में हैं।
credits-publisher = दस्तख़त: { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = फिर कोशिश करें
problem-not-found = यह पेज आपकी कॉपी में नहीं है।
    .safe = बाकी सब मौजूद है।
    .todo = शायद किसी अपडेट में हट गया हो। इसे खोजें, या पीछे जाएँ।
problem-no-content = इस डिवाइस पर अभी कोई सामग्री नहीं है।
    .safe = आपकी योजना और आपकी सेटिंग पहले जैसी हैं।
    .todo = “कॉपी की स्थिति” खोलें और “अपडेट देखें” दबाएँ।
problem-data-damaged = Portage की एक फ़ाइल ख़राब है: { $path }
    .safe = कुछ मिटाया नहीं गया।
    .todo = फिर से अपडेट करें, या पिछली कॉपी पर लौटें। इससे भी ठीक न हो, तो यह लाइन उसे दिखाएँ जो आपका डिवाइस देखता है।
problem-disk-full = इस डिवाइस की डिस्क भर गई है।
    .safe = आपकी कॉपी, योजना और जवाब पहले जैसे हैं।
    .todo = कुछ जगह ख़ाली करें, फिर कोशिश करें।
problem-no-room = इस अपडेट के लिए डिवाइस पर { $needed } MB ख़ाली जगह चाहिए, और ख़ाली है { $free } MB।
    .safe = कुछ डाउनलोड नहीं हुआ। आपकी कॉपी, योजना और जवाब पहले जैसे हैं।
    .todo = कुछ जगह ख़ाली करें, फिर अपडेट करें।
problem-storage = Portage यहाँ पढ़ या लिख नहीं पा रहा: { $path }
    .safe = पहले सहेजी चीज़ें वहीं हैं।
    .todo = देखें कि डिस्क जुड़ी है और आपको उस पर लिखने की इजाज़त है, फिर कोशिश करें।
problem-repository-unreachable = { $address } से संपर्क नहीं हुआ।
    .safe = आपकी कॉपी पहले जैसी है, और सब कुछ पढ़ा जा सकता है।
    .todo = इंटरनेट, या सेटिंग में लिखा पता जाँचें, फिर कोशिश करें।
problem-not-a-repository = यहाँ Portage के अपडेट नहीं हैं: { $address }
    .safe = कुछ नहीं बदला। आपकी कॉपी पहले जैसी है।
    .todo = वह फ़ोल्डर चुनें जिसमें Portage के अपडेट डाले गए थे, जैसे USB स्टिक का “portage” फ़ोल्डर, या सेटिंग में लिखा पता जाँचें।
problem-repository-refused = { $address } से जो आया, वह स्वीकार नहीं हुआ।
    .safe = उसका कुछ भी इस्तेमाल नहीं हुआ। आपकी कॉपी पहले जैसी है।
    .todo = कुछ देर बाद फिर कोशिश करें। फिर ऐसा हो, तो उस पते को चलाने वालों को बताएँ।
problem-repository-expired = इन अपडेट के डिजिटल दस्तख़त { $since } को ख़त्म हो गए।
    .safe = कुछ नया नहीं लिया गया। आपकी कॉपी पहले जैसी है, और सब कुछ पढ़ा जा सकता है।
    .todo = इस डिवाइस की तारीख़ जाँचें। वह सही हो, तो कुछ दिन बाद फिर कोशिश करें।
problem-pdf-failed = PDF नहीं बन सकी।
    .safe = और कुछ नहीं बदला। इसी नाम की कोई फ़ाइल थी, तो वह पहले जैसी है।
    .todo = दूसरा फ़ोल्डर या नाम चुनें, और देखें कि डिस्क में जगह है।
problem-start-refused = आपके सिस्टम ने यह सेटिंग नहीं मानी।
    .safe = कुछ नहीं बदला।
    .todo = अपने सिस्टम की सेटिंग में वे प्रोग्राम देखें जो उसके साथ शुरू होते हैं।
problem-link-refused = Portage यह पता नहीं खोलता: { $url }
    .safe = कुछ नहीं खुला।
    .todo = केवल वेब पेज, फ़ोन नंबर और ईमेल पते खुलते हैं।
problem-nothing-to-go-back-to = लौटने के लिए कोई पिछली कॉपी नहीं है।
    .safe = आपकी कॉपी पहले जैसी है।
    .todo = जो कॉपी है, उसी से काम चलाएँ।
problem-landing-impossible = यह पहुँचने का दिन नहीं हो सकता: { $text }
    .safe = आपके बाकी जवाब सुरक्षित हैं।
    .todo = इसे ठीक करें, या ख़ाली छोड़ें।
problem-birth-year-impossible = { $year } जन्म का साल नहीं हो सकता।
    .safe = आपके बाकी जवाब सुरक्षित हैं।
    .todo = { $from } से { $to } तक का कोई साल लिखें।
problem-text-too-long = यह जवाब बहुत लंबा है।
    .safe = आपके बाकी जवाब सुरक्षित हैं।
    .todo = इसे छोटा करें: ज़्यादा से ज़्यादा { $limit } अक्षर।
problem-too-many-children = एक योजना में इतने बच्चे नहीं आ सकते।
    .safe = आपके बाकी जवाब सुरक्षित हैं।
    .todo = ज़्यादा से ज़्यादा { $limit } लिख सकते हैं।
problem-rules-unreadable = इस टूल के नियम पढ़े नहीं जा सके।
    .safe = गाइड और आपकी योजना पहले जैसी हैं।
    .todo = कॉपी को अपडेट करें। तब तक आधिकारिक पेज देखें।
problem-data-too-new = यह फ़ाइल किसी नए Portage ने लिखी है: { $path }
    .safe = इसमें कुछ नहीं बदला गया।
    .todo = Portage का सबसे नया संस्करण लगाएँ।
problem-wrong-key = यह फ़ाइल दूसरी चाबी से बंद है: { $path }
    .safe = इसमें कुछ नहीं बदला गया।
    .todo = इस डिवाइस पर उसी खाते से लॉग इन करें जिससे यह फ़ाइल बनी थी, फिर Portage दोबारा खोलें।
problem-update-running = एक अपडेट पहले से चल रहा है।
    .safe = कुछ नहीं बदला।
    .todo = उसके पूरा होने तक रुकें।
problem-no-repository = अपडेट लाने के लिए कोई पता नहीं है।
    .safe = आपकी कॉपी पहले जैसी है।
    .todo = सेटिंग में पता या फ़ोल्डर लिखें।
problem-update-options = updates.toml फ़ाइल काम नहीं कर रही: { $reason }।
    .safe = जब तक यह ठीक नहीं होती, कुछ अपडेट नहीं होगा। आपके पास जो है, वह सब पढ़ा जा सकता है।
    .todo = Portage के डेटा फ़ोल्डर में यह फ़ाइल ठीक करें, या यह लाइन उसे दिखाएँ जो आपका डिवाइस देखता है।
problem-no-bundle = Portage के साथ आने वाली सामग्री मौजूद नहीं है।
    .safe = आपकी योजना और आपकी सेटिंग पहले जैसी हैं।
    .todo = Portage फिर से इंस्टॉल करें, या सेटिंग में पता या फ़ोल्डर लिखें।
problem-trust-unreadable = Portage वह फ़ाइल नहीं पढ़ पा रहा जो बताती है कि किस पर भरोसा करना है: { $path }
    .safe = कुछ डाउनलोड नहीं हुआ। आपकी कॉपी पहले जैसी है।
    .todo = सेटिंग में इसकी जगह ठीक करें, या यह लाइन उसे दिखाएँ जो आपका डिवाइस देखता है।
problem-address-impossible = यह कोई पता या फ़ोल्डर नहीं है: { $address }
    .safe = कुछ नहीं बदला।
    .todo = इसे सेटिंग में ठीक करें। वेब पता https:// से शुरू होता है।
problem-repository-older = { $address } पर जो है, वह आपकी कॉपी से पुराना है।
    .safe = उसका कुछ भी इस्तेमाल नहीं हुआ। आपकी कॉपी पहले जैसी है।
    .todo = कुछ देर बाद फिर कोशिश करें। फिर ऐसा हो, तो उस पते को चलाने वालों को बताएँ।
problem-landing-ahead = आपके जवाब के अनुसार आप ओंटारियो में हैं, पर पहुँचने का दिन अभी आगे है। क्या यह सही है?
    .safe = अभी कुछ नहीं बदला।
    .todo = आप ओंटारियो में रहकर स्थायी निवासी बनने का इंतज़ार कर रहे हैं, तो इसे ऐसा ही रहने दें। नहीं तो दोनों में से एक जवाब ठीक करें।
problem-landing-behind = आपके पहुँचने का दिन बीत चुका है, पर आपके जवाब के अनुसार आप ओंटारियो में नहीं हैं। क्या यह सही है?
    .safe = अभी कुछ नहीं बदला।
    .todo = आप पहुँचकर वापस चले गए थे, तो इसे ऐसा ही रहने दें। नहीं तो बताएँ कि आप ओंटारियो में हैं, या दिन ठीक करें।
problem-landing-long-ago = आपके पहुँचने का दिन दस साल से भी पहले का है। क्या यह सही है?
    .safe = अभी कुछ नहीं बदला।
    .todo = सही है, तो ऐसा ही रहने दें; योजना में थोड़े ही काम बचेंगे। नहीं तो दिन ठीक करें।
problem-entry-empty = एक ज़रूरी ख़ाना ख़ाली है।
    .safe = आपने पहले जो लिखा, वह सुरक्षित है।
    .todo = निशान वाला ख़ाना भरें, फिर सहेजें।
problem-entry-impossible = यहाँ कुछ ऐसा लिखा है जो सही नहीं हो सकता।
    .safe = आपने पहले जो लिखा, वह सुरक्षित है।
    .todo = निशान वाला ख़ाना ठीक करें, या उसे ख़ाली छोड़ें।
problem-entry-order = ये दो तारीख़ें उल्टे क्रम में हैं।
    .safe = आपने पहले जो लिखा, वह सुरक्षित है।
    .todo = दोनों में से एक तारीख़ ठीक करें।
problem-too-many-entries = एक और के लिए जगह नहीं है।
    .safe = आपने पहले जो लिखा, वह सुरक्षित है।
    .todo = यहाँ ज़्यादा से ज़्यादा { $limit } आते हैं। जिसकी अब ज़रूरत नहीं, उसे हटाएँ।
problem-attachment-too-large = यह फ़ाइल बहुत बड़ी है।
    .safe = कुछ जोड़ा नहीं गया, और फ़ाइल पहले जैसी है।
    .todo = फ़ाइल ज़्यादा से ज़्यादा { $limit } MB की हो सकती है। बिना रंग का, या कम बारीक स्कैन छोटा होता है।
problem-attachment-kind = केवल स्कैन जोड़े जा सकते हैं: PDF या तस्वीर।
    .safe = कुछ जोड़ा नहीं गया, और फ़ाइल पहले जैसी है।
    .todo = इसे PDF, JPEG, PNG, WebP, HEIC या TIFF में सहेजें या स्कैन करें, और उसे जोड़ें।
problem-attachments-full = और फ़ाइलों के लिए जगह नहीं है।
    .safe = आपने पहले जो जोड़ा, वह सुरक्षित है।
    .todo = सब फ़ाइलें मिलाकर { $limit } MB की हो सकती हैं। जिसकी अब ज़रूरत नहीं, उसे हटाएँ।
problem-passphrase-too-short = यह गुप्त वाक्य बहुत छोटा है।
    .safe = कुछ लिखा नहीं गया।
    .todo = { $limit } या ज़्यादा अक्षर लें। चार शब्द, जिनका आपस में कोई मेल न हो, अच्छे रहते हैं और आसानी से याद रहते हैं।
problem-handover-passphrase = इस गुप्त वाक्य से फ़ाइल नहीं खुली।
    .safe = कुछ लिया नहीं गया। आपकी योजना और आपका फ़ोल्डर पहले जैसे हैं।
    .todo = बड़े-छोटे अक्षर और कीबोर्ड जाँचें, या फ़ाइल बनाने वाले से पूछें।
problem-handover-unreadable = यह Portage की सौंपने वाली फ़ाइल नहीं है, या ख़राब हो गई है।
    .safe = कुछ लिया नहीं गया। आपकी योजना और आपका फ़ोल्डर पहले जैसे हैं।
    .todo = फ़ाइल दोबारा माँगें। ईमेल और मैसेज कभी-कभी फ़ाइल को बदल देते हैं; USB स्टिक नहीं बदलती।
problem-handover-too-new = सौंपने वाली यह फ़ाइल किसी नए Portage ने लिखी है।
    .safe = कुछ लिया नहीं गया। आपकी योजना और आपका फ़ोल्डर पहले जैसे हैं।
    .todo = Portage का सबसे नया संस्करण लगाएँ, फिर फ़ाइल दोबारा खोलें।
problem-handover-too-large = सौंपने वाली फ़ाइल इतनी बड़ी नहीं हो सकती।
    .safe = कुछ लिया नहीं गया। आपकी योजना और आपका फ़ोल्डर पहले जैसे हैं।
    .todo = देखें कि यह सही फ़ाइल है या नहीं।
problem-unexpected = कुछ ऐसा हुआ जो हमने नहीं सोचा था: { $what }
    .safe = पहले सहेजी चीज़ें वहीं हैं।
    .todo = फिर कोशिश करें। दोबारा ऐसा हो, तो Portage बंद करके फिर खोलें।

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = भेजा गया
event-submitted-means = आपने आवेदन भेजा।
event-aor = मिल गया (AOR)
event-aor-means = विभाग ने लिखा कि आपका आवेदन मिल गया: आवेदन की पावती (acknowledgement of receipt)। इसमें फ़ाइल नंबर होता है।
event-biometrics-asked = बायोमेट्रिक्स माँगे गए
event-biometrics-asked-means = एक पत्र आपसे उँगलियों के निशान और फ़ोटो माँगता है, और बताता है कि कब तक।
event-biometrics-given = बायोमेट्रिक्स दिए गए
event-biometrics-given-means = आपकी उँगलियों के निशान और फ़ोटो लिए गए।
event-medical-asked = मेडिकल जाँच माँगी गई
event-medical-asked-means = आपको विभाग के मान्य डॉक्टर (panel physician) के पास जाने को कहा गया।
event-medical-passed = मेडिकल जाँच पास
event-medical-passed-means = आपके खाते में लिखा है कि मेडिकल जाँच पास हो गई।
event-background = पृष्ठभूमि की जाँच
event-background-means = विभाग सुरक्षा और पुराने अपराधों की जाँच करता है। यह आपको बताए बिना शुरू और ख़त्म हो सकती है।
event-more-asked = और कागज़ात माँगे गए
event-more-asked-means = विभाग को एक और कागज़ चाहिए, और वह बताता है कि कब तक।
event-p1 = पोर्टल का पहला संदेश (P1)
event-p1-means = आवेदक इसे P1 कहते हैं: आप बताते हैं कि आप कहाँ हैं, और अपना पता पक्का करते हैं। विभाग यह शब्द इस्तेमाल नहीं करता।
event-p2 = पोर्टल का दूसरा संदेश (P2)
event-p2-means = आवेदक इसे P2 कहते हैं: आप फ़ोटो और पता भेजते हैं। विभाग यह शब्द इस्तेमाल नहीं करता।
event-copr = स्थायी निवास की पुष्टि (COPR)
event-copr-means = आपको स्थायी निवास की पुष्टि (Confirmation of Permanent Residence) मिली।
event-visa = वीज़ा या पासपोर्ट की माँग
event-visa-means = आपसे पासपोर्ट माँगा गया, या उसमें वीज़ा लग गया।
event-refused = नामंज़ूर
event-refused-means = विभाग ने आवेदन नामंज़ूर किया। पत्र में लिखा है कि क्यों, और आप क्या कर सकते हैं।
event-withdrawn = वापस लिया
event-withdrawn-means = आपने आवेदन वापस ले लिया।
event-other = कुछ और
event-other-means = क्या हुआ, यह आपके अपने शब्द बताते हैं।
language-cmn = मैंडरिन
