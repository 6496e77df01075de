import { expect, test } from "vitest";
import { by, clinic, postgresPlace } from "./support/places.ts";

const CUT =
  "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";

test("when PostgreSQL ends all connections, the program lives on and works again", async () => {
  const { records, place, siteId } = await clinic(postgresPlace);
  await place.raw(CUT);
  const note = { kind: "note", siteId, patientId: null, body: 1 };
  const writing = Promise.allSettled(
    Array.from({ length: 20 }, () => records.versions.create(by, note)),
  );
  await place.raw(CUT);
  const outcomes = await writing;
  const written = outcomes.filter(({ status }) => status === "fulfilled").length;
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") {
      expect(outcome.reason).toMatchObject({ name: "StoreUnusable", fault: "unreachable" });
    }
  }
  await records.ping().catch(() => undefined);
  await records.ping();
  const listed = (await records.versions.list({ siteIds: [siteId] })).records.length;
  expect(listed).toBeGreaterThanOrEqual(written);
  expect((await records.verify()).problems).toEqual([]);
  await records.close();
});
