### What stands in the workbooks that leave the office: names of sheets and heads of columns.

# Names of sheets: at most 31 letters, none of [ ] : * ? / \.
export-sheet-promises = Promises
export-sheet-suggestions = Suggestions

# Heads of columns. The key is what a returned file is joined by; nobody should change it.
export-alley-district = Alley district
export-answer = Answer
export-attached = Attached
export-category = Category
export-channel = Channel
export-deadline = Deadline
export-department = Department
export-key = Key (do not change)
export-stamp = As exported (do not change)
export-made-on = Made on
export-neighborhood = Dong
export-number = No.
export-officer = Officer
export-phone = Phone
export-progress = Progress
export-promise = Promise
export-proof = Proof of completion
export-reason = Reason
export-received = Received
export-sender = Sender
export-state = State
export-text = Suggestion
export-told-on = Told on

# What is attached to a promise, as a cell tells it.
export-photos = { $count ->
    [one] 1 photo
   *[other] { NUMBER($count) } photos
}
export-documents = { $count ->
    [one] 1 document
   *[other] { NUMBER($count) } documents
}
