//! The backups of the open workspace: made, tried, put back.

import type { BackupDone, BackupLine } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { attempt } from "$lib/frame/notices.svelte";
import { session } from "$lib/frame/session.svelte";

/** What was done last, to be said in words. */
export interface Told {
  what: "made" | "drilled" | "restored";
  done: BackupDone;
}

export class Backups {
  list = $state<BackupLine[]>([]);
  /** What is under way, by the backup's path or the word for a new one. */
  busy = $state<string | undefined>(undefined);
  told = $state<Told | undefined>(undefined);

  load = async (): Promise<void> => {
    this.list = (await attempt(() => rpc("backups", {}))) ?? this.list;
  };

  /** Makes one, in the workspace's own folder or in one that the person picked. */
  make = (folder: string | null): Promise<void> =>
    this.run("made", folder ?? "own", () => rpc("backup_make", { folder }));

  /** Restores one beside the workspace and checks what comes out. */
  drill = (backup: string): Promise<void> => this.run("drilled", backup, () => rpc("backup_drill", { backup }));

  /** Puts one in the workspace's place. */
  restore = (backup: string): Promise<void> =>
    this.run("restored", backup, async () => {
      const { state, done } = await rpc("session_restore", { backup });
      session.take(state);
      return done;
    });

  private async run(what: Told["what"], busy: string, work: () => Promise<BackupDone>): Promise<void> {
    this.busy = busy;
    this.told = undefined;
    const done = await attempt(work);
    this.busy = undefined;
    if (done) this.told = { what, done };
    else await session.refresh();
    await this.load();
  }
}
