//! What a store of the list offers in its menu. Stores come from public files: nobody changes or removes one here.

import type { StoreEntry } from "$lib/api/generated/commands";
import type { Menu } from "$lib/components/row-menu.svelte";
import { navigation } from "$lib/frame/navigation.svelte";
import { attempt } from "$lib/frame/notices.svelte";
import { copyStep, openStep, parted } from "$lib/frame/row-steps";
import { words } from "$lib/words/words.svelte";

import { around } from "../around.svelte";
import type { StoreList } from "./list.svelte";
import { line } from "./show";

/** The steps; `copy` copies all chosen rows. */
export function storeMenu(row: StoreEntry, list: StoreList, copy: () => void): Menu {
  const several = list.chosen.size > 1;
  const alley = around.alleys.find((one) => one.name === row.alleyDistrict);
  return {
    label: words.say("menu-of", { name: row.name }),
    entries: parted(
      [
        openStep(() => navigation.go("stores", "store", row.number)),
        several
          ? { label: words.say("menu-store-copy-chosen", { count: list.chosen.size }), run: copy, key: "mod+c" }
          : copyStep(() => line(row, words)),
      ],
      [
        row.trade !== "" && {
          label: words.say("menu-store-same-trade"),
          run: () => void attempt(() => list.narrow({ trade: row.trade })),
        },
        alley && {
          label: words.say("menu-store-same-alley"),
          run: () => void attempt(() => list.narrow({ alleyDistrict: alley.id })),
        },
        alley && { label: words.say("menu-store-alley"), run: () => navigation.go("board", "alley_district", alley.id) },
      ],
    ),
  };
}
