//! Sets of services that one pack could not hold, split so that each part fits and a service stays in its part.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::dataset::{id_of, text_of};
use crate::mend::place;
use crate::records::{Made, Provenance, is_offered, organization_records, service_records};
use crate::{Dataset, Kind, Ties, ident};

/// How many bytes a record takes in a pack, with what every record says besides: its owner, publisher, kind and the like.
fn bytes_of(made: &Made) -> usize {
    const AROUND: usize = 160;
    AROUND + made.id.len() * 2 + serde_json::to_string(&made.fields).map_or(0, |text| text.len())
}

/// How many bytes the records of all organizations take. They are not split: whatever part a service is in, its
/// organization stands in the pack of the owner.
pub fn organization_bytes(dataset: &Dataset, ties: &Ties, owner: &str, provenance: &Provenance) -> usize {
    let mut bytes = 0;
    organization_records(dataset, ties, owner, provenance, &mut |made| bytes += bytes_of(&made));
    bytes
}

/// How many bytes the records of each service take in a pack, by the region of its first postal code.
fn weights(dataset: &Dataset, ties: &Ties, owner: &str, provenance: &Provenance) -> Vec<(Uuid, char, usize)> {
    dataset
        .rows(Kind::Service)
        .filter_map(|row| {
            let id = id_of(&row)?;
            let mut bytes = 0;
            let mut region = 'x';
            if is_offered(&row) {
                service_records(dataset, ties, owner, provenance, &row, &mut |made| {
                    bytes += bytes_of(&made);
                    let code = made.fields.get("sites").and_then(|sites| sites[0]["postal_code"].as_str());
                    if let Some(letter) =
                        code.filter(|code| place::is_ontario_code(code)).and_then(|code| code.chars().next())
                    {
                        region = letter.to_ascii_lowercase();
                    }
                });
            }
            Some((id, region, bytes))
        })
        .collect()
}

/// The parts into which a set has to be split, so that each fits into a pack: a name of the part (`k`, `m2`) and its
/// services. One part without a name where all fits.
pub fn parts(
    dataset: &Dataset,
    ties: &Ties,
    owner: &str,
    provenance: &Provenance,
    limit: usize,
) -> BTreeMap<String, Vec<Uuid>> {
    let weights = weights(dataset, ties, owner, provenance);
    let organizations = organization_bytes(dataset, ties, owner, provenance);
    let all: usize = weights.iter().map(|(_, _, bytes)| bytes).sum();
    let mut parts: BTreeMap<String, Vec<Uuid>> = BTreeMap::new();
    if all + organizations <= limit {
        parts.insert(String::new(), weights.into_iter().map(|(id, _, _)| id).collect());
        return parts;
    }
    let mut regions: BTreeMap<char, Vec<(Uuid, usize)>> = BTreeMap::new();
    for (id, region, bytes) in weights {
        regions.entry(region).or_default().push((id, bytes));
    }
    for (region, services) in regions {
        let bytes: usize = services.iter().map(|(_, bytes)| bytes).sum();
        // A fifth is left free, so that the next import of the same source finds the same parts.
        let count = (bytes + bytes / 5) / limit + 1;
        for (id, _) in services {
            // By the id alone, so that a service stays in its part whatever comes and goes beside it.
            let at = usize::try_from(id.as_u128() % count as u128).unwrap_or(0);
            let name = if count == 1 { region.to_string() } else { format!("{region}{}", at + 1) };
            parts.entry(name).or_default().push(id);
        }
    }
    parts
}

/// The records of some services and of everything that belongs to them alone or to their locations.
pub fn part(dataset: &Dataset, services: &[Uuid], ties: &Ties) -> Dataset {
    let mut part = Dataset::new();
    let mut queue: Vec<(Kind, Uuid)> = services.iter().map(|id| (Kind::Service, *id)).collect();
    let mut seen = std::collections::HashSet::new();
    while let Some((kind, id)) = queue.pop() {
        if !seen.insert((kind, id)) {
            continue;
        }
        let Some(fields) = dataset.get(kind, id) else { continue };
        part.put(kind, &fields);
        if kind == Kind::ServiceAtLocation
            && let Some(location) = text_of(&fields, "location_id").and_then(ident::parse)
        {
            queue.push((Kind::Location, location));
        }
        for nested in crate::NESTED.iter().filter(|nested| nested.within == kind && !nested.single) {
            // Where else a location is used is another part's matter.
            if kind == Kind::Location && nested.kind == Kind::ServiceAtLocation {
                continue;
            }
            for row in ties.rows(nested.kind, nested.by, id) {
                if let Some(child) = id_of(&dataset.row(nested.kind, row)) {
                    queue.push((nested.kind, child));
                }
            }
        }
    }
    part
}
