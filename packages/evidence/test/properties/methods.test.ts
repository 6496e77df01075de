import fc from "fast-check";
import { expect, test } from "vitest";
import {
  binaryEffects,
  type Fit,
  fitModel,
  fitMultilevel,
  groupByCluster,
  mantelHaenszel,
  prepareStudies,
  TAU2_METHODS,
} from "../../src/index.ts";

/** Effects as printed, to two decimals: squares of far smaller ones vanish in double precision. */
const study = fc.record({
  effect: fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100),
  variance: fc.double({ min: 0.01, max: 2, noNaN: true }),
  dose: fc.double({ min: 0.25, max: 2.5, noNaN: true }),
});
type Study = { effect: number; variance: number; dose: number };
const pools = fc.array(study, { minLength: 5, maxLength: 15 });
const RUNS = { numRuns: 60 };

const studiesOf = (rows: readonly Study[], dose?: (row: Study) => number) =>
  prepareStudies(
    rows.map(({ effect }) => effect),
    rows.map(({ variance }) => variance),
    dose && {
      x: Float64Array.from(rows.flatMap((row) => [1, dose(row)])),
      names: ["intercept", "dose"],
      hasIntercept: true,
    },
  );

const near = (a: number | undefined, b: number | undefined, scale = 1) =>
  expect(Math.abs((a ?? Number.NaN) - (b ?? Number.NaN))).toBeLessThanOrEqual(
    1e-7 * Math.max(scale, Math.abs(a ?? 0)),
  );

const varied = (rows: readonly Study[]) => {
  const doses = rows.map(({ dose }) => dose);
  const effects = new Set(rows.map(({ effect }) => effect));
  return effects.size > 1 && Math.max(...doses) - Math.min(...doses) > 0.1;
};

test.each([...TAU2_METHODS])(
  "property, %s: a shift of all effects moves only the estimate",
  (method) => {
    fc.assert(
      fc.property(pools, fc.constantFrom(-5, 1000), (rows, shift) => {
        const moved = rows.map((row) => ({ ...row, effect: row.effect + shift }));
        const [one, other] = [rows, moved].map((set) => fitModel(studiesOf(set), { method }));
        near(one?.estimates[0], (other?.estimates[0] ?? 0) - shift, 10);
        near(one?.tau2, other?.tau2, 10);
        near(one?.standardErrors[0], other?.standardErrors[0], 10);
      }),
      RUNS,
    );
  },
);

test.each([...TAU2_METHODS])(
  "property, %s: as the spread of the effects goes to 0, so does tau²: equal effects remain",
  (method) => {
    fc.assert(
      fc.property(pools, (rows) => {
        const alike = rows.map((row) => ({ ...row, effect: 1 + row.effect * 1e-7 }));
        const fit = fitModel(studiesOf(alike), { method, test: "z" });
        const equal = fitModel(studiesOf(alike), { method: "EE", test: "z" });
        expect(fit.tau2).toBeLessThan(1e-10);
        near(fit.estimates[0], equal.estimates[0]);
        near(fit.standardErrors[0], equal.standardErrors[0]);
      }),
      RUNS,
    );
  },
);

test("property: effects turned round turn the estimate round and leave tau² and p alone", () => {
  fc.assert(
    fc.property(pools, (rows) => {
      const turned = rows.map((row) => ({ ...row, effect: -row.effect }));
      const [one, other] = [rows, turned].map((set): Fit => fitModel(studiesOf(set)));
      near(one?.estimates[0], -(other?.estimates[0] ?? Number.NaN));
      near(one?.tau2, other?.tau2);
      near(one?.p[0], other?.p[0]);
    }),
    RUNS,
  );
});

test("property: a moderator in another unit, or from another zero, changes its slope by that unit and no test of it", () => {
  fc.assert(
    fc.property(pools.filter(varied), fc.constantFrom(0.001, 25.4), (rows, unit) => {
      const one = fitModel(studiesOf(rows, ({ dose }) => dose));
      const other = fitModel(studiesOf(rows, ({ dose }) => 7 + dose * unit));
      near(one.tau2, other.tau2, 10);
      near(one.estimates[1], (other.estimates[1] ?? 0) * unit, 10);
      near(one.p[1], other.p[1], 10);
    }),
    RUNS,
  );
});

test("property: one cluster per study, without a variance between, is the plain model", () => {
  fc.assert(
    fc.property(pools, (rows) => {
      const studies = studiesOf(rows);
      const nested = fitMultilevel(
        groupByCluster(
          studies,
          rows.map((_, i) => i),
        ),
        { method: "REML", test: "z" },
      );
      const plain = fitModel(studies, { method: "REML", test: "z" });
      // Between and within cannot be told apart here: their sum is tau².
      const total = nested.sigma2.between + nested.sigma2.within;
      expect(Math.abs(total - plain.tau2)).toBeLessThanOrEqual(1e-5 * Math.max(1, plain.tau2));
    }),
    { numRuns: 20 },
  );
});

const tables = fc.array(
  fc
    .record({ total1: fc.integer({ min: 20, max: 90 }), total2: fc.integer({ min: 20, max: 90 }) })
    .chain(({ total1, total2 }) =>
      fc.record({
        events1: fc.integer({ min: 1, max: total1 - 1 }),
        total1: fc.constant(total1),
        events2: fc.integer({ min: 1, max: total2 - 1 }),
        total2: fc.constant(total2),
      }),
    ),
  { minLength: 2, maxLength: 10 },
);

test("property: arms exchanged turn log ratios and differences round, by tables and by effects", () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom("RR" as const, "OR" as const, "RD" as const),
      (set, measure) => {
        const exchanged = set.map(({ events1, total1, events2, total2 }) => ({
          events1: events2,
          total1: total2,
          events2: events1,
          total2: total1,
        }));
        near(mantelHaenszel(measure, set).estimate, -mantelHaenszel(measure, exchanged).estimate);
        binaryEffects(measure, set).forEach(({ estimate, variance }, i) => {
          const other = binaryEffects(measure, exchanged)[i];
          near(estimate ?? Number.NaN, -(other?.estimate ?? Number.NaN));
          near(variance ?? Number.NaN, other?.variance ?? Number.NaN);
        });
      },
    ),
    RUNS,
  );
});
