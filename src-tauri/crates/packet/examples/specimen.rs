//! Writes specimen packets of an invented visit: `cargo run --example specimen -- FOLDER`.

#[path = "support/specimen.rs"]
mod specimen;

use std::path::PathBuf;

use alley_packet::{Extent, Fonts, Language, PacketOptions, render};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    std::fs::create_dir_all(&folder)?;
    let fonts = Fonts::load()?;
    let facts = specimen::facts();
    let outside = PacketOptions::default();
    for (name, options) in [
        ("full-ko", specimen::office(Language::Korean, Extent::Full)),
        ("full-en", specimen::office(Language::English, Extent::Full)),
        ("short-ko", specimen::office(Language::Korean, Extent::Short)),
        ("outside-ko", outside),
    ] {
        let packet = render(&facts, &options, &fonts)?;
        println!("{name}: {} pages, {} bytes, {:?}", packet.page_count, packet.bytes.len(), packet.receipt);
        std::fs::write(folder.join(format!("{name}.pdf")), &packet.bytes)?;
    }
    Ok(())
}
