import type { QuestionResult } from "@anagen/evidence";
import type { Sheet } from "../files/sheet.ts";
import type { PlotRow } from "../plots/rows-drawing.ts";
import { difference, ratio, type Scale } from "../plots/scales.ts";
import { trialName } from "../trial-names.ts";

type Beside = QuestionResult["syntheses"][number];

/** Published results of one measure: only these stand on one axis. */
export interface SynthesisGroup {
  readonly measure: string;
  readonly scale: Scale;
  readonly rows: readonly PlotRow[];
  readonly sheet: Sheet;
}

const IMPLAUSIBLE_SMD = 5;
const RATIO = /^(RR|OR|risk ratio|odds ratio)/i;

type Complete = Beside & { estimate: number; low: number; high: number };
const isComplete = (one: Beside): one is Complete =>
  one.estimate !== null && one.low !== null && one.high !== null;

/** A standardised difference above 5 is a difference called by the wrong name: not on that axis. */
const isMislabelled = ({ measure, estimate }: Complete): boolean =>
  measure === "SMD" && Math.abs(estimate) > IMPLAUSIBLE_SMD;

/** Results with an interval, one group a measure; the others as they were printed. */
export function besideGroups(syntheses: readonly Beside[]): {
  groups: SynthesisGroup[];
  others: Beside[];
} {
  const drawn = syntheses.filter(isComplete).filter((one) => !isMislabelled(one));
  const measures = [...new Set(drawn.map(({ measure }) => measure))];
  return {
    groups: measures.map((measure) =>
      groupOf(
        measure,
        drawn.filter((one) => one.measure === measure),
      ),
    ),
    others: syntheses.filter((one) => !isComplete(one) || isMislabelled(one)),
  };
}

function groupOf(measure: string, found: readonly Complete[]): SynthesisGroup {
  const words = measure === "" ? "Measure not named" : measure;
  const ratios = RATIO.test(measure);
  const toAxis = ratios ? Math.log : (value: number) => value;
  const label = ({ synthesis, outcome, doubts }: Complete) =>
    `${trialName(synthesis)}, ${outcome}${doubts.length > 0 ? " (doubtful)" : ""}`;
  return {
    measure: words,
    scale: ratios ? ratio(words) : difference(words),
    rows: found.map((one) => ({
      label: label(one),
      estimate: toAxis(one.estimate),
      low: toAxis(one.low),
      high: toAxis(one.high),
      kind: one.doubts.length > 0 ? "left-out" : "trial",
    })),
    sheet: {
      caption: `Published results as ${words}`,
      columns: ["Synthesis", "Outcome", "Contrast", words, "Low", "High"],
      rows: found.map(({ synthesis, outcome, contrast, estimate, low, high }) => [
        trialName(synthesis),
        outcome,
        contrast,
        estimate,
        low,
        high,
      ]),
    },
  };
}
