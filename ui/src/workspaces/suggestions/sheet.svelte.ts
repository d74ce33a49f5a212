//! One open suggestion: what is known of it, and every step that can be taken with it.

import type { Channel, ReplyText, Suggestion, SuggestionPatch, SuggestionSheet } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { attempt } from "$lib/frame/notices.svelte";
import { words } from "$lib/words/words.svelte";

import { tell } from "./inbox.svelte";

export class Sheet {
  sheet = $state.raw<SuggestionSheet | undefined>(undefined);
  replies = $state.raw<ReplyText[]>([]);
  private wanted: string | undefined;

  /** Reads a suggestion; the one shown stays until the new one is there. */
  load = async (id: string): Promise<void> => {
    this.wanted = id;
    const [sheet, replies] = await Promise.all([rpc("suggestion_show", { id }), rpc("suggestion_replies", { id })]);
    if (this.wanted === id) [this.sheet, this.replies] = [sheet, replies];
  };

  /** Changes some of it; tells what went wrong and gives what it is then, where it went through. */
  change = async (patch: SuggestionPatch): Promise<Suggestion | undefined> => {
    const id = this.sheet?.line.suggestion.id;
    return id ? attempt(() => rpc("suggestion_update", { id, patch })) : undefined;
  };

  /** The same, told with an undo of its own. */
  correct = async (what: string, patch: SuggestionPatch): Promise<boolean> => {
    const done = await this.change(patch);
    if (done) tell(words.say("suggestions-corrected", { number: done.number, what }), done);
    return done !== undefined;
  };

  /** Notes that a sender was told: who did it, how and when (microseconds). */
  told = async (suggestion: string, channel: Channel, who: string, at: number): Promise<void> => {
    const patch: SuggestionPatch = { state: "told", toldHow: `${words.word("channel", channel)} · ${who}`, toldAt: at };
    const done = await attempt(() => rpc("suggestion_update", { id: suggestion, patch }));
    if (done) tell(words.say("suggestions-told-kept"), done);
  };

  /** Merges others into this one. */
  merge = async (repeat: string): Promise<void> => {
    const into = this.sheet?.line.suggestion;
    if (!into) return;
    const done = await attempt(() => rpc("suggestion_merge", { into: into.id, repeats: [repeat] }));
    if (done) tell(words.say("suggestions-merged", { count: 1, number: into.number }), done);
  };

  /** Makes a promise of it, linked both ways; gives its key. */
  promise = async (): Promise<string | undefined> => {
    const suggestion = this.sheet?.line.suggestion;
    return suggestion && promiseOf(suggestion);
  };
}

/** Makes a promise of a suggestion whose dong is known, linked both ways; gives its key. */
export async function promiseOf(suggestion: Suggestion): Promise<string | undefined> {
  const { neighborhood, alleyDistrict, department, officer, text, id } = suggestion;
  if (!neighborhood) return undefined;
  const made = await attempt(() =>
    rpc("promise_create", { neighborhood, alleyDistrict, department, officer, text: text.slice(0, 200), suggestion: id }),
  );
  return made?.id;
}
