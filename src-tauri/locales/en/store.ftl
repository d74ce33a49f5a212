### What can go wrong with a workspace. Each sentence says what happened, what is safe, and what to do.
### $path is a file or folder; $detail is what the system or the database said, in its own language.

# The named folder holds no workspace.
store-no-workspace = There is no workspace at { $path }. Nothing was changed. Check the folder's name, or make a workspace with ‘alley new’.
# A new workspace was to be made where something already stands.
store-already-there = Something already stands at { $path }. It was not overwritten. Use another name, or open that workspace.
# The folder has its key file but the database is gone.
store-database-missing = The data file of the workspace is missing: { $path }. No empty one was made. Put it back if it was moved, otherwise restore a backup (alley restore).
# Passphrase, recovery code or key do not fit.
store-wrong-key = The passphrase or recovery code does not fit. The workspace is as it was. Try again, or use the recovery code that was kept.
# Not a database, or cut short.
store-not-a-database = { $path } cannot be read as workspace data. It may be cut short or be another file. Nothing was changed. Restore a backup (alley restore).
# A page of the file failed its check.
store-damaged = The data is damaged: { $path }. Nothing more was written, and the backups are safe. Keep this file, restore a backup (alley restore) and have the disk checked.
# $found and $known are version numbers of the file's layout.
store-newer-schema = This workspace was made by a newer version of the app (file { NUMBER($found, useGrouping: "false") }, this app knows up to { NUMBER($known, useGrouping: "false") }). It was not opened and is as it was. Update the app.
# Another program has the workspace open.
store-in-use = Another program has this workspace open. Nothing was changed. Close it and try again.
# Commits that were seen here before are missing from the file.
store-older-than-seen = The workspace is older than when it was last seen ({ NUMBER($found) } commits, { NUMBER($expected) } were seen). It may be an old copy, or its ‘-wal’ file was lost. Nothing was changed. Find the right file, or restore a backup.
# No room on the disk.
store-disk-full = The disk is full. This step was not saved; everything saved before is safe. Make room and try again.
# The folder or file cannot be written.
store-read-only = { $path } cannot be written. Nothing was changed. Check the permissions, or move the workspace to another folder.
# Any other file of the workspace that cannot be read or written.
store-file = A file cannot be read or written: { $path } ({ $detail }). What was saved is safe. Check the file and its permissions, then try again.
# A key file or backup list whose content makes no sense. $detail names the part.
store-malformed = The content of { $path } makes no sense ({ $detail }). Nothing was changed. Replace it with the same file from a backup.
# $entity is a table's name.
store-no-such-row = There is no such { WORD($entity, "entity") }. Nothing was changed. See whether it was removed, or belongs to another workspace.
# A field that the entity does not have, or a value that it cannot hold.
store-wrong-field = ‘{ WORD($field, "field") }’ of the { WORD($entity, "entity") } cannot hold this value. It was not saved. Correct the value and try again.
# $rule is the name of a rule of the database.
store-refused = A rule of the data refused this, so it was not saved ({ WORD($rule, "rule") }). Everything saved before is as it was. Correct the value and try again.
# A note edit points at a line that is not there.
store-no-such-line = The note has no such line or place. The note is as it was. Open the note again and retry.
# An exchanged edit of a note that cannot be read.
store-bad-note-update = This change to a note cannot be read. The note is as it was. Have it sent again.
# Nothing to undo, or nothing to redo.
store-nothing-to-undo = There is nothing to undo or redo. Nothing was changed.
# One step was to be taken back, but others were done since.
store-not-the-last-step = Other work was done since, so this alone cannot be taken back. Nothing was changed. Take back what was done later first.
# The person asked to stop.
cancelled = Stopped. This step was not saved, and the workspace is as it was. Do it again if it is needed.
# A backup that was read again after it was written, or before it was restored, and failed.
store-bad-backup = The backup failed its check: { $path }. The workspace is as it was. Check the workspace (alley check), then make a new one (alley backup), or use another backup.
# The key of this workspace lies in no keychain of this computer, or the keychain is locked or missing.
store-no-keychain = The key of this workspace is not in this computer's keychain, or the keychain cannot be used. The workspace is as it was. Open it with the passphrase or the recovery code.
# The program was built with a database library that this app was not tried with: $sqlite and $cipher are versions.
store-untried-library = This program was built with a database library that was not tried (SQLite { $sqlite }, SQLCipher { $cipher }). The workspace was not opened and is as it was. Install the released program again.
# The operating system gave no random numbers, so no key could be made.
store-no-randomness = The operating system gave no random numbers, so no key could be made. Nothing was changed. Restart the computer and try again.
# Anything else the database said.
store-database = The database reported an error ({ $detail }). This step was not saved; everything saved before is safe. Try again; if it goes on, run ‘alley check’.

### What a check found: what is out of step, what is safe, what to do. $count is how many, $detail the first of them.

# Pages of the file whose seal is broken; $detail in the database's words.
check-pages = File: { NUMBER($count) } pages are damaged ({ $detail }). Write nothing more into this workspace and keep its folder. Restore the last sound backup (alley restore) and have the disk checked.
# The database's own structure; $detail in the database's words.
check-structure = Structure of the file: { NUMBER($count) } places do not hold ({ $detail }). Write nothing more into this workspace and keep its folder. Restore the last sound backup (alley restore).
# Rows that point to rows that are not there; $detail names tables and rows.
check-references = References: { NUMBER($count) } rows point to rows that are not there ({ $detail }). The other rows are as they were. Restore the last sound backup (alley restore).
# Rows whose values are not the last ones in the change log. $entity is a table's name, $detail keys of rows.
check-log = Change log: { NUMBER($count) } rows ({ WORD($entity, "entity") }) have other values than the log ({ $detail }). Their history and undo cannot be trusted. Look at them (alley history) and enter the right values again, or restore a sound backup (alley restore).
# Notes whose lines are not what was typed into them; $detail keys of meetings.
check-notes = Notes: { NUMBER($count) } notes have other lines than what was typed ({ $detail }). What was typed is safe. Draw the lines anew with ‘alley check --mend’.
# Photos and documents whose content is missing or altered; $detail keys of attachments.
check-attachments = Photos and documents: the content of { $count } of them is missing or altered ({ $detail }). Everything else is as it was. Restore a sound backup (alley restore) or attach the originals once more.
# Entries of the search index that are missing, too many or wrong.
check-search = Search: { NUMBER($count) } entries of the index are out of step. The rows are as they were; search alone may miss them or show them wrongly. Make the index anew with ‘alley check --mend’.
