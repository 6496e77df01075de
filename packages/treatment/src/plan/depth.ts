import type { Facts } from "../facts/facts.ts";
import type { Adjustment, Protocol } from "./plan.ts";
import { PROTOCOL_VALUES } from "./protocol-values.ts";
import { reasoned } from "./reasoned.ts";

export type DepthPlan = {
  depthMm: Omit<Protocol["depthMm"], "bySession">;
  /** Depth the course rises to when every step is tolerated. */
  targetMm: number;
  adjustments: Adjustment[];
};

const { firstDepthMm, depthStepMaxMm, depthMaxMm, thinSkinDepthMm } = PROTOCOL_VALUES;

/** Fitzpatrick types whose skin marks more easily. */
export const MARKS_EASILY: readonly number[] = [4, 5, 6];

/**
 * Start, step and ceiling of the needling depth, by what is asked and what was done before.
 *
 * The first session starts at 0.6 mm, at 0.5 mm on skin that marks easily or is not known, and lower
 * when less is asked. A later session goes at most one step above the last one. Above 1.5 mm the plan
 * keeps to 1.5 mm and says so.
 */
export function planDepth(
  facts: Pick<Facts, "plannedDepthMm" | "lastSession" | "skinType">,
): DepthPlan {
  const { start, because } = startDepth(facts);
  const asked = facts.plannedDepthMm;
  const targetMm = asked === null ? start : Math.max(start, Math.min(asked, depthMaxMm.value));
  const adjustments: Adjustment[] = [];
  if (asked !== null && asked > start) {
    const tooDeep = asked > depthMaxMm.value;
    adjustments.push({
      path: "facts.plannedDepthMm",
      asked: `${asked} mm`,
      used: `${start} mm at first, then in steps to ${targetMm} mm`,
      because: tooDeep
        ? `${because} ${depthMaxMm.value} mm is the most a plan offers; deeper is for a clinician to decide.`
        : because,
    });
  }
  return {
    depthMm: {
      start: reasoned(start, firstDepthMm, because),
      stepMax: reasoned(depthStepMaxMm.value, depthStepMaxMm),
      max: reasoned(depthMaxMm.value, depthMaxMm),
      hairlineAndTemples: reasoned(Math.min(start, thinSkinDepthMm.value), thinSkinDepthMm),
    },
    targetMm,
    adjustments,
  };
}

function startDepth({
  plannedDepthMm: asked,
  lastSession,
  skinType,
}: Pick<Facts, "plannedDepthMm" | "lastSession" | "skinType">): { start: number; because: string } {
  if (lastSession !== null && lastSession.depthMm !== null) {
    const oneStepUp = Math.min(lastSession.depthMm + depthStepMaxMm.value, depthMaxMm.value);
    const start = hundredths(Math.min(asked ?? lastSession.depthMm, oneStepUp));
    return {
      start,
      because: `The last session was at ${lastSession.depthMm} mm. The next goes at most ${depthStepMaxMm.value} mm deeper.`,
    };
  }
  const { low, high } = firstDepthMm.value;
  const cautious = skinType === null || MARKS_EASILY.includes(skinType);
  const first = cautious ? low : high;
  const why = [
    lastSession === null
      ? firstDepthMm.because
      : "The depth of the last session is not known, so the plan starts low.",
    ...(cautious
      ? [
          skinType === null
            ? "The skin type is not known."
            : `Skin of type ${skinType} marks more easily.`,
        ]
      : []),
    ...(asked !== null && asked < first ? [`${asked} mm was asked for, which is lower.`] : []),
  ];
  return { start: Math.min(asked ?? first, first), because: why.join(" ") };
}

/** At most this deep at each session, in mm: one step up each time until the target. */
export function depthBySession(startMm: number, targetMm: number, sessions: number): number[] {
  return Array.from({ length: sessions }, (_, index) =>
    hundredths(Math.min(startMm + index * depthStepMaxMm.value, Math.max(startMm, targetMm))),
  );
}

const hundredths = (mm: number): number => Math.round(mm * 100) / 100;
