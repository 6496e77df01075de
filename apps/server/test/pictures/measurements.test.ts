import { afterAll, beforeAll, expect, test } from "vitest";
import { MEASURED_RESULT } from "../access/targets.ts";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { giveConsent } from "../support/course.ts";
import { aPatient } from "../support/people.ts";
import { form, jpegWithPlace } from "./drawn.ts";

let clinic: Clinic;
let doctor: Caller;
let patientId: string;
let pictureId: string;

beforeAll(async () => {
  clinic = await aClinic();
  doctor = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
  patientId = await aPatient(clinic, "Measured");
  await giveConsent(doctor, patientId, { kind: "photographs" });
  const { body, headers } = form(
    { purpose: "trichoscopy", zone: "vertex", takenOn: "2026-11-20" },
    await jpegWithPlace(),
  );
  const kept = await clinic.app.inject({
    method: "POST",
    url: `/api/patients/${patientId}/pictures`,
    headers: { host: "localhost", "x-anagen-csrf": "1", cookie: doctor.cookie, ...headers },
    payload: body,
  });
  pictureId = kept.json().id;
});
afterAll(() => clinic.end());

const MEASURED = MEASURED_RESULT;
const url = () => `/api/pictures/${pictureId}/measurements`;

test("a measurement is kept with its picture, listed by its figures, and printed", async () => {
  const made = await doctor.send("POST", url(), { result: MEASURED, measuredBy: "test 1" });
  expect(made.status).toBe(201);
  expect(made.body.body).toMatchObject({ pictureId, zone: "vertex", takenOn: "2026-11-20" });
  const list = await doctor.send("GET", `/api/patients/${patientId}/measurements`);
  const line = list.body.items.find(({ id }: { id: string }) => id === made.body.id);
  expect(line).toMatchObject({ count: 1, meanWidthUm: 71 });
  expect(line.hairs).toBeUndefined();
  const whole = await doctor.send("GET", `/api/measurements/${made.body.id}`);
  expect(whole.body.body.result.hairs).toHaveLength(1);
  const paper = await doctor.send("GET", `/api/measurements/${made.body.id}/report.pdf`);
  expect(paper.headers["content-type"]).toBe("application/pdf");
  expect(paper.text.startsWith("%PDF-1.7")).toBe(true);
});

test.each([
  ["of another size", { ...MEASURED, widthPx: 97 }, "result.widthPx"],
  ["with a density though refused", { ...MEASURED, status: "refused" }, "result.densityPerCm2"],
  ["with a count below zero", { ...MEASURED, count: -1 }, "result.count"],
  [
    "with masks that are no pieces",
    { ...MEASURED, masks: { cellPx: 4, hidden: [[1, 2]] } },
    "result.masks.hidden[0]",
  ],
  ["without hairs", { ...MEASURED, hairs: null }, "result.hairs"],
])("a result %s is refused at its field", async (_, result, path) => {
  const reply = await doctor.send("POST", url(), { result, measuredBy: "test 1" });
  expect(reply.status).toBe(422);
  expect(reply.body.errors[0].path).toBe(path);
});

test("corrections by hand stand beside the automatic numbers, with who made them", async () => {
  const made = await doctor.send("POST", url(), { result: MEASURED, measuredBy: "test 1" });
  const at = `/api/measurements/${made.body.id}`;
  const steps = [
    { action: "add", hair: { root: [30, 30], tip: [40, 45] } },
    { action: "add", hair: { root: [50, 30], tip: [60, 45] } },
    { action: "undo" },
  ];
  const kept = await doctor.send("POST", `${at}/corrections`, { steps }, { "if-match": '"1"' });
  expect(kept.status).toBe(200);
  expect(kept.body).toMatchObject({ status: "amended", version: 2 });
  expect(kept.body.body.result.count).toBe(1);
  expect(kept.body.body.corrected).toMatchObject({ count: 2, added: 1, removed: 0 });
  const wrong = { steps: [{ action: "remove", hair: 99 }] };
  const refused = await doctor.send("POST", `${at}/corrections`, wrong, { "if-match": '"2"' });
  expect(refused.status).toBe(422);
  const list = await doctor.send("GET", `/api/patients/${patientId}/measurements`);
  const line = list.body.items.find(({ id }: { id: string }) => id === made.body.id);
  expect(line.corrected.authors).toHaveLength(1);
});
