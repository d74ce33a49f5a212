//! The figures at the head of a dong's and an alley district's page.

import type { AlleySheet, NeighborhoodSheet, Visit } from "$lib/api/generated/commands";
import { words } from "$lib/words/words.svelte";

import type { Fact } from "./Facts.svelte";
import { aboutFigure, aboutRate, share, shown } from "./indicators";

const lines = (parts: string[]) => parts.join("\n");

function visit(which: "last" | "next", found: Visit | null): Fact {
  return {
    label: words.say(which === "last" ? "board-last-visit" : "board-next-visit"),
    value: found ? words.shortDate(found.date) : words.say(which === "last" ? "board-no-last" : "board-no-next"),
    note: found?.desk ?? undefined,
    href: found ? `#/tour/${found.id}` : undefined,
  };
}

/** The figures of a dong. */
export function dongFacts({ line, stores, lastVisit, nextVisit }: NeighborhoodSheet, today: string): Fact[] {
  const own = words.say("board-own-source", { date: words.shortDate(today) });
  const { membership } = line;
  return [
    {
      label: words.say("board-indicator-membership"),
      value: shown("membership", share(membership)),
      note: words.say("board-membership-note", { members: membership.numerator.value, eligible: membership.denominator.value }),
      about: lines(aboutRate(membership)),
    },
    {
      label: words.say("board-column-alleys"),
      value: words.say("board-places", { count: line.alleyDistricts }),
      note: stores ? words.say("board-stores-note", { stores: stores.value }) : undefined,
      about: lines([own, ...(stores ? [aboutFigure(stores)] : [])]),
    },
    visit("last", lastVisit),
    visit("next", nextVisit),
    {
      label: words.say("board-total-promises"),
      value: words.say("board-count", { count: line.openPromises }),
      note: words.say("board-overdue-count", { overdue: line.overduePromises }),
      about: own,
      href: "#/promises",
      alert: line.overduePromises > 0,
    },
    {
      label: words.say("board-total-suggestions"),
      value: words.say("board-count", { count: line.openSuggestions }),
      note: words.say("board-late-count", { late: line.lateSuggestions }),
      about: own,
      href: "#/suggestions",
    },
  ];
}

/** The figures of an alley district. */
export function alleyFacts({ line, lastVisit, nextVisit }: AlleySheet, today: string): Fact[] {
  const { alley, stores } = line;
  const own = words.say("board-own-source", { date: words.shortDate(today) });
  return [
    {
      label: words.say("board-designated"),
      value: alley.designatedOn ? words.shortDate(alley.designatedOn) : words.say("board-unknown"),
      note: alley.designatedStores === null ? undefined : words.say("board-designated-stores", { stores: alley.designatedStores }),
      about: own,
    },
    {
      label: words.say("board-stores"),
      value: stores ? words.say("board-places", { count: stores.value }) : words.say("board-unknown"),
      note: alley.eligibleStores === null ? undefined : words.say("board-eligible-stores", { stores: alley.eligibleStores }),
      about: stores ? aboutFigure(stores) : words.say("board-no-stores"),
      href: `#/stores/alley_district/${alley.id}`,
    },
    {
      label: words.say("board-closing"),
      value: words.say(`board-weekday-${alley.closingWeekday ?? 0}`),
    },
    visit("last", lastVisit),
    visit("next", nextVisit),
    {
      label: words.say("board-open"),
      value: words.say("board-open-value", { promises: line.openPromises, suggestions: line.openSuggestions }),
      about: own,
    },
  ];
}
