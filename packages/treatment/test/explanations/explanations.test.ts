import { expect, test } from "vitest";
import { sourceById } from "../../src/bibliography/sources.ts";
import {
  ALTERNATIVES,
  DISAGREEMENTS,
  GLOSSARY,
  MECHANISM,
  QUESTIONS,
  type Statement,
  TIPS,
  TOPICS,
  UNSUPPORTED_CLAIMS,
} from "../../src/explanations/index.ts";

const STATEMENTS: Statement[] = [
  ...TOPICS.flatMap(({ statements }) => statements),
  ...QUESTIONS.flatMap(({ answer }) => answer),
  ...TIPS.map(({ why }) => why),
  ...MECHANISM,
  ...UNSUPPORTED_CLAIMS,
];

test("R9: the six topics a person deciding asks for", () => {
  expect(TOPICS.map(({ id }) => id)).toEqual([
    "procedure",
    "benefits",
    "efficacy",
    "side-effects",
    "cost",
    "suitability",
  ]);
});

test("R159 and R160: six questions and seven tips, each tied to a part of the plan", () => {
  expect(QUESTIONS).toHaveLength(6);
  expect(TIPS).toHaveLength(7);
  for (const { planPart } of [...QUESTIONS, ...TIPS]) expect(planPart).not.toBe("");
});

test("D1 to D17: every disagreement shows at least two views", () => {
  expect(DISAGREEMENTS.map(({ id }) => id)).toEqual(
    Array.from({ length: 17 }, (_, index) => `D${index + 1}`),
  );
  for (const { views } of DISAGREEMENTS) expect(views.length).toBeGreaterThanOrEqual(2);
});

test("R161: the three alternatives and no treatment, each with the same six headings", () => {
  expect(ALTERNATIVES).toHaveLength(4);
  for (const alternative of ALTERNATIVES) {
    for (const text of Object.values(alternative)) expect(text.length).toBeGreaterThan(0);
  }
});

test("R14, R16, R18: what outside evidence does not carry is said with “may”", () => {
  const bold = MECHANISM.filter(({ text }) => /collagen|stem cells|resting/i.test(text));
  expect(bold.length).toBeGreaterThanOrEqual(2);
  for (const { text } of bold) expect(text).toContain("may");
});

test("R19: the claim on DHT is shown only as unsupported", () => {
  expect(STATEMENTS.filter(({ text }) => /DHT/.test(text))).toEqual(
    UNSUPPORTED_CLAIMS.filter(({ text }) => /DHT/.test(text)),
  );
});

test("every statement and view rests on a source in the bibliography", () => {
  const cited = [...STATEMENTS, ...ALTERNATIVES, ...DISAGREEMENTS.flatMap(({ views }) => views)];
  for (const { sources } of cited) {
    expect(sources.length).toBeGreaterThan(0);
    for (const id of sources) expect(sourceById(id)?.id).toBe(id);
  }
});

test("sentences stay short: 14 words on average, none above 35", () => {
  const sentences = STATEMENTS.flatMap(({ text }) => text.split(/(?<=[.:;])\s/));
  const lengths = sentences.map((sentence) => sentence.split(/\s+/).length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeLessThan(14);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(35);
});

test("the glossary names each term once, with its synonyms", () => {
  const terms = GLOSSARY.map(({ term }) => term);
  expect(new Set(terms).size).toBe(terms.length);
  const needling = GLOSSARY.find(({ term }) => term === "microneedling");
  expect(needling?.alsoCalled).toContain("collagen induction therapy");
});
