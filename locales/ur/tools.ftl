## What all tools share

tools-ask = جواب دکھائیں
tools-yes = ہاں
tools-no = نہیں
tools-not-known = معلوم نہیں
tools-choose = چنیں
tools-add = شامل کریں
tools-remove = ہٹائیں
tools-result = جواب
tools-of = کل { $of } میں سے
tools-capped = حد لگائی گئی؛ حد کے بغیر { $from }
tools-would-change = کس چیز سے یہ بدلے گا
tools-next = آگے کیا کریں
tools-rules = قواعد
tools-in-force = { $date } سے لاگو
tools-stale = ان قواعد کو { $date } تک دوبارہ جانچا جانا تھا۔ جواب پر بھروسا کرنے سے پہلے سرکاری صفحہ دیکھیں۔
tools-faults = یہ جواب دوبارہ دیکھ لیں
tools-copy = لکھائی کاپی کریں
tools-copied = کاپی ہو گیا۔

## What is wrong with a field

tools-fault-missing = یہ ضروری ہے۔ اسے بھریں۔
tools-fault-whole = { $min } سے { $max } تک کا پورا عدد لکھیں۔
tools-fault-number = { $min } سے { $max } تک کا عدد لکھیں، { $step } کے وقفے سے۔
tools-fault-money = 0 سے { $max } تک کی رقم لکھیں، اعشاریے کے بعد زیادہ سے زیادہ دو ہندسے۔
tools-fault-yes-no = ہاں یا نہیں چنیں۔
tools-fault-choice = جوابوں میں سے ایک چنیں۔
tools-fault-choices = جوابوں میں سے چنیں۔
tools-fault-day = { $from } سے { $to } تک کا کوئی دن لکھیں۔
tools-fault-month = { $from } سے { $to } تک کا کوئی مہینہ لکھیں۔
tools-fault-list = یہاں زیادہ سے زیادہ { $max } آ سکتے ہیں۔
tools-fault-noc = پیشے کے کوڈ کے پانچ ہندسے لکھیں۔
tools-fault-noc-unknown = اس کوڈ کا کوئی پیشہ نہیں۔ کوڈ کی جگہ پیشے کا نام تلاش کریں۔
tools-fault-unknown = یہ یہاں نہیں پوچھا جاتا۔
tools-fault-same = یہ “{ $other }” سے مختلف ہونا چاہیے۔
tools-fault-more-than = یہ زیادہ سے زیادہ { $max } ہو سکتا ہے، جیسا کہ “{ $other }” میں لکھا ہے۔

## Questions that several tools ask

tools-section-person = آپ
tools-section-language = زبانیں
tools-section-work = کام
tools-section-spouse = آپ کے شریکِ حیات یا ساتھی
tools-section-additional = اضافی پوائنٹ
tools-section-adaptability = کینیڈا سے تعلق
tools-section-minimums = کیا پورا ہونا لازم ہے
tools-field-age = آپ کی عمر، پورے سالوں میں
tools-field-education = آپ کی سب سے اونچی تعلیم
tools-hint-education = کینیڈا سے باہر کی تعلیم اسناد کی جانچ (ECA) کے بعد گنی جاتی ہے۔
tools-choice-education-less-than-secondary = سیکنڈری اسکول (بارہویں جماعت) سے کم
tools-choice-education-secondary = سیکنڈری اسکول مکمل (بارہویں جماعت)
tools-choice-education-one-year = سیکنڈری اسکول کے بعد ایک سال کا پروگرام
tools-choice-education-two-year = سیکنڈری اسکول کے بعد دو سال کا پروگرام
tools-choice-education-bachelor = بیچلر ڈگری، یا تین سال یا زیادہ کا پروگرام
tools-choice-education-two-or-more = ان میں سے دو یا زیادہ، ایک تین سال یا زیادہ کا
tools-choice-education-masters = ماسٹرز ڈگری، یا لائسنس والے پیشے کی ڈگری
tools-choice-education-doctoral = ڈاکٹریٹ (PhD)
tools-hint-first-language = وہ ٹیسٹ جس میں آپ کی سطح زیادہ اونچی ہو۔ ابھی نتیجہ نہ ہو تو خالی چھوڑ دیں۔
tools-field-first-language = پہلی سرکاری زبان
tools-field-second-language = دوسری سرکاری زبان
tools-field-lang = زبان
tools-field-clb = ہر مہارت میں سطح (CLB یا NCLC)
tools-hint-clb = ٹیسٹ کے اسکور والا ٹول اسکور کو سطح میں بدلتا ہے۔ جہاں سطح نہ ہو، 0 لکھیں۔
tools-field-first-language-clb = پہلی سرکاری زبان: ہر مہارت میں سطح
tools-field-second-language-clb = دوسری سرکاری زبان: ہر مہارت میں سطح
tools-choice-lang-en = انگریزی
tools-choice-lang-fr = فرانسیسی
tools-ability-reading = پڑھنا
tools-ability-writing = لکھنا
tools-ability-listening = سننا
tools-ability-speaking = بولنا
tools-line-ability-reading = پڑھنا
tools-line-ability-writing = لکھنا
tools-line-ability-listening = سننا
tools-line-ability-speaking = بولنا
tools-field-canadian-work-years = کینیڈا میں مہارت والا کام (skilled work)، پورے سالوں میں
tools-hint-canadian-work-years = پچھلے دس سال کا تنخواہ والا کام، جو پرمٹ کے ساتھ کیا ہو۔ سال بھر ہفتے میں 30 گھنٹے کام ایک سال گنا جاتا ہے۔
tools-field-foreign-work-years = کینیڈا سے باہر مہارت والا کام (skilled work)، پورے سالوں میں
tools-hint-foreign-work-years = پچھلے دس سال کا تنخواہ والا کام۔
tools-line-age = عمر: { $age }
tools-line-education = تعلیم: { $education }
tools-line-first-language = پہلی سرکاری زبان، { $ability }: سطح { $level }
tools-line-no-first-language = پہلی سرکاری زبان کے ٹیسٹ کا کوئی نتیجہ نہیں گنا گیا۔
tools-line-birthday = آپ کی اگلی سالگرہ
tools-line-first-language-more = پہلی زبان کی ہر مہارت میں ایک سطح زیادہ
tools-line-education-more = زیادہ تعلیم: { $education }

## How much money must I show?

tool-funds-question = مجھے کتنی رقم دکھانی ہو گی؟
tool-funds-about = آپ دکھاتے ہیں کہ پہنچنے پر اپنے خاندان کا خرچ اٹھا سکتے ہیں۔ رقم اس پر منحصر ہے کہ آپ کتنے لوگ ہیں۔
tool-funds-field-program = آپ کس پروگرام میں درخواست دے رہے ہیں؟
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = دیہی یا فرانکوفون کمیونٹی پائلٹ پروگرام
tool-funds-field-family-size = آپ کے خاندان میں کتنے لوگ ہیں؟
tool-funds-hint-family-size = خود کو، اپنے ساتھی کو اور زیرِ کفالت بچوں کو گنیں، انہیں بھی جو ابھی پیچھے رہ رہے ہیں۔
tool-funds-line-base =
    { $count ->
        [one] 1 فرد کے لیے رقم
       *[other] { $count } افراد کے خاندان کے لیے رقم
    }
tool-funds-line-more =
    { $count ->
        [one] 1 اور فرد
       *[other] { $count } اور افراد
    }

## How many points do I have in Express Entry?

tool-crs-question = Express Entry میں میرے کتنے پوائنٹ ہیں؟
tool-crs-about = Express Entry لوگوں کی درجہ بندی ایک اسکور سے کرتا ہے، جسے درجہ بندی کا نظام (Comprehensive Ranking System, CRS) کہتے ہیں۔ اپنا اسکور سطر بہ سطر دیکھیں، اور یہ کہ کس چیز سے بدلے گا۔
tool-crs-section-core = آپ
tool-crs-section-transferability = جو چیزیں مل کر گنی جاتی ہیں
tool-crs-section-rounds = دعوت ناموں کے پچھلے دور (rounds)
tool-crs-field-spouse = کیا آپ کے شریکِ حیات یا ساتھی ہیں؟
tool-crs-choice-spouse-none = نہیں
tool-crs-choice-spouse-accompanying = ہاں، اور وہ میرے ساتھ آ رہے ہیں
tool-crs-choice-spouse-not-accompanying = ہاں، مگر وہ میرے ساتھ نہیں آ رہے
tool-crs-choice-spouse-citizen-or-pr = ہاں، وہ کینیڈا کے شہری یا مستقل رہائشی ہیں
tool-crs-field-trade-certificate = کیا آپ کے پاس ہنر کے کسی پیشے میں کینیڈا کا اہلیت کا سرٹیفکیٹ (certificate of qualification) ہے؟
tool-crs-field-provincial-nomination = کیا کسی صوبے نے آپ کو نامزد کیا ہے؟
tool-crs-field-sibling-in-canada = کیا کوئی بالغ بھائی یا بہن شہری یا مستقل رہائشی کے طور پر کینیڈا میں رہتے ہیں؟
tool-crs-hint-sibling-in-canada = آپ کے، یا آپ کے ساتھ آنے والے ساتھی کے۔
tool-crs-field-canadian-study = کینیڈا میں سیکنڈری اسکول کے بعد کی تعلیم
tool-crs-choice-canadian-study-none = کوئی نہیں
tool-crs-choice-canadian-study-1-2 = ایک یا دو سال کی سند
tool-crs-choice-canadian-study-3-plus = تین سال یا زیادہ کی سند، یا بیچلر سے اوپر کی ڈگری
tool-crs-field-spouse-factors = آپ کے شریکِ حیات یا ساتھی کی اہلیت
tool-crs-field-spouse-factors-education = ان کی سب سے اونچی تعلیم
tool-crs-field-spouse-factors-clb = ایک سرکاری زبان کی ہر مہارت میں ان کی سطح
tool-crs-field-spouse-factors-canadian-work-years = کینیڈا میں ان کا مہارت والا کام، پورے سالوں میں
tool-crs-line-second-language = دوسری سرکاری زبان، { $ability }: سطح { $level }
tool-crs-line-canadian-work = کینیڈا میں مہارت والے کام کے سال: { $years }
tool-crs-line-no-spouse-factors = آپ نے اپنے شریکِ حیات یا ساتھی کے بارے میں کچھ نہیں بتایا، اس لیے ان کے پوائنٹ نہیں ہیں۔
tool-crs-line-spouse-not-counted = آپ نے شریکِ حیات یا ساتھی کے بارے میں جو بتایا وہ نہیں گنا گیا۔ یہ صرف اس کے لیے گنا جاتا ہے جو ساتھ آئے اور نہ شہری ہو نہ مستقل رہائشی۔
tool-crs-line-spouse-education = شریکِ حیات کی تعلیم: { $education }
tool-crs-line-spouse-language = شریکِ حیات کی زبان، { $ability }: سطح { $level }
tool-crs-line-spouse-canadian-work = کینیڈا میں شریکِ حیات کے مہارت والے کام کے سال: { $years }
tool-crs-line-education-and-language = تعلیم اور پہلی زبان
tool-crs-line-education-and-canadian-work = تعلیم اور کینیڈا میں کام
tool-crs-line-foreign-work-and-language = کینیڈا سے باہر کام اور پہلی زبان
tool-crs-line-foreign-and-canadian-work = کینیڈا سے باہر کام اور کینیڈا میں کام
tool-crs-line-trade-and-language = ہنر کا سرٹیفکیٹ اور پہلی زبان
tool-crs-line-nomination = صوبے کی نامزدگی
tool-crs-line-french = فرانسیسی
tool-crs-line-canadian-study = کینیڈا میں تعلیم: { $study }
tool-crs-line-sibling = کینیڈا میں بھائی یا بہن
tool-crs-line-job-offer = ملازمت کی پیشکش ({ $date } سے کوئی پوائنٹ نہیں)
tool-crs-line-canadian-work-more = کینیڈا میں کام کا ایک اور سال
tool-crs-line-foreign-work-more = کینیڈا سے باہر کام کا ایک اور سال
tool-crs-line-first-language-all = پہلی زبان کی ہر مہارت میں سطح { $level }
tool-crs-line-french-all = فرانسیسی کی ہر مہارت میں سطح { $level }
tool-crs-line-rounds-only-yours = کوئی دور (round) آپ کے لیے تبھی ہے جب آپ اس کے گروہ میں ہوں۔ ہو سکتا ہے کہ اس کے بعد نئے دور ہو چکے ہوں۔
tool-crs-line-round = { $category }، { $date }: سب سے کم اسکور { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] 1 پوائنٹ کم ہے
       *[other] { $points } پوائنٹ کم ہیں
    }
tool-crs-line-round-enough =
    { $points ->
        [0] بالکل اتنے ہی
        [one] 1 پوائنٹ زیادہ
       *[other] { $points } پوائنٹ زیادہ
    }
tool-crs-line-category-general = تمام پروگرام
tool-crs-line-category-canadian-experience = Canadian Experience Class (کینیڈا کا تجربہ)
tool-crs-line-category-provincial-nominee = صوبے کے نامزد افراد
tool-crs-line-category-federal-skilled-worker = Federal Skilled Worker پروگرام
tool-crs-line-category-federal-skilled-trades = Federal Skilled Trades پروگرام
tool-crs-line-category-french = فرانسیسی
tool-crs-line-category-healthcare = صحت اور سماجی خدمات
tool-crs-line-category-stem = سائنس اور ٹیکنالوجی
tool-crs-line-category-trades = ہنر کے پیشے
tool-crs-line-category-transport = ٹرانسپورٹ
tool-crs-line-category-education = تعلیم
tool-crs-line-category-agriculture = زراعت
tool-crs-line-category-physicians = کینیڈا کے تجربے والے ڈاکٹر
tool-crs-line-category-senior-managers = کینیڈا کے تجربے والے اعلیٰ مینیجر
tool-crs-line-category-researchers = کینیڈا کے تجربے والے محققین
tool-crs-line-category-military = فوجی بھرتی

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = کیا Federal Skilled Worker پروگرام کے لیے میرے پوائنٹ کافی ہیں؟
tool-fsw-about = Express Entry کی درجہ بندی سے پہلے یہ پروگرام (مہارت والے کارکنوں کے لیے) اپنے انتخابی جدول پر پوائنٹ مانگتا ہے۔
tool-fsw-field-experience-years = ایک ہی پیشے میں مہارت والا کام (skilled work)، پورے سالوں میں
tool-fsw-hint-experience-years = پچھلے دس سال کا تنخواہ والا کام، کہیں بھی۔
tool-fsw-field-arranged-employment = کیا آپ کے پاس کینیڈا میں ملازمت کی درست پیشکش ہے؟
tool-fsw-field-adaptability = آپ یا آپ کے ساتھی پر کیا لاگو ہے؟
tool-fsw-field-spouse-language-clb4 = کسی سرکاری زبان کی تمام مہارتوں میں میرے ساتھی کی سطح 4 یا زیادہ ہے
tool-fsw-field-own-study-2y-canada = میں نے کینیڈا میں کم از کم دو تعلیمی سال کل وقتی پڑھا ہے
tool-fsw-field-spouse-study-2y-canada = میرے ساتھی نے کینیڈا میں کم از کم دو تعلیمی سال کل وقتی پڑھا ہے
tool-fsw-field-own-work-1y-canada = میں نے کینیڈا میں کم از کم ایک سال کل وقتی کام کیا ہے، مہارت والا کام اور پرمٹ کے ساتھ
tool-fsw-field-spouse-work-1y-canada = میرے ساتھی نے کینیڈا میں پرمٹ کے ساتھ کم از کم ایک سال کام کیا ہے
tool-fsw-field-relative-in-canada = میرے یا میرے ساتھی کے کوئی بالغ رشتے دار شہری یا مستقل رہائشی کے طور پر کینیڈا میں رہتے ہیں
tool-fsw-line-second-language = دوسری سرکاری زبان: ہر مہارت میں سطح { $level }
tool-fsw-line-experience = مہارت والے کام کے سال: { $years }
tool-fsw-line-arranged-employment = ملازمت کی درست پیشکش
tool-fsw-line-offer-again = ملازمت کی درست پیشکش، دوسری بار گنی گئی
tool-fsw-line-spouse-language = ساتھی کی زبان
tool-fsw-line-own-study = کینیڈا میں آپ کی تعلیم
tool-fsw-line-spouse-study = کینیڈا میں ساتھی کی تعلیم
tool-fsw-line-own-work = کینیڈا میں آپ کا کام
tool-fsw-line-spouse-work = کینیڈا میں ساتھی کا کام
tool-fsw-line-relative = کینیڈا میں رشتے دار
tool-fsw-line-minimum-language = پہلی سرکاری زبان: ہر مہارت میں سطح { $level }
tool-fsw-line-minimum-experience = مہارت والے کام کے پورے سال: کم از کم { $years }
tool-fsw-line-minimum-education = سیکنڈری اسکول (بارہویں جماعت) یا زیادہ
tool-fsw-line-pass-mark = پاس ہونے کے لیے پوائنٹ: { $pass }
tool-fsw-line-passes = پوائنٹ کافی ہیں، اور ہر کم از کم شرط پوری ہے
tool-fsw-line-too-few = پوائنٹ کافی نہیں
tool-fsw-line-below-minimum = ایک کم از کم شرط پوری نہیں۔ پوائنٹ اس کی کمی پوری نہیں کر سکتے
tool-fsw-line-experience-more = مہارت والے کام کا ایک اور سال
tool-fsw-line-second-language-all = دوسری زبان کی ہر مہارت میں سطح { $level }

## What level is my test score?

tool-clb-question = زبان کے ٹیسٹ میں میرا اسکور کس سطح کا ہے؟
tool-clb-about = کینیڈا زبان کو سطحوں میں گنتا ہے: انگریزی کے لیے CLB، فرانسیسی کے لیے NCLC۔ اسکور سے سطح معلوم کریں۔
tool-clb-field-test = کون سا ٹیسٹ؟
tool-clb-field-ability = کون سی مہارت؟
tool-clb-choice-ability-reading = پڑھنا
tool-clb-choice-ability-writing = لکھنا
tool-clb-choice-ability-listening = سننا
tool-clb-choice-ability-speaking = بولنا
tool-clb-field-score = آپ کا اسکور
tool-clb-field-test-day = ٹیسٹ کا دن
tool-clb-hint-test-day = یہ بتائیں تو نظر آئے گا کہ نتیجہ کب تک گنا جائے گا۔
tool-clb-line-score = { $test }، { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } یا زیادہ
tool-clb-line-nclc-or-more = NCLC { $level } یا زیادہ
tool-clb-line-clb-below = CLB { $level } سے کم
tool-clb-line-nclc-below = NCLC { $level } سے کم
tool-clb-line-from-score = اسکور { $score }
tool-clb-line-valid-until = نتیجہ کب تک گنا جائے گا
tool-clb-line-expired = یہ نتیجہ اب بہت پرانا ہے۔ آپ کو نیا ٹیسٹ دینا ہو گا۔
tool-clb-line-other-scale = اس دن اس ٹیسٹ کے اسکور اور طرح کے تھے۔ وہ ٹیسٹ چنیں جو اس دن کے مطابق ہو۔

## In my own currency

tools-section-currency = آپ کی اپنی کرنسی میں
tools-field-rate = 1 کینیڈین ڈالر = آپ کی کرنسی میں کتنا؟
tools-hint-rate = اگر آپ رقم اپنی کرنسی میں دیکھنا چاہیں۔ اپنے بینک کا ریٹ لیں۔
tools-field-rate-day = اس ریٹ کا دن
tools-line-own-currency = آپ کی کرنسی میں، { $date } کو ایک کینیڈین ڈالر = { $rate } کے ریٹ سے

## Which Express Entry programs could be for me?

tool-programs-question = Express Entry کے کون سے پروگرام میرے لیے ہو سکتے ہیں؟
tool-programs-about = Express Entry میں تین پروگرام ہیں۔ شرط بہ شرط دیکھیں کہ آپ کیا پورا کرتے ہیں، کیا نہیں، اور کیا ابھی معلوم نہیں۔
tool-programs-section-programs = پروگرام
tool-programs-section-fsw = Federal Skilled Worker پروگرام
tool-programs-section-cec = Canadian Experience Class (کینیڈا کا تجربہ)
tool-programs-section-fst = Federal Skilled Trades پروگرام
tool-programs-section-money = رقم اور جگہ
tool-programs-field-teer = آپ کے کام کا درجہ (TEER)
tool-programs-hint-teer = یہ آپ کے پیشے کے کوڈ (NOC) کا دوسرا ہندسہ ہے۔
tool-programs-choice-teer-0 = 0: مینجمنٹ
tool-programs-choice-teer-1 = 1: عموماً یونیورسٹی کی ڈگری
tool-programs-choice-teer-2 = 2: عموماً کالج کا ڈپلوما یا لمبی اپرنٹس شپ
tool-programs-choice-teer-3 = 3: عموماً کالج کی مختصر تعلیم یا کام پر تربیت
tool-programs-choice-teer-4 = 4: عموماً سیکنڈری اسکول
tool-programs-choice-teer-5 = 5: کام پر مختصر تربیت
tool-programs-field-continuous-work-years = ایک ہی پیشے میں لگاتار مہارت والا کام (skilled work)، پورے سالوں میں
tool-programs-hint-continuous-work-years = پچھلے دس سال کا تنخواہ والا کام، کہیں بھی۔
tool-programs-field-recent-canadian-work-years = پچھلے تین سال میں کینیڈا میں مہارت والا کام، پورے سالوں میں
tool-programs-field-trade = کیا آپ کا کام ہنر کا پیشہ (skilled trade) ہے؟
tool-programs-field-trade-work-years = پچھلے پانچ سال میں ہنر کے پیشے میں کام، پورے سالوں میں
tool-programs-field-trade-offer-or-certificate = کیا آپ کے پاس ہنر کے پیشے میں ایک سال کی کل وقتی ملازمت کی پیشکش ہے، یا کینیڈا کا اہلیت کا سرٹیفکیٹ (certificate of qualification)؟
tool-programs-field-education-assessed = کیا یہ تعلیم کینیڈا کی ہے، یا اس کی جانچ (ECA) ہو چکی ہے؟
tool-programs-field-fsw-points = Federal Skilled Worker پروگرام کے انتخابی جدول پر آپ کے پوائنٹ
tool-programs-hint-fsw-points = ایک الگ ٹول یہ پوائنٹ جوڑتا ہے۔
tool-programs-field-works-with-offer = کیا آپ کو کینیڈا میں کام کی اجازت ہے، اور ملازمت کی درست پیشکش بھی ہے؟
tool-programs-field-enough-funds = کیا آپ کے پاس وہ رقم ہے جو دکھانی ہے؟
tool-programs-field-quebec = کیا آپ کا ارادہ کیوبیک میں رہنے کا ہے؟
tool-programs-line-found = لگتا ہے کہ آپ ایک پروگرام کی شرطیں پوری کرتے ہیں
tool-programs-line-not-known = کچھ جواب ابھی باقی ہیں
tool-programs-line-none = موجودہ حالت میں آپ کسی پروگرام کی شرطیں پوری نہیں کرتے

## What does my application cost?

tool-fees-question = میری درخواست پر کتنا خرچ آئے گا؟
tool-fees-about = آپ اور آپ کے خاندان کی سرکاری فیس، سطر بہ سطر۔
tool-fees-field-application = آپ کس چیز کی درخواست دے رہے ہیں؟
tool-fees-field-partner = کیا شریکِ حیات یا ساتھی آپ کے ساتھ درخواست دے رہے ہیں؟
tool-fees-field-children = آپ کے ساتھ کتنے زیرِ کفالت بچوں کی درخواست ہے؟
tool-fees-field-children-with-biometrics = ان میں سے کتنے بچے 14 سال یا بڑے ہیں؟
tool-fees-hint-children-with-biometrics = اس عمر سے انگلیوں کے نشان اور تصویر دینی ہوتی ہے۔
tool-fees-line-times = { $what }، ضرب { $count }
tool-fees-line-family-apart = آپ کے شریکِ حیات اور بچے اپنی الگ درخواستیں دیتے ہیں، جن کی فیس یہاں شمار نہیں۔
tool-fees-line-without-not-known = جو معلوم نہیں، وہ کل میں شامل نہیں۔

## Ontario Workforce Priority

tool-oinp-question = کیا اونٹاریو مجھے نامزد کر سکتا ہے؟
tool-oinp-about = اونٹاریو کا زمرہ ملازمت کی پیشکش مانگتا ہے۔ شرط بہ شرط دیکھیں کہ کیا پورا ہے، اور دلچسپی کے اظہار (expression of interest) کے پوائنٹ دیکھیں۔
tool-oinp-section-offer = ملازمت
tool-oinp-section-employer = آجر
tool-oinp-section-requirements = کیا پورا ہونا لازم ہے
tool-oinp-section-points = پوائنٹ
tool-oinp-field-occupation = جس پیشے کی پیشکش ہے اس کا کوڈ (پانچ ہندسے)
tool-oinp-hint-occupation = کینیڈا کی پیشوں کی فہرست (National Occupational Classification, NOC) سے، مثلاً بڑھئی کے لیے 72310۔
tool-oinp-field-offer = کیا آپ کے پاس اونٹاریو میں کل وقتی، مستقل ملازمت کی پیشکش ہے؟
tool-oinp-field-hourly-wage = ایک گھنٹے کی اجرت، کینیڈین ڈالر میں
tool-oinp-field-wage-at-median = کیا یہ کم از کم اس علاقے میں اس ملازمت کی درمیانی اجرت (median) جتنی ہے؟
tool-oinp-hint-wage-at-median = وفاقی Job Bank اسے ملازمت اور علاقے کے حساب سے دکھاتا ہے۔ اونٹاریو کے نئے گریجویٹس کے لیے کم درجے کی اجرت (low wage) کافی ہے۔
tool-oinp-field-location = کام کی جگہ کہاں ہے؟
tool-oinp-field-position-months = اونٹاریو میں اسی عہدے پر آپ کے کام کے مہینے
tool-oinp-field-other-ontario-months = اونٹاریو میں دوسرے کام کے مہینے
tool-oinp-field-same-job-years = پچھلے پانچ سال میں اسی پیشے میں پورے سال
tool-oinp-field-licence = کیا آپ کے پاس وہ لائسنس ہے جو اونٹاریو اس ملازمت کے لیے مانگتا ہے؟
tool-oinp-hint-licence = ملازمت کے لیے لائسنس ضروری نہ ہو تو “نہیں”۔
tool-oinp-field-canadian-earnings = پچھلے پانچ سال میں کینیڈا میں آپ کی سب سے زیادہ سالانہ کمائی، ڈالر میں
tool-oinp-hint-canadian-earnings = ٹیکس کے فیصلے کے خط (Notice of Assessment) کے مطابق۔
tool-oinp-field-status = کینیڈا میں آپ کا پرمٹ
tool-oinp-choice-status-work-permit = ورک پرمٹ
tool-oinp-choice-status-study-permit = اسٹڈی پرمٹ
tool-oinp-choice-status-none = کوئی نہیں
tool-oinp-field-education-assessed = کیا یہ تعلیم کینیڈا کی ہے، یا اس کی جانچ (ECA) ہو چکی ہے؟
tool-oinp-field-canadian-credentials = کینیڈا کی اسناد
tool-oinp-choice-canadian-credentials-none = کوئی نہیں
tool-oinp-choice-canadian-credentials-one = ایک
tool-oinp-choice-canadian-credentials-more = ایک سے زیادہ
tool-oinp-field-ontario-graduate = کیا آپ نے پچھلے تین سال میں اونٹاریو کے کسی منظور شدہ (eligible) ادارے سے تعلیم مکمل کی؟
tool-oinp-field-employer-area = کام کی جگہ کا علاقہ
tool-oinp-hint-employer-area = درمیان کے علاقوں کی فہرست سرکاری صفحے پر ہے۔
tool-oinp-choice-employer-area-gta = گریٹر ٹورانٹو ایریا
tool-oinp-choice-employer-area-listed = فہرست کا کوئی علاقہ
tool-oinp-choice-employer-area-elsewhere = اونٹاریو میں کوئی اور جگہ
tool-oinp-field-employer-years = آجر کتنے پورے سال سے کام کر رہا ہے
tool-oinp-field-employer-revenue = پچھلے سال آجر کی آمدنی (revenue)، ڈالر میں
tool-oinp-field-employer-staff = اس جگہ کل وقتی کام کرنے والے شہری اور مستقل رہائشی
tool-oinp-line-teer = ملازمت کا درجہ (TEER): { $teer }
tool-oinp-line-category = پیشے کا بڑا زمرہ: { $category }
tool-oinp-line-wage = ایک گھنٹے کی اجرت: { $value }
tool-oinp-line-position = اس عہدے پر مہینے: { $value }
tool-oinp-line-other-ontario = اونٹاریو میں دوسرے کام کے مہینے: { $value }
tool-oinp-line-earnings = کینیڈا میں کمائی: { $value }
tool-oinp-line-status = کینیڈا میں پرمٹ: { $choice }
tool-oinp-line-education = تعلیم: { $choice }
tool-oinp-line-credentials = کینیڈا کی اسناد: { $choice }
tool-oinp-line-language = پہلی سرکاری زبان، سب سے کمزور مہارت: سطح { $value }
tool-oinp-line-both-languages = دونوں سرکاری زبانیں
tool-oinp-line-one-language = ایک سرکاری زبان
tool-oinp-line-no-language = کوئی سرکاری زبان نہیں
tool-oinp-line-all-met = جو شرط پوچھی گئی، وہ ہر ایک پوری ہے
tool-oinp-line-some-not-met = ایک شرط پوری نہیں۔ پوائنٹ اس کی کمی پوری نہیں کر سکتے
tool-oinp-line-some-not-known = معلوم نہیں کہ ہر شرط پوری ہے یا نہیں
tool-oinp-line-location = کام کی جگہ: { $choice }
