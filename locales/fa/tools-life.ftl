### The tools of daily life.

## Rights at work

tool-work-question = آیا مزدم مطابق قانون است؟
tool-work-about = حداقل دستمزد، مزد یک هفتهٔ شما خط به خط، تعطیلات رسمی، مزد مرخصی و آخرین حقوق در انتاریو.
tool-work-section-wage = حداقل دستمزد
tool-work-section-week = هفتهٔ شما
tool-work-section-vacation = مرخصی
tool-work-section-holidays = تعطیلات رسمی
tool-work-section-last-pay = وقتی کار تمام می‌شود
tool-work-field-worker = چه نوع کاری است؟
tool-work-field-week = روز اول هفتهٔ کاری شما
tool-work-hint-week = برای همین هفته، از دوشنبه، خالی بگذارید.
tool-work-field-hours = ساعت‌هایی که در این هفته کار کرده‌اید
tool-work-hint-hours = اگر فقط می‌خواهید حداقل دستمزد را ببینید، خالی بگذارید.
tool-work-field-in-school-time = در ایام مدرسه بود؟
tool-work-field-hourly-pay = مزد یک ساعت شما، پیش از کسورات
tool-work-field-years = سال‌های کامل نزد این کارفرما
tool-work-field-paid = آنچه کارفرما برای این هفته پرداخته، پیش از کسورات
tool-work-hint-paid = بدون مزد مرخصی.
tool-work-field-wages-before = مزد چهار هفتهٔ پیش از تعطیل رسمی
tool-work-hint-wages-before = مزد معمول و مزد مرخصی، بدون اضافه‌کاری. فقط اگر در هفتهٔ شما تعطیل رسمی هست.
tool-work-field-holiday-hours = ساعت‌هایی که در روز تعطیل رسمی کار کرده‌اید
tool-work-hint-holiday-hours = جزو ساعت‌های همان هفته است که در بالا نوشته‌اید.
tool-work-field-last-day = آخرین روز کار شما
tool-work-field-next-pay-day = روز پرداخت بعدی پس از آن
tool-work-line-minimum = حداقل دستمزد یک ساعت: { $who }
tool-work-line-minimum-day = حداقل دستمزد یک روز: { $who }
tool-work-line-student-hours = دستمزد دانش‌آموزی در ایام مدرسه فقط برای ساعت‌های کمتر است.
tool-work-line-new-rate = از { $day } حداقل دستمزد { $amount } است. ساعت‌های از آن روز به بعد اینجا کمتر از اندازه حساب شده است.
tool-work-line-not-known = حداقل دستمزد را تا { $day } می‌دانیم. برای نرخ‌های بعدی صفحهٔ رسمی را ببینید.
tool-work-line-rate = دستمزد ساعتی شما، { $rate }، به حداقل { $minimum } می‌رسد
tool-work-line-rate-of-a-day = دستمزد ساعتی شما، { $rate }، را نمی‌شود با دستمزد یک روز مقایسه کرد
tool-work-line-usual = مزد معمول: { $hours } ساعت، هر ساعت { $rate }
tool-work-line-overtime = اضافه‌کاری: { $hours } ساعت، هر ساعت { $share } درصدِ { $rate }
tool-work-line-holiday-worked = کار در تعطیل رسمی: { $hours } ساعت، هر ساعت { $share } درصدِ { $rate }
tool-work-line-holiday-pay = مزد تعطیل رسمی برای { $name }، { $day }: مزد { $weeks } هفتهٔ پیش از آن، تقسیم بر { $parts }
tool-work-line-holiday-choice = اگر کتبی قبول کرده باشید، ممکن است به جای آن مزد معمول و یک روز تعطیل دیگر با مزد بگیرید.
tool-work-line-total = مزد هفته
tool-work-line-missing = کمبود، چون { $paid } گرفته‌اید
tool-work-line-paid-enough = { $paid } که گرفته‌اید کافی است
tool-work-line-vacation = مزد مرخصی این هفته: { $rate } درصد مزد شما. سالی { $weeks } هفته مرخصی دارید.
tool-work-line-vacation-later = مزد مرخصی این هفته پس از { $years } سال نزد کارفرما: { $rate } درصد مزد شما. سالی { $weeks } هفته مرخصی دارید.
tool-work-line-long-week = چنین هفتهٔ بلندی موافقت کتبی شما را می‌خواهد. بعضی شغل‌ها قواعد دیگری دارد.
tool-work-line-elsewhere = در این کار، ساعت‌ها، اضافه‌کاری، مرخصی و تعطیلات قواعد دیگری دارد. از وزارت کار (Ministry of Labour) بپرسید کدام.
tool-work-line-last-pay = موعد آخرین حقوق شما: { $days } روز پس از آخرین روز، یا روز پرداخت بعدی اگر دیرتر باشد
tool-work-line-last-pay-or-later = موعد آخرین حقوق شما { $days } روز پس از آخرین روز است، یا روز پرداخت بعدی اگر دیرتر باشد

## Renting

tool-rent-question = اجاره، ودیعه یا اطلاع کتبی: آیا صاحبخانه حق این کار را دارد؟
tool-rent-about = در انتاریو اجاره چقدر و از چه وقت می‌تواند بالا برود، صاحبخانه چه پولی می‌تواند بخواهد، و اطلاع کتبی چند روز قبل لازم است.
tool-rent-section-increase = افزایش اجاره
tool-rent-section-payment = پرداخت
tool-rent-section-notice = اطلاع کتبی (notice)
tool-rent-section-guideline = سقف افزایش اجاره (guideline)
tool-rent-section-checks = آنچه قانون می‌خواهد
tool-rent-field-about = دربارهٔ چیست؟
tool-rent-choice-about-increase = اجارهٔ بالاتر
tool-rent-choice-about-payment = ودیعه یا پرداخت دیگر
tool-rent-choice-about-notice = خالی کردن خانه
tool-rent-field-rent = اجارهٔ فعلی شما
tool-rent-hint-rent = برای یک ماه، یا یک هفته اگر هفتگی می‌پردازید.
tool-rent-field-first-lived-in = اولین بار چه وقت کسی در این خانه زندگی کرد؟
tool-rent-field-last-change = روز آخرین افزایش، یا روز اول اجارهٔ شما
tool-rent-field-new-rent = اجارهٔ تازه‌ای که صاحبخانه می‌خواهد
tool-rent-field-start = روز اول اجارهٔ تازه
tool-rent-field-told-on = روزی که اطلاع کتبی به شما رسید
tool-rent-field-payment = صاحبخانه چه می‌خواهد؟
tool-rent-field-amount = چقدر؟
tool-rent-field-notice = کدام اطلاع کتبی است؟
tool-rent-field-given-on = روزی که داده می‌شود
tool-rent-field-ends-on = آخرین روزی که در آن نوشته شده
tool-rent-line-interval = اجاره { $months } ماه پس از { $day } می‌تواند بالا برود، نه زودتر
tool-rent-line-earliest = اولین روز ممکن، اگر امروز به شما گفته باشند
tool-rent-line-tell-by = صاحبخانه باید { $days } روز پیش از { $day } کتبی به شما بگوید، یعنی تا
tool-rent-line-guideline = سقف افزایش (guideline) در { $day }
tool-rent-line-percent = { $rate } درصد
tool-rent-line-not-confirmed = این نرخ از پرونده‌های عمومی است، نه از اطلاعیهٔ خود دولت. پیش از تکیه بر آن، با صفحهٔ رسمی مقایسه کنید.
tool-rent-line-guideline-unknown = سقف آن سال را اینجا نداریم. صفحهٔ رسمی را ببینید.
tool-rent-line-not-covered = سکونت در این خانه پس از { $day } شروع شده، پس سقف افزایش برای اجارهٔ آن نیست. قواعد دیگر اجرا می‌شود.
tool-rent-line-ask-age = آیا در { $day } یا پیش از آن کسی در خانه زندگی می‌کرد؟ سقف فقط در آن صورت اجرا می‌شود. جواب را کتبی بخواهید.
tool-rent-line-most-more = بیشترین افزایش
tool-rent-line-highest = بالاترین اجارهٔ تازه
tool-rent-line-no-limit = برای اجارهٔ این خانه سقف افزایش نیست
tool-rent-line-increase-may-not = به این شکل مجاز نیست
tool-rent-line-not-before = نه پیش از { $day }
tool-rent-line-enough-months = ماه‌های لازم گذشته است
tool-rent-line-told-in-time = اطلاع کتبی به‌موقع رسید
tool-rent-line-within-guideline = اجارهٔ تازه از سقف نمی‌گذرد
tool-rent-line-challenge = می‌توانید افزایش نادرست را پیش هیئت حل اختلاف موجر و مستأجر (LTB) ببرید تا
tool-rent-line-other-homes = اگر آشپزخانه یا حمام با مالک مشترک است، یا در مسکن اجتماعی (community housing) زندگی می‌کنید، قواعد دیگری اجرا می‌شود.
tool-rent-line-may = صاحبخانه می‌تواند آن را بخواهد
tool-rent-line-may-not = صاحبخانه حق ندارد آن را مطالبه کند
tool-rent-line-may-up-to = فقط تا { $amount }
tool-rent-line-may-cost = فقط هزینهٔ واقعی آن
tool-rent-line-may-rents = حداکثر یک اجاره
tool-rent-line-deposit-most = بیشترین ودیعه
tool-rent-line-too-much = بیش از آنچه می‌شود مطالبه کرد
tool-rent-line-interest = سودی که صاحبخانه برای یک سال به شما بدهکار است، با نرخ سقف افزایش (guideline)
tool-rent-line-ends = نزدیک‌ترین روز ممکن برای پایان، { $days } روز پس از اطلاع کتبی
tool-rent-line-pay-by = مهلت پرداخت، { $days } روز پس از اطلاع کتبی. اگر تا آن وقت همه را بپردازید، آن اطلاع باطل است
tool-rent-line-long-enough = فاصلهٔ اطلاع کتبی کافی است
tool-rent-line-end-of-period = آخرین روز باید آخرین روز یک دورهٔ اجاره باشد، و نه پیش از پایان اجاره‌نامهٔ مدت‌دار.
tool-rent-line-owed = صاحبخانه به شما بدهکار است
tool-rent-line-owed-nothing = اگر { $days } روز یا بیشتر قبل اطلاع داده باشد، صاحبخانه چیزی به شما بدهکار نیست.
tool-rent-line-owed-unless = صاحبخانه به شما اجاره بدهکار است، مگر { $days } روز یا بیشتر قبل اطلاع داده باشد. برای دیدن آن، آخرین روز را بنویسید
tool-rent-line-board-decides = با یک اطلاع کتبی مجبور نیستید بروید. فقط هیئت حل اختلاف موجر و مستأجر (LTB) می‌تواند دستور تخلیه بدهد.

## Driver's licence

tool-driving-question = چطور گواهینامهٔ رانندگی انتاریو بگیرم؟
tool-driving-about = تعویض، آزمون یا راه کامل، بسته به اینکه گواهینامه‌تان از کجاست؛ با مدتی که هنوز می‌توانید با آن برانید و مدارکی که باید ببرید.
tool-driving-section-path = راه شما
tool-driving-section-clock = گواهینامهٔ قبلی شما
tool-driving-section-papers = چه همراه ببرید
tool-driving-field-place = گواهینامهٔ شما از کجاست؟
tool-driving-field-class = چه نوع گواهینامه‌ای است؟
tool-driving-choice-class-car = گواهینامهٔ کامل خودرو
tool-driving-choice-class-motorcycle = گواهینامهٔ موتورسیکلت
tool-driving-choice-class-learner = گواهینامهٔ نوآموز (learner)
tool-driving-field-years = سال‌های رانندگی با گواهینامهٔ کامل
tool-driving-field-resident-since = روزی که ساکن انتاریو شدید
tool-driving-hint-resident-since = اغلب روزی که برای زندگی به اینجا آمدید.
tool-driving-field-english-or-french = مدارک شما به انگلیسی یا فرانسوی است؟
tool-driving-field-letter-of = تاریخ نامهٔ سابقهٔ رانندگی شما
tool-driving-line-exchange = می‌توانید گواهینامه را بدون آزمون کتبی و آزمون رانندگی عوض کنید
tool-driving-line-exchange-if = اگر سابقهٔ کافی داشته باشید، می‌توانید گواهینامه را عوض کنید
tool-driving-line-credit = شاید سابقهٔ شما به حساب بیاید
tool-driving-line-tests = باید آزمون بدهید
tool-driving-line-full = مثل رانندهٔ تازه‌کار شروع می‌کنید
tool-driving-line-ask = از DriveTest بپرسید
tool-driving-line-age = برای رانندگی در انتاریو باید { $years } ساله یا بزرگ‌تر باشید.
tool-driving-line-agreement = توافق با انتاریو: { $place }
tool-driving-line-experience = سابقهٔ { $months } ماه یا بیشتر
tool-driving-line-less-experience = اگر سابقه کمتر است، DriveTest تصمیم می‌گیرد چه به شما بدهد. مدرک همهٔ سابقه را ببرید
tool-driving-line-motorcycle = برای موتورسیکلت قواعد دیگری اجرا می‌شود. از DriveTest بپرسید
tool-driving-line-learner-no-exchange = گواهینامهٔ نوآموز (learner) عوض نمی‌شود.
tool-driving-line-eye-test = آزمون بینایی در مرکز DriveTest
tool-driving-line-knowledge-test = آزمون کتبی قوانین رانندگی
tool-driving-line-road-test = آزمون رانندگی در خیابان
tool-driving-line-credit-changed = گزارش شده که این قواعد در { $day } عوض می‌شود و نتوانستیم تأیید کنیم چگونه. از DriveTest بپرسید کدام آزمون‌ها را لازم دارید و نامهٔ شما به چه کار می‌آید
tool-driving-line-credit-ask = شاید سابقهٔ شما فاصلهٔ آزمون‌ها را کوتاه کند. از DriveTest بپرسید نامهٔ شما به چه کار می‌آید
tool-driving-line-learner = اولین آزمون رانندگی { $months } ماه پس از آزمون کتبی، یا با دورهٔ رانندگی تأییدشده { $course } ماه پس از آن. تا آن وقت با یک رانندهٔ باسابقه در کنارتان می‌رانید.
tool-driving-line-full-test = آزمون دوم رانندگی برای گواهینامهٔ کامل
tool-driving-line-grace = پس از ساکن شدن این‌قدر می‌توانید با گواهینامهٔ معتبر خود برانید
tool-driving-line-drive-until = آخرین روزی که می‌توانید با گواهینامهٔ معتبر خود برانید، { $days } روز پس از ساکن شدن
tool-driving-line-apply-before = پیش از آن روز برای گواهینامهٔ انتاریو درخواست بدهید.
tool-driving-line-time-over = این مهلت گذشته است. تا گواهینامهٔ انتاریو ندارید رانندگی نکنید. پس از تصادف شاید بیمه پولی ندهد.
tool-driving-line-letter-until = نامه { $months } ماه اعتبار دارد، یعنی تا
tool-driving-line-letter-too-old = نامه خیلی قدیمی است. نامهٔ تازه بخواهید.
tool-driving-line-fees = آزمون‌ها و گواهینامه هزینه دارد. مبلغ‌ها را نتوانستیم تأیید کنیم؛ پیش از رفتن drivetest.ca را ببینید.

## School

tool-school-question = کدام مدرسه برای فرزندم مناسب است؟
tool-school-about = پایهٔ تحصیلی بر پایهٔ تولد فرزندتان، چهار نظام مدرسهٔ دولتی، مدارکی که باید ببرید و واکسن‌هایی که انتاریو می‌خواهد.
tool-school-section-grade = پایهٔ تحصیلی
tool-school-section-systems = چهار نظام مدرسه
tool-school-section-papers = چه همراه ببرید
tool-school-section-vaccines = واکسن‌ها
tool-school-field-born = ماه تولد فرزندتان
tool-school-field-arrival = روزی که به انتاریو می‌آیید
tool-school-hint-arrival = اگر اینجا هستید، خالی بگذارید.
tool-school-field-status = وضعیت اقامت فرزندتان در کانادا
tool-school-field-french-right = آیا یکی از والدین حق تحصیل به فرانسوی دارد؟
tool-school-hint-french-right = شهروند کانادا که زبان اولش فرانسوی است، یا در کانادا به فرانسوی دبستان رفته است، این حق را دارد. خانواده‌ای که فرزند دیگری در چنین مدرسه‌ای دارد هم همین حق را دارد.
tool-school-field-catholic = آیا یکی از والدین یا کودک کاتولیک است؟
tool-school-field-with-guardian = آیا کودک پیش کسی زندگی می‌کند که پدر یا مادرش نیست؟
tool-school-line-school-year = شروع سال تحصیلی
tool-school-line-age = در آن سال میلادی فرزندتان { $age } ساله می‌شود.
tool-school-line-may-begin = کودکستان می‌تواند شروع شود در
tool-school-line-later = هنوز نه
tool-school-line-ask-board = از ادارهٔ آموزش منطقه (school board) بپرسید
tool-school-line-too-old = فرزندتان از سن معمول دبیرستان گذشته است. از ادارهٔ آموزش منطقه (school board) بپرسید کدام مدرسه یا برنامهٔ بزرگسالان برایش باز است.
tool-school-line-grade = پایهٔ معمول
tool-school-line-compulsory = مدرسه از { $from } تا { $to } سالگی اجباری است
tool-school-line-assessment = شاید ادارهٔ آموزش منطقه اول زبان و ریاضی را بسنجد. پایه معمولاً بر پایهٔ سن تعیین می‌شود.
tool-school-line-credits = واحدهای لازم برای دیپلم دبیرستان
tool-school-line-community-hours = ساعت‌های کار داوطلبانه برای دیپلم دبیرستان
tool-school-line-free = مدرسه رایگان است
tool-school-line-free-ask = پیش از سفر از ادارهٔ آموزش منطقه (school board) بپرسید آیا شهریه دارد
tool-school-line-open = می‌توانید نام‌نویسی کنید
tool-school-line-ask-catholic = بیشتر برای خانواده‌های کاتولیک. قواعد را از ادارهٔ آموزش آن بپرسید
tool-school-line-by-right = حق دارید جا بگیرید
tool-school-line-by-committee = می‌توانید بخواهید. کمیته‌ای از ادارهٔ آموزش تصمیم می‌گیرد
tool-school-line-immersion = دورهٔ غوطه‌وری فرانسوی (French immersion) چیز دیگری است: بچه‌ها در مدرسه‌های انگلیسی فرانسوی یاد می‌گیرند.
tool-school-line-paper-missing = اگر مدرکی کم است، باز هم به مدرسه بروید و بپرسید به جایش چه قبول می‌کند.

## Free services

tool-eligibility-question = از کدام خدمات رایگان می‌توانم استفاده کنم، و تا چه وقت؟
tool-eligibility-about = خدمات تازه‌واردان و کلاس زبان بر پایهٔ وضعیت اقامت شما، با روزی که تمام می‌شود.
tool-eligibility-section-time = مهلت شما
tool-eligibility-section-services = خدمات
tool-eligibility-field-status = وضعیت اقامت شما چیست؟
tool-eligibility-field-resident-since = روزی که مقیم دائم شدید
tool-eligibility-hint-resident-since = در تأییدیهٔ اقامت دائم (COPR) نوشته شده است. روزی که برایش برنامه دارید هم می‌شود.
tool-eligibility-line-years = { $years } سال از { $day }، تا پایان همان ماه
tool-eligibility-line-ended-for = برای کسانی که در { $day } یا پیش از آن مقیم دائم اقتصادی شده‌اند، این خدمات تمام شد در
tool-eligibility-line-over = این مهلت گذشته است. شاید خدماتی که انتاریو و دیگران هزینه‌اش را می‌دهند هنوز باز باشد.
tool-eligibility-line-left = مهلت مانده
tool-eligibility-line-of-until = آخرین روز خدمات رایگانی که دولت فدرال هزینه‌اش را می‌دهد
tool-eligibility-line-until-citizen = تا وقتی شهروند شوید
tool-eligibility-line-before-landing = پیش از آمدن به کانادا
tool-eligibility-line-after-landing = پس از ورود شما
tool-eligibility-line-others-only = نه خدماتی که IRCC هزینه‌اش را می‌دهد. شاید خدمات دیگر باز باشد

## Benefits

tool-benefits-question = خانوادهٔ من چه کمک‌هزینه‌هایی می‌تواند بگیرد؟
tool-benefits-about = کمک‌هزینهٔ فرزند (CCB) بر پایهٔ درآمد شما، کمک‌هزینهٔ مواد غذایی، درمان دندان، و اینکه چه وقت و با کدام فرم می‌توانید درخواست بدهید.
tool-benefits-section-apply = برای درخواست
tool-benefits-section-child = کمک‌هزینهٔ فرزند کانادا (CCB)
tool-benefits-section-groceries = کمک‌هزینهٔ مواد غذایی و ضروریات (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = کمک‌های دیگر
tool-benefits-field-status = وضعیت اقامت شما چیست؟
tool-benefits-field-here-since = روزی که برای زندگی به کانادا آمدید
tool-benefits-field-partner = با همسر یا شریک زندگی می‌کنید؟
tool-benefits-field-children = ماه تولد فرزندانتان
tool-benefits-hint-children = برای هر فرزند یک ماه.
tool-benefits-field-income = درآمد خانواده در سال گذشته
tool-benefits-hint-income = پس از کسورات، درآمد هر دو نفر و از همهٔ کشورها، به دلار کانادا.
tool-benefits-field-private-dental = بیمهٔ دندان خصوصی دارید؟
tool-benefits-line-apply-now = همین که اینجا باشید می‌توانید درخواست بدهید
tool-benefits-line-apply-after = پس از { $months } ماه در کانادا می‌توانید درخواست بدهید، با مجوزی که در ماه بعد از آن معتبر باشد
tool-benefits-line-apply-ask = از ادارهٔ مالیات کانادا (CRA) بپرسید از چه وقت می‌توانید درخواست بدهید
tool-benefits-line-form = فرم
tool-benefits-line-file-return = هر سال اظهارنامهٔ مالیاتی بدهید، حتی بدون درآمد. موعد بعدی آن
tool-benefits-line-young = حداکثر برای { $count } فرزند زیر { $until } سال، سالانه
tool-benefits-line-older = حداکثر برای { $count } فرزند از { $until } تا { $last } سال، سالانه
tool-benefits-line-child-income = برای دیدن مبلغ، درآمد خانواده را بنویسید
tool-benefits-line-full-amount = مبلغ کامل، چون { $income } بیشتر از { $full } نیست
tool-benefits-line-reduction = کسر می‌شود، چون { $income } بیشتر از { $full } است
tool-benefits-line-child-year = کمک‌هزینهٔ فرزند (CCB) برای یک سال، با سن امروز
tool-benefits-line-child-year-later = کمک‌هزینهٔ فرزند (CCB) برای یک سال، با سن امروز، وقتی بتوانید درخواست بدهید
tool-benefits-line-child-from = روزی که از آن می‌توانید برای کمک‌هزینهٔ فرزند (CCB) درخواست بدهید
tool-benefits-line-child-month = برای یک ماه
tool-benefits-line-birthday = از { $day }، پس از یک روز تولد
tool-benefits-line-depends = به درآمد شما بستگی دارد
tool-benefits-line-no-child = کمک‌هزینهٔ فرزند نه، ولی شاید کمک دیگر
tool-benefits-line-single = حداکثر برای یک نفر، سالانه
tool-benefits-line-couple = حداکثر برای زوج، سالانه
tool-benefits-line-groceries-child = حداکثر برای { $count } فرزند زیر { $under } سال، سالانه
tool-benefits-line-single-parent = پدر یا مادر تنها شاید بیشتر بگیرد.
tool-benefits-line-groceries-income = با بالا رفتن درآمد کم می‌شود. ادارهٔ مالیات کانادا (CRA) آن را از روی اظهارنامهٔ مالیاتی یا فرم شما حساب می‌کند.
tool-benefits-line-dental = طرح دندان‌پزشکی کانادا (Canadian Dental Care Plan): درآمد کمتر از { $below }، نداشتن بیمهٔ دندان خصوصی، و دادن اظهارنامهٔ مالیاتی
tool-benefits-line-dental-full = این طرح همهٔ هزینهٔ آنچه را پوشش می‌دهد می‌پردازد
tool-benefits-line-dental-share = سهم شما از هزینه
tool-benefits-line-percent = { $rate } درصد
tool-benefits-line-not-known = این مبلغ‌ها تا { $day } معتبر است. برای مبلغ‌های بعدی صفحهٔ رسمی را ببینید.

## What to bring

tool-documents-question = چه مدارکی باید ببرم؟
tool-documents-about = مدارک لازم برای کارت درمانی، SIN، مدرسه، گواهینامهٔ رانندگی، حساب بانکی و مرز: چه دارید، چه کم است و چه چیزی می‌تواند جایش را بگیرد.
tool-documents-line-one-of = یکی از این‌ها کافی است:
tool-documents-section-missing = کم است
tool-documents-section-if-it-applies = اگر به شما مربوط است
tool-documents-section-have = دارید
tool-documents-section-remarks = خوب است بدانید
tool-documents-field-purpose = برای چه؟
tool-documents-field-have = کدام‌یک از این مدارک را دارید؟
tool-documents-line-complete = همه را دارید
tool-documents-line-missing = { $count } مورد کم است
tool-documents-line-originals = اصل مدارک را ببرید. کپی اغلب قبول نمی‌شود.
tool-documents-line-translate = بعضی از این مدارک اغلب به زبان دیگری است. اگر به انگلیسی یا فرانسوی نیست، ترجمه هم ببرید.

## Published times

tool-times-question = درخواست‌هایی مثل درخواست من چقدر طول می‌کشد؟
tool-times-about = زمان‌های منتشرشده و معیار زمانی (service standard) یک برنامهٔ مهاجرتی، کنار روزی که درخواست خود را فرستادید.
tool-times-section-finished = به‌تازگی تمام‌شده
tool-times-section-expected = پیش‌بینی
tool-times-section-standard = معیار زمانی (service standard)
tool-times-field-program = کدام برنامه؟
tool-times-field-filed-on = روزی که درخواست دادید
tool-times-line-published = زمان‌های منتشرشده
tool-times-line-finished = بیشتر درخواست‌هایی که به‌تازگی تمام شده این‌قدر طول کشیده، طبق اطلاعات { $day }
tool-times-line-finished-day = اگر از روز شما بشماریم، می‌شود
tool-times-line-expected = اگر امروز فرستاده شود، پیش‌بینی این است، طبق اطلاعات { $day }
tool-times-line-expected-for-month = پیش‌بینی زمان مانده برای کسانی که در همان ماه درخواست داده‌اند، طبق اطلاعات { $day }
tool-times-line-people = کسانی که منتظرند
tool-times-line-people-ahead = کسانی که پیش از آن ماه درخواست داده‌اند و منتظرند
tool-times-line-standard = هدف خود ادارهٔ مهاجرت برای { $share } درصد درخواست‌ها
tool-times-line-standard-day = اگر از روز شما بشماریم، می‌شود
tool-times-line-no-standard = برای این برنامه معیار زمانی (service standard) منتشر نشده است.
tool-times-line-of-days = از روزی که درخواست را فرستادید
tool-times-line-span-minutes = { $count } دقیقه
tool-times-line-more-minutes = بیش از { $count } دقیقه
tool-times-line-span-hours = { $count } ساعت
tool-times-line-more-hours = بیش از { $count } ساعت
tool-times-line-span-days = { $count } روز
tool-times-line-more-days = بیش از { $count } روز
tool-times-line-span-weeks = { $count } هفته
tool-times-line-more-weeks = بیش از { $count } هفته
tool-times-line-span-months = { $count } ماه
tool-times-line-more-months = بیش از { $count } ماه
tool-times-line-span-years = { $count } سال
tool-times-line-more-years = بیش از { $count } سال

## Occupation

tool-occupation-question = شغل من در کانادا چه نام دارد، و آیا پروانه لازم دارم؟
tool-occupation-about = گروه شغل شما، آنچه معمولاً لازم دارد، اینکه آیا در انتاریو پروانه می‌خواهد و چه نهادی آن را می‌دهد، با گام‌های اول.
tool-occupation-section-group = گروه
tool-occupation-section-rounds = دورهای شغلی Express Entry
tool-occupation-section-licence = پروانه در انتاریو
tool-occupation-field-noc = شغل شما
tool-occupation-hint-noc = نام روزمرهٔ شغل را به انگلیسی یا فرانسوی بنویسید، مثلاً nurse یا cook، یا پنج رقم کد را.
tool-occupation-line-teer = آنچه معمولاً لازم دارد (TEER { $teer })
tool-occupation-line-broad = زمینهٔ کاری
tool-occupation-line-no-category = هیچ دور ویژهٔ گروه‌های شغلی نام آن را نبرده است.
tool-occupation-line-whole-group = همهٔ شغل‌های این گروه
tool-occupation-line-regulator = چه کسی پروانه یا گواهی می‌دهد
tool-occupation-line-eca-body = چه کسی مدرک تحصیلی را ارزیابی می‌کند
tool-occupation-line-step = گام { $number }
tool-occupation-line-lead-time = برای پروانه { $months } ماه یا بیشتر وقت بگذارید.
tool-occupation-line-not-known = نمی‌دانیم آیا این کار در انتاریو پروانه می‌خواهد. پیش از حساب کردن روی آن بپرسید

## Budget

tool-budget-question = پس‌انداز من تا چه وقت می‌رسد؟
tool-budget-about = آمدن چقدر هزینه دارد، یک ماه چقدر، و پس‌انداز شما چند ماه می‌رسد. اول مبلغ‌های خودتان حساب می‌شود.
tool-budget-section-monthly = هر ماه
tool-budget-section-once = یک بار، هنگام رسیدن
tool-budget-section-result = پس‌انداز شما
tool-budget-field-community = کجا زندگی خواهید کرد؟
tool-budget-field-adults = بزرگسالان خانوار شما
tool-budget-field-in-child-care = بچه‌هایی که به مهدکودک می‌روند
tool-budget-field-savings = پس‌انداز شما
tool-budget-field-income = درآمد هر ماه، پس از مالیات
tool-budget-field-rent = اجاره
tool-budget-hint-rent = خالی بگذارید تا میانگین معلوم آن محل حساب شود.
tool-budget-field-food = غذا
tool-budget-field-phone = تلفن و اینترنت
tool-budget-field-insurance = بیمه
tool-budget-field-other-monthly = هزینه‌های دیگر هر ماه
tool-budget-field-transport = رفت‌وآمد
tool-budget-hint-transport = خالی بگذارید تا کرایهٔ وسایل نقلیهٔ عمومی، جایی که معلوم است، حساب شود.
tool-budget-field-child-care = مهدکودک
tool-budget-hint-child-care = خالی بگذارید تا بالاترین هزینهٔ روزانه حساب شود.
tool-budget-field-care-days = روزهای مهدکودک در ماه
tool-budget-field-travel = سفر به کانادا
tool-budget-field-first-stay = شب‌های اول
tool-budget-field-furniture = اثاث و آشپزخانه
tool-budget-field-clothes = لباس گرم
tool-budget-field-other-once = هزینه‌های دیگر هنگام رسیدن
tool-budget-line-rent = اجاره
tool-budget-line-rent-stored = میانگین اجارهٔ خانهٔ دوخوابه: { $place }، { $day }
tool-budget-line-rent-higher = کسانی که حالا آنجا مستأجرند به‌طور میانگین این را پرداخته‌اند. کسی که تازه می‌آید اغلب بیشتر می‌دهد.
tool-budget-line-rent-area = این میانگین منطقهٔ بزرگ‌تر است.
tool-budget-line-food = غذا
tool-budget-line-phone = تلفن و اینترنت
tool-budget-line-insurance = بیمه
tool-budget-line-other-monthly = هزینه‌های دیگر
tool-budget-line-transport = رفت‌وآمد
tool-budget-line-transit-pass = بلیت ماهانهٔ وسایل نقلیهٔ عمومی برای بزرگسالان، هر کدام { $fare }
tool-budget-line-transit-rides = وسایل نقلیهٔ عمومی برای بزرگسالان، حداکثر: { $rides } سفر، هر کدام { $fare }
tool-budget-line-child-care = مهدکودک
tool-budget-line-child-care-most = مهدکودک برای { $count } کودک، حداکثر: { $days } روز، هر روز { $fee }
tool-budget-line-child-care-until = این بالاترین هزینه برای مهدکودک‌های مشمول کاهش هزینه و کودکان زیر سن مدرسه است و تا { $day } وعده داده شده است.
tool-budget-line-total-monthly = جمع یک ماه
tool-budget-line-deposit = ودیعه برای آخرین اجاره
tool-budget-line-travel = سفر
tool-budget-line-first-stay = شب‌های اول
tool-budget-line-furniture = اثاث و آشپزخانه
tool-budget-line-clothes = لباس گرم
tool-budget-line-other-once = هزینه‌های دیگر هنگام رسیدن
tool-budget-line-total-once = جمع هزینهٔ رسیدن
tool-budget-line-income = درآمد هر ماه
tool-budget-line-from-savings = برداشت از پس‌انداز در هر ماه
tool-budget-line-savings = پس‌انداز
tool-budget-line-after-once = مانده پس از هزینهٔ رسیدن
tool-budget-line-short = کمبود
tool-budget-line-left-out = { $count } هزینه معلوم نیست و حساب نشده است.
tool-budget-line-months-at-most =
    { $count ->
        [0] کمتر از یک ماه
        [one] حداکثر { $count } ماه کامل
       *[other] حداکثر { $count } ماه کامل
    }
tool-budget-line-months =
    { $count ->
        [0] کمتر از یک ماه
        [one] { $count } ماه کامل
       *[other] { $count } ماه کامل
    }
tool-budget-line-not-enough = پس‌انداز شما هزینهٔ رسیدن را نمی‌پوشاند
tool-budget-line-covered = درآمد شما این هزینه‌ها را می‌پوشاند
tool-budget-line-covered-known = درآمد شما آنچه را تا اینجا معلوم است می‌پوشاند
tool-budget-line-costs-first = برای گرفتن جواب، هزینه‌های خود را بنویسید

tools-noc-found =
    { $count ->
        [one] { $count } شغل شبیه است. آن را انتخاب کنید.
       *[other] { $count } شغل شبیه است. یکی را انتخاب کنید.
    }
tools-noc-none = هیچ شغلی چنین عنوانی ندارد. واژهٔ دیگری برای این کار، به انگلیسی یا فرانسوی، بنویسید.
