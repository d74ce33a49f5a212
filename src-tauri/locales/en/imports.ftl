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
