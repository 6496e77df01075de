import { InvalidInput } from "@anagen/quantities";
import { CUT_OFFS_UM, classOf, probabilityBelow } from "../classes/classes.ts";
import { isMasked } from "../masks/masks.ts";
import { countHairs } from "../measure/counted.ts";
import { isInside } from "../measure/frame.ts";
import type { Hair, Measurement, Point } from "../measure/measurement.ts";
import type { Correction, DrawnHair } from "./correction.ts";
import { standing } from "./standing.ts";

/** Both readings side by side; the automatic one is never changed. */
export type Corrected = {
  automatic: Measurement;
  corrected: Measurement;
  /** Steps that stand. */
  steps: number;
  added: number;
  removed: number;
  authors: string[];
};

/** Hairs by hand stand beside these of the machine: their ids begin where no machine's id reaches. */
const FIRST_ID_BY_HAND = 1_000_000;
/** Class "single" of 62 real fields: median 84, quartiles 75 and 94 um. Only where no hair was measured at all. */
const USUAL_UM = { value: 84, sd: 14 };

/**
 * Applies a list of corrections to a measurement. The same list gives the same numbers, ids included.
 *
 * @throws {InvalidInput} a step that names a hair that is not (or no longer) there, or lies outside the picture;
 * a refused measurement, which has nothing to correct
 */
export function applyCorrections(
  measurement: Measurement,
  corrections: readonly Correction[],
): Corrected {
  const { pxPerMm, areaCm2, frame } = measurement;
  if (measurement.status === "refused" || !pxPerMm || areaCm2 === null || !frame) {
    throw new InvalidInput("measurement", measurement.status, "a measurement that was not refused");
  }
  const list = new Corrections(measurement);
  const steps = standing(corrections);
  for (const { at, step } of steps) {
    const path = `corrections[${at}]`;
    requireSigned(step, path);
    if (step.action === "add") list.add(step.hair, `${path}.hair`);
    else if (step.action === "remove") list.remove(step.hair, `${path}.hair`);
    else if (step.action === "split") {
      if (step.parts.length < 2) {
        throw new InvalidInput(`${path}.parts`, step.parts.length, "two hairs or more");
      }
      list.remove(step.hair, `${path}.hair`);
      for (const [index, part] of step.parts.entries()) list.add(part, `${path}.parts[${index}]`);
    } else {
      const ids = [...new Set(step.hairs)];
      if (ids.length < 2) throw new InvalidInput(`${path}.hairs`, step.hairs, "two hairs or more");
      for (const id of ids) list.remove(id, `${path}.hairs`);
      list.add(step.into, `${path}.into`);
    }
  }
  const hairs = list.hairs.map((hair) => ({ ...hair, unit: null }));
  const finds = hairs
    .filter(({ inFrame }) => inFrame)
    .map(({ probability }) => ({ probability, touching: false }));
  const { vellusBelowUm } = list;
  return {
    automatic: measurement,
    corrected: {
      ...measurement,
      hairs,
      ...countHairs(hairs, finds, areaCm2, frame, pxPerMm, vellusBelowUm),
    },
    steps: steps.length,
    added: list.added,
    removed: list.removed,
    authors: [...new Set(steps.map(({ step }) => step.author))],
  };
}

function requireSigned({ author, time }: Correction, path: string): void {
  if (author.trim() === "") throw new InvalidInput(`${path}.author`, author, "a name");
  if (Number.isNaN(Date.parse(time))) {
    throw new InvalidInput(`${path}.time`, time, "a time such as 2026-11-21T10:30:00Z");
  }
}

/** The hairs as they stand after each step. */
class Corrections {
  readonly vellusBelowUm: number;
  hairs: Hair[];
  added = 0;
  removed = 0;
  private readonly measurement: Measurement;

  constructor(measurement: Measurement) {
    this.measurement = measurement;
    this.hairs = [...measurement.hairs];
    this.vellusBelowUm = measurement.shaft?.vellusBelowUm ?? CUT_OFFS_UM.low;
  }

  remove(id: number, path: string): void {
    const left = this.hairs.filter((hair) => hair.id !== id);
    if (left.length === this.hairs.length) {
      throw new InvalidInput(path, id, "the id of a hair that is there");
    }
    this.hairs = left;
    this.removed += 1;
  }

  add({ root, tip, widthUm }: DrawnHair, path: string): void {
    requireOnPicture(root, `${path}.root`, this.measurement);
    requireOnPicture(tip, `${path}.tip`, this.measurement);
    if (widthUm && !(widthUm.value > 0 && widthUm.value < 500 && widthUm.sd >= 0)) {
      throw new InvalidInput(`${path}.widthUm`, widthUm, "a width from 0 to 500 um with its sd");
    }
    const { frame, masks } = this.measurement;
    // The area leaves out what is masked, so that a hair there must not count.
    const covered = isMasked(masks, root);
    const width = widthUm ?? null;
    // A width that nobody measured is as likely thick or thin as those of the other hairs of the picture.
    const { medianUm = USUAL_UM.value, sdUm = USUAL_UM.sd } = this.measurement.shaft ?? {};
    const likely = width ?? { value: medianUm, sd: Math.max(sdUm, 1) };
    this.hairs.push({
      id: FIRST_ID_BY_HAND + this.added,
      root,
      tip,
      centreline: [root, tip],
      widthUm: width,
      class: classOf(likely, this.vellusBelowUm),
      probability: 1,
      probabilityBelowUm: {
        "30": probabilityBelow(likely, CUT_OFFS_UM.low),
        "40": probabilityBelow(likely, CUT_OFFS_UM.high),
      },
      inFrame: frame !== null && isInside(root, frame) && !covered,
      unit: null,
      flags: covered ? ["hidden-by-mask"] : [],
    });
    this.added += 1;
  }
}

function requireOnPicture([x, y]: Point, path: string, { widthPx, heightPx }: Measurement): void {
  if (!(x >= -0.5 && y >= -0.5 && x <= widthPx - 0.5 && y <= heightPx - 0.5)) {
    throw new InvalidInput(path, [x, y], `inside the picture of ${widthPx} x ${heightPx} pixels`);
  }
}
