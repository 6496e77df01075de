import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, type Reply, signedInAs } from "../support/clinic.ts";
import {
  aCartridge,
  aPlannedPatient,
  aWholeSession,
  giveConsent,
  NOTHING_CHANGED,
  train,
} from "../support/course.ts";

let clinic: Clinic;
let clinician: Caller;
let assistant: Caller;
let administrator: Caller;

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  assistant = await signedInAs(clinic, [{ siteId, role: "assistant" }]);
  administrator = await signedInAs(clinic, [{ siteId, role: "administrator" }]);
});
afterAll(() => clinic.end());

const ZONES = ["frontal-hairline", "temporal-left", "temporal-right", "vertex"];
const at = (reply: Reply) => ({ "if-match": reply.etag });
const fields = (missing: { field: string }[]) => missing.map(({ field }) => field);

async function begun() {
  const { patientId, planId } = await aPlannedPatient(clinic, clinician);
  const consent = await giveConsent(clinician, patientId, { kind: "treatment", planId });
  const made = await assistant.send("POST", `/api/plans/${planId}/treatment-sessions`);
  return { patientId, planId, consent, made, url: `/api/treatment-sessions/${made.body.id}` };
}

test("only a clinician goes on against a new finding, with a reason", async () => {
  const { made, url } = await begun();
  const answers = NOTHING_CHANGED.answers.map((one) =>
    one.question === "medicines" ? { ...one, answer: "changed" } : one,
  );
  const changes = { medications: [{ name: "warfarin", current: true }] };
  const overrides = [{ rule: "X-AC", because: "INR 2.4 last week, small area" }];
  const asked = await assistant.send("PUT", url, { rescreen: { answers, changes } }, at(made));
  expect(asked.body.blocks.map(({ code }: { code: string }) => code)).toEqual(["rescreen-review"]);
  const rescreen = { answers, changes, overrides };
  expect((await assistant.send("PUT", url, { rescreen }, at(asked))).status).toBe(403);
  const answered = await clinician.send("PUT", url, { rescreen }, at(asked));
  expect(answered.body.blocks).toEqual([]);
  // What a clinician answered stays when an assistant saves something else beside it.
  const again = await assistant.send("PUT", url, { rescreen, note: "x" }, at(answered));
  expect(again.status).toBe(200);
});

test("two who begin at the same moment begin one session", async () => {
  const { patientId, planId } = await aPlannedPatient(clinic, clinician);
  await giveConsent(clinician, patientId, { kind: "treatment", planId });
  const both = await Promise.all(
    [clinician, assistant].map((who) =>
      who.send("POST", `/api/plans/${planId}/treatment-sessions`),
    ),
  );
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
});

test("two who take the same unit at the same moment: one gets it", async () => {
  const sessions = [await begun(), await begun()];
  const cartridges = [aCartridge("RACE-1")];
  const both = await Promise.all(
    sessions.map(({ made, url }) => assistant.send("PUT", url, { cartridges }, at(made))),
  );
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  expect([409, 422]).toContain(both.find(({ status }) => status !== 200)?.status);
});

test("a consent withdrawn before the first touch stops it; after it, what was done is recorded", async () => {
  const stopped = await begun();
  const asked = await assistant.send(
    "PUT",
    stopped.url,
    { rescreen: NOTHING_CHANGED },
    at(stopped.made),
  );
  const withdraw = ({ consent }: typeof stopped) =>
    clinician.send("POST", `/api/consents/${consent.body.id}/withdraw`, {}, at(consent));
  await withdraw(stopped);
  const touch = { needling: { startedAt: "2026-11-21T09:30:00Z" } };
  const refused = await assistant.send("PUT", stopped.url, touch, at(asked));
  expect(refused.status).toBe(409);
  expect(refused.body.detail).toContain("withdrawn");

  const running = await begun();
  const first = await assistant.send(
    "PUT",
    running.url,
    { rescreen: NOTHING_CHANGED, needling: { startedAt: "2026-11-21T08:50:00Z" } },
    at(running.made),
  );
  expect(first.status).toBe(200);
  await withdraw(running);
  const later = await assistant.send("PUT", running.url, { note: "stopped at once" }, at(first));
  expect(later.status).toBe(200);
});

test("licence and training are the administrator's to enter, once for each change", async () => {
  const { siteId } = clinic;
  const url = `/api/sites/${siteId}/staff`;
  const { made, url: session } = await begun();
  const whole = aWholeSession(assistant.userId, ZONES);
  const untrained = await assistant.send("PUT", session, whole, at(made));
  expect(fields(untrained.body.missing)).toEqual(["operatorId"]);
  const body = { userId: assistant.userId, training: [] };
  expect((await clinician.send("PUT", url, body, { "if-match": '"0"' })).status).toBe(403);
  await train(administrator, siteId, assistant.userId);
  const late = await administrator.send("PUT", url, body, { "if-match": '"0"' });
  expect(late.status).toBe(412);
  const operatorId = assistant.userId;
  const trained = await assistant.send("PUT", session, { operatorId }, at(untrained));
  expect(trained.body.missing).toEqual([]);
  const stranger = await administrator.send(
    "PUT",
    url,
    { ...body, userId: administrator.userId },
    { "if-match": '"0"' },
  );
  expect(stranger.body.errors[0].path).toBe("userId");
});

test.each([
  [{ checklist: [{ item: "x", answer: "done", at: "2026-11-21T09:00:00Z" }] }, "checklist[0].item"],
  [{ rescreen: { answers: [{ question: "x", answer: "same" }] } }, "rescreen.answers[0].question"],
  [{ identity: ["name", "name"] }, "identity[1]"],
  [
    { needling: { startedAt: "2026-11-21T10:00:00Z", endedAt: "2026-11-21T09:00:00Z" } },
    "needling.endedAt",
  ],
  [{ needling: { startedAt: "today" } }, "needling.startedAt"],
  [{ zones: [{ zone: "beard" }] }, "zones[0].zone"],
  [{ zones: [{ zone: "vertex", depthMm: 3.01 }] }, "zones[0].depthMm"],
  [{ pain: { before: 11 } }, "pain.before"],
  [{ operatorId: "nobody" }, "operatorId"],
  [{ cartridges: [{ name: "c", stockId: "nothing" }] }, "cartridges[0].stockId"],
  [{ cartridges: [{ name: "c", gtin: "09521234543214" }] }, "cartridges[0].gtin"],
  [{ weather: "fine" }, "weather"],
])("%o is refused by name", async (parts, path) => {
  const { made, url } = await begun();
  const reply = await assistant.send("PUT", url, parts, at(made));
  expect(reply.status).toBe(422);
  expect(reply.body.errors.map((error: { path: string }) => error.path)).toContain(path);
  expect((await assistant.send("GET", url)).body.version).toBe(1);
});
