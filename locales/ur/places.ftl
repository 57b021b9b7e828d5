# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = جگہیں
places-title = اونٹاریو میں کہاں رہیں
places-lead = بتائیں کہ آپ کے لیے کیا اہم ہے، اور دیکھیں کہ کون سی جگہیں مناسب ہیں۔ یا چند جگہیں چن کر ان کا موازنہ کریں۔
places-empty = اس مواد میں ابھی کوئی جگہ نہیں
places-celsius = ‏{ $count } ڈگری سینٹی گریڈ
places-services-label = نئے آنے والوں کے لیے خدمات
places-services-note = Portage کے اس مواد کی وہ خدمات جن کا دفتر اس جگہ یا اس سے 25 کلومیٹر کے اندر ہے۔ کچھ صرف خاص دنوں میں آتی ہیں۔ ایسی خدمات بھی ہیں جن کا ہمیں علم نہیں۔
places-wishes-title = آپ کے لیے کیا اہم ہے؟
places-wishes-lead = سلائیڈر ہلانے سے جگہوں کی ترتیب بدلتی ہے۔ آپ جو چنتے ہیں وہ اسی ڈیوائس پر رہتا ہے۔
places-wish-cheap-rent = سستا کرایہ
places-wish-work = کم بے روزگاری
places-wish-french = آس پاس فرانسیسی
places-wish-language = آس پاس کے گھروں میں میری زبان
places-wish-newcomers = بہت سے نئے آنے والے
places-wish-services = نئے آنے والوں کے لیے قریب ہی مدد
places-wish-size = جگہ کتنی بڑی ہو
places-wish-mild-winter = کم سخت سردیاں
places-wish-transit = پبلک ٹرانسپورٹ
places-wish-study = یونیورسٹی یا کالج
places-wish-pilots = امیگریشن کا پائلٹ پروگرام (RCIP یا FCIP)
places-weight-0 = اہم نہیں
places-weight-1 = اہم ہے
places-weight-2 = بہت اہم ہے
places-language = آپ کی زبان
places-language-none = زبان چنیں
places-language-hint = پہلے اپنی زبان چنیں۔ ہماری فہرستوں میں صرف یہ زبانیں ہیں۔
places-size-big = بڑی
places-size-small = چھوٹی
places-clear = نئے سرے سے
places-cleared = اب کوئی بات اہم نہیں گنی جا رہی۔ جگہیں اپنے ناموں کی ترتیب سے ہیں۔
places-why-cheap-rent =
    { $standing ->
        [good] کرایہ اکثر جگہوں سے کم ہے: دو بیڈ روم کے لیے { $value }۔
        [poor] کرایہ اکثر جگہوں سے زیادہ ہے: دو بیڈ روم کے لیے { $value }۔
       *[middle] کرایہ درمیانہ سا ہے: دو بیڈ روم کے لیے { $value }۔
    }
places-why-work =
    { $standing ->
        [good] بے روزگاری اکثر علاقوں سے کم ہے: { $value }۔
        [poor] بے روزگاری اکثر علاقوں سے زیادہ ہے: { $value }۔
       *[middle] بے روزگاری درمیانی سی ہے: { $value }۔
    }
places-why-french =
    { $standing ->
        [good] پہلی سرکاری زبان کے طور پر فرانسیسی بولنے والے لوگ اکثر جگہوں سے زیادہ ہیں: { $value }۔
        [poor] پہلی سرکاری زبان کے طور پر فرانسیسی بولنے والے لوگ اکثر جگہوں سے کم ہیں: { $value }۔
       *[middle] پہلی سرکاری زبان کے طور پر فرانسیسی بولنے والے لوگ: { $value }۔
    }
places-why-language =
    { $count ->
        [0] یہ زبان ({ $language }) یہاں کی نام لی گئی زبانوں میں نہیں، اس لیے زیادہ سے زیادہ { $value } لوگ اسے گھر میں بولتے ہیں۔
       *[other]
            { $standing ->
                [good] گھر میں یہ زبان ({ $language }) بولنے والے اکثر جگہوں سے زیادہ ہیں: { $value }۔
                [poor] گھر میں یہ زبان ({ $language }) بولنے والے اکثر جگہوں سے کم ہیں: { $value }۔
               *[middle] گھر میں یہ زبان ({ $language }) بولنے والے: { $value }۔
            }
    }
places-why-newcomers =
    { $standing ->
        [good] تارکینِ وطن کا حصہ اکثر جگہوں سے زیادہ ہے: { $value }۔
        [poor] تارکینِ وطن کا حصہ اکثر جگہوں سے کم ہے: { $value }۔
       *[middle] تارکینِ وطن کا حصہ درمیانہ سا ہے: { $value }۔
    }
places-why-services =
    { $count ->
        [0] ہماری فہرست میں 25 کلومیٹر کے اندر نئے آنے والوں کے لیے کوئی سروس نہیں۔
        [one] ہماری فہرست میں یہاں یا 25 کلومیٹر کے اندر نئے آنے والوں کے لیے { $value } سروس ہے۔
       *[other] ہماری فہرست میں یہاں یا 25 کلومیٹر کے اندر نئے آنے والوں کے لیے { $value } خدمات ہیں۔
    }
places-why-size =
    { $standing ->
        [good] یہ اتنی ہی بڑی ہے جتنی آپ چاہتے ہیں: آبادی { $value }۔
        [poor] یہ اتنی بڑی یا چھوٹی نہیں جتنی آپ چاہتے ہیں: آبادی { $value }۔
       *[middle] یہ نہ بڑی ہے نہ چھوٹی: آبادی { $value }۔
    }
places-why-mild-winter =
    { $standing ->
        [good] جنوری اکثر جگہوں سے کم ٹھنڈا ہے: اوسطاً { $value }۔
        [poor] جنوری اکثر جگہوں سے زیادہ ٹھنڈا ہے: اوسطاً { $value }۔
       *[middle] جنوری درمیانہ سا ہے: اوسطاً { $value }۔
    }
places-why-transit = پبلک ٹرانسپورٹ: { $value }۔
places-why-study = آپ یہاں پڑھ سکتے ہیں: { $value }۔
places-why-pilots =
    { $count ->
        [0] دونوں پائلٹ پروگراموں میں سے کوئی یہاں نہیں چلتا۔
       *[other] امیگریشن کا پائلٹ پروگرام یہاں چلتا ہے: { $value }۔
    }
places-list = تمام جگہیں
places-list-ordered = آپ کے لیے سب سے مناسب جگہیں پہلے
places-rank = آپ کی ترتیب میں درجہ { $rank }
places-sure = معلوم: آپ کے لیے اہم { $wishes } باتوں میں سے { $known }
places-unknown = معلوم نہیں: { $what }۔
places-people = آبادی { $count } ({ $year })
places-parts = { $name } کو یہ درجہ کیسے ملا
places-part-known = ہمیں کیا معلوم ہے
places-part-weight = کتنا اہم ہے
places-part-points = پوائنٹ
places-part-total = کل
places-not-known = معلوم نہیں
places-pick = موازنہ کریں
places-pick-name = { $name } کا موازنہ کریں
places-picked =
    { $count ->
        [one] { $count } جگہ چنی۔ 4 تک چن سکتے ہیں۔
       *[other] { $count } جگہیں چنیں۔ 4 تک چن سکتے ہیں۔
    }
places-pick-full = ایک ساتھ 4 جگہیں آ سکتی ہیں۔ کوئی اور شامل کرنے کے لیے ایک نکالیں۔
places-compare = ساتھ ساتھ رکھیں
places-pick-none = سب نکال دیں
places-method = ہم یہ ترتیب کیسے بناتے ہیں
places-method-line = آپ کے لیے اہم ہر بات پر ہم ان سب جگہوں کو ترتیب سے رکھتے ہیں جن کے بارے میں کچھ معلوم ہے۔ سب سے اچھی کو 1 پوائنٹ ملتا ہے، سب سے کمزور کا 1 پوائنٹ کٹتا ہے، اور بیچ والی کو 0 ملتا ہے۔
places-method-twice = جو بہت اہم ہو وہ دو بار گنا جاتا ہے۔ ہم پوائنٹ جمع کرتے ہیں۔ برابر پوائنٹ والی جگہوں کا درجہ ایک ہی ہوتا ہے۔
places-method-named = ٹرانسپورٹ، یونیورسٹیوں اور کالجوں کی ہمارے پاس صرف فہرستیں ہیں کہ کہاں کیا ہے۔ جس جگہ کا نام ہو اسے 1 پوائنٹ تک ملتا ہے۔ جس کا نام نہ ہو اس کا کچھ نہیں کٹتا۔
places-method-unknown = جو ہمیں معلوم نہیں، وہ نہ کچھ بڑھاتا ہے نہ گھٹاتا ہے۔ بس ترتیب کم یقینی ہو جاتی ہے، اس لیے ہم بتاتے ہیں کہ کتنا معلوم ہے۔
places-method-yours = یہ نہ مشورہ ہے، نہ کسی کی طرف سے درجہ بندی۔ سلائیڈر بدلیں تو ترتیب بھی بدل جاتی ہے۔
map-whole = پورا اونٹاریو
map-south = جنوب، قریب سے
map-table = نقشہ جدول کی شکل میں
map-credit = خاکہ اور جھیلیں: Natural Earth، عوامی ملکیت (public domain)، سادہ کیا ہوا۔ سرحدیں بالکل درست نہیں۔
places-map = جگہوں کا نقشہ
places-map-label = اونٹاریو کا نقشہ، جگہیں: { $count }۔ نیچے کا جدول بھی یہی بتاتا ہے۔
places-map-best = بھرا ہوا نشان: آپ کی پہلی پانچ جگہیں
places-map-picked = بھرا ہوا نشان: آپ کی چنی ہوئی جگہیں
places-map-dots = جتنا بڑا نقطہ، اتنی بڑی جگہ
places-map-place = جگہ
places-map-north = ڈگری شمال
places-map-west = ڈگری مغرب
places-map-people = آبادی
places-compare-title = جگہیں ساتھ ساتھ
places-compare-lead = کسی عدد یا بات کو دبائیں تو پتا چلے گا کہ وہ کہاں سے آئی اور کب کی ہے۔
places-compare-empty = ابھی کوئی جگہ نہیں چنی
places-compare-empty-text = فہرست پر جائیں اور 4 تک جگہیں چنیں۔
places-compare-list = فہرست پر جائیں
places-compare-add = جگہ شامل کریں
places-compare-out = { $name } نکالیں
places-compare-what = کیا
places-group-people = لوگ
places-group-languages = زبانیں اور فرانسیسی
places-group-money = پیسے
places-group-work = کام
places-group-climate = آب و ہوا
places-group-getting-about = آنا جانا
places-group-learning = تعلیم
places-group-newcomers = نئے آنے والے
places-group-other = مزید
places-yes = ہاں
places-no = نہیں
places-cell-more = یہ کہاں سے آیا
places-cell-time = تاریخ: { $time }
places-time-undated = ماخذ میں نہیں لکھی
places-cell-area = یہ صرف اس جگہ کا نہیں، پورے علاقے کا ہے: { $area }
places-cell-one = ہمیں اس پر کم یقین ہے۔
places-cell-counted = Portage نے یہ اپنے مواد سے گنا ہے۔
places-cell-source = ماخذ:
places-bars = بار چارٹ میں
places-climate = سردیاں اور گرمیاں
places-climate-lead = جنوری کے اوسط سے جولائی کے اوسط تک۔
places-climate-january = جنوری
places-climate-july = جولائی
places-choose = مجھے یہاں رہنا ہے
places-chosen = آپ نے یہ جگہ چنی ہے
places-chosen-mark = آپ کا انتخاب
places-choose-note = پھر آپ کا منصوبہ، بجٹ اور خدمات کی فہرست اسی جگہ کے مطابق ہوں گے۔
places-chosen-said = اب آپ کی منزل: { $name }۔
places-unchoose = اپنا انتخاب واپس لیں
places-unchosen = اب آپ کی کوئی منزل نہیں۔
places-municipality = بلدیہ: { $name }
places-municipality-page = نئے آنے والوں کے لیے اس کا صفحہ
places-municipality-publisher = لکھنے والے: { $publisher }۔ بلدیہ نے اسے نہیں جانچا۔
places-municipality-none = اس مواد میں اس جگہ کے لیے ابھی کسی بلدیہ کا اپنا حصہ نہیں۔
places-next = یہاں سے آگے
places-to-services = { $city } میں خدمات
places-to-budget = یہاں ایک مہینے کا خرچ
places-to-plan = آپ کا منصوبہ
places-add-to-compare = موازنے میں شامل کریں
places-take-from-compare = موازنے سے نکالیں
places-in-region = علاقہ: { $division }
services-from-place = آپ { $city } کی خدمات دیکھ رہے ہیں، کیونکہ یہ آپ کی منزل ہے۔
kind-community = جگہیں
screen-places = جگہیں
screen-place = جگہ
screen-compare = جگہیں ساتھ ساتھ
places-not-kept = آپ نے جو چنا وہ محفوظ نہیں ہو سکا۔ جب تک آپ اس صفحے پر ہیں، باقی رہے گا۔
places-climate-scale = پیمانہ { $from } سے { $to } ڈگری سینٹی گریڈ تک ہے۔ باریک لکیر 0 ڈگری ہے۔
places-first = اب سب سے پہلے: { $name }۔
places-why-area = یہ پورے علاقے کا ہے: { $area }۔
places-why-time = اعداد: { $time }۔
places-why-rent-time = تمام کرایہ داروں کا اوسط، { $time }۔ نیا کرایہ نامہ مہنگا ہوتا ہے۔
places-rent-unknown = کرایہ معلوم نہیں۔
places-cell-list = Portage کی اپنی فہرست، { $date }
places-airport = { $name } ({ $code })، { $km } کلومیٹر
places-airport-YAM = سو سینٹ میری
places-airport-YHM = ہیملٹن
places-airport-YKF = کچنر، ریجن آف واٹرلو
places-airport-YOW = اوٹاوا
places-airport-YQG = ونڈسر
places-airport-YQK = کینورا
places-airport-YQT = تھنڈر بے
places-airport-YSB = سڈبری
places-airport-YTS = ٹمنز
places-airport-YTZ = ٹورانٹو، بلی بشپ
places-airport-YUL = مونٹریال، ٹروڈو
places-airport-YXL = سو لُک آؤٹ
places-airport-YXU = لندن (اونٹاریو)
places-airport-YYB = نارتھ بے
places-airport-YYZ = ٹورانٹو، پیئرسن
places-sources = ماخذ
