import { setTimeout as sleep } from "node:timers/promises";
import { seededRandom } from "@anagen/quantities";
import { describe, expect, test } from "vitest";
import { clinic, type NewPlace, postgresPlace, sqlitePlace } from "./support/places.ts";
import { startWriter } from "./support/workers.ts";

const MINUTES = 60_000;
const KILLS = 30;
const ENDLESS = 1_000_000;

describe.each<[string, NewPlace, number]>([
  ["SQLite", sqlitePlace, KILLS],
  ["PostgreSQL", postgresPlace, 5],
])("killing the program while it writes to %s", (_, newPlace, kills) => {
  test(`${kills} times: every acknowledged write is there, and the trail is whole`, {
    timeout: 5 * MINUTES,
  }, async () => {
    const { records, place, siteId, open } = await clinic(newPlace);
    await records.close();
    const random = seededRandom(20260302);
    const acknowledged: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const writer = startWriter(place, siteId, `writer${kill}`, ENDLESS);
      while (writer.acknowledged().length === 0) {
        expect(writer.child.exitCode).toBeNull();
        await sleep(5);
      }
      await sleep(random() * 120);
      writer.child.kill("SIGKILL");
      await writer.ended();
      acknowledged.push(...writer.acknowledged());
      const again = await open();
      expect(await again.verify()).toMatchObject({ ok: true, problems: [] });
      for (const line of writer.acknowledged()) {
        const [recordId = "", version] = line.split(" ");
        expect(await again.versions.get(recordId, Number(version)), line).not.toBeNull();
      }
      await again.close();
    }
    const again = await open();
    for (const line of acknowledged) {
      const [recordId = "", version] = line.split(" ");
      expect(await again.versions.get(recordId, Number(version)), line).not.toBeNull();
    }
    expect(acknowledged.length).toBeGreaterThan(kills);
    await again.close();
  });
});
