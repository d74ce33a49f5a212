//! The alley districts of the neighbourhood.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::slots::slots;
use super::{PrivateName, PrivatePhone, PromiseState};

/// One alley district (골목형상점가).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AlleyDistrictFacts {
    /// Name.
    pub name: String,
    /// Where it lies, in words, may be empty.
    pub location: String,
    /// Day it was designated, if known.
    pub designated: Option<NaiveDate>,
    /// Stores in it, if known.
    pub stores: Option<u32>,
    /// Where that number comes from, in words: the ledger of the designation, or a file with its date.
    pub stores_basis: String,
    /// Its merchants' association, if there is one.
    pub association: Option<AssociationFacts>,
    /// Stores by trade, the most frequent first.
    pub trades: Vec<TradeShare>,
    /// Source and date of the trades, in words.
    pub trades_basis: String,
    /// Onnuri membership.
    pub membership: Option<MembershipFacts>,
    /// Special projects.
    pub projects: Vec<ProjectFacts>,
}

/// A merchants' association (상인회).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AssociationFacts {
    /// Name.
    pub name: String,
    /// Day it was founded, if known.
    pub founded: Option<NaiveDate>,
    /// Members, if known.
    pub members: Option<u32>,
    /// Its leader.
    pub leader: Option<LeaderFacts>,
}

/// The leader's card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LeaderFacts {
    /// Name.
    pub name: PrivateName,
    /// Title, for example `회장`.
    pub title: String,
    /// Phone number, may be empty.
    pub phone: PrivatePhone,
    /// Shop, may be empty.
    pub store: String,
    /// In office since, if known.
    pub since: Option<NaiveDate>,
    /// What he or she said and was told, newest first.
    pub history: Vec<LeaderRemark>,
    /// How much more of that there is, beyond these.
    pub history_more: u32,
}

/// What a leader said and what the answer was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LeaderRemark {
    /// Day.
    pub date: NaiveDate,
    /// What was said.
    pub said: String,
    /// What was said to it at once, may be empty.
    pub answered: String,
    /// What was promised because of it.
    pub promises: Vec<RemarkPromise>,
}

/// A promise that was made because of what a leader said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RemarkPromise {
    /// What was promised.
    pub what: String,
    /// Its number in the ledger; empty where it stands in the note alone.
    pub number: String,
    /// Where it stands, if it stands in the ledger.
    pub state: Option<PromiseState>,
}

/// How many stores of a trade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TradeShare {
    /// Trade, for example `음식`.
    pub trade: String,
    /// Stores.
    pub stores: u32,
}

/// Onnuri membership and the denominator it is counted on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MembershipFacts {
    /// The last count before designation, if one exists.
    pub before: Option<MembershipPoint>,
    /// The newest count.
    pub now: MembershipPoint,
    /// Counts over time, oldest first, each with its own denominator.
    pub series: Vec<MembershipPoint>,
}

/// One count of members.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MembershipPoint {
    /// Day of the count.
    pub date: NaiveDate,
    /// Member stores.
    pub members: u32,
    /// Eligible stores: the denominator.
    pub eligible: u32,
}

/// A special project (특화사업).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProjectFacts {
    /// Name.
    pub name: String,
    /// Budget in won, if known.
    pub budget_won: Option<f64>,
    /// Progress from 0 to 100 percent, if known.
    pub progress_percent: Option<u32>,
    /// State in words.
    pub state: String,
}

impl MembershipPoint {
    /// Members among eligible stores in percent, rounded half up to one decimal; 0 when no store is eligible.
    pub fn rate_percent(&self) -> f64 {
        let (members, eligible) = (u64::from(self.members), u64::from(self.eligible));
        if eligible == 0 { 0.0 } else { ((members * 2000 + eligible) / (eligible * 2)) as f64 / 10.0 }
    }
}

slots!(AlleyDistrictFacts {
    name,
    location,
    designated,
    stores,
    stores_basis,
    association,
    trades,
    trades_basis,
    membership,
    projects,
});
slots!(AssociationFacts { name, founded, members, leader });
slots!(LeaderFacts { name, title, phone, store, since, history, history_more });
slots!(LeaderRemark { date, said, answered, promises });
slots!(RemarkPromise { what, number, state });
slots!(TradeShare { trade, stores });
slots!(MembershipFacts { before, now, series });
slots!(MembershipPoint { date, members, eligible });
slots!(ProjectFacts { name, budget_won, progress_percent, state });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_rounded_half_up() {
        let rate = |members, eligible| {
            MembershipPoint { date: NaiveDate::default(), members, eligible }.rate_percent()
        };
        assert_eq!([rate(29, 80), rate(9, 80), rate(63, 119), rate(1, 0)], [36.3, 11.3, 52.9, 0.0]);
    }
}
