//! Writes files in the shapes of the public ones, the same bytes for the same seed; `cargo xtask sample-data` calls it.
//!
//! `sample_data PACK_FOLDER STORES ENCODING SEED FOLDER`, with `utf-8`, `utf-8-bom` or `cp949` for ENCODING.

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use alley_sample::public_files::{
    FileEncoding, MemberFile, MemberGeneration, Place, StoreFile, write_member_stores, write_stores,
};
use serde_json::Value;

/// Stores of a district among those of the country, about 17,000 of 2.5 million.
const HOME_SHARE: f64 = 0.007;
/// Member stores of the country to every store of it, about 200,000 to 2.5 million.
const MEMBERS_PER_STORE: f64 = 0.08;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [pack, stores, encoding, seed, folder] = arguments.as_slice() else {
        eprintln!("usage: sample_data PACK_FOLDER STORES ENCODING SEED FOLDER");
        std::process::exit(2);
    };
    let encoding = match encoding.as_str() {
        "utf-8" => FileEncoding::Utf8,
        "utf-8-bom" => FileEncoding::Utf8Bom,
        "cp949" => FileEncoding::Cp949,
        other => return Err(format!("encoding {other:?}: utf-8, utf-8-bom or cp949").into()),
    };
    let (rows, seed): (u64, u64) = (stores.parse()?, seed.parse()?);
    let read = |name: &str| -> Result<Value, Box<dyn Error>> {
        Ok(serde_json::from_slice(&fs::read(Path::new(pack).join(name))?)?)
    };
    let home = places(&read("pack.json")?, &read("neighborhoods.json")?);
    let province = home.first().map(|place| place.province.clone()).unwrap_or_default();
    let markets: Vec<String> =
        home.iter().map(|place| format!("{} 골목형상점가", place.neighborhood)).collect();
    fs::create_dir_all(folder)?;
    let folder = Path::new(folder);

    let file = StoreFile { rows, seed, encoding, home_share: HOME_SHARE, ..StoreFile::default() };
    write(&folder.join("stores.csv"), |out| write_stores(out, &file, &home))?;
    let rows = (rows as f64 * MEMBERS_PER_STORE).ceil() as u64;
    for (name, generation) in
        [("onnuri-2024.csv", MemberGeneration::Of2024), ("onnuri-2025.csv", MemberGeneration::Of2025)]
    {
        let file = MemberFile { rows, seed, encoding, generation, ..MemberFile::default() };
        write(&folder.join(name), |out| write_member_stores(out, &file, &province, &markets))?;
    }
    Ok(())
}

fn write(
    path: &Path,
    fill: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
    fill(&mut out)?;
    out.flush()?;
    println!("   {} ({} bytes)", path.display(), fs::metadata(path)?.len());
    Ok(())
}

/// The dongs of a district pack under the first of their codes and the first name of their province.
fn places(pack: &Value, neighborhoods: &Value) -> Vec<Place> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    neighborhoods["neighborhoods"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|dong| {
            let code = text(&dong["codes"][0]["code"]);
            Place {
                province: text(&pack["provinces"][0]["name"]),
                district_code: code.get(..5).unwrap_or_default().to_owned(),
                district: text(&pack["name"]["ko"]),
                neighborhood: text(&dong["name"]),
                latitude: dong["labelPoint"]["latitude"].as_f64().unwrap_or_default(),
                longitude: dong["labelPoint"]["longitude"].as_f64().unwrap_or_default(),
                neighborhood_code: code,
            }
        })
        .collect()
}
