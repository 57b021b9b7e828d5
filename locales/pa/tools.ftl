## What all tools share

tools-ask = ਨਤੀਜਾ ਦਿਖਾਓ
tools-yes = ਹਾਂ
tools-no = ਨਹੀਂ
tools-not-known = ਪਤਾ ਨਹੀਂ
tools-choose = ਚੁਣੋ
tools-add = ਜੋੜੋ
tools-remove = ਹਟਾਓ
tools-result = ਨਤੀਜਾ
tools-of = (ਵੱਧ ਤੋਂ ਵੱਧ { $of })
tools-capped = ਹੱਦ ਲੱਗੀ; ਹੱਦ ਤੋਂ ਬਿਨਾਂ { $from }
tools-would-change = ਇਹ ਕਿਸ ਨਾਲ ਬਦਲੇਗਾ
tools-next = ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ
tools-rules = ਨਿਯਮ
tools-in-force = { $date } ਤੋਂ ਲਾਗੂ
tools-stale = ਇਹ ਨਿਯਮ { $date } ਤੱਕ ਦੁਬਾਰਾ ਦੇਖੇ ਜਾਣੇ ਸਨ। ਨਤੀਜੇ ਤੇ ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਸਰਕਾਰੀ ਪੰਨਾ ਦੇਖੋ।
tools-faults = ਇਹ ਜਵਾਬ ਦੁਬਾਰਾ ਦੇਖੋ
tools-copy = ਸ਼ਬਦਾਂ ਵਿੱਚ ਕਾਪੀ ਕਰੋ
tools-copied = ਕਾਪੀ ਹੋ ਗਿਆ।

## What is wrong with a field

tools-fault-missing = ਇਹ ਜ਼ਰੂਰੀ ਹੈ। ਇਸ ਨੂੰ ਭਰੋ।
tools-fault-whole = { $min } ਤੋਂ { $max } ਤੱਕ ਦੀ ਪੂਰੀ ਸੰਖਿਆ ਲਿਖੋ।
tools-fault-number = { $min } ਤੋਂ { $max } ਤੱਕ ਦੀ ਸੰਖਿਆ ਲਿਖੋ, { $step } ਦੇ ਫ਼ਰਕ ਨਾਲ।
tools-fault-money = 0 ਤੋਂ { $max } ਤੱਕ ਦੀ ਰਕਮ ਲਿਖੋ, ਦਸ਼ਮਲਵ ਤੋਂ ਬਾਅਦ ਵੱਧ ਤੋਂ ਵੱਧ ਦੋ ਅੰਕ।
tools-fault-yes-no = ਹਾਂ ਜਾਂ ਨਹੀਂ ਚੁਣੋ।
tools-fault-choice = ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।
tools-fault-choices = ਦਿੱਤੇ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਚੁਣੋ।
tools-fault-day = { $from } ਤੋਂ { $to } ਤੱਕ ਦਾ ਕੋਈ ਦਿਨ ਲਿਖੋ।
tools-fault-month = { $from } ਤੋਂ { $to } ਤੱਕ ਦਾ ਕੋਈ ਮਹੀਨਾ ਲਿਖੋ।
tools-fault-list = ਇੱਥੇ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਆਉਂਦੇ ਹਨ।
tools-fault-noc = ਕਿੱਤੇ ਦੇ ਕੋਡ ਦੇ ਪੰਜ ਅੰਕ ਲਿਖੋ।
tools-fault-noc-unknown = ਇਸ ਕੋਡ ਵਾਲਾ ਕੋਈ ਕਿੱਤਾ ਨਹੀਂ। ਇਸ ਦੀ ਥਾਂ ਕੰਮ ਦਾ ਨਾਂ ਲੱਭੋ।
tools-fault-unknown = ਇਹ ਇੱਥੇ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।
tools-fault-same = ਇਹ “{ $other }” ਤੋਂ ਵੱਖਰਾ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ।
tools-fault-more-than = ਇਹ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਹੋ ਸਕਦਾ ਹੈ, ਜਿਵੇਂ “{ $other }” ਵਿੱਚ ਲਿਖਿਆ ਹੈ।

## Questions that several tools ask

tools-section-person = ਤੁਸੀਂ
tools-section-language = ਭਾਸ਼ਾਵਾਂ
tools-section-work = ਕੰਮ
tools-section-spouse = ਤੁਹਾਡੇ ਪਤੀ, ਪਤਨੀ ਜਾਂ ਸਾਥੀ
tools-section-additional = ਹੋਰ ਅੰਕ
tools-section-adaptability = ਕੈਨੇਡਾ ਨਾਲ ਸੰਬੰਧ
tools-section-minimums = ਲਾਜ਼ਮੀ ਸ਼ਰਤਾਂ
tools-field-age = ਤੁਹਾਡੀ ਉਮਰ, ਪੂਰੇ ਸਾਲਾਂ ਵਿੱਚ
tools-field-education = ਤੁਹਾਡੀ ਸਭ ਤੋਂ ਉੱਚੀ ਪੜ੍ਹਾਈ
tools-hint-education = ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ ਦੀ ਪੜ੍ਹਾਈ ਮੁਲਾਂਕਣ (ECA) ਹੋਣ ਤੋਂ ਬਾਅਦ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
tools-choice-education-less-than-secondary = ਹਾਈ ਸਕੂਲ (ਬਾਰ੍ਹਵੀਂ) ਤੋਂ ਘੱਟ
tools-choice-education-secondary = ਹਾਈ ਸਕੂਲ (ਬਾਰ੍ਹਵੀਂ)
tools-choice-education-one-year = ਹਾਈ ਸਕੂਲ ਤੋਂ ਬਾਅਦ ਇੱਕ ਸਾਲ ਦਾ ਪ੍ਰੋਗਰਾਮ
tools-choice-education-two-year = ਹਾਈ ਸਕੂਲ ਤੋਂ ਬਾਅਦ ਦੋ ਸਾਲ ਦਾ ਪ੍ਰੋਗਰਾਮ
tools-choice-education-bachelor = ਬੈਚਲਰ ਡਿਗਰੀ, ਜਾਂ ਤਿੰਨ ਜਾਂ ਵੱਧ ਸਾਲ ਦਾ ਪ੍ਰੋਗਰਾਮ
tools-choice-education-two-or-more = ਅਜਿਹੇ ਦੋ ਜਾਂ ਵੱਧ ਪ੍ਰੋਗਰਾਮ, ਜਿਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਤਿੰਨ ਜਾਂ ਵੱਧ ਸਾਲ ਦਾ
tools-choice-education-masters = ਮਾਸਟਰ ਡਿਗਰੀ, ਜਾਂ ਲਾਇਸੰਸ ਵਾਲੇ ਪੇਸ਼ੇ ਦੀ ਡਿਗਰੀ
tools-choice-education-doctoral = ਡਾਕਟਰੇਟ (PhD)
tools-hint-first-language = ਉਹ ਟੈਸਟ ਜਿਸ ਵਿੱਚ ਤੁਹਾਡਾ ਪੱਧਰ ਉੱਚਾ ਹੈ। ਅਜੇ ਨਤੀਜਾ ਨਹੀਂ ਆਇਆ ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
tools-field-first-language = ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ
tools-field-second-language = ਦੂਜੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ
tools-field-lang = ਭਾਸ਼ਾ
tools-field-clb = ਹਰ ਹੁਨਰ ਵਿੱਚ ਪੱਧਰ (CLB ਜਾਂ NCLC)
tools-hint-clb = ਟੈਸਟ ਦੇ ਸਕੋਰਾਂ ਵਾਲਾ ਟੂਲ ਸਕੋਰ ਤੋਂ ਪੱਧਰ ਦੱਸਦਾ ਹੈ। ਜਿੱਥੇ ਕੋਈ ਪੱਧਰ ਨਹੀਂ, ਉੱਥੇ 0 ਲਿਖੋ।
tools-field-first-language-clb = ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ: ਹਰ ਹੁਨਰ ਵਿੱਚ ਪੱਧਰ
tools-field-second-language-clb = ਦੂਜੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ: ਹਰ ਹੁਨਰ ਵਿੱਚ ਪੱਧਰ
tools-choice-lang-en = ਅੰਗਰੇਜ਼ੀ
tools-choice-lang-fr = ਫ੍ਰੈਂਚ
tools-ability-reading = ਪੜ੍ਹਨਾ
tools-ability-writing = ਲਿਖਣਾ
tools-ability-listening = ਸੁਣਨਾ
tools-ability-speaking = ਬੋਲਣਾ
tools-line-ability-reading = ਪੜ੍ਹਨਾ
tools-line-ability-writing = ਲਿਖਣਾ
tools-line-ability-listening = ਸੁਣਨਾ
tools-line-ability-speaking = ਬੋਲਣਾ
tools-field-canadian-work-years = ਕੈਨੇਡਾ ਵਿੱਚ ਹੁਨਰਮੰਦ ਕੰਮ (skilled work), ਪੂਰੇ ਸਾਲ
tools-hint-canadian-work-years = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਦਾ ਤਨਖਾਹ ਵਾਲਾ ਕੰਮ, ਪਰਮਿਟ ਨਾਲ ਕੀਤਾ। ਸਾਲ ਭਰ ਹਫ਼ਤੇ ਦੇ 30 ਘੰਟੇ ਕੰਮ ਇੱਕ ਸਾਲ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।
tools-field-foreign-work-years = ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ ਹੁਨਰਮੰਦ ਕੰਮ (skilled work), ਪੂਰੇ ਸਾਲ
tools-hint-foreign-work-years = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਦਾ ਤਨਖਾਹ ਵਾਲਾ ਕੰਮ।
tools-line-age = ਉਮਰ: { $age }
tools-line-education = ਪੜ੍ਹਾਈ: { $education }
tools-line-first-language = ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ, { $ability }: ਪੱਧਰ { $level }
tools-line-no-first-language = ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਦੇ ਟੈਸਟ ਦਾ ਕੋਈ ਨਤੀਜਾ ਨਹੀਂ ਗਿਣਿਆ ਗਿਆ।
tools-line-birthday = ਤੁਹਾਡਾ ਅਗਲਾ ਜਨਮ ਦਿਨ
tools-line-first-language-more = ਪਹਿਲੀ ਭਾਸ਼ਾ ਦੇ ਹਰ ਹੁਨਰ ਵਿੱਚ ਇੱਕ ਪੱਧਰ ਹੋਰ
tools-line-education-more = ਹੋਰ ਪੜ੍ਹਾਈ: { $education }

## How much money must I show?

tool-funds-question = ਮੈਨੂੰ ਕਿੰਨੇ ਪੈਸੇ ਦਿਖਾਉਣੇ ਪੈਣਗੇ?
tool-funds-about = ਤੁਸੀਂ ਦਿਖਾਉਂਦੇ ਹੋ ਕਿ ਪਹੁੰਚਣ ਤੇ ਆਪਣੇ ਪਰਿਵਾਰ ਦਾ ਖਰਚਾ ਚੁੱਕ ਸਕਦੇ ਹੋ। ਰਕਮ ਪਰਿਵਾਰ ਦੇ ਜੀਆਂ ਦੀ ਗਿਣਤੀ ਤੇ ਨਿਰਭਰ ਹੈ।
tool-funds-field-program = ਤੁਸੀਂ ਕਿਹੜੇ ਪ੍ਰੋਗਰਾਮ ਲਈ ਅਰਜ਼ੀ ਦਿੰਦੇ ਹੋ?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = ਪੇਂਡੂ ਜਾਂ ਫ੍ਰੈਂਚ ਭਾਈਚਾਰਿਆਂ ਦਾ ਪਾਇਲਟ ਪ੍ਰੋਗਰਾਮ
tool-funds-field-family-size = ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੇ ਕਿੰਨੇ ਜੀਅ ਹਨ?
tool-funds-hint-family-size = ਆਪਣੇ ਆਪ ਨੂੰ, ਸਾਥੀ ਨੂੰ ਅਤੇ ਨਿਰਭਰ ਬੱਚਿਆਂ ਨੂੰ ਗਿਣੋ, ਉਨ੍ਹਾਂ ਨੂੰ ਵੀ ਜੋ ਹਾਲੇ ਪਿੱਛੇ ਰਹਿਣਗੇ।
tool-funds-line-base =
    { $count ->
        [one] { $count } ਜੀਅ ਲਈ ਰਕਮ
       *[other] { $count } ਜੀਆਂ ਦੇ ਪਰਿਵਾਰ ਲਈ ਰਕਮ
    }
tool-funds-line-more =
    { $count ->
        [one] { $count } ਹੋਰ ਜੀਅ
       *[other] { $count } ਹੋਰ ਜੀਅ
    }

## How many points do I have in Express Entry?

tool-crs-question = Express Entry ਵਿੱਚ ਮੇਰੇ ਕਿੰਨੇ ਅੰਕ ਹਨ?
tool-crs-about = Express Entry ਲੋਕਾਂ ਨੂੰ ਅੰਕਾਂ ਨਾਲ ਤਰਤੀਬ ਦਿੰਦਾ ਹੈ। ਅੰਕਾਂ ਦੇ ਇਸ ਪ੍ਰਬੰਧ ਨੂੰ Comprehensive Ranking System (CRS) ਕਹਿੰਦੇ ਹਨ। ਆਪਣੇ ਅੰਕ ਲਾਈਨ-ਲਾਈਨ ਦੇਖੋ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਉਹ ਕਿਸ ਨਾਲ ਬਦਲਣਗੇ।
tool-crs-section-core = ਤੁਸੀਂ
tool-crs-section-transferability = ਜੋ ਗੱਲਾਂ ਇਕੱਠੀਆਂ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ
tool-crs-section-rounds = ਸੱਦਿਆਂ ਦੇ ਪਿਛਲੇ ਗੇੜ (rounds)
tool-crs-field-spouse = ਕੀ ਤੁਹਾਡੇ ਪਤੀ, ਪਤਨੀ ਜਾਂ ਸਾਥੀ ਹਨ?
tool-crs-choice-spouse-none = ਨਹੀਂ
tool-crs-choice-spouse-accompanying = ਹਾਂ, ਅਤੇ ਉਹ ਮੇਰੇ ਨਾਲ ਆਉਣਗੇ
tool-crs-choice-spouse-not-accompanying = ਹਾਂ, ਪਰ ਉਹ ਮੇਰੇ ਨਾਲ ਨਹੀਂ ਆਉਣਗੇ
tool-crs-choice-spouse-citizen-or-pr = ਹਾਂ, ਉਹ ਕੈਨੇਡਾ ਦੇ ਨਾਗਰਿਕ ਜਾਂ ਪੱਕੇ ਵਸਨੀਕ ਹਨ
tool-crs-field-trade-certificate = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਹੁਨਰੀ ਕਿੱਤੇ ਦਾ ਕੈਨੇਡੀਅਨ ਸਰਟੀਫਿਕੇਟ (certificate of qualification) ਹੈ?
tool-crs-field-provincial-nomination = ਕੀ ਕਿਸੇ ਸੂਬੇ ਨੇ ਤੁਹਾਨੂੰ ਨਾਮਜ਼ਦ ਕੀਤਾ ਹੈ?
tool-crs-field-sibling-in-canada = ਕੀ ਕੋਈ ਬਾਲਗ ਭਰਾ ਜਾਂ ਭੈਣ ਕੈਨੇਡਾ ਵਿੱਚ ਨਾਗਰਿਕ ਜਾਂ ਪੱਕੇ ਵਸਨੀਕ ਵਜੋਂ ਰਹਿੰਦੇ ਹਨ?
tool-crs-hint-sibling-in-canada = ਤੁਹਾਡੇ, ਜਾਂ ਤੁਹਾਡੇ ਸਾਥੀ ਦੇ ਜੇ ਉਹ ਨਾਲ ਆਉਣਗੇ।
tool-crs-field-canadian-study = ਹਾਈ ਸਕੂਲ ਤੋਂ ਬਾਅਦ ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ
tool-crs-choice-canadian-study-none = ਕੋਈ ਨਹੀਂ
tool-crs-choice-canadian-study-1-2 = ਇੱਕ ਜਾਂ ਦੋ ਸਾਲ ਦੀ ਡਿਗਰੀ, ਡਿਪਲੋਮਾ ਜਾਂ ਸਰਟੀਫਿਕੇਟ
tool-crs-choice-canadian-study-3-plus = ਤਿੰਨ ਜਾਂ ਵੱਧ ਸਾਲ ਦੀ ਡਿਗਰੀ, ਡਿਪਲੋਮਾ ਜਾਂ ਸਰਟੀਫਿਕੇਟ, ਜਾਂ ਬੈਚਲਰ ਤੋਂ ਉੱਪਰ ਦੀ ਡਿਗਰੀ (graduate degree)
tool-crs-field-spouse-factors = ਤੁਹਾਡੇ ਸਾਥੀ ਬਾਰੇ
tool-crs-field-spouse-factors-education = ਸਾਥੀ ਦੀ ਸਭ ਤੋਂ ਉੱਚੀ ਪੜ੍ਹਾਈ
tool-crs-field-spouse-factors-clb = ਇੱਕ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਦੇ ਹਰ ਹੁਨਰ ਵਿੱਚ ਸਾਥੀ ਦਾ ਪੱਧਰ
tool-crs-field-spouse-factors-canadian-work-years = ਸਾਥੀ ਦਾ ਕੈਨੇਡਾ ਵਿੱਚ ਹੁਨਰਮੰਦ ਕੰਮ, ਪੂਰੇ ਸਾਲ
tool-crs-line-second-language = ਦੂਜੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ, { $ability }: ਪੱਧਰ { $level }
tool-crs-line-canadian-work = ਕੈਨੇਡਾ ਵਿੱਚ ਹੁਨਰਮੰਦ ਕੰਮ ਦੇ ਸਾਲ: { $years }
tool-crs-line-no-spouse-factors = ਤੁਸੀਂ ਆਪਣੇ ਸਾਥੀ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਿਆ, ਇਸ ਲਈ ਉਨ੍ਹਾਂ ਦੇ ਕੋਈ ਅੰਕ ਨਹੀਂ।
tool-crs-line-spouse-not-counted = ਸਾਥੀ ਬਾਰੇ ਜੋ ਤੁਸੀਂ ਦੱਸਿਆ, ਉਹ ਨਹੀਂ ਗਿਣਿਆ ਗਿਆ। ਇਹ ਤਾਂ ਹੀ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ ਜੇ ਸਾਥੀ ਨਾਲ ਆਉਂਦੇ ਹਨ ਅਤੇ ਨਾ ਨਾਗਰਿਕ ਹਨ, ਨਾ ਪੱਕੇ ਵਸਨੀਕ।
tool-crs-line-spouse-education = ਸਾਥੀ ਦੀ ਪੜ੍ਹਾਈ: { $education }
tool-crs-line-spouse-language = ਸਾਥੀ ਦੀ ਭਾਸ਼ਾ, { $ability }: ਪੱਧਰ { $level }
tool-crs-line-spouse-canadian-work = ਸਾਥੀ ਦੇ ਕੈਨੇਡਾ ਵਿੱਚ ਹੁਨਰਮੰਦ ਕੰਮ ਦੇ ਸਾਲ: { $years }
tool-crs-line-education-and-language = ਪੜ੍ਹਾਈ ਅਤੇ ਪਹਿਲੀ ਭਾਸ਼ਾ
tool-crs-line-education-and-canadian-work = ਪੜ੍ਹਾਈ ਅਤੇ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
tool-crs-line-foreign-work-and-language = ਵਿਦੇਸ਼ ਵਿੱਚ ਕੰਮ ਅਤੇ ਪਹਿਲੀ ਭਾਸ਼ਾ
tool-crs-line-foreign-and-canadian-work = ਵਿਦੇਸ਼ ਵਿੱਚ ਕੰਮ ਅਤੇ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
tool-crs-line-trade-and-language = ਕਿੱਤੇ ਦਾ ਸਰਟੀਫਿਕੇਟ ਅਤੇ ਪਹਿਲੀ ਭਾਸ਼ਾ
tool-crs-line-nomination = ਸੂਬੇ ਦੀ ਨਾਮਜ਼ਦਗੀ
tool-crs-line-french = ਫ੍ਰੈਂਚ
tool-crs-line-canadian-study = ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ: { $study }
tool-crs-line-sibling = ਕੈਨੇਡਾ ਵਿੱਚ ਭਰਾ ਜਾਂ ਭੈਣ
tool-crs-line-job-offer = ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ({ $date } ਤੋਂ ਕੋਈ ਅੰਕ ਨਹੀਂ)
tool-crs-line-canadian-work-more = ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ ਦਾ ਇੱਕ ਸਾਲ ਹੋਰ
tool-crs-line-foreign-work-more = ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ ਕੰਮ ਦਾ ਇੱਕ ਸਾਲ ਹੋਰ
tool-crs-line-first-language-all = ਪਹਿਲੀ ਭਾਸ਼ਾ ਦੇ ਹਰ ਹੁਨਰ ਵਿੱਚ ਪੱਧਰ { $level }
tool-crs-line-french-all = ਹਰ ਹੁਨਰ ਵਿੱਚ ਫ੍ਰੈਂਚ ਦਾ ਪੱਧਰ { $level }
tool-crs-line-rounds-only-yours = ਗੇੜ ਤੁਹਾਡੇ ਲਈ ਤਾਂ ਹੀ ਹੈ ਜੇ ਤੁਸੀਂ ਉਸ ਦੇ ਸਮੂਹ ਵਿੱਚ ਆਉਂਦੇ ਹੋ। ਹੋ ਸਕਦਾ ਹੈ ਇਨ੍ਹਾਂ ਤੋਂ ਬਾਅਦ ਨਵੇਂ ਗੇੜ ਹੋਏ ਹੋਣ।
tool-crs-line-round = { $category }, { $date }: ਸਭ ਤੋਂ ਘੱਟ ਅੰਕ { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] { $points } ਅੰਕ ਘੱਟ ਹੈ
       *[other] { $points } ਅੰਕ ਘੱਟ ਹਨ
    }
tool-crs-line-round-enough =
    { $points ->
        [0] ਬਿਲਕੁਲ ਓਨੇ ਹੀ
        [one] { $points } ਅੰਕ ਵੱਧ
       *[other] { $points } ਅੰਕ ਵੱਧ
    }
tool-crs-line-category-general = ਸਾਰੇ ਪ੍ਰੋਗਰਾਮ
tool-crs-line-category-canadian-experience = ਕੈਨੇਡਾ ਦੇ ਤਜਰਬੇ ਵਾਲੇ (Canadian Experience Class)
tool-crs-line-category-provincial-nominee = ਸੂਬਿਆਂ ਦੇ ਨਾਮਜ਼ਦ (provincial nominees)
tool-crs-line-category-federal-skilled-worker = ਹੁਨਰਮੰਦ ਕਾਮੇ (Federal Skilled Worker Program)
tool-crs-line-category-federal-skilled-trades = ਹੁਨਰੀ ਕਿੱਤੇ (Federal Skilled Trades Program)
tool-crs-line-category-french = ਫ੍ਰੈਂਚ
tool-crs-line-category-healthcare = ਸਿਹਤ ਅਤੇ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ
tool-crs-line-category-stem = ਵਿਗਿਆਨ ਅਤੇ ਤਕਨਾਲੋਜੀ
tool-crs-line-category-trades = ਹੁਨਰੀ ਕਿੱਤੇ (trades)
tool-crs-line-category-transport = ਆਵਾਜਾਈ
tool-crs-line-category-education = ਸਿੱਖਿਆ
tool-crs-line-category-agriculture = ਖੇਤੀਬਾੜੀ
tool-crs-line-category-physicians = ਕੈਨੇਡਾ ਦੇ ਤਜਰਬੇ ਵਾਲੇ ਡਾਕਟਰ
tool-crs-line-category-senior-managers = ਕੈਨੇਡਾ ਦੇ ਤਜਰਬੇ ਵਾਲੇ ਸੀਨੀਅਰ ਮੈਨੇਜਰ
tool-crs-line-category-researchers = ਕੈਨੇਡਾ ਦੇ ਤਜਰਬੇ ਵਾਲੇ ਖੋਜਕਾਰ
tool-crs-line-category-military = ਫੌਜ ਦੇ ਭਰਤੀ ਕੀਤੇ ਲੋਕ

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = ਕੀ Federal Skilled Worker Program ਲਈ ਮੇਰੇ ਅੰਕ ਪੂਰੇ ਹਨ?
tool-fsw-about = Express Entry ਵਿੱਚ ਤਰਤੀਬ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਪ੍ਰੋਗਰਾਮ ਆਪਣੀ ਵੱਖਰੀ ਚੋਣ ਸਾਰਣੀ (selection grid) ਤੇ ਮਿੱਥੇ ਹੋਏ ਅੰਕ ਮੰਗਦਾ ਹੈ।
tool-fsw-field-experience-years = ਇੱਕੋ ਕਿੱਤੇ ਵਿੱਚ ਹੁਨਰਮੰਦ ਕੰਮ, ਪੂਰੇ ਸਾਲ
tool-fsw-hint-experience-years = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਦਾ ਤਨਖਾਹ ਵਾਲਾ ਕੰਮ, ਕਿਸੇ ਵੀ ਦੇਸ਼ ਵਿੱਚ।
tool-fsw-field-arranged-employment = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਕੈਨੇਡਾ ਵਿੱਚ ਨੌਕਰੀ ਦੀ ਜਾਇਜ਼ ਪੇਸ਼ਕਸ਼ (valid job offer) ਹੈ?
tool-fsw-field-adaptability = ਤੁਹਾਡੇ ਜਾਂ ਤੁਹਾਡੇ ਸਾਥੀ ਬਾਰੇ ਕੀ ਸੱਚ ਹੈ?
tool-fsw-field-spouse-language-clb4 = ਇੱਕ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਦੇ ਹਰ ਹੁਨਰ ਵਿੱਚ ਮੇਰੇ ਸਾਥੀ ਦਾ ਪੱਧਰ 4 ਜਾਂ ਵੱਧ ਹੈ
tool-fsw-field-own-study-2y-canada = ਮੈਂ ਕੈਨੇਡਾ ਵਿੱਚ ਦੋ ਜਾਂ ਵੱਧ ਵਿੱਦਿਅਕ ਸਾਲ ਪੂਰੇ ਸਮੇਂ ਦੀ ਪੜ੍ਹਾਈ ਕੀਤੀ
tool-fsw-field-spouse-study-2y-canada = ਮੇਰੇ ਸਾਥੀ ਨੇ ਕੈਨੇਡਾ ਵਿੱਚ ਦੋ ਜਾਂ ਵੱਧ ਵਿੱਦਿਅਕ ਸਾਲ ਪੂਰੇ ਸਮੇਂ ਦੀ ਪੜ੍ਹਾਈ ਕੀਤੀ
tool-fsw-field-own-work-1y-canada = ਮੈਂ ਕੈਨੇਡਾ ਵਿੱਚ ਇੱਕ ਸਾਲ ਜਾਂ ਵੱਧ ਪੂਰੇ ਸਮੇਂ ਦਾ ਹੁਨਰਮੰਦ ਕੰਮ ਕੀਤਾ, ਪਰਮਿਟ ਨਾਲ
tool-fsw-field-spouse-work-1y-canada = ਮੇਰੇ ਸਾਥੀ ਨੇ ਕੈਨੇਡਾ ਵਿੱਚ ਇੱਕ ਸਾਲ ਜਾਂ ਵੱਧ ਪਰਮਿਟ ਨਾਲ ਕੰਮ ਕੀਤਾ
tool-fsw-field-relative-in-canada = ਮੇਰਾ ਜਾਂ ਮੇਰੇ ਸਾਥੀ ਦਾ ਕੋਈ ਬਾਲਗ ਰਿਸ਼ਤੇਦਾਰ ਕੈਨੇਡਾ ਵਿੱਚ ਨਾਗਰਿਕ ਜਾਂ ਪੱਕੇ ਵਸਨੀਕ ਵਜੋਂ ਰਹਿੰਦਾ ਹੈ
tool-fsw-line-second-language = ਦੂਜੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ: ਹਰ ਹੁਨਰ ਵਿੱਚ ਪੱਧਰ { $level }
tool-fsw-line-experience = ਹੁਨਰਮੰਦ ਕੰਮ ਦੇ ਸਾਲ: { $years }
tool-fsw-line-arranged-employment = ਨੌਕਰੀ ਦੀ ਜਾਇਜ਼ ਪੇਸ਼ਕਸ਼
tool-fsw-line-offer-again = ਨੌਕਰੀ ਦੀ ਜਾਇਜ਼ ਪੇਸ਼ਕਸ਼, ਦੂਜੀ ਵਾਰ ਗਿਣੀ
tool-fsw-line-spouse-language = ਸਾਥੀ ਦੀ ਭਾਸ਼ਾ
tool-fsw-line-own-study = ਤੁਹਾਡੀ ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ
tool-fsw-line-spouse-study = ਸਾਥੀ ਦੀ ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ
tool-fsw-line-own-work = ਤੁਹਾਡਾ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
tool-fsw-line-spouse-work = ਸਾਥੀ ਦਾ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
tool-fsw-line-relative = ਕੈਨੇਡਾ ਵਿੱਚ ਰਿਸ਼ਤੇਦਾਰ
tool-fsw-line-minimum-language = ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ: ਹਰ ਹੁਨਰ ਵਿੱਚ ਪੱਧਰ { $level }
tool-fsw-line-minimum-experience = ਹੁਨਰਮੰਦ ਕੰਮ ਦੇ ਪੂਰੇ ਸਾਲ: ਘੱਟੋ-ਘੱਟ { $years }
tool-fsw-line-minimum-education = ਹਾਈ ਸਕੂਲ (ਬਾਰ੍ਹਵੀਂ) ਜਾਂ ਵੱਧ
tool-fsw-line-pass-mark = ਪਾਸ ਹੋਣ ਦੇ ਅੰਕ: { $pass }
tool-fsw-line-passes = ਅੰਕ ਪੂਰੇ ਹਨ, ਅਤੇ ਹਰ ਘੱਟੋ-ਘੱਟ ਸ਼ਰਤ ਪੂਰੀ ਹੈ
tool-fsw-line-too-few = ਅੰਕ ਪੂਰੇ ਨਹੀਂ
tool-fsw-line-below-minimum = ਇੱਕ ਘੱਟੋ-ਘੱਟ ਸ਼ਰਤ ਪੂਰੀ ਨਹੀਂ। ਅੰਕ ਇਸ ਦੀ ਕਮੀ ਪੂਰੀ ਨਹੀਂ ਕਰ ਸਕਦੇ
tool-fsw-line-experience-more = ਹੁਨਰਮੰਦ ਕੰਮ ਦਾ ਇੱਕ ਸਾਲ ਹੋਰ
tool-fsw-line-second-language-all = ਦੂਜੀ ਭਾਸ਼ਾ ਦੇ ਹਰ ਹੁਨਰ ਵਿੱਚ ਪੱਧਰ { $level }

## What level is my test score?

tool-clb-question = ਮੇਰੇ ਭਾਸ਼ਾ ਟੈਸਟ ਦਾ ਸਕੋਰ ਕਿਹੜੇ ਪੱਧਰ ਦਾ ਹੈ?
tool-clb-about = ਕੈਨੇਡਾ ਭਾਸ਼ਾਵਾਂ ਨੂੰ ਪੱਧਰਾਂ ਵਿੱਚ ਗਿਣਦਾ ਹੈ: ਅੰਗਰੇਜ਼ੀ ਲਈ CLB, ਫ੍ਰੈਂਚ ਲਈ NCLC। ਦੇਖੋ ਕਿ ਤੁਹਾਡਾ ਸਕੋਰ ਕਿਹੜਾ ਪੱਧਰ ਬਣਦਾ ਹੈ।
tool-clb-field-test = ਕਿਹੜਾ ਟੈਸਟ?
tool-clb-field-ability = ਕਿਹੜਾ ਹੁਨਰ?
tool-clb-choice-ability-reading = ਪੜ੍ਹਨਾ
tool-clb-choice-ability-writing = ਲਿਖਣਾ
tool-clb-choice-ability-listening = ਸੁਣਨਾ
tool-clb-choice-ability-speaking = ਬੋਲਣਾ
tool-clb-field-score = ਤੁਹਾਡਾ ਸਕੋਰ
tool-clb-field-test-day = ਟੈਸਟ ਦਾ ਦਿਨ
tool-clb-hint-test-day = ਇਹ ਲਿਖੋ ਤਾਂ ਦਿਸੇਗਾ ਕਿ ਨਤੀਜਾ ਕਦੋਂ ਤੱਕ ਗਿਣਿਆ ਜਾਵੇਗਾ।
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } ਜਾਂ ਵੱਧ
tool-clb-line-nclc-or-more = NCLC { $level } ਜਾਂ ਵੱਧ
tool-clb-line-clb-below = CLB { $level } ਤੋਂ ਘੱਟ
tool-clb-line-nclc-below = NCLC { $level } ਤੋਂ ਘੱਟ
tool-clb-line-from-score = ਸਕੋਰ { $score }
tool-clb-line-valid-until = ਨਤੀਜਾ ਇਸ ਦਿਨ ਤੱਕ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ
tool-clb-line-expired = ਇਹ ਨਤੀਜਾ ਹੁਣ ਬਹੁਤ ਪੁਰਾਣਾ ਹੈ। ਨਵਾਂ ਟੈਸਟ ਦੇਣਾ ਪਵੇਗਾ।
tool-clb-line-other-scale = ਉਸ ਦਿਨ ਇਸ ਟੈਸਟ ਦੇ ਸਕੋਰ ਹੋਰ ਤਰ੍ਹਾਂ ਦੇ ਸਨ। ਉਸ ਦਿਨ ਵਾਲਾ ਟੈਸਟ ਚੁਣੋ।

## In my own currency

tools-section-currency = ਤੁਹਾਡੀ ਆਪਣੀ ਕਰੰਸੀ ਵਿੱਚ
tools-field-rate = 1 ਕੈਨੇਡੀਅਨ ਡਾਲਰ = ਤੁਹਾਡੀ ਕਰੰਸੀ ਵਿੱਚ ਕਿੰਨਾ?
tools-hint-rate = ਜੇ ਰਕਮ ਆਪਣੀ ਕਰੰਸੀ ਵਿੱਚ ਦੇਖਣੀ ਹੈ। ਆਪਣੇ ਬੈਂਕ ਦੀ ਦਰ ਲਓ।
tools-field-rate-day = ਇਸ ਦਰ ਦਾ ਦਿਨ
tools-line-own-currency = ਤੁਹਾਡੀ ਕਰੰਸੀ ਵਿੱਚ: ਇੱਕ ਕੈਨੇਡੀਅਨ ਡਾਲਰ ਦੇ { $rate }, { $date } ਦੀ ਦਰ

## Which Express Entry programs could be for me?

tool-programs-question = Express Entry ਦੇ ਕਿਹੜੇ ਪ੍ਰੋਗਰਾਮ ਮੇਰੇ ਲਈ ਹੋ ਸਕਦੇ ਹਨ?
tool-programs-about = Express Entry ਦੇ ਤਿੰਨ ਪ੍ਰੋਗਰਾਮ ਹਨ। ਇੱਕ-ਇੱਕ ਸ਼ਰਤ ਦੇਖੋ: ਕਿਹੜੀ ਪੂਰੀ ਹੈ, ਕਿਹੜੀ ਪੂਰੀ ਨਹੀਂ, ਅਤੇ ਕਿਸ ਦਾ ਅਜੇ ਪਤਾ ਨਹੀਂ।
tool-programs-section-programs = ਪ੍ਰੋਗਰਾਮ
tool-programs-section-fsw = ਹੁਨਰਮੰਦ ਕਾਮੇ (Federal Skilled Worker Program)
tool-programs-section-cec = ਕੈਨੇਡਾ ਦੇ ਤਜਰਬੇ ਵਾਲੇ (Canadian Experience Class)
tool-programs-section-fst = ਹੁਨਰੀ ਕਿੱਤੇ (Federal Skilled Trades Program)
tool-programs-section-money = ਪੈਸੇ ਅਤੇ ਥਾਂ
tool-programs-field-teer = ਤੁਹਾਡੇ ਕੰਮ ਦਾ ਪੱਧਰ (TEER)
tool-programs-hint-teer = ਇਹ ਕਿੱਤੇ ਦੇ ਕੋਡ ਦਾ ਦੂਜਾ ਅੰਕ ਹੈ।
tool-programs-choice-teer-0 = 0: ਪ੍ਰਬੰਧ (management)
tool-programs-choice-teer-1 = 1: ਆਮ ਤੌਰ ਤੇ ਯੂਨੀਵਰਸਿਟੀ ਦੀ ਡਿਗਰੀ
tool-programs-choice-teer-2 = 2: ਆਮ ਤੌਰ ਤੇ ਕਾਲਜ ਦਾ ਡਿਪਲੋਮਾ ਜਾਂ ਲੰਮੀ ਅਪ੍ਰੈਂਟਿਸਸ਼ਿਪ
tool-programs-choice-teer-3 = 3: ਆਮ ਤੌਰ ਤੇ ਕਾਲਜ ਦੀ ਛੋਟੀ ਪੜ੍ਹਾਈ ਜਾਂ ਕੰਮ ਤੇ ਸਿਖਲਾਈ
tool-programs-choice-teer-4 = 4: ਆਮ ਤੌਰ ਤੇ ਹਾਈ ਸਕੂਲ
tool-programs-choice-teer-5 = 5: ਕੰਮ ਤੇ ਥੋੜ੍ਹੀ ਸਿਖਲਾਈ
tool-programs-field-continuous-work-years = ਇੱਕੋ ਕਿੱਤੇ ਵਿੱਚ ਲਗਾਤਾਰ ਹੁਨਰਮੰਦ ਕੰਮ, ਪੂਰੇ ਸਾਲ
tool-programs-hint-continuous-work-years = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਦਾ ਤਨਖਾਹ ਵਾਲਾ ਕੰਮ, ਕਿਸੇ ਵੀ ਦੇਸ਼ ਵਿੱਚ।
tool-programs-field-recent-canadian-work-years = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ ਕੈਨੇਡਾ ਵਿੱਚ ਹੁਨਰਮੰਦ ਕੰਮ, ਪੂਰੇ ਸਾਲ
tool-programs-field-trade = ਕੀ ਤੁਹਾਡਾ ਕੰਮ ਹੁਨਰੀ ਕਿੱਤਾ (skilled trade) ਹੈ?
tool-programs-field-trade-work-years = ਪਿਛਲੇ ਪੰਜ ਸਾਲਾਂ ਵਿੱਚ ਇਸ ਕਿੱਤੇ ਵਿੱਚ ਕੰਮ, ਪੂਰੇ ਸਾਲ
tool-programs-field-trade-offer-or-certificate = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਇਸ ਕਿੱਤੇ ਵਿੱਚ ਇੱਕ ਸਾਲ ਦੀ ਪੂਰੇ ਸਮੇਂ ਦੀ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਹੈ, ਜਾਂ ਕੈਨੇਡੀਅਨ ਸਰਟੀਫਿਕੇਟ (certificate of qualification)?
tool-programs-field-education-assessed = ਕੀ ਇਹ ਪੜ੍ਹਾਈ ਕੈਨੇਡਾ ਦੀ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਮੁਲਾਂਕਣ (ECA) ਹੋ ਚੁੱਕਾ ਹੈ?
tool-programs-field-fsw-points = Federal Skilled Worker Program ਦੀ ਸਾਰਣੀ ਤੇ ਤੁਹਾਡੇ ਅੰਕ
tool-programs-hint-fsw-points = ਇੱਕ ਵੱਖਰਾ ਟੂਲ ਇਹ ਜੋੜਦਾ ਹੈ।
tool-programs-field-works-with-offer = ਕੀ ਤੁਹਾਨੂੰ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਹੈ, ਅਤੇ ਨਾਲ ਹੀ ਨੌਕਰੀ ਦੀ ਜਾਇਜ਼ ਪੇਸ਼ਕਸ਼ ਵੀ ਹੈ?
tool-programs-field-enough-funds = ਜਿੰਨੇ ਪੈਸੇ ਦਿਖਾਉਣੇ ਪੈਂਦੇ ਹਨ, ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਹਨ?
tool-programs-field-quebec = ਕੀ ਤੁਸੀਂ ਕਿਊਬੈਕ ਵਿੱਚ ਰਹਿਣ ਦੀ ਯੋਜਨਾ ਬਣਾਉਂਦੇ ਹੋ?
tool-programs-line-found = ਲੱਗਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਸੇ ਪ੍ਰੋਗਰਾਮ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ
tool-programs-line-not-known = ਕੁਝ ਜਵਾਬ ਅਜੇ ਬਾਕੀ ਹਨ
tool-programs-line-none = ਇਸ ਵੇਲੇ ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਪ੍ਰੋਗਰਾਮ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ ਕਰਦੇ

## What does my application cost?

tool-fees-question = ਮੇਰੀ ਅਰਜ਼ੀ ਤੇ ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਣਗੇ?
tool-fees-about = ਤੁਹਾਡੇ ਅਤੇ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਲਈ ਸਰਕਾਰੀ ਫੀਸਾਂ, ਲਾਈਨ-ਲਾਈਨ।
tool-fees-field-application = ਤੁਸੀਂ ਕਿਸ ਲਈ ਅਰਜ਼ੀ ਦਿੰਦੇ ਹੋ?
tool-fees-field-partner = ਕੀ ਪਤੀ, ਪਤਨੀ ਜਾਂ ਸਾਥੀ ਤੁਹਾਡੇ ਨਾਲ ਅਰਜ਼ੀ ਦਿੰਦੇ ਹਨ?
tool-fees-field-children = ਕਿੰਨੇ ਨਿਰਭਰ ਬੱਚੇ ਤੁਹਾਡੇ ਨਾਲ ਅਰਜ਼ੀ ਵਿੱਚ ਹਨ?
tool-fees-field-children-with-biometrics = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿੰਨੇ ਬੱਚੇ ਚੌਦਾਂ ਸਾਲ ਜਾਂ ਵੱਧ ਦੇ ਹਨ?
tool-fees-hint-children-with-biometrics = ਇਸ ਉਮਰ ਤੋਂ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਅਤੇ ਫੋਟੋ ਦੇਣੇ ਪੈਂਦੇ ਹਨ।
tool-fees-line-times = { $what } × { $count }
tool-fees-line-family-apart = ਤੁਹਾਡੇ ਸਾਥੀ ਅਤੇ ਬੱਚੇ ਆਪਣੀਆਂ ਵੱਖਰੀਆਂ ਅਰਜ਼ੀਆਂ ਦਿੰਦੇ ਹਨ, ਜਿਨ੍ਹਾਂ ਦੀਆਂ ਫੀਸਾਂ ਇੱਥੇ ਨਹੀਂ ਗਿਣੀਆਂ ਗਈਆਂ।
tool-fees-line-without-not-known = ਜਿਸ ਦਾ ਪਤਾ ਨਹੀਂ, ਉਹ ਕੁੱਲ ਵਿੱਚ ਸ਼ਾਮਲ ਨਹੀਂ।

## Ontario Workforce Priority

tool-oinp-question = ਕੀ ਓਨਟਾਰੀਓ ਮੈਨੂੰ ਨਾਮਜ਼ਦ ਕਰ ਸਕਦਾ ਹੈ?
tool-oinp-about = ਓਨਟਾਰੀਓ ਦੀ ਸਟ੍ਰੀਮ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਮੰਗਦੀ ਹੈ। ਇੱਕ-ਇੱਕ ਕਰਕੇ ਦੇਖੋ ਕਿ ਕਿਹੜੀ ਸ਼ਰਤ ਪੂਰੀ ਹੈ, ਅਤੇ ਦਿਲਚਸਪੀ ਦੇ ਪ੍ਰਗਟਾਵੇ (expression of interest) ਦੇ ਅੰਕ ਕਿੰਨੇ ਹਨ।
tool-oinp-section-offer = ਨੌਕਰੀ
tool-oinp-section-employer = ਨੌਕਰੀ ਦੇਣ ਵਾਲਾ
tool-oinp-section-requirements = ਲਾਜ਼ਮੀ ਸ਼ਰਤਾਂ
tool-oinp-section-points = ਅੰਕ
tool-oinp-field-occupation = ਜਿਸ ਕਿੱਤੇ ਦੀ ਪੇਸ਼ਕਸ਼ ਹੈ, ਉਸ ਦਾ ਕੋਡ (ਪੰਜ ਅੰਕ)
tool-oinp-hint-occupation = National Occupational Classification (NOC) ਤੋਂ, ਜਿਵੇਂ ਤਰਖਾਣਾਂ ਲਈ 72310।
tool-oinp-field-offer = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਓਨਟਾਰੀਓ ਵਿੱਚ ਪੂਰੇ ਸਮੇਂ ਦੀ ਪੱਕੀ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਹੈ?
tool-oinp-field-hourly-wage = ਘੰਟੇ ਦੀ ਉਜਰਤ, ਕੈਨੇਡੀਅਨ ਡਾਲਰਾਂ ਵਿੱਚ
tool-oinp-field-wage-at-median = ਕੀ ਇਹ ਘੱਟੋ-ਘੱਟ ਉਸ ਇਲਾਕੇ ਵਿੱਚ ਇਸ ਨੌਕਰੀ ਦੀ ਵਿਚਕਾਰਲੀ ਉਜਰਤ (median wage) ਜਿੰਨੀ ਹੈ?
tool-oinp-hint-wage-at-median = ਫੈਡਰਲ Job Bank ਇਹ ਨੌਕਰੀ ਅਤੇ ਇਲਾਕੇ ਮੁਤਾਬਕ ਦਿਖਾਉਂਦਾ ਹੈ। ਓਨਟਾਰੀਓ ਤੋਂ ਹੁਣੇ ਪੜ੍ਹ ਕੇ ਨਿਕਲੇ ਲੋਕਾਂ ਲਈ ਹੇਠਲੀ ਉਜਰਤ (low wage) ਕਾਫ਼ੀ ਹੈ।
tool-oinp-field-location = ਕੰਮ ਦੀ ਥਾਂ ਕਿੱਥੇ ਹੈ?
tool-oinp-field-position-months = ਓਨਟਾਰੀਓ ਵਿੱਚ ਇਸ ਅਹੁਦੇ ਤੇ ਕੀਤੇ ਕੰਮ ਦੇ ਮਹੀਨੇ
tool-oinp-field-other-ontario-months = ਓਨਟਾਰੀਓ ਵਿੱਚ ਹੋਰ ਕੰਮ ਦੇ ਮਹੀਨੇ
tool-oinp-field-same-job-years = ਪਿਛਲੇ ਪੰਜ ਸਾਲਾਂ ਵਿੱਚ ਉਸੇ ਕਿੱਤੇ ਦੇ ਪੂਰੇ ਸਾਲ
tool-oinp-field-licence = ਇਸ ਨੌਕਰੀ ਲਈ ਓਨਟਾਰੀਓ ਜੋ ਲਾਇਸੰਸ ਮੰਗਦਾ ਹੈ, ਕੀ ਉਹ ਤੁਹਾਡੇ ਕੋਲ ਹੈ?
tool-oinp-hint-licence = ਨੌਕਰੀ ਲਈ ਲਾਇਸੰਸ ਨਹੀਂ ਚਾਹੀਦਾ ਤਾਂ “ਨਹੀਂ” ਚੁਣੋ।
tool-oinp-field-canadian-earnings = ਪਿਛਲੇ ਪੰਜ ਸਾਲਾਂ ਵਿੱਚੋਂ ਕੈਨੇਡਾ ਵਿੱਚ ਸਭ ਤੋਂ ਵੱਧ ਕਮਾਈ ਵਾਲਾ ਸਾਲ, ਡਾਲਰਾਂ ਵਿੱਚ
tool-oinp-hint-canadian-earnings = ਜਿਵੇਂ ਟੈਕਸ ਵਾਲੀ ਚਿੱਠੀ (notice of assessment) ਤੇ ਹੈ।
tool-oinp-field-status = ਕੈਨੇਡਾ ਵਿੱਚ ਤੁਹਾਡਾ ਪਰਮਿਟ
tool-oinp-choice-status-work-permit = ਵਰਕ ਪਰਮਿਟ
tool-oinp-choice-status-study-permit = ਸਟੱਡੀ ਪਰਮਿਟ
tool-oinp-choice-status-none = ਕੋਈ ਨਹੀਂ
tool-oinp-field-education-assessed = ਕੀ ਇਹ ਪੜ੍ਹਾਈ ਕੈਨੇਡਾ ਦੀ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਮੁਲਾਂਕਣ (ECA) ਹੋ ਚੁੱਕਾ ਹੈ?
tool-oinp-field-canadian-credentials = ਕੈਨੇਡਾ ਦੀਆਂ ਡਿਗਰੀਆਂ ਅਤੇ ਡਿਪਲੋਮੇ
tool-oinp-choice-canadian-credentials-none = ਕੋਈ ਨਹੀਂ
tool-oinp-choice-canadian-credentials-one = ਇੱਕ
tool-oinp-choice-canadian-credentials-more = ਇੱਕ ਤੋਂ ਵੱਧ
tool-oinp-field-ontario-graduate = ਕੀ ਤੁਸੀਂ ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ ਓਨਟਾਰੀਓ ਦੀ ਮੰਨੀ ਹੋਈ (eligible) ਸੰਸਥਾ ਤੋਂ ਪੜ੍ਹਾਈ ਪੂਰੀ ਕੀਤੀ?
tool-oinp-field-employer-area = ਕੰਮ ਦੀ ਥਾਂ ਦਾ ਇਲਾਕਾ
tool-oinp-hint-employer-area = ਵਿਚਕਾਰਲੇ ਇਲਾਕਿਆਂ ਦੀ ਸੂਚੀ ਸਰਕਾਰੀ ਪੰਨੇ ਤੇ ਹੈ।
tool-oinp-choice-employer-area-gta = Greater Toronto Area (ਟੋਰਾਂਟੋ ਅਤੇ ਆਲਾ-ਦੁਆਲਾ)
tool-oinp-choice-employer-area-listed = ਸੂਚੀ ਵਾਲਾ ਇਲਾਕਾ
tool-oinp-choice-employer-area-elsewhere = ਓਨਟਾਰੀਓ ਵਿੱਚ ਹੋਰ ਥਾਂ
tool-oinp-field-employer-years = ਨੌਕਰੀ ਦੇਣ ਵਾਲਾ ਕਿੰਨੇ ਪੂਰੇ ਸਾਲਾਂ ਤੋਂ ਚੱਲ ਰਿਹਾ ਹੈ
tool-oinp-field-employer-revenue = ਪਿਛਲੇ ਸਾਲ ਨੌਕਰੀ ਦੇਣ ਵਾਲੇ ਦੀ ਕਮਾਈ (revenue), ਡਾਲਰਾਂ ਵਿੱਚ
tool-oinp-field-employer-staff = ਉਸ ਥਾਂ ਪੂਰੇ ਸਮੇਂ ਕੰਮ ਕਰਦੇ ਨਾਗਰਿਕ ਅਤੇ ਪੱਕੇ ਵਸਨੀਕ
tool-oinp-line-teer = ਨੌਕਰੀ ਦਾ ਪੱਧਰ (TEER): { $teer }
tool-oinp-line-category = ਕਿੱਤੇ ਦੀ ਮੁੱਖ ਸ਼੍ਰੇਣੀ (broad category): { $category }
tool-oinp-line-wage = ਘੰਟੇ ਦੀ ਉਜਰਤ: { $value }
tool-oinp-line-position = ਇਸ ਅਹੁਦੇ ਤੇ ਮਹੀਨੇ: { $value }
tool-oinp-line-other-ontario = ਓਨਟਾਰੀਓ ਵਿੱਚ ਹੋਰ ਕੰਮ ਦੇ ਮਹੀਨੇ: { $value }
tool-oinp-line-earnings = ਕੈਨੇਡਾ ਵਿੱਚ ਕਮਾਈ: { $value }
tool-oinp-line-status = ਕੈਨੇਡਾ ਵਿੱਚ ਪਰਮਿਟ: { $choice }
tool-oinp-line-education = ਪੜ੍ਹਾਈ: { $choice }
tool-oinp-line-credentials = ਕੈਨੇਡਾ ਦੀਆਂ ਡਿਗਰੀਆਂ ਅਤੇ ਡਿਪਲੋਮੇ: { $choice }
tool-oinp-line-language = ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ, ਸਭ ਤੋਂ ਹੇਠਲਾ ਹੁਨਰ: ਪੱਧਰ { $value }
tool-oinp-line-both-languages = ਦੋਵੇਂ ਸਰਕਾਰੀ ਭਾਸ਼ਾਵਾਂ
tool-oinp-line-one-language = ਇੱਕ ਸਰਕਾਰੀ ਭਾਸ਼ਾ
tool-oinp-line-no-language = ਕੋਈ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਨਹੀਂ
tool-oinp-line-all-met = ਜਿਹੜੀਆਂ ਸ਼ਰਤਾਂ ਪੁੱਛੀਆਂ ਗਈਆਂ, ਉਹ ਸਾਰੀਆਂ ਪੂਰੀਆਂ ਹਨ
tool-oinp-line-some-not-met = ਇੱਕ ਸ਼ਰਤ ਪੂਰੀ ਨਹੀਂ। ਅੰਕ ਇਸ ਦੀ ਕਮੀ ਪੂਰੀ ਨਹੀਂ ਕਰ ਸਕਦੇ
tool-oinp-line-some-not-known = ਪਤਾ ਨਹੀਂ ਕਿ ਹਰ ਸ਼ਰਤ ਪੂਰੀ ਹੈ ਜਾਂ ਨਹੀਂ
tool-oinp-line-location = ਕੰਮ ਦੀ ਥਾਂ: { $choice }
