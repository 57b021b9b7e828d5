# The shelf of tools, their forms and answers.

tools-need-immigration = Pagpunta sa Canada
tools-need-money = Pera
tools-need-home = Bahay
tools-need-work = Trabaho
tools-need-everyday = Araw-araw na buhay
tools-filled = Napunan na ang ilang sagot mula sa nasabi ninyo noon.
tools-empty-form = Burahin ang laman ng form
tools-ask-again = Ipakita ulit ang sagot
tools-changed = Binago ninyo ang inyong mga sagot. Ang dati pa rin ang resulta sa ibaba.
tools-nth = { $label }, { $n }
tools-keep = I-save sa binder
tools-kept = Na-save sa inyong binder.
tools-not-copied = Hindi ito makopya. Puwede ninyo itong i-print.
tools-saved-on = Na-save ninyo ang sagot na ito noong { $date }. Noon, ito ay:
tools-other-rules = Nagbago na ang mga patakaran mula noon. May bisa mula { $date } ang mga ginagamit ngayon.
tools-other-outcome = Iba na ang sagot ngayon. Nasa ibaba ito.
tools-same-outcome = Ganoon pa rin ang sagot ngayon.
screen-results = Mga naka-save na sagot
binder-results = Mga naka-save na sagot
results-empty = Wala pang naka-save na sagot
results-empty-text = Kapag may sagot ang isang tool, puwede ninyo itong i-save dito. Kapag binuksan ninyo ulit, kukuwentahin ito gamit ang mga patakaran sa araw na iyon.
results-add = Papunta sa mga tool
tools-told = Ang mga sagot ninyo
tools-comma = { ", " }
tools-chart = Ang natitira sa inyong ipon
tools-chart-month =
    { $month ->
        [0] Sa pagdating
        [one] Pagkalipas ng { $month } buwan
       *[other] Pagkalipas ng { $month } buwan
    }
occupation-again = Pumili ng iba
tools-dollars = Dolyar ng Canada
tools-other-language = Sa ngayon, nasa { $language } lang ang ilang bahagi nito.
