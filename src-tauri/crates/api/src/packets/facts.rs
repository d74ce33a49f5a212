//! Everything that one packet says, gathered from the workspace.

use std::collections::BTreeMap;

use alley_core::{
    entity::{
        AlleyDistrict, DataSetKind, Department, Neighborhood, Pick, PickDecision, Promise, Stop, Suggestion,
        TravelMode, Visit, VisitLine, VisitLineKind, VisitState,
    },
    id::{AlleyDistrictId, DepartmentId, NeighborhoodId, VisitId},
    suggestion::CategoryIndex,
    text::show,
};
use alley_packet::{
    PacketFacts,
    facts::{
        AlleyPoint, Attendee, BoundaryFacts, ExpectedTopic, LabelPoint, LegFacts, MapFacts, PickedSuggestion,
        Position, PrivateName, QuestionFacts, StopFacts, TravelMode as Mode, VisitFacts,
    },
};
use alley_store::Filter;
use alley_words::{Language, Words};
use chrono::NaiveTime;

use super::{alleys, changes, english, ledgers, people, sources, standing};
use crate::{
    error::Result,
    host::Host,
    office::Office,
    paper_look,
    rows::ById,
    stores::{MemberCount, StoreBook, member_series},
    suggestions::Repeats,
    visits,
    visits::VisitSheet,
};

/// A word as it stands alone: English ones begin with a capital.
pub(super) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

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
    /// What was merged into them.
    pub repeats: Repeats,
    pub promises: Vec<Promise>,
    /// Words of the pack by which a text's matter is found.
    pub categories: CategoryIndex,
    /// Members of each alley district at each version of the member file.
    pub series: BTreeMap<AlleyDistrictId, Vec<MemberCount>>,
}

impl<H: Host> Gathering<'_, H> {
    /// What a text is about, on one line of at most so many letters.
    pub fn title(&self, text: &str, letters: usize) -> String {
        self.office.pack.rules.courtesies.title(text, &self.categories, letters)
    }

    /// A day as tables write it.
    pub fn day(&self, day: chrono::NaiveDate) -> String {
        show::short_date(day, self.words.language())
    }

    /// Whether a suggestion stands for itself and somebody who brought it has not heard the answer yet.
    pub fn is_open(&self, suggestion: &Suggestion) -> bool {
        suggestion.merged_into.is_none() && self.repeats.owed(suggestion).untold > 0
    }

    /// Name of a department.
    pub fn department(&self, id: Option<DepartmentId>) -> String {
        let known = |department: &&Department| Some(department.id) == id;
        self.departments.iter().find(known).map(|department| self.said(&department.name)).unwrap_or_default()
    }

    /// A name or word that the pack or the program has in English, in the packet's language; else as it is.
    pub fn said(&self, korean: &str) -> String {
        match self.words.language() {
            Language::Korean => korean.to_owned(),
            Language::English => self.in_english(korean).unwrap_or_else(|| korean.to_owned()),
        }
    }

    /// How far a project is, in the language of the packet.
    pub fn progress(&self, korean: String) -> String {
        match self.words.language() {
            Language::Korean => korean,
            Language::English => english::progress(&korean),
        }
    }

    /// Where something lies, in the language of the packet.
    pub fn place(&self, korean: String) -> String {
        match self.words.language() {
            Language::Korean => korean,
            Language::English => english::place(&korean),
        }
    }

    fn in_english(&self, korean: &str) -> Option<String> {
        let names = &self.office.pack.rules.english;
        let name = |korean: &str| names.get(korean.trim()).cloned();
        let headed = || Some(format!("Head, {}", name(korean.strip_suffix('장')?)?));
        let centre = || Some(format!("{} community centre", name(korean.strip_suffix("행정복지센터")?)?));
        name(korean).or_else(|| english::role(korean)).or_else(headed).or_else(centre)
    }

    /// The name of a dong in the packet's language.
    pub fn dong_name(&self, id: NeighborhoodId) -> String {
        self.said(&self.office.pack.name_of(id))
    }

    /// The name of the district; in English without the province, which has none.
    pub fn district(&self) -> String {
        let whole = &self.office.store.info().district;
        let own =
            whole.split_whitespace().last().and_then(|district| self.office.pack.rules.english.get(district));
        match (self.words.language(), own) {
            (Language::English, Some(own)) => own.clone(),
            (Language::English | Language::Korean, _) => whole.clone(),
        }
    }

    /// A state of a suggestion or promise as it stands in a cell.
    pub fn state(&self, list: &str, state: &str) -> String {
        capitalised(&self.words.word(&format!("{list}-state"), state))
    }

    /// Whether the visit goes to an alley district.
    pub fn is_visited(&self, alley: &AlleyDistrict) -> bool {
        let sheet = self.sheet.as_ref();
        sheet.is_some_and(|sheet| sheet.alley_districts.iter().any(|other| other.id == alley.id))
    }

    /// Whether a stop of the timetable lies in an alley district; where nothing is known of where stops lie, all do.
    pub fn is_on_route(&self, alley: &AlleyDistrict) -> bool {
        let stops = self.sheet.as_ref().map(|sheet| sheet.timetable.lines.as_slice()).unwrap_or_default();
        let lie = |line: &&visits::StopLine| line.stop.alley_district.is_some();
        stops.iter().filter(lie).count() == 0
            || stops.iter().any(|line| line.stop.alley_district == Some(alley.id))
    }

    /// Alley districts of the dong, those the visit goes to first.
    pub fn alleys(&self) -> Vec<&AlleyDistrict> {
        let here = |alley: &&AlleyDistrict| alley.neighborhood == self.dong.id;
        let mut alleys: Vec<_> = self.book.alleys.iter().filter(here).collect();
        alleys.sort_by_key(|alley| !self.is_visited(alley));
        alleys
    }
}

/// The facts of a packet, and the visit they are about.
pub(super) struct Gathered {
    /// The visit, when one is planned.
    pub visit: Option<VisitId>,
    /// Name of the dong, whatever language the packet is in.
    pub name: String,
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
    let picks = ledgers::picks(g, &lines).await?;
    let attendees = g.sheet.as_ref().map(|sheet| sheet.attendees.as_slice()).unwrap_or_default();
    let alley_names = g.sheet.as_ref().map(|sheet| sheet.alley_districts.as_slice()).unwrap_or_default();
    // Whoever made a suggestion that is picked speaks first: what is said to it stands on the same page.
    let mut topics: Vec<ExpectedTopic> =
        attendees.iter().map(|one| guest(g, one)).filter(|guest| !guest.topic.trim().is_empty()).collect();
    topics.sort_by_key(|guest| {
        picks.iter().position(|pick| pick.sender.name == guest.name).unwrap_or(picks.len())
    });
    let names_of = |on_route: bool| {
        let alleys = alley_names.iter().filter(|alley| g.is_on_route(alley) == on_route);
        alleys.map(|alley| alley.name.clone()).collect()
    };
    let rules = paper_look::rules(office).await?;
    let facts = PacketFacts {
        sample: office.store.sample_view().await?,
        district: g.district(),
        office: rules.issuer(words),
        template: paper_look::template(&rules, words, &g.said(&g.dong.name)),
        neighborhood: g.said(&g.dong.name),
        local_name: Some(g.dong.name.clone()).filter(|name| *name != g.said(name)).unwrap_or_default(),
        visit: VisitFacts {
            planned: g.planned,
            date: g.visit.date,
            starts: g.visit.starts_at,
            ends: Some(g.visit.ends_at).filter(|_| g.planned),
            desk_place: g.visit.desk.clone().unwrap_or_default(),
            desk_address: alleys::short_address(g.visit.desk_address.as_deref().unwrap_or_default()),
            purpose: g.visit.purpose.clone().unwrap_or_default(),
            attendees: attendees
                .iter()
                .filter(|attendee| attendee.goes_along)
                .map(|attendee| Attendee {
                    name: attendee.name.clone(),
                    title: g.said(attendee.title.as_deref().unwrap_or_default()),
                    organization: g.said(attendee.organisation.as_deref().unwrap_or_default()),
                    role: String::new(),
                })
                .collect(),
            guests: attendees
                .iter()
                .filter(|attendee| !attendee.goes_along)
                .map(|one| guest(g, one))
                .collect(),
            alley_districts: names_of(true),
            off_route: names_of(false),
            previous: g.previous.as_ref().map(|visit| visit.date),
        },
        questions: questions(of_kind(VisitLineKind::LikelyQuestion), &picks),
        background: of_kind(VisitLineKind::Background).map(|line| line.text.clone()).collect(),
        picks,
        last_promises: ledgers::last_promises(g).await?,
        expected_topics: topics,
        lines_to_take: of_kind(VisitLineKind::LineToTake).map(|line| line.text.clone()).collect(),
        changes: changes::changes(g).await?,
        timetable: timetable(g),
        seating: people::seating(g, of_kind(VisitLineKind::Seating)),
        map: Some(map(g).await?),
        alley_districts: alleys::alley_districts(g).await?,
        open_suggestions: ledgers::open_suggestions(g),
        open_promises: ledgers::open_promises(g).await?,
        unnoted: alleys::unnoted(g).await?,
        meetings: alleys::meetings(g).await?,
        go_and_ask: alleys::go_and_ask(g).await?,
        sources: sources::sources(g).await?,
        standing: standing::standing(g),
        others: people::others(g, attendees).await?,
    };
    let name = g.dong.name.clone();
    Ok(Gathered { visit: Some(g.visit.id).filter(|_| g.planned), name, facts })
}

/// Somebody whom the visit meets, and what he or she will probably bring up.
fn guest<H: Host>(g: &Gathering<'_, H>, attendee: &alley_core::entity::Attendee) -> ExpectedTopic {
    ExpectedTopic {
        name: PrivateName(attendee.name.clone()),
        role: g.said(&people::role_of(
            attendee.organisation.as_deref().unwrap_or_default(),
            attendee.title.as_deref().unwrap_or_default(),
        )),
        topic: attendee.brings_up.clone().unwrap_or_default(),
    }
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
    let book = office.book().await?;
    let alleys: Vec<&AlleyDistrict> =
        book.alleys.iter().filter(|alley| alley.neighborhood == neighborhood).collect();
    let series = member_series(office, &alleys).await?;
    Ok(Gathering {
        series,
        categories: CategoryIndex::new(&office.pack.rules.categories, &office.pack.rules.dangers),
        office,
        words,
        planned,
        previous,
        sheet,
        book,
        departments: office.store.list(Filter::all()).await?,
        repeats: Repeats::read(office).await?,
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
            officer: g.said(line.stop.officer.as_deref().unwrap_or_default()),
            remarks: line.stop.remarks.clone().unwrap_or_default(),
            locked: line.stop.locked,
            leg: leg(line),
            position: position(&line.stop),
        })
        .collect()
}

/// The way to a stop, where there is one or where it begins before the stop above it ends.
fn leg(line: &visits::StopLine) -> Option<LegFacts> {
    let slack_minutes = line.slack_minutes.unwrap_or(0);
    let minutes = line.leg_minutes.filter(|minutes| *minutes > 0 || slack_minutes < 0)?;
    let mode = match line.stop.travel {
        TravelMode::Walk => Mode::Walking,
        TravelMode::Drive => Mode::Driving,
    };
    Some(LegFacts { minutes, mode, slack_minutes })
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
    Ok(MapFacts {
        neighborhoods: g
            .office
            .pack
            .neighborhoods
            .iter()
            .map(|dong| LabelPoint {
                name: g.said(&dong.name),
                position: Position { latitude: dong.latitude, longitude: dong.longitude },
                area_km2: dong.area_km2,
                visited: dong.id == g.dong.id,
            })
            .collect(),
        boundaries: boundaries
            .into_iter()
            .map(|boundary| BoundaryFacts {
                name: g.dong_name(boundary.neighborhood),
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
                    visited: g.is_visited(alley) && g.is_on_route(alley),
                })
            })
            .collect(),
    })
}

/// Likely questions of the visit; those that stand with a pick already are left out.
fn questions<'a>(
    lines: impl Iterator<Item = &'a VisitLine>,
    picks: &[PickedSuggestion],
) -> Vec<QuestionFacts> {
    let with_pick = |line: &&VisitLine| picks.iter().any(|pick| pick.likely_question == line.text);
    lines
        .filter(|line| !with_pick(line))
        .map(|line| QuestionFacts {
            question: line.text.clone(),
            answer: line.answer.clone().unwrap_or_default(),
        })
        .collect()
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
