import { createHash } from "node:crypto";
import { AlreadyTaken, type RecordVersion } from "@anagen/records";
import type { FastifyRequest } from "fastify";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { conflict, notFound } from "../http/problem.ts";
import { today } from "../records/day.ts";
import { keptBody, UNSIGNED } from "../records/record-view.ts";
import { everySession, standing, standingOf } from "./course-of-plan.ts";
import { mayBegin } from "./may-begin.ts";
import { newSession, sessionOf, TREATMENT_SESSION, withLots } from "./session-content.ts";

type Asked = { planId: string; consentId: string | null; place: Place };

/**
 * The session of today: a new draft, or the one that was begun and not finished, so that a repeated
 * request makes one.
 * @throws {Problem} 409 no valid consent, no signed plan, a halt, or an older draft to finish first
 */
export async function beginSession(
  context: Context,
  request: FastifyRequest,
  { planId, consentId, place }: Asked,
): Promise<RecordVersion> {
  const { records, now } = context;
  const { siteId, patientId } = place;
  if (patientId === null) throw notFound();
  const day = await today(context, siteId);
  const every = await everySession(records, place);
  const all = standing(every);
  const open = all.find(
    (version) => version.status === "draft" && sessionOf(version).planId === planId,
  );
  if (open !== undefined) {
    if (sessionOf(open).day === day) return open;
    throw conflict(
      `The session of ${sessionOf(open).day} is not finished. Sign or withdraw it first.`,
    );
  }
  const rescreen = "not-asked" as const;
  const { blocks, consent } = await mayBegin(records, place, { planId, consentId, rescreen });
  if (blocks.length > 0) throw conflict(blocks.map(({ words }) => words).join(" "));
  const plan = await records.versions.get(planId);
  const startedAt = now().toISOString();
  const session = newSession({
    planId,
    planVersion: plan?.version ?? 1,
    consentId: consent?.recordId ?? null,
    ...standingOf(all, { planId, before: startedAt }),
    day,
    startedAt,
  });
  const recordId = idOf(planId, day, every.length);
  const body = keptBody(withLots(session), UNSIGNED);
  const record = { recordId, kind: TREATMENT_SESSION, siteId, patientId, body };
  try {
    return (await records.versions.create(request.actor, record, createOptions(request))).created;
  } catch (error) {
    if (!(error instanceof AlreadyTaken)) throw error;
    const other = await records.versions.get(recordId);
    if (other === null) throw error;
    return other;
  }
}

/** The same id for two who begin at the same moment: the second one gets the first one's session. */
function idOf(planId: string, day: string, earlier: number): string {
  const parts = JSON.stringify([planId, day, earlier]);
  return `session-${createHash("sha256").update(parts).digest("hex").slice(0, 40)}`;
}
