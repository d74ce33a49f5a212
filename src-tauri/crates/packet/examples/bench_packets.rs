//! Times packets in one process: `cargo run --release --example bench_packets`.
//!
//! Prints milliseconds for one packet with cold fonts, for 18 packets one after the other and on two threads, and how
//! time and memory grow over 119 packets, one for each alley district. With a folder as argument it also writes the facts
//! as JSON there, for the comparison in `bench/`. With `--once` it makes one packet and prints nothing: for counting
//! instructions.

#[path = "support/specimen.rs"]
mod specimen;

use std::time::Instant;

use alley_packet::{Extent, Fonts, Language, PacketFacts, PacketOptions, Progress, render, render_all};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = specimen::office(Language::Korean, Extent::Full);
    let folder = std::env::args().nth(1);
    if folder.as_deref() == Some("--once") {
        let packet = render(&variation(0), &options, &Fonts::load()?)?;
        return if packet.page_count > 8 { Ok(()) } else { Err("the packet is not whole".into()) };
    }
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
    let (mut times, mut memory) = (Vec::new(), Vec::new());
    for number in 0..119 {
        let facts = variation(number);
        let start = Instant::now();
        let packet = render(&facts, &options, &fonts)?;
        times.push(start.elapsed().as_secs_f64());
        assert!(packet.page_count >= 8, "every packet must be whole");
        drop(packet);
        memory.push(resident());
    }
    println!(
        "119 packets, time of the last to that of the first: {:.3} x",
        middle(&times, 101) / middle(&times, 0)
    );
    println!(
        "119 packets, memory behind the last to that behind the 18th: {:.3} x",
        memory[118] / memory[17]
    );
    if let Some(folder) = folder {
        std::fs::create_dir_all(&folder)?;
        for (index, facts) in all.iter().enumerate() {
            std::fs::write(format!("{folder}/{index:02}.json"), serde_json::to_vec(facts)?)?;
        }
    }
    Ok(())
}

/// The median of eighteen times from one on.
fn middle(times: &[f64], from: usize) -> f64 {
    let mut times: Vec<f64> = times.iter().skip(from).take(18).copied().collect();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Memory that this process holds, in pages of the system; 1 where the system does not tell.
fn resident() -> f64 {
    let told = std::fs::read_to_string("/proc/self/statm").ok();
    told.and_then(|told| told.split_whitespace().nth(1)?.parse().ok()).unwrap_or(1.0)
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
