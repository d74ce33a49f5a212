//! `cargo xtask icons`: every size that a desktop wants, drawn from `icons/icon.svg` by librsvg.

use std::fs;
use std::path::Path;

use crate::machine::{self, Need};
use crate::process::{found, output, program, root};
use crate::say;

const DRAWING: &[Need] = &[Need {
    name: "rsvg-convert",
    purpose: "SVG 그리기 / draws the SVG",
    debian: &["librsvg2-bin"],
    macos: "brew install librsvg",
    windows: "https://gitlab.gnome.org/GNOME/librsvg",
    present: || found("rsvg-convert"),
}];

/// Sizes of the PNG files, in pixels.
const PNG: [u32; 6] = [32, 64, 128, 256, 512, 1024];
/// Sizes inside the Windows icon, in pixels.
const ICO: [u32; 5] = [16, 32, 48, 64, 256];
/// Kinds of the Apple icon with their sizes in pixels, as the format names them.
const ICNS: [(&[u8; 4], u32); 8] = [
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic13", 256),
    (b"ic09", 512),
    (b"ic14", 512),
    (b"ic10", 1024),
];

/// Draws and writes all of them. Returns whether that went well.
pub fn icons() -> bool {
    say::heading("아이콘 만들기 / drawing the icons");
    let done = machine::provide(&[DRAWING]) && draw_all(&root().join("icons")).is_some();
    if done {
        say::closing("icons/에 만들었습니다.", "Written to icons/.");
    } else {
        say::closing("만들지 못했습니다.", "Not written.");
    }
    done
}

fn draw_all(folder: &Path) -> Option<()> {
    let drawn = |size: u32| draw(&folder.join("icon.svg"), size);
    for size in PNG {
        fs::write(folder.join(format!("{size}x{size}.png")), drawn(size)?).ok()?;
    }
    let ico: Vec<(u32, Vec<u8>)> =
        ICO.into_iter().map(|size| Some((size, drawn(size)?))).collect::<Option<_>>()?;
    fs::write(folder.join("icon.ico"), windows_icon(&ico)).ok()?;
    let icns: Vec<(&[u8; 4], Vec<u8>)> =
        ICNS.into_iter().map(|(kind, size)| Some((kind, drawn(size)?))).collect::<Option<_>>()?;
    fs::write(folder.join("icon.icns"), apple_icon(&icns)).ok()
}

fn draw(svg: &Path, size: u32) -> Option<Vec<u8>> {
    let file = std::env::temp_dir().join(format!("alley-icon-{}-{size}.png", std::process::id()));
    let side = size.to_string();
    let drawn =
        output(program("rsvg-convert").args(["-w", &side, "-h", &side]).arg(svg).arg("-o").arg(&file))
            .and_then(|_| fs::read(&file).ok());
    let _ = fs::remove_file(&file);
    drawn
}

/// An `.ico`: a list of pictures with their place in the file, each a whole PNG (allowed since Windows Vista).
fn windows_icon(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut file = vec![0, 0, 1, 0];
    file.extend((pictures.len() as u16).to_le_bytes());
    let mut at = 6 + 16 * pictures.len() as u32;
    for (size, png) in pictures {
        // 256 is written as 0; one plane, 32 bits a pixel.
        let side = u8::try_from(*size).unwrap_or(0);
        file.extend([side, side, 0, 0, 1, 0, 32, 0]);
        file.extend((png.len() as u32).to_le_bytes());
        file.extend(at.to_le_bytes());
        at += png.len() as u32;
    }
    for (_, png) in pictures {
        file.extend(png);
    }
    file
}

/// An `.icns`: chunks of a kind, a length that counts its own eight bytes, and a PNG.
fn apple_icon(pictures: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let whole: usize = 8 + pictures.iter().map(|(_, png)| 8 + png.len()).sum::<usize>();
    let mut file = b"icns".to_vec();
    file.extend((whole as u32).to_be_bytes());
    for (kind, png) in pictures {
        file.extend(*kind);
        file.extend((8 + png.len() as u32).to_be_bytes());
        file.extend(png);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_windows_icon_points_at_its_pictures() {
        let file = windows_icon(&[(16, b"small".to_vec()), (256, b"large one".to_vec())]);
        assert_eq!(&file[..6], [0, 0, 1, 0, 2, 0]);
        assert_eq!((file[6], file[22]), (16, 0));
        let place =
            |entry: usize| u32::from_le_bytes(file[entry + 12..entry + 16].try_into().unwrap()) as usize;
        assert_eq!(&file[place(6)..place(6) + 5], b"small");
        assert_eq!(&file[place(22)..], b"large one");
    }

    #[test]
    fn an_apple_icon_tells_its_own_length() {
        let file = apple_icon(&[(b"ic07", b"png".to_vec())]);
        assert_eq!(file, b"icns\0\0\0\x13ic07\0\0\0\x0bpng");
    }
}
