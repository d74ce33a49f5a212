//! The colour space of the file, sRGB (IEC 61966-2-1), as an ICC profile of version 4.2 (ICC.1:2004-10).

/// Name of the colour space.
pub(super) const NAME: &str = "sRGB IEC61966-2.1";

/// Red, green and blue as XYZ, adapted to D50 with the linear Bradford matrix; fixed-point numbers (s15Fixed16).
const PRIMARIES: [[u32; 3]; 3] =
    [[0x6FA2, 0x38F5, 0x0390], [0x6299, 0xB785, 0x18DA], [0x24A0, 0x0F84, 0xB6CF]];

/// D50, the white of the profile connection space.
const WHITE: [u32; 3] = [0xF6D6, 0x1_0000, 0xD32D];

/// The matrix that adapts D65 to D50.
const ADAPTATION: [u32; 9] = [
    0x0001_0C42,
    0x0000_05DE,
    0xFFFF_F325,
    0x0000_0793,
    0x0000_FD90,
    0xFFFF_FBA2,
    0xFFFF_FDA3,
    0x0000_03DC,
    0x0000_C06E,
];

/// The curve of sRGB: exponent 2.4 with its linear beginning, as a parametric curve of type 3.
const CURVE: [u32; 5] = [0x0002_6666, 0x0000_F2A7, 0x0000_0D59, 0x0000_13D0, 0x0000_0A5B];

/// Bytes of the header and of one entry of the tag table.
const HEADER: usize = 128;
const ENTRY: usize = 12;

/// The profile.
pub(super) fn profile() -> Vec<u8> {
    let [red, green, blue] = PRIMARIES;
    let curve = element(b"para", &[0x0003_0000], &CURVE);
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", text(NAME)),
        (b"cprt", text("Public domain")),
        (b"wtpt", element(b"XYZ ", &[], &WHITE)),
        (b"chad", element(b"sf32", &[], &ADAPTATION)),
        (b"rXYZ", element(b"XYZ ", &[], &red)),
        (b"gXYZ", element(b"XYZ ", &[], &green)),
        (b"bXYZ", element(b"XYZ ", &[], &blue)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let first = HEADER + 4 + ENTRY * tags.len();
    let (mut table, mut data) = ((tags.len() as u32).to_be_bytes().to_vec(), Vec::new());
    for (name, element) in tags {
        table.extend_from_slice(name);
        table.extend(((first + data.len()) as u32).to_be_bytes());
        table.extend((element.len() as u32).to_be_bytes());
        data.extend(element);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header((first + data.len()) as u32);
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: u32) -> Vec<u8> {
    let mut header = size.to_be_bytes().to_vec();
    header.extend([0; 4]);
    header.extend(0x0420_0000_u32.to_be_bytes());
    header.extend(b"mntrRGB XYZ ");
    // Made on 1 January 2026.
    header.extend([2026_u16, 1, 1, 0, 0, 0].into_iter().flat_map(u16::to_be_bytes));
    header.extend(b"acsp");
    header.resize(68, 0);
    header.extend(WHITE.into_iter().flat_map(u32::to_be_bytes));
    header.resize(HEADER, 0);
    header
}

/// An element: its type, four bytes of nothing, numbers.
fn element(kind: &[u8; 4], before: &[u32], numbers: &[u32]) -> Vec<u8> {
    let mut element = kind.to_vec();
    element.extend([0; 4]);
    element.extend(before.iter().chain(numbers).flat_map(|number| number.to_be_bytes()));
    element
}

/// A text in one language.
fn text(said: &str) -> Vec<u8> {
    let letters: Vec<u8> = said.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut element = b"mluc".to_vec();
    element.extend([0; 4]);
    for number in [1_u32, 12] {
        element.extend(number.to_be_bytes());
    }
    element.extend(b"enUS");
    for number in [letters.len() as u32, 28] {
        element.extend(number.to_be_bytes());
    }
    element.extend(letters);
    element
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_size_and_every_element_lies_inside_it() {
        let profile = profile();
        let number = |at: usize| {
            profile.get(at..at + 4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]) as usize)
        };
        assert_eq!(number(0), Some(profile.len()));
        assert_eq!(profile.get(36..40), Some(&b"acsp"[..]));
        let count = number(HEADER).expect("a table");
        for entry in 0..count {
            let at = HEADER + 4 + entry * ENTRY;
            let (offset, size) = (number(at + 4).expect("an offset"), number(at + 8).expect("a size"));
            assert!(
                offset % 4 == 0 && offset >= HEADER + 4 + count * ENTRY && offset + size <= profile.len()
            );
        }
        // What the primaries add up to is the white.
        for axis in 0..3 {
            let sum: u32 = PRIMARIES.iter().map(|primary| primary[axis]).sum();
            assert!(sum.abs_diff(WHITE[axis]) <= 16, "{axis}: {sum:x}");
        }
    }
}
