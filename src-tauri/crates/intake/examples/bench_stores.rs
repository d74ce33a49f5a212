//! Reads a store file, keeps a district, prints speed and peak memory.
//!
//! `cargo run --release -p alley-intake --example bench_stores -- FILE PREFIX [PREFIX …]`

use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use alley_intake::stores::{PlaceFilter, read_stores};
use alley_intake::{ReadOptions, Source};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(file) = arguments.next() else {
        eprintln!("usage: bench_stores FILE PREFIX...");
        std::process::exit(2);
    };
    let filter = PlaceFilter::new(arguments);
    let started = Instant::now();
    let mut kept = 0usize;
    let result = Source::open(Path::new(&file)).and_then(|mut source| {
        read_stores(&mut source, &ReadOptions::default(), &filter, &mut |_, store| {
            kept += usize::from(!store.name.is_empty());
            ControlFlow::Continue(())
        })
    });
    let seconds = started.elapsed().as_secs_f64();
    match result {
        Ok(receipt) => println!(
            "{{\"seconds\":{seconds:.3},\"rows\":{},\"taken\":{},\"filtered\":{},\"refused\":{},\"kept\":{kept},\
             \"rows_per_second\":{:.0},\"encoding\":{:?},\"peak_rss_kib\":{}}}",
            receipt.rows_read,
            receipt.taken,
            receipt.filtered,
            receipt.refused_total,
            receipt.rows_read as f64 / seconds,
            receipt.encoding.map_or("none", |encoding| encoding.name()),
            peak_rss_kib(),
        ),
        Err(error) => {
            eprintln!("{}: {error}", error.key());
            std::process::exit(1);
        }
    }
}

/// Peak resident memory in KiB as the system counts it; 0 where it does not say.
fn peak_rss_kib() -> u64 {
    std::fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|status| {
            let line = status.lines().find(|line| line.starts_with("VmHWM:"))?.to_owned();
            line.split_whitespace().nth(1)?.parse().ok()
        })
        .unwrap_or(0)
}
