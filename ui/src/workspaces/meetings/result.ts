//! The result report of a meeting.

import type { Meeting, Paper } from "$lib/api/generated/commands";
import type { MenuGroup } from "$lib/components/row-menu.svelte";
import { inFormats, savePaper } from "$lib/frame/papers";
import { seoul } from "$lib/words/show";
import { words } from "$lib/words/words.svelte";

const about = (meeting: Meeting): string => `${meeting.title}-${seoul(meeting.heldAt).slice(0, 10)}`;

/** What was asked, answered, promised and decided, and what its file is named after. */
export const resultPaper = (meeting: Meeting): [Paper, string] => [{ kind: "meeting-result", meeting: meeting.id }, about(meeting)];

/** Writes it into a file that a person picks. */
export const saveResult = (meeting: Meeting): Promise<void> => savePaper(...resultPaper(meeting));

/** The same in each format, for the menu of a row. */
export const resultGroup = (meeting: Meeting): MenuGroup => ({
  label: words.say("papers-kind-meeting-result"),
  inside: inFormats(...resultPaper(meeting)),
});
