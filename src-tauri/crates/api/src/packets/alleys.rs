//! Alley districts with their leaders, last meetings, and the stores to ask.

use std::collections::BTreeMap;

use alley_core::{
    entity::{AlleyDistrict, Association, DataSet, DataSetKind, Leader, Meeting, Promise, SpecialProject},
    id::NeighborhoodId,
    note::{LineKind, NoteLine},
    place::name_key,
    statement::Statement,
};
use alley_packet::facts::{
    AlleyDistrictFacts, AssociationFacts, GoAndAskFacts, GoAndAskStore, LeaderFacts, LeaderRemark,
    MeetingFacts, MembershipFacts, MembershipPoint, NoteKind, NoteLineFacts, PersonName, PrivateName,
    PrivatePhone, ProjectFacts, SpeakerFacts, TradeShare,
};
use alley_store::Filter;

use super::{facts::Gathering, ledgers::shown_phone};
use crate::{
    error::Result,
    host::Host,
    office::Office,
    pack::PackRules,
    stores::{AskListRequest, StoreBook, ask_list},
};

/// How many meetings the packet quotes.
const MEETINGS: u32 = 3;
/// How many remarks a leader's card quotes.
const REMARKS: usize = 4;
/// How many stores the go-and-ask list names: two pages.
const ASKED: usize = 40;

/// The alley districts of the dong.
pub(super) async fn alley_districts<H: Host>(g: &Gathering<'_, H>) -> Result<Vec<AlleyDistrictFacts>> {
    let said = everything_said(g).await?;
    let mut facts = Vec::new();
    for alley in g.alleys() {
        facts.push(AlleyDistrictFacts {
            name: alley.name.clone(),
            location: alley.place.clone().unwrap_or_default(),
            designated: alley.designated_on,
            stores: alley.designated_stores.or_else(|| counted(g, alley)),
            stores_basis: match (alley.designated_stores, &g.book.stores_version) {
                (Some(_), _) => g.words.get("packet-basis-designation"),
                (None, Some(version)) => g.day(version.as_of),
                (None, None) => String::new(),
            },
            association: association(g, alley, &said).await?,
            trades: trades(g, alley),
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
    said: &[(Meeting, Vec<NoteLine>)],
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
        leader: leader.map(|leader| LeaderFacts {
            phone: PrivatePhone(shown_phone(leader.phone.as_deref())),
            title: leader.title.clone(),
            store: String::new(),
            since: leader.since,
            history: remarks(&leader, said, &g.promises),
            name: PrivateName(leader.name),
        }),
    }))
}

/// The notes of all meetings in the dong, the newest first.
async fn everything_said<H: Host>(g: &Gathering<'_, H>) -> Result<Vec<(Meeting, Vec<NoteLine>)>> {
    let filter = Filter::by("neighborhood", g.dong.id).order("held_at DESC");
    let mut said = Vec::new();
    for meeting in g.office.store.list::<Meeting>(filter).await? {
        let lines = g.office.store.note_lines(meeting.id).await?;
        said.push((meeting, lines));
    }
    Ok(said)
}

/// What a leader asked for, and what the office said to it: the promise made of that line, or the first promise,
/// decision or remark that followed before the next thing was asked for.
fn remarks(leader: &Leader, said: &[(Meeting, Vec<NoteLine>)], promises: &[Promise]) -> Vec<LeaderRemark> {
    let mut remarks = Vec::new();
    for (meeting, lines) in said {
        for (at, line) in lines.iter().enumerate() {
            let asked = matches!(line.kind, LineKind::Suggestion | LineKind::Question);
            if line.speaker != Some(leader.id) || !asked {
                continue;
            }
            let replies = || {
                let after = lines.iter().skip(at + 1);
                after.take_while(|next| !matches!(next.kind, LineKind::Suggestion | LineKind::Question))
            };
            let own = promises.iter().find(|promise| promise.note_line == Some(line.id));
            let firm = replies().find(|next| matches!(next.kind, LineKind::Promise | LineKind::Decision));
            let spoken =
                || replies().find(|next| next.kind == LineKind::Remark && next.speaker != Some(leader.id));
            let answered = own
                .map(|promise| promise.text.clone())
                .or_else(|| firm.or_else(spoken).map(|reply| reply.text.clone()));
            remarks.push(LeaderRemark {
                date: meeting.held_at.seoul_date(),
                said: line.text.clone(),
                answered: answered.unwrap_or_default(),
            });
            if remarks.len() == REMARKS {
                return remarks;
            }
        }
    }
    remarks
}

fn trades<H: Host>(g: &Gathering<'_, H>, alley: &AlleyDistrict) -> Vec<TradeShare> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for store in g.book.stores_of(alley.id) {
        *counts.entry(store.row.trade_large.as_str()).or_default() += 1;
    }
    let mut trades: Vec<TradeShare> =
        counts.into_iter().map(|(trade, stores)| TradeShare { trade: trade.to_owned(), stores }).collect();
    trades.sort_by(|one, other| other.stores.cmp(&one.stores).then_with(|| one.trade.cmp(&other.trade)));
    trades
}

/// Members of each alley district at each version of the member file, the oldest first.
pub(super) type Series = BTreeMap<alley_core::id::AlleyDistrictId, Vec<(chrono::NaiveDate, u32)>>;

/// Reads the series of a dong's alley districts.
pub(super) async fn series<H: Host>(
    office: &Office<H>,
    book: &StoreBook,
    neighborhood: NeighborhoodId,
) -> Result<Series> {
    let mut series = Series::new();
    let aliases: Vec<alley_core::entity::AlleyAlias> = office.store.list(Filter::all()).await?;
    let mut versions = office.store.data_sets(DataSetKind::MemberStores).await?;
    versions.sort_by_key(|version| version.as_of);
    for version in versions {
        let counts = office.store.members_by_market(version.id).await?;
        let counts: BTreeMap<String, u32> =
            counts.into_iter().fold(BTreeMap::new(), |mut all, (market, count)| {
                *all.entry(name_key(&market)).or_default() += count;
                all
            });
        for alley in book.alleys.iter().filter(|alley| alley.neighborhood == neighborhood) {
            let names = aliases
                .iter()
                .filter(|alias| alias.alley_district == alley.id)
                .map(|alias| alias.name.as_str());
            let mut keys: Vec<String> = names.chain([alley.name.as_str()]).map(name_key).collect();
            keys.sort_unstable();
            keys.dedup();
            let count = keys.iter().filter_map(|key| counts.get(key)).sum();
            series.entry(alley.id).or_default().push((version.as_of, count));
        }
    }
    Ok(series)
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
    series: Option<&Vec<(chrono::NaiveDate, u32)>>,
) -> Option<MembershipFacts> {
    g.book.members_version.as_ref()?;
    let rate = g.book.rate_of(alley);
    let eligible = u32::try_from(rate.denominator.value).ok().filter(|count| *count > 0)?;
    let point = |date, members| MembershipPoint { date, members, eligible };
    Some(MembershipFacts {
        before: alley.designated_on.zip(alley.members_before).map(|(date, members)| point(date, members)),
        now: point(rate.numerator.as_of, u32::try_from(rate.numerator.value).unwrap_or(0)),
        series: series.into_iter().flatten().map(|(date, members)| point(*date, *members)).collect(),
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
            state: project.progress.unwrap_or_default(),
        })
        .collect())
}

/// The last meetings in the dong; private remarks never leave.
pub(super) async fn meetings<H: Host>(g: &Gathering<'_, H>) -> Result<Vec<MeetingFacts>> {
    let filter = Filter::by("neighborhood", g.dong.id).order("held_at DESC").limit(MEETINGS);
    let leaders: Vec<Leader> = g.office.store.list(Filter::all()).await?;
    let mut facts = Vec::new();
    for meeting in g.office.store.list::<Meeting>(filter).await? {
        let lines = g.office.store.note_lines(meeting.id).await?;
        facts.push(MeetingFacts {
            date: meeting.held_at.seoul_date(),
            title: meeting.title,
            place: meeting.place.unwrap_or_default(),
            lines: lines
                .into_iter()
                .filter_map(|line| note_line(line, &leaders, &g.office.pack.rules))
                .collect(),
        });
    }
    Ok(facts)
}

fn note_line(line: NoteLine, leaders: &[Leader], rules: &PackRules) -> Option<NoteLineFacts> {
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
        title: card.map(|leader| leader.title.clone()).unwrap_or_default(),
        name: if card.is_none() && rules.is_official(&name) {
            PersonName::Official(name)
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
    let all = ask_list(g.office, AskListRequest { visit: g.visit.id, limit: Some(u32::MAX) }).await?;
    let of = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let stores = all.into_iter().take(ASKED).map(|ask| {
        let alley = g.book.alleys.iter().find(|alley| Some(alley.id) == ask.store.alley_district);
        GoAndAskStore {
            store: ask.store.name,
            trade: ask.store.trade,
            address: short_address(&ask.store.address),
            alley_district: alley.map(|alley| alley.name.clone()).unwrap_or_default(),
            last_answer: ask
                .store
                .asked
                .map(|asked| {
                    let word = g.words.get(&format!("ask-answer-{}", asked.answer.word()));
                    asked.reason.map_or(word.clone(), |reason| format!("{word}: {reason}"))
                })
                .unwrap_or_default(),
            owner: PrivateName(String::new()),
            phone: PrivatePhone(String::new()),
        }
    });
    Ok(GoAndAskFacts { stores: stores.collect(), of, known })
}

/// An address without province and district, which everyone on the walk knows.
pub(super) fn short_address(address: &str) -> String {
    let words: Vec<&str> = address.split_whitespace().collect();
    let district = words.iter().position(|word| word.ends_with('구') || word.ends_with('군'));
    words.get(district.map_or(0, |at| at + 1)..).unwrap_or_default().join(" ")
}
