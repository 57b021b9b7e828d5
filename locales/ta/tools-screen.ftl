# The shelf of tools, their forms and answers.

tools-need-immigration = கனடாவுக்கு வருதல்
tools-need-money = பணம்
tools-need-home = வீடு
tools-need-work = வேலை
tools-need-everyday = அன்றாட வாழ்க்கை
tools-filled = நீங்கள் முன்பு சொன்னவற்றிலிருந்து சில பதில்கள் நிரப்பப்பட்டுள்ளன.
tools-empty-form = படிவத்தைக் காலியாக்கு
tools-ask-again = பதிலை மீண்டும் காட்டு
tools-changed = உங்கள் பதில்களை மாற்றியுள்ளீர்கள். கீழே உள்ளது முந்தைய பதில்களுக்கான முடிவு.
tools-nth = { $label }, { $n }
tools-keep = கோப்பேட்டில் சேமி
tools-kept = கோப்பேட்டில் சேமிக்கப்பட்டது.
tools-not-copied = இதை நகலெடுக்க முடியவில்லை. பதிலாக அச்சிடலாம்.
tools-saved-on = இந்தப் பதிலை { $date } அன்று சேமித்தீர்கள். அப்போது இருந்தது:
tools-other-rules = அதன் பிறகு விதிகள் மாறிவிட்டன. இப்போது பயன்படுத்தும் விதிகள் { $date } முதல் நடைமுறையில் உள்ளன.
tools-other-outcome = இன்று பதில் வேறு. அதைக் கீழே பார்க்கலாம்.
tools-same-outcome = இன்றும் அதே பதில்தான்.
screen-results = சேமித்த பதில்கள்
binder-results = சேமித்த பதில்கள்
results-empty = இன்னும் சேமித்த பதில்கள் இல்லை
results-empty-text = ஒரு கருவி பதில் தரும்போது, அதை இங்கே சேமிக்கலாம். மீண்டும் திறக்கும்போது, அன்றைய விதிகளின்படி கணக்கிடப்படும்.
results-add = கருவிகளுக்குச் செல்
tools-told = உங்கள் பதில்கள்
tools-comma = { ", " }
tools-chart = உங்கள் சேமிப்பில் மீதி
tools-chart-month =
    { $month ->
        [0] வந்தவுடன்
        [one] 1 மாதம் கழித்து
       *[other] { $month } மாதங்கள் கழித்து
    }
occupation-again = வேறொன்றைத் தேர்ந்தெடு
tools-dollars = கனடிய டாலர்
tools-other-language = இதன் சில பகுதிகளுக்கு இப்போதைக்கு உள்ள ஒரே மொழி: { $language }.
