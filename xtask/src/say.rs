//! What a task tells the person at the terminal: plain lines, Korean and English.

use std::time::Duration;

/// A line that opens a part of the work.
pub fn heading(text: &str) {
    println!("\n== {text}");
}

/// A line about what is being done.
pub fn line(text: &str) {
    println!("   {text}");
}

/// The last line of a task.
pub fn closing(korean: &str, english: &str) {
    println!("\n{korean} / {english}");
}

/// A length of time as `4.2 s` or `12 min 05 s`.
pub fn duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    if seconds < 60 {
        format!("{:.1} s", duration.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short_to_read() {
        assert_eq!(duration(Duration::from_millis(4_240)), "4.2 s");
        assert_eq!(duration(Duration::from_secs(725)), "12 min 05 s");
    }
}
