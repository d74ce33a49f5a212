//! What was picked for a visit on the agenda of its meeting.

import { rpc } from "$lib/api/rpc";
import { attempt, notices } from "$lib/frame/notices.svelte";
import { steps } from "$lib/frame/steps.svelte";
import { words } from "$lib/words/words.svelte";

/** Puts it there, and offers to take it back. */
export async function putOnAgenda(meeting: string): Promise<void> {
  const lines = await attempt(() => rpc("meeting_agenda", { id: meeting }));
  if (!lines || lines.length === 0) return;
  notices.done(words.say("meetings-agenda-added", { count: lines.length }), steps.offer(lines));
}
