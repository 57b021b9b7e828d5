### ترجمة آلية لم يراجعها أحد بعد.

## الإطار

nav-label = أقسام Portage
nav-brand = Portage، إلى الرئيسية
nav-home = الرئيسية
nav-guides = الأدلة
nav-plan = الخطة
nav-tools = الأدوات
nav-services = الخدمات
nav-settings = الإعدادات
nav-more = اللغة والإعدادات والمزيد
nav-copy = محتوى { $date }
language-menu = اللغة: { $language }
skip-to-page = انتقل إلى الصفحة
dialog-close = إغلاق
print = طباعة
listen = استمع
listen-group = القراءة بصوت مسموع
listen-pause = إيقاف مؤقت
listen-go-on = متابعة
listen-stop = إيقاف
listen-slowly = ببطء
listen-failed = توقف الصوت. حاول مرة أخرى، أو تابع القراءة هنا.
pdf-save = احفظ PDF
pdf-writing = تجري كتابة ملف PDF…
pdf-written = كُتب ملف PDF.
pdf-written-own = كُتب ملف PDF. وهو غير مشفّر: من يحصل عليه يمكنه قراءته.

print-foot = طُبع من Portage، محتوى { $date }
print-foot-undated = طُبع من Portage

screen-home = الرئيسية
screen-guides = الأدلة
screen-guide = دليل
screen-plan = الخطة
screen-tools = الأدوات
screen-tool = أداة
screen-services = الخدمات
screen-service = خدمة
screen-search = البحث
screen-changes = ما الذي تغيّر
screen-copy = حالة النسخة
screen-settings = الإعدادات
screen-answer = تغيير إجابة
screen-start = خطتك
screen-language = اللغة
screen-install = التشغيل الأول
screen-broken = لا يمكن عرض هذه الشاشة
screen-aside = حول هذا الموضوع

notice-undo = تراجع
notice-task-done = تم: { $title }
notice-task-skipped = وُضعت جانبًا: { $title }
notice-task-open = عادت إلى الخطة: { $title }
notice-page-saved = حُفظت. تجد هذه الصفحة تحت «الأدلة».
notice-page-let-go = لم تعد هذه الصفحة محفوظة.

## روابط إلى الخارج

link-outside = (يُفتح خارج Portage)
link-title-web = هل تريد فتح هذه الصفحة في المتصفح؟
link-title-phone = هل تريد الاتصال بهذا الرقم؟
link-title-mail = هل تريد الكتابة إلى هذا العنوان؟
link-lead-web = هذه الصفحة ليست جزءًا من Portage وتحتاج إلى اتصال بالإنترنت. توجد على:
link-lead-phone = سيسألك جهازك عن التطبيق الذي يتصل. الرقم هو:
link-lead-mail = سيُفتح برنامج البريد. العنوان هو:
link-open-web = فتح
link-open-phone = اتصال
link-open-mail = كتابة
link-copy = نسخ
link-copied = تم النسخ.
link-cancel = إلغاء

## التشغيل الأول

language-title = بأي لغة تقرأ أفضل؟
install-title = نُجهّز Portage
install-lead = تُثبَّت على هذا الجهاز الأدلة والخدمات التي جاءت مع Portage. لا يحتاج ذلك إلى اتصال، ويحدث مرة واحدة.
progress-checking = نتحقق مما هو موجود
progress-receiving = نستلم
progress-building = نفتح المحتوى
progress-indexing = نُجهّز البحث
progress-finishing = أوشكنا على الانتهاء
progress-bytes = استُلم { $size }
progress-of = استُلم { $size } من { $total }

start-next = التالي
start-skip = تخطَّ
start-back = رجوع
start-finish = اعرض خطتي
start-leave = انتقل مباشرة إلى الأدلة والخدمات
start-trail = السؤال { $n } من { $total }
start-private = تبقى إجاباتك على هذا الجهاز، ويمكنك تغييرها في أي وقت.
answer-save = حفظ
answer-cancel = إلغاء
answer-yes = نعم
answer-no = لا

start-stage-title = أين أنت في الطريق؟
start-stage-lead = تبدأ خطتك من حيث أنت الآن.
start-stage-short = موقعك في الطريق
whereabouts-exploring = أستكشف
whereabouts-exploring-hint = أبحث هل يمكنني القدوم وكيف.
whereabouts-applying = أقدّم الطلب
whereabouts-applying-hint = أُعدّ طلبًا أو أرسلته.
whereabouts-approved = قُبل طلبي
whereabouts-approved-hint = يمكنني القدوم، وأنا أستعد.
whereabouts-in-ontario = في أونتاريو
whereabouts-in-ontario-hint = وصلت وأبدأ حياتي هنا.

start-landing-title = متى تصل إلى كندا؟
start-landing-title-past = متى وصلت إلى كندا؟
start-landing-lead = تُحسب مواعيد مهامك من هذا اليوم. إذا كنت تعرف الشهر فقط فاترك اليوم فارغًا.
start-landing-short = الوصول
landing-legend = يوم الوصول أو شهره
landing-hint = مثلًا 14 مارس 2027. يكفي التقدير. إذا كنت قد وصلت فاكتب يوم وصولك.
landing-day = اليوم
landing-month = الشهر
landing-month-none = اختر
landing-year = السنة
landing-month-missing = اختر شهرًا، أو أفرغ الخانات الأخرى.
landing-year-missing = اكتب السنة أيضًا، مثلًا 2027.
landing-year-odd = لا يمكن أن تكون السنة { $year }. اكتبها بأربعة أرقام، مثلًا 2027.
landing-day-odd = لا يوجد يوم { $day } في { $month }: آخر يوم هو { $last }. صحّح اليوم أو اتركه فارغًا.

start-class-title = كيف تأتي إلى كندا؟
start-class-lead = تختلف القواعد والخدمات بحسب طريقة القدوم. إذا لم تكن متأكدًا فتخطَّ السؤال.
start-class-short = طريقة القدوم
class-economic = هجرة اقتصادية
class-economic-hint = الدخول السريع، أو برنامج الترشيح الإقليمي، أو برنامج آخر لعاملين يستقرون
class-family = العائلة
class-family-hint = يكفلك شخص في كندا
class-refugee = لاجئ مُعاد توطينه
class-refugee-hint = اختاروك وأنت في الخارج بمساعدة الحكومة أو مجموعة خاصة
class-claimant = طلب حماية
class-claimant-hint = تطلب، أو ستطلب، حماية اللاجئين في كندا
class-worker = عمل
class-worker-hint = لديك تصريح عمل مؤقت أو تريده
class-student = دراسة
class-student-hint = لديك تصريح دراسة أو تريده
class-visitor = زيارة
class-visitor-hint = تأتي في زيارة

start-family-title = من يأتي معك؟
start-family-lead = يعتمد على ذلك أمر المدارس ورعاية الأطفال والإعانات والأوراق.
start-family-short = العائلة
family-partner = هل يأتي معك زوج أو زوجة أو شريك؟
family-children = هل يأتي معك أطفال؟
family-years = في أي سنوات وُلدوا؟
family-years-hint = تكفي السنة. خانة لكل طفل.
family-year-label = سنة ميلاد الطفل { $n }
family-year-remove = إزالة الطفل { $n }
family-year-add = أضف طفلًا
family-year-missing = اكتب سنة ميلاد طفل واحد على الأقل، أو أجب «لا».
family-year-odd = لا يمكن أن تكون سنة الميلاد { $year }. اكتبها بأربعة أرقام، مثلًا 2019.
family-with-partner = مع شريك
family-without-partner = بلا شريك
family-child-count =
    { $count ->
        [zero] بلا أطفال
        [one] طفل واحد
        [two] طفلان
        [few] { $count } أطفال
        [many] { $count } طفلًا
       *[other] { $count } طفل
    }

start-occupation-title = ما عملك؟
start-occupation-lead = تحتاج بعض المهن إلى ترخيص في أونتاريو، ويمكن بدء الإجراءات من الخارج.
start-occupation-short = العمل
occupation-label = مهنتك
occupation-hint = بكلماتك، مثلًا ممرضة أو كهربائي أو معلمة أو محاسب.

start-destination-title = أين تريد أن تعيش في أونتاريو؟
start-destination-lead = عندئذ تظهر الخدمات القريبة أولًا.
start-destination-short = المكان
destination-label = المدينة أو المنطقة
destination-hint = مثلًا أوتاوا أو سدبري أو هاميلتون. إذا كنت لا تعرف بعد فتخطَّ السؤال.
destination-known = المقصود: { $place }.
destination-unknown = لا يعرف Portage مكانًا بهذا الاسم. يمكنك المتابعة، أو اختيار مكان لاحقًا في الأماكن.

## الرئيسية

home-title = خطواتك التالية
home-welcome = أهلًا بك
home-landing = الوصول في { $date }، { $when }
home-landed = وصلت في { $date }، { $when }
home-landing-unknown = أخبرنا متى تصل، فتُحدَّد مواعيد مهامك
home-nothing-next = لا شيء ينتظرك الآن.
home-whole-plan = اعرض الخطة كلها
home-changed = ما تغيّر مما يخصك
home-changed-all = كل ما تغيّر
home-saved =
    { $count ->
        [zero] لا صفحات محفوظة
        [one] صفحة محفوظة واحدة
        [two] صفحتان محفوظتان
        [few] { $count } صفحات محفوظة
        [many] { $count } صفحة محفوظة
       *[other] { $count } صفحة محفوظة
    }
home-continue = تابع القراءة
home-copy = نسختك
home-offline = كل شيء هنا يعمل بلا اتصال.
home-content-of = محتوى { $date }.
home-copy-link = حالة النسخة
home-update-ready = يوجد تحديث جاهز حجمه { $size }.
invitation-title = هل نُعدّ خطتك؟
invitation-text = ستة أسئلة قصيرة يمكنك تخطي أي منها. ثم ترى ما عليك فعله وبأي ترتيب ومتى: من الأوراق الأولى إلى سنتك الأولى في أونتاريو.
invitation-start = أعدّ خطتي
invitation-read = أقرأ أولًا

## تنبيهات: ما لا يحتمل الانتظار

alert-label = تنبيهات
alert-fraud = احذر الاحتيال
alert-change = تغيّرت قاعدة
alert-information = من المفيد أن تعرف الآن
alert-read = اقرأ المزيد:
alert-official = الصفحة الرسمية:
alert-until = يسري حتى { $date }.
alert-by = كتبه: { $publisher }.

## المسار والخطة ومهامها

trail-label = مراحل خطتك
trail-past = مضت
trail-here = أنت هنا
trail-ahead = أمامك
stage-exploring = الاستكشاف
stage-applying = الطلب
stage-waiting = الانتظار
stage-preparing = الاستعداد
stage-travel = السفر
stage-first-days = الأيام الأولى
stage-first-weeks = الأسابيع الأولى
stage-first-months = الأشهر الأولى
stage-first-year = السنة الأولى
stage-settled =
    { $total ->
        [0] لا شيء لفعله
       *[other] أُنجز { $settled } من { $total }
    }

plan-title = خطتك
plan-no-profile = هذه الخطة للجميع
plan-no-profile-text = أجب عن بضعة أسئلة قصيرة فتصبح خطتك أنت: المهام التي تخصك فقط، ولكل منها موعدها.

due-today = اليوم
due-in-days =
    { $days ->
        [zero] اليوم
        [one] غدًا
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
due-in-weeks =
    { $weeks ->
        [zero] هذا الأسبوع
        [one] بعد أسبوع
        [two] بعد أسبوعين
        [few] بعد { $weeks } أسابيع
        [many] بعد { $weeks } أسبوعًا
       *[other] بعد { $weeks } أسبوع
    }
due-late =
    { $days ->
        [zero] اليوم
        [one] متأخرة يومًا
        [two] متأخرة يومين
        [few] متأخرة { $days } أيام
        [many] متأخرة { $days } يومًا
       *[other] متأخرة { $days } يوم
    }
days-ago =
    { $days ->
        [zero] اليوم
        [one] أمس
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
due-was = كان موعدها { $date }
due-by = حتى { $date }
due-about = نحو { $date }
due-full = حتى { $date } ({ $when })
due-landing-day = يوم الوصول
due-before-landing =
    { $days ->
        [zero] يوم الوصول
        [one] قبل الوصول بيوم
        [two] قبل الوصول بيومين
        [few] قبل الوصول بـ { $days } أيام
        [many] قبل الوصول بـ { $days } يومًا
       *[other] قبل الوصول بـ { $days } يوم
    }
due-after-landing =
    { $days ->
        [zero] يوم الوصول
        [one] بعد الوصول بيوم
        [two] بعد الوصول بيومين
        [few] بعد الوصول بـ { $days } أيام
        [many] بعد الوصول بـ { $days } يومًا
       *[other] بعد الوصول بـ { $days } يوم
    }
due-months-before-landing =
    { $months ->
        [zero] يوم الوصول
        [one] قبل الوصول بشهر
        [two] قبل الوصول بشهرين
        [few] قبل الوصول بـ { $months } أشهر
        [many] قبل الوصول بـ { $months } شهرًا
       *[other] قبل الوصول بـ { $months } شهر
    }
due-months-after-landing =
    { $months ->
        [zero] يوم الوصول
        [one] بعد الوصول بشهر
        [two] بعد الوصول بشهرين
        [few] بعد الوصول بـ { $months } أشهر
        [many] بعد الوصول بـ { $months } شهرًا
       *[other] بعد الوصول بـ { $months } شهر
    }
due-law = بحكم القانون
due-law-long = القانون يحدد هذا اليوم

task-done-label = تم: { $title }
task-state-done = تمت
task-state-skipped = وُضعت جانبًا
task-waiting = تنتظر مهمة أخرى
task-steps = الخطوات
task-documents = أوراق تكون في متناول يدك
task-waits-for = افعل هذا أولًا
task-read = اقرأ واحسب
task-because = لماذا هي في خطتك
task-because-unknown = لا نعرف ذلك عنك؛ المهمة لمن ينطبق عليه
task-authority = الجهة المسؤولة: { $authority }.
task-verified = جرى التحقق في { $date }.
task-mark-done = علّمها منجزة
task-reopen = أعدها إلى الخطة

condition-everyone = يفعلها الجميع
condition-economic = تأتي عبر الهجرة الاقتصادية
condition-family = يكفلك شخص في كندا
condition-refugee = تأتي لاجئًا مُعاد توطينه
condition-claimant = تطلب حماية اللاجئين
condition-worker = تأتي بتصريح عمل
condition-student = تأتي بتصريح دراسة
condition-visitor = تأتي في زيارة
condition-permanent = تصبح مقيمًا دائمًا
condition-partner = يأتي معك شريك
condition-children = يأتي معك أطفال
condition-children-under-6 = لديك طفل دون 6 سنوات
condition-children-under-13 = لديك طفل دون 13 سنة
condition-children-4-18 = لديك طفل بين 4 و18 سنة
condition-no-children = لا يأتي معك أطفال
condition-regulated = تحتاج مهنتك إلى ترخيص في أونتاريو
condition-trade = تعمل في حرفة ماهرة
condition-works = تريد أن تعمل
condition-drives = تريد أن تقود
condition-rents = ستستأجر مسكنًا
condition-pet = يأتي معك حيوان أليف
condition-francophone = تتكلم الفرنسية
condition-low-income = دخلك منخفض
condition-senior = عمرك 65 سنة أو أكثر
condition-abroad = ما زلت في الخارج
condition-in-ontario = أنت في أونتاريو
condition-winter-arrival = تصل في الشتاء

## الأدلة

guides-title = الأدلة
guides-lead = تقول كل صفحة ما تفعله وما تحضره وكم يكلّف ومن يساعد.
guides-empty = لا توجد أدلة على هذا الجهاز بعد
guides-empty-way = انظر إلى حالة النسخة
saved-title = الصفحات المحفوظة
saved-on = حُفظت في { $date }
saved-withdrawn = سُحبت ولم تعد حديثة
guide-save = احفظ هذه الصفحة
guide-saved = محفوظة
withdrawn-band = سُحبت هذه الصفحة في { $date }
withdrawn-text = ما تراه هو آخر نسخة، وقد بقيت لأنك حفظتها. لم تعد حديثة، فلا تعتمد عليها.
withdrawn-band-undated = سُحبت هذه الصفحة
withdrawn-gone-text = لم تعد جزءًا من البوابة، ولم تكن قد حفظتها.
withdrawn-reason = السبب:
withdrawn-see = اقرأ بدلًا منها:
guide-contents = في هذه الصفحة
guide-tasks = في خطتك
guide-tools = أدوات
guide-services = من يساعد
guide-official = الصفحة الرسمية
guide-related = اقرأ بعدها
guide-other-language = هذه الصفحة غير موجودة بلغتك. تراها باللغة: { $language }.
callout-note = من المفيد أن تعرف
callout-free = مجانًا
callout-deadline = آخر يوم
callout-warning = انتبه

guide-contacts = من يجيب
guide-forms = النماذج في هذه الصفحة
contact-hours = أوقات العمل:
contact-abroad-yes = يعمل هذا الرقم من خارج كندا.
contact-abroad-no = لا يعمل هذا الرقم من خارج كندا.
contact-channels = طرق الوصول إليهم: { $channels }.
channel-phone = الهاتف
channel-web-form = نموذج على الويب
channel-in-person = الحضور شخصيًا
channel-mail = رسالة بالبريد
channel-email = البريد الإلكتروني
channel-website = موقعهم على الويب
form-superseded = لم يعد هذا النموذج مستعملًا.
form-superseded-by = لم يعد هذا النموذج مستعملًا. استعمل { $number } بدلًا منه.
form-unknown = لم نتمكن من التأكد من أن هذا النموذج لا يزال مستعملًا. راجع الصفحة الرسمية.

figure-more = ، مصدر هذا الرقم
figure-since = منذ { $date }
figure-in-force = سارٍ منذ { $date }
figure-next = { $value } ابتداءً من { $date }
figure-verified = جرى التحقق في { $date }
figure-source = المصدر:
figures-title = الأرقام في هذه الصفحة

provenance-title = عن هذه الصفحة
provenance-publisher = كتبها
provenance-authority = الجهة المسؤولة عن الأمر
provenance-official = الصفحة الرسمية
provenance-sources = كُتبت استنادًا إلى
provenance-verified = تاريخ التحقق
provenance-review = تُراجع قبل
provenance-stale = كان يجب أن تُراجع هذه الصفحة قبل { $date } ولم تُراجع. انظر إلى الصفحة الرسمية قبل أن تعتمد عليها.
provenance-stale-undated = لم تُراجع هذه الصفحة منذ زمن طويل. انظر إلى الصفحة الرسمية قبل أن تعتمد عليها.
provenance-translation = الترجمة
provenance-licence = الرخصة
provenance-languages = لغات أخرى
translation-machine = ترجمتها آلة (اللغة الأصلية: { $language }) ولم يراجعها أحد. عند الشك اقرأ الأصل.
translation-reviewed = مترجمة (اللغة الأصلية: { $language }) وراجعها شخص.
screen-machine = ترجمت آلة كلمات هذه الشاشة. ولم يراجعها أحد، إلا إذا ذُكر هنا غير ذلك.
translation-beside = اعرض الأصل بجانب الترجمة: { $language }
section-untranslated = هذا الجزء جديد ولم يُترجم بعد. تراه باللغة: { $language }.
beside-title = جنبًا إلى جنب مع
beside-other = لغة أخرى
beside-missing = هذا الجزء موجود بلغة واحدة فقط: { $language }.
translation-outdated = تغيّر الأصل منذ ذلك الحين. اقرأ الأصل لتعرف ما يسري اليوم.
level-federal = الحكومة الفدرالية
level-provincial = حكومة أونتاريو
level-municipal = البلدية
level-agency = هيئة

## الأدوات

tools-title = الأدوات
tools-lead = احسب الجواب من القواعد المنشورة. لا تتخذ أي أداة قرارًا.
tools-empty = لا توجد أدوات على هذا الجهاز بعد
receipt-not-a-decision = هذا ليس قرارًا. الجهة المذكورة أدناه هي التي تقرر.

## الخدمات

services-title = الخدمات
services-lead = أشخاص وأماكن تساعدك، ومعظمها مجاني.
services-empty = لا توجد خدمة تجمع كل هذا
services-empty-text = أزل أحد عوامل التصفية، أو اتصل بالرقم 211: يجيبون بلغات كثيرة ويعرفون من يساعد وأين.
services-all = اعرض كل الخدمات
filter-label = اعرض فقط
filter-topic = الموضوع
filter-language = اللغة
filter-city = المكان
filter-any = الكل
service-free = مجانًا
service-paid = بمقابل
service-remote = بالهاتف أو عبر الإنترنت
service-call-first = اتصل أولًا
service-call-first-long = لم نتمكن من تأكيد كل هذا مؤخرًا. اتصل قبل أن تذهب.
service-organization = تديرها
service-phone = الهاتف
service-address = العنوان
service-languages = اللغات
service-eligibility = لمن
service-web = صفحة الويب
service-email = البريد الإلكتروني
phone-toll-free = مجاني داخل كندا
phone-tty = للصم وضعاف السمع (TTY)
phone-abroad = من خارج كندا
phone-text = رسالة نصية

## البحث

search-label = ابحث في Portage
search-placeholder = ابحث بكلماتك
search-key = Ctrl K
search-clear = امسح البحث
search-title = البحث
search-start = اكتب كلمة أو سؤالًا. ليس ضروريًا أن تكون الكلمة الرسمية.
search-count =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
search-count-first = أول { $count } نتيجة
search-none = لم نجد شيئًا عن «{ $query }».
search-call-first = في خطر الآن؟ اتصل أولًا.
search-help = ليس هذا ما تحتاج إليه؟
search-help-empty = هنا يمكن لأحد أن يساعدك
search-help-text = جرّب كلمة أخرى أو أقصر. أو اسأل هنا:
search-all-guides = كل الأدلة
search-all-services = كل الخدمات
search-meant = هل تقصد:
search-suggestions = طرق للمتابعة
search-recent = ما بحثت عنه مؤخرًا
search-recent-forget = امسح هذه
search-filter-looked = يعدّ Portage ويصفّي أفضل النتائج فقط، وعددها { $count }.
search-filter-none = لا توجد نتيجة توافق كل هذه الاختيارات.
search-filter-clear = اعرض كل النتائج
search-tell = أخبر المحررين أن هذا ناقص
filter-kind = النوع
filter-government = الحكومة
filter-written = لغة النص
kind-guide = الأدلة
kind-task = مهام الخطة
kind-service = الخدمات
kind-contact = من يجيب
kind-form = النماذج
match-fuzzy = تُكتب بشكل مختلف قليلًا
match-related = في موضوع قريب
match-language = باللغة: { $language }
help-service = خدمة تساعد
help-topic = موضوع تبحث فيه
help-level = الجهة المسؤولة
help-level-federal = الحكومة الفدرالية: من يجوز له أن يأتي ويبقى، الجنسية، ضريبة الدخل
help-level-provincial = حكومة أونتاريو: البطاقة الصحية، المدارس، القيادة، الإيجار، العمل
recent-legend = هل يحتفظ Portage بآخر 10 عمليات بحث لك؟
recent-hint = تُحفظ مشفّرة مع ما تكتبه، وتظهر تحت خانة البحث الفارغة. ولا تُرسل أبدًا.
recent-no = لا
recent-yes = نعم، على هذا الجهاز
notice-searches-forgotten = مُسحت آخر عمليات بحثك.

## ما الذي تغيّر

changes-title = ما الذي تغيّر
changes-lead = ما جلبته التحديثات إلى هذا الجهاز، وما يخصك أولًا.
changes-means = ما يعنيه ذلك لخطتك
changes-plan = خطتك
changes-saved = صفحاتك المحفوظة
changes-place = المكان الذي تقصده
changes-rest = كل ما عدا ذلك
changes-none = لم يتغيّر شيء بعد
changes-none-text = عندما يغيّر تحديث صفحةً تقرأ هنا أي جملة تغيّرت.
change-added = جديد
change-edited = تغيّر
change-removed = لم يعد موجودًا
change-of-figure = رقم
change-of-guide = دليل
change-of-service = خدمة
change-of-task = مهمة
change-value-figure = رقم
change-value-phone = هاتف
change-value-email = بريد إلكتروني
change-value-address = عنوان
change-value-language = لغة
change-value-due = موعد
change-value-official = الصفحة الرسمية
change-more =
    { $count ->
        [zero] ولا شيء غير ذلك
        [one] وتغيير آخر
        [two] وتغييران آخران
        [few] و{ $count } تغييرات أخرى
        [many] و{ $count } تغييرًا آخر
       *[other] و{ $count } تغيير آخر
    }
change-used-in = يرد في:
change-before = من قبل
change-now = الآن
change-sentences =
    { $count ->
        [zero] لا جمل
        [one] اعرض الجملة
        [two] اعرض الجملتين
        [few] اعرض { $count } جمل
        [many] اعرض { $count } جملة
       *[other] اعرض { $count } جملة
    }

## حالة النسخة

copy-title = حالة النسخة
copy-status-never = تقرأ ما جاء مع Portage
copy-status-never-text = لم يبحث أحد عن تحديثات على هذا الجهاز بعد.
copy-status-today = نسختك محدّثة
copy-status-was = كانت نسختك محدّثة { $when }
copy-status-text = آخر مرة بحث فيها Portage عن تحديثات: { $moment }.
copy-status-running = يجري التحديث
copy-status-running-text = تابع القراءة: لا يتغيّر شيء حتى يصل كل شيء ويُفحص.
copy-status-waiting = يوجد تحديث جاهز حجمه { $size }
copy-status-waiting-text = لم يُجلب منه شيء بعد، لأنك تريد أن نسألك أولًا. يمكنك أن تتابع بالنسخة التي لديك.
copy-status-behind = يوجد تحديث لم يصل إلى هذا الجهاز بعد
copy-status-behind-text = ابحث عن التحديثات مرة أخرى للحصول عليه. ما وصل من قبل لا يُجلب مرتين.
copy-status-back = رجعت إلى نسخة سابقة
copy-status-back-text = رجعت في { $date } إلى نسخة { $copy }. لا يُثبَّت شيء جديد حتى تقرر المتابعة.
copy-status-back-undated = رجعت في { $date } إلى النسخة السابقة. لا يُثبَّت شيء جديد حتى تقرر المتابعة.
copy-move-on = تابع التحديثات
copy-look = ابحث عن تحديثات
copy-fetch = اجلبه الآن
copy-not-now = ليس الآن
copy-cancel = إلغاء
copy-cancelling = نوقف التحديث
copy-address = تأتي التحديثات من { $address }.
copy-address-next = إذا لم يُجب، جرّب Portage العنوان التالي عندك.
copy-no-address = لم يُحدَّد عنوان للتحديثات. تقرأ ما جاء مع Portage.
copy-set-address = حدّد عنوانًا
copy-change = تغيير
copy-next = يبحث Portage مرة أخرى من تلقاء نفسه في { $moment }.
copy-next-daily = يبحث Portage من تلقاء نفسه مرة في اليوم، وعندما يعود الاتصال.
copy-next-start = يبحث Portage من تلقاء نفسه عند تشغيله القادم.
copy-next-manual = لا يبحث Portage إلا عندما تطلب.
copy-clock = ساعة هذا الجهاز تقول { $now }، وقد رأى Portage من قبل { $seen }. اضبط ساعة الجهاز ثم ابحث مرة أخرى.
copy-lapsed = انتهت صلاحية توقيعات هذه التحديثات منذ { $date }: لا يُثبَّت شيء جديد. يبقى كل شيء قابلًا للقراءة.
copy-lapsed-owner = انتهت صلاحية توقيعات { $owner } منذ { $date }: لا يُثبَّت شيء جديد من هناك. يبقى كل شيء قابلًا للقراءة.
copy-held-up = لم يُؤخذ شيء جديد من { $owner }. { $why }
copy-stick = حدّث من ذاكرة USB أو مجلد…
copy-stick-more = اكتب أين يوجد المجلد
copy-stick-text = خذ المجلد الذي ملأه شخص بتحديثات لـ Portage. لا يحتاج ذلك إلى اتصال ولا يكلّف شيئًا.
copy-stick-folder = المجلد
copy-stick-missing = اكتب أين يوجد المجلد.
copy-stick-go = حدّث من هناك
copy-back = ارجع إلى النسخة السابقة
copy-back-title = هل ترجع إلى النسخة السابقة؟
copy-back-text = يعود المحتوى كما كان قبل آخر تحديث، ويبقى كذلك حتى تقرر المتابعة. تبقى خطتك وإجاباتك كما هي.
copy-outcome-updated = نسختك محدّثة.
copy-outcome-current = كانت نسختك محدّثة من قبل.
copy-outcome-waiting = يوجد تحديث جاهز ينتظر قرارك.
copy-outcome-cancelled = توقف. نسختك كما كانت، وما وصل محفوظ للمرة القادمة.
copy-tried = آخر محاولة: { $moment }
copy-cost = البيانات المستعملة: { $size }.
copy-changes =
    { $count ->
        [zero] لا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    }
copy-changes-all = كل ما تغيّر
copy-content-date = تاريخ المحتوى
copy-checked = آخر بحث عن تحديثات
copy-never-checked = لم يحدث بعد
copy-built = جُمعت على هذا الجهاز
copy-holds = فيها
copy-guides =
    { $count ->
        [zero] لا أدلة
        [one] دليل واحد
        [two] دليلان
        [few] { $count } أدلة
        [many] { $count } دليلًا
       *[other] { $count } دليل
    }
copy-tasks =
    { $count ->
        [zero] لا مهام
        [one] مهمة واحدة
        [two] مهمتان
        [few] { $count } مهام
        [many] { $count } مهمة
       *[other] { $count } مهمة
    }
copy-services =
    { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
copy-releases = من أين يأتي المحتوى
copy-release = الإصدار { $release }

## الإعدادات

settings-title = الإعدادات
settings-language = اللغة
settings-machine = ترجمت آلة أزرار Portage وجمله، ولم يراجعها أحد.
settings-theme = الألوان
theme-system = مثل الجهاز
theme-light = فاتح
theme-dark = داكن
theme-contrast = تباين مرتفع
settings-text = حجم النص
settings-percent = { $percent }٪
settings-digits = شكل الأرقام
settings-digits-text = للتواريخ والأعداد والمبالغ. تبقى أرقام الهاتف والعناوين والنماذج كما هي.
settings-answers = إجاباتك
settings-answers-text = تُشكّل خطتك وتبقى على هذا الجهاز.
settings-no-answer = بلا إجابة
settings-change = تغيير
settings-updates = التحديثات
settings-addresses = من أين تأتي التحديثات
settings-addresses-hint = يجرّبها Portage بهذا الترتيب ويأخذ أول ما يجيب.
settings-addresses-none = لا شيء بعد: تقرأ ما جاء مع Portage.
settings-address-field = عنوان ويب أو مجلد
settings-address-hint = مثلًا ‎https://portage.example.org‎، أو مجلد على هذا الجهاز أو على شبكتك أو على ذاكرة USB.
settings-address-add = أضف
settings-address-up = جرّب { $address } قبل غيره
settings-address-remove = أزل { $address }
settings-address-removed = أُزيل: { $address }
settings-address-empty = اكتب أولًا عنوان ويب أو مجلدًا.
settings-address-twice = { $address } موجود في القائمة من قبل.
settings-schedule = متى يبحث Portage عن تحديثات من تلقاء نفسه
schedule-daily = مرة في اليوم
schedule-daily-hint = وعند التشغيل، وعندما يعود الاتصال
schedule-start = عند التشغيل
schedule-start-hint = كلما بدأ Portage، وليس بين ذلك
schedule-manual = أبدًا
schedule-manual-hint = فقط عندما تضغط «ابحث عن تحديثات»
settings-ask = اسألني قبل تحديث أكبر من
settings-ask-always = اسأل دائمًا
settings-ask-never = لا تسأل أبدًا
settings-trust-more = المزيد
settings-trust = ملف الثقة (root.json)
settings-trust-hint = تعطيك هذا الملف الجهة التي تدير مستودعها بنفسها. من دونه لا يثق Portage إلا بناشريه.
settings-save = حفظ
settings-saved = تم الحفظ.
settings-about = عن Portage
settings-version = الإصدار { $version }
settings-private = لا يغادر هذا الجهاز شيء مما تكتبه إلا إذا أرسلته. لا يوجد حساب.

screen-credits = المصادر والتراخيص
credits-lead = يجوز نسخ Portage وإعادة استخدامه، لكن ما صُنع منه يعود إلى المذكورين هنا.
credits-owners = من كتب الصفحات
credits-sources = لمن البيانات المستخدمة
credits-program = البرنامج
credits-program-text = البرنامج حر بموجب ترخيص MIT أو Apache 2.0. وخطوطه (Noto) بموجب ترخيص SIL Open Font License 1.1.
credits-publisher = وقّعها { $name }

## المشكلات: ما حدث؛ ‎.safe: ما هو سليم؛ ‎.todo: ما يجب فعله

problem-retry = حاول مرة أخرى
problem-not-found = هذه الصفحة ليست في نسختك.
    .safe = لا ينقص شيء آخر.
    .todo = ربما أزالها تحديث. ابحث عنها أو ارجع.
problem-no-content = لا يوجد محتوى على هذا الجهاز بعد.
    .safe = خطتك وإعداداتك كما كانت.
    .todo = افتح «حالة النسخة» واضغط «ابحث عن تحديثات».
problem-data-damaged = أحد ملفات Portage تالف: { $path }
    .safe = لم يُحذف شيء.
    .todo = حدّث مرة أخرى أو ارجع إلى الحالة السابقة. إذا لم ينفع ذلك فأرِ هذا السطر لمن يعتني بجهازك.
problem-disk-full = قرص هذا الجهاز ممتلئ.
    .safe = نسختك وخطتك وإجاباتك كما كانت.
    .todo = أفرغ بعض المساحة ثم حاول مرة أخرى.
problem-no-room = يحتاج هذا التحديث إلى { $needed } ميغابايت من المساحة الخالية على هذا الجهاز، والخالي { $free } ميغابايت.
    .safe = لم يُنزَّل شيء. نسختك وخطتك وإجاباتك كما كانت.
    .todo = أفرغ بعض المساحة ثم حدّث مرة أخرى.
problem-storage = لا يستطيع Portage القراءة أو الكتابة هنا: { $path }
    .safe = ما حُفظ من قبل ما زال موجودًا.
    .todo = تأكد من أن القرص موصول وأن الكتابة عليه مسموحة، ثم حاول مرة أخرى.
problem-repository-unreachable = تعذّر الوصول إلى { $address }.
    .safe = نسختك كما كانت، ويمكن قراءة كل شيء.
    .todo = تحقق من الاتصال أو من العنوان في الإعدادات، ثم حاول مرة أخرى.
problem-not-a-repository = لا توجد تحديثات لبرنامج Portage في { $address }.
    .safe = لم يتغيّر شيء. نسختك كما كانت.
    .todo = اختر المجلد الذي نُسخت إليه تحديثات Portage، مثل المجلد «portage» على ذاكرة USB، أو راجع العنوان في الإعدادات.
problem-repository-refused = لم يُقبل ما أرسله { $address }.
    .safe = لم يُستعمل منه شيء. نسختك كما كانت.
    .todo = حاول لاحقًا. إذا تكرر ذلك فأخبر من يدير هذا العنوان.
problem-repository-expired = انتهت صلاحية توقيعات هذا المستودع في { $since }.
    .safe = لم يُؤخذ شيء جديد. نسختك كما كانت، ويمكن قراءة كل شيء.
    .todo = تحقق من تاريخ هذا الجهاز. إذا كان صحيحًا فحاول بعد أيام.
problem-pdf-failed = لم تمكن كتابة ملف PDF.
    .safe = لم يتغير أي شيء آخر. والملف الذي كان بهذا الاسم بقي كما هو.
    .todo = اختر مجلدًا آخر أو اسمًا آخر، وتأكد من وجود مساحة على القرص.
problem-start-refused = لم يقبل نظامك هذا الإعداد.
    .safe = لم يتغير شيء.
    .todo = ابحث في إعدادات نظامك عن البرامج التي تبدأ معه.
problem-link-refused = لا يفتح Portage هذا العنوان: { $url }
    .safe = لم يُفتح شيء.
    .todo = تُفتح صفحات الويب وأرقام الهاتف وعناوين البريد فقط.
problem-nothing-to-go-back-to = لا توجد حالة سابقة للرجوع إليها.
    .safe = نسختك كما كانت.
    .todo = تابع بالحالة الموجودة لديك.
problem-landing-impossible = لا يمكن أن يكون هذا يوم وصول: { $text }
    .safe = حُفظت إجاباتك الأخرى.
    .todo = صحّحه أو اتركه فارغًا.
problem-birth-year-impossible = لا يمكن أن تكون سنة الميلاد { $year }.
    .safe = حُفظت إجاباتك الأخرى.
    .todo = اكتب سنة من { $from } إلى { $to }.
problem-text-too-long = هذه الإجابة أطول مما يجب.
    .safe = حُفظت إجاباتك الأخرى.
    .todo = اختصرها. أقصى عدد للحروف: { $limit }.
problem-too-many-children = عدد الأطفال أكبر مما تتسع له خطة واحدة.
    .safe = حُفظت إجاباتك الأخرى.
    .todo = أقصى عدد: { $limit }.
problem-rules-unreadable = تعذّرت قراءة قواعد هذه الأداة.
    .safe = الأدلة وخطتك كما كانت.
    .todo = حدّث النسخة. وحتى ذلك الحين انظر إلى الصفحة الرسمية.
problem-data-too-new = كتب هذا الملف إصدار أحدث من Portage: { $path }
    .safe = لم يتغيّر فيه شيء.
    .todo = ثبّت أحدث إصدار من Portage.
problem-wrong-key = هذا الملف مقفل بمفتاح آخر: { $path }
    .safe = لم يتغيّر فيه شيء.
    .todo = ادخل إلى هذا الجهاز بحساب من أنشأه، ثم أعد تشغيل Portage.
problem-update-running = هناك تحديث يعمل الآن.
    .safe = لم يتغيّر شيء.
    .todo = انتظر حتى ينتهي.
problem-no-repository = لا يوجد عنوان تُجلب منه التحديثات.
    .safe = نسختك كما كانت.
    .todo = اكتب عنوانًا أو مجلدًا في الإعدادات.
problem-update-options = تعذّر استخدام الملف updates.toml: { $reason }.
    .safe = لن يُحدَّث شيء حتى يُصلَح الملف. ويبقى كل ما لديك قابلًا للقراءة.
    .todo = صحّح الملف في مجلد بيانات Portage، أو أرِ هذا السطر لمن يعتني بجهازك.
problem-no-bundle = المحتوى الذي يأتي مع Portage غير موجود.
    .safe = خطتك وإعداداتك كما كانت.
    .todo = ثبّت Portage مرة أخرى، أو اكتب عنوانًا أو مجلدًا في الإعدادات.
problem-trust-unreadable = لا يستطيع Portage قراءة الملف الذي يحدد بمن يثق: { $path }
    .safe = لم يُجلب شيء. نسختك كما كانت.
    .todo = صحّح مساره في الإعدادات، أو أرِ هذا السطر لمن يعتني بجهازك.
problem-address-impossible = هذا ليس عنوانًا ولا مجلدًا: { $address }
    .safe = لم يتغيّر شيء.
    .todo = صحّحه في الإعدادات. يبدأ عنوان الويب بـ ‎https://‎
problem-repository-older = ما يعرضه { $address } أقدم من نسختك.
    .safe = لم يُستعمل منه شيء. نسختك كما كانت.
    .todo = حاول لاحقًا. إذا تكرر ذلك فأخبر من يدير هذا العنوان.
problem-landing-ahead = أنت في أونتاريو، ويوم وصولك لم يأتِ بعد. هل هذا صحيح؟
    .safe = لم يتغيّر شيء بعد.
    .todo = إذا كنت تنتظر في أونتاريو الإقامة الدائمة فأبقِ الإجابتين. وإلا فصحّح إحداهما.
problem-landing-behind = مضى يوم وصولك، وأنت لست في أونتاريو. هل هذا صحيح؟
    .safe = لم يتغيّر شيء بعد.
    .todo = إذا وصلت ثم غادرت فأبقِ الإجابتين. وإلا فقل إنك في أونتاريو، أو صحّح اليوم.
problem-landing-long-ago = مضى على يوم وصولك أكثر من عشر سنوات. هل هذا صحيح؟
    .safe = لم يتغيّر شيء بعد.
    .todo = إذا كان صحيحًا فأبقِه، وسيبقى القليل في الخطة. وإلا فصحّح اليوم.
problem-entry-empty = ينقص هنا شيء ضروري.
    .safe = ما كتبته من قبل محفوظ.
    .todo = املأ الخانة المشار إليها، ثم احفظ مرة أخرى.
problem-entry-impossible = شيء هنا لا يمكن أن يكون صحيحًا.
    .safe = ما كتبته من قبل محفوظ.
    .todo = صحّح الخانة المشار إليها، أو اتركها فارغة.
problem-entry-order = هذان اليومان ليسا بالترتيب الصحيح.
    .safe = ما كتبته من قبل محفوظ.
    .todo = صحّح أحد اليومين.
problem-too-many-entries = لا مكان لشيء آخر هنا.
    .safe = ما كتبته من قبل محفوظ.
    .todo = الحد الأقصى هنا { $limit }. احذف ما لم تعد تحتاج إليه.
problem-attachment-too-large = هذا الملف كبير جدًا.
    .safe = لم يُرفق شيء، والملف كما كان.
    .todo = الحد الأقصى للملف { $limit } ميغابايت. المسح الضوئي بالرمادي أو بدقة أقل يكون أصغر.
problem-attachment-kind = لا يمكن إرفاق غير المسح الضوئي: ملف PDF أو صورة.
    .safe = لم يُرفق شيء، والملف كما كان.
    .todo = احفظه أو امسحه ضوئيًا بصيغة PDF أو JPEG أو PNG أو WebP أو HEIC أو TIFF، ثم أرفق ذلك الملف.
problem-attachments-full = لا مكان لملفات أخرى.
    .safe = ما أرفقته من قبل محفوظ.
    .todo = الحد الأقصى لجميع الملفات معًا { $limit } ميغابايت. احذف ملفًا لم تعد تحتاج إليه.
problem-passphrase-too-short = عبارة السر هذه قصيرة جدًا.
    .safe = لم يُكتب شيء.
    .todo = اختر { $limit } أحرف أو أكثر. أربع كلمات لا صلة بينها عبارة جيدة وسهلة الحفظ.
problem-handover-passphrase = عبارة السر هذه لا تفتح الملف.
    .safe = لم يُؤخذ شيء. خطتك وملفك كما كانا.
    .todo = تحقق من لوحة المفاتيح، أو اسأل من صنع الملف.
problem-handover-unreadable = هذا الملف ليس ملف تسليم من Portage، أو هو تالف.
    .safe = لم يُؤخذ شيء. خطتك وملفك كما كانا.
    .todo = اطلب الملف مرة أخرى. البريد والرسائل تغيّر الملف أحيانًا، أما ذاكرة USB فلا.
problem-handover-too-new = كُتب ملف التسليم هذا بإصدار أحدث من Portage.
    .safe = لم يُؤخذ شيء. خطتك وملفك كما كانا.
    .todo = ثبّت أحدث إصدار من Portage، ثم افتح الملف مرة أخرى.
problem-handover-too-large = هذا الملف أكبر مما يمكن أن يكون ملف تسليم.
    .safe = لم يُؤخذ شيء. خطتك وملفك كما كانا.
    .todo = تحقق من أنه الملف الصحيح.
problem-unexpected = حدث شيء لم نتوقعه: { $what }
    .safe = ما حُفظ من قبل ما زال موجودًا.
    .todo = حاول مرة أخرى. إذا تكرر ذلك فأعد تشغيل Portage.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = أُرسل
event-submitted-means = أرسلت الطلب.
event-aor = استُلم (AOR)
event-aor-means = كتبت الوزارة أن طلبك وصلها: إشعار الاستلام. وفيه رقم الملف.
event-biometrics-asked = طُلبت البصمات
event-biometrics-asked-means = رسالة تطلب بصماتك وصورتك، وتقول قبل متى.
event-biometrics-given = أُعطيت البصمات
event-biometrics-given-means = أُخذت بصماتك وصورتك.
event-medical-asked = طُلب الفحص الطبي
event-medical-asked-means = يُطلب منك أن تزور طبيبًا معتمدًا.
event-medical-passed = اجتزت الفحص الطبي
event-medical-passed-means = يقول حسابك إنك اجتزت الفحص الطبي.
event-background = التحقق من السوابق
event-background-means = تتحقق الوزارة من الأمن ومن المخالفات السابقة. قد يبدأ ذلك وينتهي دون أن تُخبَر.
event-more-asked = طُلبت أوراق أخرى
event-more-asked-means = تريد الوزارة ورقة أخرى، وتقول قبل متى.
event-p1 = رسالة البوابة الأولى (P1)
event-p1-means = يسميها مقدمو الطلبات P1: تؤكد أين أنت وعنوانك. الوزارة لا تستعمل هذه الكلمة.
event-p2 = رسالة البوابة الثانية (P2)
event-p2-means = يسميها مقدمو الطلبات P2: ترسل صورة وعنوانك. الوزارة لا تستعمل هذه الكلمة.
event-copr = التأكيد (COPR)
event-copr-means = استلمت تأكيد الإقامة الدائمة.
event-visa = التأشيرة أو طلب جواز السفر
event-visa-means = طُلب جواز سفرك، أو استلمت التأشيرة فيه.
event-refused = رُفض
event-refused-means = رفضت الوزارة الطلب. الرسالة تقول لماذا، وماذا يمكنك أن تفعل.
event-withdrawn = سُحب
event-withdrawn-means = سحبت الطلب.
event-other = شيء آخر
event-other-means = كلماتك تقول ما هو.
language-cmn = المندرينية
