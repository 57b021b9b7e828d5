# The shelf of tools, their forms and answers.

tools-need-immigration = ਕੈਨੇਡਾ ਆਉਣਾ
tools-need-money = ਪੈਸੇ
tools-need-home = ਘਰ
tools-need-work = ਕੰਮ
tools-need-everyday = ਰੋਜ਼ਾਨਾ ਜ਼ਿੰਦਗੀ
tools-filled = ਕੁਝ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਭਰੇ ਹਨ, ਤੁਹਾਡੀ ਪਹਿਲਾਂ ਦਿੱਤੀ ਜਾਣਕਾਰੀ ਤੋਂ।
tools-empty-form = ਫਾਰਮ ਖਾਲੀ ਕਰੋ
tools-ask-again = ਨਤੀਜਾ ਦੁਬਾਰਾ ਦਿਖਾਓ
tools-changed = ਤੁਸੀਂ ਆਪਣੇ ਜਵਾਬ ਬਦਲੇ ਹਨ। ਹੇਠਲਾ ਨਤੀਜਾ ਅਜੇ ਪਹਿਲਾਂ ਵਾਲਾ ਹੈ।
tools-nth = { $label }, { $n }
tools-keep = ਮੇਰੇ ਫੋਲਡਰ ਵਿੱਚ ਸਾਂਭੋ
tools-kept = ਤੁਹਾਡੇ ਫੋਲਡਰ ਵਿੱਚ ਸਾਂਭ ਲਿਆ।
tools-not-copied = ਇਹ ਕਾਪੀ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਇਸ ਦੀ ਥਾਂ ਪ੍ਰਿੰਟ ਕਰ ਸਕਦੇ ਹੋ।
tools-saved-on = ਇਹ ਨਤੀਜਾ ਤੁਸੀਂ { $date } ਨੂੰ ਸਾਂਭਿਆ ਸੀ। ਉਦੋਂ ਇਹ ਸੀ:
tools-other-rules = ਉਦੋਂ ਤੋਂ ਨਿਯਮ ਬਦਲ ਗਏ ਹਨ। ਹੁਣ ਵਰਤੇ ਨਿਯਮ { $date } ਤੋਂ ਲਾਗੂ ਹਨ।
tools-other-outcome = ਅੱਜ ਨਤੀਜਾ ਵੱਖਰਾ ਹੈ। ਹੇਠਾਂ ਦੇਖੋ।
tools-same-outcome = ਅੱਜ ਵੀ ਨਤੀਜਾ ਇਹੀ ਹੈ।
screen-results = ਸਾਂਭੇ ਨਤੀਜੇ
binder-results = ਸਾਂਭੇ ਨਤੀਜੇ
results-empty = ਅਜੇ ਕੋਈ ਸਾਂਭਿਆ ਨਤੀਜਾ ਨਹੀਂ
results-empty-text = ਜਦੋਂ ਕੋਈ ਟੂਲ ਨਤੀਜਾ ਦੇਵੇ, ਤੁਸੀਂ ਉਹ ਇੱਥੇ ਸਾਂਭ ਸਕਦੇ ਹੋ। ਜਿਸ ਦਿਨ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋਗੇ, ਹਿਸਾਬ ਉਸ ਦਿਨ ਦੇ ਨਿਯਮਾਂ ਨਾਲ ਲੱਗੇਗਾ।
results-add = ਟੂਲਾਂ ਤੇ ਜਾਓ
tools-told = ਤੁਸੀਂ ਕੀ ਜਵਾਬ ਦਿੱਤੇ
tools-comma = { ", " }
tools-chart = ਤੁਹਾਡੀ ਬੱਚਤ ਵਿੱਚੋਂ ਕਿੰਨੀ ਬਚੀ
tools-chart-month =
    { $month ->
        [0] ਪਹੁੰਚਣ ਤੇ
        [one] { $month } ਮਹੀਨੇ ਬਾਅਦ
       *[other] { $month } ਮਹੀਨਿਆਂ ਬਾਅਦ
    }
occupation-again = ਹੋਰ ਚੁਣੋ
tools-dollars = ਕੈਨੇਡੀਅਨ ਡਾਲਰ
tools-other-language = ਇਸ ਦੇ ਕੁਝ ਹਿੱਸੇ ਹਾਲੇ ਸਿਰਫ਼ { $language } ਵਿੱਚ ਹਨ।
