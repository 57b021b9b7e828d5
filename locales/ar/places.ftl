# أين تعيش: قائمة الأماكن، وما يهم، والأماكن جنبًا إلى جنب، وصفحة المكان.

nav-places = الأماكن
places-title = أين تعيش في أونتاريو
places-lead = قل ما يهمك وانظر أي الأماكن يناسبك. أو اختر بعضها وضعها جنبًا إلى جنب.
places-empty = لا أماكن في هذه النسخة بعد
# Marked as right to left: the number may begin with a mark of the other direction.
places-celsius = ‏{ $count } درجة مئوية
places-services-label = خدمات للقادمين الجدد
places-services-note = الخدمات في هذه النسخة من Portage التي لها مكتب في هذا المكان أو على بعد 25 كم منه على الأكثر. بعضها لا يأتي إلا في أيام معينة. توجد خدمات أخرى لا نعرفها.
places-wishes-title = ما الذي يهمك؟
places-wishes-lead = يتغير ترتيب الأماكن عندما تحرك أي مؤشر. ما تضبطه يبقى على هذا الجهاز.
places-wish-cheap-rent = إيجار رخيص
places-wish-work = بطالة قليلة
places-wish-french = الفرنسية من حولي
places-wish-language = لغتي من حولي
places-wish-newcomers = كثير من القادمين الجدد
places-wish-services = مساعدة للقادمين الجدد قريبة
places-wish-size = حجم المكان
places-wish-mild-winter = شتاء معتدل
places-wish-transit = نقل عام
places-wish-study = جامعة أو كلية
places-wish-pilots = برنامج تجريبي للهجرة (RCIP أو FCIP)
places-weight-0 = لا يهم
places-weight-1 = يهم
places-weight-2 = يهم كثيرًا
places-language = لغتك
places-language-none = اختر لغة
places-language-hint = اختر لغتك أولًا. هذه وحدها في قوائمنا.
places-size-big = كبير
places-size-small = صغير
places-clear = البدء من جديد
places-cleared = لم يعد شيء يهم. الأماكن مرتبة بأسمائها.
places-why-cheap-rent =
    { $standing ->
        [good] الإيجار أقل منه في معظم الأماكن: { $value } لمسكن من غرفتي نوم.
        [poor] الإيجار أعلى منه في معظم الأماكن: { $value } لمسكن من غرفتي نوم.
       *[middle] الإيجار قريب من الوسط: { $value } لمسكن من غرفتي نوم.
    }
places-why-work =
    { $standing ->
        [good] الباحثون عن عمل أقل منهم في معظم المناطق: { $value }.
        [poor] الباحثون عن عمل أكثر منهم في معظم المناطق: { $value }.
       *[middle] البطالة قريبة من الوسط: { $value }.
    }
places-why-french =
    { $standing ->
        [good] من يتكلمون الفرنسية أولًا أكثر منهم في معظم الأماكن: { $value }.
        [poor] من يتكلمون الفرنسية أولًا أقل منهم في معظم الأماكن: { $value }.
       *[middle] من يتكلمون الفرنسية أولًا: { $value }.
    }
places-why-language =
    { $count ->
        [0] هذه اللغة ليست بين اللغات المذكورة هنا ({ $language })، فلا يتكلمها في البيت أكثر من { $value } من الناس.
       *[other]
            { $standing ->
                [good] من يتكلمون هذه اللغة في البيت ({ $language }) أكثر منهم في معظم الأماكن: { $value }.
                [poor] من يتكلمون هذه اللغة في البيت ({ $language }) أقل منهم في معظم الأماكن: { $value }.
               *[middle] من يتكلمون هذه اللغة في البيت ({ $language }): { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] نسبة المهاجرين أعلى منها في معظم الأماكن: { $value }.
        [poor] نسبة المهاجرين أقل منها في معظم الأماكن: { $value }.
       *[middle] نسبة المهاجرين قريبة من الوسط: { $value }.
    }
places-why-services =
    { $count ->
        [0] لا خدمة للقادمين الجدد ضمن 25 كم في قائمتنا.
       *[other] خدمات القادمين الجدد هنا أو ضمن 25 كم في قائمتنا: { $value }.
    }
places-why-size =
    { $standing ->
        [good] له الحجم الذي تبحث عنه، وعدد سكانه { $value }.
        [poor] ليس له الحجم الذي تبحث عنه، وعدد سكانه { $value }.
       *[middle] ليس كبيرًا ولا صغيرًا، وعدد سكانه { $value }.
    }
places-why-mild-winter =
    { $standing ->
        [good] يناير أدفأ منه في معظم الأماكن: { $value } في المتوسط.
        [poor] يناير أبرد منه في معظم الأماكن: { $value } في المتوسط.
       *[middle] يناير قريب من الوسط: { $value } في المتوسط.
    }
places-why-transit = النقل العام: { $value }.
places-why-study = يمكنك الدراسة هنا: { $value }.
places-why-pilots =
    { $count ->
        [0] لا يعمل هنا أي من البرنامجين التجريبيين.
       *[other] يعمل هنا برنامج تجريبي للهجرة: { $value }.
    }
places-list = كل الأماكن
places-list-ordered = الأماكن الأنسب لك أولًا
places-rank = الترتيب { $rank } عندك
places-sure = المعروف: { $known } من { $wishes } مما يهمك
places-unknown = غير معروف: { $what }.
places-people = عدد السكان: { $count } ({ $year })
places-parts = كيف أخذ { $name } ترتيبه
places-part-known = ما نعرفه
places-part-weight = إلى أي حد يهم
places-part-points = النقاط
places-part-total = المجموع
places-not-known = غير معروف
places-pick = مقارنة
places-pick-name = مقارنة { $name }
places-picked =
    { $count ->
        [0] لم تختر أي مكان. اختر حتى 4.
        [one] اخترت مكانًا واحدًا. اختر حتى 4.
        [two] اخترت مكانين. اختر حتى 4.
        [few] اخترت { $count } أماكن. اختر حتى 4.
        [many] اخترت { $count } أماكن. اختر حتى 4.
       *[other] اخترت { $count } أماكن. اختر حتى 4.
    }
places-pick-full = تتسع الشاشة لـ 4 أماكن جنبًا إلى جنب. أخرج واحدًا لتضيف غيره.
places-compare = ضعها جنبًا إلى جنب
places-pick-none = إخراج الكل
places-method = كيف نضع هذا الترتيب
places-method-line = لكل شيء يهمك نصف كل الأماكن التي نعرف عنها شيئًا. يأخذ الأفضل نقطة واحدة، ويخسر الأخير نقطة واحدة، ويأخذ من في الوسط 0.
places-method-twice = ما يهم كثيرًا يُحسب مرتين. ثم نجمع النقاط. الأماكن المتساوية في النقاط لها الترتيب نفسه.
places-method-named = للنقل العام والجامعات والكليات لدينا قوائم بما هو موجود فقط. المكان المذكور يأخذ نقطة واحدة على الأكثر. والمكان غير المذكور لا يخسر شيئًا.
places-method-unknown = ما لا نعرفه لا يزيد شيئًا ولا ينقص شيئًا. هو فقط يجعل الترتيب أقل ثقة، لذلك نقول كم نعرف.
places-method-yours = هذه ليست نصيحة ولا تصنيفًا من أي جهة. مؤشرات أخرى تعطي ترتيبًا آخر.
map-whole = كل أونتاريو
map-south = الجنوب عن قرب
map-table = الخريطة في جدول
map-credit = الحدود والبحيرات: Natural Earth، ملك عام، مبسطة. الحدود ليست دقيقة.
places-map = خريطة الأماكن
places-map-label = خريطة أونتاريو وفيها { $count } مكانًا. الجدول أدناه يقول الشيء نفسه.
places-map-best = الممتلئة: الخمسة الأولى عندك
places-map-picked = الممتلئة: الأماكن التي اخترتها
places-map-dots = النقطة الأكبر مكان أكبر
places-map-place = المكان
places-map-north = درجات الشمال
places-map-west = درجات الغرب
places-map-people = عدد السكان
places-compare-title = الأماكن جنبًا إلى جنب
places-compare-lead = اضغط على أي قيمة لترى من أين جاءت وإلى أي وقت تعود.
places-compare-empty = لم تختر أماكن بعد
places-compare-empty-text = اذهب إلى القائمة واختر حتى 4 أماكن.
places-compare-list = الذهاب إلى القائمة
places-compare-add = إضافة مكان
places-compare-out = إخراج { $name }
places-compare-what = ماذا
places-group-people = الناس
places-group-languages = اللغات والفرنسية
places-group-money = المال
places-group-work = العمل
places-group-climate = المناخ
places-group-getting-about = التنقل
places-group-learning = الدراسة
places-group-newcomers = القادمون الجدد
places-group-other = غير ذلك
places-yes = نعم
places-no = لا
places-cell-more = من أين جاء هذا
places-cell-time = التاريخ: { $time }
places-time-undated = لا تاريخ في المصدر
places-cell-area = لهذه المنطقة كلها، لا للمكان وحده: { $area }
places-cell-one = نحن أقل يقينًا من هذا.
places-cell-counted = عدّه Portage في نسخته.
places-cell-source = المصدر:
places-bars = بالأعمدة
places-climate = الشتاء والصيف
places-climate-lead = من متوسط يناير إلى متوسط يوليو.
places-climate-january = يناير
places-climate-july = يوليو
places-choose = أريد أن أعيش هنا
places-chosen = لقد اخترت هذا المكان
places-chosen-mark = اختيارك
places-choose-note = عندئذ تكون خطتك والميزانية وقائمة الخدمات عن هذا المكان.
places-chosen-said = وجهتك الآن { $name }.
places-unchoose = التراجع عن اختياري
places-unchosen = لم تعد لديك وجهة.
places-municipality = البلدية: { $name }
places-municipality-page = صفحتها للقادمين الجدد
places-municipality-publisher = كتبه { $publisher }. لم تتحقق منه البلدية.
places-municipality-none = ليس لأي بلدية قسم خاص بها في هذه النسخة عن هذا المكان بعد.
places-next = من هنا
places-to-services = الخدمات في { $city }
places-to-budget = كم يكلف الشهر هنا
places-to-plan = خطتك
places-add-to-compare = إضافة إلى الأماكن جنبًا إلى جنب
places-take-from-compare = إخراج من الأماكن جنبًا إلى جنب
places-in-region = في { $division }
services-from-place = ترى { $city } لأنها وجهتك.
kind-community = الأماكن
screen-places = الأماكن
screen-place = مكان
screen-compare = الأماكن جنبًا إلى جنب
places-not-kept = تعذر حفظ ما ضبطته. يبقى حتى تغادر هذه الصفحة.
places-climate-scale = يمتد المقياس من { $from } إلى { $to } درجة مئوية. الخط الرفيع هو 0 درجة مئوية.
places-first = الأول الآن: { $name }.
places-why-area = هذا عن المنطقة كلها: { $area }.
places-why-time = الأرقام من { $time }.
places-why-rent-time = متوسط كل المستأجرين، { $time }. العقود الجديدة أغلى.
places-rent-unknown = الإيجار غير معروف.
places-cell-list = قائمة Portage، { $date }
places-airport = مطار { $name } ({ $code })، { $km } كم
places-airport-YAM = Sault Ste. Marie
places-airport-YHM = Hamilton
places-airport-YKF = Kitchener, Region of Waterloo
places-airport-YOW = Ottawa
places-airport-YQG = Windsor
places-airport-YQK = Kenora
places-airport-YQT = Thunder Bay
places-airport-YSB = Sudbury
places-airport-YTS = Timmins
places-airport-YTZ = Toronto Billy Bishop
places-airport-YUL = Montréal-Trudeau
places-airport-YXL = Sioux Lookout
places-airport-YXU = London
places-airport-YYB = North Bay
places-airport-YYZ = Toronto Pearson
places-sources = المصادر
