### What stands in the workbooks that leave the office: names of sheets and heads of columns.

# Names of sheets: at most 31 letters, none of [ ] : * ? / \.
export-sheet-promises = 약속 처리대장
export-sheet-suggestions = 119폰 건의

# Heads of columns. The key is what a returned file is joined by; nobody should change it.
export-alley-district = 골목형상점가
export-answer = 답변
export-attached = 첨부
export-category = 분류
export-channel = 접수 경로
export-deadline = 처리기한
export-department = 소관부서
export-key = 관리 열쇠(고치지 마십시오)
export-stamp = 내보낸 값(고치지 마십시오)
export-made-on = 약속한 날
export-neighborhood = 행정동
export-number = 번호
export-officer = 담당자
export-phone = 연락처
export-progress = 추진상황
export-promise = 약속 내용
export-proof = 완료 증빙
export-reason = 사유
export-received = 접수일시
export-sender = 보낸 사람
export-state = 상태
export-text = 건의 내용
export-told-on = 회신일

# What is attached to a promise, as a cell tells it.
export-photos = 사진 { NUMBER($count) }장
export-documents = 문서 { NUMBER($count) }건
