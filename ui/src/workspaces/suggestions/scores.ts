//! Scores under weights that are still being tried, by the same sum as in the core, and the order with places by hand.

import type { Candidate, Urgency, UrgencyPartKind, UrgencyWeights } from "$lib/api/generated/commands";

/** The weight that belongs to a part. */
const WEIGHT: Record<UrgencyPartKind, keyof UrgencyWeights> = {
  safety: "safety",
  repeats: "repeats",
  age: "age",
  season: "season",
  "on-site": "onSite",
};

/** An urgency with other weights; only their proportion matters. */
export function weighed(urgency: Urgency, weights: UrgencyWeights): Urgency {
  const total = Object.values(weights).reduce((sum, weight) => sum + Math.max(0, weight), 0);
  const parts = urgency.parts.map((part) => {
    const weight = total > 0 ? Math.max(0, weights[WEIGHT[part.kind]]) / total : 0;
    return { ...part, weight, points: 100 * weight * part.value };
  });
  return { ...urgency, parts, computed: parts.reduce((sum, part) => sum + part.points, 0) };
}

/** The score that counts. */
export const scoreOf = (urgency: Urgency): number => urgency.overrule?.score ?? urgency.computed;

/** The candidates under the weights, the most urgent first. */
export const ranked = (candidates: readonly Candidate[], weights: UrgencyWeights): Candidate[] =>
  candidates
    .map((candidate) => ({ ...candidate, urgency: weighed(candidate.urgency, weights) }))
    .toSorted((one, other) => scoreOf(other.urgency) - scoreOf(one.urgency));

/** The order of undecided ones: who was put somewhere stands there, counted from 1, the others fill the rest; as in the core. */
export function inOrder(byUrgency: readonly Candidate[]): Candidate[] {
  const order = byUrgency.filter((one) => !one.rank);
  const placed = byUrgency.flatMap((one) => (one.rank ? [{ one, at: Math.max(1, one.rank.rank) - 1 }] : []));
  // What is put in later stands before what had the place.
  for (const { one, at } of placed.toReversed().toSorted((first, second) => first.at - second.at)) order.splice(at, 0, one);
  return order;
}
