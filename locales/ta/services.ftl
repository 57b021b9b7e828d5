## Finding a service

services-fits =
    { $count ->
        [one] { $count } சேவை பொருந்துகிறது
       *[other] { $count } சேவைகள் பொருந்துகின்றன
    }
services-of-place = { $city }: { $count }. மற்றவை அடுத்து வரும், அருகில் உள்ளவை முதலில்.
services-to-ask =
    { $count ->
        [one] மேலும் { $count } சேவை பற்றி ஏதோ ஒன்று தெரியவில்லை. அது பின்னால் வரும்; என்ன கேட்க வேண்டும் என்பதும் அதனுடன் இருக்கும்.
       *[other] மேலும் { $count } சேவைகள் பற்றி ஏதோ ஒன்று தெரியவில்லை. அவை பின்னால் வரும்; என்ன கேட்க வேண்டும் என்பதும் அவற்றுடன் இருக்கும்.
    }
services-far = இவற்றில் எதற்கும் 150 கி.மீ.க்குள் அலுவலகம் இல்லை. தொலைபேசியில் அல்லது இணையத்தில் உதவும் சேவைகள் முதலில் வரும்.
services-nearest = மிக அருகிலுள்ள அலுவலகம் ஏறத்தாழ { $km } கி.மீ. தொலைவில் உள்ளது.
services-place-unknown = இது எங்கே இருக்கிறது என்று எங்களுக்குத் தெரியாது. சில அஞ்சல் குறியீடுகள் எங்கள் பட்டியலில் இல்லை; எனவே இடத்தைப் பெயரால் தேர்ந்தெடுங்கள்.
services-holiday = இந்த நாள் பொது விடுமுறை: { $holiday }. நேரம் மாறலாம். போகும் முன் அழையுங்கள்.
services-loading = சேவைகளைத் தேடுகிறது…
filter-count = { $label } ({ $count })
filter-french = பிரெஞ்சில்
filter-postal = அஞ்சல் குறியீடு
filter-postal-hint = முதல் 3 எழுத்துகளும் எண்களும் போதும், எடுத்துக்காட்டாக M5V. அவை இந்தச் சாதனத்திலேயே இருக்கும். வடக்கில் ஒரு குறியீடு மிகப் பெரிய பகுதியைக் குறிக்கும்; எனவே தொலைவுகள் தோராயமானவை.
filter-within = எவ்வளவு தொலைவுக்குள்
filter-within-km = { $km } கி.மீ.
filter-open = எப்போது திறந்திருக்கும்
filter-open-now = இப்போது
filter-open-at = ஒரு நாளில், ஒரு நேரத்தில்
filter-weekday = நாள்
filter-hour = நேரம்
filter-way = எப்படி
filter-way-in-person = நேரில்
filter-way-remote = தொலைபேசியில் அல்லது இணையத்தில்
filter-for-me = எனக்கு
filter-for-me-hint = எந்த வழியில் வருகிறீர்கள் என்று உங்கள் பதில்களில் சொல்லுங்கள்; அப்போது எந்தச் சேவை உங்களுக்கானது என்று சொல்ல முடியும்.
filter-wheelchair = சக்கர நாற்காலிக்கு வழி உண்டு
filter-free = இலவசம்
filter-saved = சேமித்தவை

services-as = காட்டும் விதம்
services-as-list = பட்டியல்
services-as-map = வரைபடம்
service-map = சேவைகளின் வரைபடம்
service-map-part = ஒன்டாரியோவின் பகுதி
service-map-label = ஒன்டாரியோ வரைபடம், சேவைகள் உள்ள இடங்கள்: { $count }. அருகிலுள்ள அட்டவணையும் இதையே சொல்கிறது.
service-map-here =
    { $count ->
        [one] { $count } சேவை வரைபடத்தின் இந்தப் பகுதியில் உள்ளது.
       *[other] { $count } சேவைகள் வரைபடத்தின் இந்தப் பகுதியில் உள்ளன.
    }
service-map-elsewhere =
    { $count ->
        [one] மேலும் { $count } இந்தப் பகுதிக்கு வெளியே உள்ளது.
       *[other] மேலும் { $count } இந்தப் பகுதிக்கு வெளியே உள்ளன.
    }
service-map-nowhere =
    { $count ->
        [one] { $count } சேவை வரைபடத்தில் இல்லை: அது தொலைபேசியில் அல்லது இணையத்தில் கிடைக்கும், அல்லது அது எங்கே என்று எங்களுக்குத் தெரியாது.
       *[other] { $count } சேவைகள் வரைபடத்தில் இல்லை: அவை தொலைபேசியில் அல்லது இணையத்தில் கிடைக்கும், அல்லது அவை எங்கே என்று எங்களுக்குத் தெரியாது.
    }
service-map-near = சரியான இடம் எங்களுக்குத் தெரியாதபோது, சேவை அதன் அஞ்சல் பகுதியின் அல்லது நகரத்தின் நடுவில் காட்டப்படும்.
service-map-place = இடம்
service-map-cities =
    { $count ->
        [one] { $city } மற்றும் வேறு { $count } இடம்
       *[other] { $city } மற்றும் வேறு { $count } இடங்கள்
    }
service-map-closer = அருகில் பார்
service-map-closer-at =
    { $count ->
        [one] { $city }, { $count } சேவை: அருகில் பார்
       *[other] { $city }, { $count } சேவைகள்: அருகில் பார்
    }
service-map-list-at =
    { $count ->
        [one] { $city }, { $count } சேவை: பட்டியலாகக் காட்டு
       *[other] { $city }, { $count } சேவைகள்: பட்டியலாகக் காட்டு
    }
service-map-back = ஒரு படி பின்செல்
services-print-more =
    { $count ->
        [one] மேலும் { $count } சேவை பொருந்துகிறது; அது இந்தத் தாளில் இல்லை. கூடுதல் வடிகட்டிகளைத் தேர்ந்தெடுத்து மீண்டும் அச்சிடுங்கள்.
       *[other] மேலும் { $count } சேவைகள் பொருந்துகின்றன; அவை இந்தத் தாளில் இல்லை. கூடுதல் வடிகட்டிகளைத் தேர்ந்தெடுத்து மீண்டும் அச்சிடுங்கள்.
    }

service-km = ஏறத்தாழ { $km } கி.மீ. தொலைவில்
service-ask = கேளுங்கள்: { $what }
ask-topic = எதில் உதவுகிறார்கள்
ask-language = மொழி
ask-french = பிரெஞ்சு
ask-place = எவ்வளவு தொலைவு
ask-open = திறந்திருக்கும் நேரம்
ask-whom = இது உங்களுக்கானதா
ask-way = நேரில் போகலாமா
ask-wheelchair = சக்கர நாற்காலியில் போகலாமா
ask-free = எவ்வளவு செலவாகும்
service-also-short = இங்கும் தகவல் உண்டு: { $names }

open-until = { $time } வரை திறந்திருக்கும்
open-always = இரவும் பகலும் திறந்திருக்கும்
open-may-be-closed = மூடியிருக்கலாம்: { $holiday }
open-closed = இப்போது மூடியுள்ளது
open-closed-until = மூடியுள்ளது, திறக்கும் நேரம்: { $time }
open-for-now = தற்காலிகமாக மூடியுள்ளது
open-at-open = அப்போது திறந்திருக்கும்
open-at-closed = அப்போது மூடியிருக்கும்

service-hours = திறந்திருக்கும் நேரம்
service-hours-week = அடுத்த 7 நாட்களின் நேரம்
service-hours-clock = நேரங்கள் சேவை உள்ள இடத்தின் கடிகாரப்படி.
service-hours-shared = இது அதன் எல்லா அலுவலகங்களின் நேரமும் சேர்ந்தது. ஓர் அலுவலகத்தின் நேரத்தைக் கேட்க அழையுங்கள்.
service-hours-words = ஆதாரத்தின் சொற்களில்
service-hours-none = நேரம் எங்களுக்குத் தெரியாது. முதலில் அழையுங்கள்.
service-day-closed = மூடியிருக்கும்
service-day-all = நாள் முழுவதும் திறந்திருக்கும்
service-day-unknown = எங்களுக்குத் தெரியாது
service-day-unsure = கீழே உள்ள சொற்களால் இது மாறலாம்.
service-day-holiday = { $holiday }: மூடியிருக்கலாம்
service-spell = { $from } முதல் { $to } வரை
service-day = நாள்
service-day-hours = நேரம்
service-access = உள்ளே செல்லுதல்
service-wheelchair-yes = சக்கர நாற்காலியில் உள்ளே செல்லலாம்.
service-wheelchair-no = சக்கர நாற்காலியில் உள்ளே செல்ல முடியாது.
service-cost = செலவு
service-application = சேவையைப் பெறும் விதம்
service-documents = எடுத்துச் செல்ல வேண்டியவை
service-interpretation = மொழிபெயர்ப்பாளர்கள் (interpreters)
service-areas = எந்தப் பகுதியில் வசிப்பவர்களுக்கு
service-licence = உரிமம்
service-quoted = சொற்கள் ஆதாரத்தினுடையவை (மொழி: { $language }). நாங்கள் அவற்றை மாற்றவோ மொழிபெயர்க்கவோ இல்லை.
service-order = முதலில் இது, பிறகு அது
service-before = முதலில் இங்கே செல்லுங்கள்
service-after = பிறகு இங்கே செல்லுங்கள்
service-instead = அல்லது இதற்குப் பதிலாக இங்கே செல்லுங்கள்
service-same = இதே உதவி வேறு இடத்தில்
service-also = இங்கும் தகவல் உண்டு
service-also-text = இந்த ஆதாரங்கள் இதே சேவையைப் பற்றிச் சொல்கின்றன. ஒரு தொகுப்பாசிரியர் இதை முடிவு செய்தார்.
service-verified = கடைசியாகச் சரிபார்த்த நாள்: { $date }, சரிபார்த்தது: { $name }
service-looked-at = கடைசியாகப் பார்த்த நாள்: { $date }; சேவை நடத்துபவர்கள் இதை உறுதிப்படுத்தவில்லை. தகவலுக்குப் பொறுப்பு: { $name }.
service-save = இந்தச் சேவையைச் சேமி
service-saved = சேமித்தாயிற்று
service-card = தொடர்பு அட்டையாகச் சேமி
service-card-written = தொடர்பு அட்டை தயார்.
service-code = பெயர், தொலைபேசி எண், முகவரி: கைபேசியின் கேமராவுக்கு
service-code-show = கைபேசிக்கான குறியீட்டைக் காட்டு
phone-extension = நீட்டிப்பு எண் { $number }
notice-service-saved = சேமிக்கப்பட்டது. இது “சேவைகள்” பகுதியில் “சேமித்தவை” என்பதன் கீழ் இருக்கும்.
notice-service-let-go = இப்போது சேமித்தவற்றில் இல்லை
service-hours-unknown = நேரம் எங்களுக்குத் தெரியாது.
service-look-first = முதலில் அதன் பக்கத்தைப் பாருங்கள்
service-look-first-long = இதில் உள்ள எல்லாவற்றையும் அண்மையில் எங்களால் உறுதிப்படுத்த முடியவில்லை. அதன் பக்கத்தைப் பாருங்கள், அல்லது 211-ஐ அழையுங்கள்.
