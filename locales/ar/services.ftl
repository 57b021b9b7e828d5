### ترجمة آلية لم يراجعها أحد بعد.

## البحث عن خدمة

services-fits =
    { $count ->
        [zero] لا خدمة مناسبة
        [one] خدمة واحدة مناسبة
        [two] خدمتان مناسبتان
        [few] { $count } خدمات مناسبة
        [many] { $count } خدمة مناسبة
       *[other] { $count } خدمة مناسبة
    }
services-to-ask =
    { $count ->
        [zero] لا شيء ناقص في غيرها.
        [one] وخدمة أخرى لا نعرف عنها كل شيء. تأتي بعدها مع ما يجب أن تسأل عنه.
        [two] وخدمتان أخريان لا نعرف عنهما كل شيء. تأتيان بعدها مع ما يجب أن تسأل عنه.
        [few] و{ $count } خدمات أخرى لا نعرف عنها كل شيء. تأتي بعدها مع ما يجب أن تسأل عنه.
        [many] و{ $count } خدمة أخرى لا نعرف عنها كل شيء. تأتي بعدها مع ما يجب أن تسأل عنه.
       *[other] و{ $count } خدمة أخرى لا نعرف عنها كل شيء. تأتي بعدها مع ما يجب أن تسأل عنه.
    }
services-far = لا يوجد أي مكتب لها على بعد أقل من 150 كم. تأتي أولًا الخدمات بالهاتف أو عبر الإنترنت.
services-nearest = أقرب مكتب على بعد نحو { $km } كم.
services-place-unknown = لا نعرف أين يقع هذا. تنقص قائمتنا بعض الرموز البريدية، لذلك اختر مكانًا باسمه.
services-holiday = هذا اليوم عطلة رسمية: { $holiday }. قد تختلف ساعات العمل. اتصل قبل أن تذهب.
services-loading = جارٍ البحث عن الخدمات…
filter-count = { $label } ({ $count })
filter-french = بالفرنسية
filter-postal = الرمز البريدي
filter-postal-hint = تكفي الأحرف الثلاثة الأولى، مثل M5V. وتبقى على هذا الجهاز. في الشمال يغطي الرمز الواحد منطقة كبيرة جدًا، فتكون المسافات تقريبية.
filter-within = في حدود
filter-within-km = { $km } كم
filter-open = مفتوح
filter-open-now = الآن
filter-open-at = في يوم وساعة
filter-weekday = اليوم
filter-hour = الساعة
filter-way = كيف
filter-way-in-person = بالحضور شخصيًا
filter-way-remote = بالهاتف أو عبر الإنترنت
filter-for-me = لي أنا
filter-for-me-hint = أخبرنا في إجاباتك كيف تأتي إلى كندا، لنعرف أي خدمة هي لك.
filter-wheelchair = بكرسي متحرك
filter-free = مجاني
filter-saved = المحفوظة

service-km = على بعد نحو { $km } كم
service-ask = اسأل عن: { $what }
ask-topic = ما يساعدون فيه
ask-language = اللغة
ask-french = الفرنسية
ask-place = المسافة
ask-open = ساعات العمل
ask-whom = هل الخدمة لك
ask-way = هل يمكن الحضور
ask-wheelchair = الدخول بكرسي متحرك
ask-free = التكلفة
service-also-short = ذكرها أيضًا: { $names }

open-until = مفتوح حتى { $time }
open-always = مفتوح ليلًا ونهارًا
open-may-be-closed = قد يكون مغلقًا: { $holiday }
open-closed = مغلق الآن
open-closed-until = مغلق، يفتح { $time }
open-for-now = مغلق مؤقتًا
open-at-open = مفتوح في ذلك الوقت
open-at-closed = مغلق في ذلك الوقت

service-hours = ساعات العمل
service-hours-week = ساعات العمل في الأيام السبعة القادمة
service-hours-clock = الأوقات بحسب الساعة في مكان الخدمة.
service-hours-shared = هذه ساعات كل مكاتبها معًا. اتصل لتسأل عن مكتب معيّن.
service-hours-words = بكلمات المصدر
service-hours-none = لا نعرف ساعات العمل. اتصل أولًا.
service-day-closed = مغلق
service-day-all = مفتوح طوال اليوم
service-day-holiday = { $holiday }: قد يكون مغلقًا
service-spell = من { $from } إلى { $to }
service-day = اليوم
service-day-hours = الساعات
service-access = الدخول
service-wheelchair-yes = يمكن الدخول بكرسي متحرك.
service-wheelchair-no = لا يمكن الدخول بكرسي متحرك.
service-cost = التكلفة
service-application = كيف تستفيد منها
service-documents = أحضر معك
service-interpretation = المترجمون الشفويون
service-areas = لسكان
service-licence = الترخيص
service-quoted = الكلمات كلمات المصدر نفسه، ولغتها: { $language }. لم نغيّرها ولم نترجمها.
service-order = هذا أولًا، ثم ذاك
service-before = اذهب إلى هنا أولًا
service-after = اذهب إلى هنا بعد ذلك
service-instead = أو اذهب إلى هنا بدلًا منها
service-same = المساعدة نفسها في مكان آخر
service-also = ذكرها أيضًا
service-also-text = تتحدث هذه المصادر عن الخدمة نفسها. هكذا قرر أحد المحررين.
service-verified = جرى التحقق آخر مرة في { $date }، والجهة: { $name }
service-looked-at = جرت آخر مراجعة في { $date }، ولم تؤكدها الخدمة نفسها. الجهة: { $name }.
service-save = احفظ هذه الخدمة
service-saved = محفوظة
service-card = احفظها بطاقة اتصال
service-card-written = كُتبت بطاقة الاتصال.
service-code = الاسم والهاتف والعنوان لكاميرا الهاتف
service-code-show = اعرضها رمزًا للهاتف
phone-extension = تحويلة { $number }
notice-service-saved = حُفظت. تجدها في الخدمات، تحت «المحفوظة».
notice-service-let-go = لم تعد محفوظة
