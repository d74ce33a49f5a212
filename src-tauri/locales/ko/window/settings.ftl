### 설정. The settings: how the window looks, who works, what opens the workspace, its backups and its data.

settings-sections = 설정 항목
settings-section-look = 화면
settings-section-people = 사람과 역할
settings-section-departments = 부서
settings-section-papers = 서류
settings-section-holidays = 쉬는 날
settings-section-lock = 잠금과 암호
settings-section-backups = 백업
settings-section-copies = 사본과 변경 파일
settings-section-data = 자료와 점검
settings-section-history = 고친 기록
settings-section-sample = 표본 자료
settings-section-about = 정보와 라이선스

## 화면 / The look

settings-language-text = 바로 바뀝니다. 자료집의 언어는 자료집을 만들 때 따로 고릅니다.
settings-theme = 밝기
settings-theme-system = 시스템 따르기
settings-theme-light = 밝게
settings-theme-dark = 어둡게
settings-contrast = 고대비
settings-contrast-text = 글자와 선을 더 또렷하게 보여 줍니다.
settings-size = 글자 크기
settings-size-text = 80%에서 200%까지 키울 수 있습니다.
# $size is a type size in percent.
settings-size-value = { NUMBER($size) }%

# Notifications of the operating system.
settings-notifications = 시스템 알림
settings-notifications-text = 늦은 회신, 기한이 된 약속, 7일 뒤와 오늘의 방문, 백업 실패를 하루에 한 번 건수로만 알립니다. 이름은 나오지 않습니다.

## 사람 / People

settings-me = 이 컴퓨터에서 일하는 사람
settings-me-text = 고친 기록에 이 이름이 남고, 이 사람의 역할만큼 고칠 수 있습니다.
settings-me-nobody = 정하지 않음
settings-people = 함께 쓰는 사람
settings-people-text = 구청장, 비서실장, 비서, 열람자의 역할을 정합니다. 열람자는 이름과 번호가 가려진 자료를 보기만 하고, 구청장은 메모만 하며 위쪽에서 편집을 켤 수 있습니다.
settings-roles-limit = 역할은 실수를 막는 약속입니다. 업무공간의 암호를 아는 사람은 누구로든 일할 수 있으니, 암호는 믿는 사람에게만 알려 주십시오.
# Stands where somebody else than the chief of staff looks at people or backups.
settings-chief-alone = 비서실장만 고치고 되살릴 수 있습니다.
# A viewer wants to work as somebody else: the passphrase is asked.
settings-become = 다른 사람으로 바꾸기
settings-become-text = 업무공간의 암호나 복구 코드를 넣으십시오.
settings-become-do = 바꾸기
settings-name = 이름
settings-person-title = 직함
settings-role = 역할
settings-person-add = 사람 추가
settings-remove = 삭제
# $name is a person, a department or a holiday.
settings-remove-one = { $name } 삭제

## 부서 / Departments

settings-departments-text = 건의와 약속을 맡기는 부서입니다. 목록에는 이 순서로 나옵니다.
settings-department-name = 부서 이름
settings-department-add = 부서 추가
# $name is a department.
settings-move-up = { $name } 위로
settings-move-down = { $name } 아래로

## 서류 / Papers

settings-papers-logo = 로고
settings-papers-logo-text = 자료집과 다른 서류의 머리, 구 이름 앞에 인쇄합니다. 도형과 단색만 있는 SVG 파일이어야 합니다.
settings-papers-logo-now = 지금 쓰는 로고
settings-papers-logo-choose = 로고 고르기
settings-papers-logo-remove = 로고 빼기
settings-papers-issuer = 내는 부서
settings-papers-issuer-text = 서류마다 적히는 부서 이름입니다. 비워 두면 앱의 말을 씁니다.
settings-papers-title = 자료집 제목
# Braces are typed as they are.
settings-papers-title-text = { "{neighborhood}" } 자리에 동 이름이 들어갑니다. 비워 두면 앱의 제목을 씁니다.
settings-papers-ko = 한국어
settings-papers-en = 영어
settings-papers-sections = 자료집에 싣는 것
settings-papers-sections-text = 첫 장은 늘 맨 앞입니다. 끈 것은 인쇄하지 않습니다.
settings-papers-section = 장
settings-papers-section-title = 다른 제목
settings-papers-full = 전체본
settings-papers-short = 요약본
settings-papers-order = 순서
# $name is a section of the packet.
settings-papers-title-of = { $name }의 다른 제목
settings-papers-in-full = 전체본에 { $name } 싣기
settings-papers-in-short = 요약본에 { $name } 싣기

## 쉬는 날 / Holidays

# $unconfirmed counts days that nobody has checked against the source.
settings-holidays-text = { $unconfirmed ->
    [0] 모든 날을 근거와 대조했습니다. 방문 날짜를 고를 때 이 날들을 피합니다.
   *[other] 근거와 대조하지 않은 날이 { NUMBER($unconfirmed) }일 있습니다. 관보나 법령에서 확인한 뒤 표시해 주십시오.
  }
settings-year = 연도
# $year is a year as it is written, without a comma.
settings-year-of = { $year }년
settings-date = 날짜
settings-source = 근거
settings-confirmed = 확인
# $name is a holiday.
settings-confirmed-one = { JOSA($name, "을/를") } 근거와 대조해 확인함
# The source of days that came from a spreadsheet without one; then what a paste did, $left counts rows that were left out.
settings-holiday-pasted = 표에서 붙여넣음
settings-rows-pasted = { $left ->
    [0] { NUMBER($count) }줄을 넣었습니다.
   *[other] { NUMBER($count) }줄을 넣고 { NUMBER($left) }줄은 넘겼습니다. 날짜나 이름이 없거나 이미 있는 날입니다.
  }
settings-holiday-add = 쉬는 날 추가

## 잠금과 암호 / Lock and keys

settings-lock-after = 저절로 잠그기
settings-lock-after-text = 이만큼 아무도 쓰지 않으면 업무공간을 닫습니다. 컴퓨터가 잠들었다 깨어나면 언제나 잠급니다.
settings-lock-never = 잠그지 않음
settings-lock-minutes = { NUMBER($minutes) }분 뒤
settings-lock-now = 지금 잠그기
# $key is a shortcut such as Ctrl+L.
settings-lock-now-text = 자리를 비울 때 { JOSA($key, "을/를") } 누르십시오.
settings-keychain = 이 컴퓨터의 암호 보관함에 열쇠 맡기기
settings-keychain-text = 이 컴퓨터에서는 암호를 묻지 않고 엽니다. 이 컴퓨터에 로그인한 사람은 누구나 열 수 있습니다.
settings-key-file = 이 업무공간은 폴더 옆의 열쇠 파일로도 열립니다. 표본과 스크립트를 위한 것이니, 실제 자료에는 두지 마십시오.
settings-passphrase = 암호 바꾸기
settings-passphrase-first = 암호 정하기
settings-passphrase-text = 전에 만든 백업은 그때의 암호로 열립니다.
settings-passphrase-current = 지금 암호 또는 복구 코드
settings-passphrase-fresh = 새 암호
settings-passphrase-change = 암호 바꾸기
settings-passphrase-done = 암호를 바꾸었습니다.
settings-recovery = 복구 코드
settings-recovery-text = 새 코드를 만들면 종이에 적어 둔 코드는 더는 쓸 수 없습니다.
settings-recovery-renew = 새 복구 코드 만들기

## 백업 / Backups

settings-backups-text = 하루에 한 번 저절로 백업하고, 만든 뒤에 열어서 점검합니다. 백업도 같은 열쇠로 잠겨 있습니다. 업무공간 폴더에는 최근 7일, 5주, 12달 치를 남깁니다.
# $when is the date and time of the newest backup.
settings-backup-last = 마지막 백업: { $when }
settings-backup-last-never = 아직 백업한 적이 없습니다.
# The app tried by itself at $when and it did not work; the reason follows as a sentence of its own.
settings-backup-failed = { $when }에 저절로 하던 백업이 되지 않았습니다. 한 시간 뒤에 다시 합니다.
settings-backup-make = 지금 백업
settings-backup-make-to = 다른 폴더에 백업…
settings-backup-restore-from = 다른 폴더에서 되살리기…
settings-backup-to = 백업을 둘 폴더
settings-backup-from = 되살릴 백업 폴더
settings-backup-busy = 하는 중입니다…
settings-backup-list = 만든 백업
settings-backup-none = 아직 백업이 없습니다
settings-backup-none-text = ‘지금 백업’을 누르면 몇 초 안에 첫 백업을 만듭니다.
settings-backup-drill = 복구 연습
# $when is the date and time of a backup.
settings-backup-drill-one = { $when } 백업으로 복구 연습
settings-backup-restore = 되살리기
settings-backup-restore-one = { $when } 백업 되살리기
# $rows counts rows that can be found, $steps counts changes, $size is a size such as 12.4 MB, $path is a folder.
settings-backup-made = 백업했고, 열어서 이상이 없음을 확인했습니다({ $size }, 자료 { NUMBER($rows) }건): { $path }
settings-backup-drilled = 이 백업은 되살릴 수 있습니다. 따로 복구해 열어 보았고, 자료 { NUMBER($rows) }건과 고친 기록 { NUMBER($steps) }건에 이상이 없습니다. 업무공간은 그대로입니다.
settings-backup-restored = 되살렸습니다. 자료 { NUMBER($rows) }건과 고친 기록 { NUMBER($steps) }건이 있습니다.
settings-backup-aside = 되살리기 전의 자료는 지우지 않고 옮겨 두었습니다: { $path }
settings-backup-let-go = 오래된 백업 { NUMBER($count) }개를 정리했습니다.
# $name is the date of a backup, or the name of a picked folder.
settings-backup-sure = ‘{ $name }’ 백업을 되살립니다. 그 뒤에 고친 것은 이 화면에서 사라지지만, 지금 자료는 지우지 않고 옆에 옮겨 둡니다.

## 사본 / Copies edited apart

settings-copies-text = 노트북에 사본을 두고 따로 일한 뒤, 변경 파일로 서로 합칩니다. 파일은 이 업무공간의 열쇠로 잠겨 있어 다른 사람은 읽지 못합니다. 표본과 공공데이터는 오가지 않습니다.
settings-copies-export = 변경 내용 내보내기…
settings-copies-import = 변경 파일 가져오기…
settings-copies-make = 사본 만들기…
# Asked when change files were dropped onto the window; $files: their names.
settings-copies-ask = 변경 파일을 합칠까요?
settings-copies-ask-text = { $files }의 변경을 이 업무공간에 합칩니다. 합친 것은 되돌릴 수 없습니다. 두 값이 다른 칸은 영수증에 남고, 거기서 다른 값을 고를 수 있습니다.
settings-copies-ask-do = 합치기
# Titles of the windows in which a file or a folder is picked, and the name proposed for a file; $date is a date.
settings-copies-export-title = 변경 내용을 저장할 곳
settings-copies-import-title = 가져올 변경 파일
settings-copies-make-title = 사본을 둘 곳
settings-copies-file-name = 변경 내용 { $date }
settings-copies-copy-name = 사본
settings-copies-busy-export = 변경 내용을 쓰는 중입니다…
settings-copies-busy-import = 변경 파일을 받는 중입니다…
settings-copies-busy-make = 사본을 만들고 점검하는 중입니다…
# $steps counts steps of work, $size is a size such as 1.2 MB, $path is a file.
settings-copies-exported = 내보냈습니다(작업 { NUMBER($steps) }건, { $size }): { $path }
settings-copies-made = 사본을 만들고 점검했습니다: { $path }. 같은 암호로 열립니다.
settings-copies-met = 만난 사본
# $mark is a few letters that stand for this copy.
settings-copies-own = 이 사본 { $mark }
settings-copies-none = 아직 만난 사본이 없습니다
settings-copies-none-text = 사본을 만들거나, 다른 사본에서 만든 변경 파일을 가져오면 여기에 나옵니다.
settings-copies-last-in = 마지막으로 받음: { $when }
settings-copies-last-in-never = 아직 받은 것 없음
settings-copies-last-out = 마지막으로 내보냄: { $when }
settings-copies-waiting = 앞선 파일을 기다리는 변경 파일이 { NUMBER($count) }개 있습니다. 앞선 파일이 오면 저절로 받습니다.
settings-copies-receipts = 받은 변경 파일
settings-copies-receipts-none = 아직 받은 변경 파일이 없습니다
settings-copies-show = 보기
# $when is when a file was taken in.
settings-copies-show-one = { $when }에 받은 파일 보기
# The receipt. $people are names, $mark stands for the copy, $when is a date and time.
settings-receipt-title = 합친 내용
settings-receipt-from = 사본 { $mark } · { $people }
settings-receipt-made = { $when }에 만든 파일, 작업 { NUMBER($steps) }건
settings-receipt-nothing = 새로 온 것이 없습니다. 두 사본이 이미 같습니다.
settings-receipt-came-before = 전에 받은 파일입니다. 바뀐 것은 없습니다.
settings-receipt-waits = 이보다 앞선 변경 파일을 아직 받지 못했습니다. 이 파일은 보관해 두었다가 앞선 파일이 오면 저절로 받습니다. 앞선 파일이 없으면 이 사본의 변경 내용을 먼저 내보내 저쪽에서 받게 하십시오.
settings-receipt-followed = 기다리던 변경 파일 { NUMBER($count) }개도 함께 받았습니다.
settings-receipt-came = 온 것
settings-receipt-new = 새로
settings-receipt-changed = 바뀜
settings-receipt-removed = 지움
settings-receipt-notes = 간담회 기록
settings-receipt-two = 두 값이 있던 항목
settings-receipt-two-text = 두 사본에서 따로 고친 항목입니다. 나중에 쓴 값이 남았고, 다른 값도 이력에 있습니다.
settings-receipt-two-none = 두 값이 겹친 항목이 없습니다.
settings-receipt-holds = 지금 값
settings-receipt-not-now = 다른 값
settings-receipt-newer = 그 뒤에 다른 값으로 고쳤습니다.
settings-receipt-take = 이 값으로 바꾸기
# For readers of the screen: $field of $name is to get the value $value.
settings-receipt-take-one = 이 값으로 바꾸기: { $name } { $field } ‘{ $value }’
settings-receipt-taken = 값을 바꾸었습니다.
settings-receipt-remarks = 함께 정리한 것
settings-receipt-empty = (비어 있음)
settings-receipt-away = 지움
settings-receipt-there = 남겨 둠
settings-receipt-yes = 예
settings-receipt-no = 아니요

## 자료와 점검 / Data and check

settings-folder = 자료 폴더
settings-folder-show = 폴더 열기
settings-check = 점검
settings-check-text = 파일, 서로 가리키는 자료, 찾기, 고친 기록이 맞는지 모두 확인합니다.
settings-check-now = 지금 점검
settings-checking = 점검하는 중입니다…
settings-check-sound = 이상 없음
settings-check-unsound = 이상 있음
# Stands where the check found something wrong.
settings-check-mend = 다시 만들어 고치기
settings-check-mend-text = 간담회 기록의 줄과 찾기 색인을 다시 만듭니다. 적어 둔 내용은 바뀌지 않습니다.
settings-check-counts = 찾을 수 있는 자료 { NUMBER($rows) }건, 고친 기록 { NUMBER($steps) }건을 보았습니다.
settings-diagnostics = 진단 파일
settings-diagnostics-text = 도움을 받을 때 보낼 파일입니다. 버전과 건수, 최근 오류만 들어 있고 이름, 전화번호, 내용, 폴더 위치는 들어 있지 않습니다.
settings-diagnostics-show = 내용 보기
settings-diagnostics-save = 진단 파일 저장
# $file is the name of a file.
settings-diagnostics-saved = 저장했습니다: { $file }

## 고친 기록 / History

settings-history-text = 누가 언제 무엇을 고쳤는지, 마지막 것부터 보여 줍니다.
settings-history-undo = 마지막 것 되돌리기
settings-history-none = 아직 고친 것이 없습니다
settings-history-undone = 되돌림
settings-history-more = 더 보기

## 표본 / The sample

settings-sample-text = 표본은 지어낸 사람과 가게입니다. 실제 자료와 섞이지 않고, 한 번에 지울 수 있습니다.
settings-sample-busy = 하는 중입니다…
settings-sample-add = 표본 넣기
settings-sample-show = 표본 보기
settings-sample-show-text = 끄면 우리 구의 실제 자료만 보입니다. 표본은 그대로 남습니다.
settings-sample-remove = 표본 지우기
settings-sample-remove-text = 표본 자료와 그 기록을 모두 지웁니다. 되돌릴 수 없지만 언제든 다시 넣을 수 있습니다.
settings-sample-sure = 표본 자료를 모두 지웁니다. 실제 자료는 그대로입니다.
settings-sample-rows = 표본 자료의 건수

## 정보 / About

settings-about-text = 인터넷에 연결하지 않으며, 쓰는 모습을 어디에도 보내지 않습니다. MIT 또는 Apache-2.0 라이선스로 쓸 수 있습니다.
settings-fonts = 글꼴
# $fonts is a list of names of typefaces.
settings-fonts-text = { $fonts }: SIL Open Font License 1.1.
settings-libraries = 함께 쓴 라이브러리
settings-libraries-text = { NUMBER($count) }개의 라이브러리와 그 라이선스입니다.
settings-libraries-find = 라이브러리 찾기
