## Take it along: calendar, paper, phone, hand-over

take-along = همراه بردن
take-back = برگشت
take-calendar = فایل تقویم
take-calendar-text = تاریخ‌های شما، در تقویم گوشی یا کامپیوترتان
take-print = چاپ یا PDF
take-print-text = برنامه، مدارک، وسایل، نتیجه‌های ذخیره‌شده، یا همهٔ پوشه
take-phone = روی گوشی
take-phone-text = کارهای بعدی به شکل نوشتهٔ ساده، با دوربین گوشی
take-give = فایل انتقال
take-give-text = برای دستگاه دیگری که Portage دارد، یا برای مشاورتان
take-open = باز کردن فایل انتقال
take-open-text = انتخاب کنید چه چیزی از آن را بردارید

calendar-lead = فایل را با تقویمتان باز کنید. اگر بعداً فایل تازه‌ای بسازید، تاریخ‌ها جابه‌جا می‌شود و دو بار نمی‌آید.
calendar-nothing = هنوز هیچ کار بازی تاریخ ندارد. بگویید چه وقت وارد می‌شوید، یا برای کاری تاریخ خودتان را بنویسید.
calendar-which = کدام تاریخ‌ها
calendar-all =
    { $count ->
        [one] { $count } کار یا قرار تاریخ‌دار
       *[other] هر { $count } کار و قرار تاریخ‌دار
    }
calendar-chosen = فقط آن‌ها که انتخاب می‌کنم
calendar-save = ذخیرهٔ فایل تقویم
calendar-written = فایل تقویم نوشته شد. رمزگذاری نشده است: هر کس آن را داشته باشد می‌تواند بخواند.

screen-print = چاپ
print-lead = اول برگه‌ها را می‌بینید، بعد چاپ می‌کنید یا به شکل PDF ذخیره می‌کنید.
print-plan = برنامهٔ من
print-documents = مدارک من
print-goods = وسایل من، برای گمرک
print-results = نتیجه‌های ذخیره‌شدهٔ من
print-results-note = این نتیجه‌ها تصمیم نیست. فقط ادارهٔ مسئول تصمیم می‌گیرد.
print-binder = همهٔ پوشهٔ مدارک من
print-see = چاپ…
print-hint = { $count } برگه
paper-title = کاغذ
paper-letter = Letter (کانادا)
paper-a4 = A4
print-page = برگهٔ { $n } از { $total }
print-made = چاپ‌شده در { $date }
print-way = همین صفحه در Portage: این را در جستجو بنویسید:
print-earlier =
    { $count ->
        [one] { $count } کار باز از مرحلهٔ قبلی روی کاغذ نیست. آن را در Portage، در آخر برنامه، پیدا می‌کنید.
       *[other] { $count } کار باز از مرحله‌های قبلی روی کاغذ نیست. آن‌ها را در Portage، در آخر برنامه، پیدا می‌کنید.
    }
print-other-language = بعضی نوشته‌ها اینجا به زبان { $language } است، چون ترجمه ندارد.
print-name = نام
print-signature = امضا
print-day = تاریخ
print-papers = همراه ببرید: { $papers }

phone-lead = دوربین گوشی را روی این کد بگیرید. گوشی ده کار بعدی را به شکل نوشته نشان می‌دهد؛ نه Portage لازم دارد نه اینترنت.
phone-code = کد ده کار بعدی
phone-content = آنچه در کد است

give-lead = فایل آنچه را انتخاب می‌کنید در خود دارد. رمزگذاری می‌شود و فقط رمز عبور بازش می‌کند.
give-nothing = هنوز چیزی برای انتقال نیست.
give-what = چه چیزی در آن برود
give-no-files = اسکن‌های پیوست اینجا می‌ماند. آن‌ها را جداگانه بدهید.
give-save = ذخیرهٔ فایل
give-writing = فایل رمزگذاری می‌شود. چند ثانیه طول می‌کشد.
give-written = فایل نوشته شد. رمز عبور را از راهی جدا از فایل بگویید، مثلاً تلفنی.
passphrase = رمز عبور
passphrase-again = دوباره همان
passphrase-differs = این دو یکی نیست. دومی را دوباره بنویسید.
passphrase-advice = چهار کلمهٔ بی‌ربط به هم بردارید. بدون آن‌ها هیچ‌کس نمی‌تواند فایل را باز کند و اگر فراموش شود کاری از ما برنمی‌آید.
passphrase-see = نمایش نوشته

open-lead = اول می‌بینید در فایل چیست. تا خودتان انتخاب نکنید، چیزی از شما جایگزین نمی‌شود.
open-pick = انتخاب فایل
open-pick-other = انتخاب فایل دیگر
open-passphrase = رمز عبور فایل
open-open = باز کردن
open-opening = باز می‌شود. چند ثانیه طول می‌کشد.
open-profile = برداشتن جواب‌های شخصی این فایل
open-profile-text = با جواب‌های شما فرق دارد و جای آن‌ها را می‌گیرد.
open-new = { $count } مورد که شما ندارید
open-differs = { $count } مورد که شما طور دیگری نوشته‌اید
open-keep-mine = مال خودم بماند
open-take-theirs = مال آن‌ها را بردار: { $theirs }
open-written = نوشته‌شده در { $date }
open-newer = تازه‌تر از مال شما
open-older = تازه‌تر از مال شما نیست
open-same = { $count } مورد از پیش اینجا همین است.
open-left-out = { $count } مورد در این نسخهٔ Portage قابل استفاده نیست.
open-nothing = چیزی در آن نیست که شما نداشته باشید.
open-take =
    { $count ->
        [0] چیزی برای برداشتن انتخاب کنید
        [one] برداشتن { $count } مورد
       *[other] برداشتن { $count } مورد
    }
open-taken = { $count } مورد برداشته شد.
entries-member = خانواده
entries-task = آنچه در برنامه کرده‌ام و نوشته‌ام
entries-own-task = کارهای خودم
entries-document = مدارک
entries-application = درخواست‌ها
entries-appointment = قرارها
entries-good = وسایل
entries-contact = مخاطبان
entries-question = پرسش‌ها
entries-result = نتیجه‌های ابزارها
