## The plan: its groups, own tasks, notes

plan-landing-change = تغییر
plan-by = ترتیب کارها
plan-by-time = به ترتیب زمان
plan-by-stage = به ترتیب مرحله
plan-who = کارهای چه کسی
plan-who-all = همه
plan-none-for = هنوز کاری برای این شخص نیست. یک کار را باز کنید و بگویید چه کسی انجامش می‌دهد.
plan-show-all =
    { $count ->
        [one] نمایش { $count } کار
       *[other] نمایش همهٔ { $count } کار
    }
group-overdue = دیر شده
group-today = امروز
group-week = این هفته
group-later = بعدتر
group-no-day = بدون تاریخ
group-earlier = از مرحله‌های قبلی، هنوز مانده
group-done = انجام‌شده و کنارگذاشته
group-count = { $count } کار

timeline-today = امروز
timeline-landing = ورود، { $date }
timeline-landing-unknown = ورود
timeline-says =
    { $count ->
        [one] خط زمان با { $count } کار. ورود شما { $date } است، { $when }. این کار در فهرست پایین آمده است.
       *[other] خط زمان با { $count } کار. ورود شما { $date } است، { $when }. همهٔ آن‌ها در فهرست پایین آمده است.
    }
timeline-says-unknown =
    { $count ->
        [one] خط زمان با { $count } کار، پیش و پس از ورود. این کار در فهرست پایین آمده است.
       *[other] خط زمان با { $count } کار، پیش و پس از ورود. همهٔ آن‌ها در فهرست پایین آمده است.
    }

task-for-child = { $title }: { $child }
child-born = فرزند متولد { $year }
child-born-nth = فرزند { $n }، متولد { $year }
task-papers = مدارک لازم
task-unlocks = بعد از آن این کار را می‌توانید بکنید
task-own-day = تاریخ خودتان
task-usual-day = وگرنه:
task-not-now = حالا نه
task-not-for-me = برای من نیست
task-state-not-for-me = برای من نیست
notice-task-not-for-me = برای شما نیست: { $title }
task-who = چه کسی انجامش می‌دهد
task-who-nobody = کسی نام برده نشده
task-note = یادداشت
task-note-title = آنچه نوشته‌اید
task-note-add = افزودن یادداشت یا تاریخ خودتان
task-note-add-who = افزودن یادداشت، شخص یا تاریخ خودتان
task-day = تاریخ خودتان
task-day-hint = برای ماندن تاریخ برنامه، خالی بگذارید. اگر قانون روز زودتری تعیین کرده باشد، همان روز حساب است.
notice-note-kept = ذخیره شد.

own-task-add = افزودن کار
own-task-title = چه کاری باید بشود؟
own-task-title-hint = مثلاً: دربارهٔ چکمهٔ زمستانی از فامیل بپرسم.
own-task-day = تا چه روزی؟
own-task-day-hint = می‌توانید خالی بگذارید.
own-task-stage = مرحلهٔ راه
own-task-yours = این کار را خودتان افزوده‌اید.
notice-own-task-added = این کار در برنامهٔ شماست.
notice-own-task-deleted = حذف شد: { $title }

day-missing = روز را هم بنویسید، مثلاً 14.
field-left = برای { $count } حرف دیگر جا هست
field-over = { $count } حرف بیش از اندازه است: اینجا حداکثر { $limit } حرف جا می‌گیرد

## Other answers: what they would change

plan-left = دیگر در محتوا نیست
plan-left-text = یک به‌روزرسانی این کارها را برداشته است. آنچه کرده‌اید و نوشته‌اید اینجا می‌ماند.
preview-title = چه چیزی در برنامهٔ شما عوض می‌شود
preview-moves = تاریخ { $count } کار عوض می‌شود
preview-appears = { $count } کار تازه است
preview-goes = { $count } کار از برنامه بیرون می‌رود
preview-papers = { $count } کار مدارک دیگری می‌خواهد
preview-paper-added = تازه
preview-paper-dropped = دیگر لازم نیست
preview-settled = انجام‌شده یا کنارگذاشته
preview-no-day = بدون تاریخ
preview-all = نمایش همه
preview-safe =
    { $count ->
        [one] آنچه کرده‌اید از دست نمی‌رود: { $count } کار انجام‌شده یا کنارگذاشته و هر چه نوشته‌اید همان‌طور می‌ماند.
       *[other] آنچه کرده‌اید از دست نمی‌رود: { $count } کار انجام‌شده یا کنارگذاشته و هر چه نوشته‌اید همان‌طور می‌ماند.
    }
preview-safe-none = چیزی از دست نمی‌رود: آنچه نوشته‌اید می‌ماند.
doubt-sure = بله، درست است
doubt-sure-save = درست است، ذخیره کن
doubt-correct = درستش می‌کنم
answers-erase = پاک کردن جواب‌هایم
answers-erase-title = جواب‌هایتان پاک شود؟
answers-erase-text = بعد از آن، برنامه کارهای همه را نشان می‌دهد، بدون تاریخ‌های شما. ابزارها همه چیز را دوباره می‌پرسند. آنچه کرده‌اید و نوشته‌اید و پوشهٔ مدارکتان می‌ماند. نسخه‌های پشتیبان روزهای قبل، تا وقتی زمانشان سر برسد، هنوز جواب‌های شما را دارند.
notice-answers-erased = جواب‌هایتان پاک شد.

reminder-today = موعد { $count } کار امروز است.
reminder-week = موعد { $count } کار در 7 روز آینده است.
reminder-open = برای دیدن آن، Portage را باز کنید.
remind-title = یادآوری و شروع
remind-text = سیستم شما می‌تواند روزی یک بار بگوید موعد چند کار رسیده است. هرگز نمی‌گوید کدام کار: شاید دیگران صفحه را ببینند. برای این کار Portage باید باز باشد.
remind-on = موعد کارها را به من یادآوری کن
remind-hour = ساعت
remind-none = این سیستم اعلان نشان نمی‌دهد، پس یادآوری دیده نمی‌شود.
start-on = با ورود من به سیستم، Portage باز شود
start-text = پنجره باز می‌شود و در پس‌زمینه می‌ماند.
