# The shelf of tools, their forms and answers.

tools-need-immigration = कनाडा आना
tools-need-money = पैसे
tools-need-home = घर
tools-need-work = काम
tools-need-everyday = रोज़ का जीवन
tools-filled = कुछ जवाब आपकी पहले बताई बातों से भरे गए हैं।
tools-empty-form = फ़ॉर्म ख़ाली करें
tools-ask-again = नतीजा फिर दिखाएँ
tools-changed = आपने अपने जवाब बदल दिए हैं। नीचे का नतीजा अभी पहले वाला है।
tools-nth = { $label }, { $n }
tools-keep = मेरे फ़ोल्डर में सहेजें
tools-kept = आपके फ़ोल्डर में सहेज लिया।
tools-not-copied = इसे कॉपी नहीं किया जा सका। इसके बदले आप इसे छाप सकते हैं।
tools-saved-on = आपने यह नतीजा { $date } को सहेजा था। तब यह था:
tools-other-rules = नियम तब से बदल गए हैं। अब के नियम { $date } से लागू हैं।
tools-other-outcome = आज नतीजा अलग है। वह नीचे है।
tools-same-outcome = आज भी नतीजा वही है।
screen-results = सहेजे नतीजे
binder-results = सहेजे नतीजे
results-empty = अभी कोई नतीजा नहीं सहेजा
results-empty-text = टूल से नतीजा मिले, तो आप उसे यहाँ सहेज सकते हैं। दोबारा खोलने पर उसका हिसाब उस दिन के नियमों से लगता है।
results-add = टूल पर जाएँ
tools-told = आपके जवाब
tools-comma = { ", " }
tools-chart = आपकी बचत में से क्या बचा है
tools-chart-month =
    { $month ->
        [0] पहुँचने पर
        [one] { $month } महीने बाद
       *[other] { $month } महीने बाद
    }
occupation-again = दूसरा चुनें
tools-dollars = कनाडाई डॉलर
tools-other-language = इसके कुछ हिस्से अभी केवल { $language } में हैं।
