//! Which services fit, in which order, and how many would with each other choice. One way through the columns.
//!
//! What is not known is never a no: such a service stays in, behind those that surely fit, and says what to ask.

use jiff::civil::DateTime;
use portage_hours::{Holidays, Zone};
use portage_plan::Truth;

use super::index::{At, Few, Row, Services};
use super::place::Spot;

/// Who is farther away than this is no one to go to.
pub(crate) const FAR_KM: f32 = 150.0;

/// The middle of a large rural postal area says little of where somebody lives in it: only this far is surely far.
const FAR_FROM_RURAL_KM: f32 = 400.0;

/// An office of which only the city is known can lie this much nearer than the middle of the city.
const CITY_KM: f32 = 40.0;

/// The number of a topic or language that no service has.
pub(crate) const NOBODYS: u16 = u16::MAX;

/// What is wanted, each of which can be left out.
#[expect(clippy::struct_excessive_bools, reason = "boxes that are ticked each on its own")]
pub(crate) struct Wanted<'a> {
    /// By their numbers; one that no service has is [`NOBODYS`].
    pub topic: Option<u16>,
    pub language: Option<u16>,
    pub french: bool,
    /// Where the person is, or will be.
    pub from: Option<Spot>,
    /// Whether `from` is but the middle of a large rural postal area.
    pub rural: bool,
    /// A city with its parts, by their numbers: who has an office there is there, wherever its middle lies.
    pub city: Few,
    pub within_km: Option<f32>,
    /// Open at what the clocks show.
    pub open: bool,
    pub clock: &'a dyn Fn(Zone) -> DateTime,
    pub holidays: &'a Holidays,
    /// Only those that the person may use; what each word of `whom` is for them.
    pub for_me: bool,
    pub whom: &'a [Truth],
    pub way: Option<Way>,
    pub wheelchair: bool,
    pub free: bool,
    /// Only these, by their place in the order of names.
    pub saved: Option<&'a [usize]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    InPerson,
    Remote,
}

/// What a service can be asked about, each a bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub(crate) enum Matter {
    Topic = 1,
    Language = 1 << 1,
    French = 1 << 2,
    Place = 1 << 3,
    Open = 1 << 4,
    Whom = 1 << 5,
    Way = 1 << 6,
    Wheelchair = 1 << 7,
    Free = 1 << 8,
    Saved = 1 << 9,
}

impl Matter {
    pub const ALL: [Self; 10] = [
        Self::Topic,
        Self::Language,
        Self::French,
        Self::Place,
        Self::Open,
        Self::Whom,
        Self::Way,
        Self::Wheelchair,
        Self::Free,
        Self::Saved,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Language => "language",
            Self::French => "french",
            Self::Place => "place",
            Self::Open => "open",
            Self::Whom => "whom",
            Self::Way => "way",
            Self::Wheelchair => "wheelchair",
            Self::Free => "free",
            Self::Saved => "saved",
        }
    }
}

/// A service that fits, or may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fit {
    /// Whether something has to be asked; what surely fits comes first.
    to_ask: bool,
    group: Group,
    /// In tenths of a kilometre.
    distance: u32,
    /// The place in the order of names.
    pub row: u32,
    asks: u16,
    /// Whether the distance is but that to the middle of a city.
    city_only: bool,
}

/// Near ones first; then lines that can be asked from anywhere, and offices elsewhere that can; then who is too far to
/// go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    There,
    Near,
    Anywhere,
    AskedElsewhere,
    Far,
}

impl Fit {
    /// How far it is; none where no more is known than its city, or the service has no place.
    pub fn km(&self) -> Option<f32> {
        #[expect(clippy::cast_precision_loss, reason = "no distance on earth is that long")]
        (self.distance < u32::MAX && !self.city_only).then_some(self.distance as f32 / 10.0)
    }

    pub fn asks(&self) -> impl Iterator<Item = Matter> {
        let asks = self.asks;
        Matter::ALL.into_iter().filter(move |matter| asks & *matter as u16 != 0)
    }
}

/// How many would surely fit with a choice, all other choices as they are.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub topics: Vec<u32>,
    pub languages: Vec<u32>,
    pub cities: Vec<u32>,
    pub french: u32,
    pub open: u32,
    pub whom: u32,
    pub remote: u32,
    pub in_person: u32,
    pub wheelchair: u32,
    pub free: u32,
}

pub(crate) struct Outcome {
    /// In order, those of the page alone.
    pub page: Vec<Fit>,
    pub fits: usize,
    /// Those with something to ask.
    pub asks: usize,
    pub counts: Counts,
    /// Whether nobody to go to is near, of those that fit.
    pub far: bool,
    /// The nearest of those that fit, wherever it is.
    pub nearest_km: Option<f32>,
}

/// Everything about one service that the filters ask.
struct Judged {
    topic: Truth,
    language: Truth,
    french: Truth,
    place: Truth,
    open: Truth,
    whom: Truth,
    in_person: Truth,
    remote: Truth,
    wheelchair: Truth,
    free: Truth,
    saved: Truth,
    group: Group,
    km: Option<f32>,
    city_only: bool,
}

pub(crate) fn filter(services: &Services, wanted: &Wanted<'_>, offset: usize, limit: usize) -> Outcome {
    let mut counts = Counts {
        topics: vec![0; services.topics.len()],
        languages: vec![0; services.languages.len()],
        cities: vec![0; services.cities.len()],
        ..Counts::default()
    };
    let french = services.languages.find("fr").unwrap_or(NOBODYS);
    let mut all: Vec<Fit> = Vec::new();
    let (mut fits, mut any_near) = (0, false);
    let mut nearest: Option<f32> = None;
    let open: Vec<Truth> =
        services.hours.iter().map(|hours| hours.is_open(wanted.clock, wanted.holidays)).map(Truth::from).collect();
    for (at, row) in services.rows.iter().enumerate() {
        let open = open.get(row.hours as usize).copied().unwrap_or(Truth::Unknown);
        let judged = judge(row, at, wanted, french, open);
        let (no, ask) = wanted.against(&judged);
        count(&mut counts, row, &judged, no);
        if no != 0 {
            continue;
        }
        fits += usize::from(ask == 0);
        any_near |= matches!(judged.group, Group::There | Group::Near);
        if let Some(km) = judged.km {
            nearest = Some(nearest.map_or(km, |nearest| nearest.min(km)));
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the size of the earth")]
        let distance = judged.km.map_or(u32::MAX, |km| (km * 10.0) as u32);
        let row = u32::try_from(at).unwrap_or(u32::MAX);
        let Judged { group, city_only, .. } = judged;
        all.push(Fit { to_ask: ask != 0, group, distance, row, asks: ask, city_only });
    }
    let total = all.len();
    let end = offset.saturating_add(limit).min(total);
    if end < total && end > 0 {
        all.select_nth_unstable(end - 1);
        all.truncate(end);
    }
    all.sort_unstable();
    let page = all.get(offset.min(end)..end).unwrap_or_default().to_vec();
    let near_enough = wanted.rural && nearest.is_some_and(|km| km <= FAR_FROM_RURAL_KM);
    let far = wanted.from.is_some() && !any_near && !near_enough;
    Outcome { page, fits, asks: total - fits, counts, far, nearest_km: nearest }
}

impl Wanted<'_> {
    /// The matters that speak against a service, and those that have to be asked.
    fn against(&self, judged: &Judged) -> (u16, u16) {
        let way = match self.way {
            Some(Way::InPerson) => judged.in_person,
            Some(Way::Remote) => judged.remote,
            None => Truth::Yes,
        };
        let (mut no, mut ask) = (0, 0);
        for (is_wanted, matter, truth) in [
            (self.topic.is_some(), Matter::Topic, judged.topic),
            (self.language.is_some(), Matter::Language, judged.language),
            (self.french, Matter::French, judged.french),
            (self.from.is_some() && self.within_km.is_some(), Matter::Place, judged.place),
            (self.open, Matter::Open, judged.open),
            (self.for_me, Matter::Whom, judged.whom),
            (self.way.is_some(), Matter::Way, way),
            (self.wheelchair, Matter::Wheelchair, judged.wheelchair),
            (self.free, Matter::Free, judged.free),
            (self.saved.is_some(), Matter::Saved, judged.saved),
        ] {
            match truth {
                Truth::No if is_wanted => no |= matter as u16,
                Truth::Unknown if is_wanted => ask |= matter as u16,
                _ => {}
            }
        }
        (no, ask)
    }
}

fn judge(row: &Row, at: usize, wanted: &Wanted<'_>, french: u16, open: Truth) -> Judged {
    let among = |all: &[u16], one: u16| if all.is_empty() { Truth::Unknown } else { Truth::from(all.contains(&one)) };
    let speaks = |language: u16| match among(&row.languages, language) {
        // "Many languages" names none of them.
        Truth::No if row.many_languages => Truth::Unknown,
        known => known,
    };
    let Distance { group, km, city_only } = distance(row, wanted);
    let has_place = !row.sites.is_empty();
    Judged {
        topic: wanted.topic.map_or(Truth::Yes, |topic| among(&row.topics, topic)),
        language: wanted.language.map_or(Truth::Yes, speaks),
        french: speaks(french),
        place: match (wanted.within_km, km) {
            (None, _) => Truth::Yes,
            // Who can be asked from anywhere is near everybody.
            _ if row.remote == Some(true) || !has_place => Truth::Yes,
            (Some(_), _) if group == Group::There => Truth::Yes,
            (Some(within), _) => is_within(row, wanted, within),
        },
        open: if row.closed { Truth::No } else { open },
        whom: row
            .whom
            .iter()
            .map(|word| wanted.whom.get(usize::from(*word)).copied().unwrap_or(Truth::Unknown))
            .max()
            .unwrap_or(Truth::Unknown),
        in_person: match (has_place, row.remote) {
            (true, _) => Truth::Yes,
            (false, Some(true)) => Truth::No,
            (false, _) => Truth::Unknown,
        },
        remote: Truth::from(row.remote),
        wheelchair: Truth::from(row.wheelchair),
        free: Truth::from(row.free),
        saved: Truth::from(wanted.saved.is_none_or(|saved| saved.binary_search(&at).is_ok())),
        group,
        km,
        city_only,
    }
}

/// How far the nearest office is.
struct Distance {
    group: Group,
    km: Option<f32>,
    /// Whether it is but that to the middle of a city.
    city_only: bool,
}

fn distance(row: &Row, wanted: &Wanted<'_>) -> Distance {
    let there = row.sites.iter().any(|site| wanted.city.contains(&site.city));
    let Some(from) = wanted.from else {
        // Of a city that nobody knows the place of, it is known who is in it.
        let group = if there || wanted.city.is_empty() { Group::There } else { Group::Anywhere };
        return Distance { group, km: None, city_only: false };
    };
    let each = row.sites.iter().filter_map(|site| Some((site.spot?.km_to(from), site.city_only)));
    let nearest = each.min_by(|a, b| a.0.total_cmp(&b.0));
    let km = nearest.map(|(km, _)| km);
    let group = match km {
        _ if there => Group::There,
        Some(km) if km <= FAR_KM => Group::Near,
        _ if row.sites.is_empty() => Group::Anywhere,
        Some(_) if row.remote != Some(true) => Group::Far,
        _ => Group::AskedElsewhere,
    };
    Distance { group, km, city_only: nearest.is_some_and(|(_, city_only)| city_only) }
}

/// Whether an office is within so many kilometres; one of which only the city is known may be.
fn is_within(row: &Row, wanted: &Wanted<'_>, within: f32) -> Truth {
    let Some(from) = wanted.from else { return Truth::Unknown };
    let of = |site: &At| match site.spot.map(|spot| spot.km_to(from)) {
        None => Truth::Unknown,
        Some(km) if site.city_only && km <= within + CITY_KM => Truth::Unknown,
        Some(km) => Truth::from(!site.city_only && km <= within),
    };
    row.sites.iter().map(of).max().unwrap_or(Truth::Unknown)
}

fn count(counts: &mut Counts, row: &Row, judged: &Judged, no: u16) {
    // A choice within a matter changes nothing but that matter.
    let only = |matter: Matter| no & !(matter as u16) == 0;
    if only(Matter::Topic) {
        row.topics.iter().for_each(|topic| counts.topics[usize::from(*topic)] += 1);
    }
    if only(Matter::Language) {
        row.languages.iter().for_each(|tag| counts.languages[usize::from(*tag)] += 1);
    }
    if only(Matter::Place) {
        for (at, site) in row.sites.iter().enumerate() {
            if row.sites[..at].iter().all(|other| other.city != site.city) {
                counts.cities[usize::from(site.city)] += 1;
            }
        }
    }
    for (matter, truth, count) in [
        (Matter::French, judged.french, &mut counts.french),
        (Matter::Open, judged.open, &mut counts.open),
        (Matter::Whom, judged.whom, &mut counts.whom),
        (Matter::Way, judged.remote, &mut counts.remote),
        (Matter::Way, judged.in_person, &mut counts.in_person),
        (Matter::Wheelchair, judged.wheelchair, &mut counts.wheelchair),
        (Matter::Free, judged.free, &mut counts.free),
    ] {
        *count += u32::from(truth == Truth::Yes && only(matter));
    }
}

#[cfg(test)]
mod tests {
    use smallvec::{SmallVec, smallvec};

    use super::*;

    fn wanted<'a>(holidays: &'a Holidays, clock: &'a dyn Fn(Zone) -> DateTime) -> Wanted<'a> {
        Wanted {
            topic: None,
            language: None,
            french: false,
            from: None,
            rural: false,
            city: Few::new(),
            within_km: None,
            open: false,
            clock,
            holidays,
            for_me: false,
            whom: &[],
            way: None,
            wheelchair: false,
            free: false,
            saved: None,
        }
    }

    /// With three cities and two languages.
    fn services(rows: Vec<Row>) -> Services {
        let mut services = Services { rows, ..Services::default() };
        for city in ["A city", "Another", "A third"] {
            services.cities.number(city);
        }
        for tag in ["en", "ar"] {
            services.languages.number(tag);
        }
        services
    }

    fn at(lat: f64, lon: f64) -> SmallVec<[At; 1]> {
        smallvec![At { city: 0, spot: Spot::new(lat, lon), city_only: false }]
    }

    #[track_caller]
    fn check(rows: Vec<Row>, change: impl FnOnce(&mut Wanted<'_>), expected: &[usize], far: bool) {
        let services = services(rows);
        let holidays = Holidays::default();
        let clock = |_: Zone| "2026-11-23T10:00:00".parse::<DateTime>().unwrap();
        let mut wanted = wanted(&holidays, &clock);
        change(&mut wanted);
        let outcome = filter(&services, &wanted, 0, 100);
        let found: Vec<usize> = outcome.page.iter().map(|fit| fit.row as usize).collect();
        assert_eq!((found.as_slice(), outcome.far), (expected, far));
        assert_eq!(outcome.fits + outcome.asks, expected.len());
        // Pages are parts of the same order.
        for offset in 0..=expected.len() {
            let page = filter(&services, &wanted, offset, 1).page;
            assert_eq!(page.first().map(|fit| fit.row as usize), expected.get(offset).copied());
        }
    }

    #[test]
    fn what_is_not_known_is_asked_and_comes_last() {
        let free = |free| Row { free, ..Row::default() };
        check(vec![free(None), free(Some(false)), free(Some(true))], |wanted| wanted.free = true, &[2, 0], false);
        check(vec![free(None), free(Some(false)), free(Some(true))], |_| (), &[0, 1, 2], false);
    }

    #[test]
    fn near_ones_come_first_and_far_ones_after_the_telephone() {
        let far = Row { sites: at(48.38, -89.25), ..Row::default() };
        let near = Row { sites: at(43.70, -79.40), ..Row::default() };
        let nearer = Row { sites: at(43.66, -79.38), ..Row::default() };
        let phone = Row { remote: Some(true), ..Row::default() };
        let from = |wanted: &mut Wanted<'_>| wanted.from = Spot::new(43.65, -79.38);
        check(vec![far.clone(), phone.clone(), near, nearer], from, &[3, 2, 1, 0], false);
        check(vec![far.clone(), phone.clone()], from, &[1, 0], true);
        let within = |wanted: &mut Wanted<'_>| {
            from(wanted);
            wanted.within_km = Some(25.0);
        };
        let lost = Row { sites: smallvec![At { city: 0, spot: None, city_only: true }], ..Row::default() };
        check(vec![far, phone, lost], within, &[1, 2], true);
    }

    #[test]
    fn the_middle_of_a_city_is_no_distance() {
        let in_city = |lat, lon| smallvec![At { city: 0, spot: Spot::new(lat, lon), city_only: true }];
        // About 7, 33 and 352 km from there.
        let here = Row { sites: in_city(43.71, -79.40), ..Row::default() };
        let suburb = Row { sites: in_city(43.90, -79.15), ..Row::default() };
        let ottawa = Row { sites: in_city(45.42, -75.69), ..Row::default() };
        let known = Row { sites: at(43.66, -79.38), ..Row::default() };
        let rows = vec![here, suburb, ottawa, known];
        let within = |wanted: &mut Wanted<'_>| {
            wanted.from = Spot::new(43.65, -79.38);
            wanted.within_km = Some(5.0);
        };
        check(rows.clone(), within, &[3, 0, 1], false);
        let services = services(rows);
        let holidays = Holidays::default();
        let clock = |_: Zone| "2026-11-23T10:00:00".parse::<DateTime>().unwrap();
        let mut wanted = wanted(&holidays, &clock);
        within(&mut wanted);
        let page = filter(&services, &wanted, 0, 10).page;
        let asks: Vec<Vec<Matter>> = page.iter().map(|fit| fit.asks().collect()).collect();
        assert_eq!(asks, [vec![], vec![Matter::Place], vec![Matter::Place]]);
        let told: Vec<bool> = page.iter().map(|fit| fit.km().is_some()).collect();
        assert_eq!(told, [true, false, false]);
    }

    #[test]
    fn who_is_in_a_city_comes_first_even_where_nobody_knows_where_it_is() {
        let row = |city: u16| Row { sites: smallvec![At { city, spot: None, city_only: true }], ..Row::default() };
        check(vec![row(1), row(0), row(2)], |wanted| wanted.city = Few::from_slice(&[2]), &[2, 0, 1], false);
    }

    #[test]
    fn many_languages_are_none_by_name() {
        let row = |languages: &[u16], many_languages| Row {
            languages: Few::from_slice(languages),
            many_languages,
            ..Row::default()
        };
        let rows = vec![row(&[], true), row(&[0], true), row(&[0], false), row(&[1], false)];
        check(rows, |wanted| wanted.language = Some(1), &[3, 0, 1], false);
    }

    #[test]
    fn from_a_rural_area_only_what_is_very_far_is_far() {
        // About 350 and 1,000 km.
        let (ottawa, north) = (Row { sites: at(45.42, -75.69), ..Row::default() }, at(49.77, -94.49));
        let rural = |wanted: &mut Wanted<'_>| {
            wanted.from = Spot::new(43.65, -79.38);
            wanted.rural = true;
        };
        check(vec![ottawa.clone()], rural, &[0], false);
        check(vec![Row { sites: north, ..Row::default() }], rural, &[0], true);
        check(vec![ottawa], |wanted| wanted.from = Spot::new(43.65, -79.38), &[0], true);
    }

    #[test]
    fn a_line_for_the_province_comes_before_an_office_of_another_city() {
        let office = |remote| Row { sites: at(48.38, -89.25), remote, ..Row::default() };
        let line = Row { remote: Some(true), ..Row::default() };
        let from = |wanted: &mut Wanted<'_>| wanted.from = Spot::new(43.65, -79.38);
        check(vec![office(None), office(Some(true)), line], from, &[2, 1, 0], true);
    }

    #[test]
    fn a_choice_is_counted_as_if_it_alone_were_made_anew() {
        let row = |free, wheelchair| Row { free: Some(free), wheelchair: Some(wheelchair), ..Row::default() };
        let services = services(vec![row(true, true), row(true, false), row(false, true)]);
        let holidays = Holidays::default();
        let clock = |_: Zone| "2026-11-23T10:00:00".parse::<DateTime>().unwrap();
        let wanted = Wanted { free: true, ..wanted(&holidays, &clock) };
        let counts = filter(&services, &wanted, 0, 10).counts;
        assert_eq!((counts.free, counts.wheelchair), (2, 1));
    }
}
