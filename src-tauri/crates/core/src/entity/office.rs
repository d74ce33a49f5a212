//! The office itself: people, settings, days off, departments. Seen with and without the sample.

use chrono::NaiveDate;

use crate::record::{choice, record};

choice! {
    /// What a person may do.
    pub enum Role {
        /// Reads, marks, remarks.
        Mayor = "mayor",
        /// Decides who may do what and answers for personal data.
        ChiefOfStaff = "chief-of-staff",
        /// Writes everything.
        Aide = "aide",
        /// Reads, with personal data masked.
        Viewer = "viewer",
    }
}

record! {
    /// A person who uses the app.
    pub struct Person(PersonId, PersonPatch) {
        /// Name.
        name: String,
        /// Title.
        title: Option<String>,
        /// What he or she may do.
        role: Role,
    }
}

record! {
    /// A setting of the workspace, by name.
    pub struct Setting(SettingId, SettingPatch) {
        /// Name of the setting.
        name: String,
        /// Its value as JSON.
        value: String,
    }
}

record! {
    /// A day on which the office does not work.
    pub struct Holiday(HolidayId, HolidayPatch) {
        /// Day.
        date: NaiveDate,
        /// Name.
        name: String,
        /// Where it is laid down.
        source: String,
        /// Whether somebody has checked it against the source.
        confirmed: bool,
    }
}

record! {
    /// A department of the office.
    pub struct Department(DepartmentId, DepartmentPatch) {
        /// Name.
        [search] name: String,
        /// Place in lists, from 1.
        position: i64,
    }
}
