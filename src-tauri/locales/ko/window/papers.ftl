### 자료집 밖의 문서: 방문 계획부터 결과보고까지. The papers besides packets.

# A button that opens the list of papers about a visit.
papers-other = 다른 문서
# What each paper is called: in menus, as the title of the window that asks for a file, and at the beginning of the file's name.
papers-kind-visit-plan = 현장방문 계획
papers-kind-timetable-card = 시간계획 카드
papers-kind-attendee-list = 참석자 명단
papers-kind-remarks = 말씀자료
papers-kind-visit-result = 방문 결과보고
papers-kind-meeting-result = 간담회 결과보고
papers-kind-promise-ledger = 약속 관리대장
papers-kind-board-sheet = 상황판 한 장
# A button beside the one that exports the ledger as XLSX; it offers the formats.
papers-ledger = 대장 문서
# Formats of a paper. Hangul was not at hand to try the files in, and that is said where they are offered.
papers-format-pdf = 인쇄용 PDF
papers-format-docx = 워드 문서(DOCX)
papers-format-hwpx = 한글 문서(HWPX) · 한글에서 시험하지 않음
# Title of the window that asks for the office's own blank file.
papers-pick-form = 채울 빈 서식(HWPX) 고르기 · 한글에서 시험하지 않음
# $name is the paper; in formats whose program makes the pages.
papers-saved-docx = 저장함: { $name } (워드 문서, 개인정보 가림)
papers-saved-hwpx = 저장함: { $name } (한글 문서, 개인정보 가림, 한글에서 시험하지 않음)
# $name is the paper.
papers-saved = 저장함: { $name } ({ NUMBER($pages) }쪽, 개인정보 가림)
# A paper about a visit was asked for, and there is no visit.
papers-no-visit = 문서로 만들 방문이 없습니다. 먼저 방문을 여십시오.
# An unmasked copy for the office itself: an entry of the list of formats, and the window that asks for whom it is.
papers-format-copy = 가리지 않은 PDF(번호·받는 사람)…
papers-copy-title = 가리지 않은 부 만들기
papers-copy-text = 이름과 번호를 가리지 않습니다. 부마다 번호를 매기고 받는 사람, 쓰임, 만든 사람, 시각을 바닥글에 찍어 출력 기록에 남깁니다. 밖으로 내보내지 마십시오.
papers-copy-make = 만들기
# $name is the paper.
papers-saved-copy = 저장함: { $name } ({ NUMBER($pages) }쪽, 가리지 않음, 출력 기록에 남김)
