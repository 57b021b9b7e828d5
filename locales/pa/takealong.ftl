## Take it along: calendar, paper, phone, hand-over

take-along = ਨਾਲ ਲੈ ਜਾਓ
take-back = ਪਿੱਛੇ
take-calendar = ਕੈਲੰਡਰ ਫਾਈਲ
take-calendar-text = ਤੁਹਾਡੇ ਦਿਨ, ਤੁਹਾਡੇ ਫੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਦੇ ਕੈਲੰਡਰ ਵਿੱਚ
take-print = ਪ੍ਰਿੰਟ ਜਾਂ PDF
take-print-text = ਯੋਜਨਾ, ਦਸਤਾਵੇਜ਼, ਸਮਾਨ, ਸਾਂਭੇ ਨਤੀਜੇ, ਜਾਂ ਪੂਰਾ ਫੋਲਡਰ
take-phone = ਫੋਨ ਵਿੱਚ
take-phone-text = ਅਗਲੇ ਕੰਮ ਸਾਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ, ਫੋਨ ਦੇ ਕੈਮਰੇ ਨਾਲ
take-give = ਅੱਗੇ ਦੇਣ ਵਾਲੀ ਫਾਈਲ
take-give-text = Portage ਵਾਲੇ ਕਿਸੇ ਹੋਰ ਡਿਵਾਈਸ ਲਈ, ਜਾਂ ਤੁਹਾਡੇ ਸੈਟਲਮੈਂਟ ਵਰਕਰ ਲਈ
take-open = ਮਿਲੀ ਹੋਈ ਫਾਈਲ ਖੋਲ੍ਹੋ
take-open-text = ਚੁਣੋ ਕਿ ਉਸ ਵਿੱਚੋਂ ਕੀ ਲੈਣਾ ਹੈ

calendar-lead = ਫਾਈਲ ਆਪਣੇ ਕੈਲੰਡਰ ਨਾਲ ਖੋਲ੍ਹੋ। ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਬਣਾਓ ਤਾਂ ਦਿਨ ਬਦਲ ਜਾਂਦੇ ਹਨ, ਦੋ ਵਾਰ ਨਹੀਂ ਆਉਂਦੇ।
calendar-nothing = ਬਾਕੀ ਕੰਮਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਦਾ ਅਜੇ ਕੋਈ ਦਿਨ ਨਹੀਂ। ਦੱਸੋ ਕਿ ਕਦੋਂ ਪਹੁੰਚੋਗੇ, ਜਾਂ ਕਿਸੇ ਕੰਮ ਨੂੰ ਆਪਣਾ ਦਿਨ ਦਿਓ।
calendar-which = ਕਿਹੜੇ ਦਿਨ
calendar-all =
    { $count ->
        [one] ਤਾਰੀਖ ਵਾਲਾ { $count } ਕੰਮ ਜਾਂ ਮੁਲਾਕਾਤ
       *[other] ਤਾਰੀਖ ਵਾਲੇ ਸਾਰੇ { $count } ਕੰਮ ਅਤੇ ਮੁਲਾਕਾਤਾਂ
    }
calendar-chosen = ਸਿਰਫ਼ ਉਹ ਜੋ ਮੈਂ ਚੁਣਾਂ
calendar-save = ਕੈਲੰਡਰ ਫਾਈਲ ਸਾਂਭੋ
calendar-written = ਕੈਲੰਡਰ ਫਾਈਲ ਬਣ ਗਈ ਹੈ। ਇਹ ਇਨਕ੍ਰਿਪਟ ਕੀਤੀ ਹੋਈ ਨਹੀਂ: ਜਿਸ ਕੋਲ ਵੀ ਹੋਵੇ, ਉਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।

screen-print = ਪ੍ਰਿੰਟ
print-lead = ਤੁਸੀਂ ਪਹਿਲਾਂ ਪੰਨੇ ਦੇਖਦੇ ਹੋ, ਫਿਰ ਪ੍ਰਿੰਟ ਕਰਦੇ ਜਾਂ PDF ਬਣਾ ਕੇ ਸਾਂਭਦੇ ਹੋ।
print-plan = ਮੇਰੀ ਯੋਜਨਾ
print-documents = ਮੇਰੇ ਦਸਤਾਵੇਜ਼
print-goods = ਮੇਰਾ ਸਮਾਨ, ਕਸਟਮ ਲਈ
print-results = ਮੇਰੇ ਸਾਂਭੇ ਨਤੀਜੇ
print-results-note = ਇਹ ਨਤੀਜੇ ਫੈਸਲੇ ਨਹੀਂ। ਫੈਸਲਾ ਸਿਰਫ਼ ਜ਼ਿੰਮੇਵਾਰ ਦਫ਼ਤਰ ਕਰਦਾ ਹੈ।
print-binder = ਮੇਰਾ ਪੂਰਾ ਫੋਲਡਰ
print-see = ਪ੍ਰਿੰਟ ਕਰੋ…
print-hint =
    { $count ->
        [one] { $count } ਪੰਨਾ
       *[other] { $count } ਪੰਨੇ
    }
paper-title = ਕਾਗਜ਼
paper-letter = Letter (ਕੈਨੇਡਾ)
paper-a4 = A4
print-page = ਪੰਨਾ { $n }, ਕੁੱਲ { $total }
print-made = ਪ੍ਰਿੰਟ ਦੀ ਤਾਰੀਖ: { $date }
print-way = Portage ਵਿੱਚ ਇਹੀ ਪੰਨਾ: ਖੋਜ ਵਿੱਚ ਇਹ ਲਿਖੋ:
print-earlier =
    { $count ->
        [one] ਪਹਿਲੇ ਪੜਾਅ ਦਾ { $count } ਬਾਕੀ ਕੰਮ ਕਾਗਜ਼ ਤੇ ਨਹੀਂ। ਇਹ Portage ਵਿੱਚ, ਯੋਜਨਾ ਦੇ ਅਖੀਰ ਤੇ ਹੈ।
       *[other] ਪਹਿਲੇ ਪੜਾਵਾਂ ਦੇ { $count } ਬਾਕੀ ਕੰਮ ਕਾਗਜ਼ ਤੇ ਨਹੀਂ। ਇਹ Portage ਵਿੱਚ, ਯੋਜਨਾ ਦੇ ਅਖੀਰ ਤੇ ਹਨ।
    }
print-other-language = ਇੱਥੇ ਕੁਝ ਸ਼ਬਦ { $language } ਵਿੱਚ ਹਨ, ਕਿਉਂਕਿ ਉਨ੍ਹਾਂ ਦਾ ਅਨੁਵਾਦ ਨਹੀਂ ਹੈ।
print-name = ਨਾਂ
print-signature = ਦਸਤਖਤ
print-day = ਤਾਰੀਖ
print-papers = ਨਾਲ ਲਿਜਾਓ: { $papers }

phone-lead = ਫੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਉੱਤੇ ਕਰੋ। ਫੋਨ ਅਗਲੇ ਦਸ ਕੰਮ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦਿਖਾਏਗਾ; ਉਸ ਵਿੱਚ ਨਾ Portage ਚਾਹੀਦਾ ਹੈ, ਨਾ ਇੰਟਰਨੈੱਟ।
phone-code = ਅਗਲੇ ਦਸ ਕੰਮਾਂ ਦਾ ਕੋਡ
phone-content = ਕੋਡ ਵਿੱਚ ਕੀ ਹੈ

give-lead = ਫਾਈਲ ਵਿੱਚ ਉਹੀ ਹੁੰਦਾ ਹੈ ਜੋ ਤੁਸੀਂ ਚੁਣਦੇ ਹੋ। ਇਹ ਇਨਕ੍ਰਿਪਟ ਕੀਤੀ ਹੁੰਦੀ ਹੈ, ਅਤੇ ਸਿਰਫ਼ ਗੁਪਤ ਵਾਕ (passphrase) ਨਾਲ ਖੁੱਲ੍ਹਦੀ ਹੈ।
give-nothing = ਅੱਗੇ ਦੇਣ ਲਈ ਅਜੇ ਕੁਝ ਨਹੀਂ।
give-what = ਇਸ ਵਿੱਚ ਕੀ ਪਾਉਣਾ ਹੈ
give-no-files = ਜੋੜੇ ਹੋਏ ਸਕੈਨ ਇੱਥੇ ਹੀ ਰਹਿੰਦੇ ਹਨ। ਉਹ ਵੱਖਰੇ ਦਿਓ।
give-save = ਫਾਈਲ ਸਾਂਭੋ
give-writing = ਫਾਈਲ ਇਨਕ੍ਰਿਪਟ ਹੋ ਰਹੀ ਹੈ। ਕੁਝ ਸਕਿੰਟ ਲੱਗਣਗੇ।
give-written = ਫਾਈਲ ਬਣ ਗਈ ਹੈ। ਗੁਪਤ ਵਾਕ ਫਾਈਲ ਤੋਂ ਵੱਖਰੇ ਰਾਹ ਦੱਸੋ, ਜਿਵੇਂ ਫੋਨ ਤੇ।
passphrase = ਗੁਪਤ ਵਾਕ
passphrase-again = ਇਹੀ ਦੁਬਾਰਾ
passphrase-differs = ਦੋਵੇਂ ਇੱਕੋ ਜਿਹੇ ਨਹੀਂ। ਦੂਜਾ ਦੁਬਾਰਾ ਲਿਖੋ।
passphrase-advice = ਚਾਰ ਬੇਮੇਲ ਸ਼ਬਦ ਲਓ। ਇਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਫਾਈਲ ਕੋਈ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ, ਅਤੇ ਭੁੱਲ ਜਾਣ ਤਾਂ ਅਸੀਂ ਮਦਦ ਨਹੀਂ ਕਰ ਸਕਦੇ।
passphrase-see = ਜੋ ਲਿਖਿਆ, ਉਹ ਦਿਖਾਓ

open-lead = ਪਹਿਲਾਂ ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ ਕਿ ਫਾਈਲ ਵਿੱਚ ਕੀ ਹੈ। ਤੁਹਾਡੇ ਚੁਣੇ ਬਿਨਾਂ ਤੁਹਾਡਾ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।
open-pick = ਫਾਈਲ ਚੁਣੋ
open-pick-other = ਹੋਰ ਫਾਈਲ ਚੁਣੋ
open-passphrase = ਫਾਈਲ ਦਾ ਗੁਪਤ ਵਾਕ
open-open = ਖੋਲ੍ਹੋ
open-opening = ਖੁੱਲ੍ਹ ਰਹੀ ਹੈ। ਕੁਝ ਸਕਿੰਟ ਲੱਗਣਗੇ।
open-profile = ਆਪਣੇ ਬਾਰੇ ਦਿੱਤੇ ਜਵਾਬ ਲਓ
open-profile-text = ਇਹ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਵੱਖਰੇ ਹਨ ਅਤੇ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਲੈ ਲੈਣਗੇ।
open-new =
    { $count ->
        [one] { $count } ਚੀਜ਼ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਨਹੀਂ
       *[other] { $count } ਚੀਜ਼ਾਂ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਨਹੀਂ
    }
open-differs =
    { $count ->
        [one] { $count } ਚੀਜ਼ ਜੋ ਤੁਸੀਂ ਵੱਖਰੀ ਲਿਖੀ ਹੈ
       *[other] { $count } ਚੀਜ਼ਾਂ ਜੋ ਤੁਸੀਂ ਵੱਖਰੀਆਂ ਲਿਖੀਆਂ ਹਨ
    }
open-keep-mine = ਮੇਰਾ ਰੱਖੋ
open-take-theirs = ਫਾਈਲ ਵਾਲਾ ਲਓ: { $theirs }
open-written = ਲਿਖਣ ਦੀ ਤਾਰੀਖ: { $date }
open-newer = ਤੁਹਾਡੇ ਤੋਂ ਨਵਾਂ
open-older = ਤੁਹਾਡੇ ਤੋਂ ਨਵਾਂ ਨਹੀਂ
open-same =
    { $count ->
        [one] { $count } ਚੀਜ਼ ਇੱਥੇ ਪਹਿਲਾਂ ਹੀ ਇਹੋ ਜਿਹੀ ਹੈ।
       *[other] { $count } ਚੀਜ਼ਾਂ ਇੱਥੇ ਪਹਿਲਾਂ ਹੀ ਇਹੋ ਜਿਹੀਆਂ ਹਨ।
    }
open-left-out =
    { $count ->
        [one] { $count } ਚੀਜ਼ Portage ਦਾ ਇਹ ਵਰਜ਼ਨ ਨਹੀਂ ਵਰਤ ਸਕਦਾ।
       *[other] { $count } ਚੀਜ਼ਾਂ Portage ਦਾ ਇਹ ਵਰਜ਼ਨ ਨਹੀਂ ਵਰਤ ਸਕਦਾ।
    }
open-nothing = ਇਸ ਵਿੱਚ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਨਾ ਹੋਵੇ।
open-take =
    { $count ->
        [0] ਕੁਝ ਚੁਣੋ
        [one] { $count } ਚੀਜ਼ ਲਓ
       *[other] { $count } ਚੀਜ਼ਾਂ ਲਓ
    }
open-taken =
    { $count ->
        [one] { $count } ਚੀਜ਼ ਲੈ ਲਈ ਗਈ।
       *[other] { $count } ਚੀਜ਼ਾਂ ਲੈ ਲਈਆਂ ਗਈਆਂ।
    }
entries-member = ਪਰਿਵਾਰ
entries-task = ਯੋਜਨਾ ਵਿੱਚ ਜੋ ਮੈਂ ਕੀਤਾ ਅਤੇ ਲਿਖਿਆ
entries-own-task = ਮੇਰੇ ਆਪਣੇ ਕੰਮ
entries-document = ਦਸਤਾਵੇਜ਼
entries-application = ਅਰਜ਼ੀਆਂ
entries-appointment = ਮੁਲਾਕਾਤਾਂ
entries-good = ਸਮਾਨ
entries-contact = ਸੰਪਰਕ
entries-question = ਸਵਾਲ
entries-result = ਟੂਲਾਂ ਦੇ ਨਤੀਜੇ
