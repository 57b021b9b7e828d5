## The binder: everything that a person keeps, on this device only

nav-binder = கோப்பேடு
screen-binder = கோப்பேடு
screen-documents = ஆவணங்கள்
screen-document = ஆவணம்
screen-applications = விண்ணப்பங்கள்
screen-application = விண்ணப்பம்
screen-application-edit = விண்ணப்பத்தை மாற்றுதல்
screen-goods = பொருட்கள்
screen-good = பட்டியலில் உள்ள பொருள்
screen-appointments = சந்திப்புகளும் தொடர்புகளும்
screen-appointment = சந்திப்பு
screen-contact = தொடர்பு
screen-questions = கேள்விகள்
screen-question = கேள்வி
screen-saved = சேமித்த பக்கங்கள்
screen-family = குடும்பம்
screen-member = குடும்பத்தினர்

binder-title = என் கோப்பேடு
binder-lead = உங்கள் ஆவணங்கள், விண்ணப்பங்கள், பட்டியல்கள், சந்திப்புகள் எல்லாம் ஒரே இடத்தில்.
binder-private = இங்கே எழுதுபவை இந்தச் சாதனத்திலேயே, மறைகுறியாக்கம் செய்யப்பட்டு இருக்கும்.
binder-need = இன்னும் தேவையானவை
binder-need-nothing = நீங்கள் குறித்தவற்றில் எதுவும் குறையவில்லை; எந்தப் பணிக்கும் இப்போது வேறு ஆவணம் தேவையில்லை.
binder-need-unknown = திட்டத்தில் உங்களைப் பற்றிச் சிலவற்றைச் சொல்லுங்கள், அல்லது உங்கள் ஆவணங்களைக் குறியுங்கள். பிறகு எவை இல்லை என்று இங்கே பார்க்கலாம்.
binder-need-for = எதற்கு:
binder-need-more =
    { $count ->
        [one] மேலும் { $count } பணி
       *[other] மேலும் { $count } பணிகள்
    }
binder-need-all =
    { $count ->
        [one] காட்டு
       *[other] எல்லாம் காட்டு ({ $count })
    }
binder-parts = கோப்பேட்டின் பகுதிகள்
binder-documents = ஆவணங்கள்
binder-applications = விண்ணப்பங்கள்
binder-goods = நீங்கள் கொண்டுவரும் பொருட்கள்
binder-appointments = சந்திப்புகளும் தொடர்புகளும்
binder-questions = கேட்க வேண்டிய கேள்விகள்
binder-question = கேள்வி
binder-saved = சேமித்த பக்கங்கள்
binder-family = குடும்பம்
binder-count =
    { $count ->
        [0] இன்னும் எதுவும் இல்லை
        [one] { $count } பதிவு
       *[other] { $count } பதிவுகள்
    }
binder-documents-count =
    { $count ->
        [0] இன்னும் எதுவும் இல்லை
        [one] உங்களிடம் உள்ளவை: { $ready } / { $count }
       *[other] உங்களிடம் உள்ளவை: { $ready } / { $count }
    }
binder-goods-count =
    { $count ->
        [one] { $count } பொருள், { $value }
       *[other] { $count } பொருட்கள், { $value }
    }
binder-appointments-count = வரவிருக்கும் சந்திப்புகள்: { $appointments }, தொடர்புகள்: { $contacts }
binder-questions-count =
    { $count ->
        [0] இன்னும் எதுவும் இல்லை
        [one] பதில் கிடைக்காதவை: { $open } / { $count }
       *[other] பதில் கிடைக்காதவை: { $open } / { $count }
    }

entry-delete = நீக்கு
entry-note = குறிப்பு
entry-gone = இது இப்போது உங்கள் கோப்பேட்டில் இல்லை
entry-gone-way = கோப்பேட்டுக்கு
notice-entry-kept = கோப்பேட்டில் சேமிக்கப்பட்டது.
notice-entry-deleted = நீக்கப்பட்டது: { $name }
notice-written = கோப்பு எழுதப்பட்டது.

## Papers

papers-count = உங்களிடம் உள்ளவை: { $ready } / { $total }
paper-ready = உங்களிடம் உள்ளது
paper-missing = கோப்பேட்டில் இன்னும் இல்லை
paper-expired = { $date } அன்று காலாவதியாகும்: தேவைப்படும் நாளுக்கு முன்பே
paper-have = என்னிடம் உள்ளது
paper-note = குறித்து வை
paper-any-of = இவற்றில் ஒன்று போதும்:
paper-in-binder = கோப்பேட்டில் பார்
notice-paper-have = உங்கள் கோப்பேட்டில்: { $paper }

document-state = எந்த நிலையில் உள்ளது
document-state-need = எனக்குத் தேவை
document-state-have = என்னிடம் உள்ளது
document-state-must-translate = மொழிபெயர்க்க வேண்டும்
document-state-asked-for = கேட்டிருக்கிறேன், இன்னும் வரவில்லை
documents-empty = இன்னும் ஆவணங்கள் இல்லை
documents-empty-text = எந்த ஆவணங்கள் உள்ளன, எவை தேவை என்று குறியுங்கள். பிறகு உங்கள் பணிகள் அவற்றைத் தாமாகவே சரிபார்க்கும்.
documents-add = ஆவணத்தைச் சேர்
document-at = இடம்:
document-files =
    { $count ->
        [one] { $count } கோப்பு
       *[other] { $count } கோப்புகள்
    }
document-what = ஆவணம்
document-what-none = தேர்ந்தெடு
document-what-own = வேறு, என் சொந்தச் சொற்களில்
document-what-missing = இது என்ன ஆவணம் என்று தேர்ந்தெடுங்கள்.
document-words = இதன் பெயர் என்ன?
document-whose = இது யாருடையது?
document-whose-all = குறிப்பாக யாருடையதும் அல்ல
document-expires = செல்லுபடியாகும் கடைசி நாள்
document-expires-hint = காலாவதி இல்லாவிட்டால் காலியாக விடுங்கள். அரை ஆண்டுக்கு முன்பே எச்சரிப்போம்.
document-issued = வழங்கிய நாள்
document-place = ஆவணம் உள்ள இடம்
document-place-hint = எடுத்துக்காட்டாக: நீலக் கோப்புறை, பெற்றோரிடம், வங்கியில்.
document-number = இதன் எண்
document-number-why = எண் இங்கே பெரும்பாலும் தேவைப்படாது. சாதனம் தொலைந்தாலும் இரவல் கொடுத்தாலும், அதில் இல்லாததை யாரும் தவறாகப் பயன்படுத்த முடியாது.
document-number-keep = இருந்தாலும் எண்ணை இங்கே வை
document-number-field = எண்
document-translate-hint = ஆவணம் ஆங்கிலத்திலோ பிரெஞ்சிலோ இல்லாவிட்டால், அலுவலகங்கள் பெரும்பாலும் சான்று பெற்ற மொழிபெயர்ப்பைக் கேட்கும். அது கிடைக்கும் வரை “மொழிபெயர்க்க வேண்டும்” என்பதைத் தேர்ந்தெடுங்கள்.
document-delete-title = இந்த ஆவணத்தையும் அதன் கோப்புகளையும் நீக்கலாமா?
document-delete-text =
    { $count ->
        [one] இணைத்த { $count } கோப்பும் நீங்கும்; அதை மீட்க முடியாது.
       *[other] இணைத்த { $count } கோப்புகளும் நீங்கும்; அவற்றை மீட்க முடியாது.
    }
expiry-late = { $date } அன்று காலாவதியானது
expiry-soon = { $date } அன்று காலாவதியாகும்
expiry-fine = { $date } வரை செல்லும்

draft-brought = முன்பு இங்கே எழுதியவை திரும்ப வந்துள்ளன. அவை இன்னும் சேமிக்கப்படவில்லை.
draft-anew = புதிதாகத் தொடங்கு
close-title = சேமிக்காமல் மூடலாமா?
close-text = படிவத்தில் எழுதியது இன்னும் சேமிக்கப்படவில்லை. இப்போது மூடினால் அது போய்விடும்.
close-stay = தொடர்ந்து எழுது
close-anyway = சேமிக்காமல் மூடு
attach-title = ஸ்கேன் செய்தவையும் கோப்புகளும்
attach-hint = ஒரு கோப்பு அதிகபட்சம் { $each }, எல்லாம் சேர்ந்து { $all } இருக்கலாம். இதுவரை: { $used }. மற்றவை போலவே இவையும் மறைகுறியாக்கம் செய்யப்படும்.
attach-later = சேமித்த பிறகு, ஸ்கேன் செய்த கோப்பை இணைக்கலாம்.
attach-add = கோப்பை இணை
attach-see = பார்
attach-out = நகலைச் சேமி
attach-delete-title = இந்தக் கோப்பை நீக்கலாமா?
attach-delete-text = Portage-இல் உள்ள நகல் (“{ $name }”) நீங்கும்; அதை மீட்க முடியாது.
notice-attached = கோப்பு இணைக்கப்பட்டது.

## Applications

applications-empty = இன்னும் விண்ணப்பங்கள் இல்லை
applications-empty-text = எதற்கு விண்ணப்பித்தீர்கள், அதன் பிறகு என்ன நடந்தது என்று குறியுங்கள். வெளியிடப்பட்ட காலங்கள் அதன் பக்கத்தில் தெரியும்.
applications-add = விண்ணப்பத்தைச் சேர்
application-edit = விண்ணப்பத்தை மாற்று
application-filed = அனுப்பிய நாள்: { $date }
application-not-filed = இன்னும் அனுப்பவில்லை
application-last = கடைசியாக: { $event }
application-number = எண்:
application-events = நடந்தவை
application-no-events = இன்னும் எதுவும் இல்லை. அனுப்பியவற்றையும் பெற்றவற்றையும் நாளுடன் சேருங்கள்.
application-program = எதற்கு
application-program-hint = இந்தத் திட்டங்களுக்கான காலங்கள் வெளியிடப்படுகின்றன. மற்றவற்றுக்கு உங்கள் சொந்தச் சொற்களைத் தேர்ந்தெடுங்கள்.
application-program-missing = எதற்கு விண்ணப்பித்தீர்கள் என்று தேர்ந்தெடுங்கள்.
application-words = எதற்கு விண்ணப்பித்தீர்கள்?
application-filed-on = அனுப்பிய நாள்
application-filed-hint = இன்னும் அனுப்பாவிட்டால் காலியாக விடுங்கள்.
application-way = எப்படி அனுப்பினீர்கள்
way-online = இணையத்தில்
way-online-hint = உங்கள் கணக்கில், அல்லது உங்கள் பிரதிநிதியின் கணக்கில்
way-paper = தாளில்
way-paper-hint = அஞ்சலில் அனுப்பி, கடிதங்கள் அல்லது படிவம் மூலம் பின்தொடர்கிறீர்கள்
way-linked = தாளில், கணக்குடன் இணைத்தது
way-linked-hint = அஞ்சலில் அனுப்பி, பிறகு இணையக் கணக்கில் சேர்த்தது
application-number-field = விண்ணப்ப எண் அல்லது கோப்பு எண்
application-number-hint = இங்கே வைக்க விரும்பினால் மட்டும்.
application-delete-title = இந்த விண்ணப்பத்தை நீக்கலாமா?
application-delete-text =
    { $count ->
        [0] இது உங்கள் கோப்பேட்டிலிருந்து மட்டுமே நீங்கும். உண்மையான விண்ணப்பத்துக்கு எதுவும் ஆகாது.
        [one] இது, நடந்த { $count } நிகழ்வுடன், உங்கள் கோப்பேட்டிலிருந்து மட்டுமே நீங்கும். உண்மையான விண்ணப்பத்துக்கு எதுவும் ஆகாது.
       *[other] இது, நடந்த { $count } நிகழ்வுகளுடன், உங்கள் கோப்பேட்டிலிருந்து மட்டுமே நீங்கும். உண்மையான விண்ணப்பத்துக்கு எதுவும் ஆகாது.
    }
event-add = நடந்ததைச் சேர்
event-kind = என்ன நடந்தது
event-day = எந்த நாளில்

program-cec = Canadian Experience Class: கனடிய அனுபவப் பிரிவு (Express Entry)
program-fsw = Federal Skilled Worker: திறன்பெற்ற பணியாளர் (Express Entry)
program-pnp-ee = மாகாண முன்மொழிவு, Express Entry வழியாக
program-pnp-base = மாகாண முன்மொழிவு, Express Entry-க்கு வெளியே
program-spousal-abroad-roc = வெளிநாட்டிலிருந்து ஸ்பான்சர் செய்யப்படும் வாழ்க்கைத் துணை
program-spousal-abroad-quebec = வெளிநாட்டிலிருந்து ஸ்பான்சர் செய்யப்படும் வாழ்க்கைத் துணை, கியூபெக்குக்கு
program-spousal-canada-roc = கனடாவுக்குள் ஸ்பான்சர் செய்யப்படும் வாழ்க்கைத் துணை
program-spousal-canada-quebec = கனடாவுக்குள் ஸ்பான்சர் செய்யப்படும் வாழ்க்கைத் துணை, கியூபெக்குக்கு
program-pgp-roc = பெற்றோர் அல்லது தாத்தா பாட்டி
program-pgp-quebec = பெற்றோர் அல்லது தாத்தா பாட்டி, கியூபெக்குக்கு
program-citizen-grants = குடியுரிமை
program-citizen-proofs = குடியுரிமைச் சான்று
program-eta = மின்னணுப் பயண அனுமதி (eTA)
program-iec = International Experience Canada (இளையோர் பணி அனுபவத் திட்டம்)
program-visitor-extension = பார்வையாளராகத் தங்கும் காலத்தை நீட்டித்தல்

times-title = வெளியிடப்பட்ட காலங்கள்
times-none = இதற்குக் காலங்கள் எதுவும் வெளியிடப்படவில்லை.
times-nobody-knows = இவை மற்றவர்களின் விண்ணப்பங்களுக்கு ஆன காலங்கள். உங்களுடையதற்கு எப்போது, என்ன முடிவு வரும் என்று யாருக்கும் தெரியாது.
time-finished = அண்மையில் முடிந்தவற்றில் பெரும்பாலானவற்றுக்கு ஆன காலம்
time-expected = இன்று அனுப்பினால், ஆகும் என்று எதிர்பார்க்கும் காலம்
time-expected-for-month = அதே மாதத்தில் விண்ணப்பித்தவர்களுக்கு, இன்னும் ஆகும் என்று எதிர்பார்க்கும் காலம்
time-more-than = { $span } தாண்டி
time-people =
    { $count ->
        [one] { $count } நபர் காத்திருக்கிறார்
       *[other] { $count } பேர் காத்திருக்கிறார்கள்
    }
time-people-ahead =
    { $count ->
        [one] அந்த மாதத்துக்கு முன் விண்ணப்பித்த { $count } நபர் காத்திருக்கிறார்
       *[other] அந்த மாதத்துக்கு முன் விண்ணப்பித்த { $count } பேர் காத்திருக்கிறார்கள்
    }
time-as-of = { $date } நிலவரம்
time-standard = குடிவரவுத் துறையின் சொந்தச் சேவை இலக்கு
time-standard-means = வழக்கமான சூழ்நிலையில் பெரும்பாலான விண்ணப்பங்களுக்கான இலக்கு; வாக்குறுதி அல்ல.
span-minutes =
    { $count ->
        [one] { $count } நிமிடம்
       *[other] { $count } நிமிடங்கள்
    }
span-hours =
    { $count ->
        [one] { $count } மணிநேரம்
       *[other] { $count } மணிநேரம்
    }
span-days =
    { $count ->
        [one] { $count } நாள்
       *[other] { $count } நாட்கள்
    }
span-weeks =
    { $count ->
        [one] { $count } வாரம்
       *[other] { $count } வாரங்கள்
    }
span-months =
    { $count ->
        [one] { $count } மாதம்
       *[other] { $count } மாதங்கள்
    }
span-years =
    { $count ->
        [one] { $count } ஆண்டு
       *[other] { $count } ஆண்டுகள்
    }

## Goods

goods-lead = முதல்முறை வந்துசேரும்போது எல்லை அதிகாரிகள் இரண்டு பட்டியல்கள் கேட்பார்கள்: உங்களுடன் கொண்டுவருபவை, பிறகு வருபவை.
goods-with-me-text = உங்கள் பயணப் பெட்டிகளில் வருபவை
goods-to-follow-text = பிறகு கப்பலிலோ அஞ்சலிலோ யாருடனோ வருபவை
goods-empty = இன்னும் பொருட்கள் இல்லை
goods-empty-text = மதிப்பு மிக்கவற்றிலிருந்து தொடங்குங்கள். முதல்முறை வரும்போது பட்டியலில் உள்ளவை பிறகு வரலாம்.
goods-add = பொருளைச் சேர்
goods-none = இந்தப் பட்டியலில் இன்னும் எதுவும் இல்லை.
goods-total =
    { $count ->
        [one] { $count } பொருள், மொத்தம்
       *[other] { $count } பொருட்கள், மொத்தம்
    }
goods-sum = இரண்டு பட்டியல்களும் சேர்ந்து:
goods-without-value =
    { $count ->
        [one] { $count } பொருளுக்கு இன்னும் மதிப்பு இல்லை; மொத்தத்தில் அது சேரவில்லை.
       *[other] { $count } பொருட்களுக்கு இன்னும் மதிப்பு இல்லை; மொத்தத்தில் அவை சேரவில்லை.
    }
goods-jewellery-text = எந்த நகை என்று காட்டப் புகைப்படம் உதவும்.
goods-csv = அட்டவணையாகச் சேமி (CSV)
good-list = எந்தப் பட்டியலில்
good-item = பொருள்
good-item-hint = தயாரிப்புப் பெயருடன், எடுத்துக்காட்டாக: தையல் இயந்திரம், Singer 4423.
good-value = மதிப்பு, கனடிய டாலரில்
good-value-hint = இன்று அதன் மதிப்பு. நியாயமான மதிப்பீடு போதும்.
good-value-odd = இதைத் தொகையாகப் படிக்க முடியவில்லை. எடுத்துக்காட்டாக 120 அல்லது 120.50 என்று எழுதுங்கள்.
good-no-value = மதிப்பு இல்லை
good-serial = வரிசை எண்
good-serial-hint = சாதனங்களுக்கு, இருந்தால்.
good-kind = வகை
good-another = பிறகு இன்னொன்றைச் சேர்
notice-good-kept = பட்டியலில்: { $item }

## Appointments, contacts, questions, family

appointments-empty = இன்னும் சந்திப்புகள் இல்லை
appointments-empty-text = எப்போது, எங்கே என்று குறியுங்கள்; எவற்றை எடுத்துச் செல்ல வேண்டும் என்று Portage காட்டும்.
appointments-add = சந்திப்பைச் சேர்
appointment-here = இந்தச் சாதனத்தின் கடிகாரப்படி: { $moment }
appointment-bring = எடுத்துச் செல்ல வேண்டியவை
appointment-what = இது எதற்கு?
appointment-what-hint = எடுத்துக்காட்டாக: ServiceOntario-வில் மருத்துவ அட்டை.
appointment-what-missing = இது எதற்கு என்று எழுதுங்கள்.
appointment-date = நாள்
appointment-date-missing = நாளை எழுதுங்கள்.
appointment-time = நேரம்
appointment-time-hint = 24 மணிநேர முறையில், எடுத்துக்காட்டாக 9:30 அல்லது 14:15. தெரியாவிட்டால் காலியாக விடுங்கள்.
appointment-time-odd = இது நேரம் அல்ல. எடுத்துக்காட்டாக 9:30 அல்லது 14:15 என்று எழுதுங்கள்.
appointment-zone = எந்த இடத்தின் நேரப்படி?
zone-toronto = ஒன்டாரியோ (Toronto, Ottawa)
zone-winnipeg = வடமேற்கு ஒன்டாரியோ (Kenora)
zone-here = இந்தச் சாதனம் இருக்கும் இடம் ({ $zone })
appointment-place = எங்கே
appointment-who = யார் செல்வார்?
appointment-task = உங்கள் திட்டத்தில் உள்ள பணி
appointment-task-hint = பிறகு அதன் ஆவணங்கள், எடுத்துச் செல்ல வேண்டியவற்றில் தெரியும்.
appointment-task-none = பணி இல்லை
appointment-papers =
    { $count ->
        [0] எடுத்துச் செல்லும் ஆவணங்களைத் தேர்ந்தெடு
        [one] எடுத்துச் செல்ல { $count } ஆவணம்
       *[other] எடுத்துச் செல்ல { $count } ஆவணங்கள்
    }
appointment-others = எடுத்துச் செல்ல வேண்டிய மற்றவை
appointment-others-hint = ஒரு வரியில் ஒன்று.
contacts-title = தொடர்புகள்
contacts-empty = இன்னும் தொடர்புகள் இல்லை
contacts-empty-text = உங்களுக்குத் தேவைப்படக்கூடியவர்களை இங்கே வையுங்கள், எடுத்துக்காட்டாக ஆலோசகர், வீட்டு உரிமையாளர், உறவினர்.
contacts-add = தொடர்பைச் சேர்
contact-name = பெயர்
contact-what-for = எதற்கு
contact-what-for-hint = எடுத்துக்காட்டாக: மகளின் பள்ளி விஷயத்தில் உதவுவார்.
questions-empty = இன்னும் கேள்விகள் இல்லை
questions-empty-text = கேட்க விரும்புவதை எழுதி வையுங்கள்; அலுவலகத்தில் அது கையில் இருக்கும்.
questions-add = கேள்வியைச் சேர்
question-edit = கேள்வியை மாற்று
question-text = உங்கள் கேள்வி
question-text-hint = எந்த மொழியிலும்.
question-whom = யாரிடம் கேட்பது
question-whom-hint = எடுத்துக்காட்டாக: குடியமர்வு உதவி அமைப்பு, பள்ளி, வேலை வழங்குபவர்.
question-answer = பதில்
question-is-answered = பதில் கிடைத்துவிட்டது
question-answered = பதில் கிடைத்தவை
saved-empty = இன்னும் சேமித்த பக்கங்கள் இல்லை
saved-empty-text = வழிகாட்டியில் “இந்தப் பக்கத்தைச் சேமி” என்பதை அழுத்துங்கள்; அது இங்கே இருக்கும்.
saved-drop = நீக்கு
family-lead = குடும்பத்தினரை இங்கே சேர்த்தால், பணிகளும் ஆவணங்களும் யாருடையவை என்று தெரியும். முதல் பெயரோ ஓர் எழுத்தோ போதும்.
family-empty = இன்னும் யாரும் இல்லை
family-empty-text = உங்களுடன் வருபவர்களின் பெயரைச் சேருங்கள். பிறகு ஒவ்வொரு பிள்ளையின் பணிகளும் அவர் பெயரின் கீழ் தெரியும்.
family-add = ஒருவரைச் சேர்
member-name = பெயர்
member-name-hint = உங்கள் விருப்பப்படி: முதல் பெயரோ ஓர் எழுத்தோ போதும்.
member-role = இவர் யார்
role-oneself = நான்
role-partner = என் வாழ்க்கைத் துணை
role-child = பிள்ளை
role-other = வேறு ஒருவர்
member-birth = பிறப்பு
member-birth-hint = ஆண்டு போதும். பிள்ளைக்கு எந்தப் பணிகள் பொருந்தும் என்று அது சொல்லும்.
member-delete-title = { $name }: நீக்கலாமா?
member-delete-text = இவை எல்லாம் அப்படியே இருக்கும். ஆனால் ஆவணங்கள் யாருக்கும் உரியவையாகக் கணக்கில் வராது. “செயல்தவிர்” அழுத்தினால் எல்லாம் முன்பு இருந்தபடி திரும்பும்.
member-delete-papers =
    { $count ->
        [one] { $name } பெயர் { $count } ஆவணத்தில் உள்ளது.
       *[other] { $name } பெயர் { $count } ஆவணங்களில் உள்ளது.
    }
member-delete-tasks =
    { $count ->
        [one] { $name } பெயர் { $count } பணியில் உள்ளது.
       *[other] { $name } பெயர் { $count } பணிகளில் உள்ளது.
    }
member-delete-appointments =
    { $count ->
        [one] { $name } பெயர் { $count } சந்திப்பில் உள்ளது.
       *[other] { $name } பெயர் { $count } சந்திப்புகளில் உள்ளது.
    }
member-born = பிறப்பு { $date }
