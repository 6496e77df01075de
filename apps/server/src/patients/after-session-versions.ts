import type { RecordVersion } from "@anagen/records";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { isSigned } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";
import { TRIAL_OF_ONE, trialOf } from "../trials-of-one/trial-content.ts";

/** What the patient told, wrote or logged: theirs in every version. */
const OWN_KINDS: readonly string[] = [
  "symptom-check",
  "message",
  "home-use",
  "home-stop",
  "erasure-request",
  "reminder-settings",
  "reminder",
];
/** What the clinic wrote: a patient gets what was signed. */
const CLINIC_KINDS: readonly string[] = ["side-effect", "outcome", "measurement", "quote"];

/** Every version of what came beside and after sessions. A trial of one is left out until it has ended. */
export async function afterSessionVersions(
  { records }: Pick<Context, "records">,
  { siteId, patientId }: Place,
  signedOnly: boolean,
): Promise<RecordVersion[]> {
  const heads = await everyRecord(records, { siteIds: [siteId], patientId: patientId ?? "" });
  const wanted = heads.filter(
    (head) =>
      OWN_KINDS.includes(head.kind) ||
      CLINIC_KINDS.includes(head.kind) ||
      (head.kind === TRIAL_OF_ONE && trialOf(head).endedAt !== null),
  );
  const histories = await Promise.all(
    wanted.map(({ recordId }) => records.versions.history(recordId)),
  );
  return histories
    .flat()
    .filter((version) => !signedOnly || OWN_KINDS.includes(version.kind) || isSigned(version));
}
