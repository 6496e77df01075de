import type { RecordVersion } from "@anagen/records";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { notFound } from "../http/problem.ts";
import { pictureView } from "../pictures/picture-view.ts";
import { standingPictures } from "../pictures/standing-pictures.ts";
import { isSigned } from "../records/acts.ts";
import { authorNames, recordView } from "../records/record-view.ts";
import { TREATMENT_SESSION } from "../treatment-sessions/session-content.ts";
import { afterSessionVersions } from "./after-session-versions.ts";
import { patientVersionView, patientView } from "./patient-view.ts";
import { clinicalRecords } from "./timeline.ts";

const FORM = "anagen-patient-export-1";

/**
 * Everything kept of a person: details and records with every version.
 * @param signedOnly for the person themselves: drafts are the clinic's, what was signed is theirs
 */
export async function patientExport(context: Context, place: Place, signedOnly: boolean) {
  const { records, now } = context;
  const { patientId } = place;
  const patient = patientId === null ? null : await records.patients.get(patientId);
  if (patientId === null || patient === null) throw notFound();
  const nameOf = authorNames(records);
  const details = await records.versions.history(patientId);
  const heads = await clinicalRecords(context, place);
  const histories = await Promise.all(
    heads.map(({ recordId }) => records.versions.history(recordId)),
  );
  const clinical = histories.flat().filter((version) => !signedOnly || isSigned(version));
  const versions = [...clinical, ...(await afterSessionVersions(context, place, signedOnly))];
  const pictures = await standingPictures(records, place);
  const shown = async (version: RecordVersion) => {
    const view = await recordView(version, nameOf);
    return signedOnly ? withoutStaff(view) : view;
  };
  return {
    form: FORM,
    exportedAt: now().toISOString(),
    patient: await patientView(patient, nameOf),
    patientHistory: await Promise.all(details.map((one) => patientVersionView(one, nameOf))),
    records: await Promise.all(versions.map(shown)),
    /** What is known of each picture; the files themselves are in the ZIP. */
    pictures: await Promise.all(pictures.map((one) => pictureView(one, nameOf))),
  };
}

/** A needlestick is about the health of a member of staff, not of the patient. */
const withoutStaff = <View extends { kind: string; body: object }>(view: View): View =>
  view.kind === TREATMENT_SESSION ? { ...view, body: { ...view.body, needlestick: null } } : view;
