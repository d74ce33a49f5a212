### Facts that go into a packet: what changed, what became of a suggestion, where figures come from.

# The office's name on page one, and the beginning of a packet's file name.
packet-office = 구청장 비서실
packet-file = 방문자료집
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
# The person asked to stop.
packet-cancelled = { $name } 자료집부터 만들기를 중단했습니다. 앞서 저장한 자료집은 그대로 있습니다. 필요하면 다시 만드십시오.

# What the footer of an unmasked packet says it is for when it is read on the screen.
packet-reading = 화면 열람

# What page one left out or shortened so that it stayed one page; $kept of $of entries are still there.
packet-yielded-topics = 누가 무엇을 말할지: { NUMBER($of) }건 중 { NUMBER($kept) }건만
packet-yielded-lines-to-take = 핵심메시지: { NUMBER($of) }건 중 { NUMBER($kept) }건만
packet-yielded-promises = 지난 약속: { NUMBER($of) }건 중 { NUMBER($kept) }건만
packet-yielded-attendees = 함께 가는 사람: { NUMBER($of) }명 중 { NUMBER($kept) }명만
packet-yielded-places = 들르는 상점가: { NUMBER($of) }곳 중 { NUMBER($kept) }곳만
packet-yielded-picks = 고른 건의: { NUMBER($of) }건 중 { NUMBER($kept) }건만
# Long texts were cut; $of letters of the longest one, $kept of them are printed.
packet-yielded-texts = 긴 글 줄임: 가장 긴 글 { NUMBER($of) }자 중 { NUMBER($kept) }자까지
# The type on page one had to be smaller than asked for; both in percent of the usual size.
packet-yielded-type-size = 1쪽 글자 크기: { NUMBER($of) }% 대신 { NUMBER($kept) }%
packet-yielded-strips = 1쪽의 줄: { NUMBER($of) }줄 중 { NUMBER($kept) }줄만

# What changed since the last visit: counts of suggestions, promises, member stores (percent), stores between two files.
packet-change-suggestions = 새 건의 { NUMBER($new) }건, 회신 완료 { NUMBER($told) }건
packet-change-promises = 새 약속 { NUMBER($new) }건, 완료 { NUMBER($done) }건, 남은 약속 { NUMBER($open) }건
packet-change-membership = 가맹률 { NUMBER($before, minimumFractionDigits: 1, maximumFractionDigits: 1) }% → { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }% (가맹 대상 { NUMBER($eligible) }곳 중 { NUMBER($members) }곳)
packet-change-stores = { DATE($from) }~{ DATE($to) } 점포 { NUMBER($all) }곳: 새로 연 곳 { NUMBER($opened) }, 닫은 곳 { NUMBER($closed) }, 옮긴 곳 { NUMBER($moved) }

# What became of a suggestion, one line a day. $value is its channel, the answer, how the merchant was told, or the promise.
packet-event-received = 접수({ $value })
packet-event-answered = 답변: { $value }
packet-event-told = 회신 완료: { $value }
packet-event-promised = 약속: { $value }

# Sources of figures: what is counted, by whom, on what basis.
packet-source-office = 비서실 업무공간
packet-source-stores = 점포
packet-source-stores-basis = 지역 안 점포 { NUMBER($rows) }곳
packet-source-members = 온누리상품권 가맹점
packet-source-members-ledger = 분모는 구청 대장의 가맹 대상 점포 수
packet-source-members-file = 분모는 상가(상권)정보에서 제외 업종을 뺀 점포 수
packet-source-boundaries = 행정동 경계
packet-source-suggestions = 건의
packet-source-suggestions-basis = 119폰 접수 대장
packet-source-promises = 약속
packet-source-promises-basis = 약속 처리대장
packet-source-ways = 이동 시간
packet-source-ways-basis = 직선거리로 어림한 시간
