//! iCalendar (RFC 5545): holidays and visits in, the stops of a visit out.

use alley_core::text::clean::clean;
use alley_core::time::Instant;
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use icalendar::{
    Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike, EventStatus,
    Property,
};
use serde::{Deserialize, Serialize};

use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::source::Source;

/// Components within components; real calendars have three levels.
const DEEPEST: usize = 8;

/// The zone in which the office lives, as a calendar defines it: nine hours ahead, no summer time since 1988.
const SEOUL: &str = "BEGIN:VTIMEZONE\r\nTZID:Asia/Seoul\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n\
    TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nTZNAME:KST\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// When something begins or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// A whole day.
    Day(NaiveDate),
    /// A moment.
    At(Instant),
}

/// An event of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarEvent {
    /// UID; the same event keeps it when it is sent again.
    pub uid: String,
    /// SEQUENCE, higher for every change.
    pub sequence: u32,
    /// DTSTART.
    pub start: Moment,
    /// DTEND, exclusive as the standard has it; `None` when not given.
    pub end: Option<Moment>,
    /// SUMMARY.
    pub summary: String,
    /// LOCATION.
    pub location: String,
    /// DESCRIPTION.
    pub description: String,
    /// STATUS:CANCELLED.
    pub cancelled: bool,
    /// It repeats; only its first time is given here.
    pub repeats: bool,
}

/// An event that could not be read, with its number in the file from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedEvent {
    /// Which VEVENT of the file.
    pub number: u64,
    /// Its SUMMARY, shortened.
    pub excerpt: String,
    /// Key of the reason: `event-without-start`, `event-in-other-zone`.
    pub reason: String,
}

/// What a calendar holds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CalendarContent {
    /// Events in the file's order.
    pub events: Vec<CalendarEvent>,
    /// Events that could not be read.
    pub refused: Vec<RefusedEvent>,
}

/// Reads an iCalendar file. A time without zone is taken for Seoul's; UTC and Asia/Seoul (also as Outlook names it)
/// are understood, other zones are refused event by event.
///
/// # Errors
/// `BadDocument` when it is not a calendar, `FileTooLarge` beyond `Limits::whole_file_bytes`.
pub fn read_calendar(source: &mut Source, options: &ReadOptions<'_>) -> Result<CalendarContent, IntakeError> {
    source.admit(&options.limits)?;
    let bytes = source.whole(options.limits.whole_file_bytes)?;
    let bad = |path: String, problem, detail: String| IntakeError::BadDocument {
        file: source.name().to_owned(),
        path,
        problem,
        detail,
    };
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        bad(format!("byte {}", error.valid_up_to()), "document-not-utf8", error.to_string())
    })?;
    if let Some(line) = too_deep(text) {
        return Err(bad(format!("line {line}"), "document-not-a-calendar", "components too deep".to_owned()));
    }
    let calendar: Calendar =
        text.parse().map_err(|detail| bad("$".to_owned(), "document-not-a-calendar", detail))?;
    if !text.trim_start().to_ascii_uppercase().starts_with("BEGIN:VCALENDAR") {
        return Err(bad("line 1".to_owned(), "document-not-a-calendar", "no VCALENDAR".to_owned()));
    }
    let mut content = CalendarContent::default();
    for (event, number) in calendar.components.iter().filter_map(CalendarComponent::as_event).zip(1..) {
        match read_event(event) {
            Ok(event) => content.events.push(event),
            Err(reason) => content.refused.push(RefusedEvent {
                number,
                excerpt: crate::refusal::excerpt(event.get_summary().unwrap_or_default()),
                reason: reason.to_owned(),
            }),
        }
    }
    Ok(content)
}

/// The line on which components nest too deeply, before a parser recurses into them.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (line, number) in text.lines().zip(1..) {
        let start = line.get(..6).unwrap_or_default().to_ascii_uppercase();
        if start == "BEGIN:" {
            depth += 1;
        } else if start.starts_with("END:") {
            depth = depth.saturating_sub(1);
        }
        if depth > DEEPEST {
            return Some(number);
        }
    }
    None
}

fn read_event(event: &Event) -> Result<CalendarEvent, &'static str> {
    let text = |value: Option<&str>| clean(value.unwrap_or_default());
    let start = moment(&event.get_start().ok_or("event-without-start")?).ok_or("event-in-other-zone")?;
    let end = match event.get_end() {
        Some(end) => Some(moment(&end).ok_or("event-in-other-zone")?),
        None => None,
    };
    Ok(CalendarEvent {
        uid: event.get_uid().unwrap_or_default().to_owned(),
        sequence: event.get_sequence().unwrap_or(0),
        start,
        end,
        summary: text(event.get_summary()),
        location: text(event.get_location()),
        description: text(event.get_description()),
        cancelled: event.get_status() == Some(EventStatus::Cancelled),
        repeats: event.property_value("RRULE").is_some() || event.multi_properties().contains_key("RRULE"),
    })
}

fn moment(value: &DatePerhapsTime) -> Option<Moment> {
    let seoul = |local: chrono::NaiveDateTime| Moment::At(Instant::from_seoul(local.date(), local.time()));
    match value {
        DatePerhapsTime::Date(date) => Some(Moment::Day(*date)),
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(at)) => {
            Some(Moment::At(Instant(at.timestamp_micros())))
        }
        DatePerhapsTime::DateTime(CalendarDateTime::Floating(local)) => Some(seoul(*local)),
        DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid }) => {
            match tzid.trim_matches('"') {
                "Asia/Seoul" | "Korea Standard Time" | "ROK" => Some(seoul(*date_time)),
                "UTC" | "Etc/UTC" => Some(Moment::At(Instant(date_time.and_utc().timestamp_micros()))),
                _ => None,
            }
        }
    }
}

/// One stop of a visit, to be written as an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopEvent {
    /// Stable identifier; the same stop must have the same one every time.
    pub uid: String,
    /// How often the stop was changed.
    pub sequence: u32,
    /// Day in Seoul.
    pub date: NaiveDate,
    /// Time in Seoul.
    pub start: NaiveTime,
    /// Duration in minutes.
    pub minutes: u32,
    /// What.
    pub summary: String,
    /// Where.
    pub location: String,
    /// Who and remarks.
    pub description: String,
    /// The stop was called off.
    pub cancelled: bool,
}

/// Writes the stops of a visit as a calendar. The same stops and `stamp` give the same bytes.
pub fn write_calendar(name: &str, stops: &[StopEvent], stamp: Instant) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Alley Office//Alley Office//KO"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-TIMEZONE", "Asia/Seoul"),
    ] {
        calendar.append_property((key, value));
    }
    calendar.append_property(("X-WR-CALNAME", one_line(name).as_str()));
    let stamp = stamp.seoul_datetime().with_timezone(&Utc);
    for stop in stops {
        let (end_date, end_time) = end_of(stop);
        let mut event = Event::new();
        event
            .uid(&one_line(&stop.uid))
            .sequence(stop.sequence)
            .timestamp(stamp)
            .summary(&one_line(&stop.summary))
            .location(&one_line(&stop.location))
            .description(&clean(&stop.description))
            .status(if stop.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed })
            .append_property(local("DTSTART", stop.date, stop.start))
            .append_property(local("DTEND", end_date, end_time));
        calendar.push(event.done());
    }
    let mut text = calendar.to_string();
    // The crate would stamp a zone with the clock and a random identifier, which a zone may not have.
    let at = text.find("BEGIN:VEVENT").or_else(|| text.rfind("END:VCALENDAR")).unwrap_or(text.len());
    text.insert_str(at, SEOUL);
    folded(&text)
}

/// Lines of at most 75 octets (RFC 5545, 3.1), cut between characters; the crate lets continued lines reach 76.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 70);
    for line in text.replace("\r\n ", "").split_inclusive("\r\n") {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > 75 && c != '\r' && c != '\n' {
                out.push_str("\r\n ");
                length = 1;
            }
            out.push(c);
            length += c.len_utf8();
        }
    }
    out
}

fn one_line(text: &str) -> String {
    alley_core::text::clean::clean_line(text)
}

fn local(key: &str, date: NaiveDate, time: NaiveTime) -> Property {
    let mut property = Property::new(key, date.and_time(time).format("%Y%m%dT%H%M%S").to_string());
    property.add_parameter("TZID", "Asia/Seoul");
    property.done()
}

fn end_of(stop: &StopEvent) -> (NaiveDate, NaiveTime) {
    let (time, days) = stop.start.overflowing_add_signed(TimeDelta::minutes(i64::from(stop.minutes)));
    let days = u64::try_from(days / 86_400).unwrap_or(0);
    (stop.date.checked_add_days(Days::new(days)).unwrap_or(stop.date), time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<CalendarContent, IntakeError> {
        read_calendar(&mut Source::from_bytes("c.ics", text), &ReadOptions::default())
    }

    fn stop(summary: &str, description: &str) -> StopEvent {
        StopEvent {
            uid: "stop-1@alley".to_owned(),
            sequence: 3,
            date: NaiveDate::from_ymd_opt(2026, 7, 16).unwrap(),
            start: NaiveTime::from_hms_opt(23, 30, 0).unwrap(),
            minutes: 45,
            summary: summary.to_owned(),
            location: "풍암동 골목, 1층".to_owned(),
            description: description.to_owned(),
            cancelled: false,
        }
    }

    #[test]
    fn a_stop_comes_back_as_it_went() {
        let text = write_calendar("순회", &[stop("간담회; 상인회", "첫 줄\n둘째, 줄 \\ 끝")], Instant(0));
        assert!(text.lines().all(|line| line.trim_end().len() <= 75), "lines are folded");
        assert!(text.contains("DTSTART;TZID=Asia/Seoul:20260716T233000\r\n"));
        assert!(text.contains("DTEND;TZID=Asia/Seoul:20260717T001500\r\n"));
        assert_eq!(text.matches("DTSTAMP:").count(), 1, "the zone has no stamp");
        assert_eq!(
            text,
            write_calendar("순회", &[stop("간담회; 상인회", "첫 줄\n둘째, 줄 \\ 끝")], Instant(0))
        );
        let event = &read(&text).unwrap().events[0];
        assert_eq!((event.uid.as_str(), event.sequence), ("stop-1@alley", 3));
        assert_eq!(event.summary, "간담회; 상인회");
        assert_eq!(event.description, "첫 줄\n둘째, 줄 \\ 끝");
        let date = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
        let start = Instant::from_seoul(date, NaiveTime::from_hms_opt(23, 30, 0).unwrap());
        assert_eq!(event.start, Moment::At(start));
    }

    #[test]
    fn days_zones_and_strangers() {
        let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\
            BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20260717\r\nSUMMARY:제헌절\r\nEND:VEVENT\r\n\
            BEGIN:VEVENT\r\nUID:b\r\nDTSTART:20260716T050000Z\r\nSUMMARY:방문\r\nEND:VEVENT\r\n\
            BEGIN:VEVENT\r\nUID:c\r\nDTSTART;TZID=Mars/Base:20260716T050000\r\nSUMMARY:화성\r\nEND:VEVENT\r\n\
            BEGIN:VEVENT\r\nUID:d\r\nSUMMARY:시작 없음\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let content = read(text).unwrap();
        assert_eq!(content.events[0].start, Moment::Day(NaiveDate::from_ymd_opt(2026, 7, 17).unwrap()));
        let date = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
        let two = Instant::from_seoul(date, NaiveTime::from_hms_opt(14, 0, 0).unwrap());
        assert_eq!(content.events[1].start, Moment::At(two));
        let reasons: Vec<_> = content.refused.iter().map(|r| (r.number, r.reason.as_str())).collect();
        assert_eq!(reasons, [(3, "event-in-other-zone"), (4, "event-without-start")]);
    }

    #[test]
    fn nesting_without_end_is_refused() {
        let error = read(&"BEGIN:VEVENT\n".repeat(100_000)).unwrap_err();
        assert_eq!(error.key(), "document-not-a-calendar");
        assert_eq!(read("hello").unwrap_err().key(), "document-not-a-calendar");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn any_text_survives_folding_and_escaping(summary in "[가-힣a-z,;:\\\\\"🙂 ]{0,120}", lines in "[가-힣,;\\\\nN\n ]{0,200}") {
            let text = write_calendar("이름", &[stop(&summary, &lines)], Instant(0));
            prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
            let events = read(&text).unwrap().events;
            prop_assert_eq!(&events[0].summary, &one_line(&summary));
            prop_assert_eq!(&events[0].description, &clean(&lines));
        }

        #[test]
        fn arbitrary_text_never_panics(text in "(BEGIN:VCALENDAR|BEGIN:VEVENT|END:VEVENT|DTSTART:|;|:|\r\n|[ -~가]|\n ){0,60}") {
            let _ = read(&text);
        }
    }
}
