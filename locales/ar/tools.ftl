## ما تشترك فيه الأدوات كلها

tools-ask = اعرض الجواب
tools-yes = نعم
tools-no = لا
tools-not-known = غير معروف
tools-choose = اختر
tools-add = أضف
tools-remove = احذف
tools-result = الجواب
tools-of = من { $of }
tools-capped = خُفّض من { $from } بسبب حد أعلى
tools-would-change = ما الذي يغيّر الجواب
tools-next = ما الخطوة التالية
tools-rules = القواعد
tools-in-force = سارية منذ { $date }
tools-stale = كان يجب أن تُراجع هذه القواعد قبل { $date }. راجع الصفحة الرسمية قبل أن تعتمد على الجواب.
tools-faults = يُرجى مراجعة هذه الإجابات
tools-copy = انسخ كنص
tools-copied = تم النسخ.

## ما الخطأ في خانة

tools-fault-missing = هذا مطلوب. يُرجى تعبئته.
tools-fault-whole = اكتب عددًا صحيحًا من { $min } إلى { $max }.
tools-fault-number = اكتب عددًا من { $min } إلى { $max } بخطوات قدرها { $step }.
tools-fault-money = اكتب مبلغًا من 0 إلى { $max }، بمنزلتين عشريتين على الأكثر.
tools-fault-yes-no = اختر نعم أو لا.
tools-fault-choice = اختر أحد الأجوبة.
tools-fault-choices = اختر من بين الأجوبة.
tools-fault-day = اكتب يومًا من { $from } إلى { $to }.
tools-fault-month = اكتب شهرًا من { $from } إلى { $to }.
tools-fault-list = الحد الأعلى هنا { $max }.
tools-fault-noc = اكتب الأرقام الخمسة للمهنة.
tools-fault-noc-unknown = لا توجد مهنة بهذا الرمز. ابحث عن اسم المهنة.
tools-fault-unknown = هذا غير مطلوب هنا.
tools-fault-same = يجب أن يختلف هذا عن «{ $other }».
tools-fault-more-than = الحد الأعلى { $max }، بحسب «{ $other }».

## أسئلة تطرحها أدوات عدة

tools-section-person = أنت
tools-section-language = اللغات
tools-section-work = العمل
tools-section-spouse = زوجك أو شريكك
tools-section-additional = نقاط إضافية
tools-section-adaptability = صلات بكندا
tools-section-minimums = ما يجب استيفاؤه
tools-field-age = عمرك بالسنوات الكاملة
tools-field-education = أعلى مستوى دراسي لك
tools-hint-education = تُحتسب الدراسة خارج كندا بعد تقييمها.
tools-choice-education-less-than-secondary = أقل من الثانوية
tools-choice-education-secondary = الثانوية
tools-choice-education-one-year = برنامج من سنة واحدة بعد الثانوية
tools-choice-education-two-year = برنامج من سنتين بعد الثانوية
tools-choice-education-bachelor = بكالوريوس، أو برنامج من ثلاث سنوات أو أكثر
tools-choice-education-two-or-more = شهادتان أو أكثر، إحداهما من ثلاث سنوات أو أكثر
tools-choice-education-masters = ماجستير، أو شهادة لمهنة مرخّصة
tools-choice-education-doctoral = دكتوراه
tools-hint-first-language = الاختبار الذي مستواك فيه أعلى. اتركه فارغًا إن لم تكن لديك نتيجة بعد.
tools-field-first-language = اللغة الرسمية الأولى
tools-field-second-language = اللغة الرسمية الثانية
tools-field-lang = اللغة
tools-field-clb = المستوى في كل مهارة (CLB أو NCLC)
tools-hint-clb = أداة درجات الاختبار تحوّل الدرجات إلى مستويات. اكتب 0 حيث لا مستوى.
tools-field-first-language-clb = اللغة الرسمية الأولى: المستوى في كل مهارة
tools-field-second-language-clb = اللغة الرسمية الثانية: المستوى في كل مهارة
tools-choice-lang-en = الإنجليزية
tools-choice-lang-fr = الفرنسية
tools-ability-reading = القراءة
tools-ability-writing = الكتابة
tools-ability-listening = الاستماع
tools-ability-speaking = التحدث
tools-line-ability-reading = القراءة
tools-line-ability-writing = الكتابة
tools-line-ability-listening = الاستماع
tools-line-ability-speaking = التحدث
tools-field-canadian-work-years = العمل الماهر في كندا، بالسنوات الكاملة
tools-hint-canadian-work-years = عمل مدفوع بتصريح خلال السنوات العشر الأخيرة. ثلاثون ساعة في الأسبوع مدة سنة تساوي سنة واحدة.
tools-field-foreign-work-years = العمل الماهر خارج كندا، بالسنوات الكاملة
tools-hint-foreign-work-years = عمل مدفوع خلال السنوات العشر الأخيرة.
tools-line-age = العمر: { $age }
tools-line-education = الدراسة: { $education }
tools-line-first-language = اللغة الرسمية الأولى، { $ability }: المستوى { $level }
tools-line-no-first-language = لم تُحتسب أي نتيجة اختبار للغة رسمية أولى.
tools-line-birthday = عيد ميلادك القادم
tools-line-first-language-more = مستوى أعلى بدرجة في كل مهارات اللغة الأولى
tools-line-education-more = دراسة أعلى: { $education }

## كم من المال يجب أن أُثبت؟

tool-funds-question = كم من المال يجب أن أُثبت؟
tool-funds-about = تُثبت أنك قادر على إعالة عائلتك عند الوصول. يعتمد المبلغ على عددكم.
tool-funds-field-program = إلى أي برنامج تتقدم؟
tool-funds-choice-program-express-entry = الدخول السريع
tool-funds-choice-program-pilots = البرنامج التجريبي للمجتمعات الريفية أو الناطقة بالفرنسية
tool-funds-field-family-size = كم عدد أفراد عائلتك؟
tool-funds-hint-family-size = احسب نفسك وشريكك وأطفالك المُعالين، حتى من يبقى الآن.
tool-funds-line-base =
    { $count ->
        [zero] المبلغ
        [one] المبلغ لشخص واحد
        [two] المبلغ لعائلة من شخصين
        [few] المبلغ لعائلة من { $count } أشخاص
        [many] المبلغ لعائلة من { $count } شخصًا
       *[other] المبلغ لعائلة من { $count } شخص
    }
tool-funds-line-more =
    { $count ->
        [zero] لا أحد غيرهم
        [one] شخص واحد إضافي
        [two] شخصان إضافيان
        [few] { $count } أشخاص إضافيين
        [many] { $count } شخصًا إضافيًا
       *[other] { $count } شخص إضافي
    }

## كم نقطة لدي في الدخول السريع؟

tool-crs-question = كم نقطة لدي في الدخول السريع؟
tool-crs-about = يرتب الدخول السريع الأشخاص بحسب نقاط نظام التصنيف الشامل (CRS). اطّلع على نقاطك سطرًا سطرًا، وعلى ما قد يغيّرها.
tool-crs-section-core = أنت
tool-crs-section-transferability = عوامل تُحتسب معًا
tool-crs-section-rounds = الجولات الأخيرة
tool-crs-field-spouse = هل لديك زوج أو شريك؟
tool-crs-choice-spouse-none = لا
tool-crs-choice-spouse-accompanying = نعم، وسيأتي معي
tool-crs-choice-spouse-not-accompanying = نعم، ولن يأتي معي
tool-crs-choice-spouse-citizen-or-pr = نعم، وهو مواطن كندي أو مقيم دائم
tool-crs-field-trade-certificate = هل لديك شهادة تأهيل كندية في حرفة؟
tool-crs-field-provincial-nomination = هل رشّحتك مقاطعة؟
tool-crs-field-sibling-in-canada = هل يعيش أخ أو أخت بالغ في كندا كمواطن أو مقيم دائم؟
tool-crs-hint-sibling-in-canada = أخوك أو أختك، أو أخو شريكك المرافق أو أخته.
tool-crs-field-canadian-study = دراسة في كندا بعد الثانوية
tool-crs-choice-canadian-study-none = لا توجد
tool-crs-choice-canadian-study-1-2 = شهادة من سنة أو سنتين
tool-crs-choice-canadian-study-3-plus = شهادة من ثلاث سنوات أو أكثر، أو دراسات عليا
tool-crs-field-spouse-factors = ما لدى زوجك أو شريكك
tool-crs-field-spouse-factors-education = أعلى مستوى دراسي له
tool-crs-field-spouse-factors-clb = مستواه في كل مهارة من لغة رسمية واحدة
tool-crs-field-spouse-factors-canadian-work-years = عمله الماهر في كندا، بالسنوات الكاملة
tool-crs-line-second-language = اللغة الرسمية الثانية، { $ability }: المستوى { $level }
tool-crs-line-canadian-work = سنوات العمل الماهر في كندا: { $years }
tool-crs-line-no-spouse-factors = لم يُذكر شيء عن الزوج أو الشريك، فلا تُحتسب له نقاط.
tool-crs-line-spouse-not-counted = ما ذُكر عن الزوج أو الشريك لا يُحتسب. يُحتسب فقط لمن يرافقك وليس مواطنًا ولا مقيمًا دائمًا.
tool-crs-line-spouse-education = دراسة الزوج: { $education }
tool-crs-line-spouse-language = لغة الزوج، { $ability }: المستوى { $level }
tool-crs-line-spouse-canadian-work = سنوات عمل الزوج الماهر في كندا: { $years }
tool-crs-line-education-and-language = الدراسة واللغة الأولى
tool-crs-line-education-and-canadian-work = الدراسة والعمل في كندا
tool-crs-line-foreign-work-and-language = العمل في الخارج واللغة الأولى
tool-crs-line-foreign-and-canadian-work = العمل في الخارج والعمل في كندا
tool-crs-line-trade-and-language = شهادة الحرفة واللغة الأولى
tool-crs-line-nomination = ترشيح من مقاطعة
tool-crs-line-french = الفرنسية
tool-crs-line-canadian-study = الدراسة في كندا: { $study }
tool-crs-line-sibling = أخ أو أخت في كندا
tool-crs-line-job-offer = عرض عمل (لا نقاط منذ { $date })
tool-crs-line-canadian-work-more = سنة عمل إضافية في كندا
tool-crs-line-foreign-work-more = سنة عمل إضافية خارج كندا
tool-crs-line-first-language-all = المستوى { $level } في كل مهارات اللغة الأولى
tool-crs-line-french-all = الفرنسية بالمستوى { $level } في كل المهارات
tool-crs-line-rounds-only-yours = تخصك الجولة فقط إذا كنت من فئتها. قد تكون هناك جولات أحدث.
tool-crs-line-round = { $category }، { $date }: أدنى نقاط { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] تنقصك نقطة واحدة
        [two] تنقصك نقطتان
        [few] تنقصك { $points } نقاط
        [many] تنقصك { $points } نقطة
       *[other] تنقصك { $points } نقطة
    }
tool-crs-line-round-enough =
    { $points ->
        [0] مثلها تمامًا
        [one] أعلى بنقطة واحدة
        [two] أعلى بنقطتين
        [few] أعلى بـ { $points } نقاط
        [many] أعلى بـ { $points } نقطة
       *[other] أعلى بـ { $points } نقطة
    }
tool-crs-line-category-general = كل البرامج
tool-crs-line-category-canadian-experience = فئة الخبرة الكندية
tool-crs-line-category-provincial-nominee = مرشحو المقاطعات
tool-crs-line-category-federal-skilled-worker = العمال المهرة الفدرالي
tool-crs-line-category-federal-skilled-trades = الحرف الماهرة الفدرالي
tool-crs-line-category-french = الفرنسية
tool-crs-line-category-healthcare = الصحة والخدمات الاجتماعية
tool-crs-line-category-stem = العلوم والتقنية
tool-crs-line-category-trades = الحرف
tool-crs-line-category-transport = النقل
tool-crs-line-category-education = التعليم
tool-crs-line-category-agriculture = الزراعة
tool-crs-line-category-physicians = أطباء ذوو خبرة كندية
tool-crs-line-category-senior-managers = مديرون كبار ذوو خبرة كندية
tool-crs-line-category-researchers = باحثون ذوو خبرة كندية
tool-crs-line-category-military = مجندون عسكريون

## هل أجتاز شبكة برنامج العمال المهرة الفدرالي؟

tool-fsw-question = هل نقاطي كافية لبرنامج العمال المهرة الفدرالي؟
tool-fsw-about = قبل أن يرتبك الدخول السريع، يطلب هذا البرنامج عددًا من النقاط على شبكة خاصة به.
tool-fsw-field-experience-years = العمل الماهر في مهنة واحدة، بالسنوات الكاملة
tool-fsw-hint-experience-years = عمل مدفوع خلال السنوات العشر الأخيرة، في أي مكان.
tool-fsw-field-arranged-employment = هل لديك عرض عمل صالح في كندا؟
tool-fsw-field-adaptability = ما الذي ينطبق عليك أو على شريكك؟
tool-fsw-field-spouse-language-clb4 = لدى شريكي المستوى 4 أو أكثر في كل مهارات لغة رسمية
tool-fsw-field-own-study-2y-canada = درست في كندا بدوام كامل سنتين دراسيتين أو أكثر
tool-fsw-field-spouse-study-2y-canada = درس شريكي في كندا بدوام كامل سنتين دراسيتين أو أكثر
tool-fsw-field-own-work-1y-canada = عملت في كندا بدوام كامل سنة أو أكثر، في عمل ماهر وبتصريح
tool-fsw-field-spouse-work-1y-canada = عمل شريكي في كندا سنة أو أكثر بتصريح
tool-fsw-field-relative-in-canada = يعيش قريب بالغ لي أو لشريكي في كندا كمواطن أو مقيم دائم
tool-fsw-line-second-language = اللغة الرسمية الثانية: المستوى { $level } في كل المهارات
tool-fsw-line-experience = سنوات العمل الماهر: { $years }
tool-fsw-line-arranged-employment = عرض عمل صالح
tool-fsw-line-offer-again = عرض عمل صالح، مرة أخرى
tool-fsw-line-spouse-language = لغة الشريك
tool-fsw-line-own-study = دراستك في كندا
tool-fsw-line-spouse-study = دراسة الشريك في كندا
tool-fsw-line-own-work = عملك في كندا
tool-fsw-line-spouse-work = عمل الشريك في كندا
tool-fsw-line-relative = قريب في كندا
tool-fsw-line-minimum-language = اللغة الرسمية الأولى: المستوى { $level } في كل المهارات
tool-fsw-line-minimum-experience = أقل سنوات العمل الماهر: { $years }
tool-fsw-line-minimum-education = الثانوية أو أكثر
tool-fsw-line-pass-mark = نقاط الاجتياز: { $pass }
tool-fsw-line-passes = النقاط كافية وكل حد أدنى مستوفى
tool-fsw-line-too-few = النقاط غير كافية
tool-fsw-line-below-minimum = هناك حد أدنى غير مستوفى، ولا تعوّضه النقاط
tool-fsw-line-experience-more = سنة عمل ماهر إضافية
tool-fsw-line-second-language-all = المستوى { $level } في كل مهارات اللغة الثانية

## ما مستوى درجة اختباري؟

tool-clb-question = ما مستوى درجتي في اختبار اللغة؟
tool-clb-about = تحسب كندا اللغات بمستويات: CLB للإنجليزية وNCLC للفرنسية. حوّل درجة إلى مستواها.
tool-clb-field-test = أي اختبار؟
tool-clb-field-ability = أي مهارة؟
tool-clb-choice-ability-reading = القراءة
tool-clb-choice-ability-writing = الكتابة
tool-clb-choice-ability-listening = الاستماع
tool-clb-choice-ability-speaking = التحدث
tool-clb-field-score = درجتك
tool-clb-field-test-day = يوم الاختبار
tool-clb-hint-test-day = إن ذكرته تعرف حتى متى تُحتسب النتيجة.
tool-clb-line-score = { $test }، { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } أو أكثر
tool-clb-line-nclc-or-more = NCLC { $level } أو أكثر
tool-clb-line-clb-below = أقل من CLB { $level }
tool-clb-line-nclc-below = أقل من NCLC { $level }
tool-clb-line-from-score = درجة { $score }
tool-clb-line-valid-until = تُحتسب النتيجة حتى
tool-clb-line-expired = هذه النتيجة أصبحت قديمة. تحتاج إلى اختبار جديد.
tool-clb-line-other-scale = في ذلك اليوم كانت لهذا الاختبار درجات أخرى. اختر الاختبار الموافق لليوم.

## بعملتي

tools-section-currency = بعملتك
tools-field-rate = دولار كندي واحد = كم من عملتك؟
tools-hint-rate = إذا أردت رؤية المبلغ بعملتك. استخدم سعر مصرفك.
tools-field-rate-day = يوم هذا السعر
tools-line-own-currency = بعملتك، بسعر { $rate } للدولار الكندي الواحد في { $date }

## أي برامج الدخول السريع تناسبني؟

tool-programs-question = أي برامج الدخول السريع يمكنني النظر فيها؟
tool-programs-about = للدخول السريع ثلاثة برامج. اطّلع شرطًا شرطًا على ما تستوفيه وما لا تستوفيه وما لم يُعرف بعد.
tool-programs-section-programs = البرامج
tool-programs-section-fsw = برنامج العمال المهرة الفدرالي
tool-programs-section-cec = فئة الخبرة الكندية
tool-programs-section-fst = برنامج الحرف الماهرة الفدرالي
tool-programs-section-money = المال والمكان
tool-programs-field-teer = مستوى عملك (TEER)
tool-programs-hint-teer = هو الرقم الثاني من رمز مهنتك.
tool-programs-choice-teer-0 = 0: إدارة
tool-programs-choice-teer-1 = 1: شهادة جامعية عادةً
tool-programs-choice-teer-2 = 2: دبلوم كلية أو تلمذة مهنية طويلة عادةً
tool-programs-choice-teer-3 = 3: دراسة أقصر في كلية أو تدريب في العمل عادةً
tool-programs-choice-teer-4 = 4: الثانوية عادةً
tool-programs-choice-teer-5 = 5: تدريب قصير في العمل
tool-programs-field-continuous-work-years = عمل ماهر في مهنة واحدة دون انقطاع، بالسنوات الكاملة
tool-programs-hint-continuous-work-years = عمل مدفوع خلال السنوات العشر الأخيرة، في أي مكان.
tool-programs-field-recent-canadian-work-years = عمل ماهر في كندا خلال السنوات الثلاث الأخيرة، بالسنوات الكاملة
tool-programs-field-trade = هل عملك حرفة ماهرة؟
tool-programs-field-trade-work-years = العمل في الحرفة خلال السنوات الخمس الأخيرة، بالسنوات الكاملة
tool-programs-field-trade-offer-or-certificate = هل لديك عرض عمل بدوام كامل لسنة في الحرفة، أو شهادة تأهيل كندية؟
tool-programs-field-education-assessed = هل هذه الدراسة كندية أو تم تقييمها؟
tool-programs-field-fsw-points = نقاطك على شبكة برنامج العمال المهرة الفدرالي
tool-programs-hint-fsw-points = تجمعها أداة أخرى.
tool-programs-field-works-with-offer = هل يحق لك العمل في كندا ولديك عرض عمل صالح؟
tool-programs-field-enough-funds = هل لديك المال المطلوب إثباته؟
tool-programs-field-quebec = هل تنوي العيش في كيبك؟
tool-programs-line-found = يبدو أنك تستوفي شروط أحد البرامج
tool-programs-line-not-known = لا تزال بعض الإجابات ناقصة
tool-programs-line-none = في الوضع الحالي لا تستوفي شروط أي برنامج

## كم تكلف طلبي؟

tool-fees-question = كم يكلّف طلبي؟
tool-fees-about = رسوم الحكومة لك ولعائلتك، سطرًا سطرًا.
tool-fees-field-application = ماذا تطلب؟
tool-fees-field-partner = هل يتقدم معك زوج أو شريك؟
tool-fees-field-children = كم طفلًا مُعالًا يتقدم معك؟
tool-fees-field-children-with-biometrics = كم من هؤلاء الأطفال عمره أربع عشرة سنة أو أكثر؟
tool-fees-hint-children-with-biometrics = من هذا العمر تؤخذ بصماتهم وصورتهم.
tool-fees-line-times = { $what }، مضروبًا في { $count }
tool-fees-line-family-apart = يقدّم شريك حياتك وأطفالك طلبات خاصة بهم، ورسومها غير محسوبة هنا.
tool-fees-line-without-not-known = المجموع لا يشمل ما هو غير معروف.

## مسار أولوية القوى العاملة في أونتاريو

tool-oinp-question = هل يمكن أن ترشحني أونتاريو؟
tool-oinp-about = يتطلب مسار أونتاريو عرض عمل. اطّلع شرطًا شرطًا على ما هو مستوفى، وعلى نقاط إبداء الاهتمام.
tool-oinp-section-offer = الوظيفة
tool-oinp-section-employer = صاحب العمل
tool-oinp-section-requirements = ما يجب استيفاؤه
tool-oinp-section-points = النقاط
tool-oinp-field-occupation = رمز المهنة المعروضة عليك (خمسة أرقام)
tool-oinp-hint-occupation = من التصنيف المهني الوطني، مثلًا 72310 للنجارين.
tool-oinp-field-offer = هل لديك عرض عمل دائم بدوام كامل في أونتاريو؟
tool-oinp-field-hourly-wage = أجر الساعة بالدولار الكندي
tool-oinp-field-wage-at-median = هل هو على الأقل الأجر الوسيط لهذه الوظيفة في المنطقة؟
tool-oinp-hint-wage-at-median = يعرضه بنك الوظائف الفدرالي حسب الوظيفة والمنطقة. ويكفي الأجر المنخفض لخريجي أونتاريو الجدد.
tool-oinp-field-location = أين مكان العمل؟
tool-oinp-field-position-months = أشهر عملك في هذه الوظيفة في أونتاريو
tool-oinp-field-other-ontario-months = أشهر عمل آخر في أونتاريو
tool-oinp-field-same-job-years = السنوات الكاملة في المهنة نفسها خلال السنوات الخمس الأخيرة
tool-oinp-field-licence = هل لديك الترخيص الإلزامي لهذه الوظيفة في أونتاريو؟
tool-oinp-hint-licence = لا، إذا كانت الوظيفة لا تتطلب ترخيصًا.
tool-oinp-field-canadian-earnings = أعلى دخل سنوي لك في كندا خلال السنوات الخمس الأخيرة، بالدولار
tool-oinp-hint-canadian-earnings = بحسب إشعار التقييم الضريبي.
tool-oinp-field-status = تصريحك في كندا
tool-oinp-choice-status-work-permit = تصريح عمل
tool-oinp-choice-status-study-permit = تصريح دراسة
tool-oinp-choice-status-none = لا يوجد
tool-oinp-field-education-assessed = هل هذه الدراسة كندية أو تم تقييمها؟
tool-oinp-field-canadian-credentials = شهادات من كندا
tool-oinp-choice-canadian-credentials-none = لا توجد
tool-oinp-choice-canadian-credentials-one = واحدة
tool-oinp-choice-canadian-credentials-more = أكثر من واحدة
tool-oinp-field-ontario-graduate = هل أنهيت دراسة في مؤسسة مؤهلة في أونتاريو خلال السنوات الثلاث الأخيرة؟
tool-oinp-field-employer-area = منطقة مكان العمل
tool-oinp-hint-employer-area = تذكر الصفحة الرسمية قائمة المناطق المتوسطة.
tool-oinp-choice-employer-area-gta = منطقة تورونتو الكبرى
tool-oinp-choice-employer-area-listed = منطقة مذكورة في القائمة
tool-oinp-choice-employer-area-elsewhere = مكان آخر في أونتاريو
tool-oinp-field-employer-years = سنوات نشاط صاحب العمل الكاملة
tool-oinp-field-employer-revenue = إيرادات صاحب العمل في السنة الماضية، بالدولار
tool-oinp-field-employer-staff = المواطنون والمقيمون الدائمون العاملون بدوام كامل في الموقع
tool-oinp-line-teer = مستوى الوظيفة (TEER): { $teer }
tool-oinp-line-category = الفئة العامة للمهنة: { $category }
tool-oinp-line-wage = أجر الساعة: { $value }
tool-oinp-line-position = الأشهر في هذه الوظيفة: { $value }
tool-oinp-line-other-ontario = أشهر عمل آخر في أونتاريو: { $value }
tool-oinp-line-earnings = الدخل في كندا: { $value }
tool-oinp-line-status = التصريح في كندا: { $choice }
tool-oinp-line-education = الدراسة: { $choice }
tool-oinp-line-credentials = شهادات من كندا: { $choice }
tool-oinp-line-language = اللغة الرسمية الأولى، أدنى مهارة: المستوى { $value }
tool-oinp-line-both-languages = اللغتان الرسميتان
tool-oinp-line-one-language = لغة رسمية واحدة
tool-oinp-line-no-language = لا لغة رسمية
tool-oinp-line-all-met = كل شرط سُئلت عنه مستوفى
tool-oinp-line-some-not-met = هناك شرط غير مستوفى، ولا تعوّضه النقاط
tool-oinp-line-some-not-known = لا يُعرف إن كانت كل الشروط مستوفاة
tool-oinp-line-location = مكان العمل: { $choice }
