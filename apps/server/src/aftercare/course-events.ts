import { aftercareMoments, type QuietEvent } from "@anagen/treatment";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { isSigned } from "../records/acts.ts";
import { timezoneOf, today } from "../records/day.ts";
import { everyRecord } from "../records/every-record.ts";
import { contentOf } from "../records/record-view.ts";
import { timedAftercare } from "./aftercare-routes.ts";
import { needledSessions } from "./newest-session.ts";

/** When to look into Anagen: aftercare of the newest session, and the visits ahead. */
export async function courseEvents(context: Context, place: Place): Promise<QuietEvent[]> {
  const { records } = context;
  const timezone = await timezoneOf(records, place.siteId);
  const now = context.now().toISOString();
  const [newest] = await needledSessions(context, place);
  const moments =
    newest === undefined
      ? []
      : aftercareMoments(await timedAftercare(context, newest, { timezone, now }));
  return [
    ...moments.map(
      (at, index): QuietEvent => ({
        kind: "aftercare",
        id: `${newest?.version.recordId}-${index + 1}`,
        at,
      }),
    ),
    ...(await visits(context, place)),
  ];
}

async function visits(context: Context, { siteId, patientId }: Place): Promise<QuietEvent[]> {
  const filter = { siteIds: [siteId], patientId: patientId ?? "", kind: "plan" };
  const plan = (await everyRecord(context.records, filter)).find(isSigned);
  if (plan === undefined) return [];
  const day = await today(context, siteId);
  return (contentOf<PlanContent>(plan).plan?.schedule ?? [])
    .filter(({ kind, date }) => kind !== "milestone" && date >= day)
    .map(({ date, kind }, index) => ({
      kind: "visit",
      id: `${plan.recordId}-${kind}-${index + 1}`,
      day: date,
    }));
}
