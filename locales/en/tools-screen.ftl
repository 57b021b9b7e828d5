# The shelf of tools, their forms and answers.

tools-need-immigration = Coming to Canada
tools-need-money = Money
tools-need-home = Home
tools-need-work = Work
tools-need-everyday = Everyday life
tools-filled = Some answers are filled in from what you said before.
tools-empty-form = Empty the form
tools-ask-again = Show the answer again
tools-changed = You have changed your answers. The answer below is still the one from before.
tools-nth = { $label }, { $n }
tools-keep = Save to my binder
tools-kept = Saved to your binder.
tools-not-copied = This could not be copied. You can print it instead.
tools-saved-on = You saved this answer on { $date }. Then it was:
tools-other-rules = The rules have changed since then. Those used now are in force since { $date }.
tools-other-outcome = Today the answer is different. You see it below.
tools-same-outcome = Today the answer is the same.
screen-results = Saved answers
binder-results = Saved answers
results-empty = No saved answers yet
results-empty-text = When a tool gives you an answer, you can save it here. When you open it again, it is worked out with the rules of that day.
results-add = Go to the tools
tools-told = What you answered
tools-comma = { ", " }
tools-chart = What is left of your savings
tools-chart-month =
    { $month ->
        [0] On arrival
        [one] After 1 month
       *[other] After { $month } months
    }
occupation-again = Choose another one
tools-dollars = Canadian dollars
tools-other-language = Parts of this exist only in { $language } so far.
