//! Sizes of files as people read them.

import { words } from "$lib/words/words.svelte";

/** `340 KB`, `1.2 MB`. */
export function shownSize(bytes: number): string {
  if (bytes < 1_000_000) return `${words.number(Math.ceil(bytes / 1000))} KB`;
  return `${words.number(bytes / 1_000_000, { least: 1, most: 1 })} MB`;
}
