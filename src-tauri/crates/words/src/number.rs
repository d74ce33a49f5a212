//! Numbers in sentences: a comma before every three digits in both languages, and no more decimals than asked for.

use alley_core::text::show::grouped;
use fluent_bundle::{FluentValue, types::FluentNumber};

/// Decimals shown when a catalogue does not say.
const DECIMALS: usize = 3;
/// Whole numbers up to here are exact in a float (2^53).
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Whether Fluent's plural rules can hold a number: they read its decimal digits into 64-bit integers.
pub(crate) fn speakable(number: f64) -> bool {
    number.abs() <= EXACT
}

/// How a value is written in a sentence; `None` leaves it to Fluent.
pub(crate) fn formatted<M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(written(number)),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// A number as a sentence shows it: `17,000`, `-0.5`, `33.33`.
pub(crate) fn written(number: &FluentNumber) -> String {
    let options = &number.options;
    // More decimals than a float has digits say nothing and would only make the line long.
    let least = options.minimum_fraction_digits.unwrap_or(0).min(15);
    let most = options.maximum_fraction_digits.unwrap_or(DECIMALS.max(least)).clamp(least, 15);
    let rounded = format!("{:.most$}", number.value);
    let (whole, decimals) = rounded.split_once('.').unwrap_or((&rounded, ""));
    let mut decimals = decimals.to_owned();
    while decimals.len() > least && decimals.ends_with('0') {
        decimals.pop();
    }
    let negative = whole.starts_with('-') && rounded.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
    let digits = whole.trim_start_matches('-');
    let whole = match digits.parse::<i64>() {
        Ok(parsed) if options.use_grouping => grouped(parsed),
        _ => digits.to_owned(),
    };
    let sign = if negative { "-" } else { "" };
    if decimals.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{decimals}") }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::types::FluentNumberOptions;

    use super::*;

    fn shown(value: f64, options: FluentNumberOptions) -> String {
        written(&FluentNumber::new(value, options))
    }

    #[test]
    fn thousands_are_separated_and_decimals_kept_short() {
        for (value, expected) in [
            (0.0, "0"),
            (-0.0, "0"),
            (-0.000_4, "0"),
            (17_000.0, "17,000"),
            (-1_234_567.5, "-1,234,567.5"),
            (100.0 / 3.0, "33.333"),
            (2_500_000.0, "2,500,000"),
        ] {
            assert_eq!(shown(value, FluentNumberOptions::default()), expected);
        }
    }

    #[test]
    fn a_catalogue_can_ask_for_decimals_and_for_no_grouping() {
        let one = FluentNumberOptions {
            minimum_fraction_digits: Some(1),
            maximum_fraction_digits: Some(1),
            ..FluentNumberOptions::default()
        };
        assert_eq!(shown(40.0, one.clone()), "40.0");
        assert_eq!(shown(40.26, one), "40.3");
        let plain = FluentNumberOptions { use_grouping: false, ..FluentNumberOptions::default() };
        assert_eq!(shown(20_261_122_000_001.0, plain), "20261122000001");
    }
}
