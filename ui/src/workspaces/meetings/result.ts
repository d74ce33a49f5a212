//! The result report of a meeting.

import type { Meeting } from "$lib/api/generated/commands";
import { savePaper } from "$lib/frame/papers";
import { seoul } from "$lib/words/show";

/** Writes what was asked, answered, promised and decided into a file that a person picks. */
export const saveResult = (meeting: Meeting): Promise<void> =>
  savePaper({ kind: "meeting-result", meeting: meeting.id }, `${meeting.title}-${seoul(meeting.heldAt).slice(0, 10)}`);
