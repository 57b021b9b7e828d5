## The binder: everything that a person keeps, on this device only

nav-binder = ਫੋਲਡਰ
screen-binder = ਫੋਲਡਰ
screen-documents = ਦਸਤਾਵੇਜ਼
screen-document = ਇੱਕ ਦਸਤਾਵੇਜ਼
screen-applications = ਅਰਜ਼ੀਆਂ
screen-application = ਇੱਕ ਅਰਜ਼ੀ
screen-application-edit = ਅਰਜ਼ੀ ਬਦਲੋ
screen-goods = ਸਮਾਨ
screen-good = ਤੁਹਾਡੀ ਸੂਚੀ ਦੀ ਚੀਜ਼
screen-appointments = ਮੁਲਾਕਾਤਾਂ ਅਤੇ ਸੰਪਰਕ
screen-appointment = ਇੱਕ ਮੁਲਾਕਾਤ
screen-contact = ਇੱਕ ਸੰਪਰਕ
screen-questions = ਸਵਾਲ
screen-question = ਇੱਕ ਸਵਾਲ
screen-saved = ਸਾਂਭੇ ਪੰਨੇ
screen-family = ਪਰਿਵਾਰ
screen-member = ਪਰਿਵਾਰ ਦਾ ਜੀਅ

binder-title = ਮੇਰਾ ਫੋਲਡਰ
binder-lead = ਤੁਹਾਡੇ ਕਾਗਜ਼, ਅਰਜ਼ੀਆਂ, ਸੂਚੀਆਂ ਅਤੇ ਮੁਲਾਕਾਤਾਂ, ਸਭ ਇੱਕ ਥਾਂ।
binder-private = ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਲਿਖਦੇ ਹੋ, ਉਹ ਇਸੇ ਡਿਵਾਈਸ ਤੇ ਰਹਿੰਦਾ ਹੈ ਅਤੇ ਇਨਕ੍ਰਿਪਟ ਕੀਤਾ ਹੁੰਦਾ ਹੈ।
binder-need = ਅਜੇ ਕੀ ਚਾਹੀਦਾ ਹੈ
binder-need-nothing = ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਘੱਟ ਨਹੀਂ, ਅਤੇ ਹੁਣ ਕਿਸੇ ਕੰਮ ਲਈ ਹੋਰ ਕਾਗਜ਼ ਨਹੀਂ ਚਾਹੀਦਾ।
binder-need-unknown = ਯੋਜਨਾ ਵਿੱਚ ਆਪਣੇ ਬਾਰੇ ਕੁਝ ਗੱਲਾਂ ਦੱਸੋ, ਜਾਂ ਆਪਣੇ ਕਾਗਜ਼ ਲਿਖੋ। ਫਿਰ ਇੱਥੇ ਦਿਸੇਗਾ ਕਿ ਕੀ ਘੱਟ ਹੈ।
binder-need-for = ਕਿਸ ਲਈ:
binder-need-more =
    { $count ->
        [one] ਅਤੇ { $count } ਹੋਰ ਕੰਮ
       *[other] ਅਤੇ { $count } ਹੋਰ ਕੰਮ
    }
binder-need-all =
    { $count ->
        [1] ਦਿਖਾਓ
       *[other] ਸਾਰੇ { $count } ਦਿਖਾਓ
    }
binder-parts = ਫੋਲਡਰ ਦੇ ਹਿੱਸੇ
binder-documents = ਦਸਤਾਵੇਜ਼
binder-applications = ਅਰਜ਼ੀਆਂ
binder-goods = ਸਮਾਨ ਜੋ ਲਿਆਉਣਾ ਹੈ
binder-appointments = ਮੁਲਾਕਾਤਾਂ ਅਤੇ ਸੰਪਰਕ
binder-questions = ਪੁੱਛਣ ਵਾਲੇ ਸਵਾਲ
binder-question = ਸਵਾਲ
binder-saved = ਸਾਂਭੇ ਪੰਨੇ
binder-family = ਪਰਿਵਾਰ
binder-count =
    { $count ->
        [0] ਅਜੇ ਕੁਝ ਨਹੀਂ
        [one] { $count } ਚੀਜ਼ ਲਿਖੀ
       *[other] { $count } ਚੀਜ਼ਾਂ ਲਿਖੀਆਂ
    }
binder-documents-count =
    { $count ->
        [0] ਅਜੇ ਕੁਝ ਨਹੀਂ
        [one] { $count } ਵਿੱਚੋਂ { $ready } ਤੁਹਾਡੇ ਕੋਲ ਹੈ
       *[other] { $count } ਵਿੱਚੋਂ { $ready } ਤੁਹਾਡੇ ਕੋਲ ਹਨ
    }
binder-goods-count =
    { $count ->
        [one] { $count } ਚੀਜ਼, { $value }
       *[other] { $count } ਚੀਜ਼ਾਂ, { $value }
    }
binder-appointments-count = ਆਉਣ ਵਾਲੀਆਂ: { $appointments }, ਸੰਪਰਕ: { $contacts }
binder-questions-count =
    { $count ->
        [0] ਅਜੇ ਕੁਝ ਨਹੀਂ
        [one] { $count } ਵਿੱਚੋਂ { $open } ਬਾਕੀ
       *[other] { $count } ਵਿੱਚੋਂ { $open } ਬਾਕੀ
    }

entry-delete = ਮਿਟਾਓ
entry-note = ਨੋਟ
entry-gone = ਇਹ ਹੁਣ ਤੁਹਾਡੇ ਫੋਲਡਰ ਵਿੱਚ ਨਹੀਂ
entry-gone-way = ਫੋਲਡਰ ਤੇ ਜਾਓ
notice-entry-kept = ਤੁਹਾਡੇ ਫੋਲਡਰ ਵਿੱਚ ਸਾਂਭ ਲਿਆ।
notice-entry-deleted = ਮਿਟਾਇਆ ਗਿਆ: { $name }
notice-written = ਫਾਈਲ ਲਿਖੀ ਗਈ।

## Papers

papers-count = { $total } ਵਿੱਚੋਂ { $ready } ਤੁਹਾਡੇ ਕੋਲ ਹਨ
paper-ready = ਤੁਹਾਡੇ ਕੋਲ ਹੈ
paper-missing = ਅਜੇ ਤੁਹਾਡੇ ਫੋਲਡਰ ਵਿੱਚ ਨਹੀਂ
paper-expired = ਮਿਆਦ { $date } ਨੂੰ ਮੁੱਕਦੀ ਹੈ, ਲੋੜ ਤੋਂ ਪਹਿਲਾਂ
paper-have = ਮੇਰੇ ਕੋਲ ਹੈ
paper-note = ਲਿਖ ਲਓ
paper-any-of = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਕਾਫ਼ੀ ਹੈ:
paper-in-binder = ਮੇਰੇ ਫੋਲਡਰ ਵਿੱਚ ਦੇਖੋ
notice-paper-have = ਤੁਹਾਡੇ ਫੋਲਡਰ ਵਿੱਚ: { $paper }

document-state = ਹਾਲਤ
document-state-need = ਚਾਹੀਦਾ ਹੈ
document-state-have = ਮੇਰੇ ਕੋਲ ਹੈ
document-state-must-translate = ਅਨੁਵਾਦ ਕਰਵਾਉਣਾ ਹੈ
document-state-asked-for = ਮੰਗਵਾਇਆ ਹੈ, ਅਜੇ ਨਹੀਂ ਆਇਆ
documents-empty = ਅਜੇ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ
documents-empty-text = ਲਿਖੋ ਕਿ ਕਿਹੜੇ ਕਾਗਜ਼ ਤੁਹਾਡੇ ਕੋਲ ਹਨ ਅਤੇ ਕਿਹੜੇ ਚਾਹੀਦੇ ਹਨ; ਫਿਰ ਤੁਹਾਡੇ ਕੰਮਾਂ ਵਿੱਚ ਉਨ੍ਹਾਂ ਤੇ ਆਪਣੇ ਆਪ ਨਿਸ਼ਾਨ ਲੱਗ ਜਾਂਦਾ ਹੈ।
documents-add = ਦਸਤਾਵੇਜ਼ ਜੋੜੋ
document-at = ਥਾਂ:
document-files =
    { $count ->
        [one] { $count } ਫਾਈਲ
       *[other] { $count } ਫਾਈਲਾਂ
    }
document-what = ਦਸਤਾਵੇਜ਼
document-what-none = ਚੁਣੋ
document-what-own = ਕੁਝ ਹੋਰ, ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
document-what-missing = ਚੁਣੋ ਕਿ ਇਹ ਕੀ ਹੈ।
document-words = ਇਸ ਦਾ ਨਾਂ ਕੀ ਹੈ?
document-whose = ਇਹ ਕਿਸ ਦਾ ਹੈ?
document-whose-all = ਕਿਸੇ ਖਾਸ ਦਾ ਨਹੀਂ
document-expires = ਮਿਆਦ ਦਾ ਆਖਰੀ ਦਿਨ
document-expires-hint = ਮਿਆਦ ਨਹੀਂ ਮੁੱਕਦੀ ਤਾਂ ਖਾਲੀ ਛੱਡੋ। ਛੇ ਮਹੀਨੇ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਚੇਤਾਵਨੀ ਮਿਲੇਗੀ।
document-issued = ਜਾਰੀ ਹੋਣ ਦਾ ਦਿਨ
document-place = ਕਾਗਜ਼ ਕਿੱਥੇ ਰੱਖਿਆ ਹੈ
document-place-hint = ਜਿਵੇਂ: ਨੀਲੇ ਲਿਫ਼ਾਫ਼ੇ ਵਿੱਚ, ਮਾਪਿਆਂ ਕੋਲ, ਬੈਂਕ ਵਿੱਚ।
document-number = ਇਸ ਦਾ ਨੰਬਰ
document-number-why = ਇੱਥੇ ਨੰਬਰ ਦੀ ਲੋੜ ਘੱਟ ਹੀ ਪੈਂਦੀ ਹੈ। ਡਿਵਾਈਸ ਗੁਆਚ ਜਾਵੇ ਜਾਂ ਕਿਸੇ ਨੂੰ ਦਿਓ ਤਾਂ ਜੋ ਇਸ ਵਿੱਚ ਨਹੀਂ, ਉਸ ਦੀ ਕੋਈ ਦੁਰਵਰਤੋਂ ਨਹੀਂ ਕਰ ਸਕਦਾ।
document-number-keep = ਫਿਰ ਵੀ ਨੰਬਰ ਇੱਥੇ ਰੱਖੋ
document-number-field = ਨੰਬਰ
document-translate-hint = ਜੇ ਇਹ ਨਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ ਨਾ ਫ੍ਰੈਂਚ ਵਿੱਚ, ਦਫ਼ਤਰ ਅਕਸਰ ਤਸਦੀਕਸ਼ੁਦਾ ਅਨੁਵਾਦ ਮੰਗਦੇ ਹਨ। ਜਦ ਤੱਕ ਅਨੁਵਾਦ ਨਾ ਮਿਲੇ, “ਅਨੁਵਾਦ ਕਰਵਾਉਣਾ ਹੈ” ਚੁਣੋ।
document-delete-title = ਇਹ ਦਸਤਾਵੇਜ਼ ਅਤੇ ਇਸ ਦੀਆਂ ਫਾਈਲਾਂ ਮਿਟਾਉਣੀਆਂ ਹਨ?
document-delete-text =
    { $count ->
        [one] ਨਾਲ ਜੁੜੀ { $count } ਫਾਈਲ ਵੀ ਮਿਟ ਜਾਵੇਗੀ ਅਤੇ ਵਾਪਸ ਨਹੀਂ ਆ ਸਕੇਗੀ।
       *[other] ਨਾਲ ਜੁੜੀਆਂ { $count } ਫਾਈਲਾਂ ਵੀ ਮਿਟ ਜਾਣਗੀਆਂ ਅਤੇ ਵਾਪਸ ਨਹੀਂ ਆ ਸਕਣਗੀਆਂ।
    }
expiry-late = ਮਿਆਦ { $date } ਨੂੰ ਮੁੱਕ ਗਈ
expiry-soon = ਮਿਆਦ { $date } ਨੂੰ ਮੁੱਕਦੀ ਹੈ
expiry-fine = { $date } ਤੱਕ ਚੱਲਦਾ ਹੈ

draft-brought = ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ, ਉਹ ਵਾਪਸ ਆ ਗਿਆ। ਇਹ ਅਜੇ ਸਾਂਭਿਆ ਨਹੀਂ ਗਿਆ।
draft-anew = ਨਵੇਂ ਸਿਰੇ ਸ਼ੁਰੂ ਕਰੋ
close-title = ਸਾਂਭੇ ਬਿਨਾਂ ਬੰਦ ਕਰਨਾ ਹੈ?
close-text = ਫਾਰਮ ਵਿੱਚ ਤੁਹਾਡਾ ਲਿਖਿਆ ਅਜੇ ਸਾਂਭਿਆ ਨਹੀਂ ਗਿਆ। ਹੁਣ ਬੰਦ ਕੀਤਾ ਤਾਂ ਗੁਆਚ ਜਾਵੇਗਾ।
close-stay = ਲਿਖਦੇ ਰਹੋ
close-anyway = ਸਾਂਭੇ ਬਿਨਾਂ ਬੰਦ ਕਰੋ
attach-title = ਸਕੈਨ ਅਤੇ ਫਾਈਲਾਂ
attach-hint = ਇੱਕ ਫਾਈਲ { $each } ਤੱਕ ਹੋ ਸਕਦੀ ਹੈ, ਸਾਰੀਆਂ ਮਿਲਾ ਕੇ { $all } ਤੱਕ। ਹੁਣ ਤੱਕ: { $used }। ਬਾਕੀ ਸਭ ਵਾਂਗ ਇਹ ਵੀ ਇਨਕ੍ਰਿਪਟ ਕੀਤੀਆਂ ਹੁੰਦੀਆਂ ਹਨ।
attach-later = ਸਾਂਭਣ ਤੋਂ ਬਾਅਦ ਇਸ ਨਾਲ ਸਕੈਨ ਜੋੜ ਸਕਦੇ ਹੋ।
attach-add = ਫਾਈਲ ਜੋੜੋ
attach-see = ਦੇਖੋ
attach-out = ਕਾਪੀ ਸਾਂਭੋ
attach-delete-title = ਇਹ ਫਾਈਲ ਮਿਟਾਉਣੀ ਹੈ?
attach-delete-text = Portage ਵਿਚਲੀ “{ $name }” ਦੀ ਕਾਪੀ ਮਿਟ ਜਾਵੇਗੀ ਅਤੇ ਵਾਪਸ ਨਹੀਂ ਆ ਸਕੇਗੀ।
notice-attached = ਫਾਈਲ ਜੁੜ ਗਈ।

## Applications

applications-empty = ਅਜੇ ਕੋਈ ਅਰਜ਼ੀ ਨਹੀਂ
applications-empty-text = ਲਿਖੋ ਕਿ ਅਰਜ਼ੀ ਕਿਸ ਲਈ ਦਿੱਤੀ, ਅਤੇ ਉਦੋਂ ਤੋਂ ਕੀ ਹੋਇਆ; ਛਪੇ ਹੋਏ ਸਮੇਂ ਉਸ ਦੇ ਨਾਲ ਦਿਸਣਗੇ।
applications-add = ਅਰਜ਼ੀ ਜੋੜੋ
application-edit = ਅਰਜ਼ੀ ਬਦਲੋ
application-filed = { $date } ਨੂੰ ਦਿੱਤੀ
application-not-filed = ਅਜੇ ਨਹੀਂ ਦਿੱਤੀ
application-last = ਆਖਰੀ ਗੱਲ: { $event }
application-number = ਨੰਬਰ:
application-events = ਕੀ ਹੋਇਆ
application-no-events = ਅਜੇ ਕੁਝ ਨਹੀਂ। ਜੋ ਭੇਜਿਆ ਅਤੇ ਜੋ ਮਿਲਿਆ, ਉਸ ਦੇ ਦਿਨ ਸਮੇਤ ਲਿਖੋ।
application-program = ਕਿਸ ਲਈ
application-program-hint = ਇਨ੍ਹਾਂ ਪ੍ਰੋਗਰਾਮਾਂ ਦੇ ਸਮੇਂ ਛਪਦੇ ਹਨ। ਹੋਰ ਕਿਸੇ ਲਈ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ।
application-program-missing = ਚੁਣੋ ਕਿ ਅਰਜ਼ੀ ਕਿਸ ਲਈ ਦਿੱਤੀ।
application-words = ਤੁਸੀਂ ਕਿਸ ਲਈ ਅਰਜ਼ੀ ਦਿੱਤੀ?
application-filed-on = ਦੇਣ ਦਾ ਦਿਨ
application-filed-hint = ਅਜੇ ਨਹੀਂ ਭੇਜੀ ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
application-way = ਅਰਜ਼ੀ ਕਿਵੇਂ ਦਿੱਤੀ
way-online = ਔਨਲਾਈਨ
way-online-hint = ਆਪਣੇ ਜਾਂ ਆਪਣੇ ਪ੍ਰਤੀਨਿਧ ਦੇ ਖਾਤੇ ਵਿੱਚ
way-paper = ਕਾਗਜ਼ ਤੇ
way-paper-hint = ਡਾਕ ਰਾਹੀਂ; ਹਾਲ ਚਿੱਠੀਆਂ ਜਾਂ ਫਾਰਮ ਨਾਲ ਪਤਾ ਕਰਦੇ ਹੋ
way-linked = ਕਾਗਜ਼ ਤੇ, ਖਾਤੇ ਨਾਲ ਜੋੜੀ
way-linked-hint = ਡਾਕ ਰਾਹੀਂ, ਅਤੇ ਬਾਅਦ ਵਿੱਚ ਔਨਲਾਈਨ ਖਾਤੇ ਵਿੱਚ ਜੋੜੀ
application-number-field = ਅਰਜ਼ੀ ਜਾਂ ਫਾਈਲ ਦਾ ਨੰਬਰ
application-number-hint = ਸਿਰਫ਼ ਜੇ ਤੁਸੀਂ ਇੱਥੇ ਰੱਖਣਾ ਚਾਹੋ।
application-delete-title = ਇਹ ਅਰਜ਼ੀ ਮਿਟਾਉਣੀ ਹੈ?
application-delete-text =
    { $count ->
        [0] ਇਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਫੋਲਡਰ ਵਿੱਚੋਂ ਮਿਟੇਗੀ। ਅਸਲ ਅਰਜ਼ੀ ਨੂੰ ਕੁਝ ਨਹੀਂ ਹੁੰਦਾ।
        [one] ਇਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਫੋਲਡਰ ਵਿੱਚੋਂ ਮਿਟੇਗੀ, ਨਾਲ ਲਿਖੀ { $count } ਗੱਲ ਸਮੇਤ। ਅਸਲ ਅਰਜ਼ੀ ਨੂੰ ਕੁਝ ਨਹੀਂ ਹੁੰਦਾ।
       *[other] ਇਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਫੋਲਡਰ ਵਿੱਚੋਂ ਮਿਟੇਗੀ, ਨਾਲ ਲਿਖੀਆਂ { $count } ਗੱਲਾਂ ਸਮੇਤ। ਅਸਲ ਅਰਜ਼ੀ ਨੂੰ ਕੁਝ ਨਹੀਂ ਹੁੰਦਾ।
    }
event-add = ਲਿਖੋ ਕਿ ਕੀ ਹੋਇਆ
event-kind = ਕੀ ਹੋਇਆ
event-day = ਕਿਸ ਦਿਨ

program-cec = ਕੈਨੇਡਾ ਦੇ ਤਜਰਬੇ ਵਾਲੇ (Canadian Experience Class), Express Entry
program-fsw = ਹੁਨਰਮੰਦ ਕਾਮੇ (Federal Skilled Worker), Express Entry
program-pnp-ee = ਸੂਬੇ ਦੇ ਨਾਮਜ਼ਦ, Express Entry ਰਾਹੀਂ
program-pnp-base = ਸੂਬੇ ਦੇ ਨਾਮਜ਼ਦ, Express Entry ਤੋਂ ਬਿਨਾਂ
program-spousal-abroad-roc = ਵਿਦੇਸ਼ ਤੋਂ ਸਪਾਂਸਰ ਕੀਤੇ ਸਾਥੀ
program-spousal-abroad-quebec = ਵਿਦੇਸ਼ ਤੋਂ ਸਪਾਂਸਰ ਕੀਤੇ ਸਾਥੀ, ਕਿਊਬੈਕ ਲਈ
program-spousal-canada-roc = ਕੈਨੇਡਾ ਵਿੱਚੋਂ ਸਪਾਂਸਰ ਕੀਤੇ ਸਾਥੀ
program-spousal-canada-quebec = ਕੈਨੇਡਾ ਵਿੱਚੋਂ ਸਪਾਂਸਰ ਕੀਤੇ ਸਾਥੀ, ਕਿਊਬੈਕ ਲਈ
program-pgp-roc = ਮਾਪੇ, ਦਾਦਾ-ਦਾਦੀ ਜਾਂ ਨਾਨਾ-ਨਾਨੀ
program-pgp-quebec = ਮਾਪੇ, ਦਾਦਾ-ਦਾਦੀ ਜਾਂ ਨਾਨਾ-ਨਾਨੀ, ਕਿਊਬੈਕ ਲਈ
program-citizen-grants = ਨਾਗਰਿਕਤਾ
program-citizen-proofs = ਨਾਗਰਿਕਤਾ ਦਾ ਸਬੂਤ
program-eta = ਇਲੈਕਟ੍ਰਾਨਿਕ ਸਫ਼ਰੀ ਇਜਾਜ਼ਤ (eTA)
program-iec = International Experience Canada (IEC)
program-visitor-extension = ਵਿਜ਼ਟਰ ਵਜੋਂ ਹੋਰ ਠਹਿਰਨਾ

times-title = ਛਪੇ ਹੋਏ ਸਮੇਂ
times-none = ਇਸ ਲਈ ਕੋਈ ਸਮਾਂ ਨਹੀਂ ਛਪਿਆ।
times-nobody-knows = ਇਹ ਸਮੇਂ ਹੋਰ ਲੋਕਾਂ ਦੀਆਂ ਅਰਜ਼ੀਆਂ ਦੇ ਹਨ। ਤੁਹਾਡੀ ਅਰਜ਼ੀ ਦਾ ਫੈਸਲਾ ਕਦੋਂ ਅਤੇ ਕੀ ਹੋਵੇਗਾ, ਇਹ ਕੋਈ ਨਹੀਂ ਜਾਣ ਸਕਦਾ।
time-finished = ਹਾਲ ਵਿੱਚ ਪੂਰੀਆਂ ਹੋਈਆਂ ਬਹੁਤੀਆਂ ਅਰਜ਼ੀਆਂ ਤੇ ਲੱਗਾ ਸਮਾਂ
time-expected = ਅੱਜ ਭੇਜੋ ਤਾਂ ਅੰਦਾਜ਼ਨ ਸਮਾਂ
time-expected-for-month = ਜਿਨ੍ਹਾਂ ਨੇ ਉਸੇ ਮਹੀਨੇ ਅਰਜ਼ੀ ਦਿੱਤੀ, ਉਨ੍ਹਾਂ ਲਈ ਅੰਦਾਜ਼ਨ ਬਾਕੀ ਸਮਾਂ
time-more-than = { $span } ਤੋਂ ਵੱਧ
time-people =
    { $count ->
        [one] { $count } ਵਿਅਕਤੀ ਉਡੀਕ ਵਿੱਚ ਹੈ
       *[other] { $count } ਲੋਕ ਉਡੀਕ ਵਿੱਚ ਹਨ
    }
time-people-ahead =
    { $count ->
        [one] { $count } ਵਿਅਕਤੀ ਨੇ ਉਸ ਮਹੀਨੇ ਤੋਂ ਪਹਿਲਾਂ ਅਰਜ਼ੀ ਦਿੱਤੀ ਅਤੇ ਉਡੀਕ ਵਿੱਚ ਹੈ
       *[other] { $count } ਲੋਕਾਂ ਨੇ ਉਸ ਮਹੀਨੇ ਤੋਂ ਪਹਿਲਾਂ ਅਰਜ਼ੀ ਦਿੱਤੀ ਅਤੇ ਉਡੀਕ ਵਿੱਚ ਹਨ
    }
time-as-of = { $date } ਦੀ ਜਾਣਕਾਰੀ
time-standard = ਵਿਭਾਗ ਦਾ ਆਪਣਾ ਮਿੱਥਿਆ ਸਮਾਂ (service standard)
time-standard-means = ਆਮ ਹਾਲਾਤ ਵਿੱਚ ਬਹੁਤੀਆਂ ਅਰਜ਼ੀਆਂ ਲਈ ਟੀਚਾ; ਵਾਅਦਾ ਨਹੀਂ।
span-minutes =
    { $count ->
        [one] { $count } ਮਿੰਟ
       *[other] { $count } ਮਿੰਟ
    }
span-hours =
    { $count ->
        [one] { $count } ਘੰਟਾ
       *[other] { $count } ਘੰਟੇ
    }
span-days =
    { $count ->
        [one] { $count } ਦਿਨ
       *[other] { $count } ਦਿਨ
    }
span-weeks =
    { $count ->
        [one] { $count } ਹਫ਼ਤਾ
       *[other] { $count } ਹਫ਼ਤੇ
    }
span-months =
    { $count ->
        [one] { $count } ਮਹੀਨਾ
       *[other] { $count } ਮਹੀਨੇ
    }
span-years =
    { $count ->
        [one] { $count } ਸਾਲ
       *[other] { $count } ਸਾਲ
    }

## Goods

goods-lead = ਪਹਿਲੀ ਵਾਰ ਪਹੁੰਚਣ ਤੇ ਸਰਹੱਦ ਦੇ ਅਫ਼ਸਰ ਦੋ ਸੂਚੀਆਂ ਮੰਗਦੇ ਹਨ: ਜੋ ਤੁਸੀਂ ਨਾਲ ਲਿਆਏ ਹੋ, ਅਤੇ ਜੋ ਬਾਅਦ ਵਿੱਚ ਆਵੇਗਾ।
goods-with-me-text = ਜੋ ਤੁਹਾਡੇ ਬੈਗਾਂ ਵਿੱਚ ਆਉਂਦਾ ਹੈ
goods-to-follow-text = ਜੋ ਬਾਅਦ ਵਿੱਚ ਸਮੁੰਦਰੀ ਜਹਾਜ਼, ਡਾਕ ਜਾਂ ਕਿਸੇ ਦੇ ਹੱਥ ਆਉਂਦਾ ਹੈ
goods-empty = ਅਜੇ ਕੋਈ ਸਮਾਨ ਨਹੀਂ ਲਿਖਿਆ
goods-empty-text = ਸਭ ਤੋਂ ਮਹਿੰਗੀਆਂ ਚੀਜ਼ਾਂ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ। ਪਹਿਲੀ ਵਾਰ ਪਹੁੰਚਣ ਵੇਲੇ ਜੋ ਸੂਚੀ ਵਿੱਚ ਹੈ, ਉਹ ਬਾਅਦ ਵਿੱਚ ਆ ਸਕਦਾ ਹੈ।
goods-add = ਚੀਜ਼ ਜੋੜੋ
goods-none = ਇਸ ਸੂਚੀ ਵਿੱਚ ਅਜੇ ਕੁਝ ਨਹੀਂ।
goods-total =
    { $count ->
        [one] { $count } ਚੀਜ਼ ਦਾ ਕੁੱਲ ਮੁੱਲ
       *[other] { $count } ਚੀਜ਼ਾਂ ਦਾ ਕੁੱਲ ਮੁੱਲ
    }
goods-sum = ਦੋਵੇਂ ਸੂਚੀਆਂ ਮਿਲਾ ਕੇ:
goods-without-value =
    { $count ->
        [one] { $count } ਚੀਜ਼ ਦਾ ਮੁੱਲ ਅਜੇ ਨਹੀਂ ਲਿਖਿਆ; ਕੁੱਲ ਉਸ ਤੋਂ ਬਿਨਾਂ ਹੈ।
       *[other] { $count } ਚੀਜ਼ਾਂ ਦਾ ਮੁੱਲ ਅਜੇ ਨਹੀਂ ਲਿਖਿਆ; ਕੁੱਲ ਉਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਹੈ।
    }
goods-jewellery-text = ਫੋਟੋ ਨਾਲ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਗਹਿਣਾ ਕਿਹੜਾ ਹੈ।
goods-csv = ਸਾਰਣੀ (CSV) ਵਜੋਂ ਸਾਂਭੋ
good-list = ਕਿਹੜੀ ਸੂਚੀ ਵਿੱਚ
good-item = ਚੀਜ਼
good-item-hint = ਕੰਪਨੀ ਦੇ ਨਾਂ ਸਮੇਤ, ਜਿਵੇਂ: ਸਿਲਾਈ ਮਸ਼ੀਨ, Singer 4423।
good-value = ਮੁੱਲ, ਕੈਨੇਡੀਅਨ ਡਾਲਰਾਂ ਵਿੱਚ
good-value-hint = ਅੱਜ ਇਸ ਦਾ ਮੁੱਲ ਕਿੰਨਾ ਹੈ। ਠੀਕ-ਠਾਕ ਅੰਦਾਜ਼ਾ ਚੱਲੇਗਾ।
good-value-odd = ਇਹ ਰਕਮ ਨਹੀਂ ਸਮਝੀ ਗਈ। ਜਿਵੇਂ 120 ਜਾਂ 120.50 ਲਿਖੋ।
good-no-value = ਮੁੱਲ ਨਹੀਂ
good-serial = ਸੀਰੀਅਲ ਨੰਬਰ
good-serial-hint = ਮਸ਼ੀਨਾਂ ਅਤੇ ਡਿਵਾਈਸਾਂ ਲਈ, ਜੇ ਹੈ।
good-kind = ਕਿਸਮ
good-another = ਫਿਰ ਇੱਕ ਹੋਰ ਜੋੜੋ
notice-good-kept = ਸੂਚੀ ਵਿੱਚ: { $item }

## Appointments, contacts, questions, family

appointments-empty = ਅਜੇ ਕੋਈ ਮੁਲਾਕਾਤ ਨਹੀਂ
appointments-empty-text = ਲਿਖੋ ਕਿ ਕਦੋਂ ਅਤੇ ਕਿੱਥੇ, ਅਤੇ Portage ਨਾਲ ਲਿਜਾਣ ਵਾਲੀਆਂ ਚੀਜ਼ਾਂ ਤੇ ਨਿਸ਼ਾਨ ਲਾਵੇਗਾ।
appointments-add = ਮੁਲਾਕਾਤ ਜੋੜੋ
appointment-here = ਇਸ ਡਿਵਾਈਸ ਦੀ ਘੜੀ ਮੁਤਾਬਕ: { $moment }
appointment-bring = ਨਾਲ ਕੀ ਲਿਜਾਣਾ ਹੈ
appointment-what = ਇਹ ਕਿਸ ਲਈ ਹੈ?
appointment-what-hint = ਜਿਵੇਂ: ServiceOntario ਵਿੱਚ ਹੈਲਥ ਕਾਰਡ।
appointment-what-missing = ਲਿਖੋ ਕਿ ਇਹ ਕਿਸ ਲਈ ਹੈ।
appointment-date = ਦਿਨ
appointment-date-missing = ਦਿਨ ਲਿਖੋ।
appointment-time = ਸਮਾਂ
appointment-time-hint = 24 ਘੰਟਿਆਂ ਵਾਲੀ ਘੜੀ ਮੁਤਾਬਕ, ਜਿਵੇਂ 9:30 ਜਾਂ 14:15। ਪਤਾ ਨਹੀਂ ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
appointment-time-odd = ਇਹ ਸਮਾਂ ਠੀਕ ਨਹੀਂ। ਜਿਵੇਂ 9:30 ਜਾਂ 14:15 ਲਿਖੋ।
appointment-zone = ਕਿੱਥੋਂ ਦੇ ਸਮੇਂ ਮੁਤਾਬਕ?
zone-toronto = ਓਨਟਾਰੀਓ (Toronto, Ottawa)
zone-winnipeg = ਉੱਤਰ-ਪੱਛਮੀ ਓਨਟਾਰੀਓ (Kenora)
zone-here = ਜਿੱਥੇ ਇਹ ਡਿਵਾਈਸ ਹੈ ({ $zone })
appointment-place = ਕਿੱਥੇ
appointment-who = ਕੌਣ ਜਾਵੇਗਾ?
appointment-task = ਤੁਹਾਡੀ ਯੋਜਨਾ ਦਾ ਕੰਮ
appointment-task-hint = ਫਿਰ ਉਸ ਦੇ ਕਾਗਜ਼ “ਨਾਲ ਕੀ ਲਿਜਾਣਾ ਹੈ” ਹੇਠ ਦਿਸਣਗੇ।
appointment-task-none = ਕੋਈ ਕੰਮ ਨਹੀਂ
appointment-papers =
    { $count ->
        [0] ਨਾਲ ਲਿਜਾਣ ਵਾਲੇ ਕਾਗਜ਼ ਚੁਣੋ
        [one] ਨਾਲ ਲਿਜਾਣ ਵਾਲਾ { $count } ਕਾਗਜ਼
       *[other] ਨਾਲ ਲਿਜਾਣ ਵਾਲੇ { $count } ਕਾਗਜ਼
    }
appointment-others = ਨਾਲ ਲਿਜਾਣ ਵਾਲੀਆਂ ਹੋਰ ਚੀਜ਼ਾਂ
appointment-others-hint = ਇੱਕ ਲਾਈਨ ਤੇ ਇੱਕ।
contacts-title = ਸੰਪਰਕ
contacts-empty = ਅਜੇ ਕੋਈ ਸੰਪਰਕ ਨਹੀਂ
contacts-empty-text = ਜਿਨ੍ਹਾਂ ਲੋਕਾਂ ਦੀ ਲੋੜ ਪੈ ਸਕਦੀ ਹੈ, ਇੱਥੇ ਲਿਖੋ, ਜਿਵੇਂ ਸੈਟਲਮੈਂਟ ਵਰਕਰ, ਮਕਾਨ ਮਾਲਕ ਜਾਂ ਰਿਸ਼ਤੇਦਾਰ।
contacts-add = ਸੰਪਰਕ ਜੋੜੋ
contact-name = ਨਾਂ
contact-what-for = ਕਿਸ ਲਈ
contact-what-for-hint = ਜਿਵੇਂ: ਸਾਡੀ ਧੀ ਦੇ ਸਕੂਲ ਵਿੱਚ ਮਦਦ।
questions-empty = ਅਜੇ ਕੋਈ ਸਵਾਲ ਨਹੀਂ
questions-empty-text = ਜੋ ਪੁੱਛਣਾ ਹੈ ਲਿਖ ਲਓ, ਤਾਂ ਜੋ ਕਾਊਂਟਰ ਤੇ ਤੁਹਾਡੇ ਕੋਲ ਹੋਵੇ।
questions-add = ਸਵਾਲ ਜੋੜੋ
question-edit = ਸਵਾਲ ਬਦਲੋ
question-text = ਤੁਹਾਡਾ ਸਵਾਲ
question-text-hint = ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਵਿੱਚ।
question-whom = ਕਿਸ ਤੋਂ ਪੁੱਛਣਾ ਹੈ
question-whom-hint = ਜਿਵੇਂ: ਨਵੇਂ ਆਏ ਲੋਕਾਂ ਦੀ ਏਜੰਸੀ, ਸਕੂਲ, ਮੇਰਾ ਨੌਕਰੀ ਦੇਣ ਵਾਲਾ।
question-answer = ਜਵਾਬ
question-is-answered = ਜਵਾਬ ਮਿਲ ਗਿਆ ਹੈ
question-answered = ਜਵਾਬ ਮਿਲਿਆ
saved-empty = ਅਜੇ ਕੋਈ ਸਾਂਭਿਆ ਪੰਨਾ ਨਹੀਂ
saved-empty-text = ਕਿਸੇ ਗਾਈਡ ਤੇ “ਇਹ ਪੰਨਾ ਸਾਂਭੋ” ਦਬਾਓ, ਅਤੇ ਉਹ ਇੱਥੇ ਮਿਲੇਗਾ।
saved-drop = ਹਟਾਓ
family-lead = ਪਰਿਵਾਰ ਇੱਥੇ ਲਿਖਿਆ ਹੋਵੇ ਤਾਂ ਕੰਮ ਅਤੇ ਕਾਗਜ਼ ਦੱਸ ਸਕਦੇ ਹਨ ਕਿ ਕਿਸ ਦੇ ਹਨ। ਪਹਿਲਾ ਨਾਂ ਜਾਂ ਇੱਕ ਅੱਖਰ ਕਾਫ਼ੀ ਹੈ।
family-empty = ਅਜੇ ਕੋਈ ਨਹੀਂ
family-empty-text = ਨਾਲ ਆਉਣ ਵਾਲਿਆਂ ਦੇ ਨਾਂ ਲਿਖੋ; ਫਿਰ ਹਰ ਬੱਚੇ ਦੇ ਕੰਮ ਉਸ ਦੇ ਨਾਂ ਹੇਠ ਦਿਸਣਗੇ।
family-add = ਜੀਅ ਜੋੜੋ
member-name = ਨਾਂ
member-name-hint = ਜਿਵੇਂ ਚਾਹੋ: ਪਹਿਲਾ ਨਾਂ ਜਾਂ ਇੱਕ ਅੱਖਰ ਚੱਲੇਗਾ।
member-role = ਇਹ ਕੌਣ ਹੈ
role-oneself = ਮੈਂ ਆਪ
role-partner = ਜੀਵਨ ਸਾਥੀ
role-child = ਬੱਚਾ
role-other = ਕੋਈ ਹੋਰ
member-birth = ਜਨਮ
member-birth-hint = ਸਿਰਫ਼ ਸਾਲ ਕਾਫ਼ੀ ਹੈ। ਬੱਚੇ ਲਈ ਇਸ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਕਿਹੜੇ ਕੰਮ ਉਸ ਲਈ ਹਨ।
member-delete-title = { $name } ਨੂੰ ਮਿਟਾਉਣਾ ਹੈ?
member-delete-text = ਬਾਕੀ ਸਭ ਕੁਝ ਰਹਿੰਦਾ ਹੈ। ਫਿਰ ਉਹ ਕਾਗਜ਼ ਕਿਸੇ ਦੇ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ। “ਵਾਪਸ ਲਓ” ਨਾਲ ਸਭ ਕੁਝ ਪਹਿਲਾਂ ਵਾਂਗ ਹੋ ਜਾਂਦਾ ਹੈ।
member-delete-papers =
    { $count ->
        [one] { $count } ਕਾਗਜ਼ ਤੇ { $name } ਦਾ ਨਾਂ ਹੈ।
       *[other] { $count } ਕਾਗਜ਼ਾਂ ਤੇ { $name } ਦਾ ਨਾਂ ਹੈ।
    }
member-delete-tasks =
    { $count ->
        [one] { $count } ਕੰਮ ਤੇ { $name } ਦਾ ਨਾਂ ਹੈ।
       *[other] { $count } ਕੰਮਾਂ ਤੇ { $name } ਦਾ ਨਾਂ ਹੈ।
    }
member-delete-appointments =
    { $count ->
        [one] { $count } ਮੁਲਾਕਾਤ ਤੇ { $name } ਦਾ ਨਾਂ ਹੈ।
       *[other] { $count } ਮੁਲਾਕਾਤਾਂ ਤੇ { $name } ਦਾ ਨਾਂ ਹੈ।
    }
member-born = ਜਨਮ { $date }
