//! The alley districts: association, leader, trades, membership, projects.

use super::{
    Align, Block, Cell, Column, Drawing, Figure, MembershipChart, Row, Run, Table, Width, column, heading,
    joined, nothing, or_dash,
};
use crate::facts::{
    AlleyDistrictFacts, AssociationFacts, LeaderFacts, MembershipFacts, MembershipPoint, PacketFacts,
    ProjectFacts,
};
use crate::words::{Words, fill};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    if facts.alley_districts.is_empty() {
        return vec![nothing(words)];
    }
    facts
        .alley_districts
        .iter()
        .enumerate()
        .flat_map(|(index, district)| {
            let mut blocks = vec![heading(2, &district.name, Some(&format!("alley-{index}")))];
            blocks.extend(one(district, words));
            blocks
        })
        .collect()
}

fn one(district: &AlleyDistrictFacts, words: &Words) -> Vec<Block> {
    let mut blocks = vec![card(district, words)];
    let trades = (!district.trades.is_empty()).then(|| Block::Figure(trades(district, words)));
    blocks.extend(trades);
    if let Some(membership) = district.membership.as_ref().filter(|membership| membership.series.len() > 1) {
        blocks.push(Block::Figure(series(district, membership, words)));
    }
    if let Some(leader) = district.association.as_ref().and_then(|association| association.leader.as_ref())
        && !leader.history.is_empty()
    {
        blocks.push(heading(3, words.leader_history, None));
        blocks.push(history(leader, words));
    }
    if !district.projects.is_empty() {
        blocks.push(heading(3, words.projects, None));
        blocks.push(projects(&district.projects, words));
    }
    blocks
}

/// The facts of the district as a table of labels and values.
fn card(district: &AlleyDistrictFacts, words: &Words) -> Block {
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
        (words.members, members.map_or_else(|| "-".to_owned(), |members| members.to_string())),
    ));
    let leader = association.and_then(|association| association.leader.as_ref());
    rows.push(pair((words.leader, leader_text(leader, words)), (words.stores, words.count(district.stores))));
    if let Some(membership) = &district.membership {
        let mut cell = Cell::runs(membership_runs(membership, words));
        cell.columns = 3;
        rows.push(Row::of(vec![Cell::header(words.membership), cell]));
    }
    let blank = |width, align| Column { title: String::new(), width, align };
    Block::Table(Table {
        columns: vec![
            blank(Width::Fixed(74.0), Align::Center),
            blank(Width::Part(1.0), Align::Left),
            blank(Width::Fixed(58.0), Align::Center),
            blank(Width::Fixed(104.0), Align::Left),
        ],
        has_head: false,
        rows,
        note: String::new(),
    })
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
    joined([leader.name.0.as_str(), &leader.store, &leader.phone.0, &since])
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
            ("members", &point.members.to_string()),
            ("eligible", &point.eligible.to_string()),
            ("date", &words.month(point.date)),
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
        caption: words.trade_mix.to_owned(),
    }
}

fn series(district: &AlleyDistrictFacts, membership: &MembershipFacts, words: &Words) -> Figure {
    let points: Vec<String> = membership
        .series
        .iter()
        .map(|point| format!("{} {:.1}%", words.month(point.date), point.rate_percent()))
        .collect();
    Figure {
        drawing: Drawing::Membership(MembershipChart {
            series: membership.series.clone(),
            designated: district.designated,
            designated_word: words.designated.to_owned(),
        }),
        alternative: fill(words.membership_alternative, &[("points", &points.join(", "))]),
        caption: words.membership_series.to_owned(),
    }
}

fn history(leader: &LeaderFacts, words: &Words) -> Block {
    let rows = leader
        .history
        .iter()
        .map(|remark| {
            Row::of(vec![
                Cell::text(words.day(remark.date)),
                Cell::text(&remark.said),
                Cell::text(or_dash(&remark.answered)),
            ])
        })
        .collect();
    Block::Table(Table {
        columns: vec![
            column(words.date, Width::Fixed(70.0), Align::Center),
            column(words.said, Width::Part(1.0), Align::Left),
            column(words.answered, Width::Part(1.0), Align::Left),
        ],
        has_head: true,
        rows,
        note: String::new(),
    })
}

fn projects(projects: &[ProjectFacts], words: &Words) -> Block {
    let rows = projects
        .iter()
        .map(|project| {
            Row::of(vec![
                Cell::text(&project.name),
                Cell::text(project.budget_won.map_or_else(|| "-".to_owned(), |won| words.won(won))),
                Cell::text(
                    project.progress_percent.map_or_else(|| "-".to_owned(), |percent| percent.to_string()),
                ),
                Cell::text(or_dash(&project.state)),
            ])
        })
        .collect();
    Block::Table(Table {
        columns: vec![
            column(words.project, Width::Part(1.0), Align::Left),
            column(words.budget, Width::Fixed(92.0), Align::Right),
            column(&format!("{}(%)", words.progress), Width::Fixed(58.0), Align::Right),
            column(words.state, Width::Part(1.0), Align::Left),
        ],
        has_head: true,
        rows,
        note: String::new(),
    })
}
