## The frame

nav-label = بخش‌های Portage
nav-brand = Portage، رفتن به خانه
nav-home = خانه
nav-guides = راهنماها
nav-plan = برنامه
nav-tools = ابزارها
nav-services = خدمات
nav-settings = تنظیمات
nav-more = زبان، تنظیمات و موارد دیگر
nav-copy = محتوای { $date }
language-menu = زبان: { $language }
skip-to-page = رفتن به متن صفحه
dialog-close = بستن
print = چاپ
listen = گوش دادن
listen-group = خواندن با صدای بلند
listen-pause = مکث
listen-go-on = ادامه
listen-stop = توقف
listen-slowly = آهسته
listen-failed = صدا قطع شد. دوباره تلاش کنید، یا بقیه را همین‌جا بخوانید.
pdf-save = ذخیرهٔ PDF
pdf-writing = فایل PDF در حال ساخته شدن است…
pdf-written = فایل PDF ساخته شد.
pdf-written-own = فایل PDF ساخته شد. رمزگذاری نشده است: هر کس آن را داشته باشد می‌تواند بخواند.

print-foot = چاپ‌شده از Portage، محتوای { $date }
print-foot-undated = چاپ‌شده از Portage

screen-home = خانه
screen-guides = راهنماها
screen-guide = راهنما
screen-plan = برنامه
screen-tools = ابزارها
screen-tool = ابزار
screen-services = خدمات
screen-service = مرکز خدمات
screen-search = جستجو
screen-changes = چه چیزی عوض شده
screen-copy = وضعیت محتوا
screen-settings = تنظیمات
screen-answer = تغییر یک جواب
screen-start = برنامهٔ شما
screen-language = زبان
screen-install = اولین اجرا
screen-broken = این صفحه را نمی‌شود نشان داد
screen-aside = در همین موضوع

notice-undo = برگرداندن
notice-task-done = انجام شد: { $title }
notice-task-skipped = کنار گذاشته شد: { $title }
notice-task-open = به برنامه برگشت: { $title }
notice-page-saved = ذخیره شد. این صفحه را دوباره در «راهنماها» پیدا می‌کنید.
notice-page-let-go = این صفحه دیگر ذخیره نیست.

## Links that lead outside

link-outside = (بیرون از Portage باز می‌شود)
link-title-web = این صفحه در مرورگر باز شود؟
link-title-phone = با این شماره تماس می‌گیرید؟
link-title-mail = به این نشانی ایمیل می‌نویسید؟
link-lead-web = این صفحه جزو Portage نیست و اینترنت لازم دارد. نشانی آن:
link-lead-phone = دستگاه شما می‌پرسد کدام برنامه تماس بگیرد. شماره:
link-lead-mail = برنامهٔ ایمیل شما باز می‌شود. نشانی:
link-open-web = باز کردن
link-open-phone = تماس
link-open-mail = نوشتن
link-copy = کپی
link-copied = کپی شد.
link-cancel = لغو

## First start

language-title = به کدام زبان راحت‌تر می‌خوانید؟
install-title = Portage آماده می‌شود
install-lead = راهنماها و خدماتی که همراه Portage آمده روی این دستگاه باز می‌شود. اینترنت لازم ندارد و فقط یک بار است.
progress-checking = بررسی آنچه هست
progress-receiving = دریافت
progress-building = باز کردن
progress-indexing = آماده‌سازی جستجو
progress-finishing = چیزی نمانده
progress-bytes = { $size } دریافت شد
progress-of = { $size } از { $total } دریافت شد

start-next = بعدی
start-skip = رد شدن
start-back = برگشت
start-finish = نمایش برنامهٔ من
start-leave = رفتن به راهنماها و خدمات
start-trail = پرسش { $n } از { $total }
start-private = جواب‌های شما روی همین دستگاه می‌ماند. هر وقت بخواهید می‌توانید عوضشان کنید.
answer-save = ذخیره
answer-cancel = لغو
answer-yes = بله
answer-no = نه

start-stage-title = کجای راه هستید؟
start-stage-lead = برنامهٔ شما از همین جا که هستید شروع می‌شود.
start-stage-short = کجای راه
whereabouts-exploring = در حال بررسی
whereabouts-exploring-hint = می‌خواهم بدانم آیا می‌توانم بیایم و از چه راهی.
whereabouts-applying = در حال درخواست
whereabouts-applying-hint = درخواست را آماده می‌کنم یا فرستاده‌ام.
whereabouts-approved = پذیرفته‌شده
whereabouts-approved-hint = اجازهٔ آمدن دارم و آماده می‌شوم.
whereabouts-in-ontario = در انتاریو
whereabouts-in-ontario-hint = رسیده‌ام و زندگی را راه می‌اندازم.

start-landing-title = چه وقت وارد کانادا می‌شوید؟
start-landing-title-past = چه وقت وارد کانادا شدید؟
start-landing-lead = تاریخ کارهای شما از این روز حساب می‌شود. اگر فقط ماه را می‌دانید، روز را خالی بگذارید.
start-landing-short = ورود
landing-legend = روز یا ماه ورود
landing-hint = تاریخ میلادی، مثلاً 14 مارس 2027. تاریخ حدودی هم خوب است. اگر وارد شده‌اید، همان روز را بنویسید.
landing-day = روز
landing-month = ماه
landing-month-none = انتخاب کنید
landing-year = سال
landing-month-missing = ماه را انتخاب کنید، یا خانه‌های دیگر را خالی کنید.
landing-year-missing = سال میلادی را هم بنویسید، مثلاً 2027.
landing-year-odd = سال نمی‌تواند { $year } باشد. سال میلادی را با چهار رقم بنویسید، مثلاً 2027.
landing-day-odd = در { $month } روز { $day } نیست: روز آخر { $last } است. روز را درست کنید یا خالی بگذارید.

start-class-title = از چه راهی به کانادا می‌آیید؟
start-class-lead = قواعد و خدمات به راه آمدن شما بستگی دارد. اگر مطمئن نیستید، رد شوید.
start-class-short = راه آمدن
class-economic = مهاجرت اقتصادی
class-economic-hint = Express Entry (اکسپرس انتری)، معرفی استان (نامینیشن)، یا برنامهٔ دیگری برای نیروی کاری که می‌ماند
class-family = خانواده
class-family-hint = کسی در کانادا شما را کفالت (اسپانسر) می‌کند
class-refugee = پناهندهٔ اسکان‌یافته
class-refugee-hint = در خارج شما را انتخاب کرده‌اند، با کمک دولت یا یک گروه خصوصی
class-claimant = درخواست پناهندگی
class-claimant-hint = در کانادا درخواست پناهندگی داده‌اید یا خواهید داد
class-worker = کار
class-worker-hint = مجوز کار موقت دارید یا می‌خواهید
class-student = تحصیل
class-student-hint = مجوز تحصیل دارید یا می‌خواهید
class-visitor = بازدید
class-visitor-hint = برای بازدید می‌آیید

start-family-title = چه کسی با شما می‌آید؟
start-family-lead = مدرسه، مهدکودک، کمک‌هزینه‌ها و مدارک به آن بستگی دارد.
start-family-short = خانواده
family-partner = همسر یا شریک زندگی با شما می‌آید؟
family-children = فرزندی با شما می‌آید؟
family-years = در چه سال‌هایی به دنیا آمده‌اند؟
family-years-hint = سال میلادی کافی است. برای هر فرزند یک خانه.
family-year-label = سال تولد فرزند { $n }
family-year-remove = حذف فرزند { $n }
family-year-add = افزودن فرزند
family-year-missing = سال تولد دست‌کم یک فرزند را بنویسید، یا جواب «نه» بدهید.
family-year-odd = سال تولد نمی‌تواند { $year } باشد. سال میلادی را با چهار رقم بنویسید، مثلاً 2019.
family-with-partner = با همسر یا شریک
family-without-partner = بدون همسر یا شریک
family-child-count =
    { $count ->
        [0] بدون فرزند
        [one] { $count } فرزند
       *[other] { $count } فرزند
    }

start-occupation-title = شغل شما چیست؟
start-occupation-lead = بعضی شغل‌ها در انتاریو پروانه می‌خواهد و گرفتن آن را می‌شود از خارج شروع کرد.
start-occupation-short = شغل
occupation-label = شغل شما
occupation-hint = با کلمه‌های خودتان، مثلاً پرستار، برق‌کار، معلم، حسابدار.

start-destination-title = کجای انتاریو می‌خواهید زندگی کنید؟
start-destination-lead = آن وقت خدمات نزدیک آنجا اول می‌آید.
start-destination-short = محل
destination-label = شهر یا منطقه
destination-hint = مثلاً Ottawa، Sudbury یا Hamilton. اگر هنوز نمی‌دانید، رد شوید.
destination-known = منظور: { $place }.
destination-unknown = Portage جایی با این نام نمی‌شناسد. می‌توانید ادامه دهید، یا بعداً در بخش مکان‌ها یکی را برگزینید.

## Home

home-title = گام‌های بعدی شما
home-welcome = خوش آمدید
home-landing = ورود در { $date }، { $when }
home-landed = در { $date } وارد شدید، { $when }
home-landing-unknown = بگویید چه وقت وارد می‌شوید تا تاریخ کارهایتان معلوم شود
home-nothing-next = فعلاً کاری پیش رو ندارید.
home-whole-plan = دیدن همهٔ برنامه
home-changed = چه چیزی برای شما عوض شده
home-changed-all = همهٔ تغییرها
home-saved = { $count } صفحهٔ ذخیره‌شده
home-continue = ادامهٔ خواندن
home-copy = محتوای شما
home-offline = همه چیز اینجا بدون اینترنت کار می‌کند.
home-content-of = محتوای { $date }.
home-copy-link = وضعیت محتوا
home-update-ready = یک به‌روزرسانی به حجم { $size } آماده است.
invitation-title = برنامهٔ شما را بسازیم؟
invitation-text = شش پرسش کوتاه؛ از هر کدام می‌توانید رد شوید. بعد می‌بینید چه کنید، به چه ترتیب و تا چه وقت: از اولین مدارک تا سال اول در انتاریو.
invitation-start = ساختن برنامه
invitation-read = اول می‌خوانم

## Notices: what cannot wait

alert-label = اطلاعیه‌ها
alert-fraud = مراقب کلاهبرداری باشید
alert-change = یک قاعده عوض شده است
alert-information = خوب است همین حالا بدانید
alert-read = بیشتر بخوانید:
alert-official = صفحهٔ رسمی:
alert-until = تا { $date } معتبر است.
alert-by = نوشتهٔ { $publisher }.

## The trail, the plan and its tasks

trail-label = مرحله‌های برنامهٔ شما
trail-past = پشت سر گذاشته‌اید
trail-here = شما اینجا هستید
trail-ahead = پیش رو
stage-exploring = بررسی
stage-applying = درخواست
stage-waiting = انتظار
stage-preparing = آمادگی
stage-travel = سفر
stage-first-days = روزهای اول
stage-first-weeks = هفته‌های اول
stage-first-months = ماه‌های اول
stage-first-year = سال اول
stage-settled =
    { $total ->
        [0] کاری نیست
        [one] { $settled } از { $total } تمام شده
       *[other] { $settled } از { $total } تمام شده
    }

plan-title = برنامهٔ شما
plan-no-profile = این برنامه برای همه است
plan-no-profile-text = به چند پرسش کوتاه جواب دهید تا برنامهٔ خودتان شود: فقط کارهایی که به شما مربوط است، هر کدام با تاریخش.

due-today = امروز
due-in-days =
    { $days ->
        [1] فردا
        [one] { $days } روز دیگر
       *[other] { $days } روز دیگر
    }
due-in-weeks = { $weeks } هفتهٔ دیگر
due-late = { $days } روز دیر شده
days-ago =
    { $days ->
        [1] دیروز
        [one] { $days } روز پیش
       *[other] { $days } روز پیش
    }
due-was = موعدش { $date } بود
due-by = تا { $date }
due-about = حدود { $date }
due-full = موعد: { $date }، { $when }
due-landing-day = در روز ورود
due-before-landing = { $days } روز پیش از ورود
due-after-landing = { $days } روز پس از ورود
due-months-before-landing = { $months } ماه پیش از ورود
due-months-after-landing = { $months } ماه پس از ورود
due-law = قانون
due-law-long = این روز را قانون تعیین کرده است

task-done-label = انجام شد: { $title }
task-state-done = انجام شد
task-state-skipped = کنار گذاشته
task-waiting = منتظر کار دیگری است
task-steps = گام‌ها
task-documents = مدارکی که دم دست باشد
task-waits-for = اول این کار را بکنید
task-read = بخوانید و حساب کنید
task-because = چرا در برنامهٔ شماست
task-because-unknown = این را دربارهٔ شما نمی‌دانیم؛ این کار برای کسانی است که چنین وضعی دارند
task-authority = مسئول این موضوع: { $authority }.
task-verified = در { $date } بررسی شد.
task-mark-done = انجام شد
task-reopen = برگرداندن به برنامه

condition-everyone = همه این کار را می‌کنند
condition-economic = از راه مهاجرت اقتصادی می‌آیید
condition-family = کسی در کانادا شما را کفالت می‌کند
condition-refugee = پناهندهٔ اسکان‌یافته هستید
condition-claimant = درخواست پناهندگی می‌دهید
condition-worker = با مجوز کار می‌آیید
condition-student = با مجوز تحصیل می‌آیید
condition-visitor = برای بازدید می‌آیید
condition-permanent = مقیم دائم می‌شوید
condition-partner = همسر یا شریک با شما می‌آید
condition-children = فرزندی با شما می‌آید
condition-children-under-6 = فرزند زیر 6 سال دارید
condition-children-under-13 = فرزند زیر 13 سال دارید
condition-children-4-18 = فرزند 4 تا 18 ساله دارید
condition-no-children = فرزندی با شما نمی‌آید
condition-regulated = شغل شما در انتاریو پروانه می‌خواهد
condition-trade = در یک حرفهٔ فنی کار می‌کنید
condition-works = می‌خواهید کار کنید
condition-drives = می‌خواهید رانندگی کنید
condition-rents = خانه اجاره می‌کنید
condition-pet = حیوان خانگی با شما می‌آید
condition-francophone = فرانسوی حرف می‌زنید
condition-low-income = درآمد شما کم است
condition-senior = 65 ساله یا بیشتر هستید
condition-abroad = هنوز در خارج هستید
condition-in-ontario = در انتاریو هستید
condition-winter-arrival = در زمستان می‌رسید

## Guides

guides-title = راهنماها
guides-lead = هر صفحه می‌گوید چه کنید، چه همراه ببرید، چقدر هزینه دارد و چه کسی کمک می‌کند.
guides-empty = هنوز راهنمایی روی این دستگاه نیست
guides-empty-way = دیدن وضعیت محتوا
saved-title = صفحه‌های ذخیره‌شده
saved-on = ذخیره‌شده در { $date }
saved-withdrawn = از انتشار خارج شده، دیگر معتبر نیست
guide-save = ذخیرهٔ این صفحه
guide-saved = ذخیره شده
withdrawn-band = این صفحه در { $date } از انتشار خارج شد
withdrawn-text = این آخرین نسخه است و چون ذخیره‌اش کرده بودید مانده است. دیگر معتبر نیست: به آن تکیه نکنید.
withdrawn-band-undated = این صفحه از انتشار خارج شده است
withdrawn-gone-text = دیگر در پایگاه نیست و شما هم ذخیره‌اش نکرده بودید.
withdrawn-reason = دلیل:
withdrawn-see = به جایش این را بخوانید:
guide-contents = در این صفحه
guide-tasks = در برنامهٔ شما
guide-tools = ابزارها
guide-services = چه کسی کمک می‌کند
guide-official = صفحهٔ رسمی
guide-related = بعد این را بخوانید
guide-other-language = این صفحه به زبان شما نیست. آن را به این زبان می‌بینید: { $language }.
callout-note = خوب است بدانید
callout-free = رایگان
callout-deadline = آخرین مهلت
callout-warning = مراقب باشید

guide-contacts = چه کسی جواب می‌دهد
guide-forms = فرم‌های این صفحه
contact-hours = ساعت‌ها:
contact-abroad-yes = این شماره از خارج کانادا کار می‌کند.
contact-abroad-no = این شماره از خارج کانادا کار نمی‌کند.
contact-channels = راه تماس: { $channels }.
channel-phone = تلفن
channel-web-form = فرم در وب
channel-in-person = حضوری
channel-mail = نامه
channel-email = ایمیل
channel-website = وب‌سایت
form-superseded = این فرم دیگر به کار نمی‌رود.
form-superseded-by = این فرم دیگر به کار نمی‌رود. به جای آن { $number } را پر کنید.
form-unknown = نتوانستیم تأیید کنیم که این فرم هنوز به کار می‌رود. صفحهٔ رسمی را ببینید.

figure-more = ، این عدد از کجا آمده است
figure-since = از { $date }
figure-in-force = از { $date } در اجراست
figure-next = { $value } از { $date }
figure-verified = در { $date } بررسی شد
figure-source = منبع:
figures-title = عددهای این صفحه

provenance-title = دربارهٔ این صفحه
provenance-publisher = نویسنده
provenance-authority = مسئول موضوع
provenance-official = صفحهٔ رسمی
provenance-sources = بر پایهٔ
provenance-verified = بررسی‌شده در
provenance-review = بازبینی تا
provenance-stale = این باید تا { $date } دوباره بررسی می‌شد و نشده است. پیش از تکیه بر آن، صفحهٔ رسمی را ببینید.
provenance-stale-undated = مدت‌هاست که این بررسی نشده است. پیش از تکیه بر آن، صفحهٔ رسمی را ببینید.
provenance-translation = ترجمه
provenance-licence = پروانهٔ انتشار
provenance-languages = زبان‌های دیگر
translation-machine = ترجمهٔ ماشینی از این زبان: { $language }. هیچ‌کس آن را بازبینی نکرده است. اگر شک دارید، متن اصلی را بخوانید.
translation-reviewed = ترجمه از این زبان: { $language }. یک نفر آن را بازبینی کرده است.
screen-machine = کلمه‌های این صفحه ترجمهٔ ماشینی است. اگر خلافش نوشته نشده باشد، کسی آن‌ها را بازبینی نکرده است.
translation-beside = نمایش متن اصلی در کنار آن: { $language }
section-untranslated = این بخش تازه است و هنوز ترجمه نشده است. آن را به این زبان می‌بینید: { $language }.
beside-title = نمایش در کنارِ
beside-other = زبان دیگر
beside-missing = این بخش فقط به این زبان هست: { $language }.
translation-outdated = متن اصلی از آن پس عوض شده است. برای آنچه امروز معتبر است، متن اصلی را بخوانید.
level-federal = دولت فدرال
level-provincial = دولت انتاریو
level-municipal = شهرداری
level-agency = مؤسسه

## Tools

tools-title = ابزارها
tools-lead = جواب را از روی قواعد منتشرشده حساب کنید. هیچ ابزاری تصمیم نمی‌گیرد.
tools-empty = هنوز ابزاری روی این دستگاه نیست
receipt-not-a-decision = این تصمیم نیست. تصمیم با نهادی است که نامش در پایین آمده است.

## Services

services-title = خدمات
services-lead = افراد و مرکزهایی که کمک می‌کنند، بیشترشان رایگان.
services-empty = هیچ مرکزی با همهٔ این‌ها نمی‌خواند
services-empty-text = یکی از شرط‌ها را بردارید، یا به 211 زنگ بزنید: به زبان‌های بسیار جواب می‌دهند و می‌دانند چه کسی کجا کمک می‌کند.
services-all = نمایش همهٔ خدمات
filter-label = محدود کردن فهرست
filter-topic = موضوع
filter-language = زبان
filter-city = محل
filter-any = همه
service-free = رایگان
service-paid = هزینه دارد
service-remote = تلفنی یا اینترنتی
service-call-first = اول زنگ بزنید
service-call-first-long = به‌تازگی نتوانستیم همهٔ این‌ها را تأیید کنیم. پیش از رفتن زنگ بزنید.
service-organization = سازمان
service-phone = تلفن
service-address = نشانی
service-languages = زبان‌ها
service-eligibility = برای چه کسی
service-web = صفحهٔ وب
service-email = ایمیل
phone-toll-free = در کانادا رایگان
phone-tty = برای ناشنوایان و کم‌شنوایان (TTY)
phone-abroad = از خارج کانادا
phone-text = پیامک

## Search

search-label = جستجو در Portage
search-placeholder = با کلمه‌های خودتان جستجو کنید
search-key = Ctrl K
search-clear = پاک کردن جستجو
search-title = جستجو
search-start = کلمه یا پرسشی بنویسید. لازم نیست واژهٔ رسمی باشد.
search-count = { $count } نتیجه
search-count-first = { $count } نتیجهٔ اول
search-none = برای «{ $query }» چیزی پیدا نشد.
search-call-first = اکنون در خطرید؟ اول تماس بگیرید.
search-help = آنچه می‌خواستید نبود؟
search-help-empty = اینجا کسی می‌تواند کمک کند
search-help-text = کلمهٔ دیگر یا کوتاه‌تری بنویسید. یا از این‌ها بپرسید:
search-all-guides = همهٔ راهنماها
search-all-services = همهٔ خدمات
search-meant = منظورتان این بود:
search-suggestions = راه‌های ادامه
search-recent = جستجوهای اخیر شما
search-recent-forget = فراموش کردن این‌ها
search-filter-looked = شمارش و محدود کردن فقط در { $count } نتیجهٔ برتر است.
search-filter-none = هیچ نتیجه‌ای با همهٔ این انتخاب‌ها جور نیست.
search-filter-clear = نمایش همهٔ نتیجه‌ها
search-tell = خبر دادن این کمبود به ویراستاران
filter-kind = نوع
filter-government = دولت
filter-written = زبان متن
kind-guide = راهنماها
kind-task = کارهای برنامه
kind-service = خدمات
kind-contact = چه کسی جواب می‌دهد
kind-form = فرم‌ها
match-fuzzy = با املای کمی متفاوت
match-related = در موضوعی نزدیک
match-language = به زبان { $language }
help-service = مرکزی که کمک می‌کند
help-topic = موضوعی که می‌شود در آن گشت
help-level = چه کسی مسئول است
help-level-federal = دولت فدرال: چه کسی می‌تواند بیاید و بماند، شهروندی، مالیات بر درآمد
help-level-provincial = دولت انتاریو: کارت درمانی، مدرسه، رانندگی، اجاره، کار
recent-legend = آیا Portage 10 جستجوی آخر شما را نگه دارد؟
recent-hint = همراه نوشته‌های شما و رمزگذاری‌شده نگه داشته می‌شود و زیر کادر خالی جستجو می‌آید. هرگز فرستاده نمی‌شود.
recent-no = نه
recent-yes = بله، روی همین دستگاه
notice-searches-forgotten = جستجوهای آخر شما فراموش شد.

## What has changed

changes-title = چه چیزی عوض شده
changes-lead = تغییرهایی که با به‌روزرسانی به این دستگاه رسیده؛ آنچه به شما مربوط است اول می‌آید.
changes-means = اثر آن بر برنامهٔ شما
changes-plan = برنامهٔ شما
changes-saved = صفحه‌های ذخیره‌شدهٔ شما
changes-place = جایی که می‌روید
changes-rest = همهٔ چیزهای دیگر
changes-none = هنوز چیزی عوض نشده
changes-none-text = وقتی یک به‌روزرسانی صفحه‌ای را عوض کند، اینجا می‌خوانید کدام جمله بوده است.
change-added = تازه
change-edited = عوض شده
change-removed = برداشته شده
change-of-figure = عدد
change-of-guide = راهنما
change-of-service = خدمات
change-of-task = کار
change-value-figure = عدد
change-value-phone = تلفن
change-value-email = ایمیل
change-value-address = نشانی
change-value-language = زبان
change-value-due = موعد
change-value-official = صفحهٔ رسمی
change-more = و { $count } مورد دیگر
change-used-in = در اینجا آمده است:
change-before = قبل
change-now = حالا
change-sentences =
    { $count ->
        [1] نمایش جمله
       *[other] نمایش { $count } جمله
    }

## State of the copy

copy-title = وضعیت محتوا
copy-status-never = آنچه می‌خوانید همراه Portage آمده است
copy-status-never-text = هنوز کسی روی این دستگاه دنبال به‌روزرسانی نگشته است.
copy-status-today = محتوای شما به‌روز است
copy-status-was = محتوای شما { $when } به‌روز بود
copy-status-text = Portage آخرین بار در { $moment } دنبال به‌روزرسانی گشت.
copy-status-running = به‌روزرسانی در جریان است
copy-status-running-text = به خواندن ادامه دهید: تا همه چیز نرسد و بررسی نشود، چیزی عوض نمی‌شود.
copy-status-waiting = یک به‌روزرسانی به حجم { $size } آماده است
copy-status-waiting-text = هنوز چیزی از آن گرفته نشده، چون خواسته‌اید اول از شما پرسیده شود. می‌توانید با محتوایی که دارید ادامه دهید.
copy-status-behind = یک به‌روزرسانی هست که هنوز روی این دستگاه نیست
copy-status-behind-text = برای گرفتن آن دوباره دنبال به‌روزرسانی بگردید. آنچه رسیده دوباره گرفته نمی‌شود.
copy-status-back = به نسخهٔ قبلی محتوا برگشته‌اید
copy-status-back-text = در { $date } به محتوای { $copy } برگشتید. تا به نسخهٔ تازه‌تر نروید، چیز تازه‌ای نصب نمی‌شود.
copy-status-back-undated = در { $date } به نسخهٔ قبلی محتوا برگشتید. تا به نسخهٔ تازه‌تر نروید، چیز تازه‌ای نصب نمی‌شود.
copy-move-on = رفتن به نسخهٔ تازه‌تر
copy-look = جستجوی به‌روزرسانی
copy-fetch = همین حالا بگیر
copy-not-now = حالا نه
copy-cancel = لغو
copy-cancelling = در حال توقف
copy-address = به‌روزرسانی از { $address } می‌آید.
copy-address-next = اگر جواب ندهد، Portage نشانی بعدی شما را امتحان می‌کند.
copy-no-address = نشانی‌ای برای به‌روزرسانی تعیین نشده است. آنچه می‌خوانید همراه Portage آمده است.
copy-set-address = تعیین نشانی
copy-change = تغییر
copy-next = Portage دوباره در { $moment } خودش می‌گردد.
copy-next-daily = Portage روزی یک بار، و هر وقت اینترنت برگردد، خودش می‌گردد.
copy-next-start = Portage دفعهٔ بعد که باز شود خودش دوباره می‌گردد.
copy-next-manual = Portage فقط وقتی می‌گردد که شما بخواهید.
copy-clock = ساعت این دستگاه { $now } را نشان می‌دهد، ولی Portage پیش‌تر { $seen } را دیده است. ساعت دستگاه را درست کنید، بعد دوباره بگردید.
copy-lapsed = امضای دیجیتال این به‌روزرسانی‌ها از { $date } دیگر معتبر نیست: چیز تازه‌ای نصب نمی‌شود. همه چیز را همچنان می‌شود خواند.
copy-lapsed-owner = امضای دیجیتال { $owner } از { $date } دیگر معتبر نیست: چیز تازه‌ای از آنجا نصب نمی‌شود. همه چیز را همچنان می‌شود خواند.
copy-held-up = از { $owner } چیز تازه‌ای گرفته نشد. { $why }
copy-stick = به‌روزرسانی از فلش USB یا پوشه…
copy-stick-more = نوشتن نشانی پوشه
copy-stick-text = پوشه‌ای را انتخاب کنید که کسی به‌روزرسانی‌های Portage را در آن گذاشته است. اینترنت لازم ندارد و هزینه‌ای ندارد.
copy-stick-folder = پوشه
copy-stick-missing = بنویسید پوشه کجاست.
copy-stick-go = به‌روزرسانی از آنجا
copy-back = برگشت به نسخهٔ قبلی
copy-back-title = به نسخهٔ قبلی محتوا برگردید؟
copy-back-text = محتوا همان می‌شود که پیش از آخرین به‌روزرسانی بود، و تا به نسخهٔ تازه‌تر نروید همان می‌ماند. برنامه و جواب‌های شما تغییر نمی‌کند.
copy-outcome-updated = محتوای شما به‌روز شد.
copy-outcome-current = محتوای شما از پیش به‌روز بود.
copy-outcome-waiting = یک به‌روزرسانی آماده است و منتظر شماست.
copy-outcome-cancelled = متوقف شد. محتوای شما همان است که بود؛ آنچه رسیده برای دفعهٔ بعد می‌ماند.
copy-tried = آخرین تلاش: { $moment }
copy-cost = { $size } داده مصرف شد.
copy-changes = { $count } تغییر
copy-changes-all = همهٔ تغییرها
copy-content-date = تاریخ محتوا
copy-checked = آخرین جستجوی به‌روزرسانی
copy-never-checked = هرگز
copy-built = ساخته‌شده روی این دستگاه
copy-holds = شامل
copy-guides = { $count } راهنما
copy-tasks = { $count } کار
copy-services = { $count } مرکز خدمات
copy-releases = محتوا از کجا می‌آید
copy-release = انتشار { $release }

## Settings

settings-title = تنظیمات
settings-language = زبان
settings-machine = دکمه‌ها و جمله‌های Portage ترجمهٔ ماشینی است و کسی آن‌ها را بازبینی نکرده است.
settings-theme = رنگ‌ها
theme-system = مانند دستگاه
theme-light = روشن
theme-dark = تیره
theme-contrast = کنتراست زیاد
settings-text = اندازهٔ نوشته
settings-percent = { $percent } درصد
settings-digits = شکل رقم‌ها
settings-digits-text = برای تاریخ‌ها، عددها و مبلغ‌ها. شماره‌های تلفن، نشانی‌ها و فرم‌ها عوض نمی‌شود.
settings-answers = جواب‌های شما
settings-answers-text = برنامهٔ شما با آن‌ها ساخته می‌شود و روی همین دستگاه می‌ماند.
settings-no-answer = بی‌جواب
settings-change = تغییر
settings-updates = به‌روزرسانی‌ها
settings-addresses = به‌روزرسانی از کجا بیاید
settings-addresses-hint = Portage به همین ترتیب امتحان می‌کند و اولین نشانی را که جواب دهد برمی‌دارد.
settings-addresses-none = هنوز هیچ: آنچه می‌خوانید همراه Portage آمده است.
settings-address-field = نشانی وب یا پوشه
settings-address-hint = مثلاً https://portage.example.org، یا پوشه‌ای روی این دستگاه، شبکهٔ شما یا فلش USB.
settings-address-add = افزودن
settings-address-up = بالاتر بردن { $address }
settings-address-remove = حذف { $address }
settings-address-removed = حذف شد: { $address }
settings-address-empty = اول نشانی وب یا پوشه را بنویسید.
settings-address-twice = { $address } از پیش در فهرست هست.
settings-schedule = Portage چه وقت خودش دنبال به‌روزرسانی بگردد
schedule-daily = روزی یک بار
schedule-daily-hint = هنگام باز شدن و وقتی اینترنت برگردد هم می‌گردد
schedule-start = هنگام باز شدن
schedule-start-hint = هر بار که Portage باز می‌شود، نه در میان آن
schedule-manual = هرگز
schedule-manual-hint = فقط وقتی «جستجوی به‌روزرسانی» را بزنید
settings-ask = پیش از به‌روزرسانی بزرگ‌تر از این اندازه، از من بپرس
settings-ask-always = همیشه بپرس
settings-ask-never = هرگز نپرس
settings-trust-more = بیشتر
settings-trust = فایل اعتماد (root.json)
settings-trust-hint = مؤسسه‌ای که منبع به‌روزرسانی خودش را دارد این فایل را به شما می‌دهد. بدون آن، Portage فقط به ناشران خودش اعتماد می‌کند.
settings-save = ذخیره
settings-saved = ذخیره شد.
settings-about = دربارهٔ Portage
settings-version = نسخهٔ { $version }
settings-private = آنچه می‌نویسید از این دستگاه بیرون نمی‌رود، مگر خودتان بفرستید. حساب کاربری در کار نیست.

screen-credits = منابع و پروانه‌های انتشار
credits-lead = کپی و استفادهٔ دوباره از Portage آزاد است، ولی اجزای آن از آنِ کسانی است که نامشان اینجا آمده است.
credits-owners = نویسندگان صفحه‌ها
credits-sources = صاحبان داده‌هایی که استفاده شده
credits-program = نرم‌افزار
credits-program-text = این نرم‌افزار آزاد است، با پروانهٔ MIT یا Apache 2.0. قلم‌های آن (Noto) پروانهٔ SIL Open Font License 1.1 دارد.
credits-publisher = امضاکننده: { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = تلاش دوباره
problem-not-found = این صفحه در محتوای شما نیست.
    .safe = چیز دیگری کم نشده است.
    .todo = شاید یک به‌روزرسانی آن را برداشته باشد. جستجویش کنید یا برگردید.
problem-no-content = هنوز محتوایی روی این دستگاه نیست.
    .safe = برنامه و تنظیمات شما همان است که بود.
    .todo = «وضعیت محتوا» را باز کنید و «جستجوی به‌روزرسانی» را بزنید.
problem-data-damaged = یک فایل Portage خراب شده است: { $path }
    .safe = چیزی پاک نشده است.
    .todo = دوباره به‌روزرسانی کنید، یا به نسخهٔ قبلی محتوا برگردید. اگر درست نشد، این خط را به کسی نشان دهید که به دستگاه شما رسیدگی می‌کند.
problem-disk-full = حافظهٔ این دستگاه پر است.
    .safe = محتوا، برنامه و جواب‌های شما همان است که بود.
    .todo = کمی جا باز کنید، بعد دوباره تلاش کنید.
problem-no-room = این به‌روزرسانی { $needed } مگابایت جای خالی روی این دستگاه می‌خواهد و { $free } مگابایت خالی است.
    .safe = چیزی دانلود نشد. محتوا، برنامه و جواب‌های شما همان است که بود.
    .todo = کمی جا باز کنید، بعد دوباره به‌روزرسانی کنید.
problem-storage = Portage نمی‌تواند اینجا بخواند یا بنویسد: { $path }
    .safe = آنچه پیش‌تر ذخیره شده هنوز هست.
    .todo = ببینید حافظه وصل است و اجازهٔ نوشتن روی آن را دارید، بعد دوباره تلاش کنید.
problem-repository-unreachable = به { $address } وصل نشدیم.
    .safe = محتوای شما همان است که بود و همه چیز را می‌شود خواند.
    .todo = اینترنت، یا نشانی را در تنظیمات نگاه کنید، بعد دوباره تلاش کنید.
problem-not-a-repository = در { $address } به‌روزرسانی Portage نیست.
    .safe = چیزی عوض نشد. محتوای شما همان است که بود.
    .todo = پوشه‌ای را انتخاب کنید که به‌روزرسانی‌های Portage در آن کپی شده، مثلاً پوشهٔ «portage» روی فلش USB، یا نشانی را در تنظیمات نگاه کنید.
problem-repository-refused = آنچه { $address } فرستاد پذیرفته نشد.
    .safe = چیزی از آن استفاده نشد. محتوای شما همان است که بود.
    .todo = بعداً دوباره تلاش کنید. اگر تکرار شد، به کسی که آن نشانی را اداره می‌کند بگویید.
problem-repository-expired = امضای دیجیتال این منبع در { $since } تمام شد.
    .safe = چیز تازه‌ای گرفته نشد. محتوای شما همان است که بود و همه چیز را می‌شود خواند.
    .todo = تاریخ این دستگاه را نگاه کنید. اگر درست است، چند روز دیگر دوباره تلاش کنید.
problem-pdf-failed = فایل PDF ساخته نشد.
    .safe = چیز دیگری عوض نشد. فایلی که همین نام را داشت همان است که بود.
    .todo = پوشه یا نام دیگری انتخاب کنید و ببینید حافظه جا دارد.
problem-start-refused = سیستم شما این تنظیم را نپذیرفت.
    .safe = چیزی عوض نشد.
    .todo = در تنظیمات سیستم، فهرست برنامه‌هایی را که خودبه‌خود باز می‌شوند ببینید.
problem-link-refused = Portage این نشانی را باز نمی‌کند: { $url }
    .safe = چیزی باز نشد.
    .todo = فقط صفحهٔ وب، شمارهٔ تلفن و نشانی ایمیل باز می‌شود.
problem-nothing-to-go-back-to = نسخهٔ قبلی‌ای نیست که به آن برگردید.
    .safe = محتوای شما همان است که بود.
    .todo = با همین محتوا ادامه دهید.
problem-landing-impossible = این نمی‌تواند روز ورود باشد: { $text }
    .safe = جواب‌های دیگر شما می‌ماند.
    .todo = درستش کنید یا خالی بگذارید.
problem-birth-year-impossible = سال تولد نمی‌تواند { $year } باشد.
    .safe = جواب‌های دیگر شما می‌ماند.
    .todo = سالی میلادی از { $from } تا { $to } بنویسید.
problem-text-too-long = این جواب خیلی بلند است.
    .safe = جواب‌های دیگر شما می‌ماند.
    .todo = کوتاهش کنید، حداکثر { $limit } حرف.
problem-too-many-children = تعداد فرزندان برای یک برنامه زیاد است.
    .safe = جواب‌های دیگر شما می‌ماند.
    .todo = حداکثر { $limit } فرزند را می‌شود نام برد.
problem-rules-unreadable = قواعد این ابزار خوانده نمی‌شود.
    .safe = راهنماها و برنامهٔ شما همان است که بود.
    .todo = محتوا را به‌روزرسانی کنید. تا آن وقت صفحهٔ رسمی را ببینید.
problem-data-too-new = این فایل را نسخهٔ تازه‌تری از Portage نوشته است: { $path }
    .safe = چیزی در آن عوض نشد.
    .todo = تازه‌ترین نسخهٔ Portage را نصب کنید.
problem-wrong-key = این فایل با کلید دیگری قفل شده است: { $path }
    .safe = چیزی در آن عوض نشد.
    .todo = با حساب کاربری کسی که آن را ساخته وارد این دستگاه شوید، بعد Portage را از نو باز کنید.
problem-update-running = یک به‌روزرسانی در جریان است.
    .safe = چیزی عوض نشد.
    .todo = صبر کنید تا تمام شود.
problem-no-repository = نشانی‌ای برای گرفتن به‌روزرسانی نیست.
    .safe = محتوای شما همان است که بود.
    .todo = در تنظیمات یک نشانی یا پوشه بنویسید.
problem-update-options = فایل updates.toml قابل استفاده نیست: { $reason }.
    .safe = تا درست نشود چیزی به‌روز نمی‌شود. آنچه دارید همچنان خوانده می‌شود.
    .todo = فایل را در پوشهٔ داده‌های Portage درست کنید، یا این خط را به کسی نشان دهید که به دستگاه شما رسیدگی می‌کند.
problem-no-bundle = محتوایی که همراه Portage می‌آید اینجا نیست.
    .safe = برنامه و تنظیمات شما همان است که بود.
    .todo = Portage را دوباره نصب کنید، یا در تنظیمات یک نشانی یا پوشه بنویسید.
problem-trust-unreadable = Portage نمی‌تواند فایلی را بخواند که می‌گوید به چه کسی اعتماد کند: { $path }
    .safe = چیزی گرفته نشد. محتوای شما همان است که بود.
    .todo = مسیر آن را در تنظیمات درست کنید، یا این خط را به کسی نشان دهید که به دستگاه شما رسیدگی می‌کند.
problem-address-impossible = این نه نشانی است نه پوشه: { $address }
    .safe = چیزی عوض نشد.
    .todo = در تنظیمات درستش کنید. نشانی وب این‌طور شروع می‌شود: https://
problem-repository-older = آنچه { $address } دارد از محتوای شما قدیمی‌تر است.
    .safe = چیزی از آن استفاده نشد. محتوای شما همان است که بود.
    .todo = بعداً دوباره تلاش کنید. اگر تکرار شد، به کسی که آن نشانی را اداره می‌کند بگویید.
problem-landing-ahead = شما در انتاریو هستید و روز ورودتان هنوز نرسیده است. درست است؟
    .safe = هنوز چیزی عوض نشده است.
    .todo = اگر در انتاریو منتظرید که مقیم دائم شوید، همین‌طور بگذارید. وگرنه یکی از دو جواب را درست کنید.
problem-landing-behind = روز ورودتان گذشته است و شما در انتاریو نیستید. درست است؟
    .safe = هنوز چیزی عوض نشده است.
    .todo = اگر وارد شدید و دوباره رفتید، همین‌طور بگذارید. وگرنه بگویید که در انتاریو هستید، یا روز را درست کنید.
problem-landing-long-ago = از روز ورودتان بیش از ده سال گذشته است. درست است؟
    .safe = هنوز چیزی عوض نشده است.
    .todo = اگر درست است، همین‌طور بگذارید؛ چیز کمی از برنامه می‌ماند. وگرنه روز را درست کنید.
problem-entry-empty = چیزی که اینجا لازم است خالی است.
    .safe = آنچه پیش‌تر نوشته‌اید می‌ماند.
    .todo = خانهٔ علامت‌خورده را پر کنید، بعد دوباره ذخیره کنید.
problem-entry-impossible = چیزی اینجا نمی‌تواند درست باشد.
    .safe = آنچه پیش‌تر نوشته‌اید می‌ماند.
    .todo = خانهٔ علامت‌خورده را درست کنید یا خالی بگذارید.
problem-entry-order = ترتیب این دو روز درست نیست.
    .safe = آنچه پیش‌تر نوشته‌اید می‌ماند.
    .todo = یکی از دو روز را درست کنید.
problem-too-many-entries = برای یکی دیگر جا نیست.
    .safe = آنچه پیش‌تر نوشته‌اید می‌ماند.
    .todo = اینجا حداکثر { $limit } مورد جا می‌گیرد. یکی را که دیگر لازم ندارید حذف کنید.
problem-attachment-too-large = این فایل خیلی بزرگ است.
    .safe = چیزی پیوست نشد و فایل همان است که بود.
    .todo = هر فایل حداکثر { $limit } مگابایت. اسکن خاکستری، یا با نقطه‌های کمتر، کوچک‌تر می‌شود.
problem-attachment-kind = فقط اسکن را می‌شود پیوست کرد: PDF یا عکس.
    .safe = چیزی پیوست نشد و فایل همان است که بود.
    .todo = آن را به شکل PDF، JPEG، PNG، WebP، HEIC یا TIFF ذخیره یا اسکن کنید و همان را پیوست کنید.
problem-attachments-full = برای فایل دیگر جا نیست.
    .safe = آنچه پیش‌تر پیوست کرده‌اید می‌ماند.
    .todo = همهٔ فایل‌ها با هم حداکثر { $limit } مگابایت. یکی را که دیگر لازم ندارید حذف کنید.
problem-passphrase-too-short = این رمز عبور خیلی کوتاه است.
    .safe = چیزی نوشته نشد.
    .todo = دست‌کم { $limit } حرف بنویسید. چهار کلمهٔ بی‌ربط به هم خوب است و آسان در یاد می‌ماند.
problem-handover-passphrase = این رمز عبور فایل را باز نمی‌کند.
    .safe = چیزی آورده نشد. برنامه و پوشهٔ مدارک شما همان است که بود.
    .todo = حروف بزرگ و زبان صفحه‌کلید را نگاه کنید، یا از سازندهٔ فایل بپرسید.
problem-handover-unreadable = این فایل انتقال Portage نیست، یا خراب شده است.
    .safe = چیزی آورده نشد. برنامه و پوشهٔ مدارک شما همان است که بود.
    .todo = فایل را دوباره بخواهید. ایمیل و پیام‌رسان گاهی فایل را تغییر می‌دهد؛ فلش USB نه.
problem-handover-too-new = این فایل انتقال را نسخهٔ تازه‌تری از Portage نوشته است.
    .safe = چیزی آورده نشد. برنامه و پوشهٔ مدارک شما همان است که بود.
    .todo = تازه‌ترین نسخهٔ Portage را نصب کنید، بعد فایل را دوباره باز کنید.
problem-handover-too-large = این فایل از هر فایل انتقالی بزرگ‌تر است.
    .safe = چیزی آورده نشد. برنامه و پوشهٔ مدارک شما همان است که بود.
    .todo = ببینید فایل درست را انتخاب کرده‌اید.
problem-unexpected = اشکالی پیش آمد که پیش‌بینی نکرده بودیم: { $what }
    .safe = آنچه پیش‌تر ذخیره شده هنوز هست.
    .todo = دوباره تلاش کنید. اگر تکرار شد، Portage را از نو باز کنید.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = فرستاده شد
event-submitted-means = درخواست را فرستادید.
event-aor = رسید آمد (AOR)
event-aor-means = ادارهٔ مهاجرت نوشت که درخواست شما به دستش رسیده است: رسید درخواست (acknowledgement of receipt). شمارهٔ پرونده در آن است.
event-biometrics-asked = انگشت‌نگاری خواسته شد
event-biometrics-asked-means = نامه‌ای از شما اثر انگشت و عکس (biometrics) می‌خواهد و می‌گوید تا چه وقت.
event-biometrics-given = انگشت‌نگاری انجام شد
event-biometrics-given-means = اثر انگشت و عکس شما گرفته شد.
event-medical-asked = معاینهٔ پزشکی خواسته شد
event-medical-asked-means = از شما خواسته‌اند پیش پزشک معتمد (panel physician) بروید.
event-medical-passed = معاینهٔ پزشکی قبول شد
event-medical-passed-means = حساب شما می‌گوید که معاینهٔ پزشکی قبول شده است.
event-background = بررسی سوابق
event-background-means = ادارهٔ مهاجرت امنیت و سابقهٔ کیفری را بررسی می‌کند. ممکن است بدون خبر دادن به شما شروع و تمام شود.
event-more-asked = مدرک دیگری خواسته شد
event-more-asked-means = ادارهٔ مهاجرت مدرک دیگری می‌خواهد و می‌گوید تا چه وقت.
event-p1 = پیام اول درگاه (P1)
event-p1-means = متقاضیان به آن P1 می‌گویند: جایی را که هستید و نشانی خود را تأیید می‌کنید. خود اداره این واژه را به کار نمی‌برد.
event-p2 = پیام دوم درگاه (P2)
event-p2-means = متقاضیان به آن P2 می‌گویند: عکس و نشانی خود را می‌فرستید. خود اداره این واژه را به کار نمی‌برد.
event-copr = تأییدیهٔ اقامت (COPR)
event-copr-means = تأییدیهٔ اقامت دائم (Confirmation of Permanent Residence) به دستتان رسید.
event-visa = ویزا یا درخواست گذرنامه
event-visa-means = گذرنامهٔ شما را خواستند، یا ویزا را در آن گرفتید.
event-refused = رد شد
event-refused-means = ادارهٔ مهاجرت درخواست را رد کرد. نامه می‌گوید چرا و چه می‌توانید بکنید.
event-withdrawn = پس گرفته شد
event-withdrawn-means = درخواست را پس گرفتید.
event-other = چیز دیگر
event-other-means = با کلمه‌های خودتان می‌گویید چیست.
language-cmn = ماندارین
