//! The result report of a meeting.

import type { Meeting } from "$lib/api/generated/commands";
import type { MenuGroup } from "$lib/components/row-menu.svelte";
import { inFormats, savePaper } from "$lib/frame/papers";
import { seoul } from "$lib/words/show";
import { words } from "$lib/words/words.svelte";

const about = (meeting: Meeting): string => `${meeting.title}-${seoul(meeting.heldAt).slice(0, 10)}`;

/** Writes what was asked, answered, promised and decided into a file that a person picks. */
export const saveResult = (meeting: Meeting): Promise<void> => savePaper({ kind: "meeting-result", meeting: meeting.id }, about(meeting));

/** The same in each format, for the menu of a row. */
export const resultGroup = (meeting: Meeting): MenuGroup => ({
  label: words.say("papers-kind-meeting-result"),
  inside: inFormats({ kind: "meeting-result", meeting: meeting.id }, about(meeting)),
});
