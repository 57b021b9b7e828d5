# Self-checks: short interviews that end with what to do.

screen-self-check = ख़ुद जाँचें
kind-tool = टूल
kind-self_check = ख़ुद जाँचें
checks-title = ख़ुद जाँचें
checks-lead = कुछ सवाल, और फिर क्या करें। आपके जवाब रखे नहीं जाते।
check-question = सवाल { $n }
check-back = एक सवाल पीछे
check-again = फिर से शुरू करें
check-said = आपके जवाब
check-change = बदलें
check-because = क्यों
check-next = आगे आप क्या कर सकते हैं
check-whole = सब सवाल एक साथ दिखाएँ
check-whole-hide = एक-एक सवाल दिखाएँ
check-go-to = (सवाल { $n } पर जाएँ)
check-not-a-decision = यह न फ़ैसला है, न कानूनी सलाह। फ़ैसला केवल ज़िम्मेदार दफ़्तर कर सकता है।
verdict-stop = रुकें
verdict-careful = सावधान रहें
verdict-fine = ख़तरे का कोई संकेत नहीं मिला
verdict-know = जानने की बात
