import { describe, expect, test } from "vitest";
import { clinic, type NewPlace, postgresPlace, sqlitePlace } from "./support/places.ts";
import { startWriter } from "./support/workers.ts";

const NOTES_EACH = 40;

describe.each<[string, NewPlace]>([
  ["SQLite", sqlitePlace],
  ["PostgreSQL", postgresPlace],
])("two processes on one store on %s", (_, newPlace) => {
  test("nothing is lost and the trail is one chain", async () => {
    const { records, place, siteId } = await clinic(newPlace);
    const writers = ["ada", "ben"].map((name) => startWriter(place, siteId, name, NOTES_EACH));
    const codes = await Promise.all(writers.map(({ ended }) => ended()));
    expect(codes).toEqual([0, 0]);
    const filter = { siteIds: [siteId], kind: "note", status: "signed", limit: 500 } as const;
    expect((await records.versions.list(filter)).records).toHaveLength(2 * NOTES_EACH);
    expect(await records.verify()).toMatchObject({
      ok: true,
      events: 1 + 4 * NOTES_EACH,
      versions: 4 * NOTES_EACH,
    });
    await records.close();
  });
});
