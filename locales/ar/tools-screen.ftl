# رف الأدوات واستماراتها وإجاباتها.

tools-need-immigration = القدوم إلى كندا
tools-need-money = المال
tools-need-home = السكن
tools-need-work = العمل
tools-need-everyday = الحياة اليومية
tools-filled = مُلئت بعض الإجابات مما قلته من قبل.
tools-empty-form = إفراغ الاستمارة
tools-ask-again = إظهار الإجابة من جديد
tools-changed = لقد غيّرت إجاباتك. ما تراه أدناه هو الجواب السابق.
tools-nth = { $label }، { $n }
tools-keep = الحفظ في ملفي
tools-kept = حُفظ في ملفك.
tools-not-copied = تعذّر النسخ. يمكنك الطباعة بدلًا من ذلك.
tools-saved-on = حفظت هذه الإجابة في { $date }. وكانت حينها:
tools-other-rules = تغيّرت القواعد منذ ذلك الحين. القواعد المستخدمة الآن سارية منذ { $date }.
tools-other-outcome = الإجابة اليوم مختلفة. تراها أدناه.
tools-same-outcome = الإجابة اليوم هي نفسها.
screen-results = الإجابات المحفوظة
binder-results = الإجابات المحفوظة
results-empty = لا إجابات بعد
results-empty-text = تحت إجابة أي أداة يمكنك حفظها هنا. وعندما تفتحها من جديد تُحسب وفق قواعد ذلك اليوم.
results-add = الذهاب إلى الأدوات
tools-told = ما أجبت به
tools-comma = { "، " }
tools-chart = ما يبقى من مدخراتك
tools-chart-month =
    { $month ->
        [0] عند الوصول
        [one] بعد شهر واحد
        [two] بعد شهرين
        [few] بعد { $month } أشهر
        [many] بعد { $month } شهرًا
       *[other] بعد { $month } شهر
    }
occupation-again = اختيار مهنة أخرى
tools-dollars = دولار كندي
tools-other-language = أجزاء من هذا متوفرة حتى الآن باللغة { $language } فقط.
