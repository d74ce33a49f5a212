### Facts that go into a packet: what changed, what became of a suggestion, where figures come from.

# The office's name on page one, and the beginning of a packet's file name.
packet-office = 구청장 비서실
packet-file = 방문자료집
packet-file-card = 방문수첩
packet-file-changes = 방문자료집-달라진쪽
# Neither a dong nor all of them were asked for.
packet-for-nothing = 어느 동의 자료집인지 정하지 않았습니다. 만든 것은 없습니다. 동을 고르거나 전체를 고르십시오(--dong, --all).

# A packet could not be made. $name is the dong; nothing was written for it.
# A font that the program carries cannot be used.
packet-font-unusable = { $name } 자료집: 프로그램에 든 글꼴을 쓸 수 없어 만들지 못했습니다. 자료는 그대로입니다. 프로그램을 다시 설치하십시오.
# A name or number that must be masked could still be read on a page. Which one is never repeated. $page: the first such page; $found: how many places.
packet-unmasked = { $name } 자료집: 가려야 할 이름이나 전화번호가 { NUMBER($found) }곳에서 그대로 읽혀(처음 { $page }쪽) 내보내지 않았습니다. 파일은 만들지 않았고 자료는 그대로입니다. 그 쪽에 실릴 건의·약속·간담회 글에 적힌 이름과 번호를 고쳐 다시 만드십시오.
# A figure or place among the facts makes no sense, such as a coordinate that is not a number.
packet-facts-unusable = { $name } 자료집: 쓸 수 없는 값이 있어 만들지 못했습니다. 자료는 그대로입니다. 그 동의 좌표와 숫자를 확인해 다시 만드십시오.
# The finished pages could not be put together as a PDF.
packet-not-written = { $name } 자료집: PDF로 묶지 못했습니다. 자료는 그대로입니다. 다시 만들어 보고 계속되면 알려 주십시오.
# A password for a packet has letters that no PDF takes, or is too long.
packet-password-unusable = { $name } 자료집: 이 암호는 PDF에 쓸 수 없습니다(줄바꿈 같은 글자가 있거나 너무 깁니다). 파일은 만들지 않았습니다. 다른 암호로 다시 하십시오.
# A password for a packet is shorter than eight letters.
packet-password-short = 암호가 너무 짧습니다. 만든 것은 없습니다. 8자 이상으로 정해 주십시오.
# Only the changed pages were asked for, but no packet of the dong that they could be compared with was made before. $name is the dong.
packet-no-earlier = { $name } 자료집: 견줄 자료집이 없어 달라진 쪽을 가릴 수 없습니다. 만든 것은 없습니다. 먼저 자료집 전체를 만드십시오.
# Changes cannot be marked on a pocket card, and the changed pages of a booklet cannot be printed alone.
packet-changes-paper = 이 용지로는 달라진 곳을 표시하거나 달라진 쪽만 만들 수 없습니다. 만든 것은 없습니다. A4나 양면을 고르십시오.
# The person asked to stop.
packet-cancelled = { $name } 자료집부터 만들기를 중단했습니다. 앞서 저장한 자료집은 그대로 있습니다. 필요하면 다시 만드십시오.
# The same after some were made: $made packets are there, $count more were not made.
packets-stopped = 중단했습니다. 자료집 { NUMBER($made) }부는 만들었고 { NUMBER($count) }부는 만들지 않았습니다. 다시 만들면 만들지 않은 것만 이어서 만듭니다.

# What the footer of an unmasked packet says it is for when it is read on the screen.
packet-reading = 화면 열람

# What page one left out or shortened so that it stayed one page; $kept of $of entries are still there.
packet-yielded-topics = 참석자별 예상 발언 { NUMBER($of) }명 가운데 { NUMBER($kept) }명만 실음
packet-yielded-lines-to-take = 핵심메시지 { NUMBER($of) }개 가운데 { NUMBER($kept) }개만 실음
packet-yielded-promises = 지난 약속 { NUMBER($of) }건 가운데 { NUMBER($kept) }건만 실음
packet-yielded-attendees = 참석자 { NUMBER($of) }명 가운데 { NUMBER($kept) }명만 실음
packet-yielded-places = 방문 상권 { NUMBER($of) }곳 가운데 { NUMBER($kept) }곳만 실음
packet-yielded-picks = 선정 건의 { NUMBER($of) }건 가운데 { NUMBER($kept) }건만 실음
# Long texts were cut; $of letters of the longest one, $kept of them are printed.
packet-yielded-texts = 긴 글을 { NUMBER($kept) }자까지만 실음(가장 긴 글 { NUMBER($of) }자)
# The type on page one had to be smaller than asked for; both in percent of the usual size.
packet-yielded-type-size = 첫 장의 글자 크기를 { NUMBER($of) }%에서 { NUMBER($kept) }%로 줄임
packet-yielded-strips = 첫 장에 들어가지 않은 줄이 있음({ NUMBER($of) }줄 가운데 { NUMBER($kept) }줄만 실음)

# What changed since the last visit: counts of suggestions, promises, member stores (percent), stores between two files.
# $states names how many are in which state now, in the words below; those in which there is none are left out.
packet-change-suggestions-new = 새 건의 { NUMBER($count) }건({ $states })
packet-change-suggestions-older = 지난 건의 가운데 { $states }
packet-change-promises-new = 새 약속 { NUMBER($count) }건({ $states })
packet-change-promises-older = 지난 약속 가운데 { $states }
# Between these counts.
packet-change-then = ,{ " " }
packet-change-promises-open = 지금 처리 중 { NUMBER($count) }건
packet-change-suggestion-received = 접수 { NUMBER($count) }건
packet-change-suggestion-assigned = 배정 { NUMBER($count) }건
packet-change-suggestion-answered = 답변 작성 { NUMBER($count) }건
packet-change-suggestion-told = 회신 완료 { NUMBER($count) }건
packet-change-suggestion-closed = 종결 { NUMBER($count) }건
packet-change-promise-done = 완료 { NUMBER($count) }건
packet-change-promise-in-progress = 추진중 { NUMBER($count) }건
packet-change-promise-planned = 추진예정 { NUMBER($count) }건
packet-change-promise-long-term = 장기검토 { NUMBER($count) }건
packet-change-promise-impossible = 추진불가 { NUMBER($count) }건
packet-change-promise-transferred = 타기관 이첩 { NUMBER($count) }건
packet-change-membership = 가맹률 { NUMBER($before, minimumFractionDigits: 1, maximumFractionDigits: 1) }%({ NUMBER($earlier) }곳, { $since } 기준) → { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }%({ NUMBER($members) }곳, { $date } 기준), 가맹 대상 { NUMBER($eligible) }곳
# No newer file of members has been imported since the last visit.
packet-change-membership-none = 지난 방문 이후 새 가맹점 자료가 없습니다. 가맹률 { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }%(가맹 대상 { NUMBER($eligible) }곳 중 { NUMBER($members) }곳, { $date } 기준)
packet-change-stores = 점포 { NUMBER($all) }곳({ $to } 기준): { $from } 자료 이후 개업 { NUMBER($opened) }곳, 폐업 { NUMBER($closed) }곳, 이전 { NUMBER($moved) }곳
# No newer file of stores has been imported since the last visit.
packet-change-stores-none = 지난 방문 이후 새 점포 자료가 없습니다. 점포 { NUMBER($all) }곳({ $date } 기준)

# One change on its line, between what it is about and how it stands now: that the promise or suggestion is new.
packet-change-promise-new = 새 약속
packet-change-suggestion-new = 새 건의
# The deadline of a new promise; $date is a day.
packet-change-until = { $date }까지
# In place of a deadline, department or officer that was or is not set.
packet-change-unset = 미정
# What became of a store between two files.
packet-store-opened = 개업
packet-store-closed = 폐업
packet-store-moved = 이전

# What became of a suggestion, one line a day; the answer, how the merchant was told, or the promise stands behind it.
packet-event-drafted = 답변 작성
packet-event-answered = 답변
packet-event-told = 회신 완료
packet-event-told-again = 다시 회신
packet-event-promised = 약속

# What a number beside an alley district rests on. $date is a day.
packet-basis-designation = 지정 당시
packet-basis-stores = 상가(상권)정보 { $date } 기준
packet-basis-members = 골목형상점가의 가맹 대상 점포, 가맹점 현황 { $date } 기준
packet-basis-office = 비서실 기록 { $date } 기준

# The dong in figures, on page one of a dong without a planned visit: what is counted, and the figures with their units.
packet-standing-alleys = 골목형상점가
packet-standing-stores = 점포
packet-standing-membership = 온누리 가맹률
packet-standing-suggestions = 처리 중인 건의
packet-standing-promises = 처리 중인 약속
packet-standing-last-visit = 지난 방문
packet-standing-places = { NUMBER($count) }곳
packet-standing-cases = { NUMBER($count) }건
packet-standing-rate = { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) }%({ NUMBER($members) }/{ NUMBER($eligible) }곳)
packet-standing-promises-count = { NUMBER($count) }건(기한 지남 { NUMBER($late) }건)
packet-standing-never = 방문한 적 없음
packet-standing-unknown = 자료 없음
packet-standing-no-stores = 상가(상권)정보 파일을 가져오면 채워집니다
packet-standing-no-members = 골목형상점가 목록과 가맹점 현황 파일을 가져오면 채워집니다

# Sources of figures: what is counted, by whom, on what basis. $district is the district, $rows a count of stores.
packet-source-office = 비서실 기록
packet-source-stores = 점포 수, 업종 구성
packet-source-stores-basis = { $district } 안 점포 { NUMBER($rows) }곳
packet-source-members = 온누리상품권 가맹률
packet-source-members-ledger = 분모는 구청 대장의 가맹 대상 점포 수이며, 지난 시점의 가맹률도 지금의 분모로 셈
packet-source-members-file = 분모는 상가(상권)정보에서 제외 업종을 뺀 점포 수이며, 지난 시점의 가맹률도 지금의 분모로 셈
packet-source-boundaries = 행정동 경계
packet-source-dongs = 행정동 위치와 면적
packet-source-dongs-basis = 동마다 대표점 하나와 면적
packet-source-alleys = 골목형상점가, 상인회, 특화사업
packet-source-alleys-basis = 골목형상점가 { NUMBER($count) }곳, 지정 대장과 상인회가 알려 온 내용
packet-source-suggestions = 건의
packet-source-suggestions-basis = 119폰 접수 대장
packet-source-promises = 약속
packet-source-promises-basis = 약속 처리대장
packet-source-ways = 이동 시간
packet-source-ways-basis = 직선거리로 어림한 시간

# A report could not be made. $name is its title; nothing was written. Which name or number could be read is never repeated.
report-unmasked = { $name }: 가려야 할 이름이나 전화번호가 { NUMBER($found) }곳에서 그대로 읽혀(처음 { $page }쪽) 내보내지 않았습니다. 파일은 만들지 않았고 자료는 그대로입니다. 그 쪽에 실릴 글에 적힌 이름과 번호를 고쳐 다시 만드십시오.
report-not-written = { $name }: PDF로 묶지 못했습니다. 자료는 그대로입니다. 다시 만들어 보고 계속되면 알려 주십시오.
# A report was to be saved as HWPX without the form that it is filled into. The words in double braces are Korean in every language.
report-form-missing = HWPX로 저장하려면 구청에서 쓰는 빈 서식 파일이 있어야 합니다. 만든 것은 없습니다. 내용이 들어갈 곳에 ‘제목’, ‘본문’ 같은 말을 겹중괄호로 묶어 적은 HWPX 파일을 고르십시오(--form).
# A year that is not on the records.
report-year = { NUMBER($year, useGrouping: "false") }년 백서는 만들 수 없습니다. 만든 것은 없습니다. 2000년부터 올해까지 가운데 고르십시오.
