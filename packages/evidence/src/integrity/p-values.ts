import { studentSf } from "../distributions/student-t.ts";
import { sdFromP } from "../effect-sizes/sd-from-reports.ts";
import { chiSquareP, fisherExactP } from "./fisher-exact.ts";
import {
  type CheckedArm,
  type CheckedOutcome,
  type CheckedTrial,
  decimals,
  show,
} from "./record.ts";
import { type Check, cannot, fail, pass } from "./report.ts";

const COUNTS = "p-from-counts";
const MEANS = "p-from-means";

/** Printed p-values of responders against the counts: Fisher, chi-square, Yates. */
export function checkPFromCounts(trial: CheckedTrial): Check[] {
  if (trial.withinPerson) return [];
  return pairs(trial.arms).flatMap(([first, second]) =>
    first.responders.flatMap((one) => {
      const other = second.responders.find(({ measure }) => measure === one.measure);
      if (!other || one.events === null || other.events === null) return [];
      if (one.total === null || other.total === null) return [];
      const table = {
        events1: one.events,
        total1: one.total,
        events2: other.events,
        total2: other.total,
      };
      const shares = `${one.events}/${one.total} against ${other.events}/${other.total}`;
      const printed = printedP(trial, one.measure, [one.percent, other.percent]);
      const own = [fisherExactP(table), chiSquareP(table), chiSquareP(table, true)];
      const [fisher = 1, chi = 1, yates = 1] = own;
      const arithmetic = `${one.measure}, ${shares}: Fisher p ${show(fisher)}, chi-square ${show(chi)}, with Yates ${show(yates)}`;
      if (printed === null)
        return [cannot(COUNTS, `${arithmetic}; no p-value was printed for it.`)];
      const half = 0.5 * 10 ** -decimals(printed);
      const [low, high] = [Math.min(...own) * 0.8, Math.max(...own) * 1.2];
      return printed + half >= low && printed - half <= high
        ? [pass(COUNTS, `${arithmetic}; printed ${printed}.`)]
        : [
            fail(
              COUNTS,
              `${arithmetic}; printed ${printed}: it must come from another test or scale.`,
              {
                expected: show(fisher),
                printed,
              },
            ),
          ];
    }),
  );
}

/** The p printed for a measure, or beside its two percentages in a source's words. */
function printedP(
  trial: CheckedTrial,
  measure: string,
  percents: (number | null)[],
): number | null {
  const direct = trial.between.find((row) => row.measure === measure && typeof row.p === "number");
  if (direct && typeof direct.p === "number") return direct.p;
  for (const note of trial.notes)
    for (const match of note.matchAll(/([\d.]+)% vs ([\d.]+)% p\s*=\s*([\d.]*\d)/g)) {
      const [, a, b, p] = match;
      if (Number(a) === percents[0] && Number(b) === percents[1]) return Number(p);
    }
  return null;
}

/** Printed p-values of mean differences against n, mean and SD: Student's t. */
export function checkPFromMeans(trial: CheckedTrial): Check[] {
  return trial.between.flatMap(({ measure, p }) => {
    const printed = readP(p);
    if (printed === null) return [];
    if (trial.withinPerson)
      return [
        cannot(
          MEANS,
          `${measure}, p ${p}: sides of one scalp; a paired test needs the SD of the difference.`,
        ),
      ];
    const found = pairs(trial.arms).flatMap(([first, second]) =>
      meansFor(first, second, measure),
    )[0];
    if (!found) return [cannot(MEANS, `${measure}, p ${p}: no mean of both arms was seen for it.`)];
    return [judgeMeans(measure, printed, found)];
  });
}

type PrintedP = { value: number; below: boolean; words: string };

/** "0.011", 0.011 or "<0.001"; other words say nothing that can be recomputed. */
function readP(p: number | string | null): PrintedP | null {
  const words = String(p ?? "");
  const found = /^\s*([<=]?)\s*(0?\.\d+)\s*$/.exec(words);
  return found ? { value: Number(found[2]), below: found[1] === "<", words } : null;
}

function judgeMeans(measure: string, printed: PrintedP, { n1, n2, a, b }: MeansFound): Check {
  if (n1 === null || n2 === null || a.mean === null || b.mean === null)
    return cannot(MEANS, `${measure}: a mean or an arm's size is not known.`);
  const difference = a.mean - b.mean;
  const { value: p, words } = printed;
  if (a.sd === null || b.sd === null) {
    if (printed.below || difference === 0)
      return cannot(MEANS, `${measure}: no SD was seen; p ${words}.`);
    const sd = sdFromP({ difference, p, n1, n2 });
    return cannot(
      MEANS,
      `${measure}: no SD; p ${words} with n ${n1} and ${n2} would mean an SD of ${show(sd, 4)} (standardised difference ${show(difference / sd, 2)}).`,
    );
  }
  const pooled = Math.sqrt(((n1 - 1) * a.sd ** 2 + (n2 - 1) * b.sd ** 2) / (n1 + n2 - 2));
  const t = difference / (pooled * Math.sqrt(1 / n1 + 1 / n2));
  const own = 2 * studentSf(Math.abs(t), n1 + n2 - 2);
  const arithmetic = `${measure}: difference ${show(difference, 4)}, t(${n1 + n2 - 2}) = ${t.toFixed(3)}, p ${show(own)}; printed ${words}`;
  const half = 0.5 * 10 ** -decimals(p);
  const agrees = printed.below ? own < p * 1.1 : own >= p * 0.9 - half && own <= p * 1.1 + half;
  return agrees
    ? pass(MEANS, `${arithmetic}.`)
    : fail(MEANS, `${arithmetic}.`, { expected: show(own), printed: words });
}

type MeansFound = {
  n1: number | null;
  n2: number | null;
  a: CheckedOutcome;
  b: CheckedOutcome;
};

/** Changes where both arms have them, else the last end values. */
function meansFor(first: CheckedArm, second: CheckedArm, measure: string): MeansFound[] {
  for (const kind of [/change/, /^end$/]) {
    const last = (arm: CheckedArm) =>
      arm.outcomes.filter((row) => kind.test(row.kind) && alike(row.measure, measure)).at(-1);
    const [a, b] = [last(first), last(second)];
    if (a && b) return [{ n1: first.n, n2: second.n, a, b }];
  }
  return [];
}

/** Same words, whatever their order; filler words do not count. */
function alike(one: string, other: string): boolean {
  const words = (value: string) =>
    value
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => word !== "" && word !== "mean" && word !== "in")
      .sort()
      .join(" ");
  return words(one) === words(other);
}

/** Every two of the entries. */
export function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, i) => items.slice(i + 1).map((second): [T, T] => [first, second]));
}
