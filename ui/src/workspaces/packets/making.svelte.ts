//! Making packets into files or onto paper: how far it is, stopping it, and the receipt.

import type { PacketMade, Progress } from "$lib/api/generated/commands";
import { CommandError, type CallOptions } from "$lib/api/rpc";
import { words } from "$lib/words/words.svelte";

export class Making {
  /** How far it is; nothing when nothing is being made. */
  progress = $state<Progress | undefined>(undefined);
  busy = $state(false);
  /** What was made last. */
  receipt = $state.raw<PacketMade[] | undefined>(undefined);
  /** How many were not made, because the work was stopped. */
  stopped = $state(0);
  /** Dongs of which no page changed, where only changed pages were wanted. */
  same = $state.raw<string[]>([]);
  /** Why it was not, in words. */
  failed = $state<string | undefined>(undefined);
  private stopper: AbortController | undefined;

  /** Runs one piece of work; gives what it gave, or nothing when it did not go through. */
  run = async <T extends { packets: PacketMade[]; stopped: number; same?: string[] }>(work: (options: CallOptions) => Promise<T>): Promise<T | undefined> => {
    if (this.busy) return undefined;
    this.stopper = new AbortController();
    [this.busy, this.failed, this.receipt, this.progress, this.stopped] = [true, undefined, undefined, undefined, 0];
    try {
      const made = await work({ progress: (progress) => (this.progress = progress), signal: this.stopper.signal });
      [this.receipt, this.stopped, this.same] = [made.packets, made.stopped, made.same ?? []];
      return made;
    } catch (thrown) {
      this.failed = words.statement(CommandError.of(thrown));
      return undefined;
    } finally {
      this.busy = false;
    }
  };

  stop = (): void => this.stopper?.abort();

  /** How much is done as a share of one; nothing when nobody knows. */
  get share(): number | undefined {
    const { done, total } = this.progress ?? { done: 0, total: 0 };
    return total > 0 ? Math.min(done / total, 1) : undefined;
  }
}
