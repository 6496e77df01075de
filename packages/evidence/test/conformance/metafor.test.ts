import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { fitDocument } from "../../src/index.ts";
import { compareDocuments, type Outcome } from "../reference/compare.ts";
import { requestOf } from "../reference/request-of.ts";

const folder = new URL("../reference/metafor/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

/**
 * The five values in which we differ: standard errors of the beta selection model and what follows.
 * The reference holds the error of its integral here; test/bias/beta-selection.test.ts has the proof.
 */
const SELECTION_SE = /^\.diagnostics\.selmodel\[2\]\.(se|ci_lb|ci_ub|se_delta\[[01]\])$/;

/** All effects equal: residues near 1e-15 stand for an exact 0, which is what we give. */
function isRoundingResidue({ expected, got, kind }: Outcome): boolean {
  const tiny = (value: unknown) => typeof value === "number" && Math.abs(value) < 1e-14;
  return kind === "diagnostics" && tiny(expected) && tiny(got);
}

const shares = new Map<string, { agree: number; all: number }>();

describe("metafor 3.8-1 on R 4.2.2, run to convergence: every value of every reference file", () => {
  for (const name of files) {
    test(`metafor ${name}: all values within tolerance`, () => {
      const reference = read(name);
      const outcomes = compareDocuments(reference, fitDocument(requestOf(reference)));
      for (const { kind, agrees } of outcomes) {
        const share = shares.get(kind) ?? { agree: 0, all: 0 };
        shares.set(kind, { agree: share.agree + (agrees ? 1 : 0), all: share.all + 1 });
      }
      const wrong = outcomes.filter(
        (outcome) =>
          !outcome.agrees && !isRoundingResidue(outcome) && !SELECTION_SE.test(outcome.where),
      );
      expect(wrong.slice(0, 20)).toEqual([]);
      const differing = outcomes.filter(({ where, agrees }) => !agrees && SELECTION_SE.test(where));
      expect(differing).toHaveLength(name === "hackshaw1998.json" ? 5 : 0);
      expect(outcomes.length).toBeGreaterThan(100);
    });
  }

  test("the request made from bcg.json is the request published for it", () => {
    expect(requestOf(read("bcg.json"))).toEqual(read("request/bcg.request.json"));
  });

  afterAll(() => {
    const total = { agree: 0, all: 0 };
    for (const { agree, all } of shares.values()) {
      total.agree += agree;
      total.all += all;
    }
    const rows = [...shares, ["all", total] as const].map(([kind, { agree, all }]) => ({
      kind,
      agree,
      of: all,
      percent: ((100 * agree) / all).toFixed(3),
    }));
    console.table(rows);
  });
});
