//! The daily backup: asked for when the workspace has been open for a moment, and every hour from then on. The app makes
//! one only when it is due, beside everything else.

import type { BackupStanding } from "$lib/api/generated/commands";
import { onChange, rpc } from "$lib/api/rpc";

import { notices } from "./notices.svelte";

/** The first screens come first. */
const FIRST_MS = 20_000;
const AGAIN_MS = 60 * 60_000;

class Backing {
  /** How the workspace stands; nothing until it was asked. */
  standing = $state.raw<BackupStanding | undefined>(undefined);
  /** Whether the app has had its chance since the workspace was opened: nobody is warned before. */
  private tried = $state(false);
  private told = false;

  /** What stands at the top of the window: nothing while all is well. */
  get trouble(): "failed" | "old" | undefined {
    if (!this.tried || !this.standing) return undefined;
    if (this.standing.failed) return "failed";
    return this.standing.tooLong ? "old" : undefined;
  }

  /** Asks how the workspace stands. */
  look = async (): Promise<void> => {
    this.standing = await rpc("backup_standing", {}).catch(() => undefined);
  };

  /** Has one made when it is due. That it does not work is told once, until one works again. */
  keep = async (): Promise<void> => {
    const standing = await rpc("backup_keep", {}).catch(() => undefined);
    // The workspace was closed meanwhile.
    if (!standing) return;
    this.standing = standing;
    this.tried = true;
    const failed = standing.failed;
    if (failed && !this.told) notices.error({ code: "workspace", ...failed.why });
    this.told = failed !== null;
  };

  /** Watches an open workspace until the returned function is called. */
  watch = (): (() => void) => {
    [this.standing, this.tried, this.told] = [undefined, false, false];
    const first = setTimeout(() => void this.keep(), FIRST_MS);
    const again = setInterval(() => void this.keep(), AGAIN_MS);
    const stop = onChange((command) => command === "backup_make" && void this.look());
    return () => {
      clearTimeout(first);
      clearInterval(again);
      stop();
    };
  };
}

/** The backups of the open workspace, as the window watches them. */
export const backing = new Backing();
