import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REFUSED_RESULT } from "../access/targets.ts";
import { form, jpegWithPlace, pixelsOf, pngWithPlace } from "../pictures/drawn.ts";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { aPlannedPatient, giveConsent } from "../support/course.ts";

let clinic: Clinic;
let doctor: Caller;
let patient: Caller;
let patientId: string;
let file: Buffer;
const picture: Record<string, string> = {};

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  doctor = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  ({ patientId } = await aPlannedPatient(clinic, doctor, "Copied"));
  patient = await signedInAs(clinic, [{ siteId, role: "patient" }], patientId);
  await giveConsent(doctor, patientId, { kind: "photographs" });
  file = await jpegWithPlace();
  picture["kept"] = await kept(patientId, file);
  picture["withdrawn"] = await kept(patientId, await pngWithPlace());
  const url = `/api/pictures/${picture["withdrawn"]}/entered-in-error`;
  await doctor.send("POST", url, { reason: "wrong person" }, { "if-match": '"1"' });
  await doctor.send("POST", `/api/pictures/${picture["kept"]}/measurements`, {
    result: REFUSED_RESULT,
    measuredBy: "test",
  });
  await doctor.send("POST", `/api/patients/${patientId}/assessments`, { facts: { age: 34 } });
  const other = await aPlannedPatient(clinic, doctor, "Someone-else");
  await giveConsent(doctor, other.patientId, { kind: "photographs" });
  await kept(other.patientId, file);
});
afterAll(() => clinic.end());

async function kept(of: string, content: Buffer): Promise<string> {
  const { body, headers } = form({ purpose: "overview", takenOn: "2026-11-20" }, content);
  const reply = await clinic.app.inject({
    method: "POST",
    url: `/api/patients/${of}/pictures`,
    headers: { host: "localhost", "x-anagen-csrf": "1", cookie: doctor.cookie, ...headers },
    payload: body,
  });
  return reply.json().id;
}

async function copyFor(who: Caller) {
  const reply = await clinic.app.inject({
    method: "GET",
    url: `/api/patients/${patientId}/download.zip`,
    headers: { host: "localhost", cookie: who.cookie },
  });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers["content-type"]).toBe("application/zip");
  const files = unzipSync(new Uint8Array(reply.rawPayload));
  const text = (name: string) => Buffer.from(files[name] ?? []).toString("utf8");
  return { files, names: Object.keys(files), text };
}

test("a patient gets record, plan, consent, measurement and picture, each as it is kept", async () => {
  const { files, names, text } = await copyFor(patient);
  const folders = names.map((name) => name.split("/")[0]);
  expect(new Set(folders)).toEqual(
    new Set(["record", "plans", "consents", "measurements", "pictures", "index.html"]),
  );
  const shown = names.filter((name) => name.startsWith("pictures/"));
  expect(shown).toHaveLength(1);
  expect(await pixelsOf(Buffer.from(files[shown[0] ?? ""] ?? []))).toEqual(await pixelsOf(file));
  const consent = names.find((name) => name.startsWith("consents/")) ?? "";
  expect(text(consent).startsWith("%PDF-")).toBe(true);
  const plan = names.find((name) => name.startsWith("plans/")) ?? "";
  expect(text(plan)).toContain("Max Copied");
  // Every file is named on the first page.
  for (const name of names.filter((one) => one !== "index.html")) {
    expect(text("index.html")).toContain(`href="${name}"`);
  }
  expect(text("index.html")).toContain("Nothing is missing");
});

test("it holds only what was signed, and nothing of anyone else", async () => {
  const { names, text } = await copyFor(patient);
  const record = JSON.parse(text("record/record.json"));
  const kinds = record.records.map(({ kind }: { kind: string }) => kind);
  expect(new Set(kinds)).toEqual(
    new Set(["assessment", "decision", "plan", "consent", "measurement"]),
  );
  expect(record.records.every(({ status }: { status: string }) => status !== "draft")).toBe(true);
  const everything = names.map(text).join("\n");
  expect(everything).not.toContain("Someone-else");
  expect(record.pictures.map(({ id }: { id: string }) => id)).toEqual([picture["kept"]]);
  const drafts = JSON.parse((await copyFor(doctor)).text("record/record.json")).records;
  expect(drafts.some(({ status }: { status: string }) => status === "draft")).toBe(true);
});

test("the copy is in the trail as an export, and is not for another patient", async () => {
  await copyFor(patient);
  const { siteId, records } = clinic;
  const entries = await records.audit.list({ siteIds: [siteId], limit: 500 });
  expect(entries).toContainEqual(
    expect.objectContaining({ action: "export", resourceKind: "patient", actorId: patient.userId }),
  );
  const stranger = await aPlannedPatient(clinic, doctor, "Stranger");
  const other = await signedInAs(clinic, [{ siteId, role: "patient" }], stranger.patientId);
  const reply = await other.send("GET", `/api/patients/${patientId}/download.zip`);
  expect(reply.status).toBe(404);
});

test("after photographs are withdrawn the clinic's copy is without pictures, the patient's is not", async () => {
  const { items } = (await doctor.send("GET", `/api/patients/${patientId}/consents`)).body;
  const consent = items.find(({ body }: { body: { kind: string } }) => body.kind === "photographs");
  const at = { "if-match": `"${consent.version}"` };
  await patient.send("POST", `/api/consents/${consent.id}/withdraw`, {}, at);
  const of = (names: string[]) => names.filter((name) => name.startsWith("pictures/")).length;
  const clinics = await copyFor(doctor);
  expect(of(clinics.names)).toBe(0);
  expect(clinics.text("index.html")).toContain("no consent to photographs that holds");
  expect(of((await copyFor(patient)).names)).toBe(1);
});
