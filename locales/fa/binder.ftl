## The binder: everything that a person keeps, on this device only

nav-binder = پوشهٔ مدارک
screen-binder = پوشهٔ مدارک
screen-documents = مدارک
screen-document = مدرک
screen-applications = درخواست‌ها
screen-application = درخواست
screen-application-edit = تغییر درخواست
screen-goods = وسایل
screen-good = وسیله‌ای از فهرست شما
screen-appointments = قرارها و مخاطبان
screen-appointment = قرار
screen-contact = مخاطب
screen-questions = پرسش‌ها
screen-question = پرسش
screen-saved = صفحه‌های ذخیره‌شده
screen-family = خانواده
screen-member = عضو خانواده

binder-title = پوشهٔ مدارک من
binder-lead = مدارک، درخواست‌ها، فهرست‌ها و قرارهای شما، یک‌جا.
binder-private = آنچه اینجا می‌نویسید روی همین دستگاه می‌ماند و رمزگذاری می‌شود.
binder-need = آنچه هنوز لازم دارید
binder-need-nothing = از آنچه نوشته‌اید چیزی کم نیست و حالا هیچ کاری مدرک دیگری نمی‌خواهد.
binder-need-unknown = در برنامه چند چیز دربارهٔ خودتان بگویید، یا مدارکتان را بنویسید. بعد اینجا می‌بینید چه کم است.
binder-need-for = برای:
binder-need-more = و { $count } کار دیگر
binder-need-all =
    { $count ->
        [1] نمایش آن
       *[other] نمایش هر { $count } مورد
    }
binder-parts = بخش‌های پوشه
binder-documents = مدارک
binder-applications = درخواست‌ها
binder-goods = وسایلی که می‌آورید
binder-appointments = قرارها و مخاطبان
binder-questions = پرسش‌هایی که دارید
binder-question = پرسش
binder-saved = صفحه‌های ذخیره‌شده
binder-family = خانواده
binder-count =
    { $count ->
        [0] هنوز هیچ
        [one] { $count } مورد
       *[other] { $count } مورد
    }
binder-documents-count =
    { $count ->
        [0] هنوز هیچ
        [one] { $ready } از { $count } را دارید
       *[other] { $ready } از { $count } را دارید
    }
binder-goods-count = { $count } وسیله، { $value }
binder-appointments-count = قرارهای پیش رو: { $appointments }، مخاطبان: { $contacts }
binder-questions-count =
    { $count ->
        [0] هنوز هیچ
        [one] { $open } از { $count } بی‌جواب
       *[other] { $open } از { $count } بی‌جواب
    }

entry-delete = حذف
entry-note = یادداشت
entry-gone = این دیگر در پوشهٔ مدارک شما نیست
entry-gone-way = رفتن به پوشهٔ مدارک
notice-entry-kept = در پوشهٔ مدارک شما ذخیره شد.
notice-entry-deleted = حذف شد: { $name }
notice-written = فایل نوشته شد.

## Papers

papers-count = { $ready } از { $total } را دارید
paper-ready = دارید
paper-missing = هنوز در پوشهٔ مدارک شما نیست
paper-expired = اعتبارش در { $date } تمام می‌شود، زودتر از آنچه لازم است
paper-have = دارم
paper-note = نوشتن آن
paper-any-of = یکی از این‌ها کافی است:
paper-in-binder = دیدن در پوشهٔ مدارک
notice-paper-have = در پوشهٔ مدارک شما: { $paper }

document-state = وضع آن
document-state-need = لازم دارم
document-state-have = دارم
document-state-must-translate = باید ترجمه شود
document-state-asked-for = درخواست داده‌ام، هنوز نرسیده
documents-empty = هنوز مدرکی نیست
documents-empty-text = بنویسید چه مدارکی دارید و چه مدارکی لازم دارید؛ بعد در کارهای شما خودبه‌خود علامت می‌خورد.
documents-add = افزودن مدرک
document-at = جا:
document-files = { $count } فایل
document-what = مدرک
document-what-none = انتخاب کنید
document-what-own = چیز دیگر، با کلمه‌های خودم
document-what-missing = انتخاب کنید چه مدرکی است.
document-words = نامش چیست؟
document-whose = مال چه کسی است؟
document-whose-all = شخص معینی نیست
document-expires = آخرین روز اعتبار
document-expires-hint = اگر تاریخ پایان ندارد، خالی بگذارید. شش ماه پیش از پایان به شما هشدار می‌دهیم.
document-issued = روز صدور
document-place = جای اصل مدرک
document-place-hint = مثلاً: پوشهٔ آبی، پیش پدر و مادرم، در بانک.
document-number = شمارهٔ آن
document-number-why = به‌ندرت اینجا به شماره نیاز دارید. اگر این دستگاه گم شود یا دست کسی باشد، از چیزی که در آن نیست نمی‌شود سوءاستفاده کرد.
document-number-keep = با این حال شماره را اینجا نگه دار
document-number-field = شماره
document-translate-hint = اگر به انگلیسی یا فرانسوی نیست، اداره‌ها اغلب ترجمهٔ رسمی (certified translation) می‌خواهند. تا وقتی آن را نگرفته‌اید «باید ترجمه شود» را انتخاب کنید.
document-delete-title = این مدرک و فایل‌هایش حذف شود؟
document-delete-text =
    { $count ->
        [one] { $count } فایل پیوست هم با آن حذف می‌شود و برنمی‌گردد.
       *[other] { $count } فایل پیوست هم با آن حذف می‌شود و برنمی‌گردد.
    }
expiry-late = اعتبارش در { $date } تمام شد
expiry-soon = اعتبارش در { $date } تمام می‌شود
expiry-fine = تا { $date } معتبر است

draft-brought = آنچه قبلاً اینجا نوشته بودید برگشته است. هنوز ذخیره نشده.
draft-anew = شروع از نو
close-title = بدون ذخیره بسته شود؟
close-text = آنچه در یک فرم نوشته‌اید هنوز ذخیره نشده است. اگر حالا ببندید، از دست می‌رود.
close-stay = ادامهٔ نوشتن
close-anyway = بستن بدون ذخیره
attach-title = اسکن‌ها و فایل‌ها
attach-hint = هر فایل حداکثر { $each }، همه با هم { $all }. تا حالا: { $used }. این‌ها هم مثل بقیه رمزگذاری می‌شود.
attach-later = بعد از ذخیره می‌توانید اسکنی به آن پیوست کنید.
attach-add = پیوست فایل
attach-see = دیدن
attach-out = ذخیرهٔ یک نسخه
attach-delete-title = این فایل حذف شود؟
attach-delete-text = نسخهٔ «{ $name }» در Portage حذف می‌شود و برنمی‌گردد.
notice-attached = فایل پیوست شد.

## Applications

applications-empty = هنوز درخواستی نیست
applications-empty-text = بنویسید چه درخواستی داده‌اید و از آن پس چه شده است؛ زمان‌های منتشرشده کنار آن می‌آید.
applications-add = افزودن درخواست
application-edit = تغییر درخواست
application-filed = فرستاده‌شده در { $date }
application-not-filed = هنوز فرستاده نشده
application-last = آخرین خبر: { $event }
application-number = شماره:
application-events = چه شده است
application-no-events = هنوز هیچ. آنچه فرستاده‌اید و گرفته‌اید را با تاریخش بنویسید.
application-program = برای چه
application-program-hint = زمان‌های این برنامه‌های مهاجرتی منتشر شده است. برای بقیه، با کلمه‌های خودتان بنویسید.
application-program-missing = انتخاب کنید برای چه درخواست داده‌اید.
application-words = برای چه درخواست داده‌اید؟
application-filed-on = تاریخ فرستادن
application-filed-hint = اگر هنوز نفرستاده‌اید، خالی بگذارید.
application-way = چطور فرستادید
way-online = اینترنتی
way-online-hint = در حساب خودتان یا نماینده‌تان
way-paper = کاغذی
way-paper-hint = با پست، و از راه نامه یا فرم پیگیری می‌کنید
way-linked = کاغذی، وصل به حساب
way-linked-hint = با پست، و بعداً به یک حساب اینترنتی افزوده شده
application-number-field = شمارهٔ درخواست یا پرونده
application-number-hint = فقط اگر می‌خواهید اینجا باشد.
application-delete-title = این درخواست حذف شود؟
application-delete-text =
    { $count ->
        [0] فقط از پوشهٔ مدارک شما حذف می‌شود. برای خود درخواست اتفاقی نمی‌افتد.
        [one] فقط از پوشهٔ مدارک شما حذف می‌شود، با { $count } رویداد آن. برای خود درخواست اتفاقی نمی‌افتد.
       *[other] فقط از پوشهٔ مدارک شما حذف می‌شود، با { $count } رویداد آن. برای خود درخواست اتفاقی نمی‌افتد.
    }
event-add = افزودن رویداد
event-kind = چه شد
event-day = در چه روزی

program-cec = تجربهٔ کانادایی، Canadian Experience Class (Express Entry)
program-fsw = نیروی متخصص، Federal Skilled Worker (Express Entry)
program-pnp-ee = معرفی استان از راه Express Entry
program-pnp-base = معرفی استان، بیرون از Express Entry
program-spousal-abroad-roc = کفالت همسر یا شریک از خارج
program-spousal-abroad-quebec = کفالت همسر یا شریک از خارج، به کبک
program-spousal-canada-roc = کفالت همسر یا شریک در داخل کانادا
program-spousal-canada-quebec = کفالت همسر یا شریک در داخل کانادا، به کبک
program-pgp-roc = پدر و مادر یا پدربزرگ و مادربزرگ
program-pgp-quebec = پدر و مادر یا پدربزرگ و مادربزرگ، به کبک
program-citizen-grants = شهروندی
program-citizen-proofs = گواهی شهروندی
program-eta = مجوز سفر الکترونیکی (eTA)
program-iec = برنامهٔ International Experience Canada
program-visitor-extension = تمدید اقامت بازدیدکننده

times-title = زمان‌های منتشرشده
times-none = برای این زمانی منتشر نشده است.
times-nobody-knows = این زمان‌ها مال درخواست‌های دیگران است. هیچ‌کس نمی‌تواند بداند دربارهٔ درخواست شما چه وقت و چه تصمیمی گرفته می‌شود.
time-finished = بیشتر درخواست‌هایی که به‌تازگی تمام شده این‌قدر طول کشیده
time-expected = اگر امروز بفرستید، پیش‌بینی می‌شود این‌قدر طول بکشد
time-expected-for-month = برای کسانی که در همان ماه درخواست داده‌اند، پیش‌بینی زمان مانده
time-more-than = بیش از { $span }
time-people =
    { $count ->
        [one] { $count } نفر منتظر است
       *[other] { $count } نفر منتظرند
    }
time-people-ahead =
    { $count ->
        [one] { $count } نفر پیش از آن ماه درخواست داده و منتظر است
       *[other] { $count } نفر پیش از آن ماه درخواست داده‌اند و منتظرند
    }
time-as-of = طبق اطلاعات { $date }
time-standard = معیار خود ادارهٔ مهاجرت (service standard)
time-standard-means = هدفی برای بیشتر درخواست‌ها در شرایط معمول؛ قول نیست.
span-minutes = { $count } دقیقه
span-hours = { $count } ساعت
span-days = { $count } روز
span-weeks = { $count } هفته
span-months = { $count } ماه
span-years = { $count } سال

## Goods

goods-lead = در اولین ورود، افسران مرزی دو فهرست می‌خواهند: آنچه همراه می‌آورید و آنچه بعداً می‌آید.
goods-with-me-text = آنچه در چمدان شما می‌آید
goods-to-follow-text = آنچه بعداً با کشتی، پست یا شخص دیگری می‌آید
goods-empty = هنوز وسیله‌ای نیست
goods-empty-text = با گران‌ترین چیزها شروع کنید. آنچه در اولین ورود در فهرست باشد می‌تواند بعداً بیاید.
goods-add = افزودن وسیله
goods-none = در این فهرست هنوز چیزی نیست.
goods-total = جمع { $count } وسیله
goods-sum = دو فهرست با هم:
goods-without-value =
    { $count ->
        [one] ارزش { $count } وسیله نوشته نشده؛ جمع بدون آن است.
       *[other] ارزش { $count } وسیله نوشته نشده؛ جمع بدون آن‌هاست.
    }
goods-jewellery-text = عکس کمک می‌کند معلوم شود کدام قطعه است.
goods-csv = ذخیره به شکل جدول (CSV)
good-list = در کدام فهرست
good-item = وسیله
good-item-hint = با نام سازنده، مثلاً: چرخ خیاطی، Singer 4423.
good-value = ارزش به دلار کانادا
good-value-hint = ارزش امروز آن. حدس منصفانه هم خوب است.
good-value-odd = این مبلغ خوانده نمی‌شود. مثلاً بنویسید 120 یا 120.50.
good-no-value = ارزش نوشته نشده
good-serial = شمارهٔ سریال
good-serial-hint = برای دستگاه‌ها، اگر دارد.
good-kind = نوع
good-another = بعد یکی دیگر اضافه می‌کنم
notice-good-kept = در فهرست: { $item }

## Appointments, contacts, questions, family

appointments-empty = هنوز قراری نیست
appointments-empty-text = بنویسید چه وقت و کجا؛ Portage می‌گوید چه همراه ببرید.
appointments-add = افزودن قرار
appointment-here = به ساعت این دستگاه: { $moment }
appointment-bring = چه همراه ببرم
appointment-what = برای چه؟
appointment-what-hint = مثلاً: کارت درمانی در ServiceOntario.
appointment-what-missing = بنویسید برای چیست.
appointment-date = روز
appointment-date-missing = روز را بنویسید.
appointment-time = ساعت
appointment-time-hint = 24 ساعته، مثلاً 9:30 یا 14:15. اگر نمی‌دانید خالی بگذارید.
appointment-time-odd = این ساعت درست نیست. مثلاً بنویسید 9:30 یا 14:15.
appointment-zone = به ساعت کجا؟
zone-toronto = انتاریو (Toronto، Ottawa)
zone-winnipeg = شمال غربی انتاریو (Kenora)
zone-here = همین جا که این دستگاه است ({ $zone })
appointment-place = کجا
appointment-who = چه کسی می‌رود؟
appointment-task = کار در برنامهٔ شما
appointment-task-hint = مدارک آن در «چه همراه ببرم» می‌آید.
appointment-task-none = هیچ کار
appointment-papers =
    { $count ->
        [0] انتخاب مدارک لازم
        [one] { $count } مدرک که باید ببرید
       *[other] { $count } مدرک که باید ببرید
    }
appointment-others = چیزهای دیگری که باید ببرید
appointment-others-hint = در هر خط یکی.
contacts-title = مخاطبان
contacts-empty = هنوز مخاطبی نیست
contacts-empty-text = کسانی را که شاید لازم داشته باشید اینجا نگه دارید، مثل مشاور، صاحبخانه یا فامیل.
contacts-add = افزودن مخاطب
contact-name = نام
contact-what-for = برای چه
contact-what-for-hint = مثلاً: برای مدرسهٔ دخترمان کمک می‌کند.
questions-empty = هنوز پرسشی نیست
questions-empty-text = آنچه را می‌خواهید بپرسید بنویسید تا پای باجه همراهتان باشد.
questions-add = افزودن پرسش
question-edit = تغییر پرسش
question-text = پرسش شما
question-text-hint = به هر زبانی.
question-whom = از چه کسی
question-whom-hint = مثلاً: مؤسسهٔ خدمات تازه‌واردان، مدرسه، کارفرمایم.
question-answer = جواب
question-is-answered = جواب داده شده است
question-answered = جواب‌داده‌شده
saved-empty = هنوز صفحه‌ای ذخیره نشده
saved-empty-text = در یک راهنما «ذخیرهٔ این صفحه» را بزنید تا آن را اینجا پیدا کنید.
saved-drop = حذف
family-lead = وقتی خانواده اینجا باشد، کارها و مدارک می‌گوید مال چه کسی است. نام کوچک یا یک حرف کافی است.
family-empty = هنوز کسی نیست
family-empty-text = کسانی را که با شما می‌آیند نام ببرید؛ کارهای هر کودک زیر نام خودش می‌آید.
family-add = افزودن شخص
member-name = نام
member-name-hint = هر طور می‌خواهید: نام کوچک یا یک حرف کافی است.
member-role = کیست
role-oneself = خودم
role-partner = همسر یا شریکم
role-child = فرزند
role-other = شخص دیگر
member-birth = تولد
member-birth-hint = سال میلادی کافی است. برای کودک معلوم می‌کند کدام کارها به او مربوط است.
member-delete-title = { $name } حذف شود؟
member-delete-text = همهٔ آن‌ها می‌ماند. فقط مدارک دیگر به نام کسی نیست. «برگرداندن» همه چیز را مثل اول می‌کند.
member-delete-papers = { $count } مدرک به نام { $name } است.
member-delete-tasks = { $count } کار به نام { $name } است.
member-delete-appointments = { $count } قرار به نام { $name } است.
member-born = متولد { $date }
