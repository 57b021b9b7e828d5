# Self-checks: short interviews that end with what to do.

screen-self-check = ਆਪ ਜਾਂਚੋ
kind-tool = ਟੂਲ
kind-self_check = ਆਪ ਜਾਂਚੋ
checks-title = ਆਪ ਜਾਂਚੋ
checks-lead = ਕੁਝ ਸਵਾਲ, ਅਤੇ ਫਿਰ ਕੀ ਕਰਨਾ ਹੈ। ਤੁਹਾਡੇ ਜਵਾਬ ਨਹੀਂ ਸਾਂਭੇ ਜਾਂਦੇ।
check-question = ਸਵਾਲ { $n }
check-back = ਇੱਕ ਸਵਾਲ ਪਿੱਛੇ
check-again = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
check-said = ਤੁਸੀਂ ਕੀ ਜਵਾਬ ਦਿੱਤੇ
check-change = ਬਦਲੋ
check-because = ਕਿਉਂ
check-next = ਹੁਣ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
check-whole = ਸਾਰੇ ਸਵਾਲ ਇਕੱਠੇ ਦਿਖਾਓ
check-whole-hide = ਇੱਕ-ਇੱਕ ਸਵਾਲ ਦਿਖਾਓ
check-go-to = ({ $n } ਤੇ ਜਾਓ)
check-not-a-decision = ਇਹ ਨਾ ਫੈਸਲਾ ਹੈ, ਨਾ ਕਾਨੂੰਨੀ ਸਲਾਹ। ਫੈਸਲਾ ਸਿਰਫ਼ ਜ਼ਿੰਮੇਵਾਰ ਦਫ਼ਤਰ ਕਰ ਸਕਦਾ ਹੈ।
verdict-stop = ਰੁਕੋ
verdict-careful = ਧਿਆਨ ਰੱਖੋ
verdict-fine = ਚੇਤਾਵਨੀ ਦੀ ਕੋਈ ਨਿਸ਼ਾਨੀ ਨਹੀਂ ਮਿਲੀ
verdict-know = ਜਾਣਨ ਵਾਲੀ ਗੱਲ
