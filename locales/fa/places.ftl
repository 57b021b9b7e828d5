# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = محل زندگی
places-title = کجای انتاریو زندگی کنید
places-lead = بگویید چه چیزی برایتان مهم است تا ببینید کدام محل به شما می‌خورد. یا چند محل را انتخاب کنید و کنار هم بگذارید.
places-empty = هنوز محلی در این محتوا نیست
places-celsius = ‏{ $count } درجهٔ سانتی‌گراد
places-services-label = خدمات تازه‌واردان
places-services-note = مرکزهای خدمات در این محتوای Portage که در این محل یا تا 25 کیلومتری آن دفتر دارند. بعضی فقط در روزهای معینی می‌آیند. مرکزهای دیگری هم هست که ما نمی‌شناسیم.
places-wishes-title = چه چیزی برایتان مهم است؟
places-wishes-lead = هر نوار را که جابه‌جا کنید، ترتیب محل‌ها عوض می‌شود. آنچه تنظیم می‌کنید روی همین دستگاه می‌ماند.
places-wish-cheap-rent = اجارهٔ ارزان
places-wish-work = بیکاری کم
places-wish-french = زبان فرانسوی در اطرافم
places-wish-language = زبان خودم در خانه‌های اطرافم
places-wish-newcomers = تازه‌واردان زیاد
places-wish-services = کمک به تازه‌واردان در نزدیکی
places-wish-size = بزرگی محل
places-wish-mild-winter = زمستان ملایم
places-wish-transit = وسایل نقلیهٔ عمومی
places-wish-study = دانشگاه یا کالج
places-wish-pilots = برنامهٔ آزمایشی مهاجرت (RCIP یا FCIP)
places-weight-0 = مهم نیست
places-weight-1 = مهم است
places-weight-2 = خیلی مهم است
places-language = زبان شما
places-language-none = زبانی انتخاب کنید
places-language-hint = اول زبان خود را انتخاب کنید. فقط همین‌ها در فهرست‌های ما هست.
places-size-big = بزرگ
places-size-small = کوچک
places-clear = از نو
places-cleared = حالا هیچ چیز مهم شمرده نمی‌شود. محل‌ها به ترتیب نامشان آمده است.
places-why-cheap-rent =
    { $standing ->
        [good] اجاره از اغلب محل‌ها ارزان‌تر است: { $value } برای خانهٔ دوخوابه.
        [poor] اجاره از اغلب محل‌ها گران‌تر است: { $value } برای خانهٔ دوخوابه.
       *[middle] اجاره نزدیک به حد وسط است: { $value } برای خانهٔ دوخوابه.
    }
places-why-work =
    { $standing ->
        [good] بیکاری کمتر از اغلب منطقه‌هاست: { $value }.
        [poor] بیکاری بیش از اغلب منطقه‌هاست: { $value }.
       *[middle] بیکاری نزدیک به حد وسط است: { $value }.
    }
places-why-french =
    { $standing ->
        [good] سهم کسانی که در درجهٔ اول فرانسوی حرف می‌زنند بیش از اغلب محل‌هاست: { $value }.
        [poor] سهم کسانی که در درجهٔ اول فرانسوی حرف می‌زنند کمتر از اغلب محل‌هاست: { $value }.
       *[middle] کسانی که در درجهٔ اول فرانسوی حرف می‌زنند: { $value }.
    }
places-why-language =
    { $count ->
        [0] این زبان ({ $language }) جزو زبان‌های نام‌برده در اینجا نیست، پس حداکثر { $value } از مردم در خانه به آن حرف می‌زنند.
       *[other]
            { $standing ->
                [good] سهم کسانی که در خانه به این زبان ({ $language }) حرف می‌زنند بیش از اغلب محل‌هاست: { $value }.
                [poor] سهم کسانی که در خانه به این زبان ({ $language }) حرف می‌زنند کمتر از اغلب محل‌هاست: { $value }.
               *[middle] کسانی که در خانه به این زبان ({ $language }) حرف می‌زنند: { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] سهم مهاجران بیش از اغلب محل‌هاست: { $value }.
        [poor] سهم مهاجران کمتر از اغلب محل‌هاست: { $value }.
       *[middle] سهم مهاجران نزدیک به حد وسط است: { $value }.
    }
places-why-services =
    { $count ->
        [0] در فهرست ما تا 25 کیلومتری هیچ مرکز خدمات تازه‌واردان نیست.
        [one] در فهرست ما { $value } مرکز خدمات تازه‌واردان در اینجا یا تا 25 کیلومتری هست.
       *[other] در فهرست ما { $value } مرکز خدمات تازه‌واردان در اینجا یا تا 25 کیلومتری هست.
    }
places-why-size =
    { $standing ->
        [good] به همان بزرگی است که می‌خواهید: { $value } نفر.
        [poor] به آن بزرگی که می‌خواهید نیست: { $value } نفر.
       *[middle] نه بزرگ است نه کوچک: { $value } نفر.
    }
places-why-mild-winter =
    { $standing ->
        [good] ژانویه از اغلب محل‌ها ملایم‌تر است: به طور میانگین { $value }.
        [poor] ژانویه از اغلب محل‌ها سردتر است: به طور میانگین { $value }.
       *[middle] ژانویه نزدیک به حد وسط است: به طور میانگین { $value }.
    }
places-why-transit = وسایل نقلیهٔ عمومی: { $value }.
places-why-study = اینجا می‌توانید درس بخوانید: { $value }.
places-why-pilots =
    { $count ->
        [0] هیچ‌یک از این دو برنامهٔ آزمایشی اینجا اجرا نمی‌شود.
       *[other] اینجا برنامهٔ آزمایشی مهاجرت اجرا می‌شود: { $value }.
    }
places-list = همهٔ محل‌ها
places-list-ordered = محل‌هایی که بیشتر به شما می‌خورند اول می‌آیند
places-rank = رتبهٔ { $rank } در ترتیب شما
places-sure = معلوم: { $known } از { $wishes } چیزی که برایتان مهم است
places-unknown = نامعلوم: { $what }.
places-people = { $count } نفر ({ $year })
places-parts = رتبهٔ { $name } از کجا آمده است
places-part-known = چه می‌دانیم
places-part-weight = چقدر مهم است
places-part-points = امتیاز
places-part-total = روی هم
places-not-known = نامعلوم
places-pick = مقایسه
places-pick-name = مقایسهٔ { $name }
places-picked =
    { $count ->
        [one] { $count } محل انتخاب شده. تا 4 محل انتخاب کنید.
       *[other] { $count } محل انتخاب شده. تا 4 محل انتخاب کنید.
    }
places-pick-full = 4 محل کنار هم جا می‌گیرد. برای افزودن محل دیگر یکی را بردارید.
places-compare = کنار هم بگذار
places-pick-none = برداشتن همه
places-method = این ترتیب را چطور می‌سازیم
places-method-line = برای هر چیزی که برایتان مهم است، همهٔ محل‌هایی را که چیزی از آن‌ها می‌دانیم به ترتیب می‌چینیم. بهترین 1 امتیاز می‌گیرد، بدترین 1 امتیاز از دست می‌دهد و وسطی 0 می‌گیرد.
places-method-twice = آنچه خیلی مهم است دو برابر حساب می‌شود. امتیازها را جمع می‌کنیم. محل‌هایی که امتیازشان برابر است رتبهٔ یکسان دارند.
places-method-named = برای وسایل نقلیهٔ عمومی، دانشگاه و کالج فقط فهرستی داریم از آنچه هست. محلی که در فهرست باشد تا 1 امتیاز می‌گیرد. محلی که نباشد چیزی از دست نمی‌دهد.
places-method-unknown = آنچه نمی‌دانیم چیزی کم یا زیاد نمی‌کند. فقط ترتیب کمتر قطعی می‌شود؛ برای همین می‌گوییم چقدر از آن را می‌دانیم.
places-method-yours = این نه توصیه است نه رتبه‌بندی یک نهاد. اگر نوارها را جور دیگری بگذارید، ترتیب دیگری به دست می‌آید.
map-whole = سراسر انتاریو
map-south = جنوب، نزدیک‌تر
map-table = نقشه به شکل جدول
map-credit = خط مرز و دریاچه‌ها: Natural Earth، مالکیت عمومی، ساده‌شده. مرزها دقیق نیست.
places-map = نقشهٔ محل‌ها
places-map-label = نقشهٔ انتاریو با { $count } محل. جدول زیر همین را می‌گوید.
places-map-best = توپُر: پنج محل اول شما
places-map-picked = توپُر: محل‌هایی که انتخاب کرده‌اید
places-map-dots = نقطهٔ بزرگ‌تر یعنی محل بزرگ‌تر
places-map-place = محل
places-map-north = درجهٔ شمالی
places-map-west = درجهٔ غربی
places-map-people = جمعیت
places-compare-title = محل‌ها کنار هم
places-compare-lead = هر مقدار را بزنید تا ببینید از کجا آمده و تاریخش چیست.
places-compare-empty = هنوز محلی انتخاب نشده
places-compare-empty-text = به فهرست بروید و تا 4 محل انتخاب کنید.
places-compare-list = رفتن به فهرست
places-compare-add = افزودن محل
places-compare-out = برداشتن { $name }
places-compare-what = چه چیزی
places-group-people = مردم
places-group-languages = زبان‌ها و فرانسوی
places-group-money = پول
places-group-work = کار
places-group-climate = آب‌وهوا
places-group-getting-about = رفت‌وآمد
places-group-learning = تحصیل
places-group-newcomers = تازه‌واردان
places-group-other = بیشتر
places-yes = بله
places-no = نه
places-cell-more = این از کجا آمده است
places-cell-time = تاریخ: { $time }
places-time-undated = در منبع نیامده است
places-cell-area = برای همهٔ این منطقه است، نه فقط این محل: { $area }
places-cell-one = از این یکی کمتر مطمئنیم.
places-cell-counted = Portage این را در محتوای خودش شمرده است.
places-cell-source = منبع:
places-bars = با نمودار میله‌ای
places-climate = زمستان و تابستان
places-climate-lead = از میانگین ژانویه تا میانگین ژوئیه.
places-climate-january = ژانویه
places-climate-july = ژوئیه
places-choose = می‌خواهم اینجا زندگی کنم
places-chosen = این محل را انتخاب کرده‌اید
places-chosen-mark = انتخاب شما
places-choose-note = از آن پس برنامهٔ شما، بودجه و فهرست خدمات بر پایهٔ این محل است.
places-chosen-said = حالا مقصد شما { $name } است.
places-unchoose = پس گرفتن انتخابم
places-unchosen = دیگر مقصدی ندارید.
places-municipality = شهرداری: { $name }
places-municipality-page = صفحهٔ شهرداری برای تازه‌واردان
places-municipality-publisher = نوشتهٔ { $publisher }. شهرداری آن را بررسی نکرده است.
places-municipality-none = برای این محل هنوز هیچ شهرداری بخشی از خودش در این محتوا ندارد.
places-next = از اینجا به بعد
places-to-services = خدمات در { $city }
places-to-budget = یک ماه اینجا چقدر خرج دارد
places-to-plan = برنامهٔ شما
places-add-to-compare = افزودن به محل‌های کنار هم
places-take-from-compare = برداشتن از محل‌های کنار هم
places-in-region = در { $division }
services-from-place = خدمات { $city } را می‌بینید، چون مقصد شماست.
kind-community = محل‌ها
screen-places = محل‌ها
screen-place = محل
screen-compare = محل‌ها کنار هم
places-not-kept = آنچه تنظیم کردید ذخیره نشد. تا وقتی در این صفحه هستید می‌ماند.
places-climate-scale = مقیاس از { $from } تا { $to } درجهٔ سانتی‌گراد است. خط نازک 0 درجه است.
places-first = حالا اول: { $name }.
places-why-area = این برای همهٔ این منطقه است: { $area }.
places-why-time = عددهای { $time }.
places-why-rent-time = میانگین همهٔ مستأجران، { $time }. اجاره‌نامهٔ تازه گران‌تر است.
places-rent-unknown = اجاره نامعلوم است.
places-cell-list = فهرست خود Portage، { $date }
places-airport = { $name } ({ $code })، { $km } کیلومتر
places-airport-YAM = سو سنت ماری
places-airport-YHM = همیلتون
places-airport-YKF = کیچنر، منطقهٔ واترلو
places-airport-YOW = اتاوا
places-airport-YQG = ویندزور
places-airport-YQK = کنورا
places-airport-YQT = تاندر بی
places-airport-YSB = سادبری
places-airport-YTS = تیمینز
places-airport-YTZ = تورنتو، بیلی بیشاپ
places-airport-YUL = مونترال، ترودو
places-airport-YXL = سو لوک‌اوت
places-airport-YXU = لندن (انتاریو)
places-airport-YYB = نورث بی
places-airport-YYZ = تورنتو، پیرسون
places-sources = منابع
