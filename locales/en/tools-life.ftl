### The tools of daily life.

## Rights at work

tool-work-question = Am I paid what the law says?
tool-work-about = The lowest pay, your pay for a week line by line, public holidays, vacation pay and your last pay in Ontario.
tool-work-section-wage = Lowest pay
tool-work-section-week = Your week
tool-work-section-vacation = Vacation
tool-work-section-holidays = Public holidays
tool-work-section-last-pay = When the job ends
tool-work-field-worker = What kind of work is it?
tool-work-field-week = First day of your work week
tool-work-hint-week = Leave it empty for this week, from Monday.
tool-work-field-hours = Hours that you worked in this week
tool-work-hint-hours = Leave it empty if you only want to see the lowest pay.
tool-work-field-in_school_time = Was it in school time?
tool-work-field-rate = Your pay for one hour, before deductions
tool-work-field-years = Full years with this employer
tool-work-field-paid = What the employer paid for this week, before deductions
tool-work-hint-paid = Without vacation pay.
tool-work-field-wages_before = Pay of the four weeks before a public holiday
tool-work-hint-wages_before = Usual pay and vacation pay, without overtime. Only if a public holiday is in your week.
tool-work-field-holiday_hours = Hours that you worked on the public holiday
tool-work-hint-holiday_hours = They are part of the hours of the week above.
tool-work-field-last_day = Your last day of work
tool-work-field-next_pay_day = The next pay day after it
tool-work-line-minimum = Lowest pay for one hour: { $who }
tool-work-line-minimum-day = Lowest pay for one day: { $who }
tool-work-line-student-hours = The student wage does not hold for so many hours in school time.
tool-work-line-new-rate = From { $day } the lowest pay is { $amount }.
tool-work-line-not-known = We know the lowest pay up to { $day }. Look at the official page for later rates.
tool-work-line-rate = Your { $rate } an hour is not below { $minimum }
tool-work-line-usual = Usual pay: { $hours } hours at { $rate }
tool-work-line-overtime = Overtime: { $hours } hours at { $share }% of { $rate }
tool-work-line-holiday-worked = Work on the public holiday: { $hours } hours at { $share }% of { $rate }
tool-work-line-holiday-pay = Public holiday pay for { $name }, { $day }: the pay of the { $weeks } weeks before, divided by { $parts }
tool-work-line-holiday-choice = If you agreed to it in writing, you may get your usual pay and another day off with pay instead.
tool-work-line-total = Pay of the week
tool-work-line-missing = Missing, as you were paid { $paid }
tool-work-line-paid-enough = The { $paid } that you were paid cover it
tool-work-line-vacation = Vacation pay of this week: { $rate }% of your wages. You have { $weeks } weeks of vacation a year.
tool-work-line-vacation-later = Vacation pay of this week after { $years } years with the employer: { $rate }% of your wages. You have { $weeks } weeks of vacation a year.
tool-work-line-long-week = So long a week needs your agreement in writing. Some jobs have other rules.
tool-work-line-elsewhere = Hours, overtime, vacation and holidays follow other rules in this work. Ask the Ministry of Labour which ones.
tool-work-line-last-pay = Your last pay is due: { $days } days after the last day, or on the next pay day if that is later
tool-work-line-last-pay-or-later = Your last pay is due { $days } days after the last day, or on the next pay day if that is later
