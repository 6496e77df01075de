import type { MeasuredResult } from "@anagen/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MeasurementContent } from "../../src/pictures/measurement-content.ts";
import { measurementLines } from "../../src/pictures/measurement-lines.ts";
import { MEASURED_RESULT, REFUSED_RESULT } from "../access/targets.ts";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { giveConsent } from "../support/course.ts";
import { aPatient } from "../support/people.ts";
import { form, jpegWithPlace } from "./drawn.ts";

let clinic: Clinic;
let doctor: Caller;
let patientId: string;
let consent: { id: string; version: number };

beforeAll(async () => {
  clinic = await aClinic();
  doctor = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
  patientId = await aPatient(clinic, "Reported");
  consent = (await giveConsent(doctor, patientId, { kind: "photographs" })).body;
});
afterAll(() => clinic.end());

async function measured(takenOn: string, result: object = MEASURED_RESULT) {
  const about = { purpose: "trichoscopy", zone: "vertex", takenOn };
  const { body, headers } = form(about, await jpegWithPlace());
  const kept = await clinic.app.inject({
    method: "POST",
    url: `/api/patients/${patientId}/pictures`,
    headers: { host: "localhost", "x-anagen-csrf": "1", cookie: doctor.cookie, ...headers },
    payload: body,
  });
  const pictureId = kept.json().id as string;
  const url = `/api/pictures/${pictureId}/measurements`;
  const made = await doctor.send("POST", url, { result, measuredBy: "test 1" });
  return { pictureId, id: made.body.id as string };
}

async function report(id: string): Promise<Buffer> {
  const reply = await clinic.app.inject({
    method: "GET",
    url: `/api/measurements/${id}/report.pdf`,
    headers: { host: "localhost", cookie: doctor.cookie },
  });
  expect(reply.statusCode).toBe(200);
  return reply.rawPayload;
}
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length;
const hasPicture = (pdf: Buffer) => pdf.includes("/Subtype /Image");

test("a report is one page with the picture, also of one that was refused or compared", async () => {
  const first = await measured("2026-05-04");
  const second = await measured("2026-11-16");
  const refused = await measured("2026-11-17", REFUSED_RESULT);
  for (const { id } of [first, second, refused]) {
    const pdf = await report(id);
    expect(pagesOf(pdf)).toBe(1);
    expect(hasPicture(pdf)).toBe(true);
  }
});

test("what was measured in a withdrawn picture leaves the list, and its report shows no picture", async () => {
  const { pictureId, id } = await measured("2026-11-18");
  const listed = async () => {
    const { body } = await doctor.send("GET", `/api/patients/${patientId}/measurements`);
    return body.items.some((one: { id: string }) => one.id === id);
  };
  expect(await listed()).toBe(true);
  const reason = { reason: "of another person" };
  const url = `/api/pictures/${pictureId}/entered-in-error`;
  await doctor.send("POST", url, reason, { "if-match": '"1"' });
  expect(await listed()).toBe(false);
  expect(hasPicture(await report(id))).toBe(false);
});

test("once the consent is withdrawn a report has its figures and no picture", async () => {
  const { id } = await measured("2026-11-19");
  expect(hasPicture(await report(id))).toBe(true);
  const done = await doctor.send(
    "POST",
    `/api/consents/${consent.id}/withdraw`,
    { reason: null },
    { "if-match": `"${consent.version}"` },
  );
  expect(done.status).toBe(200);
  const pdf = await report(id);
  expect(hasPicture(pdf)).toBe(false);
  expect(pagesOf(pdf)).toBe(1);
});

test("a refusal stands on paper in words, not in codes", () => {
  const content = {
    result: REFUSED_RESULT as unknown as MeasuredResult,
    corrected: null,
  } as MeasurementContent;
  const [[label, words] = ["", ""]] = measurementLines(content);
  expect(label).toBe("Not measured:");
  expect(words).toMatch(/^The picture has no scale/);
});
