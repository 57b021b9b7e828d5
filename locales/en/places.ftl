# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = Places
places-title = Where to live in Ontario
places-lead = Say what matters to you, and see which places fit. Or pick a few and put them side by side.
places-empty = No places in this copy yet
places-celsius = { $count } °C
places-services-label = Services for newcomers
places-services-note = Services in this copy of Portage with an office in this place or within 25 km of it. Some come only on certain days. There are others that we do not know of.
places-wishes-title = What matters to you?
places-wishes-lead = The order of the places changes as you move a slider. What you set stays on this device.
places-wish-cheap-rent = Cheap rent
places-wish-work = Low unemployment
places-wish-french = French around me
places-wish-language = My language at home around me
places-wish-newcomers = Many newcomers
places-wish-services = Help for newcomers nearby
places-wish-size = The size of the place
places-wish-mild-winter = Mild winters
places-wish-transit = Public transit
places-wish-study = University or college
places-wish-pilots = A pilot to immigrate (RCIP or FCIP)
places-weight-0 = Does not matter
places-weight-1 = Matters
places-weight-2 = Matters a lot
places-language = Your language
places-language-none = Choose a language
places-language-hint = Choose your language first. Only these are in our lists.
places-size-big = Big
places-size-small = Small
places-clear = Start over
places-cleared = Nothing matters any more. The places stand in the order of their names.
places-why-cheap-rent =
    { $standing ->
        [good] Rent is lower than in most places: { $value } for two bedrooms.
        [poor] Rent is higher than in most places: { $value } for two bedrooms.
       *[middle] Rent is near the middle: { $value } for two bedrooms.
    }
places-why-work =
    { $standing ->
        [good] Fewer people look for work than in most areas: { $value }.
        [poor] More people look for work than in most areas: { $value }.
       *[middle] Unemployment is near the middle: { $value }.
    }
places-why-french =
    { $standing ->
        [good] More people speak French first than in most places: { $value }.
        [poor] Fewer people speak French first than in most places: { $value }.
       *[middle] People who speak French first: { $value }.
    }
places-why-language =
    { $count ->
        [0] { $language } is not among the languages named here, so at most { $value } of people speak it at home.
       *[other]
            { $standing ->
                [good] More people speak { $language } at home than in most places: { $value }.
                [poor] Fewer people speak { $language } at home than in most places: { $value }.
               *[middle] People who speak { $language } at home: { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] More people are immigrants than in most places: { $value }.
        [poor] Fewer people are immigrants than in most places: { $value }.
       *[middle] The share of immigrants is near the middle: { $value }.
    }
places-why-services =
    { $count ->
        [0] Our list has no service for newcomers within 25 km.
        [one] Our list has { $value } service for newcomers here or within 25 km.
       *[other] Our list has { $value } services for newcomers here or within 25 km.
    }
places-why-size =
    { $standing ->
        [good] It has the size that you look for: { $value } people.
        [poor] It does not have the size that you look for: { $value } people.
       *[middle] It is neither big nor small: { $value } people.
    }
places-why-mild-winter =
    { $standing ->
        [good] January is milder than in most places: { $value } on average.
        [poor] January is colder than in most places: { $value } on average.
       *[middle] January is near the middle: { $value } on average.
    }
places-why-transit = Public transit: { $value }.
places-why-study = You can study here: { $value }.
places-why-pilots =
    { $count ->
        [0] None of the two pilots runs here.
       *[other] A pilot to immigrate runs here: { $value }.
    }
places-list = All places
places-list-ordered = Places that fit you best come first
places-rank = Place { $rank } in your order
places-sure = Known: { $known } of { $wishes } things that matter to you
places-unknown = Not known: { $what }.
places-people = { $count } people ({ $year })
places-parts = How { $name } got its place
places-part-known = What we know
places-part-weight = How much it matters
places-part-points = Points
places-part-total = Together
places-not-known = Not known
places-pick = Compare
places-pick-name = Compare { $name }
places-picked =
    { $count ->
        [one] { $count } place picked. Pick up to 4.
       *[other] { $count } places picked. Pick up to 4.
    }
places-pick-full = 4 places fit side by side. Take one out to add another.
places-compare = Put them side by side
places-pick-none = Take all out
places-method = How we make this order
places-method-line = For each thing that matters to you, we line up all places that we know something about. The best gets 1 point, the worst loses 1 point, and the one in the middle gets 0.
places-method-twice = What matters a lot counts twice. We add up the points. Places with the same points share a rank.
places-method-named = For transit, universities and colleges we only know lists of what is there. A place that is named gets up to 1 point. A place that is not named loses nothing.
places-method-unknown = What we do not know adds nothing and takes nothing away. It only makes the order less sure, so we say how much of it we know.
places-method-yours = This is no advice and no ranking by anybody. Other sliders make another order.
map-whole = All of Ontario
map-south = The south, closer
map-table = The map as a table
map-credit = Outline and lakes: Natural Earth, public domain, simplified. Borders are not exact.
places-map = Map of the places
places-map-label = Map of Ontario with { $count } places. The table below says the same.
places-map-best = Filled: your first five
places-map-picked = Filled: the places you picked
places-map-dots = Bigger dots are bigger places
places-map-place = Place
places-map-north = Degrees north
places-map-west = Degrees west
places-map-people = People
places-compare-title = Places side by side
places-compare-lead = Press a value to see where it comes from and from when it is.
places-compare-empty = No places picked yet
places-compare-empty-text = Go to the list and pick up to 4 places.
places-compare-list = Go to the list
places-compare-add = Add a place
places-compare-out = Take out { $name }
places-compare-what = What
places-group-people = People
places-group-languages = Languages and French
places-group-money = Money
places-group-work = Work
places-group-climate = Climate
places-group-getting-about = Getting about
places-group-learning = Learning
places-group-newcomers = Newcomers
places-group-other = More
places-yes = Yes
places-no = No
places-cell-more = Where this comes from
places-cell-time = From: { $time }
places-time-undated = no date in the source
places-cell-area = For this area as a whole, not for the place alone: { $area }
places-cell-one = We are less sure of this one.
places-cell-counted = Portage counted this in its own copy.
places-cell-source = Source:
places-bars = In bars
places-climate = Winter and summer
places-climate-lead = From the average of January to the average of July.
places-climate-january = January
places-climate-july = July
places-choose = I want to live here
places-chosen = You chose this place
places-chosen-mark = Your choice
places-choose-note = Your plan, the budget and the list of services will then ask about this place.
places-chosen-said = { $name } is now your destination.
places-unchoose = Take my choice back
places-unchosen = You have no destination any more.
places-municipality = The municipality: { $name }
places-municipality-page = Its page for newcomers
places-municipality-publisher = Written by { $publisher }. The municipality has not checked it.
places-municipality-none = No municipality has a part of its own in this copy for this place yet.
places-next = From here
places-to-services = Services in { $city }
places-to-budget = What a month here costs
places-to-plan = Your plan
places-add-to-compare = Add to the places side by side
places-take-from-compare = Take out of the places side by side
places-in-region = In { $division }
services-from-place = You see { $city } because it is your destination.
kind-community = Places
screen-places = Places
screen-place = Place
screen-compare = Places side by side
places-not-kept = What you set could not be kept. It holds until you leave this page.
places-climate-scale = The scale runs from { $from } °C to { $to } °C. The thin line is 0 °C.
places-first = First now: { $name }.
places-why-area = This is for { $area } as a whole.
places-why-time = Numbers of { $time }.
places-why-rent-time = All tenants on average, { $time }. New leases cost more.
places-rent-unknown = Rent not known.
places-cell-list = Portage’s own list, { $date }
places-airport = { $name } ({ $code }), { $km } km
places-airport-YAM = Sault Ste. Marie
places-airport-YHM = Hamilton
places-airport-YKF = Kitchener, Region of Waterloo
places-airport-YOW = Ottawa
places-airport-YQG = Windsor
places-airport-YQK = Kenora
places-airport-YQT = Thunder Bay
places-airport-YSB = Sudbury
places-airport-YTS = Timmins
places-airport-YTZ = Toronto Billy Bishop
places-airport-YUL = Montréal-Trudeau
places-airport-YXL = Sioux Lookout
places-airport-YXU = London
places-airport-YYB = North Bay
places-airport-YYZ = Toronto Pearson
places-sources = Sources
