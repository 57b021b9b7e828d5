### ترجمة آلية لم يراجعها أحد بعد.

## خذها معك: التقويم والورق والهاتف والتسليم

take-along = خذها معك
take-back = رجوع
take-calendar = ملف تقويم
take-calendar-text = مواعيدك في تقويم هاتفك أو حاسوبك
take-print = طباعة أو PDF
take-print-text = الخطة أو المستندات أو الأغراض أو الإجابات المحفوظة أو الملف كله
take-phone = على هاتف
take-phone-text = المهام القادمة نصًا عبر الكاميرا
take-give = ملف تسليم
take-give-text = لجهاز آخر عليه Portage، أو لمن يرشدك
take-open = افتح ملف تسليم
take-open-text = اختر ما تأخذه منه

calendar-lead = افتح الملف بتقويمك. إذا كتبته من جديد لاحقًا تنتقل المواعيد ولا تتكرر.
calendar-nothing = لا يوم بعد لأي مهمة مفتوحة. أخبرنا متى تصل، أو اختر يومًا لمهمة.
calendar-which = أي مواعيد
calendar-all =
    { $count ->
        [zero] لا مواعيد
        [one] مهمة أو موعد واحد له يوم
        [two] مهمتان أو موعدان لهما يوم
        [few] كل المهام والمواعيد التي لها يوم ({ $count })
        [many] كل المهام والمواعيد التي لها يوم ({ $count })
       *[other] كل المهام والمواعيد التي لها يوم ({ $count })
    }
calendar-chosen = فقط ما أختاره
calendar-save = احفظ ملف التقويم
calendar-written = كُتب ملف التقويم. وهو غير مشفّر: من يحصل عليه يمكنه قراءته.

screen-print = طباعة
print-lead = ترى الأوراق أولًا، ثم تطبعها أو تحفظها PDF.
print-plan = خطتي
print-documents = مستنداتي
print-goods = أغراضي للجمارك
print-results = إجاباتي المحفوظة
print-results-note = هذه الإجابات ليست قرارات. الجهة المسؤولة وحدها هي التي تقرر.
print-binder = ملفي كله
print-see = طباعة…
print-hint =
    { $count ->
        [zero] لا أوراق
        [one] ورقة واحدة
        [two] ورقتان
        [few] { $count } أوراق
        [many] { $count } ورقة
       *[other] { $count } ورقة
    }
paper-title = الورق
paper-letter = Letter (كندا)
paper-a4 = A4
print-page = الورقة { $n } من { $total }
print-made = طُبع في { $date }
print-way = الصفحة نفسها في Portage: اكتب هذا في البحث:
print-earlier =
    { $count ->
        [zero] لا مهام مفتوحة من مراحل سابقة.
        [one] مهمة مفتوحة واحدة من مرحلة سابقة ليست على الورق. تجدها في Portage في آخر الخطة.
        [two] مهمتان مفتوحتان من مراحل سابقة ليستا على الورق. تجدهما في Portage في آخر الخطة.
        [few] { $count } مهام مفتوحة من مراحل سابقة ليست على الورق. تجدها في Portage في آخر الخطة.
        [many] { $count } مهمة مفتوحة من مراحل سابقة ليست على الورق. تجدها في Portage في آخر الخطة.
       *[other] { $count } مهمة مفتوحة من مراحل سابقة ليست على الورق. تجدها في Portage في آخر الخطة.
    }
print-other-language = بعض الكلمات هنا بهذه اللغة: { $language }، إذ لا ترجمة لها بعد.
print-name = الاسم
print-signature = التوقيع
print-day = التاريخ
print-papers = أحضر: { $papers }

phone-lead = وجّه كاميرا هاتف إلى هذا الرمز. يعرض الهاتف المهام العشر القادمة نصًا، ولا يحتاج إلى Portage ولا إلى اتصال.
phone-code = رمز فيه المهام العشر القادمة
phone-content = ما في الرمز

give-lead = في الملف ما تختاره. وهو مشفّر ولا تفتحه إلا عبارة السر.
give-nothing = لا شيء لتسليمه بعد.
give-what = ما الذي يدخل فيه
give-no-files = تبقى الصور المرفقة هنا. سلّمها على حدة.
give-save = احفظ الملف
give-writing = يُشفَّر الملف الآن. يستغرق ذلك بضع ثوانٍ.
give-written = كُتب الملف. أخبر بعبارة السر بطريق غير طريق الملف، مثلًا بالهاتف.
passphrase = عبارة السر
passphrase-again = العبارة نفسها مرة أخرى
passphrase-differs = العبارتان غير متطابقتين. اكتب الثانية من جديد.
passphrase-advice = خذ أربع كلمات لا علاقة بينها. لا يستطيع أحد فتح الملف من دونها، ولا نستطيع المساعدة إذا نُسيت.
passphrase-see = أظهر ما يُكتب

open-lead = ترى أولًا ما في الملف. لا يُستبدل شيء مما لديك إلا إذا اخترت ذلك.
open-pick = اختر الملف
open-pick-other = اختر ملفًا آخر
open-passphrase = عبارة سر الملف
open-open = افتح
open-opening = يُفتح الملف الآن. يستغرق ذلك بضع ثوانٍ.
open-profile = خذ الإجابات عن النفس
open-profile-text = تختلف عن إجاباتك وتحل محلها.
open-new =
    { $count ->
        [zero] لا جديد
        [one] عنصر واحد ليس لديك
        [two] عنصران ليسا لديك
        [few] { $count } عناصر ليست لديك
        [many] { $count } عنصرًا ليس لديك
       *[other] { $count } عنصر ليس لديك
    }
open-differs =
    { $count ->
        [zero] لا اختلاف
        [one] عنصر واحد كتبته على نحو آخر
        [two] عنصران كتبتهما على نحو آخر
        [few] { $count } عناصر كتبتها على نحو آخر
        [many] { $count } عنصرًا كتبته على نحو آخر
       *[other] { $count } عنصر كتبته على نحو آخر
    }
open-keep-mine = أبقِ ما لدي
open-take-theirs = خذ الآخر: { $theirs }
open-written = كُتب في { $date }
open-newer = أحدث مما لديك
open-older = ليس أحدث مما لديك
open-same =
    { $count ->
        [zero] لا شيء مطابق هنا.
        [one] عنصر واحد مطابق هنا.
        [two] عنصران مطابقان هنا.
        [few] { $count } عناصر مطابقة هنا.
        [many] { $count } عنصرًا مطابقًا هنا.
       *[other] { $count } عنصر مطابق هنا.
    }
open-left-out =
    { $count ->
        [zero] كل ما فيه صالح لهذا الإصدار.
        [one] عنصر واحد لا يستطيع هذا الإصدار من Portage استعماله.
        [two] عنصران لا يستطيع هذا الإصدار من Portage استعمالهما.
        [few] { $count } عناصر لا يستطيع هذا الإصدار من Portage استعمالها.
        [many] { $count } عنصرًا لا يستطيع هذا الإصدار من Portage استعماله.
       *[other] { $count } عنصر لا يستطيع هذا الإصدار من Portage استعماله.
    }
open-nothing = ليس فيه ما ليس لديك.
open-take =
    { $count ->
        [zero] اختر ما تأخذه
        [one] خذ عنصرًا واحدًا
        [two] خذ عنصرين
        [few] خذ { $count } عناصر
        [many] خذ { $count } عنصرًا
       *[other] خذ { $count } عنصر
    }
open-taken =
    { $count ->
        [zero] لم يؤخذ شيء.
        [one] أُخذ عنصر واحد.
        [two] أُخذ عنصران.
        [few] أُخذت { $count } عناصر.
        [many] أُخذ { $count } عنصرًا.
       *[other] أُخذ { $count } عنصر.
    }
entries-member = العائلة
entries-task = ما فعلته وكتبته في الخطة
entries-own-task = مهامي الخاصة
entries-document = المستندات
entries-application = الطلبات
entries-appointment = المواعيد
entries-good = الأغراض
entries-contact = جهات الاتصال
entries-question = الأسئلة
entries-result = أجوبة الأدوات
