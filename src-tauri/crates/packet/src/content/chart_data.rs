//! The figures behind the charts, for whoever wants to read them and not to look.

use std::collections::BTreeSet;

use super::{Align, Block, Cell, Row, RowKind, Table, Width, column, heading, without_shared_end};
use crate::facts::AlleyDistrictFacts;
use crate::words::{Words, grouped};

/// Most districts beside each other in one table.
const ACROSS: usize = 5;

/// Tables of the trade mix and of membership over time, a column for each district.
pub(super) fn blocks(districts: &[AlleyDistrictFacts], words: &Words) -> Vec<Block> {
    let with_trades: Vec<&AlleyDistrictFacts> =
        districts.iter().filter(|district| district.trades.iter().any(|share| share.stores > 0)).collect();
    let counted: Vec<&AlleyDistrictFacts> =
        districts.iter().filter(|district| !series(district).is_empty()).collect();
    let names: Vec<&str> = districts.iter().map(|district| district.name.as_str()).collect();
    let order = trades_in_order(&with_trades);
    let mut tables: Vec<Block> =
        balanced(&with_trades).map(|some| trades(some, &order, &names, words)).collect();
    tables.extend(balanced(&counted).map(|some| counts(some, &names, words)));
    if !tables.is_empty() {
        tables.insert(0, heading(2, words.chart_data, None));
    }
    tables
}

/// As few parts as there can be, none of them with more than one district less than the others.
fn balanced<'d>(
    districts: &'d [&'d AlleyDistrictFacts],
) -> impl Iterator<Item = &'d [&'d AlleyDistrictFacts]> {
    let mut left = districts;
    let mut parts = districts.len().div_ceil(ACROSS);
    std::iter::from_fn(move || {
        let (now, later) = left.split_at_checked(left.len().div_ceil(parts.max(1)))?;
        left = later;
        parts = parts.saturating_sub(1);
        (!now.is_empty()).then_some(now)
    })
}

fn series(district: &AlleyDistrictFacts) -> &[crate::facts::MembershipPoint] {
    district.membership.as_ref().map(|membership| membership.series.as_slice()).unwrap_or_default()
}

fn stores_of(district: &AlleyDistrictFacts, trade: &str) -> u64 {
    let own = district.trades.iter().filter(|share| share.trade == trade);
    own.map(|share| u64::from(share.stores)).sum()
}

/// All trades, the most frequent first: one order for all parts of the table.
fn trades_in_order<'d>(districts: &[&'d AlleyDistrictFacts]) -> Vec<&'d str> {
    let mut names: Vec<&str> = Vec::new();
    for share in districts.iter().flat_map(|district| &district.trades) {
        if !names.contains(&share.trade.as_str()) {
            names.push(&share.trade);
        }
    }
    let all = |name: &str| districts.iter().map(|district| stores_of(district, name)).sum::<u64>();
    names.sort_by_cached_key(|name| std::cmp::Reverse(all(name)));
    names
}

/// Stores by trade with their shares, and their sum.
fn trades(districts: &[&AlleyDistrictFacts], order: &[&str], names: &[&str], words: &Words) -> Block {
    let total = |district: &AlleyDistrictFacts| -> u64 {
        district.trades.iter().map(|share| u64::from(share.stores)).sum()
    };
    let rows = order.iter().map(|name| {
        let cells = districts.iter().map(|district| {
            let stores = stores_of(district, name);
            let percent = stores as f64 / total(district).max(1) as f64 * 100.0;
            let said = if stores == 0 {
                "-".to_owned()
            } else {
                format!("{} ({percent:.1})", grouped(stores as i64))
            };
            Cell::text(said)
        });
        Row::of([Cell::text(*name)].into_iter().chain(cells).collect())
    });
    let sums = districts.iter().map(|district| Cell::text(grouped(total(district) as i64)));
    let sum = Row { cells: [Cell::text(words.sum)].into_iter().chain(sums).collect(), kind: RowKind::Total };
    pivot((words.trade, words.trade_data_note), districts, names, rows.chain([sum]).collect())
}

/// Every count of members with its rate.
fn counts(districts: &[&AlleyDistrictFacts], names: &[&str], words: &Words) -> Block {
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
    pivot((words.as_of, words.membership_data_note), districts, names, rows.collect())
}

/// A table of one column for each district, under its name without what all names end with.
fn pivot(
    (first, note): (&str, &str),
    districts: &[&AlleyDistrictFacts],
    names: &[&str],
    rows: Vec<Row>,
) -> Block {
    let mut columns = vec![column(first, Width::Fixed(76.0), Align::Left)];
    columns.extend(
        districts.iter().map(|district| {
            column(without_shared_end(&district.name, names), Width::Fixed(80.0), Align::Right)
        }),
    );
    Block::Table(Table { columns, has_head: true, rows, note: note.to_owned(), dense: true })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::TradeShare;

    #[test]
    fn districts_are_spread_evenly_over_tables_that_share_one_order_of_rows() {
        let district = |at: usize| AlleyDistrictFacts {
            name: format!("{at}길 골목형상점가"),
            location: String::new(),
            designated: None,
            stores: None,
            stores_basis: String::new(),
            association: None,
            trades: vec![
                TradeShare { trade: format!("업종 {}", at % 3), stores: 9 },
                TradeShare { trade: "음식".to_owned(), stores: 10 },
            ],
            trades_basis: String::new(),
            membership: None,
            projects: Vec::new(),
        };
        for (count, parts) in
            [(1, vec![1]), (5, vec![5]), (6, vec![3, 3]), (7, vec![4, 3]), (11, vec![4, 4, 3])]
        {
            let districts: Vec<AlleyDistrictFacts> = (0..count).map(district).collect();
            let blocks = blocks(&districts, Words::of(crate::options::Language::Korean));
            let tables: Vec<&Table> = blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Table(table) => Some(table),
                    _ => None,
                })
                .collect();
            let columns: Vec<usize> = tables.iter().map(|table| table.columns.len() - 1).collect();
            assert_eq!(columns, parts, "{count} districts");
            let orders: Vec<Vec<String>> = tables
                .iter()
                .map(|table| {
                    table.rows.iter().map(|row| row.cells[0].paragraphs[0][0].text.clone()).collect()
                })
                .collect();
            assert!(orders.windows(2).all(|pair| pair[0] == pair[1]), "{orders:?}");
            assert_eq!(orders[0][0], "음식");
            let titled = &tables[0].columns[1].title;
            assert_eq!(titled, if count == 1 { "0길 골목형상점가" } else { "0길" });
        }
    }
}
