import { InvalidInput } from "@anagen/quantities";
import type { JsonValue } from "./json.ts";

const LONGEST_BODY_CHARACTERS = 4_000_000;
const LONGEST_ID_CHARACTERS = 200;

/** Neither database keeps these as they are: NUL and halves of a character. */
const NOT_TEXT = /\0|\p{Surrogate}/u;

/** Refuses text that cannot be kept as it is. @throws {InvalidInput} */
export function requireText(name: string, value: unknown, atMost: number, atLeast = 1): string {
  const fits = typeof value === "string" && value.length >= atLeast && value.length <= atMost;
  if (!fits) throw new InvalidInput(name, value, `text of ${atLeast} to ${atMost} characters`);
  if (NOT_TEXT.test(value)) {
    throw new InvalidInput(name, value, "text without NUL or broken characters");
  }
  return value;
}

export const requireId = (name: string, value: unknown): string =>
  requireText(name, value, LONGEST_ID_CHARACTERS);

/** The body as it is kept. @throws {InvalidInput} not JSON, too deep or too long */
export function jsonText(name: string, value: JsonValue): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    text = undefined;
  }
  if (text === undefined) throw new InvalidInput(name, typeof value, "plain JSON, not too deep");
  if (text.length > LONGEST_BODY_CHARACTERS) {
    const allowed = `at most ${LONGEST_BODY_CHARACTERS} characters of JSON`;
    throw new InvalidInput(name, `${text.length} characters`, allowed);
  }
  return text;
}

/** @throws {InvalidInput} not one of the words */
export function requireOneOf<T extends string>(
  name: string,
  value: unknown,
  words: readonly T[],
): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new InvalidInput(name, value, `one of ${words.join(", ")}`);
  return found;
}

/** @throws {InvalidInput} not a whole number from 1 to `most` */
export function requireLimit(value: number | undefined, otherwise: number, most: number): number {
  if (value === undefined) return otherwise;
  if (!(Number.isInteger(value) && value >= 1 && value <= most)) {
    throw new InvalidInput("limit", value, `a whole number from 1 to ${most}`);
  }
  return value;
}
