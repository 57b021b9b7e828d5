### ترجمة آلية لم تُراجَع بعد.
### ما يكتبه البرنامج بنفسه: الأرقام مع وحداتها.

## الأرقام: $count هو العدد مكتوبًا، و $plural صيغة الجمع.
## العملة مكتوبة بالكلمات لأن علامة $ وحدها تُقرأ دولارًا أمريكيًا.

figure-cad =
    { $plural ->
        [one] { $count } دولار كندي
        [two] { $count } دولار كندي
        [few] { $count } دولارات كندية
        [many] { $count } دولارًا كنديًا
       *[other] { $count } دولار كندي
    }
figure-cad-per-hour =
    { $plural ->
        [one] { $count } دولار كندي في الساعة
        [two] { $count } دولار كندي في الساعة
        [few] { $count } دولارات كندية في الساعة
        [many] { $count } دولارًا كنديًا في الساعة
       *[other] { $count } دولار كندي في الساعة
    }
figure-cad-per-month =
    { $plural ->
        [one] { $count } دولار كندي في الشهر
        [two] { $count } دولار كندي في الشهر
        [few] { $count } دولارات كندية في الشهر
        [many] { $count } دولارًا كنديًا في الشهر
       *[other] { $count } دولار كندي في الشهر
    }
figure-cad-per-year =
    { $plural ->
        [one] { $count } دولار كندي في السنة
        [two] { $count } دولار كندي في السنة
        [few] { $count } دولارات كندية في السنة
        [many] { $count } دولارًا كنديًا في السنة
       *[other] { $count } دولار كندي في السنة
    }
figure-percent = { $count }{ "\u200E" }%{ "\u200E" }
figure-count = { $count }
figure-hours =
    { $plural ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
figure-days =
    { $plural ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
figure-weeks =
    { $plural ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
figure-months =
    { $plural ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
figure-years =
    { $plural ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
figure-age = { figure-years }
figure-points =
    { $plural ->
        [zero] { $count } نقطة
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $count } نقاط
        [many] { $count } نقطة
       *[other] { $count } نقطة
    }

## ما الذي تغيّر: $value رقم مع وحدته، و $date يوم، و $days عدد من الأيام.

change-figure-from = { $value }، ابتداءً من { $date }
change-due-after = خلال { $days } من الوصول
change-due-before = قبل الوصول بما لا يقل عن { $days }
change-due-landing = في يوم الوصول
change-due-law = { $due }، والموعد محدَّد في القانون

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = طريقي إلى أونتاريو
qr-first-line = خطواتي التالية (Portage)
takeout-about = تقريبًا: { $title }
takeout-law = { $title } (بحكم القانون)
takeout-counted = محسوب ابتداءً من { $day }: لا يُعرف من موعد وصولك إلا الشهر.
qr-earlier =
    { $count ->
        [zero] لا توجد مهام مفتوحة من مراحل سابقة
        [one] مهمة أخرى واحدة من مراحل سابقة ما زالت مفتوحة: انظر Portage
        [two] مهمتان أخريان من مراحل سابقة ما زالتا مفتوحتين: انظر Portage
        [few] { $count } مهام أخرى من مراحل سابقة ما زالت مفتوحة: انظر Portage
        [many] { $count } مهمة أخرى من مراحل سابقة ما زالت مفتوحة: انظر Portage
       *[other] { $count } مهمة أخرى من مراحل سابقة ما زالت مفتوحة: انظر Portage
    }
goods-table-list = القائمة
goods-table-item = الغرض
goods-table-serial = الرقم التسلسلي
goods-table-value = القيمة (دولار كندي)
goods-table-kind = النوع
goods-table-note = ملاحظة
goods-table-total = المجموع
goods-table-without-value =
    { $count ->
        [zero] لا غرض بلا قيمة
        [one] غرض واحد بلا قيمة
        [two] غرضان بلا قيمة
        [few] { $count } أغراض بلا قيمة
        [many] { $count } غرضًا بلا قيمة
       *[other] { $count } غرض بلا قيمة
    }
goods-with-me = معي
goods-to-follow = يصل لاحقًا
goods-jewellery = مجوهرات
goods-other = غير ذلك
