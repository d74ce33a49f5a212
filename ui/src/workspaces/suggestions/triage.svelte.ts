//! Which suggestions go before the mayor on a visit: ranked, decided with reasons, ordered by hand with a reason kept.

import type { Candidate, DongBalance, PickPatch, UrgencyWeights, VisitLineup } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { attempt } from "$lib/frame/notices.svelte";
import { words } from "$lib/words/words.svelte";

import { tell } from "./inbox.svelte";
import { inOrder, ranked } from "./scores";

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
  readonly open = $derived(inOrder(this.ranking.filter((one) => !one.pick)));
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
    if (made) tell(words.say(`suggestions-decided-${made.decision}`), made);
    return made !== undefined;
  };

  /** Passes all others over: with one reason, or with their own where they have one. */
  passOver = async (visit: string, reason: string, own: Readonly<Record<string, string>>): Promise<boolean> => {
    const suggestions = this.open.map((one) => one.line.suggestion.id);
    const reasons = suggestions.map((suggestion) => ({ suggestion, reason: own[suggestion]?.trim() ?? "" })).filter((one) => one.reason !== "");
    const done = await attempt(() => rpc("pass_over", { visit, suggestions, reason, own: reasons }));
    if (done) tell(words.say("suggestions-passed-over", { count: suggestions.length }), done);
    return done !== undefined;
  };

  /** Takes a decision back. */
  undecide = async (candidate: Candidate): Promise<void> => {
    const id = candidate.pick?.id;
    if (!id) return;
    const done = await attempt(() => rpc("pick_remove", { id }));
    if (done) tell(words.statement(done.label), done);
  };

  /** Puts one at another place among the undecided ones of a visit; the reason is kept with it. */
  place = async (candidate: Candidate, visit: string, at: number, reason: string): Promise<boolean> => {
    const { id, number } = candidate.line.suggestion;
    const done = await attempt(() => rpc("candidate_rank", { visit, suggestion: id, rank: at + 1, reason: reason.trim() }));
    if (done) tell(words.say("suggestions-placed", { number, place: at + 1 }), done);
    return done !== undefined;
  };

  /** Puts a picked one at another place: the order of page one. */
  movePick = async (candidate: Candidate, at: number): Promise<void> => {
    const pick = candidate.pick?.id;
    if (!pick) return;
    const done = await attempt(() => rpc("pick_move", { pick, to: at + 1 }));
    if (done) tell(words.say("suggestions-placed", { number: candidate.line.suggestion.number, place: at + 1 }), done);
  };

  /** Lets the score decide where one stands again, and the computed score count. */
  release = async (candidate: Candidate, visit: string): Promise<void> => {
    const id = candidate.line.suggestion.id;
    if (candidate.rank) {
      const done = await attempt(() => rpc("candidate_release", { visit, suggestion: id }));
      if (done) tell(words.statement(done.label), done);
    } else {
      const done = await attempt(() => rpc("suggestion_update", { id, patch: { urgencyOverrule: null, urgencyReason: null } }));
      if (done) tell(words.say("suggestions-released", { number: done.number }), done);
    }
  };

  keepWeights = async (): Promise<void> => {
    const weights = this.weights;
    if (!weights) return;
    const kept = await attempt(() => rpc("urgency_weights_set", weights));
    if (!kept) return;
    this.kept = kept;
    tell(words.say("suggestions-weights-kept"), kept);
  };
}
