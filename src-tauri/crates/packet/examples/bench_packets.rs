//! Times packets in one process: `cargo run --release --example bench_packets`.
//!
//! Prints milliseconds for one packet with cold fonts, for 18 packets one after the other and on two threads. With a
//! folder as argument it also writes the facts as JSON there, for the comparison in `bench/`.

#[path = "support/specimen.rs"]
mod specimen;

use std::time::Instant;

use alley_packet::{Extent, Fonts, Language, PacketFacts, PacketOptions, Progress, render, render_all};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = specimen::office(Language::Korean, Extent::Full);
    let all: Vec<PacketFacts> = (0..18).map(variation).collect();

    let start = Instant::now();
    let fonts = Fonts::load()?;
    let packet = render(&variation(0), &options, &fonts)?;
    let cold = start.elapsed();
    println!(
        "cold packet with fonts: {:.1} ms ({} pages, {} bytes)",
        cold.as_secs_f64() * 1e3,
        packet.page_count,
        packet.bytes.len()
    );

    let jobs: Vec<(&PacketFacts, &PacketOptions)> = all.iter().map(|facts| (facts, &options)).collect();
    for threads in [1, 2] {
        let mut best = f64::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            let packets = render_all(&jobs, &fonts, threads, |_| Progress::Continue);
            best = best.min(start.elapsed().as_secs_f64() * 1e3);
            let pages: usize = packets.iter().flatten().map(|packet| packet.page_count).sum();
            assert!(pages >= 18 * 8, "every packet must be whole");
        }
        println!("18 packets on {threads} thread(s): {best:.1} ms");
    }
    if let Some(folder) = std::env::args().nth(1) {
        std::fs::create_dir_all(&folder)?;
        for (index, facts) in all.iter().enumerate() {
            std::fs::write(format!("{folder}/{index:02}.json"), serde_json::to_vec(facts)?)?;
        }
    }
    Ok(())
}

/// The specimen as another dong, so that no packet equals another.
fn variation(number: usize) -> PacketFacts {
    let mut facts = specimen::facts();
    facts.neighborhood = format!("풍암{}동", number + 1);
    facts.visit.purpose = format!("{} ({}번째 순회)", facts.visit.purpose, number + 1);
    for suggestion in &mut facts.open_suggestions {
        suggestion.text = format!("{} {}", suggestion.text, number + 1);
    }
    facts
}
