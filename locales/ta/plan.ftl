## The plan: its groups, own tasks, notes

plan-landing-change = மாற்று
plan-by = பணிகளின் வரிசை
plan-by-time = நாள்படி
plan-by-stage = கட்டப்படி
plan-who = யாருடைய பணிகள்
plan-who-all = எல்லோரும்
plan-none-for = இவருக்கு இன்னும் பணிகள் இல்லை. ஒரு பணியைத் திறந்து, அதை யார் செய்வார் என்று சொல்லுங்கள்.
plan-show-all =
    { $count ->
        [one] { $count } பணியைக் காட்டு
       *[other] { $count } பணிகளையும் காட்டு
    }
group-overdue = தாமதம்
group-today = இன்று
group-week = இந்த வாரம்
group-later = பிறகு
group-no-day = நாள் இல்லாதவை
group-earlier = முந்தைய கட்டங்களில் முடியாதவை
group-done = முடிந்தவை, ஒதுக்கி வைத்தவை
group-count =
    { $count ->
        [one] { $count } பணி
       *[other] { $count } பணிகள்
    }

timeline-today = இன்று
timeline-landing = வந்திறங்குதல், { $date }
timeline-landing-unknown = வந்திறங்குதல்
timeline-says =
    { $count ->
        [one] { $count } பணி உள்ள காலக்கோடு. வந்திறங்கும் நாள்: { $date }, { $when }. அந்தப் பணி கீழே உள்ள பட்டியலில் உள்ளது.
       *[other] { $count } பணிகள் உள்ள காலக்கோடு. வந்திறங்கும் நாள்: { $date }, { $when }. எல்லாப் பணிகளும் கீழே உள்ள பட்டியலில் உள்ளன.
    }
timeline-says-unknown =
    { $count ->
        [one] வந்திறங்குவதற்கு முன்னும் பின்னும் { $count } பணி உள்ள காலக்கோடு. அந்தப் பணி கீழே உள்ள பட்டியலில் உள்ளது.
       *[other] வந்திறங்குவதற்கு முன்னும் பின்னும் { $count } பணிகள் உள்ள காலக்கோடு. எல்லாப் பணிகளும் கீழே உள்ள பட்டியலில் உள்ளன.
    }

task-for-child = { $title }: { $child }
child-born = பிள்ளை, பிறந்த ஆண்டு { $year }
child-born-nth = பிள்ளை { $n }, பிறந்த ஆண்டு { $year }
task-papers = தேவையான ஆவணங்கள்
task-unlocks = பிறகு இதைச் செய்யலாம்
task-own-day = நீங்கள் வைத்த நாள்
task-usual-day = இல்லாவிட்டால்:
task-not-now = இப்போது வேண்டாம்
task-not-for-me = எனக்குப் பொருந்தாது
task-state-not-for-me = எனக்குப் பொருந்தாது
notice-task-not-for-me = உங்களுக்குப் பொருந்தாது: { $title }
task-who = யார் செய்வார்
task-who-nobody = யாரையும் குறிக்கவில்லை
task-note = குறிப்பு
task-note-title = நீங்கள் எழுதியது
task-note-add = குறிப்பையோ உங்கள் நாளையோ சேர்
task-note-add-who = குறிப்பையோ நபரையோ உங்கள் நாளையோ சேர்
task-day = நீங்கள் வைக்கும் நாள்
task-day-hint = திட்டத்தின் நாளே போதும் என்றால் காலியாக விடுங்கள். சட்டம் அதற்கு முந்தைய நாளைச் சொன்னால், அந்த நாளே கணக்கில் வரும்.
notice-note-kept = குறித்தாயிற்று.

own-task-add = பணியைச் சேர்
own-task-title = என்ன செய்ய வேண்டும்?
own-task-title-hint = எடுத்துக்காட்டாக: குளிர்காலக் காலணிகள் பற்றி உறவினரிடம் கேட்க வேண்டும்.
own-task-day = எந்த நாளுக்குள்?
own-task-day-hint = காலியாகவும் விடலாம்.
own-task-stage = பயணத்தின் கட்டம்
own-task-yours = இந்தப் பணியை நீங்களே சேர்த்தீர்கள்.
notice-own-task-added = பணி உங்கள் திட்டத்தில் சேர்ந்தது.
notice-own-task-deleted = நீக்கப்பட்டது: { $title }

day-missing = நாளையும் எழுதுங்கள், எடுத்துக்காட்டாக 14.
field-left =
    { $count ->
        [one] இன்னும் { $count } எழுத்துக்கு இடம் உண்டு
       *[other] இன்னும் { $count } எழுத்துகளுக்கு இடம் உண்டு
    }
field-over =
    { $count ->
        [one] { $count } எழுத்து அதிகம்: அதிகபட்சம் { $limit }
       *[other] { $count } எழுத்துகள் அதிகம்: அதிகபட்சம் { $limit }
    }

## Other answers: what they would change

plan-left = இப்போது உள்ளடக்கத்தில் இல்லாதவை
plan-left-text = ஒரு புதுப்பிப்பு இந்தப் பணிகளை நீக்கியது. நீங்கள் செய்தவையும் எழுதியவையும் இங்கேயே இருக்கும்.
preview-title = உங்கள் திட்டத்தில் எது மாறும்
preview-moves =
    { $count ->
        [one] { $count } பணிக்கு வேறு நாள்
       *[other] { $count } பணிகளுக்கு வேறு நாள்
    }
preview-appears =
    { $count ->
        [one] { $count } பணி புதியது
       *[other] { $count } பணிகள் புதியவை
    }
preview-goes =
    { $count ->
        [one] { $count } பணி திட்டத்திலிருந்து நீங்கும்
       *[other] { $count } பணிகள் திட்டத்திலிருந்து நீங்கும்
    }
preview-papers =
    { $count ->
        [one] { $count } பணிக்கு வேறு ஆவணங்கள் தேவை
       *[other] { $count } பணிகளுக்கு வேறு ஆவணங்கள் தேவை
    }
preview-paper-added = புதியது
preview-paper-dropped = இனி தேவையில்லை
preview-settled = முடிந்தது அல்லது ஒதுக்கி வைத்தது
preview-no-day = நாள் இல்லை
preview-all = எல்லாவற்றையும் காட்டு
preview-safe =
    { $count ->
        [one] முடித்த எதுவும் போகாது: முடித்த அல்லது ஒதுக்கி வைத்த { $count } பணி அப்படியே இருக்கும்; நீங்கள் எழுதியதும் இருக்கும்.
       *[other] முடித்த எதுவும் போகாது: முடித்த அல்லது ஒதுக்கி வைத்த { $count } பணிகள் அப்படியே இருக்கும்; நீங்கள் எழுதியதும் இருக்கும்.
    }
preview-safe-none = எதுவும் போகாது: நீங்கள் எழுதியது அப்படியே இருக்கும்.
doubt-sure = ஆம், சரி
doubt-sure-save = சரிதான், சேமி
doubt-correct = திருத்து
answers-erase = என் பதில்களை அழி
answers-erase-title = உங்கள் பதில்களை அழிக்கலாமா?
answers-erase-text = பிறகு திட்டம் எல்லோருக்குமான பணிகளை உங்கள் தேதிகள் இல்லாமல் காட்டும். கருவிகள் எல்லாவற்றையும் மீண்டும் கேட்கும். நீங்கள் செய்தவையும் எழுதியவையும், உங்கள் கோப்பேடும் இருக்கும். முந்தைய நாட்களின் பிரதிகளில், அவற்றின் காலம் முடியும் வரை உங்கள் பதில்கள் இருக்கும்.
notice-answers-erased = உங்கள் பதில்கள் அழிக்கப்பட்டன.

reminder-today =
    { $count ->
        [one] { $count } பணியை இன்று முடிக்க வேண்டும்.
       *[other] { $count } பணிகளை இன்று முடிக்க வேண்டும்.
    }
reminder-week =
    { $count ->
        [one] அடுத்த 7 நாட்களில் { $count } பணியை முடிக்க வேண்டும்.
       *[other] அடுத்த 7 நாட்களில் { $count } பணிகளை முடிக்க வேண்டும்.
    }
reminder-open = எவை என்று பார்க்க Portage-ஐத் திறவுங்கள்.
remind-title = நினைவூட்டல்களும் தொடக்கமும்
remind-text = எத்தனை பணிகளை முடிக்க வேண்டும் என்று உங்கள் கணினி ஒரு நாளில் ஒருமுறை சொல்லலாம். எவை என்று ஒருபோதும் சொல்லாது: திரையை மற்றவர்களும் பார்க்கக்கூடும். இதற்கு Portage திறந்திருக்க வேண்டும்.
remind-on = முடிக்க வேண்டிய பணிகளை நினைவூட்டு
remind-hour = நேரம்
remind-none = இந்தக் கணினி அறிவிப்புகளைக் காட்டுவதில்லை; ஆகவே நினைவூட்டல்களைப் பார்க்க முடியாது.
start-on = நான் உள்நுழையும்போது Portage-ஐத் தொடங்கு
start-text = சாளரம் திறந்து பின்னணியில் இருக்கும்.
