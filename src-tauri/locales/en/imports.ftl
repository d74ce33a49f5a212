### Receipts of imports: why a row was refused, and what is worth knowing about the rest.

# Stores or member stores before the workspace has any dong.
import-without-neighborhoods = The workspace has no dong, so nothing can be imported. Nothing was changed. Make the workspace again from a district pack (alley new).
# An encoding's name that was chosen by hand.
encoding-unknown = The encoding { $name } is not known. Nothing was changed. Use utf-8 or cp949, or let it be found.
# The file's contents equal those of the version in force.
import-same-file = This is the file that was imported before. Nothing was changed.
# Rows of the district whose dong's code the workspace does not know.
import-unknown-neighborhoods = { $count ->
    [one] One store of an unknown dong was not taken. See whether the dong's code has changed.
   *[other] { NUMBER($count) } stores of unknown dongs were not taken. See whether the dongs' codes have changed.
}
# Member stores cannot be joined as no alley district is known.
import-onnuri-without-districts = There is no alley district, so no member store could be joined to one. Import the alley districts first (alley import districts).
# A market's name in the public file that is no alley district of the workspace.
import-market-unknown = { NUMBER($count) } member stores of ‘{ $name }’: no alley district has this name. Enter it as another name and they will be joined.
# A row of the ledger of alley districts.
import-neighborhood-unknown = { $file } row { NUMBER($row) }: there is no dong ‘{ $name }’. Correct the name and import again.
# Boundaries (GeoJSON).
import-boundary-twice = { $file }: the boundary of { $name } is there twice. Only the first was taken.
import-boundaries-elsewhere = { $file }: it has no boundary of a dong of this district. Nothing was changed. See whether it is this district's file.
# $text is the credit line that the publisher asks for.
import-attribution = Attribution: { $text }
# An event of a calendar that names no dong.
import-event-without-neighborhood = Event ‘{ $name }’: it names no dong and was not taken as a visit.
# Pasted texts.
paste-empty = Nothing was pasted. Nothing was changed. Copy the texts and paste them again.
paste-too-large = The pasted text is larger than { $megabytes } MB. Nothing was changed. Save it as a file and import that.
# $placed: how many got a dong proposed; $repeats: how many look like earlier ones.
import-suggestions-proposed = Of { NUMBER($taken) } suggestions { NUMBER($placed) } got a dong proposed; { NUMBER($repeats) } look like earlier ones.

# Rows of the ledger of promises that the departments sent back. $other is another row of the same promise.
refusal-promise-unknown = { $file }, row { $row }, column { $column } ({ $header }): no such promise in the ledger. ‘{ $excerpt }’. Only this row was left out. Check the number.
refusal-promise-two = { $file }, row { $row }, column { $column } ({ $header }): several promises have this number. ‘{ $excerpt }’. Only this row was left out. Ask for the file with its key column.
refusal-promise-key = { $file }, row { $row }, column { $column } ({ $header }): number and key are of different promises. ‘{ $excerpt }’. Only this row was left out. See whether only some columns were sorted.
refusal-promise-twice = { $file }, row { $row }, column { $column } ({ $header }): row { $other } of { $other-file } is about the same promise. ‘{ $excerpt }’. As nobody knows which holds, both were left out. Keep one of them.
refusal-promise-state = { $file }, row { $row }, column { $column } ({ $header }): unknown state. ‘{ $excerpt }’. Only this row was left out. Write one of the ledger’s six states.
refusal-promise-department = { $file }, row { $row }, column { $column } ({ $header }): no such department. ‘{ $excerpt }’. Only this row was left out. Correct the name, or add the department in the settings.
refusal-promise-reason = { $file }, row { $row }, column { $column } ({ $header }): ‘{ $excerpt }’ needs a reason. Only this row was left out. Write the reason.

# What came of a ledger that the departments sent back.
answers-taken = Took { NUMBER($fields) } values of { NUMBER($promises) } promises.
# Fields that were changed here since the file went out; ours stays.
answers-left = { NUMBER($count) } values that were changed here too since the export were left as they are. Import again to choose.
# Fields that changed here between the look and the taking.
answers-meanwhile = { NUMBER($count) } values that changed here while you looked were left as they are. Compare again.
answers-emptied = { NUMBER($count) } cells came back empty; what stands here stays.
# Rows without the hidden column that says what they were.
answers-without-stamp = { NUMBER($count) } rows do not say what they were when exported, so changes made here since cannot be told.
answers-file-changed = { $file } has changed since it was compared. Nothing was taken. Compare again.
answers-reason-missing = { $number }: ‘{ WORD($state, "promise-state") }’ needs a reason. Nothing was taken. Choose the reason, too.
