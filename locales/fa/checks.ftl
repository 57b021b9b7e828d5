# Self-checks: short interviews that end with what to do.

screen-self-check = خودسنجی
kind-tool = ابزارها
kind-self_check = خودسنجی‌ها
checks-title = خودتان بررسی کنید
checks-lead = چند پرسش، و بعد اینکه چه کنید. جواب‌هایتان نگه داشته نمی‌شود.
check-question = پرسش { $n }
check-back = یک پرسش به عقب
check-again = شروع دوباره
check-said = جواب‌های شما
check-change = تغییر
check-because = چرا
check-next = بعد از این چه می‌توانید بکنید
check-whole = نمایش همهٔ پرسش‌ها با هم
check-whole-hide = نمایش پرسش‌ها یکی‌یکی
check-go-to = (بروید به { $n })
check-not-a-decision = این نه تصمیم است و نه مشاورهٔ حقوقی. فقط ادارهٔ مسئول می‌تواند تصمیم بگیرد.
verdict-stop = دست نگه دارید
verdict-careful = مراقب باشید
verdict-fine = نشانهٔ هشداری پیدا نشد
verdict-know = خوب است بدانید
