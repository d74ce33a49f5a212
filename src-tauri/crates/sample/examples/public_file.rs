//! Writes a store file in the public shape.
//!
//! `cargo run --release -p alley-sample --example public_file -- FILE ROWS utf8|utf8-bom|cp949 [quoted]`

use std::fs::File;
use std::io::{BufWriter, Write};

use alley_sample::public_files::{FileEncoding, Place, StoreFile, write_stores};

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path, rows, encoding, rest @ ..] = arguments.as_slice() else {
        eprintln!("usage: public_file FILE ROWS utf8|utf8-bom|cp949 [quoted]");
        std::process::exit(2);
    };
    let encoding = match encoding.as_str() {
        "cp949" => FileEncoding::Cp949,
        "utf8-bom" => FileEncoding::Utf8Bom,
        _ => FileEncoding::Utf8,
    };
    let home: Vec<Place> = (0..18)
        .map(|dong| Place {
            province: "가람도".to_owned(),
            district_code: "99110".to_owned(),
            district: "나래구".to_owned(),
            neighborhood_code: format!("99110{:02}000", 51 + dong),
            neighborhood: format!("다솜{}동", dong + 1),
            latitude: 35.12 + f64::from(dong) * 0.003,
            longitude: 126.84 + f64::from(dong) * 0.003,
        })
        .collect();
    let file = StoreFile {
        rows: rows.parse().unwrap_or(10_000),
        encoding,
        quote_all: rest.iter().any(|word| word == "quoted"),
        ..StoreFile::default()
    };
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
    write_stores(&mut out, &file, &home)?;
    out.flush()
}
