import { type SideEffect, type StandingHalt, standingHalts } from "@anagen/treatment";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { type CheckContent, SYMPTOM_CHECK } from "../checks/check-content.ts";
import { everyRecord } from "../records/every-record.ts";
import { contentOf } from "../records/record-view.ts";
import { SIDE_EFFECT } from "./side-effect-content.ts";

/** What stops further sessions of this person now. A session asks before it begins. */
export async function haltsOf(
  { records }: Pick<Context, "records">,
  { siteId, patientId }: Place,
): Promise<StandingHalt[]> {
  if (patientId === null) return [];
  const of = async (kind: string) => {
    const all = await everyRecord(records, { siteIds: [siteId], patientId, kind });
    return all.filter(({ status }) => status !== "entered-in-error");
  };
  const [effects, checks] = [await of(SIDE_EFFECT), await of(SYMPTOM_CHECK)];
  const firstAt = async (recordId: string, at: string) =>
    (await records.versions.get(recordId, 1))?.at ?? at;
  return standingHalts(
    await Promise.all(
      effects.map(async (version) => ({
        recordId: version.recordId,
        at: await firstAt(version.recordId, version.at),
        effect: contentOf<SideEffect>(version),
      })),
    ),
    checks.map((version) => ({
      recordId: version.recordId,
      at: version.at,
      ...contentOf<CheckContent>(version),
    })),
  );
}
