### The tools of daily life.

## Rights at work

tool-work-question = சட்டம் சொல்லும் சம்பளம் எனக்குக் கிடைக்கிறதா?
tool-work-about = ஒன்டாரியோவில் குறைந்தபட்சச் சம்பளம், ஒரு வாரச் சம்பளம் வரி வரியாக, பொது விடுமுறைகள், வருடாந்திர விடுமுறைச் சம்பளம் (vacation pay), கடைசிச் சம்பளம்.
tool-work-section-wage = குறைந்தபட்சச் சம்பளம்
tool-work-section-week = உங்கள் வாரம்
tool-work-section-vacation = வருடாந்திர விடுமுறை
tool-work-section-holidays = பொது விடுமுறைகள்
tool-work-section-last-pay = வேலை முடியும்போது
tool-work-field-worker = என்ன வகை வேலை?
tool-work-field-week = உங்கள் வேலை வாரத்தின் முதல் நாள்
tool-work-hint-week = திங்கட்கிழமை தொடங்கும் இந்த வாரத்துக்கு, காலியாக விடுங்கள்.
tool-work-field-hours = இந்த வாரத்தில் வேலை செய்த மணிநேரம்
tool-work-hint-hours = குறைந்தபட்சச் சம்பளத்தை மட்டும் பார்க்க விரும்பினால் காலியாக விடுங்கள்.
tool-work-field-in-school-time = அது பள்ளி நடக்கும் காலமா?
tool-work-field-hourly-pay = உங்கள் ஒரு மணிநேரச் சம்பளம், பிடித்தங்களுக்கு முன்
tool-work-field-years = இந்த வேலை வழங்குபவரிடம் முழு ஆண்டுகள்
tool-work-field-paid = இந்த வாரத்துக்கு வேலை வழங்குபவர் தந்த சம்பளம், பிடித்தங்களுக்கு முன்
tool-work-hint-paid = வருடாந்திர விடுமுறைச் சம்பளம் இல்லாமல்.
tool-work-field-wages-before = பொது விடுமுறைக்கு முந்தைய நான்கு வாரங்களின் சம்பளம்
tool-work-hint-wages-before = வழக்கமான சம்பளமும் வருடாந்திர விடுமுறைச் சம்பளமும்; கூடுதல் நேரச் சம்பளம் இல்லாமல். உங்கள் வாரத்தில் பொது விடுமுறை இருந்தால் மட்டும்.
tool-work-field-holiday-hours = பொது விடுமுறை அன்று வேலை செய்த மணிநேரம்
tool-work-hint-holiday-hours = மேலே சொன்ன வாரத்தின் மணிநேரத்தில் இவையும் அடங்கும்.
tool-work-field-last-day = உங்கள் கடைசி வேலை நாள்
tool-work-field-next-pay-day = அதற்குப் பிறகு வரும் சம்பள நாள்
tool-work-line-minimum = ஒரு மணிநேரத்துக்குக் குறைந்தபட்சச் சம்பளம்: { $who }
tool-work-line-minimum-day = ஒரு நாளுக்குக் குறைந்தபட்சச் சம்பளம்: { $who }
tool-work-line-student-hours = பள்ளி நடக்கும் காலத்தில், இதைவிடக் குறைந்த வேலை நேரத்துக்கு மட்டுமே மாணவர் சம்பள வீதம் பொருந்தும்.
tool-work-line-new-rate = { $day } முதல் குறைந்தபட்சச் சம்பளம் { $amount }. அந்த நாள் முதலான வேலை நேரம் இங்கே குறைவாகக் கணக்கிடப்பட்டுள்ளது.
tool-work-line-not-known = { $day } வரையிலான குறைந்தபட்சச் சம்பளமே எங்களுக்குத் தெரியும். அதன் பிறகான வீதங்களுக்கு அதிகாரபூர்வப் பக்கத்தைப் பாருங்கள்.
tool-work-line-rate = உங்கள் மணிநேரச் சம்பளம் ({ $rate }), குறைந்தபட்சமான { $minimum } தொகையை எட்டுகிறது
tool-work-line-rate-of-a-day = உங்கள் மணிநேரச் சம்பளத்தை ({ $rate }) ஒரு நாள் சம்பளத்துடன் ஒப்பிட முடியாது
tool-work-line-usual = வழக்கமான சம்பளம்: { $hours } மணிநேரம், வீதம் { $rate }
tool-work-line-overtime = கூடுதல் நேரச் சம்பளம் (overtime): { $hours } மணிநேரம், { $rate } வீதத்தில் { $share }%
tool-work-line-holiday-worked = பொது விடுமுறை அன்று வேலை: { $hours } மணிநேரம், { $rate } வீதத்தில் { $share }%
tool-work-line-holiday-pay = பொது விடுமுறைச் சம்பளம், { $name }, { $day }: முந்தைய { $weeks } வாரங்களின் சம்பளம் ÷ { $parts }
tool-work-line-holiday-choice = நீங்கள் எழுத்தில் சம்மதித்திருந்தால், அதற்குப் பதிலாக வழக்கமான சம்பளமும், சம்பளத்துடன் வேறொரு நாள் விடுமுறையும் கிடைக்கலாம்.
tool-work-line-total = வாரத்தின் சம்பளம்
tool-work-line-missing = குறைவது; உங்களுக்குத் தந்தது { $paid }
tool-work-line-paid-enough = உங்களுக்குத் தந்த { $paid } போதுமானது
tool-work-line-vacation = இந்த வாரத்தின் வருடாந்திர விடுமுறைச் சம்பளம் (vacation pay): உங்கள் சம்பளத்தில் { $rate }%. ஆண்டுக்கு { $weeks } வாரங்கள் விடுமுறை உண்டு.
tool-work-line-vacation-later = இந்த வேலை வழங்குபவரிடம் { $years } ஆண்டுகளுக்குப் பிறகு, இந்த வாரத்தின் வருடாந்திர விடுமுறைச் சம்பளம் (vacation pay): உங்கள் சம்பளத்தில் { $rate }%. ஆண்டுக்கு { $weeks } வாரங்கள் விடுமுறை உண்டு.
tool-work-line-long-week = இவ்வளவு நீண்ட வாரத்துக்கு நீங்கள் எழுத்தில் சம்மதிக்க வேண்டும். சில வேலைகளுக்கு வேறு விதிகள்.
tool-work-line-elsewhere = இந்த வேலையில் வேலை நேரம், கூடுதல் நேரம், விடுமுறைகள் ஆகியவற்றுக்கு வேறு விதிகள். எவை என்று தொழிலாளர் அமைச்சிடம் (Ministry of Labour) கேளுங்கள்.
tool-work-line-last-pay = உங்கள் கடைசிச் சம்பளம் தர வேண்டிய நாள்: கடைசி வேலை நாளுக்கு { $days } நாட்களுக்குப் பிறகு; அடுத்த சம்பள நாள் அதற்கும் பிறகு என்றால், அந்த நாள்
tool-work-line-last-pay-or-later = உங்கள் கடைசிச் சம்பளத்தை, கடைசி வேலை நாளுக்கு { $days } நாட்களுக்குப் பிறகு தர வேண்டும்; அடுத்த சம்பள நாள் அதற்கும் பிறகு என்றால், அந்த நாளில்

## Renting

tool-rent-question = வாடகை, முன்பணம், முன்னறிவிப்பு: வீட்டு உரிமையாளர் இதைச் செய்யலாமா?
tool-rent-about = ஒன்டாரியோவில் வாடகை எவ்வளவு, எப்போது முதல் உயரலாம்; வீட்டு உரிமையாளர் எவற்றுக்குப் பணம் கேட்கலாம்; முன்னறிவிப்புக் காலம் (notice) எவ்வளவு.
tool-rent-section-increase = உயர்வு
tool-rent-section-payment = கட்டணம்
tool-rent-section-notice = முன்னறிவிப்பு
tool-rent-section-guideline = வழிகாட்டி வீதம்
tool-rent-section-checks = சட்டம் கேட்பவை
tool-rent-field-about = இது எதைப் பற்றியது?
tool-rent-choice-about-increase = வாடகை உயர்வு
tool-rent-choice-about-payment = முன்பணம் அல்லது வேறு கட்டணம்
tool-rent-choice-about-notice = வீட்டை விட்டு வெளியேறுதல்
tool-rent-field-rent = உங்கள் இப்போதைய வாடகை
tool-rent-hint-rent = ஒரு மாதத்துக்கு; வாரந்தோறும் கட்டினால் ஒரு வாரத்துக்கு.
tool-rent-field-first-lived-in = இந்த வீட்டில் முதல்முறை யாராவது வசித்தது எப்போது?
tool-rent-field-last-change = கடைசி உயர்வின் நாள், அல்லது நீங்கள் வாடகைக்கு வந்த முதல் நாள்
tool-rent-field-new-rent = வீட்டு உரிமையாளர் கேட்கும் புதிய வாடகை
tool-rent-field-start = புதிய வாடகையின் முதல் நாள்
tool-rent-field-told-on = எழுத்து முன்னறிவிப்பு உங்களுக்குக் கிடைத்த நாள்
tool-rent-field-payment = வீட்டு உரிமையாளர் எதற்குப் பணம் கேட்கிறார்?
tool-rent-field-amount = எவ்வளவு?
tool-rent-field-notice = இது எந்த முன்னறிவிப்பு (notice)?
tool-rent-field-given-on = முன்னறிவிப்பு தந்த நாள்
tool-rent-field-ends-on = அதில் குறிப்பிட்ட கடைசி நாள்
tool-rent-line-interval = { $day } முதல் { $months } மாதங்கள் கழிந்த பிறகே வாடகை உயரலாம்; அதற்கு முன் கூடாது
tool-rent-line-earliest = இன்று சொன்னால், உயர்வுக்கு மிக முந்தைய நாள்
tool-rent-line-tell-by = { $day } என்ற நாளுக்கு { $days } நாட்கள் முன்னதாக வீட்டு உரிமையாளர் எழுத்தில் சொல்ல வேண்டும்; அதற்குக் கடைசி நாள்
tool-rent-line-guideline = வழிகாட்டி வீதம் (guideline), { $day } அன்று
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = இந்த வீதம் பொதுக் கோப்புகளிலிருந்து வந்தது; அரசின் சொந்த அறிவிப்பிலிருந்து அல்ல. இதை நம்பும் முன் அதிகாரபூர்வப் பக்கத்துடன் ஒப்பிடுங்கள்.
tool-rent-line-guideline-unknown = அந்த ஆண்டின் வழிகாட்டி வீதம் இங்கே தெரியாது. அதிகாரபூர்வப் பக்கத்தைப் பாருங்கள்.
tool-rent-line-not-covered = { $day } என்ற நாளுக்குப் பிறகே இந்த வீட்டில் முதல்முறை யாராவது வசித்தார்கள்; ஆகவே எந்த வழிகாட்டி வீதமும் வாடகையை வரம்புக்குட்படுத்தாது. மற்ற விதிகள் பொருந்தும்.
tool-rent-line-ask-age = { $day } அன்றோ அதற்கு முன்போ இந்த வீட்டில் யாராவது வசித்தார்களா? வசித்திருந்தால் மட்டுமே வழிகாட்டி வீதம் பொருந்தும். பதிலை எழுத்தில் கேளுங்கள்.
tool-rent-line-most-more = அதிகபட்ச உயர்வு
tool-rent-line-highest = அதிகபட்சப் புதிய வாடகை
tool-rent-line-no-limit = இந்த வீட்டின் வாடகைக்கு வழிகாட்டி வரம்பு இல்லை
tool-rent-line-increase-may-not = இவ்வாறு அனுமதி இல்லை
tool-rent-line-not-before = { $day }: அதற்கு முன் கூடாது
tool-rent-line-enough-months = போதிய மாதங்கள் கழிந்துவிட்டன
tool-rent-line-told-in-time = முன்னறிவிப்பு உரிய நேரத்தில் வந்தது
tool-rent-line-within-guideline = புதிய வாடகை வழிகாட்டி வீதத்துக்குள் உள்ளது
tool-rent-line-challenge = தவறான உயர்வு பற்றி வீட்டு உரிமையாளர் மற்றும் வாடகையாளர் வாரியத்திடம் (Landlord and Tenant Board, LTB) கேட்கக் கடைசி நாள்
tool-rent-line-other-homes = சமையலறையையோ குளியலறையையோ உரிமையாளருடன் பகிர்ந்துகொண்டாலும், சமூக வீட்டு வசதியில் (community housing) வாழ்ந்தாலும் வேறு விதிகள் பொருந்தும்.
tool-rent-line-may = வீட்டு உரிமையாளர் இதைக் கேட்கலாம்
tool-rent-line-may-not = வீட்டு உரிமையாளர் இதைக் கட்டாயமாகக் கேட்கக் கூடாது
tool-rent-line-may-up-to = { $amount } வரை மட்டும்
tool-rent-line-may-cost = அதன் உண்மையான விலை மட்டும்
tool-rent-line-may-rents = ஒரு வாடகை அளவு வரை
tool-rent-line-deposit-most = அதிகபட்ச முன்பணம்
tool-rent-line-too-much = கட்டாயமாகக் கேட்கக்கூடியதற்கு மேல்
tool-rent-line-interest = வீட்டு உரிமையாளர் உங்களுக்குத் தர வேண்டிய ஓராண்டு வட்டி, வழிகாட்டி வீதத்தில்
tool-rent-line-ends = மிக முந்தைய கடைசி நாள்: முன்னறிவிப்பு தந்து { $days } நாட்களுக்குப் பிறகு
tool-rent-line-pay-by = பணம் கட்டக் கடைசி நாள்: முன்னறிவிப்பு தந்து { $days } நாட்களுக்குப் பிறகு. அதற்குள் முழுவதையும் கட்டினால், முன்னறிவிப்பு செல்லாது
tool-rent-line-long-enough = முன்னறிவிப்புக் காலம் போதுமானது
tool-rent-line-end-of-period = கடைசி நாள், ஒரு வாடகைக் காலத்தின் கடைசி நாளாக இருக்க வேண்டும்; குறிப்பிட்ட காலத்துக்கான வாடகை ஒப்பந்தம் முடியும் முன் இருக்கக் கூடாது.
tool-rent-line-owed = வீட்டு உரிமையாளர் உங்களுக்குத் தர வேண்டியது
tool-rent-line-owed-nothing = முன்னறிவிப்பு { $days } நாட்கள் அல்லது அதற்கு மேல் இருந்தால், வீட்டு உரிமையாளர் உங்களுக்கு எதுவும் தர வேண்டியதில்லை.
tool-rent-line-owed-unless = முன்னறிவிப்பு { $days } நாட்கள் அல்லது அதற்கு மேல் இருந்தால் தவிர, வீட்டு உரிமையாளர் உங்களுக்கு வாடகைப் பணம் தர வேண்டும். எவ்வளவு என்று பார்க்கக் கடைசி நாளைச் சொல்லுங்கள்
tool-rent-line-board-decides = முன்னறிவிப்பு வந்தது என்பதற்காக நீங்கள் வெளியேற வேண்டியதில்லை. அதற்கு உத்தரவிட வீட்டு உரிமையாளர் மற்றும் வாடகையாளர் வாரியத்தால் (Landlord and Tenant Board, LTB) மட்டுமே முடியும்.

## Driver's licence

tool-driving-question = ஒன்டாரியோ ஓட்டுநர் உரிமத்தை எப்படிப் பெறுவது?
tool-driving-about = உங்கள் உரிமம் எங்கிருந்து வந்தது என்பதற்கு ஏற்ப: மாற்றிக்கொள்வது, தேர்வுகள் அல்லது முழு வழி; அந்த உரிமத்தில் இன்னும் எவ்வளவு காலம் ஓட்டலாம்; எந்த ஆவணங்களை எடுத்துச் செல்ல வேண்டும்.
tool-driving-section-path = உங்கள் வழி
tool-driving-section-clock = உங்கள் பழைய உரிமம்
tool-driving-section-papers = எடுத்துச் செல்ல வேண்டியவை
tool-driving-field-place = உங்கள் உரிமம் எந்த இடத்துடையது?
tool-driving-field-class = என்ன வகை உரிமம்?
tool-driving-choice-class-car = முழுமையான கார் உரிமம்
tool-driving-choice-class-motorcycle = மோட்டார் சைக்கிள் உரிமம்
tool-driving-choice-class-learner = பழகுநர் உரிமம் (learner's licence)
tool-driving-field-years = முழு உரிமத்துடன் ஓட்டிய அனுபவம், ஆண்டுகளில்
tool-driving-field-resident-since = நீங்கள் ஒன்டாரியோவில் குடியமர்ந்த நாள்
tool-driving-hint-resident-since = பெரும்பாலும், இங்கே வாழ வந்த நாள்.
tool-driving-field-english-or-french = உங்கள் ஆவணங்கள் ஆங்கிலத்தில் அல்லது பிரெஞ்சில் உள்ளனவா?
tool-driving-field-letter-of = உங்கள் அனுபவம் பற்றிய கடிதத்தின் தேதி
tool-driving-line-exchange = எழுத்துத் தேர்வோ சாலைத் தேர்வோ இல்லாமல் உரிமத்தை மாற்றிக்கொள்ளலாம்
tool-driving-line-exchange-if = போதிய அனுபவம் இருந்தால் உரிமத்தை மாற்றிக்கொள்ளலாம்
tool-driving-line-credit = உங்கள் அனுபவம் கணக்கில் சேரலாம்
tool-driving-line-tests = தேர்வுகள் தேவை
tool-driving-line-full = புதிய ஓட்டுநராகத் தொடங்குகிறீர்கள்
tool-driving-line-ask = DriveTest-இல் கேளுங்கள்
tool-driving-line-age = ஒன்டாரியோவில் ஓட்ட, குறைந்தது வயது { $years } நிரம்பியிருக்க வேண்டும்.
tool-driving-line-agreement = ஒன்டாரியோவுடன் ஒப்பந்தம்: { $place }
tool-driving-line-experience = { $months } மாதங்கள் அல்லது அதற்கு மேல் அனுபவம்
tool-driving-line-less-experience = அதைவிடக் குறைந்த அனுபவத்துக்கு என்ன கிடைக்கும் என்று DriveTest முடிவு செய்யும். முழு அனுபவத்துக்கும் சான்றுகளை எடுத்துச் செல்லுங்கள்
tool-driving-line-motorcycle = மோட்டார் சைக்கிளுக்கு வேறு விதிகள். DriveTest-இல் கேளுங்கள்
tool-driving-line-learner-no-exchange = பழகுநர் உரிமத்தை மாற்ற முடியாது.
tool-driving-line-eye-test = DriveTest மையத்தில் கண் பரிசோதனை
tool-driving-line-knowledge-test = சாலை விதிகள் பற்றிய எழுத்துத் தேர்வு
tool-driving-line-road-test = சாலைத் தேர்வு
tool-driving-line-credit-changed = இந்த விதிகள் { $day } அன்று மாறும் என்று சொல்லப்பட்டது; எப்படி என்று எங்களால் உறுதிப்படுத்த முடியவில்லை. எந்தத் தேர்வுகள் தேவை, உங்கள் கடிதத்துக்கு என்ன மதிப்பு என்று DriveTest-இல் கேளுங்கள்
tool-driving-line-credit-ask = உங்கள் அனுபவம், தேர்வுகளுக்கு இடையிலான காலத்தைக் குறைக்கலாம். உங்கள் கடிதத்துக்கு என்ன மதிப்பு என்று DriveTest-இல் கேளுங்கள்
tool-driving-line-learner = எழுத்துத் தேர்வுக்கு { $months } மாதங்களுக்குப் பிறகு முதல் சாலைத் தேர்வு; அங்கீகரிக்கப்பட்ட ஓட்டுநர் பயிற்சி எடுத்தால் { $course } மாதங்களுக்குப் பிறகு. அதுவரை அனுபவமுள்ள ஓட்டுநர் பக்கத்தில் இருக்க ஓட்ட வேண்டும்.
tool-driving-line-full-test = முழு உரிமத்துக்கான இரண்டாவது சாலைத் தேர்வு
tool-driving-line-grace = ஒன்டாரியோவில் குடியமர்ந்த பிறகு, செல்லுபடியாகும் உங்கள் உரிமத்தில் ஓட்டக்கூடிய காலம்
tool-driving-line-drive-until = செல்லுபடியாகும் உங்கள் உரிமத்தில் ஓட்டக்கூடிய கடைசி நாள்; குடியமர்ந்து { $days } நாட்களுக்குப் பிறகு
tool-driving-line-apply-before = அந்த நாளுக்கு முன் ஒன்டாரியோ உரிமத்துக்கு விண்ணப்பியுங்கள்.
tool-driving-line-time-over = இந்தக் காலம் முடிந்துவிட்டது. ஒன்டாரியோ உரிமம் கிடைக்கும் வரை ஓட்டாதீர்கள். விபத்து நடந்தால் காப்புறுதி பணம் தராமல் போகலாம்.
tool-driving-line-letter-until = கடிதம் { $months } மாதங்கள் செல்லும்; அதற்குக் கடைசி நாள்
tool-driving-line-letter-too-old = கடிதம் மிகப் பழையது. புதிய கடிதம் கேளுங்கள்.
tool-driving-line-fees = தேர்வுகளுக்கும் உரிமத்துக்கும் கட்டணங்கள் உண்டு. தொகைகளை எங்களால் உறுதிப்படுத்த முடியவில்லை; ஆகவே போகும் முன் drivetest.ca தளத்தைப் பாருங்கள்.

## School

tool-school-question = என் பிள்ளைக்கு எந்தப் பள்ளி பொருந்தும்?
tool-school-about = பிறந்த மாதத்தின்படி வகுப்பு, நான்கு அரசுப் பள்ளி அமைப்புகள், எடுத்துச் செல்ல வேண்டியவை, ஒன்டாரியோ கேட்கும் தடுப்பூசிகள்.
tool-school-section-grade = வகுப்பு
tool-school-section-systems = நான்கு அமைப்புகள்
tool-school-section-papers = எடுத்துச் செல்ல வேண்டியவை
tool-school-section-vaccines = தடுப்பூசிகள்
tool-school-field-born = உங்கள் பிள்ளை பிறந்த மாதம்
tool-school-field-arrival = ஒன்டாரியோவுக்கு வரும் நாள்
tool-school-hint-arrival = ஏற்கெனவே இங்கே இருந்தால் காலியாக விடுங்கள்.
tool-school-field-status = கனடாவில் உங்கள் பிள்ளையின் குடிவரவு நிலை
tool-school-field-french-right = பெற்றோரில் ஒருவருக்குப் பிரெஞ்சு மொழிப் பள்ளிக்கான உரிமை உள்ளதா?
tool-school-hint-french-right = பிரெஞ்சை முதல் மொழியாகக் கொண்ட, அல்லது கனடாவில் தொடக்கப் பள்ளியைப் பிரெஞ்சில் படித்த கனடியக் குடியுரிமை பெற்றவருக்கு இந்த உரிமை உண்டு. அத்தகைய பள்ளியில் வேறொரு பிள்ளை படிக்கும் குடும்பங்களுக்கும் உண்டு.
tool-school-field-catholic = பெற்றோரில் ஒருவரோ பிள்ளையோ கத்தோலிக்கரா?
tool-school-field-with-guardian = பிள்ளை, பெற்றோர் அல்லாத ஒருவருடன் வாழ்கிறாரா?
tool-school-line-school-year = கல்வியாண்டு தொடங்கும் நாள்
tool-school-line-age = அந்த நாட்காட்டி ஆண்டில் உங்கள் பிள்ளைக்கு வயது { $age } நிரம்பும்.
tool-school-line-may-begin = மழலையர் வகுப்பு (kindergarten) தொடங்கக்கூடிய காலம்
tool-school-line-later = இன்னும் இல்லை
tool-school-line-ask-board = பள்ளி வாரியத்திடம் கேளுங்கள்
tool-school-line-too-old = உங்கள் பிள்ளை உயர்நிலைப் பள்ளிக்கான வழக்கமான வயதைக் கடந்துவிட்டார். எந்தப் பள்ளியில் அல்லது வயதுவந்தோர் திட்டத்தில் சேரலாம் என்று வாரியத்திடம் கேளுங்கள்.
tool-school-line-grade = வழக்கமான வகுப்பு
tool-school-line-compulsory = வயது { $from } முதல் { $to } வரை பள்ளி கட்டாயம்
tool-school-line-assessment = வாரியம் முதலில் மொழியையும் கணிதத்தையும் சோதிக்கலாம். பொதுவாக வயதைப் பொறுத்தே வகுப்பு தரப்படும்.
tool-school-line-credits = உயர்நிலைப் பள்ளிச் சான்றிதழுக்கான கிரெடிட்கள் (credits)
tool-school-line-community-hours = உயர்நிலைப் பள்ளிச் சான்றிதழுக்கான தன்னார்வப் பணி, மணிநேரம்
tool-school-line-free = பள்ளி இலவசம்
tool-school-line-free-ask = கட்டணம் உண்டா என்று பயணத்துக்கு முன் வாரியத்திடம் கேளுங்கள்
tool-school-line-open = பதிவு செய்யலாம்
tool-school-line-ask-catholic = பெரும்பாலும் கத்தோலிக்கக் குடும்பங்களுக்கு. விதிகளை வாரியத்திடம் கேளுங்கள்
tool-school-line-by-right = இடம் பெற உங்களுக்கு உரிமை உண்டு
tool-school-line-by-committee = நீங்கள் கேட்கலாம். வாரியத்தின் குழு முடிவு செய்யும்
tool-school-line-immersion = French immersion என்பது வேறு: அதில் ஆங்கிலப் பள்ளிகளில் பிள்ளைகள் பிரெஞ்சு கற்கிறார்கள்.
tool-school-line-paper-missing = ஓர் ஆவணம் இல்லாவிட்டாலும் பள்ளிக்குச் செல்லுங்கள்; அதற்குப் பதிலாக எதை ஏற்கும் என்று கேளுங்கள்.

## Free services

tool-eligibility-question = எந்த இலவசச் சேவைகளை, எதுவரை பயன்படுத்தலாம்?
tool-eligibility-about = உங்கள் குடிவரவு நிலைக்கு ஏற்ற குடியமர்வு உதவியும் மொழி வகுப்புகளும், அவை முடியும் நாளுடன்.
tool-eligibility-section-time = உங்களுக்குள்ள காலம்
tool-eligibility-section-services = சேவைகள்
tool-eligibility-field-status = உங்கள் குடிவரவு நிலை என்ன?
tool-eligibility-field-resident-since = நீங்கள் நிரந்தரக் குடியிருப்பாளர் ஆன நாள்
tool-eligibility-hint-resident-since = இது நிரந்தரக் குடியிருப்பு உறுதிக் கடிதத்தில் (Confirmation of Permanent Residence, COPR) இருக்கும். திட்டமிடும் நாளையும் கொடுக்கலாம்.
tool-eligibility-line-years = { $day } முதல் { $years } ஆண்டுகள், அந்த மாதத்தின் இறுதி வரை
tool-eligibility-line-ended-for = { $day } அன்றோ அதற்கு முன்போ பொருளாதாரப் பிரிவில் நிரந்தரக் குடியிருப்பாளர் ஆனவர்களுக்கு இந்தச் சேவைகள் முடிந்த நாள்
tool-eligibility-line-over = இந்தக் காலம் முடிந்துவிட்டது. ஒன்டாரியோவும் மற்றவர்களும் பணம் தரும் சேவைகள் இன்னும் கிடைக்கலாம்.
tool-eligibility-line-left = மீதமுள்ள காலம்
tool-eligibility-line-of-until = மத்திய அரசு பணம் தரும் இலவசச் சேவைகளின் கடைசி நாள்
tool-eligibility-line-until-citizen = நீங்கள் குடியுரிமை பெறும் வரை
tool-eligibility-line-before-landing = கனடாவுக்கு வரும் முன்
tool-eligibility-line-after-landing = நீங்கள் வந்த பிறகு
tool-eligibility-line-others-only = குடிவரவுத் துறை (IRCC) பணம் தரும் சேவைகள் இல்லை. மற்றவை கிடைக்கலாம்

## Benefits

tool-benefits-question = என் குடும்பத்துக்கு எந்த அரசு உதவித்தொகைகள் கிடைக்கலாம்?
tool-benefits-about = உங்கள் வருமானத்துக்கு ஏற்ற கனடா குழந்தைகள் உதவித்தொகை (Canada child benefit, CCB), மளிகை உதவித்தொகை, பல் சிகிச்சை; எப்போது, எந்தப் படிவத்தில் விண்ணப்பிக்கலாம்.
tool-benefits-section-apply = விண்ணப்பிக்க
tool-benefits-section-child = கனடா குழந்தைகள் உதவித்தொகை (CCB)
tool-benefits-section-groceries = Canada Groceries and Essentials Benefit: மளிகை, அத்தியாவசியத் தேவைகளுக்கான உதவித்தொகை
tool-benefits-section-others = மற்ற உதவி
tool-benefits-field-status = உங்கள் குடிவரவு நிலை என்ன?
tool-benefits-field-here-since = கனடாவில் வாழ வந்த நாள்
tool-benefits-field-partner = வாழ்க்கைத் துணையுடன் வாழ்கிறீர்களா?
tool-benefits-field-children = உங்கள் பிள்ளைகள் பிறந்த மாதங்கள்
tool-benefits-hint-children = ஒவ்வொரு பிள்ளைக்கும் ஒரு மாதம்.
tool-benefits-field-income = கடந்த ஆண்டின் குடும்ப வருமானம்
tool-benefits-hint-income = கழிவுகளுக்குப் பிறகு, இருவரின் வருமானமும், எல்லா நாடுகளிலிருந்தும், கனடிய டாலரில்.
tool-benefits-field-private-dental = தனியார் பல் மருத்துவக் காப்புறுதி உங்களுக்கு உள்ளதா?
tool-benefits-line-apply-now = இங்கே வந்த உடனே விண்ணப்பிக்கலாம்
tool-benefits-line-apply-after = கனடாவில் { $months } மாதங்கள் கழித்து விண்ணப்பிக்கலாம்; அதற்கு அடுத்த மாதத்தில் செல்லுபடியாகும் அனுமதிப்பத்திரம் இருக்க வேண்டும்
tool-benefits-line-apply-ask = எப்போது முதல் விண்ணப்பிக்கலாம் என்று வரி முகமையிடம் (CRA) கேளுங்கள்
tool-benefits-line-form = படிவம்
tool-benefits-line-file-return = வருமானம் இல்லாவிட்டாலும் ஒவ்வோர் ஆண்டும் வரிக் கணக்கு (tax return) தாக்கல் செய்யுங்கள். அடுத்ததற்குக் கடைசி நாள்
tool-benefits-line-young =
    { $count ->
        [one] { $until } வயது நிரம்பாத 1 பிள்ளைக்கு, ஆண்டுக்கு அதிகபட்சம்
       *[other] { $until } வயது நிரம்பாத { $count } பிள்ளைகளுக்கு, ஆண்டுக்கு அதிகபட்சம்
    }
tool-benefits-line-older =
    { $count ->
        [one] { $until } முதல் { $last } வயது வரையுள்ள 1 பிள்ளைக்கு, ஆண்டுக்கு அதிகபட்சம்
       *[other] { $until } முதல் { $last } வயது வரையுள்ள { $count } பிள்ளைகளுக்கு, ஆண்டுக்கு அதிகபட்சம்
    }
tool-benefits-line-child-income = தொகையைப் பார்க்க, குடும்ப வருமானத்தைச் சொல்லுங்கள்
tool-benefits-line-full-amount = முழுத் தொகை: உங்கள் வருமானம் { $income }; வரம்பான { $full } தொகையை அது தாண்டவில்லை
tool-benefits-line-reduction = குறைப்பு: உங்கள் வருமானம் { $income }; வரம்பான { $full } தொகையை அது தாண்டுகிறது
tool-benefits-line-child-year = ஓராண்டுக்குக் கனடா குழந்தைகள் உதவித்தொகை (CCB), இன்றைய வயதுகளின்படி
tool-benefits-line-child-year-later = ஓராண்டுக்குக் கனடா குழந்தைகள் உதவித்தொகை (CCB), இன்றைய வயதுகளின்படி, நீங்கள் விண்ணப்பிக்க முடிந்ததும்
tool-benefits-line-child-from = எந்த நாள் முதல் கனடா குழந்தைகள் உதவித்தொகைக்கு (CCB) விண்ணப்பிக்கலாம்
tool-benefits-line-child-month = ஒரு மாதத்துக்கு
tool-benefits-line-birthday = { $day } முதல், ஒரு பிறந்தநாளுக்குப் பிறகு
tool-benefits-line-depends = இது உங்கள் வருமானத்தைப் பொறுத்தது
tool-benefits-line-no-child = குழந்தைகள் உதவித்தொகை இல்லை; வேறு உதவி கிடைக்கலாம்
tool-benefits-line-single = ஒருவருக்கு, ஆண்டுக்கு அதிகபட்சம்
tool-benefits-line-couple = தம்பதிக்கு, ஆண்டுக்கு அதிகபட்சம்
tool-benefits-line-groceries-child =
    { $count ->
        [one] { $under } வயது நிரம்பாத 1 பிள்ளைக்கு, ஆண்டுக்கு அதிகபட்சம்
       *[other] { $under } வயது நிரம்பாத { $count } பிள்ளைகளுக்கு, ஆண்டுக்கு அதிகபட்சம்
    }
tool-benefits-line-single-parent = துணை இல்லாத பெற்றோருக்குக் கூடுதலாகக் கிடைக்கலாம்.
tool-benefits-line-groceries-income = வருமானம் கூடக் கூட இது குறையும். உங்கள் வரிக் கணக்கிலிருந்தோ படிவத்திலிருந்தோ வரி முகமை (CRA) இதைக் கணக்கிடும்.
tool-benefits-line-dental = கனடிய பல் மருத்துவத் திட்டம் (Canadian Dental Care Plan): வருமானம் { $below } தொகைக்குக் கீழ், தனியார் பல் மருத்துவக் காப்புறுதி இல்லை, வரிக் கணக்கு தாக்கல் செய்யப்பட்டது
tool-benefits-line-dental-full = இந்தத் திட்டம் பணம் தரும் சிகிச்சைகளின் முழுச் செலவையும் ஏற்கும்
tool-benefits-line-dental-share = செலவில் உங்கள் பங்கு
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = இந்தத் தொகைகள் { $day } வரை பொருந்தும். அதன் பிறகான தொகைகளுக்கு அதிகாரபூர்வப் பக்கத்தைப் பாருங்கள்.

## What to bring

tool-documents-question = எவற்றை எடுத்துச் செல்ல வேண்டும்?
tool-documents-about = மருத்துவ அட்டை (health card), சமூகக் காப்புறுதி எண் (SIN), பள்ளி, ஓட்டுநர் உரிமம், வங்கிக் கணக்கு, எல்லை ஆகியவற்றுக்கான ஆவணங்கள்: உங்களிடம் உள்ளவை, இல்லாதவை, அவற்றுக்குப் பதிலாகச் செல்லக்கூடியவை.
tool-documents-line-one-of = இவற்றில் ஒன்று போதும்:
tool-documents-section-missing = இல்லாதவை
tool-documents-section-if-it-applies = உங்களுக்குப் பொருந்தினால்
tool-documents-section-have = உங்களிடம் உள்ளவை
tool-documents-section-remarks = தெரிந்துகொள்ளுங்கள்
tool-documents-field-purpose = எதற்கு?
tool-documents-field-have = இவற்றில் எந்த ஆவணங்கள் உங்களிடம் உள்ளன?
tool-documents-line-complete = எல்லாம் உங்களிடம் உள்ளன
tool-documents-line-missing =
    { $count ->
        [one] 1 ஆவணம் இல்லை
       *[other] { $count } ஆவணங்கள் இல்லை
    }
tool-documents-line-originals = அசல்களை எடுத்துச் செல்லுங்கள். நகல்களைப் பெரும்பாலும் ஏற்க மாட்டார்கள்.
tool-documents-line-translate = இந்த ஆவணங்களில் சில பெரும்பாலும் வேறு மொழியில் இருக்கும். அவை ஆங்கிலத்திலோ பிரெஞ்சிலோ இல்லாவிட்டால் மொழிபெயர்ப்பை எடுத்துச் செல்லுங்கள்.

## Published times

tool-times-question = என்னுடையது போன்ற விண்ணப்பங்களுக்கு எவ்வளவு காலம் ஆகும்?
tool-times-about = ஒரு திட்டத்துக்கு வெளியிடப்பட்ட காலங்களும் சேவை இலக்குகளும், நீங்கள் விண்ணப்பம் அனுப்பிய நாளுடன் சேர்த்து.
tool-times-section-finished = அண்மையில் முடிந்தவை
tool-times-section-expected = எதிர்பார்ப்பு
tool-times-section-standard = சேவை இலக்கு
tool-times-field-program = எந்தத் திட்டம்?
tool-times-field-filed-on = நீங்கள் விண்ணப்பித்த நாள்
tool-times-line-published = வெளியிடப்பட்ட காலங்கள்
tool-times-line-finished = அண்மையில் முடிந்தவற்றில் பெரும்பாலானவற்றுக்கு ஆன காலம், { $day } நிலவரம்
tool-times-line-finished-day = உங்கள் நாளிலிருந்து கணக்கிட்டால் வரும் நாள்
tool-times-line-expected = இன்று அனுப்பினால் ஆகும் என்று எதிர்பார்க்கும் காலம், { $day } நிலவரம்
tool-times-line-expected-for-month = அதே மாதத்தில் விண்ணப்பித்தவர்களுக்கு இன்னும் ஆகும் என்று எதிர்பார்க்கும் காலம், { $day } நிலவரம்
tool-times-line-people = காத்திருப்பவர்கள்
tool-times-line-people-ahead = அந்த மாதத்துக்கு முன் விண்ணப்பித்துக் காத்திருப்பவர்கள்
tool-times-line-standard = விண்ணப்பங்களில் { $share }% முடிக்கக் குடிவரவுத் துறையின் சொந்த இலக்கு
tool-times-line-standard-day = உங்கள் நாளிலிருந்து கணக்கிட்டால் வரும் நாள்
tool-times-line-no-standard = இந்தத் திட்டத்துக்குச் சேவை இலக்கு எதுவும் வெளியிடப்படவில்லை.
tool-times-line-of-days = நீங்கள் விண்ணப்பம் அனுப்பியதிலிருந்து
tool-times-line-span-minutes =
    { $count ->
        [one] { $count } நிமிடம்
       *[other] { $count } நிமிடங்கள்
    }
tool-times-line-more-minutes =
    { $count ->
        [one] { $count } நிமிடத்துக்கு மேல்
       *[other] { $count } நிமிடங்களுக்கு மேல்
    }
tool-times-line-span-hours =
    { $count ->
        [one] { $count } மணிநேரம்
       *[other] { $count } மணிநேரம்
    }
tool-times-line-more-hours =
    { $count ->
        [one] { $count } மணிநேரத்துக்கு மேல்
       *[other] { $count } மணிநேரத்துக்கு மேல்
    }
tool-times-line-span-days =
    { $count ->
        [one] { $count } நாள்
       *[other] { $count } நாட்கள்
    }
tool-times-line-more-days =
    { $count ->
        [one] { $count } நாளுக்கு மேல்
       *[other] { $count } நாட்களுக்கு மேல்
    }
tool-times-line-span-weeks =
    { $count ->
        [one] { $count } வாரம்
       *[other] { $count } வாரங்கள்
    }
tool-times-line-more-weeks =
    { $count ->
        [one] { $count } வாரத்துக்கு மேல்
       *[other] { $count } வாரங்களுக்கு மேல்
    }
tool-times-line-span-months =
    { $count ->
        [one] { $count } மாதம்
       *[other] { $count } மாதங்கள்
    }
tool-times-line-more-months =
    { $count ->
        [one] { $count } மாதத்துக்கு மேல்
       *[other] { $count } மாதங்களுக்கு மேல்
    }
tool-times-line-span-years =
    { $count ->
        [one] { $count } ஆண்டு
       *[other] { $count } ஆண்டுகள்
    }
tool-times-line-more-years =
    { $count ->
        [one] { $count } ஆண்டுக்கு மேல்
       *[other] { $count } ஆண்டுகளுக்கு மேல்
    }

## Occupation

tool-occupation-question = கனடாவில் என் வேலைக்கு என்ன பெயர்? உரிமம் தேவையா?
tool-occupation-about = உங்கள் தொழிலின் பிரிவு, பொதுவாக என்ன தேவை, ஒன்டாரியோவில் அதற்கு உரிமம் தேவையா, யார் தருகிறார்கள், முதல் படிகள் எவை.
tool-occupation-section-group = பிரிவு
tool-occupation-section-rounds = தொழில்வாரியான Express Entry அழைப்புச் சுற்றுகள்
tool-occupation-section-licence = ஒன்டாரியோவில் உரிமம்
tool-occupation-field-noc = உங்கள் தொழில்
tool-occupation-hint-noc = வேலையின் அன்றாடப் பெயரை ஆங்கிலத்திலோ பிரெஞ்சிலோ எழுதுங்கள், எடுத்துக்காட்டாக nurse அல்லது cook; அல்லது ஐந்து இலக்கங்களை எழுதுங்கள்.
tool-occupation-line-teer = பொதுவாக என்ன தேவை (TEER { $teer })
tool-occupation-line-broad = வேலைத் துறை
tool-occupation-line-no-category = தொழில் பிரிவுகளுக்கான எந்த அழைப்புச் சுற்றிலும் இதன் பெயர் இல்லை.
tool-occupation-line-whole-group = இந்தப் பிரிவில் உள்ள எல்லா வேலைகளும்
tool-occupation-line-regulator = உரிமம் அல்லது சான்றிதழ் தருவது
tool-occupation-line-eca-body = கல்வியை மதிப்பிடுவது
tool-occupation-line-step = படி { $number }
tool-occupation-line-lead-time = உரிமத்துக்கு { $months } மாதங்கள் அல்லது அதற்கு மேல் ஆகும் என்று திட்டமிடுங்கள்.
tool-occupation-line-not-known = இந்த வேலைக்கு ஒன்டாரியோவில் உரிமம் தேவையா என்று எங்களுக்குத் தெரியாது. இதை நம்பும் முன் கேளுங்கள்

## Budget

tool-budget-question = என் சேமிப்பு எவ்வளவு காலம் வரும்?
tool-budget-about = வந்துசேர எவ்வளவு செலவாகும், மாதத்துக்கு எவ்வளவு செலவாகும், உங்கள் சேமிப்பு எத்தனை மாதங்கள் வரும். நீங்கள் தரும் தொகைகளுக்கே முதலிடம்.
tool-budget-section-monthly = ஒவ்வொரு மாதமும்
tool-budget-section-once = ஒருமுறை, வந்தவுடன்
tool-budget-section-result = உங்கள் சேமிப்பு
tool-budget-field-community = எங்கே வாழ்வீர்கள்?
tool-budget-field-adults = வீட்டில் வயதுவந்தவர்கள்
tool-budget-field-in-child-care = குழந்தைப் பராமரிப்புக்குச் செல்லும் பிள்ளைகள்
tool-budget-field-savings = உங்கள் சேமிப்பு
tool-budget-field-income = மாத வருமானம், வரிக்குப் பிறகு
tool-budget-field-rent = வாடகை
tool-budget-hint-rent = காலியாக விட்டால், அந்த இடத்துக்குத் தெரிந்த சராசரி பயன்படுத்தப்படும்.
tool-budget-field-food = உணவு
tool-budget-field-phone = தொலைபேசியும் இணையமும்
tool-budget-field-insurance = காப்புறுதி
tool-budget-field-other-monthly = ஒவ்வொரு மாதமும் மற்றச் செலவுகள்
tool-budget-field-transport = போக்குவரத்து
tool-budget-hint-transport = காலியாக விட்டால், பொதுப் போக்குவரத்துக் கட்டணம் (தெரிந்த இடங்களில்) பயன்படுத்தப்படும்.
tool-budget-field-child-care = குழந்தைப் பராமரிப்பு
tool-budget-hint-child-care = காலியாக விட்டால், ஒரு நாளுக்கான அதிகபட்சக் கட்டணம் பயன்படுத்தப்படும்.
tool-budget-field-care-days = ஒரு மாதத்தில் குழந்தைப் பராமரிப்பு நாட்கள்
tool-budget-field-travel = கனடாவுக்குப் பயணம்
tool-budget-field-first-stay = முதல் இரவுகள் தங்க
tool-budget-field-furniture = தளபாடங்களும் சமையலறைப் பொருட்களும்
tool-budget-field-clothes = குளிர்கால உடைகள்
tool-budget-field-other-once = வந்தவுடன் மற்றச் செலவுகள்
tool-budget-line-rent = வாடகை
tool-budget-line-rent-stored = இரண்டு படுக்கையறை வீட்டின் சராசரி வாடகை: { $place }, { $day }
tool-budget-line-rent-higher = அங்கே ஏற்கெனவே வாடகைக்கு இருப்பவர்கள் சராசரியாகக் கட்டியது இது. இப்போது குடியேறுபவர்கள் பெரும்பாலும் இதைவிட அதிகம் கட்டுகிறார்கள்.
tool-budget-line-rent-area = இந்தச் சராசரி சுற்றியுள்ள பரந்த பகுதிக்கானது.
tool-budget-line-food = உணவு
tool-budget-line-phone = தொலைபேசியும் இணையமும்
tool-budget-line-insurance = காப்புறுதி
tool-budget-line-other-monthly = மற்றச் செலவுகள்
tool-budget-line-transport = போக்குவரத்து
tool-budget-line-transit-pass = வயதுவந்தவர்களுக்குப் பொதுப் போக்குவரத்து மாதச் சீட்டுகள், ஒன்று { $fare }
tool-budget-line-transit-rides = வயதுவந்தவர்களுக்குப் பொதுப் போக்குவரத்து, அதிகபட்சம்: { $rides } பயணங்கள், ஒன்று { $fare }
tool-budget-line-child-care = குழந்தைப் பராமரிப்பு
tool-budget-line-child-care-most =
    { $count ->
        [one] 1 பிள்ளைக்குக் குழந்தைப் பராமரிப்பு, அதிகபட்சம்: { $days } நாட்கள், நாளுக்கு { $fee }
       *[other] { $count } பிள்ளைகளுக்குக் குழந்தைப் பராமரிப்பு, அதிகபட்சம்: { $days } நாட்கள், நாளுக்கு { $fee }
    }
tool-budget-line-child-care-until = இந்த அதிகபட்சக் கட்டணம், கட்டணம் குறைக்கப்பட்ட இடங்களில், பள்ளி வயதுக்குக் கீழ் உள்ள பிள்ளைகளுக்கு. { $day } வரை இதற்கு உறுதி உள்ளது.
tool-budget-line-total-monthly = மாதத்துக்கு மொத்தம்
tool-budget-line-deposit = கடைசி வாடகைக்கான முன்பணம்
tool-budget-line-travel = பயணம்
tool-budget-line-first-stay = முதல் இரவுகள் தங்க
tool-budget-line-furniture = தளபாடங்களும் சமையலறைப் பொருட்களும்
tool-budget-line-clothes = குளிர்கால உடைகள்
tool-budget-line-other-once = வந்தவுடன் மற்றச் செலவுகள்
tool-budget-line-total-once = வந்துசேரும் செலவு மொத்தம்
tool-budget-line-income = மாத வருமானம்
tool-budget-line-from-savings = ஒவ்வொரு மாதமும் சேமிப்பிலிருந்து
tool-budget-line-savings = சேமிப்பு
tool-budget-line-after-once = வந்துசேர்ந்த பிறகு மீதி
tool-budget-line-short = குறைவது
tool-budget-line-left-out =
    { $count ->
        [one] 1 செலவு தெரியவில்லை; அது கணக்கில் சேரவில்லை.
       *[other] { $count } செலவுகள் தெரியவில்லை; அவை கணக்கில் சேரவில்லை.
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] ஒரு மாதத்துக்கும் குறைவு
        [one] அதிகபட்சம் 1 முழு மாதம்
       *[other] அதிகபட்சம் { $count } முழு மாதங்கள்
    }
tool-budget-line-months =
    { $count ->
        [0] ஒரு மாதத்துக்கும் குறைவு
        [one] 1 முழு மாதம்
       *[other] { $count } முழு மாதங்கள்
    }
tool-budget-line-not-enough = வந்துசேரும் செலவுக்கு உங்கள் சேமிப்பு போதாது
tool-budget-line-covered = இந்தச் செலவுகளுக்கு உங்கள் வருமானம் போதும்
tool-budget-line-covered-known = இதுவரை தெரிந்த செலவுகளுக்கு உங்கள் வருமானம் போதும்
tool-budget-line-costs-first = பதில் பெற, உங்கள் செலவுகளைச் சொல்லுங்கள்

tools-noc-found =
    { $count ->
        [one] ஒத்த தொழில் 1 உள்ளது. அதைத் தேர்ந்தெடுங்கள்.
       *[other] ஒத்த தொழில்கள் { $count } உள்ளன. ஒன்றைத் தேர்ந்தெடுங்கள்.
    }
tools-noc-none = இந்தப் பெயரில் தொழில் எதுவும் இல்லை. அந்த வேலைக்கு வேறொரு சொல்லை ஆங்கிலத்திலோ பிரெஞ்சிலோ எழுதிப் பாருங்கள்.
