### Names of steps of work, as in "Undo: …" and in the history.
### QUOTED($name) puts the row's own name in quotation marks, or nothing when it has none.

# A step that an older or newer version of the app wrote and this one has no words for.
step-unknown = 이름 없는 작업
# What a command is called that changed no row, as opening a folder.
step-nothing = 바뀐 것 없음

# Rows: person.
step-person-create = 사용자 추가{ QUOTED($name) }
step-person-update = 사용자 수정{ QUOTED($name) }
step-person-remove = 사용자 삭제{ QUOTED($name) }

# Rows: setting.
step-setting-create = 설정 추가{ QUOTED($name) }
step-setting-update = 설정 수정{ QUOTED($name) }
step-setting-remove = 설정 삭제{ QUOTED($name) }

# Rows: day off.
step-holiday-create = 쉬는 날 추가{ QUOTED($name) }
step-holiday-update = 쉬는 날 수정{ QUOTED($name) }
step-holiday-remove = 쉬는 날 삭제{ QUOTED($name) }

# Rows: department.
step-department-create = 부서 추가{ QUOTED($name) }
step-department-update = 부서 수정{ QUOTED($name) }
step-department-remove = 부서 삭제{ QUOTED($name) }

# Rows: dong.
step-neighborhood-create = 행정동 추가{ QUOTED($name) }
step-neighborhood-update = 행정동 수정{ QUOTED($name) }
step-neighborhood-remove = 행정동 삭제{ QUOTED($name) }

# Rows: place code.
step-place-code-create = 행정동 코드 추가{ QUOTED($name) }
step-place-code-update = 행정동 코드 수정{ QUOTED($name) }
step-place-code-remove = 행정동 코드 삭제{ QUOTED($name) }

# Rows: alley district.
step-alley-district-create = 골목형상점가 추가{ QUOTED($name) }
step-alley-district-update = 골목형상점가 수정{ QUOTED($name) }
step-alley-district-remove = 골목형상점가 삭제{ QUOTED($name) }

# Rows: other name of an alley district.
step-alley-alias-create = 골목형상점가의 다른 이름 추가{ QUOTED($name) }
step-alley-alias-update = 골목형상점가의 다른 이름 수정{ QUOTED($name) }
step-alley-alias-remove = 골목형상점가의 다른 이름 삭제{ QUOTED($name) }

# Rows: merchant association.
step-association-create = 상인회 추가{ QUOTED($name) }
step-association-update = 상인회 수정{ QUOTED($name) }
step-association-remove = 상인회 삭제{ QUOTED($name) }

# Rows: association leader.
step-leader-create = 상인회장 추가{ QUOTED($name) }
step-leader-update = 상인회장 수정{ QUOTED($name) }
step-leader-remove = 상인회장 삭제{ QUOTED($name) }

# Rows: special project.
step-special-project-create = 특화사업 추가{ QUOTED($name) }
step-special-project-update = 특화사업 수정{ QUOTED($name) }
step-special-project-remove = 특화사업 삭제{ QUOTED($name) }

# Rows: tour.
step-tour-create = 순회 추가{ QUOTED($name) }
step-tour-update = 순회 수정{ QUOTED($name) }
step-tour-remove = 순회 삭제{ QUOTED($name) }

# Rows: visit.
step-visit-create = 방문 추가{ QUOTED($name) }
step-visit-update = 방문 수정{ QUOTED($name) }
step-visit-remove = 방문 삭제{ QUOTED($name) }

# Rows: alley district of a visit.
step-visit-alley-create = 방문할 골목형상점가 추가{ QUOTED($name) }
step-visit-alley-update = 방문할 골목형상점가 수정{ QUOTED($name) }
step-visit-alley-remove = 방문할 골목형상점가 삭제{ QUOTED($name) }

# Rows: stop.
step-stop-create = 시간계획 항목 추가{ QUOTED($name) }
step-stop-update = 시간계획 항목 수정{ QUOTED($name) }
step-stop-remove = 시간계획 항목 삭제{ QUOTED($name) }

# Rows: attendee.
step-attendee-create = 참석자 추가{ QUOTED($name) }
step-attendee-update = 참석자 수정{ QUOTED($name) }
step-attendee-remove = 참석자 삭제{ QUOTED($name) }

# Rows: checklist item.
step-visit-task-create = 점검 항목 추가{ QUOTED($name) }
step-visit-task-update = 점검 항목 수정{ QUOTED($name) }
step-visit-task-remove = 점검 항목 삭제{ QUOTED($name) }

# Rows: remarks sheet line.
step-visit-line-create = 말씀자료 추가{ QUOTED($name) }
step-visit-line-update = 말씀자료 수정{ QUOTED($name) }
step-visit-line-remove = 말씀자료 삭제{ QUOTED($name) }

# Rows: meeting.
step-meeting-create = 간담회 추가{ QUOTED($name) }
step-meeting-update = 간담회 수정{ QUOTED($name) }
step-meeting-remove = 간담회 삭제{ QUOTED($name) }

# Rows: person at a meeting.
step-meeting-attendee-create = 간담회 참석자 추가{ QUOTED($name) }
step-meeting-attendee-update = 간담회 참석자 수정{ QUOTED($name) }
step-meeting-attendee-remove = 간담회 참석자 삭제{ QUOTED($name) }

# Rows: suggestion.
step-suggestion-create = 건의 추가{ QUOTED($name) }
step-suggestion-update = 건의 수정{ QUOTED($name) }
step-suggestion-remove = 건의 삭제{ QUOTED($name) }

# Rows: pick.
step-pick-create = 건의 선정 추가{ QUOTED($name) }
step-pick-update = 건의 선정 수정{ QUOTED($name) }
step-pick-remove = 건의 선정 삭제{ QUOTED($name) }

# Rows: where a candidate of a visit was put by hand. $name is the suggestion's number.
step-candidate-rank-create = 후보 순서 추가{ QUOTED($name) }
step-candidate-rank-update = 후보 순서 수정{ QUOTED($name) }
step-candidate-rank-remove = 후보 순서 삭제{ QUOTED($name) }

# Rows: promise.
step-promise-create = 약속 추가{ QUOTED($name) }
step-promise-update = 약속 수정{ QUOTED($name) }
step-promise-remove = 약속 삭제{ QUOTED($name) }

# Rows: progress report.
step-promise-progress-create = 추진상황 추가{ QUOTED($name) }
step-promise-progress-update = 추진상황 수정{ QUOTED($name) }
step-promise-progress-remove = 추진상황 삭제{ QUOTED($name) }

# Rows: photo or document of a line of a note or of a promise. $name is the meeting's title or the promise's number.
step-attachment-create = 첨부 추가{ QUOTED($name) }
step-attachment-update = 첨부 수정{ QUOTED($name) }
step-attachment-remove = 첨부 삭제{ QUOTED($name) }

# Rows: go-and-ask result.
step-ask-result-create = 가맹 권유 결과 추가{ QUOTED($name) }
step-ask-result-update = 가맹 권유 결과 수정{ QUOTED($name) }
step-ask-result-remove = 가맹 권유 결과 삭제{ QUOTED($name) }

# Rows: public file.
step-data-set-create = 공공데이터 추가{ QUOTED($name) }
step-data-set-update = 공공데이터 수정{ QUOTED($name) }
step-data-set-remove = 공공데이터 삭제{ QUOTED($name) }

# Making a workspace; $name is the district.
step-workspace-create = 업무공간 만들기{ QUOTED($name) }

# Undoing another step: $step is that step's key, $name what it was about.
step-undo = 되돌리기: { WORD($step, "step") }{ QUOTED($name) }

# Redoing a step that was undone.
step-redo = 다시 하기: { WORD($step, "step") }{ QUOTED($name) }

# Imports; $name is the file.
step-import-stores = 상가(상권)정보 가져오기{ QUOTED($name) }
step-import-onnuri = 온누리상품권 가맹점 가져오기{ QUOTED($name) }
step-import-suggestions = 건의 가져오기{ QUOTED($name) }
step-import-districts = 골목형상점가 가져오기{ QUOTED($name) }
step-import-boundaries = 행정동 경계 가져오기{ QUOTED($name) }
step-import-calendar = 일정 가져오기{ QUOTED($name) }
step-import-promises = 부서 회신 가져오기{ QUOTED($name) }

# Lines of a meeting's note; $name is the meeting.
step-note-write = 간담회 기록 쓰기{ QUOTED($name) }
step-note-add = 간담회 기록에 줄 추가{ QUOTED($name) }
step-note-agenda = 선정 건의를 간담회 안건으로{ QUOTED($name) }
step-note-remove = 간담회 기록에서 줄 삭제{ QUOTED($name) }
step-note-restore = 간담회 기록의 이전 판 되살리기{ QUOTED($name) }

# Timetable: one stop moved by hand, or all put into the best order; $name is the stop, or the dong.
step-stop-move = 시간계획 순서 바꾸기{ QUOTED($name) }
step-stop-order = 동선 자동 정리{ QUOTED($name) }
# The order stays, the times are set anew from the beginning; $name is the dong.
step-stop-retime = 시간계획 시각 맞추기{ QUOTED($name) }

# Suggestions that say the same, put together; $name is the number of the one that stays.
step-suggestion-merge = 같은 건의 합치기{ QUOTED($name) }

# Several suggestions handed to a department at once; $name is the first number and how many more, as 2026-0312 +4.
step-suggestion-assign = 소관부서 지정{ QUOTED($name) }

# Several suggestions passed over for a visit at once; $name as above.
step-pick-pass-over = 건의 한꺼번에 제외{ QUOTED($name) }

# A pick put at another place among the picks; $name is the suggestion's number.
step-pick-move = 선정 순서 바꾸기{ QUOTED($name) }

# Several promises changed at once; $name is the first number and how many more.
step-promise-set = 약속 한꺼번에 수정{ QUOTED($name) }

# The text of a template of answers.
step-reply-template = 답변 서식 수정

# What the parts of the urgency count for.
step-urgency-weights = 긴급도 가중치 수정

# Logo, issuing department, title and sections of the office's papers.
step-paper-look = 서류 모양 수정

# The invented office.
step-sample-add = 표본 자료 넣기
step-sample-remove = 표본 자료 지우기
step-sample-show = 표본 자료 보기
step-sample-hide = 표본 자료 숨기기

# Note lines and the search index were drawn anew.
step-mend = 기록의 줄과 검색 색인 다시 만들기

# Copies edited apart. A change file taken in ($name is the file), a rule across copies ($name is a number), and the
# other of two values put in place ($name is the row).
step-exchange-import = 변경 파일 받기{ QUOTED($name) }
step-exchange-rule = 사본 합치기 정리{ QUOTED($name) }
step-exchange-other-value = 다른 값으로 바꾸기{ QUOTED($name) }
