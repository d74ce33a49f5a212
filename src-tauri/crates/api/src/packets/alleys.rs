//! Alley districts with their leaders, last meetings, and the stores to ask.

use alley_core::{
    entity::{AlleyDistrict, Association, Attachment, DataSet, Leader, Meeting, Pick, SpecialProject},
    id::NoteLineId,
    note::{LineKind, NoteLine},
    statement::Statement,
};
use alley_packet::facts::{
    AlleyDistrictFacts, AssociationFacts, GoAndAskFacts, GoAndAskStore, LeaderFacts, MeetingFacts,
    MembershipFacts, MembershipPoint, NoteKind, NoteLineFacts, PersonName, PrivateName, PrivatePhone,
    ProjectFacts, SpeakerFacts, StoreName, TradeShare,
};
use alley_store::Filter;
use chrono::NaiveDate;

use super::{
    facts::Gathering,
    ledgers::shown_phone,
    remarks::{Said, remarks},
};
use crate::{
    attachments,
    error::Result,
    host::Host,
    stores::{AskListRequest, MemberCount, ask_list},
};

/// How many meetings the packet quotes.
const MEETINGS: u32 = 3;
/// How many stores the go-and-ask list names: two pages.
const ASKED: usize = 40;

/// The alley districts of the dong.
pub(super) async fn alley_districts<H: Host>(g: &Gathering<'_, H>) -> Result<Vec<AlleyDistrictFacts>> {
    let said = everything_said(g).await?;
    let mut facts = Vec::new();
    for alley in g.alleys() {
        facts.push(AlleyDistrictFacts {
            name: alley.name.clone(),
            location: g.place(alley.place.clone().unwrap_or_default()),
            designated: alley.designated_on,
            stores: alley.designated_stores.or_else(|| counted(g, alley)),
            stores_basis: match (alley.designated_stores, &g.book.stores_version) {
                (Some(_), _) => g.words.get("packet-basis-designation"),
                (None, Some(version)) => g.day(version.as_of),
                (None, None) => String::new(),
            },
            association: association(g, alley, &said).await?,
            trades: g
                .book
                .trades_of(alley.id)
                .into_iter()
                .map(|(trade, stores)| TradeShare { trade: g.said(&trade), stores })
                .collect(),
            trades_basis: g
                .book
                .stores_version
                .as_ref()
                .map(|version| stores_file(g, version))
                .unwrap_or_default(),
            membership: membership(g, alley, g.series.get(&alley.id)),
            projects: projects(g, alley).await?,
        });
    }
    Ok(facts)
}

async fn association<H: Host>(
    g: &Gathering<'_, H>,
    alley: &AlleyDistrict,
    said: &Said,
) -> Result<Option<AssociationFacts>> {
    let store = &g.office.store;
    let Some(association) =
        store.list::<Association>(Filter::by("alley_district", alley.id).limit(1)).await?.into_iter().next()
    else {
        return Ok(None);
    };
    let leaders: Vec<Leader> = store.list(Filter::by("association", association.id)).await?;
    let mut leaders: Vec<Leader> =
        leaders.into_iter().filter(|leader| leader.until.is_none_or(|until| until >= g.visit.date)).collect();
    // The head of the association, not its deputy or secretary; of several the one who came last.
    leaders.sort_by_key(|leader| {
        (leader.title.trim() != g.office.pack.rules.leader_title, std::cmp::Reverse(leader.since))
    });
    let leader = leaders.into_iter().next();
    Ok(Some(AssociationFacts {
        name: association.name,
        founded: association.founded_on,
        members: association.member_count,
        leader: leader.map(|leader| {
            let (history, history_more) = remarks(&leader, said, &g.promises);
            LeaderFacts {
                phone: PrivatePhone(shown_phone(leader.phone.as_deref())),
                title: g.said(&leader.title),
                store: String::new(),
                since: leader.since,
                history,
                history_more,
                name: PrivateName(leader.name),
            }
        }),
    }))
}

/// The notes of all meetings in the dong, the newest first.
async fn everything_said<H: Host>(g: &Gathering<'_, H>) -> Result<Said> {
    let filter = Filter::by("neighborhood", g.dong.id).order("held_at DESC");
    let mut meetings = Vec::new();
    for meeting in g.office.store.list::<Meeting>(filter).await? {
        let lines = g.office.store.note_lines(meeting.id).await?;
        meetings.push((meeting, lines));
    }
    let agendas: Vec<Pick> =
        g.office.store.list(Filter::all().and_not("note_line", None::<NoteLineId>)).await?;
    let agendas = agendas.into_iter().filter_map(|pick| Some((pick.note_line?, pick.suggestion)));
    Ok(Said { meetings, about: Said::about(g.suggestions.iter(), agendas) })
}

/// Stores of the public file in an alley district; none where no file was imported.
fn counted<H: Host>(g: &Gathering<'_, H>, alley: &AlleyDistrict) -> Option<u32> {
    g.book.stores_version.as_ref()?;
    u32::try_from(g.book.stores_of(alley.id).count()).ok()
}

/// The public store file with its date, short enough for a caption.
pub(super) fn stores_file<H: Host>(g: &Gathering<'_, H>, version: &DataSet) -> String {
    g.words.say(&Statement::new("packet-basis-stores").with("date", g.day(version.as_of)))
}

fn membership<H: Host>(
    g: &Gathering<'_, H>,
    alley: &AlleyDistrict,
    series: Option<&Vec<MemberCount>>,
) -> Option<MembershipFacts> {
    g.book.members_version.as_ref()?;
    let rate = g.book.rate_of(alley);
    let eligible = u32::try_from(rate.denominator.value).ok().filter(|count| *count > 0)?;
    let point = |date, members| MembershipPoint { date, members, eligible };
    Some(MembershipFacts {
        before: alley.designated_on.zip(alley.members_before).map(|(date, members)| point(date, members)),
        now: point(rate.numerator.as_of, u32::try_from(rate.numerator.value).unwrap_or(0)),
        series: series.into_iter().flatten().map(|count| point(count.date, count.members)).collect(),
    })
}

async fn projects<H: Host>(g: &Gathering<'_, H>, alley: &AlleyDistrict) -> Result<Vec<ProjectFacts>> {
    let projects: Vec<SpecialProject> =
        g.office.store.list(Filter::by("alley_district", alley.id).order("starts_on")).await?;
    Ok(projects
        .into_iter()
        .map(|project| ProjectFacts {
            name: project.name,
            budget_won: project.budget_won.map(|won| won as f64),
            progress_percent: None,
            state: g.progress(project.progress.unwrap_or_default()),
        })
        .collect())
}

/// The day of the last visit, where nothing was noted at it.
pub(super) async fn unnoted<H: Host>(g: &Gathering<'_, H>) -> Result<Option<NaiveDate>> {
    let Some(last) = &g.previous else { return Ok(None) };
    let held: Vec<Meeting> = g.office.store.list(Filter::by("neighborhood", g.dong.id)).await?;
    let of_visit =
        |meeting: &Meeting| meeting.visit == Some(last.id) || meeting.held_at.seoul_date() == last.date;
    Ok(Some(last.date).filter(|_| !held.iter().any(of_visit)))
}

/// The last meetings in the dong; private remarks never leave.
pub(super) async fn meetings<H: Host>(g: &Gathering<'_, H>) -> Result<Vec<MeetingFacts>> {
    let filter = Filter::by("neighborhood", g.dong.id).order("held_at DESC").limit(MEETINGS);
    let leaders: Vec<Leader> = g.office.store.list(Filter::all()).await?;
    let mut facts = Vec::new();
    for meeting in g.office.store.list::<Meeting>(filter).await? {
        let lines = g.office.store.note_lines(meeting.id).await?;
        let of_meeting = Filter::by("meeting", Some(meeting.id)).and("private", false);
        let attached: Vec<Attachment> = g.office.store.list(of_meeting).await?;
        let with_photos = |line: NoteLine| {
            let own = attached.iter().filter(|one| one.note_line == Some(line.id)).map(|one| one.kind);
            let told = attachments::told(own, *g.words);
            let text = if told.is_empty() { line.text } else { format!("{} [{told}]", line.text) };
            NoteLine { text, ..line }
        };
        facts.push(MeetingFacts {
            date: meeting.held_at.seoul_date(),
            title: meeting.title,
            place: meeting.place.unwrap_or_default(),
            lines: lines.into_iter().filter_map(|line| note_line(g, with_photos(line), &leaders)).collect(),
        });
    }
    Ok(facts)
}

fn note_line<H: Host>(g: &Gathering<'_, H>, line: NoteLine, leaders: &[Leader]) -> Option<NoteLineFacts> {
    let kind = match line.kind {
        LineKind::Remark => NoteKind::Remark,
        LineKind::Suggestion => NoteKind::Suggestion,
        LineKind::Promise => NoteKind::Promise,
        LineKind::Decision => NoteKind::Decision,
        LineKind::Question => NoteKind::Question,
        LineKind::Private => return None,
    };
    let card = leaders.iter().find(|leader| Some(leader.id) == line.speaker);
    let speaker = line.speaker_name.filter(|name| !name.trim().is_empty()).map(|name| SpeakerFacts {
        title: card.map(|leader| g.said(&leader.title)).unwrap_or_default(),
        name: if card.is_none() && g.office.pack.rules.is_official(&name) {
            PersonName::Official(g.said(&name))
        } else {
            PersonName::Private(PrivateName(name))
        },
    });
    Some(NoteLineFacts { kind, speaker, text: line.text })
}

/// Eligible non-members along the route.
pub(super) async fn go_and_ask<H: Host>(g: &Gathering<'_, H>) -> Result<GoAndAskFacts> {
    let known = g.book.stores_version.is_some();
    if !g.planned || !known {
        return Ok(GoAndAskFacts { known, ..GoAndAskFacts::default() });
    }
    let all =
        ask_list(g.office, AskListRequest { visit: g.visit.id, limit: Some(u32::MAX), answered: false })
            .await?;
    let of = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let stores = all.into_iter().take(ASKED).map(|ask| {
        let alley = g.book.alleys.iter().find(|alley| Some(alley.id) == ask.store.alley_district);
        GoAndAskStore {
            store: StoreName(ask.store.name),
            trade: g.said(&ask.store.trade),
            address: short_address(&ask.store.address),
            alley_district: alley.map(|alley| alley.name.clone()).unwrap_or_default(),
            near: ask.near.map(|stop| stop.title).unwrap_or_default(),
            last_answer: ask
                .store
                .asked
                .map(|asked| {
                    let word = g.words.get(&format!("ask-answer-{}", asked.answer.word()));
                    asked.reason.map_or(word.clone(), |reason| format!("{word}, {reason}"))
                })
                .unwrap_or_default(),
            owner: PrivateName(String::new()),
            phone: PrivatePhone(String::new()),
        }
    });
    Ok(GoAndAskFacts { stores: stores.collect(), of, known })
}

/// An address without province and district, which everyone on the walk knows.
pub(crate) fn short_address(address: &str) -> String {
    let words: Vec<&str> = address.split_whitespace().collect();
    let district = words.iter().position(|word| word.ends_with('구') || word.ends_with('군'));
    words.get(district.map_or(0, |at| at + 1)..).unwrap_or_default().join(" ")
}
