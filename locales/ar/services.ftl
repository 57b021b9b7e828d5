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
services-of-place = { $city }: { $count }. تليها الخدمات الأخرى، الأقرب أولًا.
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
filter-for-me = تناسبني
filter-for-me-hint = أخبرنا في إجاباتك كيف تأتي إلى كندا، لنعرف أي خدمة هي لك.
filter-wheelchair = متاح لكرسي متحرك
filter-free = مجاني
filter-saved = المحفوظة

services-as = طريقة العرض
services-as-list = قائمة
services-as-map = خريطة
service-map = خريطة الخدمات
service-map-part = جزء من أونتاريو
service-map-label = خريطة أونتاريو. عدد الأماكن التي فيها خدمات: { $count }. الجدول بجانبها يقول الشيء نفسه.
service-map-here =
    { $count ->
        [zero] لا خدمة في هذا الجزء من الخريطة.
        [one] خدمة واحدة في هذا الجزء من الخريطة.
        [two] خدمتان في هذا الجزء من الخريطة.
        [few] { $count } خدمات في هذا الجزء من الخريطة.
        [many] { $count } خدمة في هذا الجزء من الخريطة.
       *[other] { $count } خدمة في هذا الجزء من الخريطة.
    }
service-map-elsewhere =
    { $count ->
        [zero] لا خدمة خارج هذا الجزء.
        [one] وخدمة أخرى خارج هذا الجزء.
        [two] وخدمتان أخريان خارج هذا الجزء.
        [few] و{ $count } خدمات أخرى خارج هذا الجزء.
        [many] و{ $count } خدمة أخرى خارج هذا الجزء.
       *[other] و{ $count } خدمة أخرى خارج هذا الجزء.
    }
service-map-nowhere =
    { $count ->
        [zero] كل الخدمات على الخريطة.
        [one] خدمة واحدة ليست على الخريطة: تصل إليها بالهاتف أو عبر الإنترنت، أو لا نعرف مكانها.
        [two] خدمتان ليستا على الخريطة: تصل إليهما بالهاتف أو عبر الإنترنت، أو لا نعرف مكانهما.
        [few] { $count } خدمات ليست على الخريطة: تصل إليها بالهاتف أو عبر الإنترنت، أو لا نعرف مكانها.
        [many] { $count } خدمة ليست على الخريطة: تصل إليها بالهاتف أو عبر الإنترنت، أو لا نعرف مكانها.
       *[other] { $count } خدمة ليست على الخريطة: تصل إليها بالهاتف أو عبر الإنترنت، أو لا نعرف مكانها.
    }
service-map-near = حين لا نعرف المكان بدقة، توضع الخدمة في وسط منطقتها البريدية أو مدينتها.
service-map-place = المكان
service-map-cities =
    { $count ->
        [zero] { $city }
        [one] { $city } ومكان آخر
        [two] { $city } ومكانان آخران
        [few] { $city } و{ $count } أماكن أخرى
        [many] { $city } و{ $count } مكانًا آخر
       *[other] { $city } و{ $count } مكان آخر
    }
service-map-closer = انظر عن قرب
service-map-closer-at =
    { $count ->
        [zero] { $city }: انظر عن قرب
        [one] { $city }، خدمة واحدة: انظر عن قرب
        [two] { $city }، خدمتان: انظر عن قرب
        [few] { $city }، { $count } خدمات: انظر عن قرب
        [many] { $city }، { $count } خدمة: انظر عن قرب
       *[other] { $city }، { $count } خدمة: انظر عن قرب
    }
service-map-list-at =
    { $count ->
        [zero] { $city }: اعرض القائمة
        [one] { $city }، خدمة واحدة: اعرض القائمة
        [two] { $city }، خدمتان: اعرض القائمة
        [few] { $city }، { $count } خدمات: اعرض القائمة
        [many] { $city }، { $count } خدمة: اعرض القائمة
       *[other] { $city }، { $count } خدمة: اعرض القائمة
    }
service-map-back = خطوة إلى الوراء
services-print-more =
    { $count ->
        [zero] كل الخدمات المناسبة على هذه الورقة.
        [one] خدمة أخرى مناسبة ليست على هذه الورقة. اختر مرشحات أكثر ثم اطبع من جديد.
        [two] خدمتان أخريان مناسبتان ليستا على هذه الورقة. اختر مرشحات أكثر ثم اطبع من جديد.
        [few] { $count } خدمات أخرى مناسبة ليست على هذه الورقة. اختر مرشحات أكثر ثم اطبع من جديد.
        [many] { $count } خدمة أخرى مناسبة ليست على هذه الورقة. اختر مرشحات أكثر ثم اطبع من جديد.
       *[other] { $count } خدمة أخرى مناسبة ليست على هذه الورقة. اختر مرشحات أكثر ثم اطبع من جديد.
    }

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
service-day-unknown = لا نعرف
service-day-unsure = قد تغيّر الملاحظة أدناه هذه الساعات.
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
service-hours-unknown = لا نعرف ساعات العمل.
service-look-first = انظر إلى صفحتها أولًا
service-look-first-long = لم نتمكن من تأكيد كل هذا مؤخرًا. انظر إلى صفحتها، أو اتصل بالرقم 211.
