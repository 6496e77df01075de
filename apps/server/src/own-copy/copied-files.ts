import type { RecordVersion } from "@anagen/records";
import type { CopiedFile } from "@anagen/treatment";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { CONSENT, consentOf } from "../consents/consent-content.ts";
import { consentPaper } from "../consents/consent-paper.ts";
import { consentPdf } from "../consents/consent-pdf.ts";
import type { MeasurementContent } from "../pictures/measurement-content.ts";
import { measurementPaper } from "../pictures/measurement-paper.ts";
import { measurementPdf } from "../pictures/measurement-pdf.ts";
import { pictureOf } from "../pictures/picture-view.ts";
import { standingPictures } from "../pictures/standing-pictures.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { planPaper } from "../plans/plan-paper.ts";
import { QUOTE, quoteOf } from "../quotes/quote-content.ts";
import { quotePaper } from "../quotes/quote-paper.ts";
import { isSigned } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";
import { contentOf } from "../records/record-view.ts";

/** A file that is made when its turn comes. */
export type FileToCopy = CopiedFile & { packed: boolean; make(): Promise<Buffer | string> };

/**
 * The papers and pictures of a person, as they are signed now.
 * @param pictures whether the one who asks may use the pictures
 */
export async function filesToCopy(
  { records }: Pick<Context, "records">,
  place: Place,
  { pictures }: { pictures: boolean },
): Promise<FileToCopy[]> {
  const { siteId, patientId } = place;
  if (patientId === null) return [];
  const all = await everyRecord(records, { siteIds: [siteId], patientId });
  const signed = all.filter(isSigned);
  const of = (kind: string) => signed.filter((version) => version.kind === kind);
  const shown = pictures ? await standingPictures(records, place) : [];
  return [
    ...of("plan").flatMap(planFile),
    ...of(CONSENT).map(consentFile),
    ...of("measurement").map(measurementFile),
    ...of(QUOTE).map(quoteFile),
    ...shown.map(pictureFile),
  ];

  function planFile(version: RecordVersion): FileToCopy[] {
    const { plan, screening } = contentOf<PlanContent>(version);
    if (plan === null) return [];
    const name = `plans/${plan.startDate.value}-${endOf(version)}.html`;
    const words = `the treatment plan from ${plan.startDate.value}, to read or print`;
    const make = () => planPaper(records, { plan, screening, siteId, patientId });
    return [{ name, words, packed: false, make }];
  }

  function consentFile(version: RecordVersion): FileToCopy {
    const { kind, withdrawal } = consentOf(version);
    return {
      name: `consents/${kind}-${endOf(version)}.pdf`,
      words: `consent to ${kind}${withdrawal === null ? "" : ", withdrawn since"}`,
      packed: true,
      make: async () => consentPdf(await consentPaper(records, version)),
    };
  }

  function measurementFile(version: RecordVersion): FileToCopy {
    const { takenOn } = contentOf<MeasurementContent>(version);
    return {
      name: `measurements/${takenOn}-${endOf(version)}.pdf`,
      words: `what was measured in a picture of ${takenOn}`,
      packed: true,
      make: async () => measurementPdf(await measurementPaper(records, version, { pictures })),
    };
  }

  function quoteFile(version: RecordVersion): FileToCopy {
    const { offeredOn } = quoteOf(version);
    return {
      name: `quotes/${offeredOn}-${endOf(version)}.html`,
      words: `the quote of ${offeredOn} and what was used of it`,
      packed: false,
      make: () => quotePaper(records, version),
    };
  }

  function pictureFile(version: RecordVersion): FileToCopy {
    const { takenOn, purpose, zone, mediaType } = pictureOf(version);
    const ending = mediaType.replace("image/", "").replace("jpeg", "jpg");
    return {
      name: `pictures/${takenOn}-${purpose}-${endOf(version)}.${ending}`,
      words: `a picture of ${takenOn}${zone === null ? "" : `, ${zone.replaceAll("-", " ")}`}`,
      packed: true,
      make: () => records.files.read(version),
    };
  }
}

/** Tells two files of one day apart. */
const endOf = ({ recordId }: RecordVersion): string => recordId.slice(0, 8);
