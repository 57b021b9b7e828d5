## The binder: everything that a person keeps, on this device only

nav-binder = میرا فولڈر
screen-binder = میرا فولڈر
screen-documents = دستاویزات
screen-document = دستاویز
screen-applications = درخواستیں
screen-application = درخواست
screen-application-edit = درخواست میں تبدیلی
screen-goods = سامان
screen-good = فہرست کی ایک چیز
screen-appointments = اپائنٹمنٹس اور رابطے
screen-appointment = اپائنٹمنٹ
screen-contact = رابطہ
screen-questions = سوال
screen-question = سوال
screen-saved = محفوظ صفحے
screen-family = خاندان
screen-member = خاندان کا فرد

binder-title = میرا فولڈر
binder-lead = آپ کے کاغذات، درخواستیں، فہرستیں اور اپائنٹمنٹس، ایک جگہ۔
binder-private = آپ یہاں جو لکھتے ہیں وہ اسی ڈیوائس پر خفیہ کوڈ میں رہتا ہے۔
binder-need = ابھی کیا چاہیے
binder-need-nothing = آپ نے جو لکھا اس میں کچھ کم نہیں، اور فی الحال کسی کام کے لیے کوئی اور کاغذ نہیں چاہیے۔
binder-need-unknown = منصوبے میں اپنے بارے میں چند باتیں بتائیں، یا اپنے کاغذات لکھیں۔ پھر یہاں نظر آئے گا کہ کیا کم ہے۔
binder-need-for = کس لیے:
binder-need-more = اور { $count } مزید کام
binder-need-all =
    { $count ->
        [one] اسے دکھائیں
       *[other] سب { $count } دکھائیں
    }
binder-parts = فولڈر کے حصے
binder-documents = دستاویزات
binder-applications = درخواستیں
binder-goods = آپ کا سامان
binder-appointments = اپائنٹمنٹس اور رابطے
binder-questions = پوچھنے کے سوال
binder-question = سوال
binder-saved = محفوظ صفحے
binder-family = خاندان
binder-count =
    { $count ->
        [0] ابھی کچھ نہیں
        [one] { $count } اندراج
       *[other] { $count } اندراج
    }
binder-documents-count =
    { $count ->
        [0] ابھی کچھ نہیں
        [one] { $count } میں سے { $ready } آپ کے پاس ہے
       *[other] { $count } میں سے { $ready } آپ کے پاس ہیں
    }
binder-goods-count =
    { $count ->
        [one] { $count } چیز، { $value }
       *[other] { $count } چیزیں، { $value }
    }
binder-appointments-count = آنے والی اپائنٹمنٹس: { $appointments }، رابطے: { $contacts }
binder-questions-count =
    { $count ->
        [0] ابھی کچھ نہیں
        [one] { $count } میں سے { $open } باقی
       *[other] { $count } میں سے { $open } باقی
    }

entry-delete = حذف کریں
entry-note = نوٹ
entry-gone = یہ اب آپ کے فولڈر میں نہیں
entry-gone-way = فولڈر پر جائیں
notice-entry-kept = آپ کے فولڈر میں محفوظ ہو گیا۔
notice-entry-deleted = حذف کیا: { $name }
notice-written = فائل لکھ دی گئی۔

## Papers

papers-count = { $total } میں سے { $ready } آپ کے پاس
paper-ready = آپ کے پاس ہے
paper-missing = ابھی آپ کے فولڈر میں نہیں
paper-expired = مدت صرف { $date } تک ہے، جو کافی نہیں
paper-have = میرے پاس ہے
paper-note = لکھ لیں
paper-any-of = ان میں سے ایک کافی ہے:
paper-in-binder = میرے فولڈر میں دیکھیں
notice-paper-have = آپ کے فولڈر میں: { $paper }

document-state = حالت
document-state-need = مجھے چاہیے
document-state-have = میرے پاس ہے
document-state-must-translate = ترجمہ کرانا ہے
document-state-asked-for = منگوایا ہے، ابھی نہیں آیا
documents-empty = ابھی کوئی دستاویز نہیں
documents-empty-text = لکھیں کہ کون سے کاغذات آپ کے پاس ہیں اور کون سے چاہییں؛ پھر آپ کے کام ان پر خود نشان لگا دیں گے۔
documents-add = دستاویز شامل کریں
document-at = جگہ:
document-files =
    { $count ->
        [one] { $count } فائل
       *[other] { $count } فائلیں
    }
document-what = دستاویز
document-what-none = چنیں
document-what-own = کچھ اور، اپنے الفاظ میں
document-what-missing = چنیں کہ یہ کیا ہے۔
document-words = اس کا نام کیا ہے؟
document-whose = یہ کس کی ہے؟
document-whose-all = کسی ایک کی نہیں
document-expires = کس آخری دن تک درست ہے
document-expires-hint = اس کی مدت ختم نہ ہوتی ہو تو خالی چھوڑ دیں۔ آپ کو چھ مہینے پہلے خبردار کیا جائے گا۔
document-issued = جاری ہونے کا دن
document-place = کاغذ کہاں رکھا ہے
document-place-hint = مثلاً: نیلی فائل، والدین کے پاس، بینک میں۔
document-number = اس کا نمبر
document-number-why = یہاں نمبر کی ضرورت کم ہی پڑتی ہے۔ ڈیوائس کھو جائے یا کسی کو دی جائے تو جو اس میں نہیں، اسے کوئی غلط استعمال نہیں کر سکتا۔
document-number-keep = پھر بھی نمبر یہاں رکھیں
document-number-field = نمبر
document-translate-hint = یہ انگریزی یا فرانسیسی میں نہ ہو تو دفتر اکثر مصدقہ ترجمہ مانگتے ہیں۔ جب تک ترجمہ نہ ہو، “ترجمہ کرانا ہے” چنیں۔
document-delete-title = یہ دستاویز اور اس کی فائلیں حذف کریں؟
document-delete-text =
    { $count ->
        [one] اس کے ساتھ { $count } منسلک فائل بھی حذف ہو گی اور واپس نہیں آ سکے گی۔
       *[other] اس کے ساتھ { $count } منسلک فائلیں بھی حذف ہوں گی اور واپس نہیں آ سکیں گی۔
    }
expiry-late = { $date } کو مدت ختم ہو گئی
expiry-soon = { $date } کو مدت ختم ہو گی
expiry-fine = { $date } تک درست

draft-brought = آپ نے پہلے یہاں جو لکھا تھا وہ واپس آ گیا ہے۔ یہ ابھی محفوظ نہیں۔
draft-anew = نئے سرے سے شروع کریں
close-title = محفوظ کیے بغیر بند کریں؟
close-text = آپ نے ایک فارم میں جو لکھا وہ ابھی محفوظ نہیں۔ اب بند کریں تو ضائع ہو جائے گا۔
close-stay = لکھتے رہیں
close-anyway = محفوظ کیے بغیر بند کریں
attach-title = اسکین اور فائلیں
attach-hint = ایک فائل زیادہ سے زیادہ { $each }، سب مل کر { $all }۔ اب تک: { $used }۔ باقی سب کی طرح یہ بھی خفیہ کوڈ میں رہتی ہیں۔
attach-later = محفوظ ہونے کے بعد آپ اس کے ساتھ اسکین منسلک کر سکتے ہیں۔
attach-add = فائل منسلک کریں
attach-see = دیکھیں
attach-out = نقل محفوظ کریں
attach-delete-title = یہ فائل حذف کریں؟
attach-delete-text = Portage میں “{ $name }” کی نقل حذف ہو جائے گی اور واپس نہیں آ سکے گی۔
notice-attached = فائل منسلک ہو گئی۔

## Applications

applications-empty = ابھی کوئی درخواست نہیں
applications-empty-text = لکھیں کہ آپ نے کس چیز کی درخواست دی اور اس کے بعد کیا ہوا؛ شائع شدہ وقت ساتھ نظر آئیں گے۔
applications-add = درخواست شامل کریں
application-edit = درخواست بدلیں
application-filed = { $date } کو دی گئی
application-not-filed = ابھی نہیں دی
application-last = تازہ ترین: { $event }
application-number = نمبر:
application-events = کیا ہوا
application-no-events = ابھی کچھ نہیں۔ جو بھیجا اور جو ملا، دن کے ساتھ لکھیں۔
application-program = کس لیے
application-program-hint = ان پروگراموں کے وقت شائع ہوتے ہیں۔ کسی اور کے لیے اپنے الفاظ چنیں۔
application-program-missing = چنیں کہ آپ نے کس کے لیے درخواست دی۔
application-words = آپ نے کس چیز کی درخواست دی؟
application-filed-on = درخواست دینے کا دن
application-filed-hint = ابھی نہیں بھیجی تو خالی چھوڑ دیں۔
application-way = درخواست کیسے دی
way-online = آن لائن
way-online-hint = آپ کے اپنے یا آپ کے نمائندے کے اکاؤنٹ میں
way-paper = کاغذ پر
way-paper-hint = ڈاک سے، اور آگے کی خبر خط یا فارم سے ملتی ہے
way-linked = کاغذ پر، اکاؤنٹ سے جوڑی ہوئی
way-linked-hint = ڈاک سے، اور بعد میں آن لائن اکاؤنٹ میں شامل کی گئی
application-number-field = درخواست یا فائل کا نمبر
application-number-hint = صرف اگر آپ یہاں رکھنا چاہیں۔
application-delete-title = یہ درخواست حذف کریں؟
application-delete-text =
    { $count ->
        [0] یہ صرف آپ کے فولڈر سے حذف ہو گی۔ خود درخواست پر کوئی اثر نہیں پڑے گا۔
        [one] یہ صرف آپ کے فولڈر سے حذف ہو گی، لکھے ہوئے { $count } واقعے کے ساتھ۔ خود درخواست پر کوئی اثر نہیں پڑے گا۔
       *[other] یہ صرف آپ کے فولڈر سے حذف ہو گی، لکھے ہوئے { $count } واقعات کے ساتھ۔ خود درخواست پر کوئی اثر نہیں پڑے گا۔
    }
event-add = جو ہوا وہ شامل کریں
event-kind = کیا ہوا
event-day = کس دن

program-cec = Canadian Experience Class: کینیڈا کا تجربہ (Express Entry)
program-fsw = Federal Skilled Worker: مہارت والے کارکن (Express Entry)
program-pnp-ee = صوبے کا نامزد، Express Entry کے ذریعے
program-pnp-base = صوبے کا نامزد، Express Entry کے بغیر
program-spousal-abroad-roc = ساتھی، کینیڈا کے باہر سے اسپانسر
program-spousal-abroad-quebec = ساتھی، کینیڈا کے باہر سے اسپانسر، کیوبیک کے لیے
program-spousal-canada-roc = ساتھی، کینیڈا کے اندر سے اسپانسر
program-spousal-canada-quebec = ساتھی، کینیڈا کے اندر سے اسپانسر، کیوبیک کے لیے
program-pgp-roc = والدین، دادا دادی یا نانا نانی
program-pgp-quebec = والدین، دادا دادی یا نانا نانی، کیوبیک کے لیے
program-citizen-grants = شہریت
program-citizen-proofs = شہریت کا ثبوت
program-eta = سفر کی الیکٹرانک اجازت (eTA)
program-iec = International Experience Canada (IEC): نوجوانوں کا عارضی کام
program-visitor-extension = وزیٹر کے قیام میں توسیع

times-title = شائع شدہ وقت
times-none = اس کے لیے کوئی وقت شائع نہیں ہوا۔
times-nobody-knows = یہ دوسرے لوگوں کی درخواستوں کے وقت ہیں۔ آپ کی درخواست کا فیصلہ کب اور کیا ہو گا، یہ کوئی نہیں جان سکتا۔
time-finished = حال میں مکمل ہونے والی زیادہ تر درخواستوں میں لگا وقت
time-expected = آج بھیجیں تو متوقع وقت
time-expected-for-month = جنہوں نے اسی مہینے درخواست دی، ان کا باقی متوقع وقت
time-more-than = { $span } سے زیادہ
time-people =
    { $count ->
        [one] { $count } شخص منتظر ہے
       *[other] { $count } لوگ منتظر ہیں
    }
time-people-ahead =
    { $count ->
        [one] { $count } شخص نے اس مہینے سے پہلے درخواست دی اور منتظر ہے
       *[other] { $count } لوگوں نے اس مہینے سے پہلے درخواست دی اور منتظر ہیں
    }
time-as-of = { $date } کی صورتِ حال
time-standard = محکمے کا اپنا سروس کا معیار (service standard)
time-standard-means = عام حالات میں زیادہ تر درخواستوں کے لیے ایک ہدف، وعدہ نہیں۔
span-minutes = { $count } منٹ
span-hours =
    { $count ->
        [one] { $count } گھنٹہ
       *[other] { $count } گھنٹے
    }
span-days = { $count } دن
span-weeks =
    { $count ->
        [one] { $count } ہفتہ
       *[other] { $count } ہفتے
    }
span-months = { $count } ماہ
span-years = { $count } سال

## Goods

goods-lead = پہلی آمد پر سرحدی افسر دو فہرستیں مانگتے ہیں: جو آپ ساتھ لا رہے ہیں، اور جو بعد میں آئے گا۔
goods-with-me-text = جو آپ کے سفری سامان میں آ رہا ہے
goods-to-follow-text = جو بعد میں آئے گا، بحری جہاز سے، ڈاک سے یا کسی کے ہاتھ
goods-empty = ابھی کوئی سامان نہیں
goods-empty-text = سب سے قیمتی چیزوں سے شروع کریں۔ پہلی آمد پر جو فہرست میں ہو، وہ بعد میں بھی آ سکتا ہے۔
goods-add = چیز شامل کریں
goods-none = اس فہرست میں ابھی کچھ نہیں۔
goods-total =
    { $count ->
        [one] { $count } چیز کی کل قیمت
       *[other] { $count } چیزوں کی کل قیمت
    }
goods-sum = دونوں فہرستیں ملا کر:
goods-without-value =
    { $count ->
        [one] { $count } چیز کی قیمت ابھی نہیں لکھی؛ کل میں وہ شامل نہیں۔
       *[other] { $count } چیزوں کی قیمت ابھی نہیں لکھی؛ کل میں وہ شامل نہیں۔
    }
goods-jewellery-text = تصویر ہو تو پہچاننا آسان ہوتا ہے کہ کون سا زیور ہے۔
goods-csv = جدول محفوظ کریں (CSV)
good-list = کون سی فہرست میں
good-item = چیز
good-item-hint = کمپنی کے نام کے ساتھ، مثلاً: سلائی مشین، Singer 4423۔
good-value = قیمت، کینیڈین ڈالر میں
good-value-hint = آج اس کی جو قیمت ہے۔ مناسب اندازہ ٹھیک ہے۔
good-value-odd = یہ رقم کے طور پر نہیں پڑھا جا سکتا۔ مثلاً 120 یا 120.50 لکھیں۔
good-no-value = قیمت نہیں
good-serial = سیریل نمبر
good-serial-hint = مشینوں اور آلات کے لیے، اگر ہو۔
good-kind = قسم
good-another = پھر ایک اور شامل کریں
notice-good-kept = فہرست میں: { $item }

## Appointments, contacts, questions, family

appointments-empty = ابھی کوئی اپائنٹمنٹ نہیں
appointments-empty-text = لکھیں کہ کب اور کہاں، اور Portage نشان لگا دے گی کہ کیا ساتھ لانا ہے۔
appointments-add = اپائنٹمنٹ شامل کریں
appointment-here = اس ڈیوائس کی گھڑی پر: { $moment }
appointment-bring = کیا ساتھ لانا ہے
appointment-what = کس لیے ہے؟
appointment-what-hint = مثلاً: ServiceOntario میں ہیلتھ کارڈ۔
appointment-what-missing = لکھیں کہ کس لیے ہے۔
appointment-date = دن
appointment-date-missing = دن لکھیں۔
appointment-time = وقت
appointment-time-hint = 24 گھنٹے کے حساب سے، مثلاً 9:30 یا 14:15۔ معلوم نہ ہو تو خالی چھوڑ دیں۔
appointment-time-odd = یہ وقت نہیں ہے۔ مثلاً 9:30 یا 14:15 لکھیں۔
appointment-zone = کہاں کے وقت کے مطابق؟
zone-toronto = اونٹاریو (ٹورانٹو، اوٹاوا)
zone-winnipeg = شمال مغربی اونٹاریو (Kenora)
zone-here = یہاں، جہاں یہ ڈیوائس ہے ({ $zone })
appointment-place = کہاں
appointment-who = کون جائے گا؟
appointment-task = آپ کے منصوبے کا کام
appointment-task-hint = پھر اس کے کاغذات ساتھ لانے کی فہرست میں آ جائیں گے۔
appointment-task-none = کوئی کام نہیں
appointment-papers =
    { $count ->
        [0] ساتھ لانے کے کاغذات چنیں
        [one] { $count } کاغذ ساتھ لانا ہے
       *[other] { $count } کاغذات ساتھ لانے ہیں
    }
appointment-others = ساتھ لانے کی دوسری چیزیں
appointment-others-hint = ہر سطر میں ایک۔
contacts-title = رابطے
contacts-empty = ابھی کوئی رابطہ نہیں
contacts-empty-text = جن لوگوں کی ضرورت پڑ سکتی ہے انہیں یہاں رکھیں، جیسے مشیر، مالک مکان یا کزن۔
contacts-add = رابطہ شامل کریں
contact-name = نام
contact-what-for = کس لیے
contact-what-for-hint = مثلاً: ہماری بیٹی کے اسکول میں مدد۔
questions-empty = ابھی کوئی سوال نہیں
questions-empty-text = جو پوچھنا ہے وہ لکھ لیں، تاکہ کاؤنٹر پر یاد رہے۔
questions-add = سوال شامل کریں
question-edit = سوال بدلیں
question-text = آپ کا سوال
question-text-hint = کسی بھی زبان میں۔
question-whom = کس سے پوچھنا ہے
question-whom-hint = مثلاً: سیٹلمنٹ ایجنسی، اسکول، میرا آجر۔
question-answer = جواب
question-is-answered = جواب مل گیا ہے
question-answered = جواب مل گیا
saved-empty = ابھی کوئی صفحہ محفوظ نہیں
saved-empty-text = کسی گائیڈ پر “یہ صفحہ محفوظ کریں” دبائیں، پھر وہ آپ کو یہاں ملے گا۔
saved-drop = ہٹائیں
family-lead = خاندان یہاں ہو تو کام اور کاغذات بتا سکتے ہیں کہ کس کے ہیں۔ پہلا نام یا ایک حرف کافی ہے۔
family-empty = ابھی کوئی نہیں
family-empty-text = جو آپ کے ساتھ آ رہے ہیں ان کے نام لکھیں؛ پھر ہر بچے کے کام اس کے نام کے نیچے ہوں گے۔
family-add = فرد شامل کریں
member-name = نام
member-name-hint = جیسے آپ چاہیں: پہلا نام یا ایک حرف کافی ہے۔
member-role = کون ہے
role-oneself = میں خود
role-partner = میرا ساتھی
role-child = بچہ
role-other = کوئی اور
member-birth = پیدائش
member-birth-hint = سال کافی ہے۔ بچے کے لیے اس سے معلوم ہوتا ہے کہ کون سے کام اس کے ہیں۔
member-delete-title = { $name } کو حذف کریں؟
member-delete-text = باقی سب رہے گا۔ پھر کاغذات کسی کے نام نہیں گنے جائیں گے۔ “واپس لیں” سے سب کچھ پہلے جیسا ہو جاتا ہے۔
member-delete-papers =
    { $count ->
        [one] { $count } کاغذ پر { $name } کا نام ہے۔
       *[other] { $count } کاغذات پر { $name } کا نام ہے۔
    }
member-delete-tasks =
    { $count ->
        [one] { $count } کام پر { $name } کا نام ہے۔
       *[other] { $count } کاموں پر { $name } کا نام ہے۔
    }
member-delete-appointments =
    { $count ->
        [one] { $count } اپائنٹمنٹ پر { $name } کا نام ہے۔
       *[other] { $count } اپائنٹمنٹس پر { $name } کا نام ہے۔
    }
member-born = پیدائش { $date }
