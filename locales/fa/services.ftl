## Finding a service

services-fits =
    { $count ->
        [one] { $count } مرکز خدمات مناسب
       *[other] { $count } مرکز خدمات مناسب
    }
services-of-place = { $city }: { $count }. بقیه پس از آن می‌آیند، نزدیک‌ترها اول.
services-to-ask =
    { $count ->
        [one] دربارهٔ { $count } مرکز دیگر چیزی هست که نمی‌دانیم. بعد از این‌ها می‌آید، همراه با آنچه باید بپرسید.
       *[other] دربارهٔ { $count } مرکز دیگر چیزی هست که نمی‌دانیم. بعد از این‌ها می‌آیند، همراه با آنچه باید بپرسید.
    }
services-far = هیچ‌یک از این‌ها تا 150 کیلومتری دفتر ندارد. خدمات تلفنی یا اینترنتی اول می‌آید.
services-nearest = نزدیک‌ترین دفتر حدود { $km } کیلومتر دور است.
services-place-unknown = نمی‌دانیم این کجاست. بعضی کدهای پستی در فهرست ما نیست، پس محل را با نامش انتخاب کنید.
services-holiday = این روز تعطیل رسمی است: { $holiday }. شاید ساعت‌ها فرق کند. پیش از رفتن زنگ بزنید.
services-loading = در حال جستجوی خدمات…
filter-count = { $label } ({ $count })
filter-french = به زبان فرانسوی
filter-postal = کد پستی
filter-postal-hint = 3 نویسهٔ اول کافی است، مثلاً M5V. روی همین دستگاه می‌ماند. در شمال انتاریو، یک کد منطقهٔ بسیار بزرگی را می‌پوشاند، پس فاصله‌ها تقریبی است.
filter-within = تا فاصلهٔ
filter-within-km = { $km } کیلومتر
filter-open = باز
filter-open-now = همین حالا
filter-open-at = در روز و ساعتی معین
filter-weekday = روز
filter-hour = ساعت
filter-way = چگونه
filter-way-in-person = حضوری
filter-way-remote = تلفنی یا اینترنتی
filter-for-me = برای من
filter-for-me-hint = در جواب‌هایتان بگویید از چه راهی می‌آیید تا بتوانیم بگوییم کدام‌ها برای شماست.
filter-wheelchair = دسترسی با ویلچر
filter-free = رایگان
filter-saved = ذخیره‌شده

services-as = نمایش به شکل
services-as-list = فهرست
services-as-map = نقشه
service-map = نقشهٔ خدمات
service-map-part = بخشی از انتاریو
service-map-label = نقشهٔ انتاریو با { $count } محلی که در آن مرکز خدمات هست. جدول کنار آن همین را می‌گوید.
service-map-here =
    { $count ->
        [one] { $count } مرکز خدمات در این بخش نقشه است.
       *[other] { $count } مرکز خدمات در این بخش نقشه است.
    }
service-map-elsewhere =
    { $count ->
        [one] { $count } مرکز دیگر بیرون از این بخش است.
       *[other] { $count } مرکز دیگر بیرون از این بخش است.
    }
service-map-nowhere =
    { $count ->
        [one] { $count } مرکز روی نقشه نیست: یا تلفنی و اینترنتی است، یا نمی‌دانیم کجاست.
       *[other] { $count } مرکز روی نقشه نیست: یا تلفنی و اینترنتی است، یا نمی‌دانیم کجاست.
    }
service-map-near = اگر جای دقیق مرکزی را ندانیم، آن را در وسط منطقهٔ پستی یا شهرش نشان می‌دهیم.
service-map-place = محل
service-map-cities =
    { $count ->
        [one] { $city } و { $count } محل دیگر
       *[other] { $city } و { $count } محل دیگر
    }
service-map-closer = نمای نزدیک‌تر
service-map-closer-at =
    { $count ->
        [one] { $city }، { $count } مرکز خدمات: نمای نزدیک‌تر
       *[other] { $city }، { $count } مرکز خدمات: نمای نزدیک‌تر
    }
service-map-list-at =
    { $count ->
        [one] { $city }، { $count } مرکز خدمات: نمایش فهرست
       *[other] { $city }، { $count } مرکز خدمات: نمایش فهرست
    }
service-map-back = یک گام عقب
services-print-more =
    { $count ->
        [one] { $count } مرکز خدمات مناسب دیگر هم هست که روی این کاغذ نیست. فهرست را محدودتر کنید و دوباره چاپ کنید.
       *[other] { $count } مرکز خدمات مناسب دیگر هم هست که روی این کاغذ نیست. فهرست را محدودتر کنید و دوباره چاپ کنید.
    }

service-km = حدود { $km } کیلومتر دور
service-ask = بپرسید: { $what }
ask-topic = در چه کاری کمک می‌کنند
ask-language = زبان
ask-french = فرانسوی
ask-place = چقدر دور است
ask-open = ساعت‌های کار
ask-whom = برای شما هست یا نه
ask-way = می‌شود به آنجا رفت یا نه
ask-wheelchair = راه ورود با ویلچر
ask-free = هزینه
service-also-short = این منبع‌ها هم گفته‌اند: { $names }

open-until = باز تا { $time }
open-always = شبانه‌روزی باز
open-may-be-closed = شاید بسته باشد: { $holiday }
open-closed = حالا بسته است
open-closed-until = بسته، باز می‌شود: { $time }
open-for-now = فعلاً تعطیل است
open-at-open = آن وقت باز است
open-at-closed = آن وقت بسته است

service-hours = ساعت‌های کار
service-hours-week = ساعت‌های 7 روز آینده
service-hours-clock = ساعت‌ها به وقت محل خدمات است.
service-hours-shared = این ساعت‌های همهٔ دفترهایش با هم است. برای یک دفتر معین زنگ بزنید و بپرسید.
service-hours-words = به گفتهٔ خود منبع
service-hours-none = ساعت‌ها را نمی‌دانیم. اول زنگ بزنید.
service-day-closed = بسته
service-day-all = تمام روز باز
service-day-unknown = نمی‌دانیم
service-day-unsure = شاید نوشتهٔ زیر این را عوض کند.
service-day-holiday = { $holiday }: شاید بسته باشد
service-spell = { $from } تا { $to }
service-day = روز
service-day-hours = ساعت‌ها
service-access = راه ورود
service-wheelchair-yes = با ویلچر می‌شود وارد شد.
service-wheelchair-no = با ویلچر نمی‌شود وارد شد.
service-cost = هزینه
service-application = چطور از آن استفاده کنید
service-documents = همراه بیاورید
service-interpretation = مترجم شفاهی
service-areas = برای ساکنان
service-licence = پروانهٔ فعالیت
service-quoted = این‌ها عین کلمه‌های منبع است، به این زبان: { $language }. آن‌ها را تغییر نداده و ترجمه نکرده‌ایم.
service-order = اول این، بعد آن
service-before = اول اینجا بروید
service-after = بعد از آن اینجا بروید
service-instead = یا به جای آن اینجا بروید
service-same = همین کمک در جای دیگر
service-also = این منبع‌ها هم گفته‌اند
service-also-text = این منبع‌ها از همین مرکز خدمات گفته‌اند. تشخیص آن با یک ویراستار بوده است.
service-verified = آخرین بار در { $date } تأیید شد، به دست { $name }
service-looked-at = آخرین بار در { $date } دیده شد، ولی خود مرکز آن را تأیید نکرده است. نگه‌دارنده: { $name }.
service-save = ذخیرهٔ این مرکز
service-saved = ذخیره شده
service-card = ذخیرهٔ کارت تماس
service-card-written = کارت تماس ذخیره شد.
service-code = نام، تلفن و نشانی برای دوربین موبایل
service-code-show = نمایش کد برای موبایل
phone-extension = داخلی { $number }
notice-service-saved = ذخیره شد. آن را در «خدمات»، «ذخیره‌شده» پیدا می‌کنید.
notice-service-let-go = دیگر ذخیره نیست
service-hours-unknown = ساعت‌ها را نمی‌دانیم.
service-look-first = اول صفحه‌اش را ببینید
service-look-first-long = به‌تازگی نتوانستیم همهٔ این‌ها را تأیید کنیم. صفحه‌اش را ببینید، یا به 211 زنگ بزنید.
