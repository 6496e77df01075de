import { fold, foldDigraphs, foldSpeltOut } from "./fold.ts";
import type { PatientDetails } from "./patient.ts";

/** Short beginnings are kept ready in order, since each fits very many patients. */
export const READY_PREFIX_CHARACTERS = 3;

const LONGEST_WORD_CHARACTERS = 40;
const LONGEST_SORT_KEY_CHARACTERS = 120;
const WORDS_IN_A_QUERY = 8;

/** All that is neither letter, digit nor symbol: spaces, punctuation, controls. */
const BETWEEN_WORDS = /[\s\p{P}\p{C}]+/u;
const INSIDE_A_NAME = /[\p{P}]+/gu;
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const DATE_START = /^\d{4}(-\d{0,2}(-\d{0,2})?)?$/;

type Searched = Pick<PatientDetails, "family" | "given" | "birthDate" | "number">;

/** Every folded word a patient is found by; no word holds a space. */
export function wordsOf({ family, given, birthDate, number }: Searched): string[] {
  const words = new Set<string>();
  for (const name of [family, given]) {
    for (const spelling of [fold(name), foldSpeltOut(name), foldDigraphs(name)]) {
      for (const word of split(spelling)) words.add(word);
      for (const joined of spelling.replace(INSIDE_A_NAME, "").split(/\s+/)) words.add(joined);
    }
  }
  if (number !== null) {
    for (const word of split(fold(number))) words.add(word);
    words.add(fold(number).replace(BETWEEN_WORDS_ALL, ""));
    words.add(fold(number).replace(/\s+/g, "")); // 2024-17 is also how a date may begin
  }
  if (birthDate !== null) words.add(birthDate);
  words.delete("");
  return [...words].map(cut);
}

const BETWEEN_WORDS_ALL = new RegExp(BETWEEN_WORDS, "gu");

/** The rows of the search table: whole words, and the short beginnings of all of them. */
export function tokensOf(words: readonly string[]): string[] {
  const tokens = new Set<string>();
  for (const word of words) {
    const characters = [...word];
    for (let length = 1; length <= READY_PREFIX_CHARACTERS; length += 1) {
      tokens.add(characters.slice(0, length).join(""));
    }
    tokens.add(word);
  }
  return [...tokens];
}

/** The words of a query, folded as those of the patients are. Empty for text without any word. */
export function queryWords(text: string): string[] {
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const date = asDate(word);
      return date === null ? split(fold(word)) : [date];
    });
  return [...new Set(words)].slice(0, WORDS_IN_A_QUERY).map(cut);
}

/** Lists are in this order: family name, then given name, both folded. */
export const sortKeyOf = ({ family, given }: Searched): string =>
  `${fold(family)}\u0001${fold(given)}`.slice(0, LONGEST_SORT_KEY_CHARACTERS);

function asDate(word: string): string | null {
  const [, day, month, year] = DAY_FIRST.exec(word) ?? [];
  if (day && month && year) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return DATE_START.test(word) ? word : null;
}

const split = (folded: string): string[] => folded.split(BETWEEN_WORDS).filter(Boolean);
const cut = (word: string): string => [...word].slice(0, LONGEST_WORD_CHARACTERS).join("");
