import { afterAll, beforeAll, expect, test } from "vitest";
import { REFUSED_RESULT } from "../access/targets.ts";
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

const MEASURED = {
  ...REFUSED_RESULT,
  status: "measured",
  reasons: [],
  pxPerMm: { value: 180, sd: 0.4, from: "bar" },
  areaCm2: 0.3,
  count: 1,
  densityPerCm2: { value: 3.3, low: 2.1, high: 4.5, level: 0.95 },
  shaft: { meanUm: 71, medianUm: 70, sdUm: 4 },
  hairs: [
    {
      id: 1,
      root: [20, 30],
      tip: [40, 50],
      centreline: [
        [20, 30],
        [40, 50],
      ],
      widthUm: { value: 71, sd: 3 },
      class: "terminal",
      probability: 0.97,
      inFrame: true,
      flags: [],
    },
  ],
};
const url = () => `/api/pictures/${pictureId}/measurements`;

test("a measurement is kept with its picture, listed by its figures, and printed", async () => {
  const made = await doctor.send("POST", url(), { result: MEASURED, measuredBy: "test 1" });
  expect(made.status).toBe(201);
  expect(made.body.body).toMatchObject({ pictureId, zone: "vertex", takenOn: "2026-11-20" });
  const list = await doctor.send("GET", `/api/patients/${patientId}/measurements`);
  expect(list.body.items[0]).toMatchObject({ id: made.body.id, count: 1, meanWidthUm: 71 });
  expect(list.body.items[0].hairs).toBeUndefined();
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
  ["without hairs", { ...MEASURED, hairs: null }, "result.hairs"],
])("a result %s is refused at its field", async (_, result, path) => {
  const reply = await doctor.send("POST", url(), { result, measuredBy: "test 1" });
  expect(reply.status).toBe(422);
  expect(reply.body.errors[0].path).toBe(path);
});
