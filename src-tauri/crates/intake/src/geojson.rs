//! Boundaries of dongs from a GeoJSON file: polygons in WGS 84 degrees, named or coded by their properties.

use geojson::{Feature, GeoJson, GeometryValue};
use serde::{Deserialize, Serialize};

use crate::cells::{KOREA_LATITUDE, KOREA_LONGITUDE};
use crate::columns::normalised;
use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::source::Source;

/// Property names that hold a dong's code, the most telling first.
const CODE_NAMES: &[&str] = &[
    "행정동코드",
    "adm_cd10",
    "adm_cd2",
    "emd_cd",
    "hjd_cd",
    "hcode",
    "adm_cd",
    "code",
    "코드",
    "adm_dr_cd",
    "sgis_cd7",
];
/// Property names that hold a dong's name.
const NAME_NAMES: &[&str] =
    &["행정동명", "name", "adm_nm", "emd_nm", "hjd_nm", "emd_kor_nm", "동명", "adm_dr_nm", "동", "이름"];

/// A ring of points, longitude and latitude in degrees; the first point stands again at the end.
pub type Ring = Vec<(f64, f64)>;

/// The boundary of one dong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Boundary {
    /// Code of five to ten digits, when a property holds one.
    pub code: Option<String>,
    /// Name, the last word of `광주광역시 서구 풍암동`.
    pub name: Option<String>,
    /// Polygons, each its outer ring and then its holes.
    pub polygons: Vec<Vec<Ring>>,
}

/// The boundaries of a file, with what its licence asks to be said.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Boundaries {
    /// One per feature, in the file's order.
    pub boundaries: Vec<Boundary>,
    /// `attribution` or `licence` of the collection, to be printed with the map.
    pub attribution: String,
}

/// Reads boundaries.
///
/// # Errors
/// `BadDocument` naming the feature, `OtherCoordinates` for other coordinate systems (metres, another `crs`),
/// `FileTooLarge` beyond `Limits::whole_file_bytes`.
pub fn read_boundaries(source: &mut Source, options: &ReadOptions<'_>) -> Result<Boundaries, IntakeError> {
    source.admit(&options.limits)?;
    let bytes = source.whole(options.limits.whole_file_bytes)?;
    let file = source.name().to_owned();
    let bad = |path: &str, problem, detail: String| IntakeError::BadDocument {
        file: file.clone(),
        path: path.to_owned(),
        problem,
        detail,
    };
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        bad(&format!("byte {}", error.valid_up_to()), "document-not-utf8", error.to_string())
    })?;
    let parsed: GeoJson =
        text.parse().map_err(|error: geojson::Error| bad("$", "document-not-geojson", error.to_string()))?;
    let GeoJson::FeatureCollection(collection) = parsed else {
        return Err(bad("$", "document-not-a-collection", String::new()));
    };
    let member = |name: &str| collection.foreign_members.as_ref().and_then(|members| members.get(name));
    if let Some(crs) = member("crs").map(ToString::to_string).filter(|crs| !is_wgs84(crs)) {
        return Err(IntakeError::OtherCoordinates { file, crs });
    }
    let said = |name: &str| member(name).and_then(|value| value.as_str()).map(str::to_owned);
    let attribution =
        said("attribution").or_else(|| said("licence")).or_else(|| said("license")).unwrap_or_default();
    let mut boundaries = Vec::with_capacity(collection.features.len());
    for (index, feature) in collection.features.iter().enumerate() {
        if options.cancel.is_cancelled() {
            return Err(IntakeError::Cancelled { file });
        }
        let path = format!("$.features[{index}]");
        let polygons =
            polygons(feature).ok_or_else(|| bad(&path, "document-not-a-polygon", String::new()))?;
        check(&file, &path, &polygons)?;
        let (code, name) = (code_of(feature), name_of(feature));
        if code.is_none() && name.is_none() {
            return Err(bad(&path, "document-boundary-without-name", String::new()));
        }
        boundaries.push(Boundary { code, name, polygons });
    }
    if boundaries.is_empty() {
        return Err(bad("$.features", "document-without-boundaries", String::new()));
    }
    Ok(Boundaries { boundaries, attribution })
}

fn polygons(feature: &Feature) -> Option<Vec<Vec<Ring>>> {
    let ring = |ring: &Vec<geojson::Position>| -> Option<Ring> {
        ring.iter().map(|point| Some((*point.as_slice().first()?, *point.as_slice().get(1)?))).collect()
    };
    let polygon = |rings: &Vec<Vec<geojson::Position>>| rings.iter().map(ring).collect::<Option<Vec<Ring>>>();
    match &feature.geometry.as_ref()?.value {
        GeometryValue::Polygon { coordinates } => Some(vec![polygon(coordinates)?]),
        GeometryValue::MultiPolygon { coordinates } => coordinates.iter().map(polygon).collect(),
        _ => None,
    }
}

/// Rings are closed, have an area's worth of points, and lie in Korea.
fn check(file: &str, path: &str, polygons: &[Vec<Ring>]) -> Result<(), IntakeError> {
    let bad = |problem, detail: String| IntakeError::BadDocument {
        file: file.to_owned(),
        path: format!("{path}.geometry"),
        problem,
        detail,
    };
    let rings: Vec<&Ring> = polygons.iter().flatten().collect();
    if rings.is_empty() {
        return Err(bad("document-not-a-polygon", "no ring".to_owned()));
    }
    for ring in rings {
        if ring.len() < 4 || ring.first() != ring.last() {
            return Err(bad("document-ring-not-closed", format!("{} points", ring.len())));
        }
        for (lon, lat) in ring {
            let swapped = KOREA_LONGITUDE.contains(lat) && KOREA_LATITUDE.contains(lon);
            if !swapped && (lon.abs() > 180.0 || lat.abs() > 90.0) {
                let crs = "EPSG:5179 / EPSG:5186 ?".to_owned();
                return Err(IntakeError::OtherCoordinates { file: file.to_owned(), crs });
            }
            if !KOREA_LONGITUDE.contains(lon) || !KOREA_LATITUDE.contains(lat) {
                let problem = if swapped { "document-coordinates-swapped" } else { "document-outside-korea" };
                return Err(bad(problem, format!("{lon}, {lat}")));
            }
        }
    }
    Ok(())
}

fn is_wgs84(crs: &str) -> bool {
    let crs = crs.to_uppercase();
    crs == "NULL" || crs.contains("CRS84") || crs.contains("4326") || crs.contains("WGS84")
}

fn code_of(feature: &Feature) -> Option<String> {
    CODE_NAMES
        .iter()
        .find_map(|name| property(feature, name))
        .filter(|code| (5..=10).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit()))
}

fn name_of(feature: &Feature) -> Option<String> {
    let whole = NAME_NAMES.iter().find_map(|name| property(feature, name))?;
    whole.split_whitespace().last().map(alley_core::text::clean::nfc)
}

fn property(feature: &Feature, name: &str) -> Option<String> {
    let properties = feature.properties.as_ref()?;
    let value = properties.iter().find(|(key, _)| normalised(key) == normalised(name))?.1;
    match value {
        serde_json::Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Boundaries, IntakeError> {
        read_boundaries(&mut Source::from_bytes("b.geojson", text), &ReadOptions::default())
    }

    fn collection(crs: &str, ring: &str) -> String {
        format!(
            r#"{{"type":"FeatureCollection",{crs}"attribution":"누군가","features":[{{"type":"Feature",
            "properties":{{"ADM_NM":"가람도 나래구 다솜동","adm_cd2":"9911051000"}},
            "geometry":{{"type":"Polygon","coordinates":[[{ring}]]}}}}]}}"#
        )
    }

    #[test]
    fn reads_names_codes_and_rings() {
        let found = read(&collection("", "[126.8,35.1],[126.9,35.1],[126.9,35.2],[126.8,35.1]")).unwrap();
        let boundary = &found.boundaries[0];
        assert_eq!(boundary.code.as_deref(), Some("9911051000"));
        assert_eq!(boundary.name.as_deref(), Some("다솜동"));
        assert_eq!(boundary.polygons[0][0].len(), 4);
        assert_eq!(found.attribution, "누군가");
    }

    #[test]
    fn other_coordinates_are_refused_by_name() {
        let metres = "[950000.1,1690000.2],[950100.0,1690000.0],[950100.0,1690100.0],[950000.1,1690000.2]";
        assert_eq!(read(&collection("", metres)).unwrap_err().key(), "intake-other-coordinates");
        let crs = r#""crs":{"type":"name","properties":{"name":"EPSG:5179"}},"#;
        let ring = "[126.8,35.1],[126.9,35.1],[126.9,35.2],[126.8,35.1]";
        assert_eq!(read(&collection(crs, ring)).unwrap_err().key(), "intake-other-coordinates");
        let swapped = "[35.1,126.8],[35.1,126.9],[35.2,126.9],[35.1,126.8]";
        assert_eq!(read(&collection("", swapped)).unwrap_err().key(), "document-coordinates-swapped");
        let open = "[126.8,35.1],[126.9,35.1],[126.9,35.2],[126.8,35.3]";
        assert_eq!(read(&collection("", open)).unwrap_err().key(), "document-ring-not-closed");
        assert_eq!(read("{").unwrap_err().key(), "document-not-geojson");
    }
}
