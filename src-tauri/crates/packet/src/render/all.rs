//! Many packets at once.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use super::{Packet, render};
use crate::facts::PacketFacts;
use crate::options::PacketOptions;
use crate::{Fonts, PacketError};

/// What the caller of [`render_all`] wants to happen next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Go on.
    Continue,
    /// Begin no further packet.
    Cancel,
}

/// Renders packets side by side on `threads` threads and answers them in the order they were asked for.
///
/// `progress` hears, on the calling thread and in order of completion, how many packets are finished, and may cancel:
/// packets not yet begun then end as [`PacketError::Cancelled`]. Memory holds the finished files and one packet in
/// the making per thread.
pub fn render_all(
    jobs: &[(&PacketFacts, &PacketOptions)],
    fonts: &Fonts,
    threads: usize,
    mut progress: impl FnMut(usize) -> Progress,
) -> Vec<Result<Packet, PacketError>> {
    let next = AtomicUsize::new(0);
    let cancelled = AtomicBool::new(false);
    let mut results: Vec<Result<Packet, PacketError>> =
        jobs.iter().map(|_| Err(PacketError::Cancelled)).collect();
    let (send, receive) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..threads.clamp(1, jobs.len().max(1)) {
            let send = send.clone();
            let (next, cancelled) = (&next, &cancelled);
            scope.spawn(move || {
                while !cancelled.load(Ordering::Relaxed) {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some((facts, options)) = jobs.get(index) else { break };
                    if send.send((index, render(facts, options, fonts))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(send);
        let mut finished = 0;
        for (index, result) in receive {
            if let Some(place) = results.get_mut(index) {
                *place = result;
            }
            finished += 1;
            if progress(finished) == Progress::Cancel {
                cancelled.store(true, Ordering::Relaxed);
            }
        }
    });
    results
}
