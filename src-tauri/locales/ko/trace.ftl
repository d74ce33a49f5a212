### 약속의 길: 글에서 자료집까지. The trace from a merchant's text to the next packet, one sentence a step.

# $channel is how it came; $sender, where known, a merchant's name or store.
trace-text = 글 · { WORD($channel, "channel") }
trace-text-by = { $sender } · { WORD($channel, "channel") }
trace-text-none = 이 약속은 상인의 글에서 나온 것이 아닙니다. 건의와 이으면 여기에 보입니다.
# $number is a number of the intake book, $state the state of the suggestion.
trace-suggestion = 건의 { $number } · { WORD($state, "suggestion-state") }
# $dong is where the visit was or will be; $decision whether it was picked.
trace-pick = { $dong } 방문 · { WORD($decision, "pick-decision") }
trace-pick-none = 아직 방문 건의로 고르지 않았습니다.
# $meeting is the meeting's title, $kind of the line; $speaker, where known, who said it.
trace-line = { $meeting } · { WORD($kind, "line-kind") }
trace-line-by = { $meeting } · { WORD($kind, "line-kind") } · { $speaker }
trace-line-none = 간담회 기록과 이어진 줄이 없습니다.
# $number of the ledger, $state of the promise.
trace-promise = 약속 { $number } · { WORD($state, "promise-state") }
trace-promise-none = 아직 약속이 되지 않았습니다.
# $department in charge, with its $officer where there is one.
trace-department = 소관 { $department }
trace-department-officer = { $department } · { $officer }
trace-department-none = 소관부서를 아직 정하지 않았습니다.
trace-done = 완료했습니다
# $state is 추진불가 or 타기관 이첩.
trace-ended = 결과: { WORD($state, "promise-state") }
# $days left until the deadline, 0 on the day itself.
trace-deadline = { $days ->
    [0] 처리기한이 오늘입니다
   *[other] 처리기한까지 { NUMBER($days) }일 남았습니다
}
trace-deadline-over = 처리기한이 { NUMBER($days) }일 지났습니다
trace-deadline-none = 처리기한을 아직 정하지 않았습니다.
trace-answer = 답변을 썼습니다
trace-answer-none = 상인에게 아직 답하지 않았습니다.
trace-told = 상인에게 알렸습니다
trace-told-none = 답변은 있으나 상인에게 아직 알리지 않았습니다.
trace-told-again = 바뀐 답변을 상인에게 다시 알렸습니다
trace-told-old = 알린 뒤에 답변이 바뀌었습니다. 상인에게 다시 알려야 합니다.
# $sender is somebody else who brought the same matter: a name, a store or the number of the text.
trace-told-sender = { $sender }에게도 알렸습니다
trace-told-sender-old = 알린 뒤에 답변이 바뀌었습니다. { $sender }에게도 다시 알려야 합니다.
trace-told-sender-none = { $sender }에게는 아직 알리지 않았습니다.
# $number of the promise whose merchants were told.
trace-promise-told = 약속 { $number }의 추진상황을 상인에게 알렸습니다
# $dong of the next visit.
trace-packet = 다음 { $dong } 방문 자료집에 실립니다
trace-packet-none = 이 동의 다음 방문이 잡혀 있지 않습니다. 방문을 잡으면 자료집에 실립니다.

# How a promise goes back to a leader whose card is shown: to what he or she said, to what was answered to that, or to a suggestion ($number of the intake book).
leader-promised-line = 간담회에서 한 말에서 나온 약속
leader-promised-answer = 간담회에서 한 건의에 답한 약속
leader-promised-suggestion = 건의 { $number }에 한 약속
