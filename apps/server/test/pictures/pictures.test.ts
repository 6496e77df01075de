import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { giveConsent } from "../support/course.ts";
import { aPatient } from "../support/people.ts";
import { form, jpegWithPlace } from "./drawn.ts";

let clinic: Clinic;
let doctor: Caller;
let patientId: string;
let file: Buffer;

beforeAll(async () => {
  clinic = await aClinic();
  doctor = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
  patientId = await aPatient(clinic, "Pictured");
  await giveConsent(doctor, patientId, { kind: "photographs" });
  file = await jpegWithPlace();
});
afterAll(() => clinic.end());

const ABOUT = { purpose: "trichoscopy", zone: "frontal", takenOn: "2026-11-20" };

async function sent(about: unknown, picture: Buffer, key?: string, field?: string) {
  const { body, headers } = form(about, picture, field);
  const reply = await clinic.app.inject({
    method: "POST",
    url: `/api/patients/${patientId}/pictures`,
    headers: {
      host: "localhost",
      "x-anagen-csrf": "1",
      cookie: doctor.cookie,
      ...headers,
      ...(key ? { "idempotency-key": key } : {}),
    },
    payload: body,
  });
  return { status: reply.statusCode, body: reply.json() };
}

test("a picture is kept sealed, without its metadata, and comes back with its pixels", async () => {
  const { status, body } = await sent(ABOUT, file);
  expect(status).toBe(201);
  expect(body.body).toMatchObject({ ...ABOUT, widthPx: 96, heightPx: 80, orientation: 6 });
  expect(body.body.removedMetadata).toEqual(["EXIF"]);
  const list = await doctor.send("GET", `/api/patients/${patientId}/pictures`);
  expect(list.body.items.map(({ id }: { id: string }) => id)).toContain(body.id);
  const url = `/api/pictures/${body.id}`;
  const back = await clinic.app.inject({
    method: "GET",
    url: `${url}/file`,
    headers: { host: "localhost", cookie: doctor.cookie },
  });
  expect(back.headers["content-type"]).toBe("image/jpeg");
  expect(back.rawPayload.includes("Erika")).toBe(false);
  const small = await clinic.app.inject({
    method: "GET",
    url: `${url}/thumbnail`,
    headers: { host: "localhost", cookie: doctor.cookie },
  });
  // Orientation 6: lying on its side in the file, upright when shown.
  expect(await sharp(small.rawPayload).metadata()).toMatchObject({ width: 80, height: 96 });
  const stored = readdirSync(join(clinic.dataDir, "attachments"), { recursive: true })
    .map((name) => join(clinic.dataDir, "attachments", String(name)))
    .filter((name) => name.endsWith(".sealed"));
  expect(stored.length).toBeGreaterThan(0);
  expect(readFileSync(stored[0] ?? "").includes("JFIF")).toBe(false);
});

test("the same form twice with one key gives one picture", async () => {
  const first = await sent(ABOUT, file, "picture-1");
  expect((await sent(ABOUT, file, "picture-1")).body.id).toBe(first.body.id);
  expect((await sent({ ...ABOUT, zone: "vertex" }, file, "picture-1")).status).toBe(409);
});

test.each([
  ["no JSON", "not json", 400, undefined],
  ["an unknown purpose", { purpose: "portrait" }, 422, "about.purpose"],
  ["an unknown key", { ...ABOUT, name: "x" }, 422, "about.name"],
  ["a record of nobody", { ...ABOUT, ofRecordId: "nobody" }, 404, undefined],
])("%s is refused", async (_, about, status, field) => {
  const reply = await sent(about, file);
  expect(reply.status).toBe(status);
  expect(reply.body.errors?.[0]?.path).toBe(field);
});

test("what is no picture, another field or a JSON body is refused, and nothing is kept", async () => {
  const before = await doctor.send("GET", `/api/patients/${patientId}/pictures`);
  expect((await sent(ABOUT, Buffer.from("hello"))).body.errors[0].path).toBe("file");
  expect((await sent(ABOUT, file, undefined, "other")).status).toBe(422);
  const json = await doctor.send("POST", `/api/patients/${patientId}/pictures`, ABOUT);
  expect(json.status).toBe(415);
  const after = await doctor.send("GET", `/api/patients/${patientId}/pictures`);
  expect(after.body.items.length).toBe(before.body.items.length);
});

test("a withdrawn picture leaves the list and is not shown any more", async () => {
  const { body } = await sent(ABOUT, file);
  const url = `/api/pictures/${body.id}`;
  const reason = { reason: "of another person" };
  const done = await doctor.send("POST", `${url}/entered-in-error`, reason, { "if-match": '"1"' });
  expect(done.body).toMatchObject({ status: "entered-in-error", amendmentReason: reason.reason });
  expect((await doctor.send("GET", `${url}/file`)).status).toBe(409);
  const list = await doctor.send("GET", `/api/patients/${patientId}/pictures`);
  expect(list.body.items.some(({ id }: { id: string }) => id === body.id)).toBe(false);
});

test("without consent no picture is kept; withdrawn, those that are there are not used any more", async () => {
  const other = await aPatient(clinic, "Unasked");
  const { body, headers } = form(ABOUT, file);
  const send = () =>
    clinic.app.inject({
      method: "POST",
      url: `/api/patients/${other}/pictures`,
      headers: { host: "localhost", "x-anagen-csrf": "1", cookie: doctor.cookie, ...headers },
      payload: body,
    });
  expect((await send()).statusCode).toBe(409);
  const consent = await giveConsent(doctor, other, { kind: "photographs" });
  const kept = await send();
  expect(kept.statusCode).toBe(201);
  const { id } = kept.json();
  const seen = () => doctor.send("GET", `/api/pictures/${id}/thumbnail`);
  expect((await seen()).status).toBe(200);
  const withdrawn = await doctor.send(
    "POST",
    `/api/consents/${consent.body.id}/withdraw`,
    { reason: null },
    { "if-match": `"${consent.body.version}"` },
  );
  expect(withdrawn.status).toBe(200);
  expect((await seen()).status).toBe(409);
  expect((await send()).statusCode).toBe(409);
  const own = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "patient" }], other);
  expect((await own.send("GET", `/api/pictures/${id}/thumbnail`)).status).toBe(200);
});
