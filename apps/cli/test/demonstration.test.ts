import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { openRecords, ROLES } from "@anagen/records";
import { buildApp } from "@anagen/server";
import { DECISIONS, NOTHING_KNOWN, screen } from "@anagen/treatment";
import { expect, test, vi } from "vitest";
import { apiClient } from "../src/demonstration/api-client.ts";
import { FICTIONAL_COURSES } from "../src/demonstration/course/courses/index.ts";
import { makeDemonstration } from "../src/demonstration/make-clinic.ts";
import { FICTIONAL_PEOPLE } from "../src/demonstration/people/index.ts";
import { scratchFolder } from "./support/scratch.ts";

// A busy machine takes its time to make the clinic several times over.
vi.setConfig({ testTimeout: 240_000 });

const folder = scratchFolder();
const TODAY = "2026-11-21";

/** What is in the clinic, without ids and times of day. */
async function contentOf(name: string) {
  const dataDir = join(folder, name);
  await makeDemonstration({ dataDir }, TODAY);
  const records = await openRecords({ dataDir, now: () => new Date(), newId: () => randomUUID() });
  const siteIds = (await records.sites.list()).map(({ siteId }) => siteId);
  const { patients } = await records.patients.search({ siteIds, limit: 100 });
  const versions = await records.versions.list({ siteIds, limit: 500 });
  const accounts = await records.accounts.list();
  const report = await records.verify();
  await records.close();
  const numberOf = new Map(patients.map(({ patientId, number }) => [patientId, number]));
  return {
    sites: siteIds.length,
    patients: patients.map(({ number, birthDate, fictional }) => ({
      number,
      birthDate,
      fictional,
    })),
    records: versions.records
      .map(({ kind, status, version, patientId }) => ({
        of: numberOf.get(patientId ?? "") ?? null,
        kind,
        status,
        version,
      }))
      .toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
    roles: new Set(accounts.flatMap(({ roles }) => roles.map(({ role }) => role))),
    passwords: accounts.filter(({ passwordHash }) => passwordHash !== null).length,
    verified: report.ok,
  };
}

test("the same day makes the same clinic, whole, with every role, and nobody has a password", async () => {
  const one = await contentOf("one");
  expect(one).toMatchObject({ sites: 2, passwords: 0, verified: true, roles: new Set(ROLES) });
  expect(one.patients).toHaveLength(FICTIONAL_PEOPLE.length);
  expect(one.patients.every(({ fictional }) => fictional)).toBe(true);
  expect(await contentOf("two")).toEqual(one);
});

test("the people are varied: sexes, ages 17 to 71, every skin type, records at every stage", () => {
  const visits = FICTIONAL_PEOPLE.flatMap((person) => person.visits);
  const ages = FICTIONAL_PEOPLE.map(({ ageYears }) => ageYears);
  expect(FICTIONAL_PEOPLE.length).toBeGreaterThanOrEqual(12);
  expect(new Set(FICTIONAL_PEOPLE.map(({ sex }) => sex))).toEqual(
    new Set(["female", "male", "other"]),
  );
  expect([Math.min(...ages), Math.max(...ages)]).toEqual([17, 71]);
  expect(new Set(visits.map(({ facts }) => facts.skinType))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect(new Set(visits.map(({ stage }) => stage))).toEqual(
    new Set(["drafted", "assessed", "deciding", "decided", "planning", "planned"]),
  );
});

test("every decision occurs among the people", () => {
  const decisions = FICTIONAL_PEOPLE.flatMap(({ visits, ageYears, sex }) =>
    visits.map(({ facts }) => screen({ ...NOTHING_KNOWN, ...facts, age: ageYears, sex }).decision),
  );
  expect(new Set(decisions)).toEqual(new Set(DECISIONS));
});

test("courses are of people with a signed plan, and two people with one have no course yet", () => {
  const planned = FICTIONAL_PEOPLE.filter(({ visits }) =>
    visits.some(({ stage }) => stage === "planned"),
  ).map(({ number }) => number);
  const numbers = FICTIONAL_COURSES.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(planned).toEqual(expect.arrayContaining(numbers));
  expect(planned.length - numbers.length).toBeGreaterThanOrEqual(2);
  const kinds = FICTIONAL_COURSES.flatMap(({ events }) => events.map(({ kind }) => kind));
  expect(kinds.filter((kind) => kind === "session-begun")).toHaveLength(1);
  expect(new Set(kinds).size).toBe(12);
});

test("after sessions every list of today has something to show", async () => {
  const dataDir = join(folder, "today");
  const token = await makeDemonstration({ dataDir }, TODAY);
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  const records = await openRecords({ dataDir, now, newId: () => randomUUID() });
  const app = await buildApp({ records, now, demo: true, publicUrl: "http://localhost" });
  const { body } = await apiClient(app, token).get("/today");
  await app.close();
  await records.close();
  for (const list of [
    "drafts",
    "decisionsWaiting",
    "plansWaiting",
    "sessionsUnfinished",
    "sessionsDue",
    "reviewsDue",
    "checksWaiting",
    "followUpsDue",
    "messagesWaiting",
  ]) {
    expect(body[list], list).not.toEqual([]);
  }
  const labels = (body["followUpsDue"] as { label: string }[]).map(({ label }) => label);
  expect(labels).toContainEqual(expect.stringContaining("overdue"));
});
