//! What a visit of the list offers in its menu.

import type { VisitLineup } from "$lib/api/generated/commands";
import type { Menu } from "$lib/components/row-menu.svelte";
import { navigation } from "$lib/frame/navigation.svelte";
import { papersGroup } from "$lib/frame/papers";
import { changing, copyStep, handingOut, historyStep, openStep, parted, removeStep } from "$lib/frame/row-steps";
import { showTime } from "$lib/words/show";
import { words } from "$lib/words/words.svelte";

import { saveCalendar } from "../calendar-files";

/** The steps. */
export function visitMenu({ visit, neighborhood }: VisitLineup): Menu {
  const name = `${neighborhood} ${words.shortDate(visit.date)}`;
  const cells = () => [
    words.date(visit.date),
    `${showTime(visit.startsAt)}~${showTime(visit.endsAt)}`,
    neighborhood,
    visit.desk,
    visit.purpose,
    words.word("visit-state", visit.state),
  ];
  return {
    label: words.say("menu-of", { name }),
    entries: parted(
      [openStep(() => navigation.go("tour", visit.id)), copyStep(cells)],
      [
        { label: words.say("menu-visit-packet"), run: () => navigation.go("packets", visit.id) },
        { label: words.say("menu-visit-pick"), run: () => navigation.go("suggestions", "triage", visit.id) },
        ...handingOut([
          papersGroup(visit, neighborhood),
          { label: words.say("tour-calendar-out"), run: () => void saveCalendar(visit.id, `${neighborhood} ${visit.date}`) },
        ]),
      ],
      [historyStep(visit.id, name)],
      changing([removeStep("visit_remove", { id: visit.id }, name)]),
    ),
  };
}
