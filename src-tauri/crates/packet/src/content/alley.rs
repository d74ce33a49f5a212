//! The alley districts: association, leader, trades, membership, projects.

use super::leader::history;
use super::{
    Align, Block, Cell, Drawing, Figure, MembershipChart, Row, Run, Width, card, heading, joined, nothing,
    or_dash, wide, without_shared_end,
};
use crate::facts::{
    AlleyDistrictFacts, AssociationFacts, LeaderFacts, MembershipFacts, MembershipPoint, PacketFacts,
    ProjectFacts,
};
use crate::words::{Words, fill, grouped};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    if facts.alley_districts.is_empty() {
        return vec![nothing(words.no_alley_districts)];
    }
    let districts = facts.alley_districts.iter().enumerate();
    let mut blocks: Vec<Block> = compared(&facts.alley_districts, words).into_iter().collect();
    blocks.extend(districts.map(|(index, district)| one(index, district, words)));
    blocks
}

/// Membership of all districts side by side, where there are enough of them to be compared.
fn compared(districts: &[AlleyDistrictFacts], words: &Words) -> Option<Block> {
    let series = districts.iter().filter_map(|district| {
        let membership = district.membership.as_ref().filter(|membership| membership.series.len() > 1)?;
        Some((district, membership))
    });
    let names: Vec<&str> = districts.iter().map(|district| district.name.as_str()).collect();
    let charts: Vec<(String, MembershipChart)> = series
        .clone()
        .map(|(district, membership)| {
            let name = without_shared_end(&district.name, &names);
            (name.to_owned(), chart(district, membership, words))
        })
        .collect();
    if charts.len() < 3 {
        return None;
    }
    let told: Vec<String> = series
        .filter_map(|(district, membership)| {
            let (first, last) = (membership.series.first()?, membership.series.last()?);
            let rates = [first, last]
                .map(|point| format!("{} {:.1}%", words.month(point.date), point.rate_percent()));
            Some(format!("{}: {}", district.name, rates.join(" → ")))
        })
        .collect();
    Some(Block::Figure(Figure {
        drawing: Drawing::Multiples(charts),
        alternative: fill(words.membership_compared_alternative, &[("alleys", &told.join("; "))]),
        caption: words.membership_compared.to_owned(),
    }))
}

/// The card with its name, what the leader named in it said, and the charts; where they go on, the name stands again.
fn one(index: usize, district: &AlleyDistrictFacts, words: &Words) -> Block {
    let named = heading(2, &district.name, Some(&format!("alley-{index}")));
    let mut blocks = vec![Block::Together { most: 0.5, blocks: vec![named, facts_card(district, words)] }];
    if let Some(leader) = district.association.as_ref().and_then(|association| association.leader.as_ref())
        && !leader.history.is_empty()
    {
        blocks.push(heading(3, words.leader_history, None));
        blocks.push(history(leader, words));
    }
    if !district.trades.is_empty() {
        blocks.push(Block::Figure(trades(district, words)));
    }
    if let Some(membership) = district.membership.as_ref().filter(|membership| membership.series.len() > 1) {
        blocks.push(Block::Figure(series(district, membership, words)));
    }
    Block::Named { name: district.name.clone(), blocks }
}

/// The facts of the district as a table of labels and values.
fn facts_card(district: &AlleyDistrictFacts, words: &Words) -> Block {
    let day = |date: Option<chrono::NaiveDate>| date.map_or_else(|| "-".to_owned(), |date| words.day(date));
    let association = district.association.as_ref();
    let mut rows = vec![pair(
        (words.location, or_dash(&district.location).to_owned()),
        (words.designated, day(district.designated)),
    )];
    let members = association.and_then(|association| association.members);
    let name = association.map_or("-", |association| association.name.as_str());
    rows.push(pair(
        (words.association, joined([name, &founded(association, words)])),
        (words.members, members.map_or_else(|| "-".to_owned(), |members| words.people(members))),
    ));
    let leader = association.and_then(|association| association.leader.as_ref());
    let stores = district.stores.map_or_else(|| "-".to_owned(), |stores| words.count(stores));
    let stores = match district.stores_basis.trim() {
        "" => stores,
        basis => format!("{stores} ({basis})"),
    };
    rows.push(pair((words.leader, leader_text(leader, words)), (words.stores, stores)));
    if let Some(membership) = &district.membership {
        rows.push(wide(words.membership, Cell::runs(membership_runs(membership, words))));
    }
    if !district.projects.is_empty() {
        let mut cell = Cell::text("");
        cell.paragraphs = district.projects.iter().map(|one| vec![Run::plain(project(one, words))]).collect();
        rows.push(wide(words.projects, cell));
    }
    let columns = [
        (Width::Fixed(74.0), Align::Center),
        (Width::Part(1.0), Align::Left),
        (Width::Fixed(58.0), Align::Center),
        (Width::Fixed(112.0), Align::Left),
    ];
    card(columns, rows)
}

/// A special project on one line: its name, then what is known of its budget and how far it is.
fn project(project: &ProjectFacts, words: &Words) -> String {
    let budget =
        project.budget_won.map_or(String::new(), |won| fill(words.budget, &[("won", &words.won(won))]));
    let progress = project
        .progress_percent
        .map_or(String::new(), |percent| fill(words.progress, &[("percent", &percent.to_string())]));
    joined([project.name.as_str(), &budget, &progress, &project.state])
}

fn pair(left: (&str, String), right: (&str, String)) -> Row {
    Row::of(vec![Cell::header(left.0), Cell::text(left.1), Cell::header(right.0), Cell::text(right.1)])
}

fn founded(association: Option<&AssociationFacts>, words: &Words) -> String {
    association
        .and_then(|association| association.founded)
        .map_or(String::new(), |date| format!("{} {}", words.founded, words.day(date)))
}

fn leader_text(leader: Option<&LeaderFacts>, words: &Words) -> String {
    let Some(leader) = leader else { return "-".to_owned() };
    let since =
        leader.since.map_or(String::new(), |date| format!("{} {}", words.leader_since, words.day(date)));
    // The label says the title already, unless the card is of somebody else: 부회장, 총무.
    let title = if words.leader.ends_with(leader.title.trim()) { "" } else { leader.title.trim() };
    let name = format!("{} {title}", leader.name.0);
    joined([name.trim(), &leader.store, &leader.phone.0, &since])
}

/// Before and now, each with its denominator and date, and the difference in percentage points.
fn membership_runs(membership: &MembershipFacts, words: &Words) -> Vec<Run> {
    let mut runs = Vec::new();
    if let Some(before) = &membership.before {
        runs.push(Run::plain(format!("{} {}   →   ", words.before_designation, rate_text(before, words))));
    }
    runs.push(Run::bold(format!("{} {}", words.now, rate_text(&membership.now, words))));
    if let Some(before) = &membership.before {
        let points = membership.now.rate_percent() - before.rate_percent();
        let signed = if points >= 0.0 { format!("+{points:.1}") } else { format!("−{:.1}", points.abs()) };
        runs.push(Run::bold(format!("   {}", fill(words.points, &[("points", &signed)]))));
    }
    runs
}

fn rate_text(point: &MembershipPoint, words: &Words) -> String {
    fill(
        words.rate,
        &[
            ("rate", &format!("{:.1}", point.rate_percent())),
            ("members", &grouped(i64::from(point.members))),
            ("eligible", &grouped(i64::from(point.eligible))),
            ("date", &words.day(point.date)),
        ],
    )
}

fn trades(district: &AlleyDistrictFacts, words: &Words) -> Figure {
    let total: f64 = district.trades.iter().map(|share| f64::from(share.stores)).sum::<f64>().max(1.0);
    let shares: Vec<String> = district
        .trades
        .iter()
        .map(|share| format!("{} {:.0}%", share.trade, f64::from(share.stores) / total * 100.0))
        .collect();
    Figure {
        drawing: Drawing::Trades(district.trades.clone()),
        alternative: fill(words.trade_alternative, &[("shares", &shares.join(", "))]),
        caption: fill(
            words.trade_mix,
            &[("stores", &grouped(total as i64)), ("basis", district.trades_basis.trim())],
        ),
    }
}

fn series(district: &AlleyDistrictFacts, membership: &MembershipFacts, words: &Words) -> Figure {
    let points: Vec<String> = membership
        .series
        .iter()
        .map(|point| format!("{} {:.1}%", words.month(point.date), point.rate_percent()))
        .collect();
    Figure {
        drawing: Drawing::Membership(chart(district, membership, words)),
        alternative: fill(words.membership_alternative, &[("points", &points.join(", "))]),
        caption: words.membership_series.to_owned(),
    }
}

fn chart(district: &AlleyDistrictFacts, membership: &MembershipFacts, words: &Words) -> MembershipChart {
    MembershipChart {
        series: membership.series.clone(),
        before: membership.before.clone(),
        designated: district.designated,
        designated_word: words.designated.to_owned(),
    }
}
