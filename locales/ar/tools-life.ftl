### ترجمة آلية لم يراجعها أحد بعد.
### أدوات الحياة اليومية.

## الحقوق في العمل

tool-work-question = هل أتقاضى ما يقوله القانون؟
tool-work-about = الحد الأدنى للأجر، وأجرك عن أسبوع بندًا بندًا، وأيام العطل الرسمية وأجر الإجازة وآخر أجر في أونتاريو.
tool-work-section-wage = الحد الأدنى للأجر
tool-work-section-week = أسبوعك
tool-work-section-vacation = الإجازة
tool-work-section-holidays = أيام العطل الرسمية
tool-work-section-last-pay = عند انتهاء العمل
tool-work-field-worker = ما نوع العمل؟
tool-work-field-week = أول يوم من أسبوع عملك
tool-work-hint-week = اتركه فارغًا لهذا الأسبوع ابتداءً من يوم الإثنين.
tool-work-field-hours = ساعات عملك في هذا الأسبوع
tool-work-hint-hours = اتركه فارغًا إذا أردت أن ترى الحد الأدنى للأجر فقط.
tool-work-field-in_school_time = هل كان ذلك في أيام الدراسة؟
tool-work-field-rate = أجرك عن ساعة واحدة قبل الاقتطاعات
tool-work-field-years = عدد السنوات الكاملة لدى صاحب العمل هذا
tool-work-field-paid = ما دفعه صاحب العمل عن هذا الأسبوع قبل الاقتطاعات
tool-work-hint-paid = من دون أجر الإجازة.
tool-work-field-wages_before = أجر الأسابيع الأربعة التي تسبق يوم عطلة رسمية
tool-work-hint-wages_before = الأجر المعتاد وأجر الإجازة، من دون العمل الإضافي. فقط إذا وقعت عطلة رسمية في أسبوعك.
tool-work-field-holiday_hours = ساعات عملك في يوم العطلة الرسمية
tool-work-hint-holiday_hours = هي جزء من ساعات الأسبوع المذكورة أعلاه.
tool-work-field-last_day = آخر يوم عمل لك
tool-work-field-next_pay_day = يوم الدفع التالي بعده
tool-work-line-minimum = الحد الأدنى للأجر عن ساعة: { $who }
tool-work-line-minimum-day = الحد الأدنى للأجر عن يوم: { $who }
tool-work-line-student-hours = لا يسري أجر الطلاب على هذا العدد من الساعات في أيام الدراسة.
tool-work-line-new-rate = ابتداءً من { $day } يصبح الحد الأدنى للأجر { $amount }.
tool-work-line-not-known = نعرف الحد الأدنى للأجر حتى { $day }. انظر الصفحة الرسمية لما بعد ذلك.
tool-work-line-rate = أجرك { $rate } في الساعة لا يقل عن { $minimum }
tool-work-line-usual = الأجر المعتاد. الساعات: { $hours }، والأجر: { $rate }
tool-work-line-overtime = العمل الإضافي. الساعات: { $hours }، بنسبة { $share }% من { $rate }
tool-work-line-holiday-worked = العمل في يوم العطلة الرسمية. الساعات: { $hours }، بنسبة { $share }% من { $rate }
tool-work-line-holiday-pay = أجر العطلة الرسمية: { $name }، { $day }. أجر الأسابيع السابقة، وعددها { $weeks }، مقسومًا على { $parts }
tool-work-line-holiday-choice = إذا وافقت على ذلك كتابةً، فقد تحصل بدلًا من ذلك على أجرك المعتاد وعلى يوم راحة آخر مدفوع الأجر.
tool-work-line-total = أجر الأسبوع
tool-work-line-missing = الناقص، لأنك تقاضيت { $paid }
tool-work-line-paid-enough = ما تقاضيته، وهو { $paid }، يكفي
tool-work-line-vacation = أجر الإجازة عن هذا الأسبوع: { $rate }% من أجرك. عدد أسابيع إجازتك في السنة: { $weeks }.
tool-work-line-vacation-later = أجر الإجازة عن هذا الأسبوع بعد مرور سنوات لدى صاحب العمل عددها { $years }: { $rate }% من أجرك. عدد أسابيع إجازتك في السنة: { $weeks }.
tool-work-line-long-week = أسبوع بهذا الطول يحتاج إلى موافقتك كتابةً. لبعض الأعمال قواعد أخرى.
tool-work-line-elsewhere = تخضع الساعات والعمل الإضافي والإجازات والعطل في هذا العمل لقواعد أخرى. اسأل وزارة العمل عنها.
tool-work-line-last-pay = يستحق آخر أجر لك بعد آخر يوم بعدد من الأيام هو { $days }، أو في يوم الدفع التالي إن كان بعده
tool-work-line-last-pay-or-later = يستحق آخر أجر لك بعد آخر يوم بعدد من الأيام هو { $days }، أو في يوم الدفع التالي إن كان بعده
