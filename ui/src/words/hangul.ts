//! Finding what somebody types in Hangul: whole syllables, initial consonants (ㅍㅇㄷ finds 풍암동), and the syllable that is
//! still being put together. Arithmetic of syllables as in the core (`text/hangul.rs`).

const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
/** Finals of two consonants: the first may be all that stays when the next syllable takes the second. */
const CLUSTERS: Readonly<Record<string, string>> = {
  ㄳ: "ㄱㅅ", ㄵ: "ㄴㅈ", ㄶ: "ㄴㅎ", ㄺ: "ㄹㄱ", ㄻ: "ㄹㅁ", ㄼ: "ㄹㅂ", ㄽ: "ㄹㅅ", ㄾ: "ㄹㅌ", ㄿ: "ㄹㅍ", ㅀ: "ㄹㅎ", ㅄ: "ㅂㅅ",
};
/** Vowels by place that begin as another one: ㅗ becomes ㅘ, ㅙ, ㅚ. */
const LONGER_VOWELS: Readonly<Record<number, readonly number[]>> = { 8: [9, 10, 11], 13: [14, 15, 16], 18: [19] };

interface Syllable {
  initial: string;
  vowel: number;
  last: string;
}

function syllable(letter: string | undefined): Syllable | undefined {
  const at = (letter?.charCodeAt(0) ?? 0) - 0xac00;
  if (at < 0 || at >= 11172) return undefined;
  return { initial: INITIALS[Math.floor(at / 588)] ?? "", vowel: Math.floor(at / 28) % 21, last: FINALS[at % 28] ?? " " };
}

/** Whether a typed letter means this one: the same, or its initial consonant. */
const same = (letter: string | undefined, typed: string): boolean =>
  letter !== undefined && (letter === typed || letter.toLowerCase() === typed.toLowerCase() || syllable(letter)?.initial === typed);

/** How many letters a half-typed last one stands for; 0 when it cannot become what stands there. */
function begun(text: string, at: number, typed: string): number {
  if (same(text[at], typed)) return 1;
  const [wanted, here, next] = [syllable(typed), syllable(text[at]), syllable(text[at + 1])];
  if (!wanted || !here || wanted.initial !== here.initial) return 0;
  const vowel = wanted.vowel === here.vowel;
  if (wanted.last === " ") return vowel || LONGER_VOWELS[wanted.vowel]?.includes(here.vowel) ? 1 : 0;
  if (!vowel) return 0;
  if (CLUSTERS[here.last]?.[0] === wanted.last) return 1;
  // The final consonant may go over to the next syllable: 각 on the way to 가게.
  const [stays, goes] = CLUSTERS[wanted.last] ?? ` ${wanted.last}`;
  return here.last === stays && next?.initial === goes ? 2 : 0;
}

/** Where a text has what was typed, from and to; with `composing` the last letter may still become another one. */
export function found(text: string, typed: string, composing = false): Array<[from: number, to: number]> {
  const wanted = typed.normalize("NFC").trim();
  const places: Array<[number, number]> = [];
  if (wanted === "") return places;
  const end = wanted.length - 1;
  for (let at = 0; at + end < text.length; at += 1) {
    let length = 0;
    while (length < end && same(text[at + length], wanted[length] ?? "")) length += 1;
    if (length < end) continue;
    const last = wanted[end] ?? "";
    const more = composing ? begun(text, at + end, last) : Number(same(text[at + end], last));
    if (more === 0) continue;
    places.push([at, at + end + more]);
    at += end + more - 1;
  }
  return places;
}

/** Whether a text has what is being typed in it; nothing typed is in every text. */
export const has = (text: string, typed: string): boolean => typed.trim() === "" || found(text, typed, true).length > 0;
