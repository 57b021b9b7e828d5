## What all tools share

tools-ask = பதிலைக் காட்டு
tools-yes = ஆம்
tools-no = இல்லை
tools-not-known = தெரியவில்லை
tools-choose = தேர்ந்தெடு
tools-add = சேர்
tools-remove = நீக்கு
tools-result = பதில்
tools-of = / { $of }
tools-capped = உச்சவரம்பு உண்டு; உச்சவரம்பு இல்லாவிட்டால் { $from }
tools-would-change = எவை இதை மாற்றும்
tools-next = அடுத்து என்ன செய்யலாம்
tools-rules = விதிகள்
tools-in-force = { $date } முதல் நடைமுறையில்
tools-stale = இந்த விதிகளை { $date } தேதிக்குள் மீண்டும் சரிபார்த்திருக்க வேண்டும். பதிலை நம்பும் முன் அதிகாரபூர்வப் பக்கத்தைப் பாருங்கள்.
tools-faults = இந்தப் பதில்களை மீண்டும் பாருங்கள்
tools-copy = எழுத்தாக நகலெடு
tools-copied = நகலெடுத்தாயிற்று.

## What is wrong with a field

tools-fault-missing = இது தேவை. இதை நிரப்புங்கள்.
tools-fault-whole = { $min } முதல் { $max } வரை ஒரு முழு எண்ணை எழுதுங்கள்.
tools-fault-number = { $min } முதல் { $max } வரை, { $step } அளவுப் படிகளில் ஓர் எண்ணை எழுதுங்கள்.
tools-fault-money = 0 முதல் { $max } வரை ஒரு தொகையை எழுதுங்கள்; புள்ளிக்குப் பிறகு அதிகபட்சம் இரண்டு இலக்கங்கள்.
tools-fault-yes-no = ஆம் அல்லது இல்லை என்று தேர்ந்தெடுங்கள்.
tools-fault-choice = பதில்களில் ஒன்றைத் தேர்ந்தெடுங்கள்.
tools-fault-choices = இந்தப் பதில்களிலிருந்து தேர்ந்தெடுங்கள்.
tools-fault-day = { $from } முதல் { $to } வரை ஒரு நாளை எழுதுங்கள்.
tools-fault-month = { $from } முதல் { $to } வரை ஒரு மாதத்தை எழுதுங்கள்.
tools-fault-list = இங்கே அதிகபட்சம் { $max } இருக்கலாம்.
tools-fault-noc = தொழிலின் ஐந்து இலக்கக் குறியீட்டை எழுதுங்கள்.
tools-fault-noc-unknown = இந்தக் குறியீட்டில் தொழில் எதுவும் இல்லை. பதிலாகத் தொழிலின் பெயரைத் தேடுங்கள்.
tools-fault-unknown = இது இங்கே கேட்கப்படவில்லை.
tools-fault-same = இது “{ $other }” என்பதிலிருந்து வேறுபட வேண்டும்.
tools-fault-more-than = “{ $other }” என்ற பதிலின்படி, இது அதிகபட்சம் { $max } இருக்கலாம்.

## Questions that several tools ask

tools-section-person = நீங்கள்
tools-section-language = மொழிகள்
tools-section-work = வேலை
tools-section-spouse = உங்கள் வாழ்க்கைத் துணை
tools-section-additional = கூடுதல் புள்ளிகள்
tools-section-adaptability = கனடாவுடன் தொடர்பு
tools-section-minimums = நிறைவு செய்ய வேண்டியவை
tools-field-age = உங்கள் வயது, முழு ஆண்டுகளில்
tools-field-education = உங்கள் மிக உயர்ந்த கல்வி
tools-hint-education = கனடாவுக்கு வெளியே பெற்ற கல்வி, மதிப்பிடப்பட்ட பிறகே கணக்கில் வரும்.
tools-choice-education-less-than-secondary = உயர்நிலைப் பள்ளிக்குக் கீழ்
tools-choice-education-secondary = உயர்நிலைப் பள்ளி
tools-choice-education-one-year = உயர்நிலைப் பள்ளிக்குப் பிறகு ஓராண்டுப் படிப்பு
tools-choice-education-two-year = உயர்நிலைப் பள்ளிக்குப் பிறகு ஈராண்டுப் படிப்பு
tools-choice-education-bachelor = இளநிலைப் பட்டம் (bachelor’s), அல்லது மூன்று ஆண்டுகள் அல்லது அதற்கு மேற்பட்ட படிப்பு
tools-choice-education-two-or-more = இவற்றில் இரண்டு அல்லது அதற்கு மேல்; அவற்றில் ஒன்று மூன்று ஆண்டுகள் அல்லது அதற்கு மேல்
tools-choice-education-masters = முதுநிலைப் பட்டம் (master’s), அல்லது உரிமம் தேவைப்படும் தொழிலுக்கான பட்டம்
tools-choice-education-doctoral = முனைவர் பட்டம் (doctorate)
tools-hint-first-language = உங்களுக்கு அதிக நிலை தரும் தேர்வு. இன்னும் முடிவு இல்லாவிட்டால் காலியாக விடுங்கள்.
tools-field-first-language = முதல் அதிகாரபூர்வ மொழி
tools-field-second-language = இரண்டாம் அதிகாரபூர்வ மொழி
tools-field-lang = மொழி
tools-field-clb = ஒவ்வொரு திறனிலும் நிலை (CLB அல்லது NCLC)
tools-hint-clb = தேர்வு மதிப்பெண்களுக்கான கருவி, மதிப்பெண்களை நிலைகளாக மாற்றும். நிலை இல்லாத இடத்தில் 0 என்று எழுதுங்கள்.
tools-field-first-language-clb = முதல் அதிகாரபூர்வ மொழி: ஒவ்வொரு திறனிலும் நிலை
tools-field-second-language-clb = இரண்டாம் அதிகாரபூர்வ மொழி: ஒவ்வொரு திறனிலும் நிலை
tools-choice-lang-en = ஆங்கிலம்
tools-choice-lang-fr = பிரெஞ்சு
tools-ability-reading = படித்தல்
tools-ability-writing = எழுதுதல்
tools-ability-listening = கேட்டல்
tools-ability-speaking = பேசுதல்
tools-line-ability-reading = படித்தல்
tools-line-ability-writing = எழுதுதல்
tools-line-ability-listening = கேட்டல்
tools-line-ability-speaking = பேசுதல்
tools-field-canadian-work-years = கனடாவில் திறன்சார் வேலை (skilled work), முழு ஆண்டுகளில்
tools-hint-canadian-work-years = கடந்த பத்து ஆண்டுகளில், அனுமதிப்பத்திரத்துடன் செய்த சம்பள வேலை. வாரத்துக்கு முப்பது மணிநேரம் வீதம் ஓராண்டு செய்தால், ஓர் ஆண்டாகக் கணக்கு.
tools-field-foreign-work-years = கனடாவுக்கு வெளியே திறன்சார் வேலை, முழு ஆண்டுகளில்
tools-hint-foreign-work-years = கடந்த பத்து ஆண்டுகளில் செய்த சம்பள வேலை.
tools-line-age = வயது: { $age }
tools-line-education = கல்வி: { $education }
tools-line-first-language = முதல் அதிகாரபூர்வ மொழி, { $ability }: நிலை { $level }
tools-line-no-first-language = முதல் அதிகாரபூர்வ மொழியின் தேர்வு முடிவு எதுவும் கணக்கில் சேரவில்லை.
tools-line-birthday = உங்கள் அடுத்த பிறந்தநாள்
tools-line-first-language-more = முதல் மொழியின் ஒவ்வொரு திறனிலும் ஒரு நிலை அதிகம்
tools-line-education-more = கூடுதல் கல்வி: { $education }

## How much money must I show?

tool-funds-question = எவ்வளவு பணம் காட்ட வேண்டும்?
tool-funds-about = வந்துசேரும்போது உங்கள் குடும்பத்தைப் பராமரிக்கப் போதிய பணம் உள்ளது என்று காட்ட வேண்டும். நீங்கள் எத்தனை பேர் என்பதைப் பொறுத்துத் தொகை மாறும்.
tool-funds-field-program = எந்தத் திட்டத்துக்கு விண்ணப்பிக்கிறீர்கள்?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = சிற்றூர் அல்லது பிரெஞ்சு சமூக முன்னோடித் திட்டம் (pilot)
tool-funds-field-family-size = உங்கள் குடும்பத்தில் எத்தனை பேர்?
tool-funds-hint-family-size = உங்களையும், வாழ்க்கைத் துணையையும், சார்ந்துள்ள பிள்ளைகளையும் எண்ணுங்கள்; இப்போதைக்கு வராமல் அங்கேயே இருப்பவர்களையும்தான்.
tool-funds-line-base =
    { $count ->
        [one] ஒருவருக்கான தொகை
       *[other] { $count } பேர் கொண்ட குடும்பத்துக்கான தொகை
    }
tool-funds-line-more =
    { $count ->
        [one] கூடுதலாக ஒருவர்
       *[other] கூடுதலாக { $count } பேர்
    }

## How many points do I have in Express Entry?

tool-crs-question = Express Entry-இல் எனக்கு எத்தனை புள்ளிகள்?
tool-crs-about = Express Entry மக்களைப் புள்ளிகளால் வரிசைப்படுத்துகிறது: விரிவான தரவரிசை முறை (Comprehensive Ranking System, CRS). உங்கள் புள்ளிகளை வரி வரியாகப் பாருங்கள்; எவை அவற்றை மாற்றும் என்றும் பாருங்கள்.
tool-crs-section-core = நீங்கள்
tool-crs-section-transferability = சேர்ந்து கணக்கில் வருபவை
tool-crs-section-rounds = கடைசி அழைப்புச் சுற்றுகள்
tool-crs-field-spouse = உங்களுக்கு வாழ்க்கைத் துணை இருக்கிறாரா?
tool-crs-choice-spouse-none = இல்லை
tool-crs-choice-spouse-accompanying = ஆம், என்னுடன் வருகிறார்
tool-crs-choice-spouse-not-accompanying = ஆம், என்னுடன் வரவில்லை
tool-crs-choice-spouse-citizen-or-pr = ஆம், அவர் கனடியக் குடியுரிமை பெற்றவர் அல்லது நிரந்தரக் குடியிருப்பாளர்
tool-crs-field-trade-certificate = ஒரு கைத்தொழிலில் கனடியத் தகுதிச் சான்றிதழ் (certificate of qualification) உங்களிடம் உள்ளதா?
tool-crs-field-provincial-nomination = ஒரு மாகாணம் உங்களை முன்மொழிந்துள்ளதா (nomination)?
tool-crs-field-sibling-in-canada = வயதுவந்த சகோதரரோ சகோதரியோ கனடியக் குடியுரிமை பெற்றவராக அல்லது நிரந்தரக் குடியிருப்பாளராகக் கனடாவில் வாழ்கிறாரா?
tool-crs-hint-sibling-in-canada = உங்கள் உடன்பிறப்பு, அல்லது வாழ்க்கைத் துணை உங்களுடன் வந்தால் அவருடைய உடன்பிறப்பு.
tool-crs-field-canadian-study = உயர்நிலைப் பள்ளிக்குப் பிறகு கனடாவில் படிப்பு
tool-crs-choice-canadian-study-none = இல்லை
tool-crs-choice-canadian-study-1-2 = ஓராண்டு அல்லது ஈராண்டுப் படிப்பின் சான்றிதழ்
tool-crs-choice-canadian-study-3-plus = மூன்று ஆண்டுகள் அல்லது அதற்கு மேற்பட்ட படிப்பின் சான்றிதழ், அல்லது பட்டமேற்படிப்புப் பட்டம் (graduate degree)
tool-crs-field-spouse-factors = உங்கள் வாழ்க்கைத் துணையால் கிடைப்பவை
tool-crs-field-spouse-factors-education = அவருடைய மிக உயர்ந்த கல்வி
tool-crs-field-spouse-factors-clb = ஓர் அதிகாரபூர்வ மொழியின் ஒவ்வொரு திறனிலும் அவருடைய நிலை
tool-crs-field-spouse-factors-canadian-work-years = கனடாவில் அவருடைய திறன்சார் வேலை, முழு ஆண்டுகளில்
tool-crs-line-second-language = இரண்டாம் அதிகாரபூர்வ மொழி, { $ability }: நிலை { $level }
tool-crs-line-canadian-work = கனடாவில் திறன்சார் வேலை, ஆண்டுகள்: { $years }
tool-crs-line-no-spouse-factors = வாழ்க்கைத் துணையைப் பற்றி நீங்கள் எதுவும் சொல்லவில்லை; ஆகவே அவரால் புள்ளிகள் கிடைக்கவில்லை.
tool-crs-line-spouse-not-counted = வாழ்க்கைத் துணையைப் பற்றி நீங்கள் சொன்னது கணக்கில் சேரவில்லை. உங்களுடன் வருபவராகவும், குடியுரிமை பெற்றவராகவோ நிரந்தரக் குடியிருப்பாளராகவோ இல்லாதவராகவும் இருந்தால் மட்டுமே அது கணக்கில் வரும்.
tool-crs-line-spouse-education = வாழ்க்கைத் துணையின் கல்வி: { $education }
tool-crs-line-spouse-language = வாழ்க்கைத் துணையின் மொழி, { $ability }: நிலை { $level }
tool-crs-line-spouse-canadian-work = கனடாவில் வாழ்க்கைத் துணையின் திறன்சார் வேலை, ஆண்டுகள்: { $years }
tool-crs-line-education-and-language = கல்வியும் முதல் மொழியும்
tool-crs-line-education-and-canadian-work = கல்வியும் கனடாவில் வேலையும்
tool-crs-line-foreign-work-and-language = வெளிநாட்டு வேலையும் முதல் மொழியும்
tool-crs-line-foreign-and-canadian-work = வெளிநாட்டு வேலையும் கனடாவில் வேலையும்
tool-crs-line-trade-and-language = கைத்தொழில் சான்றிதழும் முதல் மொழியும்
tool-crs-line-nomination = மாகாண முன்மொழிவு (nomination)
tool-crs-line-french = பிரெஞ்சு
tool-crs-line-canadian-study = கனடாவில் படிப்பு: { $study }
tool-crs-line-sibling = கனடாவில் சகோதரர் அல்லது சகோதரி
tool-crs-line-job-offer = வேலைவாய்ப்புக் கடிதம் (job offer); { $date } முதல் இதற்குப் புள்ளிகள் இல்லை
tool-crs-line-canadian-work-more = கனடாவில் இன்னும் ஓராண்டு வேலை
tool-crs-line-foreign-work-more = கனடாவுக்கு வெளியே இன்னும் ஓராண்டு வேலை
tool-crs-line-first-language-all = முதல் மொழியின் ஒவ்வொரு திறனிலும் நிலை { $level }
tool-crs-line-french-all = பிரெஞ்சில் ஒவ்வொரு திறனிலும் நிலை { $level }
tool-crs-line-rounds-only-yours = ஓர் அழைப்புச் சுற்றின் குழுவில் இருந்தால் மட்டுமே அது உங்களுக்குரியது. அதன் பிறகு புதிய சுற்றுகள் நடந்திருக்கலாம்.
tool-crs-line-round = { $category }, { $date }: குறைந்தபட்சப் புள்ளிகள் { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] 1 புள்ளி குறைவு
       *[other] { $points } புள்ளிகள் குறைவு
    }
tool-crs-line-round-enough =
    { $points ->
        [0] சரியாக அவ்வளவே
        [one] 1 புள்ளி அதிகம்
       *[other] { $points } புள்ளிகள் அதிகம்
    }
tool-crs-line-category-general = எல்லாத் திட்டங்களும்
tool-crs-line-category-canadian-experience = Canadian Experience Class: கனடிய அனுபவப் பிரிவு
tool-crs-line-category-provincial-nominee = மாகாண முன்மொழிவு பெற்றவர்கள்
tool-crs-line-category-federal-skilled-worker = Federal Skilled Worker Program: திறன்பெற்ற பணியாளர் திட்டம்
tool-crs-line-category-federal-skilled-trades = Federal Skilled Trades Program: கைத்தொழிலாளர் திட்டம்
tool-crs-line-category-french = பிரெஞ்சு
tool-crs-line-category-healthcare = மருத்துவமும் சமூக சேவைகளும்
tool-crs-line-category-stem = அறிவியலும் தொழில்நுட்பமும்
tool-crs-line-category-trades = கைத்தொழில்கள்
tool-crs-line-category-transport = போக்குவரத்து
tool-crs-line-category-education = கல்வி
tool-crs-line-category-agriculture = வேளாண்மை
tool-crs-line-category-physicians = கனடிய அனுபவமுள்ள மருத்துவர்கள்
tool-crs-line-category-senior-managers = கனடிய அனுபவமுள்ள உயர்நிலை மேலாளர்கள்
tool-crs-line-category-researchers = கனடிய அனுபவமுள்ள ஆய்வாளர்கள்
tool-crs-line-category-military = இராணுவத்தில் சேர்பவர்கள்

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = Federal Skilled Worker Program-க்குத் தேவையான புள்ளிகள் எனக்கு உள்ளனவா?
tool-fsw-about = Express Entry உங்களை வரிசைப்படுத்தும் முன், திறன்பெற்ற பணியாளருக்கான இந்தத் திட்டம் தன் சொந்தத் தேர்வு அட்டவணையில் (grid) குறிப்பிட்ட புள்ளிகளைக் கேட்கிறது.
tool-fsw-field-experience-years = ஒரே தொழிலில் திறன்சார் வேலை (skilled work), முழு ஆண்டுகளில்
tool-fsw-hint-experience-years = கடந்த பத்து ஆண்டுகளில் எங்கேயாவது செய்த சம்பள வேலை.
tool-fsw-field-arranged-employment = கனடாவில் செல்லுபடியாகும் வேலைவாய்ப்புக் கடிதம் (job offer) உங்களிடம் உள்ளதா?
tool-fsw-field-adaptability = உங்களுக்கோ வாழ்க்கைத் துணைக்கோ இவற்றில் எவை பொருந்தும்?
tool-fsw-field-spouse-language-clb4 = என் வாழ்க்கைத் துணைக்கு ஓர் அதிகாரபூர்வ மொழியின் எல்லாத் திறன்களிலும் நிலை 4 அல்லது அதற்கு மேல் உள்ளது
tool-fsw-field-own-study-2y-canada = நான் கனடாவில் இரண்டு அல்லது அதற்கு மேற்பட்ட கல்வியாண்டுகள் முழுநேரமாகப் படித்தேன்
tool-fsw-field-spouse-study-2y-canada = என் வாழ்க்கைத் துணை கனடாவில் இரண்டு அல்லது அதற்கு மேற்பட்ட கல்வியாண்டுகள் முழுநேரமாகப் படித்தார்
tool-fsw-field-own-work-1y-canada = நான் கனடாவில் ஓராண்டு அல்லது அதற்கு மேல் முழுநேரமாக, திறன்சார் வேலையில், அனுமதிப்பத்திரத்துடன் வேலை செய்தேன்
tool-fsw-field-spouse-work-1y-canada = என் வாழ்க்கைத் துணை கனடாவில் ஓராண்டு அல்லது அதற்கு மேல் அனுமதிப்பத்திரத்துடன் வேலை செய்தார்
tool-fsw-field-relative-in-canada = எனக்கோ வாழ்க்கைத் துணைக்கோ வயதுவந்த உறவினர் ஒருவர் கனடியக் குடியுரிமை பெற்றவராக அல்லது நிரந்தரக் குடியிருப்பாளராகக் கனடாவில் வாழ்கிறார்
tool-fsw-line-second-language = இரண்டாம் அதிகாரபூர்வ மொழி: ஒவ்வொரு திறனிலும் நிலை { $level }
tool-fsw-line-experience = திறன்சார் வேலை, ஆண்டுகள்: { $years }
tool-fsw-line-arranged-employment = செல்லுபடியாகும் வேலைவாய்ப்புக் கடிதம்
tool-fsw-line-offer-again = செல்லுபடியாகும் வேலைவாய்ப்புக் கடிதம், இன்னொரு முறை
tool-fsw-line-spouse-language = வாழ்க்கைத் துணையின் மொழி
tool-fsw-line-own-study = கனடாவில் உங்கள் படிப்பு
tool-fsw-line-spouse-study = கனடாவில் வாழ்க்கைத் துணையின் படிப்பு
tool-fsw-line-own-work = கனடாவில் உங்கள் வேலை
tool-fsw-line-spouse-work = கனடாவில் வாழ்க்கைத் துணையின் வேலை
tool-fsw-line-relative = கனடாவில் உறவினர்
tool-fsw-line-minimum-language = முதல் அதிகாரபூர்வ மொழி: ஒவ்வொரு திறனிலும் நிலை { $level }
tool-fsw-line-minimum-experience = திறன்சார் வேலை, முழு ஆண்டுகள்: குறைந்தது { $years }
tool-fsw-line-minimum-education = உயர்நிலைப் பள்ளி அல்லது அதற்கு மேல்
tool-fsw-line-pass-mark = தேர்ச்சிக்குத் தேவையான புள்ளிகள்: { $pass }
tool-fsw-line-passes = போதுமான புள்ளிகள் உள்ளன; ஒவ்வொரு குறைந்தபட்ச நிபந்தனையும் நிறைவேறியது
tool-fsw-line-too-few = புள்ளிகள் போதவில்லை
tool-fsw-line-below-minimum = ஒரு குறைந்தபட்ச நிபந்தனை நிறைவேறவில்லை. புள்ளிகளால் அதை ஈடுசெய்ய முடியாது
tool-fsw-line-experience-more = இன்னும் ஓராண்டு திறன்சார் வேலை
tool-fsw-line-second-language-all = இரண்டாம் மொழியின் ஒவ்வொரு திறனிலும் நிலை { $level }

## What level is my test score?

tool-clb-question = என் மொழித் தேர்வு மதிப்பெண் எந்த நிலை?
tool-clb-about = கனடா மொழித்திறனை நிலைகளில் கணக்கிடுகிறது: ஆங்கிலத்துக்கு CLB, பிரெஞ்சுக்கு NCLC. மதிப்பெண்ணை அதன் நிலையாக மாற்றுங்கள்.
tool-clb-field-test = எந்தத் தேர்வு?
tool-clb-field-ability = எந்தத் திறன்?
tool-clb-choice-ability-reading = படித்தல்
tool-clb-choice-ability-writing = எழுதுதல்
tool-clb-choice-ability-listening = கேட்டல்
tool-clb-choice-ability-speaking = பேசுதல்
tool-clb-field-score = உங்கள் மதிப்பெண்
tool-clb-field-test-day = தேர்வு நடந்த நாள்
tool-clb-hint-test-day = நாளைக் கொடுத்தால், முடிவு எதுவரை கணக்கில் வரும் என்று பார்க்கலாம்.
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } அல்லது அதற்கு மேல்
tool-clb-line-nclc-or-more = NCLC { $level } அல்லது அதற்கு மேல்
tool-clb-line-clb-below = CLB { $level } நிலைக்குக் கீழ்
tool-clb-line-nclc-below = NCLC { $level } நிலைக்குக் கீழ்
tool-clb-line-from-score = மதிப்பெண் { $score }
tool-clb-line-valid-until = முடிவு கணக்கில் வரும் கடைசி நாள்
tool-clb-line-expired = இந்த முடிவு பழையதாகிவிட்டது. புதிய தேர்வு எழுத வேண்டும்.
tool-clb-line-other-scale = அந்த நாளில் இந்தத் தேர்வின் மதிப்பெண் முறை வேறு. அந்த நாளுக்குப் பொருந்தும் தேர்வைத் தேர்ந்தெடுங்கள்.

## In my own currency

tools-section-currency = உங்கள் சொந்த நாணயத்தில்
tools-field-rate = 1 கனடிய டாலர் = உங்கள் நாணயத்தில் எவ்வளவு?
tools-hint-rate = தொகையை உங்கள் நாணயத்தில் பார்க்க விரும்பினால். உங்கள் வங்கியின் மாற்று வீதத்தை எழுதுங்கள்.
tools-field-rate-day = இந்த வீதத்தின் நாள்
tools-line-own-currency = உங்கள் நாணயத்தில்; { $date } அன்று ஒரு கனடிய டாலர் = { $rate }

## Which Express Entry programs could be for me?

tool-programs-question = எந்த Express Entry திட்டங்கள் எனக்குப் பொருந்தலாம்?
tool-programs-about = Express Entry-இல் மூன்று திட்டங்கள் உள்ளன. நீங்கள் நிறைவு செய்பவை, நிறைவு செய்யாதவை, இன்னும் தெரியாதவை எவை என்று ஒவ்வொரு நிபந்தனையாகப் பாருங்கள்.
tool-programs-section-programs = திட்டங்கள்
tool-programs-section-fsw = Federal Skilled Worker Program: திறன்பெற்ற பணியாளர் திட்டம்
tool-programs-section-cec = Canadian Experience Class: கனடிய அனுபவப் பிரிவு
tool-programs-section-fst = Federal Skilled Trades Program: கைத்தொழிலாளர் திட்டம்
tool-programs-section-money = பணமும் இடமும்
tool-programs-field-teer = உங்கள் வேலையின் நிலை (TEER)
tool-programs-hint-teer = இது உங்கள் தொழில் குறியீட்டின் இரண்டாவது இலக்கம்.
tool-programs-choice-teer-0 = 0: மேலாண்மை
tool-programs-choice-teer-1 = 1: பொதுவாகப் பல்கலைக்கழகப் பட்டம்
tool-programs-choice-teer-2 = 2: பொதுவாகக் கல்லூரிச் சான்றிதழ் (diploma) அல்லது நீண்ட தொழிற்பழகுநர் பயிற்சி (apprenticeship)
tool-programs-choice-teer-3 = 3: பொதுவாகக் குறுகிய கல்லூரிப் படிப்பு அல்லது வேலையிடத்தில் பயிற்சி
tool-programs-choice-teer-4 = 4: பொதுவாக உயர்நிலைப் பள்ளி
tool-programs-choice-teer-5 = 5: வேலையிடத்தில் குறுகிய பயிற்சி
tool-programs-field-continuous-work-years = ஒரே தொழிலில் இடைவெளி இல்லாமல் செய்த திறன்சார் வேலை (skilled work), முழு ஆண்டுகளில்
tool-programs-hint-continuous-work-years = கடந்த பத்து ஆண்டுகளில் எங்கேயாவது செய்த சம்பள வேலை.
tool-programs-field-recent-canadian-work-years = கடந்த மூன்று ஆண்டுகளில் கனடாவில் செய்த திறன்சார் வேலை, முழு ஆண்டுகளில்
tool-programs-field-trade = உங்கள் வேலை கைத்தொழிலா (skilled trade)?
tool-programs-field-trade-work-years = கடந்த ஐந்து ஆண்டுகளில் அந்தக் கைத்தொழிலில் வேலை, முழு ஆண்டுகளில்
tool-programs-field-trade-offer-or-certificate = அந்தக் கைத்தொழிலில் ஓராண்டுக்கான முழுநேர வேலைவாய்ப்புக் கடிதமோ (job offer) கனடியத் தகுதிச் சான்றிதழோ (certificate of qualification) உங்களிடம் உள்ளதா?
tool-programs-field-education-assessed = இந்தக் கல்வி கனடாவில் பெற்றதாகவோ மதிப்பிடப்பட்டதாகவோ உள்ளதா?
tool-programs-field-fsw-points = Federal Skilled Worker Program தேர்வு அட்டவணையில் (grid) உங்கள் புள்ளிகள்
tool-programs-hint-fsw-points = இவற்றைக் கூட்ட ஒரு தனிக் கருவி உள்ளது.
tool-programs-field-works-with-offer = கனடாவில் வேலை செய்ய உங்களுக்கு அனுமதியும், செல்லுபடியாகும் வேலைவாய்ப்புக் கடிதமும் (job offer) உள்ளனவா?
tool-programs-field-enough-funds = நீங்கள் காட்ட வேண்டிய பணம் உங்களிடம் உள்ளதா?
tool-programs-field-quebec = கியூபெக்கில் வாழத் திட்டமிடுகிறீர்களா?
tool-programs-line-found = ஒரு திட்டத்தின் நிபந்தனைகளை நிறைவு செய்வதாகத் தெரிகிறது
tool-programs-line-not-known = சில பதில்கள் இன்னும் இல்லை
tool-programs-line-none = இப்போதைய நிலையில், எந்தத் திட்டத்தின் நிபந்தனைகளையும் நிறைவு செய்யவில்லை

## What does my application cost?

tool-fees-question = என் விண்ணப்பத்துக்கு எவ்வளவு செலவாகும்?
tool-fees-about = உங்களுக்கும் குடும்பத்துக்கும் அரசின் கட்டணங்கள், வரி வரியாக.
tool-fees-field-application = எதற்கு விண்ணப்பிக்கிறீர்கள்?
tool-fees-field-partner = வாழ்க்கைத் துணை உங்களுடன் விண்ணப்பிக்கிறாரா?
tool-fees-field-children = சார்ந்துள்ள பிள்ளைகள் எத்தனை பேர் உங்களுடன் விண்ணப்பிக்கிறார்கள்?
tool-fees-field-children-with-biometrics = இந்தப் பிள்ளைகளில் எத்தனை பேருக்கு வயது பதினான்கு அல்லது அதற்கு மேல்?
tool-fees-hint-children-with-biometrics = அந்த வயதிலிருந்து கைரேகைகளும் புகைப்படமும் கொடுக்க வேண்டும்.
tool-fees-line-times = { $what } × { $count }
tool-fees-line-family-apart = உங்கள் வாழ்க்கைத் துணையும் பிள்ளைகளும் தனித்தனியாக விண்ணப்பிக்க வேண்டும்; அவற்றின் கட்டணங்கள் இங்கே சேரவில்லை.
tool-fees-line-without-not-known = தெரியாதவை மொத்தத்தில் சேரவில்லை.

## Ontario Workforce Priority

tool-oinp-question = ஒன்டாரியோ என்னை முன்மொழியக்கூடுமா?
tool-oinp-about = ஒன்டாரியோவின் பிரிவு வேலைவாய்ப்புக் கடிதம் (job offer) கேட்கிறது. எந்த நிபந்தனைகள் நிறைவேறின என்று ஒவ்வொன்றாகப் பாருங்கள்; விருப்ப அறிவிப்புக்கான (expression of interest) புள்ளிகளையும் பாருங்கள்.
tool-oinp-section-offer = வேலை
tool-oinp-section-employer = வேலை வழங்குபவர்
tool-oinp-section-requirements = நிறைவு செய்ய வேண்டியவை
tool-oinp-section-points = புள்ளிகள்
tool-oinp-field-occupation = உங்களுக்குத் தர முன்வந்த தொழிலின் குறியீடு (ஐந்து இலக்கங்கள்)
tool-oinp-hint-occupation = தேசியத் தொழில் வகைப்பாட்டில் (National Occupational Classification, NOC) உள்ளபடி, எடுத்துக்காட்டாகத் தச்சர்களுக்கு 72310.
tool-oinp-field-offer = ஒன்டாரியோவில் முழுநேர, நிரந்தர வேலைவாய்ப்புக் கடிதம் உங்களிடம் உள்ளதா?
tool-oinp-field-hourly-wage = ஒரு மணிநேரச் சம்பளம், கனடிய டாலரில்
tool-oinp-field-wage-at-median = இது, அந்தப் பகுதியில் இந்த வேலைக்கான நடுநிலைச் சம்பளத்துக்குக் (median wage) குறையாமல் உள்ளதா?
tool-oinp-hint-wage-at-median = மத்திய அரசின் Job Bank வேலை, பகுதிவாரியாக அதைக் காட்டுகிறது. ஒன்டாரியோவில் அண்மையில் பட்டம் பெற்றவர்களுக்குக் குறைந்த சம்பளம் (low wage) போதும்.
tool-oinp-field-location = வேலையிடம் எங்கே உள்ளது?
tool-oinp-field-position-months = ஒன்டாரியோவில் இந்தப் பதவியில் வேலை செய்த மாதங்கள்
tool-oinp-field-other-ontario-months = ஒன்டாரியோவில் மற்ற வேலை செய்த மாதங்கள்
tool-oinp-field-same-job-years = கடந்த ஐந்து ஆண்டுகளுக்குள் இதே தொழிலில் முழு ஆண்டுகள்
tool-oinp-field-licence = இந்த வேலைக்கு ஒன்டாரியோ கேட்கும் உரிமம் உங்களிடம் உள்ளதா?
tool-oinp-hint-licence = வேலைக்கு உரிமம் தேவையில்லை என்றால், “இல்லை”.
tool-oinp-field-canadian-earnings = கடந்த ஐந்து ஆண்டுகளில், கனடாவில் உங்கள் வருமானம் மிக அதிகமாக இருந்த ஆண்டின் தொகை, டாலரில்
tool-oinp-hint-canadian-earnings = வரி மதிப்பீட்டு அறிவிப்பில் (notice of assessment) உள்ளபடி.
tool-oinp-field-status = கனடாவில் உங்கள் அனுமதிப்பத்திரம்
tool-oinp-choice-status-work-permit = வேலை அனுமதிப்பத்திரம் (work permit)
tool-oinp-choice-status-study-permit = கல்வி அனுமதிப்பத்திரம் (study permit)
tool-oinp-choice-status-none = எதுவும் இல்லை
tool-oinp-field-education-assessed = இந்தக் கல்வி கனடாவில் பெற்றதாகவோ மதிப்பிடப்பட்டதாகவோ உள்ளதா?
tool-oinp-field-canadian-credentials = கனடாவில் பெற்ற கல்விச் சான்றிதழ்கள்
tool-oinp-choice-canadian-credentials-none = எதுவும் இல்லை
tool-oinp-choice-canadian-credentials-one = ஒன்று
tool-oinp-choice-canadian-credentials-more = ஒன்றுக்கு மேல்
tool-oinp-field-ontario-graduate = கடந்த மூன்று ஆண்டுகளில் ஒன்டாரியோவில் தகுதியுள்ள (eligible) கல்வி நிலையத்தில் படித்து முடித்தீர்களா?
tool-oinp-field-employer-area = வேலையிடம் உள்ள பகுதி
tool-oinp-hint-employer-area = இடைப்பட்ட பகுதிகளை அதிகாரபூர்வப் பக்கம் பட்டியலிடுகிறது.
tool-oinp-choice-employer-area-gta = பெருநகர டொரோன்டோ பகுதி (Greater Toronto Area)
tool-oinp-choice-employer-area-listed = பட்டியலில் உள்ள பகுதி
tool-oinp-choice-employer-area-elsewhere = ஒன்டாரியோவில் வேறு இடம்
tool-oinp-field-employer-years = வேலை வழங்குபவர் தொழில் நடத்திவரும் முழு ஆண்டுகள்
tool-oinp-field-employer-revenue = வேலை வழங்குபவரின் கடந்த ஆண்டு வருவாய், டாலரில்
tool-oinp-field-employer-staff = அந்த இடத்தில் முழுநேரம் வேலை செய்யும் குடிமக்கள், நிரந்தரக் குடியிருப்பாளர்களின் எண்ணிக்கை
tool-oinp-line-teer = வேலையின் நிலை (TEER): { $teer }
tool-oinp-line-category = தொழிலின் பரந்த பிரிவு: { $category }
tool-oinp-line-wage = ஒரு மணிநேரச் சம்பளம்: { $value }
tool-oinp-line-position = இந்தப் பதவியில் மாதங்கள்: { $value }
tool-oinp-line-other-ontario = ஒன்டாரியோவில் மற்ற வேலை, மாதங்கள்: { $value }
tool-oinp-line-earnings = கனடாவில் வருமானம்: { $value }
tool-oinp-line-status = கனடாவில் அனுமதிப்பத்திரம்: { $choice }
tool-oinp-line-education = கல்வி: { $choice }
tool-oinp-line-credentials = கனடாவில் பெற்ற கல்விச் சான்றிதழ்கள்: { $choice }
tool-oinp-line-language = முதல் அதிகாரபூர்வ மொழி, மிகக் குறைந்த திறன்: நிலை { $value }
tool-oinp-line-both-languages = இரண்டு அதிகாரபூர்வ மொழிகளும்
tool-oinp-line-one-language = ஓர் அதிகாரபூர்வ மொழி
tool-oinp-line-no-language = அதிகாரபூர்வ மொழி எதுவும் இல்லை
tool-oinp-line-all-met = கேட்கப்பட்ட ஒவ்வொரு நிபந்தனையும் நிறைவேறியது
tool-oinp-line-some-not-met = ஒரு நிபந்தனை நிறைவேறவில்லை. புள்ளிகளால் அதை ஈடுசெய்ய முடியாது
tool-oinp-line-some-not-known = ஒவ்வொரு நிபந்தனையும் நிறைவேறியதா என்று தெரியவில்லை
tool-oinp-line-location = வேலையிடம்: { $choice }
