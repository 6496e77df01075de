import type { StandingHalt } from "../side-effects/standing-halts.ts";
import type { RescreenResult } from "./rescreen.ts";

export type Block = {
  code: "plan" | "consent" | "halt" | "rescreen-open" | "rescreen-review" | "rescreen-stop";
  words: string;
};

export type StartRequest = {
  /** Why the treatment consent does not hold; null when it does. */
  consent: { whyNot: string | null };
  plan: { isSigned: boolean; hasPlan: boolean };
  halts: readonly Pick<StandingHalt, "because" | "since">[];
  /** Null: not answered yet. "not-asked" when a session is only about to be begun. */
  rescreen: Pick<RescreenResult, "verdict" | "newFindings"> | null | "not-asked";
};

/**
 * Everything that stands against needling now; an empty list lets it begin. Decision support: the
 * clinician decides, and may still say no.
 */
export function mayStart({ consent, plan, halts, rescreen }: StartRequest): Block[] {
  const blocks: Block[] = [];
  if (!plan.isSigned) blocks.push({ code: "plan", words: "The plan is not signed." });
  else if (!plan.hasPlan) blocks.push({ code: "plan", words: "This record holds no plan." });
  if (consent.whyNot !== null) {
    blocks.push({ code: "consent", words: `No valid consent to the treatment. ${consent.whyNot}` });
  }
  for (const { because, since } of halts) {
    blocks.push({ code: "halt", words: `Halted since ${since.slice(0, 10)}. ${because}` });
  }
  return [...blocks, ...ofRescreen(rescreen)];
}

function ofRescreen(rescreen: StartRequest["rescreen"]): Block[] {
  if (rescreen === "not-asked") return [];
  if (rescreen === null) {
    const words = "The questions on what changed since last time are not all answered.";
    return [{ code: "rescreen-open", words }];
  }
  const { verdict, newFindings } = rescreen;
  if (verdict === "go-on") return [];
  const because = newFindings.map((finding) => `${finding.rule}: ${finding.because}`).join(" ");
  return verdict === "stop"
    ? [{ code: "rescreen-stop", words: `Not today. ${because}` }]
    : [{ code: "rescreen-review", words: `A clinician must answer first. ${because}` }];
}
