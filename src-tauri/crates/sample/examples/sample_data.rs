//! Writes files in the shapes of the public ones, the same bytes for the same seed; `cargo xtask sample-data` calls it.
//! Beside them lie the ledger of alley districts, suggestions and pasted texts of the sample's office.
//!
//! `sample_data PACK_FOLDER STORES ENCODING SEED FOLDER`, with `utf-8`, `utf-8-bom` or `cp949` for ENCODING.

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use alley_core::entity::Neighborhood;
use alley_core::id::{NeighborhoodId, Uuid};
use alley_sample::public_files::{
    FileEncoding, MemberFile, MemberGeneration, Place, StoreFile, write_member_stores, write_stores,
};
use alley_sample::{SampleRequest, files, office};
use chrono::NaiveDate;
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
    let dongs = read("neighborhoods.json")?;
    let home = places(&read("pack.json")?, &dongs);
    let province = home.first().map(|place| place.province.clone()).unwrap_or_default();
    let neighborhoods = neighborhoods(&dongs);
    // Any fixed day: the files must not depend on when they are made.
    let today = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap_or_default();
    let request =
        SampleRequest { seed, today, neighborhoods: &neighborhoods, departments: &[], holidays: &[] };
    let invented = office(&request);
    let markets: Vec<String> =
        invented.records.alley_districts.iter().map(|alley| alley.name.clone()).collect();
    fs::create_dir_all(folder)?;
    let folder = Path::new(folder);

    for (name, bytes) in files(&invented) {
        if ["districts.csv", "suggestions.csv", "pasted_texts.txt"].contains(&name.as_str()) {
            write(&folder.join(name), |out| out.write_all(&bytes))?;
        }
    }
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

/// The same dongs as rows of a workspace.
fn neighborhoods(neighborhoods: &Value) -> Vec<Neighborhood> {
    let number = |value: &Value| value.as_f64().unwrap_or_default();
    let listed = neighborhoods["neighborhoods"].as_array().into_iter().flatten();
    (1_i64..)
        .zip(listed)
        .map(|(position, dong)| Neighborhood {
            id: NeighborhoodId(Uuid::from_u128(position as u128)),
            code: dong["codes"][0]["code"].as_str().unwrap_or_default().to_owned(),
            name: dong["name"].as_str().unwrap_or_default().to_owned(),
            latitude: number(&dong["labelPoint"]["latitude"]),
            longitude: number(&dong["labelPoint"]["longitude"]),
            area_km2: number(&dong["areaKm2"]),
            position,
        })
        .collect()
}
