//! Everything that one packet says, gathered from the workspace.

use alley_core::{
    entity::{
        AlleyDistrict, DataSetKind, Department, Neighborhood, Pick, PickDecision, Promise, Stop, Suggestion,
        TravelMode, Visit, VisitLine, VisitLineKind, VisitState,
    },
    id::{DepartmentId, NeighborhoodId, VisitId},
    suggestion::CategoryIndex,
};
use alley_packet::{
    PacketFacts,
    facts::{
        AlleyPoint, Attendee, BoundaryFacts, ExpectedTopic, LabelPoint, LegFacts, MapFacts, PersonName,
        Position, PrivateName, SeatFacts, SeatingFacts, StopFacts, TravelMode as Mode, VisitFacts,
    },
};
use alley_store::Filter;
use alley_words::Words;
use chrono::NaiveTime;

use super::{alleys, changes, ledgers, sources};
use crate::{
    error::Result, host::Host, office::Office, rows::ById, stores::StoreBook, visits, visits::VisitSheet,
};

/// What every part of the facts is gathered from.
pub(super) struct Gathering<'a, H> {
    pub office: &'a Office<H>,
    pub words: &'a Words,
    pub dong: Neighborhood,
    pub visit: Visit,
    /// Whether the visit is in the calendar, rather than assumed for a dong without one.
    pub planned: bool,
    /// The visit before this one.
    pub previous: Option<Visit>,
    pub sheet: Option<VisitSheet>,
    pub book: std::sync::Arc<StoreBook>,
    pub departments: Vec<Department>,
    pub suggestions: Vec<Suggestion>,
    pub promises: Vec<Promise>,
}

impl<H: Host> Gathering<'_, H> {
    /// Name of a department.
    pub fn department(&self, id: Option<DepartmentId>) -> String {
        let known = |department: &&Department| Some(department.id) == id;
        self.departments.iter().find(known).map(|department| department.name.clone()).unwrap_or_default()
    }

    /// Alley districts of the dong, those the visit goes to first.
    pub fn alleys(&self) -> Vec<&AlleyDistrict> {
        let visited = |alley: &&AlleyDistrict| {
            self.sheet
                .as_ref()
                .is_some_and(|sheet| sheet.alley_districts.iter().any(|other| other.id == alley.id))
        };
        let here = |alley: &&AlleyDistrict| alley.neighborhood == self.dong.id;
        let mut alleys: Vec<_> = self.book.alleys.iter().filter(here).collect();
        alleys.sort_by_key(|alley| !visited(alley));
        alleys
    }
}

/// The facts of a packet, and the visit they are about.
pub(super) struct Gathered {
    /// The visit, when one is planned.
    pub visit: Option<VisitId>,
    pub facts: PacketFacts,
}

/// The facts of the packet for a visit, or for a dong whether or not a visit is planned.
pub(super) async fn facts<H: Host>(
    office: &Office<H>,
    words: &Words,
    neighborhood: NeighborhoodId,
    visit: Option<VisitId>,
) -> Result<Gathered> {
    let gathering = gather(office, words, neighborhood, visit).await?;
    let g = &gathering;
    let lines: Vec<VisitLine> = g.sheet.as_ref().map(|sheet| sheet.lines.clone()).unwrap_or_default();
    let of_kind = |kind: VisitLineKind| lines.iter().filter(move |line| line.kind == kind);
    let attendees = g.sheet.as_ref().map(|sheet| sheet.attendees.as_slice()).unwrap_or_default();
    let alley_names = g.sheet.as_ref().map(|sheet| sheet.alley_districts.as_slice()).unwrap_or_default();
    let facts = PacketFacts {
        sample: office.store.sample_view().await?,
        district: office.store.info().district.clone(),
        office: words.get("packet-office"),
        neighborhood: g.dong.name.clone(),
        visit: VisitFacts {
            date: g.visit.date,
            starts: g.visit.starts_at,
            ends: Some(g.visit.ends_at).filter(|_| g.planned),
            desk_place: g.visit.desk.clone().unwrap_or_default(),
            desk_address: g.visit.desk_address.clone().unwrap_or_default(),
            purpose: g.visit.purpose.clone().unwrap_or_default(),
            attendees: attendees
                .iter()
                .filter(|attendee| attendee.goes_along)
                .map(|attendee| Attendee {
                    name: attendee.name.clone(),
                    title: attendee.title.clone().unwrap_or_default(),
                    organization: attendee.organisation.clone().unwrap_or_default(),
                    role: String::new(),
                })
                .collect(),
            alley_districts: alley_names.iter().map(|alley| alley.name.clone()).collect(),
            previous: g.previous.as_ref().map(|visit| visit.date),
        },
        picks: ledgers::picks(g).await?,
        last_promises: ledgers::last_promises(g).await?,
        expected_topics: attendees
            .iter()
            .filter_map(|attendee| {
                let topic = attendee.brings_up.clone().filter(|topic| !topic.trim().is_empty())?;
                let role = [attendee.organisation.as_deref(), attendee.title.as_deref()];
                Some(ExpectedTopic {
                    name: PrivateName(attendee.name.clone()),
                    role: role.into_iter().flatten().collect::<Vec<_>>().join(" "),
                    topic,
                })
            })
            .collect(),
        lines_to_take: of_kind(VisitLineKind::LineToTake).map(|line| line.text.clone()).collect(),
        changes: changes::changes(g).await?,
        timetable: timetable(g),
        seating: seating(g, of_kind(VisitLineKind::Seating)),
        map: Some(map(g).await?),
        alley_districts: alleys::alley_districts(g).await?,
        open_suggestions: ledgers::open_suggestions(g),
        open_promises: ledgers::open_promises(g).await?,
        meetings: alleys::meetings(g).await?,
        go_and_ask: alleys::go_and_ask(g).await?,
        sources: sources::sources(g).await?,
    };
    Ok(Gathered { visit: Some(g.visit.id).filter(|_| g.planned), facts })
}

async fn gather<'a, H: Host>(
    office: &'a Office<H>,
    words: &'a Words,
    neighborhood: NeighborhoodId,
    visit: Option<VisitId>,
) -> Result<Gathering<'a, H>> {
    let dong: Neighborhood = office.store.get(neighborhood).await?;
    let all: Vec<Visit> =
        office.store.list(Filter::by("neighborhood", neighborhood).order("date, starts_at")).await?;
    let today = office.today();
    let live = |visit: &&Visit| visit.state != VisitState::Cancelled;
    let chosen = match visit {
        Some(id) => Some(office.store.get::<Visit>(id).await?),
        None => all
            .iter()
            .filter(live)
            .find(|visit| visit.date >= today && visit.state == VisitState::Planned)
            .cloned(),
    };
    let planned = chosen.is_some();
    let visit = chosen.unwrap_or_else(|| unplanned(neighborhood, office));
    let previous = all
        .iter()
        .rfind(|other| other.state == VisitState::Done && other.date < visit.date && other.id != visit.id)
        .cloned();
    let sheet = if planned { Some(visits::show(office, ById { id: visit.id }).await?) } else { None };
    Ok(Gathering {
        office,
        words,
        planned,
        previous,
        sheet,
        book: office.book().await?,
        departments: office.store.list(Filter::all()).await?,
        suggestions: office
            .store
            .list(Filter::by("neighborhood", Some(neighborhood)).order("received_at DESC"))
            .await?,
        promises: office.store.list(Filter::by("neighborhood", neighborhood).order("made_on DESC")).await?,
        dong,
        visit,
    })
}

/// Stands in for the visit of a dong that nobody has planned one for: today, and nothing else said.
fn unplanned<H: Host>(neighborhood: NeighborhoodId, office: &Office<H>) -> Visit {
    let two = NaiveTime::from_hms_opt(14, 0, 0).unwrap_or_default();
    Visit {
        id: VisitId(neighborhood.0),
        tour: None,
        neighborhood,
        date: office.today(),
        starts_at: two,
        ends_at: two,
        desk: None,
        desk_address: None,
        desk_latitude: None,
        desk_longitude: None,
        purpose: None,
        state: VisitState::Planned,
        note: None,
    }
}

fn timetable<H: Host>(g: &Gathering<'_, H>) -> Vec<StopFacts> {
    let Some(sheet) = &g.sheet else {
        return Vec::new();
    };
    sheet
        .timetable
        .lines
        .iter()
        .map(|line| StopFacts {
            starts: line.stop.starts_at,
            minutes: line.stop.minutes,
            what: line.stop.title.clone(),
            place: line.stop.place.clone().unwrap_or_default(),
            officer: line.stop.officer.clone().unwrap_or_default(),
            remarks: line.stop.remarks.clone().unwrap_or_default(),
            locked: line.stop.locked,
            leg: line.leg_minutes.filter(|minutes| *minutes > 0).map(|minutes| LegFacts {
                minutes,
                mode: match line.stop.travel {
                    TravelMode::Walk => Mode::Walking,
                    TravelMode::Drive => Mode::Driving,
                },
                slack_minutes: line.slack_minutes.and_then(|slack| u32::try_from(slack).ok()).unwrap_or(0),
            }),
            position: position(&line.stop),
        })
        .collect()
}

fn position(stop: &Stop) -> Option<Position> {
    Some(Position { latitude: stop.latitude?, longitude: stop.longitude? })
}

async fn map<H: Host>(g: &Gathering<'_, H>) -> Result<MapFacts> {
    let version = g.office.store.data_set_in_force(DataSetKind::Boundaries).await?;
    let boundaries = match version {
        Some(version) => g.office.store.boundaries(version.id).await?,
        None => Vec::new(),
    };
    let visited = |alley: &AlleyDistrict| {
        g.sheet.as_ref().is_some_and(|sheet| sheet.alley_districts.iter().any(|other| other.id == alley.id))
    };
    Ok(MapFacts {
        neighborhoods: g
            .office
            .pack
            .neighborhoods
            .iter()
            .map(|dong| LabelPoint {
                name: dong.name.clone(),
                position: Position { latitude: dong.latitude, longitude: dong.longitude },
                area_km2: dong.area_km2,
                visited: dong.id == g.dong.id,
            })
            .collect(),
        boundaries: boundaries
            .into_iter()
            .map(|boundary| BoundaryFacts {
                name: g.office.pack.name_of(boundary.neighborhood),
                rings: boundary
                    .polygons
                    .into_iter()
                    .flatten()
                    .map(|ring| {
                        ring.into_iter()
                            .map(|[longitude, latitude]| Position { latitude, longitude })
                            .collect()
                    })
                    .collect(),
            })
            .collect(),
        alley_districts: g
            .alleys()
            .into_iter()
            .filter_map(|alley| {
                Some(AlleyPoint {
                    name: alley.name.clone(),
                    position: Position { latitude: alley.latitude?, longitude: alley.longitude? },
                    visited: visited(alley),
                })
            })
            .collect(),
    })
}

/// The picks of a visit that were picked, in order.
pub(super) fn picked<H>(g: &Gathering<'_, H>) -> Vec<(Pick, Suggestion)> {
    let picks = g.sheet.as_ref().map(|sheet| sheet.picks.as_slice()).unwrap_or_default();
    picks
        .iter()
        .filter(|picked| picked.pick.decision == PickDecision::Picked)
        .map(|picked| (picked.pick.clone(), picked.suggestion.clone()))
        .collect()
}

/// Words by which a sentence is known to be a greeting or thanks rather than the matter itself.
const COURTESIES: [&str; 9] =
    ["안녕", "고맙", "감사", "수고", "고생", "드립니다", "부탁드립", "처음 문자", "죄송"];

/// A text as a title of about thirty letters, cut between words: the sentence that says what it is about, which is the
/// first one with a word of some category, else the first that is not a greeting.
pub(super) fn title_of(text: &str, categories: &CategoryIndex) -> String {
    let sentences = || text.split(['.', '?', '!', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let about = sentences().find(|sentence| !categories.propose(sentence).is_empty());
    let plain = || sentences().find(|sentence| !COURTESIES.iter().any(|word| sentence.contains(word)));
    let sentence = about.or_else(plain).or_else(|| sentences().next()).unwrap_or(text);
    let mut title = String::new();
    for word in sentence.split_whitespace() {
        if !title.is_empty() && title.chars().count() + 1 + word.chars().count() > 30 {
            return format!("{title}…");
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.extend(word.chars().take(60));
    }
    title
}

/// Seating as it was written: one line a side, `구청: 이름 직함, …` and `상인: …`; a line of another form seats nobody.
fn seating<'a, H>(g: &Gathering<'_, H>, lines: impl Iterator<Item = &'a VisitLine>) -> Option<SeatingFacts> {
    let mut seating = SeatingFacts {
        place: g.visit.desk.clone().unwrap_or_default(),
        office_side: Vec::new(),
        merchant_side: Vec::new(),
    };
    for line in lines {
        let Some((side, names)) = line.text.split_once(':') else { continue };
        let seats = names.split(',').map(str::trim).filter(|seat| !seat.is_empty()).map(|seat| {
            let (name, title) = seat.split_once(' ').unwrap_or((seat, ""));
            (name.to_owned(), title.trim().to_owned())
        });
        if side.contains('구') || side.eq_ignore_ascii_case("office") {
            seating
                .office_side
                .extend(seats.map(|(name, title)| SeatFacts { name: PersonName::Official(name), title }));
        } else {
            let private = |(name, title)| SeatFacts { name: PersonName::Private(PrivateName(name)), title };
            seating.merchant_side.extend(seats.map(private));
        }
    }
    (!seating.office_side.is_empty() || !seating.merchant_side.is_empty()).then_some(seating)
}
