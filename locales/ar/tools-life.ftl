### ترجمة آلية لم يراجعها أحد بعد.
### أدوات الحياة اليومية.

## الحقوق في العمل

tool-work-question = هل أتقاضى ما يقوله القانون؟
tool-work-about = الحد الأدنى للأجر، وأجرك عن أسبوع بندًا بندًا، وأيام العطل الرسمية وأجر الإجازة وآخر أجر في أونتاريو.
tool-work-section-wage = الحد الأدنى للأجر
tool-work-section-week = أسبوعك
tool-work-section-vacation = الإجازة
tool-work-section-holidays = أيام العطل الرسمية
tool-work-section-last-pay = عند انتهاء العمل
tool-work-field-worker = ما نوع العمل؟
tool-work-field-week = أول يوم من أسبوع عملك
tool-work-hint-week = اتركه فارغًا لهذا الأسبوع ابتداءً من يوم الإثنين.
tool-work-field-hours = ساعات عملك في هذا الأسبوع
tool-work-hint-hours = اتركه فارغًا إذا أردت أن ترى الحد الأدنى للأجر فقط.
tool-work-field-in-school-time = هل كان ذلك في أيام الدراسة؟
tool-work-field-hourly-pay = أجرك عن ساعة واحدة قبل الاقتطاعات
tool-work-field-years = عدد السنوات الكاملة لدى صاحب العمل هذا
tool-work-field-paid = ما دفعه صاحب العمل عن هذا الأسبوع قبل الاقتطاعات
tool-work-hint-paid = من دون أجر الإجازة.
tool-work-field-wages-before = أجر الأسابيع الأربعة التي تسبق يوم عطلة رسمية
tool-work-hint-wages-before = الأجر المعتاد وأجر الإجازة، من دون العمل الإضافي. فقط إذا وقعت عطلة رسمية في أسبوعك.
tool-work-field-holiday-hours = ساعات عملك في يوم العطلة الرسمية
tool-work-hint-holiday-hours = هي جزء من ساعات الأسبوع المذكورة أعلاه.
tool-work-field-last-day = آخر يوم عمل لك
tool-work-field-next-pay-day = يوم الدفع التالي بعده
tool-work-line-minimum = الحد الأدنى للأجر عن ساعة: { $who }
tool-work-line-minimum-day = الحد الأدنى للأجر عن يوم: { $who }
tool-work-line-student-hours = لا يسري أجر الطلاب على هذا العدد من الساعات في أيام الدراسة.
tool-work-line-new-rate = ابتداءً من { $day } يصبح الحد الأدنى للأجر { $amount }. والساعات من ذلك اليوم محسوبة هنا بأقل من أجرها.
tool-work-line-not-known = نعرف الحد الأدنى للأجر حتى { $day }. انظر الصفحة الرسمية لما بعد ذلك.
tool-work-line-rate = أجرك { $rate } في الساعة يبلغ الحد الأدنى { $minimum }
tool-work-line-rate-of-a-day = لا يُقارَن أجرك { $rate } في الساعة بأجر يوم
tool-work-line-usual = الأجر المعتاد. الساعات: { $hours }، والأجر: { $rate }
tool-work-line-overtime = العمل الإضافي. الساعات: { $hours }، بنسبة { $share }% من { $rate }
tool-work-line-holiday-worked = العمل في يوم العطلة الرسمية. الساعات: { $hours }، بنسبة { $share }% من { $rate }
tool-work-line-holiday-pay = أجر العطلة الرسمية: { $name }، { $day }. أجر الأسابيع السابقة، وعددها { $weeks }، مقسومًا على { $parts }
tool-work-line-holiday-choice = إذا وافقت على ذلك كتابةً، فقد تحصل بدلًا من ذلك على أجرك المعتاد وعلى يوم راحة آخر مدفوع الأجر.
tool-work-line-total = أجر الأسبوع
tool-work-line-missing = الناقص، لأنك تقاضيت { $paid }
tool-work-line-paid-enough = ما تقاضيته، وهو { $paid }، يكفي
tool-work-line-vacation = أجر الإجازة عن هذا الأسبوع: { $rate }% من أجرك. عدد أسابيع إجازتك في السنة: { $weeks }.
tool-work-line-vacation-later = أجر الإجازة عن هذا الأسبوع بعد مرور سنوات لدى صاحب العمل عددها { $years }: { $rate }% من أجرك. عدد أسابيع إجازتك في السنة: { $weeks }.
tool-work-line-long-week = أسبوع بهذا الطول يحتاج إلى موافقتك كتابةً. لبعض الأعمال قواعد أخرى.
tool-work-line-elsewhere = تخضع الساعات والعمل الإضافي والإجازات والعطل في هذا العمل لقواعد أخرى. اسأل وزارة العمل عنها.
tool-work-line-last-pay = يستحق آخر أجر لك بعد آخر يوم بعدد من الأيام هو { $days }، أو في يوم الدفع التالي إن كان بعده
tool-work-line-last-pay-or-later = يستحق آخر أجر لك بعد آخر يوم بعدد من الأيام هو { $days }، أو في يوم الدفع التالي إن كان بعده

## الإيجار

tool-rent-question = الإيجار أو التأمين أو الإشعار: هل يحق لمالك المسكن أن يفعل هذا؟
tool-rent-about = كم يجوز أن يرتفع الإيجار ومن أي يوم، وأي دفعات يجوز للمالك أن يطلبها، وكم يجب أن تكون مدة الإشعار في أونتاريو.
tool-rent-section-increase = الزيادة
tool-rent-section-payment = الدفعة
tool-rent-section-notice = الإشعار
tool-rent-section-guideline = النسبة القانونية
tool-rent-section-checks = ما يطلبه القانون
tool-rent-field-about = عمّ تسأل؟
tool-rent-choice-about-increase = إيجار أعلى
tool-rent-choice-about-payment = تأمين أو دفعة أخرى
tool-rent-choice-about-notice = ترك المسكن
tool-rent-field-rent = إيجارك الآن
tool-rent-hint-rent = عن شهر واحد، أو عن أسبوع إذا كنت تدفع كل أسبوع.
tool-rent-field-first-lived-in = متى سُكن المسكن لأول مرة؟
tool-rent-field-last-change = يوم آخر زيادة، أو أول يوم من سكنك
tool-rent-field-new-rent = الإيجار الجديد الذي يطلبه المالك
tool-rent-field-start = أول يوم للإيجار الجديد
tool-rent-field-told-on = اليوم الذي تلقيت فيه الإشعار المكتوب
tool-rent-field-payment = ماذا يطلب المالك؟
tool-rent-field-amount = كم؟
tool-rent-field-notice = أي إشعار هو؟
tool-rent-field-given-on = اليوم الذي يُقدَّم فيه
tool-rent-field-ends-on = آخر يوم يذكره
tool-rent-line-interval = يجوز أن يرتفع الإيجار بعد { $day } بعدد من الأشهر هو { $months }، لا قبل ذلك
tool-rent-line-earliest = أول يوم ممكن لو أُبلغت اليوم
tool-rent-line-tell-by = على المالك أن يبلغك كتابةً قبل { $day } بعدد من الأيام هو { $days }، أي حتى
tool-rent-line-guideline = النسبة القانونية في { $day }
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = هذه النسبة من ملفات عامة وليست من إعلان الحكومة نفسها. قارنها بالصفحة الرسمية قبل أن تعتمد عليها.
tool-rent-line-guideline-unknown = نسبة تلك السنة غير معروفة هنا. انظر الصفحة الرسمية.
tool-rent-line-not-covered = سُكن المسكن لأول مرة بعد { $day }، فلا نسبة تحدّ الإيجار. تبقى القواعد الأخرى سارية.
tool-rent-line-ask-age = هل كان المسكن مسكونًا في { $day } أو قبله؟ عندها فقط تسري النسبة القانونية. اطلب الجواب كتابةً.
tool-rent-line-most-more = أعلى زيادة
tool-rent-line-highest = أعلى إيجار جديد
tool-rent-line-no-limit = لا نسبة تحدّ إيجار هذا المسكن
tool-rent-line-increase-may-not = غير مسموح بهذا الشكل
tool-rent-line-not-before = ليس قبل { $day }
tool-rent-line-enough-months = مر عدد كافٍ من الأشهر
tool-rent-line-told-in-time = وصل الإشعار في الوقت المطلوب
tool-rent-line-within-guideline = الإيجار الجديد ضمن النسبة القانونية
tool-rent-line-challenge = يمكنك أن تسأل مجلس المالكين والمستأجرين عن زيادة خاطئة حتى
tool-rent-line-other-homes = إذا كنت تشارك المالك المطبخ أو الحمام، أو تسكن في سكن اجتماعي، فهناك قواعد أخرى.
tool-rent-line-may = يجوز للمالك أن يطلبه
tool-rent-line-may-not = لا يجوز للمالك أن يفرضه
tool-rent-line-may-up-to = حتى { $amount } فقط
tool-rent-line-may-cost = التكلفة الفعلية فقط
tool-rent-line-may-rents = حتى إيجار واحد
tool-rent-line-deposit-most = أعلى تأمين
tool-rent-line-too-much = أكثر مما يجوز فرضه
tool-rent-line-interest = الفائدة التي يدين لك بها المالك عن سنة بالنسبة القانونية
tool-rent-line-ends = أبكر يوم أخير. عدد الأيام بعد الإشعار: { $days }
tool-rent-line-pay-by = مهلة الدفع. عدد الأيام بعد الإشعار: { $days }. إذا دفعت كل المبلغ حتى ذلك اليوم بطل الإشعار
tool-rent-line-long-enough = مدة الإشعار كافية
tool-rent-line-end-of-period = يجب أن يكون اليوم الأخير آخر يوم من مدة إيجار، ولا يسبق نهاية عقد محدد المدة.
tool-rent-line-owed = يدين لك المالك
tool-rent-line-owed-nothing = إذا بلغت أيام الإشعار { $days } أو أكثر، فلا يدين لك المالك بشيء.
tool-rent-line-owed-unless = يدين لك المالك بإيجار، إلا إذا بلغت أيام الإشعار { $days } أو أكثر. اذكر اليوم الأخير لترى ذلك
tool-rent-line-board-decides = لست ملزمًا بالمغادرة بسبب إشعار. مجلس المالكين والمستأجرين وحده يستطيع أن يأمر بذلك.

## رخصة القيادة

tool-driving-question = كيف أحصل على رخصة قيادة من أونتاريو؟
tool-driving-about = استبدال أو امتحانات أو الطريق الكامل بحسب مصدر رخصتك، مع المدة التي يجوز لك فيها استعمالها والأوراق المطلوبة.
tool-driving-section-path = طريقك
tool-driving-section-clock = رخصتك السابقة
tool-driving-section-papers = ما تحضره معك
tool-driving-field-place = من أين رخصتك؟
tool-driving-field-class = ما نوع الرخصة؟
tool-driving-choice-class-car = رخصة كاملة للسيارة
tool-driving-choice-class-motorcycle = رخصة للدراجة النارية
tool-driving-choice-class-learner = رخصة متعلم
tool-driving-field-years = سنوات خبرة القيادة برخصة كاملة
tool-driving-field-resident-since = اليوم الذي أصبحت فيه مقيمًا في أونتاريو
tool-driving-hint-resident-since = غالبًا هو اليوم الذي جئت فيه لتعيش هنا.
tool-driving-field-english-or-french = هل أوراقك بالإنجليزية أو الفرنسية؟
tool-driving-field-letter-of = تاريخ الرسالة عن خبرتك
tool-driving-line-exchange = يمكنك استبدال رخصتك من دون امتحان كتابي أو امتحان قيادة
tool-driving-line-exchange-if = يمكنك استبدال رخصتك إذا كانت خبرتك كافية
tool-driving-line-credit = قد تُحسب لك خبرتك
tool-driving-line-tests = تحتاج إلى امتحانات
tool-driving-line-full = تبدأ كسائق جديد
tool-driving-line-ask = اسأل DriveTest
tool-driving-line-age = أقل عمر للقيادة في أونتاريو بالسنوات: { $years }.
tool-driving-line-agreement = اتفاق مع أونتاريو: { $place }
tool-driving-line-experience = خبرة لا تقل بالأشهر عن { $months }
tool-driving-line-less-experience = يقرر DriveTest ما تساويه خبرة أقصر. أحضر ما يثبت خبرتك كلها
tool-driving-line-motorcycle = للدراجات النارية قواعد أخرى. اسأل DriveTest
tool-driving-line-learner-no-exchange = لا تُستبدل رخصة المتعلم.
tool-driving-line-eye-test = فحص النظر في مركز DriveTest
tool-driving-line-knowledge-test = امتحان كتابي في قواعد السير
tool-driving-line-road-test = امتحان القيادة
tool-driving-line-credit-changed = أُعلن عن تغيير هذه القواعد في { $day } ولم نستطع أن نتأكد من مضمونه. اسأل DriveTest أي امتحانات تحتاج وما الذي تساويه رسالتك
tool-driving-line-credit-ask = قد تقصّر خبرتك المدة بين الامتحانات. اسأل DriveTest ما الذي تساويه رسالتك
tool-driving-line-learner = أول امتحان قيادة بعد الامتحان الكتابي بعدد من الأشهر هو { $months }، أو { $course } مع دورة قيادة معتمدة. حتى ذلك الحين تقود وبجانبك سائق متمرس.
tool-driving-line-full-test = امتحان القيادة الثاني للرخصة الكاملة
tool-driving-line-grace = المدة التي يجوز لك فيها القيادة برخصتك السارية بعد أن تصبح مقيمًا
tool-driving-line-drive-until = آخر يوم يجوز لك فيه القيادة برخصتك السارية. عدد الأيام بعد أن أصبحت مقيمًا: { $days }
tool-driving-line-apply-before = قدّم طلب رخصة أونتاريو قبل ذلك اليوم.
tool-driving-line-time-over = انتهت هذه المدة. لا تقد حتى تحصل على رخصة من أونتاريو. فقد لا يدفع تأمينك بعد حادث.
tool-driving-line-letter-until = تسري الرسالة لعدد من الأشهر هو { $months }، أي حتى
tool-driving-line-letter-too-old = الرسالة قديمة. اطلب رسالة جديدة.
tool-driving-line-fees = للامتحانات والرخصة رسوم. لم نستطع التأكد من المبالغ، فانظر موقع drivetest.ca قبل أن تذهب.

## المدرسة

tool-school-question = أي مدرسة تناسب طفلي؟
tool-school-about = الصف بحسب ميلاد طفلك، وأنظمة المدارس العامة الأربعة، وما تحضره معك، واللقاحات التي تطلبها أونتاريو.
tool-school-section-grade = الصف
tool-school-section-systems = الأنظمة الأربعة
tool-school-section-papers = ما تحضره معك
tool-school-section-vaccines = اللقاحات
tool-school-field-born = الشهر الذي وُلد فيه طفلك
tool-school-field-arrival = اليوم الذي تصل فيه إلى أونتاريو
tool-school-hint-arrival = اتركه فارغًا إذا كنت هنا.
tool-school-field-status = وضع طفلك في كندا
tool-school-field-french-right = هل لأحد الوالدين حق في مدرسة بالفرنسية؟
tool-school-hint-french-right = هذا الحق لمواطن كندي لغته الأولى الفرنسية أو درس المرحلة الابتدائية بالفرنسية في كندا. وهو أيضًا لعائلة لها طفل آخر في مدرسة كهذه.
tool-school-field-catholic = هل أحد الوالدين أو الطفل كاثوليكي؟
tool-school-field-with-guardian = هل يعيش الطفل مع شخص ليس من والديه؟
tool-school-line-school-year = تبدأ السنة الدراسية في
tool-school-line-age = عمر طفلك بالسنوات في تلك السنة: { $age }.
tool-school-line-may-begin = يمكن أن تبدأ الروضة في
tool-school-line-later = ليس بعد
tool-school-line-ask-board = اسأل مجلس المدارس
tool-school-line-too-old = تجاوز طفلك العمر المعتاد للمدرسة الثانوية. اسأل المجلس أي مدرسة أو برنامج للكبار مفتوح له.
tool-school-line-grade = الصف المعتاد
tool-school-line-compulsory = المدرسة إلزامية من عمر { $from } إلى عمر { $to }
tool-school-line-assessment = قد يختبر المجلس اللغة والرياضيات أولًا. والصف يكون عادةً بحسب العمر.
tool-school-line-credits = عدد الساعات المعتمدة لشهادة المرحلة الثانوية
tool-school-line-community-hours = عدد ساعات التطوع لشهادة المرحلة الثانوية
tool-school-line-free = المدرسة مجانية
tool-school-line-free-ask = اسأل المجلس قبل السفر هل هناك رسوم
tool-school-line-open = يمكنك تسجيل طفلك
tool-school-line-ask-catholic = للعائلات الكاثوليكية في الغالب. اسأل المجلس عن قواعده
tool-school-line-by-right = لك الحق في مكان
tool-school-line-by-committee = يمكنك أن تطلب. والقرار للجنة في المجلس
tool-school-line-immersion = برنامج الانغماس في الفرنسية شيء آخر: فيه يتعلم أطفال المدارس الإنجليزية الفرنسية.
tool-school-line-paper-missing = إذا نقصت ورقة، فاذهب إلى المدرسة واسأل ماذا تقبل بدلًا منها.

## الخدمات المجانية

tool-eligibility-question = أي خدمات مجانية يحق لي استعمالها وحتى متى؟
tool-eligibility-about = المساعدة على الاستقرار ودروس اللغة بحسب وضعك، مع اليوم الذي تنتهي فيه.
tool-eligibility-section-time = مدتك
tool-eligibility-section-services = الخدمات
tool-eligibility-field-status = ما وضعك؟
tool-eligibility-field-resident-since = اليوم الذي أصبحت فيه مقيمًا دائمًا
tool-eligibility-hint-resident-since = تجده في تأكيد الإقامة الدائمة. ويصلح أيضًا يوم تخطط له.
tool-eligibility-line-years = { $years } سنوات من { $day } حتى نهاية ذلك الشهر
tool-eligibility-line-ended-for = للمقيمين الدائمين من الفئة الاقتصادية منذ { $day } أو قبله انتهت هذه الخدمات في
tool-eligibility-line-over = انتهت هذه المدة. قد تبقى خدمات تدفعها أونتاريو وغيرها مفتوحة.
tool-eligibility-line-left = المدة الباقية
tool-eligibility-line-of-until = آخر يوم للخدمات المجانية التي تدفع تكلفتها الحكومة الاتحادية
tool-eligibility-line-until-citizen = حتى تصبح مواطنًا
tool-eligibility-line-before-landing = قبل وصولك إلى كندا
tool-eligibility-line-after-landing = بعد وصولك
tool-eligibility-line-others-only = ليس الخدمات التي تدفعها IRCC. قد تكون خدمات أخرى مفتوحة

## المساعدات المالية

tool-benefits-question = أي مساعدات مالية قد تحصل عليها عائلتي؟
tool-benefits-about = إعانة الأطفال الكندية بحسب دخلك، وإعانة البقالة، ورعاية الأسنان، ومتى يجوز لك أن تطلبها وبأي نموذج.
tool-benefits-section-apply = تقديم الطلب
tool-benefits-section-child = إعانة الأطفال الكندية
tool-benefits-section-groceries = إعانة البقالة والضروريات الكندية
tool-benefits-section-others = مساعدات أخرى
tool-benefits-field-status = ما وضعك؟
tool-benefits-field-here-since = اليوم الذي جئت فيه لتعيش في كندا
tool-benefits-field-partner = هل تعيش مع زوج أو شريك؟
tool-benefits-field-children = الأشهر التي وُلد فيها أطفالك
tool-benefits-hint-children = شهر لكل طفل.
tool-benefits-field-income = دخل العائلة في السنة الماضية
tool-benefits-hint-income = بعد الاقتطاعات، للشريكين ومن كل البلدان، بالدولار الكندي.
tool-benefits-field-private-dental = هل لديك تأمين خاص للأسنان؟
tool-benefits-line-apply-now = يجوز لك تقديم الطلب فور وصولك
tool-benefits-line-apply-after = يجوز لك تقديم الطلب بعد أشهر في كندا عددها { $months }، مع تصريح سارٍ في الشهر الذي يليها
tool-benefits-line-apply-ask = اسأل وكالة الإيرادات متى يجوز لك تقديم الطلب
tool-benefits-line-form = النموذج
tool-benefits-line-file-return = قدّم إقرارك الضريبي كل سنة، حتى من دون دخل. موعد الإقرار التالي
tool-benefits-line-young =
    { $count ->
        [zero] الحد الأقصى في السنة، ولا طفل دون { $until }
        [one] الحد الأقصى في السنة عن طفل واحد دون { $until }
        [two] الحد الأقصى في السنة عن طفلين دون { $until }
        [few] الحد الأقصى في السنة عن { $count } أطفال دون { $until }
        [many] الحد الأقصى في السنة عن { $count } طفلًا دون { $until }
       *[other] الحد الأقصى في السنة عن { $count } طفل دون { $until }
    }
tool-benefits-line-older =
    { $count ->
        [zero] الحد الأقصى في السنة، ولا طفل من { $until } إلى { $last }
        [one] الحد الأقصى في السنة عن طفل واحد من { $until } إلى { $last }
        [two] الحد الأقصى في السنة عن طفلين من { $until } إلى { $last }
        [few] الحد الأقصى في السنة عن { $count } أطفال من { $until } إلى { $last }
        [many] الحد الأقصى في السنة عن { $count } طفلًا من { $until } إلى { $last }
       *[other] الحد الأقصى في السنة عن { $count } طفل من { $until } إلى { $last }
    }
tool-benefits-line-child-income = اذكر دخل عائلتك لترى المبلغ
tool-benefits-line-full-amount = المبلغ كاملًا، لأن { $income } لا يزيد على { $full }
tool-benefits-line-reduction = يُخصم، لأن { $income } يزيد على { $full }
tool-benefits-line-child-year = إعانة الأطفال الكندية في السنة بأعمار اليوم
tool-benefits-line-child-year-later = إعانة الأطفال الكندية في السنة بأعمار اليوم، متى جاز لك طلبها
tool-benefits-line-child-from = اليوم الذي يجوز لك ابتداءً منه طلب إعانة الأطفال الكندية
tool-benefits-line-child-month = في الشهر
tool-benefits-line-birthday = ابتداءً من { $day } بعد عيد ميلاد
tool-benefits-line-depends = يتوقف ذلك على دخلك
tool-benefits-line-no-child = لا إعانة أطفال، وربما مساعدة أخرى
tool-benefits-line-single = الحد الأقصى في السنة لشخص واحد
tool-benefits-line-couple = الحد الأقصى في السنة لزوجين
tool-benefits-line-groceries-child =
    { $count ->
        [zero] الحد الأقصى في السنة، ولا طفل دون { $under }
        [one] الحد الأقصى في السنة عن طفل واحد دون { $under }
        [two] الحد الأقصى في السنة عن طفلين دون { $under }
        [few] الحد الأقصى في السنة عن { $count } أطفال دون { $under }
        [many] الحد الأقصى في السنة عن { $count } طفلًا دون { $under }
       *[other] الحد الأقصى في السنة عن { $count } طفل دون { $under }
    }
tool-benefits-line-single-parent = قد يحصل الوالد من دون شريك على أكثر.
tool-benefits-line-groceries-income = تقل كلما زاد الدخل. تحسبها وكالة الإيرادات من إقرارك الضريبي أو نموذجك.
tool-benefits-line-dental = خطة رعاية الأسنان الكندية: دخل أقل من { $below }، ولا تأمين خاص للأسنان، وإقرار ضريبي مقدَّم
tool-benefits-line-dental-full = تغطي الخطة كامل كلفة ما تدفعه
tool-benefits-line-dental-share = حصتك من الكلفة
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = تسري هذه المبالغ حتى { $day }. انظر الصفحة الرسمية لما بعد ذلك.

## ما تحضره معك

tool-documents-question = ماذا يجب أن أحضر معي؟
tool-documents-about = أوراق البطاقة الصحية ورقم التأمين الاجتماعي والمدرسة ورخصة القيادة والحساب المصرفي والحدود: ما عندك وما ينقص وما يحل محله.
tool-documents-line-one-of = واحدة من هذه تكفي:
tool-documents-section-missing = ناقص
tool-documents-section-if-it-applies = إذا كان يخصك
tool-documents-section-have = عندك
tool-documents-section-remarks = من المفيد أن تعرف
tool-documents-field-purpose = لأي غرض؟
tool-documents-field-have = أي من هذه الأوراق عندك؟
tool-documents-line-complete = عندك كل شيء
tool-documents-line-missing =
    { $count ->
        [zero] لا ينقص شيء
        [one] ينقص شيء واحد
        [two] ينقص شيئان
        [few] تنقص { $count } أشياء
        [many] ينقص { $count } شيئًا
       *[other] ينقص { $count } شيء
    }
tool-documents-line-originals = أحضر الأصول. فالنسخ تُرفض كثيرًا.
tool-documents-line-translate = بعض هذه الأوراق يكون غالبًا بلغة أخرى. أحضر ترجمة إذا لم تكن بالإنجليزية أو الفرنسية.

## المدد المنشورة

tool-times-question = كم تستغرق طلبات مثل طلبي؟
tool-times-about = المدد المنشورة ومعايير الخدمة لبرنامج، بجانب اليوم الذي أرسلت فيه طلبك.
tool-times-section-finished = انتهت حديثًا
tool-times-section-expected = متوقع
tool-times-section-standard = معيار الخدمة
tool-times-field-program = أي برنامج؟
tool-times-field-filed-on = اليوم الذي قدمت فيه الطلب
tool-times-line-published = المدد المنشورة
tool-times-line-finished = استغرق معظم ما انتهى حديثًا، بتاريخ { $day }
tool-times-line-finished-day = إذا حُسب من يومك، فهذا
tool-times-line-expected = إذا أُرسل اليوم، فالمتوقع أن يستغرق، بتاريخ { $day }
tool-times-line-expected-for-month = لمن قدموا في الشهر نفسه، الباقي المتوقع، بتاريخ { $day }
tool-times-line-people = عدد من ينتظرون
tool-times-line-people-ahead = عدد من قدموا قبل ذلك الشهر وينتظرون
tool-times-line-standard = هدف الوزارة نفسها لنسبة { $share }% من الطلبات
tool-times-line-standard-day = إذا حُسب من يومك، فهذا
tool-times-line-no-standard = لا معيار خدمة منشورًا لهذا البرنامج.
tool-times-line-of-days = منذ أن أرسلت طلبك
tool-times-line-span-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
tool-times-line-more-minutes =
    { $count ->
        [zero] أكثر من { $count } دقيقة
        [one] أكثر من دقيقة واحدة
        [two] أكثر من دقيقتين
        [few] أكثر من { $count } دقائق
        [many] أكثر من { $count } دقيقة
       *[other] أكثر من { $count } دقيقة
    }
tool-times-line-span-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
tool-times-line-more-hours =
    { $count ->
        [zero] أكثر من { $count } ساعة
        [one] أكثر من ساعة واحدة
        [two] أكثر من ساعتين
        [few] أكثر من { $count } ساعات
        [many] أكثر من { $count } ساعة
       *[other] أكثر من { $count } ساعة
    }
tool-times-line-span-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
tool-times-line-more-days =
    { $count ->
        [zero] أكثر من { $count } يوم
        [one] أكثر من يوم واحد
        [two] أكثر من يومين
        [few] أكثر من { $count } أيام
        [many] أكثر من { $count } يومًا
       *[other] أكثر من { $count } يوم
    }
tool-times-line-span-weeks =
    { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
tool-times-line-more-weeks =
    { $count ->
        [zero] أكثر من { $count } أسبوع
        [one] أكثر من أسبوع واحد
        [two] أكثر من أسبوعين
        [few] أكثر من { $count } أسابيع
        [many] أكثر من { $count } أسبوعًا
       *[other] أكثر من { $count } أسبوع
    }
tool-times-line-span-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
tool-times-line-more-months =
    { $count ->
        [zero] أكثر من { $count } شهر
        [one] أكثر من شهر واحد
        [two] أكثر من شهرين
        [few] أكثر من { $count } أشهر
        [many] أكثر من { $count } شهرًا
       *[other] أكثر من { $count } شهر
    }
tool-times-line-span-years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
tool-times-line-more-years =
    { $count ->
        [zero] أكثر من { $count } سنة
        [one] أكثر من سنة واحدة
        [two] أكثر من سنتين
        [few] أكثر من { $count } سنوات
        [many] أكثر من { $count } سنة
       *[other] أكثر من { $count } سنة
    }

## المهنة

tool-occupation-question = ماذا تسمي كندا مهنتي، وهل أحتاج إلى ترخيص؟
tool-occupation-about = مجموعة مهنتك، وما تتطلبه عادةً، وهل تنظمها أونتاريو ومن ينظمها، مع الخطوات الأولى.
tool-occupation-section-group = المجموعة
tool-occupation-section-rounds = جولات الدخول السريع بحسب المهنة
tool-occupation-section-licence = الترخيص في أونتاريو
tool-occupation-field-noc = مهنتك
tool-occupation-hint-noc = اكتب اسمًا شائعًا بالإنجليزية أو الفرنسية، مثل nurse أو cook، أو الأرقام الخمسة.
tool-occupation-line-teer = ما تتطلبه عادةً (TEER { $teer })
tool-occupation-line-broad = مجال العمل
tool-occupation-line-no-category = لا تذكرها أي جولة لمجموعة من المهن.
tool-occupation-line-whole-group = كل أعمال هذه المجموعة
tool-occupation-line-regulator = من يمنح الترخيص أو الشهادة
tool-occupation-line-eca-body = من يقيّم الدراسة
tool-occupation-line-step = الخطوة { $number }
tool-occupation-line-lead-time = خطط للترخيص لمدة لا تقل بالأشهر عن { $months }.
tool-occupation-line-not-known = لا نعرف هل تنظم أونتاريو هذا العمل. اسأل قبل أن تعتمد عليه

## الميزانية

tool-budget-question = كم تكفي مدخراتي؟
tool-budget-about = كم يكلّف الوصول، وكم يكلّف الشهر، وكم شهرًا تكفي مدخراتك. مبالغك أنت تأتي أولًا.
tool-budget-section-monthly = كل شهر
tool-budget-section-once = مرة واحدة عند الوصول
tool-budget-section-result = مدخراتك
tool-budget-field-community = أين ستسكن؟
tool-budget-field-adults = عدد الكبار في بيتك
tool-budget-field-in-child-care = عدد الأطفال الذين سيذهبون إلى الحضانة
tool-budget-field-savings = مدخراتك
tool-budget-field-income = الدخل كل شهر بعد الضريبة
tool-budget-field-rent = الإيجار
tool-budget-hint-rent = اتركه فارغًا ليؤخذ المتوسط المعروف للمكان.
tool-budget-field-food = الطعام
tool-budget-field-phone = الهاتف والإنترنت
tool-budget-field-insurance = التأمين
tool-budget-field-other-monthly = تكاليف أخرى كل شهر
tool-budget-field-transport = المواصلات
tool-budget-hint-transport = اتركه فارغًا لتؤخذ أجرة النقل العام حيث هي معروفة.
tool-budget-field-child-care = الحضانة
tool-budget-hint-child-care = اتركه فارغًا ليُحسب بأعلى أجرة لليوم.
tool-budget-field-care-days = أيام الحضانة في الشهر
tool-budget-field-travel = السفر إلى كندا
tool-budget-field-first-stay = الليالي الأولى
tool-budget-field-furniture = الأثاث والمطبخ
tool-budget-field-clothes = ملابس دافئة
tool-budget-field-other-once = تكاليف أخرى عند الوصول
tool-budget-line-rent = الإيجار
tool-budget-line-rent-stored = متوسط إيجار مسكن بغرفتي نوم: { $place }، { $day }
tool-budget-line-rent-higher = هذا متوسط ما يدفعه الساكنون هناك. ومن ينتقل الآن يدفع غالبًا أكثر.
tool-budget-line-rent-area = هذا المتوسط للمنطقة الأوسع.
tool-budget-line-food = الطعام
tool-budget-line-phone = الهاتف والإنترنت
tool-budget-line-insurance = التأمين
tool-budget-line-other-monthly = تكاليف أخرى
tool-budget-line-transport = المواصلات
tool-budget-line-transit-pass = بطاقات النقل الشهرية للكبار، الواحدة { $fare }
tool-budget-line-transit-rides = النقل العام للكبار على الأكثر. عدد الرحلات: { $rides }، والأجرة: { $fare }
tool-budget-line-child-care = الحضانة
tool-budget-line-child-care-most =
    { $count ->
        [zero] الحضانة، ولا طفل. الأيام: { $days }، والأجرة: { $fee }
        [one] الحضانة لطفل واحد على الأكثر. الأيام: { $days }، والأجرة: { $fee }
        [two] الحضانة لطفلين على الأكثر. الأيام: { $days }، والأجرة: { $fee }
        [few] الحضانة لعدد { $count } أطفال على الأكثر. الأيام: { $days }، والأجرة: { $fee }
        [many] الحضانة لعدد { $count } طفلًا على الأكثر. الأيام: { $days }، والأجرة: { $fee }
       *[other] الحضانة لعدد { $count } طفل على الأكثر. الأيام: { $days }، والأجرة: { $fee }
    }
tool-budget-line-child-care-until = هذه الأجرة القصوى لبرامج مخفضة الرسوم، لأطفال دون سن المدرسة، وهي موعودة حتى { $day }.
tool-budget-line-total-monthly = الشهر كله
tool-budget-line-deposit = تأمين الإيجار الأخير
tool-budget-line-travel = السفر
tool-budget-line-first-stay = الليالي الأولى
tool-budget-line-furniture = الأثاث والمطبخ
tool-budget-line-clothes = ملابس دافئة
tool-budget-line-other-once = تكاليف أخرى عند الوصول
tool-budget-line-total-once = الوصول كله
tool-budget-line-income = الدخل كل شهر
tool-budget-line-from-savings = من المدخرات كل شهر
tool-budget-line-savings = المدخرات
tool-budget-line-after-once = الباقي بعد الوصول
tool-budget-line-short = الناقص
tool-budget-line-left-out =
    { $count ->
        [zero] لا تكلفة ناقصة.
        [one] تكلفة واحدة غير معروفة ولم تُحسب.
        [two] تكلفتان غير معروفتين ولم تُحسبا.
        [few] { $count } تكاليف غير معروفة ولم تُحسب.
        [many] { $count } تكلفة غير معروفة ولم تُحسب.
       *[other] { $count } تكلفة غير معروفة ولم تُحسب.
    }
tool-budget-line-months-at-most =
    { $count ->
        [zero] أقل من شهر
        [one] شهر كامل واحد على الأكثر
        [two] شهران كاملان على الأكثر
        [few] { $count } أشهر كاملة على الأكثر
        [many] { $count } شهرًا كاملًا على الأكثر
       *[other] { $count } شهر كامل على الأكثر
    }
tool-budget-line-months =
    { $count ->
        [zero] أقل من شهر
        [one] شهر كامل واحد
        [two] شهران كاملان
        [few] { $count } أشهر كاملة
        [many] { $count } شهرًا كاملًا
       *[other] { $count } شهر كامل
    }
tool-budget-line-not-enough = مدخراتك لا تكفي للوصول
tool-budget-line-covered = دخلك يكفي لما ذكرته
tool-budget-line-covered-known = دخلك يكفي لما هو معروف حتى الآن
tool-budget-line-costs-first = اذكر تكاليفك لتحصل على إجابة

tools-noc-found =
    { $count ->
        [zero] لا مهنة تشبه هذا.
        [one] مهنة واحدة تشبه هذا. اخترها.
        [two] مهنتان تشبهان هذا. اختر واحدة.
        [few] { $count } مهن تشبه هذا. اختر واحدة.
        [many] { $count } مهنة تشبه هذا. اختر واحدة.
       *[other] { $count } مهنة تشبه هذا. اختر واحدة.
    }
tools-noc-none = لا مهنة بهذا الاسم. جرب كلمة أخرى لهذا العمل بالإنجليزية أو الفرنسية.
