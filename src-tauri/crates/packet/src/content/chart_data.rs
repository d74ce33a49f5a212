//! The figures behind the charts, for whoever wants to read them and not to look.

use std::collections::BTreeSet;

use super::{Align, Block, Cell, Row, RowKind, Width, column, heading, table};
use crate::facts::AlleyDistrictFacts;
use crate::words::{Words, grouped};

/// Districts beside each other in one table.
const ACROSS: usize = 5;

/// Tables of the trade mix and of membership over time, a column for each district.
pub(super) fn blocks(districts: &[AlleyDistrictFacts], words: &Words) -> Vec<Block> {
    let with_trades: Vec<&AlleyDistrictFacts> =
        districts.iter().filter(|district| district.trades.iter().any(|share| share.stores > 0)).collect();
    let counted: Vec<&AlleyDistrictFacts> =
        districts.iter().filter(|district| !series(district).is_empty()).collect();
    let mut tables: Vec<Block> = with_trades.chunks(ACROSS).map(|some| trades(some, words)).collect();
    tables.extend(counted.chunks(ACROSS).map(|some| counts(some, words)));
    if !tables.is_empty() {
        tables.insert(0, heading(2, words.chart_data, None));
    }
    tables
}

fn series(district: &AlleyDistrictFacts) -> &[crate::facts::MembershipPoint] {
    district.membership.as_ref().map(|membership| membership.series.as_slice()).unwrap_or_default()
}

/// Stores by trade with their shares, and their sum.
fn trades(districts: &[&AlleyDistrictFacts], words: &Words) -> Block {
    let total = |district: &AlleyDistrictFacts| -> u64 {
        district.trades.iter().map(|share| u64::from(share.stores)).sum()
    };
    let mut names: Vec<&str> = Vec::new();
    for share in districts.iter().flat_map(|district| &district.trades) {
        if !names.contains(&share.trade.as_str()) {
            names.push(&share.trade);
        }
    }
    let rows = names.into_iter().map(|name| {
        let cells = districts.iter().map(|district| {
            let stores: u64 = district
                .trades
                .iter()
                .filter(|share| share.trade == name)
                .map(|share| u64::from(share.stores))
                .sum();
            let percent = stores as f64 / total(district).max(1) as f64 * 100.0;
            let said = if stores == 0 {
                "-".to_owned()
            } else {
                format!("{} ({percent:.1})", grouped(stores as i64))
            };
            Cell::text(said)
        });
        Row::of([Cell::text(name)].into_iter().chain(cells).collect())
    });
    let sums = districts.iter().map(|district| Cell::text(grouped(total(district) as i64)));
    let sum = Row { cells: [Cell::text(words.sum)].into_iter().chain(sums).collect(), kind: RowKind::Total };
    pivot(words.trade, words.trade_data_note, districts, rows.chain([sum]).collect())
}

/// Every count of members with its rate.
fn counts(districts: &[&AlleyDistrictFacts], words: &Words) -> Block {
    let days: BTreeSet<_> =
        districts.iter().flat_map(|district| series(district).iter().map(|point| point.date)).collect();
    let rows = days.into_iter().map(|day| {
        let cells = districts.iter().map(|district| {
            let point = series(district).iter().find(|point| point.date == day);
            Cell::text(point.map_or_else(
                || "-".to_owned(),
                |point| {
                    let (members, eligible) = (i64::from(point.members), i64::from(point.eligible));
                    format!("{:.1} ({}/{})", point.rate_percent(), grouped(members), grouped(eligible))
                },
            ))
        });
        Row::of([Cell::text(words.day(day))].into_iter().chain(cells).collect())
    });
    pivot(words.as_of, words.membership_data_note, districts, rows.collect())
}

fn pivot(first: &str, note: &str, districts: &[&AlleyDistrictFacts], rows: Vec<Row>) -> Block {
    let mut columns = vec![column(first, Width::Fixed(76.0), Align::Left)];
    columns.extend(districts.iter().map(|district| column(&district.name, Width::Fixed(80.0), Align::Right)));
    table(columns, rows, note.to_owned())
}
