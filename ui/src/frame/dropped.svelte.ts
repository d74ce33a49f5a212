//! Files that a person dropped onto the window, until somebody takes them.

import type { Picked } from "$lib/api/generated/commands";
import { onFilesDropped } from "$lib/api/rpc";

import { navigation } from "./navigation.svelte";

class Dropped {
  /** The files that nobody has taken yet. */
  files = $state<Picked[]>([]);
  private takers = 0;

  /** Says that what is on the screen takes files itself, until the returned function is called. */
  here = (): (() => void) => {
    this.takers += 1;
    return () => {
      this.takers -= 1;
    };
  };

  /** Hears drops, and goes to where files are taken in unless that is here, until the returned function is called. */
  watch = (): (() => void) => {
    const heard = onFilesDropped((files) => {
      if (files.length === 0) return;
      this.files = files;
      if (this.takers === 0) navigation.go("stores", "import");
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
