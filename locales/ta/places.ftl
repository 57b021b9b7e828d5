# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = இடங்கள்
places-title = ஒன்டாரியோவில் எங்கே வாழலாம்
places-lead = உங்களுக்கு எது முக்கியம் என்று சொல்லுங்கள்; எந்த இடங்கள் பொருந்தும் என்று பாருங்கள். அல்லது சில இடங்களைத் தேர்ந்தெடுத்து ஒப்பிடுங்கள்.
places-empty = இந்தப் பிரதியில் இன்னும் இடங்கள் இல்லை
places-celsius = { $count } °C
places-services-label = புதிதாக வந்தவர்களுக்கான சேவைகள்
places-services-note = Portage-இன் இந்தப் பிரதியில் உள்ள சேவைகளில், இந்த இடத்தில் அல்லது இதிலிருந்து 25 கி.மீ.க்குள் அலுவலகம் உள்ளவை. சில சேவைகள் குறிப்பிட்ட நாட்களில் மட்டும் வரும். எங்களுக்குத் தெரியாத சேவைகளும் உண்டு.
places-wishes-title = உங்களுக்கு எது முக்கியம்?
places-wishes-lead = நகர்த்தியை நகர்த்தும்போது இடங்களின் வரிசை மாறும். நீங்கள் தேர்ந்தெடுப்பவை இந்தச் சாதனத்திலேயே இருக்கும்.
places-wish-cheap-rent = குறைந்த வாடகை
places-wish-work = வேலையின்மை குறைவு
places-wish-french = சுற்றிலும் பிரெஞ்சு
places-wish-language = சுற்றிலும் என் வீட்டு மொழி
places-wish-newcomers = புதிதாக வந்தவர்கள் பலர்
places-wish-services = புதிதாக வந்தவர்களுக்கு அருகிலேயே உதவி
places-wish-size = இடத்தின் அளவு
places-wish-mild-winter = கடுமையில்லாத குளிர்காலம்
places-wish-transit = பொதுப் போக்குவரத்து
places-wish-study = பல்கலைக்கழகம் அல்லது கல்லூரி
places-wish-pilots = குடிவரவு முன்னோடித் திட்டம் (RCIP அல்லது FCIP)
places-weight-0 = முக்கியமில்லை
places-weight-1 = முக்கியம்
places-weight-2 = மிக முக்கியம்
places-language = உங்கள் மொழி
places-language-none = மொழியைத் தேர்ந்தெடுங்கள்
places-language-hint = முதலில் உங்கள் மொழியைத் தேர்ந்தெடுங்கள். எங்கள் பட்டியல்களில் இந்த மொழிகள் மட்டுமே உள்ளன.
places-size-big = பெரியது
places-size-small = சிறியது
places-clear = மீண்டும் தொடங்கு
places-cleared = இப்போது எதுவும் முக்கியம் எனக் குறிக்கப்படவில்லை. இடங்கள் பெயர் வரிசையில் உள்ளன.
places-why-cheap-rent =
    { $standing ->
        [good] வாடகை பெரும்பாலான இடங்களைவிடக் குறைவு: இரண்டு படுக்கையறைக்கு { $value }.
        [poor] வாடகை பெரும்பாலான இடங்களைவிட அதிகம்: இரண்டு படுக்கையறைக்கு { $value }.
       *[middle] வாடகை ஏறத்தாழ நடுவில் உள்ளது: இரண்டு படுக்கையறைக்கு { $value }.
    }
places-why-work =
    { $standing ->
        [good] வேலை தேடுபவர்கள் பெரும்பாலான பகுதிகளைவிடக் குறைவு: { $value }.
        [poor] வேலை தேடுபவர்கள் பெரும்பாலான பகுதிகளைவிட அதிகம்: { $value }.
       *[middle] வேலையின்மை ஏறத்தாழ நடுவில் உள்ளது: { $value }.
    }
places-why-french =
    { $standing ->
        [good] முதல் அதிகாரபூர்வ மொழியாகப் பிரெஞ்சு பேசுவோர் பெரும்பாலான இடங்களைவிட அதிகம்: { $value }.
        [poor] முதல் அதிகாரபூர்வ மொழியாகப் பிரெஞ்சு பேசுவோர் பெரும்பாலான இடங்களைவிடக் குறைவு: { $value }.
       *[middle] முதல் அதிகாரபூர்வ மொழியாகப் பிரெஞ்சு பேசுவோர்: { $value }.
    }
places-why-language =
    { $count ->
        [0] இங்கே குறிப்பிட்ட மொழிகளில் { $language } இல்லை; எனவே அதை வீட்டில் பேசுவோர் அதிகபட்சம் { $value }.
       *[other]
            { $standing ->
                [good] வீட்டில் { $language } பேசுவோர் பெரும்பாலான இடங்களைவிட அதிகம்: { $value }.
                [poor] வீட்டில் { $language } பேசுவோர் பெரும்பாலான இடங்களைவிடக் குறைவு: { $value }.
               *[middle] வீட்டில் { $language } பேசுவோர்: { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] குடிவரவாளர்கள் பெரும்பாலான இடங்களைவிட அதிகம்: { $value }.
        [poor] குடிவரவாளர்கள் பெரும்பாலான இடங்களைவிடக் குறைவு: { $value }.
       *[middle] குடிவரவாளர்களின் பங்கு ஏறத்தாழ நடுவில் உள்ளது: { $value }.
    }
places-why-services =
    { $count ->
        [0] 25 கி.மீ.க்குள் புதிதாக வந்தவர்களுக்கான சேவை எதுவும் எங்கள் பட்டியலில் இல்லை.
        [one] இங்கே அல்லது 25 கி.மீ.க்குள் புதிதாக வந்தவர்களுக்கான { $value } சேவை எங்கள் பட்டியலில் உள்ளது.
       *[other] இங்கே அல்லது 25 கி.மீ.க்குள் புதிதாக வந்தவர்களுக்கான { $value } சேவைகள் எங்கள் பட்டியலில் உள்ளன.
    }
places-why-size =
    { $standing ->
        [good] நீங்கள் தேடும் அளவில் உள்ளது: { $value } பேர்.
        [poor] நீங்கள் தேடும் அளவில் இல்லை: { $value } பேர்.
       *[middle] பெரியதும் இல்லை, சிறியதும் இல்லை: { $value } பேர்.
    }
places-why-mild-winter =
    { $standing ->
        [good] ஜனவரியில் பெரும்பாலான இடங்களைவிடக் குளிர் குறைவு: சராசரி { $value }.
        [poor] ஜனவரியில் பெரும்பாலான இடங்களைவிடக் குளிர் அதிகம்: சராசரி { $value }.
       *[middle] ஜனவரியின் குளிர் ஏறத்தாழ நடுவில் உள்ளது: சராசரி { $value }.
    }
places-why-transit = பொதுப் போக்குவரத்து: { $value }.
places-why-study = இங்கே படிக்கலாம்: { $value }.
places-why-pilots =
    { $count ->
        [0] இரண்டு முன்னோடித் திட்டங்களில் எதுவும் இங்கே இல்லை.
       *[other] குடிவரவு முன்னோடித் திட்டம் இங்கே நடக்கிறது: { $value }.
    }
places-list = எல்லா இடங்களும்
places-list-ordered = உங்களுக்கு மிகவும் பொருந்தும் இடங்கள் முதலில்
places-rank = உங்கள் வரிசையில் இடம் { $rank }
places-sure = தெரிந்தவை: உங்களுக்கு முக்கியமான { $wishes } விஷயங்களில் { $known }
places-unknown = தெரியாதவை: { $what }.
places-people = { $count } பேர் ({ $year })
places-parts = { $name }: இந்த வரிசை எண் கிடைத்த விதம்
places-part-known = எங்களுக்குத் தெரிந்தது
places-part-weight = எவ்வளவு முக்கியம்
places-part-points = புள்ளிகள்
places-part-total = மொத்தம்
places-not-known = தெரியவில்லை
places-pick = ஒப்பிடு
places-pick-name = ஒப்பிடு: { $name }
places-picked =
    { $count ->
        [one] { $count } இடம் தேர்ந்தெடுத்தாயிற்று. 4 வரை தேர்ந்தெடுக்கலாம்.
       *[other] { $count } இடங்கள் தேர்ந்தெடுத்தாயிற்று. 4 வரை தேர்ந்தெடுக்கலாம்.
    }
places-pick-full = ஒப்பீட்டில் 4 இடங்களே அடங்கும். வேறொன்றைச் சேர்க்க, ஒன்றை நீக்குங்கள்.
places-compare = ஒப்பீட்டைப் பார்
places-pick-none = எல்லாவற்றையும் நீக்கு
places-method = இந்த வரிசை எப்படி உருவாகிறது
places-method-line = உங்களுக்கு முக்கியமான ஒவ்வொன்றுக்கும், எங்களுக்கு விவரம் தெரிந்த எல்லா இடங்களையும் வரிசைப்படுத்துகிறோம். முதல் இடத்துக்கு 1 புள்ளி கிடைக்கும், கடைசி இடத்துக்கு 1 புள்ளி குறையும், நடுவில் உள்ள இடத்துக்கு 0.
places-method-twice = மிக முக்கியமானது இருமுறை கணக்கில் சேரும். பிறகு புள்ளிகளைக் கூட்டுகிறோம். ஒரே புள்ளிகள் பெற்ற இடங்களுக்கு ஒரே வரிசை எண்.
places-method-named = பொதுப் போக்குவரத்து, பல்கலைக்கழகங்கள், கல்லூரிகள் ஆகியவற்றுக்கு, எங்கே என்ன உள்ளது என்ற பட்டியல்கள் மட்டுமே எங்களிடம் உள்ளன. பட்டியலில் உள்ள இடத்துக்கு 1 புள்ளி வரை கிடைக்கும். பட்டியலில் இல்லாத இடத்துக்கு எதுவும் குறையாது.
places-method-unknown = எங்களுக்குத் தெரியாதவை எதையும் கூட்டுவதும் இல்லை, குறைப்பதும் இல்லை. வரிசையின் உறுதி மட்டுமே குறையும்; எனவே எவ்வளவு தெரியும் என்று சொல்கிறோம்.
places-method-yours = இது ஆலோசனையும் அல்ல, யாரும் வழங்கிய தரவரிசையும் அல்ல. நகர்த்திகளை மாற்றினால் வரிசையும் மாறும்.
map-whole = ஒன்டாரியோ முழுவதும்
map-south = தெற்கு, அருகில்
map-table = வரைபடம் அட்டவணையாக
map-credit = எல்லைக்கோடும் ஏரிகளும்: Natural Earth, public domain (பொது உரிமை), எளிமையாக்கியவை. எல்லைகள் துல்லியமானவை அல்ல.
places-map = இடங்களின் வரைபடம்
places-map-label = ஒன்டாரியோ வரைபடம், இடங்கள்: { $count }. கீழே உள்ள அட்டவணையும் இதையே சொல்கிறது.
places-map-best = நிரம்பிய புள்ளிகள்: உங்கள் முதல் ஐந்து இடங்கள்
places-map-picked = நிரம்பிய புள்ளிகள்: நீங்கள் தேர்ந்தெடுத்த இடங்கள்
places-map-dots = பெரிய புள்ளி என்றால் பெரிய இடம்
places-map-place = இடம்
places-map-north = பாகை வடக்கு
places-map-west = பாகை மேற்கு
places-map-people = மக்கள்
places-compare-title = இடங்களின் ஒப்பீடு
places-compare-lead = ஒரு மதிப்பை அழுத்தினால், அது எங்கிருந்து வந்தது, எப்போதையது என்று தெரியும்.
places-compare-empty = இன்னும் இடங்களைத் தேர்ந்தெடுக்கவில்லை
places-compare-empty-text = பட்டியலுக்குச் சென்று 4 இடங்கள் வரை தேர்ந்தெடுங்கள்.
places-compare-list = பட்டியலுக்குச் செல்
places-compare-add = இடத்தைச் சேர்
places-compare-out = நீக்கு: { $name }
places-compare-what = என்ன
places-group-people = மக்கள்
places-group-languages = மொழிகளும் பிரெஞ்சும்
places-group-money = பணம்
places-group-work = வேலை
places-group-climate = காலநிலை
places-group-getting-about = போக்குவரத்து
places-group-learning = கல்வி
places-group-newcomers = புதிதாக வந்தவர்கள்
places-group-other = மேலும்
places-yes = ஆம்
places-no = இல்லை
places-cell-more = இது எங்கிருந்து வந்தது
places-cell-time = எப்போதையது: { $time }
places-time-undated = ஆதாரத்தில் தேதி இல்லை
places-cell-area = இந்த இடத்துக்கு மட்டும் அல்ல, முழுப் பகுதிக்கும்: { $area }
places-cell-one = இது எங்களுக்கு அவ்வளவு உறுதியாகத் தெரியாது.
places-cell-counted = Portage தன் பிரதியில் எண்ணியது.
places-cell-source = ஆதாரம்:
places-bars = பட்டைகளாக
places-climate = குளிர்காலமும் கோடைக்காலமும்
places-climate-lead = ஜனவரியின் சராசரியிலிருந்து ஜூலையின் சராசரி வரை.
places-climate-january = ஜனவரி
places-climate-july = ஜூலை
places-choose = நான் இங்கே வாழ விரும்புகிறேன்
places-chosen = இந்த இடத்தைத் தேர்ந்தெடுத்தீர்கள்
places-chosen-mark = உங்கள் தேர்வு
places-choose-note = அதன் பிறகு உங்கள் திட்டம், செலவுக் கணக்கு, சேவைகளின் பட்டியல் ஆகியவை இந்த இடத்துக்கு ஏற்ப இருக்கும்.
places-chosen-said = இப்போது நீங்கள் தேர்ந்தெடுத்த இடம்: { $name }.
places-unchoose = என் தேர்வைத் திரும்பப் பெறு
places-unchosen = இப்போது தேர்ந்தெடுத்த இடம் எதுவும் இல்லை.
places-municipality = நகராட்சி: { $name }
places-municipality-page = புதிதாக வந்தவர்களுக்கான அதன் பக்கம்
places-municipality-publisher = எழுதியது: { $publisher }. நகராட்சி இதைச் சரிபார்க்கவில்லை.
places-municipality-none = இந்த இடத்துக்கு, எந்த நகராட்சிக்கும் இந்தப் பிரதியில் இன்னும் தனிப் பகுதி இல்லை.
places-next = அடுத்து
places-to-services = சேவைகள்: { $city }
places-to-budget = இங்கே ஒரு மாதச் செலவு
places-to-plan = உங்கள் திட்டம்
places-add-to-compare = ஒப்பீட்டில் சேர்
places-take-from-compare = ஒப்பீட்டிலிருந்து நீக்கு
places-in-region = பிராந்தியம்: { $division }
services-from-place = { $city } காட்டப்படுகிறது, ஏனெனில் அது நீங்கள் தேர்ந்தெடுத்த இடம்.
kind-community = இடங்கள்
screen-places = இடங்கள்
screen-place = இடம்
screen-compare = இடங்களின் ஒப்பீடு
places-not-kept = நீங்கள் தேர்ந்தெடுத்தவற்றைச் சேமிக்க முடியவில்லை. இந்தப் பக்கத்தில் இருக்கும் வரை அவை இருக்கும்.
places-climate-scale = அளவுகோல் { $from } °C முதல் { $to } °C வரை. மெல்லிய கோடு 0 °C.
places-first = இப்போது முதலில்: { $name }.
places-why-area = இது முழுப் பகுதிக்கும் உரியது: { $area }.
places-why-time = எப்போதைய எண்கள்: { $time }.
places-why-rent-time = எல்லா வாடகையாளர்களின் சராசரி, { $time }. புதிய வாடகை ஒப்பந்தங்கள் இதைவிட அதிகம்.
places-rent-unknown = வாடகை தெரியவில்லை.
places-cell-list = Portage-இன் சொந்தப் பட்டியல், { $date }
places-airport = { $name } ({ $code }), { $km } கி.மீ.
places-airport-YAM = சூ செயின்ட் மேரி
places-airport-YHM = ஹாமில்டன்
places-airport-YKF = கிச்சனர், வாட்டர்லூ பிராந்தியம்
places-airport-YOW = ஒட்டாவா
places-airport-YQG = வின்ட்சர்
places-airport-YQK = கெனோரா
places-airport-YQT = தண்டர் பே
places-airport-YSB = சட்பரி
places-airport-YTS = டிம்மின்ஸ்
places-airport-YTZ = டொராண்டோ பில்லி பிஷப்
places-airport-YUL = மொன்றியல்-ட்ரூடோ
places-airport-YXL = சூ லுக்அவுட்
places-airport-YXU = லண்டன் (ஒன்டாரியோ)
places-airport-YYB = நோர்த் பே
places-airport-YYZ = டொராண்டோ பியர்சன்
places-sources = ஆதாரங்கள்
