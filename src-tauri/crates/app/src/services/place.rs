//! Where something is, as far as the records say it: distances in kilometres, by the names of places and postal codes.

/// Degrees north and east, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spot {
    pub lat: f32,
    pub lon: f32,
}

impl Spot {
    /// A spot on the earth; none where the numbers are no coordinates.
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        let sound = lat.abs() <= 90.0 && lon.abs() <= 180.0 && (lat != 0.0 || lon != 0.0);
        #[expect(clippy::cast_possible_truncation, reason = "a metre is enough")]
        sound.then_some(Self { lat: lat as f32, lon: lon as f32 })
    }

    /// The way of the crow in kilometres (haversine, on a sphere).
    pub fn km_to(self, other: Self) -> f32 {
        const MEAN_RADIUS_KM: f32 = 6371.009;
        let (a, b) = (self.lat.to_radians(), other.lat.to_radians());
        let (lat, lon) = ((b - a) / 2.0, (other.lon - self.lon).to_radians() / 2.0);
        let h = lat.sin().powi(2) + a.cos() * b.cos() * lon.sin().powi(2);
        2.0 * MEAN_RADIUS_KM * h.sqrt().min(1.0).asin()
    }
}

/// The middle of each area of Ontario that shares the first three characters of its postal codes: one a line, by code.
/// GeoNames (CC BY 4.0), and points of health services where it has none; the source is told in `assets/content/ontario/sources.toml`.
const AREAS: &str = include_str!("postal_areas.txt");

/// The first three characters of a postal code as they are written, where these can be such.
pub(crate) fn postal_area(text: &str) -> Option<String> {
    let area: String = text.chars().filter(|c| !c.is_whitespace()).take(3).collect::<String>().to_ascii_uppercase();
    let shape =
        matches!(area.as_bytes(), [a, b, c] if a.is_ascii_uppercase() && b.is_ascii_digit() && c.is_ascii_uppercase());
    shape.then_some(area)
}

/// Whether a postal code is one of a rural area, which can be as large as a country (Canada Post: its second character
/// is 0).
pub(crate) fn is_rural(text: &str) -> bool {
    postal_area(text).is_some_and(|area| area.as_bytes()[1] == b'0')
}

/// About where a postal area lies; none where it is not one of Ontario's.
pub(crate) fn area_spot(area: &str) -> Option<Spot> {
    // The lines are in order, but not all of one length.
    let line = AREAS.lines().find(|line| line.starts_with(area))?;
    let mut numbers = line.split(' ').skip(1).map(str::parse::<f64>);
    Spot::new(numbers.next()?.ok()?, numbers.next()?.ok()?)
}

/// All areas at once, for many questions.
pub(crate) fn area_spots() -> std::collections::HashMap<&'static str, Spot> {
    let spot = |line: &'static str| {
        let (area, rest) = line.split_once(' ')?;
        let (lat, lon) = rest.split_once(' ')?;
        Some((area, Spot::new(lat.parse().ok()?, lon.parse().ok()?)?))
    };
    AREAS.lines().filter_map(spot).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(lat: f64, lon: f64) -> Spot {
        Spot::new(lat, lon).unwrap()
    }

    #[test]
    fn distances_are_those_of_the_map() {
        // City halls; the way of the crow between them is in any gazetteer.
        let (toronto, ottawa, thunder_bay) =
            (spot(43.6534, -79.3841), spot(45.4208, -75.6901), spot(48.3822, -89.2461));
        for (from, to, km) in [(toronto, ottawa, 352.0), (toronto, thunder_bay, 922.0), (toronto, toronto, 0.0)] {
            assert!((from.km_to(to) - km).abs() < 10.0, "{}", from.km_to(to));
            assert!((from.km_to(to) - to.km_to(from)).abs() < 0.01);
        }
    }

    #[test]
    fn postal_areas_are_read_from_whole_codes_and_their_beginnings() {
        for text in ["M5V 2T6", "m5v2t6", " m5 v", "M5V"] {
            assert_eq!(postal_area(text).as_deref(), Some("M5V"), "{text}");
        }
        for text in ["", "M5", "90210", "MV5", "É5V"] {
            assert_eq!(postal_area(text), None, "{text}");
        }
        assert!(is_rural("p0l 1n0") && !is_rural("P1L 0A1") && !is_rural("P0"));
        assert!(area_spot("M5V").unwrap().km_to(spot(43.6534, -79.3841)) < 5.0);
        assert_eq!(area_spot("V6B"), None, "not in Ontario");
    }

    #[test]
    fn every_area_is_in_ontario_and_there_once() {
        let lines: Vec<&str> = AREAS.lines().collect();
        assert!(lines.len() > 500, "{}", lines.len());
        assert!(lines.windows(2).all(|two| two[0][..3] < two[1][..3]), "in order, each once");
        assert_eq!(area_spots().len(), lines.len());
        for line in lines {
            let area = &line[..3];
            assert_eq!(postal_area(area).as_deref(), Some(area), "{line}");
            assert!(area.starts_with(['K', 'L', 'M', 'N', 'P']), "{line}");
            let spot = area_spot(area).unwrap();
            assert!((41.6..57.0).contains(&spot.lat) && (-95.3..-74.2).contains(&spot.lon), "{line}");
        }
    }

    #[test]
    fn areas_of_a_city_lie_around_it() {
        for (beginning, lat, lon, km) in [
            ("M", 43.70, -79.40, 30.0),
            ("K1", 45.40, -75.66, 25.0),
            ("N6", 42.96, -81.25, 20.0),
            ("P3", 46.49, -81.0, 40.0),
            ("N2", 43.45, -80.49, 130.0),
        ] {
            for (area, at) in area_spots().into_iter().filter(|(area, _)| area.starts_with(beginning)) {
                assert!(at.km_to(spot(lat, lon)) < km, "{area}: {} km", at.km_to(spot(lat, lon)));
            }
        }
    }
}
