//! What a promise of the ledger offers in its menu.

import type { PromiseLine } from "$lib/api/generated/commands";
import type { Menu } from "$lib/components/row-menu.svelte";
import { names } from "$lib/frame/names.svelte";
import { navigation } from "$lib/frame/navigation.svelte";
import { changing, copyStep, historyStep, openStep, parted, removeStep } from "$lib/frame/row-steps";
import { words } from "$lib/words/words.svelte";

import { deadlineWords } from "./deadline";
import { STATES } from "./filter";
import type { Ledger } from "./ledger.svelte";

/** A promise as a row for other programs. */
export const promiseCells = (line: PromiseLine) => {
  const { promise } = line;
  return [
    promise.number,
    words.word("promise-state", promise.state),
    promise.deadline && words.shortDate(promise.deadline),
    deadlineWords(line),
    names.of(promise.neighborhood),
    names.of(promise.alleyDistrict),
    names.of(promise.department),
    promise.text,
  ];
};

/** The steps. */
export function promiseMenu(line: PromiseLine, ledger: Ledger): Menu {
  const { promise } = line;
  const { id, number, suggestion } = promise;
  const open = () => navigation.go("promises", id);
  const states = STATES.filter((state) => state !== promise.state).map((state) => ({
    label: words.word("promise-state", state),
    key: String(STATES.indexOf(state) + 1),
    // A state that needs a reason is asked for in the sheet.
    run: () => void ledger.setState(line, state).then((set) => set || open()),
  }));
  return {
    label: words.say("menu-of", { name: number }),
    entries: parted(
      [openStep(open), copyStep(() => promiseCells(line))],
      [
        ...changing([{ label: words.say("menu-promise-state"), inside: states }]),
        { label: words.say("promises-trace"), run: () => navigation.go("promises", "trace", "promise", id), key: "t" },
        suggestion !== null && {
          label: words.say("menu-promise-suggestion"),
          run: () => navigation.go("suggestions", suggestion),
        },
      ],
      [historyStep(id, number)],
      changing([removeStep("promise_remove", { id }, number)]),
    ),
  };
}
