### The tools of daily life.

## Rights at work

tool-work-question = کیا مجھے قانون کے مطابق اجرت مل رہی ہے؟
tool-work-about = اونٹاریو میں کم از کم اجرت، ایک ہفتے کی اجرت سطر بہ سطر، سرکاری چھٹیاں، سالانہ چھٹی کی رقم اور آخری تنخواہ۔
tool-work-section-wage = کم از کم اجرت
tool-work-section-week = آپ کا ہفتہ
tool-work-section-vacation = سالانہ چھٹی
tool-work-section-holidays = سرکاری چھٹیاں
tool-work-section-last-pay = جب ملازمت ختم ہو
tool-work-field-worker = کام کس قسم کا ہے؟
tool-work-field-week = آپ کے کام کے ہفتے کا پہلا دن
tool-work-hint-week = یہی ہفتہ ہو (پیر سے) تو خالی چھوڑ دیں۔
tool-work-field-hours = اس ہفتے آپ نے جتنے گھنٹے کام کیا
tool-work-hint-hours = صرف کم از کم اجرت دیکھنی ہو تو خالی چھوڑ دیں۔
tool-work-field-in-school-time = کیا یہ اسکول کے دنوں میں تھا؟
tool-work-field-hourly-pay = ایک گھنٹے کی آپ کی اجرت، کٹوتیوں سے پہلے
tool-work-field-years = اس آجر کے پاس پورے سال
tool-work-field-paid = آجر نے اس ہفتے کا جو دیا، کٹوتیوں سے پہلے
tool-work-hint-paid = سالانہ چھٹی کی رقم (vacation pay) کے بغیر۔
tool-work-field-wages-before = سرکاری چھٹی سے پہلے کے چار ہفتوں کی اجرت
tool-work-hint-wages-before = عام اجرت اور سالانہ چھٹی کی رقم، اوور ٹائم کے بغیر۔ صرف اگر آپ کے ہفتے میں سرکاری چھٹی ہو۔
tool-work-field-holiday-hours = سرکاری چھٹی کے دن آپ نے جتنے گھنٹے کام کیا
tool-work-hint-holiday-hours = یہ اوپر لکھے ہفتے کے گھنٹوں میں شامل ہیں۔
tool-work-field-last-day = آپ کے کام کا آخری دن
tool-work-field-next-pay-day = اس کے بعد تنخواہ کا اگلا دن
tool-work-line-minimum = ایک گھنٹے کی کم از کم اجرت: { $who }
tool-work-line-minimum-day = ایک دن کی کم از کم اجرت: { $who }
tool-work-line-student-hours = اسکول کے دنوں میں طلبہ کی اجرت صرف اس سے کم گھنٹوں پر لاگو ہے۔
tool-work-line-new-rate = { $day } سے کم از کم اجرت { $amount } ہے۔ اس دن سے بعد کے گھنٹے یہاں کم حساب میں آئے ہیں۔
tool-work-line-not-known = ہمیں کم از کم اجرت { $day } تک معلوم ہے۔ بعد کی شرحوں کے لیے سرکاری صفحہ دیکھیں۔
tool-work-line-rate = آپ کی { $rate } فی گھنٹہ اجرت کم از کم { $minimum } تک پہنچتی ہے
tool-work-line-rate-of-a-day = آپ کی { $rate } فی گھنٹہ اجرت کا ایک دن کی اجرت سے موازنہ نہیں ہو سکتا
tool-work-line-usual = عام اجرت: { $hours } گھنٹے، { $rate } کے حساب سے
tool-work-line-overtime = اوور ٹائم: { $hours } گھنٹے، { $rate } کے { $share } فیصد کے حساب سے
tool-work-line-holiday-worked = سرکاری چھٹی کے دن کام: { $hours } گھنٹے، { $rate } کے { $share } فیصد کے حساب سے
tool-work-line-holiday-pay = سرکاری چھٹی کی اجرت، { $name }، { $day }: اس سے پہلے کے { $weeks } ہفتوں کی اجرت، تقسیم { $parts }
tool-work-line-holiday-choice = آپ نے لکھ کر مانا ہو تو اس کی جگہ آپ کو عام اجرت اور کسی اور دن تنخواہ کے ساتھ چھٹی مل سکتی ہے۔
tool-work-line-total = ہفتے کی اجرت
tool-work-line-missing = کمی، کیونکہ آپ کو { $paid } دیے گئے
tool-work-line-paid-enough = آپ کو ملے { $paid } اس کے لیے کافی ہیں
tool-work-line-vacation = اس ہفتے کی سالانہ چھٹی کی رقم (vacation pay): آپ کی اجرت کا { $rate } فیصد۔ آپ کو سال میں { $weeks } ہفتے کی چھٹی ملتی ہے۔
tool-work-line-vacation-later = آجر کے پاس { $years } سال بعد، اس ہفتے کی سالانہ چھٹی کی رقم (vacation pay): آپ کی اجرت کا { $rate } فیصد۔ آپ کو سال میں { $weeks } ہفتے کی چھٹی ملتی ہے۔
tool-work-line-long-week = اتنے لمبے ہفتے کے لیے آپ کی تحریری رضامندی لازم ہے۔ کچھ کاموں کے قواعد الگ ہیں۔
tool-work-line-elsewhere = اس کام میں گھنٹوں، اوور ٹائم، سالانہ چھٹی اور سرکاری چھٹیوں کے قواعد الگ ہیں۔ وزارتِ محنت (Ministry of Labour) سے پوچھیں کہ کون سے۔
tool-work-line-last-pay = آپ کی آخری تنخواہ ملنے کا دن: آخری دن کے { $days } دن بعد، یا تنخواہ کا اگلا دن اگر وہ اس کے بعد ہو
tool-work-line-last-pay-or-later = آپ کی آخری تنخواہ آخری دن کے { $days } دن بعد ملنی چاہیے، یا تنخواہ کے اگلے دن اگر وہ اس کے بعد ہو

## Renting

tool-rent-question = کرایہ، ڈپازٹ یا نوٹس: کیا مالک مکان ایسا کر سکتا ہے؟
tool-rent-about = اونٹاریو میں کرایہ کتنا اور کب سے بڑھ سکتا ہے، مالک مکان کون سی رقمیں مانگ سکتا ہے، اور نوٹس کتنا پہلے ہونا لازم ہے۔
tool-rent-section-increase = اضافہ
tool-rent-section-payment = رقم
tool-rent-section-notice = نوٹس
tool-rent-section-guideline = سرکاری حد (guideline)
tool-rent-section-checks = قانون کیا مانگتا ہے
tool-rent-field-about = بات کس کی ہے؟
tool-rent-choice-about-increase = کرایہ بڑھنا
tool-rent-choice-about-payment = ڈپازٹ یا کوئی اور رقم
tool-rent-choice-about-notice = گھر چھوڑنا
tool-rent-field-rent = آپ کا موجودہ کرایہ
tool-rent-hint-rent = ایک مہینے کا، یا ایک ہفتے کا اگر آپ ہفتہ وار دیتے ہیں۔
tool-rent-field-first-lived-in = اس گھر میں لوگ پہلی بار کب رہے؟
tool-rent-field-last-change = آخری اضافے کا دن، یا آپ کی کرایہ داری کا پہلا دن
tool-rent-field-new-rent = نیا کرایہ جو مالک مکان مانگتا ہے
tool-rent-field-start = نئے کرایے کا پہلا دن
tool-rent-field-told-on = وہ دن جب آپ کو تحریری اطلاع ملی
tool-rent-field-payment = مالک مکان کیا مانگتا ہے؟
tool-rent-field-amount = کتنی رقم؟
tool-rent-field-notice = کون سا نوٹس ہے؟
tool-rent-field-given-on = نوٹس دیے جانے کا دن
tool-rent-field-ends-on = اس میں لکھا ہوا آخری دن
tool-rent-line-interval = کرایہ { $day } کے { $months } ماہ بعد بڑھ سکتا ہے، اس سے پہلے نہیں
tool-rent-line-earliest = پہلا ممکن دن، اگر آپ کو آج بتایا جائے
tool-rent-line-tell-by = مالک مکان پر لازم ہے کہ { $day } سے { $days } دن پہلے لکھ کر بتائے، یعنی اس دن تک
tool-rent-line-guideline = { $day } کو سرکاری حد (guideline)
tool-rent-line-percent = { $rate } فیصد
tool-rent-line-not-confirmed = یہ شرح عوامی فائلوں سے ہے، حکومت کے اپنے نوٹس سے نہیں۔ بھروسا کرنے سے پہلے سرکاری صفحے سے ملا لیں۔
tool-rent-line-guideline-unknown = اس سال کی سرکاری حد یہاں معلوم نہیں۔ سرکاری صفحہ دیکھیں۔
tool-rent-line-not-covered = اس گھر میں لوگ پہلی بار { $day } کے بعد رہے، اس لیے کرایے پر سرکاری حد نہیں۔ باقی قواعد لاگو ہیں۔
tool-rent-line-ask-age = کیا اس گھر میں { $day } کو یا اس سے پہلے کوئی رہتا تھا؟ سرکاری حد صرف تبھی لاگو ہے۔ جواب لکھ کر مانگیں۔
tool-rent-line-most-more = سب سے زیادہ اضافہ
tool-rent-line-highest = سب سے زیادہ نیا کرایہ
tool-rent-line-no-limit = اس گھر کے کرایے پر سرکاری حد نہیں
tool-rent-line-increase-may-not = اس طرح اجازت نہیں
tool-rent-line-not-before = { $day } سے پہلے نہیں
tool-rent-line-enough-months = کافی مہینے گزر چکے ہیں
tool-rent-line-told-in-time = اطلاع وقت پر ملی
tool-rent-line-within-guideline = نیا کرایہ سرکاری حد کے اندر ہے
tool-rent-line-challenge = غلط اضافے کے خلاف مالک مکان اور کرایہ دار بورڈ (Landlord and Tenant Board, LTB) سے کب تک رجوع کر سکتے ہیں
tool-rent-line-other-homes = آپ کا باورچی خانہ یا غسل خانہ مالک کے ساتھ مشترک ہو، یا گھر کمیونٹی ہاؤسنگ (community housing) کا ہو، تو قواعد الگ ہیں۔
tool-rent-line-may = مالک مکان یہ مانگ سکتا ہے
tool-rent-line-may-not = مالک مکان یہ طلب نہیں کر سکتا
tool-rent-line-may-up-to = صرف { $amount } تک
tool-rent-line-may-cost = صرف اتنا جتنا واقعی خرچ ہو
tool-rent-line-may-rents = زیادہ سے زیادہ ایک کرایہ
tool-rent-line-deposit-most = سب سے زیادہ ڈپازٹ
tool-rent-line-too-much = جتنا مانگا جا سکتا ہے اس سے زیادہ
tool-rent-line-interest = سال کا سود جو مالک مکان کو آپ کو دینا ہے، سرکاری حد کی شرح سے
tool-rent-line-ends = جلد از جلد آخری دن، نوٹس کے { $days } دن بعد
tool-rent-line-pay-by = ادائیگی کی مہلت، نوٹس کے { $days } دن بعد تک۔ تب تک پوری رقم دے دیں تو نوٹس ختم ہو جاتا ہے
tool-rent-line-long-enough = نوٹس کی مدت کافی ہے
tool-rent-line-end-of-period = آخری دن کرایے کی مدت کا آخری دن ہونا لازم ہے، اور مقررہ مدت کے کرایہ نامے کے خاتمے سے پہلے نہیں۔
tool-rent-line-owed = مالک مکان کے ذمے آپ کی رقم
tool-rent-line-owed-nothing = نوٹس { $days } دن یا زیادہ کا ہو تو مالک مکان کے ذمے آپ کی کوئی رقم نہیں۔
tool-rent-line-owed-unless = مالک مکان کے ذمے آپ کا کرایہ ہے، سوائے اس کے کہ نوٹس { $days } دن یا زیادہ کا ہو۔ دیکھنے کے لیے آخری دن بتائیں
tool-rent-line-board-decides = صرف نوٹس ملنے سے آپ کا گھر چھوڑنا لازم نہیں۔ یہ حکم صرف مالک مکان اور کرایہ دار بورڈ (LTB) دے سکتا ہے۔

## Driver's licence

tool-driving-question = اونٹاریو کا ڈرائیونگ لائسنس کیسے ملے گا؟
tool-driving-about = لائسنس بدلنا، ٹیسٹ یا پورا راستہ، اس کے مطابق کہ آپ کا لائسنس کہاں کا ہے؛ اور یہ کہ پرانے لائسنس پر کب تک گاڑی چلا سکتے ہیں اور کون سے کاغذات لانے ہیں۔
tool-driving-section-path = آپ کا راستہ
tool-driving-section-clock = آپ کا پہلے کا لائسنس
tool-driving-section-papers = کیا ساتھ لائیں
tool-driving-field-place = آپ کا لائسنس کہاں کا ہے؟
tool-driving-field-class = لائسنس کس قسم کا ہے؟
tool-driving-choice-class-car = گاڑی کا مکمل لائسنس
tool-driving-choice-class-motorcycle = موٹر سائیکل کا لائسنس
tool-driving-choice-class-learner = لرنر لائسنس
tool-driving-field-years = مکمل لائسنس کے ساتھ ڈرائیونگ کے تجربے کے سال
tool-driving-field-resident-since = وہ دن جب آپ اونٹاریو کے رہائشی بنے
tool-driving-hint-resident-since = اکثر وہ دن جب آپ یہاں رہنے آئے۔
tool-driving-field-english-or-french = کیا آپ کے کاغذات انگریزی یا فرانسیسی میں ہیں؟
tool-driving-field-letter-of = تجربے کے خط کی تاریخ
tool-driving-line-exchange = آپ کا لائسنس تحریری یا روڈ ٹیسٹ کے بغیر بدلا جا سکتا ہے
tool-driving-line-exchange-if = تجربہ کافی ہو تو آپ کا لائسنس بدلا جا سکتا ہے
tool-driving-line-credit = آپ کا تجربہ شمار ہو سکتا ہے
tool-driving-line-tests = آپ کو ٹیسٹ دینے ہیں
tool-driving-line-full = آپ نئے ڈرائیور کے طور پر شروع کریں گے
tool-driving-line-ask = DriveTest سے پوچھیں
tool-driving-line-age = اونٹاریو میں گاڑی چلانے کے لیے عمر { $years } سال یا زیادہ ہونی لازم ہے۔
tool-driving-line-agreement = اونٹاریو سے معاہدہ: { $place }
tool-driving-line-experience = { $months } ماہ یا زیادہ کا تجربہ
tool-driving-line-less-experience = کم تجربے پر کیا ملے گا، یہ DriveTest طے کرتا ہے۔ پورے تجربے کا ثبوت لائیں
tool-driving-line-motorcycle = موٹر سائیکل کے قواعد الگ ہیں۔ DriveTest سے پوچھیں
tool-driving-line-learner-no-exchange = لرنر لائسنس نہیں بدلا جا سکتا۔
tool-driving-line-eye-test = DriveTest کے مرکز میں آنکھوں کا ٹیسٹ
tool-driving-line-knowledge-test = سڑک کے قواعد کا تحریری ٹیسٹ
tool-driving-line-road-test = روڈ ٹیسٹ
tool-driving-line-credit-changed = اطلاع تھی کہ یہ قواعد { $day } کو بدلیں گے، مگر ہم تصدیق نہیں کر سکے کہ کیسے۔ DriveTest سے پوچھیں کہ آپ کو کون سے ٹیسٹ دینے ہیں اور آپ کا خط کتنا شمار ہو گا
tool-driving-line-credit-ask = آپ کا تجربہ ٹیسٹوں کے بیچ کا وقفہ کم کر سکتا ہے۔ DriveTest سے پوچھیں کہ آپ کا خط کتنا شمار ہو گا
tool-driving-line-learner = پہلا روڈ ٹیسٹ تحریری ٹیسٹ کے { $months } ماہ بعد، یا منظور شدہ ڈرائیونگ کورس کے ساتھ { $course } ماہ بعد۔ تب تک گاڑی چلاتے وقت تجربہ کار ڈرائیور ساتھ بیٹھا ہو۔
tool-driving-line-full-test = مکمل لائسنس کے لیے دوسرا روڈ ٹیسٹ
tool-driving-line-grace = رہائشی بننے کے بعد اپنے درست لائسنس پر اتنی مدت گاڑی چلا سکتے ہیں
tool-driving-line-drive-until = آخری دن جب آپ اپنے درست لائسنس پر گاڑی چلا سکتے ہیں، رہائشی بننے کے { $days } دن بعد
tool-driving-line-apply-before = اس دن سے پہلے اونٹاریو کے لائسنس کی درخواست دیں۔
tool-driving-line-time-over = یہ مدت ختم ہو چکی ہے۔ اونٹاریو کا لائسنس ملنے تک گاڑی نہ چلائیں۔ حادثہ ہو تو انشورنس شاید رقم نہ دے۔
tool-driving-line-letter-until = خط { $months } ماہ چلتا ہے، یعنی اس دن تک
tool-driving-line-letter-too-old = خط بہت پرانا ہے۔ نیا منگوائیں۔
tool-driving-line-fees = ٹیسٹوں اور لائسنس کی فیس ہے۔ ہم رقموں کی تصدیق نہیں کر سکے، اس لیے جانے سے پہلے drivetest.ca دیکھیں۔

## School

tool-school-question = میرے بچے کے لیے کون سا اسکول مناسب ہے؟
tool-school-about = بچے کی پیدائش کے حساب سے جماعت، چار سرکاری اسکول نظام، کیا ساتھ لانا ہے، اور اونٹاریو کون سی ویکسین مانگتا ہے۔
tool-school-section-grade = جماعت (grade)
tool-school-section-systems = چار نظام
tool-school-section-papers = کیا ساتھ لائیں
tool-school-section-vaccines = ویکسین
tool-school-field-born = آپ کے بچے کی پیدائش کا مہینہ
tool-school-field-arrival = اونٹاریو پہنچنے کا دن
tool-school-hint-arrival = یہاں پہنچ چکے ہیں تو خالی چھوڑ دیں۔
tool-school-field-status = کینیڈا میں آپ کے بچے کی امیگریشن حیثیت
tool-school-field-french-right = کیا ماں یا باپ کو فرانسیسی میں اسکول کا حق ہے؟
tool-school-hint-french-right = یہ حق کینیڈا کے اس شہری کو ہے جس کی پہلی زبان فرانسیسی ہو، یا جس نے کینیڈا میں پرائمری اسکول فرانسیسی میں پڑھا ہو۔ ان خاندانوں کو بھی ہے جن کا کوئی اور بچہ ایسے اسکول میں ہو۔
tool-school-field-catholic = کیا ماں، باپ یا بچہ کیتھولک ہے؟
tool-school-field-with-guardian = کیا بچہ ماں باپ کے سوا کسی اور کے ساتھ رہتا ہے؟
tool-school-line-school-year = تعلیمی سال شروع ہونے کا دن
tool-school-line-age = اس کیلنڈر سال میں آپ کا بچہ { $age } سال کا ہو گا۔
tool-school-line-may-begin = کنڈرگارٹن کب شروع ہو سکتا ہے
tool-school-line-later = ابھی نہیں
tool-school-line-ask-board = اسکول بورڈ سے پوچھیں
tool-school-line-too-old = آپ کا بچہ ہائی اسکول کی عام عمر سے بڑا ہے۔ بورڈ سے پوچھیں کہ کس اسکول یا بالغوں کے پروگرام میں جگہ ہے۔
tool-school-line-grade = عام جماعت
tool-school-line-compulsory = { $from } سے { $to } سال کی عمر تک اسکول لازم ہے
tool-school-line-assessment = بورڈ پہلے زبان اور ریاضی جانچ سکتا ہے۔ جماعت عموماً عمر سے طے ہوتی ہے۔
tool-school-line-credits = ہائی اسکول ڈپلوما کے لیے کریڈٹ
tool-school-line-community-hours = ہائی اسکول ڈپلوما کے لیے رضاکارانہ کام کے گھنٹے
tool-school-line-free = اسکول مفت ہے
tool-school-line-free-ask = سفر سے پہلے بورڈ سے پوچھیں کہ کیا فیس ہے
tool-school-line-open = آپ داخلہ لے سکتے ہیں
tool-school-line-ask-catholic = زیادہ تر کیتھولک خاندانوں کے لیے۔ بورڈ سے اس کے قواعد پوچھیں
tool-school-line-by-right = جگہ ملنا آپ کا حق ہے
tool-school-line-by-committee = آپ پوچھ سکتے ہیں۔ فیصلہ بورڈ کی کمیٹی کرتی ہے
tool-school-line-immersion = French immersion الگ چیز ہے: اس میں انگریزی اسکولوں کے بچے فرانسیسی سیکھتے ہیں۔
tool-school-line-paper-missing = کوئی کاغذ نہ ہو تب بھی اسکول جائیں اور پوچھیں کہ اس کی جگہ کیا قبول ہو گا۔

## Free services

tool-eligibility-question = کون سی مفت خدمات میرے لیے ہیں، اور کب تک؟
tool-eligibility-about = آپ کی امیگریشن حیثیت کے مطابق سیٹلمنٹ کی مدد اور زبان کی کلاسیں، اور وہ دن جب یہ ختم ہوتی ہیں۔
tool-eligibility-section-time = آپ کی مدت
tool-eligibility-section-services = خدمات
tool-eligibility-field-status = آپ کی امیگریشن حیثیت کیا ہے؟
tool-eligibility-field-resident-since = وہ دن جب آپ مستقل رہائشی بنے
tool-eligibility-hint-resident-since = یہ آپ کی مستقل رہائش کی تصدیق (COPR) پر لکھا ہے۔ آنے والا متوقع دن بھی لکھ سکتے ہیں۔
tool-eligibility-line-years = { $day } سے { $years } سال، جس مہینے میں پورے ہوں اس کے آخر تک
tool-eligibility-line-ended-for = { $day } یا اس سے پہلے بننے والے معاشی زمرے کے مستقل رہائشیوں کے لیے یہ خدمات ختم ہونے کا دن
tool-eligibility-line-over = یہ مدت ختم ہو چکی ہے۔ جن خدمات کا خرچ اونٹاریو اور دوسرے دیتے ہیں، وہ اب بھی کھلی ہو سکتی ہیں۔
tool-eligibility-line-left = باقی مدت
tool-eligibility-line-of-until = وفاقی حکومت کے خرچ پر مفت خدمات کا آخری دن
tool-eligibility-line-until-citizen = جب تک آپ شہری نہ بن جائیں
tool-eligibility-line-before-landing = کینیڈا آنے سے پہلے
tool-eligibility-line-after-landing = آپ کے پہنچنے کے بعد
tool-eligibility-line-others-only = IRCC کے خرچ والی خدمات نہیں۔ دوسری کھلی ہو سکتی ہیں

## Benefits

tool-benefits-question = میرے خاندان کو کون سے سرکاری وظائف مل سکتے ہیں؟
tool-benefits-about = آپ کی آمدنی کے حساب سے بچوں کا وظیفہ (Canada Child Benefit, CCB)، راشن کی مدد، دانتوں کا علاج، اور یہ کہ درخواست کب اور کس فارم سے دی جا سکتی ہے۔
tool-benefits-section-apply = درخواست
tool-benefits-section-child = بچوں کا وظیفہ (Canada Child Benefit, CCB)
tool-benefits-section-groceries = راشن کی مدد (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = دوسری مدد
tool-benefits-field-status = آپ کی امیگریشن حیثیت کیا ہے؟
tool-benefits-field-here-since = وہ دن جب آپ کینیڈا میں رہنے آئے
tool-benefits-field-partner = کیا آپ شریکِ حیات یا ساتھی کے ساتھ رہتے ہیں؟
tool-benefits-field-children = آپ کے بچوں کی پیدائش کے مہینے
tool-benefits-hint-children = ہر بچے کا ایک مہینہ۔
tool-benefits-field-income = پچھلے سال کی خاندانی آمدنی
tool-benefits-hint-income = کٹوتیوں کے بعد، دونوں ساتھیوں کی اور تمام ملکوں سے، کینیڈین ڈالر میں۔
tool-benefits-field-private-dental = کیا آپ کے پاس دانتوں کی نجی انشورنس ہے؟
tool-benefits-line-apply-now = آپ پہنچتے ہی درخواست دے سکتے ہیں
tool-benefits-line-apply-after = آپ کینیڈا میں { $months } ماہ کے بعد درخواست دے سکتے ہیں، اگر اس کے بعد والے مہینے میں پرمٹ درست ہو
tool-benefits-line-apply-ask = ٹیکس ادارے (CRA) سے پوچھیں کہ آپ کب سے درخواست دے سکتے ہیں
tool-benefits-line-form = فارم
tool-benefits-line-file-return = ہر سال ٹیکس ریٹرن دیں، آمدنی نہ ہو تب بھی۔ اگلے کی آخری تاریخ
tool-benefits-line-young =
    { $count ->
        [one] { $until } سال سے کم عمر 1 بچے کے لیے زیادہ سے زیادہ، سالانہ
       *[other] { $until } سال سے کم عمر { $count } بچوں کے لیے زیادہ سے زیادہ، سالانہ
    }
tool-benefits-line-older =
    { $count ->
        [one] { $until } سے { $last } سال تک کے 1 بچے کے لیے زیادہ سے زیادہ، سالانہ
       *[other] { $until } سے { $last } سال تک کے { $count } بچوں کے لیے زیادہ سے زیادہ، سالانہ
    }
tool-benefits-line-child-income = رقم دیکھنے کے لیے خاندانی آمدنی بتائیں
tool-benefits-line-full-amount = پوری رقم، کیونکہ آمدنی ({ $income }) اس حد سے زیادہ نہیں: { $full }
tool-benefits-line-reduction = کمی، کیونکہ آمدنی ({ $income }) اس حد سے زیادہ ہے: { $full }
tool-benefits-line-child-year = بچوں کا وظیفہ، سالانہ، آج کی عمروں پر
tool-benefits-line-child-year-later = بچوں کا وظیفہ، سالانہ، آج کی عمروں پر، جب آپ درخواست دے سکیں
tool-benefits-line-child-from = وہ دن جس سے آپ بچوں کے وظیفے کی درخواست دے سکتے ہیں
tool-benefits-line-child-month = ماہانہ
tool-benefits-line-birthday = { $day } سے، سالگرہ کے بعد
tool-benefits-line-depends = یہ آپ کی آمدنی پر منحصر ہے
tool-benefits-line-no-child = بچوں کا وظیفہ نہیں، مگر شاید دوسری مدد
tool-benefits-line-single = اکیلے فرد کے لیے زیادہ سے زیادہ، سالانہ
tool-benefits-line-couple = جوڑے کے لیے زیادہ سے زیادہ، سالانہ
tool-benefits-line-groceries-child =
    { $count ->
        [one] { $under } سال سے کم عمر 1 بچے کے لیے زیادہ سے زیادہ، سالانہ
       *[other] { $under } سال سے کم عمر { $count } بچوں کے لیے زیادہ سے زیادہ، سالانہ
    }
tool-benefits-line-single-parent = اکیلے ماں یا باپ کو زیادہ مل سکتا ہے۔
tool-benefits-line-groceries-income = آمدنی بڑھنے پر یہ گھٹتی ہے۔ ٹیکس ادارہ (CRA) آپ کے ٹیکس ریٹرن یا فارم سے حساب لگاتا ہے۔
tool-benefits-line-dental = Canadian Dental Care Plan (دانتوں کا علاج): آمدنی { $below } سے کم، دانتوں کی نجی انشورنس نہ ہو، اور ٹیکس ریٹرن دیا ہو
tool-benefits-line-dental-full = یہ پلان جن چیزوں کی رقم دیتا ہے، ان کا پورا خرچ دیتا ہے
tool-benefits-line-dental-share = خرچ میں آپ کا حصہ
tool-benefits-line-percent = { $rate } فیصد
tool-benefits-line-not-known = یہ رقمیں { $day } تک درست ہیں۔ بعد کی رقموں کے لیے سرکاری صفحہ دیکھیں۔

## What to bring

tool-documents-question = مجھے کیا ساتھ لانا ہے؟
tool-documents-about = ہیلتھ کارڈ، سوشل انشورنس نمبر (SIN)، اسکول، ڈرائیونگ لائسنس، بینک اکاؤنٹ اور سرحد کے کاغذات: آپ کے پاس کیا ہے، کیا کم ہے، اور اس کی جگہ کیا چل سکتا ہے۔
tool-documents-line-one-of = ان میں سے ایک کافی ہے:
tool-documents-section-missing = کم ہے
tool-documents-section-if-it-applies = اگر آپ پر لاگو ہو
tool-documents-section-have = آپ کے پاس ہے
tool-documents-section-remarks = جاننے کی بات
tool-documents-field-purpose = کس لیے؟
tool-documents-field-have = ان میں سے کون سے کاغذات آپ کے پاس ہیں؟
tool-documents-line-complete = آپ کے پاس سب کچھ ہے
tool-documents-line-missing =
    { $count ->
        [one] 1 چیز کم ہے
       *[other] { $count } چیزیں کم ہیں
    }
tool-documents-line-originals = اصل کاغذات لائیں۔ نقلیں اکثر قبول نہیں ہوتیں۔
tool-documents-line-translate = ان میں سے کچھ کاغذات اکثر کسی اور زبان میں ہوتے ہیں۔ انگریزی یا فرانسیسی میں نہ ہوں تو ترجمہ لائیں۔

## Published times

tool-times-question = میری جیسی درخواستوں میں کتنا وقت لگتا ہے؟
tool-times-about = کسی پروگرام کے شائع شدہ وقت اور سروس کے معیار، اس دن کے ساتھ جب آپ نے درخواست بھیجی۔
tool-times-section-finished = حال میں مکمل ہوئیں
tool-times-section-expected = متوقع
tool-times-section-standard = سروس کا معیار (service standard)
tool-times-field-program = کون سا پروگرام؟
tool-times-field-filed-on = وہ دن جب آپ نے درخواست دی
tool-times-line-published = شائع شدہ وقت
tool-times-line-finished = حال میں مکمل ہونے والی زیادہ تر درخواستوں میں لگا وقت، { $day } کی صورتِ حال
tool-times-line-finished-day = آپ کے دن سے گنیں تو
tool-times-line-expected = آج بھیجیں تو متوقع وقت، { $day } کی صورتِ حال
tool-times-line-expected-for-month = جنہوں نے اسی مہینے درخواست دی، ان کا باقی متوقع وقت، { $day } کی صورتِ حال
tool-times-line-people = جو لوگ منتظر ہیں
tool-times-line-people-ahead = جنہوں نے اس مہینے سے پہلے درخواست دی اور منتظر ہیں
tool-times-line-standard = { $share } فیصد درخواستوں کے لیے محکمے کا اپنا ہدف
tool-times-line-standard-day = آپ کے دن سے گنیں تو
tool-times-line-no-standard = اس پروگرام کے لیے سروس کا کوئی معیار شائع نہیں ہوا۔
tool-times-line-of-days = جب سے آپ نے درخواست بھیجی
tool-times-line-span-minutes = { $count } منٹ
tool-times-line-more-minutes = { $count } منٹ سے زیادہ
tool-times-line-span-hours =
    { $count ->
        [one] { $count } گھنٹہ
       *[other] { $count } گھنٹے
    }
tool-times-line-more-hours =
    { $count ->
        [one] { $count } گھنٹے سے زیادہ
       *[other] { $count } گھنٹوں سے زیادہ
    }
tool-times-line-span-days = { $count } دن
tool-times-line-more-days = { $count } دن سے زیادہ
tool-times-line-span-weeks =
    { $count ->
        [one] { $count } ہفتہ
       *[other] { $count } ہفتے
    }
tool-times-line-more-weeks =
    { $count ->
        [one] { $count } ہفتے سے زیادہ
       *[other] { $count } ہفتوں سے زیادہ
    }
tool-times-line-span-months = { $count } ماہ
tool-times-line-more-months = { $count } ماہ سے زیادہ
tool-times-line-span-years = { $count } سال
tool-times-line-more-years = { $count } سال سے زیادہ

## Occupation

tool-occupation-question = کینیڈا میں میرے پیشے کو کیا کہتے ہیں، اور کیا لائسنس چاہیے؟
tool-occupation-about = آپ کے پیشے کا گروہ، اس کے لیے عموماً کیا چاہیے، کیا اونٹاریو میں اس کے لیے لائسنس لازم ہے اور کون دیتا ہے، اور پہلے قدم۔
tool-occupation-section-group = گروہ
tool-occupation-section-rounds = پیشے کے حساب سے Express Entry کے دور (rounds)
tool-occupation-section-licence = اونٹاریو میں لائسنس
tool-occupation-field-noc = آپ کا پیشہ
tool-occupation-hint-noc = روزمرہ کا نام انگریزی یا فرانسیسی میں لکھیں، جیسے nurse یا cook، یا پانچ ہندسے۔
tool-occupation-line-teer = عموماً کیا چاہیے (TEER { $teer })
tool-occupation-line-broad = کام کا شعبہ
tool-occupation-line-no-category = پیشوں کے کسی دور (round) میں اس کا نام نہیں۔
tool-occupation-line-whole-group = اس گروہ کے تمام کام
tool-occupation-line-regulator = لائسنس یا سرٹیفکیٹ کون دیتا ہے
tool-occupation-line-eca-body = تعلیم کی جانچ کون کرتا ہے
tool-occupation-line-step = قدم { $number }
tool-occupation-line-lead-time = لائسنس کے لیے { $months } ماہ یا زیادہ رکھیں۔
tool-occupation-line-not-known = ہمیں معلوم نہیں کہ اونٹاریو میں اس کام کے لیے لائسنس لازم ہے یا نہیں۔ اس پر انحصار کرنے سے پہلے پوچھ لیں

## Budget

tool-budget-question = میری بچت کتنے عرصے چلے گی؟
tool-budget-about = پہنچنے پر کتنا خرچ ہو گا، ایک مہینے کا کتنا ہو گا، اور بچت کتنے مہینے چلے گی۔ آپ کی اپنی رقمیں پہلے لی جاتی ہیں۔
tool-budget-section-monthly = ہر مہینے
tool-budget-section-once = ایک بار، آمد پر
tool-budget-section-result = آپ کی بچت
tool-budget-field-community = آپ کہاں رہیں گے؟
tool-budget-field-adults = آپ کے گھر میں بالغ
tool-budget-field-in-child-care = بچے جو چائلڈ کیئر جائیں گے
tool-budget-field-savings = آپ کی بچت
tool-budget-field-income = ہر مہینے کی آمدنی، ٹیکس کے بعد
tool-budget-field-rent = کرایہ
tool-budget-hint-rent = خالی چھوڑیں تو اس جگہ کا معلوم اوسط لیا جائے گا۔
tool-budget-field-food = کھانا
tool-budget-field-phone = فون اور انٹرنیٹ
tool-budget-field-insurance = انشورنس
tool-budget-field-other-monthly = ہر مہینے کے دوسرے خرچ
tool-budget-field-transport = آمد و رفت
tool-budget-hint-transport = خالی چھوڑیں تو بس اور ٹرین کا کرایہ لیا جائے گا، جہاں معلوم ہو۔
tool-budget-field-child-care = چائلڈ کیئر
tool-budget-hint-child-care = خالی چھوڑیں تو ایک دن کی سب سے زیادہ فیس لی جائے گی۔
tool-budget-field-care-days = مہینے میں چائلڈ کیئر کے دن
tool-budget-field-travel = کینیڈا کا سفر
tool-budget-field-first-stay = پہلی راتیں
tool-budget-field-furniture = فرنیچر اور باورچی خانہ
tool-budget-field-clothes = گرم کپڑے
tool-budget-field-other-once = آمد پر دوسرے خرچ
tool-budget-line-rent = کرایہ
tool-budget-line-rent-stored = دو بیڈ روم والے گھر کا اوسط کرایہ: { $place }، { $day }
tool-budget-line-rent-higher = یہ ان لوگوں کا اوسط ہے جو وہاں پہلے سے کرایے پر رہتے ہیں۔ اب آنے والے اکثر زیادہ دیتے ہیں۔
tool-budget-line-rent-area = یہ اوسط ارد گرد کے بڑے علاقے کا ہے۔
tool-budget-line-food = کھانا
tool-budget-line-phone = فون اور انٹرنیٹ
tool-budget-line-insurance = انشورنس
tool-budget-line-other-monthly = دوسرے خرچ
tool-budget-line-transport = آمد و رفت
tool-budget-line-transit-pass = بالغوں کے ماہانہ ٹرانزٹ پاس، فی پاس { $fare }
tool-budget-line-transit-rides = بالغوں کا بس اور ٹرین کا کرایہ، زیادہ سے زیادہ: { $rides } سفر، فی سفر { $fare }
tool-budget-line-child-care = چائلڈ کیئر
tool-budget-line-child-care-most =
    { $count ->
        [one] 1 بچے کی چائلڈ کیئر، زیادہ سے زیادہ: { $days } دن، { $fee } روزانہ
       *[other] { $count } بچوں کی چائلڈ کیئر، زیادہ سے زیادہ: { $days } دن، { $fee } روزانہ
    }
tool-budget-line-child-care-until = یہ سب سے زیادہ فیس رعایتی فیس والے پروگراموں کی ہے، اسکول کی عمر سے چھوٹے بچوں کے لیے، اور اس کا وعدہ { $day } تک ہے۔
tool-budget-line-total-monthly = ایک مہینے کا کل
tool-budget-line-deposit = آخری کرایے کا ڈپازٹ
tool-budget-line-travel = سفر
tool-budget-line-first-stay = پہلی راتیں
tool-budget-line-furniture = فرنیچر اور باورچی خانہ
tool-budget-line-clothes = گرم کپڑے
tool-budget-line-other-once = آمد پر دوسرے خرچ
tool-budget-line-total-once = آمد کا کل خرچ
tool-budget-line-income = ہر مہینے کی آمدنی
tool-budget-line-from-savings = ہر مہینے بچت میں سے
tool-budget-line-savings = بچت
tool-budget-line-after-once = آمد کے بعد باقی
tool-budget-line-short = کمی
tool-budget-line-left-out =
    { $count ->
        [one] 1 خرچ معلوم نہیں اور شامل نہیں کیا گیا۔
       *[other] { $count } خرچ معلوم نہیں اور شامل نہیں کیے گئے۔
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] ایک مہینے سے کم
        [one] زیادہ سے زیادہ 1 پورا مہینہ
       *[other] زیادہ سے زیادہ { $count } پورے مہینے
    }
tool-budget-line-months =
    { $count ->
        [0] ایک مہینے سے کم
        [one] 1 پورا مہینہ
       *[other] { $count } پورے مہینے
    }
tool-budget-line-not-enough = آپ کی بچت آمد کے خرچ کے لیے کافی نہیں
tool-budget-line-covered = آپ کی آمدنی ان خرچوں کے لیے کافی ہے
tool-budget-line-covered-known = آپ کی آمدنی اب تک معلوم خرچ کے لیے کافی ہے
tool-budget-line-costs-first = جواب کے لیے اپنے خرچ بتائیں

tools-noc-found =
    { $count ->
        [one] 1 ملتا جلتا پیشہ ہے۔ اسے چنیں۔
       *[other] { $count } ملتے جلتے پیشے ہیں۔ ایک چنیں۔
    }
tools-noc-none = اس نام کا کوئی پیشہ نہیں۔ کام کے لیے کوئی اور لفظ آزمائیں، انگریزی یا فرانسیسی میں۔
