import type { SourceId } from "../bibliography/sources.ts";
import type { Facts } from "../facts/facts.ts";
import type { Screening } from "../screening/screening.ts";
import {
  HOME_MINOXIDIL_STEP,
  HOME_STEPS,
  HOME_STOPS_FOR_GOOD,
  HOME_WARNINGS,
  type HomeStep,
} from "./home-advice.ts";
import { HOME_LIMITS } from "./home-limits.ts";

export type HomeUse = {
  /** `limits` is no permission: it says which fixed limits hold. */
  status: "refused" | "limits";
  /** Why home use is refused; empty otherwise. */
  reasons: string[];
  /** Questions without an answer. While one is open, home use is refused. */
  stillToAnswer: string[];
  depthMaxMm: number | null;
  intervalDays: number | null;
  steps: HomeStep[];
  stopsForGood: HomeStep[];
  warnings: HomeStep[];
  next: string;
  sources: SourceId[];
};

type HomeFacts = Pick<Facts, "setting" | "device" | "plannedDepthMm" | "deviceShared">;

/**
 * The fixed limits of home use, or the reasons against it. It refuses more than it allows.
 *
 * There is no advice on depth or dose beyond the limit, and no rule can be overridden.
 *
 * @param screening the screening of the same facts in the home setting
 * @source rules H-DEPTH, H-INT, H-HYG, H-ESC of the rule table
 */
export function homeUseAdvice(facts: HomeFacts, screening: Screening): HomeUse {
  const stillToAnswer = openQuestions(facts);
  const reasons = [...reasonsAgainst(facts), ...reasonsFound(screening)];
  const refused = reasons.length > 0 || stillToAnswer.length > 0;
  const minoxidilBarred = screening.planConstraints.includes("no-minoxidil");
  const steps = refused ? [] : [...HOME_STEPS, ...(minoxidilBarred ? [] : [HOME_MINOXIDIL_STEP])];
  const stopsForGood = refused ? [] : [...HOME_STOPS_FOR_GOOD];
  const told = [...steps, ...stopsForGood, ...HOME_WARNINGS];
  return {
    status: refused ? "refused" : "limits",
    reasons,
    stillToAnswer,
    depthMaxMm: refused ? null : HOME_LIMITS.depthMaxMm.value,
    intervalDays: refused ? null : HOME_LIMITS.intervalDays.value,
    steps,
    stopsForGood,
    warnings: [...HOME_WARNINGS],
    next: refused
      ? "Do not needle at home. Ask a clinic."
      : "Ask a clinic before you start. If anything worries you, stop and call it.",
    sources: [...new Set(told.flatMap(({ sources }) => sources))].sort(),
  };
}

function openQuestions({ device, plannedDepthMm, deviceShared }: HomeFacts): string[] {
  return [
    ...(device === null ? ["Which device is it?"] : []),
    ...(plannedDepthMm === null ? ["How long are its needles?"] : []),
    ...(deviceShared == null ? ["Has anyone else used it?"] : []),
  ];
}

function reasonsAgainst({ setting, device, plannedDepthMm, deviceShared }: HomeFacts): string[] {
  const { depthMaxMm } = HOME_LIMITS;
  return [
    ...(setting === "home" ? [] : ["The answers were not given for use at home."]),
    ...(device === null || device === "roller"
      ? []
      : [`A ${device} is for trained professionals. Home use is limited to rollers.`]),
    ...(plannedDepthMm !== null && !(plannedDepthMm <= depthMaxMm.value)
      ? [`Needles longer than ${depthMaxMm.value} mm are not for home use.`]
      : []),
    ...(deviceShared === true
      ? ["A needle device must never be shared: blood can carry infection."]
      : []),
  ];
}

function reasonsFound({ decision, findings }: Screening): string[] {
  if (decision === "proceed") return [];
  const found = findings.filter((finding) => finding.decision !== "proceed");
  return found.length > 0
    ? found.map(({ because }) => because)
    : ["The screening does not end in “proceed”."];
}
