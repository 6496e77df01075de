import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { trialRecords } from "../../data/index.ts";

type Schema = {
  required: string[];
  properties: Record<string, unknown>;
  $defs: Record<string, Schema>;
};
type Item = Record<string, unknown>;

const schema: Schema = JSON.parse(
  readFileSync(new URL("../../data/trial.schema.json", import.meta.url), "utf8"),
);
const records = trialRecords as Item[];
const arms = records.flatMap((record) => record["arms"] as Item[]);

const kinds: [string, Item[], Schema | undefined][] = [
  ["record", records, schema],
  ["arm", arms, schema.$defs["arm"]],
  ["outcome", arms.flatMap((arm) => arm["outcomes"] as Item[]), schema.$defs["outcome"]],
  ["responders", arms.flatMap((arm) => arm["responders"] as Item[]), schema.$defs["responders"]],
];

test.each(kinds)(
  "every %s has the keys the published schema asks for, and no others",
  (_, items, part) => {
    expect(items.length).toBeGreaterThan(10);
    for (const item of items) {
      expect(Object.keys(part?.properties ?? {})).toEqual(
        expect.arrayContaining(Object.keys(item)),
      );
      for (const key of part?.required ?? []) expect(item).toHaveProperty(key);
    }
  },
);
