//! What the window tells in passing: that something was done, and can be undone; that something did not work, and why.

import { CommandError } from "$lib/api/rpc";
import { words } from "$lib/words/words.svelte";

export interface Notice {
  id: number;
  kind: "done" | "error";
  text: string;
  action?: { label: string; run: () => void } | undefined;
}

class Notices {
  list = $state<Notice[]>([]);
  /** While the window locks, what is still under way has nothing to tell. */
  quiet = false;
  private count = 0;

  /** Tells that something was done. It goes by itself. */
  done = (text: string, action?: Notice["action"]): void => this.add({ kind: "done", text, action }, 6000);

  /** Tells what went wrong, in words. */
  error = (thrown: unknown): void => {
    const error = CommandError.of(thrown);
    if (error.code === "cancelled") this.done(words.statement(error));
    else this.refused(words.statement(error));
  };

  /** Tells why something was not done. It stays until the person has seen it. */
  refused = (text: string): void => this.add({ kind: "error", text }, undefined);

  /** Puts a notice away. */
  dismiss = (id: number): void => {
    this.list = this.list.filter((notice) => notice.id !== id);
  };

  /** Puts all away, as before a lock: what they say may be of the workspace. */
  clear = (): void => {
    this.list = [];
  };

  private add(notice: Omit<Notice, "id">, length: number | undefined): void {
    if (this.quiet) return;
    const id = ++this.count;
    this.list = [...this.list.filter((other) => other.text !== notice.text), { ...notice, id }].slice(-4);
    if (length !== undefined) setTimeout(() => this.dismiss(id), length);
  }
}

/** What the window tells. */
export const notices = new Notices();

/** Does something and tells when it does not work; nothing comes back then. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (thrown) {
    notices.error(thrown);
    return undefined;
  }
}
