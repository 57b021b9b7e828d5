# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = ਥਾਵਾਂ
places-title = ਓਨਟਾਰੀਓ ਵਿੱਚ ਕਿੱਥੇ ਰਹਿਣਾ ਹੈ
places-lead = ਦੱਸੋ ਕਿ ਤੁਹਾਡੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ, ਅਤੇ ਦੇਖੋ ਕਿ ਕਿਹੜੀਆਂ ਥਾਵਾਂ ਠੀਕ ਬੈਠਦੀਆਂ ਹਨ। ਜਾਂ ਕੁਝ ਥਾਵਾਂ ਚੁਣ ਕੇ ਉਨ੍ਹਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ।
places-empty = ਇਸ ਕਾਪੀ ਵਿੱਚ ਅਜੇ ਕੋਈ ਥਾਂ ਨਹੀਂ
places-celsius = { $count } °C
places-services-label = ਨਵੇਂ ਆਏ ਲੋਕਾਂ ਲਈ ਸੇਵਾਵਾਂ
places-services-note = Portage ਦੀ ਇਸ ਕਾਪੀ ਦੀਆਂ ਉਹ ਸੇਵਾਵਾਂ, ਜਿਨ੍ਹਾਂ ਦਾ ਦਫ਼ਤਰ ਇਸ ਥਾਂ ਤੇ ਜਾਂ ਇਸ ਤੋਂ 25 ਕਿਲੋਮੀਟਰ ਦੇ ਅੰਦਰ ਹੈ। ਕੁਝ ਸਿਰਫ਼ ਮਿੱਥੇ ਦਿਨਾਂ ਤੇ ਆਉਂਦੀਆਂ ਹਨ। ਹੋਰ ਸੇਵਾਵਾਂ ਵੀ ਹਨ, ਜੋ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ।
places-wishes-title = ਤੁਹਾਡੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ?
places-wishes-lead = ਸਲਾਈਡਰ ਹਿਲਾਉਣ ਨਾਲ ਥਾਵਾਂ ਦੀ ਤਰਤੀਬ ਬਦਲਦੀ ਹੈ। ਤੁਸੀਂ ਜੋ ਚੁਣਦੇ ਹੋ, ਉਹ ਇਸੇ ਡਿਵਾਈਸ ਤੇ ਰਹਿੰਦਾ ਹੈ।
places-wish-cheap-rent = ਘੱਟ ਕਿਰਾਇਆ
places-wish-work = ਘੱਟ ਬੇਰੁਜ਼ਗਾਰੀ
places-wish-french = ਆਲੇ-ਦੁਆਲੇ ਫ੍ਰੈਂਚ
places-wish-language = ਆਲੇ-ਦੁਆਲੇ ਮੇਰੀ ਘਰ ਦੀ ਭਾਸ਼ਾ
places-wish-newcomers = ਬਹੁਤ ਸਾਰੇ ਨਵੇਂ ਆਏ ਲੋਕ
places-wish-services = ਨੇੜੇ ਨਵੇਂ ਆਏ ਲੋਕਾਂ ਲਈ ਮਦਦ
places-wish-size = ਥਾਂ ਦਾ ਆਕਾਰ
places-wish-mild-winter = ਘੱਟ ਠੰਢੀਆਂ ਸਰਦੀਆਂ
places-wish-transit = ਬੱਸਾਂ ਅਤੇ ਰੇਲਾਂ
places-wish-study = ਯੂਨੀਵਰਸਿਟੀ ਜਾਂ ਕਾਲਜ
places-wish-pilots = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਪਾਇਲਟ ਪ੍ਰੋਗਰਾਮ (RCIP ਜਾਂ FCIP)
places-weight-0 = ਜ਼ਰੂਰੀ ਨਹੀਂ
places-weight-1 = ਜ਼ਰੂਰੀ
places-weight-2 = ਬਹੁਤ ਜ਼ਰੂਰੀ
places-language = ਤੁਹਾਡੀ ਭਾਸ਼ਾ
places-language-none = ਭਾਸ਼ਾ ਚੁਣੋ
places-language-hint = ਪਹਿਲਾਂ ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ। ਸਾਡੀਆਂ ਸੂਚੀਆਂ ਵਿੱਚ ਸਿਰਫ਼ ਇਹ ਭਾਸ਼ਾਵਾਂ ਹਨ।
places-size-big = ਵੱਡੀ
places-size-small = ਛੋਟੀ
places-clear = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
places-cleared = ਹੁਣ ਕੁਝ ਵੀ ਜ਼ਰੂਰੀ ਨਹੀਂ ਚੁਣਿਆ ਹੋਇਆ। ਥਾਵਾਂ ਆਪਣੇ ਨਾਵਾਂ ਦੀ ਤਰਤੀਬ ਵਿੱਚ ਹਨ।
places-why-cheap-rent =
    { $standing ->
        [good] ਕਿਰਾਇਆ ਬਹੁਤੀਆਂ ਥਾਵਾਂ ਤੋਂ ਘੱਟ ਹੈ: ਦੋ ਬੈੱਡਰੂਮਾਂ ਲਈ { $value }।
        [poor] ਕਿਰਾਇਆ ਬਹੁਤੀਆਂ ਥਾਵਾਂ ਤੋਂ ਵੱਧ ਹੈ: ਦੋ ਬੈੱਡਰੂਮਾਂ ਲਈ { $value }।
       *[middle] ਕਿਰਾਇਆ ਵਿਚਕਾਰ ਦੇ ਨੇੜੇ ਹੈ: ਦੋ ਬੈੱਡਰੂਮਾਂ ਲਈ { $value }।
    }
places-why-work =
    { $standing ->
        [good] ਇੱਥੇ ਬਹੁਤੇ ਇਲਾਕਿਆਂ ਤੋਂ ਘੱਟ ਲੋਕ ਕੰਮ ਲੱਭ ਰਹੇ ਹਨ: { $value }।
        [poor] ਇੱਥੇ ਬਹੁਤੇ ਇਲਾਕਿਆਂ ਤੋਂ ਵੱਧ ਲੋਕ ਕੰਮ ਲੱਭ ਰਹੇ ਹਨ: { $value }।
       *[middle] ਬੇਰੁਜ਼ਗਾਰੀ ਵਿਚਕਾਰ ਦੇ ਨੇੜੇ ਹੈ: { $value }।
    }
places-why-french =
    { $standing ->
        [good] ਜਿਨ੍ਹਾਂ ਦੀ ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਫ੍ਰੈਂਚ ਹੈ, ਉਹ ਇੱਥੇ ਬਹੁਤੀਆਂ ਥਾਵਾਂ ਤੋਂ ਵੱਧ ਹਨ: { $value }।
        [poor] ਜਿਨ੍ਹਾਂ ਦੀ ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਫ੍ਰੈਂਚ ਹੈ, ਉਹ ਇੱਥੇ ਬਹੁਤੀਆਂ ਥਾਵਾਂ ਤੋਂ ਘੱਟ ਹਨ: { $value }।
       *[middle] ਜਿਨ੍ਹਾਂ ਦੀ ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਫ੍ਰੈਂਚ ਹੈ: { $value }।
    }
places-why-language =
    { $count ->
        [0] { $language } ਇੱਥੇ ਗਿਣੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਨਹੀਂ, ਇਸ ਲਈ ਘਰ ਵਿੱਚ ਇਹ ਵੱਧ ਤੋਂ ਵੱਧ { $value } ਲੋਕ ਬੋਲਦੇ ਹਨ।
       *[other]
            { $standing ->
                [good] ਘਰ ਵਿੱਚ { $language } ਬੋਲਣ ਵਾਲੇ ਇੱਥੇ ਬਹੁਤੀਆਂ ਥਾਵਾਂ ਤੋਂ ਵੱਧ ਹਨ: { $value }।
                [poor] ਘਰ ਵਿੱਚ { $language } ਬੋਲਣ ਵਾਲੇ ਇੱਥੇ ਬਹੁਤੀਆਂ ਥਾਵਾਂ ਤੋਂ ਘੱਟ ਹਨ: { $value }।
               *[middle] ਘਰ ਵਿੱਚ { $language } ਬੋਲਣ ਵਾਲੇ ਲੋਕ: { $value }।
            }
    }
places-why-newcomers =
    { $standing ->
        [good] ਪਰਵਾਸੀ ਇੱਥੇ ਬਹੁਤੀਆਂ ਥਾਵਾਂ ਤੋਂ ਵੱਧ ਹਨ: { $value }।
        [poor] ਪਰਵਾਸੀ ਇੱਥੇ ਬਹੁਤੀਆਂ ਥਾਵਾਂ ਤੋਂ ਘੱਟ ਹਨ: { $value }।
       *[middle] ਪਰਵਾਸੀਆਂ ਦਾ ਹਿੱਸਾ ਵਿਚਕਾਰ ਦੇ ਨੇੜੇ ਹੈ: { $value }।
    }
places-why-services =
    { $count ->
        [0] ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ 25 ਕਿਲੋਮੀਟਰ ਦੇ ਅੰਦਰ ਨਵੇਂ ਆਏ ਲੋਕਾਂ ਲਈ ਕੋਈ ਸੇਵਾ ਨਹੀਂ।
        [one] ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ ਇੱਥੇ ਜਾਂ 25 ਕਿਲੋਮੀਟਰ ਦੇ ਅੰਦਰ ਨਵੇਂ ਆਏ ਲੋਕਾਂ ਲਈ { $value } ਸੇਵਾ ਹੈ।
       *[other] ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ ਇੱਥੇ ਜਾਂ 25 ਕਿਲੋਮੀਟਰ ਦੇ ਅੰਦਰ ਨਵੇਂ ਆਏ ਲੋਕਾਂ ਲਈ { $value } ਸੇਵਾਵਾਂ ਹਨ।
    }
places-why-size =
    { $standing ->
        [good] ਇਸ ਦਾ ਆਕਾਰ ਓਹੋ ਜਿਹਾ ਹੈ ਜਿਹੋ ਜਿਹਾ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ: { $value } ਲੋਕ।
        [poor] ਇਸ ਦਾ ਆਕਾਰ ਓਹੋ ਜਿਹਾ ਨਹੀਂ ਜਿਹੋ ਜਿਹਾ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ: { $value } ਲੋਕ।
       *[middle] ਇਹ ਨਾ ਵੱਡੀ ਹੈ, ਨਾ ਛੋਟੀ: { $value } ਲੋਕ।
    }
places-why-mild-winter =
    { $standing ->
        [good] ਜਨਵਰੀ ਵਿੱਚ ਬਹੁਤੀਆਂ ਥਾਵਾਂ ਤੋਂ ਘੱਟ ਠੰਢ ਹੁੰਦੀ ਹੈ: ਔਸਤਨ { $value }।
        [poor] ਜਨਵਰੀ ਵਿੱਚ ਬਹੁਤੀਆਂ ਥਾਵਾਂ ਤੋਂ ਵੱਧ ਠੰਢ ਹੁੰਦੀ ਹੈ: ਔਸਤਨ { $value }।
       *[middle] ਜਨਵਰੀ ਦੀ ਠੰਢ ਵਿਚਕਾਰ ਦੇ ਨੇੜੇ ਹੈ: ਔਸਤਨ { $value }।
    }
places-why-transit = ਬੱਸਾਂ ਅਤੇ ਰੇਲਾਂ: { $value }।
places-why-study = ਤੁਸੀਂ ਇੱਥੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ: { $value }।
places-why-pilots =
    { $count ->
        [0] ਦੋਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਪਾਇਲਟ ਪ੍ਰੋਗਰਾਮ ਇੱਥੇ ਨਹੀਂ ਚੱਲਦਾ।
       *[other] ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਪਾਇਲਟ ਪ੍ਰੋਗਰਾਮ ਇੱਥੇ ਚੱਲਦਾ ਹੈ: { $value }।
    }
places-list = ਸਾਰੀਆਂ ਥਾਵਾਂ
places-list-ordered = ਤੁਹਾਡੇ ਲਈ ਸਭ ਤੋਂ ਠੀਕ ਥਾਵਾਂ ਪਹਿਲਾਂ
places-rank = ਤੁਹਾਡੀ ਤਰਤੀਬ ਵਿੱਚ ਨੰਬਰ { $rank }
places-sure = ਪਤਾ ਹੈ: ਤੁਹਾਡੀਆਂ { $wishes } ਜ਼ਰੂਰੀ ਗੱਲਾਂ ਵਿੱਚੋਂ { $known }
places-unknown = ਪਤਾ ਨਹੀਂ: { $what }।
places-people = { $count } ਲੋਕ ({ $year })
places-parts = { $name }: ਇਹ ਨੰਬਰ ਕਿਵੇਂ ਮਿਲਿਆ
places-part-known = ਸਾਨੂੰ ਕੀ ਪਤਾ ਹੈ
places-part-weight = ਕਿੰਨਾ ਜ਼ਰੂਰੀ ਹੈ
places-part-points = ਅੰਕ
places-part-total = ਕੁੱਲ
places-not-known = ਪਤਾ ਨਹੀਂ
places-pick = ਤੁਲਨਾ ਕਰੋ
places-pick-name = { $name }: ਤੁਲਨਾ ਕਰੋ
places-picked =
    { $count ->
        [one] { $count } ਥਾਂ ਚੁਣੀ ਹੈ। 4 ਤੱਕ ਚੁਣੋ।
       *[other] { $count } ਥਾਵਾਂ ਚੁਣੀਆਂ ਹਨ। 4 ਤੱਕ ਚੁਣੋ।
    }
places-pick-full = ਤੁਲਨਾ ਵਿੱਚ 4 ਥਾਵਾਂ ਹੀ ਆਉਂਦੀਆਂ ਹਨ। ਹੋਰ ਜੋੜਨ ਲਈ ਇੱਕ ਹਟਾਓ।
places-compare = ਤੁਲਨਾ ਦੇਖੋ
places-pick-none = ਸਾਰੀਆਂ ਹਟਾਓ
places-method = ਇਹ ਤਰਤੀਬ ਕਿਵੇਂ ਬਣਦੀ ਹੈ
places-method-line = ਹਰ ਜ਼ਰੂਰੀ ਗੱਲ ਲਈ ਅਸੀਂ ਉਹ ਸਾਰੀਆਂ ਥਾਵਾਂ ਤਰਤੀਬ ਵਿੱਚ ਲਾਉਂਦੇ ਹਾਂ, ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਸਾਨੂੰ ਕੁਝ ਪਤਾ ਹੈ। ਸਭ ਤੋਂ ਚੰਗੀ ਨੂੰ 1 ਅੰਕ ਮਿਲਦਾ ਹੈ, ਸਭ ਤੋਂ ਪਿੱਛੇ ਵਾਲੀ ਦਾ 1 ਅੰਕ ਕੱਟਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਵਿਚਕਾਰ ਵਾਲੀ ਨੂੰ 0 ਮਿਲਦਾ ਹੈ।
places-method-twice = ਜੋ ਬਹੁਤ ਜ਼ਰੂਰੀ ਹੈ, ਉਹ ਦੋ ਵਾਰ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ। ਫਿਰ ਅਸੀਂ ਅੰਕ ਜੋੜਦੇ ਹਾਂ। ਬਰਾਬਰ ਅੰਕਾਂ ਵਾਲੀਆਂ ਥਾਵਾਂ ਦਾ ਨੰਬਰ ਵੀ ਇੱਕੋ ਹੁੰਦਾ ਹੈ।
places-method-named = ਬੱਸਾਂ ਅਤੇ ਰੇਲਾਂ, ਯੂਨੀਵਰਸਿਟੀਆਂ ਅਤੇ ਕਾਲਜਾਂ ਬਾਰੇ ਸਾਡੇ ਕੋਲ ਸਿਰਫ਼ ਸੂਚੀਆਂ ਹਨ ਕਿ ਕਿੱਥੇ ਕੀ ਹੈ। ਜਿਸ ਥਾਂ ਦਾ ਨਾਂ ਹੈ, ਉਸ ਨੂੰ 1 ਅੰਕ ਤੱਕ ਮਿਲਦਾ ਹੈ। ਜਿਸ ਦਾ ਨਾਂ ਨਹੀਂ, ਉਸ ਦਾ ਕੁਝ ਨਹੀਂ ਕੱਟਿਆ ਜਾਂਦਾ।
places-method-unknown = ਜੋ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ, ਉਸ ਨਾਲ ਨਾ ਕੁਝ ਜੁੜਦਾ ਹੈ, ਨਾ ਕੱਟਿਆ ਜਾਂਦਾ ਹੈ। ਤਰਤੀਬ ਬੱਸ ਘੱਟ ਪੱਕੀ ਹੁੰਦੀ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕਿੰਨਾ ਪਤਾ ਹੈ।
places-method-yours = ਇਹ ਨਾ ਸਲਾਹ ਹੈ, ਨਾ ਕਿਸੇ ਦੀ ਬਣਾਈ ਦਰਜਾਬੰਦੀ। ਸਲਾਈਡਰ ਬਦਲੋ ਤਾਂ ਤਰਤੀਬ ਵੀ ਬਦਲ ਜਾਂਦੀ ਹੈ।
map-whole = ਪੂਰਾ ਓਨਟਾਰੀਓ
map-south = ਦੱਖਣ, ਨੇੜਿਓਂ
map-table = ਨਕਸ਼ਾ ਸਾਰਣੀ ਵਜੋਂ
map-credit = ਰੂਪ-ਰੇਖਾ ਅਤੇ ਝੀਲਾਂ: Natural Earth, public domain (ਸਭ ਲਈ ਖੁੱਲ੍ਹਾ), ਸਰਲ ਕੀਤਾ। ਹੱਦਾਂ ਬਿਲਕੁਲ ਸਹੀ ਨਹੀਂ।
places-map = ਥਾਵਾਂ ਦਾ ਨਕਸ਼ਾ
places-map-label = ਓਨਟਾਰੀਓ ਦਾ ਨਕਸ਼ਾ, ਥਾਵਾਂ: { $count }। ਹੇਠਲੀ ਸਾਰਣੀ ਵੀ ਇਹੀ ਦੱਸਦੀ ਹੈ।
places-map-best = ਭਰੇ ਹੋਏ ਬਿੰਦੂ: ਤੁਹਾਡੀਆਂ ਪਹਿਲੀਆਂ ਪੰਜ ਥਾਵਾਂ
places-map-picked = ਭਰੇ ਹੋਏ ਬਿੰਦੂ: ਤੁਹਾਡੀਆਂ ਚੁਣੀਆਂ ਥਾਵਾਂ
places-map-dots = ਵੱਡਾ ਬਿੰਦੂ ਮਤਲਬ ਵੱਡੀ ਥਾਂ
places-map-place = ਥਾਂ
places-map-north = ਡਿਗਰੀ ਉੱਤਰ
places-map-west = ਡਿਗਰੀ ਪੱਛਮ
places-map-people = ਲੋਕ
places-compare-title = ਥਾਵਾਂ ਦੀ ਤੁਲਨਾ
places-compare-lead = ਕੋਈ ਜਾਣਕਾਰੀ ਦਬਾਓ, ਫਿਰ ਦਿਸੇਗਾ ਕਿ ਉਹ ਕਿੱਥੋਂ ਆਈ ਅਤੇ ਕਦੋਂ ਦੀ ਹੈ।
places-compare-empty = ਅਜੇ ਕੋਈ ਥਾਂ ਨਹੀਂ ਚੁਣੀ
places-compare-empty-text = ਸੂਚੀ ਤੇ ਜਾਓ ਅਤੇ 4 ਤੱਕ ਥਾਵਾਂ ਚੁਣੋ।
places-compare-list = ਸੂਚੀ ਤੇ ਜਾਓ
places-compare-add = ਥਾਂ ਜੋੜੋ
places-compare-out = { $name } ਹਟਾਓ
places-compare-what = ਕੀ
places-group-people = ਲੋਕ
places-group-languages = ਭਾਸ਼ਾਵਾਂ ਅਤੇ ਫ੍ਰੈਂਚ
places-group-money = ਪੈਸੇ
places-group-work = ਕੰਮ
places-group-climate = ਮੌਸਮ
places-group-getting-about = ਆਉਣਾ-ਜਾਣਾ
places-group-learning = ਪੜ੍ਹਾਈ
places-group-newcomers = ਨਵੇਂ ਆਏ ਲੋਕ
places-group-other = ਹੋਰ ਗੱਲਾਂ
places-yes = ਹਾਂ
places-no = ਨਹੀਂ
places-cell-more = ਇਹ ਕਿੱਥੋਂ ਆਇਆ
places-cell-time = ਕਦੋਂ ਦਾ: { $time }
places-time-undated = ਸਰੋਤ ਵਿੱਚ ਤਾਰੀਖ ਨਹੀਂ
places-cell-area = ਸਿਰਫ਼ ਇਸ ਥਾਂ ਦਾ ਨਹੀਂ, ਇਸ ਪੂਰੇ ਇਲਾਕੇ ਦਾ: { $area }
places-cell-one = ਇਹ ਸਾਨੂੰ ਘੱਟ ਪੱਕਾ ਪਤਾ ਹੈ।
places-cell-counted = Portage ਨੇ ਇਹ ਆਪਣੀ ਕਾਪੀ ਵਿੱਚ ਗਿਣਿਆ ਹੈ।
places-cell-source = ਸਰੋਤ:
places-bars = ਪੱਟੀਆਂ ਵਿੱਚ
places-climate = ਸਰਦੀ ਅਤੇ ਗਰਮੀ
places-climate-lead = ਜਨਵਰੀ ਦੀ ਔਸਤ ਤੋਂ ਜੁਲਾਈ ਦੀ ਔਸਤ ਤੱਕ।
places-climate-january = ਜਨਵਰੀ
places-climate-july = ਜੁਲਾਈ
places-choose = ਮੈਂ ਇੱਥੇ ਰਹਿਣਾ ਹੈ
places-chosen = ਤੁਸੀਂ ਇਹ ਥਾਂ ਚੁਣੀ ਹੈ
places-chosen-mark = ਤੁਹਾਡੀ ਪਸੰਦ
places-choose-note = ਫਿਰ ਤੁਹਾਡੀ ਯੋਜਨਾ, ਬਜਟ ਅਤੇ ਸੇਵਾਵਾਂ ਦੀ ਸੂਚੀ ਇਸੇ ਥਾਂ ਮੁਤਾਬਕ ਹੋਣਗੀਆਂ।
places-chosen-said = ਹੁਣ ਤੁਹਾਡੀ ਚੁਣੀ ਥਾਂ: { $name }।
places-unchoose = ਚੋਣ ਵਾਪਸ ਲਓ
places-unchosen = ਹੁਣ ਤੁਹਾਡੀ ਕੋਈ ਥਾਂ ਚੁਣੀ ਹੋਈ ਨਹੀਂ।
places-municipality = ਨਗਰਪਾਲਿਕਾ: { $name }
places-municipality-page = ਨਵੇਂ ਆਏ ਲੋਕਾਂ ਲਈ ਇਸ ਦਾ ਪੰਨਾ
places-municipality-publisher = ਲਿਖਣ ਵਾਲੇ: { $publisher }। ਨਗਰਪਾਲਿਕਾ ਨੇ ਇਹ ਨਹੀਂ ਜਾਂਚਿਆ।
places-municipality-none = ਇਸ ਥਾਂ ਲਈ ਇਸ ਕਾਪੀ ਵਿੱਚ ਅਜੇ ਕਿਸੇ ਨਗਰਪਾਲਿਕਾ ਦਾ ਆਪਣਾ ਹਿੱਸਾ ਨਹੀਂ।
places-next = ਇੱਥੋਂ ਅੱਗੇ
places-to-services = { $city } ਵਿੱਚ ਸੇਵਾਵਾਂ
places-to-budget = ਇੱਥੇ ਇੱਕ ਮਹੀਨੇ ਦਾ ਖਰਚਾ
places-to-plan = ਤੁਹਾਡੀ ਯੋਜਨਾ
places-add-to-compare = ਤੁਲਨਾ ਵਿੱਚ ਜੋੜੋ
places-take-from-compare = ਤੁਲਨਾ ਵਿੱਚੋਂ ਹਟਾਓ
places-in-region = ਇਲਾਕਾ: { $division }
services-from-place = ਤੁਸੀਂ { $city } ਦੇਖ ਰਹੇ ਹੋ, ਕਿਉਂਕਿ ਇਹ ਤੁਹਾਡੀ ਚੁਣੀ ਥਾਂ ਹੈ।
kind-community = ਥਾਵਾਂ
screen-places = ਥਾਵਾਂ
screen-place = ਥਾਂ
screen-compare = ਥਾਵਾਂ ਦੀ ਤੁਲਨਾ
places-not-kept = ਤੁਹਾਡੀ ਚੋਣ ਸਾਂਭੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਇਹ ਉਦੋਂ ਤੱਕ ਰਹੇਗੀ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਸ ਪੰਨੇ ਤੇ ਹੋ।
places-climate-scale = ਪੈਮਾਨਾ { $from } °C ਤੋਂ { $to } °C ਤੱਕ ਹੈ। ਪਤਲੀ ਲਕੀਰ 0 °C ਹੈ।
places-first = ਹੁਣ ਸਭ ਤੋਂ ਪਹਿਲਾਂ: { $name }।
places-why-area = ਇਹ ਇਸ ਪੂਰੇ ਇਲਾਕੇ ਦਾ ਹੈ: { $area }।
places-why-time = ਕਦੋਂ ਦੇ ਅੰਕੜੇ: { $time }।
places-why-rent-time = ਸਾਰੇ ਕਿਰਾਏਦਾਰਾਂ ਦੀ ਔਸਤ, { $time }। ਨਵੇਂ ਕਿਰਾਏਨਾਮੇ ਮਹਿੰਗੇ ਪੈਂਦੇ ਹਨ।
places-rent-unknown = ਕਿਰਾਇਆ ਪਤਾ ਨਹੀਂ।
places-cell-list = Portage ਦੀ ਆਪਣੀ ਸੂਚੀ, { $date }
places-airport = { $name } ({ $code }), { $km } ਕਿਲੋਮੀਟਰ
places-airport-YAM = ਸੂ ਸੇਂਟ ਮੈਰੀ
places-airport-YHM = ਹੈਮਿਲਟਨ
places-airport-YKF = ਕਿਚਨਰ, ਵਾਟਰਲੂ ਇਲਾਕਾ
places-airport-YOW = ਔਟਵਾ
places-airport-YQG = ਵਿੰਡਸਰ
places-airport-YQK = ਕੇਨੋਰਾ
places-airport-YQT = ਥੰਡਰ ਬੇ
places-airport-YSB = ਸਡਬਰੀ
places-airport-YTS = ਟਿਮਿੰਸ
places-airport-YTZ = ਟੋਰਾਂਟੋ ਬਿਲੀ ਬਿਸ਼ਪ
places-airport-YUL = ਮੌਂਟਰੀਅਲ-ਟਰੂਡੋ
places-airport-YXL = ਸੂ ਲੁੱਕਆਊਟ
places-airport-YXU = ਲੰਡਨ (ਓਨਟਾਰੀਓ)
places-airport-YYB = ਨੌਰਥ ਬੇ
places-airport-YYZ = ਟੋਰਾਂਟੋ ਪੀਅਰਸਨ
places-sources = ਸਰੋਤ
