## The plan: its groups, own tasks, notes

plan-landing-change = ਬਦਲੋ
plan-by = ਕੰਮਾਂ ਦੀ ਤਰਤੀਬ
plan-by-time = ਸਮੇਂ ਮੁਤਾਬਕ
plan-by-stage = ਪੜਾਅ ਮੁਤਾਬਕ
plan-who = ਕਿਸ ਦੇ ਕੰਮ
plan-who-all = ਸਭ ਦੇ
plan-none-for = ਇਸ ਜੀਅ ਲਈ ਅਜੇ ਕੋਈ ਕੰਮ ਨਹੀਂ। ਕੋਈ ਕੰਮ ਖੋਲ੍ਹੋ ਅਤੇ ਲਿਖੋ ਕਿ ਕੌਣ ਕਰੇਗਾ।
plan-show-all =
    { $count ->
        [one] { $count } ਕੰਮ ਦਿਖਾਓ
       *[other] ਸਾਰੇ { $count } ਕੰਮ ਦਿਖਾਓ
    }
group-overdue = ਲੇਟ
group-today = ਅੱਜ
group-week = ਇਸ ਹਫ਼ਤੇ
group-later = ਬਾਅਦ ਵਿੱਚ
group-no-day = ਤਾਰੀਖ ਤੋਂ ਬਿਨਾਂ
group-earlier = ਪਹਿਲੇ ਪੜਾਵਾਂ ਦੇ, ਅਜੇ ਬਾਕੀ
group-done = ਹੋ ਚੁੱਕੇ ਅਤੇ ਇੱਕ ਪਾਸੇ ਰੱਖੇ
group-count =
    { $count ->
        [one] { $count } ਕੰਮ
       *[other] { $count } ਕੰਮ
    }

timeline-today = ਅੱਜ
timeline-landing = ਪਹੁੰਚਣਾ, { $date }
timeline-landing-unknown = ਪਹੁੰਚਣਾ
timeline-says =
    { $count ->
        [one] ਸਮੇਂ ਦੀ ਲਕੀਰ, ਜਿਸ ਤੇ { $count } ਕੰਮ ਹੈ। ਪਹੁੰਚਣ ਦਾ ਦਿਨ: { $date }, { $when }। ਇਹ ਕੰਮ ਹੇਠਲੀ ਸੂਚੀ ਵਿੱਚ ਹੈ।
       *[other] ਸਮੇਂ ਦੀ ਲਕੀਰ, ਜਿਸ ਤੇ { $count } ਕੰਮ ਹਨ। ਪਹੁੰਚਣ ਦਾ ਦਿਨ: { $date }, { $when }। ਇਹ ਸਾਰੇ ਹੇਠਲੀ ਸੂਚੀ ਵਿੱਚ ਹਨ।
    }
timeline-says-unknown =
    { $count ->
        [one] ਸਮੇਂ ਦੀ ਲਕੀਰ, ਜਿਸ ਤੇ ਪਹੁੰਚਣ ਤੋਂ ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਦਾ { $count } ਕੰਮ ਹੈ। ਇਹ ਹੇਠਲੀ ਸੂਚੀ ਵਿੱਚ ਹੈ।
       *[other] ਸਮੇਂ ਦੀ ਲਕੀਰ, ਜਿਸ ਤੇ ਪਹੁੰਚਣ ਤੋਂ ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਦੇ { $count } ਕੰਮ ਹਨ। ਇਹ ਸਾਰੇ ਹੇਠਲੀ ਸੂਚੀ ਵਿੱਚ ਹਨ।
    }

task-for-child = { $title }: { $child }
child-born = { $year } ਵਿੱਚ ਜਨਮਿਆ ਬੱਚਾ
child-born-nth = ਬੱਚਾ { $n }, ਜਨਮ { $year }
task-papers = ਇਸ ਲਈ ਚਾਹੀਦੇ ਕਾਗਜ਼
task-unlocks = ਫਿਰ ਤੁਸੀਂ ਇਹ ਕਰ ਸਕਦੇ ਹੋ
task-own-day = ਤੁਹਾਡਾ ਆਪਣਾ ਦਿਨ
task-usual-day = ਨਹੀਂ ਤਾਂ:
task-not-now = ਹੁਣ ਨਹੀਂ
task-not-for-me = ਮੇਰੇ ਲਈ ਨਹੀਂ
task-state-not-for-me = ਮੇਰੇ ਲਈ ਨਹੀਂ
notice-task-not-for-me = ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ: { $title }
task-who = ਕੌਣ ਕਰੇਗਾ
task-who-nobody = ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ
task-note = ਨੋਟ
task-note-title = ਤੁਸੀਂ ਕੀ ਲਿਖਿਆ
task-note-add = ਨੋਟ ਜਾਂ ਆਪਣਾ ਦਿਨ ਲਿਖੋ
task-note-add-who = ਨੋਟ, ਜੀਅ ਜਾਂ ਆਪਣਾ ਦਿਨ ਲਿਖੋ
task-day = ਤੁਹਾਡਾ ਆਪਣਾ ਦਿਨ
task-day-hint = ਯੋਜਨਾ ਵਾਲਾ ਦਿਨ ਰੱਖਣਾ ਹੈ ਤਾਂ ਖਾਲੀ ਛੱਡੋ। ਜਿੱਥੇ ਕਾਨੂੰਨ ਨੇ ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਦਿਨ ਮਿੱਥਿਆ ਹੈ, ਉੱਥੇ ਉਹੀ ਦਿਨ ਗਿਣਿਆ ਜਾਵੇਗਾ।
notice-note-kept = ਸਾਂਭ ਲਿਆ।

own-task-add = ਕੰਮ ਜੋੜੋ
own-task-title = ਕੀ ਕਰਨਾ ਹੈ?
own-task-title-hint = ਜਿਵੇਂ: ਮਾਸੀ ਤੋਂ ਸਰਦੀਆਂ ਦੇ ਬੂਟਾਂ ਬਾਰੇ ਪੁੱਛਣਾ।
own-task-day = ਕਿਸ ਦਿਨ ਤੱਕ?
own-task-day-hint = ਖਾਲੀ ਵੀ ਛੱਡ ਸਕਦੇ ਹੋ।
own-task-stage = ਰਾਹ ਦਾ ਪੜਾਅ
own-task-yours = ਇਹ ਕੰਮ ਤੁਸੀਂ ਆਪ ਜੋੜਿਆ।
notice-own-task-added = ਕੰਮ ਤੁਹਾਡੀ ਯੋਜਨਾ ਵਿੱਚ ਆ ਗਿਆ।
notice-own-task-deleted = ਮਿਟਾਇਆ ਗਿਆ: { $title }

day-missing = ਦਿਨ ਵੀ ਲਿਖੋ, ਜਿਵੇਂ 14।
field-left =
    { $count ->
        [one] { $count } ਹੋਰ ਅੱਖਰ ਦੀ ਥਾਂ ਹੈ
       *[other] { $count } ਹੋਰ ਅੱਖਰਾਂ ਦੀ ਥਾਂ ਹੈ
    }
field-over =
    { $count ->
        [one] { $count } ਅੱਖਰ ਵੱਧ ਹੈ: ਇੱਥੇ { $limit } ਤੱਕ ਆਉਂਦੇ ਹਨ
       *[other] { $count } ਅੱਖਰ ਵੱਧ ਹਨ: ਇੱਥੇ { $limit } ਤੱਕ ਆਉਂਦੇ ਹਨ
    }

## Other answers: what they would change

plan-left = ਜਾਣਕਾਰੀ ਵਿੱਚੋਂ ਹਟਾਏ ਗਏ
plan-left-text = ਇੱਕ ਅੱਪਡੇਟ ਨੇ ਇਹ ਕੰਮ ਹਟਾ ਦਿੱਤੇ। ਜੋ ਤੁਸੀਂ ਕੀਤਾ ਅਤੇ ਲਿਖਿਆ, ਉਹ ਇੱਥੇ ਰਹਿੰਦਾ ਹੈ।
preview-title = ਤੁਹਾਡੀ ਯੋਜਨਾ ਵਿੱਚ ਕੀ ਬਦਲੇਗਾ
preview-moves =
    { $count ->
        [one] { $count } ਕੰਮ ਦਾ ਦਿਨ ਬਦਲੇਗਾ
       *[other] { $count } ਕੰਮਾਂ ਦੇ ਦਿਨ ਬਦਲਣਗੇ
    }
preview-appears =
    { $count ->
        [one] { $count } ਕੰਮ ਨਵਾਂ ਹੈ
       *[other] { $count } ਕੰਮ ਨਵੇਂ ਹਨ
    }
preview-goes =
    { $count ->
        [one] { $count } ਕੰਮ ਯੋਜਨਾ ਵਿੱਚੋਂ ਨਿਕਲੇਗਾ
       *[other] { $count } ਕੰਮ ਯੋਜਨਾ ਵਿੱਚੋਂ ਨਿਕਲਣਗੇ
    }
preview-papers =
    { $count ->
        [one] { $count } ਕੰਮ ਲਈ ਹੋਰ ਕਾਗਜ਼ ਚਾਹੀਦੇ ਹਨ
       *[other] { $count } ਕੰਮਾਂ ਲਈ ਹੋਰ ਕਾਗਜ਼ ਚਾਹੀਦੇ ਹਨ
    }
preview-paper-added = ਨਵਾਂ
preview-paper-dropped = ਹੁਣ ਲੋੜ ਨਹੀਂ
preview-settled = ਹੋ ਗਿਆ ਜਾਂ ਇੱਕ ਪਾਸੇ ਰੱਖਿਆ
preview-no-day = ਕੋਈ ਦਿਨ ਨਹੀਂ
preview-all = ਸਾਰੇ ਦਿਖਾਓ
preview-safe =
    { $count ->
        [one] ਕੀਤਾ ਹੋਇਆ ਕੁਝ ਨਹੀਂ ਗੁਆਚਦਾ: ਹੋ ਚੁੱਕਾ ਜਾਂ ਇੱਕ ਪਾਸੇ ਰੱਖਿਆ { $count } ਕੰਮ ਉਵੇਂ ਹੀ ਰਹੇਗਾ, ਅਤੇ ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਉਹ ਵੀ।
       *[other] ਕੀਤਾ ਹੋਇਆ ਕੁਝ ਨਹੀਂ ਗੁਆਚਦਾ: ਹੋ ਚੁੱਕੇ ਜਾਂ ਇੱਕ ਪਾਸੇ ਰੱਖੇ { $count } ਕੰਮ ਉਵੇਂ ਹੀ ਰਹਿਣਗੇ, ਅਤੇ ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਉਹ ਵੀ।
    }
preview-safe-none = ਕੁਝ ਨਹੀਂ ਗੁਆਚਦਾ: ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਰਹੇਗਾ।
doubt-sure = ਹਾਂ, ਇਹ ਠੀਕ ਹੈ
doubt-sure-save = ਠੀਕ ਹੈ, ਸਾਂਭੋ
doubt-correct = ਠੀਕ ਕਰਨਾ ਹੈ
answers-erase = ਮੇਰੇ ਜਵਾਬ ਮਿਟਾਓ
answers-erase-title = ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾਉਣੇ ਹਨ?
answers-erase-text = ਫਿਰ ਯੋਜਨਾ ਸਭ ਲਈ ਸਾਂਝੇ ਕੰਮ ਦਿਖਾਏਗੀ, ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਤੋਂ ਬਿਨਾਂ। ਟੂਲ ਸਭ ਕੁਝ ਦੁਬਾਰਾ ਪੁੱਛਣਗੇ। ਜੋ ਤੁਸੀਂ ਕੀਤਾ ਅਤੇ ਲਿਖਿਆ, ਅਤੇ ਤੁਹਾਡਾ ਫੋਲਡਰ, ਰਹਿਣਗੇ। ਪਿਛਲੇ ਦਿਨਾਂ ਦੀਆਂ ਕਾਪੀਆਂ ਵਿੱਚ ਤੁਹਾਡੇ ਜਵਾਬ ਉਨ੍ਹਾਂ ਦੀ ਮਿਆਦ ਮੁੱਕਣ ਤੱਕ ਰਹਿਣਗੇ।
notice-answers-erased = ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਗਏ।

reminder-today =
    { $count ->
        [one] ਅੱਜ { $count } ਕੰਮ ਦਾ ਆਖਰੀ ਦਿਨ ਹੈ।
       *[other] ਅੱਜ { $count } ਕੰਮਾਂ ਦਾ ਆਖਰੀ ਦਿਨ ਹੈ।
    }
reminder-week =
    { $count ->
        [one] ਅਗਲੇ 7 ਦਿਨਾਂ ਵਿੱਚ { $count } ਕੰਮ ਕਰਨਾ ਹੈ।
       *[other] ਅਗਲੇ 7 ਦਿਨਾਂ ਵਿੱਚ { $count } ਕੰਮ ਕਰਨੇ ਹਨ।
    }
reminder-open = ਕਿਹੜੇ, ਇਹ Portage ਖੋਲ੍ਹ ਕੇ ਦੇਖੋ।
remind-title = ਯਾਦ ਕਰਵਾਉਣਾ ਅਤੇ ਸ਼ੁਰੂਆਤ
remind-text = ਤੁਹਾਡਾ ਸਿਸਟਮ ਦਿਨ ਵਿੱਚ ਇੱਕ ਵਾਰ ਦੱਸ ਸਕਦਾ ਹੈ ਕਿ ਕਿੰਨੇ ਕੰਮ ਕਰਨੇ ਹਨ। ਇਹ ਕਦੇ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਕਿਹੜੇ: ਸਕ੍ਰੀਨ ਹੋਰ ਲੋਕ ਵੀ ਦੇਖ ਸਕਦੇ ਹਨ। ਇਸ ਲਈ Portage ਖੁੱਲ੍ਹਾ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ।
remind-on = ਜਿਨ੍ਹਾਂ ਕੰਮਾਂ ਦਾ ਸਮਾਂ ਆ ਗਿਆ, ਯਾਦ ਕਰਵਾਓ
remind-hour = ਸਮਾਂ
remind-none = ਇਹ ਸਿਸਟਮ ਸੂਚਨਾਵਾਂ ਨਹੀਂ ਦਿਖਾਉਂਦਾ, ਇਸ ਲਈ ਯਾਦ ਕਰਵਾਉਣ ਵਾਲੇ ਸੁਨੇਹੇ ਨਹੀਂ ਦਿਸਣਗੇ।
start-on = ਮੇਰੇ ਲੌਗ ਇਨ ਕਰਨ ਤੇ Portage ਸ਼ੁਰੂ ਕਰੋ
start-text = ਵਿੰਡੋ ਖੁੱਲ੍ਹਦੀ ਹੈ ਅਤੇ ਪਿੱਛੇ ਰਹਿੰਦੀ ਹੈ।
