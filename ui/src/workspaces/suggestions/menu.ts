//! What a suggestion of the inbox offers in its menu.

import type { SuggestionLine } from "$lib/api/generated/commands";
import type { Menu } from "$lib/components/row-menu.svelte";
import { names } from "$lib/frame/names.svelte";
import { navigation } from "$lib/frame/navigation.svelte";
import { changing, copyStep, historyStep, openStep, parted, removeStep } from "$lib/frame/row-steps";
import { seoul } from "$lib/words/show";
import { words } from "$lib/words/words.svelte";

import type { Inbox } from "./inbox.svelte";
import { promiseOf } from "./sheet.svelte";

/** A suggestion as a row for other programs. Who said it stays inside the office. */
export const suggestionCells = ({ suggestion }: SuggestionLine) => [
  suggestion.number,
  words.shortDate(seoul(suggestion.receivedAt)),
  words.word("suggestion-state", suggestion.state),
  names.of(suggestion.neighborhood),
  names.of(suggestion.alleyDistrict),
  suggestion.category,
  suggestion.text,
];

/** The steps; `assign` puts the keyboard where the chosen ones are handed to a department. */
export function suggestionMenu(line: SuggestionLine, inbox: Inbox, assign: () => void): Menu {
  const { suggestion } = line;
  const { id, number } = suggestion;

  async function promise(): Promise<void> {
    const made = await promiseOf(suggestion);
    if (made) navigation.go("promises", "promise", made);
  }

  function hand(): void {
    if (!inbox.chosen.has(id)) inbox.chosen = new Set([id]);
    setTimeout(assign);
  }

  return {
    label: words.say("menu-of", { name: number }),
    entries: parted(
      [openStep(() => navigation.go("suggestions", id)), copyStep(() => suggestionCells(line))],
      [
        { label: words.say("suggestions-trace"), run: () => navigation.go("promises", "trace", "suggestion", id), key: "t" },
        ...changing([
          suggestion.neighborhood !== null && { label: words.say("suggestions-promise"), run: () => void promise() },
          { label: words.say("menu-suggestion-assign"), run: hand },
        ]),
      ],
      [historyStep(id, number)],
      changing([removeStep("suggestion_remove", { id }, number)]),
    ),
  };
}
