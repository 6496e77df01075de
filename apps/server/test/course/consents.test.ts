import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { aPlannedPatient, consentBody, DRAWN, giveConsent } from "../support/course.ts";

let clinic: Clinic;
let clinician: Caller;

beforeAll(async () => {
  clinic = await aClinic();
  clinician = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
});
afterAll(() => clinic.end());

const paths = (body: { errors: { path: string }[] }) => body.errors.map(({ path }) => path);

describe("signed means signed", () => {
  test("a blank form is refused, and every point is named", async () => {
    const { patientId, planId } = await aPlannedPatient(clinic, clinician);
    const { kind, textVersion, textHash } = await consentBody(clinician, patientId, {
      kind: "treatment",
      planId,
    });
    const blank = { kind, planId, textVersion, textHash };
    const url = `/api/patients/${patientId}/consents`;
    const refused = await clinician.send("POST", url, blank);
    expect(refused.status).toBe(422);
    expect(paths(refused.body)).toContain("answers.off-label");
    expect(paths(refused.body)).toContain("signerName");
    expect(paths(refused.body)).toContain("signature");
    expect(paths(refused.body)).toHaveLength(14);
    expect((await clinician.send("GET", url)).body.items).toEqual([]);
  });

  test.each([
    ["a point left open", { answers: [] }, "answers.off-label"],
    ["an empty box", { signature: { ...DRAWN, strokes: [] } }, "signature"],
    ["a dot", { signature: { ...DRAWN, strokes: [[[10, 10]]] } }, "signature"],
    [
      "strokes outside the box",
      { signature: { ...DRAWN, box: { width: 60, height: 60 } } },
      "signature",
    ],
    ["another name typed", { signature: { kind: "typed", name: "Someone" } }, "signature"],
    ["no name", { signerName: "  " }, "signerName"],
    [
      "a point that is not there",
      { answers: [{ point: "x", answer: "agree" }] },
      "answers[0].point",
    ],
  ])("%s is refused", async (_what, changed, path) => {
    const { patientId, planId } = await aPlannedPatient(clinic, clinician);
    const body = await consentBody(clinician, patientId, { kind: "treatment", planId });
    const reply = await clinician.send("POST", `/api/patients/${patientId}/consents`, {
      ...body,
      ...changed,
    });
    expect(reply.status).toBe(422);
    expect(paths(reply.body)).toContain(path);
  });

  test("a text that changed since it was shown is not signed", async () => {
    const { patientId, planId } = await aPlannedPatient(clinic, clinician);
    const body = await consentBody(clinician, patientId, { kind: "treatment", planId });
    const url = `/api/patients/${patientId}/consents`;
    const other = await clinician.send("POST", url, { ...body, textHash: "0".repeat(64) });
    expect(other.status).toBe(409);
    expect(other.body.detail).toContain("text changed");
  });

  test("no text in the person's language: it says so, and someone must have explained it", async () => {
    const { patientId } = await aPlannedPatient(clinic, clinician);
    const url = `/api/patients/${patientId}`;
    const { body } = await clinician.send(
      "GET",
      `${url}/consent-text?kind=photographs&language=tr`,
    );
    expect(body.text).toMatchObject({ language: "en", inLanguageAsked: false });
    expect(body.text.languageNote).toContain('"tr"');
    const given = await consentBody(clinician, patientId, { kind: "photographs" });
    const asked = { ...given, language: "tr", textHash: body.hash };
    const refused = await clinician.send("POST", `${url}/consents`, asked);
    expect(paths(refused.body)).toEqual(["languageHelp"]);
    const helped = { ...asked, languageHelp: "Ms Demir (fictional), Turkish" };
    expect((await clinician.send("POST", `${url}/consents`, helped)).status).toBe(201);
  });
});

describe("a consent", () => {
  test("is withdrawn by the patient, from then on; others see nothing of it", async () => {
    const { siteId } = clinic;
    const { patientId, planId } = await aPlannedPatient(clinic, clinician);
    const given = await giveConsent(clinician, patientId, { kind: "treatment", planId });
    expect(given.body).toMatchObject({ status: "signed", valid: true, whyNot: null });
    const patient = await signedInAs(clinic, [{ siteId, role: "patient" }], patientId);
    const other = await aPlannedPatient(clinic, clinician, "Other");
    const stranger = await signedInAs(clinic, [{ siteId, role: "patient" }], other.patientId);
    const url = `/api/consents/${given.body.id}`;
    const at = { "if-match": given.etag };
    expect((await stranger.send("POST", `${url}/withdraw`, {}, at)).status).toBe(404);
    const withdrawn = await patient.send(
      "POST",
      `${url}/withdraw`,
      { reason: "changed my mind" },
      at,
    );
    expect(withdrawn.status).toBe(200);
    expect(withdrawn.body).toMatchObject({
      status: "amended",
      valid: false,
      body: { withdrawal: { byPatient: true, reason: "changed my mind" } },
    });
    expect(withdrawn.body.whyNot).toContain("withdrawn");
    const again = await patient.send("POST", `${url}/withdraw`, {}, { "if-match": withdrawn.etag });
    expect(again.status).toBe(409);
  });

  test("is on paper with its hash, the same bytes each time, and the hash is proved", async () => {
    const { patientId, planId } = await aPlannedPatient(clinic, clinician);
    const given = await giveConsent(clinician, patientId, { kind: "treatment", planId });
    const url = `/api/consents/${given.body.id}`;
    const pdf = await clinician.send("GET", `${url}/document.pdf`);
    expect(pdf.headers["content-type"]).toBe("application/pdf");
    expect(pdf.text.startsWith("%PDF-1.7")).toBe(true);
    clinic.clock.forward({ minutes: 5 });
    expect((await clinician.send("GET", `${url}/document.pdf`)).text).toBe(pdf.text);
    const hash = given.body.body.documentHash;
    const asked = await clinician.send("GET", `${url}/verification?hash=${hash.toUpperCase()}`);
    expect(asked.body).toMatchObject({ intact: true, matches: true, hash });
    const wrong = await clinician.send("GET", `${url}/verification?hash=${"0".repeat(64)}`);
    expect(wrong.body).toMatchObject({ intact: true, matches: false });
  });

  test("the same request with the same key is kept once", async () => {
    const { patientId } = await aPlannedPatient(clinic, clinician);
    const body = await consentBody(clinician, patientId, { kind: "research" });
    const url = `/api/patients/${patientId}/consents`;
    const key = { "idempotency-key": "consent-1" };
    const first = await clinician.send("POST", url, body, key);
    const second = await clinician.send("POST", url, body, key);
    expect(second.body.id).toBe(first.body.id);
    expect((await clinician.send("GET", url)).body.items).toHaveLength(1);
  });

  test("to a plan that is not this patient's is refused", async () => {
    const one = await aPlannedPatient(clinic, clinician);
    const other = await aPlannedPatient(clinic, clinician, "Other");
    const reply = await clinician.send(
      "GET",
      `/api/patients/${one.patientId}/consent-text?kind=treatment&planId=${other.planId}`,
    );
    expect(reply.status).toBe(422);
    expect(paths(reply.body)).toEqual(["planId"]);
  });
});
