//! Taking back what a line was made, from the notice that told of it.

import { CommandError, rpc } from "$lib/api/rpc";
import { notices } from "$lib/frame/notices.svelte";
import { words } from "$lib/words/words.svelte";

/** Takes the very step back; once more was written since, what was made is put away by a step of its own. */
export async function takeBack(what: "promise" | "suggestion", id: string, step: number): Promise<void> {
  try {
    const done = await rpc("undo", { step }).catch((thrown: unknown) => {
      if (CommandError.of(thrown).code === "refused") return rpc(what === "promise" ? "promise_remove" : "suggestion_remove", { id });
      throw thrown;
    });
    notices.done(words.statement(done.label));
  } catch (thrown) {
    notices.error(thrown);
  }
}
