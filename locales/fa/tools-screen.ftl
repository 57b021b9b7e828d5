# The shelf of tools, their forms and answers.

tools-need-immigration = آمدن به کانادا
tools-need-money = پول
tools-need-home = مسکن
tools-need-work = کار
tools-need-everyday = زندگی روزمره
tools-filled = بعضی جواب‌ها از روی گفته‌های قبلی شما پر شده است.
tools-empty-form = خالی کردن فرم
tools-ask-again = نمایش دوبارهٔ نتیجه
tools-changed = جواب‌هایتان را تغییر داده‌اید. نتیجهٔ پایین هنوز همان قبلی است.
tools-nth = { $label }، { $n }
tools-keep = ذخیره در پوشهٔ مدارک
tools-kept = در پوشهٔ مدارک شما ذخیره شد.
tools-not-copied = کپی نشد. به جای آن می‌توانید چاپ کنید.
tools-saved-on = این نتیجه را در { $date } ذخیره کردید. آن روز این بود:
tools-other-rules = قواعد از آن پس عوض شده است. قواعدی که حالا به کار رفته از { $date } در اجراست.
tools-other-outcome = امروز نتیجه فرق دارد. آن را در پایین می‌بینید.
tools-same-outcome = امروز نتیجه همان است.
screen-results = نتیجه‌های ذخیره‌شده
binder-results = نتیجه‌های ذخیره‌شده
results-empty = هنوز نتیجه‌ای ذخیره نشده
results-empty-text = وقتی ابزاری به شما نتیجه می‌دهد، می‌توانید آن را اینجا ذخیره کنید. هر وقت دوباره بازش کنید، با قواعد همان روز از نو حساب می‌شود.
results-add = رفتن به ابزارها
tools-told = جواب‌های شما
tools-comma = { "، " }
tools-chart = چقدر از پس‌انداز شما می‌ماند
tools-chart-month =
    { $month ->
        [0] هنگام رسیدن
        [one] پس از { $month } ماه
       *[other] پس از { $month } ماه
    }
occupation-again = انتخاب یکی دیگر
tools-dollars = دلار کانادا
tools-other-language = بخش‌هایی از این فعلاً فقط به { $language } است.
