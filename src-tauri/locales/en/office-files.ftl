### Reports as files that other offices write on: Word documents, and forms made in Hangul (HWPX).

# A Word document in which a name or number that must be masked could still be read. $part: where in the file; $found: how many places. Which name it was is never repeated.
office-file-unmasked = Names or numbers that must be masked can be read in the Word document in { NUMBER($found) } places ({ $part }), so it was not released. No file was made, and the data is as it was. Correct the names and numbers written in its texts, then make it again.
# A Word document could not be put together. $part: which part of it.
office-file-not-written = The Word document could not be put together ({ $part }). The data is as it was. Make it again, and report it if it goes on.

# Stands wherever a Hangul file (HWPX) is offered: the program that opens it was not at hand for trying it.
hwpx-not-tried = not tested in Hangul

# A form could not be filled. Nothing was written, the form is as it was.
# The form, or what would come of it, is larger than $megabytes MB.
hwpx-too-large = The form is too large (over { NUMBER($megabytes) } MB when unpacked) and was not filled. The form is as it was. Save it again with smaller pictures.
# The form is a file of Hangul's older format.
hwpx-old-format = This form is an HWP file and cannot be filled. Save it in Hangul as HWPX (Save As) and choose it again.
# The form is no ZIP file, which every HWPX file is, or it is damaged.
hwpx-not-zip = The form cannot be opened: it is no HWPX file, or it is damaged. Open it in Hangul and save it as HWPX again.
# The form is a file of another kind, such as a Word document.
hwpx-not-hwpx = The file is no Hangul document (HWPX). Choose a form that was saved as HWPX in Hangul.
# The form asks for a password.
hwpx-encrypted = The form is protected by a password and cannot be filled. Take the password off in Hangul, save it and choose it again.
# A part of the form is not as Hangul writes it. $part: which one.
hwpx-broken = A part of the form ({ $part }) cannot be read. Open it in Hangul and save it as HWPX again.
# The form has no words in double braces that can be filled. $known: those that can be.
hwpx-no-place = The form has no place to fill. Write one of these, with its double braces, where the text is to stand, save the form and choose it again: { $known }
# Words in double braces that nobody knows. $part: where in the file; $name: what stands in the braces; $known: what could stand there.
hwpx-unknown-place = The form has a place for “{ $name }” ({ $part }), which is not known. What can stand there: { $known }
# Double braces that are opened and not closed, or with a line end or tab in them. $part: where in the file; $text: what stands behind them.
hwpx-open-place = The form has double braces that are not closed ({ $part }; behind them stands “{ $text }”). See that two braces open and two close in the same line.
# A text in which a name or number that must be masked could still be read. $name: the place where it was to stand; $found: how many lines. Which name it was is never repeated.
hwpx-unmasked = Names or numbers that must be masked can be read in { NUMBER($found) } lines of the text for “{ $name }”, so it was not released. No file was made, and the data is as it was. Correct the names and numbers written there, then make it again.
# The filled form could not be put together.
hwpx-not-written = The filled form could not be put together. The form and the data are as they were. Make it again, and report it if it goes on.
