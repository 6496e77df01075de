import type { RecordVersion } from "@anagen/records";
import type { TreatmentSession } from "@anagen/treatment";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { everyRecord } from "../records/every-record.ts";
import { contentOf } from "../records/record-view.ts";

export type NeedledSession = { version: RecordVersion; session: TreatmentSession; endedAt: string };

/** The end of needling as it was recorded; null when nobody was needled. */
export const needledUntil = ({ needling }: TreatmentSession): string | null =>
  needling.endedAt ?? needling.startedAt;

/** The sessions in which this person was needled, newest first; also those not signed off yet. */
export async function needledSessions(
  { records }: Pick<Context, "records">,
  { siteId, patientId }: Place,
): Promise<NeedledSession[]> {
  if (patientId === null) return [];
  const filter = { siteIds: [siteId], patientId, kind: "treatment-session" };
  return (await everyRecord(records, filter))
    .filter(({ status }) => status !== "entered-in-error")
    .flatMap((version) => {
      const session = contentOf<TreatmentSession>(version);
      const endedAt = needledUntil(session);
      return endedAt === null ? [] : [{ version, session, endedAt }];
    })
    .toSorted((one, other) => (one.endedAt < other.endedAt ? 1 : -1));
}

/** The session of an id, or the newest; null when there is none. */
export async function sessionOf(
  context: Pick<Context, "records">,
  place: Place,
  sessionId: string | null,
): Promise<NeedledSession | null> {
  const all = await needledSessions(context, place);
  const asked =
    sessionId === null ? all[0] : all.find(({ version }) => version.recordId === sessionId);
  return asked ?? null;
}
