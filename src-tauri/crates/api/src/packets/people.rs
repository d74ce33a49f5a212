//! People of the packet: in what role they come, where they sit, and whom else a text may name.

use alley_core::entity::{Association, Attendee, Leader, VisitLine};
use alley_packet::facts::{PersonName, PrivateName, SeatFacts, SeatingFacts};
use alley_store::Filter;

use super::facts::Gathering;
use crate::{error::Result, host::Host};

/// Organisation and title as one: words that both have, as in 풍암 상인회 and 상인회 회장, are said once.
pub(crate) fn role_of(organisation: &str, title: &str) -> String {
    let organisation: Vec<&str> = organisation.split_whitespace().collect();
    let title: Vec<&str> = title.split_whitespace().collect();
    let shared = (1..=title.len())
        .rev()
        .find(|count| title.get(..*count).is_some_and(|beginning| organisation.ends_with(beginning)));
    let rest = title.get(shared.unwrap_or(0)..).unwrap_or_default();
    organisation.iter().chain(rest).copied().collect::<Vec<_>>().join(" ")
}

/// Merchants whom the packet may name in a text without a field of their own: every leader of the dong's associations,
/// now and before, and whoever is invited.
pub(super) async fn others<H: Host>(g: &Gathering<'_, H>, invited: &[Attendee]) -> Result<Vec<PrivateName>> {
    let mut names: Vec<String> =
        invited.iter().filter(|person| !person.goes_along).map(|person| person.name.clone()).collect();
    for alley in g.alleys() {
        let associations: Vec<Association> =
            g.office.store.list(Filter::by("alley_district", alley.id)).await?;
        for association in associations {
            let leaders: Vec<Leader> = g.office.store.list(Filter::by("association", association.id)).await?;
            names.extend(leaders.into_iter().map(|leader| leader.name));
        }
    }
    names.sort();
    names.dedup();
    Ok(names.into_iter().map(PrivateName).collect())
}

/// Seating as it was written: one line a side, `구청: 이름 직함, …` and `상인: …`; a line of another form is
/// printed as it is.
pub(super) fn seating<'a, H: Host>(
    g: &Gathering<'_, H>,
    lines: impl Iterator<Item = &'a VisitLine>,
) -> Option<SeatingFacts> {
    let mut seating = SeatingFacts {
        place: g.visit.desk.clone().unwrap_or_default(),
        office_side: Vec::new(),
        merchant_side: Vec::new(),
        remarks: Vec::new(),
    };
    for line in lines {
        let Some((own, seats)) = seats_of(&line.text) else {
            seating.remarks.push(line.text.clone());
            continue;
        };
        if own {
            seating.office_side.extend(
                seats.map(|(name, title)| SeatFacts {
                    name: PersonName::Official(name),
                    title: g.said(&title),
                }),
            );
        } else {
            let private = |(name, title): (String, String)| SeatFacts {
                name: PersonName::Private(PrivateName(name)),
                title: g.said(&title),
            };
            seating.merchant_side.extend(seats.map(private));
        }
    }
    let said =
        !(seating.office_side.is_empty() && seating.merchant_side.is_empty() && seating.remarks.is_empty());
    said.then_some(seating)
}

/// Whether a line about seats is of the district's own side, and who sits there by name and title; nothing of a line of
/// another form.
pub(crate) fn seats_of(line: &str) -> Option<(bool, impl Iterator<Item = (String, String)>)> {
    let (side, names) = line.split_once(':')?;
    let seats = names.split(',').map(str::trim).filter(|seat| !seat.is_empty()).map(|seat| {
        let (name, title) = seat.split_once(' ').unwrap_or((seat, ""));
        (name.to_owned(), title.trim().to_owned())
    });
    // 구청, 군청, 시청.
    Some((side.contains('청') || side.eq_ignore_ascii_case("office"), seats))
}

#[cfg(test)]
mod tests {
    use super::role_of;

    #[test]
    fn a_word_that_organisation_and_title_share_is_said_once() {
        assert_eq!(role_of("풍암저수지길 상인회", "상인회 회장"), "풍암저수지길 상인회 회장");
        assert_eq!(role_of("두꺼비맛팥죽", "대표"), "두꺼비맛팥죽 대표");
        assert_eq!(role_of("", "회장"), "회장");
        assert_eq!(role_of("상인회", "상인회"), "상인회");
    }
}
