//! Phone numbers as people write them.

/** `010-0000-1234` of `01000001234`; what is no number of a known length stays as it is. */
export function shownPhone(digits: string): string {
  const found = /^(02|01\d|0\d{2}|1\d{3})(\d{3,4})?(\d{4})$/.exec(digits);
  return found ? found.slice(1).filter(Boolean).join("-") : digits;
}
