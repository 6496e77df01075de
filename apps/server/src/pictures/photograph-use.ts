import type { Records } from "@anagen/records";
import type { FastifyRequest } from "fastify";
import { CONSENT, consentOf } from "../consents/consent-content.ts";
import { requirePhotographConsent } from "../consents/valid-consent.ts";
import { conflict, Problem } from "../http/problem.ts";
import { isSigned } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";

type Place = { siteId: string; patientId: string | null };

/** A person's own pictures are theirs to send and to see. */
const isOwn = (request: FastifyRequest): boolean => request.actor.role === "patient";

/** Before the clinic keeps a picture. @throws {Problem} 409 no consent that holds */
export async function requireMayKeep(
  records: Records,
  request: FastifyRequest,
  place: Place,
): Promise<void> {
  if (!isOwn(request)) await requirePhotographConsent(records, place);
}

/**
 * Before the clinic looks at a picture again. A newer text of the consent takes nothing back; a
 * withdrawal does, at once.
 * @throws {Problem} 409 the newest consent to photographs was withdrawn, or there is none
 */
export async function requireMayUse(
  records: Records,
  request: FastifyRequest,
  { siteId, patientId }: Place,
): Promise<void> {
  if (isOwn(request) || patientId === null) return;
  const all = await everyRecord(records, { siteIds: [siteId], patientId, kind: CONSENT });
  const newest = all.find((one) => isSigned(one) && consentOf(one).kind === "photographs");
  if (newest !== undefined && consentOf(newest).withdrawal === null) return;
  throw conflict(
    newest === undefined
      ? "There is no consent to photographs."
      : "The consent to photographs was withdrawn: pictures are not used any more.",
  );
}

/** Whether the one who asks may look at pictures of the person. */
export async function mayUse(
  records: Records,
  request: FastifyRequest,
  place: Place,
): Promise<boolean> {
  try {
    await requireMayUse(records, request, place);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
