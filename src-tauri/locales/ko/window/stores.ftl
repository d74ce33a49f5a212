### 점포 작업 공간: 점포 목록, 가맹률, 변동, 가맹 권유, 시장 이름 잇기, 가져오기. The workspace of stores.

stores-parts = 점포 화면
stores-part-list = 점포 목록
stores-part-membership = 가맹률
stores-part-changes = 점포 변동
stores-part-ask = 가맹 권유
stores-part-aliases = 시장 이름 잇기
stores-part-import = 자료 가져오기

# $source is a publisher, $date the day the data stand for.
stores-source = { $source } ({ $date } 기준)
stores-source-none = 아직 가져온 자료 없음

## 점포 목록 / The list

stores-column-number = 상가업소번호
stores-column-name = 상호
stores-column-trade = 업종
stores-column-neighborhood = 행정동
stores-column-alley = 골목형상점가
stores-column-address = 주소
stores-column-standing = 가맹 여부
stores-column-kinds = 취급 상품권
stores-standing-member = 가맹점
stores-standing-non-member = 미가맹점
stores-standing-not-eligible = 가맹 대상 아님
stores-standing-unknown = 업종 모름
stores-kind-card = 카드형
stores-kind-mobile = 모바일
stores-kind-paper = 지류
# No voucher at all.
stores-kind-none = 없음
stores-filter-text = 점포 찾기
stores-filter-text-hint = 상호, 업종, 주소, 초성(ㅎㄱㄷ)
stores-filter-clear = 조건 지우기
stores-all-neighborhoods = 행정동 전체
stores-all-alleys = 골목형상점가 전체
stores-all-trades = 업종 전체
stores-all-standings = 가맹 여부 전체
# What is in the list: stores, stores that may join, members among them. A percentage follows.
stores-counts = 점포 { NUMBER($stores) }곳 · 가맹 대상 { NUMBER($eligible) }곳 가운데 가맹점 { NUMBER($members) }곳
stores-joined-how = 가맹 여부는 같은 골목형상점가 안에서 가맹점명과 상호를 맞추어 이은 것입니다. 이름이 이어지지 않은 가맹점은 ‘가맹률’에서 함께 셉니다.
stores-copy = 복사 ({ NUMBER($count) })
stores-copied = { NUMBER($count) }행을 복사했습니다. 엑셀에 붙여 넣으십시오.
stores-none-found = 조건에 맞는 점포가 없습니다
stores-none-found-hint = 낱말을 줄이거나 초성으로 찾아보고, 행정동과 업종 조건을 지워 보십시오.
stores-detail = 점포 상세
stores-detail-gone = 점포를 찾지 못했습니다
stores-no-alley = 골목형상점가 밖
stores-road-address = 도로명주소
stores-lot-address = 지번주소
stores-building = 건물
stores-floor = { $floor }층
stores-member-entry = 가맹점 현황
stores-asked = 가맹 권유 결과
stores-asked-never = 아직 권유한 적이 없습니다.

## 첫 자료 / The first files

stores-first-title = 아직 점포가 없습니다
stores-first-text = 아래 파일을 내려받아 그대로 창에 끌어다 놓으십시오. 열 순서와 인코딩은 알아서 맞추고, 가져오기 전에 미리 보여 드립니다.
stores-first-import = 자료 가져오기
stores-first-districts-where = 비서실이나 소관부서가 관리하는 골목형상점가 명부입니다. 다른 자료를 잇는 바탕이므로 가장 먼저 가져옵니다.
stores-first-districts-shape = 엑셀(.xlsx) 또는 CSV. 꼭 있어야 할 열: 골목형상점가명, 행정동. 있으면 좋은 열: 위도, 경도, 반경, 지정일, 가입가능 점포수, 상인회명, 상인회장, 별칭.
stores-first-stores-where = 공공데이터포털(data.go.kr)의 ‘소상공인시장진흥공단_상가(상권)정보’. 분기마다 새로 나오며, 우리 시도 파일이나 전국 파일을 씁니다.
stores-first-stores-shape = CSV 또는 ZIP 그대로, 39개 열. 우리 구 점포만 골라 받습니다. 두 번 이상 가져오면 문을 열고 닫고 옮긴 점포를 견줄 수 있습니다.
stores-first-onnuri-where = 공공데이터포털의 ‘소상공인시장진흥공단_전국 온누리상품권 가맹점 현황’.
stores-first-onnuri-shape = CSV. 가맹점명, 소속 시장명(또는 상점가), 소재지, 취급품목, 지류·디지털형 가맹 여부. 2024년과 2025년 모양을 모두 읽고, 시장 이름으로 골목형상점가에 잇습니다.
stores-first-boundaries-where = 행정동 경계. 없어도 되며, 있으면 상황판 지도가 실제 모양으로 그려집니다.
stores-first-boundaries-shape = GeoJSON, 위경도(WGS84). 행정동 코드나 이름이 속성에 있어야 합니다.
stores-first-calendar-where = 쉬는 날과 이미 잡힌 방문 일정.
stores-first-calendar-shape = iCalendar(.ics). 하루 종일 일정은 쉬는 날로, 동 이름이 든 일정은 방문으로 받습니다.
stores-first-suggestions-where = 119폰으로 받아 둔 건의 목록.
stores-first-suggestions-shape = 엑셀 또는 CSV. 꼭 있어야 할 열: 내용. 있으면 좋은 열: 접수일시, 보낸 사람, 연락처, 동, 분류.

## 가맹률 / Membership

stores-rate-by = 묶음
stores-rate-by-dong = 행정동별
stores-rate-by-alley = 골목형상점가별
stores-rate-legend = 막대는 지금 가맹률, 세로 눈금은 지정 전 가맹률입니다. 동 이름을 누르면 그 동의 골목형상점가를 봅니다.
stores-rate-place = 행정동·골목형상점가
stores-rate-neighborhood = 행정동
stores-rate-alley = 골목형상점가
stores-rate-share = 가맹률
stores-rate-fraction = 가맹점 / 가맹 대상
stores-rate-members = 가맹점
stores-rate-eligible = 가맹 대상
stores-rate-before = 지정 전 가맹점
stores-rate-change = 지정 뒤 변화
stores-rate-kinds = 카드형 · 모바일 · 지류
stores-rate-card = 카드형
stores-rate-mobile = 모바일
stores-rate-paper = 지류
stores-rate-source = 출처
stores-rate-designated = 지정일
stores-rate-as-of = 기준일
# Everything a rate rests on: shown on hover and read aloud.
stores-rate-about = 가맹점 { NUMBER($members) }곳({ $numerator }, { $numeratorDate } 기준) / 가맹 대상 { NUMBER($eligible) }곳({ $denominator }, { $denominatorDate } 기준)
stores-rate-empty = 골목형상점가가 아직 없습니다
stores-rate-empty-hint = ‘자료 가져오기’에서 골목형상점가 명부를 먼저 가져오고, 이어서 온누리상품권 가맹점 현황을 가져오십시오.
stores-copy-table = 표 복사

## 점포 변동 / Changes between two imports

stores-change = 변동
stores-change-all = 전체
stores-change-opened = 새로 생김
stores-change-closed = 없어짐
stores-change-moved = 옮김
stores-change-renamed = 상호 바뀜
stores-change-was = 이전 주소·상호
# $renumbered: stores that only got another number, which is no change.
stores-change-counts = { $before }({ NUMBER($storesBefore) }곳)과 { $after }({ NUMBER($storesAfter) }곳)의 상가(상권)정보를 견주었습니다. 번호만 바뀐 점포 { NUMBER($renumbered) }곳은 변동이 아닙니다.
stores-change-none = 견줄 자료가 아직 하나뿐입니다
stores-change-none-hint = 다음 분기의 상가(상권)정보를 가져오면 그사이 생기고 없어지고 옮긴 점포를 보여 드립니다.
stores-change-same = 해당하는 점포가 없습니다
# What happened between two versions of the member file.
stores-change-which = 견줄 자료
stores-change-stores = 상가(상권)정보
stores-change-members = 온누리 가맹점
stores-change-joined = 새 가맹
stores-change-left = 빠짐
stores-change-kinds = 상품권 바뀜
stores-change-market = 소속 시장
stores-change-items = 취급품목
stores-change-vouchers = 받는 상품권
stores-change-member-counts = { $before }({ NUMBER($membersBefore) }곳)과 { $after }({ NUMBER($membersAfter) }곳)의 온누리상품권 가맹점 현황을 견주었습니다. 파일에 번호가 없어 시장과 상호로 같은 점포를 찾습니다.
stores-change-members-none-hint = 다음 온누리상품권 가맹점 현황을 가져오면 그사이 가맹하고 빠진 점포를 보여 드립니다.
stores-version = { $date } · { $file }
stores-version-before = 앞선 자료
stores-version-after = 나중 자료

## 가맹 권유 / Go and ask

stores-ask-visit = 방문
stores-ask-what = 방문 동선에서 가까운 차례로, 가입할 수 있으나 아직 가맹하지 않은 점포입니다.
stores-ask-no-visit = 아직 방문이 없습니다
stores-ask-no-visit-hint = ‘순회’에서 방문을 만들면 그 동선의 미가맹점을 여기서 권유합니다.
stores-ask-empty = 이 방문에는 권유할 점포가 없습니다
stores-ask-empty-hint = 방문할 골목형상점가의 점포가 모두 가맹했거나, 상가(상권)정보를 아직 가져오지 않았습니다.
stores-ask-far = 권유 진행
stores-ask-progress = { NUMBER($all) }곳 가운데 { NUMBER($asked) }곳 권유함
stores-ask-keys = ↑↓ 점포, 1–5 답변
stores-ask-key = 숫자 키 { $key }
stores-ask-near = { $time } { $title } 가까이
stores-ask-near-none = 위치를 모르는 점포
stores-ask-metres = { NUMBER($metres) } m
stores-ask-earlier = 지난 권유 { $date }: { $answer }
stores-ask-why = 거절한 까닭
stores-ask-why-fee = 수수료 부담
stores-ask-why-bother = 절차가 번거로움
stores-ask-why-no-need = 필요를 못 느낌
stores-ask-why-closing = 폐업·이전 예정
stores-ask-save = 저장

## 시장 이름 잇기 / Names of markets

stores-alias-unknown = 이어지지 않은 시장 이름
stores-alias-unknown-count = 시장 { NUMBER($markets) }곳 · 가맹점 { NUMBER($members) }곳
stores-alias-about = 온누리상품권 가맹점 현황에 있으나 같은 이름의 골목형상점가가 없는 시장입니다. 어느 골목형상점가인지 고르면 그 가맹점이 바로 이어집니다. 우리 구가 아닌 시장은 그대로 두십시오.
stores-alias-all-known = 모든 시장 이름이 이어져 있습니다
stores-alias-all-known-hint = 가맹점 현황을 새로 가져오면 모르는 이름이 여기에 나옵니다.
stores-alias-more = { NUMBER($count) }개 더 보기
stores-alias-members = 가맹점 { NUMBER($count) }곳
stores-alias-of = ‘{ $name }’의 골목형상점가
stores-alias-choose = 골목형상점가 고르기
stores-alias-join = 잇기
stores-alias-known = 등록한 다른 이름
stores-alias-name = 다른 이름
stores-alias-none = 등록한 다른 이름이 없습니다
stores-alias-remove = 지우기
stores-alias-made = { JOSA($name, "을/를") } { $alley }에 이었습니다.
stores-alias-removed = 다른 이름 { JOSA($name, "을/를") } 지웠습니다.

## 자료 가져오기 / The import

stores-kind-of-file-stores = 상가(상권)정보
stores-kind-of-file-onnuri = 온누리상품권 가맹점 현황
stores-kind-of-file-districts = 골목형상점가 명부
stores-kind-of-file-suggestions = 건의 목록
stores-kind-of-file-boundaries = 행정동 경계
stores-kind-of-file-calendar = 일정
stores-import-pick = 파일 고르기
stores-import-drop = 여기에 파일을 끌어다 놓으십시오. CSV, 엑셀(.xlsx), ZIP, GeoJSON, iCalendar를 읽습니다.
stores-import-waiting = 다음 파일 { NUMBER($count) }개
stores-import-kind = 자료 종류
stores-import-choose = 고르십시오
stores-import-encoding = 문자 인코딩
stores-import-as-of = 자료 기준일
stores-encoding-auto = 자동
stores-encoding-found = 자동 ({ $name })
stores-encoding-ascii = 영문·숫자만
stores-encoding-utf8 = UTF-8
stores-encoding-utf8-bom = UTF-8 (BOM)
stores-encoding-utf-8 = UTF-8
stores-encoding-cp949 = CP949(EUC-KR)
stores-encoding-utf16-le = UTF-16 LE
stores-encoding-utf16-be = UTF-16 BE
stores-encoding-utf-16le = UTF-16 LE
stores-encoding-utf-16be = UTF-16 BE
stores-import-kind-unknown = 어떤 자료인지 알 수 없습니다. 자료 종류를 고르고 열을 맞추십시오.
stores-import-missing = 꼭 있어야 할 열이 없습니다: { $columns }. 아래 머리글에서 해당하는 열을 고르십시오.
stores-import-preview = { $table }의 첫 { NUMBER($rows) }행입니다. 가져오면 이대로 들어옵니다.
stores-import-preview-refused = 이 가운데 { NUMBER($count) }행은 거절됩니다.
stores-import-columns = 열 맞추기와 미리 보기
stores-import-row = 행
stores-import-column-as = ‘{ $header }’ 열의 뜻
stores-import-unused = (쓰지 않음)
stores-match-hand = 직접 고름
stores-match-sure = 이름이 같음
stores-match-likely = 이름이 비슷함
stores-match-none = 쓰지 않음
stores-document-boundary-name = 이름
stores-document-boundary-code = 코드
stores-document-boundary-corners = 꼭짓점 수
stores-document-event-start = 시작
stores-document-event-summary = 제목
stores-document-event-place = 장소
stores-import-run = 가져오기
stores-import-running = 가져오는 중입니다…
stores-import-stop = 중단
stores-import-skip = 이 파일 빼기
stores-import-safe = 미리 보기만 했습니다. 아직 바뀐 것은 없습니다.
stores-receipt = 가져오기 결과
stores-receipt-of = 가져오기 결과: { $file }
stores-receipt-done = 가져옴
stores-receipt-nothing = 바뀐 것 없음
stores-receipt-undone = 되돌림
stores-receipt-read = 읽은 행
stores-receipt-taken = 받은 행
stores-receipt-filtered = 다른 지역이라 지나간 행
stores-receipt-unchanged = 이미 있던 행
stores-receipt-refused = 거절한 행
stores-receipt-columns = 열 맞추기
stores-receipt-remarks = 알아 둘 것
stores-receipt-refusals = 거절한 행과 까닭
stores-receipt-more = 그 밖에 { NUMBER($count) }행
stores-receipt-copy = 복사
stores-receipt-copied = 가져오기 결과를 복사했습니다.
stores-receipt-save = 글로 저장
stores-receipt-saved = { $name }에 저장했습니다.
stores-receipt-undo = 가져오기 되돌리기

# The stores nearest to the walk are shown first; $total counts all there are to ask.
stores-ask-nearest = 물을 점포 { NUMBER($total) }곳 가운데 동선에서 가까운 { NUMBER($shown) }곳입니다.
stores-ask-more = { NUMBER($count) }곳 더 보기
# What a store answered, entered from its own panel.
stores-ask-record = 답변 적기
