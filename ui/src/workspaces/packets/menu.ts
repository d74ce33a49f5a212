//! What a visit in the list of packets offers in its menu.

import type { StandingPacket, VisitLineup } from "$lib/api/generated/commands";
import type { Menu } from "$lib/components/row-menu.svelte";
import { navigation } from "$lib/frame/navigation.svelte";
import { papersGroup } from "$lib/frame/papers";
import { copyStep, handingOut, historyStep, openStep, parted } from "$lib/frame/row-steps";
import { words } from "$lib/words/words.svelte";

/** The steps. */
export function packetMenu({ visit, neighborhood }: VisitLineup, packet: StandingPacket | undefined): Menu {
  const name = `${neighborhood} ${words.shortDate(visit.date)}`;
  const made = () =>
    packet ? words.say("packets-made-at", { at: words.instant(packet.at) }) : words.say("packets-never-made");
  return {
    label: words.say("menu-of", { name }),
    entries: parted(
      [openStep(() => navigation.go("packets", visit.id)), copyStep(() => [neighborhood, words.date(visit.date), made()])],
      [
        { label: words.say("menu-packet-read"), run: () => navigation.go("packets", "read", visit.id) },
        { label: words.say("menu-packet-visit"), run: () => navigation.go("tour", visit.id) },
        ...handingOut([papersGroup(visit, neighborhood)]),
      ],
      [historyStep(visit.id, name)],
    ),
  };
}
