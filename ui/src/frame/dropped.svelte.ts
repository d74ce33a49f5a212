//! Files that a person dropped onto the window, until somebody takes them.

import type { Picked } from "$lib/api/generated/commands";
import { onFilesDropped } from "$lib/api/rpc";

import { navigation } from "./navigation.svelte";

class Dropped {
  /** The files that nobody has taken yet. */
  files = $state<Picked[]>([]);

  private takers = new Set<(files: Picked[], x: number, y: number) => boolean>();

  /** Offers drops to somebody who may take them, until the returned function is called. */
  offer = (taker: (files: Picked[], x: number, y: number) => boolean): (() => void) => {
    this.takers.add(taker);
    return () => void this.takers.delete(taker);
  };

  /** Hears drops, and goes to where files are taken in, until the returned function is called. */
  watch = (): (() => void) => {
    const heard = onFilesDropped(({ files, x, y }) => {
      if (files.length === 0 || [...this.takers].some((take) => take(files, x, y))) return;
      this.files = files;
      navigation.go("stores", "import");
    });
    return () => void heard.then((stop) => stop());
  };

  /** The files, which are nobody else's from now on. */
  take = (): Picked[] => {
    const files = this.files;
    if (files.length > 0) this.files = [];
    return files;
  };
}

/** What was dropped. */
export const dropped = new Dropped();
