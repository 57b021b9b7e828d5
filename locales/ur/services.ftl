## Finding a service

services-fits =
    { $count ->
        [one] { $count } سروس مناسب ہے
       *[other] { $count } خدمات مناسب ہیں
    }
services-of-place = { $city }: { $count }۔ باقی اس کے بعد ہیں، قریب والے پہلے۔
services-to-ask =
    { $count ->
        [one] مزید { $count } سروس کے بارے میں کوئی بات معلوم نہیں۔ وہ ان کے بعد آتی ہے، ساتھ لکھا ہے کہ کیا پوچھنا ہے۔
       *[other] مزید { $count } خدمات کے بارے میں کوئی نہ کوئی بات معلوم نہیں۔ وہ ان کے بعد آتی ہیں، ساتھ لکھا ہے کہ کیا پوچھنا ہے۔
    }
services-far = ان میں سے کسی کا دفتر 150 کلومیٹر کے اندر نہیں۔ فون پر یا آن لائن خدمات پہلے آتی ہیں۔
services-nearest = سب سے قریبی دفتر لگ بھگ { $km } کلومیٹر دور ہے۔
services-place-unknown = ہمیں نہیں معلوم کہ یہ کہاں ہے۔ ہماری فہرست میں کچھ پوسٹل کوڈ نہیں ہیں، اس لیے جگہ کو نام سے چنیں۔
services-holiday = اس دن سرکاری چھٹی ہے: { $holiday }۔ اوقات مختلف ہو سکتے ہیں۔ جانے سے پہلے فون کر لیں۔
services-loading = خدمات تلاش ہو رہی ہیں…
filter-count = { $label } ({ $count })
filter-french = فرانسیسی میں
filter-postal = پوسٹل کوڈ
filter-postal-hint = پہلے 3 حروف اور ہندسے کافی ہیں، جیسے M5V۔ یہ اسی ڈیوائس پر رہتے ہیں۔ شمالی اونٹاریو میں ایک کوڈ بہت بڑے علاقے کا ہوتا ہے، اس لیے وہاں فاصلے اندازاً ہیں۔
filter-within = فاصلہ زیادہ سے زیادہ
filter-within-km = { $km } کلومیٹر
filter-open = کب کھلا ہو
filter-open-now = ابھی
filter-open-at = کسی خاص دن اور وقت پر
filter-weekday = دن
filter-hour = وقت
filter-way = کیسے
filter-way-in-person = خود جا کر
filter-way-remote = فون پر یا آن لائن
filter-for-me = میرے لیے
filter-for-me-hint = اپنے جوابوں میں بتائیں کہ آپ کس حیثیت سے آ رہے ہیں، تاکہ ہم بتا سکیں کہ کون آپ کے لیے ہے۔
filter-wheelchair = وہیل چیئر کے لیے راستہ
filter-free = مفت
filter-saved = محفوظ کی ہوئی

services-as = کیسے دکھائیں
services-as-list = فہرست
services-as-map = نقشہ
service-map = خدمات کا نقشہ
service-map-part = اونٹاریو کا حصہ
service-map-label = اونٹاریو کا نقشہ، جہاں خدمات ہیں وہ جگہیں: { $count }۔ ساتھ والا جدول بھی یہی بتاتا ہے۔
service-map-here =
    { $count ->
        [one] نقشے کے اس حصے میں { $count } سروس ہے۔
       *[other] نقشے کے اس حصے میں { $count } خدمات ہیں۔
    }
service-map-elsewhere =
    { $count ->
        [one] مزید { $count } اس حصے سے باہر ہے۔
       *[other] مزید { $count } اس حصے سے باہر ہیں۔
    }
service-map-nowhere =
    { $count ->
        [one] { $count } نقشے پر نہیں: اس سے فون پر یا آن لائن رابطہ ہوتا ہے، یا ہمیں معلوم نہیں کہ وہ کہاں ہے۔
       *[other] { $count } نقشے پر نہیں: ان سے فون پر یا آن لائن رابطہ ہوتا ہے، یا ہمیں معلوم نہیں کہ وہ کہاں ہیں۔
    }
service-map-near = جہاں ہمیں ٹھیک جگہ معلوم نہیں، وہاں سروس اپنے پوسٹل علاقے یا شہر کے بیچ میں دکھائی جاتی ہے۔
service-map-place = جگہ
service-map-cities =
    { $count ->
        [one] { $city } اور { $count } دوسری جگہ
       *[other] { $city } اور { $count } دوسری جگہیں
    }
service-map-closer = قریب سے دیکھیں
service-map-closer-at =
    { $count ->
        [one] { $city }، { $count } سروس: قریب سے دیکھیں
       *[other] { $city }، { $count } خدمات: قریب سے دیکھیں
    }
service-map-list-at =
    { $count ->
        [one] { $city }، { $count } سروس: فہرست دکھائیں
       *[other] { $city }، { $count } خدمات: فہرست دکھائیں
    }
service-map-back = ایک قدم پیچھے
services-print-more =
    { $count ->
        [one] مزید { $count } سروس مناسب ہے اور اس کاغذ پر نہیں۔ مزید فلٹر چنیں، پھر دوبارہ پرنٹ کریں۔
       *[other] مزید { $count } خدمات مناسب ہیں اور اس کاغذ پر نہیں۔ مزید فلٹر چنیں، پھر دوبارہ پرنٹ کریں۔
    }

service-km = لگ بھگ { $km } کلومیٹر دور
service-ask = یہ پوچھیں: { $what }
ask-topic = وہ کس بات میں مدد کرتے ہیں
ask-language = زبان
ask-french = فرانسیسی
ask-place = کتنی دور ہے
ask-open = اوقات
ask-whom = کیا یہ آپ کے لیے ہے
ask-way = کیا وہاں جا سکتے ہیں
ask-wheelchair = وہیل چیئر کا راستہ
ask-free = کتنے پیسے لگتے ہیں
service-also-short = یہ بھی بتاتے ہیں: { $names }

open-until = { $time } تک کھلا
open-always = دن رات کھلا
open-may-be-closed = شاید بند ہو: { $holiday }
open-closed = ابھی بند
open-closed-until = بند، کھلنے کا وقت: { $time }
open-for-now = فی الحال بند
open-at-open = تب کھلا
open-at-closed = تب بند

service-hours = کھلنے کے اوقات
service-hours-week = اگلے 7 دن کے اوقات
service-hours-clock = اوقات اس جگہ کی گھڑی کے مطابق ہیں جہاں سروس ہے۔
service-hours-shared = یہ اس کے تمام دفتروں کے اوقات ایک ساتھ ہیں۔ کسی ایک دفتر کا پوچھنے کے لیے فون کریں۔
service-hours-words = ماخذ کے اپنے الفاظ میں
service-hours-none = ہمیں اوقات معلوم نہیں۔ پہلے فون کریں۔
service-day-closed = بند
service-day-all = سارا دن کھلا
service-day-unknown = ہمیں معلوم نہیں
service-day-unsure = نیچے لکھی بات سے یہ بدل سکتا ہے۔
service-day-holiday = { $holiday }: شاید بند ہو
service-spell = { $from } سے { $to } تک
service-day = دن
service-day-hours = اوقات
service-access = اندر آنے کا راستہ
service-wheelchair-yes = وہیل چیئر اندر جا سکتی ہے۔
service-wheelchair-no = وہیل چیئر اندر نہیں جا سکتی۔
service-cost = خرچ
service-application = اس سے کیسے مدد لیں
service-documents = ساتھ لائیں
service-interpretation = ترجمان
service-areas = یہاں کے لوگوں کے لیے
service-licence = لائسنس
service-quoted = یہ ماخذ کے اپنے الفاظ ہیں۔ زبان: { $language }۔ ہم نے انہیں نہ بدلا ہے، نہ ان کا ترجمہ کیا ہے۔
service-order = پہلے یہ، پھر وہ
service-before = پہلے یہاں جائیں
service-after = اس کے بعد یہاں جائیں
service-instead = یا اس کی جگہ یہاں جائیں
service-same = یہی مدد دوسری جگہ
service-also = یہ بھی بتاتے ہیں
service-also-text = یہ ماخذ بھی اسی سروس کا بتاتے ہیں۔ یہ فیصلہ ایک ایڈیٹر نے کیا۔
service-verified = آخری تصدیق: { $date }، { $name }
service-looked-at = آخری بار { $date } کو دیکھا گیا، مگر خود سروس نے تصدیق نہیں کی۔ ریکارڈ رکھنے والے: { $name }۔
service-save = یہ سروس محفوظ کریں
service-saved = محفوظ ہے
service-card = رابطہ کارڈ محفوظ کریں
service-card-written = رابطہ کارڈ بن گیا۔
service-code = فون کے کیمرے کے لیے نام، فون نمبر اور پتا
service-code-show = فون کے لیے کوڈ دکھائیں
phone-extension = ایکسٹینشن { $number }
notice-service-saved = محفوظ ہو گئی۔ یہ آپ کو خدمات میں “محفوظ کی ہوئی” کے تحت ملے گی۔
notice-service-let-go = اب محفوظ نہیں
service-hours-unknown = ہمیں اوقات معلوم نہیں۔
service-look-first = پہلے اس کا صفحہ دیکھیں
service-look-first-long = ہم حال میں ان سب باتوں کی تصدیق نہیں کر سکے۔ اس کا صفحہ دیکھیں، یا 211 ملائیں۔
