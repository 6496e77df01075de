import type { Records, RecordVersion } from "@anagen/records";
import {
  type CountedSession,
  type PackageUse,
  packageUses,
  quoteTotal,
  type TreatmentSession,
} from "@anagen/treatment";
import { needledUntil } from "../aftercare/newest-session.ts";
import { isSigned } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";
import { authorNames, recordView } from "../records/record-view.ts";
import { sessionOf, TREATMENT_SESSION } from "../treatment-sessions/session-content.ts";
import { QUOTE, quoteOf } from "./quote-content.ts";

export type UseOfQuote = { use: PackageUse | null; unsignedSessions: number };

/** What was used of each quote of a patient, from the signed sessions of its plan. */
export async function quoteUses(
  records: Records,
  { siteId, patientId }: { siteId: string; patientId: string | null },
): Promise<(quote: RecordVersion) => UseOfQuote> {
  if (patientId === null) return () => ({ use: null, unsignedSessions: 0 });
  const every = async (kind: string) =>
    (await everyRecord(records, { siteIds: [siteId], patientId, kind })).filter(
      ({ status }) => status !== "entered-in-error",
    );
  const [quotes, sessions] = [await every(QUOTE), await every(TREATMENT_SESSION)];
  const needled = sessions.filter((version) => needledUntil(sessionOf(version)) !== null);
  const plans = [...new Set(quotes.map((version) => quoteOf(version).planId))];
  const uses = new Map<string, PackageUse>();
  for (const planId of plans) {
    const packages = quotes
      .filter((version) => quoteOf(version).planId === planId)
      .map((version) => ({ id: version.recordId, ...quoteOf(version) }));
    const counted = needled
      .filter((version) => isSigned(version) && sessionOf(version).planId === planId)
      .map(countedSession);
    for (const [id, use] of packageUses(packages, counted)) uses.set(id, use);
  }
  return (quote) => ({
    use: uses.get(quote.recordId) ?? null,
    unsignedSessions: needled.filter(
      (version) => !isSigned(version) && sessionOf(version).planId === quoteOf(quote).planId,
    ).length,
  });
}

function countedSession(version: RecordVersion): CountedSession {
  const session = sessionOf(version);
  const { day, number } = session;
  return { id: version.recordId, day, number, items: itemsOf(session) };
}

const itemsOf = ({ cartridges, numbing, products }: TreatmentSession): string[] =>
  [...numbing.products, ...cartridges, ...products].map(({ name }) => name);

/** A quote with its total and what was used of it. */
export const quoteView =
  (records: Records, usesOf: (quote: RecordVersion) => UseOfQuote, nameOf = authorNames(records)) =>
  async (version: RecordVersion) => ({
    ...(await recordView(version, nameOf)),
    total: quoteTotal(quoteOf(version)),
    ...usesOf(version),
  });
