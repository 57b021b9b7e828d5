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
tool-work-field-in-school-time = Was it in school time?
tool-work-field-hourly-pay = Your pay for one hour, before deductions
tool-work-field-years = Full years with this employer
tool-work-field-paid = What the employer paid for this week, before deductions
tool-work-hint-paid = Without vacation pay.
tool-work-field-wages-before = Pay of the four weeks before a public holiday
tool-work-hint-wages-before = Usual pay and vacation pay, without overtime. Only if a public holiday is in your week.
tool-work-field-holiday-hours = Hours that you worked on the public holiday
tool-work-hint-holiday-hours = They are part of the hours of the week above.
tool-work-field-last-day = Your last day of work
tool-work-field-next-pay-day = The next pay day after it
tool-work-line-minimum = Lowest pay for one hour: { $who }
tool-work-line-minimum-day = Lowest pay for one day: { $who }
tool-work-line-student-hours = The student wage is only for fewer hours in school time.
tool-work-line-new-rate = From { $day } the lowest pay is { $amount }. Hours from that day on are counted too low here.
tool-work-line-not-known = We know the lowest pay up to { $day }. Look at the official page for later rates.
tool-work-line-rate = Your { $rate } an hour reaches the minimum of { $minimum }
tool-work-line-rate-of-a-day = Your { $rate } an hour cannot be compared with the pay of a day
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

## Renting

tool-rent-question = Rent, deposit or notice: may my landlord do this?
tool-rent-about = How much the rent may rise and from when, which payments a landlord may ask for, and how long a notice must be in Ontario.
tool-rent-section-increase = The increase
tool-rent-section-payment = The payment
tool-rent-section-notice = The notice
tool-rent-section-guideline = The guideline
tool-rent-section-checks = What the law asks
tool-rent-field-about = What is it about?
tool-rent-choice-about-increase = A higher rent
tool-rent-choice-about-payment = A deposit or another payment
tool-rent-choice-about-notice = Moving out
tool-rent-field-rent = Your rent now
tool-rent-hint-rent = For one month, or for one week if you pay by the week.
tool-rent-field-first-lived-in = When did people first live in the home?
tool-rent-field-last-change = Day of the last increase, or the first day of your tenancy
tool-rent-field-new-rent = The new rent that the landlord asks for
tool-rent-field-start = First day of the new rent
tool-rent-field-told-on = Day on which you got the written notice
tool-rent-field-payment = What does the landlord ask for?
tool-rent-field-amount = How much?
tool-rent-field-notice = Which notice is it?
tool-rent-field-given-on = Day on which it is given
tool-rent-field-ends-on = Last day that it names
tool-rent-line-interval = The rent may rise { $months } months after { $day }, not before
tool-rent-line-earliest = First possible day, if you were told today
tool-rent-line-tell-by = The landlord must tell you in writing { $days } days before { $day }, so by
tool-rent-line-guideline = Guideline on { $day }
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = This rate comes from public files and not from the government's own notice. Compare it with the official page before you rely on it.
tool-rent-line-guideline-unknown = The guideline of that year is not known here. Look at the official page.
tool-rent-line-not-covered = People first lived in the home after { $day }, so no guideline limits the rent. The other rules apply.
tool-rent-line-ask-age = Was the home lived in on or before { $day }? Only then does the guideline apply. Ask for the answer in writing.
tool-rent-line-most-more = Highest increase
tool-rent-line-highest = Highest new rent
tool-rent-line-no-limit = No guideline limits the rent of this home
tool-rent-line-increase-may-not = Not allowed like this
tool-rent-line-not-before = Not before { $day }
tool-rent-line-enough-months = Enough months have passed
tool-rent-line-told-in-time = The notice came in time
tool-rent-line-within-guideline = The new rent is within the guideline
tool-rent-line-challenge = You can ask the Landlord and Tenant Board about a wrong increase until
tool-rent-line-other-homes = If you share a kitchen or bathroom with the owner, or live in community housing, other rules apply.
tool-rent-line-may = The landlord may ask for it
tool-rent-line-may-not = The landlord may not demand it
tool-rent-line-may-up-to = Only up to { $amount }
tool-rent-line-may-cost = Only what it really costs
tool-rent-line-may-rents = Up to one rent
tool-rent-line-deposit-most = Highest deposit
tool-rent-line-too-much = Above what may be demanded
tool-rent-line-interest = Interest that the landlord owes you for a year, at the guideline
tool-rent-line-ends = Earliest last day, { $days } days after the notice
tool-rent-line-pay-by = Time to pay, { $days } days after the notice. If you pay all of it by then, the notice is void
tool-rent-line-long-enough = The notice is long enough
tool-rent-line-end-of-period = The last day must be the last day of a rental period, and not before the end of a lease for a fixed time.
tool-rent-line-owed = The landlord owes you
tool-rent-line-owed-nothing = With { $days } days of notice or more, the landlord owes you nothing.
tool-rent-line-owed-unless = The landlord owes you rent, unless the notice is { $days } days or longer. Tell the last day to see it
tool-rent-line-board-decides = You do not have to leave because of a notice. Only the Landlord and Tenant Board can order it.

## Driver's licence

tool-driving-question = How do I get an Ontario driver's licence?
tool-driving-about = Exchange, tests or the full path, by where your licence comes from, with the time that you may still drive on it and the papers to bring.
tool-driving-section-path = Your path
tool-driving-section-clock = Your licence from before
tool-driving-section-papers = What to bring
tool-driving-field-place = Where is your licence from?
tool-driving-field-class = What kind of licence is it?
tool-driving-choice-class-car = A full car licence
tool-driving-choice-class-motorcycle = A motorcycle licence
tool-driving-choice-class-learner = A learner's licence
tool-driving-field-years = Years of driving experience with a full licence
tool-driving-field-resident-since = Day on which you became a resident of Ontario
tool-driving-hint-resident-since = Often the day on which you came to live here.
tool-driving-field-english-or-french = Are your papers in English or French?
tool-driving-field-letter-of = Date of the letter about your experience
tool-driving-line-exchange = You can exchange your licence without a written test or a road test
tool-driving-line-exchange-if = You can exchange your licence if you have enough experience
tool-driving-line-credit = You may get credit for your experience
tool-driving-line-tests = You need tests
tool-driving-line-full = You begin as a new driver
tool-driving-line-ask = Ask DriveTest
tool-driving-line-age = You must be { $years } or older to drive in Ontario.
tool-driving-line-agreement = Agreement with Ontario: { $place }
tool-driving-line-experience = Experience of { $months } months or more
tool-driving-line-less-experience = What you get for less experience is up to DriveTest. Bring proof of all of it
tool-driving-line-motorcycle = Other rules apply to motorcycles. Ask DriveTest
tool-driving-line-learner-no-exchange = A learner's licence cannot be exchanged.
tool-driving-line-eye-test = Eye test at a DriveTest centre
tool-driving-line-knowledge-test = Written test on the rules of the road
tool-driving-line-road-test = Road test
tool-driving-line-credit-changed = These rules were reported to change on { $day }, and we could not confirm how. Ask DriveTest which tests you need and what your letter counts for
tool-driving-line-credit-ask = Your experience may shorten the time between the tests. Ask DriveTest what your letter counts for
tool-driving-line-learner = First road test { $months } months after the written test, or { $course } months with an approved driving course. Until then you drive with an experienced driver beside you.
tool-driving-line-full-test = Second road test for the full licence
tool-driving-line-grace = You may drive on your valid licence this long after you become a resident
tool-driving-line-drive-until = Last day on which you may drive on your valid licence, { $days } days after you became a resident
tool-driving-line-apply-before = Apply for the Ontario licence before that day.
tool-driving-line-time-over = This time is over. Do not drive until you have an Ontario licence. Your insurance may not pay after a crash.
tool-driving-line-letter-until = The letter counts for { $months } months, so until
tool-driving-line-letter-too-old = The letter is too old. Ask for a new one.
tool-driving-line-fees = There are fees for tests and the licence. We could not confirm the amounts, so look at drivetest.ca before you go.

## School

tool-school-question = Which school is right for my child?
tool-school-about = The grade by your child's birth, the four public school systems, what to bring and the vaccines that Ontario asks for.
tool-school-section-grade = Grade
tool-school-section-systems = The four systems
tool-school-section-papers = What to bring
tool-school-section-vaccines = Vaccines
tool-school-field-born = Month in which your child was born
tool-school-field-arrival = Day on which you come to Ontario
tool-school-hint-arrival = Leave it empty if you are here.
tool-school-field-status = Your child's status in Canada
tool-school-field-french-right = Does a parent have the right to school in French?
tool-school-hint-french-right = A Canadian citizen has it whose first language is French, or who went to elementary school in French in Canada. So do families with another child in such a school.
tool-school-field-catholic = Is a parent or the child Catholic?
tool-school-field-with-guardian = Does the child live with someone who is not a parent?
tool-school-line-school-year = The school year begins on
tool-school-line-age = In that calendar year your child turns { $age }.
tool-school-line-may-begin = Kindergarten may begin in
tool-school-line-later = Not yet
tool-school-line-ask-board = Ask the school board
tool-school-line-too-old = Your child is past the usual age of high school. Ask the board which school or adult program is open.
tool-school-line-grade = Usual grade
tool-school-line-compulsory = School is compulsory from { $from } to { $to } years of age
tool-school-line-assessment = The board may test language and mathematics first. Grades are usually given by age.
tool-school-line-credits = Credits for the high school diploma
tool-school-line-community-hours = Hours of volunteer work for the high school diploma
tool-school-line-free = School is free
tool-school-line-free-ask = Ask the board before you travel if there are fees
tool-school-line-open = You can register
tool-school-line-ask-catholic = Mostly for Catholic families. Ask the board about its rules
tool-school-line-by-right = You have the right to a place
tool-school-line-by-committee = You can ask. A committee of the board decides
tool-school-line-immersion = French immersion is something else: children in English schools learn French there.
tool-school-line-paper-missing = If a paper is missing, go to the school anyway and ask what it accepts instead.

## Free services

tool-eligibility-question = Which free services may I use, and until when?
tool-eligibility-about = Settlement help and language classes by your status, with the day on which they end.
tool-eligibility-section-time = Your time
tool-eligibility-section-services = Services
tool-eligibility-field-status = What is your status?
tool-eligibility-field-resident-since = Day on which you became a permanent resident
tool-eligibility-hint-resident-since = It is on your Confirmation of Permanent Residence. A day that you plan works too.
tool-eligibility-line-years = { $years } years from { $day }, to the end of that month
tool-eligibility-line-ended-for = For economic permanent residents since { $day } or earlier these services ended on
tool-eligibility-line-over = This time is over. Services paid by Ontario and others may still be open.
tool-eligibility-line-left = Time left
tool-eligibility-line-of-until = Last day of the free services that the federal government pays for
tool-eligibility-line-until-citizen = Until you become a citizen
tool-eligibility-line-before-landing = Before you come to Canada
tool-eligibility-line-after-landing = After you arrive
tool-eligibility-line-others-only = Not the services paid by IRCC. Others may be open

## Benefits

tool-benefits-question = Which benefits may my family get?
tool-benefits-about = The Canada child benefit by your income, the groceries benefit, dental care, when you may apply and with which form.
tool-benefits-section-apply = To apply
tool-benefits-section-child = Canada child benefit
tool-benefits-section-groceries = Canada Groceries and Essentials Benefit
tool-benefits-section-others = Other help
tool-benefits-field-status = What is your status?
tool-benefits-field-here-since = Day on which you came to live in Canada
tool-benefits-field-partner = Do you live with a spouse or partner?
tool-benefits-field-children = Months in which your children were born
tool-benefits-hint-children = One month for each child.
tool-benefits-field-income = Family income of last year
tool-benefits-hint-income = After deductions, of both partners and from all countries, in Canadian dollars.
tool-benefits-field-private-dental = Do you have private dental insurance?
tool-benefits-line-apply-now = You may apply as soon as you are here
tool-benefits-line-apply-after = You may apply after { $months } months in Canada, with a valid permit in the month after that
tool-benefits-line-apply-ask = Ask the CRA from when you may apply
tool-benefits-line-form = Form
tool-benefits-line-file-return = File your tax return each year, also without income. The next one is due on
tool-benefits-line-young =
    { $count ->
        [one] At most for 1 child under { $until }, a year
       *[other] At most for { $count } children under { $until }, a year
    }
tool-benefits-line-older =
    { $count ->
        [one] At most for 1 child from { $until } to { $last }, a year
       *[other] At most for { $count } children from { $until } to { $last }, a year
    }
tool-benefits-line-child-income = Tell your family income to see the amount
tool-benefits-line-full-amount = Full amount, as { $income } is not above { $full }
tool-benefits-line-reduction = Less, as { $income } is above { $full }
tool-benefits-line-child-year = Canada child benefit for a year, at the ages of today
tool-benefits-line-child-year-later = Canada child benefit for a year, at the ages of today, once you may apply
tool-benefits-line-child-from = The day from which you may apply for the Canada child benefit
tool-benefits-line-child-month = For a month
tool-benefits-line-birthday = From { $day }, after a birthday
tool-benefits-line-depends = It depends on your income
tool-benefits-line-no-child = No child benefit, but maybe other help
tool-benefits-line-single = At most for one person, a year
tool-benefits-line-couple = At most for a couple, a year
tool-benefits-line-groceries-child =
    { $count ->
        [one] At most for 1 child under { $under }, a year
       *[other] At most for { $count } children under { $under }, a year
    }
tool-benefits-line-single-parent = A parent without a partner may get more.
tool-benefits-line-groceries-income = It shrinks as income rises. The CRA works it out from your tax return or form.
tool-benefits-line-dental = Canadian Dental Care Plan: income below { $below }, no private dental insurance and a tax return filed
tool-benefits-line-dental-full = The plan covers the full cost of what it pays for
tool-benefits-line-dental-share = Your share of the cost
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = These amounts are valid until { $day }. Look at the official page for later ones.

## What to bring

tool-documents-question = What must I bring?
tool-documents-about = The papers for the health card, the SIN, school, the driver's licence, a bank account and the border: what you have, what is missing and what may stand in for it.
tool-documents-line-one-of = One of these is enough:
tool-documents-section-missing = Missing
tool-documents-section-if-it-applies = If it applies to you
tool-documents-section-have = You have
tool-documents-section-remarks = Good to know
tool-documents-field-purpose = What for?
tool-documents-field-have = Which of these papers do you have?
tool-documents-line-complete = You have all of it
tool-documents-line-missing =
    { $count ->
        [one] 1 thing is missing
       *[other] { $count } things are missing
    }
tool-documents-line-originals = Bring originals. Copies are often refused.
tool-documents-line-translate = Some of these papers are often in another language. Bring a translation if they are not in English or French.

## Published times

tool-times-question = How long do applications like mine take?
tool-times-about = Published times and service standards of a program, beside the day on which you sent your application.
tool-times-section-finished = Finished lately
tool-times-section-expected = Expected
tool-times-section-standard = Service standard
tool-times-field-program = Which program?
tool-times-field-filed-on = Day on which you applied
tool-times-line-published = Published times
tool-times-line-finished = Most of those finished lately took, as of { $day }
tool-times-line-finished-day = Counted from your day, that is
tool-times-line-expected = If sent today, expected to take, as of { $day }
tool-times-line-expected-for-month = For those who applied in the same month, still expected, as of { $day }
tool-times-line-people = People who wait
tool-times-line-people-ahead = People who applied before that month and wait
tool-times-line-standard = The department's own goal for { $share }% of applications
tool-times-line-standard-day = Counted from your day, that is
tool-times-line-no-standard = No service standard is published for this program.
tool-times-line-of-days = since you sent your application
tool-times-line-span-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
tool-times-line-more-minutes =
    { $count ->
        [one] more than { $count } minute
       *[other] more than { $count } minutes
    }
tool-times-line-span-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
tool-times-line-more-hours =
    { $count ->
        [one] more than { $count } hour
       *[other] more than { $count } hours
    }
tool-times-line-span-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
tool-times-line-more-days =
    { $count ->
        [one] more than { $count } day
       *[other] more than { $count } days
    }
tool-times-line-span-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
tool-times-line-more-weeks =
    { $count ->
        [one] more than { $count } week
       *[other] more than { $count } weeks
    }
tool-times-line-span-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
tool-times-line-more-months =
    { $count ->
        [one] more than { $count } month
       *[other] more than { $count } months
    }
tool-times-line-span-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
tool-times-line-more-years =
    { $count ->
        [one] more than { $count } year
       *[other] more than { $count } years
    }

## Occupation

tool-occupation-question = What does Canada call my job, and do I need a licence?
tool-occupation-about = The group of your occupation, what it usually takes, whether Ontario regulates it and who does, with the first steps.
tool-occupation-section-group = Group
tool-occupation-section-rounds = Express Entry rounds by occupation
tool-occupation-section-licence = Licence in Ontario
tool-occupation-field-noc = Your occupation
tool-occupation-hint-noc = Type a title from everyday life, such as nurse or cook, or the five digits.
tool-occupation-line-teer = What it usually takes (TEER { $teer })
tool-occupation-line-broad = Field of work
tool-occupation-line-no-category = No round for one group of occupations names it.
tool-occupation-line-whole-group = All jobs of this group
tool-occupation-line-regulator = Who gives the licence or certificate
tool-occupation-line-eca-body = Who assesses the education
tool-occupation-line-step = Step { $number }
tool-occupation-line-lead-time = Plan { $months } months or more for the licence.
tool-occupation-line-not-known = We do not know whether Ontario regulates this work. Ask before you count on it

## Budget

tool-budget-question = How long do my savings last?
tool-budget-about = What arriving costs, what a month costs, and how many months your savings last. Your own amounts come first.
tool-budget-section-monthly = Each month
tool-budget-section-once = Once, on arrival
tool-budget-section-result = Your savings
tool-budget-field-community = Where will you live?
tool-budget-field-adults = Adults in your household
tool-budget-field-in-child-care = Children who will go to child care
tool-budget-field-savings = Your savings
tool-budget-field-income = Income each month, after tax
tool-budget-field-rent = Rent
tool-budget-hint-rent = Leave it empty to take the average that is known of the place.
tool-budget-field-food = Food
tool-budget-field-phone = Phone and internet
tool-budget-field-insurance = Insurance
tool-budget-field-other-monthly = Other costs each month
tool-budget-field-transport = Transport
tool-budget-hint-transport = Leave it empty to take the transit fare, where it is known.
tool-budget-field-child-care = Child care
tool-budget-hint-child-care = Leave it empty to use the highest fee for a day.
tool-budget-field-care-days = Days of child care in a month
tool-budget-field-travel = Travel to Canada
tool-budget-field-first-stay = The first nights
tool-budget-field-furniture = Furniture and kitchen
tool-budget-field-clothes = Warm clothes
tool-budget-field-other-once = Other costs on arrival
tool-budget-line-rent = Rent
tool-budget-line-rent-stored = Average rent of a home with two bedrooms: { $place }, { $day }
tool-budget-line-rent-higher = People who rent there now paid this on average. Who moves in now often pays more.
tool-budget-line-rent-area = This average is of the wider area.
tool-budget-line-food = Food
tool-budget-line-phone = Phone and internet
tool-budget-line-insurance = Insurance
tool-budget-line-other-monthly = Other costs
tool-budget-line-transport = Transport
tool-budget-line-transit-pass = Monthly transit passes for the adults, at { $fare }
tool-budget-line-transit-rides = Transit for the adults, at most: { $rides } rides at { $fare }
tool-budget-line-child-care = Child care
tool-budget-line-child-care-most =
    { $count ->
        [one] Child care for 1 child, at most: { $days } days at { $fee }
       *[other] Child care for { $count } children, at most: { $days } days at { $fee }
    }
tool-budget-line-child-care-until = This highest fee is for programs with reduced fees, for children under school age, and is promised until { $day }.
tool-budget-line-total-monthly = A month in all
tool-budget-line-deposit = Deposit for the last rent
tool-budget-line-travel = Travel
tool-budget-line-first-stay = The first nights
tool-budget-line-furniture = Furniture and kitchen
tool-budget-line-clothes = Warm clothes
tool-budget-line-other-once = Other costs on arrival
tool-budget-line-total-once = Arriving in all
tool-budget-line-income = Income each month
tool-budget-line-from-savings = From savings each month
tool-budget-line-savings = Savings
tool-budget-line-after-once = Left after arriving
tool-budget-line-short = Missing
tool-budget-line-left-out =
    { $count ->
        [one] 1 cost is not known and not counted.
       *[other] { $count } costs are not known and not counted.
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] Less than a month
        [one] 1 full month at most
       *[other] { $count } full months at most
    }
tool-budget-line-months =
    { $count ->
        [0] Less than a month
        [one] 1 full month
       *[other] { $count } full months
    }
tool-budget-line-not-enough = Your savings do not cover arriving
tool-budget-line-covered = Your income covers these costs
tool-budget-line-covered-known = Your income covers what is known so far
tool-budget-line-costs-first = Tell your costs for an answer

tools-noc-found =
    { $count ->
        [one] 1 occupation is similar. Choose it.
       *[other] { $count } occupations are similar. Choose one.
    }
tools-noc-none = No occupation has such a title. Try another word for the work, in English or French.
