import type {
  CountedEffect,
  SideEffect,
  SideEffectGrade,
  TreatedPerson,
  TreatmentSession,
} from "@anagen/treatment";
import { needledUntil } from "../aftercare/newest-session.ts";
import type { Context } from "../app/context.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { everyOfKind } from "../records/every-of-kind.ts";
import { contentOf } from "../records/record-view.ts";
import { protocolName } from "./protocol-name.ts";
import { SIDE_EFFECT } from "./side-effect-content.ts";

/** Sessions and side effects of the sites, each with its protocol. Withdrawn records are left out. */
export async function countedAt(
  { records }: Pick<Context, "records">,
  siteIds: readonly string[],
): Promise<{ treated: TreatedPerson[]; effects: CountedEffect[] }> {
  const protocols = new Map<string, Promise<string>>();
  const protocolOf = (planId: string | null): Promise<string> => {
    const id = planId ?? "";
    const known = protocols.get(id) ?? nameOf(records, planId);
    protocols.set(id, known);
    return known;
  };
  const people = new Map<string, TreatedPerson>();
  const planOfSession = new Map<string, string>();
  for await (const version of everyOfKind(records, siteIds, "treatment-session")) {
    const session = contentOf<TreatmentSession>(version);
    planOfSession.set(version.recordId, session.planId);
    if (needledUntil(session) === null || version.patientId === null) continue;
    const protocol = await protocolOf(session.planId);
    const key = `${version.patientId} ${protocol}`;
    const { patientId } = version;
    const before = people.get(key) ?? { patientId, protocol, sessions: 0 };
    people.set(key, { ...before, sessions: before.sessions + 1 });
  }
  const effects: CountedEffect[] = [];
  for await (const version of everyOfKind(records, siteIds, SIDE_EFFECT)) {
    const { term, grade, followUps, planId, sessionId } = contentOf<SideEffect>(version);
    const plan = planId ?? (sessionId === null ? null : (planOfSession.get(sessionId) ?? null));
    effects.push({
      patientId: version.patientId ?? "",
      protocol: await protocolOf(plan),
      term,
      grade: Math.max(grade, ...followUps.map((look) => look.grade)) as SideEffectGrade,
    });
  }
  return { treated: [...people.values()], effects };
}

async function nameOf(records: Context["records"], planId: string | null): Promise<string> {
  const version = planId === null ? null : await records.versions.get(planId);
  return protocolName(version?.kind === "plan" ? contentOf<PlanContent>(version).plan : null);
}
