import type { Hair, Measurement } from "@anagen/trichometry";
import { matchByDistance } from "./matching.ts";
import type { MarkedField } from "./truth.ts";

const GUARD_MM = 0.35;
const MATCH_MM = 0.15;

/** Of the widths a hair may have, those the instrument promises. */
const PROMISED_UM = { from: 30, to: 110 };
const VELLUS_UM = { from: 12, to: 30 };
const isVellus = ({ widthUm }: MarkedField["hairs"][number]): boolean =>
  widthUm !== undefined && widthUm >= VELLUS_UM.from && widthUm < VELLUS_UM.to;

export type FieldScore = {
  name: string;
  marked: number;
  found: number;
  matched: number;
  right: number;
  low: number;
  high: number;
  widths: { class: string; um: number; trueUm: number | null }[];
  /** Of hairs known to be of 12 to 30 um. */
  vellus: { marked: number; matched: number };
  ms: number;
};

export type Visible = { left: number; top: number; right: number; bottom: number };

/** One field: counts, root matches and direction inside the frame 0.35 mm from the visible border. */
export function scoreField(
  field: MarkedField,
  measured: Measurement,
  visible: Visible,
  ms: number,
): FieldScore {
  const guard = GUARD_MM * field.pxPerMm;
  const inside = ([x, y]: readonly [number, number]) =>
    x >= visible.left + guard &&
    x < visible.right - guard &&
    y >= visible.top + guard &&
    y < visible.bottom - guard;
  const counted = measured.hairs.filter((hair) => hair.inFrame && hair.probability >= 0.5);
  const found = counted.filter((hair) => inside(hair.root));
  const marked = field.hairs.filter((hair) => inside(hair.root));
  // Partners may lie just outside the frame: an edge is no error of the instrument.
  const near = MATCH_MM * field.pxPerMm;
  const roots = (hairs: { root: readonly [number, number] }[]) => hairs.map(({ root }) => root);
  const partner = matchByDistance(roots(counted), roots(field.hairs), near);
  const widths: FieldScore["widths"] = [];
  let [matched, right] = [0, 0];
  const vellus = { marked: marked.filter(isVellus).length, matched: 0 };
  for (const [i, hair] of counted.entries()) {
    const truth = field.hairs[partner[i] ?? -1];
    if (!truth || !inside(truth.root)) continue;
    matched++;
    if (isVellus(truth)) vellus.matched++;
    if (sameDirection(hair, truth)) right++;
    if (hair.widthUm)
      widths.push({
        class: truth.class,
        um: hair.widthUm.value,
        trueUm: truth.widthUm ?? null,
      });
  }
  return {
    name: field.name,
    marked: marked.length,
    found: found.length,
    matched,
    right,
    low: measured.uncertainty?.count.low ?? Number.NaN,
    high: measured.uncertainty?.count.high ?? Number.NaN,
    widths,
    vellus,
    ms,
  };
}

const sameDirection = (hair: Hair, truth: MarkedField["hairs"][number]): boolean =>
  (hair.tip[0] - hair.root[0]) * (truth.tip[0] - truth.root[0]) +
    (hair.tip[1] - hair.root[1]) * (truth.tip[1] - truth.root[1]) >
  0;

const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export type Summary = ReturnType<typeof summary>;

/** The figures of the target table over several fields. */
export function summary(scores: FieldScore[]) {
  const marked = scores.map((score) => score.marked);
  const found = scores.map((score) => score.found);
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const matched = sum(scores.map((score) => score.matched));
  const width = (name: string) =>
    mean(scores.flatMap((s) => s.widths.filter((w) => w.class === name).map((w) => w.um)));
  const errorsUm = scores.flatMap((score) =>
    score.widths.flatMap(({ um, trueUm }) =>
      trueUm !== null && trueUm >= PROMISED_UM.from && trueUm <= PROMISED_UM.to
        ? [um - trueUm]
        : [],
    ),
  );
  return {
    fields: scores.length,
    biasPercent: (100 * (sum(found) - sum(marked))) / sum(marked),
    mapePercent: 100 * mean(scores.map((s) => Math.abs(s.found - s.marked) / s.marked)),
    r: correlation(marked, found),
    rootF1: (2 * matched) / (sum(marked) + sum(found)),
    recall: matched / sum(marked),
    precision: matched / sum(found),
    directionPercent: (100 * sum(scores.map((s) => s.right))) / matched,
    coveredPercent:
      100 * mean(scores.map((s) => (s.low <= s.marked && s.marked <= s.high ? 1 : 0))),
    singleUm: width("single"),
    premiumUm: width("premium"),
    undersizeUm: width("undersize"),
    widthBiasUm: median(errorsUm),
    widthSpreadUm: 1.48 * median(errorsUm.map((error) => Math.abs(error - median(errorsUm)))),
    vellusPercent:
      (100 * sum(scores.map((s) => s.vellus.matched))) / sum(scores.map((s) => s.vellus.marked)),
    medianMs: median(scores.map((s) => s.ms)),
  };
}

export function correlation(a: number[], b: number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (x: number[], mx: number, y: number[], my: number) =>
    mean(x.map((value, i) => (value - mx) * ((y[i] ?? 0) - my)));
  return (
    product(a, meanA, b, meanB) /
    Math.sqrt(product(a, meanA, a, meanA) * product(b, meanB, b, meanB))
  );
}
