### 상황판 작업 공간 / The workspace of the board.

# $date is today.
board-as-of = { $date } 현재
board-map = 지도
# $indicator is what the map is coloured by.
board-map-of = 행정동 지도: { $indicator }. 화살표로 옮겨 다니고 Enter로 엽니다.
board-map-of-dong = { $name }의 골목형상점가 지도. 화살표로 옮겨 다니고 Enter로 엽니다.
board-list = 행정동 목록
board-list-caption = 행정동별 현황. 위아래 화살표로 옮겨 다니고 Enter로 엽니다.
board-choose = 지도에 칠할 지표
board-schematic = 경계 자료가 없어 동의 대표점과 면적으로 그린 약도입니다.
# $source is what the boundary file asks to be named as its source.
board-boundaries = 경계 출처: { $source }
board-closer = 확대하면 점포가 점으로 보입니다.
board-zoom-in = 확대
board-zoom-out = 축소
board-zoom-whole = 전체 보기
board-wall = 벽면 화면
board-wall-keys = 1~5 지표 바꾸기 · Esc 닫기
board-crumbs = 지금 보는 곳

## 지표 / What the board can be coloured by

board-indicator-membership = 온누리 가맹률
board-indicator-days = 마지막 방문 뒤
board-indicator-promises = 추진할 약속
board-indicator-overdue = 기한 지난 약속
board-indicator-suggestions = 회신할 건의
board-total-membership = 온누리 가맹률
board-total-days = 가장 오래 못 간 곳
board-total-promises = 추진할 약속
board-total-overdue = 기한 지난 약속
board-total-suggestions = 회신할 건의
# Heads of the narrow columns of the list.
board-column-name = 행정동
board-column-alleys = 골목형상점가
board-column-membership = 가맹률
board-column-days = 방문 뒤(일)
board-column-promises = 약속
board-column-overdue = 기한 지남
board-column-suggestions = 건의
# The five dongs to look at first, on the wall screen.
board-first-membership = 가맹률이 낮은 동
board-first-days = 오래 못 간 동
board-first-promises = 추진할 약속이 많은 동
board-first-overdue = 기한 지난 약속이 많은 동
board-first-suggestions = 회신할 건의가 많은 동

## 값 / Values

board-never = 방문 없음
board-unknown = 자료 없음
board-unset = 적지 않음
board-days = { NUMBER($days) }일
board-count = { NUMBER($count) }건
board-places = { NUMBER($count) }곳
board-persons = { NUMBER($count) }명
# A gain or loss between two percentages; $points has its sign.
board-points = { $points }%p
# $range is a class such as 10–19, in the legend.
board-class-days = { $range }일
board-class-count = { $range }건

## 근거 / What a figure rests on

board-rate-parts = 가맹점 { NUMBER($members) }곳 / 가맹 대상 { NUMBER($eligible) }곳
board-rate-members-source = 가맹점: { $source }, { $date } 기준
board-rate-eligible-source = 가맹 대상: { $source }, { $date } 기준
board-figure-source = { $source }, { $date } 기준
board-source = 출처: { $source }
board-own-source = 출처: 이 업무공간의 기록, { $date } 현재
board-last-visit-on = 마지막 방문 { $date }
board-next-visit-on = 다음 방문 { $date }
board-no-visit = 아직 방문하지 않았습니다
board-no-next-visit = 잡힌 방문이 없습니다
board-promises-parts = 추진할 약속 { NUMBER($open) }건 가운데 { NUMBER($overdue) }건이 기한을 넘겼습니다
board-suggestions-parts = 회신하지 않은 건의 { NUMBER($open) }건 가운데 { NUMBER($late) }건이 회신 기한을 넘겼습니다
board-membership-note = 가맹점 { NUMBER($members) } / 대상 { NUMBER($eligible) }곳
board-days-note = { $name }
board-days-unvisited = 아직 못 간 동 { NUMBER($dongs) }곳
board-promises-note = 완료·불가·이첩 제외
board-overdue-note = { NUMBER($dongs) }개 동에서
board-suggestions-note = 회신 기한 지남 { NUMBER($late) }건
board-overdue-count = 기한 지남 { NUMBER($overdue) }건
board-late-count = 회신 기한 지남 { NUMBER($late) }건
board-no-members = 가맹점 현황을 아직 가져오지 않았습니다.
board-no-stores = 상가(상권)정보를 아직 가져오지 않았습니다.

## 동 / A dong

board-last-visit = 마지막 방문
board-next-visit = 다음 방문
board-no-last = 없음
board-no-next = 잡히지 않음
board-stores = 점포
board-stores-note = 점포 { NUMBER($stores) }곳
board-alleys-of = { $name }의 골목형상점가
board-alley = 골목형상점가
board-gain = 지정 전보다
board-gain-about = 지정 전 가맹점 { NUMBER($members) }곳 (출처: 구청 대장)
board-no-alleys = 이 동에는 등록된 골목형상점가가 없습니다.
board-dot-member = 가맹점
board-dot-non-member = 미가맹점
board-dot-other = 대상 아님

## 골목형상점가 / An alley district

board-no-place = 위치를 적지 않음
board-designated = 지정일
board-designated-stores = 지정 당시 점포 { NUMBER($stores) }곳
board-eligible-stores = 가맹 대상 { NUMBER($stores) }곳
board-closing = 쉬는 요일
board-weekday-0 = 정해지지 않음
board-weekday-1 = 월요일
board-weekday-2 = 화요일
board-weekday-3 = 수요일
board-weekday-4 = 목요일
board-weekday-5 = 금요일
board-weekday-6 = 토요일
board-weekday-7 = 일요일
board-open = 처리할 것
board-open-value = 약속 { NUMBER($promises) } · 건의 { NUMBER($suggestions) }
board-membership = 온누리상품권 가맹
board-membership-over-time = 가맹률 추이
board-before = 지정 전
board-now = 현재
board-designated-mark = 지정 { $date }
board-date = 기준일
board-kinds = 취급: 카드형 { NUMBER($card) }곳 · 모바일 { NUMBER($mobile) }곳 · 지류 { NUMBER($paper) }곳
board-trades = 업종 구성
board-trade = 업종
board-share = 비율
board-trades-rest = 그 밖
board-no-association = 등록된 상인회가 없습니다.
board-no-leader = 현직 상인회장이 등록되어 있지 않습니다.
board-leader-name = 상인회장 이름
board-leader-note = 상인회장 비고
board-since = 취임일
board-former = 전임: { $names }
board-no-projects = 등록된 특화사업이 없습니다.
board-no-progress = 추진상황을 적지 않음
board-budget = 예산 { NUMBER($won) }원
board-association = 상인회
board-leader = 상인회장
board-leader-card = 한 말·약속·알린 것 보기
board-projects = 특화사업
board-stores-here = 이 골목의 점포
board-stores-first = 앞의 { NUMBER($count) }곳만 보입니다
board-stores-all = 점포에서 모두 보기
board-no-stores-here = 이 골목 안에 있는 점포 자료가 없습니다.
board-address = 주소
board-standing = 온누리 가맹

## 처음 / The empty board

board-empty = 아직 골목형상점가가 없습니다
board-empty-hint = 아래 자료를 가져오면 동별 가맹률과 업종, 상인회가 이 화면에 채워집니다.
board-empty-districts = 골목형상점가 대장: 이름, 동, 지정일, 상인회와 상인회장 (구청 자료)
board-empty-stores = 상가(상권)정보: 점포와 업종 (소상공인시장진흥공단, 공공데이터포털)
board-empty-members = 전국 온누리상품권 가맹점 현황 (소상공인시장진흥공단, 공공데이터포털)
board-empty-go = 점포에서 가져오기

## 고치기 / Editing the board

# The alley district itself: its designation and place.
board-about-alley = 지정과 위치
# Buttons that add something, each with what to type.
board-alley-add = 골목형상점가 추가
board-alley-hint = 골목형상점가 이름
board-association-add = 상인회 등록
board-association-hint = 상인회 이름
board-project-add = 특화사업 추가
board-project-hint = 특화사업 이름
# $field is a field such as the budget, $name a special project.
board-project-field = { $name } { $field }
board-no-budget = 예산을 적지 않음
# The first leader of an association, and one who follows another. $name is a leader, $date the last day in office.
board-leader-add = 상인회장 등록
board-leader-follow = 상인회장 바꾸기
board-leader-follow-text = { $name } 회장의 임기는 { $date }에 끝난 것으로 적고, 그동안의 말씀과 약속은 그대로 남깁니다.
board-leader-title = 직함
# Stands in the field until something else is typed.
board-leader-title-usual = 회장
board-leader-added = { JOSA($name, "을/를") } 상인회장으로 등록했습니다.
board-leader-followed = 상인회장을 { JOSA($name, "으로/로") } 바꾸었습니다.
board-save = 저장
# Under a line of rates over time. $eligible is the count that divides each of them, $date its day.
board-denominator-same = 모든 시점의 가맹점 수를 { $date } 기준 가맹 대상 { NUMBER($eligible) }곳으로 나누었습니다. 그때의 가맹 대상 수는 따로 남아 있지 않습니다.
