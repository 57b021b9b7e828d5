### The tools of daily life.

## Rights at work

tool-work-question = ਕੀ ਮੈਨੂੰ ਕਾਨੂੰਨ ਮੁਤਾਬਕ ਤਨਖਾਹ ਮਿਲਦੀ ਹੈ?
tool-work-about = ਓਨਟਾਰੀਓ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ ਉਜਰਤ, ਇੱਕ ਹਫ਼ਤੇ ਦੀ ਤਨਖਾਹ ਲਾਈਨ-ਲਾਈਨ, ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ, ਛੁੱਟੀਆਂ ਦੀ ਤਨਖਾਹ (vacation pay) ਅਤੇ ਆਖਰੀ ਤਨਖਾਹ।
tool-work-section-wage = ਘੱਟੋ-ਘੱਟ ਉਜਰਤ
tool-work-section-week = ਤੁਹਾਡਾ ਹਫ਼ਤਾ
tool-work-section-vacation = ਛੁੱਟੀਆਂ (vacation)
tool-work-section-holidays = ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ
tool-work-section-last-pay = ਨੌਕਰੀ ਖਤਮ ਹੋਣ ਤੇ
tool-work-field-worker = ਕੰਮ ਕਿਸ ਤਰ੍ਹਾਂ ਦਾ ਹੈ?
tool-work-field-week = ਤੁਹਾਡੇ ਕੰਮ ਦੇ ਹਫ਼ਤੇ ਦਾ ਪਹਿਲਾ ਦਿਨ
tool-work-hint-week = ਖਾਲੀ ਛੱਡੋ ਤਾਂ ਇਹੀ ਹਫ਼ਤਾ ਗਿਣਿਆ ਜਾਵੇਗਾ, ਸੋਮਵਾਰ ਤੋਂ।
tool-work-field-hours = ਇਸ ਹਫ਼ਤੇ ਕੀਤੇ ਕੰਮ ਦੇ ਘੰਟੇ
tool-work-hint-hours = ਸਿਰਫ਼ ਘੱਟੋ-ਘੱਟ ਉਜਰਤ ਦੇਖਣੀ ਹੈ ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
tool-work-field-in-school-time = ਕੀ ਇਹ ਸਕੂਲ ਦੇ ਦਿਨਾਂ ਵਿੱਚ ਸੀ?
tool-work-field-hourly-pay = ਇੱਕ ਘੰਟੇ ਦੀ ਤਨਖਾਹ, ਕਟੌਤੀਆਂ ਤੋਂ ਪਹਿਲਾਂ
tool-work-field-years = ਇਸ ਨੌਕਰੀ ਦੇਣ ਵਾਲੇ ਕੋਲ ਪੂਰੇ ਸਾਲ
tool-work-field-paid = ਨੌਕਰੀ ਦੇਣ ਵਾਲੇ ਨੇ ਇਸ ਹਫ਼ਤੇ ਲਈ ਕਿੰਨੇ ਪੈਸੇ ਦਿੱਤੇ, ਕਟੌਤੀਆਂ ਤੋਂ ਪਹਿਲਾਂ
tool-work-hint-paid = ਛੁੱਟੀਆਂ ਦੀ ਤਨਖਾਹ (vacation pay) ਤੋਂ ਬਿਨਾਂ।
tool-work-field-wages-before = ਸਰਕਾਰੀ ਛੁੱਟੀ ਤੋਂ ਪਹਿਲੇ ਚਾਰ ਹਫ਼ਤਿਆਂ ਦੀ ਤਨਖਾਹ
tool-work-hint-wages-before = ਆਮ ਤਨਖਾਹ ਅਤੇ ਛੁੱਟੀਆਂ ਦੀ ਤਨਖਾਹ, ਓਵਰਟਾਈਮ ਤੋਂ ਬਿਨਾਂ। ਸਿਰਫ਼ ਜੇ ਤੁਹਾਡੇ ਹਫ਼ਤੇ ਵਿੱਚ ਸਰਕਾਰੀ ਛੁੱਟੀ ਆਉਂਦੀ ਹੈ।
tool-work-field-holiday-hours = ਸਰਕਾਰੀ ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਕੀਤੇ ਕੰਮ ਦੇ ਘੰਟੇ
tool-work-hint-holiday-hours = ਇਹ ਉੱਪਰ ਦਿੱਤੇ ਹਫ਼ਤੇ ਦੇ ਘੰਟਿਆਂ ਵਿੱਚ ਹੀ ਸ਼ਾਮਲ ਹਨ।
tool-work-field-last-day = ਕੰਮ ਦਾ ਆਖਰੀ ਦਿਨ
tool-work-field-next-pay-day = ਉਸ ਤੋਂ ਬਾਅਦ ਦਾ ਅਗਲਾ ਤਨਖਾਹ ਵਾਲਾ ਦਿਨ
tool-work-line-minimum = ਇੱਕ ਘੰਟੇ ਦੀ ਘੱਟੋ-ਘੱਟ ਉਜਰਤ: { $who }
tool-work-line-minimum-day = ਇੱਕ ਦਿਨ ਦੀ ਘੱਟੋ-ਘੱਟ ਉਜਰਤ: { $who }
tool-work-line-student-hours = ਵਿਦਿਆਰਥੀਆਂ ਦੀ ਉਜਰਤ ਸਕੂਲ ਦੇ ਦਿਨਾਂ ਵਿੱਚ ਸਿਰਫ਼ ਇਸ ਤੋਂ ਘੱਟ ਘੰਟਿਆਂ ਲਈ ਹੈ।
tool-work-line-new-rate = { $day } ਤੋਂ ਘੱਟੋ-ਘੱਟ ਉਜਰਤ { $amount } ਹੈ। ਉਸ ਦਿਨ ਤੋਂ ਅੱਗੇ ਦੇ ਘੰਟੇ ਇੱਥੇ ਘੱਟ ਰੇਟ ਤੇ ਗਿਣੇ ਗਏ ਹਨ।
tool-work-line-not-known = ਸਾਨੂੰ ਘੱਟੋ-ਘੱਟ ਉਜਰਤ { $day } ਤੱਕ ਦੀ ਪਤਾ ਹੈ। ਬਾਅਦ ਦੀਆਂ ਦਰਾਂ ਸਰਕਾਰੀ ਪੰਨੇ ਤੇ ਦੇਖੋ।
tool-work-line-rate = ਤੁਹਾਡੀ ਘੰਟੇ ਦੀ ਤਨਖਾਹ { $rate }: ਘੱਟੋ-ਘੱਟ { $minimum } ਤੱਕ ਪਹੁੰਚਦੀ ਹੈ
tool-work-line-rate-of-a-day = ਤੁਹਾਡੀ ਘੰਟੇ ਦੀ ਤਨਖਾਹ { $rate }: ਇੱਕ ਦਿਨ ਦੀ ਤਨਖਾਹ ਨਾਲ ਇਸ ਦੀ ਤੁਲਨਾ ਨਹੀਂ ਹੋ ਸਕਦੀ
tool-work-line-usual = ਆਮ ਤਨਖਾਹ: { $hours } ਘੰਟੇ, { $rate } ਪ੍ਰਤੀ ਘੰਟਾ
tool-work-line-overtime = ਓਵਰਟਾਈਮ: { $hours } ਘੰਟੇ, ਹਰ ਘੰਟੇ { $rate } ਦਾ { $share }%
tool-work-line-holiday-worked = ਸਰਕਾਰੀ ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਕੰਮ: { $hours } ਘੰਟੇ, ਹਰ ਘੰਟੇ { $rate } ਦਾ { $share }%
tool-work-line-holiday-pay = ਸਰਕਾਰੀ ਛੁੱਟੀ ਦੀ ਤਨਖਾਹ, { $name }, { $day }: ਪਹਿਲੇ { $weeks } ਹਫ਼ਤਿਆਂ ਦੀ ਤਨਖਾਹ ਨੂੰ { $parts } ਨਾਲ ਵੰਡ ਕੇ
tool-work-line-holiday-choice = ਜੇ ਤੁਸੀਂ ਲਿਖਤੀ ਮੰਨਿਆ ਹੈ, ਤਾਂ ਇਸ ਦੀ ਥਾਂ ਤੁਹਾਨੂੰ ਆਮ ਤਨਖਾਹ ਅਤੇ ਤਨਖਾਹ ਸਮੇਤ ਇੱਕ ਹੋਰ ਛੁੱਟੀ ਮਿਲ ਸਕਦੀ ਹੈ।
tool-work-line-total = ਹਫ਼ਤੇ ਦੀ ਤਨਖਾਹ
tool-work-line-missing = ਘੱਟ ਮਿਲੇ, ਕਿਉਂਕਿ ਤੁਹਾਨੂੰ { $paid } ਦਿੱਤੇ ਗਏ
tool-work-line-paid-enough = ਤੁਹਾਨੂੰ ਮਿਲੇ { $paid } ਪੂਰੇ ਹਨ
tool-work-line-vacation = ਇਸ ਹਫ਼ਤੇ ਦੀ ਛੁੱਟੀਆਂ ਦੀ ਤਨਖਾਹ (vacation pay): ਤੁਹਾਡੀ ਉਜਰਤ ਦਾ { $rate }%। ਸਾਲ ਵਿੱਚ ਤੁਹਾਡੀਆਂ { $weeks } ਹਫ਼ਤੇ ਛੁੱਟੀਆਂ ਹਨ।
tool-work-line-vacation-later = ਇਸ ਹਫ਼ਤੇ ਦੀ ਛੁੱਟੀਆਂ ਦੀ ਤਨਖਾਹ (vacation pay), ਨੌਕਰੀ ਦੇਣ ਵਾਲੇ ਕੋਲ { $years } ਸਾਲ ਬਾਅਦ: ਤੁਹਾਡੀ ਉਜਰਤ ਦਾ { $rate }%। ਸਾਲ ਵਿੱਚ ਤੁਹਾਡੀਆਂ { $weeks } ਹਫ਼ਤੇ ਛੁੱਟੀਆਂ ਹਨ।
tool-work-line-long-week = ਇੰਨੇ ਲੰਮੇ ਹਫ਼ਤੇ ਲਈ ਤੁਹਾਡੀ ਲਿਖਤੀ ਸਹਿਮਤੀ ਚਾਹੀਦੀ ਹੈ। ਕੁਝ ਨੌਕਰੀਆਂ ਦੇ ਨਿਯਮ ਹੋਰ ਹਨ।
tool-work-line-elsewhere = ਇਸ ਕੰਮ ਵਿੱਚ ਘੰਟਿਆਂ, ਓਵਰਟਾਈਮ, ਛੁੱਟੀਆਂ ਅਤੇ ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ ਦੇ ਨਿਯਮ ਹੋਰ ਹਨ। Ministry of Labour (ਕਿਰਤ ਮੰਤਰਾਲੇ) ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ।
tool-work-line-last-pay = ਤੁਹਾਡੀ ਆਖਰੀ ਤਨਖਾਹ ਕਦੋਂ ਤੱਕ ਮਿਲਣੀ ਚਾਹੀਦੀ ਹੈ: ਆਖਰੀ ਦਿਨ ਤੋਂ { $days } ਦਿਨ ਬਾਅਦ, ਜਾਂ ਅਗਲੇ ਤਨਖਾਹ ਵਾਲੇ ਦਿਨ, ਜੇ ਉਹ ਬਾਅਦ ਵਿੱਚ ਆਉਂਦਾ ਹੈ
tool-work-line-last-pay-or-later = ਤੁਹਾਡੀ ਆਖਰੀ ਤਨਖਾਹ ਆਖਰੀ ਦਿਨ ਤੋਂ { $days } ਦਿਨ ਬਾਅਦ ਤੱਕ ਮਿਲਣੀ ਚਾਹੀਦੀ ਹੈ, ਜਾਂ ਅਗਲੇ ਤਨਖਾਹ ਵਾਲੇ ਦਿਨ, ਜੇ ਉਹ ਬਾਅਦ ਵਿੱਚ ਆਉਂਦਾ ਹੈ

## Renting

tool-rent-question = ਕਿਰਾਇਆ, ਡਿਪਾਜ਼ਿਟ ਜਾਂ ਨੋਟਿਸ: ਕੀ ਮਕਾਨ ਮਾਲਕ ਇਹ ਕਰ ਸਕਦਾ ਹੈ?
tool-rent-about = ਓਨਟਾਰੀਓ ਵਿੱਚ ਕਿਰਾਇਆ ਕਿੰਨਾ ਅਤੇ ਕਦੋਂ ਤੋਂ ਵਧ ਸਕਦਾ ਹੈ, ਮਕਾਨ ਮਾਲਕ ਕਿਹੜੇ ਪੈਸੇ ਮੰਗ ਸਕਦਾ ਹੈ, ਅਤੇ ਨੋਟਿਸ ਕਿੰਨਾ ਲੰਮਾ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ।
tool-rent-section-increase = ਵਾਧਾ
tool-rent-section-payment = ਭੁਗਤਾਨ
tool-rent-section-notice = ਨੋਟਿਸ
tool-rent-section-guideline = ਵਾਧੇ ਦੀ ਹੱਦ (guideline)
tool-rent-section-checks = ਕਾਨੂੰਨ ਕੀ ਮੰਗਦਾ ਹੈ
tool-rent-field-about = ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ?
tool-rent-choice-about-increase = ਕਿਰਾਏ ਦਾ ਵਾਧਾ
tool-rent-choice-about-payment = ਡਿਪਾਜ਼ਿਟ ਜਾਂ ਹੋਰ ਭੁਗਤਾਨ
tool-rent-choice-about-notice = ਘਰ ਛੱਡਣਾ
tool-rent-field-rent = ਹੁਣ ਤੁਹਾਡਾ ਕਿਰਾਇਆ
tool-rent-hint-rent = ਇੱਕ ਮਹੀਨੇ ਦਾ, ਜਾਂ ਹਫ਼ਤੇ ਦੇ ਹਿਸਾਬ ਦਿੰਦੇ ਹੋ ਤਾਂ ਇੱਕ ਹਫ਼ਤੇ ਦਾ।
tool-rent-field-first-lived-in = ਇਸ ਘਰ ਵਿੱਚ ਲੋਕ ਪਹਿਲੀ ਵਾਰ ਕਦੋਂ ਰਹਿਣ ਲੱਗੇ?
tool-rent-field-last-change = ਪਿਛਲੇ ਵਾਧੇ ਦਾ ਦਿਨ, ਜਾਂ ਤੁਹਾਡੀ ਕਿਰਾਏਦਾਰੀ ਦਾ ਪਹਿਲਾ ਦਿਨ
tool-rent-field-new-rent = ਮਕਾਨ ਮਾਲਕ ਜੋ ਨਵਾਂ ਕਿਰਾਇਆ ਮੰਗਦਾ ਹੈ
tool-rent-field-start = ਨਵੇਂ ਕਿਰਾਏ ਦਾ ਪਹਿਲਾ ਦਿਨ
tool-rent-field-told-on = ਜਿਸ ਦਿਨ ਤੁਹਾਨੂੰ ਲਿਖਤੀ ਨੋਟਿਸ ਮਿਲਿਆ
tool-rent-field-payment = ਮਕਾਨ ਮਾਲਕ ਕੀ ਮੰਗਦਾ ਹੈ?
tool-rent-field-amount = ਕਿੰਨੇ?
tool-rent-field-notice = ਨੋਟਿਸ ਕਿਹੜਾ ਹੈ?
tool-rent-field-given-on = ਜਿਸ ਦਿਨ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ
tool-rent-field-ends-on = ਉਸ ਵਿੱਚ ਲਿਖਿਆ ਆਖਰੀ ਦਿਨ
tool-rent-line-interval = ਕਿਰਾਇਆ { $day } ਤੋਂ { $months } ਮਹੀਨੇ ਬਾਅਦ ਵਧ ਸਕਦਾ ਹੈ, ਪਹਿਲਾਂ ਨਹੀਂ
tool-rent-line-earliest = ਅੱਜ ਦੱਸਿਆ ਗਿਆ ਹੋਵੇ ਤਾਂ ਸਭ ਤੋਂ ਪਹਿਲਾ ਸੰਭਵ ਦਿਨ
tool-rent-line-tell-by = ਮਕਾਨ ਮਾਲਕ ਨੂੰ { $day } ਤੋਂ { $days } ਦਿਨ ਪਹਿਲਾਂ ਲਿਖਤੀ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ, ਯਾਨੀ ਇਸ ਦਿਨ ਤੱਕ
tool-rent-line-guideline = ਵਾਧੇ ਦੀ ਹੱਦ (guideline), { $day } ਨੂੰ
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = ਇਹ ਦਰ ਜਨਤਕ ਫਾਈਲਾਂ ਤੋਂ ਹੈ, ਸਰਕਾਰ ਦੇ ਆਪਣੇ ਐਲਾਨ ਤੋਂ ਨਹੀਂ। ਇਸ ਤੇ ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਸਰਕਾਰੀ ਪੰਨੇ ਨਾਲ ਮਿਲਾਓ।
tool-rent-line-guideline-unknown = ਉਸ ਸਾਲ ਦੀ ਹੱਦ (guideline) ਇੱਥੇ ਪਤਾ ਨਹੀਂ। ਸਰਕਾਰੀ ਪੰਨਾ ਦੇਖੋ।
tool-rent-line-not-covered = ਇਸ ਘਰ ਵਿੱਚ ਲੋਕ ਪਹਿਲੀ ਵਾਰ { $day } ਤੋਂ ਬਾਅਦ ਰਹਿਣ ਲੱਗੇ, ਇਸ ਲਈ ਕਿਰਾਏ ਤੇ ਕੋਈ ਹੱਦ (guideline) ਨਹੀਂ। ਬਾਕੀ ਨਿਯਮ ਲਾਗੂ ਹਨ।
tool-rent-line-ask-age = ਕੀ { $day } ਨੂੰ ਜਾਂ ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਘਰ ਵਿੱਚ ਕੋਈ ਰਹਿੰਦਾ ਸੀ? ਹੱਦ (guideline) ਤਾਂ ਹੀ ਲਾਗੂ ਹੁੰਦੀ ਹੈ। ਜਵਾਬ ਲਿਖਤੀ ਮੰਗੋ।
tool-rent-line-most-more = ਵੱਧ ਤੋਂ ਵੱਧ ਵਾਧਾ
tool-rent-line-highest = ਵੱਧ ਤੋਂ ਵੱਧ ਨਵਾਂ ਕਿਰਾਇਆ
tool-rent-line-no-limit = ਇਸ ਘਰ ਦੇ ਕਿਰਾਏ ਤੇ ਕੋਈ ਹੱਦ (guideline) ਨਹੀਂ
tool-rent-line-increase-may-not = ਇਸ ਤਰ੍ਹਾਂ ਇਜਾਜ਼ਤ ਨਹੀਂ
tool-rent-line-not-before = { $day } ਤੋਂ ਪਹਿਲਾਂ ਨਹੀਂ
tool-rent-line-enough-months = ਪੂਰੇ ਮਹੀਨੇ ਲੰਘ ਚੁੱਕੇ ਹਨ
tool-rent-line-told-in-time = ਨੋਟਿਸ ਸਮੇਂ ਸਿਰ ਆਇਆ
tool-rent-line-within-guideline = ਨਵਾਂ ਕਿਰਾਇਆ ਹੱਦ (guideline) ਦੇ ਅੰਦਰ ਹੈ
tool-rent-line-challenge = ਗਲਤ ਵਾਧੇ ਬਾਰੇ ਮਕਾਨ ਮਾਲਕ ਅਤੇ ਕਿਰਾਏਦਾਰ ਬੋਰਡ (LTB) ਕੋਲ ਇਸ ਦਿਨ ਤੱਕ ਜਾ ਸਕਦੇ ਹੋ
tool-rent-line-other-homes = ਜੇ ਰਸੋਈ ਜਾਂ ਗੁਸਲਖਾਨਾ ਮਾਲਕ ਨਾਲ ਸਾਂਝਾ ਹੈ, ਜਾਂ ਤੁਸੀਂ ਸਰਕਾਰੀ ਮਦਦ ਵਾਲੇ ਘਰ (community housing) ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ, ਨਿਯਮ ਹੋਰ ਹਨ।
tool-rent-line-may = ਮਕਾਨ ਮਾਲਕ ਇਹ ਮੰਗ ਸਕਦਾ ਹੈ
tool-rent-line-may-not = ਮਕਾਨ ਮਾਲਕ ਇਸ ਦੀ ਮੰਗ ਨਹੀਂ ਕਰ ਸਕਦਾ
tool-rent-line-may-up-to = ਸਿਰਫ਼ { $amount } ਤੱਕ
tool-rent-line-may-cost = ਸਿਰਫ਼ ਓਨਾ ਜਿੰਨਾ ਅਸਲ ਖਰਚਾ ਹੈ
tool-rent-line-may-rents = ਵੱਧ ਤੋਂ ਵੱਧ ਇੱਕ ਕਿਰਾਏ ਜਿੰਨਾ
tool-rent-line-deposit-most = ਵੱਧ ਤੋਂ ਵੱਧ ਡਿਪਾਜ਼ਿਟ
tool-rent-line-too-much = ਜਿੰਨਾ ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ, ਉਸ ਤੋਂ ਵੱਧ
tool-rent-line-interest = ਮਕਾਨ ਮਾਲਕ ਵੱਲ ਤੁਹਾਡਾ ਇੱਕ ਸਾਲ ਦਾ ਵਿਆਜ, ਹੱਦ (guideline) ਦੀ ਦਰ ਨਾਲ
tool-rent-line-ends = ਸਭ ਤੋਂ ਪਹਿਲਾ ਸੰਭਵ ਆਖਰੀ ਦਿਨ, ਨੋਟਿਸ ਤੋਂ { $days } ਦਿਨ ਬਾਅਦ
tool-rent-line-pay-by = ਪੈਸੇ ਦੇਣ ਦਾ ਸਮਾਂ, ਨੋਟਿਸ ਤੋਂ { $days } ਦਿਨ ਬਾਅਦ ਤੱਕ। ਉਦੋਂ ਤੱਕ ਪੂਰੇ ਪੈਸੇ ਦੇ ਦਿਓ ਤਾਂ ਨੋਟਿਸ ਰੱਦ ਹੋ ਜਾਂਦਾ ਹੈ
tool-rent-line-long-enough = ਨੋਟਿਸ ਕਾਫ਼ੀ ਲੰਮਾ ਹੈ
tool-rent-line-end-of-period = ਆਖਰੀ ਦਿਨ ਕਿਰਾਏ ਦੇ ਸਮੇਂ (ਮਹੀਨੇ ਜਾਂ ਹਫ਼ਤੇ) ਦਾ ਆਖਰੀ ਦਿਨ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਮਿੱਥੇ ਸਮੇਂ ਵਾਲੇ ਕਿਰਾਏਨਾਮੇ ਦੇ ਅੰਤ ਤੋਂ ਪਹਿਲਾਂ ਵੀ ਨਹੀਂ ਹੋ ਸਕਦਾ।
tool-rent-line-owed = ਮਕਾਨ ਮਾਲਕ ਨੇ ਤੁਹਾਨੂੰ ਇੰਨੇ ਦੇਣੇ ਹਨ
tool-rent-line-owed-nothing = { $days } ਜਾਂ ਵੱਧ ਦਿਨਾਂ ਦਾ ਨੋਟਿਸ ਹੋਵੇ ਤਾਂ ਮਕਾਨ ਮਾਲਕ ਨੇ ਤੁਹਾਨੂੰ ਕੁਝ ਨਹੀਂ ਦੇਣਾ।
tool-rent-line-owed-unless = ਮਕਾਨ ਮਾਲਕ ਨੇ ਤੁਹਾਨੂੰ ਕਿਰਾਏ ਦੇ ਪੈਸੇ ਦੇਣੇ ਹਨ, ਜੇ ਨੋਟਿਸ { $days } ਜਾਂ ਵੱਧ ਦਿਨਾਂ ਦਾ ਨਹੀਂ। ਦੇਖਣ ਲਈ ਆਖਰੀ ਦਿਨ ਲਿਖੋ
tool-rent-line-board-decides = ਸਿਰਫ਼ ਨੋਟਿਸ ਕਰਕੇ ਤੁਹਾਨੂੰ ਘਰ ਛੱਡਣਾ ਨਹੀਂ ਪੈਂਦਾ। ਹੁਕਮ ਸਿਰਫ਼ ਮਕਾਨ ਮਾਲਕ ਅਤੇ ਕਿਰਾਏਦਾਰ ਬੋਰਡ (LTB) ਦੇ ਸਕਦਾ ਹੈ।

## Driver's licence

tool-driving-question = ਓਨਟਾਰੀਓ ਦਾ ਡਰਾਈਵਿੰਗ ਲਾਇਸੰਸ ਕਿਵੇਂ ਮਿਲੇਗਾ?
tool-driving-about = ਬਦਲੀ, ਟੈਸਟ ਜਾਂ ਪੂਰਾ ਰਾਹ: ਇਹ ਇਸ ਤੇ ਹੈ ਕਿ ਤੁਹਾਡਾ ਲਾਇਸੰਸ ਕਿੱਥੋਂ ਦਾ ਹੈ। ਨਾਲ ਦੇਖੋ ਕਿ ਉਸ ਤੇ ਕਦੋਂ ਤੱਕ ਗੱਡੀ ਚਲਾ ਸਕਦੇ ਹੋ ਅਤੇ ਕਿਹੜੇ ਕਾਗਜ਼ ਲਿਜਾਣੇ ਹਨ।
tool-driving-section-path = ਤੁਹਾਡਾ ਰਾਹ
tool-driving-section-clock = ਤੁਹਾਡਾ ਪੁਰਾਣਾ ਲਾਇਸੰਸ
tool-driving-section-papers = ਨਾਲ ਕੀ ਲਿਜਾਣਾ ਹੈ
tool-driving-field-place = ਤੁਹਾਡਾ ਲਾਇਸੰਸ ਕਿੱਥੋਂ ਦਾ ਹੈ?
tool-driving-field-class = ਲਾਇਸੰਸ ਕਿਸ ਕਿਸਮ ਦਾ ਹੈ?
tool-driving-choice-class-car = ਕਾਰ ਦਾ ਪੂਰਾ ਲਾਇਸੰਸ
tool-driving-choice-class-motorcycle = ਮੋਟਰਸਾਈਕਲ ਦਾ ਲਾਇਸੰਸ
tool-driving-choice-class-learner = ਲਰਨਰ ਲਾਇਸੰਸ
tool-driving-field-years = ਪੂਰੇ ਲਾਇਸੰਸ ਨਾਲ ਡਰਾਈਵਿੰਗ ਦੇ ਤਜਰਬੇ ਦੇ ਸਾਲ
tool-driving-field-resident-since = ਜਿਸ ਦਿਨ ਤੁਸੀਂ ਓਨਟਾਰੀਓ ਦੇ ਵਸਨੀਕ ਬਣੇ
tool-driving-hint-resident-since = ਅਕਸਰ ਉਹ ਦਿਨ ਜਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਰਹਿਣ ਆਏ।
tool-driving-field-english-or-french = ਕੀ ਤੁਹਾਡੇ ਕਾਗਜ਼ ਅੰਗਰੇਜ਼ੀ ਜਾਂ ਫ੍ਰੈਂਚ ਵਿੱਚ ਹਨ?
tool-driving-field-letter-of = ਤਜਰਬੇ ਵਾਲੀ ਚਿੱਠੀ ਦੀ ਤਾਰੀਖ
tool-driving-line-exchange = ਤੁਸੀਂ ਲਿਖਤੀ ਟੈਸਟ ਅਤੇ ਡਰਾਈਵਿੰਗ ਟੈਸਟ (road test) ਤੋਂ ਬਿਨਾਂ ਲਾਇਸੰਸ ਬਦਲਵਾ ਸਕਦੇ ਹੋ
tool-driving-line-exchange-if = ਤਜਰਬਾ ਕਾਫ਼ੀ ਹੋਵੇ ਤਾਂ ਤੁਸੀਂ ਲਾਇਸੰਸ ਬਦਲਵਾ ਸਕਦੇ ਹੋ
tool-driving-line-credit = ਤੁਹਾਡਾ ਤਜਰਬਾ ਗਿਣਿਆ ਜਾ ਸਕਦਾ ਹੈ
tool-driving-line-tests = ਤੁਹਾਨੂੰ ਟੈਸਟ ਦੇਣੇ ਪੈਣਗੇ
tool-driving-line-full = ਤੁਸੀਂ ਨਵੇਂ ਡਰਾਈਵਰ ਵਜੋਂ ਸ਼ੁਰੂ ਕਰਦੇ ਹੋ
tool-driving-line-ask = DriveTest ਤੋਂ ਪੁੱਛੋ
tool-driving-line-age = ਓਨਟਾਰੀਓ ਵਿੱਚ ਗੱਡੀ ਚਲਾਉਣ ਲਈ ਉਮਰ { $years } ਸਾਲ ਜਾਂ ਵੱਧ ਹੋਣੀ ਜ਼ਰੂਰੀ ਹੈ।
tool-driving-line-agreement = ਓਨਟਾਰੀਓ ਨਾਲ ਸਮਝੌਤਾ: { $place }
tool-driving-line-experience = { $months } ਜਾਂ ਵੱਧ ਮਹੀਨਿਆਂ ਦਾ ਤਜਰਬਾ
tool-driving-line-less-experience = ਇਸ ਤੋਂ ਘੱਟ ਤਜਰਬੇ ਨਾਲ ਕੀ ਮਿਲੇਗਾ, ਇਹ DriveTest ਤੈਅ ਕਰਦਾ ਹੈ। ਸਾਰੇ ਤਜਰਬੇ ਦਾ ਸਬੂਤ ਲੈ ਕੇ ਜਾਓ
tool-driving-line-motorcycle = ਮੋਟਰਸਾਈਕਲਾਂ ਦੇ ਨਿਯਮ ਹੋਰ ਹਨ। DriveTest ਤੋਂ ਪੁੱਛੋ
tool-driving-line-learner-no-exchange = ਲਰਨਰ ਲਾਇਸੰਸ (learner's licence) ਬਦਲਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
tool-driving-line-eye-test = DriveTest ਸੈਂਟਰ ਤੇ ਅੱਖਾਂ ਦਾ ਟੈਸਟ
tool-driving-line-knowledge-test = ਸੜਕ ਦੇ ਨਿਯਮਾਂ ਦਾ ਲਿਖਤੀ ਟੈਸਟ
tool-driving-line-road-test = ਡਰਾਈਵਿੰਗ ਟੈਸਟ (road test)
tool-driving-line-credit-changed = ਖ਼ਬਰ ਸੀ ਕਿ ਇਹ ਨਿਯਮ { $day } ਨੂੰ ਬਦਲਣਗੇ। ਕਿਵੇਂ ਬਦਲੇ, ਇਸ ਦੀ ਅਸੀਂ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕਰ ਸਕੇ। DriveTest ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ ਟੈਸਟ ਦੇਣੇ ਹਨ ਅਤੇ ਚਿੱਠੀ ਕਿੰਨੀ ਗਿਣੀ ਜਾਵੇਗੀ
tool-driving-line-credit-ask = ਤਜਰਬੇ ਨਾਲ ਟੈਸਟਾਂ ਵਿਚਕਾਰਲਾ ਸਮਾਂ ਘਟ ਸਕਦਾ ਹੈ। DriveTest ਤੋਂ ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੀ ਚਿੱਠੀ ਕਿੰਨੀ ਗਿਣੀ ਜਾਵੇਗੀ
tool-driving-line-learner = ਪਹਿਲਾ ਡਰਾਈਵਿੰਗ ਟੈਸਟ ਲਿਖਤੀ ਟੈਸਟ ਤੋਂ { $months } ਮਹੀਨੇ ਬਾਅਦ, ਜਾਂ ਮਨਜ਼ੂਰਸ਼ੁਦਾ ਡਰਾਈਵਿੰਗ ਕੋਰਸ ਨਾਲ { $course } ਮਹੀਨੇ ਬਾਅਦ। ਉਦੋਂ ਤੱਕ ਗੱਡੀ ਚਲਾਉਂਦੇ ਹੋਏ ਨਾਲ ਤਜਰਬੇਕਾਰ ਡਰਾਈਵਰ ਬੈਠਾ ਹੋਵੇ।
tool-driving-line-full-test = ਪੂਰੇ ਲਾਇਸੰਸ ਲਈ ਦੂਜਾ ਡਰਾਈਵਿੰਗ ਟੈਸਟ
tool-driving-line-grace = ਵਸਨੀਕ ਬਣਨ ਤੋਂ ਬਾਅਦ ਚਾਲੂ ਲਾਇਸੰਸ ਤੇ ਇੰਨਾ ਸਮਾਂ ਗੱਡੀ ਚਲਾ ਸਕਦੇ ਹੋ
tool-driving-line-drive-until = ਚਾਲੂ ਲਾਇਸੰਸ ਤੇ ਗੱਡੀ ਚਲਾਉਣ ਦਾ ਆਖਰੀ ਦਿਨ, ਵਸਨੀਕ ਬਣਨ ਤੋਂ { $days } ਦਿਨ ਬਾਅਦ
tool-driving-line-apply-before = ਉਸ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਓਨਟਾਰੀਓ ਦੇ ਲਾਇਸੰਸ ਲਈ ਅਰਜ਼ੀ ਦਿਓ।
tool-driving-line-time-over = ਇਹ ਸਮਾਂ ਮੁੱਕ ਗਿਆ। ਓਨਟਾਰੀਓ ਦਾ ਲਾਇਸੰਸ ਮਿਲਣ ਤੱਕ ਗੱਡੀ ਨਾ ਚਲਾਓ। ਹਾਦਸਾ ਹੋਵੇ ਤਾਂ ਬੀਮਾ ਕੰਪਨੀ ਸ਼ਾਇਦ ਪੈਸੇ ਨਾ ਦੇਵੇ।
tool-driving-line-letter-until = ਚਿੱਠੀ { $months } ਮਹੀਨੇ ਗਿਣੀ ਜਾਂਦੀ ਹੈ, ਯਾਨੀ ਇਸ ਦਿਨ ਤੱਕ
tool-driving-line-letter-too-old = ਚਿੱਠੀ ਬਹੁਤ ਪੁਰਾਣੀ ਹੈ। ਨਵੀਂ ਮੰਗੋ।
tool-driving-line-fees = ਟੈਸਟਾਂ ਅਤੇ ਲਾਇਸੰਸ ਦੀ ਫੀਸ ਹੈ। ਰਕਮਾਂ ਦੀ ਅਸੀਂ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕਰ ਸਕੇ, ਇਸ ਲਈ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ drivetest.ca ਦੇਖੋ।

## School

tool-school-question = ਮੇਰੇ ਬੱਚੇ ਲਈ ਕਿਹੜਾ ਸਕੂਲ ਠੀਕ ਹੈ?
tool-school-about = ਬੱਚੇ ਦੇ ਜਨਮ ਮੁਤਾਬਕ ਜਮਾਤ, ਪਬਲਿਕ ਸਕੂਲਾਂ ਦੇ ਚਾਰ ਪ੍ਰਬੰਧ, ਨਾਲ ਕੀ ਲਿਜਾਣਾ ਹੈ, ਅਤੇ ਓਨਟਾਰੀਓ ਕਿਹੜੇ ਟੀਕੇ ਮੰਗਦਾ ਹੈ।
tool-school-section-grade = ਜਮਾਤ
tool-school-section-systems = ਚਾਰ ਪ੍ਰਬੰਧ
tool-school-section-papers = ਨਾਲ ਕੀ ਲਿਜਾਣਾ ਹੈ
tool-school-section-vaccines = ਟੀਕੇ
tool-school-field-born = ਬੱਚੇ ਦੇ ਜਨਮ ਦਾ ਮਹੀਨਾ
tool-school-field-arrival = ਓਨਟਾਰੀਓ ਆਉਣ ਦਾ ਦਿਨ
tool-school-hint-arrival = ਇੱਥੇ ਪਹੁੰਚ ਚੁੱਕੇ ਹੋ ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
tool-school-field-status = ਕੈਨੇਡਾ ਵਿੱਚ ਬੱਚੇ ਦਾ ਇਮੀਗ੍ਰੇਸ਼ਨ ਸਟੇਟਸ
tool-school-field-french-right = ਕੀ ਮਾਂ ਜਾਂ ਬਾਪ ਨੂੰ ਬੱਚੇ ਨੂੰ ਫ੍ਰੈਂਚ ਵਿੱਚ ਪੜ੍ਹਾਉਣ ਦਾ ਹੱਕ ਹੈ?
tool-school-hint-french-right = ਇਹ ਹੱਕ ਕੈਨੇਡਾ ਦੇ ਉਸ ਨਾਗਰਿਕ ਦਾ ਹੈ ਜਿਸ ਦੀ ਪਹਿਲੀ ਭਾਸ਼ਾ ਫ੍ਰੈਂਚ ਹੈ, ਜਾਂ ਜਿਸ ਨੇ ਕੈਨੇਡਾ ਵਿੱਚ ਐਲੀਮੈਂਟਰੀ ਸਕੂਲ ਫ੍ਰੈਂਚ ਵਿੱਚ ਪੜ੍ਹਿਆ। ਉਨ੍ਹਾਂ ਪਰਿਵਾਰਾਂ ਦਾ ਵੀ ਹੈ ਜਿਨ੍ਹਾਂ ਦਾ ਹੋਰ ਬੱਚਾ ਅਜਿਹੇ ਸਕੂਲ ਵਿੱਚ ਹੈ।
tool-school-field-catholic = ਕੀ ਮਾਂ, ਬਾਪ ਜਾਂ ਬੱਚਾ ਕੈਥੋਲਿਕ ਹੈ?
tool-school-field-with-guardian = ਕੀ ਬੱਚਾ ਮਾਪਿਆਂ ਤੋਂ ਬਿਨਾਂ ਕਿਸੇ ਹੋਰ ਨਾਲ ਰਹਿੰਦਾ ਹੈ?
tool-school-line-school-year = ਸਕੂਲ ਦਾ ਸਾਲ ਸ਼ੁਰੂ ਹੋਣ ਦਾ ਦਿਨ
tool-school-line-age = ਉਸ ਕੈਲੰਡਰ ਸਾਲ ਵਿੱਚ ਤੁਹਾਡਾ ਬੱਚਾ { $age } ਸਾਲ ਦਾ ਹੁੰਦਾ ਹੈ।
tool-school-line-may-begin = ਕਿੰਡਰਗਾਰਟਨ ਕਦੋਂ ਸ਼ੁਰੂ ਹੋ ਸਕਦਾ ਹੈ
tool-school-line-later = ਅਜੇ ਨਹੀਂ
tool-school-line-ask-board = ਸਕੂਲ ਬੋਰਡ ਤੋਂ ਪੁੱਛੋ
tool-school-line-too-old = ਬੱਚਾ ਹਾਈ ਸਕੂਲ ਦੀ ਆਮ ਉਮਰ ਤੋਂ ਵੱਡਾ ਹੈ। ਬੋਰਡ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜਾ ਸਕੂਲ ਜਾਂ ਬਾਲਗਾਂ ਦਾ ਪ੍ਰੋਗਰਾਮ ਖੁੱਲ੍ਹਾ ਹੈ।
tool-school-line-grade = ਆਮ ਜਮਾਤ
tool-school-line-compulsory = ਸਕੂਲ { $from } ਤੋਂ { $to } ਸਾਲ ਦੀ ਉਮਰ ਤੱਕ ਲਾਜ਼ਮੀ ਹੈ
tool-school-line-assessment = ਬੋਰਡ ਪਹਿਲਾਂ ਭਾਸ਼ਾ ਅਤੇ ਗਣਿਤ ਪਰਖ ਸਕਦਾ ਹੈ। ਜਮਾਤ ਆਮ ਤੌਰ ਤੇ ਉਮਰ ਮੁਤਾਬਕ ਮਿਲਦੀ ਹੈ।
tool-school-line-credits = ਹਾਈ ਸਕੂਲ ਦੇ ਡਿਪਲੋਮੇ ਲਈ ਕ੍ਰੈਡਿਟ
tool-school-line-community-hours = ਹਾਈ ਸਕੂਲ ਦੇ ਡਿਪਲੋਮੇ ਲਈ ਵਾਲੰਟੀਅਰ ਸੇਵਾ ਦੇ ਘੰਟੇ
tool-school-line-free = ਸਕੂਲ ਮੁਫ਼ਤ ਹੈ
tool-school-line-free-ask = ਸਫ਼ਰ ਤੋਂ ਪਹਿਲਾਂ ਬੋਰਡ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਫੀਸ ਲੱਗਦੀ ਹੈ
tool-school-line-open = ਤੁਸੀਂ ਦਾਖਲਾ ਕਰਵਾ ਸਕਦੇ ਹੋ
tool-school-line-ask-catholic = ਬਹੁਤਾ ਕੈਥੋਲਿਕ ਪਰਿਵਾਰਾਂ ਲਈ। ਬੋਰਡ ਤੋਂ ਉਸ ਦੇ ਨਿਯਮ ਪੁੱਛੋ
tool-school-line-by-right = ਦਾਖਲਾ ਲੈਣਾ ਤੁਹਾਡਾ ਹੱਕ ਹੈ
tool-school-line-by-committee = ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ। ਫੈਸਲਾ ਬੋਰਡ ਦੀ ਕਮੇਟੀ ਕਰਦੀ ਹੈ
tool-school-line-immersion = French immersion ਵੱਖਰੀ ਚੀਜ਼ ਹੈ: ਇਸ ਵਿੱਚ ਅੰਗਰੇਜ਼ੀ ਸਕੂਲਾਂ ਦੇ ਬੱਚੇ ਉੱਥੇ ਫ੍ਰੈਂਚ ਸਿੱਖਦੇ ਹਨ।
tool-school-line-paper-missing = ਕੋਈ ਕਾਗਜ਼ ਨਹੀਂ ਤਾਂ ਵੀ ਸਕੂਲ ਜਾਓ ਅਤੇ ਪੁੱਛੋ ਕਿ ਉਸ ਦੀ ਥਾਂ ਕੀ ਚੱਲੇਗਾ।

## Free services

tool-eligibility-question = ਮੈਂ ਕਿਹੜੀਆਂ ਮੁਫ਼ਤ ਸੇਵਾਵਾਂ ਵਰਤਾਂ, ਅਤੇ ਕਦੋਂ ਤੱਕ?
tool-eligibility-about = ਤੁਹਾਡੇ ਸਟੇਟਸ ਮੁਤਾਬਕ ਵਸਣ ਵਿੱਚ ਮਦਦ ਅਤੇ ਭਾਸ਼ਾ ਦੀਆਂ ਕਲਾਸਾਂ, ਅਤੇ ਇਹ ਕਿਸ ਦਿਨ ਖਤਮ ਹੁੰਦੀਆਂ ਹਨ।
tool-eligibility-section-time = ਤੁਹਾਡਾ ਸਮਾਂ
tool-eligibility-section-services = ਸੇਵਾਵਾਂ
tool-eligibility-field-status = ਤੁਹਾਡਾ ਇਮੀਗ੍ਰੇਸ਼ਨ ਸਟੇਟਸ ਕੀ ਹੈ?
tool-eligibility-field-resident-since = ਜਿਸ ਦਿਨ ਤੁਸੀਂ ਪੱਕੇ ਵਸਨੀਕ ਬਣੇ
tool-eligibility-hint-resident-since = ਇਹ ਪੱਕੀ ਰਿਹਾਇਸ਼ ਦੀ ਪੁਸ਼ਟੀ (COPR) ਤੇ ਲਿਖਿਆ ਹੈ। ਅੱਗੇ ਦਾ ਮਿੱਥਿਆ ਦਿਨ ਵੀ ਚੱਲੇਗਾ।
tool-eligibility-line-years = { $day } ਤੋਂ { $years } ਸਾਲ, ਉਸ ਮਹੀਨੇ ਦੇ ਅੰਤ ਤੱਕ
tool-eligibility-line-ended-for = ਜੋ { $day } ਨੂੰ ਜਾਂ ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਆਰਥਿਕ ਸ਼੍ਰੇਣੀ ਵਿੱਚ ਪੱਕੇ ਵਸਨੀਕ ਬਣੇ, ਉਨ੍ਹਾਂ ਲਈ ਇਹ ਸੇਵਾਵਾਂ ਇਸ ਦਿਨ ਖਤਮ ਹੋਈਆਂ
tool-eligibility-line-over = ਇਹ ਸਮਾਂ ਮੁੱਕ ਗਿਆ। ਓਨਟਾਰੀਓ ਅਤੇ ਹੋਰਾਂ ਦੇ ਪੈਸਿਆਂ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ ਅਜੇ ਖੁੱਲ੍ਹੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
tool-eligibility-line-left = ਬਾਕੀ ਸਮਾਂ
tool-eligibility-line-of-until = ਫੈਡਰਲ ਸਰਕਾਰ ਦੇ ਪੈਸਿਆਂ ਵਾਲੀਆਂ ਮੁਫ਼ਤ ਸੇਵਾਵਾਂ ਦਾ ਆਖਰੀ ਦਿਨ
tool-eligibility-line-until-citizen = ਨਾਗਰਿਕ ਬਣਨ ਤੱਕ
tool-eligibility-line-before-landing = ਕੈਨੇਡਾ ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ
tool-eligibility-line-after-landing = ਤੁਹਾਡੇ ਪਹੁੰਚਣ ਤੋਂ ਬਾਅਦ
tool-eligibility-line-others-only = IRCC ਦੇ ਪੈਸਿਆਂ ਵਾਲੀਆਂ ਸੇਵਾਵਾਂ ਨਹੀਂ। ਹੋਰ ਖੁੱਲ੍ਹੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ

## Benefits

tool-benefits-question = ਮੇਰੇ ਪਰਿਵਾਰ ਨੂੰ ਕਿਹੜੇ ਸਰਕਾਰੀ ਭੱਤੇ ਮਿਲ ਸਕਦੇ ਹਨ?
tool-benefits-about = ਆਮਦਨ ਮੁਤਾਬਕ ਕੈਨੇਡਾ ਚਾਈਲਡ ਬੈਨੀਫਿਟ (CCB), ਰਾਸ਼ਨ ਦਾ ਭੱਤਾ, ਦੰਦਾਂ ਦਾ ਇਲਾਜ, ਅਤੇ ਅਰਜ਼ੀ ਕਦੋਂ ਅਤੇ ਕਿਸ ਫਾਰਮ ਨਾਲ ਦੇ ਸਕਦੇ ਹੋ।
tool-benefits-section-apply = ਅਰਜ਼ੀ ਦੇਣਾ
tool-benefits-section-child = ਕੈਨੇਡਾ ਚਾਈਲਡ ਬੈਨੀਫਿਟ (CCB)
tool-benefits-section-groceries = ਰਾਸ਼ਨ ਦਾ ਭੱਤਾ (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = ਹੋਰ ਮਦਦ
tool-benefits-field-status = ਤੁਹਾਡਾ ਇਮੀਗ੍ਰੇਸ਼ਨ ਸਟੇਟਸ ਕੀ ਹੈ?
tool-benefits-field-here-since = ਜਿਸ ਦਿਨ ਤੁਸੀਂ ਕੈਨੇਡਾ ਵਿੱਚ ਰਹਿਣ ਆਏ
tool-benefits-field-partner = ਕੀ ਤੁਸੀਂ ਪਤੀ, ਪਤਨੀ ਜਾਂ ਸਾਥੀ ਨਾਲ ਰਹਿੰਦੇ ਹੋ?
tool-benefits-field-children = ਤੁਹਾਡੇ ਬੱਚਿਆਂ ਦੇ ਜਨਮ ਦੇ ਮਹੀਨੇ
tool-benefits-hint-children = ਹਰ ਬੱਚੇ ਲਈ ਇੱਕ ਮਹੀਨਾ।
tool-benefits-field-income = ਪਰਿਵਾਰ ਦੀ ਪਿਛਲੇ ਸਾਲ ਦੀ ਆਮਦਨ
tool-benefits-hint-income = ਕਟੌਤੀਆਂ ਤੋਂ ਬਾਅਦ, ਦੋਵਾਂ ਸਾਥੀਆਂ ਦੀ ਅਤੇ ਸਾਰੇ ਦੇਸ਼ਾਂ ਤੋਂ, ਕੈਨੇਡੀਅਨ ਡਾਲਰਾਂ ਵਿੱਚ।
tool-benefits-field-private-dental = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਦੰਦਾਂ ਦੇ ਇਲਾਜ ਦਾ ਨਿੱਜੀ ਬੀਮਾ ਹੈ?
tool-benefits-line-apply-now = ਤੁਸੀਂ ਇੱਥੇ ਪਹੁੰਚਦੇ ਹੀ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ
tool-benefits-line-apply-after = ਤੁਸੀਂ ਕੈਨੇਡਾ ਵਿੱਚ { $months } ਮਹੀਨੇ ਰਹਿਣ ਤੋਂ ਬਾਅਦ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ, ਜੇ ਉਸ ਤੋਂ ਅਗਲੇ ਮਹੀਨੇ ਪਰਮਿਟ ਚਾਲੂ ਹੋਵੇ
tool-benefits-line-apply-ask = ਟੈਕਸ ਏਜੰਸੀ (CRA) ਤੋਂ ਪੁੱਛੋ ਕਿ ਅਰਜ਼ੀ ਕਦੋਂ ਤੋਂ ਦੇ ਸਕਦੇ ਹੋ
tool-benefits-line-form = ਫਾਰਮ
tool-benefits-line-file-return = ਹਰ ਸਾਲ ਟੈਕਸ ਰਿਟਰਨ ਭਰੋ, ਆਮਦਨ ਨਾ ਹੋਵੇ ਤਾਂ ਵੀ। ਅਗਲੀ ਇਸ ਦਿਨ ਤੱਕ ਦੇਣੀ ਹੈ
tool-benefits-line-young =
    { $count ->
        [one] { $until } ਸਾਲ ਤੋਂ ਛੋਟੇ { $count } ਬੱਚੇ ਲਈ ਵੱਧ ਤੋਂ ਵੱਧ, ਪ੍ਰਤੀ ਸਾਲ
       *[other] { $until } ਸਾਲ ਤੋਂ ਛੋਟੇ { $count } ਬੱਚਿਆਂ ਲਈ ਵੱਧ ਤੋਂ ਵੱਧ, ਪ੍ਰਤੀ ਸਾਲ
    }
tool-benefits-line-older =
    { $count ->
        [one] { $until } ਤੋਂ { $last } ਸਾਲ ਦੇ { $count } ਬੱਚੇ ਲਈ ਵੱਧ ਤੋਂ ਵੱਧ, ਪ੍ਰਤੀ ਸਾਲ
       *[other] { $until } ਤੋਂ { $last } ਸਾਲ ਦੇ { $count } ਬੱਚਿਆਂ ਲਈ ਵੱਧ ਤੋਂ ਵੱਧ, ਪ੍ਰਤੀ ਸਾਲ
    }
tool-benefits-line-child-income = ਰਕਮ ਦੇਖਣ ਲਈ ਪਰਿਵਾਰ ਦੀ ਆਮਦਨ ਲਿਖੋ
tool-benefits-line-full-amount = ਪੂਰੀ ਰਕਮ, ਕਿਉਂਕਿ ਆਮਦਨ { $income } ਹੈ, { $full } ਤੋਂ ਵੱਧ ਨਹੀਂ
tool-benefits-line-reduction = ਇੰਨੀ ਕਟੌਤੀ, ਕਿਉਂਕਿ ਆਮਦਨ { $income } ਹੈ, { $full } ਤੋਂ ਵੱਧ
tool-benefits-line-child-year = ਇੱਕ ਸਾਲ ਦਾ ਕੈਨੇਡਾ ਚਾਈਲਡ ਬੈਨੀਫਿਟ (CCB), ਅੱਜ ਦੀਆਂ ਉਮਰਾਂ ਮੁਤਾਬਕ
tool-benefits-line-child-year-later = ਇੱਕ ਸਾਲ ਦਾ ਕੈਨੇਡਾ ਚਾਈਲਡ ਬੈਨੀਫਿਟ (CCB), ਅੱਜ ਦੀਆਂ ਉਮਰਾਂ ਮੁਤਾਬਕ, ਜਦੋਂ ਤੁਸੀਂ ਅਰਜ਼ੀ ਦੇ ਸਕੋ
tool-benefits-line-child-from = ਉਹ ਦਿਨ, ਜਿਸ ਤੋਂ ਤੁਸੀਂ ਕੈਨੇਡਾ ਚਾਈਲਡ ਬੈਨੀਫਿਟ (CCB) ਲਈ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ
tool-benefits-line-child-month = ਇੱਕ ਮਹੀਨੇ ਦਾ
tool-benefits-line-birthday = { $day } ਤੋਂ, ਜਨਮ ਦਿਨ ਤੋਂ ਬਾਅਦ
tool-benefits-line-depends = ਇਹ ਤੁਹਾਡੀ ਆਮਦਨ ਤੇ ਨਿਰਭਰ ਹੈ
tool-benefits-line-no-child = ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ ਨਹੀਂ, ਪਰ ਸ਼ਾਇਦ ਹੋਰ ਮਦਦ
tool-benefits-line-single = ਇੱਕ ਵਿਅਕਤੀ ਲਈ ਵੱਧ ਤੋਂ ਵੱਧ, ਪ੍ਰਤੀ ਸਾਲ
tool-benefits-line-couple = ਜੋੜੇ ਲਈ ਵੱਧ ਤੋਂ ਵੱਧ, ਪ੍ਰਤੀ ਸਾਲ
tool-benefits-line-groceries-child =
    { $count ->
        [one] { $under } ਸਾਲ ਤੋਂ ਛੋਟੇ { $count } ਬੱਚੇ ਲਈ ਵੱਧ ਤੋਂ ਵੱਧ, ਪ੍ਰਤੀ ਸਾਲ
       *[other] { $under } ਸਾਲ ਤੋਂ ਛੋਟੇ { $count } ਬੱਚਿਆਂ ਲਈ ਵੱਧ ਤੋਂ ਵੱਧ, ਪ੍ਰਤੀ ਸਾਲ
    }
tool-benefits-line-single-parent = ਇਕੱਲੀ ਮਾਂ ਜਾਂ ਇਕੱਲੇ ਬਾਪ ਨੂੰ ਵੱਧ ਮਿਲ ਸਕਦਾ ਹੈ।
tool-benefits-line-groceries-income = ਆਮਦਨ ਵਧਣ ਨਾਲ ਇਹ ਘਟਦਾ ਹੈ। ਟੈਕਸ ਏਜੰਸੀ (CRA) ਤੁਹਾਡੀ ਟੈਕਸ ਰਿਟਰਨ ਜਾਂ ਫਾਰਮ ਤੋਂ ਹਿਸਾਬ ਲਾਉਂਦੀ ਹੈ।
tool-benefits-line-dental = ਦੰਦਾਂ ਦੇ ਇਲਾਜ ਦੀ ਯੋਜਨਾ (Canadian Dental Care Plan): ਆਮਦਨ { $below } ਤੋਂ ਘੱਟ, ਦੰਦਾਂ ਦਾ ਨਿੱਜੀ ਬੀਮਾ ਨਹੀਂ, ਅਤੇ ਟੈਕਸ ਰਿਟਰਨ ਭਰੀ ਹੋਈ
tool-benefits-line-dental-full = ਜਿਸ ਇਲਾਜ ਦੇ ਪੈਸੇ ਯੋਜਨਾ ਦਿੰਦੀ ਹੈ, ਉਸ ਦਾ ਪੂਰਾ ਖਰਚਾ ਦਿੰਦੀ ਹੈ
tool-benefits-line-dental-share = ਖਰਚੇ ਵਿੱਚ ਤੁਹਾਡਾ ਹਿੱਸਾ
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = ਇਹ ਰਕਮਾਂ { $day } ਤੱਕ ਲਾਗੂ ਹਨ। ਬਾਅਦ ਦੀਆਂ ਸਰਕਾਰੀ ਪੰਨੇ ਤੇ ਦੇਖੋ।

## What to bring

tool-documents-question = ਮੈਨੂੰ ਨਾਲ ਕੀ ਲਿਜਾਣਾ ਪਵੇਗਾ?
tool-documents-about = ਹੈਲਥ ਕਾਰਡ, SIN, ਸਕੂਲ, ਡਰਾਈਵਿੰਗ ਲਾਇਸੰਸ, ਬੈਂਕ ਖਾਤੇ ਅਤੇ ਸਰਹੱਦ ਲਈ ਕਾਗਜ਼: ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਹੈ, ਕੀ ਘੱਟ ਹੈ, ਅਤੇ ਉਸ ਦੀ ਥਾਂ ਕੀ ਚੱਲ ਸਕਦਾ ਹੈ।
tool-documents-line-one-of = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਕਾਫ਼ੀ ਹੈ:
tool-documents-section-missing = ਘੱਟ ਹੈ
tool-documents-section-if-it-applies = ਜੇ ਤੁਹਾਡੇ ਤੇ ਲਾਗੂ ਹੈ
tool-documents-section-have = ਤੁਹਾਡੇ ਕੋਲ ਹੈ
tool-documents-section-remarks = ਜਾਣਨ ਵਾਲੀਆਂ ਗੱਲਾਂ
tool-documents-field-purpose = ਕਿਸ ਲਈ?
tool-documents-field-have = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਹੜੇ ਕਾਗਜ਼ ਤੁਹਾਡੇ ਕੋਲ ਹਨ?
tool-documents-line-complete = ਸਭ ਕੁਝ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
tool-documents-line-missing =
    { $count ->
        [one] { $count } ਚੀਜ਼ ਘੱਟ ਹੈ
       *[other] { $count } ਚੀਜ਼ਾਂ ਘੱਟ ਹਨ
    }
tool-documents-line-originals = ਅਸਲੀ ਕਾਗਜ਼ ਲਿਜਾਓ। ਕਾਪੀਆਂ ਅਕਸਰ ਨਹੀਂ ਮੰਨੀਆਂ ਜਾਂਦੀਆਂ।
tool-documents-line-translate = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਕਾਗਜ਼ ਅਕਸਰ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਹੁੰਦੇ ਹਨ। ਅੰਗਰੇਜ਼ੀ ਜਾਂ ਫ੍ਰੈਂਚ ਵਿੱਚ ਨਹੀਂ ਤਾਂ ਅਨੁਵਾਦ ਲਿਜਾਓ।

## Published times

tool-times-question = ਮੇਰੇ ਵਰਗੀ ਅਰਜ਼ੀ ਤੇ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ?
tool-times-about = ਪ੍ਰੋਗਰਾਮ ਦੇ ਛਪੇ ਹੋਏ ਸਮੇਂ ਅਤੇ ਸੇਵਾ ਦਾ ਮਿੱਥਿਆ ਸਮਾਂ (service standard), ਅਤੇ ਨਾਲ ਤੁਹਾਡੇ ਅਰਜ਼ੀ ਭੇਜਣ ਦਾ ਦਿਨ।
tool-times-section-finished = ਹਾਲ ਵਿੱਚ ਪੂਰੀਆਂ ਹੋਈਆਂ
tool-times-section-expected = ਅੰਦਾਜ਼ਾ
tool-times-section-standard = ਸੇਵਾ ਦਾ ਮਿੱਥਿਆ ਸਮਾਂ (service standard)
tool-times-field-program = ਕਿਹੜਾ ਪ੍ਰੋਗਰਾਮ?
tool-times-field-filed-on = ਅਰਜ਼ੀ ਦੇਣ ਦਾ ਦਿਨ
tool-times-line-published = ਛਪੇ ਹੋਏ ਸਮੇਂ
tool-times-line-finished = ਹਾਲ ਵਿੱਚ ਪੂਰੀਆਂ ਹੋਈਆਂ ਬਹੁਤੀਆਂ ਅਰਜ਼ੀਆਂ ਤੇ ਲੱਗਾ ਸਮਾਂ, { $day } ਦੀ ਜਾਣਕਾਰੀ
tool-times-line-finished-day = ਤੁਹਾਡੇ ਦਿਨ ਤੋਂ ਗਿਣੋ ਤਾਂ
tool-times-line-expected = ਅੱਜ ਭੇਜੋ ਤਾਂ ਅੰਦਾਜ਼ਨ ਸਮਾਂ, { $day } ਦੀ ਜਾਣਕਾਰੀ
tool-times-line-expected-for-month = ਉਸੇ ਮਹੀਨੇ ਅਰਜ਼ੀ ਦੇਣ ਵਾਲਿਆਂ ਲਈ ਅੰਦਾਜ਼ਨ ਬਾਕੀ ਸਮਾਂ, { $day } ਦੀ ਜਾਣਕਾਰੀ
tool-times-line-people = ਉਡੀਕ ਕਰਦੇ ਲੋਕ
tool-times-line-people-ahead = ਉਸ ਮਹੀਨੇ ਤੋਂ ਪਹਿਲਾਂ ਅਰਜ਼ੀ ਦੇ ਕੇ ਉਡੀਕ ਕਰਦੇ ਲੋਕ
tool-times-line-standard = { $share }% ਅਰਜ਼ੀਆਂ ਲਈ ਵਿਭਾਗ ਦਾ ਆਪਣਾ ਟੀਚਾ
tool-times-line-standard-day = ਤੁਹਾਡੇ ਦਿਨ ਤੋਂ ਗਿਣੋ ਤਾਂ
tool-times-line-no-standard = ਇਸ ਪ੍ਰੋਗਰਾਮ ਲਈ ਸੇਵਾ ਦਾ ਕੋਈ ਮਿੱਥਿਆ ਸਮਾਂ (service standard) ਨਹੀਂ ਛਪਿਆ।
tool-times-line-of-days = ਅਰਜ਼ੀ ਭੇਜੇ ਨੂੰ ਲੰਘਿਆ ਸਮਾਂ
tool-times-line-span-minutes =
    { $count ->
        [one] { $count } ਮਿੰਟ
       *[other] { $count } ਮਿੰਟ
    }
tool-times-line-more-minutes =
    { $count ->
        [one] { $count } ਮਿੰਟ ਤੋਂ ਵੱਧ
       *[other] { $count } ਮਿੰਟਾਂ ਤੋਂ ਵੱਧ
    }
tool-times-line-span-hours =
    { $count ->
        [one] { $count } ਘੰਟਾ
       *[other] { $count } ਘੰਟੇ
    }
tool-times-line-more-hours =
    { $count ->
        [one] { $count } ਘੰਟੇ ਤੋਂ ਵੱਧ
       *[other] { $count } ਘੰਟਿਆਂ ਤੋਂ ਵੱਧ
    }
tool-times-line-span-days =
    { $count ->
        [one] { $count } ਦਿਨ
       *[other] { $count } ਦਿਨ
    }
tool-times-line-more-days =
    { $count ->
        [one] { $count } ਦਿਨ ਤੋਂ ਵੱਧ
       *[other] { $count } ਦਿਨਾਂ ਤੋਂ ਵੱਧ
    }
tool-times-line-span-weeks =
    { $count ->
        [one] { $count } ਹਫ਼ਤਾ
       *[other] { $count } ਹਫ਼ਤੇ
    }
tool-times-line-more-weeks =
    { $count ->
        [one] { $count } ਹਫ਼ਤੇ ਤੋਂ ਵੱਧ
       *[other] { $count } ਹਫ਼ਤਿਆਂ ਤੋਂ ਵੱਧ
    }
tool-times-line-span-months =
    { $count ->
        [one] { $count } ਮਹੀਨਾ
       *[other] { $count } ਮਹੀਨੇ
    }
tool-times-line-more-months =
    { $count ->
        [one] { $count } ਮਹੀਨੇ ਤੋਂ ਵੱਧ
       *[other] { $count } ਮਹੀਨਿਆਂ ਤੋਂ ਵੱਧ
    }
tool-times-line-span-years =
    { $count ->
        [one] { $count } ਸਾਲ
       *[other] { $count } ਸਾਲ
    }
tool-times-line-more-years =
    { $count ->
        [one] { $count } ਸਾਲ ਤੋਂ ਵੱਧ
       *[other] { $count } ਸਾਲਾਂ ਤੋਂ ਵੱਧ
    }

## Occupation

tool-occupation-question = ਕੈਨੇਡਾ ਮੇਰੇ ਕੰਮ ਨੂੰ ਕੀ ਕਹਿੰਦਾ ਹੈ, ਅਤੇ ਕੀ ਲਾਇਸੰਸ ਚਾਹੀਦਾ ਹੈ?
tool-occupation-about = ਤੁਹਾਡੇ ਕਿੱਤੇ ਦਾ ਸਮੂਹ, ਇਸ ਲਈ ਆਮ ਤੌਰ ਤੇ ਕੀ ਚਾਹੀਦਾ ਹੈ, ਕੀ ਓਨਟਾਰੀਓ ਵਿੱਚ ਲਾਇਸੰਸ ਲੱਗਦਾ ਹੈ ਅਤੇ ਕੌਣ ਦਿੰਦਾ ਹੈ, ਪਹਿਲੇ ਕਦਮਾਂ ਸਮੇਤ।
tool-occupation-section-group = ਸਮੂਹ
tool-occupation-section-rounds = ਕਿੱਤੇ ਮੁਤਾਬਕ Express Entry ਦੇ ਗੇੜ (rounds)
tool-occupation-section-licence = ਓਨਟਾਰੀਓ ਵਿੱਚ ਲਾਇਸੰਸ
tool-occupation-field-noc = ਤੁਹਾਡਾ ਕਿੱਤਾ
tool-occupation-hint-noc = ਆਮ ਬੋਲੀ ਵਾਲਾ ਨਾਂ ਲਿਖੋ, ਜਿਵੇਂ nurse ਜਾਂ cook, ਜਾਂ ਪੰਜ ਅੰਕ।
tool-occupation-line-teer = ਆਮ ਤੌਰ ਤੇ ਕੀ ਚਾਹੀਦਾ ਹੈ (TEER { $teer })
tool-occupation-line-broad = ਕੰਮ ਦਾ ਖੇਤਰ
tool-occupation-line-no-category = ਕਿੱਤਿਆਂ ਦੇ ਕਿਸੇ ਸਮੂਹ ਦੇ ਗੇੜ ਵਿੱਚ ਇਸ ਦਾ ਨਾਂ ਨਹੀਂ।
tool-occupation-line-whole-group = ਇਸ ਸਮੂਹ ਦੀਆਂ ਸਾਰੀਆਂ ਨੌਕਰੀਆਂ
tool-occupation-line-regulator = ਲਾਇਸੰਸ ਜਾਂ ਸਰਟੀਫਿਕੇਟ ਕੌਣ ਦਿੰਦਾ ਹੈ
tool-occupation-line-eca-body = ਪੜ੍ਹਾਈ ਦਾ ਮੁਲਾਂਕਣ ਕੌਣ ਕਰਦਾ ਹੈ
tool-occupation-line-step = ਕਦਮ { $number }
tool-occupation-line-lead-time = ਲਾਇਸੰਸ ਲਈ { $months } ਜਾਂ ਵੱਧ ਮਹੀਨੇ ਰੱਖ ਕੇ ਚੱਲੋ।
tool-occupation-line-not-known = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਓਨਟਾਰੀਓ ਵਿੱਚ ਇਸ ਕੰਮ ਲਈ ਲਾਇਸੰਸ ਲੱਗਦਾ ਹੈ ਜਾਂ ਨਹੀਂ। ਇਸ ਤੇ ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ

## Budget

tool-budget-question = ਮੇਰੀ ਬੱਚਤ ਕਿੰਨਾ ਸਮਾਂ ਚੱਲੇਗੀ?
tool-budget-about = ਪਹੁੰਚਣ ਤੇ ਕਿੰਨਾ ਖਰਚਾ ਹੈ, ਇੱਕ ਮਹੀਨੇ ਦਾ ਕਿੰਨਾ, ਅਤੇ ਬੱਚਤ ਕਿੰਨੇ ਮਹੀਨੇ ਚੱਲੇਗੀ। ਤੁਹਾਡੀਆਂ ਆਪਣੀਆਂ ਰਕਮਾਂ ਪਹਿਲਾਂ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
tool-budget-section-monthly = ਹਰ ਮਹੀਨੇ
tool-budget-section-once = ਇੱਕ ਵਾਰ, ਪਹੁੰਚਣ ਤੇ
tool-budget-section-result = ਤੁਹਾਡੀ ਬੱਚਤ
tool-budget-field-community = ਤੁਸੀਂ ਕਿੱਥੇ ਰਹੋਗੇ?
tool-budget-field-adults = ਤੁਹਾਡੇ ਘਰ ਦੇ ਬਾਲਗ
tool-budget-field-in-child-care = ਕਿੰਨੇ ਬੱਚੇ ਸੰਭਾਲ ਕੇਂਦਰ (child care) ਜਾਣਗੇ
tool-budget-field-savings = ਤੁਹਾਡੀ ਬੱਚਤ
tool-budget-field-income = ਹਰ ਮਹੀਨੇ ਦੀ ਆਮਦਨ, ਟੈਕਸ ਤੋਂ ਬਾਅਦ
tool-budget-field-rent = ਕਿਰਾਇਆ
tool-budget-hint-rent = ਖਾਲੀ ਛੱਡੋ ਤਾਂ ਉਸ ਥਾਂ ਦਾ ਔਸਤ ਕਿਰਾਇਆ ਲਿਆ ਜਾਵੇਗਾ, ਜੇ ਪਤਾ ਹੋਵੇ।
tool-budget-field-food = ਖਾਣਾ
tool-budget-field-phone = ਫੋਨ ਅਤੇ ਇੰਟਰਨੈੱਟ
tool-budget-field-insurance = ਬੀਮਾ
tool-budget-field-other-monthly = ਹਰ ਮਹੀਨੇ ਦੇ ਹੋਰ ਖਰਚੇ
tool-budget-field-transport = ਆਵਾਜਾਈ
tool-budget-hint-transport = ਖਾਲੀ ਛੱਡੋ ਤਾਂ ਬੱਸ ਅਤੇ ਰੇਲ ਦਾ ਕਿਰਾਇਆ ਲਿਆ ਜਾਵੇਗਾ, ਜੇ ਪਤਾ ਹੋਵੇ।
tool-budget-field-child-care = ਬੱਚਿਆਂ ਦੀ ਸੰਭਾਲ (child care)
tool-budget-hint-child-care = ਖਾਲੀ ਛੱਡੋ ਤਾਂ ਦਿਨ ਦੀ ਵੱਧ ਤੋਂ ਵੱਧ ਫੀਸ ਵਰਤੀ ਜਾਵੇਗੀ।
tool-budget-field-care-days = ਮਹੀਨੇ ਵਿੱਚ ਬੱਚਿਆਂ ਦੀ ਸੰਭਾਲ ਦੇ ਦਿਨ
tool-budget-field-travel = ਕੈਨੇਡਾ ਤੱਕ ਦਾ ਸਫ਼ਰ
tool-budget-field-first-stay = ਪਹਿਲੀਆਂ ਰਾਤਾਂ
tool-budget-field-furniture = ਫਰਨੀਚਰ ਅਤੇ ਰਸੋਈ
tool-budget-field-clothes = ਗਰਮ ਕੱਪੜੇ
tool-budget-field-other-once = ਪਹੁੰਚਣ ਤੇ ਹੋਰ ਖਰਚੇ
tool-budget-line-rent = ਕਿਰਾਇਆ
tool-budget-line-rent-stored = ਦੋ ਬੈੱਡਰੂਮ ਵਾਲੇ ਘਰ ਦਾ ਔਸਤ ਕਿਰਾਇਆ: { $place }, { $day }
tool-budget-line-rent-higher = ਜੋ ਲੋਕ ਹੁਣ ਉੱਥੇ ਕਿਰਾਏ ਤੇ ਰਹਿੰਦੇ ਹਨ, ਉਹ ਔਸਤਨ ਇੰਨਾ ਦਿੰਦੇ ਸਨ। ਹੁਣ ਨਵਾਂ ਘਰ ਲੈਣ ਵਾਲੇ ਨੂੰ ਅਕਸਰ ਵੱਧ ਦੇਣਾ ਪੈਂਦਾ ਹੈ।
tool-budget-line-rent-area = ਇਹ ਔਸਤ ਆਲੇ-ਦੁਆਲੇ ਦੇ ਵੱਡੇ ਇਲਾਕੇ ਦੀ ਹੈ।
tool-budget-line-food = ਖਾਣਾ
tool-budget-line-phone = ਫੋਨ ਅਤੇ ਇੰਟਰਨੈੱਟ
tool-budget-line-insurance = ਬੀਮਾ
tool-budget-line-other-monthly = ਹੋਰ ਖਰਚੇ
tool-budget-line-transport = ਆਵਾਜਾਈ
tool-budget-line-transit-pass = ਬਾਲਗਾਂ ਦੇ ਮਹੀਨੇਵਾਰ ਬੱਸ ਅਤੇ ਰੇਲ ਪਾਸ, ਇੱਕ ਪਾਸ { $fare }
tool-budget-line-transit-rides = ਬਾਲਗਾਂ ਲਈ ਬੱਸ ਅਤੇ ਰੇਲ, ਵੱਧ ਤੋਂ ਵੱਧ: { $rides } ਸਫ਼ਰ, ਇੱਕ ਸਫ਼ਰ { $fare }
tool-budget-line-child-care = ਬੱਚਿਆਂ ਦੀ ਸੰਭਾਲ
tool-budget-line-child-care-most =
    { $count ->
        [one] { $count } ਬੱਚੇ ਦੀ ਸੰਭਾਲ, ਵੱਧ ਤੋਂ ਵੱਧ: { $days } ਦਿਨ, ਇੱਕ ਦਿਨ { $fee }
       *[other] { $count } ਬੱਚਿਆਂ ਦੀ ਸੰਭਾਲ, ਵੱਧ ਤੋਂ ਵੱਧ: { $days } ਦਿਨ, ਇੱਕ ਦਿਨ { $fee }
    }
tool-budget-line-child-care-until = ਵੱਧ ਤੋਂ ਵੱਧ ਇਹ ਫੀਸ ਘਟੀ ਫੀਸ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮਾਂ ਅਤੇ ਸਕੂਲ ਦੀ ਉਮਰ ਤੋਂ ਛੋਟੇ ਬੱਚਿਆਂ ਲਈ ਹੈ। ਇਸ ਦਾ ਵਾਅਦਾ { $day } ਤੱਕ ਹੈ।
tool-budget-line-total-monthly = ਇੱਕ ਮਹੀਨੇ ਦਾ ਕੁੱਲ
tool-budget-line-deposit = ਆਖਰੀ ਕਿਰਾਏ ਦਾ ਡਿਪਾਜ਼ਿਟ
tool-budget-line-travel = ਸਫ਼ਰ
tool-budget-line-first-stay = ਪਹਿਲੀਆਂ ਰਾਤਾਂ
tool-budget-line-furniture = ਫਰਨੀਚਰ ਅਤੇ ਰਸੋਈ
tool-budget-line-clothes = ਗਰਮ ਕੱਪੜੇ
tool-budget-line-other-once = ਪਹੁੰਚਣ ਤੇ ਹੋਰ ਖਰਚੇ
tool-budget-line-total-once = ਪਹੁੰਚਣ ਦਾ ਕੁੱਲ ਖਰਚਾ
tool-budget-line-income = ਹਰ ਮਹੀਨੇ ਦੀ ਆਮਦਨ
tool-budget-line-from-savings = ਹਰ ਮਹੀਨੇ ਬੱਚਤ ਵਿੱਚੋਂ
tool-budget-line-savings = ਬੱਚਤ
tool-budget-line-after-once = ਪਹੁੰਚਣ ਦੇ ਖਰਚੇ ਤੋਂ ਬਾਅਦ ਬਾਕੀ
tool-budget-line-short = ਘਾਟਾ
tool-budget-line-left-out =
    { $count ->
        [one] { $count } ਖਰਚੇ ਦਾ ਪਤਾ ਨਹੀਂ ਅਤੇ ਉਹ ਨਹੀਂ ਗਿਣਿਆ ਗਿਆ।
       *[other] { $count } ਖਰਚਿਆਂ ਦਾ ਪਤਾ ਨਹੀਂ ਅਤੇ ਉਹ ਨਹੀਂ ਗਿਣੇ ਗਏ।
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] ਇੱਕ ਮਹੀਨੇ ਤੋਂ ਘੱਟ
        [one] ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਪੂਰਾ ਮਹੀਨਾ
       *[other] ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਪੂਰੇ ਮਹੀਨੇ
    }
tool-budget-line-months =
    { $count ->
        [0] ਇੱਕ ਮਹੀਨੇ ਤੋਂ ਘੱਟ
        [one] { $count } ਪੂਰਾ ਮਹੀਨਾ
       *[other] { $count } ਪੂਰੇ ਮਹੀਨੇ
    }
tool-budget-line-not-enough = ਪਹੁੰਚਣ ਦੇ ਖਰਚੇ ਲਈ ਬੱਚਤ ਕਾਫ਼ੀ ਨਹੀਂ
tool-budget-line-covered = ਇਹ ਖਰਚੇ ਤੁਹਾਡੀ ਆਮਦਨ ਨਾਲ ਪੂਰੇ ਹੁੰਦੇ ਹਨ
tool-budget-line-covered-known = ਹੁਣ ਤੱਕ ਜੋ ਪਤਾ ਹੈ, ਉਹ ਤੁਹਾਡੀ ਆਮਦਨ ਨਾਲ ਪੂਰਾ ਹੁੰਦਾ ਹੈ
tool-budget-line-costs-first = ਜਵਾਬ ਲਈ ਆਪਣੇ ਖਰਚੇ ਲਿਖੋ

tools-noc-found =
    { $count ->
        [one] { $count } ਕਿੱਤਾ ਮਿਲਦਾ-ਜੁਲਦਾ ਹੈ। ਉਸ ਨੂੰ ਚੁਣੋ।
       *[other] { $count } ਕਿੱਤੇ ਮਿਲਦੇ-ਜੁਲਦੇ ਹਨ। ਇੱਕ ਚੁਣੋ।
    }
tools-noc-none = ਇਸ ਨਾਂ ਦਾ ਕੋਈ ਕਿੱਤਾ ਨਹੀਂ। ਕੰਮ ਲਈ ਹੋਰ ਸ਼ਬਦ ਲਿਖੋ, ਅੰਗਰੇਜ਼ੀ ਜਾਂ ਫ੍ਰੈਂਚ ਵਿੱਚ।
