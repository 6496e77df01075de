import { InvalidInput } from "@anagen/quantities";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decisionDraftRequest,
  fieldProblem,
  InvalidFields,
  nearestKey,
  newPatientRequest,
  newUserRequest,
  parseWith,
  passwordRequest,
  patientsQuery,
  planPreferences,
  preferencesSchema,
  problemsIn,
  requireJsonShape,
  type z,
} from "../src/index.ts";

const pathOf = (schema: z.ZodType, value: unknown): string => {
  try {
    parseWith(schema, value, "");
  } catch (error) {
    if (error instanceof InvalidFields) return error.path;
    throw error;
  }
  return "taken";
};

test("preferences: null and left out mean that nothing is asked", () => {
  const asked = parseWith(preferencesSchema, { goal: null, sessions: 4 }, "preferences");
  expect(planPreferences(asked)).toMatchObject({ sessions: 4 });
  expect(planPreferences(asked).goal).toBeUndefined();
});

test.each([
  [{ sessions: 0 }, "sessions"],
  [{ sessions: 13 }, "sessions"],
  [{ sessions: 12 }, "taken"],
  [{ intervalDays: 366 }, "intervalDays"],
  [{ intervalDays: 365 }, "taken"],
  [{ startDate: "2026-02-30" }, "startDate"],
  [{ currency: "EURO" }, "currency"],
  [{ costPerSession: { low: 2, high: 1 } }, "costPerSession"],
  [{ costPerSession: { low: 1 } }, "costPerSession.high"],
  [{ goal: "a".repeat(501) }, "goal"],
  [{ gaol: "more hair" }, "gaol"],
  [{ zones: [] }, "zones"],
  [{ zones: [{ zone: "occiput" }] }, "zones[0].zone"],
  [{ zones: [{ zone: "vertex", areaCm2: 0 }] }, "zones[0].areaCm2"],
  [{ zones: [{ zone: "vertex", areaCm2: 1000.5 }] }, "zones[0].areaCm2"],
  [{ zones: [{ zone: "vertex" }, { zone: "vertex" }] }, "zones"],
  [{ zones: [{ zone: "vertex", areaCm2: 1000 }, { zone: "mid-scalp" }] }, "taken"],
])("preferences %j: %s", (value, path) => {
  expect(pathOf(preferencesSchema, value)).toBe(path);
});

test.each([
  [{ family: "A", given: "B", siteId: "s1" }, "taken"],
  [{ family: " ", given: "B", siteId: "s1" }, "family"],
  [{ family: "A", given: "B", siteId: "s1", birthDate: "1990-13-01" }, "birthDate"],
  [{ family: "A", given: "B", siteId: "s1", email: "no at sign" }, "email"],
  [{ family: "A", given: "B", siteId: "s1", email: "a@b.example" }, "taken"],
  [{ family: "A", given: "B", siteId: "../x" }, "siteId"],
  [{ family: "A", given: "B", siteId: "s1", note: "one\ntwo\ttabs" }, "taken"],
  [{ family: "A", given: "B", siteId: "s1", note: "bell\u0007" }, "note"],
])("a new patient %j: %s", (value, path) => {
  expect(pathOf(newPatientRequest, value)).toBe(path);
});

test.each([
  [{ login: "mira", displayName: "Mira", roles: [{ siteId: "s", role: "clinician" }] }, "taken"],
  [{ login: "1mira", displayName: "Mira", roles: [{ siteId: "s", role: "clinician" }] }, "login"],
  [{ login: "mira", displayName: "Mira", roles: [] }, "roles"],
  [
    { login: "mira", displayName: "Mira", roles: [{ siteId: "s", role: "owner" }] },
    "roles[0].role",
  ],
])("a new user %j: %s", (value, path) => {
  expect(pathOf(newUserRequest, value)).toBe(path);
});

test("a list is asked for with 1 to 100 a page, 25 unless said", () => {
  expect(parseWith(patientsQuery, {}, "").limit).toBe(25);
  for (const limit of ["0", "101", "1.5", "many", ""]) {
    expect(pathOf(patientsQuery, { limit }), limit).toBe("limit");
  }
});

test("an answer outside the words names its place", () => {
  const responses = [{ rule: "D-ISO", reason: "isotretinoin-washout", response: "ignore" }];
  expect(pathOf(decisionDraftRequest, { responses })).toBe("responses[0].response");
});

test("what was typed as a password is not repeated in the refusal", () => {
  try {
    parseWith(passwordRequest, { newPassword: "hush" }, "");
    throw new Error("was taken");
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidFields);
    expect(JSON.stringify([String(error), error])).not.toContain("hush");
  }
});

test("a problem shows what came, cut short, and never a whole object", () => {
  expect(fieldProblem("a", "x".repeat(500), "b").received).toHaveLength(121);
  expect(fieldProblem("a", { secret: 1 }, "b").received).toBe("an object");
  expect(fieldProblem("a", [1, 2], "b").received).toBe("a list of 2");
  expect(fieldProblem("a", undefined, "b").received).toBeNull();
  expect(fieldProblem("a", Number.NaN, "b").received).toBe("NaN");
  expect(problemsIn(new InvalidInput("a", 1, "b"))).toMatchObject([{ path: "a", allowed: "b" }]);
});

test("the nearest key is found over case, dashes and a slip; a stranger has none", () => {
  const keys = ["plannedDepthMm", "durationMonths", "age"];
  expect(nearestKey("planned_depth_mm", keys)).toBe("plannedDepthMm");
  expect(nearestKey("duratoinMonths", keys)).toBe("durationMonths");
  expect(nearestKey("zzzzzzzzzz", keys)).toBeNull();
});

test("property: any JSON has a shape that is taken or refused with InvalidInput, whatever its keys", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      try {
        requireJsonShape(value);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInput);
      }
    }),
  );
});

test("property: a schema never throws anything but InvalidFields", () => {
  const schemas = [newPatientRequest, newUserRequest, decisionDraftRequest, preferencesSchema];
  fc.assert(
    fc.property(fc.constantFrom(...schemas), fc.jsonValue(), (schema, value) => {
      expect(typeof pathOf(schema, value)).toBe("string");
    }),
    { numRuns: 500 },
  );
});
