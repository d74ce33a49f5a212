//! The file for whoever helps, saved where the person says; also while no workspace is open.

import { rpc } from "$lib/api/rpc";
import { words } from "$lib/words/words.svelte";

import { attempt, notices } from "./notices.svelte";

/** Asks where to save the file, and saves it. */
export async function saveDiagnostics(): Promise<void> {
  const request = {
    kind: "save" as const,
    title: words.say("settings-diagnostics-save"),
    endings: ["txt"],
    name: "alley-office-diagnostics.txt",
  };
  const [picked] = (await attempt(() => rpc("file_pick", request))) ?? [];
  if (!picked) return;
  const written = await attempt(() => rpc("session_diagnostics", { file: picked.token }));
  if (written?.file) notices.done(words.say("settings-diagnostics-saved", { file: written.file }));
}
