### Copies of a workspace edited apart: change files, what they brought, what is wrong with them. A “copy” is the
### workspace on another computer; a “change file” carries the work of one copy to another.

# Errors. Each says what happened, that nothing was changed, and what to do.
# Some other file.
change-file-not-one = This is not a change file. Nothing was changed. Choose a file that another copy made with ‘Export changes’.
# It ends too early.
change-file-cut-short = The change file is cut short. Nothing was changed. Copy the file again where it was made.
# One bit or more differs from what was written.
change-file-altered = The change file was altered on its way. Nothing was changed. Get it again from where it was made.
change-file-too-large = The change file is too large (256 MiB at most). Nothing was changed. Make a new copy of the workspace where it was made, and take that.
# $found and $known are version numbers.
change-file-newer = The change file was made by a newer version of the app (file { NUMBER($found, useGrouping: "false") }, this app up to { NUMBER($known, useGrouping: "false") }). Nothing was changed. Bring the app on this computer up to date.
change-file-other-workspace = The change file belongs to another workspace. Nothing was changed. Choose a file that a copy of this workspace made.
change-file-other-key = The file is not sealed with this workspace’s key. Nothing was changed. Check that a copy of this workspace made it.
change-file-malformed = The change file makes no sense. Nothing was changed. Bring both computers to the same version of the app and export again.
# $hours is how far the other computer's clock is ahead.
change-file-clock-ahead = The clock of the computer that made this file is { NUMBER($hours) } hours ahead, so it was not taken in (48 hours at most). Nothing was changed. Check date and time on both computers.
# Somebody copied the folder instead of making a copy, so two copies bear one name.
change-file-same-name = The file comes from a copy that bears the same mark as this one; the folder seems to have been copied as it was. Nothing was changed. Make a backup there and restore it (alley backup, alley restore): that gives it a mark of its own.

# What a progress bar says.
progress-changes-export = Writing the changes into a file
progress-changes-import = Taking the change file in

# What rules decided that concern several rows; each stands in the receipt. $entity is a table's name, $name and $other
# are names or numbers of rows.
exchange-renumbered = The number { $from } was given on two copies ({ WORD($entity, "entity") }). The later one is now { $to }.
exchange-merge-taken-back = Suggestion { $name } and suggestion { $other } were merged into each other. The later merge was taken back.
exchange-merge-followed = Suggestion { $name }: what it was merged into was merged itself, so it is now merged into suggestion { $other }.
exchange-same-put-away = The { WORD($entity, "entity") } ‘{ $name }’ was made on both copies. The later one stays, the earlier one was put away (it is in the history).
exchange-edited-but-removed = The { WORD($entity, "entity") } ‘{ $name }’ was removed on one copy and edited on the other. It stays removed; the edits are in the history.
exchange-belongs-to-removed = The { WORD($entity, "entity") } ‘{ $name }’ belongs to ‘{ $other }’, which another copy removed. It was kept.
exchange-erased-but-newer = The { WORD($entity, "entity") } ‘{ $name }’: a value was erased for good on one copy while another wrote a new one. The new one stands; check it.
