import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";
import {
  binaryEffects,
  changeByRawSd,
  correlationEffect,
  mantelHaenszel,
  meanDifference,
  meanFromMedian,
  petoPool,
  proportionEffects,
  sdFromCi,
  sdFromP,
  sdFromSe,
  sdFromT,
  standardizedMeanDifferences,
} from "../../src/index.ts";

const arms = { mean1: 1, sd1: 2, n1: 20, mean2: 0, sd2: 2, n2: 20 };
const pair = { mean1: 1, sd1: 2, mean2: 0, sd2: 2, n: 20, correlation: 0.5 };
const tooMany = { events1: 9, total1: 5, events2: 1, total2: 5 };

test.each([
  ["more events than people", () => binaryEffects("RR", [tooMany]), "events1"],
  ["the same, pooled", () => mantelHaenszel("OR", [tooMany]), "events1"],
  ["the same by Peto", () => petoPool([{ ...tooMany, events1: -1 }]), "events1"],
  ["a share above 1", () => proportionEffects("PLO", [{ events: 3, total: 2 }]), "events"],
  ["a correlation of 1.2", () => correlationEffect("ZCOR", 1.2, 30), "r"],
  ["a paired correlation of 2", () => changeByRawSd({ ...pair, correlation: 2 }), "correlation"],
  ["an SD below 0", () => meanDifference({ ...arms, sd1: -2 }), "sd1"],
  ["a size below 0", () => standardizedMeanDifferences([{ ...arms, n2: -3 }]), "n2"],
  ["an SE of 0", () => sdFromSe({ se: 0, n: 20 }), "se"],
  ["an interval upside down", () => sdFromCi({ low: 2, high: 1, n: 20 }), "high"],
  ["a t of 0", () => sdFromT({ difference: 1, t: 0, n1: 9, n2: 9 }), "t"],
  ["a p of 0", () => sdFromP({ difference: 1, p: 0, n1: 9, n2: 9 }), "p"],
  ["quartiles out of order", () => meanFromMedian({ q1: 3, median: 2, q3: 4, n: 20 }), "quartiles"],
  ["a median alone", () => meanFromMedian({ median: 2, n: 20 }), "quartiles"],
])("%s is refused, and named", (_, run, name) => {
  expect(run).toThrow(InvalidInput);
  expect(run).toThrow(new RegExp(`^${name} must be`));
});

test("what is not known stays not known: each part is null where its own numbers are missing", () => {
  const unknown = { estimate: null, variance: null };
  expect(meanDifference({ ...arms, sd2: null })).toEqual({
    estimate: arms.mean1 - arms.mean2,
    variance: null,
  });
  expect(changeByRawSd({ ...pair, correlation: null })).toMatchObject({ variance: null });
  expect(binaryEffects("OR", [null])).toEqual([unknown]);
  expect(correlationEffect("COR", null, 30)).toEqual(unknown);
});
