import type { Records, RecordVersion } from "@anagen/records";
import {
  type RegistryProtocol,
  registryProtocol,
  type SideEffect,
  type TreatmentSession,
} from "@anagen/treatment";
import { needledUntil } from "../aftercare/newest-session.ts";
import { OUTCOME, type OutcomeContent } from "../outcomes/outcome-content.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { isSigned } from "../records/acts.ts";
import { everyOfKind } from "../records/every-of-kind.ts";
import { contentOf } from "../records/record-view.ts";
import { SIDE_EFFECT } from "../side-effects/side-effect-content.ts";
import { TREATMENT_SESSION } from "../treatment-sessions/session-content.ts";

type Of<Content> = { patientId: string; siteId: string; protocol: RegistryProtocol } & Content;
export type SessionCase = Of<{ sessionId: string; session: TreatmentSession }>;
export type EffectCase = Of<{ effect: SideEffect }>;
export type OutcomeCase = Of<{ outcome: OutcomeContent }>;

export type RegistryCases = {
  sessions: SessionCase[];
  effects: EffectCase[];
  outcomes: OutcomeCase[];
};

/**
 * What the sites know of courses: signed sessions in which a needle touched the skin, side effects
 * (open ones too), signed outcomes.
 * @param counts which people
 */
export async function registryCases(
  records: Records,
  siteIds: readonly string[],
  counts: (patientId: string) => boolean,
): Promise<RegistryCases> {
  const protocolOf = protocols(records);
  const place = ({ patientId, siteId }: RecordVersion) =>
    patientId !== null && counts(patientId) ? { patientId, siteId } : null;
  const sessions: SessionCase[] = [];
  for await (const version of everyOfKind(records, siteIds, TREATMENT_SESSION)) {
    const session = contentOf<TreatmentSession>(version);
    const at = place(version);
    if (at === null || !isSigned(version) || needledUntil(session) === null) continue;
    const protocol = await protocolOf(session.planId);
    sessions.push({ ...at, protocol, sessionId: version.recordId, session });
  }
  const plans = plansOf(sessions);
  const effects: EffectCase[] = [];
  for await (const version of everyOfKind(records, siteIds, SIDE_EFFECT)) {
    const effect = contentOf<SideEffect>(version);
    const at = place(version);
    if (at === null) continue;
    const planId =
      effect.planId ??
      plans.ofSession(effect.sessionId) ??
      plans.on(at.patientId, effect.onsetOn ?? version.at.slice(0, 10));
    effects.push({ ...at, protocol: await protocolOf(planId), effect });
  }
  const outcomes: OutcomeCase[] = [];
  for await (const version of everyOfKind(records, siteIds, OUTCOME)) {
    const outcome = contentOf<OutcomeContent>(version);
    const at = place(version);
    if (at === null || !isSigned(version)) continue;
    const planId = outcome.planId ?? plans.on(at.patientId, outcome.on);
    outcomes.push({ ...at, protocol: await protocolOf(planId), outcome });
  }
  return { sessions, effects, outcomes };
}

/** Each plan is read once. */
function protocols(records: Records) {
  const known = new Map<string, Promise<RegistryProtocol>>();
  const read = async (planId: string): Promise<RegistryProtocol> => {
    const version = await records.versions.get(planId);
    return registryProtocol(version?.kind === "plan" ? contentOf<PlanContent>(version).plan : null);
  };
  return (planId: string | null): Promise<RegistryProtocol> => {
    if (planId === null) return Promise.resolve(registryProtocol(null));
    const found = known.get(planId) ?? read(planId);
    known.set(planId, found);
    return found;
  };
}

/** Which plan something belongs to that names none: that of the newest session until then. */
function plansOf(sessions: readonly SessionCase[]) {
  const bySession = new Map(sessions.map(({ sessionId, session }) => [sessionId, session.planId]));
  const byPerson = new Map<string, SessionCase[]>();
  for (const one of sessions) {
    const own = byPerson.get(one.patientId);
    if (own === undefined) byPerson.set(one.patientId, [one]);
    else own.push(one);
  }
  for (const own of byPerson.values()) {
    own.sort((one, other) => (one.session.startedAt < other.session.startedAt ? -1 : 1));
  }
  return {
    ofSession: (sessionId: string | null): string | null => bySession.get(sessionId ?? "") ?? null,
    on(patientId: string, day: string): string | null {
      const own = byPerson.get(patientId) ?? [];
      const until = own.filter(({ session }) => session.day <= day);
      return (until.at(-1) ?? own[0])?.session.planId ?? null;
    },
  };
}
