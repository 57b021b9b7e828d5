## The frame

nav-label = Portage کے حصے
nav-brand = Portage، ہوم پر جائیں
nav-home = ہوم
nav-guides = گائیڈز
nav-plan = منصوبہ
nav-tools = ٹولز
nav-services = خدمات
nav-settings = سیٹنگز
nav-more = زبان، سیٹنگز اور مزید
nav-copy = مواد: { $date }
language-menu = زبان: { $language }
skip-to-page = سیدھے صفحے پر جائیں
dialog-close = بند کریں
print = پرنٹ کریں
listen = سنیں
listen-group = پڑھ کر سنانا
listen-pause = وقفہ
listen-go-on = جاری رکھیں
listen-stop = روکیں
listen-slowly = آہستہ
listen-failed = آواز رک گئی۔ دوبارہ کوشش کریں، یا آگے یہیں پڑھیں۔
pdf-save = PDF میں محفوظ کریں
pdf-writing = PDF بن رہی ہے…
pdf-written = PDF بن گئی۔
pdf-written-own = PDF بن گئی۔ یہ خفیہ کوڈ میں نہیں: جس کے پاس ہو، وہ اسے پڑھ سکتا ہے۔

print-foot = Portage سے پرنٹ کیا گیا، مواد: { $date }
print-foot-undated = Portage سے پرنٹ کیا گیا

screen-home = ہوم
screen-guides = گائیڈز
screen-guide = گائیڈ
screen-plan = منصوبہ
screen-tools = ٹولز
screen-tool = ٹول
screen-services = خدمات
screen-service = سروس
screen-search = تلاش
screen-changes = کیا بدلا
screen-copy = مواد کی حالت
screen-settings = سیٹنگز
screen-answer = جواب بدلیں
screen-start = آپ کا منصوبہ
screen-language = زبان
screen-install = پہلی بار
screen-broken = یہ اسکرین نہیں دکھائی جا سکتی
screen-aside = اس بارے میں

notice-undo = واپس لیں
notice-task-done = ہو گیا: { $title }
notice-task-skipped = ایک طرف رکھا: { $title }
notice-task-open = دوبارہ منصوبے میں: { $title }
notice-page-saved = محفوظ ہو گیا۔ یہ صفحہ آپ کو گائیڈز میں ملے گا۔
notice-page-let-go = یہ صفحہ اب محفوظ نہیں۔

## Links that lead outside

link-outside = (Portage سے باہر کھلتا ہے)
link-title-web = یہ صفحہ براؤزر میں کھولیں؟
link-title-phone = اس نمبر پر فون کریں؟
link-title-mail = اس پتے پر لکھیں؟
link-lead-web = یہ صفحہ Portage کا حصہ نہیں اور اس کے لیے انٹرنیٹ چاہیے۔ یہ یہاں ہے:
link-lead-phone = آپ کی ڈیوائس پوچھے گی کہ کس ایپ سے فون کرنا ہے۔ نمبر یہ ہے:
link-lead-mail = آپ کا ای میل پروگرام کھلے گا۔ پتا یہ ہے:
link-open-web = کھولیں
link-open-phone = فون کریں
link-open-mail = لکھیں
link-copy = کاپی کریں
link-copied = کاپی ہو گیا۔
link-cancel = منسوخ کریں

## First start

language-title = آپ کون سی زبان سب سے آسانی سے پڑھتے ہیں؟
install-title = Portage تیار ہو رہی ہے
install-lead = Portage کے ساتھ آئی ہوئی گائیڈز اور خدمات اس ڈیوائس پر کھولی جا رہی ہیں۔ اس کے لیے انٹرنیٹ نہیں چاہیے، اور یہ صرف ایک بار ہوتا ہے۔
progress-checking = دیکھا جا رہا ہے کہ کیا موجود ہے
progress-receiving = آ رہا ہے
progress-building = کھولا جا رہا ہے
progress-indexing = تلاش کے لیے تیار کیا جا رہا ہے
progress-finishing = بس ہونے والا ہے
progress-bytes = { $size } آ گیا
progress-of = { $total } میں سے { $size } آ گیا

start-next = آگے
start-skip = چھوڑیں
start-back = پیچھے
start-finish = میرا منصوبہ دکھائیں
start-leave = سیدھے گائیڈز اور خدمات پر جائیں
start-trail = سوال { $n }، کل { $total }
start-private = آپ کے جواب اسی ڈیوائس پر رہتے ہیں۔ آپ انہیں کسی بھی وقت بدل سکتے ہیں۔
answer-save = محفوظ کریں
answer-cancel = منسوخ کریں
answer-yes = ہاں
answer-no = نہیں

start-stage-title = آپ ابھی کس مرحلے پر ہیں؟
start-stage-lead = آپ کا منصوبہ اسی مرحلے سے شروع ہو گا۔
start-stage-short = آپ کا مرحلہ
whereabouts-exploring = سوچ بچار
whereabouts-exploring-hint = ابھی دیکھنا ہے کہ آؤں یا نہیں، اور کیسے۔
whereabouts-applying = درخواست
whereabouts-applying-hint = درخواست تیار ہو رہی ہے، یا بھیج دی ہے۔
whereabouts-approved = منظوری
whereabouts-approved-hint = آنے کی اجازت ہے، تیاری ہو رہی ہے۔
whereabouts-in-ontario = اونٹاریو میں
whereabouts-in-ontario-hint = آمد ہو چکی ہے، اب یہاں بسنا ہے۔

start-landing-title = آپ کینیڈا کب پہنچیں گے؟
start-landing-title-past = آپ کینیڈا کب پہنچے؟
start-landing-lead = آپ کے کاموں کی تاریخیں اسی دن سے گنی جاتی ہیں۔ صرف مہینہ معلوم ہو تو دن خالی چھوڑ دیں۔
start-landing-short = آمد
landing-legend = آمد کا دن یا مہینہ
landing-hint = مثلاً 14 مارچ 2027۔ اندازہ بھی ٹھیک ہے۔ پہنچ چکے ہیں تو وہی دن لکھیں۔
landing-day = دن
landing-month = مہینہ
landing-month-none = چنیں
landing-year = سال
landing-month-missing = مہینہ چنیں، یا باقی خانے خالی کر دیں۔
landing-year-missing = سال بھی لکھیں، مثلاً 2027۔
landing-year-odd = { $year } سال نہیں ہو سکتا۔ چار ہندسوں میں لکھیں، مثلاً 2027۔
landing-day-odd = { $month } میں { $day } تاریخ نہیں ہوتی: آخری دن { $last } ہے۔ دن درست کریں، یا خالی چھوڑ دیں۔

start-class-title = آپ کس حیثیت سے کینیڈا آ رہے ہیں؟
start-class-lead = ہر حیثیت کے قواعد اور خدمات الگ ہیں۔ یقین نہ ہو تو یہ سوال چھوڑ دیں۔
start-class-short = آنے کی حیثیت
class-economic = معاشی امیگریشن
class-economic-hint = Express Entry، صوبے کی نامزدگی کا پروگرام، یا مستقل آنے والے کارکنوں کا کوئی اور پروگرام
class-family = خاندان
class-family-hint = کینیڈا میں کوئی آپ کا اسپانسر ہے
class-refugee = دوبارہ آباد کیے گئے پناہ گزین
class-refugee-hint = آپ کو کینیڈا سے باہر چنا گیا، حکومت یا کسی نجی گروپ کی مدد سے
class-claimant = پناہ کی درخواست
class-claimant-hint = آپ کینیڈا میں پناہ مانگ چکے ہیں، یا مانگیں گے
class-worker = کارکن
class-worker-hint = آپ کے پاس عارضی ورک پرمٹ ہے، یا آپ لینا چاہتے ہیں
class-student = طالب علم
class-student-hint = آپ کے پاس اسٹڈی پرمٹ ہے، یا آپ لینا چاہتے ہیں
class-visitor = وزیٹر
class-visitor-hint = آپ ملنے یا گھومنے آ رہے ہیں

start-family-title = آپ کے ساتھ کون آ رہا ہے؟
start-family-lead = اسکول، چائلڈ کیئر، سرکاری وظائف اور کاغذات اسی پر منحصر ہیں۔
start-family-short = خاندان
family-partner = کیا شوہر، بیوی یا ساتھی آپ کے ساتھ آ رہے ہیں؟
family-children = کیا بچے آپ کے ساتھ آ رہے ہیں؟
family-years = وہ کس کس سال پیدا ہوئے؟
family-years-hint = سال کافی ہے۔ ہر بچے کے لیے ایک خانہ۔
family-year-label = بچہ { $n }: پیدائش کا سال
family-year-remove = بچہ { $n } ہٹائیں
family-year-add = بچہ شامل کریں
family-year-missing = کم از کم ایک بچے کی پیدائش کا سال لکھیں، یا “نہیں” چنیں۔
family-year-odd = { $year } پیدائش کا سال نہیں ہو سکتا۔ چار ہندسوں میں لکھیں، مثلاً 2019۔
family-with-partner = ساتھی سمیت
family-without-partner = ساتھی کے بغیر
family-child-count =
    { $count ->
        [0] کوئی بچہ نہیں
        [one] { $count } بچہ
       *[other] { $count } بچے
    }

start-occupation-title = آپ کیا کام کرتے ہیں؟
start-occupation-lead = اونٹاریو میں کچھ پیشوں کے لیے لائسنس چاہیے، اور اس کی کارروائی اپنے ملک ہی سے شروع ہو سکتی ہے۔
start-occupation-short = پیشہ
occupation-label = آپ کا پیشہ
occupation-hint = اپنے الفاظ میں، مثلاً نرس، الیکٹریشن، استاد، اکاؤنٹنٹ۔

start-destination-title = آپ اونٹاریو میں کہاں رہنا چاہتے ہیں؟
start-destination-lead = پھر وہاں کی قریبی خدمات پہلے آئیں گی۔
start-destination-short = جگہ
destination-label = شہر، قصبہ یا علاقہ
destination-hint = مثلاً اوٹاوا (Ottawa)، Sudbury یا Hamilton۔ ابھی معلوم نہ ہو تو چھوڑ دیں۔
destination-known = یہ { $place } ہے۔
destination-unknown = Portage اس نام کی کوئی جگہ نہیں جانتا۔ آپ آگے بڑھ سکتے ہیں، یا بعد میں مقامات میں سے چن سکتے ہیں۔

## Home

home-title = آپ کے اگلے قدم
home-welcome = خوش آمدید
home-landing = آپ کی آمد: { $date }، { $when }
home-landed = آپ کی آمد ہوئی: { $date }، { $when }
home-landing-unknown = بتائیں کہ آپ کب پہنچیں گے، پھر کاموں کی تاریخیں بن جائیں گی
home-nothing-next = فی الحال آپ کا کوئی کام باقی نہیں۔
home-whole-plan = پورا منصوبہ دیکھیں
home-changed = آپ کے لیے کیا بدلا
home-changed-all = سب کچھ جو بدلا
home-saved =
    { $count ->
        [one] { $count } محفوظ صفحہ
       *[other] { $count } محفوظ صفحے
    }
home-continue = آگے پڑھیں
home-copy = آپ کا مواد
home-offline = یہاں سب کچھ انٹرنیٹ کے بغیر چلتا ہے۔
home-content-of = مواد: { $date }۔
home-copy-link = مواد کی حالت
home-update-ready = { $size } کی اپ ڈیٹ تیار ہے۔
invitation-title = آپ کا منصوبہ بنائیں؟
invitation-text = چھ چھوٹے سوال ہیں، اور ہر ایک چھوڑا جا سکتا ہے۔ پھر آپ دیکھیں گے کہ کیا کرنا ہے، کس ترتیب سے اور کب تک: پہلے کاغذات سے اونٹاریو میں پہلے سال تک۔
invitation-start = میرا منصوبہ بنائیں
invitation-read = پہلے پڑھیں

## Notices: what cannot wait

alert-label = ضروری اطلاعات
alert-fraud = فراڈ سے بچیں
alert-change = ایک قاعدہ بدل گیا ہے
alert-information = ابھی جاننے کی بات
alert-read = مزید پڑھیں:
alert-official = سرکاری صفحہ:
alert-until = { $date } تک لاگو۔
alert-by = لکھنے والے: { $publisher }۔

## The trail, the plan and its tasks

trail-label = آپ کے منصوبے کے مرحلے
trail-past = گزر چکا
trail-here = آپ یہاں ہیں
trail-ahead = آگے
stage-exploring = سوچ بچار
stage-applying = درخواست
stage-waiting = انتظار
stage-preparing = تیاری
stage-travel = سفر
stage-first-days = پہلے دن
stage-first-weeks = پہلے ہفتے
stage-first-months = پہلے مہینے
stage-first-year = پہلا سال
stage-settled =
    { $total ->
        [0] کوئی کام نہیں
        [one] { $total } میں سے { $settled } نمٹ گیا
       *[other] { $total } میں سے { $settled } نمٹ گئے
    }

plan-title = آپ کا منصوبہ
plan-no-profile = یہ منصوبہ سب کے لیے ہے
plan-no-profile-text = چند چھوٹے سوالوں کے جواب دیں تو یہ آپ کا ہو جائے گا: صرف وہ کام جو آپ کے ہیں، ہر ایک اپنی تاریخ کے ساتھ۔

due-today = آج
due-in-days =
    { $days ->
        [one] کل
       *[other] { $days } دن میں
    }
due-in-weeks =
    { $weeks ->
        [one] { $weeks } ہفتے میں
       *[other] { $weeks } ہفتوں میں
    }
due-late = { $days } دن کی دیر
days-ago =
    { $days ->
        [one] گزشتہ روز
       *[other] { $days } دن پہلے
    }
due-was = آخری تاریخ { $date } تھی
due-by = { $date } تک
due-about = { $date } کے لگ بھگ
due-full = { $date } تک، { $when }
due-landing-day = آمد کے دن
due-before-landing = آمد سے { $days } دن پہلے
due-after-landing = آمد کے { $days } دن بعد
due-months-before-landing = آمد سے { $months } ماہ پہلے
due-months-after-landing = آمد کے { $months } ماہ بعد
due-law = قانون
due-law-long = یہ دن قانون نے مقرر کیا ہے

task-done-label = ہو گیا: { $title }
task-state-done = ہو گیا
task-state-skipped = ایک طرف رکھا
task-waiting = پہلے ایک اور کام ضروری ہے
task-steps = قدم
task-documents = یہ کاغذات پاس رکھیں
task-waits-for = پہلے یہ کریں
task-read = پڑھیں اور حساب لگائیں
task-because = یہ آپ کے منصوبے میں کیوں ہے
task-because-unknown = ہمیں نہیں معلوم کہ یہ بات آپ پر لاگو ہے یا نہیں؛ یہ کام انہی کے لیے ہے جن پر لاگو ہے
task-authority = اس کا ذمہ دار: { $authority }۔
task-verified = تصدیق کی تاریخ: { $date }۔
task-mark-done = کام ہو گیا
task-reopen = منصوبے میں واپس لائیں

condition-everyone = یہ سب کے لیے ہے
condition-economic = آپ معاشی زمرے میں آ رہے ہیں
condition-family = کینیڈا میں کوئی آپ کا اسپانسر ہے
condition-refugee = آپ دوبارہ آباد کیے گئے پناہ گزین کے طور پر آ رہے ہیں
condition-claimant = آپ پناہ مانگ رہے ہیں
condition-worker = آپ ورک پرمٹ پر آ رہے ہیں
condition-student = آپ اسٹڈی پرمٹ پر آ رہے ہیں
condition-visitor = آپ وزیٹر کے طور پر آ رہے ہیں
condition-permanent = آپ مستقل رہائشی بن رہے ہیں
condition-partner = ساتھی آپ کے ساتھ آ رہے ہیں
condition-children = بچے آپ کے ساتھ آ رہے ہیں
condition-children-under-6 = آپ کا بچہ 6 سال سے چھوٹا ہے
condition-children-under-13 = آپ کا بچہ 13 سال سے چھوٹا ہے
condition-children-4-18 = آپ کا بچہ 4 سے 18 سال کا ہے
condition-no-children = بچے آپ کے ساتھ نہیں آ رہے
condition-regulated = اونٹاریو میں آپ کے پیشے کے لیے لائسنس چاہیے
condition-trade = آپ ہنر کے پیشے (skilled trades) میں کام کرتے ہیں
condition-works = آپ کام کرنا چاہتے ہیں
condition-drives = آپ گاڑی چلانا چاہتے ہیں
condition-rents = آپ گھر کرایے پر لیں گے
condition-pet = پالتو جانور آپ کے ساتھ آ رہا ہے
condition-francophone = آپ فرانسیسی بولتے ہیں
condition-low-income = آپ کی آمدنی کم ہے
condition-senior = آپ کی عمر 65 سال یا زیادہ ہے
condition-abroad = آپ ابھی کینیڈا سے باہر ہیں
condition-in-ontario = آپ اونٹاریو میں ہیں
condition-winter-arrival = آپ سردیوں میں پہنچیں گے

## Guides

guides-title = گائیڈز
guides-lead = ہر صفحہ بتاتا ہے کہ کیا کرنا ہے، کیا ساتھ لانا ہے، خرچ کتنا ہے اور مدد کون کرتا ہے۔
guides-empty = اس ڈیوائس پر ابھی کوئی گائیڈ نہیں
guides-empty-way = مواد کی حالت دیکھیں
saved-title = محفوظ صفحے
saved-on = { $date } کو محفوظ کیا گیا
saved-withdrawn = واپس لے لیا گیا، اب پرانا ہے
guide-save = یہ صفحہ محفوظ کریں
guide-saved = محفوظ ہے
withdrawn-band = یہ صفحہ { $date } کو واپس لے لیا گیا
withdrawn-text = جو آپ دیکھ رہے ہیں وہ آخری نقل ہے، جو اس لیے باقی ہے کہ آپ نے محفوظ کی تھی۔ یہ اب پرانی ہو چکی ہے: اس پر بھروسا نہ کریں۔
withdrawn-band-undated = یہ صفحہ واپس لے لیا گیا
withdrawn-gone-text = یہ اب پورٹل میں نہیں، اور آپ نے اسے محفوظ نہیں کیا تھا۔
withdrawn-reason = وجہ:
withdrawn-see = اس کی جگہ پڑھیں:
guide-contents = اس صفحے پر
guide-tasks = آپ کے منصوبے میں
guide-tools = ٹولز
guide-services = کون مدد کرتا ہے
guide-official = سرکاری صفحہ
guide-related = آگے پڑھیں
guide-other-language = یہ صفحہ آپ کی زبان میں نہیں ہے۔ آپ اسے اس زبان میں دیکھ رہے ہیں: { $language }۔
callout-note = جاننے کی بات
callout-free = مفت
callout-deadline = آخری دن
callout-warning = احتیاط کریں

guide-contacts = کس سے پوچھیں
guide-forms = اس صفحے کے فارم
contact-hours = اوقات:
contact-abroad-yes = یہ نمبر کینیڈا کے باہر سے بھی چلتا ہے۔
contact-abroad-no = یہ نمبر کینیڈا کے باہر سے نہیں چلتا۔
contact-channels = رابطے کا طریقہ: { $channels }۔
channel-phone = فون
channel-web-form = ویب فارم
channel-in-person = خود جا کر
channel-mail = خط
channel-email = ای میل
channel-website = ان کی ویب سائٹ
form-superseded = یہ فارم اب استعمال نہیں ہوتا۔
form-superseded-by = یہ فارم اب استعمال نہیں ہوتا۔ اس کی جگہ { $number } استعمال کریں۔
form-unknown = ہم تصدیق نہیں کر سکے کہ یہ فارم اب بھی چلتا ہے۔ سرکاری صفحہ دیکھیں۔

figure-more = ، یہ عدد کہاں سے آیا
figure-since = { $date } سے
figure-in-force = { $date } سے لاگو
figure-next = { $date } سے { $value }
figure-verified = تصدیق کی تاریخ: { $date }
figure-source = ماخذ:
figures-title = اس صفحے کے اعداد

provenance-title = اس صفحے کے بارے میں
provenance-publisher = لکھنے والے
provenance-authority = اس معاملے کے ذمہ دار
provenance-official = سرکاری صفحہ
provenance-sources = ماخذ
provenance-verified = تصدیق کی تاریخ
provenance-review = اگلی جانچ کب تک
provenance-stale = اسے { $date } تک دوبارہ جانچا جانا تھا، مگر نہیں جانچا گیا۔ اس پر بھروسا کرنے سے پہلے سرکاری صفحہ دیکھیں۔
provenance-stale-undated = اسے بہت عرصے سے نہیں جانچا گیا۔ اس پر بھروسا کرنے سے پہلے سرکاری صفحہ دیکھیں۔
provenance-translation = ترجمہ
provenance-licence = لائسنس
provenance-languages = دوسری زبانیں
translation-machine = اس کا ترجمہ مشین نے کیا اور کسی انسان نے نہیں جانچا۔ اصل زبان: { $language }۔ شک ہو تو اصل پڑھیں۔
translation-reviewed = اس کا ترجمہ ہوا اور ایک انسان نے اسے جانچا۔ اصل زبان: { $language }۔
screen-machine = اس اسکرین کے الفاظ کا ترجمہ مشین نے کیا ہے۔ جہاں کچھ اور نہ لکھا ہو، وہاں کسی انسان نے اسے نہیں جانچا۔
translation-beside = ساتھ میں اصل بھی دکھائیں: { $language }
section-untranslated = یہ حصہ نیا ہے اور ابھی ترجمہ نہیں ہوا۔ آپ اسے اس زبان میں دیکھ رہے ہیں: { $language }۔
beside-title = ساتھ ساتھ دیکھیں:
beside-other = دوسری زبان
beside-missing = یہ حصہ صرف اس زبان میں ہے: { $language }۔
translation-outdated = اصل صفحہ اس کے بعد بدل چکا ہے۔ آج کیا درست ہے، یہ اصل میں پڑھیں۔
level-federal = وفاقی حکومت
level-provincial = اونٹاریو کی حکومت
level-municipal = بلدیہ
level-agency = ادارہ

## Tools

tools-title = ٹولز
tools-lead = شائع شدہ قواعد سے جواب معلوم کریں۔ کوئی ٹول فیصلہ نہیں کرتا۔
tools-empty = اس ڈیوائس پر ابھی کوئی ٹول نہیں
receipt-not-a-decision = یہ فیصلہ نہیں ہے۔ فیصلہ وہ ادارہ کرتا ہے جس کا نام نیچے ہے۔

## Services

services-title = خدمات
services-lead = مدد کرنے والے لوگ اور جگہیں، زیادہ تر مفت۔
services-empty = ان سب شرطوں پر کوئی سروس پوری نہیں اترتی
services-empty-text = ایک فلٹر ہٹائیں، یا 211 ملائیں: وہ کئی زبانوں میں جواب دیتے ہیں اور جانتے ہیں کہ کہاں کون مدد کرتا ہے۔
services-all = تمام خدمات دکھائیں
filter-label = صرف یہ دکھائیں
filter-topic = موضوع
filter-language = زبان
filter-city = جگہ
filter-any = سب
service-free = مفت
service-paid = پیسے لگتے ہیں
service-remote = فون پر یا آن لائن
service-call-first = پہلے فون کریں
service-call-first-long = ہم حال میں ان سب باتوں کی تصدیق نہیں کر سکے۔ جانے سے پہلے فون کر لیں۔
service-organization = کون چلاتا ہے
service-phone = فون
service-address = پتا
service-languages = زبانیں
service-eligibility = کن کے لیے
service-web = ویب صفحہ
service-email = ای میل
phone-toll-free = کینیڈا میں مفت کال
phone-tty = جو سن نہیں سکتے یا کم سنتے ہیں (TTY)
phone-abroad = کینیڈا کے باہر سے
phone-text = ٹیکسٹ میسج

## Search

search-label = Portage میں تلاش
search-placeholder = اپنے الفاظ میں تلاش کریں
search-key = Ctrl K
search-clear = تلاش صاف کریں
search-title = تلاش
search-start = کوئی لفظ یا سوال لکھیں۔ سرکاری لفظ ہونا ضروری نہیں۔
search-count =
    { $count ->
        [one] { $count } نتیجہ
       *[other] { $count } نتیجے
    }
search-count-first = پہلے { $count } نتیجے
search-none = “{ $query }” کے لیے کچھ نہیں ملا۔
search-call-first = ابھی خطرہ ہے؟ پہلے فون کریں۔
search-help = جو چاہیے تھا وہ نہیں ملا؟
search-help-empty = یہاں کوئی مدد کر سکتا ہے
search-help-text = کوئی اور یا چھوٹا لفظ آزمائیں۔ یا یہاں پوچھیں:
search-all-guides = تمام گائیڈز
search-all-services = تمام خدمات
search-meant = کیا آپ کا مطلب یہ تھا:
search-suggestions = آگے بڑھنے کے طریقے
search-recent = حال ہی میں آپ نے کیا تلاش کیا
search-recent-forget = یہ مٹا دیں
search-filter-looked = Portage صرف بہترین { $count } نتیجے گنتی اور چھانٹتی ہے۔
search-filter-none = کوئی نتیجہ ان سب انتخابوں کے مطابق نہیں۔
search-filter-clear = تمام نتیجے دکھائیں
search-tell = ایڈیٹروں کو بتائیں کہ یہاں یہ نہیں ہے
filter-kind = قسم
filter-government = حکومت
filter-written = متن کی زبان
kind-guide = گائیڈز
kind-task = منصوبے کے کام
kind-service = خدمات
kind-contact = کس سے پوچھیں
kind-form = فارم
match-fuzzy = ہجے کچھ مختلف ہیں
match-related = ملتے جلتے موضوع پر
match-language = زبان: { $language }
help-service = مدد کرنے والی سروس
help-topic = اس موضوع میں دیکھیں
help-level = ذمہ دار کون ہے
help-level-federal = وفاقی حکومت: کون آ سکتا ہے اور رہ سکتا ہے، شہریت، انکم ٹیکس
help-level-provincial = اونٹاریو کی حکومت: ہیلتھ کارڈ، اسکول، ڈرائیونگ، کرایہ، کام
recent-legend = کیا Portage آپ کی آخری 10 تلاشیں رکھے؟
recent-hint = یہ آپ کی لکھی ہوئی باتوں کے ساتھ خفیہ کوڈ میں رہتی ہیں، اور تلاش کے خالی خانے کے نیچے نظر آتی ہیں۔ یہ کبھی نہیں بھیجی جاتیں۔
recent-no = نہیں
recent-yes = ہاں، اسی ڈیوائس پر
notice-searches-forgotten = آپ کی آخری تلاشیں مٹا دی گئیں۔

## What has changed

changes-title = کیا بدلا
changes-lead = اپ ڈیٹس سے اس ڈیوائس پر جو کچھ بدلا؛ جو آپ سے متعلق ہے وہ سب سے پہلے۔
changes-means = آپ کے منصوبے پر اس کا اثر
changes-plan = آپ کا منصوبہ
changes-saved = آپ کے محفوظ صفحے
changes-place = جہاں آپ جا رہے ہیں
changes-rest = باقی سب
changes-none = ابھی کچھ نہیں بدلا
changes-none-text = جب کوئی اپ ڈیٹ کسی صفحے کو بدلے گی تو آپ یہاں پڑھیں گے کہ کون سا جملہ بدلا۔
change-added = نیا
change-edited = بدلا
change-removed = اب نہیں رہا
change-of-figure = عدد
change-of-guide = گائیڈ
change-of-service = سروس
change-of-task = کام
change-value-figure = عدد
change-value-phone = ٹیلی فون
change-value-email = ای میل
change-value-address = پتا
change-value-language = زبان
change-value-due = دن
change-value-official = سرکاری صفحہ
change-more = اور { $count } مزید
change-used-in = یہ یہاں آتا ہے:
change-before = پہلے
change-now = اب
change-sentences =
    { $count ->
        [one] جملہ دکھائیں
       *[other] { $count } جملے دکھائیں
    }

## State of the copy

copy-title = مواد کی حالت
copy-status-never = آپ وہ مواد پڑھ رہے ہیں جو Portage کے ساتھ آیا تھا
copy-status-never-text = اس ڈیوائس پر ابھی تک اپ ڈیٹ چیک نہیں کی گئی۔
copy-status-today = آپ کا مواد تازہ ہے
copy-status-was = آپ کا مواد { $when } تازہ تھا
copy-status-text = Portage نے آخری بار اپ ڈیٹ چیک کی: { $moment }۔
copy-status-running = اپ ڈیٹ جاری ہے
copy-status-running-text = پڑھتے رہیں: جب تک سب کچھ آ کر جانچا نہ جائے، کچھ نہیں بدلے گا۔
copy-status-waiting = { $size } کی اپ ڈیٹ تیار ہے
copy-status-waiting-text = ابھی اس میں سے کچھ نہیں لیا گیا، کیونکہ آپ نے کہا تھا کہ پہلے پوچھا جائے۔ تب تک موجودہ مواد استعمال کر سکتے ہیں۔
copy-status-behind = ایک اپ ڈیٹ ہے جو ابھی اس ڈیوائس پر نہیں
copy-status-behind-text = اسے لینے کے لیے دوبارہ اپ ڈیٹ چیک کریں۔ جو آ چکا ہے، وہ دوبارہ نہیں لیا جائے گا۔
copy-status-back = آپ پچھلے مواد پر واپس گئے ہیں
copy-status-back-text = آپ { $date } کو { $copy } کے مواد پر واپس گئے۔ جب تک آپ نئے مواد پر نہ جائیں، کچھ نیا نہیں آئے گا۔
copy-status-back-undated = آپ { $date } کو پچھلے مواد پر واپس گئے۔ جب تک آپ نئے مواد پر نہ جائیں، کچھ نیا نہیں آئے گا۔
copy-move-on = نئے مواد پر جائیں
copy-look = اپ ڈیٹ چیک کریں
copy-fetch = ابھی لیں
copy-not-now = ابھی نہیں
copy-cancel = منسوخ کریں
copy-cancelling = روکا جا رہا ہے
copy-address = اپ ڈیٹس یہاں سے آتی ہیں: { $address }۔
copy-address-next = یہ جواب نہ دے تو Portage آپ کا اگلا پتا آزماتی ہے۔
copy-no-address = اپ ڈیٹس کا کوئی پتا نہیں دیا گیا۔ آپ وہ مواد پڑھ رہے ہیں جو Portage کے ساتھ آیا تھا۔
copy-set-address = پتا دیں
copy-change = بدلیں
copy-next = Portage خود دوبارہ چیک کرے گی: { $moment }۔
copy-next-daily = Portage روز ایک بار خود چیک کرتی ہے، اور انٹرنیٹ واپس آنے پر بھی۔
copy-next-start = Portage اگلی بار کھلنے پر خود چیک کرے گی۔
copy-next-manual = Portage صرف آپ کے کہنے پر چیک کرتی ہے۔
copy-clock = اس ڈیوائس کی گھڑی { $now } بتاتی ہے، مگر Portage پہلے ہی { $seen } دیکھ چکی ہے۔ ڈیوائس کی گھڑی درست کریں، پھر دوبارہ چیک کریں۔
copy-lapsed = ان اپ ڈیٹس کے دستخطوں کی مدت { $date } کو ختم ہو گئی: کچھ نیا نہیں آئے گا۔ سب کچھ پڑھا جا سکتا ہے۔
copy-lapsed-owner = { $owner } کے دستخطوں کی مدت { $date } کو ختم ہو گئی: وہاں سے کچھ نیا نہیں آئے گا۔ سب کچھ پڑھا جا سکتا ہے۔
copy-held-up = { $owner } سے کچھ نیا نہیں لیا گیا۔ { $why }
copy-stick = USB یا فولڈر سے اپ ڈیٹ کریں…
copy-stick-more = لکھیں کہ فولڈر کہاں ہے
copy-stick-text = وہ فولڈر چنیں جس میں کسی نے Portage کی اپ ڈیٹس رکھی ہیں۔ اس کے لیے انٹرنیٹ نہیں چاہیے اور خرچ بھی نہیں۔
copy-stick-folder = فولڈر
copy-stick-missing = لکھیں کہ فولڈر کہاں ہے۔
copy-stick-go = یہاں سے اپ ڈیٹ کریں
copy-back = پچھلے مواد پر واپس جائیں
copy-back-title = پچھلے مواد پر واپس جائیں؟
copy-back-text = مواد ویسا ہو جائے گا جیسا آخری اپ ڈیٹ سے پہلے تھا، اور جب تک آپ نئے مواد پر نہ جائیں ویسا ہی رہے گا۔ آپ کا منصوبہ اور جواب جیسے ہیں ویسے رہیں گے۔
copy-outcome-updated = آپ کا مواد اب تازہ ہے۔
copy-outcome-current = آپ کا مواد پہلے ہی تازہ تھا۔
copy-outcome-waiting = اپ ڈیٹ تیار ہے اور آپ کی منتظر ہے۔
copy-outcome-cancelled = روک دیا گیا۔ آپ کا مواد جیسا تھا ویسا ہے؛ جو آ چکا، اگلی بار کے لیے رکھا ہے۔
copy-tried = آخری کوشش: { $moment }
copy-cost = { $size } ڈیٹا خرچ ہوا۔
copy-changes =
    { $count ->
        [one] ایک تبدیلی
       *[other] { $count } تبدیلیاں
    }
copy-changes-all = سب کچھ جو بدلا
copy-content-date = مواد کی تاریخ
copy-checked = آخری بار اپ ڈیٹ چیک کی
copy-never-checked = کبھی نہیں
copy-built = اس ڈیوائس پر تیار ہوا
copy-holds = اس میں ہے
copy-guides =
    { $count ->
        [one] { $count } گائیڈ
       *[other] { $count } گائیڈز
    }
copy-tasks = { $count } کام
copy-services =
    { $count ->
        [one] { $count } سروس
       *[other] { $count } خدمات
    }
copy-releases = مواد کہاں سے آتا ہے
copy-release = ورژن { $release }

## Settings

settings-title = سیٹنگز
settings-language = زبان
settings-machine = Portage کے بٹنوں اور جملوں کا ترجمہ مشین نے کیا ہے، اور کسی انسان نے اسے نہیں جانچا۔
settings-theme = رنگ
theme-system = ڈیوائس کی طرح
theme-light = ہلکا
theme-dark = گہرا
theme-contrast = ہائی کنٹراسٹ
settings-text = لکھائی کا سائز
settings-percent = { $percent } فیصد
settings-digits = ہندسے
settings-digits-text = تاریخوں، اعداد اور رقموں کے لیے۔ فون نمبر، پتے اور فارم جیسے ہیں ویسے ہی رہتے ہیں۔
settings-answers = آپ کے جواب
settings-answers-text = آپ کا منصوبہ ان سے بنتا ہے، اور یہ اسی ڈیوائس پر رہتے ہیں۔
settings-no-answer = جواب نہیں دیا
settings-change = بدلیں
settings-updates = اپ ڈیٹس
settings-addresses = اپ ڈیٹس کہاں سے آتی ہیں
settings-addresses-hint = Portage اسی ترتیب سے آزماتی ہے اور جو پہلے جواب دے، اسے لیتی ہے۔
settings-addresses-none = ابھی کوئی نہیں: آپ وہ مواد پڑھ رہے ہیں جو Portage کے ساتھ آیا تھا۔
settings-address-field = ویب پتا یا فولڈر
settings-address-hint = مثلاً ‎https://portage.example.org‎، یا اس ڈیوائس پر، آپ کے نیٹ ورک پر یا USB میں کوئی فولڈر۔
settings-address-add = شامل کریں
settings-address-up = { $address } پہلے آزمائیں
settings-address-remove = { $address } ہٹائیں
settings-address-removed = ہٹا دیا: { $address }
settings-address-empty = پہلے ویب پتا یا فولڈر لکھیں۔
settings-address-twice = { $address } پہلے ہی فہرست میں ہے۔
settings-schedule = Portage خود کب اپ ڈیٹ چیک کرے
schedule-daily = روز ایک بار
schedule-daily-hint = کھلنے پر اور انٹرنیٹ واپس آنے پر بھی
schedule-start = کھلنے پر
schedule-start-hint = ہر بار جب Portage کھلے، بیچ میں نہیں
schedule-manual = کبھی نہیں
schedule-manual-hint = صرف جب آپ “اپ ڈیٹ چیک کریں” دبائیں
settings-ask = اپ ڈیٹ اس سے بڑی ہو تو پہلے مجھ سے پوچھیں
settings-ask-always = ہمیشہ پوچھیں
settings-ask-never = کبھی نہ پوچھیں
settings-trust-more = مزید
settings-trust = اعتماد کی فائل (root.json)
settings-trust-hint = جو ایجنسی اپنا ذخیرہ خود چلاتی ہے، یہ فائل آپ کو دیتی ہے۔ اس کے بغیر Portage صرف اپنے ناشروں پر بھروسا کرتی ہے۔
settings-save = محفوظ کریں
settings-saved = محفوظ ہو گیا۔
settings-about = Portage کے بارے میں
settings-version = ورژن { $version }
settings-private = آپ جو لکھتے ہیں وہ اسی ڈیوائس پر رہتا ہے، جب تک آپ خود نہ بھیجیں۔ کوئی اکاؤنٹ نہیں ہے۔

screen-credits = ماخذ اور لائسنس
credits-lead = Portage کی نقل بنائی اور دوبارہ استعمال کی جا سکتی ہے، مگر جن چیزوں سے یہ بنی ہے وہ ان کی ہیں جن کے نام یہاں ہیں۔
credits-owners = صفحے کس نے لکھے
credits-sources = کس کا ڈیٹا استعمال ہوا
credits-program = پروگرام
credits-program-text = یہ پروگرام آزاد سافٹ ویئر ہے، MIT یا Apache 2.0 لائسنس کے تحت۔ اس کے فونٹ (Noto) SIL Open Font License 1.1 کے تحت ہیں۔
credits-publisher = دستخط: { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = دوبارہ کوشش کریں
problem-not-found = یہ صفحہ آپ کے مواد میں نہیں ہے۔
    .safe = اس کے سوا کچھ کم نہیں۔
    .todo = شاید کسی اپ ڈیٹ نے اسے ہٹا دیا ہو۔ اسے تلاش کریں، یا پیچھے جائیں۔
problem-no-content = اس ڈیوائس پر ابھی کوئی مواد نہیں۔
    .safe = آپ کا منصوبہ اور سیٹنگز جیسے تھے ویسے ہیں۔
    .todo = “مواد کی حالت” کھولیں اور “اپ ڈیٹ چیک کریں” دبائیں۔
problem-data-damaged = Portage کی ایک فائل خراب ہے: { $path }
    .safe = کچھ حذف نہیں ہوا۔
    .todo = دوبارہ اپ ڈیٹ کریں، یا پچھلی حالت پر واپس جائیں۔ اس سے کام نہ بنے تو یہ سطر اسے دکھائیں جو آپ کی ڈیوائس کی دیکھ بھال کرتا ہے۔
problem-disk-full = اس ڈیوائس کی ڈسک بھر گئی ہے۔
    .safe = آپ کا مواد، منصوبہ اور جواب جیسے تھے ویسے ہیں۔
    .todo = کچھ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔
problem-no-room = اس اپ ڈیٹ کے لیے ڈیوائس پر { $needed } MB خالی جگہ چاہیے، جبکہ { $free } MB خالی ہے۔
    .safe = کچھ ڈاؤن لوڈ نہیں ہوا۔ آپ کا مواد، منصوبہ اور جواب جیسے تھے ویسے ہیں۔
    .todo = کچھ جگہ خالی کریں، پھر دوبارہ اپ ڈیٹ کریں۔
problem-storage = Portage یہاں پڑھ یا لکھ نہیں سکتی: { $path }
    .safe = جو پہلے محفوظ ہوا تھا وہ موجود ہے۔
    .todo = دیکھیں کہ ڈسک لگی ہوئی ہے اور آپ کو اس پر لکھنے کی اجازت ہے، پھر دوبارہ کوشش کریں۔
problem-repository-unreachable = { $address } سے رابطہ نہیں ہو سکا۔
    .safe = آپ کا مواد جیسا تھا ویسا ہے، اور سب کچھ پڑھا جا سکتا ہے۔
    .todo = انٹرنیٹ، یا سیٹنگز میں دیا ہوا پتا دیکھیں، پھر دوبارہ کوشش کریں۔
problem-not-a-repository = { $address } پر Portage کی اپ ڈیٹس نہیں ہیں۔
    .safe = کچھ نہیں بدلا۔ آپ کا مواد جیسا تھا ویسا ہے۔
    .todo = وہ فولڈر چنیں جس میں Portage کی اپ ڈیٹس رکھی گئی تھیں، جیسے USB میں “portage” نام کا فولڈر، یا سیٹنگز میں پتا دیکھیں۔
problem-repository-refused = { $address } نے جو بھیجا وہ قبول نہیں کیا گیا۔
    .safe = اس میں سے کچھ استعمال نہیں ہوا۔ آپ کا مواد جیسا تھا ویسا ہے۔
    .todo = بعد میں دوبارہ کوشش کریں۔ پھر ایسا ہو تو اسے بتائیں جو یہ پتا چلاتا ہے۔
problem-repository-expired = اپ ڈیٹس کے اس ذخیرے کے دستخطوں کی مدت { $since } کو ختم ہو گئی۔
    .safe = کچھ نیا نہیں لیا گیا۔ آپ کا مواد جیسا تھا ویسا ہے، اور سب کچھ پڑھا جا سکتا ہے۔
    .todo = اس ڈیوائس کی تاریخ دیکھیں۔ درست ہو تو چند دن بعد دوبارہ کوشش کریں۔
problem-pdf-failed = PDF نہیں بن سکی۔
    .safe = اور کچھ نہیں بدلا۔ اس نام کی فائل پہلے سے تھی تو جیسی تھی ویسی ہے۔
    .todo = کوئی اور فولڈر یا نام چنیں، اور دیکھیں کہ ڈسک پر جگہ ہے۔
problem-start-refused = آپ کے سسٹم نے یہ سیٹنگ قبول نہیں کی۔
    .safe = کچھ نہیں بدلا۔
    .todo = سسٹم کی سیٹنگز میں وہ پروگرام دیکھیں جو اس کے ساتھ شروع ہوتے ہیں۔
problem-link-refused = Portage یہ پتا نہیں کھولتی: { $url }
    .safe = کچھ نہیں کھلا۔
    .todo = صرف ویب صفحے، فون نمبر اور ای میل پتے کھولے جاتے ہیں۔
problem-nothing-to-go-back-to = واپس جانے کے لیے پہلے کی کوئی حالت نہیں۔
    .safe = آپ کا مواد جیسا تھا ویسا ہے۔
    .todo = جو حالت ہے اسی کے ساتھ چلیں۔
problem-landing-impossible = یہ آمد کا دن نہیں ہو سکتا: { $text }
    .safe = آپ کے باقی جواب محفوظ ہیں۔
    .todo = اسے درست کریں، یا خالی چھوڑ دیں۔
problem-birth-year-impossible = { $year } پیدائش کا سال نہیں ہو سکتا۔
    .safe = آپ کے باقی جواب محفوظ ہیں۔
    .todo = { $from } سے { $to } تک کا کوئی سال لکھیں۔
problem-text-too-long = یہ جواب بہت لمبا ہے۔
    .safe = آپ کے باقی جواب محفوظ ہیں۔
    .todo = اسے چھوٹا کریں: زیادہ سے زیادہ { $limit } حروف۔
problem-too-many-children = ایک منصوبے میں اتنے بچے نہیں آ سکتے۔
    .safe = آپ کے باقی جواب محفوظ ہیں۔
    .todo = زیادہ سے زیادہ { $limit } لکھے جا سکتے ہیں۔
problem-rules-unreadable = اس ٹول کے قواعد پڑھے نہیں جا سکتے۔
    .safe = گائیڈز اور آپ کا منصوبہ جیسے تھے ویسے ہیں۔
    .todo = مواد اپ ڈیٹ کریں۔ تب تک سرکاری صفحہ دیکھیں۔
problem-data-too-new = یہ فائل Portage کے نئے ورژن نے لکھی ہے: { $path }
    .safe = اس میں کچھ نہیں بدلا۔
    .todo = Portage کا تازہ ترین ورژن انسٹال کریں۔
problem-wrong-key = اس فائل پر کسی اور چابی کا تالا ہے: { $path }
    .safe = اس میں کچھ نہیں بدلا۔
    .todo = اس ڈیوائس پر اسی شخص کے نام سے لاگ اِن کریں جس نے یہ فائل بنائی، پھر Portage دوبارہ کھولیں۔
problem-update-running = ایک اپ ڈیٹ پہلے سے چل رہی ہے۔
    .safe = کچھ نہیں بدلا۔
    .todo = اس کے پورا ہونے کا انتظار کریں۔
problem-no-repository = اپ ڈیٹس لینے کے لیے کوئی پتا نہیں۔
    .safe = آپ کا مواد جیسا تھا ویسا ہے۔
    .todo = سیٹنگز میں پتا یا فولڈر لکھیں۔
problem-update-options = فائل updates.toml استعمال نہیں ہو سکتی: { $reason }۔
    .safe = یہ ٹھیک ہونے تک کچھ اپ ڈیٹ نہیں ہو گا۔ آپ کے پاس جو ہے، سب پڑھا جا سکتا ہے۔
    .todo = Portage کے ڈیٹا فولڈر میں یہ فائل درست کریں، یا یہ سطر اسے دکھائیں جو آپ کی ڈیوائس کی دیکھ بھال کرتا ہے۔
problem-no-bundle = Portage کے ساتھ آنے والا مواد موجود نہیں۔
    .safe = آپ کا منصوبہ اور سیٹنگز جیسے تھے ویسے ہیں۔
    .todo = Portage دوبارہ انسٹال کریں، یا سیٹنگز میں پتا یا فولڈر لکھیں۔
problem-trust-unreadable = Portage وہ فائل نہیں پڑھ سکتی جو بتاتی ہے کہ کس پر بھروسا کرنا ہے: { $path }
    .safe = کچھ نہیں لیا گیا۔ آپ کا مواد جیسا تھا ویسا ہے۔
    .todo = سیٹنگز میں اس کا راستہ درست کریں، یا یہ سطر اسے دکھائیں جو آپ کی ڈیوائس کی دیکھ بھال کرتا ہے۔
problem-address-impossible = یہ پتا یا فولڈر نہیں ہے: { $address }
    .safe = کچھ نہیں بدلا۔
    .todo = اسے سیٹنگز میں درست کریں۔ ویب پتا ‎https://‎ سے شروع ہوتا ہے۔
problem-repository-older = { $address } پر جو مواد ہے وہ آپ کے مواد سے پرانا ہے۔
    .safe = اس میں سے کچھ استعمال نہیں ہوا۔ آپ کا مواد جیسا تھا ویسا ہے۔
    .todo = بعد میں دوبارہ کوشش کریں۔ پھر ایسا ہو تو اسے بتائیں جو یہ پتا چلاتا ہے۔
problem-landing-ahead = آپ اونٹاریو میں ہیں، مگر آمد کا دن ابھی آنا ہے۔ کیا یہ درست ہے؟
    .safe = ابھی کچھ نہیں بدلا۔
    .todo = اگر آپ اونٹاریو میں مستقل رہائشی بننے کے منتظر ہیں تو ایسے ہی رہنے دیں۔ ورنہ دونوں میں سے ایک جواب درست کریں۔
problem-landing-behind = آمد کا دن گزر چکا ہے، مگر آپ اونٹاریو میں نہیں ہیں۔ کیا یہ درست ہے؟
    .safe = ابھی کچھ نہیں بدلا۔
    .todo = اگر آپ پہنچ کر واپس چلے گئے تھے تو ایسے ہی رہنے دیں۔ ورنہ بتائیں کہ آپ اونٹاریو میں ہیں، یا دن درست کریں۔
problem-landing-long-ago = آپ کی آمد کو دس سال سے زیادہ ہو گئے۔ کیا یہ درست ہے؟
    .safe = ابھی کچھ نہیں بدلا۔
    .todo = درست ہو تو ایسے ہی رہنے دیں؛ منصوبے میں کم ہی کچھ بچے گا۔ ورنہ دن درست کریں۔
problem-entry-empty = یہاں ایک ضروری چیز خالی ہے۔
    .safe = آپ نے پہلے جو لکھا وہ محفوظ ہے۔
    .todo = نشان والا خانہ بھریں، پھر دوبارہ محفوظ کریں۔
problem-entry-impossible = یہاں کوئی بات درست نہیں ہو سکتی۔
    .safe = آپ نے پہلے جو لکھا وہ محفوظ ہے۔
    .todo = نشان والا خانہ درست کریں، یا خالی چھوڑ دیں۔
problem-entry-order = یہ دو دن الٹی ترتیب میں ہیں۔
    .safe = آپ نے پہلے جو لکھا وہ محفوظ ہے۔
    .todo = دونوں میں سے ایک دن درست کریں۔
problem-too-many-entries = ایک اور کے لیے جگہ نہیں۔
    .safe = آپ نے پہلے جو لکھا وہ محفوظ ہے۔
    .todo = یہاں زیادہ سے زیادہ { $limit } آ سکتے ہیں۔ جو اب نہیں چاہیے، اسے ہٹائیں۔
problem-attachment-too-large = یہ فائل بہت بڑی ہے۔
    .safe = کچھ منسلک نہیں ہوا، اور فائل جیسی تھی ویسی ہے۔
    .todo = ایک فائل زیادہ سے زیادہ { $limit } MB کی ہو سکتی ہے۔ سلیٹی رنگ (grey) کا یا کم ریزولیوشن والا اسکین چھوٹا ہوتا ہے۔
problem-attachment-kind = صرف اسکین منسلک ہو سکتے ہیں: PDF یا تصویر۔
    .safe = کچھ منسلک نہیں ہوا، اور فائل جیسی تھی ویسی ہے۔
    .todo = اسے PDF، JPEG، PNG، WebP، HEIC یا TIFF میں محفوظ یا اسکین کریں، اور وہ منسلک کریں۔
problem-attachments-full = مزید فائلوں کے لیے جگہ نہیں۔
    .safe = آپ نے پہلے جو منسلک کیا وہ محفوظ ہے۔
    .todo = سب فائلیں مل کر { $limit } MB تک ہو سکتی ہیں۔ جو اب نہیں چاہیے، اسے ہٹائیں۔
problem-passphrase-too-short = یہ خفیہ جملہ بہت چھوٹا ہے۔
    .safe = کچھ نہیں لکھا گیا۔
    .todo = { $limit } یا زیادہ حروف لیں۔ چار بے جوڑ الفاظ اچھے ہیں اور آسانی سے یاد رہتے ہیں۔
problem-handover-passphrase = اس خفیہ جملے سے فائل نہیں کھلتی۔
    .safe = کچھ نہیں لیا گیا۔ آپ کا منصوبہ اور فولڈر جیسے تھے ویسے ہیں۔
    .todo = بڑے چھوٹے حروف اور کی بورڈ دیکھیں، یا فائل بنانے والے سے پوچھیں۔
problem-handover-unreadable = یہ فائل Portage کی منتقلی کی فائل نہیں، یا خراب ہے۔
    .safe = کچھ نہیں لیا گیا۔ آپ کا منصوبہ اور فولڈر جیسے تھے ویسے ہیں۔
    .todo = فائل دوبارہ مانگیں۔ ای میل اور میسج کبھی کبھی فائل بدل دیتے ہیں؛ USB نہیں بدلتی۔
problem-handover-too-new = منتقلی کی یہ فائل Portage کے نئے ورژن نے لکھی ہے۔
    .safe = کچھ نہیں لیا گیا۔ آپ کا منصوبہ اور فولڈر جیسے تھے ویسے ہیں۔
    .todo = Portage کا تازہ ترین ورژن انسٹال کریں، پھر فائل دوبارہ کھولیں۔
problem-handover-too-large = منتقلی کی فائل اتنی بڑی نہیں ہو سکتی۔
    .safe = کچھ نہیں لیا گیا۔ آپ کا منصوبہ اور فولڈر جیسے تھے ویسے ہیں۔
    .todo = دیکھیں کہ فائل وہی ہے جو چاہیے تھی۔
problem-unexpected = کچھ غلط ہو گیا جس کی ہمیں توقع نہیں تھی: { $what }
    .safe = جو پہلے محفوظ ہوا تھا وہ موجود ہے۔
    .todo = دوبارہ کوشش کریں۔ پھر ایسا ہو تو Portage بند کر کے دوبارہ کھولیں۔

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = بھیج دی
event-submitted-means = آپ نے درخواست بھیج دی۔
event-aor = وصول ہوئی (AOR)
event-aor-means = محکمے نے لکھا کہ آپ کی درخواست اسے مل گئی ہے: وصولی کی رسید (acknowledgement of receipt)۔ اس میں فائل نمبر ہوتا ہے۔
event-biometrics-asked = بائیومیٹرکس مانگے گئے
event-biometrics-asked-means = ایک خط آپ کی انگلیوں کے نشان اور تصویر مانگتا ہے، اور بتاتا ہے کہ کب تک۔
event-biometrics-given = بائیومیٹرکس دے دیے
event-biometrics-given-means = آپ کی انگلیوں کے نشان اور تصویر لے لی گئی۔
event-medical-asked = طبی معائنہ مانگا گیا
event-medical-asked-means = آپ سے منظور شدہ ڈاکٹر (panel physician) کے پاس جانے کو کہا گیا ہے۔
event-medical-passed = طبی معائنہ پاس
event-medical-passed-means = آپ کے اکاؤنٹ میں لکھا ہے کہ طبی معائنہ پاس ہو گیا۔
event-background = پس منظر کی جانچ
event-background-means = محکمہ سیکیورٹی اور پرانے جرائم کی جانچ کرتا ہے۔ یہ آپ کو کچھ بتائے بغیر شروع اور ختم ہو سکتی ہے۔
event-more-asked = مزید کاغذات مانگے گئے
event-more-asked-means = محکمہ ایک اور کاغذ چاہتا ہے، اور بتاتا ہے کہ کب تک۔
event-p1 = پورٹل کا پہلا پیغام (P1)
event-p1-means = درخواست گزار اسے P1 کہتے ہیں: آپ تصدیق کرتے ہیں کہ آپ کہاں ہیں اور پتا کیا ہے۔ محکمہ یہ لفظ استعمال نہیں کرتا۔
event-p2 = پورٹل کا دوسرا پیغام (P2)
event-p2-means = درخواست گزار اسے P2 کہتے ہیں: آپ تصویر اور اپنا پتا بھیجتے ہیں۔ محکمہ یہ لفظ استعمال نہیں کرتا۔
event-copr = تصدیق (COPR)
event-copr-means = آپ کو مستقل رہائش کی تصدیق (Confirmation of Permanent Residence) مل گئی۔
event-visa = ویزا یا پاسپورٹ کی طلبی
event-visa-means = آپ کا پاسپورٹ مانگا گیا، یا اس میں ویزا لگ گیا۔
event-refused = نامنظور
event-refused-means = محکمے نے درخواست نامنظور کر دی۔ خط میں وجہ لکھی ہے، اور یہ کہ آپ کیا کر سکتے ہیں۔
event-withdrawn = واپس لی
event-withdrawn-means = آپ نے درخواست واپس لے لی۔
event-other = کچھ اور
event-other-means = کیا ہوا، آپ کے اپنے الفاظ میں۔
language-cmn = مینڈرن
