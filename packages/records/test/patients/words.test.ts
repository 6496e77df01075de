import * as fc from "fast-check";
import { expect, test } from "vitest";
import { queryWords, tokensOf, wordsOf } from "../../src/patients/words.ts";

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const person = fc.record({
  family: name,
  given: name,
  birthDate: fc.constantFrom("1985-04-12", null),
  number: fc.option(name, { nil: null }),
});

test("property: whoever types a whole name has words that all begin one of the person's", () => {
  fc.assert(
    fc.property(person, (details) => {
      const words = wordsOf(details);
      for (const text of [details.family, details.given.toLowerCase(), details.number ?? ""]) {
        for (const asked of queryWords(text)) {
          expect(words.some((word) => word.startsWith(asked))).toBe(true);
        }
      }
    }),
  );
});

test("property: no word holds a space, so that words can be kept in one line", () => {
  fc.assert(
    fc.property(person, (details) => {
      for (const word of [...wordsOf(details), ...queryWords(details.family)]) {
        expect(word).toMatch(/^\S+$/u);
      }
    }),
  );
});

test("short beginnings are kept ready, whole words are kept whole", () => {
  expect(tokensOf(["muller", "li"]).sort()).toEqual(["l", "li", "m", "mu", "mul", "muller"]);
});
