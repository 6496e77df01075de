import { expect, test } from "vitest";
import { deviceReport, type SideEffect } from "../../src/index.ts";

const effect: SideEffect = {
  term: "skin-infection",
  grade: 2,
  causality: "probable",
  onsetOn: "2026-11-04",
  zone: "vertex",
  sessionId: "s1",
  planId: "p1",
  checkId: null,
  reportedBy: "patient",
  photoIds: [],
  description: "Pus spots <script>alert(1)</script>",
  action: "",
  outcome: "recovering",
  resolvedOn: null,
  reviewedAt: null,
  reviewedBy: null,
  followUps: [
    {
      at: "2026-11-06T09:00:00Z",
      byUserId: null,
      words: "Better",
      grade: 1,
      outcome: "recovering",
    },
  ],
  nextLookOn: "2026-11-08",
};

const context = {
  recordId: "e1",
  clinicName: "North",
  reporterName: "Dr Made-up",
  patientNumber: "N-17",
  ageYears: 34,
  sex: "male",
  sessionOn: "2026-11-01",
  depthsMm: [{ zone: "Crown (vertex)", depthMm: 1 }],
  products: [
    {
      name: "Pen tip 12",
      kind: "cartridge",
      lot: "L42",
      gtin: "04012345678901",
      serial: null,
      expiresOn: "2027-01-31",
    },
  ],
  writtenOn: "2026-11-21",
};

test("a page for a device authority: term, grade, device with lot, follow-up, nothing that runs", () => {
  const page = deviceReport(effect, context);
  for (const text of [
    "Skin infection",
    "2, moderate",
    "probable",
    "L42",
    "04012345678901",
    "Better",
  ]) {
    expect(page).toContain(text);
  }
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script&gt;");
});

test("what is not on record is said, never left blank", () => {
  const page = deviceReport({ ...effect, followUps: [] }, { ...context, products: [], sex: null });
  expect(page.match(/not recorded/g)?.length).toBeGreaterThanOrEqual(3);
  expect(page).toContain("none yet");
});
