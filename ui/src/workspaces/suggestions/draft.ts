//! A suggestion that is being logged: what a person set by hand, and what the text proposes for the rest.

import type { Channel, Proposals, SuggestionPatch } from "$lib/api/generated/commands";

/** Fields that a person set; what is absent follows the proposals. */
export interface Touched {
  neighborhood?: string | null;
  alleyDistrict?: string | null;
  category?: string | null;
  senderName?: string;
  senderPhone?: string;
  senderStore?: string;
  channel?: Channel;
  mergedInto?: string | null;
}

/** Proposals below this confidence are shown but not filled in; the same as when they are logged. */
const SURE_ENOUGH = 0.5;

const sure = (proposals: ReadonlyArray<{ value: string; confidence: number }>): string | null => {
  const first = proposals[0];
  return first && first.confidence >= SURE_ENOUGH ? first.value : null;
};

/** What will be logged. */
export interface Draft {
  neighborhood: string | null;
  alleyDistrict: string | null;
  category: string | null;
  senderName: string;
  senderPhone: string;
  senderStore: string;
  channel: Channel;
  mergedInto: string | null;
}

/** The draft as it stands; `dongOf` gives the dong of an alley district. */
export function draft(proposals: Proposals | undefined, touched: Touched, dongOf: (alley: string) => string | undefined): Draft {
  const alleys = proposals?.alleyDistricts ?? [];
  const proposedAlley = sure(alleys);
  const chosenAlley = touched.alleyDistrict;
  const dong =
    touched.neighborhood !== undefined
      ? touched.neighborhood
      : ((chosenAlley ? dongOf(chosenAlley) : undefined) ?? sure(proposals?.neighborhoods ?? []));
  const dongOfProposed = proposedAlley === null ? undefined : dongOf(proposedAlley);
  // An alley district of another dong than the one set by hand, or than the one that is sure, is no proposal any more.
  const fits = dongOfProposed !== undefined && (dong === null ? touched.neighborhood === undefined : dongOfProposed === dong);
  return {
    neighborhood: dong ?? (fits ? dongOfProposed : null),
    alleyDistrict: chosenAlley !== undefined ? chosenAlley : fits ? proposedAlley : null,
    category: touched.category !== undefined ? touched.category : (proposals?.categories[0]?.value ?? null),
    senderName: touched.senderName ?? proposals?.senderName ?? proposals?.known?.senderName ?? "",
    senderPhone: touched.senderPhone ?? proposals?.senderPhone ?? "",
    senderStore: touched.senderStore ?? proposals?.known?.senderStore ?? "",
    channel: touched.channel ?? "text",
    mergedInto: touched.mergedInto ?? null,
  };
}

/** The request that logs a draft. */
export const logRequest = (text: string, draft: Draft, receivedAt: number | null | undefined): SuggestionPatch => ({
  text,
  neighborhood: draft.neighborhood,
  alleyDistrict: draft.alleyDistrict,
  category: draft.category,
  senderName: draft.senderName.trim() || null,
  senderPhone: draft.senderPhone.trim() || null,
  senderStore: draft.senderStore.trim() || null,
  channel: draft.channel,
  ...(draft.mergedInto ? { mergedInto: draft.mergedInto } : {}),
  ...(receivedAt ? { receivedAt } : {}),
});
