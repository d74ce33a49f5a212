//! The figures behind the charts, for whoever wants to read them and not to look.

use super::{Align, Block, Cell, Row, RowKind, Width, column, heading, table};
use crate::facts::{AlleyDistrictFacts, MembershipPoint};
use crate::words::{Words, grouped};

/// Of each district, the trade mix and membership over time beside each other.
pub(super) fn blocks(districts: &[AlleyDistrictFacts], words: &Words) -> Vec<Block> {
    let drawn: Vec<Block> = districts.iter().filter_map(|district| one(district, words)).collect();
    if drawn.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(2, words.chart_data, None)];
    for one in drawn {
        blocks.extend([Block::Gap(4.0), one]);
    }
    blocks
}

fn one(district: &AlleyDistrictFacts, words: &Words) -> Option<Block> {
    let counted = district.membership.as_ref().map(|membership| membership.series.as_slice());
    let counts = counts(counted.unwrap_or_default(), words);
    let tables = match (trades(district, words), counts) {
        (None, None) => return None,
        (Some(one), None) | (None, Some(one)) => vec![one],
        (Some(trades), Some(counts)) => {
            vec![Block::Columns { left_part: 0.44, left: vec![trades], right: vec![counts] }]
        }
    };
    let mut blocks = vec![heading(3, &district.name, None)];
    blocks.extend(tables);
    Some(Block::Together { most: 0.6, blocks })
}

/// The trades of a district and their sum.
fn trades(district: &AlleyDistrictFacts, words: &Words) -> Option<Block> {
    let total: u64 = district.trades.iter().map(|share| u64::from(share.stores)).sum();
    if total == 0 {
        return None;
    }
    let cells = |name: &str, stores: u64| {
        let percent = stores as f64 / total as f64 * 100.0;
        vec![Cell::text(name), Cell::text(grouped(stores as i64)), Cell::text(format!("{percent:.1}"))]
    };
    let named = district.trades.iter().map(|share| Row::of(cells(&share.trade, u64::from(share.stores))));
    let sum = Row { kind: RowKind::Total, ..Row::of(cells(words.sum, total)) };
    let columns = vec![
        column(words.trade, Width::Part(1.0), Align::Left),
        column(words.stores_counted, Width::Fixed(52.0), Align::Right),
        column(words.share_percent, Width::Fixed(52.0), Align::Right),
    ];
    Some(table(columns, named.chain([sum]).collect(), String::new()))
}

/// Every count of a district's members.
fn counts(series: &[MembershipPoint], words: &Words) -> Option<Block> {
    let row = |point: &MembershipPoint| {
        Row::of(vec![
            Cell::text(words.day(point.date)),
            Cell::text(grouped(i64::from(point.members))),
            Cell::text(grouped(i64::from(point.eligible))),
            Cell::text(format!("{:.1}", point.rate_percent())),
        ])
    };
    let columns = vec![
        column(words.as_of, Width::Part(1.0), Align::Center),
        column(words.members_counted, Width::Fixed(52.0), Align::Right),
        column(words.eligible_counted, Width::Fixed(52.0), Align::Right),
        column(words.rate_percent, Width::Fixed(52.0), Align::Right),
    ];
    (!series.is_empty()).then(|| table(columns, series.iter().map(row).collect(), String::new()))
}
