### The trace from a merchant's text to the next packet, one sentence a step.

# $channel is how it came; $sender, where known, a merchant's name or store.
trace-text = Text · { WORD($channel, "channel") }
trace-text-by = { $sender } · { WORD($channel, "channel") }
trace-text-none = This promise does not come from a merchant's text. Link it to a suggestion and it shows here.
# $number is a number of the intake book, $state the state of the suggestion.
trace-suggestion = Suggestion { $number } · { WORD($state, "suggestion-state") }
# $dong is where the visit was or will be; $decision whether it was picked.
trace-pick = Visit to { $dong } · { WORD($decision, "pick-decision") }
trace-pick-none = Not yet considered for a visit.
# $meeting is the meeting's title, $kind of the line; $speaker, where known, who said it.
trace-line = { $meeting } · { WORD($kind, "line-kind") }
trace-line-by = { $meeting } · { WORD($kind, "line-kind") } · { $speaker }
trace-line-none = No line of a meeting's note is linked.
# $number of the ledger, $state of the promise.
trace-promise = Promise { $number } · { WORD($state, "promise-state") }
trace-promise-none = Not a promise yet.
# $department in charge, with its $officer where there is one.
trace-department = With { $department }
trace-department-officer = { $department } · { $officer }
trace-department-none = No department in charge yet.
trace-done = Done
# $state is "impossible" or "transferred".
trace-ended = Ended: { WORD($state, "promise-state") }
# $days left until the deadline, 0 on the day itself.
trace-deadline = { $days ->
    [0] The deadline is today
    [one] 1 day left until the deadline
   *[other] { NUMBER($days) } days left until the deadline
}
trace-deadline-over = { $days ->
    [one] 1 day past the deadline
   *[other] { NUMBER($days) } days past the deadline
}
trace-deadline-none = No deadline yet.
trace-answer = The answer is written
trace-answer-none = The merchant has no answer yet.
trace-told = The merchant has been told
trace-told-none = There is an answer, but the merchant has not been told.
trace-told-again = The merchant has been told the new answer
trace-told-old = The answer has changed since the merchant was told. Tell it again.
# $sender is somebody else who brought the same matter: a name, a store or the number of the text.
trace-told-sender = { $sender } has been told too
trace-told-sender-old = The answer has changed since { $sender } was told. Tell it again.
trace-told-sender-none = { $sender } has not been told.
# $number of the promise whose merchants were told.
trace-promise-told = The merchants were told how promise { $number } stands
# $dong of the next visit.
trace-packet = In the packet of the next visit to { $dong }
trace-packet-none = No next visit to this dong is planned. Plan one and its packet will hold this.

# How a promise goes back to a leader whose card is shown: to what he or she said, to what was answered to that, or to a suggestion ($number of the intake book).
leader-promised-line = Made of what was said at a meeting
leader-promised-answer = Promised in answer to what was asked at a meeting
leader-promised-suggestion = Promised for suggestion { $number }
