## What all tools share

tools-ask = نمایش نتیجه
tools-yes = بله
tools-no = نه
tools-not-known = معلوم نیست
tools-choose = انتخاب کنید
tools-add = افزودن
tools-remove = حذف
tools-result = نتیجه
tools-of = از { $of }
tools-capped = محدود به سقف؛ بدون سقف { $from }
tools-would-change = چه چیزی آن را عوض می‌کند
tools-next = بعد از این چه کنید
tools-rules = قواعد
tools-in-force = از { $date } در اجراست
tools-stale = این قواعد باید تا { $date } دوباره بررسی می‌شد. پیش از تکیه بر نتیجه، صفحهٔ رسمی را ببینید.
tools-faults = لطفاً این جواب‌ها را دوباره نگاه کنید
tools-copy = کپی متن
tools-copied = کپی شد.

## What is wrong with a field

tools-fault-missing = این لازم است. لطفاً پر کنید.
tools-fault-whole = عدد صحیحی از { $min } تا { $max } بنویسید.
tools-fault-number = عددی از { $min } تا { $max } بنویسید، با گام‌های { $step }.
tools-fault-money = مبلغی از 0 تا { $max } بنویسید، با حداکثر دو رقم اعشار.
tools-fault-yes-no = بله یا نه را انتخاب کنید.
tools-fault-choice = یکی از جواب‌ها را انتخاب کنید.
tools-fault-choices = از میان جواب‌ها انتخاب کنید.
tools-fault-day = روزی از { $from } تا { $to } بنویسید.
tools-fault-month = ماهی از { $from } تا { $to } بنویسید.
tools-fault-list = اینجا حداکثر { $max } مورد جا می‌گیرد.
tools-fault-noc = پنج رقم کد شغل را بنویسید.
tools-fault-noc-unknown = هیچ شغلی این کد را ندارد. به جای آن عنوان شغل را جستجو کنید.
tools-fault-unknown = این اینجا پرسیده نمی‌شود.
tools-fault-same = این باید با «{ $other }» فرق داشته باشد.
tools-fault-more-than = این حداکثر می‌تواند { $max } باشد، طبق «{ $other }».

## Questions that several tools ask

tools-section-person = شما
tools-section-language = زبان‌ها
tools-section-work = کار
tools-section-spouse = همسر یا شریک شما
tools-section-additional = امتیازهای بیشتر
tools-section-adaptability = پیوند با کانادا
tools-section-minimums = شرط‌های لازم
tools-field-age = سن شما به سال کامل
tools-field-education = بالاترین مدرک تحصیلی شما
tools-hint-education = تحصیل در خارج کانادا وقتی حساب می‌شود که ارزیابی شده باشد.
tools-choice-education-less-than-secondary = کمتر از دیپلم دبیرستان
tools-choice-education-secondary = دیپلم دبیرستان
tools-choice-education-one-year = دورهٔ یک‌ساله پس از دبیرستان
tools-choice-education-two-year = دورهٔ دوساله پس از دبیرستان
tools-choice-education-bachelor = لیسانس، یا دورهٔ سه‌ساله یا بیشتر
tools-choice-education-two-or-more = دو تا از این‌ها یا بیشتر، یکی سه‌ساله یا بیشتر
tools-choice-education-masters = فوق‌لیسانس، یا مدرک دانشگاهی برای شغلی نیازمند پروانه
tools-choice-education-doctoral = دکترا
tools-hint-first-language = آزمونی که سطح بالاتری به شما می‌دهد. اگر هنوز نتیجه ندارید، خالی بگذارید.
tools-field-first-language = زبان رسمی اول
tools-field-second-language = زبان رسمی دوم
tools-field-lang = زبان
tools-field-clb = سطح در هر مهارت (CLB یا NCLC)
tools-hint-clb = ابزار نمره‌های آزمون، نمره را به سطح تبدیل می‌کند. جایی که سطحی نیست 0 بنویسید.
tools-field-first-language-clb = زبان رسمی اول: سطح در هر مهارت
tools-field-second-language-clb = زبان رسمی دوم: سطح در هر مهارت
tools-choice-lang-en = انگلیسی
tools-choice-lang-fr = فرانسوی
tools-ability-reading = خواندن
tools-ability-writing = نوشتن
tools-ability-listening = شنیدن
tools-ability-speaking = صحبت کردن
tools-line-ability-reading = خواندن
tools-line-ability-writing = نوشتن
tools-line-ability-listening = شنیدن
tools-line-ability-speaking = صحبت کردن
tools-field-canadian-work-years = کار تخصصی در کانادا، به سال کامل
tools-hint-canadian-work-years = کار با مزد و با مجوز، در ده سال اخیر. هفته‌ای سی ساعت در طول یک سال، یک سال حساب می‌شود.
tools-field-foreign-work-years = کار تخصصی در خارج کانادا، به سال کامل
tools-hint-foreign-work-years = کار با مزد در ده سال اخیر.
tools-line-age = سن: { $age }
tools-line-education = تحصیلات: { $education }
tools-line-first-language = زبان رسمی اول، { $ability }: سطح { $level }
tools-line-no-first-language = نتیجهٔ آزمونی برای زبان رسمی اول حساب نشده است.
tools-line-birthday = روز تولد بعدی شما
tools-line-first-language-more = یک سطح بالاتر در همهٔ مهارت‌های زبان اول
tools-line-education-more = تحصیلات بیشتر: { $education }

## How much money must I show?

tool-funds-question = چقدر پول باید نشان بدهم؟
tool-funds-about = نشان می‌دهید که هنگام رسیدن می‌توانید خرج خانواده را بدهید. مبلغ به تعداد شما بستگی دارد.
tool-funds-field-program = برای کدام برنامهٔ مهاجرتی درخواست می‌دهید؟
tool-funds-choice-program-express-entry = Express Entry (اکسپرس انتری)
tool-funds-choice-program-pilots = برنامهٔ آزمایشی جوامع روستایی یا فرانسوی‌زبان
tool-funds-field-family-size = خانوادهٔ شما چند نفر است؟
tool-funds-hint-family-size = خودتان، همسر یا شریک و فرزندان وابسته را بشمارید، حتی کسانی را که فعلاً می‌مانند.
tool-funds-line-base =
    { $count ->
        [one] مبلغ برای { $count } نفر
       *[other] مبلغ برای خانوادهٔ { $count } نفری
    }
tool-funds-line-more = { $count } نفر بیشتر

## How many points do I have in Express Entry?

tool-crs-question = در Express Entry (اکسپرس انتری) چند امتیاز دارم؟
tool-crs-about = Express Entry افراد را با امتیاز نظام جامع رتبه‌بندی (CRS) رتبه‌بندی می‌کند. امتیاز خود را خط به خط ببینید، و اینکه چه چیزی عوضش می‌کند.
tool-crs-section-core = شما
tool-crs-section-transferability = چیزهایی که با هم حساب می‌شود
tool-crs-section-rounds = آخرین دورهای دعوت
tool-crs-field-spouse = همسر یا شریک دارید؟
tool-crs-choice-spouse-none = نه
tool-crs-choice-spouse-accompanying = بله، و با من می‌آید
tool-crs-choice-spouse-not-accompanying = بله، و با من نمی‌آید
tool-crs-choice-spouse-citizen-or-pr = بله، شهروند یا مقیم دائم کاناداست
tool-crs-field-trade-certificate = گواهی صلاحیت کانادایی در یک حرفهٔ فنی (certificate of qualification) دارید؟
tool-crs-field-provincial-nomination = آیا استانی شما را معرفی کرده است (نامینیشن)؟
tool-crs-field-sibling-in-canada = آیا خواهر یا برادر بزرگسالی دارید که شهروند یا مقیم دائم است و در کانادا زندگی می‌کند؟
tool-crs-hint-sibling-in-canada = خواهر یا برادرِ خودتان، یا خواهر یا برادرِ همسر یا شریکتان اگر همراه شما می‌آید.
tool-crs-field-canadian-study = تحصیل در کانادا پس از دبیرستان
tool-crs-choice-canadian-study-none = هیچ
tool-crs-choice-canadian-study-1-2 = مدرک یک‌ساله یا دوساله
tool-crs-choice-canadian-study-3-plus = مدرک سه‌ساله یا بیشتر، یا تحصیلات تکمیلی (فوق‌لیسانس یا دکترا)
tool-crs-field-spouse-factors = آنچه همسر یا شریک شما دارد
tool-crs-field-spouse-factors-education = بالاترین مدرک تحصیلی او
tool-crs-field-spouse-factors-clb = سطح او در هر مهارت یک زبان رسمی
tool-crs-field-spouse-factors-canadian-work-years = کار تخصصی او در کانادا، به سال کامل
tool-crs-line-second-language = زبان رسمی دوم، { $ability }: سطح { $level }
tool-crs-line-canadian-work = سال‌های کار تخصصی در کانادا: { $years }
tool-crs-line-no-spouse-factors = دربارهٔ همسر یا شریکتان چیزی نگفته‌اید، پس امتیازی نمی‌آورد.
tool-crs-line-spouse-not-counted = آنچه دربارهٔ همسر یا شریکتان گفته‌اید حساب نمی‌شود. فقط برای کسی حساب می‌شود که همراه می‌آید و نه شهروند است و نه مقیم دائم.
tool-crs-line-spouse-education = تحصیلات همسر یا شریک: { $education }
tool-crs-line-spouse-language = زبان همسر یا شریک، { $ability }: سطح { $level }
tool-crs-line-spouse-canadian-work = سال‌های کار تخصصی همسر یا شریک در کانادا: { $years }
tool-crs-line-education-and-language = تحصیلات و زبان اول
tool-crs-line-education-and-canadian-work = تحصیلات و کار در کانادا
tool-crs-line-foreign-work-and-language = کار در خارج و زبان اول
tool-crs-line-foreign-and-canadian-work = کار در خارج و کار در کانادا
tool-crs-line-trade-and-language = گواهی حرفهٔ فنی و زبان اول
tool-crs-line-nomination = معرفی استان (نامینیشن)
tool-crs-line-french = زبان فرانسوی
tool-crs-line-canadian-study = تحصیل در کانادا: { $study }
tool-crs-line-sibling = خواهر یا برادر در کانادا
tool-crs-line-job-offer = پیشنهاد کار (از { $date } امتیاز ندارد)
tool-crs-line-canadian-work-more = یک سال بیشتر کار در کانادا
tool-crs-line-foreign-work-more = یک سال بیشتر کار در خارج کانادا
tool-crs-line-first-language-all = سطح { $level } در همهٔ مهارت‌های زبان اول
tool-crs-line-french-all = فرانسوی در سطح { $level } در همهٔ مهارت‌ها
tool-crs-line-rounds-only-yours = هر دور فقط وقتی برای شماست که جزو گروه آن باشید. شاید دورهای تازه‌تری هم برگزار شده باشد.
tool-crs-line-round = { $category }، { $date }: کمترین امتیاز { $lowest }
tool-crs-line-round-short = { $points } امتیاز کم دارید
tool-crs-line-round-enough =
    { $points ->
        [0] درست همین‌قدر
        [one] { $points } امتیاز بالاتر
       *[other] { $points } امتیاز بالاتر
    }
tool-crs-line-category-general = همهٔ برنامه‌ها
tool-crs-line-category-canadian-experience = تجربهٔ کانادایی (Canadian Experience Class)
tool-crs-line-category-provincial-nominee = معرفی‌شدگان استان
tool-crs-line-category-federal-skilled-worker = نیروی متخصص (Federal Skilled Worker)
tool-crs-line-category-federal-skilled-trades = حرفه‌های فنی (Federal Skilled Trades)
tool-crs-line-category-french = زبان فرانسوی
tool-crs-line-category-healthcare = درمان و خدمات اجتماعی
tool-crs-line-category-stem = علوم و فناوری
tool-crs-line-category-trades = حرفه‌های فنی
tool-crs-line-category-transport = حمل و نقل
tool-crs-line-category-education = آموزش
tool-crs-line-category-agriculture = کشاورزی
tool-crs-line-category-physicians = پزشکان دارای تجربهٔ کانادایی
tool-crs-line-category-senior-managers = مدیران ارشد دارای تجربهٔ کانادایی
tool-crs-line-category-researchers = پژوهشگران دارای تجربهٔ کانادایی
tool-crs-line-category-military = نیروهای استخدامی ارتش

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = آیا امتیازم برای برنامهٔ نیروی متخصص (Federal Skilled Worker) کافی است؟
tool-fsw-about = پیش از آنکه Express Entry شما را رتبه‌بندی کند، این برنامه در جدول خودش تعداد معینی امتیاز می‌خواهد.
tool-fsw-field-experience-years = کار تخصصی در یک شغل، به سال کامل
tool-fsw-hint-experience-years = کار با مزد در ده سال اخیر، در هر جا.
tool-fsw-field-arranged-employment = پیشنهاد کار معتبر در کانادا دارید؟
tool-fsw-field-adaptability = کدام‌یک دربارهٔ شما یا همسر یا شریکتان درست است؟
tool-fsw-field-spouse-language-clb4 = همسر یا شریکم در همهٔ مهارت‌های یک زبان رسمی سطح 4 یا بالاتر دارد
tool-fsw-field-own-study-2y-canada = دو سال تحصیلی یا بیشتر، تمام‌وقت در کانادا درس خوانده‌ام
tool-fsw-field-spouse-study-2y-canada = همسر یا شریکم دو سال تحصیلی یا بیشتر، تمام‌وقت در کانادا درس خوانده است
tool-fsw-field-own-work-1y-canada = یک سال یا بیشتر، تمام‌وقت در کانادا کار کرده‌ام: کار تخصصی و با مجوز
tool-fsw-field-spouse-work-1y-canada = همسر یا شریکم یک سال یا بیشتر با مجوز در کانادا کار کرده است
tool-fsw-field-relative-in-canada = خویشاوند بزرگسالی از من، یا از همسر یا شریکم، در کانادا زندگی می‌کند و شهروند یا مقیم دائم است
tool-fsw-line-second-language = زبان رسمی دوم: سطح { $level } در همهٔ مهارت‌ها
tool-fsw-line-experience = سال‌های کار تخصصی: { $years }
tool-fsw-line-arranged-employment = پیشنهاد کار معتبر
tool-fsw-line-offer-again = پیشنهاد کار معتبر، یک بار دیگر
tool-fsw-line-spouse-language = زبان همسر یا شریک
tool-fsw-line-own-study = تحصیل شما در کانادا
tool-fsw-line-spouse-study = تحصیل همسر یا شریک در کانادا
tool-fsw-line-own-work = کار شما در کانادا
tool-fsw-line-spouse-work = کار همسر یا شریک در کانادا
tool-fsw-line-relative = خویشاوند در کانادا
tool-fsw-line-minimum-language = زبان رسمی اول: سطح { $level } در همهٔ مهارت‌ها
tool-fsw-line-minimum-experience = سال‌های کامل کار تخصصی: دست‌کم { $years }
tool-fsw-line-minimum-education = دیپلم دبیرستان یا بالاتر
tool-fsw-line-pass-mark = امتیاز قبولی: { $pass }
tool-fsw-line-passes = امتیاز کافی است و همهٔ حداقل‌ها برآورده است
tool-fsw-line-too-few = امتیاز کافی نیست
tool-fsw-line-below-minimum = یکی از حداقل‌ها برآورده نیست. امتیاز جای آن را نمی‌گیرد
tool-fsw-line-experience-more = یک سال بیشتر کار تخصصی
tool-fsw-line-second-language-all = سطح { $level } در همهٔ مهارت‌های زبان دوم

## What level is my test score?

tool-clb-question = نمرهٔ آزمون زبان من چه سطحی است؟
tool-clb-about = کانادا زبان را با سطح می‌سنجد: CLB برای انگلیسی، NCLC برای فرانسوی. نمره را به سطح آن تبدیل کنید.
tool-clb-field-test = کدام آزمون؟
tool-clb-field-ability = کدام مهارت؟
tool-clb-choice-ability-reading = خواندن
tool-clb-choice-ability-writing = نوشتن
tool-clb-choice-ability-listening = شنیدن
tool-clb-choice-ability-speaking = صحبت کردن
tool-clb-field-score = نمرهٔ شما
tool-clb-field-test-day = روز آزمون
tool-clb-hint-test-day = اگر بنویسید، می‌بینید نتیجه تا چه وقت حساب است.
tool-clb-line-score = { $test }، { $ability }: { $score }
tool-clb-line-clb-level = سطح CLB { $level }
tool-clb-line-nclc-level = سطح NCLC { $level }
tool-clb-line-clb-or-more = سطح CLB { $level } یا بالاتر
tool-clb-line-nclc-or-more = سطح NCLC { $level } یا بالاتر
tool-clb-line-clb-below = پایین‌تر از سطح CLB { $level }
tool-clb-line-nclc-below = پایین‌تر از سطح NCLC { $level }
tool-clb-line-from-score = نمرهٔ { $score }
tool-clb-line-valid-until = نتیجه حساب است تا
tool-clb-line-expired = این نتیجه دیگر قدیمی شده است. آزمون تازه لازم دارید.
tool-clb-line-other-scale = در آن روز نمره‌های این آزمون فرق داشت. آزمونی را انتخاب کنید که به آن روز می‌خورد.

## In my own currency

tools-section-currency = به پول خودتان
tools-field-rate = 1 دلار کانادا = چقدر از پول شما؟
tools-hint-rate = اگر می‌خواهید مبلغ را به پول خودتان ببینید. نرخ بانک خود را بنویسید.
tools-field-rate-day = روز این نرخ
tools-line-own-currency = به پول شما، هر دلار کانادا { $rate } در { $date }

## Which Express Entry programs could be for me?

tool-programs-question = کدام برنامه‌های Express Entry (اکسپرس انتری) به من می‌خورد؟
tool-programs-about = Express Entry سه برنامه دارد. شرط به شرط ببینید کدام را دارید، کدام را ندارید و کدام هنوز معلوم نیست.
tool-programs-section-programs = برنامه‌ها
tool-programs-section-fsw = نیروی متخصص (Federal Skilled Worker Program)
tool-programs-section-cec = تجربهٔ کانادایی (Canadian Experience Class)
tool-programs-section-fst = حرفه‌های فنی (Federal Skilled Trades Program)
tool-programs-section-money = پول و محل
tool-programs-field-teer = سطح کار شما (TEER)
tool-programs-hint-teer = رقم دوم کد شغل شماست.
tool-programs-choice-teer-0 = 0: مدیریت
tool-programs-choice-teer-1 = 1: معمولاً مدرک دانشگاه
tool-programs-choice-teer-2 = 2: معمولاً دیپلم کالج یا کارآموزی بلند
tool-programs-choice-teer-3 = 3: معمولاً تحصیل کوتاه‌تر کالج یا آموزش سر کار
tool-programs-choice-teer-4 = 4: معمولاً دیپلم دبیرستان
tool-programs-choice-teer-5 = 5: آموزش کوتاه سر کار
tool-programs-field-continuous-work-years = کار تخصصی در یک شغل بدون وقفه، به سال کامل
tool-programs-hint-continuous-work-years = کار با مزد در ده سال اخیر، در هر جا.
tool-programs-field-recent-canadian-work-years = کار تخصصی در کانادا در سه سال اخیر، به سال کامل
tool-programs-field-trade = کار شما یک حرفهٔ فنی است؟
tool-programs-field-trade-work-years = کار در این حرفه در پنج سال اخیر، به سال کامل
tool-programs-field-trade-offer-or-certificate = پیشنهاد کار تمام‌وقت یک‌ساله در این حرفه، یا گواهی صلاحیت کانادایی (certificate of qualification) دارید؟
tool-programs-field-education-assessed = این تحصیلات کانادایی است، یا ارزیابی شده است؟
tool-programs-field-fsw-points = امتیاز شما در جدول برنامهٔ Federal Skilled Worker
tool-programs-hint-fsw-points = ابزار جداگانه‌ای آن را جمع می‌زند.
tool-programs-field-works-with-offer = آیا اجازهٔ کار در کانادا دارید و پیشنهاد کار معتبر هم دارید؟
tool-programs-field-enough-funds = پولی را که باید نشان دهید دارید؟
tool-programs-field-quebec = قصد دارید در کبک زندگی کنید؟
tool-programs-line-found = به نظر می‌رسد شرط‌های یک برنامه را دارید
tool-programs-line-not-known = بعضی جواب‌ها هنوز کم است
tool-programs-line-none = با وضع فعلی، شرط‌های هیچ‌کدام را ندارید

## What does my application cost?

tool-fees-question = درخواست من چقدر هزینه دارد؟
tool-fees-about = هزینه‌های دولتی برای شما و خانواده‌تان، خط به خط.
tool-fees-field-application = برای چه درخواست می‌دهید؟
tool-fees-field-partner = همسر یا شریکی با شما درخواست می‌دهد؟
tool-fees-field-children = چند فرزند وابسته با شما درخواست می‌دهند؟
tool-fees-field-children-with-biometrics = چند نفر از این فرزندان چهارده ساله یا بزرگ‌ترند؟
tool-fees-hint-children-with-biometrics = از آن سن، اثر انگشت و عکس می‌دهند.
tool-fees-line-times = { $what }، ضرب در { $count }
tool-fees-line-family-apart = همسر یا شریک و فرزندان شما درخواست جداگانه می‌دهند، و هزینهٔ آن اینجا حساب نشده است.
tool-fees-line-without-not-known = جمع بدون چیزهایی است که معلوم نیست.

## Ontario Workforce Priority

tool-oinp-question = آیا انتاریو می‌تواند مرا معرفی کند (نامینیشن)؟
tool-oinp-about = این شاخهٔ انتاریو پیشنهاد کار می‌خواهد. شرط به شرط ببینید چه دارید، و امتیاز ابراز علاقه (expression of interest) را ببینید.
tool-oinp-section-offer = شغل
tool-oinp-section-employer = کارفرما
tool-oinp-section-requirements = شرط‌های لازم
tool-oinp-section-points = امتیازها
tool-oinp-field-occupation = کد شغلی که به شما پیشنهاد شده (پنج رقم)
tool-oinp-hint-occupation = از National Occupational Classification (NOC)، مثلاً 72310 برای نجار ساختمان.
tool-oinp-field-offer = پیشنهاد کار تمام‌وقت و دائمی در انتاریو دارید؟
tool-oinp-field-hourly-wage = دستمزد هر ساعت، به دلار کانادا
tool-oinp-field-wage-at-median = آیا دست‌کم برابر دستمزد میانهٔ (median) این شغل در آن منطقه است؟
tool-oinp-hint-wage-at-median = Job Bank دولت فدرال آن را برای هر شغل و منطقه نشان می‌دهد. برای فارغ‌التحصیلان تازهٔ انتاریو دستمزد پایین (low) کافی است.
tool-oinp-field-location = محل کار کجاست؟
tool-oinp-field-position-months = ماه‌هایی که در همین سمت در انتاریو کار کرده‌اید
tool-oinp-field-other-ontario-months = ماه‌های کار دیگر در انتاریو
tool-oinp-field-same-job-years = سال‌های کامل در همین شغل، در پنج سال اخیر
tool-oinp-field-licence = پروانه‌ای را که انتاریو برای این شغل می‌خواهد دارید؟
tool-oinp-hint-licence = اگر این شغل پروانه نمی‌خواهد، «نه».
tool-oinp-field-canadian-earnings = بیشترین درآمد یک سال شما در کانادا، در پنج سال اخیر، به دلار
tool-oinp-hint-canadian-earnings = طبق برگ تشخیص مالیات (Notice of Assessment).
tool-oinp-field-status = مجوز شما در کانادا
tool-oinp-choice-status-work-permit = مجوز کار
tool-oinp-choice-status-study-permit = مجوز تحصیل
tool-oinp-choice-status-none = هیچ
tool-oinp-field-education-assessed = این تحصیلات کانادایی است، یا ارزیابی شده است؟
tool-oinp-field-canadian-credentials = مدارک تحصیلی از کانادا
tool-oinp-choice-canadian-credentials-none = هیچ
tool-oinp-choice-canadian-credentials-one = یکی
tool-oinp-choice-canadian-credentials-more = بیش از یکی
tool-oinp-field-ontario-graduate = در سه سال اخیر از یک مؤسسهٔ آموزشی واجد شرایط در انتاریو فارغ‌التحصیل شده‌اید؟
tool-oinp-field-employer-area = منطقهٔ محل کار
tool-oinp-hint-employer-area = صفحهٔ رسمی منطقه‌های میانی را فهرست کرده است.
tool-oinp-choice-employer-area-gta = منطقهٔ تورنتوی بزرگ (GTA)
tool-oinp-choice-employer-area-listed = یکی از منطقه‌های فهرست
tool-oinp-choice-employer-area-elsewhere = جای دیگری در انتاریو
tool-oinp-field-employer-years = سال‌های کامل فعالیت کارفرما
tool-oinp-field-employer-revenue = درآمد کل کارفرما (revenue) در سال گذشته، به دلار
tool-oinp-field-employer-staff = شهروندان و مقیمان دائم که در محل تمام‌وقت کار می‌کنند
tool-oinp-line-teer = سطح شغل (TEER): { $teer }
tool-oinp-line-category = گروه کلی شغل: { $category }
tool-oinp-line-wage = دستمزد هر ساعت: { $value }
tool-oinp-line-position = ماه‌ها در همین سمت: { $value }
tool-oinp-line-other-ontario = ماه‌های کار دیگر در انتاریو: { $value }
tool-oinp-line-earnings = درآمد در کانادا: { $value }
tool-oinp-line-status = مجوز در کانادا: { $choice }
tool-oinp-line-education = تحصیلات: { $choice }
tool-oinp-line-credentials = مدارک تحصیلی از کانادا: { $choice }
tool-oinp-line-language = زبان رسمی اول، پایین‌ترین مهارت: سطح { $value }
tool-oinp-line-both-languages = هر دو زبان رسمی
tool-oinp-line-one-language = یک زبان رسمی
tool-oinp-line-no-language = هیچ زبان رسمی
tool-oinp-line-all-met = هر شرطی که پرسیده شد برآورده است
tool-oinp-line-some-not-met = یکی از شرط‌ها برآورده نیست. امتیاز جای آن را نمی‌گیرد
tool-oinp-line-some-not-known = معلوم نیست که همهٔ شرط‌ها برآورده باشد
tool-oinp-line-location = محل کار: { $choice }
