//! Requests as every program can read them.

/** Half of a letter of two halves, as the written form of a request shows it. */
const HALF = /\\ud[89a-f][0-9a-f]{2}/;

/**
 * The same request in which half of a letter (what is left of an emoji that was cut in two) stands as the sign for an
 * unreadable letter: the workspace could not read the rest of the request either.
 */
export function wellFormed<T>(request: T): T {
  const written = JSON.stringify(request) as string | undefined;
  if (written === undefined || !HALF.test(written)) return request;
  return JSON.parse(written, (_, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value)) as T;
}
