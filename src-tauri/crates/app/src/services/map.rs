//! Services as points of a map, those that lie close together as one. The number of points does not grow with that of
//! the services: it is that of the cells of a grid over the part that is shown.

use super::{
    Fitting, Services,
    index::At,
    open::{Holidays, Moment},
    place::Spot,
};
use crate::{
    AppError, Portage,
    view::{MapPart, NamedService, ServiceGroup, ServiceMap, ServiceQuery},
};

/// Cells of the grid; as many points at most are on the map.
const COLUMNS: u16 = 12;
const LINES: u16 = 10;
/// Middles that are nearer than this part of a cell become one point, or their signs would lie on one another.
const APART: f32 = 0.75;

impl Portage {
    /// Where the services lie that fit, in a part of the earth.
    pub fn service_map(&self, query: &ServiceQuery, part: MapPart, lang: &str) -> Result<ServiceMap, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let services = live.services(lang)?;
        let holidays = Holidays::read(&live.generation, self.clock.today())?;
        let moment = Moment::of(query.open, self.clock.now());
        let fitting = Fitting { query, holidays: &holidays, moment, offset: 0, limit: usize::MAX };
        let outcome = self.fitting(&services, &fitting)?.0;
        let rows: Vec<usize> = outcome.page.iter().map(|fit| usize::try_from(fit.row).unwrap_or(usize::MAX)).collect();
        let drawn = Grid::over(part).draw(&services, &rows);
        let mut groups = Vec::with_capacity(drawn.groups.len());
        for group in drawn.groups {
            let city = group.city.and_then(|city| services.cities.all().get(usize::from(city)).cloned());
            let alone = group.alone.map(|row| services.rows[row].id.to_string());
            let alone = alone.map(|id| -> Result<_, AppError> {
                let title = reader.title_of("service", &id)?;
                Ok(title.map(|(name, lang)| NamedService { id, name, lang }))
            });
            groups.push(ServiceGroup {
                lat: f64::from(group.middle.lat),
                lon: f64::from(group.middle.lon),
                count: group.count,
                city: city.unwrap_or_default(),
                cities: group.cities,
                around: group.around,
                alone: alone.transpose()?.flatten(),
            });
        }
        Ok(ServiceMap { groups, here: drawn.here, elsewhere: drawn.elsewhere, nowhere: drawn.nowhere })
    }
}

/// The cells of a part of the earth.
struct Grid {
    part: MapPart,
}

/// What lies in one place of the map.
#[derive(Debug)]
struct Group {
    middle: Spot,
    /// Services; one with several offices here is one.
    count: u32,
    /// The city of most of the offices, and how many cities there are.
    city: Option<u16>,
    cities: u32,
    /// What they all lie in.
    around: MapPart,
    /// The one that it is, by its place in the order of names.
    alone: Option<usize>,
}

struct Drawn {
    groups: Vec<Group>,
    here: u32,
    elsewhere: u32,
    nowhere: u32,
}

/// The offices of a cell, or of cells that became one.
#[derive(Clone, Debug, Default)]
struct Heap {
    lat: f64,
    lon: f64,
    offices: u32,
}

impl Heap {
    fn add(&mut self, spot: Spot) {
        self.lat += f64::from(spot.lat);
        self.lon += f64::from(spot.lon);
        self.offices += 1;
    }

    fn take_in(&mut self, other: &Self) {
        self.lat += other.lat;
        self.lon += other.lon;
        self.offices += other.offices;
    }

    fn middle(&self) -> Option<Spot> {
        (self.offices > 0)
            .then(|| Spot::new(self.lat / f64::from(self.offices), self.lon / f64::from(self.offices)))
            .flatten()
    }
}

impl Grid {
    fn over(part: MapPart) -> Self {
        Self { part }
    }

    /// The cell of a spot; none where it is not in the part.
    fn cell(&self, spot: Spot) -> Option<usize> {
        let MapPart { west, south, east, north } = self.part;
        let at = |value: f64, from: f64, to: f64, cells: u16| {
            let place = (value - from) / (to - from) * f64::from(cells);
            // What lies on the far edge belongs to the last cell. No number (0 of 0) is in no range.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to the cells")]
            (0.0..=f64::from(cells)).contains(&place).then(|| (place as u16).min(cells - 1))
        };
        let column = at(f64::from(spot.lon), west, east, COLUMNS)?;
        let line = at(f64::from(spot.lat), south, north, LINES)?;
        Some(usize::from(line) * usize::from(COLUMNS) + usize::from(column))
    }

    /// How far two middles are from one another, in cells.
    fn cells_between(&self, a: Spot, b: Spot) -> f32 {
        let MapPart { west, south, east, north } = self.part;
        #[expect(clippy::cast_possible_truncation, reason = "degrees")]
        let cell = |size: f64, cells: u16| (size / f64::from(cells)) as f32;
        let across = (a.lon - b.lon) / cell(east - west, COLUMNS);
        let up = (a.lat - b.lat) / cell(north - south, LINES);
        across.hypot(up)
    }

    fn draw(&self, services: &Services, rows: &[usize]) -> Drawn {
        let mut heaps = vec![Heap::default(); usize::from(COLUMNS) * usize::from(LINES)];
        let (mut here, mut elsewhere, mut nowhere) = (0, 0, 0);
        for row in rows.iter().filter_map(|row| services.rows.get(*row)) {
            let mut known = false;
            let mut inside = false;
            for spot in row.sites.iter().filter_map(|site| site.spot) {
                known = true;
                if let Some(cell) = self.cell(spot) {
                    inside = true;
                    heaps[cell].add(spot);
                }
            }
            *if inside {
                &mut here
            } else if known {
                &mut elsewhere
            } else {
                &mut nowhere
            } += 1;
        }
        let group_of = self.close_ones(&mut heaps);
        let mut groups: Vec<Gathering> = heaps.iter().map(|_| Gathering::default()).collect();
        for (at, row) in rows.iter().filter_map(|row| Some((*row, services.rows.get(*row)?))) {
            for (number, site) in row.sites.iter().enumerate() {
                let group = |site: &At| site.spot.and_then(|spot| self.cell(spot)).map(|cell| group_of[cell]);
                let Some(group_here) = group(site) else { continue };
                let first = row.sites[..number].iter().all(|other| group(other) != Some(group_here));
                groups[group_here].add(at, site, first);
            }
        }
        let groups = groups.into_iter().zip(&heaps).filter_map(|(group, heap)| group.told(heap.middle()?)).collect();
        Drawn { groups, here, elsewhere, nowhere }
    }

    /// Makes one of heaps whose middles are close, the greatest first, and says into which each cell went.
    fn close_ones(&self, heaps: &mut [Heap]) -> Vec<usize> {
        let mut group_of: Vec<usize> = (0..heaps.len()).collect();
        let mut order: Vec<usize> = (0..heaps.len()).filter(|at| heaps[*at].offices > 0).collect();
        order.sort_by_key(|at| (std::cmp::Reverse(heaps[*at].offices), *at));
        let mut kept: Vec<usize> = Vec::with_capacity(order.len());
        for at in order {
            let Some(middle) = heaps[at].middle() else { continue };
            let near = kept
                .iter()
                .copied()
                .find(|other| heaps[*other].middle().is_some_and(|other| self.cells_between(other, middle) < APART));
            if let Some(into) = near {
                let taken = std::mem::take(&mut heaps[at]);
                heaps[into].take_in(&taken);
                group_of[at] = into;
            } else {
                kept.push(at);
            }
        }
        group_of
    }
}

/// A group while its offices are counted.
#[derive(Debug, Default)]
struct Gathering {
    count: u32,
    first: Option<usize>,
    cities: Vec<(u16, u32)>,
    around: Option<MapPart>,
}

impl Gathering {
    fn add(&mut self, row: usize, site: &At, first_of_row: bool) {
        let Some(Spot { lat, lon }) = site.spot else { return };
        let (lat, lon) = (f64::from(lat), f64::from(lon));
        if first_of_row {
            self.count += 1;
            self.first.get_or_insert(row);
        }
        match self.cities.iter_mut().find(|(city, _)| *city == site.city) {
            Some((_, offices)) => *offices += 1,
            None => self.cities.push((site.city, 1)),
        }
        let around = self.around.get_or_insert(MapPart { west: lon, south: lat, east: lon, north: lat });
        around.west = around.west.min(lon);
        around.east = around.east.max(lon);
        around.south = around.south.min(lat);
        around.north = around.north.max(lat);
    }

    fn told(self, middle: Spot) -> Option<Group> {
        let most = self.cities.iter().max_by_key(|(city, offices)| (*offices, std::cmp::Reverse(*city)));
        Some(Group {
            middle,
            count: self.count,
            city: most.map(|(city, _)| *city),
            cities: u32::try_from(self.cities.len()).unwrap_or(u32::MAX),
            around: self.around?,
            alone: self.first.filter(|_| self.count == 1),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::index::Row;
    use super::*;

    const SOUTH: MapPart = MapPart { west: -84.0, south: 41.0, east: -74.0, north: 46.0 };

    fn row(services: &mut Services, sites: &[(&str, Option<(f64, f64)>)]) -> usize {
        let sites = sites.iter().map(|(city, spot)| At {
            city_only: false,
            city: services.cities.number(city),
            spot: spot.and_then(|(lat, lon)| Spot::new(lat, lon)),
        });
        let row = Row { sites: sites.collect(), ..Row::default() };
        services.rows.push(row);
        services.rows.len() - 1
    }

    #[test]
    fn every_service_is_here_elsewhere_or_nowhere_and_counted_once() {
        let mut services = Services::default();
        let toronto = Some((43.65, -79.38));
        let rows = vec![
            row(&mut services, &[("Toronto", toronto), ("Toronto", Some((43.66, -79.39)))]),
            row(&mut services, &[("Toronto", toronto), ("Kenora", Some((49.77, -94.49)))]),
            row(&mut services, &[("Kenora", Some((49.77, -94.49)))]),
            row(&mut services, &[("Nowhere", None)]),
            row(&mut services, &[]),
        ];
        let drawn = Grid::over(SOUTH).draw(&services, &rows);
        assert_eq!((drawn.here, drawn.elsewhere, drawn.nowhere), (2, 1, 2));
        let [group] = &drawn.groups[..] else { panic!("one group: {:?}", drawn.groups) };
        assert_eq!((group.count, group.cities, group.alone), (2, 1, None), "two offices of one service are one");
        assert_eq!(group.city, services.cities.find("Toronto"));
        let around = |value: f64, wanted: f64| (value - wanted).abs() < 0.001;
        assert!(around(group.around.south, 43.65) && around(group.around.north, 43.66), "{:?}", group.around);
    }

    #[test]
    fn one_alone_is_named_and_neighbours_over_a_border_of_cells_are_one() {
        let mut services = Services::default();
        // The border of two columns is at -84 + 6 * 10 / 12.
        let rows = vec![
            row(&mut services, &[("West", Some((43.2, -79.01)))]),
            row(&mut services, &[("East", Some((43.2, -78.99)))]),
            row(&mut services, &[("Ottawa", Some((45.4, -75.7)))]),
        ];
        let mut drawn = Grid::over(SOUTH).draw(&services, &rows).groups;
        drawn.sort_by_key(|group| group.count);
        let [ottawa, border] = &drawn[..] else { panic!("two groups: {drawn:?}") };
        assert_eq!((ottawa.alone, ottawa.count), (Some(2), 1));
        assert_eq!((border.alone, border.count, border.cities), (None, 2, 2));
    }

    #[test]
    fn there_are_never_more_groups_than_cells_and_none_is_lost() {
        let mut services = Services::default();
        let rows: Vec<usize> = (0..5000)
            .map(|at| {
                let spread = |step: u32, size: f64| f64::from(at * step % 1000) / 1000.0 * size;
                row(&mut services, &[("City", Some((41.0 + spread(37, 5.0), -84.0 + spread(53, 10.0))))])
            })
            .collect();
        let drawn = Grid::over(SOUTH).draw(&services, &rows);
        assert!(drawn.groups.len() <= usize::from(COLUMNS * LINES), "{}", drawn.groups.len());
        assert_eq!(drawn.groups.iter().map(|group| group.count).sum::<u32>(), 5000);
        assert_eq!(drawn.here, 5000);
    }

    #[test]
    fn a_part_without_size_shows_nothing_and_breaks_nothing() {
        let mut services = Services::default();
        let rows = vec![row(&mut services, &[("Toronto", Some((43.65, -79.38)))])];
        for part in [
            MapPart { west: -79.38, south: 43.65, east: -79.38, north: 43.65 },
            MapPart { west: f64::NAN, south: f64::NAN, east: f64::NAN, north: f64::NAN },
            MapPart { west: -74.0, south: 46.0, east: -84.0, north: 41.0 },
        ] {
            let drawn = Grid::over(part).draw(&services, &rows);
            assert_eq!(drawn.here + drawn.elsewhere, 1, "{part:?}");
            assert_eq!(drawn.groups.iter().map(|group| group.count).sum::<u32>(), drawn.here, "{part:?}");
        }
    }
}
