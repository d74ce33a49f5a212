### 창의 틀: 시작 화면, 옆줄, 찾기, 알림. Shared by every workspace of the window.

window-title = 골목집무실
window-workspaces = 작업 공간
window-workspace-board = 상황판
window-workspace-tour = 순회
window-workspace-suggestions = 119폰
window-workspace-meetings = 간담회
window-workspace-promises = 약속
window-workspace-stores = 점포
window-workspace-packets = 자료집
window-workspace-settings = 설정
# Shown when the pointer rests on a workspace in the sidebar; $key is a shortcut such as Alt+2.
window-go-to = { $name } ({ $key })
window-skip = 본문으로 건너뛰기
window-reading = 읽는 중입니다…
window-close = 닫기
window-dismiss = 알림 닫기
window-cancel = 취소
window-undo = 되돌리기
window-redo = 다시 하기
window-sample = 표본 자료
# $time is the clock time of the last change, as 14:03.
window-saved = 저장됨 { $time }
# Stand at the top, quietly, and lead to the backups. $days counts whole days.
window-backup-failed = 백업 실패
window-backup-old = 마지막 백업 { NUMBER($days) }일 전
# Stands at the top for somebody who may change nothing.
window-reads-only = 보기 전용
# A mayor turns on, or off again, that he or she edits too.
window-editing-on = 편집 허용
window-editing-off = 편집 끄기
window-editing-text = 구청장은 보기와 메모만 합니다. 켜면 이번에 닫을 때까지 고칠 수 있습니다.
window-language = 언어

## 찾기 / The search box

window-search = 찾기
window-search-hint = 이름, 내용, 번호, 초성 (ㅍㅇㄷ → 풍암동)
window-search-found = 찾은 것
window-search-nothing = ‘{ $query }’에 맞는 것이 없습니다. 낱말 일부나 초성으로도 찾아보십시오.
window-search-more = 더 있습니다. 낱말을 덧붙여 좁혀 보십시오.
window-palette-go = 이동
window-palette-do = 실행

## 할 일의 이름 / What the window does by name, in the search box and in the menu

window-do-suggestion = 건의 접수
window-do-print = 자료집 인쇄
window-do-save = 자료집을 파일로 저장
window-do-all = 전체 동 자료집 만들기
window-do-ledger = 처리대장을 XLSX로 내보내기
window-do-larger = 글자 크게
window-do-smaller = 글자 작게
window-do-usual-size = 글자 크기 원래대로
window-do-light = 밝게 보기
window-do-dark = 어둡게 보기
window-do-system = 밝기를 시스템에 맞추기
# Each in its own language, so that whoever cannot read the window finds the way back.
window-do-korean = 한국어로 보기
window-do-english = English

## 메뉴와 알림 / The system's menu, and its notifications

window-menu-file = 파일
window-menu-edit = 편집
window-menu-view = 보기
window-menu-go = 이동
window-menu-help = 도움말
window-menu-text-cut = 잘라내기
window-menu-text-copy = 복사
window-menu-text-paste = 붙여넣기
window-menu-text-select-all = 모두 선택
window-menu-leave = 끝내기
# Files are held over the window; photos were let go where no note takes them.
window-drop-here = 여기에 놓으면 가져옵니다
window-drop-photos = 사진은 간담회 기록을 열고 붙일 줄 위에 놓으십시오.
# More rows were pasted than are taken at once. $rows is how many, $most is how many are.
window-paste-many = 한 번에 { NUMBER($most) }줄까지 붙여 넣을 수 있습니다. { NUMBER($rows) }줄이라 아무것도 넣지 않았습니다. 나누어 붙여 넣으십시오.
# Counts only: whoever passes by may read it. $count is how many there are.
window-alert-replies-late = 회신 기한이 지난 건의가 { NUMBER($count) }건 있습니다.
window-alert-promises-due = 오늘까지이거나 기한이 지난 약속이 { NUMBER($count) }건 있습니다.
window-alert-visit-today = 오늘 방문이 { NUMBER($count) }건 있습니다.
window-alert-visit-ahead = 7일 뒤 방문이 { NUMBER($count) }건 있습니다. 사전답사와 준비를 확인하십시오.
window-alert-backup-failed = 백업하지 못했습니다. 설정에서 확인하십시오.

## 시작 화면 / The start

window-start-what = 골목에서 들은 말이 건의가 되고, 건의가 약속이 되고, 약속이 다음 자료집이 됩니다. 한 번만 적으면 됩니다.
window-start-sample = 표본 업무공간 둘러보기
window-start-sample-note = 표본은 지어낸 사람과 가게로 만든 연습용 자료입니다. 통계에 섞이지 않고, 설정에서 한 번에 지울 수 있습니다.
window-start-new = 새 업무공간 만들기
window-start-open = 업무공간 폴더 열기
window-start-opening = 여는 중입니다…
window-start-recent = 최근 업무공간

# Takes a workspace off the list of recent ones; its folder stays. $name is its name.
window-start-forget = 목록에서 빼기
window-start-forget-one = ‘{ $name }’ 목록에서 빼기
window-start-forgotten = 목록에서 뺐습니다. 폴더는 그대로 있습니다.

## 열리지 않는 업무공간 / A workspace that does not open

# $name is the workspace's; what is wrong with it follows as a sentence.
window-rescue-title = ‘{ $name }’ 열지 못함
# The file lacks the last commits that were seen on this machine.
window-rescue-older = 이 파일로 계속하기
window-rescue-older-text = 마지막에 저장한 것 가운데 일부가 이 파일에 없습니다. 알맞은 파일을 찾을 수 없을 때만 계속하십시오. 빠진 내용은 다시 적어야 합니다.
window-rescue-backups = 백업에서 되살리기
window-rescue-backups-text = 지금 있는 파일은 지우지 않고 옆에 옮겨 둡니다.
window-rescue-backups-none = 이 업무공간의 폴더에는 백업이 없습니다. 다른 곳에 둔 백업이 있으면 고르십시오.
# A backup is opened by the passphrase of the day on which it was made.
window-rescue-passphrase = 백업한 날의 암호
# $path is a folder.
window-rescue-done = 백업에서 되살렸습니다. 먼저 있던 파일은 여기에 있습니다: { $path }

## 잠금 풀기 / Unlocking

window-unlock-title = ‘{ $name }’ 잠금 풀기
window-unlock = 열기
window-unlock-by-code = 복구 코드로 열기
window-unlock-by-passphrase = 암호로 열기
window-unlock-code = 복구 코드
window-unlock-code-hint = 업무공간을 만들 때 받아 적은 코드입니다. 띄어쓰기와 대소문자는 가리지 않습니다.
window-passphrase = 암호

## 새 업무공간 / A new workspace

window-new-pack = 자치구
# $name is a district, $dongs how many dongs it has.
window-new-pack-line = { $name } (행정동 { NUMBER($dongs) }곳)
window-new-name = 업무공간 이름
window-new-name-hint = 비우면 자치구 이름을 씁니다.
# Where the workspace's folder is made; then the usual place, the button to pick another, and the title of the window in which it is picked.
window-new-within = 저장할 곳
window-new-within-own = 이 컴퓨터의 앱 폴더
window-new-within-pick = 폴더 고르기…
window-new-within-title = 업무공간을 둘 폴더
window-new-person = 내 이름
window-new-person-hint = 누가 고쳤는지 기록에 남는 이름입니다.
window-new-passphrase-hint = 8자 이상. 업무공간은 이 암호로 잠깁니다.
window-new-again = 암호 다시
window-new-differ = 두 암호가 서로 다릅니다.
window-new-keychain = 이 컴퓨터의 암호 보관함에 열쇠를 맡겨, 여기서는 암호를 묻지 않기
window-new-make = 만들기
window-new-made = 업무공간을 만들었습니다
window-new-code = 아래 복구 코드를 종이에 적어 안전한 곳에 두십시오. 암호를 잊으면 이 코드로만 열 수 있으며, 다시 보여 드리지 않습니다.
# Heads the code on paper; $name is the workspace.
window-code-title = 골목집무실 복구 코드 · { $name }
window-code-print = 인쇄
window-code-copy = 복사
window-code-copied = 복사했습니다.
window-new-in-keychain = 열쇠를 이 컴퓨터의 암호 보관함에 맡겼습니다.
window-new-not-in-keychain = 이 컴퓨터에서는 열 때마다 암호를 묻습니다.
window-new-noted = 적어 두었습니다


## 잠금 / The lock

window-lock = 화면 잠그기
window-locked = 잠겼습니다
window-locked-text = 업무공간을 닫았습니다. 다시 열 때까지 이 화면에는 아무 자료도 없습니다.
# A key file or keychain on this machine opens the workspace, so that nothing has to be typed.
window-unlock-by-machine = 이 컴퓨터의 열쇠로 열기
window-unlock-other = 다른 업무공간 열기

## 단축키 / The list of keys

window-keys = 단축키
window-keys-everywhere = 어디서나
window-keys-lists = 목록과 입력칸
window-keys-next = 다음·이전 칸
window-keys-rows = 위아래 줄
window-keys-enter = 열기, 입력 마치기
window-keys-menu = 줄의 메뉴
window-keys-choose = 줄 고르기
window-keys-range = 이어서 고르기
window-keys-all = 모두 고르기
window-keys-copy = 고른 줄 복사
window-keys-indicators = 벽면 화면의 지표
window-keys-zoom = 확대, 축소, 원래대로
window-keys-move = 일정 순서 바꾸기
window-keys-trace = 흐름 보기
window-keys-assign = 고른 건의 맡기기
window-keys-merge = 고른 건의 합치기
window-keys-pick = 방문 건의로 고르기, 넘기기
window-keys-rank = 후보 순서 바꾸기
window-keys-line = 줄의 종류, 말한 사람
window-keys-kind = 줄의 종류 바로 정하기
window-keys-line-promise = 줄을 약속으로
window-keys-line-suggestion = 줄을 건의로
window-keys-line-move = 줄 옮기기
window-keys-attach = 사진과 문서 붙이기
window-keys-versions = 이전 판 보기
window-keys-edit = 상태 고치기
window-keys-state = 상태 바로 정하기
window-keys-answer = 가맹 권유 결과
window-keys-page = 이전·다음 쪽
window-keys-read = 읽기 화면의 다음, 이전, 표시
window-keys-escape = 닫기, 입력 취소
# A field's value in the history where there was none.
window-history-empty = 빈칸
