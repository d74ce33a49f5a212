use alley_core::entity::*;
use alley_core::id::uuid_at;
use alley_core::time::Instant;
#[path = "../tests/sample/world.rs"]
mod world;
fn main() {
    let o = &*world::OFFICE;
    let r = &o.records;
    let _ = (uuid_at(Instant(0), [0; 10]),);
    for (i, s) in r.suggestions.iter().enumerate() {
        if i % 40 == 0 {
            println!(
                "{} {:?} {:?} | {} | {:?} {:?} {:?}",
                s.number, s.channel, s.state, s.text, s.sender_name, s.sender_store, s.answer
            );
        }
    }
    let v = r.visits.iter().find(|v| v.date >= world::today()).unwrap();
    println!("{v:#?}");
    for s in r.stops.iter().filter(|s| s.visit == v.id) {
        println!(
            "{} {}분 {:?} {} | {:?} | {:?} {:?}",
            s.starts_at, s.minutes, s.travel, s.title, s.place, s.officer, s.remarks
        );
    }
    for p in r.picks.iter().filter(|p| p.visit == v.id) {
        let s = r.suggestions.iter().find(|s| s.id == p.suggestion).unwrap();
        println!(
            "{:?} {:?} {}\n   {:?} {:?} {} {:?}",
            p.decision,
            p.to_decide,
            p.reason,
            s.state,
            s.received_at.seoul(),
            s.text,
            s.answer
        );
    }
    for a in r.attendees.iter().filter(|a| a.visit == v.id) {
        println!("{} {:?} {:?} {:?} {}", a.name, a.title, a.organisation, a.brings_up, a.goes_along);
    }
    for l in r.visit_lines.iter().filter(|a| a.visit == v.id) {
        println!("{:?} {} {:?}", l.kind, l.text, l.answer);
    }
    let (m, ls) = r
        .notes
        .iter()
        .find(|(m, _)| r.meetings.iter().any(|x| x.id == *m && x.neighborhood == v.neighborhood))
        .unwrap();
    println!("{:?}", r.meetings.iter().find(|x| x.id == *m).unwrap().title);
    for l in ls {
        println!("{}[{}] {:?}: {}", "  ".repeat(l.indent as usize), l.kind.word(), l.speaker_name, l.text);
    }
    for p in r.promises.iter().filter(|p| p.neighborhood == v.neighborhood) {
        println!(
            "{} {} made {} dl {:?} {:?} done {:?} told {:?} {:?}",
            p.number, p.text, p.made_on, p.deadline, p.state, p.done_on, p.told_on, p.reason
        );
    }
    for d in r.alley_districts.iter().filter(|p| p.neighborhood == v.neighborhood) {
        println!(
            "{} {:?} r{:?} {:?} st{:?} el{:?} mb{:?} cl{:?}",
            d.name,
            d.place,
            d.radius_m,
            d.designated_on,
            d.designated_stores,
            d.eligible_stores,
            d.members_before,
            d.closing_weekday
        );
    }
    let mut c = std::collections::BTreeMap::new();
    for s in &r.suggestions {
        *c.entry(s.state).or_insert(0) += 1;
    }
    println!("{c:?} merged {}", r.suggestions.iter().filter(|s| s.merged_into.is_some()).count());
    let mut c = std::collections::BTreeMap::new();
    for s in &r.promises {
        *c.entry(s.state).or_insert(0) += 1;
    }
    println!(
        "{c:?} overdue {}",
        r.promises
            .iter()
            .filter(|p| p.state.open() && p.deadline.is_some_and(|d| d < world::today()))
            .count()
    );
    println!(
        "edits {} members {} earlier {:?}",
        o.changes.len(),
        o.member_stores.len(),
        o.earlier_member_stores.iter().map(|v| v.rows.len()).collect::<Vec<_>>()
    );
    for s in o.stores.iter().step_by(1500) {
        println!("{s:?}");
    }
    for n in alley_core::entity::Entity::ALL {
        let k = o
            .changes
            .iter()
            .filter(|e| matches!(e,alley_core::change::Edit::Create{entity,..} if entity==n))
            .count();
        print!("{}={k} ", n.table());
    }
    println!();
    let _ = Channel::Text;
}
