//! How far it is and how long it takes, from coordinates alone.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A point on the earth, in degrees (WGS84).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct Coordinate {
    /// Latitude.
    pub latitude: f64,
    /// Longitude.
    pub longitude: f64,
}

/// Distance as the crow flies, in metres, on a sphere of the earth's mean radius (haversine; error below 0.5 %).
pub fn distance_m(from: Coordinate, to: Coordinate) -> f64 {
    /// IUGG mean radius, in metres.
    const RADIUS_M: f64 = 6_371_008.8;
    let (from_lat, to_lat) = (from.latitude.to_radians(), to.latitude.to_radians());
    let lat = ((to_lat - from_lat) / 2.0).sin();
    let lon = ((to.longitude - from.longitude).to_radians() / 2.0).sin();
    let square = (lat * lat + from_lat.cos() * to_lat.cos() * lon * lon).clamp(0.0, 1.0);
    2.0 * RADIUS_M * square.sqrt().asin()
}

/// How long a way takes. The figures are estimates for streets in a city; the office sets its own.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TravelModel {
    /// Walking speed of a group, in km/h. Below the 1 m/s by which crossing times are set, for people stop and greet.
    pub walking_kmh: f64,
    /// How much longer than the straight line a way on foot is.
    pub walking_detour: f64,
    /// Driving speed in a city with its lights, in km/h.
    pub driving_kmh: f64,
    /// How much longer than the straight line a way by car is.
    pub driving_detour: f64,
    /// Minutes for parking and getting in and out.
    pub parking_minutes: f64,
}

impl Default for TravelModel {
    fn default() -> Self {
        Self {
            walking_kmh: 4.0,
            walking_detour: 1.3,
            driving_kmh: 20.0,
            driving_detour: 1.4,
            parking_minutes: 3.0,
        }
    }
}

impl TravelModel {
    /// Whole minutes on foot, rounded up; 0 for the same point.
    pub fn walking_minutes(&self, from: Coordinate, to: Coordinate) -> u32 {
        whole(minutes(distance_m(from, to), self.walking_detour, self.walking_kmh))
    }

    /// Whole minutes by car with parking, rounded up; 0 for the same point.
    pub fn driving_minutes(&self, from: Coordinate, to: Coordinate) -> u32 {
        let metres = distance_m(from, to);
        if metres < 1.0 {
            return 0;
        }
        whole(minutes(metres, self.driving_detour, self.driving_kmh) + self.parking_minutes)
    }
}

fn minutes(metres: f64, detour: f64, kmh: f64) -> f64 {
    metres * detour / (kmh * 1000.0 / 60.0)
}

/// Rounded up and held between 0 and a day, so that a speed of zero or a broken coordinate cannot break a timetable.
fn whole(minutes: f64) -> u32 {
    // A hundredth of a minute is noise of the formula, not a minute more.
    let up = (minutes - 0.01).ceil();
    if up.is_nan() || up > 1440.0 { 1440 } else { up.max(0.0) as u32 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PUNGAM: Coordinate = Coordinate { latitude: 35.1236, longitude: 126.8759 };
    const CHIPYEONG: Coordinate = Coordinate { latitude: 35.1519, longitude: 126.8446 };

    #[test]
    fn known_distances_hold() {
        // One degree of latitude is 111.195 km on this sphere.
        let north = Coordinate { latitude: 36.0, longitude: 127.0 };
        let south = Coordinate { latitude: 35.0, longitude: 127.0 };
        assert!((distance_m(north, south) - 111_195.0).abs() < 1.0);
        assert!((distance_m(PUNGAM, CHIPYEONG) - 4_241.0).abs() < 10.0, "{}", distance_m(PUNGAM, CHIPYEONG));
        let model = TravelModel::default();
        assert_eq!(model.walking_minutes(PUNGAM, CHIPYEONG), 83);
        assert_eq!(model.driving_minutes(PUNGAM, CHIPYEONG), 21);
        assert_eq!((model.walking_minutes(PUNGAM, PUNGAM), model.driving_minutes(PUNGAM, PUNGAM)), (0, 0));
    }

    #[test]
    fn a_broken_model_stays_within_a_day() {
        let still = TravelModel { walking_kmh: 0.0, ..TravelModel::default() };
        assert_eq!(still.walking_minutes(PUNGAM, CHIPYEONG), 1440);
        let nowhere = Coordinate { latitude: f64::NAN, longitude: 0.0 };
        assert_eq!(TravelModel::default().walking_minutes(PUNGAM, nowhere), 1440);
    }

    fn point() -> impl Strategy<Value = Coordinate> {
        (34.0..36.0, 126.0..128.0).prop_map(|(latitude, longitude)| Coordinate { latitude, longitude })
    }

    proptest! {
        #[test]
        fn distance_is_a_distance(a in point(), b in point(), c in point()) {
            prop_assert!((distance_m(a, b) - distance_m(b, a)).abs() < 1e-6);
            prop_assert!(distance_m(a, c) <= distance_m(a, b) + distance_m(b, c) + 1e-6);
        }
    }
}
