//! Whether a JPEG is there to its end. Decoders fill a picture that was cut short with grey and say nothing.

/// Start of a marker.
const MARK: u8 = 0xff;
/// End of the picture.
const END: u8 = 0xd9;
/// Start of the picture's data, which run until the next marker that is no stuffing and no restart.
const SCAN: u8 = 0xda;

/// Whether the end mark of the picture itself is there; what comes after it (a film, another picture) does not count,
/// and neither do the small pictures inside its head.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    let mut at = 2;
    loop {
        // Markers may be preceded by any number of fill bytes.
        while bytes.get(at) == Some(&MARK) && bytes.get(at + 1) == Some(&MARK) {
            at += 1;
        }
        let (Some(&MARK), Some(&marker)) = (bytes.get(at), bytes.get(at + 1)) else { return false };
        if marker == END {
            return true;
        }
        let (Some(&high), Some(&low)) = (bytes.get(at + 2), bytes.get(at + 3)) else { return false };
        let length = usize::from(u16::from_be_bytes([high, low]));
        at += 2 + length.max(2);
        if marker == SCAN {
            let Some(next) = end_of_scan(bytes, at) else { return false };
            at = next;
        }
    }
}

/// Where the next marker after a scan's data stands.
fn end_of_scan(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    memchr::memchr_iter(MARK, rest)
        .map(|at| from + at)
        .find(|at| bytes.get(at + 1).is_some_and(|next| !matches!(*next, 0 | MARK | 0xd0..=0xd7)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_counts_only_where_the_picture_ends() {
        // A head with an end mark inside, a scan with stuffing and a restart, the end, and a film behind it.
        let head = [0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xd9, 1, 2];
        let scan = [0xff, 0xda, 0, 2, 7, 0xff, 0, 9, 0xff, 0xd0, 5];
        let whole = [&head[..], &scan, &[0xff, 0xff, 0xd9], b"film"].concat();
        assert!(is_whole(&whole));
        for cut in 0..head.len() + scan.len() + 2 {
            assert!(!is_whole(whole.get(..cut).unwrap_or_default()), "cut at {cut}");
        }
    }
}
