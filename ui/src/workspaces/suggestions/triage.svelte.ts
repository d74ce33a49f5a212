//! Which suggestions go before the mayor on a visit: ranked, decided with reasons, ordered by hand with a reason kept.

import type { Candidate, DongBalance, PickPatch, UrgencyWeights, VisitLineup } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { attempt } from "$lib/frame/notices.svelte";
import { words } from "$lib/words/words.svelte";

import { tell } from "./inbox.svelte";
import { ranked, scoreAt } from "./scores";

export class Triage {
  visits = $state.raw<VisitLineup[] | undefined>(undefined);
  candidates = $state.raw<Candidate[] | undefined>(undefined);
  balance = $state.raw<DongBalance[]>([]);
  /** The weights that the office keeps, and those that are being tried. */
  kept = $state.raw<UrgencyWeights | undefined>(undefined);
  weights = $state<UrgencyWeights | undefined>(undefined);

  readonly ranking = $derived(this.weights ? ranked(this.candidates ?? [], this.weights) : (this.candidates ?? []));
  readonly picked = $derived(
    this.ranking
      .filter((one) => one.pick?.decision === "picked")
      .toSorted((one, other) => (one.pick?.position ?? 0) - (other.pick?.position ?? 0)),
  );
  readonly open = $derived(this.ranking.filter((one) => !one.pick));
  readonly rejected = $derived(this.ranking.filter((one) => one.pick?.decision === "rejected"));
  readonly trying = $derived(JSON.stringify(this.weights) !== JSON.stringify(this.kept));

  loadVisits = async (): Promise<void> => {
    const [visits, balance, weights] = await Promise.all([rpc("visits", {}), rpc("pick_balance", {}), rpc("urgency_weights", {})]);
    this.visits = visits;
    this.balance = balance;
    if (!this.trying || !this.weights) this.weights = { ...weights };
    this.kept = weights;
  };

  load = async (visit: string): Promise<void> => {
    this.candidates = await rpc("candidates", { visit });
  };

  /** Picks one or passes it over. */
  decide = async (patch: PickPatch): Promise<boolean> => {
    const made = await attempt(() => rpc("pick", patch));
    if (made) tell(words.say(`suggestions-decided-${made.decision}`));
    return made !== undefined;
  };

  /** Passes all others over, with one reason. */
  passOver = async (visit: string, reason: string): Promise<boolean> => {
    const suggestions = this.open.map((one) => one.line.suggestion.id);
    const done = await attempt(() => rpc("pass_over", { visit, suggestions, reason }));
    if (done) tell(words.say("suggestions-passed-over", { count: suggestions.length }));
    return done !== undefined;
  };

  /** Takes a decision back. */
  undecide = async (candidate: Candidate): Promise<void> => {
    const id = candidate.pick?.id;
    if (id) await attempt(() => rpc("pick_remove", { id }));
  };

  /** Puts one at another place among the undecided ones; the reason is kept with it. */
  place = async (candidate: Candidate, at: number, reason: string): Promise<boolean> => {
    const id = candidate.line.suggestion.id;
    const others = this.open.filter((one) => one.line.suggestion.id !== id);
    const patch = { urgencyOverrule: scoreAt(others, at), urgencyReason: reason.trim() };
    const done = await attempt(() => rpc("suggestion_update", { id, patch }));
    if (done) tell(words.say("suggestions-placed", { number: done.number, place: at + 1 }));
    return done !== undefined;
  };

  /** Lets the computed score count again. */
  release = async (candidate: Candidate): Promise<void> => {
    const id = candidate.line.suggestion.id;
    await attempt(() => rpc("suggestion_update", { id, patch: { urgencyOverrule: null, urgencyReason: null } }));
  };

  keepWeights = async (): Promise<void> => {
    const weights = this.weights;
    if (!weights) return;
    const kept = await attempt(() => rpc("urgency_weights_set", weights));
    if (!kept) return;
    this.kept = kept;
    tell(words.say("suggestions-weights-kept"));
  };
}
