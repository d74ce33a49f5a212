//! The words of the map's own buttons.

import type { MapWords } from "$lib/components/map/shown";
import { words } from "$lib/words/words.svelte";

export const mapWords = (): MapWords => ({
  zoomIn: words.say("board-zoom-in"),
  zoomOut: words.say("board-zoom-out"),
  whole: words.say("board-zoom-whole"),
});
