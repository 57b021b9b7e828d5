### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = { $count } کینیڈین ڈالر
figure-cad-per-hour = { $count } کینیڈین ڈالر فی گھنٹہ
figure-cad-per-month = { $count } کینیڈین ڈالر ماہانہ
figure-cad-per-year = { $count } کینیڈین ڈالر سالانہ
figure-percent = { $count } فیصد
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count } گھنٹہ
       *[other] { $count } گھنٹے
    }
figure-days = { $count } دن
figure-weeks =
    { $plural ->
        [one] { $count } ہفتہ
       *[other] { $count } ہفتے
    }
figure-months = { $count } ماہ
figure-years = { $count } سال
figure-age = { figure-years }
figure-points = { $count } پوائنٹ

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $date } سے { $value }
change-due-after = آمد کے بعد { $days } کے اندر
change-due-before = آمد سے کم از کم { $days } پہلے
change-due-landing = آمد کے دن
change-due-law = { $due }، قانون کے تحت

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = اونٹاریو تک میرا سفر
qr-first-line = میرے اگلے قدم (Portage)
takeout-about = اندازاً: { $title }
takeout-law = { $title } (قانون کے تحت)
takeout-counted = { $day } سے گنا گیا: آپ کی آمد کا صرف مہینہ معلوم ہے۔
qr-earlier =
    { $count ->
        [one] پچھلے مرحلوں کا { $count } اور کام باقی ہے: Portage دیکھیں
       *[other] پچھلے مرحلوں کے { $count } اور کام باقی ہیں: Portage دیکھیں
    }
goods-table-list = فہرست
goods-table-item = چیز
goods-table-serial = سیریل نمبر
goods-table-value = قیمت (CAD)
goods-table-kind = قسم
goods-table-note = نوٹ
goods-table-total = کل
goods-table-without-value =
    { $count ->
        [one] { $count } چیز کی قیمت نہیں لکھی
       *[other] { $count } چیزوں کی قیمت نہیں لکھی
    }
goods-with-me = میرے ساتھ
goods-to-follow = بعد میں آئے گا
goods-jewellery = زیورات
goods-other = دوسری چیزیں
