import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { openRecords, ROLES } from "@anagen/records";
import { DECISIONS, NOTHING_KNOWN, screen } from "@anagen/treatment";
import { expect, test } from "vitest";
import { makeDemonstration } from "../src/demonstration/make-clinic.ts";
import { FICTIONAL_PEOPLE } from "../src/demonstration/people/index.ts";
import { scratchFolder } from "./support/scratch.ts";

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
