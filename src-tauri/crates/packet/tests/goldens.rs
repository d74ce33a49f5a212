//! Every kind of packet as it was when somebody last looked at it: where its pages begin and end, and what the first
//! ones look like. `UPDATE_SNAPSHOTS=1` writes both anew; look at the pictures before keeping them.

#[path = "../examples/support/specimen.rs"]
mod specimen;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use alley_packet::{Extent, Fonts, Language, PacketOptions, Paper, laid_out_text};

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().expect("the committed fonts"))
}

fn snapshots() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

fn updating() -> bool {
    std::env::var_os("UPDATE_SNAPSHOTS").is_some()
}

/// Every kind of packet, in both languages.
fn kinds() -> Vec<(String, PacketOptions)> {
    let mut kinds = Vec::new();
    for (tag, language) in [("ko", Language::Korean), ("en", Language::English)] {
        let full = specimen::office(language, Extent::Full);
        let on = |paper| PacketOptions { paper, ..full.clone() };
        kinds.extend([
            (format!("full-{tag}"), full.clone()),
            (format!("outside-{tag}"), PacketOptions { language, ..PacketOptions::default() }),
            (format!("short-{tag}"), specimen::office(language, Extent::Short)),
            (format!("large-{tag}"), PacketOptions { type_factor: 1.4, ..full.clone() }),
            (format!("duplex-{tag}"), on(Paper::Duplex)),
            (format!("booklet-{tag}"), on(Paper::Booklet)),
            (format!("card-{tag}"), on(Paper::Card)),
        ]);
    }
    kinds
}

/// A page in one line: how many lines it has, its first and its last but the footer's.
fn outline(number: usize, page: &str) -> String {
    let lines: Vec<&str> = page.lines().collect();
    let shown =
        |line: Option<&&str>| line.map(|line| line.chars().take(40).collect::<String>()).unwrap_or_default();
    let letters: usize = page.chars().filter(|letter| !letter.is_whitespace()).count();
    format!(
        "{number}: {} lines, {letters} letters, {} … {}",
        lines.len(),
        shown(lines.first()),
        shown(lines.iter().rev().nth(5))
    )
}

#[test]
fn pages_of_every_kind_begin_and_end_where_they_did() {
    let mut now = String::new();
    for (name, options) in kinds() {
        now.push_str(&format!("== {name}\n"));
        for (number, page) in (1..).zip(laid_out_text(&specimen::facts(), &options, fonts())) {
            now.push_str(&outline(number, &page));
            now.push('\n');
        }
    }
    let path = snapshots().join("pages.txt");
    if updating() {
        fs::write(&path, &now).expect("the snapshot");
    }
    let before = fs::read_to_string(&path).expect("the snapshot");
    let differing = before.lines().zip(now.lines()).find(|(before, now)| before != now);
    assert!(before == now, "pages differ, first at {differing:?}");
}

/// Pictures, which Poppler draws where the checks of the packets are made.
#[cfg(target_os = "linux")]
mod pictures {
    use std::process::Command;

    use alley_packet::render;

    use super::*;

    /// Points an inch of the pictures: enough to see a line or a column move, and no more.
    const RESOLUTION: &str = "22";
    /// Pixels of a side of the squares whose mean greys are compared: letters may be smoothed in another way.
    const SQUARE: usize = 6;
    /// Greys, of 255, by which a square may differ, and all of them on average.
    const ONE: i32 = 40;
    const MEAN: f64 = 1.2;

    /// A picture in greys.
    struct Picture {
        width: usize,
        height: usize,
        greys: Vec<u8>,
    }

    impl Picture {
        /// A page as Poppler draws it.
        fn of(pdf: &Path, page: usize) -> Self {
            let page = page.to_string();
            let arguments = ["-gray", "-r", RESOLUTION, "-f", &page, "-l", &page];
            let drawn =
                Command::new("pdftoppm").args(arguments).arg(pdf).output().expect("pdftoppm of Poppler");
            let (head, greys) = parted(&drawn.stdout);
            let mut sizes = head.split_ascii_whitespace().skip(1).map(|size| size.parse().expect("a size"));
            let (width, height) = (sizes.next().expect("a width"), sizes.next().expect("a height"));
            Self { width, height, greys: greys.to_vec() }
        }

        fn kept(path: &Path) -> Self {
            let file = fs::File::open(path).unwrap_or_else(|_| panic!("no picture {}", path.display()));
            let mut reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().expect("a picture");
            let mut greys = vec![0; reader.output_buffer_size().expect("a size")];
            let info = reader.next_frame(&mut greys).expect("a picture");
            Self { width: info.width as usize, height: info.height as usize, greys }
        }

        fn keep(&self, path: &Path) {
            let file = fs::File::create(path).expect("a file");
            let mut encoder = png::Encoder::new(file, self.width as u32, self.height as u32);
            encoder.set_color(png::ColorType::Grayscale);
            encoder.set_compression(png::Compression::High);
            let mut writer = encoder.write_header().expect("a head");
            writer.write_image_data(&self.greys).expect("the picture");
        }

        /// Mean greys of its squares.
        fn squares(&self) -> Vec<i32> {
            let (columns, rows) = (self.width.div_ceil(SQUARE), self.height.div_ceil(SQUARE));
            let mut sums = vec![(0, 0); columns * rows];
            for (at, grey) in self.greys.iter().enumerate() {
                let (x, y) = (at % self.width, at / self.width);
                let sum = &mut sums[y / SQUARE * columns + x / SQUARE];
                *sum = (sum.0 + i32::from(*grey), sum.1 + 1);
            }
            sums.into_iter().map(|(sum, count)| sum / count.max(1)).collect()
        }
    }

    /// The three lines in front of the greys, and the greys.
    fn parted(file: &[u8]) -> (String, &[u8]) {
        let mut ends = file.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
        let end = ends.nth(2).expect("a picture of Poppler");
        (String::from_utf8_lossy(&file[..end]).into_owned(), &file[end..])
    }

    #[test]
    fn pages_look_as_they_did() {
        let folder = std::env::temp_dir().join(format!("alley-goldens-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let shown = [
            ("full-ko", 1),
            ("full-ko", 3),
            ("full-ko", 5),
            ("full-en", 1),
            ("large-ko", 1),
            ("booklet-ko", 1),
            ("card-ko", 1),
        ];
        for (name, options) in kinds() {
            let pages = shown.iter().filter(|(kind, _)| *kind == name).map(|(_, page)| *page);
            let pages: Vec<usize> = pages.collect();
            if pages.is_empty() {
                continue;
            }
            let pdf = folder.join(format!("{name}.pdf"));
            let packet = render(&specimen::facts(), &options, fonts()).expect("a packet");
            fs::write(&pdf, &packet.bytes).expect("a file");
            for page in pages {
                let path = snapshots().join(format!("{name}-{page}.png"));
                let now = Picture::of(&pdf, page);
                if updating() {
                    now.keep(&path);
                }
                let before = Picture::kept(&path);
                assert_eq!((before.width, before.height), (now.width, now.height), "{name} {page}");
                let apart: Vec<i32> = before
                    .squares()
                    .iter()
                    .zip(now.squares())
                    .map(|(one, other)| (one - other).abs())
                    .collect();
                let most = apart.iter().max().copied().unwrap_or_default();
                let mean = f64::from(apart.iter().sum::<i32>()) / apart.len() as f64;
                assert!(
                    most <= ONE && mean <= MEAN,
                    "page {page} of {name} looks different: {most} at most, {mean:.2}"
                );
            }
        }
        let _ = fs::remove_dir_all(&folder);
    }
}
