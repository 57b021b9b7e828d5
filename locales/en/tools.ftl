## What all tools share

tools-ask = Show the answer
tools-yes = Yes
tools-no = No
tools-not-known = Not known
tools-choose = Choose
tools-add = Add
tools-remove = Remove
tools-result = Answer
tools-of = of { $of }
tools-capped = limited; without the limit { $from }
tools-would-change = What would change it
tools-next = What to do next
tools-rules = The rules
tools-in-force = In force since { $date }
tools-stale = These rules were to be looked at again by { $date }. Check the official page before you rely on the answer.
tools-faults = Please look again at these answers
tools-copy = Copy as text
tools-copied = Copied.

## What is wrong with a field

tools-fault-missing = This is needed. Please fill it in.
tools-fault-whole = Write a whole number from { $min } to { $max }.
tools-fault-number = Write a number from { $min } to { $max }, in steps of { $step }.
tools-fault-money = Write an amount from 0 to { $max }, with at most two decimals.
tools-fault-yes-no = Choose yes or no.
tools-fault-choice = Choose one of the answers.
tools-fault-choices = Choose among the answers.
tools-fault-day = Write a day from { $from } to { $to }.
tools-fault-month = Write a month from { $from } to { $to }.
tools-fault-list = At most { $max } fit here.
tools-fault-noc = Write the five digits of the occupation.
tools-fault-noc-unknown = No occupation has this code. Look for the title instead.
tools-fault-unknown = This is not asked here.
tools-fault-same = This must differ from “{ $other }”.
tools-fault-more-than = This can be at most { $max }, as “{ $other }” says.

## Questions that several tools ask

tools-section-person = You
tools-section-language = Languages
tools-section-work = Work
tools-section-spouse = Your spouse or partner
tools-section-additional = More points
tools-section-adaptability = Ties to Canada
tools-section-minimums = What must be met
tools-field-age = Your age in full years
tools-field-education = Your highest education
tools-hint-education = Education from outside Canada counts once it has been assessed.
tools-choice-education-less-than-secondary = Less than secondary school
tools-choice-education-secondary = Secondary school
tools-choice-education-one-year = One-year program after secondary school
tools-choice-education-two-year = Two-year program after secondary school
tools-choice-education-bachelor = Bachelor’s degree, or a program of three years or more
tools-choice-education-two-or-more = Two or more of these, one of three years or more
tools-choice-education-masters = Master’s degree, or a degree for a licensed profession
tools-choice-education-doctoral = Doctorate
tools-hint-first-language = The test that gives you the higher level. Leave it empty if you have no result yet.
tools-field-first-language = First official language
tools-field-second-language = Second official language
tools-field-lang = Language
tools-field-clb = Level in each ability (CLB or NCLC)
tools-hint-clb = The tool for test scores turns scores into levels. Write 0 where there is none.
tools-field-first-language-clb = First official language: level in each ability
tools-field-second-language-clb = Second official language: level in each ability
tools-choice-lang-en = English
tools-choice-lang-fr = French
tools-ability-reading = Reading
tools-ability-writing = Writing
tools-ability-listening = Listening
tools-ability-speaking = Speaking
tools-line-ability-reading = reading
tools-line-ability-writing = writing
tools-line-ability-listening = listening
tools-line-ability-speaking = speaking
tools-field-canadian-work-years = Skilled work in Canada, in full years
tools-hint-canadian-work-years = Paid work with a permit, of the last ten years. Thirty hours a week for a year make one year.
tools-field-foreign-work-years = Skilled work outside Canada, in full years
tools-hint-foreign-work-years = Paid work of the last ten years.
tools-line-age = Age: { $age }
tools-line-education = Education: { $education }
tools-line-first-language = First official language, { $ability }: level { $level }
tools-line-no-first-language = No test result of a first official language is counted.
tools-line-birthday = Your next birthday
tools-line-first-language-more = One level more in every ability of the first language
tools-line-education-more = More education: { $education }

## How much money must I show?

tool-funds-question = How much money must I show?
tool-funds-about = You show that you can support your family when you arrive. The amount depends on how many you are.
tool-funds-field-program = Which program do you apply for?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = Rural or Francophone community pilot
tool-funds-field-family-size = How many are you in your family?
tool-funds-hint-family-size = Count yourself, your partner and your dependent children, also those who stay behind for now.
tool-funds-line-base =
    { $count ->
        [one] Amount for 1 person
       *[other] Amount for a family of { $count }
    }
tool-funds-line-more =
    { $count ->
        [one] 1 more person
       *[other] { $count } more persons
    }

## How many points do I have in Express Entry?

tool-crs-question = How many points do I have in Express Entry?
tool-crs-about = Express Entry ranks people by a score, the Comprehensive Ranking System (CRS). See yours line by line, and what would change it.
tool-crs-section-core = You
tool-crs-section-transferability = Things that count together
tool-crs-section-rounds = The last rounds
tool-crs-field-spouse = Do you have a spouse or partner?
tool-crs-choice-spouse-none = No
tool-crs-choice-spouse-accompanying = Yes, and they come with me
tool-crs-choice-spouse-not-accompanying = Yes, and they do not come with me
tool-crs-choice-spouse-citizen-or-pr = Yes, a citizen or permanent resident of Canada
tool-crs-field-trade-certificate = Do you have a Canadian certificate of qualification in a trade?
tool-crs-field-provincial-nomination = Has a province nominated you?
tool-crs-field-sibling-in-canada = Does an adult brother or sister live in Canada as a citizen or permanent resident?
tool-crs-hint-sibling-in-canada = Yours, or your partner’s if they come with you.
tool-crs-field-canadian-study = Study in Canada after secondary school
tool-crs-choice-canadian-study-none = None
tool-crs-choice-canadian-study-1-2 = A credential of one or two years
tool-crs-choice-canadian-study-3-plus = A credential of three years or more, or a graduate degree
tool-crs-field-spouse-factors = What your spouse or partner brings
tool-crs-field-spouse-factors-education = Their highest education
tool-crs-field-spouse-factors-clb = Their level in each ability of one official language
tool-crs-field-spouse-factors-canadian-work-years = Their skilled work in Canada, in full years
tool-crs-line-second-language = Second official language, { $ability }: level { $level }
tool-crs-line-canadian-work = Years of skilled work in Canada: { $years }
tool-crs-line-no-spouse-factors = You did not say anything about your spouse or partner, so they bring no points.
tool-crs-line-spouse-not-counted = What you said about your spouse or partner is not counted. It counts only for one who comes along and is neither a citizen nor a permanent resident.
tool-crs-line-spouse-education = Education of the spouse: { $education }
tool-crs-line-spouse-language = Language of the spouse, { $ability }: level { $level }
tool-crs-line-spouse-canadian-work = Years of skilled work of the spouse in Canada: { $years }
tool-crs-line-education-and-language = Education and first language
tool-crs-line-education-and-canadian-work = Education and work in Canada
tool-crs-line-foreign-work-and-language = Work abroad and first language
tool-crs-line-foreign-and-canadian-work = Work abroad and work in Canada
tool-crs-line-trade-and-language = Trade certificate and first language
tool-crs-line-nomination = Nomination by a province
tool-crs-line-french = French
tool-crs-line-canadian-study = Study in Canada: { $study }
tool-crs-line-sibling = Brother or sister in Canada
tool-crs-line-job-offer = A job offer (no points since { $date })
tool-crs-line-canadian-work-more = One more year of work in Canada
tool-crs-line-foreign-work-more = One more year of work outside Canada
tool-crs-line-first-language-all = Level { $level } in every ability of the first language
tool-crs-line-french-all = French at level { $level } in every ability
tool-crs-line-rounds-only-yours = A round is for you only if you belong to its group. Newer rounds may have followed.
tool-crs-line-round = { $category }, { $date }: lowest score { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] 1 point short
       *[other] { $points } points short
    }
tool-crs-line-round-enough =
    { $points ->
        [0] exactly as many
        [one] 1 point above
       *[other] { $points } points above
    }
tool-crs-line-category-general = All programs
tool-crs-line-category-canadian-experience = Canadian Experience Class
tool-crs-line-category-provincial-nominee = Provincial nominees
tool-crs-line-category-federal-skilled-worker = Federal Skilled Worker Program
tool-crs-line-category-federal-skilled-trades = Federal Skilled Trades Program
tool-crs-line-category-french = French
tool-crs-line-category-healthcare = Health care and social services
tool-crs-line-category-stem = Science and technology
tool-crs-line-category-trades = Trades
tool-crs-line-category-transport = Transport
tool-crs-line-category-education = Education
tool-crs-line-category-agriculture = Agriculture
tool-crs-line-category-physicians = Physicians with Canadian experience
tool-crs-line-category-senior-managers = Senior managers with Canadian experience
tool-crs-line-category-researchers = Researchers with Canadian experience
tool-crs-line-category-military = Military recruits

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = Do I have enough points for the Federal Skilled Worker Program?
tool-fsw-about = Before Express Entry ranks you, this program asks for a number of points on a grid of its own.
tool-fsw-field-experience-years = Skilled work in one occupation, in full years
tool-fsw-hint-experience-years = Paid work of the last ten years, anywhere.
tool-fsw-field-arranged-employment = Do you have a valid job offer in Canada?
tool-fsw-field-adaptability = What is true for you or your partner?
tool-fsw-field-spouse-language-clb4 = My partner has level 4 or more in all abilities of an official language
tool-fsw-field-own-study-2y-canada = I studied in Canada full-time for two school years or more
tool-fsw-field-spouse-study-2y-canada = My partner studied in Canada full-time for two school years or more
tool-fsw-field-own-work-1y-canada = I worked in Canada full-time for a year or more, in skilled work and with a permit
tool-fsw-field-spouse-work-1y-canada = My partner worked in Canada for a year or more with a permit
tool-fsw-field-relative-in-canada = An adult relative of mine or my partner’s lives in Canada as a citizen or permanent resident
tool-fsw-line-second-language = Second official language: level { $level } in every ability
tool-fsw-line-experience = Years of skilled work: { $years }
tool-fsw-line-arranged-employment = A valid job offer
tool-fsw-line-offer-again = A valid job offer, once more
tool-fsw-line-spouse-language = Language of the partner
tool-fsw-line-own-study = Your study in Canada
tool-fsw-line-spouse-study = The partner’s study in Canada
tool-fsw-line-own-work = Your work in Canada
tool-fsw-line-spouse-work = The partner’s work in Canada
tool-fsw-line-relative = A relative in Canada
tool-fsw-line-minimum-language = First official language: level { $level } in every ability
tool-fsw-line-minimum-experience = Full years of skilled work: at least { $years }
tool-fsw-line-minimum-education = Secondary school or more
tool-fsw-line-pass-mark = Points to pass: { $pass }
tool-fsw-line-passes = Enough points, and every minimum is met
tool-fsw-line-too-few = Too few points
tool-fsw-line-below-minimum = A minimum is not met. Points cannot make up for it
tool-fsw-line-experience-more = One more year of skilled work
tool-fsw-line-second-language-all = Level { $level } in every ability of the second language

## What level is my test score?

tool-clb-question = What level is my language test score?
tool-clb-about = Canada counts languages in levels: CLB for English, NCLC for French. Turn a score into its level.
tool-clb-field-test = Which test?
tool-clb-field-ability = Which ability?
tool-clb-choice-ability-reading = Reading
tool-clb-choice-ability-writing = Writing
tool-clb-choice-ability-listening = Listening
tool-clb-choice-ability-speaking = Speaking
tool-clb-field-score = Your score
tool-clb-field-test-day = Day of the test
tool-clb-hint-test-day = If you give it, you see until when the result counts.
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } or more
tool-clb-line-nclc-or-more = NCLC { $level } or more
tool-clb-line-clb-below = Below CLB { $level }
tool-clb-line-nclc-below = Below NCLC { $level }
tool-clb-line-from-score = A score of { $score }
tool-clb-line-valid-until = The result counts until
tool-clb-line-expired = This result is too old by now. You need a new test.
tool-clb-line-other-scale = On that day this test had other scores. Choose the test that fits the day.

## In my own currency

tools-section-currency = In your own currency
tools-field-rate = 1 Canadian dollar = how much of your currency?
tools-hint-rate = If you want to see the amount in your own currency. Take the rate of your bank.
tools-field-rate-day = Day of this rate
tools-line-own-currency = In your currency, at { $rate } for one Canadian dollar on { $date }

## Which Express Entry programs could be for me?

tool-programs-question = Which Express Entry programs could be for me?
tool-programs-about = Express Entry has three programs. See requirement by requirement what you meet, what you do not meet, and what is not known yet.
tool-programs-section-programs = Programs
tool-programs-section-fsw = Federal Skilled Worker Program
tool-programs-section-cec = Canadian Experience Class
tool-programs-section-fst = Federal Skilled Trades Program
tool-programs-section-money = Money and place
tool-programs-field-teer = The level of your work (TEER)
tool-programs-hint-teer = It is the second digit of the code of your occupation.
tool-programs-choice-teer-0 = 0: management
tool-programs-choice-teer-1 = 1: usually a university degree
tool-programs-choice-teer-2 = 2: usually a college diploma or a long apprenticeship
tool-programs-choice-teer-3 = 3: usually shorter college study or training at work
tool-programs-choice-teer-4 = 4: usually secondary school
tool-programs-choice-teer-5 = 5: short training at work
tool-programs-field-continuous-work-years = Skilled work in one occupation without a break, in full years
tool-programs-hint-continuous-work-years = Paid work of the last ten years, anywhere.
tool-programs-field-recent-canadian-work-years = Skilled work in Canada in the last three years, in full years
tool-programs-field-trade = Is your work a skilled trade?
tool-programs-field-trade-work-years = Work in the trade in the last five years, in full years
tool-programs-field-trade-offer-or-certificate = Do you have a full-time job offer of a year in the trade, or a Canadian certificate of qualification?
tool-programs-field-education-assessed = Is this education Canadian, or has it been assessed?
tool-programs-field-fsw-points = Your points on the grid of the Federal Skilled Worker Program
tool-programs-hint-fsw-points = A tool of its own adds them up.
tool-programs-field-works-with-offer = Are you allowed to work in Canada, and do you have a valid job offer?
tool-programs-field-enough-funds = Do you have the money that you must show?
tool-programs-field-quebec = Do you plan to live in Quebec?
tool-programs-line-found = You seem to meet the conditions of a program
tool-programs-line-not-known = Some answers are still missing
tool-programs-line-none = As things stand, you meet the conditions of none

## What does my application cost?

tool-fees-question = What does my application cost?
tool-fees-about = The government’s fees for you and your family, line by line.
tool-fees-field-application = What do you apply for?
tool-fees-field-partner = Does a spouse or partner apply with you?
tool-fees-field-children = How many dependent children apply with you?
tool-fees-field-children-with-biometrics = How many of these children are fourteen or older?
tool-fees-hint-children-with-biometrics = From that age on they give fingerprints and a photograph.
tool-fees-line-times = { $what }, times { $count }
tool-fees-line-family-apart = Your partner and children make applications of their own, with fees that are not counted here.
tool-fees-line-without-not-known = The total is without what is not known.

## Ontario Workforce Priority

tool-oinp-question = Could Ontario nominate me?
tool-oinp-about = Ontario’s stream asks for a job offer. See requirement by requirement what is met, and the points of an expression of interest.
tool-oinp-section-offer = The job
tool-oinp-section-employer = The employer
tool-oinp-section-requirements = What must be met
tool-oinp-section-points = Points
tool-oinp-field-occupation = Code of the occupation that you are offered (five digits)
tool-oinp-hint-occupation = From the National Occupational Classification, for example 72310 for carpenters.
tool-oinp-field-offer = Do you have a full-time, permanent job offer in Ontario?
tool-oinp-field-hourly-wage = Wage for an hour, in Canadian dollars
tool-oinp-field-wage-at-median = Is it at least the middle wage of this job in the region?
tool-oinp-hint-wage-at-median = The federal Job Bank shows it by job and region. For recent Ontario graduates the low wage is enough.
tool-oinp-field-location = Where is the workplace?
tool-oinp-field-position-months = Months that you have worked in this position in Ontario
tool-oinp-field-other-ontario-months = Months of other work in Ontario
tool-oinp-field-same-job-years = Full years in the same occupation, within the last five years
tool-oinp-field-licence = Do you have the licence that Ontario asks for in this job?
tool-oinp-hint-licence = No, if the job needs none.
tool-oinp-field-canadian-earnings = Your best year of earnings in Canada, of the last five, in dollars
tool-oinp-hint-canadian-earnings = As your tax assessment says.
tool-oinp-field-status = Your permit in Canada
tool-oinp-choice-status-work-permit = Work permit
tool-oinp-choice-status-study-permit = Study permit
tool-oinp-choice-status-none = None
tool-oinp-field-education-assessed = Is this education Canadian, or has it been assessed?
tool-oinp-field-canadian-credentials = Credentials from Canada
tool-oinp-choice-canadian-credentials-none = None
tool-oinp-choice-canadian-credentials-one = One
tool-oinp-choice-canadian-credentials-more = More than one
tool-oinp-field-ontario-graduate = Did you finish an eligible school in Ontario in the last three years?
tool-oinp-field-employer-area = Area of the workplace
tool-oinp-hint-employer-area = The official page lists the areas in between.
tool-oinp-choice-employer-area-gta = Greater Toronto Area
tool-oinp-choice-employer-area-listed = A listed area
tool-oinp-choice-employer-area-elsewhere = Elsewhere in Ontario
tool-oinp-field-employer-years = Full years that the employer has been active
tool-oinp-field-employer-revenue = Revenue of the employer last year, in dollars
tool-oinp-field-employer-staff = Full-time citizens and permanent residents who work at the site
tool-oinp-line-teer = Level of the job (TEER): { $teer }
tool-oinp-line-category = Broad category of the occupation: { $category }
tool-oinp-line-wage = Wage for an hour: { $value }
tool-oinp-line-position = Months in this position: { $value }
tool-oinp-line-other-ontario = Months of other work in Ontario: { $value }
tool-oinp-line-earnings = Earnings in Canada: { $value }
tool-oinp-line-status = Permit in Canada: { $choice }
tool-oinp-line-education = Education: { $choice }
tool-oinp-line-credentials = Credentials from Canada: { $choice }
tool-oinp-line-language = First official language, lowest ability: level { $value }
tool-oinp-line-both-languages = Both official languages
tool-oinp-line-one-language = One official language
tool-oinp-line-no-language = No official language
tool-oinp-line-all-met = Every requirement that was asked about is met
tool-oinp-line-some-not-met = A requirement is not met. Points cannot make up for it
tool-oinp-line-some-not-known = It is not known whether every requirement is met
tool-oinp-line-location = Workplace: { $choice }
