# Self-checks: short interviews that end with what to do.

screen-self-check = Is-hubin
kind-tool = Qalab
kind-self_check = Is-hubinno
checks-title = Adigu hubi
checks-lead = Dhowr su'aalood, iyo waxa markaas la sameeyo. Jawaabahaaga lama kaydiyo.
check-question = Su'aasha { $n }
check-back = Su'aashii hore
check-again = Mar kale bilow
check-said = Wixii aad ku jawaabtay
check-change = Beddel
check-because = Sababta
check-next = Waxa aad xiga samayn karto
check-whole = Su'aalaha oo dhan mar tus
check-whole-hide = Markiiba hal su'aal tus
check-go-to = (u tag { $n })
check-not-a-decision = Kani go'aan ma aha, talo sharcina ma aha. Xafiiska ka mas'uulka ah oo keliya ayaa go'aan gaari kara.
verdict-stop = Jooji
verdict-careful = Taxaddar
verdict-fine = Calaamad digniin ah lama helin
verdict-know = Waa in la ogaado
