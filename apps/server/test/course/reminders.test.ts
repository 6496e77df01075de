import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "../../src/app/context.ts";
import { type Channel, fileChannel, type Outgoing } from "../../src/reminders/channel.ts";
import { remindOnce } from "../../src/reminders/run-reminders.ts";
import { aClinic, type Caller, type Clinic, PROGRAM, signedInAs } from "../support/clinic.ts";
import { aSession } from "./a-session.ts";

let clinic: Clinic;
let context: Context;
let patient: Caller;
let patientId: string;
let letters: Outgoing[];

beforeEach(async () => {
  clinic = await aClinic();
  const { records, now, siteId } = clinic;
  context = { records, now, publicUrl: () => "https://anagen.example" } as unknown as Context;
  const { created } = await records.patients.create(PROGRAM, {
    siteId,
    family: "Made-up",
    given: "Mia",
    birthDate: null,
    sex: "female",
    number: null,
    fictional: true,
    other: { email: "mia@example.org" },
  });
  patientId = created.patientId;
  patient = await signedInAs(clinic, [{ siteId, role: "patient" }], patientId);
  letters = [];
  // Needled this morning: the next moment worth a note is 24 hours later.
  await aSession(clinic, { siteId, patientId }, { endedAt: "2026-11-21T08:00:00.000Z" });
});
afterEach(() => clinic.end());

const states = async (): Promise<string[]> =>
  (await reminders()).map(({ state }: { state: string }) => state);

const post = (mayRepeat = false): Channel => ({
  name: "email",
  mayRepeat,
  send: async (message) => {
    letters.push(message);
  },
});
const broken: Channel = {
  name: "email",
  mayRepeat: false,
  send: async () => {
    throw Object.assign(new Error("mia@example.org refused"), { code: "ECONNREFUSED" });
  },
};
const wish = (email: boolean) =>
  patient.send("PUT", `/api/patients/${patientId}/reminder-settings`, { email });
/** As staff signed in just now: the clock of the test outlives a session. */
async function reminders() {
  const staff = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "assistant" }]);
  return (await staff.send("GET", `/api/patients/${patientId}/reminders`)).body.items;
}

test("nothing goes out to who has not asked for it", async () => {
  clinic.clock.forward({ hours: 23 });
  expect(await remindOnce(context, post())).toBe(0);
  expect(letters).toEqual([]);
});

test("a note goes out when it is due, once, and tells nothing about health", async () => {
  expect((await wish(true)).body).toEqual({ email: true, hasAddress: true });
  expect(await remindOnce(context, post())).toBe(0);
  clinic.clock.forward({ hours: 23 });
  expect(await remindOnce(context, post())).toBe(1);
  expect(await remindOnce(context, post())).toBe(0);
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatchObject({ to: "mia@example.org", subject: "A note from your clinic" });
  expect(JSON.stringify(letters)).not.toMatch(/scalp|hair|needl|wash|minoxidil|North|Made-up/i);
});

test("a failed try is repeated later and later, each try kept, without the address in it", async () => {
  await wish(true);
  clinic.clock.forward({ hours: 23 });
  for (let round = 0; round < 12; round += 1) {
    await remindOnce(context, broken);
    clinic.clock.forward({ minutes: 30 });
  }
  const tried = (await reminders()).find(
    ({ attempts }: { attempts: unknown[] }) => attempts.length > 0,
  );
  expect(tried.attempts.length).toBeGreaterThan(3);
  expect(tried.attempts.length).toBeLessThan(7);
  expect(JSON.stringify(tried)).not.toContain("mia@");
  expect(tried.attempts[0].result).toBe("ECONNREFUSED");
});

test("a send that was cut off is not repeated by mail, and is by files", async () => {
  await wish(true);
  clinic.clock.forward({ hours: 23 });
  const cutOff: Channel = { ...post(), send: () => new Promise(() => undefined) };
  void remindOnce(context, cutOff);
  await expect.poll(states).toContain("sending");
  expect(await remindOnce(context, post())).toBe(0);
  clinic.clock.forward({ minutes: 11 });
  expect(await remindOnce(context, post())).toBe(0);
  expect(await states()).toContain("failed");
  expect(letters).toEqual([]);
});

test("the file sink writes one file a note, and the same again when it was cut off", async () => {
  await wish(true);
  clinic.clock.forward({ hours: 23 });
  const folder = join(clinic.dataDir, "outbox");
  const files = fileChannel(folder);
  const diesAfter: Channel = {
    ...files,
    send: async (message) => {
      await files.send(message);
      await new Promise(() => undefined);
    },
  };
  void remindOnce(context, diesAfter);
  await expect.poll(states).toContain("sending");
  await expect.poll(() => readdirSync(folder)).toHaveLength(1);
  clinic.clock.forward({ minutes: 11 });
  expect(await remindOnce(context, files)).toBe(1);
  const [only, ...more] = readdirSync(folder);
  expect(more).toEqual([]);
  expect(readFileSync(join(folder, only ?? ""), "utf8")).toContain("To: mia@example.org");
});

test("who switches them off gets nothing more", async () => {
  await wish(true);
  await remindOnce(context, post());
  await wish(false);
  clinic.clock.forward({ hours: 23 });
  expect(await remindOnce(context, post())).toBe(0);
  expect(letters).toEqual([]);
  const all = await reminders();
  expect(all.length).toBeGreaterThan(0);
  expect(all.every(({ state }: { state: string }) => state === "cancelled")).toBe(true);
});
