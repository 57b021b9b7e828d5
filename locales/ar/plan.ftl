### ترجمة آلية لم يراجعها أحد بعد.

## الخطة: مجموعاتها ومهامك الخاصة وملاحظاتك

plan-landing-change = تغيير
plan-by = ترتيب المهام
plan-by-time = حسب الوقت
plan-by-stage = حسب المرحلة
plan-who = مهام
plan-who-all = الجميع
plan-none-for = لا توجد مهام لهذا الشخص بعد. افتح مهمة واذكر من يقوم بها.
plan-show-all =
    { $count ->
        [zero] لا مهام
        [one] اعرض المهمة
        [two] اعرض المهمتين
        [few] اعرض { $count } مهام
        [many] اعرض { $count } مهمة
       *[other] اعرض { $count } مهمة
    }
group-overdue = متأخرة
group-today = اليوم
group-week = هذا الأسبوع
group-later = لاحقًا
group-no-day = بلا يوم محدد
group-earlier = من مراحل سابقة ولم تُنجز
group-done = أُنجزت أو وُضعت جانبًا
group-count =
    { $count ->
        [zero] لا مهام
        [one] مهمة واحدة
        [two] مهمتان
        [few] { $count } مهام
        [many] { $count } مهمة
       *[other] { $count } مهمة
    }

timeline-today = اليوم
timeline-landing = الوصول، { $date }
timeline-landing-unknown = الوصول
timeline-says =
    { $count ->
        [zero] خط زمني بلا مهام. الوصول: { $date }، { $when }.
        [one] خط زمني فيه مهمة واحدة. الوصول: { $date }، { $when }. المهمة مذكورة في القائمة أدناه.
        [two] خط زمني فيه مهمتان. الوصول: { $date }، { $when }. كلتاهما في القائمة أدناه.
        [few] خط زمني فيه { $count } مهام. الوصول: { $date }، { $when }. كلها في القائمة أدناه.
        [many] خط زمني فيه { $count } مهمة. الوصول: { $date }، { $when }. كلها في القائمة أدناه.
       *[other] خط زمني فيه { $count } مهمة. الوصول: { $date }، { $when }. كلها في القائمة أدناه.
    }
timeline-says-unknown =
    { $count ->
        [zero] خط زمني بلا مهام.
        [one] خط زمني فيه مهمة واحدة قبل الوصول أو بعده، وهي في القائمة أدناه.
        [two] خط زمني فيه مهمتان قبل الوصول وبعده، وهما في القائمة أدناه.
        [few] خط زمني فيه { $count } مهام قبل الوصول وبعده، وكلها في القائمة أدناه.
        [many] خط زمني فيه { $count } مهمة قبل الوصول وبعده، وكلها في القائمة أدناه.
       *[other] خط زمني فيه { $count } مهمة قبل الوصول وبعده، وكلها في القائمة أدناه.
    }

task-for-child = { $title }: { $child }
child-born = طفل مولود في { $year }
child-born-nth = الطفل { $n } المولود في { $year }
task-papers = الأوراق اللازمة
task-unlocks = بعدها يمكنك القيام بهذا
task-own-day = يوم اخترته أنت
task-usual-day = وإلا:
task-not-now = ليس الآن
task-not-for-me = لا تخصني
task-state-not-for-me = لا تخصني
notice-task-not-for-me = لا تخصك: { $title }
task-who = من يقوم بها
task-who-nobody = لا أحد محدد
task-note = ملاحظة
task-note-title = ما كتبته
task-note-add = أضف ملاحظة أو يومًا تختاره
task-note-add-who = أضف ملاحظة أو شخصًا أو يومًا تختاره
task-day = اليوم الذي تختاره
task-day-hint = اتركه فارغًا ليبقى يوم الخطة. إذا حدد القانون يومًا أبكر فهو الذي يُحسب.
notice-note-kept = حُفظ.

own-task-add = أضف مهمة
own-task-title = ما الذي يجب فعله؟
own-task-title-hint = مثلًا: أسأل ابن عمي عن أحذية الشتاء.
own-task-day = حتى أي يوم؟
own-task-day-hint = يمكنك تركه فارغًا.
own-task-stage = مرحلة الطريق
own-task-yours = أضفت هذه المهمة بنفسك.
notice-own-task-added = المهمة في خطتك.
notice-own-task-deleted = حُذفت: { $title }

day-missing = اكتب اليوم أيضًا، مثلًا 14.
field-left =
    { $count ->
        [zero] لم يبق مكان
        [one] يبقى مكان لحرف واحد
        [two] يبقى مكان لحرفين
        [few] يبقى مكان لـ { $count } أحرف
        [many] يبقى مكان لـ { $count } حرفًا
       *[other] يبقى مكان لـ { $count } حرف
    }
field-over =
    { $count ->
        [zero] الحد الأقصى { $limit }
        [one] زاد حرف واحد: الحد الأقصى { $limit }
        [two] زاد حرفان: الحد الأقصى { $limit }
        [few] زادت { $count } أحرف: الحد الأقصى { $limit }
        [many] زاد { $count } حرفًا: الحد الأقصى { $limit }
       *[other] زاد { $count } حرف: الحد الأقصى { $limit }
    }

## إجابات أخرى: ما الذي ستغيره

plan-left = لم تعد في المحتوى
plan-left-text = أزال تحديث هذه المهام. يبقى هنا ما أنجزته وما كتبته.
preview-title = ما الذي سيتغير في خطتك
preview-moves =
    { $count ->
        [zero] لا مهمة يتغير يومها
        [one] مهمة واحدة يتغير يومها
        [two] مهمتان يتغير يومهما
        [few] { $count } مهام يتغير يومها
        [many] { $count } مهمة يتغير يومها
       *[other] { $count } مهمة يتغير يومها
    }
preview-appears =
    { $count ->
        [zero] لا مهام جديدة
        [one] مهمة جديدة واحدة
        [two] مهمتان جديدتان
        [few] { $count } مهام جديدة
        [many] { $count } مهمة جديدة
       *[other] { $count } مهمة جديدة
    }
preview-goes =
    { $count ->
        [zero] لا مهام تخرج من الخطة
        [one] مهمة واحدة تخرج من الخطة
        [two] مهمتان تخرجان من الخطة
        [few] { $count } مهام تخرج من الخطة
        [many] { $count } مهمة تخرج من الخطة
       *[other] { $count } مهمة تخرج من الخطة
    }
preview-papers =
    { $count ->
        [zero] لا مهمة تغيرت أوراقها
        [one] مهمة واحدة تغيرت أوراقها
        [two] مهمتان تغيرت أوراقهما
        [few] { $count } مهام تغيرت أوراقها
        [many] { $count } مهمة تغيرت أوراقها
       *[other] { $count } مهمة تغيرت أوراقها
    }
preview-paper-added = جديد
preview-paper-dropped = لم يعد مطلوبًا
preview-settled = أُنجزت أو وُضعت جانبًا
preview-no-day = بلا يوم
preview-all = اعرضها كلها
preview-safe =
    { $count ->
        [zero] لا يضيع شيء: يبقى ما كتبته.
        [one] لا يضيع ما أُنجز: مهمة واحدة أُنجزت أو وُضعت جانبًا تبقى كذلك، ويبقى ما كتبته.
        [two] لا يضيع ما أُنجز: مهمتان أُنجزتا أو وُضعتا جانبًا تبقيان كذلك، ويبقى ما كتبته.
        [few] لا يضيع ما أُنجز: { $count } مهام أُنجزت أو وُضعت جانبًا تبقى كذلك، ويبقى ما كتبته.
        [many] لا يضيع ما أُنجز: { $count } مهمة أُنجزت أو وُضعت جانبًا تبقى كذلك، ويبقى ما كتبته.
       *[other] لا يضيع ما أُنجز: { $count } مهمة أُنجزت أو وُضعت جانبًا تبقى كذلك، ويبقى ما كتبته.
    }
preview-safe-none = لا يضيع شيء: يبقى ما كتبته.
doubt-sure = نعم، هذا صحيح
doubt-sure-save = هذا صحيح، احفظ
doubt-correct = صحّح
answers-erase = امسح إجاباتي
answers-erase-title = هل تريد مسح إجاباتك؟
answers-erase-text = تعرض الخطة بعدها مهام الجميع من دون مواعيدك. وتسألك الأدوات عن كل شيء من جديد. يبقى ما أنجزته وكتبته، ويبقى ملفك. تبقى إجاباتك في نسخ الأيام السابقة إلى أن تنتهي مدتها. «حذف كل شيء» يزيلها أيضًا.
notice-answers-erased = مُسحت إجاباتك.

reminder-today =
    { $count ->
        [zero] لا مهام موعدها اليوم.
        [one] مهمة واحدة موعدها اليوم.
        [two] مهمتان موعدهما اليوم.
        [few] { $count } مهام موعدها اليوم.
        [many] { $count } مهمة موعدها اليوم.
       *[other] { $count } مهمة موعدها اليوم.
    }
reminder-week =
    { $count ->
        [zero] لا مهام في الأيام السبعة القادمة.
        [one] مهمة واحدة موعدها في الأيام السبعة القادمة.
        [two] مهمتان موعدهما في الأيام السبعة القادمة.
        [few] { $count } مهام موعدها في الأيام السبعة القادمة.
        [many] { $count } مهمة موعدها في الأيام السبعة القادمة.
       *[other] { $count } مهمة موعدها في الأيام السبعة القادمة.
    }
reminder-open = افتح Portage لتراها.
remind-title = التذكير وبدء التشغيل
remind-text = مرة في اليوم، يمكن لنظامك أن يقول كم مهمة حان موعدها. ولا يقول أبدًا ما هي، فقد يرى غيرك الشاشة. ويجب أن يكون Portage مفتوحًا.
remind-on = ذكّرني بالمهام التي حان موعدها
remind-hour = الساعة
remind-none = هذا النظام لا يعرض الإشعارات، فلن تظهر التذكيرات.
start-on = شغّل Portage عند تسجيل الدخول
start-text = تفتح النافذة وتبقى في الخلفية.
