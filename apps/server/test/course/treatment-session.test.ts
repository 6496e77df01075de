import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  assistant = await signedInAs(clinic, [{ siteId, role: "assistant" }]);
  const administrator = await signedInAs(clinic, [{ siteId, role: "administrator" }]);
  await train(administrator, siteId, assistant.userId);
});
afterAll(() => clinic.end());

const ZONES = ["frontal-hairline", "temporal-left", "temporal-right", "vertex"];

async function begun() {
  const { patientId, planId } = await aPlannedPatient(clinic, clinician);
  const consent = await giveConsent(clinician, patientId, { kind: "treatment", planId });
  const made = await assistant.send("POST", `/api/plans/${planId}/treatment-sessions`);
  return { patientId, planId, consent, made, url: `/api/treatment-sessions/${made.body.id}` };
}
const at = (reply: Reply) => ({ "if-match": reply.etag });
const fields = (missing: { field: string }[]) => missing.map(({ field }) => field);

describe("a session", () => {
  test("does not begin without a valid consent, and says so before it is tried", async () => {
    const { patientId, planId } = await aPlannedPatient(clinic, clinician);
    const ready = () => clinician.send("GET", `/api/plans/${planId}/session-readiness`);
    expect((await ready()).body).toMatchObject({ mayStart: false, number: 1, draftId: null });
    const refused = await assistant.send("POST", `/api/plans/${planId}/treatment-sessions`);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain("No valid consent to the treatment");
    const consent = await giveConsent(clinician, patientId, { kind: "treatment", planId });
    expect((await ready()).body).toMatchObject({ mayStart: true, consentId: consent.body.id });
    await clinician.send("POST", `/api/consents/${consent.body.id}/withdraw`, {}, at(consent));
    expect((await ready()).body.blocks[0].words).toContain("withdrawn");
  });

  test("is drafted piece by piece, refused while something is missing, then signed for good", async () => {
    const { patientId, made, url } = await begun();
    expect(made.status).toBe(201);
    const early = await clinician.send("POST", `${url}/sign`, undefined, at(made));
    expect(early.status).toBe(422);
    const named = early.body.errors.map(({ path }: { path: string }) => path);
    expect(named).toEqual(expect.arrayContaining(["identity", "cartridges", "zones", "outcome"]));
    let saved = made;
    const parts = Object.entries(aWholeSession(assistant.userId, ZONES));
    for (const [part, value] of parts) {
      saved = await assistant.send("PUT", url, { [part]: value }, at(saved));
      expect(saved.status, `${part} ${saved.text}`).toBe(200);
    }
    expect(saved.body).toMatchObject({ missing: [], deviations: [], blocks: [] });
    expect((await assistant.send("POST", `${url}/sign`, undefined, at(saved))).status).toBe(403);
    const signed = await clinician.send("POST", `${url}/sign`, undefined, at(saved));
    expect(signed.body).toMatchObject({ status: "signed", signedBy: clinician.userId });
    expect(signed.body.body.operator).toMatchObject({ licence: "L-1", role: "assistant" });
    expect((await assistant.send("PUT", url, { note: "x" }, at(signed))).status).toBe(409);

    const patient = await signedInAs(
      clinic,
      [{ siteId: clinic.siteId, role: "patient" }],
      patientId,
    );
    const own = await patient.send("GET", `/api/patients/${patientId}/treatment-sessions`);
    expect(own.body.items[0].lines.join(" ")).toContain("Needling took 17 minutes.");
    expect((await patient.send("GET", url)).status).toBe(403);
    expect((await patient.send("GET", `${url}/summary`)).status).toBe(200);
  });

  test("a repeated beginning is one session; an interrupted one goes on from the server", async () => {
    const { planId, made, url } = await begun();
    const again = await assistant.send("POST", `/api/plans/${planId}/treatment-sessions`);
    expect(again.body.id).toBe(made.body.id);
    await assistant.send("PUT", url, { pain: { before: 2 } }, at(made));
    const read = await clinician.send("GET", url);
    expect(read.body.body.pain).toEqual({ before: 2, during: null, after: null });
    expect(fields(read.body.missing)).not.toContain("pain.before");
    const ready = await clinician.send("GET", `/api/plans/${planId}/session-readiness`);
    expect(ready.body.draftId).toBe(made.body.id);
  });

  test("two who save the same version: the second gets the first one's words back", async () => {
    const { made, url } = await begun();
    await assistant.send("PUT", url, { note: "first" }, at(made));
    const late = await clinician.send("PUT", url, { note: "second" }, at(made));
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({ currentVersion: 2, current: { body: { note: "first" } } });
  });

  test("needling waits for the questions, and a new finding stops it", async () => {
    const { made, url } = await begun();
    const start = { needling: { startedAt: "2026-11-21T09:30:00Z" } };
    const open = await assistant.send("PUT", url, start, at(made));
    expect(open.status).toBe(409);
    expect(open.body.detail).toContain("not all answered");
    const answers = NOTHING_CHANGED.answers.map((one) =>
      one.question === "scalp" ? { ...one, answer: "changed" } : one,
    );
    const pus = { rescreen: { answers, changes: { scalpFindings: ["pustules", "tender"] } } };
    const stopped = await assistant.send("PUT", url, pus, at(made));
    expect(stopped.body.body.rescreenResult).toMatchObject({
      verdict: "stop",
      changedFacts: ["scalpFindings"],
    });
    expect(stopped.body.blocks.map(({ code }: { code: string }) => code)).toEqual([
      "rescreen-stop",
    ]);
    expect((await assistant.send("PUT", url, start, at(stopped))).status).toBe(409);
    const because = { outcome: "stopped", stoppedBecause: "Pustules on the crown today." };
    const ending = { identity: ["name", "phone"], operatorId: assistant.userId, ...because };
    const ended = await assistant.send("PUT", url, ending, at(stopped));
    expect(ended.body.missing).toEqual([]);
    expect((await clinician.send("POST", `${url}/sign`, undefined, at(ended))).status).toBe(200);
  });

  test("what deviates from the plan needs a reason", async () => {
    const { made, url } = await begun();
    const whole = aWholeSession(assistant.userId, ZONES);
    const zones = whole.zones.map((zone) =>
      zone.zone === "vertex" ? { ...zone, depthMm: 1.5 } : zone,
    );
    const saved = await assistant.send("PUT", url, { ...whole, zones }, at(made));
    expect(saved.body.deviations).toMatchObject([{ id: "depth:vertex", done: "1.5 mm" }]);
    expect(fields(saved.body.missing)).toEqual(["deviationReasons.depth:vertex"]);
    const deviationReasons = [{ deviation: "depth:vertex", because: "thick scar tissue there" }];
    const reasoned = await assistant.send("PUT", url, { deviationReasons }, at(saved));
    expect(reasoned.body.missing).toEqual([]);
    const signed = await clinician.send("POST", `${url}/sign`, undefined, at(reasoned));
    expect(signed.body.deviations[0].because).toBe("thick scar tissue there");
    const amended = await clinician.send(
      "POST",
      `${url}/amend`,
      { pain: { before: 1, during: 4, after: 1 }, reason: "pain was read wrongly" },
      at(signed),
    );
    expect(amended.body).toMatchObject({ status: "amended", body: { pain: { during: 4 } } });
    const emptied = { zones: [], reason: "by mistake" };
    expect((await clinician.send("POST", `${url}/amend`, emptied, at(amended))).status).toBe(422);
  });

  test("a cartridge is used once, in whoever's session", async () => {
    const first = await begun();
    const second = await begun();
    const cartridges = [aCartridge("UNIT-1")];
    const used = await assistant.send("PUT", first.url, { cartridges }, at(first.made));
    expect(used.status).toBe(200);
    expect((await assistant.send("PUT", first.url, { cartridges }, at(used))).status).toBe(200);
    const again = await assistant.send("PUT", second.url, { cartridges }, at(second.made));
    expect(again.status).toBe(422);
    expect(again.body.errors[0]).toMatchObject({ path: "cartridges[0]" });
    expect(again.body.errors[0].allowed).toContain("already used on 2026-11-21");
    const old = [{ ...aCartridge(), expiresOn: "2026-11-20" }];
    const expired = await assistant.send("PUT", second.url, { cartridges: old }, at(second.made));
    expect(expired.body.errors[0].allowed).toContain("expired on 2026-11-20");
  });

  test("pictures need their own consent", async () => {
    const { patientId, made, url } = await begun();
    const photographs = { ids: ["no-such-picture"] };
    const refused = await assistant.send("PUT", url, { photographs }, at(made));
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain("No valid consent to photographs");
    await giveConsent(clinician, patientId, { kind: "photographs" });
    const unknown = await assistant.send("PUT", url, { photographs }, at(made));
    expect(unknown.body.errors[0].path).toBe("photographs.ids");
  });

  test("too much cream for the weight is a deviation with its figure", async () => {
    const { made, url } = await begun();
    const products = [
      {
        name: "Cream",
        substance: "lidocaine",
        percent: 4,
        grams: 10,
        lot: "C1",
        expiresOn: "2027-01-01",
      },
    ];
    const numbing = { used: true, weightKg: 60, products };
    const rescreened = await assistant.send("PUT", url, { rescreen: NOTHING_CHANGED }, at(made));
    const saved = await assistant.send("PUT", url, { numbing }, at(rescreened));
    // 4 % x 10 g x 10 = 400 mg; the cap is 4.5 mg/kg x 60 kg = 270 mg.
    expect(saved.body.body.numbing.check).toMatchObject({ status: "above-caps", totalMg: 400 });
    expect(saved.body.deviations.map(({ id }: { id: string }) => id)).toContain("numbing-dose");
  });
});
