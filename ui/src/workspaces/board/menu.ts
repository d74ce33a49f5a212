//! What dongs and alley districts of the board offer in their menus.

import type { AlleyLine, BoardLine } from "$lib/api/generated/commands";
import type { Menu } from "$lib/components/row-menu.svelte";
import { navigation } from "$lib/frame/navigation.svelte";
import { changing, copyStep, historyStep, openStep, parted, removeStep } from "$lib/frame/row-steps";
import { words } from "$lib/words/words.svelte";

import { INDICATORS, share, shown, valueOf } from "./indicators";

/** The steps of an alley district. */
export function alleyMenu({ alley, association, membership, stores, openPromises, openSuggestions }: AlleyLine): Menu {
  const { id, name } = alley;
  const cells = () => [
    name,
    alley.place,
    association,
    shown("membership", share(membership)),
    stores?.value,
    openPromises,
    openSuggestions,
  ];
  return {
    label: words.say("menu-of", { name }),
    entries: parted(
      [openStep(() => navigation.go("board", "alley_district", id)), copyStep(cells)],
      [{ label: words.say("menu-alley-stores"), run: () => navigation.go("stores", "alley_district", id) }],
      [historyStep(id, name)],
      changing([removeStep("alley_district_remove", { id }, name)]),
    ),
  };
}

/** The steps of a dong. It belongs to the district's pack and is not removed here. */
export function dongMenu(line: BoardLine): Menu {
  const { name, neighborhood } = line;
  return {
    label: words.say("menu-of", { name }),
    entries: parted(
      [
        openStep(() => navigation.go("board", "neighborhood", neighborhood)),
        copyStep(() => [name, line.alleyDistricts, ...INDICATORS.map((indicator) => shown(indicator, valueOf(indicator, line)))]),
      ],
      [historyStep(neighborhood, name)],
    ),
  };
}
