//! Particles after a word that is only known when the sentence is shown: 풍암동을, 상무2동은, GS로.
//!
//! The same rules as in the core (`text/josa.rs`); a table made by the core is what the tests hold both to.

type Ending = "vowel" | "rieul" | "consonant" | "unknown";

const PAIRS: ReadonlyArray<readonly [closed: string, open: string]> = [
  ["이", "가"],
  ["을", "를"],
  ["은", "는"],
  ["과", "와"],
  ["으로", "로"],
  ["이나", "나"],
  ["아", "야"],
  ["이랑", "랑"],
  ["이라", "라"],
  ["이다", "다"],
  ["이며", "며"],
  ["이든", "든"],
  ["이에요", "예요"],
];

/** The word with the particle whose forms are named, in either order, as in `을/를`; the word alone when they are not known. */
export function withJosa(word: string, forms: string): string {
  const named = forms.split("/").map((form) => form.trim());
  const pair = PAIRS.find((pair) => named.every((form) => pair.includes(form)));
  if (!pair) return word;
  const [closed, open] = pair;
  const end = ending(word);
  if (end === "vowel" || (end === "rieul" && closed === "으로")) return word + open;
  if (end !== "unknown") return word + closed;
  const stemmed = closed.length > 1 && closed !== "이에요";
  return word + (stemmed ? `(${closed[0]})${open}` : `${closed}(${open})`);
}

function ending(word: string): Ending {
  const whole = word.normalize("NFC");
  const outside = lastSound(sounded(withoutTrailingBrackets(whole)));
  return outside === "unknown" ? lastSound(sounded(whole)) : outside;
}

const sounded = (text: string) => [...text].filter((letter) => /[\p{Alphabetic}\p{N}%℃㎡]/u.test(letter));

function withoutTrailingBrackets(word: string): string {
  const trimmed = word.trimEnd();
  for (const [open, close] of ["()", "[]", "（）", "〔〕", "{}"].map((pair) => [pair[0] ?? "", pair[1] ?? ""] as const)) {
    const at = trimmed.endsWith(close) ? trimmed.lastIndexOf(open) : -1;
    const before = at >= 0 ? trimmed.slice(0, at) : "";
    if (/[\p{Alphabetic}\p{N}]/u.test(before)) return withoutTrailingBrackets(before);
  }
  return trimmed;
}

function lastSound(letters: string[]): Ending {
  const last = letters.at(-1);
  if (last === undefined) return "unknown";
  const syllable = (last.codePointAt(0) ?? 0) - 0xac00;
  if (syllable >= 0 && syllable < 11172) {
    const final = syllable % 28;
    return final === 0 ? "vowel" : final === 8 ? "rieul" : "consonant";
  }
  if (/[0-9]/.test(last)) return digitSound(letters);
  if (/[%℃㎡]/.test(last)) return "vowel";
  if (last === "ㄹ") return "rieul";
  if (/[ㄱ-ㅎ]/.test(last)) return "consonant";
  if (/[ㅏ-ㅣ]/.test(last)) return "vowel";
  return /[a-z]/i.test(last) ? latinSound(letters) : "unknown";
}

/** Zeroes at the end of a number are read as ten, hundred, …; only 조 (10^12) ends on a vowel. */
function digitSound(letters: string[]): Ending {
  const digits = /[0-9]+$/.exec(letters.join(""))?.[0] ?? "";
  const last = digits.at(-1) ?? "";
  if ("178".includes(last)) return "rieul";
  if ("2459".includes(last)) return "vowel";
  const zeroes = /0*$/.exec(digits)?.[0].length ?? 0;
  return digits.length > 1 && zeroes >= 12 && zeroes < 16 ? "vowel" : "consonant";
}

/** An abbreviation is spelled out letter by letter; a word is judged by how Korean writes its end. */
function latinSound(letters: string[]): Ending {
  const word = /[a-z]+$/i.exec(letters.join(""))?.[0] ?? "";
  const last = word.at(-1)?.toLowerCase() ?? "";
  if (word.length === 1 || word === word.toUpperCase()) {
    return "lr".includes(last) ? "rieul" : "mn".includes(last) ? "consonant" : "vowel";
  }
  const before = word.at(-2)?.toLowerCase() ?? "";
  const vowel = (letter: string) => letter !== "" && "aeiouy".includes(letter);
  if (last === "l") return "rieul";
  const third = word.at(-3)?.toLowerCase() ?? "";
  if (last === "e" && before === "l" && third !== "" && !vowel(third)) return "rieul";
  if ("mn".includes(last) || (last === "g" && before === "n")) return "consonant";
  if ("kptbc".includes(last) && vowel(before)) return "consonant";
  return last === "k" && before === "c" ? "consonant" : "vowel";
}
