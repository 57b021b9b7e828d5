## The frame

nav-label = Portage ਦੇ ਹਿੱਸੇ
nav-brand = Portage, ਮੁੱਖ ਪੰਨੇ ਤੇ
nav-home = ਮੁੱਖ ਪੰਨਾ
nav-guides = ਗਾਈਡਾਂ
nav-plan = ਯੋਜਨਾ
nav-tools = ਟੂਲ
nav-services = ਸੇਵਾਵਾਂ
nav-settings = ਸੈਟਿੰਗਾਂ
nav-more = ਭਾਸ਼ਾ, ਸੈਟਿੰਗਾਂ ਅਤੇ ਹੋਰ
nav-copy = { $date } ਦੀ ਜਾਣਕਾਰੀ
language-menu = ਭਾਸ਼ਾ: { $language }
skip-to-page = ਸਿੱਧਾ ਪੰਨੇ ਤੇ ਜਾਓ
dialog-close = ਬੰਦ ਕਰੋ
print = ਪ੍ਰਿੰਟ ਕਰੋ
listen = ਸੁਣੋ
listen-group = ਬੋਲ ਕੇ ਪੜ੍ਹਨਾ
listen-pause = ਰੋਕੋ
listen-go-on = ਅੱਗੇ ਸੁਣੋ
listen-stop = ਬੰਦ ਕਰੋ
listen-slowly = ਹੌਲੀ-ਹੌਲੀ
listen-failed = ਆਵਾਜ਼ ਰੁਕ ਗਈ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਅੱਗੇ ਇੱਥੇ ਪੜ੍ਹੋ।
pdf-save = PDF ਵਜੋਂ ਸਾਂਭੋ
pdf-writing = PDF ਬਣ ਰਹੀ ਹੈ…
pdf-written = PDF ਬਣ ਗਈ ਹੈ।
pdf-written-own = PDF ਬਣ ਗਈ ਹੈ। ਇਹ ਇਨਕ੍ਰਿਪਟ ਕੀਤੀ ਹੋਈ ਨਹੀਂ: ਜਿਸ ਕੋਲ ਵੀ ਹੋਵੇ, ਉਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।

print-foot = Portage ਤੋਂ ਪ੍ਰਿੰਟ ਕੀਤਾ, { $date } ਦੀ ਜਾਣਕਾਰੀ
print-foot-undated = Portage ਤੋਂ ਪ੍ਰਿੰਟ ਕੀਤਾ

screen-home = ਮੁੱਖ ਪੰਨਾ
screen-guides = ਗਾਈਡਾਂ
screen-guide = ਗਾਈਡ
screen-plan = ਯੋਜਨਾ
screen-tools = ਟੂਲ
screen-tool = ਟੂਲ
screen-services = ਸੇਵਾਵਾਂ
screen-service = ਸੇਵਾ
screen-search = ਖੋਜ
screen-changes = ਕੀ ਬਦਲਿਆ
screen-copy = ਕਾਪੀ ਦੀ ਹਾਲਤ
screen-settings = ਸੈਟਿੰਗਾਂ
screen-answer = ਜਵਾਬ ਬਦਲੋ
screen-start = ਤੁਹਾਡੀ ਯੋਜਨਾ
screen-language = ਭਾਸ਼ਾ
screen-install = ਪਹਿਲੀ ਸ਼ੁਰੂਆਤ
screen-broken = ਇਹ ਸਕ੍ਰੀਨ ਨਹੀਂ ਦਿਖਾਈ ਜਾ ਸਕਦੀ
screen-aside = ਇਸੇ ਬਾਰੇ

notice-undo = ਵਾਪਸ ਲਓ
notice-task-done = ਹੋ ਗਿਆ: { $title }
notice-task-skipped = ਇੱਕ ਪਾਸੇ ਰੱਖਿਆ: { $title }
notice-task-open = ਯੋਜਨਾ ਵਿੱਚ ਵਾਪਸ: { $title }
notice-page-saved = ਸਾਂਭ ਲਿਆ। ਇਹ ਪੰਨਾ ਹੁਣ “ਗਾਈਡਾਂ” ਵਿੱਚ ਮਿਲੇਗਾ।
notice-page-let-go = ਇਹ ਪੰਨਾ ਹੁਣ ਸਾਂਭਿਆ ਹੋਇਆ ਨਹੀਂ।

## Links that lead outside

link-outside = (Portage ਤੋਂ ਬਾਹਰ ਖੁੱਲ੍ਹਦਾ ਹੈ)
link-title-web = ਇਹ ਪੰਨਾ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹਣਾ ਹੈ?
link-title-phone = ਇਸ ਨੰਬਰ ਤੇ ਫੋਨ ਕਰਨਾ ਹੈ?
link-title-mail = ਇਸ ਪਤੇ ਤੇ ਈਮੇਲ ਲਿਖਣੀ ਹੈ?
link-lead-web = ਇਹ ਪੰਨਾ Portage ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਅਤੇ ਇਸ ਲਈ ਇੰਟਰਨੈੱਟ ਚਾਹੀਦਾ ਹੈ। ਇਹ ਇੱਥੇ ਹੈ:
link-lead-phone = ਤੁਹਾਡਾ ਡਿਵਾਈਸ ਪੁੱਛੇਗਾ ਕਿ ਫੋਨ ਕਿਸ ਐਪ ਤੋਂ ਕਰਨਾ ਹੈ। ਨੰਬਰ ਇਹ ਹੈ:
link-lead-mail = ਤੁਹਾਡਾ ਈਮੇਲ ਪ੍ਰੋਗਰਾਮ ਖੁੱਲ੍ਹੇਗਾ। ਪਤਾ ਇਹ ਹੈ:
link-open-web = ਖੋਲ੍ਹੋ
link-open-phone = ਫੋਨ ਕਰੋ
link-open-mail = ਲਿਖੋ
link-copy = ਕਾਪੀ ਕਰੋ
link-copied = ਕਾਪੀ ਹੋ ਗਿਆ।
link-cancel = ਰਹਿਣ ਦਿਓ

## First start

language-title = ਤੁਸੀਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਸਭ ਤੋਂ ਚੰਗੀ ਪੜ੍ਹ ਲੈਂਦੇ ਹੋ?
install-title = Portage ਤਿਆਰ ਹੋ ਰਿਹਾ ਹੈ
install-lead = Portage ਨਾਲ ਆਈਆਂ ਗਾਈਡਾਂ ਅਤੇ ਸੇਵਾਵਾਂ ਇਸ ਡਿਵਾਈਸ ਤੇ ਖੋਲ੍ਹੀਆਂ ਜਾ ਰਹੀਆਂ ਹਨ। ਇੰਟਰਨੈੱਟ ਦੀ ਲੋੜ ਨਹੀਂ, ਅਤੇ ਇਹ ਸਿਰਫ਼ ਇੱਕ ਵਾਰ ਹੁੰਦਾ ਹੈ।
progress-checking = ਜੋ ਮੌਜੂਦ ਹੈ, ਉਹ ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ
progress-receiving = ਆ ਰਿਹਾ ਹੈ
progress-building = ਖੋਲ੍ਹਿਆ ਜਾ ਰਿਹਾ ਹੈ
progress-indexing = ਸਭ ਕੁਝ ਸੌਖਾ ਲੱਭਣ ਦੀ ਤਿਆਰੀ
progress-finishing = ਬੱਸ ਹੋਣ ਹੀ ਵਾਲਾ ਹੈ
progress-bytes = { $size } ਆ ਗਿਆ
progress-of = { $total } ਵਿੱਚੋਂ { $size } ਆ ਗਿਆ

start-next = ਅੱਗੇ
start-skip = ਛੱਡੋ
start-back = ਪਿੱਛੇ
start-finish = ਮੇਰੀ ਯੋਜਨਾ ਦਿਖਾਓ
start-leave = ਸਿੱਧਾ ਗਾਈਡਾਂ ਅਤੇ ਸੇਵਾਵਾਂ ਤੇ ਜਾਓ
start-trail = ਸਵਾਲ { $n }, ਕੁੱਲ { $total }
start-private = ਤੁਹਾਡੇ ਜਵਾਬ ਇਸੇ ਡਿਵਾਈਸ ਤੇ ਰਹਿੰਦੇ ਹਨ। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਬਦਲ ਸਕਦੇ ਹੋ।
answer-save = ਸਾਂਭੋ
answer-cancel = ਰਹਿਣ ਦਿਓ
answer-yes = ਹਾਂ
answer-no = ਨਹੀਂ

start-stage-title = ਤੁਸੀਂ ਰਾਹ ਵਿੱਚ ਕਿੱਥੇ ਪਹੁੰਚੇ ਹੋ?
start-stage-lead = ਜਿੱਥੇ ਤੁਸੀਂ ਹੁਣ ਹੋ, ਯੋਜਨਾ ਉੱਥੋਂ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।
start-stage-short = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ
whereabouts-exploring = ਪਤਾ ਕਰਨਾ
whereabouts-exploring-hint = ਅਜੇ ਪਤਾ ਕਰਨਾ ਹੈ ਕਿ ਆਉਣਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਕਿਵੇਂ।
whereabouts-applying = ਅਰਜ਼ੀ
whereabouts-applying-hint = ਅਰਜ਼ੀ ਦੀ ਤਿਆਰੀ ਚੱਲਦੀ ਹੈ ਜਾਂ ਅਰਜ਼ੀ ਭੇਜ ਦਿੱਤੀ ਹੈ।
whereabouts-approved = ਮਨਜ਼ੂਰੀ ਮਿਲ ਗਈ
whereabouts-approved-hint = ਆਉਣ ਦੀ ਇਜਾਜ਼ਤ ਹੈ, ਅਤੇ ਤਿਆਰੀ ਹੋ ਰਹੀ ਹੈ।
whereabouts-in-ontario = ਓਨਟਾਰੀਓ ਵਿੱਚ
whereabouts-in-ontario-hint = ਪਹੁੰਚ ਚੁੱਕੇ ਹਾਂ ਅਤੇ ਇੱਥੇ ਵਸ ਰਹੇ ਹਾਂ।

start-landing-title = ਤੁਸੀਂ ਕੈਨੇਡਾ ਕਦੋਂ ਪਹੁੰਚੋਗੇ?
start-landing-title-past = ਤੁਸੀਂ ਕੈਨੇਡਾ ਕਦੋਂ ਪਹੁੰਚੇ?
start-landing-lead = ਤੁਹਾਡੇ ਕੰਮਾਂ ਦੀਆਂ ਤਾਰੀਖਾਂ ਇਸ ਦਿਨ ਤੋਂ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਸਿਰਫ਼ ਮਹੀਨਾ ਪਤਾ ਹੈ ਤਾਂ ਦਿਨ ਖਾਲੀ ਛੱਡੋ।
start-landing-short = ਪਹੁੰਚਣਾ
landing-legend = ਪਹੁੰਚਣ ਦਾ ਦਿਨ ਜਾਂ ਮਹੀਨਾ
landing-hint = ਜਿਵੇਂ 14 ਮਾਰਚ 2027। ਅੰਦਾਜ਼ਾ ਵੀ ਚੱਲੇਗਾ। ਪਹੁੰਚ ਚੁੱਕੇ ਹੋ ਤਾਂ ਉਹ ਦਿਨ ਲਿਖੋ।
landing-day = ਦਿਨ
landing-month = ਮਹੀਨਾ
landing-month-none = ਚੁਣੋ
landing-year = ਸਾਲ
landing-month-missing = ਮਹੀਨਾ ਚੁਣੋ, ਜਾਂ ਬਾਕੀ ਖਾਨੇ ਖਾਲੀ ਕਰ ਦਿਓ।
landing-year-missing = ਸਾਲ ਵੀ ਲਿਖੋ, ਜਿਵੇਂ 2027।
landing-year-odd = ਸਾਲ { $year } ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ। ਚਾਰ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ 2027।
landing-day-odd = { $month } ਵਿੱਚ { $day } ਤਾਰੀਖ ਨਹੀਂ ਹੁੰਦੀ: ਆਖਰੀ ਦਿਨ { $last } ਹੈ। ਦਿਨ ਠੀਕ ਕਰੋ ਜਾਂ ਖਾਲੀ ਛੱਡੋ।

start-class-title = ਤੁਸੀਂ ਕੈਨੇਡਾ ਕਿਸ ਰਾਹ ਆਉਂਦੇ ਹੋ?
start-class-lead = ਹਰ ਰਾਹ ਦੇ ਨਿਯਮ ਅਤੇ ਸੇਵਾਵਾਂ ਵੱਖਰੀਆਂ ਹਨ। ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਤਾਂ ਛੱਡ ਦਿਓ।
start-class-short = ਤੁਹਾਡਾ ਰਾਹ
class-economic = ਆਰਥਿਕ ਇਮੀਗ੍ਰੇਸ਼ਨ
class-economic-hint = Express Entry, ਸੂਬੇ ਦੀ ਨਾਮਜ਼ਦਗੀ (PNP), ਜਾਂ ਪੱਕੇ ਵਸਣ ਵਾਲੇ ਕਾਮਿਆਂ ਦਾ ਕੋਈ ਹੋਰ ਪ੍ਰੋਗਰਾਮ
class-family = ਪਰਿਵਾਰ
class-family-hint = ਕੈਨੇਡਾ ਤੋਂ ਕੋਈ ਤੁਹਾਨੂੰ ਸਪਾਂਸਰ ਕਰਦਾ ਹੈ
class-refugee = ਕੈਨੇਡਾ ਵੱਲੋਂ ਵਸਾਏ ਸ਼ਰਨਾਰਥੀ
class-refugee-hint = ਤੁਹਾਨੂੰ ਵਿਦੇਸ਼ ਵਿੱਚ ਚੁਣਿਆ ਗਿਆ; ਮਦਦ ਸਰਕਾਰ ਜਾਂ ਲੋਕਾਂ ਦਾ ਨਿੱਜੀ ਸਮੂਹ ਕਰਦਾ ਹੈ
class-claimant = ਸ਼ਰਨ ਮੰਗਣਾ
class-claimant-hint = ਤੁਸੀਂ ਕੈਨੇਡਾ ਵਿੱਚ ਸ਼ਰਨਾਰਥੀ ਵਜੋਂ ਸ਼ਰਨ ਮੰਗਦੇ ਹੋ ਜਾਂ ਮੰਗੋਗੇ
class-worker = ਕਾਮੇ
class-worker-hint = ਤੁਹਾਡੇ ਕੋਲ ਕੁਝ ਸਮੇਂ ਦਾ ਵਰਕ ਪਰਮਿਟ ਹੈ ਜਾਂ ਤੁਸੀਂ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹੋ
class-student = ਵਿਦਿਆਰਥੀ
class-student-hint = ਤੁਹਾਡੇ ਕੋਲ ਸਟੱਡੀ ਪਰਮਿਟ ਹੈ ਜਾਂ ਤੁਸੀਂ ਲੈਣਾ ਚਾਹੁੰਦੇ ਹੋ
class-visitor = ਵਿਜ਼ਟਰ
class-visitor-hint = ਤੁਸੀਂ ਮਿਲਣ ਜਾਂ ਘੁੰਮਣ ਆਉਂਦੇ ਹੋ

start-family-title = ਤੁਹਾਡੇ ਨਾਲ ਕੌਣ ਆਉਂਦਾ ਹੈ?
start-family-lead = ਸਕੂਲ, ਬੱਚਿਆਂ ਦੀ ਸੰਭਾਲ, ਭੱਤੇ ਅਤੇ ਕਾਗਜ਼ ਇਸੇ ਤੇ ਨਿਰਭਰ ਹਨ।
start-family-short = ਪਰਿਵਾਰ
family-partner = ਕੀ ਪਤੀ, ਪਤਨੀ ਜਾਂ ਸਾਥੀ ਤੁਹਾਡੇ ਨਾਲ ਆਉਣਗੇ?
family-children = ਕੀ ਬੱਚੇ ਤੁਹਾਡੇ ਨਾਲ ਆਉਣਗੇ?
family-years = ਉਨ੍ਹਾਂ ਦੇ ਜਨਮ ਦੇ ਸਾਲ ਕਿਹੜੇ ਹਨ?
family-years-hint = ਸਿਰਫ਼ ਸਾਲ ਕਾਫ਼ੀ ਹੈ। ਹਰ ਬੱਚੇ ਲਈ ਇੱਕ ਖਾਨਾ।
family-year-label = ਬੱਚਾ { $n }: ਜਨਮ ਦਾ ਸਾਲ
family-year-remove = ਬੱਚਾ { $n } ਹਟਾਓ
family-year-add = ਬੱਚਾ ਜੋੜੋ
family-year-missing = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਬੱਚੇ ਦੇ ਜਨਮ ਦਾ ਸਾਲ ਲਿਖੋ, ਜਾਂ “ਨਹੀਂ” ਚੁਣੋ।
family-year-odd = { $year } ਜਨਮ ਦਾ ਸਾਲ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਚਾਰ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ 2019।
family-with-partner = ਸਾਥੀ ਸਮੇਤ
family-without-partner = ਸਾਥੀ ਤੋਂ ਬਿਨਾਂ
family-child-count =
    { $count ->
        [0] ਕੋਈ ਬੱਚਾ ਨਹੀਂ
        [one] { $count } ਬੱਚਾ
       *[other] { $count } ਬੱਚੇ
    }

start-occupation-title = ਤੁਹਾਡਾ ਕੰਮ ਕੀ ਹੈ?
start-occupation-lead = ਓਨਟਾਰੀਓ ਵਿੱਚ ਕੁਝ ਕੰਮਾਂ ਲਈ ਲਾਇਸੰਸ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਉਸ ਦੀ ਸ਼ੁਰੂਆਤ ਵਿਦੇਸ਼ ਤੋਂ ਹੀ ਹੋ ਸਕਦੀ ਹੈ।
start-occupation-short = ਕੰਮ
occupation-label = ਤੁਹਾਡਾ ਕਿੱਤਾ
occupation-hint = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ, ਜਿਵੇਂ ਨਰਸ, ਇਲੈਕਟ੍ਰੀਸ਼ਨ, ਅਧਿਆਪਕ, ਅਕਾਊਂਟੈਂਟ।

start-destination-title = ਤੁਸੀਂ ਓਨਟਾਰੀਓ ਵਿੱਚ ਕਿੱਥੇ ਰਹਿਣਾ ਚਾਹੁੰਦੇ ਹੋ?
start-destination-lead = ਫਿਰ ਉੱਥੋਂ ਦੀਆਂ ਨੇੜਲੀਆਂ ਸੇਵਾਵਾਂ ਪਹਿਲਾਂ ਦਿਸਣਗੀਆਂ।
start-destination-short = ਥਾਂ
destination-label = ਸ਼ਹਿਰ, ਕਸਬਾ ਜਾਂ ਇਲਾਕਾ
destination-hint = ਜਿਵੇਂ Ottawa, Sudbury ਜਾਂ Hamilton। ਅਜੇ ਪਤਾ ਨਹੀਂ ਤਾਂ ਛੱਡ ਦਿਓ।
destination-known = ਇਹ { $place } ਹੈ।
destination-unknown = Portage ਇਸ ਨਾਂ ਦੀ ਕੋਈ ਥਾਂ ਨਹੀਂ ਜਾਣਦਾ। ਤੁਸੀਂ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹੋ, ਜਾਂ ਬਾਅਦ ਵਿੱਚ ਥਾਵਾਂ ਵਿੱਚੋਂ ਚੁਣ ਸਕਦੇ ਹੋ।

## Home

home-title = ਤੁਹਾਡੇ ਅਗਲੇ ਕਦਮ
home-welcome = ਜੀ ਆਇਆਂ ਨੂੰ
home-landing = ਪਹੁੰਚਣ ਦਾ ਦਿਨ: { $date }, { $when }
home-landed = ਤੁਸੀਂ ਪਹੁੰਚ ਚੁੱਕੇ ਹੋ: { $date }, { $when }
home-landing-unknown = ਦੱਸੋ ਕਿ ਕਦੋਂ ਪਹੁੰਚੋਗੇ, ਫਿਰ ਕੰਮਾਂ ਤੇ ਤਾਰੀਖਾਂ ਲੱਗ ਜਾਣਗੀਆਂ
home-nothing-next = ਇਸ ਵੇਲੇ ਕਰਨ ਵਾਲਾ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।
home-whole-plan = ਪੂਰੀ ਯੋਜਨਾ ਦੇਖੋ
home-changed = ਤੁਹਾਡੇ ਲਈ ਕੀ ਬਦਲਿਆ
home-changed-all = ਸਾਰੀਆਂ ਤਬਦੀਲੀਆਂ
home-saved =
    { $count ->
        [one] { $count } ਸਾਂਭਿਆ ਪੰਨਾ
       *[other] { $count } ਸਾਂਭੇ ਪੰਨੇ
    }
home-continue = ਅੱਗੇ ਪੜ੍ਹੋ
home-copy = ਤੁਹਾਡੀ ਕਾਪੀ
home-offline = ਇੱਥੇ ਸਭ ਕੁਝ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦਾ ਹੈ।
home-content-of = { $date } ਦੀ ਜਾਣਕਾਰੀ।
home-copy-link = ਕਾਪੀ ਦੀ ਹਾਲਤ
home-update-ready = { $size } ਦਾ ਅੱਪਡੇਟ ਤਿਆਰ ਹੈ।
invitation-title = ਤੁਹਾਡੀ ਯੋਜਨਾ ਬਣਾਈਏ?
invitation-text = ਛੇ ਛੋਟੇ ਸਵਾਲ, ਜਿਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਫਿਰ ਦਿਸੇਗਾ ਕਿ ਕੀ ਕਰਨਾ ਹੈ, ਕਿਸ ਤਰਤੀਬ ਵਿੱਚ ਅਤੇ ਕਦੋਂ ਤੱਕ: ਪਹਿਲੇ ਕਾਗਜ਼ਾਂ ਤੋਂ ਓਨਟਾਰੀਓ ਦੇ ਪਹਿਲੇ ਸਾਲ ਤੱਕ।
invitation-start = ਮੇਰੀ ਯੋਜਨਾ ਬਣਾਓ
invitation-read = ਪਹਿਲਾਂ ਪੜ੍ਹਨਾ ਹੈ

## Notices: what cannot wait

alert-label = ਸੂਚਨਾਵਾਂ
alert-fraud = ਧੋਖਾਧੜੀ ਤੋਂ ਬਚੋ
alert-change = ਇੱਕ ਨਿਯਮ ਬਦਲਿਆ ਹੈ
alert-information = ਹੁਣ ਜਾਣਨਾ ਚੰਗਾ ਹੈ
alert-read = ਹੋਰ ਪੜ੍ਹੋ:
alert-official = ਸਰਕਾਰੀ ਪੰਨਾ:
alert-until = { $date } ਤੱਕ ਲਾਗੂ।
alert-by = ਲਿਖਣ ਵਾਲੇ: { $publisher }।

## The trail, the plan and its tasks

trail-label = ਤੁਹਾਡੀ ਯੋਜਨਾ ਦੇ ਪੜਾਅ
trail-past = ਲੰਘ ਗਿਆ
trail-here = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
trail-ahead = ਅੱਗੇ ਹੈ
stage-exploring = ਪਤਾ ਕਰਨਾ
stage-applying = ਅਰਜ਼ੀ
stage-waiting = ਉਡੀਕ
stage-preparing = ਤਿਆਰੀ
stage-travel = ਸਫ਼ਰ
stage-first-days = ਪਹਿਲੇ ਦਿਨ
stage-first-weeks = ਪਹਿਲੇ ਹਫ਼ਤੇ
stage-first-months = ਪਹਿਲੇ ਮਹੀਨੇ
stage-first-year = ਪਹਿਲਾ ਸਾਲ
stage-settled =
    { $total ->
        [0] ਕੋਈ ਕੰਮ ਨਹੀਂ
        [one] { $total } ਵਿੱਚੋਂ { $settled } ਨਿਬੜਿਆ
       *[other] { $total } ਵਿੱਚੋਂ { $settled } ਨਿਬੜ ਗਏ
    }

plan-title = ਤੁਹਾਡੀ ਯੋਜਨਾ
plan-no-profile = ਇਹ ਯੋਜਨਾ ਸਭ ਲਈ ਹੈ
plan-no-profile-text = ਕੁਝ ਛੋਟੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ ਅਤੇ ਇਹ ਤੁਹਾਡੀ ਬਣ ਜਾਵੇਗੀ: ਸਿਰਫ਼ ਤੁਹਾਡੇ ਕੰਮ, ਹਰ ਇੱਕ ਆਪਣੀ ਤਾਰੀਖ ਨਾਲ।

due-today = ਅੱਜ
due-in-days =
    { $days ->
        [0] ਅੱਜ
        [one] ਭਲਕੇ
       *[other] { $days } ਦਿਨਾਂ ਬਾਅਦ
    }
due-in-weeks =
    { $weeks ->
        [one] { $weeks } ਹਫ਼ਤੇ ਬਾਅਦ
       *[other] { $weeks } ਹਫ਼ਤਿਆਂ ਬਾਅਦ
    }
due-late =
    { $days ->
        [one] { $days } ਦਿਨ ਲੇਟ
       *[other] { $days } ਦਿਨ ਲੇਟ
    }
days-ago =
    { $days ->
        [0] ਅੱਜ
        [one] ਬੀਤੇ ਕੱਲ੍ਹ
       *[other] { $days } ਦਿਨ ਪਹਿਲਾਂ
    }
due-was = ਆਖਰੀ ਦਿਨ ਸੀ: { $date }
due-by = { $date } ਤੱਕ
due-about = ਲਗਭਗ { $date }
due-full = { $date } ਤੱਕ, { $when }
due-landing-day = ਪਹੁੰਚਣ ਵਾਲੇ ਦਿਨ
due-before-landing =
    { $days ->
        [one] ਪਹੁੰਚਣ ਤੋਂ { $days } ਦਿਨ ਪਹਿਲਾਂ
       *[other] ਪਹੁੰਚਣ ਤੋਂ { $days } ਦਿਨ ਪਹਿਲਾਂ
    }
due-after-landing =
    { $days ->
        [one] ਪਹੁੰਚਣ ਤੋਂ { $days } ਦਿਨ ਬਾਅਦ
       *[other] ਪਹੁੰਚਣ ਤੋਂ { $days } ਦਿਨ ਬਾਅਦ
    }
due-months-before-landing =
    { $months ->
        [one] ਪਹੁੰਚਣ ਤੋਂ { $months } ਮਹੀਨਾ ਪਹਿਲਾਂ
       *[other] ਪਹੁੰਚਣ ਤੋਂ { $months } ਮਹੀਨੇ ਪਹਿਲਾਂ
    }
due-months-after-landing =
    { $months ->
        [one] ਪਹੁੰਚਣ ਤੋਂ { $months } ਮਹੀਨੇ ਬਾਅਦ
       *[other] ਪਹੁੰਚਣ ਤੋਂ { $months } ਮਹੀਨੇ ਬਾਅਦ
    }
due-law = ਕਾਨੂੰਨ
due-law-long = ਇਹ ਦਿਨ ਕਾਨੂੰਨ ਨੇ ਮਿੱਥਿਆ ਹੈ

task-done-label = ਹੋ ਗਿਆ: { $title }
task-state-done = ਹੋ ਗਿਆ
task-state-skipped = ਇੱਕ ਪਾਸੇ ਰੱਖਿਆ
task-waiting = ਪਹਿਲਾਂ ਹੋਰ ਕੰਮ ਹੋਣਾ ਹੈ
task-steps = ਕਦਮ
task-documents = ਇਹ ਕਾਗਜ਼ ਕੋਲ ਰੱਖੋ
task-waits-for = ਪਹਿਲਾਂ ਇਹ ਕਰੋ
task-read = ਪੜ੍ਹੋ ਅਤੇ ਹਿਸਾਬ ਲਾਓ
task-because = ਇਹ ਤੁਹਾਡੀ ਯੋਜਨਾ ਵਿੱਚ ਕਿਉਂ ਹੈ
task-because-unknown = ਤੁਹਾਡੇ ਬਾਰੇ ਇਹ ਗੱਲ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ; ਕੰਮ ਉਨ੍ਹਾਂ ਲਈ ਹੈ ਜਿਨ੍ਹਾਂ ਤੇ ਇਹ ਲਾਗੂ ਹੈ
task-authority = ਇਹ { $authority } ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਹੈ।
task-verified = ਪੁਸ਼ਟੀ ਦੀ ਤਾਰੀਖ: { $date }।
task-mark-done = ਨਿਸ਼ਾਨ ਲਾਓ: ਹੋ ਗਿਆ
task-reopen = ਯੋਜਨਾ ਵਿੱਚ ਵਾਪਸ ਪਾਓ

condition-everyone = ਇਹ ਸਭ ਕਰਦੇ ਹਨ
condition-economic = ਤੁਸੀਂ ਆਰਥਿਕ ਇਮੀਗ੍ਰੇਸ਼ਨ ਰਾਹੀਂ ਆਉਂਦੇ ਹੋ
condition-family = ਕੈਨੇਡਾ ਤੋਂ ਕੋਈ ਤੁਹਾਨੂੰ ਸਪਾਂਸਰ ਕਰਦਾ ਹੈ
condition-refugee = ਤੁਹਾਨੂੰ ਕੈਨੇਡਾ ਸ਼ਰਨਾਰਥੀ ਵਜੋਂ ਵਸਾਉਂਦਾ ਹੈ
condition-claimant = ਤੁਸੀਂ ਸ਼ਰਨਾਰਥੀ ਵਜੋਂ ਸ਼ਰਨ ਮੰਗਦੇ ਹੋ
condition-worker = ਤੁਸੀਂ ਵਰਕ ਪਰਮਿਟ ਤੇ ਆਉਂਦੇ ਹੋ
condition-student = ਤੁਸੀਂ ਸਟੱਡੀ ਪਰਮਿਟ ਤੇ ਆਉਂਦੇ ਹੋ
condition-visitor = ਤੁਸੀਂ ਵਿਜ਼ਟਰ ਵਜੋਂ ਆਉਂਦੇ ਹੋ
condition-permanent = ਤੁਸੀਂ ਪੱਕੇ ਵਸਨੀਕ ਬਣਦੇ ਹੋ
condition-partner = ਸਾਥੀ ਤੁਹਾਡੇ ਨਾਲ ਆਉਂਦੇ ਹਨ
condition-children = ਬੱਚੇ ਤੁਹਾਡੇ ਨਾਲ ਆਉਂਦੇ ਹਨ
condition-children-under-6 = ਤੁਹਾਡਾ ਕੋਈ ਬੱਚਾ 6 ਸਾਲ ਤੋਂ ਛੋਟਾ ਹੈ
condition-children-under-13 = ਤੁਹਾਡਾ ਕੋਈ ਬੱਚਾ 13 ਸਾਲ ਤੋਂ ਛੋਟਾ ਹੈ
condition-children-4-18 = ਤੁਹਾਡਾ ਕੋਈ ਬੱਚਾ 4 ਤੋਂ 18 ਸਾਲ ਦਾ ਹੈ
condition-no-children = ਤੁਹਾਡੇ ਨਾਲ ਕੋਈ ਬੱਚਾ ਨਹੀਂ ਆਉਂਦਾ
condition-regulated = ਤੁਹਾਡੇ ਕੰਮ ਲਈ ਓਨਟਾਰੀਓ ਵਿੱਚ ਲਾਇਸੰਸ ਚਾਹੀਦਾ ਹੈ
condition-trade = ਤੁਹਾਡਾ ਕੰਮ ਹੁਨਰੀ ਕਿੱਤਾ (skilled trade) ਹੈ
condition-works = ਤੁਸੀਂ ਨੌਕਰੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ
condition-drives = ਤੁਸੀਂ ਗੱਡੀ ਚਲਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ
condition-rents = ਤੁਸੀਂ ਘਰ ਕਿਰਾਏ ਤੇ ਲਓਗੇ
condition-pet = ਪਾਲਤੂ ਜਾਨਵਰ ਤੁਹਾਡੇ ਨਾਲ ਆਉਂਦਾ ਹੈ
condition-francophone = ਤੁਸੀਂ ਫ੍ਰੈਂਚ ਬੋਲਦੇ ਹੋ
condition-low-income = ਤੁਹਾਡੀ ਆਮਦਨ ਘੱਟ ਹੈ
condition-senior = ਤੁਹਾਡੀ ਉਮਰ 65 ਸਾਲ ਜਾਂ ਵੱਧ ਹੈ
condition-abroad = ਤੁਸੀਂ ਅਜੇ ਵਿਦੇਸ਼ ਵਿੱਚ ਹੋ
condition-in-ontario = ਤੁਸੀਂ ਓਨਟਾਰੀਓ ਵਿੱਚ ਹੋ
condition-winter-arrival = ਤੁਸੀਂ ਸਰਦੀਆਂ ਵਿੱਚ ਪਹੁੰਚਦੇ ਹੋ

## Guides

guides-title = ਗਾਈਡਾਂ
guides-lead = ਹਰ ਪੰਨਾ ਦੱਸਦਾ ਹੈ ਕਿ ਕੀ ਕਰਨਾ ਹੈ, ਨਾਲ ਕੀ ਲਿਜਾਣਾ ਹੈ, ਖਰਚਾ ਕਿੰਨਾ ਹੈ ਅਤੇ ਮਦਦ ਕੌਣ ਕਰਦਾ ਹੈ।
guides-empty = ਇਸ ਡਿਵਾਈਸ ਤੇ ਅਜੇ ਕੋਈ ਗਾਈਡ ਨਹੀਂ
guides-empty-way = ਕਾਪੀ ਦੀ ਹਾਲਤ ਦੇਖੋ
saved-title = ਸਾਂਭੇ ਪੰਨੇ
saved-on = ਸਾਂਭਣ ਦੀ ਤਾਰੀਖ: { $date }
saved-withdrawn = ਹਟਾਇਆ ਗਿਆ, ਹੁਣ ਲਾਗੂ ਨਹੀਂ
guide-save = ਇਹ ਪੰਨਾ ਸਾਂਭੋ
guide-saved = ਸਾਂਭਿਆ ਹੋਇਆ
withdrawn-band = ਇਹ ਪੰਨਾ { $date } ਨੂੰ ਹਟਾ ਦਿੱਤਾ ਗਿਆ
withdrawn-text = ਇਹ ਆਖਰੀ ਕਾਪੀ ਹੈ, ਜੋ ਇਸ ਲਈ ਰੱਖੀ ਹੈ ਕਿ ਤੁਸੀਂ ਇਹ ਪੰਨਾ ਸਾਂਭਿਆ ਸੀ। ਇਹ ਹੁਣ ਲਾਗੂ ਨਹੀਂ: ਇਸ ਤੇ ਭਰੋਸਾ ਨਾ ਕਰੋ।
withdrawn-band-undated = ਇਹ ਪੰਨਾ ਹਟਾ ਦਿੱਤਾ ਗਿਆ
withdrawn-gone-text = ਇਹ ਹੁਣ ਪੋਰਟਲ ਦਾ ਹਿੱਸਾ ਨਹੀਂ, ਅਤੇ ਤੁਸੀਂ ਇਹ ਸਾਂਭਿਆ ਨਹੀਂ ਸੀ।
withdrawn-reason = ਕਾਰਨ:
withdrawn-see = ਇਸ ਦੀ ਥਾਂ ਪੜ੍ਹੋ:
guide-contents = ਇਸ ਪੰਨੇ ਤੇ
guide-tasks = ਤੁਹਾਡੀ ਯੋਜਨਾ ਵਿੱਚ
guide-tools = ਟੂਲ
guide-services = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
guide-official = ਸਰਕਾਰੀ ਪੰਨਾ
guide-related = ਇਸ ਤੋਂ ਬਾਅਦ ਪੜ੍ਹੋ
guide-other-language = ਇਹ ਪੰਨਾ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ। ਇਹ { $language } ਵਿੱਚ ਦਿਖਾਇਆ ਜਾ ਰਿਹਾ ਹੈ।
callout-note = ਜਾਣਨ ਵਾਲੀ ਗੱਲ
callout-free = ਮੁਫ਼ਤ
callout-deadline = ਆਖਰੀ ਦਿਨ
callout-warning = ਧਿਆਨ ਰੱਖੋ

guide-contacts = ਕੌਣ ਜਵਾਬ ਦਿੰਦਾ ਹੈ
guide-forms = ਇਸ ਪੰਨੇ ਦੇ ਫਾਰਮ
contact-hours = ਸਮਾਂ:
contact-abroad-yes = ਇਹ ਨੰਬਰ ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰੋਂ ਵੀ ਚੱਲਦਾ ਹੈ।
contact-abroad-no = ਇਹ ਨੰਬਰ ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰੋਂ ਨਹੀਂ ਚੱਲਦਾ।
contact-channels = ਇਨ੍ਹਾਂ ਤੱਕ ਇੰਝ ਪਹੁੰਚੋ: { $channels }।
channel-phone = ਫੋਨ
channel-web-form = ਵੈੱਬ ਫਾਰਮ
channel-in-person = ਆਪ ਜਾ ਕੇ
channel-mail = ਚਿੱਠੀ
channel-email = ਈਮੇਲ
channel-website = ਇਨ੍ਹਾਂ ਦੀ ਵੈੱਬਸਾਈਟ
form-superseded = ਇਹ ਫਾਰਮ ਹੁਣ ਨਹੀਂ ਵਰਤਿਆ ਜਾਂਦਾ।
form-superseded-by = ਇਹ ਫਾਰਮ ਹੁਣ ਨਹੀਂ ਵਰਤਿਆ ਜਾਂਦਾ। ਇਸ ਦੀ ਥਾਂ { $number } ਵਰਤੋ।
form-unknown = ਅਸੀਂ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕਰ ਸਕੇ ਕਿ ਇਹ ਫਾਰਮ ਅਜੇ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ। ਸਰਕਾਰੀ ਪੰਨਾ ਦੇਖੋ।

figure-more = , ਇਹ ਅੰਕੜਾ ਕਿੱਥੋਂ ਆਇਆ
figure-since = { $date } ਤੋਂ
figure-in-force = { $date } ਤੋਂ ਲਾਗੂ
figure-next = { $date } ਤੋਂ { $value }
figure-verified = ਪੁਸ਼ਟੀ ਦੀ ਤਾਰੀਖ: { $date }
figure-source = ਸਰੋਤ:
figures-title = ਇਸ ਪੰਨੇ ਦੇ ਅੰਕੜੇ

provenance-title = ਇਸ ਪੰਨੇ ਬਾਰੇ
provenance-publisher = ਲਿਖਣ ਵਾਲੇ
provenance-authority = ਇਸ ਲਈ ਜ਼ਿੰਮੇਵਾਰ
provenance-official = ਸਰਕਾਰੀ ਪੰਨਾ
provenance-sources = ਲਿਖਣ ਲਈ ਵਰਤੇ ਸਰੋਤ
provenance-verified = ਪੁਸ਼ਟੀ ਦੀ ਤਾਰੀਖ
provenance-review = ਅਗਲੀ ਜਾਂਚ ਇਸ ਦਿਨ ਤੱਕ
provenance-stale = ਇਹ { $date } ਤੱਕ ਦੁਬਾਰਾ ਦੇਖਿਆ ਜਾਣਾ ਸੀ, ਪਰ ਨਹੀਂ ਦੇਖਿਆ ਗਿਆ। ਇਸ ਤੇ ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਸਰਕਾਰੀ ਪੰਨਾ ਦੇਖੋ।
provenance-stale-undated = ਇਹ ਬਹੁਤ ਚਿਰ ਤੋਂ ਦੁਬਾਰਾ ਨਹੀਂ ਦੇਖਿਆ ਗਿਆ। ਇਸ ਤੇ ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਸਰਕਾਰੀ ਪੰਨਾ ਦੇਖੋ।
provenance-translation = ਅਨੁਵਾਦ
provenance-licence = ਲਾਇਸੰਸ
provenance-languages = ਹੋਰ ਭਾਸ਼ਾਵਾਂ
translation-machine = { $language } ਤੋਂ ਮਸ਼ੀਨ ਨੇ ਅਨੁਵਾਦ ਕੀਤਾ; ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ। ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ ਮੂਲ ਪੰਨਾ ਪੜ੍ਹੋ।
translation-reviewed = { $language } ਤੋਂ ਅਨੁਵਾਦ, ਇੱਕ ਵਿਅਕਤੀ ਦਾ ਜਾਂਚਿਆ ਹੋਇਆ।
screen-machine = ਇਸ ਸਕ੍ਰੀਨ ਦੇ ਸ਼ਬਦਾਂ ਦਾ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਜਿੱਥੇ ਕੁਝ ਹੋਰ ਨਾ ਲਿਖਿਆ ਹੋਵੇ, ਉੱਥੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ।
translation-beside = ਨਾਲ ਦਿਖਾਓ: { $language }
section-untranslated = ਇਹ ਹਿੱਸਾ ਨਵਾਂ ਹੈ ਅਤੇ ਇਸ ਦਾ ਅਨੁਵਾਦ ਅਜੇ ਨਹੀਂ ਹੋਇਆ। ਤੁਸੀਂ ਇਹ { $language } ਵਿੱਚ ਦੇਖ ਰਹੇ ਹੋ।
beside-title = ਨਾਲੋ-ਨਾਲ ਦਿਖਾਓ
beside-other = ਹੋਰ ਭਾਸ਼ਾ
beside-missing = ਇਹ ਹਿੱਸਾ ਸਿਰਫ਼ { $language } ਵਿੱਚ ਹੈ।
translation-outdated = ਇਸ ਤੋਂ ਬਾਅਦ ਮੂਲ ਪੰਨਾ ਬਦਲ ਗਿਆ। ਅੱਜ ਕੀ ਲਾਗੂ ਹੈ, ਇਹ ਮੂਲ ਪੰਨੇ ਤੇ ਪੜ੍ਹੋ।
level-federal = ਫੈਡਰਲ ਸਰਕਾਰ
level-provincial = ਓਨਟਾਰੀਓ ਸਰਕਾਰ
level-municipal = ਨਗਰਪਾਲਿਕਾ
level-agency = ਏਜੰਸੀ

## Tools

tools-title = ਟੂਲ
tools-lead = ਛਪੇ ਹੋਏ ਨਿਯਮਾਂ ਨਾਲ ਆਪਣਾ ਹਿਸਾਬ ਲਾਓ। ਕੋਈ ਵੀ ਟੂਲ ਫੈਸਲਾ ਨਹੀਂ ਕਰਦਾ।
tools-empty = ਇਸ ਡਿਵਾਈਸ ਤੇ ਅਜੇ ਕੋਈ ਟੂਲ ਨਹੀਂ
receipt-not-a-decision = ਇਹ ਫੈਸਲਾ ਨਹੀਂ। ਫੈਸਲਾ ਹੇਠਾਂ ਲਿਖਿਆ ਅਦਾਰਾ ਕਰਦਾ ਹੈ।

## Services

services-title = ਸੇਵਾਵਾਂ
services-lead = ਮਦਦ ਕਰਨ ਵਾਲੇ ਲੋਕ ਅਤੇ ਥਾਵਾਂ, ਬਹੁਤੀ ਮਦਦ ਮੁਫ਼ਤ।
services-empty = ਇਨ੍ਹਾਂ ਸਾਰੀਆਂ ਚੋਣਾਂ ਨਾਲ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਮਿਲੀ
services-empty-text = ਕੋਈ ਇੱਕ ਚੋਣ ਹਟਾਓ, ਜਾਂ 211 ਤੇ ਫੋਨ ਕਰੋ: ਉਹ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦੇ ਹਨ ਅਤੇ ਜਾਣਦੇ ਹਨ ਕਿ ਕਿੱਥੇ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
services-all = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ ਦਿਖਾਓ
filter-label = ਸਿਰਫ਼ ਇਹ ਦਿਖਾਓ
filter-topic = ਵਿਸ਼ਾ
filter-language = ਭਾਸ਼ਾ
filter-city = ਥਾਂ
filter-any = ਸਭ
service-free = ਮੁਫ਼ਤ
service-paid = ਪੈਸੇ ਲੱਗਦੇ ਹਨ
service-remote = ਫੋਨ ਤੇ ਜਾਂ ਔਨਲਾਈਨ
service-call-first = ਪਹਿਲਾਂ ਫੋਨ ਕਰੋ
service-call-first-long = ਇਸ ਸਾਰੀ ਜਾਣਕਾਰੀ ਦੀ ਅਸੀਂ ਹਾਲ ਵਿੱਚ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕਰ ਸਕੇ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫੋਨ ਕਰੋ।
service-organization = ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
service-phone = ਫੋਨ
service-address = ਪਤਾ
service-languages = ਭਾਸ਼ਾਵਾਂ
service-eligibility = ਕਿਸ ਲਈ
service-web = ਵੈੱਬ ਪੰਨਾ
service-email = ਈਮੇਲ
phone-toll-free = ਕੈਨੇਡਾ ਵਿੱਚ ਮੁਫ਼ਤ ਕਾਲ
phone-tty = ਬੋਲ਼ੇ ਅਤੇ ਉੱਚਾ ਸੁਣਨ ਵਾਲੇ ਲੋਕਾਂ ਲਈ (TTY)
phone-abroad = ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰੋਂ
phone-text = ਟੈਕਸਟ ਸੁਨੇਹਾ

## Search

search-label = Portage ਵਿੱਚ ਲੱਭੋ
search-placeholder = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲੱਭੋ
search-key = Ctrl K
search-clear = ਖੋਜ ਸਾਫ਼ ਕਰੋ
search-title = ਖੋਜ
search-start = ਕੋਈ ਸ਼ਬਦ ਜਾਂ ਸਵਾਲ ਲਿਖੋ। ਸਰਕਾਰੀ ਸ਼ਬਦ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
search-count =
    { $count ->
        [one] { $count } ਨਤੀਜਾ
       *[other] { $count } ਨਤੀਜੇ
    }
search-count-first = ਪਹਿਲੇ { $count } ਨਤੀਜੇ
search-none = “{ $query }” ਲਈ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।
search-call-first = ਹੁਣੇ ਖ਼ਤਰਾ ਹੈ? ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
search-help = ਜੋ ਚਾਹੀਦਾ ਸੀ ਨਹੀਂ ਮਿਲਿਆ?
search-help-empty = ਇੱਥੇ ਕੋਈ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ
search-help-text = ਹੋਰ ਜਾਂ ਛੋਟਾ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ। ਜਾਂ ਇੱਥੋਂ ਪੁੱਛੋ:
search-all-guides = ਸਾਰੀਆਂ ਗਾਈਡਾਂ
search-all-services = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ
search-meant = ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ ਇਹ ਸੀ:
search-suggestions = ਅੱਗੇ ਲਈ ਸੁਝਾਅ
search-recent = ਤੁਸੀਂ ਹਾਲ ਹੀ ਵਿੱਚ ਕੀ ਲੱਭਿਆ
search-recent-forget = ਇਹ ਖੋਜਾਂ ਮਿਟਾਓ
search-filter-looked = Portage ਸਭ ਤੋਂ ਚੰਗੇ { $count } ਨਤੀਜੇ ਹੀ ਗਿਣਦਾ ਅਤੇ ਛਾਂਟਦਾ ਹੈ।
search-filter-none = ਇਨ੍ਹਾਂ ਸਾਰੀਆਂ ਚੋਣਾਂ ਨਾਲ ਕੋਈ ਨਤੀਜਾ ਨਹੀਂ ਮਿਲਿਆ।
search-filter-clear = ਸਾਰੇ ਨਤੀਜੇ ਦਿਖਾਓ
search-tell = ਸੰਪਾਦਕਾਂ ਨੂੰ ਦੱਸੋ ਕਿ ਇਹ ਇੱਥੇ ਨਹੀਂ ਹੈ
filter-kind = ਕਿਸਮ
filter-government = ਸਰਕਾਰ
filter-written = ਕਿਸ ਭਾਸ਼ਾ ਵਿੱਚ
kind-guide = ਗਾਈਡਾਂ
kind-task = ਯੋਜਨਾ ਦੇ ਕੰਮ
kind-service = ਸੇਵਾਵਾਂ
kind-contact = ਕੌਣ ਜਵਾਬ ਦਿੰਦਾ ਹੈ
kind-form = ਫਾਰਮ
match-fuzzy = ਅੱਖਰ ਥੋੜ੍ਹੇ ਵੱਖਰੇ ਹਨ
match-related = ਰਲਦੇ-ਮਿਲਦੇ ਵਿਸ਼ੇ ਬਾਰੇ
match-language = { $language } ਵਿੱਚ
help-service = ਮਦਦ ਕਰਨ ਵਾਲੀ ਸੇਵਾ
help-topic = ਇਸ ਵਿਸ਼ੇ ਹੇਠ ਦੇਖੋ
help-level = ਕੌਣ ਜ਼ਿੰਮੇਵਾਰ ਹੈ
help-level-federal = ਫੈਡਰਲ ਸਰਕਾਰ: ਕੌਣ ਆ ਅਤੇ ਰਹਿ ਸਕਦਾ ਹੈ, ਨਾਗਰਿਕਤਾ, ਇਨਕਮ ਟੈਕਸ
help-level-provincial = ਓਨਟਾਰੀਓ ਸਰਕਾਰ: ਹੈਲਥ ਕਾਰਡ, ਸਕੂਲ, ਡਰਾਈਵਿੰਗ, ਕਿਰਾਇਆ, ਨੌਕਰੀ
recent-legend = ਕੀ Portage ਤੁਹਾਡੀਆਂ ਆਖਰੀ 10 ਖੋਜਾਂ ਸਾਂਭ ਕੇ ਰੱਖੇ?
recent-hint = ਇਹ ਤੁਹਾਡੀਆਂ ਲਿਖੀਆਂ ਗੱਲਾਂ ਦੇ ਨਾਲ ਇਨਕ੍ਰਿਪਟ ਕਰਕੇ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ ਅਤੇ ਖੋਜ ਦਾ ਖਾਨਾ ਖਾਲੀ ਹੋਵੇ ਤਾਂ ਉਸ ਦੇ ਹੇਠਾਂ ਦਿਸਦੀਆਂ ਹਨ। ਇਹ ਕਦੇ ਨਹੀਂ ਭੇਜੀਆਂ ਜਾਂਦੀਆਂ।
recent-no = ਨਹੀਂ
recent-yes = ਹਾਂ, ਇਸੇ ਡਿਵਾਈਸ ਤੇ
notice-searches-forgotten = ਤੁਹਾਡੀਆਂ ਪਿਛਲੀਆਂ ਖੋਜਾਂ ਮਿਟਾ ਦਿੱਤੀਆਂ ਗਈਆਂ।

## What has changed

changes-title = ਕੀ ਬਦਲਿਆ
changes-lead = ਅੱਪਡੇਟਾਂ ਨਾਲ ਇਸ ਡਿਵਾਈਸ ਤੇ ਕੀ ਨਵਾਂ ਆਇਆ। ਤੁਹਾਡੇ ਨਾਲ ਜੁੜੀਆਂ ਗੱਲਾਂ ਪਹਿਲਾਂ।
changes-means = ਤੁਹਾਡੀ ਯੋਜਨਾ ਲਈ ਇਸ ਦਾ ਮਤਲਬ
changes-plan = ਤੁਹਾਡੀ ਯੋਜਨਾ
changes-saved = ਤੁਹਾਡੇ ਸਾਂਭੇ ਪੰਨੇ
changes-place = ਜਿੱਥੇ ਤੁਸੀਂ ਜਾ ਰਹੇ ਹੋ
changes-rest = ਬਾਕੀ ਸਭ
changes-none = ਅਜੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ
changes-none-text = ਜਦੋਂ ਕੋਈ ਅੱਪਡੇਟ ਕਿਸੇ ਪੰਨੇ ਨੂੰ ਬਦਲੇਗਾ, ਇੱਥੇ ਦਿਸੇਗਾ ਕਿ ਕਿਹੜਾ ਵਾਕ ਬਦਲਿਆ।
change-added = ਨਵਾਂ
change-edited = ਬਦਲਿਆ
change-removed = ਹੁਣ ਨਹੀਂ ਹੈ
change-of-figure = ਅੰਕੜਾ
change-of-guide = ਗਾਈਡ
change-of-service = ਸੇਵਾ
change-of-task = ਕੰਮ
change-value-figure = ਅੰਕੜਾ
change-value-phone = ਫੋਨ ਨੰਬਰ
change-value-email = ਈਮੇਲ
change-value-address = ਪਤਾ
change-value-language = ਭਾਸ਼ਾ
change-value-due = ਦਿਨ
change-value-official = ਸਰਕਾਰੀ ਪੰਨਾ
change-more =
    { $count ->
        [one] ਅਤੇ { $count } ਹੋਰ
       *[other] ਅਤੇ { $count } ਹੋਰ
    }
change-used-in = ਇਹ ਇੱਥੇ ਲਿਖਿਆ ਹੈ:
change-before = ਪਹਿਲਾਂ
change-now = ਹੁਣ
change-sentences =
    { $count ->
        [1] ਵਾਕ ਦਿਖਾਓ
       *[other] { $count } ਵਾਕ ਦਿਖਾਓ
    }

## State of the copy

copy-title = ਕਾਪੀ ਦੀ ਹਾਲਤ
copy-status-never = ਤੁਸੀਂ ਉਹ ਪੜ੍ਹ ਰਹੇ ਹੋ ਜੋ Portage ਨਾਲ ਆਇਆ ਸੀ
copy-status-never-text = ਇਸ ਡਿਵਾਈਸ ਤੇ ਅਜੇ ਕਿਸੇ ਨੇ ਅੱਪਡੇਟਾਂ ਲਈ ਨਹੀਂ ਦੇਖਿਆ।
copy-status-today = ਤੁਹਾਡੀ ਕਾਪੀ ਤਾਜ਼ਾ ਹੈ
copy-status-was = ਤੁਹਾਡੀ ਕਾਪੀ { $when } ਤਾਜ਼ਾ ਸੀ
copy-status-text = Portage ਨੇ ਅੱਪਡੇਟਾਂ ਲਈ ਆਖਰੀ ਵਾਰ ਦੇਖਿਆ: { $moment }।
copy-status-running = ਅੱਪਡੇਟ ਹੋ ਰਿਹਾ ਹੈ
copy-status-running-text = ਪੜ੍ਹਦੇ ਰਹੋ: ਜਦ ਤੱਕ ਸਭ ਕੁਝ ਆ ਕੇ ਜਾਂਚਿਆ ਨਹੀਂ ਜਾਂਦਾ, ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।
copy-status-waiting = { $size } ਦਾ ਅੱਪਡੇਟ ਤਿਆਰ ਹੈ
copy-status-waiting-text = ਅਜੇ ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਲਿਆਂਦਾ ਗਿਆ, ਕਿਉਂਕਿ ਤੁਸੀਂ ਕਿਹਾ ਸੀ ਕਿ ਪਹਿਲਾਂ ਪੁੱਛਿਆ ਜਾਵੇ। ਜੋ ਕਾਪੀ ਹੈ, ਉਸ ਨਾਲ ਕੰਮ ਚਲਾ ਸਕਦੇ ਹੋ।
copy-status-behind = ਇੱਕ ਅੱਪਡੇਟ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ਤੇ ਨਹੀਂ ਆਇਆ
copy-status-behind-text = ਇਹ ਲੈਣ ਲਈ ਦੁਬਾਰਾ ਅੱਪਡੇਟ ਲੱਭੋ। ਜੋ ਆ ਚੁੱਕਾ ਹੈ, ਉਹ ਦੂਜੀ ਵਾਰ ਨਹੀਂ ਲਿਆਂਦਾ ਜਾਂਦਾ।
copy-status-back = ਤੁਸੀਂ ਪੁਰਾਣੀ ਕਾਪੀ ਤੇ ਵਾਪਸ ਗਏ
copy-status-back-text = ਤੁਸੀਂ { $date } ਨੂੰ { $copy } ਦੀ ਕਾਪੀ ਤੇ ਵਾਪਸ ਗਏ। ਜਦ ਤੱਕ ਤੁਸੀਂ ਅੱਗੇ ਨਹੀਂ ਵਧਦੇ, ਨਵਾਂ ਕੁਝ ਇੰਸਟਾਲ ਨਹੀਂ ਹੁੰਦਾ।
copy-status-back-undated = ਤੁਸੀਂ { $date } ਨੂੰ ਪਿਛਲੀ ਕਾਪੀ ਤੇ ਵਾਪਸ ਗਏ। ਜਦ ਤੱਕ ਤੁਸੀਂ ਅੱਗੇ ਨਹੀਂ ਵਧਦੇ, ਨਵਾਂ ਕੁਝ ਇੰਸਟਾਲ ਨਹੀਂ ਹੁੰਦਾ।
copy-move-on = ਅੱਗੇ ਵਧੋ
copy-look = ਅੱਪਡੇਟ ਲੱਭੋ
copy-fetch = ਹੁਣੇ ਲਿਆਓ
copy-not-now = ਹੁਣ ਨਹੀਂ
copy-cancel = ਰੋਕੋ
copy-cancelling = ਰੁਕ ਰਿਹਾ ਹੈ
copy-address = ਅੱਪਡੇਟ ਇੱਥੋਂ ਆਉਂਦੇ ਹਨ: { $address }।
copy-address-next = ਜੇ ਉੱਥੋਂ ਜਵਾਬ ਨਾ ਆਵੇ, Portage ਤੁਹਾਡਾ ਅਗਲਾ ਪਤਾ ਅਜ਼ਮਾਉਂਦਾ ਹੈ।
copy-no-address = ਅੱਪਡੇਟਾਂ ਲਈ ਕੋਈ ਪਤਾ ਨਹੀਂ ਦਿੱਤਾ ਹੋਇਆ। ਤੁਸੀਂ ਉਹ ਪੜ੍ਹ ਰਹੇ ਹੋ ਜੋ Portage ਨਾਲ ਆਇਆ ਸੀ।
copy-set-address = ਪਤਾ ਦਿਓ
copy-change = ਬਦਲੋ
copy-next = Portage ਆਪਣੇ ਆਪ ਦੁਬਾਰਾ ਦੇਖੇਗਾ: { $moment }।
copy-next-daily = Portage ਦਿਨ ਵਿੱਚ ਇੱਕ ਵਾਰ ਆਪਣੇ ਆਪ ਦੇਖਦਾ ਹੈ, ਅਤੇ ਇੰਟਰਨੈੱਟ ਵਾਪਸ ਆਉਣ ਤੇ ਵੀ।
copy-next-start = ਅਗਲੀ ਵਾਰ ਖੁੱਲ੍ਹਣ ਤੇ Portage ਆਪਣੇ ਆਪ ਦੁਬਾਰਾ ਦੇਖੇਗਾ।
copy-next-manual = Portage ਸਿਰਫ਼ ਤੁਹਾਡੇ ਕਹਿਣ ਤੇ ਦੇਖਦਾ ਹੈ।
copy-clock = ਇਸ ਡਿਵਾਈਸ ਦੀ ਘੜੀ ਤੇ { $now } ਹੈ, ਪਰ Portage ਨੂੰ ਪਤਾ ਹੈ ਕਿ { $seen } ਲੰਘ ਚੁੱਕਾ ਹੈ। ਡਿਵਾਈਸ ਦੀ ਘੜੀ ਠੀਕ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਦੇਖੋ।
copy-lapsed = ਇਨ੍ਹਾਂ ਅੱਪਡੇਟਾਂ ਦੇ ਦਸਤਖਤਾਂ ਦੀ ਮਿਆਦ { $date } ਤੋਂ ਮੁੱਕੀ ਹੋਈ ਹੈ: ਨਵਾਂ ਕੁਝ ਇੰਸਟਾਲ ਨਹੀਂ ਹੁੰਦਾ। ਸਭ ਕੁਝ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ।
copy-lapsed-owner = { $owner } ਦੇ ਦਸਤਖਤਾਂ ਦੀ ਮਿਆਦ { $date } ਤੋਂ ਮੁੱਕੀ ਹੋਈ ਹੈ: ਉੱਥੋਂ ਨਵਾਂ ਕੁਝ ਇੰਸਟਾਲ ਨਹੀਂ ਹੁੰਦਾ। ਸਭ ਕੁਝ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ।
copy-held-up = { $owner } ਤੋਂ ਨਵਾਂ ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ। { $why }
copy-stick = USB ਜਾਂ ਕੰਪਿਊਟਰ ਦੇ ਫੋਲਡਰ ਤੋਂ ਅੱਪਡੇਟ…
copy-stick-more = ਲਿਖੋ ਕਿ ਫੋਲਡਰ ਕਿੱਥੇ ਹੈ
copy-stick-text = ਉਹ ਫੋਲਡਰ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਕਿਸੇ ਨੇ Portage ਦੇ ਅੱਪਡੇਟ ਪਾ ਕੇ ਦਿੱਤੇ ਹਨ। ਨਾ ਇੰਟਰਨੈੱਟ ਚਾਹੀਦਾ ਹੈ, ਨਾ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
copy-stick-folder = ਫੋਲਡਰ
copy-stick-missing = ਲਿਖੋ ਕਿ ਫੋਲਡਰ ਕਿੱਥੇ ਹੈ।
copy-stick-go = ਉੱਥੋਂ ਅੱਪਡੇਟ ਕਰੋ
copy-back = ਪਿਛਲੀ ਕਾਪੀ ਤੇ ਵਾਪਸ ਜਾਓ
copy-back-title = ਪਿਛਲੀ ਕਾਪੀ ਤੇ ਵਾਪਸ ਜਾਣਾ ਹੈ?
copy-back-text = ਜਾਣਕਾਰੀ ਉਹੀ ਹੋ ਜਾਵੇਗੀ ਜੋ ਆਖਰੀ ਅੱਪਡੇਟ ਤੋਂ ਪਹਿਲਾਂ ਸੀ, ਅਤੇ ਤੁਹਾਡੇ ਅੱਗੇ ਵਧਣ ਤੱਕ ਉਹੀ ਰਹੇਗੀ। ਤੁਹਾਡੀ ਯੋਜਨਾ ਅਤੇ ਜਵਾਬ ਜਿਵੇਂ ਹਨ ਤਿਵੇਂ ਰਹਿਣਗੇ।
copy-outcome-updated = ਤੁਹਾਡੀ ਕਾਪੀ ਹੁਣ ਤਾਜ਼ਾ ਹੈ।
copy-outcome-current = ਤੁਹਾਡੀ ਕਾਪੀ ਪਹਿਲਾਂ ਹੀ ਤਾਜ਼ਾ ਸੀ।
copy-outcome-waiting = ਅੱਪਡੇਟ ਤਿਆਰ ਹੈ ਅਤੇ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰਦਾ ਹੈ।
copy-outcome-cancelled = ਰੋਕ ਦਿੱਤਾ। ਤੁਹਾਡੀ ਕਾਪੀ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ; ਜੋ ਆ ਚੁੱਕਾ ਹੈ, ਉਹ ਅਗਲੀ ਵਾਰ ਲਈ ਰੱਖਿਆ ਹੈ।
copy-tried = ਆਖਰੀ ਕੋਸ਼ਿਸ਼: { $moment }
copy-cost = { $size } ਡਾਟਾ ਲੱਗਿਆ।
copy-changes =
    { $count ->
        [one] { $count } ਤਬਦੀਲੀ
       *[other] { $count } ਤਬਦੀਲੀਆਂ
    }
copy-changes-all = ਸਾਰੀਆਂ ਤਬਦੀਲੀਆਂ
copy-content-date = ਜਾਣਕਾਰੀ ਦੀ ਤਾਰੀਖ
copy-checked = ਅੱਪਡੇਟਾਂ ਲਈ ਆਖਰੀ ਵਾਰ ਦੇਖਿਆ
copy-never-checked = ਕਦੇ ਨਹੀਂ
copy-built = ਇਸ ਡਿਵਾਈਸ ਤੇ ਤਿਆਰ ਹੋਈ
copy-holds = ਇਸ ਵਿੱਚ ਹੈ
copy-guides =
    { $count ->
        [one] { $count } ਗਾਈਡ
       *[other] { $count } ਗਾਈਡਾਂ
    }
copy-tasks =
    { $count ->
        [one] { $count } ਕੰਮ
       *[other] { $count } ਕੰਮ
    }
copy-services =
    { $count ->
        [one] { $count } ਸੇਵਾ
       *[other] { $count } ਸੇਵਾਵਾਂ
    }
copy-releases = ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਆਉਂਦੀ ਹੈ
copy-release = ਵਰਜ਼ਨ { $release }

## Settings

settings-title = ਸੈਟਿੰਗਾਂ
settings-language = ਭਾਸ਼ਾ
settings-machine = Portage ਦੇ ਬਟਨਾਂ ਅਤੇ ਵਾਕਾਂ ਦਾ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ, ਅਤੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ।
settings-theme = ਰੰਗ
theme-system = ਡਿਵਾਈਸ ਵਾਂਗ
theme-light = ਹਲਕਾ
theme-dark = ਗੂੜ੍ਹਾ
theme-contrast = ਤਿੱਖੇ ਰੰਗ
settings-text = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
settings-percent = { $percent }%
settings-digits = ਅੰਕਾਂ ਦਾ ਰੂਪ
settings-digits-text = ਤਾਰੀਖਾਂ, ਗਿਣਤੀਆਂ ਅਤੇ ਰਕਮਾਂ ਲਈ। ਫੋਨ ਨੰਬਰ, ਪਤੇ ਅਤੇ ਫਾਰਮ ਨਹੀਂ ਬਦਲਦੇ।
settings-answers = ਤੁਹਾਡੇ ਜਵਾਬ
settings-answers-text = ਇਨ੍ਹਾਂ ਨਾਲ ਤੁਹਾਡੀ ਯੋਜਨਾ ਬਣਦੀ ਹੈ, ਅਤੇ ਇਹ ਇਸੇ ਡਿਵਾਈਸ ਤੇ ਰਹਿੰਦੇ ਹਨ।
settings-no-answer = ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
settings-change = ਬਦਲੋ
settings-updates = ਅੱਪਡੇਟ
settings-addresses = ਅੱਪਡੇਟ ਕਿੱਥੋਂ ਆਉਂਦੇ ਹਨ
settings-addresses-hint = Portage ਇਨ੍ਹਾਂ ਨੂੰ ਇਸੇ ਤਰਤੀਬ ਵਿੱਚ ਅਜ਼ਮਾਉਂਦਾ ਹੈ ਅਤੇ ਜੋ ਪਹਿਲਾਂ ਜਵਾਬ ਦੇਵੇ, ਉਸੇ ਤੋਂ ਲੈਂਦਾ ਹੈ।
settings-addresses-none = ਅਜੇ ਕੋਈ ਨਹੀਂ: ਤੁਸੀਂ ਉਹ ਪੜ੍ਹਦੇ ਹੋ ਜੋ Portage ਨਾਲ ਆਇਆ ਸੀ।
settings-address-field = ਵੈੱਬ ਪਤਾ ਜਾਂ ਫੋਲਡਰ
settings-address-hint = ਜਿਵੇਂ https://portage.example.org, ਜਾਂ ਇਸ ਡਿਵਾਈਸ, ਤੁਹਾਡੇ ਨੈੱਟਵਰਕ ਜਾਂ USB ਦਾ ਕੋਈ ਫੋਲਡਰ।
settings-address-add = ਜੋੜੋ
settings-address-up = { $address } ਨੂੰ ਪਹਿਲਾਂ ਅਜ਼ਮਾਓ
settings-address-remove = { $address } ਹਟਾਓ
settings-address-removed = ਹਟਾਇਆ ਗਿਆ: { $address }
settings-address-empty = ਪਹਿਲਾਂ ਵੈੱਬ ਪਤਾ ਜਾਂ ਫੋਲਡਰ ਲਿਖੋ।
settings-address-twice = { $address } ਪਹਿਲਾਂ ਹੀ ਸੂਚੀ ਵਿੱਚ ਹੈ।
settings-schedule = Portage ਆਪਣੇ ਆਪ ਅੱਪਡੇਟ ਕਦੋਂ ਲੱਭੇ
schedule-daily = ਦਿਨ ਵਿੱਚ ਇੱਕ ਵਾਰ
schedule-daily-hint = ਅਤੇ ਖੁੱਲ੍ਹਣ ਵੇਲੇ, ਅਤੇ ਇੰਟਰਨੈੱਟ ਵਾਪਸ ਆਉਣ ਤੇ
schedule-start = ਖੁੱਲ੍ਹਣ ਵੇਲੇ
schedule-start-hint = ਹਰ ਵਾਰ Portage ਖੁੱਲ੍ਹਣ ਤੇ, ਵਿਚਕਾਰ ਨਹੀਂ
schedule-manual = ਕਦੇ ਨਹੀਂ
schedule-manual-hint = ਸਿਰਫ਼ ਜਦੋਂ ਤੁਸੀਂ “ਅੱਪਡੇਟ ਲੱਭੋ” ਦਬਾਓ
settings-ask = ਇਸ ਤੋਂ ਵੱਡੇ ਅੱਪਡੇਟ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ
settings-ask-always = ਹਮੇਸ਼ਾ ਪੁੱਛੋ
settings-ask-never = ਕਦੇ ਨਾ ਪੁੱਛੋ
settings-trust-more = ਹੋਰ
settings-trust = ਭਰੋਸੇ ਦੀ ਫਾਈਲ (root.json)
settings-trust-hint = ਜਿਹੜੀ ਏਜੰਸੀ ਆਪਣੇ ਅੱਪਡੇਟ ਆਪ ਚਲਾਉਂਦੀ ਹੈ, ਉਹ ਤੁਹਾਨੂੰ ਇਹ ਫਾਈਲ ਦਿੰਦੀ ਹੈ। ਇਸ ਤੋਂ ਬਿਨਾਂ Portage ਸਿਰਫ਼ ਆਪਣੇ ਪ੍ਰਕਾਸ਼ਕਾਂ ਤੇ ਭਰੋਸਾ ਕਰਦਾ ਹੈ।
settings-save = ਸਾਂਭੋ
settings-saved = ਸਾਂਭ ਲਿਆ।
settings-about = Portage ਬਾਰੇ
settings-version = ਵਰਜ਼ਨ { $version }
settings-private = ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ, ਉਹ ਇਸ ਡਿਵਾਈਸ ਤੋਂ ਬਾਹਰ ਨਹੀਂ ਜਾਂਦਾ, ਜਦ ਤੱਕ ਤੁਸੀਂ ਆਪ ਨਾ ਭੇਜੋ। ਕੋਈ ਖਾਤਾ ਨਹੀਂ ਬਣਦਾ।

screen-credits = ਸਰੋਤ ਅਤੇ ਲਾਇਸੰਸ
credits-lead = Portage ਦੀ ਕਾਪੀ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ ਅਤੇ ਇਹ ਦੁਬਾਰਾ ਵਰਤਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਪਰ ਜਿਸ ਤੋਂ ਇਹ ਬਣਿਆ ਹੈ, ਉਹ ਇੱਥੇ ਲਿਖੇ ਲੋਕਾਂ ਦਾ ਹੈ।
credits-owners = ਪੰਨੇ ਕਿਸ ਨੇ ਲਿਖੇ
credits-sources = ਕਿਨ੍ਹਾਂ ਦਾ ਡਾਟਾ ਵਰਤਿਆ ਹੈ
credits-program = ਪ੍ਰੋਗਰਾਮ
credits-program-text = ਇਹ ਪ੍ਰੋਗਰਾਮ MIT ਜਾਂ Apache 2.0 ਲਾਇਸੰਸ ਹੇਠ ਮੁਫ਼ਤ ਅਤੇ ਆਜ਼ਾਦ ਸਾਫ਼ਟਵੇਅਰ ਹੈ। ਇਸ ਦੇ ਅੱਖਰ (Noto) SIL Open Font License 1.1 ਹੇਠ ਹਨ।
credits-publisher = { $name } ਦੇ ਦਸਤਖਤ

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
problem-not-found = ਇਹ ਪੰਨਾ ਤੁਹਾਡੀ ਕਾਪੀ ਵਿੱਚ ਨਹੀਂ।
    .safe = ਹੋਰ ਕੁਝ ਘੱਟ ਨਹੀਂ।
    .todo = ਹੋ ਸਕਦਾ ਹੈ ਕਿਸੇ ਅੱਪਡੇਟ ਨੇ ਇਹ ਹਟਾ ਦਿੱਤਾ ਹੋਵੇ। ਖੋਜ ਵਿੱਚ ਲੱਭੋ, ਜਾਂ ਪਿੱਛੇ ਜਾਓ।
problem-no-content = ਇਸ ਡਿਵਾਈਸ ਤੇ ਅਜੇ ਕੋਈ ਜਾਣਕਾਰੀ ਨਹੀਂ।
    .safe = ਤੁਹਾਡੀ ਯੋਜਨਾ ਅਤੇ ਸੈਟਿੰਗਾਂ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
    .todo = “ਕਾਪੀ ਦੀ ਹਾਲਤ” ਖੋਲ੍ਹੋ ਅਤੇ “ਅੱਪਡੇਟ ਲੱਭੋ” ਦਬਾਓ।
problem-data-damaged = Portage ਦੀ ਇੱਕ ਫਾਈਲ ਖਰਾਬ ਹੈ: { $path }
    .safe = ਕੁਝ ਨਹੀਂ ਮਿਟਾਇਆ ਗਿਆ।
    .todo = ਦੁਬਾਰਾ ਅੱਪਡੇਟ ਕਰੋ, ਜਾਂ ਪਿਛਲੀ ਕਾਪੀ ਤੇ ਵਾਪਸ ਜਾਓ। ਫਿਰ ਵੀ ਠੀਕ ਨਾ ਹੋਵੇ ਤਾਂ ਇਹ ਲਾਈਨ ਉਸ ਨੂੰ ਦਿਖਾਓ ਜੋ ਤੁਹਾਡਾ ਡਿਵਾਈਸ ਸੰਭਾਲਦਾ ਹੈ।
problem-disk-full = ਇਸ ਡਿਵਾਈਸ ਦੀ ਡਿਸਕ ਭਰ ਗਈ ਹੈ।
    .safe = ਤੁਹਾਡੀ ਕਾਪੀ, ਯੋਜਨਾ ਅਤੇ ਜਵਾਬ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
    .todo = ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
problem-no-room = ਇਸ ਅੱਪਡੇਟ ਲਈ ਡਿਵਾਈਸ ਤੇ { $needed } MB ਖਾਲੀ ਥਾਂ ਚਾਹੀਦੀ ਹੈ, ਅਤੇ { $free } MB ਖਾਲੀ ਹੈ।
    .safe = ਕੁਝ ਡਾਊਨਲੋਡ ਨਹੀਂ ਹੋਇਆ। ਤੁਹਾਡੀ ਕਾਪੀ, ਯੋਜਨਾ ਅਤੇ ਜਵਾਬ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
    .todo = ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਅੱਪਡੇਟ ਕਰੋ।
problem-storage = Portage ਇੱਥੇ ਪੜ੍ਹ ਜਾਂ ਲਿਖ ਨਹੀਂ ਸਕਦਾ: { $path }
    .safe = ਜੋ ਪਹਿਲਾਂ ਸਾਂਭਿਆ ਸੀ, ਉਹ ਮੌਜੂਦ ਹੈ।
    .todo = ਦੇਖੋ ਕਿ ਡਿਸਕ ਜੁੜੀ ਹੋਈ ਹੈ ਅਤੇ ਤੁਹਾਨੂੰ ਉਸ ਤੇ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਹੈ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
problem-repository-unreachable = { $address } ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਸਕਿਆ।
    .safe = ਤੁਹਾਡੀ ਕਾਪੀ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ, ਅਤੇ ਸਭ ਕੁਝ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ।
    .todo = ਇੰਟਰਨੈੱਟ ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪਤਾ ਦੇਖੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
problem-not-a-repository = { $address } ਤੇ Portage ਦੇ ਕੋਈ ਅੱਪਡੇਟ ਨਹੀਂ।
    .safe = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਤੁਹਾਡੀ ਕਾਪੀ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ।
    .todo = ਉਹ ਫੋਲਡਰ ਚੁਣੋ ਜਿਸ ਵਿੱਚ Portage ਦੇ ਅੱਪਡੇਟ ਪਾਏ ਗਏ ਸਨ, ਜਿਵੇਂ USB ਤੇ “portage” ਫੋਲਡਰ। ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪਤਾ ਦੇਖੋ।
problem-repository-refused = { $address } ਨੇ ਜੋ ਭੇਜਿਆ, ਉਹ ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੋਇਆ।
    .safe = ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਵਰਤਿਆ ਗਿਆ। ਤੁਹਾਡੀ ਕਾਪੀ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ।
    .todo = ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਫਿਰ ਇਹੀ ਹੋਵੇ ਤਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸੋ ਜੋ ਇਹ ਪਤਾ ਚਲਾਉਂਦੇ ਹਨ।
problem-repository-expired = ਅੱਪਡੇਟਾਂ ਦੇ ਇਸ ਸਰੋਤ ਦੇ ਦਸਤਖਤਾਂ ਦੀ ਮਿਆਦ { $since } ਨੂੰ ਮੁੱਕ ਗਈ।
    .safe = ਨਵਾਂ ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ। ਤੁਹਾਡੀ ਕਾਪੀ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ, ਅਤੇ ਸਭ ਕੁਝ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ।
    .todo = ਇਸ ਡਿਵਾਈਸ ਦੀ ਤਾਰੀਖ ਦੇਖੋ। ਤਾਰੀਖ ਠੀਕ ਹੈ ਤਾਂ ਕੁਝ ਦਿਨ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
problem-pdf-failed = PDF ਨਹੀਂ ਬਣ ਸਕੀ।
    .safe = ਹੋਰ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਇਸ ਨਾਂ ਦੀ ਪਹਿਲਾਂ ਵਾਲੀ ਫਾਈਲ ਉਵੇਂ ਹੀ ਹੈ।
    .todo = ਹੋਰ ਥਾਂ ਜਾਂ ਹੋਰ ਨਾਂ ਚੁਣੋ, ਅਤੇ ਦੇਖੋ ਕਿ ਡਿਸਕ ਤੇ ਥਾਂ ਹੈ।
problem-start-refused = ਤੁਹਾਡੇ ਸਿਸਟਮ ਨੇ ਇਹ ਸੈਟਿੰਗ ਨਹੀਂ ਮੰਨੀ।
    .safe = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
    .todo = ਆਪਣੇ ਸਿਸਟਮ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਉਹ ਪ੍ਰੋਗਰਾਮ ਦੇਖੋ ਜੋ ਸਿਸਟਮ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ।
problem-link-refused = Portage ਇਹ ਪਤਾ ਨਹੀਂ ਖੋਲ੍ਹਦਾ: { $url }
    .safe = ਕੁਝ ਨਹੀਂ ਖੋਲ੍ਹਿਆ ਗਿਆ।
    .todo = ਸਿਰਫ਼ ਵੈੱਬ ਪੰਨੇ, ਫੋਨ ਨੰਬਰ ਅਤੇ ਈਮੇਲ ਪਤੇ ਖੋਲ੍ਹੇ ਜਾਂਦੇ ਹਨ।
problem-nothing-to-go-back-to = ਵਾਪਸ ਜਾਣ ਲਈ ਕੋਈ ਪਿਛਲੀ ਕਾਪੀ ਨਹੀਂ।
    .safe = ਤੁਹਾਡੀ ਕਾਪੀ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ।
    .todo = ਜੋ ਕਾਪੀ ਹੈ, ਉਸੇ ਨਾਲ ਚੱਲੋ।
problem-landing-impossible = ਇਹ ਪਹੁੰਚਣ ਦਾ ਦਿਨ ਨਹੀਂ ਹੋ ਸਕਦਾ: { $text }
    .safe = ਤੁਹਾਡੇ ਬਾਕੀ ਜਵਾਬ ਸਾਂਭੇ ਹੋਏ ਹਨ।
    .todo = ਠੀਕ ਕਰੋ, ਜਾਂ ਖਾਲੀ ਛੱਡੋ।
problem-birth-year-impossible = { $year } ਜਨਮ ਦਾ ਸਾਲ ਨਹੀਂ ਹੋ ਸਕਦਾ।
    .safe = ਤੁਹਾਡੇ ਬਾਕੀ ਜਵਾਬ ਸਾਂਭੇ ਹੋਏ ਹਨ।
    .todo = { $from } ਤੋਂ { $to } ਤੱਕ ਦਾ ਕੋਈ ਸਾਲ ਲਿਖੋ।
problem-text-too-long = ਇਹ ਜਵਾਬ ਬਹੁਤ ਲੰਮਾ ਹੈ।
    .safe = ਤੁਹਾਡੇ ਬਾਕੀ ਜਵਾਬ ਸਾਂਭੇ ਹੋਏ ਹਨ।
    .todo = ਛੋਟਾ ਕਰੋ: ਵੱਧ ਤੋਂ ਵੱਧ { $limit } ਅੱਖਰ।
problem-too-many-children = ਇੱਕ ਯੋਜਨਾ ਲਈ ਇੰਨੇ ਬੱਚੇ ਨਹੀਂ ਲਿਖੇ ਜਾ ਸਕਦੇ।
    .safe = ਤੁਹਾਡੇ ਬਾਕੀ ਜਵਾਬ ਸਾਂਭੇ ਹੋਏ ਹਨ।
    .todo = ਵੱਧ ਤੋਂ ਵੱਧ { $limit } ਲਿਖੇ ਜਾ ਸਕਦੇ ਹਨ।
problem-rules-unreadable = ਇਸ ਟੂਲ ਦੇ ਨਿਯਮ ਨਹੀਂ ਪੜ੍ਹੇ ਜਾ ਸਕਦੇ।
    .safe = ਗਾਈਡਾਂ ਅਤੇ ਤੁਹਾਡੀ ਯੋਜਨਾ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
    .todo = ਕਾਪੀ ਅੱਪਡੇਟ ਕਰੋ। ਉਦੋਂ ਤੱਕ ਸਰਕਾਰੀ ਪੰਨਾ ਦੇਖੋ।
problem-data-too-new = ਇਹ ਫਾਈਲ ਨਵੇਂ Portage ਨੇ ਲਿਖੀ ਸੀ: { $path }
    .safe = ਇਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
    .todo = Portage ਦਾ ਸਭ ਤੋਂ ਨਵਾਂ ਵਰਜ਼ਨ ਇੰਸਟਾਲ ਕਰੋ।
problem-wrong-key = ਇਹ ਫਾਈਲ ਕਿਸੇ ਹੋਰ ਚਾਬੀ ਨਾਲ ਲੌਕ ਹੈ: { $path }
    .safe = ਇਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
    .todo = ਜਿਸ ਨੇ ਇਹ ਬਣਾਈ ਸੀ, ਡਿਵਾਈਸ ਤੇ ਉਸ ਦੇ ਨਾਂ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ, ਫਿਰ Portage ਨਵੇਂ ਸਿਰੇ ਖੋਲ੍ਹੋ।
problem-update-running = ਇੱਕ ਅੱਪਡੇਟ ਪਹਿਲਾਂ ਹੀ ਚੱਲ ਰਿਹਾ ਹੈ।
    .safe = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
    .todo = ਉਸ ਦੇ ਪੂਰਾ ਹੋਣ ਤੱਕ ਉਡੀਕ ਕਰੋ।
problem-no-repository = ਅੱਪਡੇਟ ਲੈਣ ਲਈ ਕੋਈ ਪਤਾ ਨਹੀਂ।
    .safe = ਤੁਹਾਡੀ ਕਾਪੀ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ।
    .todo = ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਵੈੱਬ ਪਤਾ ਜਾਂ ਫੋਲਡਰ ਲਿਖੋ।
problem-update-options = updates.toml ਫਾਈਲ ਨਹੀਂ ਵਰਤੀ ਜਾ ਸਕਦੀ: { $reason }।
    .safe = ਠੀਕ ਹੋਣ ਤੱਕ ਕੁਝ ਅੱਪਡੇਟ ਨਹੀਂ ਹੋਵੇਗਾ। ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ, ਉਹ ਸਭ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ।
    .todo = Portage ਦੇ ਡਾਟਾ ਫੋਲਡਰ ਵਿੱਚ ਇਹ ਫਾਈਲ ਠੀਕ ਕਰੋ, ਜਾਂ ਇਹ ਲਾਈਨ ਉਸ ਨੂੰ ਦਿਖਾਓ ਜੋ ਤੁਹਾਡਾ ਡਿਵਾਈਸ ਸੰਭਾਲਦਾ ਹੈ।
problem-no-bundle = Portage ਨਾਲ ਆਉਣ ਵਾਲੀ ਜਾਣਕਾਰੀ ਮੌਜੂਦ ਨਹੀਂ।
    .safe = ਤੁਹਾਡੀ ਯੋਜਨਾ ਅਤੇ ਸੈਟਿੰਗਾਂ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
    .todo = Portage ਦੁਬਾਰਾ ਇੰਸਟਾਲ ਕਰੋ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਵੈੱਬ ਪਤਾ ਜਾਂ ਫੋਲਡਰ ਲਿਖੋ।
problem-trust-unreadable = Portage ਉਹ ਫਾਈਲ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ ਜੋ ਦੱਸਦੀ ਹੈ ਕਿ ਕਿਸ ਤੇ ਭਰੋਸਾ ਕਰਨਾ ਹੈ: { $path }
    .safe = ਕੁਝ ਨਹੀਂ ਲਿਆਂਦਾ ਗਿਆ। ਤੁਹਾਡੀ ਕਾਪੀ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ।
    .todo = ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਸ ਦੀ ਥਾਂ (path) ਠੀਕ ਕਰੋ, ਜਾਂ ਇਹ ਲਾਈਨ ਉਸ ਨੂੰ ਦਿਖਾਓ ਜੋ ਤੁਹਾਡਾ ਡਿਵਾਈਸ ਸੰਭਾਲਦਾ ਹੈ।
problem-address-impossible = ਇਹ ਵੈੱਬ ਪਤਾ ਜਾਂ ਫੋਲਡਰ ਨਹੀਂ: { $address }
    .safe = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
    .todo = ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਠੀਕ ਕਰੋ। ਵੈੱਬ ਪਤਾ https:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ
problem-repository-older = { $address } ਤੋਂ ਜੋ ਮਿਲਦਾ ਹੈ, ਉਹ ਤੁਹਾਡੀ ਕਾਪੀ ਤੋਂ ਪੁਰਾਣਾ ਹੈ।
    .safe = ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਵਰਤਿਆ ਗਿਆ। ਤੁਹਾਡੀ ਕਾਪੀ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ।
    .todo = ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਫਿਰ ਇਹੀ ਹੋਵੇ ਤਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸੋ ਜੋ ਇਹ ਪਤਾ ਚਲਾਉਂਦੇ ਹਨ।
problem-landing-ahead = ਤੁਸੀਂ ਓਨਟਾਰੀਓ ਵਿੱਚ ਹੋ, ਅਤੇ ਤੁਹਾਡੇ ਪਹੁੰਚਣ (landing) ਦਾ ਦਿਨ ਅਜੇ ਆਉਣਾ ਹੈ। ਕੀ ਇਹ ਠੀਕ ਹੈ?
    .safe = ਅਜੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
    .todo = ਜੇ ਤੁਸੀਂ ਓਨਟਾਰੀਓ ਵਿੱਚ ਰਹਿ ਕੇ ਪੱਕੇ ਵਸਨੀਕ ਬਣਨ ਦੀ ਉਡੀਕ ਕਰਦੇ ਹੋ, ਇਸੇ ਤਰ੍ਹਾਂ ਰਹਿਣ ਦਿਓ। ਨਹੀਂ ਤਾਂ ਦੋਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਜਵਾਬ ਠੀਕ ਕਰੋ।
problem-landing-behind = ਤੁਹਾਡੇ ਪਹੁੰਚਣ ਦਾ ਦਿਨ ਲੰਘ ਚੁੱਕਾ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਓਨਟਾਰੀਓ ਵਿੱਚ ਨਹੀਂ। ਕੀ ਇਹ ਠੀਕ ਹੈ?
    .safe = ਅਜੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
    .todo = ਜੇ ਤੁਸੀਂ ਪਹੁੰਚ ਕੇ ਫਿਰ ਬਾਹਰ ਚਲੇ ਗਏ, ਇਸੇ ਤਰ੍ਹਾਂ ਰਹਿਣ ਦਿਓ। ਨਹੀਂ ਤਾਂ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਓਨਟਾਰੀਓ ਵਿੱਚ ਹੋ, ਜਾਂ ਦਿਨ ਠੀਕ ਕਰੋ।
problem-landing-long-ago = ਤੁਹਾਡੇ ਪਹੁੰਚਣ ਦਾ ਦਿਨ ਦਸ ਸਾਲ ਤੋਂ ਵੱਧ ਪੁਰਾਣਾ ਹੈ। ਕੀ ਇਹ ਠੀਕ ਹੈ?
    .safe = ਅਜੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
    .todo = ਠੀਕ ਹੈ ਤਾਂ ਰਹਿਣ ਦਿਓ; ਯੋਜਨਾ ਵਿੱਚ ਥੋੜ੍ਹਾ ਹੀ ਬਚੇਗਾ। ਨਹੀਂ ਤਾਂ ਦਿਨ ਠੀਕ ਕਰੋ।
problem-entry-empty = ਇੱਥੇ ਇੱਕ ਜ਼ਰੂਰੀ ਖਾਨਾ ਖਾਲੀ ਹੈ।
    .safe = ਜੋ ਤੁਸੀਂ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ, ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ।
    .todo = ਨਿਸ਼ਾਨ ਵਾਲਾ ਖਾਨਾ ਭਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਸਾਂਭੋ।
problem-entry-impossible = ਇੱਥੇ ਕੁਝ ਠੀਕ ਨਹੀਂ ਹੋ ਸਕਦਾ।
    .safe = ਜੋ ਤੁਸੀਂ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ, ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ।
    .todo = ਨਿਸ਼ਾਨ ਵਾਲਾ ਖਾਨਾ ਠੀਕ ਕਰੋ, ਜਾਂ ਖਾਲੀ ਛੱਡੋ।
problem-entry-order = ਇਨ੍ਹਾਂ ਦੋ ਦਿਨਾਂ ਦੀ ਤਰਤੀਬ ਉਲਟੀ ਹੈ।
    .safe = ਜੋ ਤੁਸੀਂ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ, ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ।
    .todo = ਦੋਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦਿਨ ਠੀਕ ਕਰੋ।
problem-too-many-entries = ਇੱਕ ਹੋਰ ਲਈ ਥਾਂ ਨਹੀਂ।
    .safe = ਜੋ ਤੁਸੀਂ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ, ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ।
    .todo = ਇੱਥੇ ਵੱਧ ਤੋਂ ਵੱਧ { $limit } ਆਉਂਦੇ ਹਨ। ਜਿਸ ਦੀ ਹੁਣ ਲੋੜ ਨਹੀਂ, ਉਹ ਹਟਾਓ।
problem-attachment-too-large = ਇਹ ਫਾਈਲ ਬਹੁਤ ਵੱਡੀ ਹੈ।
    .safe = ਕੁਝ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ, ਅਤੇ ਫਾਈਲ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ।
    .todo = ਫਾਈਲ ਵੱਧ ਤੋਂ ਵੱਧ { $limit } MB ਦੀ ਹੋ ਸਕਦੀ ਹੈ। ਸਲੇਟੀ ਰੰਗ (grey) ਜਾਂ ਘੱਟ dpi ਵਾਲਾ ਸਕੈਨ ਛੋਟਾ ਹੁੰਦਾ ਹੈ।
problem-attachment-kind = ਸਿਰਫ਼ ਸਕੈਨ ਜੋੜੇ ਜਾ ਸਕਦੇ ਹਨ: PDF ਜਾਂ ਤਸਵੀਰ।
    .safe = ਕੁਝ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ, ਅਤੇ ਫਾਈਲ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ।
    .todo = ਇਸ ਨੂੰ PDF, JPEG, PNG, WebP, HEIC ਜਾਂ TIFF ਵਜੋਂ ਸਾਂਭੋ ਜਾਂ ਸਕੈਨ ਕਰੋ, ਅਤੇ ਉਹ ਜੋੜੋ।
problem-attachments-full = ਹੋਰ ਫਾਈਲਾਂ ਲਈ ਥਾਂ ਨਹੀਂ।
    .safe = ਜੋ ਤੁਸੀਂ ਪਹਿਲਾਂ ਜੋੜਿਆ ਸੀ, ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ।
    .todo = ਸਾਰੀਆਂ ਫਾਈਲਾਂ ਮਿਲਾ ਕੇ { $limit } MB ਤੱਕ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਜਿਸ ਦੀ ਹੁਣ ਲੋੜ ਨਹੀਂ, ਉਹ ਹਟਾਓ।
problem-passphrase-too-short = ਇਹ ਗੁਪਤ ਵਾਕ ਬਹੁਤ ਛੋਟਾ ਹੈ।
    .safe = ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ।
    .todo = { $limit } ਜਾਂ ਵੱਧ ਅੱਖਰ ਰੱਖੋ। ਚਾਰ ਬੇਮੇਲ ਸ਼ਬਦ ਚੰਗੇ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਸੌਖੇ ਯਾਦ ਰਹਿੰਦੇ ਹਨ।
problem-handover-passphrase = ਇਸ ਗੁਪਤ ਵਾਕ ਨਾਲ ਫਾਈਲ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ।
    .safe = ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ। ਤੁਹਾਡੀ ਯੋਜਨਾ ਅਤੇ ਤੁਹਾਡਾ ਫੋਲਡਰ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
    .todo = ਵੱਡੇ-ਛੋਟੇ ਅੱਖਰ ਅਤੇ ਕੀਬੋਰਡ ਦੇਖੋ, ਜਾਂ ਫਾਈਲ ਬਣਾਉਣ ਵਾਲੇ ਤੋਂ ਪੁੱਛੋ।
problem-handover-unreadable = ਇਹ Portage ਦੀ ਅੱਗੇ ਦੇਣ ਵਾਲੀ ਫਾਈਲ ਨਹੀਂ, ਜਾਂ ਇਹ ਖਰਾਬ ਹੈ।
    .safe = ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ। ਤੁਹਾਡੀ ਯੋਜਨਾ ਅਤੇ ਤੁਹਾਡਾ ਫੋਲਡਰ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
    .todo = ਫਾਈਲ ਦੁਬਾਰਾ ਮੰਗੋ। ਈਮੇਲ ਅਤੇ ਸੁਨੇਹੇ ਕਈ ਵਾਰ ਫਾਈਲ ਨੂੰ ਬਦਲ ਦਿੰਦੇ ਹਨ; USB ਨਹੀਂ ਬਦਲਦੀ।
problem-handover-too-new = ਇਹ ਫਾਈਲ ਨਵੇਂ Portage ਨੇ ਬਣਾਈ ਸੀ।
    .safe = ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ। ਤੁਹਾਡੀ ਯੋਜਨਾ ਅਤੇ ਤੁਹਾਡਾ ਫੋਲਡਰ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
    .todo = Portage ਦਾ ਸਭ ਤੋਂ ਨਵਾਂ ਵਰਜ਼ਨ ਇੰਸਟਾਲ ਕਰੋ, ਫਿਰ ਫਾਈਲ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।
problem-handover-too-large = ਅੱਗੇ ਦੇਣ ਵਾਲੀ ਫਾਈਲ ਇੰਨੀ ਵੱਡੀ ਨਹੀਂ ਹੋ ਸਕਦੀ।
    .safe = ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ। ਤੁਹਾਡੀ ਯੋਜਨਾ ਅਤੇ ਤੁਹਾਡਾ ਫੋਲਡਰ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
    .todo = ਦੇਖੋ ਕਿ ਫਾਈਲ ਸਹੀ ਹੈ।
problem-unexpected = ਕੁਝ ਅਜਿਹਾ ਗਲਤ ਹੋਇਆ ਜਿਸ ਦੀ ਸਾਨੂੰ ਉਮੀਦ ਨਹੀਂ ਸੀ: { $what }
    .safe = ਜੋ ਪਹਿਲਾਂ ਸਾਂਭਿਆ ਸੀ, ਉਹ ਮੌਜੂਦ ਹੈ।
    .todo = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਫਿਰ ਇਹੀ ਹੋਵੇ ਤਾਂ Portage ਬੰਦ ਕਰਕੇ ਨਵੇਂ ਸਿਰੇ ਖੋਲ੍ਹੋ।

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = ਭੇਜੀ
event-submitted-means = ਤੁਸੀਂ ਅਰਜ਼ੀ ਭੇਜੀ।
event-aor = ਮਿਲ ਗਈ (AOR)
event-aor-means = ਵਿਭਾਗ ਨੇ ਲਿਖਿਆ ਕਿ ਤੁਹਾਡੀ ਅਰਜ਼ੀ ਉਸ ਕੋਲ ਹੈ। ਇਹ ਅਰਜ਼ੀ ਮਿਲਣ ਦੀ ਰਸੀਦ (acknowledgement of receipt) ਹੈ। ਇਸ ਤੇ ਫਾਈਲ ਨੰਬਰ ਹੁੰਦਾ ਹੈ।
event-biometrics-asked = ਬਾਇਓਮੈਟ੍ਰਿਕਸ ਮੰਗੇ
event-biometrics-asked-means = ਇੱਕ ਚਿੱਠੀ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਅਤੇ ਫੋਟੋ ਮੰਗਦੀ ਹੈ, ਅਤੇ ਦੱਸਦੀ ਹੈ ਕਿ ਕਦੋਂ ਤੱਕ।
event-biometrics-given = ਬਾਇਓਮੈਟ੍ਰਿਕਸ ਦਿੱਤੇ
event-biometrics-given-means = ਤੁਹਾਡੀਆਂ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਅਤੇ ਫੋਟੋ ਲਏ ਗਏ।
event-medical-asked = ਮੈਡੀਕਲ ਜਾਂਚ ਮੰਗੀ
event-medical-asked-means = ਤੁਹਾਨੂੰ IRCC ਦੀ ਸੂਚੀ ਵਾਲੇ ਡਾਕਟਰ (panel physician) ਕੋਲ ਜਾਣ ਨੂੰ ਕਿਹਾ ਗਿਆ।
event-medical-passed = ਮੈਡੀਕਲ ਜਾਂਚ ਪਾਸ
event-medical-passed-means = ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਕਿ ਮੈਡੀਕਲ ਜਾਂਚ ਪਾਸ ਹੈ।
event-background = ਪਿਛੋਕੜ ਦੀ ਜਾਂਚ
event-background-means = ਵਿਭਾਗ ਸੁਰੱਖਿਆ ਅਤੇ ਪੁਰਾਣੇ ਜੁਰਮਾਂ ਦੀ ਜਾਂਚ ਕਰਦਾ ਹੈ। ਇਹ ਤੁਹਾਨੂੰ ਦੱਸੇ ਬਿਨਾਂ ਵੀ ਸ਼ੁਰੂ ਅਤੇ ਖਤਮ ਹੋ ਸਕਦੀ ਹੈ।
event-more-asked = ਹੋਰ ਕਾਗਜ਼ ਮੰਗੇ
event-more-asked-means = ਵਿਭਾਗ ਇੱਕ ਹੋਰ ਕਾਗਜ਼ ਮੰਗਦਾ ਹੈ, ਅਤੇ ਦੱਸਦਾ ਹੈ ਕਿ ਕਦੋਂ ਤੱਕ।
event-p1 = ਪੋਰਟਲ ਦਾ ਪਹਿਲਾ ਸੁਨੇਹਾ (P1)
event-p1-means = ਅਰਜ਼ੀ ਦੇਣ ਵਾਲੇ ਇਸ ਨੂੰ P1 ਕਹਿੰਦੇ ਹਨ: ਤੁਸੀਂ ਪੁਸ਼ਟੀ ਕਰਦੇ ਹੋ ਕਿ ਕਿੱਥੇ ਹੋ ਅਤੇ ਪਤਾ ਕੀ ਹੈ। ਵਿਭਾਗ ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਵਰਤਦਾ।
event-p2 = ਪੋਰਟਲ ਦਾ ਦੂਜਾ ਸੁਨੇਹਾ (P2)
event-p2-means = ਅਰਜ਼ੀ ਦੇਣ ਵਾਲੇ ਇਸ ਨੂੰ P2 ਕਹਿੰਦੇ ਹਨ: ਤੁਸੀਂ ਫੋਟੋ ਅਤੇ ਪਤਾ ਭੇਜਦੇ ਹੋ। ਵਿਭਾਗ ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਵਰਤਦਾ।
event-copr = ਪੁਸ਼ਟੀ (COPR)
event-copr-means = ਤੁਹਾਨੂੰ ਪੱਕੀ ਰਿਹਾਇਸ਼ ਦੀ ਪੁਸ਼ਟੀ (Confirmation of Permanent Residence) ਮਿਲੀ।
event-visa = ਵੀਜ਼ਾ ਜਾਂ ਪਾਸਪੋਰਟ ਦੀ ਮੰਗ
event-visa-means = ਤੁਹਾਡਾ ਪਾਸਪੋਰਟ ਮੰਗਿਆ ਗਿਆ, ਜਾਂ ਉਸ ਵਿੱਚ ਵੀਜ਼ਾ ਲੱਗ ਕੇ ਆ ਗਿਆ।
event-refused = ਰੱਦ ਹੋਈ
event-refused-means = ਵਿਭਾਗ ਨੇ ਅਰਜ਼ੀ ਰੱਦ ਕਰ ਦਿੱਤੀ। ਚਿੱਠੀ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਕਿ ਕਿਉਂ, ਅਤੇ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ।
event-withdrawn = ਵਾਪਸ ਲਈ
event-withdrawn-means = ਤੁਸੀਂ ਅਰਜ਼ੀ ਵਾਪਸ ਲੈ ਲਈ।
event-other = ਕੁਝ ਹੋਰ
event-other-means = ਕੀ ਹੋਇਆ, ਤੁਸੀਂ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖਦੇ ਹੋ।
language-cmn = ਮੈਂਡਰਿਨ
