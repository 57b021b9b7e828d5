### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad =
    { $plural ->
        [one] ${ $count }
       *[other] ${ $count }
    }
figure-cad-per-hour =
    { $plural ->
        [one] ${ $count } ਪ੍ਰਤੀ ਘੰਟਾ
       *[other] ${ $count } ਪ੍ਰਤੀ ਘੰਟਾ
    }
figure-cad-per-month =
    { $plural ->
        [one] ${ $count } ਪ੍ਰਤੀ ਮਹੀਨਾ
       *[other] ${ $count } ਪ੍ਰਤੀ ਮਹੀਨਾ
    }
figure-cad-per-year =
    { $plural ->
        [one] ${ $count } ਪ੍ਰਤੀ ਸਾਲ
       *[other] ${ $count } ਪ੍ਰਤੀ ਸਾਲ
    }
figure-percent = { $count }%
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count } ਘੰਟਾ
       *[other] { $count } ਘੰਟੇ
    }
figure-days =
    { $plural ->
        [one] { $count } ਦਿਨ
       *[other] { $count } ਦਿਨ
    }
figure-weeks =
    { $plural ->
        [one] { $count } ਹਫ਼ਤਾ
       *[other] { $count } ਹਫ਼ਤੇ
    }
figure-months =
    { $plural ->
        [one] { $count } ਮਹੀਨਾ
       *[other] { $count } ਮਹੀਨੇ
    }
figure-years =
    { $plural ->
        [one] { $count } ਸਾਲ
       *[other] { $count } ਸਾਲ
    }
figure-age = { figure-years }
figure-points =
    { $plural ->
        [one] { $count } ਅੰਕ
       *[other] { $count } ਅੰਕ
    }

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, { $date } ਤੋਂ
change-due-after = ਪਹੁੰਚਣ ਤੋਂ ਬਾਅਦ { $days } ਦੇ ਅੰਦਰ
change-due-before = ਪਹੁੰਚਣ ਤੋਂ ਘੱਟੋ-ਘੱਟ { $days } ਪਹਿਲਾਂ
change-due-landing = ਪਹੁੰਚਣ ਦੇ ਦਿਨ
change-due-law = { $due }, ਕਾਨੂੰਨ ਮੁਤਾਬਕ

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = ਓਨਟਾਰੀਓ ਤੱਕ ਮੇਰਾ ਰਾਹ
qr-first-line = ਮੇਰੇ ਅਗਲੇ ਕਦਮ (Portage)
takeout-about = ਲਗਭਗ ਇਸ ਦਿਨ: { $title }
takeout-law = { $title } (ਕਾਨੂੰਨ ਮੁਤਾਬਕ)
takeout-counted = { $day } ਤੋਂ ਗਿਣਿਆ: ਤੁਹਾਡੇ ਪਹੁੰਚਣ ਦਾ ਸਿਰਫ਼ ਮਹੀਨਾ ਪਤਾ ਹੈ।
qr-earlier =
    { $count ->
        [one] ਪਹਿਲੇ ਪੜਾਵਾਂ ਦਾ { $count } ਹੋਰ ਕੰਮ ਬਾਕੀ ਹੈ: Portage ਵਿੱਚ ਦੇਖੋ
       *[other] ਪਹਿਲੇ ਪੜਾਵਾਂ ਦੇ { $count } ਹੋਰ ਕੰਮ ਬਾਕੀ ਹਨ: Portage ਵਿੱਚ ਦੇਖੋ
    }
goods-table-list = ਸੂਚੀ
goods-table-item = ਚੀਜ਼
goods-table-serial = ਸੀਰੀਅਲ ਨੰਬਰ
goods-table-value = ਮੁੱਲ (CAD)
goods-table-kind = ਕਿਸਮ
goods-table-note = ਨੋਟ
goods-table-total = ਕੁੱਲ
goods-table-without-value =
    { $count ->
        [one] { $count } ਚੀਜ਼ ਦਾ ਮੁੱਲ ਨਹੀਂ ਲਿਖਿਆ
       *[other] { $count } ਚੀਜ਼ਾਂ ਦਾ ਮੁੱਲ ਨਹੀਂ ਲਿਖਿਆ
    }
goods-with-me = ਮੇਰੇ ਨਾਲ
goods-to-follow = ਬਾਅਦ ਵਿੱਚ ਆਉਣ ਵਾਲਾ
goods-jewellery = ਗਹਿਣੇ
goods-other = ਹੋਰ
