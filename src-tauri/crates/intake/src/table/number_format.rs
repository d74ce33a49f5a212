//! What a number in a workbook looks like to the person who typed it: a date, a percentage, a number with zeros.

use chrono::{Duration, NaiveDate};

/// How a cell's number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberFormat {
    /// As it is.
    Plain,
    /// As a date.
    Date,
    /// As a time of day.
    Time,
    /// As both.
    DateTime,
    /// Times a hundred with a percent sign.
    Percent,
    /// Filled with leading zeros to this many digits.
    Zeros(usize),
}

impl NumberFormat {
    /// The built-in formats (ECMA-376 part 1, 18.8.30); the Korean edition adds 27 to 36 and 50 to 58 as dates.
    pub fn built_in(id: u32) -> Self {
        match id {
            9 | 10 => Self::Percent,
            14..=17 | 27..=31 | 34..=36 | 50..=54 | 57 | 58 => Self::Date,
            18..=21 | 32 | 33 | 45..=47 | 55 | 56 => Self::Time,
            22 => Self::DateTime,
            _ => Self::Plain,
        }
    }

    /// Reads a format code such as `yyyy"년" m"월"` or `000-0000-0000`.
    pub fn of_code(code: &str) -> Self {
        let mut plain = String::new();
        let mut chars = code.split(';').next().unwrap_or(code).chars();
        while let Some(c) = chars.next() {
            match c {
                '"' => {
                    let _ = chars.by_ref().find(|c| *c == '"');
                }
                '\\' | '_' | '*' => {
                    let _ = chars.next();
                }
                '[' => {
                    let inside: String = chars.by_ref().take_while(|c| *c != ']').collect();
                    if inside.chars().all(|c| matches!(c, 'h' | 'H' | 'm' | 'M' | 's' | 'S')) {
                        plain.push('h');
                    }
                }
                _ => plain.push(c.to_ascii_lowercase()),
            }
        }
        if plain.contains("general") {
            return Self::Plain;
        }
        let has = |letters: &[char]| plain.contains(letters);
        match (has(&['y', 'd']), has(&['h', 's'])) {
            (true, true) => Self::DateTime,
            (true, false) => Self::Date,
            (false, true) => Self::Time,
            (false, false) if has(&['%']) => Self::Percent,
            (false, false) if has(&['m']) => Self::Date,
            (false, false) => {
                let zeros = plain.chars().filter(|c| *c == '0').count();
                let only_zeros = plain.chars().all(|c| matches!(c, '0' | '-' | ' ' | '(' | ')'));
                if only_zeros && zeros > 1 { Self::Zeros(zeros) } else { Self::Plain }
            }
        }
    }

    /// The number as text: dates as `2026-07-16`, date-times as `2026-07-16 14:00`.
    pub fn show(self, raw: &str, since_1904: bool) -> Option<String> {
        let number: f64 = raw.trim().parse().ok().filter(|n: &f64| n.is_finite())?;
        match self {
            Self::Plain => Some(plain(number)),
            Self::Percent => Some(format!("{}%", plain((number * 1e12).round() / 1e10))),
            Self::Zeros(digits) => Some(if number.fract() == 0.0 && (0.0..1e15).contains(&number) {
                format!("{:0digits$}", number as u64)
            } else {
                plain(number)
            }),
            Self::Date | Self::Time | Self::DateTime => moment(number, self, since_1904),
        }
    }
}

fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{}", number as i64)
    } else {
        format!("{number}")
    }
}

fn moment(serial: f64, format: NumberFormat, since_1904: bool) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let seconds = (serial.fract() * 86_400.0).round() as i64;
    // The 1900 system counts a 29 February 1900 that never was, so days before it stand one further off.
    let origin = match (since_1904, serial < 60.0) {
        (true, _) => NaiveDate::from_ymd_opt(1904, 1, 1)?,
        (false, true) => NaiveDate::from_ymd_opt(1899, 12, 31)?,
        (false, false) => NaiveDate::from_ymd_opt(1899, 12, 30)?,
    };
    let moment = origin
        .and_hms_opt(0, 0, 0)?
        .checked_add_signed(Duration::days(serial as i64))?
        .checked_add_signed(Duration::seconds(seconds))?;
    let with_seconds = seconds % 60 != 0;
    let shape = match (format, with_seconds) {
        (NumberFormat::Time, _) if serial >= 1.0 => "%Y-%m-%d %H:%M:%S",
        (NumberFormat::Time, true) => "%H:%M:%S",
        (NumberFormat::Time, false) => "%H:%M",
        (_, _) if seconds == 0 && format == NumberFormat::Date => "%Y-%m-%d",
        (_, true) => "%Y-%m-%d %H:%M:%S",
        (_, false) => "%Y-%m-%d %H:%M",
    };
    Some(moment.format(shape).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_look_as_they_do_in_the_workbook() {
        let show = |code: &str, raw: &str| NumberFormat::of_code(code).show(raw, false).unwrap();
        assert_eq!(show("yyyy\"년\" m\"월\" d\"일\"", "46219"), "2026-07-16");
        assert_eq!(show("[$-412]yyyy-mm-dd hh:mm", "46219.59236111111"), "2026-07-16 14:13");
        assert_eq!(show("0.0%", "0.705"), "70.5%");
        assert_eq!(show("00000000000", "1012340000"), "01012340000");
        assert_eq!(show("#,##0", "11400"), "11400");
        assert_eq!(show("[Red]General", "3.5"), "3.5");
        assert_eq!(NumberFormat::built_in(14).show("1", false).unwrap(), "1900-01-01");
        assert_eq!(NumberFormat::built_in(14).show("61", false).unwrap(), "1900-03-01");
        assert_eq!(NumberFormat::built_in(14).show("0", true).unwrap(), "1904-01-01");
        assert_eq!(NumberFormat::built_in(14).show("99999999", false), None);
        assert_eq!(NumberFormat::built_in(20).show("0.75", false).unwrap(), "18:00");
    }
}
