//! Sizes of files, as people read them.

import { words } from "$lib/words/words.svelte";

/** `12.4 MB` of a size in bytes. */
export const megabytes = (bytes: number): string => `${words.number(bytes / 1_000_000, { least: 1, most: 1 })} MB`;
