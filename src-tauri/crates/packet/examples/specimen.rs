//! Writes specimen packets of an invented visit: `cargo run --example specimen -- FOLDER`.

#[path = "support/sheet.rs"]
mod sheet;
#[path = "support/specimen.rs"]
mod specimen;

use std::path::PathBuf;

use alley_packet::{
    ChangesSince, Extent, Fonts, Language, PacketFacts, PacketOptions, Paper, render, render_report,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    std::fs::create_dir_all(&folder)?;
    let fonts = Fonts::load()?;
    let facts = specimen::facts();
    let outside = PacketOptions::default();
    let full = specimen::office(Language::Korean, Extent::Full);
    let on = |paper| PacketOptions { paper, ..full.clone() };
    let digest = render(&facts, &full, &fonts)?.digest;
    let since = |only| {
        let changes = ChangesSince {
            issued: facts.visit.date.and_time(facts.visit.starts),
            digest: digest.clone(),
            only,
        };
        PacketOptions { changes: Some(changes), ..full.clone() }
    };
    for (name, options) in [
        ("full-ko", specimen::office(Language::Korean, Extent::Full)),
        ("full-en", specimen::office(Language::English, Extent::Full)),
        ("short-ko", specimen::office(Language::Korean, Extent::Short)),
        ("outside-ko", outside),
        ("large-ko", PacketOptions { type_factor: 1.4, ..full.clone() }),
        ("duplex-ko", on(Paper::Duplex)),
        ("booklet-ko", on(Paper::Booklet)),
        ("card-ko", on(Paper::Card)),
        ("marked-ko", since(false)),
        ("changed-ko", since(true)),
    ] {
        let facts = if options.changes.is_some() { changed(&facts) } else { facts.clone() };
        let packet = render(&facts, &options, &fonts)?;
        println!("{name}: {} pages, {} bytes, {:?}", packet.page_count, packet.bytes.len(), packet.receipt);
        std::fs::write(folder.join(format!("{name}.pdf")), &packet.bytes)?;
    }
    for (name, language) in [("report-ko", Language::Korean), ("report-en", Language::English)] {
        let packet = render_report(&sheet::facts(&facts), language, &fonts)?;
        std::fs::write(folder.join(format!("{name}.pdf")), &packet.bytes)?;
    }
    Ok(())
}

/// The same visit a day later.
fn changed(facts: &PacketFacts) -> PacketFacts {
    let mut facts = facts.clone();
    facts.visit.purpose = format!("{} 비가 오면 실내에서 듣는다.", facts.visit.purpose);
    for suggestion in facts.open_suggestions.iter_mut().skip(6).take(2) {
        suggestion.state = "오늘 아침 답변함".to_owned();
    }
    facts.sources.pop();
    facts
}
