# 파일 전체를 읽지 못했을 때. $file 파일 이름.
intake-cannot-open = { $file } 파일을 열 수 없습니다({ $detail }). 업무공간은 그대로입니다. 파일이 그 자리에 있는지, 다른 프로그램이 쓰고 있지 않은지 보십시오.
intake-cannot-read = { $file } 파일을 읽다가 끊겼습니다. 업무공간은 그대로입니다. USB나 네트워크 연결을 확인하고 파일을 내 컴퓨터로 복사한 뒤 다시 하십시오.
intake-not-a-file = { $file } 항목은 파일이 아닙니다. 업무공간은 그대로입니다. 폴더가 아니라 파일을 고르십시오.
intake-empty = { $file } 파일이 비어 있습니다. 업무공간은 그대로입니다. 다시 내려받으십시오.
intake-file-too-large = { $file } 파일이 너무 큽니다({ $megabytes } MB, 한도 { $limit-megabytes } MB). 업무공간은 그대로입니다. 시도별로 나뉜 파일을 쓰거나 CSV로 저장하십시오.
intake-too-many-rows = { $file } 파일의 줄이 한도 { $limit }줄을 넘습니다. 업무공간은 그대로입니다. 파일을 나누어 가져오십시오.
intake-too-many-cells = { $file } 파일 { $row }행이 { $column }열까지 이릅니다(한도 { $limit }열). 업무공간은 그대로입니다. 멀리 떨어진 칸에 잘못 들어간 값을 지우고 저장하십시오.
intake-row-too-long = { $file } 파일 { $row }행 { $column }열이 { $limit-kilobytes } KB를 넘어도 끝나지 않습니다. 업무공간은 그대로입니다. 닫히지 않은 큰따옴표가 있는지 보십시오.
intake-inflates-too-much = { $file } 파일은 압축을 풀면 지나치게 커집니다({ $megabytes } MB에서 멈춤). 업무공간은 그대로입니다. 보낸 곳에 원본을 다시 요청하십시오.
intake-too-many-members = { $file } 압축 안에 파일이 { $found }개 있습니다(한도 { $limit }개). 업무공간은 그대로입니다. 필요한 파일만 담아 다시 압축하십시오.
intake-took-too-long = { $file } 파일을 { $seconds }초 안에 다 읽지 못했습니다. 업무공간은 그대로입니다. 파일을 내 컴퓨터로 복사하거나 나누어 가져오십시오.
intake-cancelled = { $file } 가져오기를 취소했습니다. 업무공간은 그대로입니다. 언제든 처음부터 다시 할 수 있습니다.
intake-stopped = { $file } 가져오기가 저장 단계에서 멈췄습니다. 업무공간은 그대로입니다. 함께 나온 저장 오류를 먼저 해결하십시오.
intake-not-a-table = { $file } 파일은 표가 아닙니다. 업무공간은 그대로입니다. CSV, XLSX 또는 이들을 담은 ZIP 파일을 고르십시오.
intake-old-workbook = { $file } 파일은 옛 엑셀 형식(.xls)입니다. 업무공간은 그대로입니다. 엑셀에서 .xlsx 또는 CSV로 다시 저장하십시오.
intake-web-page = { $file } 파일은 이름만 엑셀이고 내용은 웹 페이지입니다. 업무공간은 그대로입니다. 엑셀로 열어 .xlsx로 다시 저장하십시오.
intake-locked = { $file } 파일에 암호가 걸려 있습니다. 업무공간은 그대로입니다. 암호를 풀어 저장한 뒤 다시 하십시오.
intake-damaged = { $file } 파일이 손상되었습니다. 업무공간은 그대로입니다. 다시 내려받거나 엑셀에서 열어 새로 저장하십시오.
intake-wrong-encoding = { $file } 파일은 { $asked } 인코딩이 아닙니다({ $row }행부터 깨짐, 짐작: { $looks-like }). 업무공간은 그대로입니다. 인코딩을 ‘자동’으로 두거나 다른 것을 고르십시오.
intake-unknown-encoding = { $file } 파일의 글자 인코딩을 알 수 없습니다({ $row }행). 업무공간은 그대로입니다. 인코딩을 직접 고르거나 UTF-8로 다시 저장하십시오.
intake-missing-columns = { $file } 파일에 필요한 열이 없습니다: { WORD($missing, "column") }. 찾은 열: { $found }. 업무공간은 그대로입니다. 열 이름을 고치거나 열 맞추기에서 직접 고르십시오.
intake-duplicate-header = { $file } 파일에 ‘{ $header }’ 열이 둘입니다({ $first }열, { $second }열). 업무공간은 그대로입니다. 하나를 지우거나 열 맞추기에서 쓸 열을 고르십시오.
intake-unknown-assignment = { $file } 파일의 열 맞추기가 맞지 않습니다: ‘{ $header }’ → ‘{ $field }’. 업무공간은 그대로입니다. 열 맞추기를 다시 하십시오.
intake-other-coordinates = { $file } 경계 파일의 좌표계가 위경도(WGS84)가 아닙니다({ $crs }). 업무공간은 그대로입니다. EPSG:4326으로 변환해 저장하십시오.

# 한 줄을 읽지 못했을 때. $row 행, $column 열, $header 열 이름, $excerpt 값의 첫머리.
refusal-wrong-column-count = { $file } { $row }행: 칸이 { $found }개입니다(머리글은 { $expected }개). ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 쉼표나 따옴표를 고친 뒤 다시 가져오십시오.
refusal-undecodable = { $file } { $row }행 { $column }열({ $header }): 글자를 읽을 수 없습니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 원본에서 이 칸을 다시 적으십시오.
refusal-mojibake = { $file } { $row }행 { $column }열({ $header }): 이미 깨진 글자가 있습니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 원본에서 이 칸을 다시 적으십시오.
refusal-nul-byte = { $file } { $row }행 { $column }열({ $header }): 글자가 아닌 값(NUL)이 들어 있습니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 원본에서 이 칸을 다시 적으십시오.
refusal-missing = { $file } { $row }행 { $column }열({ $header }): 꼭 있어야 할 값이 비어 있습니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 값을 채우십시오.
refusal-bad-number = { $file } { $row }행 { $column }열({ $header }): 숫자가 아닙니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 숫자만 남기십시오.
refusal-bad-coordinate = { $file } { $row }행 { $column }열({ $header }): 좌표가 아닙니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 위도와 경도를 도 단위로 적으십시오.
refusal-outside-korea = { $file } { $row }행 { $column }열({ $header }): 좌표가 우리나라 밖입니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 위도와 경도가 바뀌지 않았는지 보십시오.
refusal-bad-code = { $file } { $row }행 { $column }열({ $header }): 행정구역 코드가 아닙니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 다섯 자리 또는 여덟·열 자리 숫자로 적으십시오.
refusal-bad-date = { $file } { $row }행 { $column }열({ $header }): 날짜가 아닙니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 2026-07-16처럼 연도까지 적으십시오.
refusal-bad-phone = { $file } { $row }행 { $column }열({ $header }): 전화번호가 아닙니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 010-0000-0000처럼 적으십시오.
refusal-bad-flag = { $file } { $row }행 { $column }열({ $header }): 예·아니오를 알 수 없습니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. Y 또는 N으로 적으십시오.
refusal-formula = { $file } { $row }행 { $column }열({ $header }): 수식이 들어 있습니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 수식을 지우고 값을 직접 적으십시오.
refusal-formula-without-value = { $file } { $row }행 { $column }열({ $header }): 수식의 계산값이 없습니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 엑셀에서 열어 저장하면 값이 채워집니다.
refusal-formula-error = { $file } { $row }행 { $column }열({ $header }): 수식 오류입니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 수식을 고치거나 값으로 바꾸십시오.
refusal-cell-too-long = { $file } { $row }행 { $column }열({ $header }): 칸이 { $limit }바이트를 넘습니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 내용을 줄이십시오.
refusal-duplicate = { $file } { $row }행 { $column }열({ $header }): { $first-row }행과 같은 값입니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 둘 가운데 하나를 지우십시오.

# 별칭이 서로 어긋날 때. $name 이름, $first-row $second-row 두 행.
alias-same-name = { $first-row }행과 { $second-row }행의 이름이 같습니다: ‘{ $name }’. 명부는 아직 적용하지 않았습니다. 두 행 가운데 하나를 고치십시오.
alias-two-districts = 별칭 ‘{ $name }’이(가) 두 상점가를 가리킵니다({ $first-row }행, { $second-row }행). 명부는 아직 적용하지 않았습니다. 두 행 가운데 하나를 고치십시오.
alias-own-name-of-another = { $first-row }행의 별칭 ‘{ $name }’은(는) { $second-row }행 상점가의 본이름입니다. 명부는 아직 적용하지 않았습니다. 두 행 가운데 하나를 고치십시오.
alias-each-other = ‘{ $name }’({ $first-row }행)과 ‘{ $other }’({ $second-row }행)이 서로를 별칭으로 가리킵니다. 명부는 아직 적용하지 않았습니다. 두 행 가운데 하나를 고치십시오.

# 문서(JSON, 일정, 경계)의 한 곳이 잘못되었을 때. $path 자리.
document-bad-value = { $file } 파일의 { $path }: 값이 맞지 않습니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-bad-code = { $file } 파일의 { $path }: 행정구역 코드가 맞지 않습니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-boundary-without-name = { $file } 파일의 { $path }: 동의 이름도 코드도 없습니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-code-twice = { $file } 파일의 { $path }: 같은 코드가 두 번 나옵니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-coordinates-swapped = { $file } 파일의 { $path }: 위도와 경도가 바뀌었습니다. 업무공간은 그대로입니다. 경도, 위도 순서로 저장하십시오.
document-dates-reversed = { $file } 파일의 { $path }: 시작하는 날이 끝나는 날보다 늦습니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-first-page-missing = { $file } 파일의 { $path }: 자료집은 첫 장(page-one)으로 시작해야 합니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-lacks-part = { $file } 파일의 { $path }: 이 부분이 없습니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-list-empty = { $file } 파일의 { $path }: 목록이 비어 있습니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-name-twice = { $file } 파일의 { $path }: 이름이 비었거나 두 번 나옵니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-not-a-calendar = { $file } 파일의 { $path }: 일정 파일(iCalendar)이 아니거나 깨졌습니다. 업무공간은 그대로입니다. 달력 프로그램에서 .ics로 다시 내보내십시오.
document-not-a-collection = { $file } 파일의 { $path }: 경계 목록(FeatureCollection)이 아닙니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-not-a-polygon = { $file } 파일의 { $path }: 면(Polygon, MultiPolygon)이 아닙니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-not-geojson = { $file } 파일의 { $path }: GeoJSON이 아닙니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-not-in-order = { $file } 파일의 { $path }: 날짜가 차례대로가 아니거나 두 번 나옵니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-not-utf8 = { $file } 파일의 { $path }: UTF-8이 아닙니다. 업무공간은 그대로입니다. UTF-8로 저장하십시오.
document-out-of-range = { $file } 파일의 { $path }: 값이 허용 범위를 벗어납니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-outside-korea = { $file } 파일의 { $path }: 좌표가 우리나라 밖입니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-ring-not-closed = { $file } 파일의 { $path }: 경계선이 닫히지 않았습니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-unknown-name = { $file } 파일의 { $path }: 모르는 이름을 가리킵니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-unknown-part = { $file } 파일의 { $path }: 모르는 부분입니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-unknown-placeholder = { $file } 파일의 { $path }: 모르는 자리표시가 있습니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-value-empty = { $file } 파일의 { $path }: 값이 비어 있습니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.
document-without-boundaries = { $file } 파일의 { $path }: 경계가 하나도 없습니다. 업무공간은 그대로입니다. 그 자리를 고친 뒤 다시 하십시오.

# 일정 하나를 읽지 못했을 때. $number 파일 안의 차례.
event-in-other-zone = { $number }번째 일정 ‘{ $excerpt }’의 시간대를 알 수 없습니다. 다른 일정은 읽었습니다. 서울 시간으로 바꾸어 내보내십시오.
event-without-start = { $number }번째 일정 ‘{ $excerpt }’에 시작 시각이 없습니다. 다른 일정은 읽었습니다. 시작 시각을 넣으십시오.

# 압축이나 통합 문서 안에서 읽지 않고 지나간 표.
table-empty = { $file }: 비어 있어 지나갔습니다. 나머지는 읽었습니다.
table-hidden = { $file }: 숨긴 시트라 지나갔습니다. 필요하면 숨김을 푸십시오. 나머지는 읽었습니다.
table-lacks-columns = { $file }: 필요한 열({ WORD($missing, "column") })이 없어 지나갔습니다. 나머지는 읽었습니다.
table-not-a-table = { $file }: 표가 아니라 지나갔습니다. 나머지는 읽었습니다.

# 열이 뜻하는 것: intake-missing-columns 안에서 쓰임.
column-text = 내용
column-name = 이름(상호명, 골목형상점가명)
column-neighborhood = 행정동
column-store-name = 가맹점명
column-market-name = 소속 시장명(또는 상점가)
column-number = 상가업소번호
column-district-code = 시군구코드
column-neighborhood-code = 행정동코드
column-longitude = 경도
column-latitude = 위도

# 상가(상권)정보의 열.
column-branch = 지점명
column-trade-major-code = 상권업종대분류코드
column-trade-major = 상권업종대분류명
column-trade-middle-code = 상권업종중분류코드
column-trade-middle = 상권업종중분류명
column-trade-minor-code = 상권업종소분류코드
column-trade-minor = 상권업종소분류명
column-industry-code = 표준산업분류코드
column-industry-name = 표준산업분류명
column-district-name = 시군구명
column-neighborhood-name = 행정동명
column-legal-dong-name = 법정동명
column-lot-address = 지번주소
column-road-address = 도로명주소
column-building = 건물명
column-postcode = 신우편번호
column-floor = 층정보
column-unit = 호정보

# 온누리상품권 가맹점 현황의 열.
column-address = 소재지
column-items = 취급품목
column-card = 카드형 취급 여부
column-mobile = 모바일·디지털형 취급 여부
column-paper = 지류 취급 여부

# 골목형상점가 명부의 열.
column-location = 대표 위치
column-radius = 반경(m)
column-designated-on = 지정일
column-stores = 점포 수
column-eligible-stores = 가맹 대상 점포 수
column-association = 상인회명
column-founded-on = 상인회 설립일
column-members = 상인회 회원 수
column-leader = 상인회장
column-leader-title = 상인회장 직함
column-leader-phone = 상인회장 연락처
column-closing-days = 정기 휴무일
column-special-projects = 특화사업
column-aliases = 다른 이름(별칭)

# 건의 목록의 열.
column-received = 접수일시
column-time = 접수 시각
column-sender = 보낸 사람
column-phone = 연락처
column-alley-district = 골목형상점가
column-category = 분류
column-channel = 접수 경로
column-store = 점포(상호)

# 부서에서 돌아온 처리대장의 열.
column-promise-number = 약속 번호
column-promise-key = 관리 열쇠
column-promise-stamp = 내보낸 값
column-promise-state = 상태
column-promise-department = 소관부서
column-officer = 담당자
column-deadline = 처리기한
column-reason = 사유
column-progress = 추진상황
column-proof = 완료 증빙
