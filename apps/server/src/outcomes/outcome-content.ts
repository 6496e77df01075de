import type { outcomeRequest, z } from "@anagen/api";
import { InvalidInput, type IsoDate } from "@anagen/quantities";
import type { RecordVersion } from "@anagen/records";
import { type Concern, concernsOf, type Facts, type Outcome, phq2Score } from "@anagen/treatment";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import type { AssessmentContent } from "../assessments/assessment-content.ts";
import { everyRecord } from "../records/every-record.ts";
import { contentOf } from "../records/record-view.ts";

export const OUTCOME = "outcome";
/** Answers of a patient that a clinician must see. */
export const CONCERN = "concern";

export type OutcomeContent = Outcome & { phq2Score: number | null; concerns: Concern[] };
export type ConcernContent = {
  outcomeId: string;
  codes: readonly Concern["code"][];
  seen: { at: string; byUserId: string | null; words: string } | null;
};

/** @throws {InvalidInput} a day that is ahead */
export function outcomeContent(
  parts: z.infer<typeof outcomeRequest>,
  { today, littleVisibleLoss }: { today: IsoDate; littleVisibleLoss: boolean | null },
): OutcomeContent {
  if (parts.on > today) throw new InvalidInput("on", parts.on, "a day that is not ahead");
  return {
    ...parts,
    phq2Score: parts.phq2 === null ? null : phq2Score(parts.phq2),
    concerns: concernsOf(parts, littleVisibleLoss),
  };
}

const LITTLE = new Set(["norwood-1", "norwood-2", "ludwig-1", "sinclair-1", "sinclair-2"]);

/** Whether little loss is visible, by the newest assessment; null when nobody judged it. */
export async function littleVisibleLoss(
  { records }: Pick<Context, "records">,
  { siteId, patientId }: Place,
): Promise<boolean | null> {
  const filter = { siteIds: [siteId], patientId: patientId ?? "", kind: "assessment" };
  const newest = (await everyRecord(records, filter)).find(
    ({ status }) => status !== "entered-in-error",
  );
  return newest === undefined ? null : isLittle(contentOf<AssessmentContent>(newest).facts);
}

function isLittle({ diagnosis, stage }: Facts): boolean | null {
  if (diagnosis === "no-visible-loss") return true;
  if (stage === null) return null;
  if (stage.startsWith("salt-")) return Number(stage.slice("salt-".length)) < 10;
  return LITTLE.has(stage);
}

/** The outcomes that stand, oldest first by the day they are of. */
export async function outcomesOf(
  { records }: Pick<Context, "records">,
  { siteId, patientId }: Place,
  counts: (version: RecordVersion) => boolean,
): Promise<OutcomeContent[]> {
  const filter = { siteIds: [siteId], patientId: patientId ?? "", kind: OUTCOME };
  return (await everyRecord(records, filter))
    .filter(({ status }) => status !== "entered-in-error")
    .filter(counts)
    .map((version) => contentOf<OutcomeContent>(version))
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
