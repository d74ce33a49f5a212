//! Names of people in the sample: heroes of old tales and the placeholder names of Korean forms. Nobody real.

/// Whole names.
pub(crate) const WHOLE: &[&str] = &[
    "임꺽정",
    "성춘향",
    "이몽룡",
    "심청",
    "전우치",
    "장길산",
    "김철수",
    "이영희",
    "박흥부",
    "박놀부",
    "변학도",
    "최콩쥐",
    "최팥쥐",
    "배장화",
    "배홍련",
    "옹고집",
    "이춘풍",
    "여보국",
    "양소유",
    "정경패",
    "진채봉",
    "가춘운",
    "심요연",
    "백선군",
    "백숙영",
    "이생규",
    "장필성",
    "김채봉",
    "허생원",
    "배비장",
    "심학규",
    "소대성",
    "이진사",
    "김갑돌",
    "이갑순",
    "박영수",
    "최순이",
];
/// Family names that go with [`GIVEN`].
pub(crate) const FAMILY: &[&str] = &["홍", "김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한"];
/// Given names that everybody knows from tales and forms.
pub(crate) const GIVEN: &[&str] = &[
    "길동", "춘향", "몽룡", "철수", "영희", "갑돌", "갑순", "꺽정", "우치", "길산", "흥부", "놀부", "콩쥐",
    "향단", "방자", "순이", "영수", "길순",
];
/// Officers who go along on every visit, in the order of their titles; nobody else has these names.
pub(crate) const OFFICIALS: &[&str] = &["유충렬", "홍계월", "강남홍", "양창곡", "조웅"];
/// Family name of the heads of dongs, which nobody else has.
pub(crate) const DONG_HEAD: &str = "황";
/// The mayor of the sample.
pub(crate) const MAYOR: &str = "홍길동";
