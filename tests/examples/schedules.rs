//! Random schedules of copies edited apart: `cargo run --release -p alley-tests --example schedules -- 10000`.
//!
//! A seed that fails is printed with what went wrong.

use std::{
    process::ExitCode,
    sync::atomic::{AtomicU64, Ordering},
    time::Instant,
};

use alley_tests::{SCHEDULES, run_schedules, wait};

fn main() -> ExitCode {
    let number = |at: usize| std::env::args().nth(at).and_then(|text| text.parse::<u64>().ok());
    let blocks = number(1).unwrap_or(10_000).div_ceil(SCHEDULES);
    let first = number(2).unwrap_or(1_000);
    let (next, failed, began) = (AtomicU64::new(first), AtomicU64::new(0), Instant::now());
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first + blocks {
                        break;
                    }
                    if let Err(wrong) = wait(run_schedules(seed)) {
                        failed.fetch_add(1, Ordering::Relaxed);
                        println!("{wrong}");
                    }
                }
            });
        }
    });
    let (schedules, failed) = (blocks * SCHEDULES, failed.into_inner());
    let seconds = began.elapsed().as_secs();
    println!("copies edited apart: {schedules} schedules, {failed} of {blocks} blocks failed, {seconds} s");
    ExitCode::from(u8::from(failed > 0))
}
