# Self-checks: short interviews that end with what to do.

screen-self-check = சுய சோதனை
kind-tool = கருவிகள்
kind-self_check = சுய சோதனைகள்
checks-title = நீங்களே சோதித்துப் பாருங்கள்
checks-lead = சில கேள்விகள்; பிறகு என்ன செய்ய வேண்டும் என்பது. உங்கள் பதில்கள் வைத்திருக்கப்படாது.
check-question = கேள்வி { $n }
check-back = முந்தைய கேள்வி
check-again = மீண்டும் தொடங்கு
check-said = உங்கள் பதில்கள்
check-change = மாற்று
check-because = காரணம்
check-next = அடுத்து நீங்கள் செய்யக்கூடியவை
check-whole = எல்லாக் கேள்விகளையும் ஒன்றாகக் காட்டு
check-whole-hide = ஒரு நேரத்தில் ஒரு கேள்வியைக் காட்டு
check-go-to = (அடுத்துச் செல்க: { $n })
check-not-a-decision = இது முடிவும் அல்ல, சட்ட ஆலோசனையும் அல்ல. பொறுப்பான அலுவலகம் மட்டுமே முடிவு செய்ய முடியும்.
verdict-stop = நிறுத்துங்கள்
verdict-careful = கவனமாக இருங்கள்
verdict-fine = எச்சரிக்கை அறிகுறி எதுவும் இல்லை
verdict-know = தெரிந்துகொள்ளுங்கள்
