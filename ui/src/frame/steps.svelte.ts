//! Undo and redo, and when the last change was kept.

import { onChange, rpc } from "$lib/api/rpc";
import { words } from "$lib/words/words.svelte";

import { attempt, notices } from "./notices.svelte";
import { session } from "./session.svelte";

/** A note being written is kept twice a second; what else shows its meeting waits for a pause, in milliseconds. */
const PAUSE = 1200;

class Steps {
  /** `14:03` of the last change, or nothing since the start. */
  savedAt = $state<string | undefined>(undefined);

  constructor() {
    let later: ReturnType<typeof setTimeout> | undefined;
    const changed = () => void (session.version += 1);
    onChange((command) => {
      clearTimeout(later);
      if (command === "note_update") later = setTimeout(changed, PAUSE);
      else changed();
      if (!command.startsWith("session")) {
        const now = new Date();
        this.savedAt = `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
      }
    });
  }

  undo = (): Promise<void> => this.step("undo");
  redo = (): Promise<void> => this.step("redo");

  private async step(command: "undo" | "redo"): Promise<void> {
    const done = await attempt(() => (command === "undo" ? rpc("undo", { step: null }) : rpc("redo", {})));
    if (!done) return;
    const back = command === "undo" ? this.redo : this.undo;
    notices.done(words.statement(done.label), {
      label: words.say(command === "undo" ? "window-redo" : "window-undo"),
      run: () => void back(),
    });
  }
}

/** Undo, redo and the last change. */
export const steps = new Steps();
