### ترجمة آلية لم يراجعها أحد بعد.

## الملف: كل ما يحتفظ به الشخص، على هذا الجهاز فقط

nav-binder = ملفي
screen-binder = ملفي
screen-documents = المستندات
screen-document = مستند
screen-applications = الطلبات
screen-application = طلب
screen-application-edit = تغيير طلب
screen-goods = الأغراض
screen-good = غرض في قائمتك
screen-appointments = المواعيد وجهات الاتصال
screen-appointment = موعد
screen-contact = جهة اتصال
screen-questions = الأسئلة
screen-question = سؤال
screen-saved = الصفحات المحفوظة
screen-family = العائلة
screen-member = فرد من العائلة

binder-title = ملفي
binder-lead = أوراقك وطلباتك وقوائمك ومواعيدك في مكان واحد.
binder-private = ما تكتبه هنا يبقى على هذا الجهاز وهو مشفّر.
binder-need = ما الذي ما زلت تحتاج إليه
binder-need-nothing = لا ينقص شيء مما كتبته، ولا تطلب أي مهمة ورقة أخرى الآن.
binder-need-unknown = أخبرنا بأمور قليلة عنك في الخطة، أو اكتب أوراقك. عندها ترى هنا ما ينقص.
binder-need-for = من أجل:
binder-need-more =
    { $count ->
        [zero] ولا مهمة أخرى
        [one] ومهمة أخرى
        [two] ومهمتين أخريين
        [few] و{ $count } مهام أخرى
        [many] و{ $count } مهمة أخرى
       *[other] و{ $count } مهمة أخرى
    }
binder-need-all =
    { $count ->
        [zero] لا شيء
        [one] اعرضه
        [two] اعرض الاثنين
        [few] اعرض الـ { $count } كلها
        [many] اعرض الـ { $count } كلها
       *[other] اعرض الـ { $count } كلها
    }
binder-parts = أقسام الملف
binder-documents = المستندات
binder-applications = الطلبات
binder-goods = الأغراض التي تحضرها
binder-appointments = المواعيد وجهات الاتصال
binder-questions = أسئلة تريد طرحها
binder-question = سؤال
binder-saved = الصفحات المحفوظة
binder-family = العائلة
binder-count =
    { $count ->
        [zero] لا شيء بعد
        [one] عنصر واحد
        [two] عنصران
        [few] { $count } عناصر
        [many] { $count } عنصرًا
       *[other] { $count } عنصر
    }
binder-documents-count =
    { $count ->
        [0] لا شيء بعد
       *[other] لديك { $ready } من { $count }
    }
binder-goods-count =
    { $count ->
        [zero] لا أغراض، { $value }
        [one] غرض واحد، { $value }
        [two] غرضان، { $value }
        [few] { $count } أغراض، { $value }
        [many] { $count } غرضًا، { $value }
       *[other] { $count } غرض، { $value }
    }
binder-appointments-count = القادمة: { $appointments }، جهات الاتصال: { $contacts }
binder-questions-count =
    { $count ->
        [0] لا شيء بعد
       *[other] بلا جواب: { $open } من { $count }
    }

entry-delete = حذف
entry-note = ملاحظة
entry-gone = لم يعد هذا في ملفك
entry-gone-way = إلى الملف
notice-entry-kept = حُفظ في ملفك.
notice-entry-deleted = حُذف: { $name }
notice-written = كُتب الملف.

## الأوراق

papers-count = لديك { $ready } من { $total }
paper-ready = لديك
paper-missing = ليست في ملفك بعد
paper-expired = تنتهي في { $date }، قبل الأوان
paper-have = هي لدي
paper-note = دوّنها
paper-any-of = تكفي واحدة من هذه:
paper-in-binder = انظر في ملفي
notice-paper-have = في ملفك: { $paper }

document-state = حالته
document-state-need = أحتاج إليه
document-state-have = هو لدي
document-state-must-translate = يجب أن يُترجم
document-state-asked-for = طُلب ولم يصل بعد
documents-empty = لا مستندات بعد
documents-empty-text = دوّن الأوراق التي لديك والتي تحتاج إليها، فتعرفها مهامك من تلقاء نفسها.
documents-add = أضف مستندًا
document-at = المكان:
document-files =
    { $count ->
        [zero] بلا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
document-what = المستند
document-what-none = اختر
document-what-own = شيء آخر، بكلماتي
document-what-missing = اختر ما هو.
document-words = ما اسمه؟
document-whose = لمن هو؟
document-whose-all = لا أحد محدد
document-expires = آخر يوم يكون فيه صالحًا
document-expires-hint = اتركه فارغًا إذا كان لا ينتهي. يصلك تنبيه قبل ستة أشهر.
document-issued = يوم الإصدار
document-place = أين توجد الورقة
document-place-hint = مثلًا: الملف الأزرق، عند والديّ، في البنك.
document-number = رقمه
document-number-why = نادرًا ما تحتاج إلى الرقم هنا. إذا ضاع هذا الجهاز أو أُعير فلا يستطيع أحد أن يسيء استعمال ما ليس فيه.
document-number-keep = احفظ الرقم هنا رغم ذلك
document-number-field = الرقم
document-translate-hint = إذا لم يكن بالإنجليزية ولا بالفرنسية، فكثيرًا ما تطلب المكاتب ترجمة معتمدة. اختر حينها «يجب أن يُترجم» إلى أن تحصل عليها.
document-delete-title = هل تريد حذف هذا المستند وملفاته؟
document-delete-text =
    { $count ->
        [zero] لا ملفات مرفقة.
        [one] يُحذف معه ملف مرفق واحد ولا يمكن استعادته.
        [two] يُحذف معه ملفان مرفقان ولا يمكن استعادتهما.
        [few] تُحذف معه { $count } ملفات مرفقة ولا يمكن استعادتها.
        [many] يُحذف معه { $count } ملفًا مرفقًا ولا يمكن استعادتها.
       *[other] يُحذف معه { $count } ملف مرفق ولا يمكن استعادتها.
    }
expiry-late = انتهى في { $date }
expiry-soon = ينتهي في { $date }
expiry-fine = صالح حتى { $date }

draft-brought = عاد ما كتبته هنا من قبل. لم يُحفظ بعد.
draft-anew = ابدأ من جديد
close-title = هل تغلق دون حفظ؟
close-text = ما كتبته في أحد النماذج لم يُحفظ بعد. إذا أغلقت الآن ضاع.
close-stay = واصل الكتابة
close-anyway = أغلق دون حفظ
attach-title = الصور والملفات
attach-hint = لا يزيد الملف على { $each }، ولا تزيد كلها على { $all }. حتى الآن: { $used }. وهي مشفّرة كغيرها.
attach-later = بعد الحفظ يمكنك إرفاق صورة به.
attach-add = أرفق ملفًا
attach-see = انظر إليه
attach-out = احفظ نسخة
attach-delete-title = هل تريد حذف هذا الملف؟
attach-delete-text = تُحذف نسخة «{ $name }» من Portage ولا يمكن استعادتها.
notice-attached = أُرفق الملف.

## الطلبات

applications-empty = لا طلبات بعد
applications-empty-text = دوّن ما طلبته وما حدث منذ ذلك الحين، فتظهر بجانبه المدد المنشورة.
applications-add = أضف طلبًا
application-edit = غيّر الطلب
application-filed = قُدّم في { $date }
application-not-filed = لم يُقدّم بعد
application-last = آخر ما حدث: { $event }
application-number = الرقم:
application-events = ما الذي حدث
application-no-events = لا شيء بعد. أضف ما أرسلته وما وصلك، مع يومه.
application-program = لأي غرض
application-program-hint = مدد هذه البرامج منشورة. ولأي برنامج آخر اختر كلماتك.
application-program-missing = اختر ما طلبته.
application-words = ماذا طلبت؟
application-filed-on = قُدّم في
application-filed-hint = اتركه فارغًا إذا لم ترسله بعد.
application-way = كيف قدمته
way-online = عبر الإنترنت
way-online-hint = في حسابك أو حساب من يمثلك
way-paper = على الورق
way-paper-hint = بالبريد، وتتابعه برسائل أو باستمارة
way-linked = على الورق ومربوط بحساب
way-linked-hint = بالبريد، ثم أُضيف إلى حساب على الإنترنت
application-number-field = رقم الطلب أو الملف
application-number-hint = فقط إذا أردته هنا.
application-delete-title = هل تريد حذف هذا الطلب؟
application-delete-text =
    { $count ->
        [zero] يُحذف من ملفك فقط. لا يحدث شيء للطلب نفسه.
        [one] يُحذف من ملفك فقط، مع حدث واحد. لا يحدث شيء للطلب نفسه.
        [two] يُحذف من ملفك فقط، مع حدثين. لا يحدث شيء للطلب نفسه.
        [few] يُحذف من ملفك فقط، مع { $count } أحداث. لا يحدث شيء للطلب نفسه.
        [many] يُحذف من ملفك فقط، مع { $count } حدثًا. لا يحدث شيء للطلب نفسه.
       *[other] يُحذف من ملفك فقط، مع { $count } حدث. لا يحدث شيء للطلب نفسه.
    }
event-add = أضف ما حدث
event-kind = ما الذي حدث
event-day = في أي يوم

program-cec = فئة الخبرة الكندية (الدخول السريع)
program-fsw = العمال المهرة الفدرالي (الدخول السريع)
program-pnp-ee = مرشح مقاطعة عبر الدخول السريع
program-pnp-base = مرشح مقاطعة خارج الدخول السريع
program-spousal-abroad-roc = شريك يُكفل من الخارج
program-spousal-abroad-quebec = شريك يُكفل من الخارج إلى كيبيك
program-spousal-canada-roc = شريك يُكفل داخل كندا
program-spousal-canada-quebec = شريك يُكفل داخل كندا إلى كيبيك
program-pgp-roc = الوالدان أو الأجداد
program-pgp-quebec = الوالدان أو الأجداد إلى كيبيك
program-citizen-grants = الجنسية
program-citizen-proofs = إثبات الجنسية
program-eta = تصريح السفر الإلكتروني (eTA)
program-iec = الخبرة الدولية في كندا
program-visitor-extension = تمديد الإقامة كزائر

times-title = المدد المنشورة
times-none = لا تُنشر مدد لهذا.
times-nobody-knows = هذه مدد طلبات أشخاص آخرين. لا أحد يعلم متى يُبت في طلبك ولا كيف.
time-finished = معظم ما أُنجز مؤخرًا استغرق
time-expected = لو أرسلته اليوم لكان المتوقع
time-expected-for-month = لمن قدموا في الشهر نفسه ما زال المتوقع
time-more-than = أكثر من { $span }
time-people =
    { $count ->
        [zero] لا ينتظر أحد
        [one] ينتظر شخص واحد
        [two] ينتظر شخصان
        [few] ينتظر { $count } أشخاص
        [many] ينتظر { $count } شخصًا
       *[other] ينتظر { $count } شخص
    }
time-people-ahead =
    { $count ->
        [zero] لا ينتظر أحد قبل ذلك الشهر
        [one] قدّم شخص واحد قبل ذلك الشهر وينتظر
        [two] قدّم شخصان قبل ذلك الشهر وينتظران
        [few] قدّم { $count } أشخاص قبل ذلك الشهر وينتظرون
        [many] قدّم { $count } شخصًا قبل ذلك الشهر وينتظرون
       *[other] قدّم { $count } شخص قبل ذلك الشهر وينتظرون
    }
time-as-of = حتى { $date }
time-standard = معيار الخدمة لدى الوزارة نفسها
time-standard-means = هدف لمعظم الطلبات في الظروف المعتادة، وليس وعدًا.
span-minutes =
    { $count ->
        [zero] 0 دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
span-hours =
    { $count ->
        [zero] 0 ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
span-days =
    { $count ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
span-weeks =
    { $count ->
        [zero] 0 أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
span-months =
    { $count ->
        [zero] 0 شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
span-years =
    { $count ->
        [zero] 0 سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }

## الأغراض

goods-lead = عند وصولك الأول يطلب موظفو الحدود قائمتين: ما تحضره معك وما يلحق بك لاحقًا.
goods-with-me-text = ما يأتي في أمتعتك
goods-to-follow-text = ما يأتي لاحقًا، بالبحر أو بالبريد أو مع أحد
goods-empty = لا أغراض بعد
goods-empty-text = ابدأ بما هو أغلى ثمنًا. ما يُذكر في القائمة عند وصولك الأول يمكن أن يلحق بك لاحقًا.
goods-add = أضف غرضًا
goods-none = لا شيء في هذه القائمة بعد.
goods-total =
    { $count ->
        [zero] المجموع
        [one] مجموع غرض واحد
        [two] مجموع غرضين
        [few] مجموع { $count } أغراض
        [many] مجموع { $count } غرضًا
       *[other] مجموع { $count } غرض
    }
goods-sum = القائمتان معًا:
goods-without-value =
    { $count ->
        [zero] لكل غرض قيمة.
        [one] غرض واحد بلا قيمة بعد، والمجموع من دونه.
        [two] غرضان بلا قيمة بعد، والمجموع من دونهما.
        [few] { $count } أغراض بلا قيمة بعد، والمجموع من دونها.
        [many] { $count } غرضًا بلا قيمة بعد، والمجموع من دونها.
       *[other] { $count } غرض بلا قيمة بعد، والمجموع من دونها.
    }
goods-jewellery-text = تساعد الصورة على تحديد القطعة.
goods-csv = احفظها جدولًا (CSV)
good-list = في أي قائمة
good-item = الغرض
good-item-hint = مع ماركته، مثلًا: آلة خياطة Singer 4423.
good-value = القيمة بالدولار الكندي
good-value-hint = ما يساويه اليوم. يكفي تقدير معقول.
good-value-odd = لا يُقرأ هذا مبلغًا. اكتب مثلًا 120 أو 120.50.
good-no-value = بلا قيمة
good-serial = الرقم التسلسلي
good-serial-hint = للأجهزة إن وُجد.
good-kind = النوع
good-another = ثم أضف غرضًا آخر
notice-good-kept = في القائمة: { $item }

## المواعيد وجهات الاتصال والأسئلة والعائلة

appointments-empty = لا مواعيد بعد
appointments-empty-text = اكتب متى وأين، ويخبرك Portage بما تحضره معك.
appointments-add = أضف موعدًا
appointment-here = بتوقيت هذا الجهاز: { $moment }
appointment-bring = ما الذي تحضره معك
appointment-what = لأي غرض؟
appointment-what-hint = مثلًا: البطاقة الصحية في ServiceOntario.
appointment-what-missing = اكتب لأي غرض هو.
appointment-date = اليوم
appointment-date-missing = اكتب اليوم.
appointment-time = الساعة
appointment-time-hint = بنظام 24 ساعة، مثلًا 9:30 أو 14:15. اتركها فارغة إذا كنت لا تعرفها.
appointment-time-odd = هذه ليست ساعة. اكتب مثلًا 9:30 أو 14:15.
appointment-zone = بتوقيت أي مكان؟
zone-toronto = أونتاريو (تورونتو وأوتاوا)
zone-winnipeg = شمال غرب أونتاريو (كينورا)
zone-here = هنا حيث هذا الجهاز ({ $zone })
appointment-place = أين
appointment-who = من يذهب؟
appointment-task = مهمة في خطتك
appointment-task-hint = تظهر أوراقها عندها بين ما تحضره معك.
appointment-task-none = لا مهمة
appointment-papers =
    { $count ->
        [zero] اختر الأوراق التي تحضرها
        [one] ورقة واحدة تحضرها
        [two] ورقتان تحضرهما
        [few] { $count } أوراق تحضرها
        [many] { $count } ورقة تحضرها
       *[other] { $count } ورقة تحضرها
    }
appointment-others = أشياء أخرى تحضرها
appointment-others-hint = واحد في كل سطر.
contacts-title = جهات الاتصال
contacts-empty = لا جهات اتصال بعد
contacts-empty-text = احتفظ هنا بمن قد تحتاج إليهم، كمرشدة أو صاحب بيت أو قريب.
contacts-add = أضف جهة اتصال
contact-name = الاسم
contact-what-for = لأي أمر
contact-what-for-hint = مثلًا: تساعد في مدرسة ابنتنا.
questions-empty = لا أسئلة بعد
questions-empty-text = اكتب ما تريد السؤال عنه لتجده عند الشباك.
questions-add = أضف سؤالًا
question-edit = تغيير سؤال
question-text = سؤالك
question-text-hint = بأي لغة.
question-whom = من تسأل
question-whom-hint = مثلًا: وكالة الاستقرار، المدرسة، صاحب العمل.
question-answer = الجواب
question-is-answered = له جواب
question-answered = أُجيب عنه
saved-empty = لا صفحات محفوظة بعد
saved-empty-text = اضغط «احفظ هذه الصفحة» في دليل فتجدها هنا.
saved-drop = لا تحتفظ بها
family-lead = إذا كانت العائلة هنا، أمكن للمهام والأوراق أن تقول لمن هي. يكفي اسم أول أو حرف.
family-empty = لا أحد بعد
family-empty-text = سمّ من يأتون معك، فتظهر مهام كل طفل تحت اسمه.
family-add = أضف شخصًا
member-name = الاسم
member-name-hint = كما تشاء: يكفي اسم أول أو حرف.
member-role = من هو
role-oneself = أنا
role-partner = شريكي أو شريكتي
role-child = طفل
role-other = شخص آخر
member-birth = الميلاد
member-birth-hint = تكفي السنة. وهي للطفل تبيّن أي المهام تخصه.
member-delete-title = هل تريد حذف { $name }؟
member-delete-text = يبقى كل ذلك. لكن الأوراق لا تُحسب عندئذ لأحد. زر «تراجع» يعيد كل شيء كما كان.
member-delete-papers =
    { $count ->
        [zero] لا ورقة باسم { $name }.
        [one] ورقة واحدة باسم { $name }.
        [two] ورقتان باسم { $name }.
        [few] { $count } أوراق باسم { $name }.
        [many] { $count } ورقة باسم { $name }.
       *[other] { $count } ورقة باسم { $name }.
    }
member-delete-tasks =
    { $count ->
        [zero] لا مهمة باسم { $name }.
        [one] مهمة واحدة باسم { $name }.
        [two] مهمتان باسم { $name }.
        [few] { $count } مهام باسم { $name }.
        [many] { $count } مهمة باسم { $name }.
       *[other] { $count } مهمة باسم { $name }.
    }
member-delete-appointments =
    { $count ->
        [zero] لا موعد باسم { $name }.
        [one] موعد واحد باسم { $name }.
        [two] موعدان باسم { $name }.
        [few] { $count } مواعيد باسم { $name }.
        [many] { $count } موعدًا باسم { $name }.
       *[other] { $count } موعد باسم { $name }.
    }
member-born = الميلاد: { $date }
