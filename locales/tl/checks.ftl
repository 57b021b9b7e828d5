# Self-checks: short interviews that end with what to do.

screen-self-check = Sariling pagsusuri
kind-tool = Mga tool
kind-self_check = Mga sariling pagsusuri
checks-title = Suriin ninyo mismo
checks-lead = Ilang tanong, at kung ano ang gagawin pagkatapos. Hindi itinatabi ang inyong mga sagot.
check-question = Tanong { $n }
check-back = Balik sa naunang tanong
check-again = Magsimula ulit
check-said = Ang mga sagot ninyo
check-change = Baguhin
check-because = Bakit
check-next = Ano ang puwede ninyong gawin
check-whole = Ipakita ang lahat ng tanong
check-whole-hide = Isang tanong sa bawat pagkakataon
check-go-to = (pumunta sa { $n })
check-not-a-decision = Hindi ito desisyon at hindi payong legal. Ang kinauukulang tanggapan lang ang makapagpapasya.
verdict-stop = Huminto
verdict-careful = Mag-ingat
verdict-fine = Walang nakitang babala
verdict-know = Mabuting malaman
