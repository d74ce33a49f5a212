//! Phone numbers as people read them.

/** `010-1234-5678` of digits alone; other lengths stay as they are. */
export function shownPhone(digits: string): string {
  const seoul = /^02(\d{3,4})(\d{4})$/.exec(digits);
  if (seoul) return `02-${seoul[1]}-${seoul[2]}`;
  const usual = /^(\d{3,4})(\d{3,4})(\d{4})$/.exec(digits);
  return usual && digits.length >= 10 ? `${digits.slice(0, 3)}-${digits.slice(3, -4)}-${digits.slice(-4)}` : digits;
}
