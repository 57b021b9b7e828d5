### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = { $count } دلار کانادا
figure-cad-per-hour = ساعتی { $count } دلار کانادا
figure-cad-per-month = ماهی { $count } دلار کانادا
figure-cad-per-year = سالی { $count } دلار کانادا
figure-percent = { $count } درصد
figure-count = { $count }
figure-hours = { $count } ساعت
figure-days = { $count } روز
figure-weeks = { $count } هفته
figure-months = { $count } ماه
figure-years = { $count } سال
figure-age = { figure-years }
figure-points = { $count } امتیاز

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }، از { $date }
change-due-after = تا { $days } پس از ورود
change-due-before = دست‌کم { $days } پیش از ورود
change-due-landing = در روز ورود
change-due-law = { $due }، به حکم قانون

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = راه من به انتاریو
qr-first-line = گام‌های بعدی من (Portage)
takeout-about = حدود این روز: { $title }
takeout-law = { $title } (به حکم قانون)
takeout-counted = حساب‌شده از { $day }: فقط ماه ورود شما معلوم است.
qr-earlier = { $count } کار دیگر از مرحله‌های قبلی مانده است: Portage را ببینید
goods-table-list = فهرست
goods-table-item = وسیله
goods-table-serial = شمارهٔ سریال
goods-table-value = ارزش (CAD)
goods-table-kind = نوع
goods-table-note = یادداشت
goods-table-total = جمع
goods-table-without-value = { $count } وسیله که ارزشش نوشته نشده
goods-with-me = همراه من
goods-to-follow = بعداً می‌آید
goods-jewellery = طلا و جواهر
goods-other = غیره
