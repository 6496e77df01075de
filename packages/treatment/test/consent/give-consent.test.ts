import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  agreesTo,
  CONSENT_KINDS,
  CONSENT_TEXTS,
  consentItems,
  consentProblems,
  isSourceId,
  type OfferedConsentText,
  offeredConsentText,
  signatureProblem,
  whyConsentFails,
} from "../../src/index.ts";
import { aPlan } from "../procedure/a-session.ts";

const text = (kind: "photographs" | "treatment" = "photographs"): OfferedConsentText => {
  const found = offeredConsentText({ kind, language: "en", plan: aPlan() });
  if (found === null) throw new Error("there is no text");
  return found;
};
const line = Array.from({ length: 20 }, (_, at) => [at * 10, 20] as const);
const signature = { kind: "drawn" as const, box: { width: 300, height: 100 }, strokes: [line] };
const answers = (of: OfferedConsentText) =>
  of.points.map(({ id, optional }) => ({
    point: id,
    answer: optional ? ("decline" as const) : ("agree" as const),
  }));
const whole = (of: OfferedConsentText) => ({
  answers: answers(of),
  signerName: "Ana Example",
  languageHelp: null,
  signature,
});

describe("texts", () => {
  test("one of each kind, every id once, every source known", () => {
    expect(CONSENT_TEXTS.map(({ kind }) => kind).toSorted()).toEqual([...CONSENT_KINDS].toSorted());
    for (const { points } of CONSENT_TEXTS) {
      expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
      expect(points.flatMap(({ sources }) => sources).every(isSourceId)).toBe(true);
    }
  });

  test("the treatment's text has a point for everything a consent must record", () => {
    const { protocol, cost } = aPlan();
    const { min, max } = protocol.sessions;
    const sessions = { min: min.value, max: max.value };
    const items = consentItems({ sessions, intervalDays: protocol.intervalDays.value, cost });
    expect(text("treatment").points.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  test("figures come from the plan, and none is left open", () => {
    const words = text("treatment")
      .points.map((point) => point.text)
      .join(" ");
    expect(words).toContain(`at least ${aPlan().protocol.intervalDays.value} days apart`);
    expect(words).not.toMatch(/[{}]/);
    expect(offeredConsentText({ kind: "treatment", language: "en", plan: null })).toBeNull();
  });

  /** A change of wording needs a new version here and in the text: those signed keep the old one. */
  test("the wording belongs to its version", () => {
    const hash = (value: unknown) =>
      createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
    expect(CONSENT_TEXTS.map((one) => [one.id, one.version, hash(one)])).toEqual([
      ["treatment-en", "1", "7049fbe747485acd"],
      ["photographs-en", "1", "fadebfd883b3c372"],
      ["research-en", "1", "3ad8e10a941addf3"],
    ]);
  });

  test("a language without a text says so, and asks who explained it", () => {
    const turkish = offeredConsentText({ kind: "research", language: "tr-TR", plan: null });
    expect(turkish).toMatchObject({ language: "en", inLanguageAsked: false });
    const english = offeredConsentText({ kind: "research", language: "en-GB", plan: null });
    expect(english).toMatchObject({ inLanguageAsked: true, languageNote: null });
    if (turkish === null) throw new Error("there is no text");
    const asked = consentProblems(turkish, whole(turkish)).map(({ path }) => path);
    expect(asked).toEqual(["languageHelp"]);
  });
});

describe("signing", () => {
  test("all points answered, name and signature: nothing is wrong", () => {
    expect(consentProblems(text(), whole(text()))).toEqual([]);
  });

  test("each point that is left out is named, whichever it is", () => {
    for (const { id } of text().points) {
      const given = {
        ...whole(text()),
        answers: answers(text()).filter(({ point }) => point !== id),
      };
      expect(consentProblems(text(), given).map(({ path }) => path)).toEqual([`answers.${id}`]);
    }
  });

  test("no to a required point is no consent; no to an optional one is an answer", () => {
    const given = (point: string) => ({
      ...whole(text()),
      answers: answers(text()).map((one) =>
        one.point === point ? { ...one, answer: "decline" as const } : one,
      ),
    });
    expect(consentProblems(text(), given("teaching"))).toEqual([]);
    expect(consentProblems(text(), given("own-record"))).toHaveLength(1);
  });

  test.each([
    ["nothing drawn", []],
    ["a point", [[[10, 10]]]],
    ["many points in one place", [Array.from({ length: 50 }, () => [10, 10])]],
    ["a stroke that leaves the box", [[...line, [301, 20]]]],
  ] as const)("%s is no signature", (_what, strokes) => {
    const drawn = { ...signature, strokes: strokes as unknown as typeof signature.strokes };
    expect(signatureProblem(drawn, "Ana")).not.toBeNull();
  });

  test("someone who cannot draw types the name, spelt the same", () => {
    expect(signatureProblem({ kind: "typed", name: " ana  EXAMPLE" }, "Ana Example")).toBeNull();
    expect(signatureProblem({ kind: "typed", name: "Ann Example" }, "Ana Example")).not.toBeNull();
    expect(signatureProblem(null, "Ana Example")).not.toBeNull();
  });
});

describe("whether it holds", () => {
  const consent = {
    kind: "treatment" as const,
    planId: "p1",
    text: text("treatment"),
    withdrawal: null,
  };
  const asked = { kind: "treatment" as const, planId: "p1", textNow: text("treatment") };

  test("of this plan, on this text, not withdrawn", () => {
    expect(whyConsentFails(consent, asked)).toBeNull();
  });

  test.each([
    [{ planId: "p2" }, "another plan"],
    [{ withdrawal: { at: "2026-11-20T10:00:00Z", byPatient: true, reason: null } }, "2026-11-20"],
    [{ text: { ...text("treatment"), version: "0" } }, "version 0"],
    [{ kind: "research" as const }, "consent to research"],
  ])("%o does not", (changed, words) => {
    expect(whyConsentFails({ ...consent, ...changed }, asked)).toContain(words);
  });

  test("not when sessions, interval or cost of the plan changed since", () => {
    const plan = aPlan({ sessions: 12 });
    const textNow = offeredConsentText({ kind: "treatment", language: "en", plan });
    expect(whyConsentFails(consent, { ...asked, textNow })).toContain("The plan changed since");
  });

  test("a use that was declined is not agreed to", () => {
    const given = { answers: answers(text()) };
    expect(agreesTo(given, "own-record")).toBe(true);
    expect(agreesTo(given, "publication")).toBe(false);
    expect(agreesTo(given, "no such point")).toBe(false);
  });
});
