import type { RecordVersion } from "@anagen/records";
import {
  type Deviation,
  deviationsFromPlan,
  missingBeforeSignOff,
  sessionInPlainWords,
  type TreatmentSession,
} from "@anagen/treatment";
import type { Context } from "../app/context.ts";
import { authorNames, envelopeOf } from "../records/record-view.ts";
import { planAt } from "./course-of-plan.ts";
import { mayBegin } from "./may-begin.ts";
import { sessionOf } from "./session-content.ts";

/** What a session lacks and where it deviates from the plan it was begun on. */
export async function judged(
  { records }: Pick<Context, "records">,
  session: TreatmentSession,
): Promise<{ missing: ReturnType<typeof missingBeforeSignOff>; deviations: Deviation[] }> {
  const found = await planAt(records, session);
  const deviations = found === null ? [] : deviationsFromPlan(session, found.plan);
  return { missing: missingBeforeSignOff(session, deviations), deviations };
}

/** A session with all that the server makes of it. */
export const sessionView =
  ({ records }: Pick<Context, "records">, nameOf = authorNames(records)) =>
  async (version: RecordVersion) => {
    const { lotUses: _lots, ...session } = sessionOf(version);
    const { missing, deviations } = await judged({ records }, session);
    const isDraft = version.status === "draft";
    const { siteId, patientId } = version;
    const { planId, consentId, rescreenResult: rescreen, deviationReasons } = session;
    const begin = isDraft
      ? await mayBegin(records, { siteId, patientId }, { planId, consentId, rescreen })
      : { blocks: [] };
    return {
      ...(await envelopeOf(version, nameOf)),
      body: { ...session, operatorId: session.operator?.userId ?? null },
      missing: isDraft ? missing : [],
      deviations: deviations.map((one) => ({
        ...one,
        because: deviationReasons.find(({ deviation }) => deviation === one.id)?.because ?? null,
      })),
      blocks: begin.blocks,
    };
  };

/** A session in a few sentences, as the person who was treated may read it. */
export async function sessionSummary(context: Pick<Context, "records">, version: RecordVersion) {
  const session = sessionOf(version);
  const missing = version.status === "draft" ? (await judged(context, session)).missing : [];
  return {
    id: version.recordId,
    planId: session.planId,
    number: session.number,
    day: session.day,
    status: version.status,
    version: version.version,
    outcome: session.outcome,
    operatorName: session.operator?.name ?? null,
    lines: sessionInPlainWords(session),
    photographIds: [...session.photographs.ids],
    missingCount: missing.length,
  };
}
