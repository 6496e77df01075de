import { type FieldProblem, fieldProblem } from "@anagen/api";
import type { TreatmentSession } from "@anagen/treatment";
import type { Context } from "../app/context.ts";
import { consentOf } from "../consents/consent-content.ts";
import { conflict, Problem } from "../http/problem.ts";
import { hasBegun } from "./session-content.ts";
import { judged } from "./session-view.ts";

/**
 * A session is signed when nothing required is missing. Every missing item is named.
 * @throws {Problem} 422 with the list | 409 without a consent that held when needling began
 */
export async function requireComplete(
  context: Pick<Context, "records">,
  session: TreatmentSession,
): Promise<void> {
  const { missing } = await judged(context, session);
  if (missing.length > 0) {
    const errors = missing.map(
      ({ field, words }): FieldProblem => ({
        ...fieldProblem(field, undefined, words),
        message: words,
      }),
    );
    const count = `${missing.length} ${missing.length === 1 ? "item is" : "items are"} missing.`;
    throw new Problem(422, "Not complete", `${count} ${missing[0]?.words ?? ""}`, { errors });
  }
  await requireConsentThen(context, session);
}

async function requireConsentThen(
  { records }: Pick<Context, "records">,
  session: TreatmentSession,
): Promise<void> {
  if (!hasBegun(session)) return;
  const { consentId, needling, startedAt } = session;
  const consent = consentId === null ? null : await records.versions.get(consentId);
  if (consent === null || consent.status === "entered-in-error") {
    throw conflict("There is no consent to the treatment behind this session.");
  }
  const { withdrawal } = consentOf(consent);
  if (withdrawal !== null && withdrawal.at <= (needling.startedAt ?? startedAt)) {
    throw conflict("The consent was withdrawn before needling began.");
  }
}
