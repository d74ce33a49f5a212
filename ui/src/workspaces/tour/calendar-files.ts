//! Visits as calendar files: out through a place that the person picks.

import { rpc } from "$lib/api/rpc";
import { attempt, notices } from "$lib/frame/notices.svelte";
import { words } from "$lib/words/words.svelte";

/** Asks where to save, then writes one visit, or all planned ones. */
export async function saveCalendar(visit: string | null, name: string): Promise<void> {
  await attempt(async () => {
    const [picked] = await rpc("file_pick", {
      kind: "save",
      title: words.say("tour-calendar-out"),
      endings: ["ics"],
      name: `${name}.ics`,
    });
    if (!picked) return;
    const written = await rpc("export_calendar", { visit, file: picked.token });
    notices.done(words.say("tour-calendar-written", { rows: written.rows, name: picked.name }));
  });
}
