import { expect, test } from "vitest";
import { Problem } from "../../src/connection/problem.ts";
import { formProblems } from "../../src/patients/form-problems.ts";

const refused = (errors: { path: string; message: string }[]) =>
  new Problem({ status: 422, title: "Wrong field", detail: "Something is wrong.", errors });

test("each refusal stands at its field, without the field's code name", () => {
  const error = refused([{ path: "email", message: "email must be an e-mail address" }]);
  expect(formProblems(error, ["email"])).toEqual({
    byField: { email: "Must be an e-mail address" },
    rest: null,
  });
});

test("a refusal of something that is no field of the form is not lost", () => {
  const error = refused([{ path: "siteId", message: "no such site" }]);
  expect(formProblems(error, ["email"])).toEqual({ byField: {}, rest: "siteId: no such site" });
});

test("a refusal without fields shows its own words", () => {
  expect(formProblems(refused([]), ["email"]).rest).toBe("Something is wrong.");
});
