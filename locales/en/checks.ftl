# Self-checks: short interviews that end with what to do.

screen-self-check = Self-check
kind-tool = Tools
kind-self_check = Self-checks
checks-title = Check it yourself
checks-lead = A few questions, and what to do then. Your answers are not kept.
check-question = Question { $n }
check-back = One question back
check-again = Start again
check-said = What you answered
check-change = Change
check-because = Why
check-next = What you can do next
check-whole = Show all questions at once
check-whole-hide = Show one question at a time
check-go-to = (go to { $n })
check-not-a-decision = This is not a decision and not legal advice. Only the responsible office can decide.
verdict-stop = Stop
verdict-careful = Be careful
verdict-fine = No warning sign found
verdict-know = Good to know
