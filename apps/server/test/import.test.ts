import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "./support/clinic.ts";

let clinic: Clinic;
let clinician: Caller;
beforeAll(async () => {
  clinic = await aClinic();
  clinician = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "assistant" }]);
});
afterAll(() => clinic.end());

const load = (csv: string, partial = "") =>
  clinician.send("POST", `/api/patients/import?siteId=${clinic.siteId}${partial}`, csv, {
    "content-type": "text/csv",
  });
const count = () => clinic.records.patients.count([clinic.siteId]);

test("a good table adds everybody; empty cells are not known", async () => {
  const reply = await load(
    '\uFEFFfamily,given,birthDate,sex,number,note\r\n"Öz, von",Ada,1990-02-03,female,A1,"two\nlines"\r\nBo,Ben,,,,\r\n',
  );
  expect(reply.body).toEqual({ created: 2, refused: [] });
  const { body } = await clinician.send("GET", "/api/patients?limit=10");
  expect(body.items).toMatchObject([
    { family: "Bo", birthDate: null, sex: null, number: null },
    { family: "Öz, von", birthDate: "1990-02-03", number: "A1" },
  ]);
});

test("one bad line: nobody is added, and the line and column are named", async () => {
  const before = await count();
  const reply = await load("family,given,birthDate\nGood,Gil,1990-01-01\nBad,Bea,1990-02-30\n");
  expect(reply.body.created).toBe(0);
  expect(reply.body.refused).toMatchObject([{ line: 3, path: "birthDate" }]);
  expect(await count()).toBe(before);
});

test("with partial=1 the good lines are added and the others named", async () => {
  const before = await count();
  const csv = "family,given,number\nGood,Gil,B1\nTwice,Tim,B1\n,Nameless,B2\n";
  const { body } = await load(csv, "&partial=1");
  expect(body.created).toBe(1);
  expect(body.refused.map(({ line }: { line: number }) => line)).toEqual([3, 4]);
  expect(await count()).toBe(before + 1);
});

test("a number that another person has is refused before anything is written", async () => {
  const before = await count();
  const { body } = await load("family,given,number\nNew,Nia,C1\nTaken,Tom,A1\n");
  expect(body).toMatchObject({ created: 0, refused: [{ line: 3, path: "number" }] });
  expect(await count()).toBe(before);
});

test("more than a thousand lines at once are refused", async () => {
  const lines = Array.from({ length: 1001 }, (_, i) => `Many,Person${i}`).join("\n");
  const reply = await load(`family,given\n${lines}\n`);
  expect(reply.status).toBe(422);
  expect(reply.body.errors[0].allowed).toBe("at most 1000 lines");
});

test.each([
  ["family,given,birthdate\nA,B,1990-01-01\n", "column 3", "did you mean birthDate?"],
  ["family\nA\n", "column", "in the first line"],
  ['family,given\n"A,B\n', "body", "a table"],
  ["family,given\nA\n", "body", "as many cells"],
])("the table %j is refused at %s", async (csv, path, allowed) => {
  const reply = await load(csv);
  expect(reply.status).toBe(422);
  expect(reply.body.errors[0].path).toBe(path);
  expect(reply.body.errors[0].allowed).toContain(allowed);
});

test("a body that is not a table is refused with 415", async () => {
  const url = `/api/patients/import?siteId=${clinic.siteId}`;
  expect((await clinician.send("POST", url, { family: "A" })).status).toBe(415);
});
