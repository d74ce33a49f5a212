//! Undo and redo, and when the last change was kept.

import { onChange, rpc, stepOf } from "$lib/api/rpc";
import { words } from "$lib/words/words.svelte";

import { attempt, type Notice, notices } from "./notices.svelte";
import { session } from "./session.svelte";

class Steps {
  /** `14:03` of the last change, or nothing since the start. */
  savedAt = $state<string | undefined>(undefined);

  constructor() {
    onChange((command) => {
      session.version += 1;
      if (!command.startsWith("session")) {
        const now = new Date();
        this.savedAt = `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
      }
    });
  }

  undo = async (): Promise<void> => void (await this.step("undo"));
  redo = async (): Promise<void> => void (await this.step("redo"));

  /** Takes exactly this step back, unless a later one stands; gives whether it was taken back. */
  back = (step: number): Promise<boolean> => this.step("undo", step);

  /**
   * What a notice offers beside what was done: to take the step of this answer back, and no other. `before` is done
   * first. Nothing is offered where nothing was changed.
   */
  offer = (answer: unknown, before: () => void = () => {}): Notice["action"] => {
    const step = stepOf(answer);
    if (step === undefined) return undefined;
    return { label: words.say("window-undo"), run: () => (before(), void this.back(step)) };
  };

  private async step(command: "undo" | "redo", step: number | null = null): Promise<boolean> {
    const done = await attempt(() => (command === "undo" ? rpc("undo", { step }) : rpc("redo", {})));
    if (!done) return false;
    const back = command === "undo" ? this.redo : this.undo;
    notices.done(words.statement(done.label), {
      label: words.say(command === "undo" ? "window-redo" : "window-undo"),
      run: () => void back(),
    });
    return true;
  }
}

/** Undo, redo and the last change. */
export const steps = new Steps();
