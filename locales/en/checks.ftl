# Self-checks: short interviews that end with what to do.

screen-self-check = Self-check
kind-self_check = Self-checks
checks-title = Check it yourself
checks-lead = A few questions, and what to do then. Nothing of what you answer is kept.
check-question = Question { $n }
check-back = One question back
check-again = Start anew
check-said = What you answered
check-change = Change
check-because = Why
check-next = What you can do next
check-whole = Show all questions at once
check-whole-hide = Show one question at a time
check-go-to = (go to { $n })
check-not-a-decision = This is no decision and no legal advice. Only the office that is responsible can decide.
verdict-stop = Stop
verdict-careful = Be careful
verdict-fine = Nothing speaks against it
verdict-know = Good to know
