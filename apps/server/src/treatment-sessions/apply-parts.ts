import type { SessionPartsInput } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import {
  anaestheticDoseCheck,
  type NumbingProduct,
  type Plan,
  type Rescreen,
  runRescreen,
  type SessionOperator,
  type TreatmentSession,
} from "@anagen/treatment";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { requirePhotographConsent } from "../consents/valid-consent.ts";
import { notAllowed } from "../http/problem.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { mayNeedle, operatorRole, staffView } from "../staff/staff-profile.ts";
import { requirePossibleParts } from "./check-parts.ts";
import { rescreenBefore } from "./course-of-plan.ts";
import { type UseOf, usableItems } from "./used-items.ts";

export type Applying = {
  parts: SessionPartsInput;
  before: TreatmentSession;
  sessionId: string;
  place: Place;
  plan: { content: PlanContent; plan: Plan };
  /** Only a clinician goes on against a new finding. */
  byClinician: boolean;
};

/**
 * The session with the parts that were sent in place of what was there. What follows from them
 * (screening, dose check, lots of the stock, the operator's papers) is worked out here.
 * @throws {InvalidFields} | {Problem} 403 an override that is not a clinician's | 409 pictures without consent
 */
export async function applyParts(
  { records }: Pick<Context, "records">,
  { parts, before, sessionId, place, plan, byClinician }: Applying,
): Promise<TreatmentSession> {
  requirePossibleParts(parts);
  const { siteId } = place;
  const { operatorId, rescreen, numbing, cartridges, products, photographs, ...plain } = parts;
  const use: UseOf = { siteId, sessionId, day: before.day, before: usedIn(before) };
  const next: TreatmentSession = { ...before, ...given(plain) } as TreatmentSession;
  if (rescreen !== undefined) {
    requireClinician(rescreen as Rescreen, before.rescreen, byClinician);
    next.rescreen = rescreen as Rescreen;
    const known = await rescreenBefore(records, { ...plan, session: before, siteId });
    next.rescreenResult = runRescreen(known, next.rescreen);
  }
  if (numbing !== undefined) {
    const checked = await usableItems(records, numbing.products, { path: "numbing.products", use });
    const kept = { ...numbing, products: checked };
    next.numbing = { ...kept, check: doseCheck(kept) };
  }
  if (cartridges !== undefined) {
    next.cartridges = await usableItems(records, cartridges, { path: "cartridges", use });
  }
  if (products !== undefined) {
    next.products = await usableItems(records, products, { path: "products", use });
  }
  if (operatorId !== undefined) {
    next.operator = await theOperator(records, siteId, operatorId);
  }
  if (photographs !== undefined) {
    await requireOwnPictures(records, place, photographs.ids, before.photographs.ids);
    next.photographs = photographs;
  }
  return next;
}

/** Parts that were left out stay as they are. */
const given = <Parts extends object>(parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Parts;

const usedIn = ({ numbing, cartridges, products }: TreatmentSession) => [
  ...numbing.products,
  ...cartridges,
  ...products,
];

function requireClinician(now: Rescreen, before: Rescreen, byClinician: boolean): void {
  if (byClinician || JSON.stringify(now.overrides) === JSON.stringify(before.overrides)) return;
  throw notAllowed("Only a clinician may answer a new finding.");
}

function doseCheck({
  used,
  weightKg,
  products,
}: {
  used: boolean | null;
  weightKg: number | null;
  products: readonly NumbingProduct[];
}) {
  if (used !== true || products.length === 0) return null;
  return anaestheticDoseCheck(
    products.map(({ substance, percent, grams }) => ({
      product: substance,
      percent,
      grams,
      weightKg,
    })),
  );
}

type Records = Context["records"];

async function theOperator(
  records: Records,
  siteId: string,
  userId: string | null,
): Promise<SessionOperator | null> {
  if (userId === null) return null;
  const account = await records.accounts.get(userId);
  const role = account === null ? null : operatorRole(account, siteId);
  if (account === null || role === null || !mayNeedle(account, siteId)) {
    throw new InvalidInput("operatorId", userId, "a clinician or an assistant of this site");
  }
  const { name, licence, training } = await staffView(records, siteId, account);
  return { userId, name, role, licence, training };
}

async function requireOwnPictures(
  records: Records,
  place: Place,
  ids: readonly string[],
  before: readonly string[],
): Promise<void> {
  const added = ids.filter((id) => !before.includes(id));
  if (added.length === 0) return;
  await requirePhotographConsent(records, place);
  for (const id of added) {
    const version = await records.versions.get(id);
    const isOwn = version?.kind === "attachment" && version.patientId === place.patientId;
    if (!isOwn || version.status === "entered-in-error") {
      throw new InvalidInput("photographs.ids", id, "ids of pictures of this patient");
    }
  }
}
