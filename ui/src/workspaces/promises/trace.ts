//! Where a trace can begin.

import type { TraceRequest, TraceStage } from "$lib/api/generated/commands";

/** What a person comes from: a row of this kind. */
export type TraceFrom = keyof TraceRequest;

export const NOWHERE: TraceRequest = { suggestion: null, promise: null, line: null, pick: null, visit: null, packet: null };

/** The stage that the keyboard begins at. */
export const STAGES: Record<TraceFrom, TraceStage> = {
  suggestion: "suggestion",
  promise: "promise",
  line: "meeting-line",
  pick: "pick",
  visit: "pick",
  packet: "packet",
};

export const isFrom = (word: string | undefined): word is TraceFrom => word !== undefined && word in NOWHERE;
