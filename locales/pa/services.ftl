## Finding a service

services-fits =
    { $count ->
        [one] { $count } ਸੇਵਾ ਮੇਲ ਖਾਂਦੀ ਹੈ
       *[other] { $count } ਸੇਵਾਵਾਂ ਮੇਲ ਖਾਂਦੀਆਂ ਹਨ
    }
services-of-place = { $city }: { $count }। ਬਾਕੀ ਇਸ ਤੋਂ ਬਾਅਦ ਹਨ, ਨੇੜੇ ਵਾਲੇ ਪਹਿਲਾਂ।
services-to-ask =
    { $count ->
        [one] { $count } ਹੋਰ ਸੇਵਾ ਬਾਰੇ ਕੋਈ ਗੱਲ ਪਤਾ ਨਹੀਂ। ਉਹ ਬਾਅਦ ਵਿੱਚ ਆਉਂਦੀ ਹੈ, ਅਤੇ ਨਾਲ ਲਿਖਿਆ ਹੈ ਕਿ ਕੀ ਪੁੱਛਣਾ ਹੈ।
       *[other] { $count } ਹੋਰ ਸੇਵਾਵਾਂ ਬਾਰੇ ਕੋਈ ਗੱਲ ਪਤਾ ਨਹੀਂ। ਉਹ ਬਾਅਦ ਵਿੱਚ ਆਉਂਦੀਆਂ ਹਨ, ਅਤੇ ਨਾਲ ਲਿਖਿਆ ਹੈ ਕਿ ਕੀ ਪੁੱਛਣਾ ਹੈ।
    }
services-far = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਦਾ ਦਫ਼ਤਰ 150 ਕਿਲੋਮੀਟਰ ਦੇ ਅੰਦਰ ਨਹੀਂ। ਫੋਨ ਜਾਂ ਔਨਲਾਈਨ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ ਪਹਿਲਾਂ ਆਉਂਦੀਆਂ ਹਨ।
services-nearest = ਸਭ ਤੋਂ ਨੇੜਲਾ ਦਫ਼ਤਰ ਲਗਭਗ { $km } ਕਿਲੋਮੀਟਰ ਦੂਰ ਹੈ।
services-place-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਕਿੱਥੇ ਹੈ। ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ ਕੁਝ ਪੋਸਟਲ ਕੋਡ ਨਹੀਂ, ਇਸ ਲਈ ਥਾਂ ਇਸ ਦੇ ਨਾਂ ਤੋਂ ਚੁਣੋ।
services-holiday = ਇਸ ਦਿਨ ਸਰਕਾਰੀ ਛੁੱਟੀ ਹੈ: { $holiday }। ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫੋਨ ਕਰੋ।
services-loading = ਸੇਵਾਵਾਂ ਲੱਭੀਆਂ ਜਾ ਰਹੀਆਂ ਹਨ…
filter-count = { $label } ({ $count })
filter-french = ਫ੍ਰੈਂਚ ਵਿੱਚ
filter-postal = ਪੋਸਟਲ ਕੋਡ
filter-postal-hint = ਪਹਿਲੇ 3 ਅੱਖਰ ਅਤੇ ਅੰਕ ਕਾਫ਼ੀ ਹਨ, ਜਿਵੇਂ M5V। ਇਹ ਇਸੇ ਡਿਵਾਈਸ ਤੇ ਰਹਿੰਦੇ ਹਨ। ਉੱਤਰ ਵਿੱਚ ਇੱਕ ਕੋਡ ਬਹੁਤ ਵੱਡੇ ਇਲਾਕੇ ਦਾ ਹੁੰਦਾ ਹੈ, ਇਸ ਲਈ ਦੂਰੀਆਂ ਮੋਟੇ ਤੌਰ ਤੇ ਹਨ।
filter-within = ਕਿੰਨੀ ਦੂਰ ਤੱਕ
filter-within-km = { $km } ਕਿਲੋਮੀਟਰ
filter-open = ਕਦੋਂ ਖੁੱਲ੍ਹੀ
filter-open-now = ਹੁਣ
filter-open-at = ਕਿਸੇ ਦਿਨ, ਕਿਸੇ ਸਮੇਂ
filter-weekday = ਦਿਨ
filter-hour = ਸਮਾਂ
filter-way = ਕਿਵੇਂ
filter-way-in-person = ਆਪ ਜਾ ਕੇ
filter-way-remote = ਫੋਨ ਤੇ ਜਾਂ ਔਨਲਾਈਨ
filter-for-me = ਮੇਰੇ ਲਈ
filter-for-me-hint = ਆਪਣੇ ਜਵਾਬਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿਸ ਰਾਹ ਆਉਂਦੇ ਹੋ, ਤਾਂ ਜੋ ਅਸੀਂ ਦੱਸ ਸਕੀਏ ਕਿ ਕਿਹੜੀ ਸੇਵਾ ਤੁਹਾਡੇ ਲਈ ਹੈ।
filter-wheelchair = ਵ੍ਹੀਲਚੇਅਰ ਲਈ ਰਾਹ
filter-free = ਮੁਫ਼ਤ
filter-saved = ਸਾਂਭੀਆਂ ਹੋਈਆਂ

services-as = ਕਿਵੇਂ ਦਿਖਾਉਣਾ ਹੈ
services-as-list = ਸੂਚੀ
services-as-map = ਨਕਸ਼ਾ
service-map = ਸੇਵਾਵਾਂ ਦਾ ਨਕਸ਼ਾ
service-map-part = ਓਨਟਾਰੀਓ ਦਾ ਹਿੱਸਾ
service-map-label = ਓਨਟਾਰੀਓ ਦਾ ਨਕਸ਼ਾ, ਸੇਵਾਵਾਂ ਵਾਲੀਆਂ ਥਾਵਾਂ: { $count }। ਨਾਲ ਦੀ ਸਾਰਣੀ ਵੀ ਇਹੀ ਦੱਸਦੀ ਹੈ।
service-map-here =
    { $count ->
        [one] { $count } ਸੇਵਾ ਨਕਸ਼ੇ ਦੇ ਇਸ ਹਿੱਸੇ ਵਿੱਚ ਹੈ।
       *[other] { $count } ਸੇਵਾਵਾਂ ਨਕਸ਼ੇ ਦੇ ਇਸ ਹਿੱਸੇ ਵਿੱਚ ਹਨ।
    }
service-map-elsewhere =
    { $count ->
        [one] { $count } ਹੋਰ ਇਸ ਹਿੱਸੇ ਤੋਂ ਬਾਹਰ ਹੈ।
       *[other] { $count } ਹੋਰ ਇਸ ਹਿੱਸੇ ਤੋਂ ਬਾਹਰ ਹਨ।
    }
service-map-nowhere =
    { $count ->
        [one] { $count } ਸੇਵਾ ਨਕਸ਼ੇ ਤੇ ਨਹੀਂ: ਉਹ ਫੋਨ ਤੇ ਜਾਂ ਔਨਲਾਈਨ ਮਿਲਦੀ ਹੈ, ਜਾਂ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਕਿੱਥੇ ਹੈ।
       *[other] { $count } ਸੇਵਾਵਾਂ ਨਕਸ਼ੇ ਤੇ ਨਹੀਂ: ਉਹ ਫੋਨ ਤੇ ਜਾਂ ਔਨਲਾਈਨ ਮਿਲਦੀਆਂ ਹਨ, ਜਾਂ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਕਿੱਥੇ ਹਨ।
    }
service-map-near = ਜਿੱਥੇ ਸਾਨੂੰ ਸਹੀ ਥਾਂ ਪਤਾ ਨਹੀਂ, ਉੱਥੇ ਸੇਵਾ ਆਪਣੇ ਪੋਸਟਲ ਇਲਾਕੇ ਜਾਂ ਆਪਣੇ ਸ਼ਹਿਰ ਦੇ ਵਿਚਕਾਰ ਦਿਸਦੀ ਹੈ।
service-map-place = ਥਾਂ
service-map-cities =
    { $count ->
        [one] { $city } ਅਤੇ { $count } ਹੋਰ ਥਾਂ
       *[other] { $city } ਅਤੇ { $count } ਹੋਰ ਥਾਵਾਂ
    }
service-map-closer = ਨੇੜਿਓਂ ਦੇਖੋ
service-map-closer-at =
    { $count ->
        [one] { $city }, { $count } ਸੇਵਾ: ਨੇੜਿਓਂ ਦੇਖੋ
       *[other] { $city }, { $count } ਸੇਵਾਵਾਂ: ਨੇੜਿਓਂ ਦੇਖੋ
    }
service-map-list-at =
    { $count ->
        [one] { $city }, { $count } ਸੇਵਾ: ਸੂਚੀ ਵਿੱਚ ਦਿਖਾਓ
       *[other] { $city }, { $count } ਸੇਵਾਵਾਂ: ਸੂਚੀ ਵਿੱਚ ਦਿਖਾਓ
    }
service-map-back = ਇੱਕ ਕਦਮ ਪਿੱਛੇ
services-print-more =
    { $count ->
        [one] { $count } ਹੋਰ ਸੇਵਾ ਮੇਲ ਖਾਂਦੀ ਹੈ, ਪਰ ਇਸ ਕਾਗਜ਼ ਤੇ ਨਹੀਂ। ਹੋਰ ਚੋਣਾਂ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਪ੍ਰਿੰਟ ਕਰੋ।
       *[other] { $count } ਹੋਰ ਸੇਵਾਵਾਂ ਮੇਲ ਖਾਂਦੀਆਂ ਹਨ, ਪਰ ਇਸ ਕਾਗਜ਼ ਤੇ ਨਹੀਂ। ਹੋਰ ਚੋਣਾਂ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਪ੍ਰਿੰਟ ਕਰੋ।
    }

service-km = ਲਗਭਗ { $km } ਕਿਲੋਮੀਟਰ ਦੂਰ
service-ask = ਪੁੱਛੋ: { $what }
ask-topic = ਕਿਸ ਗੱਲ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ
ask-language = ਭਾਸ਼ਾ
ask-french = ਫ੍ਰੈਂਚ
ask-place = ਕਿੰਨੀ ਦੂਰ ਹੈ
ask-open = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
ask-whom = ਕੀ ਇਹ ਤੁਹਾਡੇ ਲਈ ਹੈ
ask-way = ਕੀ ਉੱਥੇ ਜਾ ਸਕਦੇ ਹੋ
ask-wheelchair = ਕੀ ਵ੍ਹੀਲਚੇਅਰ ਅੰਦਰ ਜਾ ਸਕਦੀ ਹੈ
ask-free = ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ
service-also-short = ਇਹ ਜਾਣਕਾਰੀ ਇੱਥੇ ਵੀ ਹੈ: { $names }

open-until = { $time } ਤੱਕ ਖੁੱਲ੍ਹੀ
open-always = ਦਿਨ-ਰਾਤ ਖੁੱਲ੍ਹੀ
open-may-be-closed = ਬੰਦ ਹੋ ਸਕਦੀ ਹੈ: { $holiday }
open-closed = ਹੁਣ ਬੰਦ
open-closed-until = ਬੰਦ, ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: { $time }
open-for-now = ਫਿਲਹਾਲ ਬੰਦ
open-at-open = ਉਸ ਵੇਲੇ ਖੁੱਲ੍ਹੀ
open-at-closed = ਉਸ ਵੇਲੇ ਬੰਦ

service-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
service-hours-week = ਅਗਲੇ 7 ਦਿਨਾਂ ਦਾ ਸਮਾਂ
service-hours-clock = ਸਮਾਂ ਉਸ ਥਾਂ ਦੀ ਘੜੀ ਦਾ ਹੈ ਜਿੱਥੇ ਸੇਵਾ ਹੈ।
service-hours-shared = ਇਹ ਇਸ ਦੇ ਸਾਰੇ ਦਫ਼ਤਰਾਂ ਦਾ ਰਲਿਆ ਸਮਾਂ ਹੈ। ਕਿਸੇ ਇੱਕ ਬਾਰੇ ਪੁੱਛਣ ਲਈ ਫੋਨ ਕਰੋ।
service-hours-words = ਸਰੋਤ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
service-hours-none = ਸਾਨੂੰ ਸਮਾਂ ਪਤਾ ਨਹੀਂ। ਪਹਿਲਾਂ ਫੋਨ ਕਰੋ।
service-day-closed = ਬੰਦ
service-day-all = ਸਾਰਾ ਦਿਨ ਖੁੱਲ੍ਹੀ
service-day-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ
service-day-unsure = ਹੇਠਾਂ ਲਿਖੀ ਗੱਲ ਨਾਲ ਇਹ ਬਦਲ ਸਕਦਾ ਹੈ।
service-day-holiday = { $holiday }: ਬੰਦ ਹੋ ਸਕਦੀ ਹੈ
service-spell = { $from } ਤੋਂ { $to }
service-day = ਦਿਨ
service-day-hours = ਸਮਾਂ
service-access = ਅੰਦਰ ਜਾਣਾ
service-wheelchair-yes = ਵ੍ਹੀਲਚੇਅਰ ਅੰਦਰ ਜਾ ਸਕਦੀ ਹੈ।
service-wheelchair-no = ਵ੍ਹੀਲਚੇਅਰ ਅੰਦਰ ਨਹੀਂ ਜਾ ਸਕਦੀ।
service-cost = ਖਰਚਾ
service-application = ਸੇਵਾ ਕਿਵੇਂ ਲੈਣੀ ਹੈ
service-documents = ਨਾਲ ਲਿਜਾਓ
service-interpretation = ਦੁਭਾਸ਼ੀਏ
service-areas = ਕਿੱਥੋਂ ਦੇ ਲੋਕਾਂ ਲਈ
service-licence = ਲਾਇਸੰਸ
service-quoted = ਸ਼ਬਦ ਸਰੋਤ ਦੇ ਆਪਣੇ ਹਨ, { $language } ਵਿੱਚ। ਅਸੀਂ ਨਾ ਇਹ ਬਦਲੇ ਹਨ, ਨਾ ਇਨ੍ਹਾਂ ਦਾ ਅਨੁਵਾਦ ਕੀਤਾ ਹੈ।
service-order = ਪਹਿਲਾਂ ਇਹ, ਫਿਰ ਉਹ
service-before = ਪਹਿਲਾਂ ਇੱਥੇ ਜਾਓ
service-after = ਬਾਅਦ ਵਿੱਚ ਇੱਥੇ ਜਾਓ
service-instead = ਜਾਂ ਇਸ ਦੀ ਥਾਂ ਇੱਥੇ ਜਾਓ
service-same = ਇਹੀ ਮਦਦ ਹੋਰ ਥਾਂ
service-also = ਇਹ ਜਾਣਕਾਰੀ ਇੱਥੇ ਵੀ ਹੈ
service-also-text = ਇਹ ਸਰੋਤ ਇਸੇ ਸੇਵਾ ਬਾਰੇ ਦੱਸਦੇ ਹਨ। ਇਹ ਇੱਕ ਸੰਪਾਦਕ ਨੇ ਤੈਅ ਕੀਤਾ ਹੈ।
service-verified = ਆਖਰੀ ਪੁਸ਼ਟੀ { $date } ਨੂੰ, ਕਿਸ ਨੇ ਕੀਤੀ: { $name }
service-looked-at = ਆਖਰੀ ਵਾਰ { $date } ਨੂੰ ਦੇਖਿਆ, ਪਰ ਸੇਵਾ ਨੇ ਆਪ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ। ਇਹ ਜਾਣਕਾਰੀ ਕਿਸ ਦੀ ਹੈ: { $name }।
service-save = ਇਹ ਸੇਵਾ ਸਾਂਭੋ
service-saved = ਸਾਂਭੀ ਹੋਈ
service-card = ਸੰਪਰਕ ਕਾਰਡ ਵਜੋਂ ਸਾਂਭੋ
service-card-written = ਸੰਪਰਕ ਕਾਰਡ ਬਣ ਗਿਆ।
service-code = ਨਾਂ, ਫੋਨ ਅਤੇ ਪਤਾ, ਫੋਨ ਦੇ ਕੈਮਰੇ ਲਈ
service-code-show = ਫੋਨ ਲਈ ਕੋਡ ਦਿਖਾਓ
phone-extension = ਐਕਸਟੈਂਸ਼ਨ { $number }
notice-service-saved = ਸਾਂਭ ਲਈ। ਇਹ “ਸੇਵਾਵਾਂ” ਵਿੱਚ “ਸਾਂਭੀਆਂ ਹੋਈਆਂ” ਹੇਠ ਮਿਲੇਗੀ।
notice-service-let-go = ਹੁਣ ਸਾਂਭੀ ਹੋਈ ਨਹੀਂ
service-hours-unknown = ਸਾਨੂੰ ਸਮਾਂ ਪਤਾ ਨਹੀਂ।
service-look-first = ਪਹਿਲਾਂ ਇਸ ਦਾ ਪੰਨਾ ਦੇਖੋ
service-look-first-long = ਇਸ ਸਾਰੀ ਜਾਣਕਾਰੀ ਦੀ ਅਸੀਂ ਹਾਲ ਵਿੱਚ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕਰ ਸਕੇ। ਇਸ ਦਾ ਪੰਨਾ ਦੇਖੋ, ਜਾਂ 211 ਤੇ ਫੋਨ ਕਰੋ।
