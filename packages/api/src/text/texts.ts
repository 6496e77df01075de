import { isIsoDate } from "@anagen/quantities";
import { z } from "../zod.ts";

// Control marks, and halves of a character that no UTF-8 can hold.
const UNWRITABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const UNWRITABLE_IN_NOTES = /(?![\n\t\r])[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** A text of one line, spaces around it cut off, never empty. */
export function lineOfText(longest: number) {
  const error = `a text of 1 to ${longest} characters without control marks`;
  return z
    .string({ error })
    .max(longest * 4, { error })
    .trim()
    .min(1, { error })
    .max(longest, { error })
    .refine((text) => !UNWRITABLE.test(text), { error });
}

/** A longer text: line breaks and tabs are allowed, and it may be empty. */
export function noteText(longest: number) {
  const error = `a text of at most ${longest} characters without control marks`;
  return z
    .string({ error })
    .max(longest, { error })
    .refine((text) => !UNWRITABLE_IN_NOTES.test(text), { error });
}

/** A word or name in a list of facts: `psoriasis`, `methotrexate`. */
export const freeWord = () => lineOfText(120);

/** One of a few words, all of them named when another came. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.join(", ")}` });
}

export const isoDay = () => {
  const error = "a calendar day as YYYY-MM-DD";
  return z
    .string({ error })
    .max(10, { error })
    .refine(isIsoDate, { error })
    .meta({ format: "date" });
};

export const yesOrNo = () => z.boolean({ error: "true or false" });

export function listOf<Item extends z.ZodType>(item: Item, most: number) {
  const error = `a list of at most ${most}`;
  return z.array(item, { error }).max(most, { error });
}

/** How ids look in paths and bodies. */
export const idText = () => {
  const error = "an id: 1 to 64 letters, digits, dashes or underscores";
  return z.string({ error }).regex(/^[A-Za-z0-9_-]{1,64}$/, { error });
};
