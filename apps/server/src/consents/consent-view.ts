import type { Records, RecordVersion } from "@anagen/records";
import { authorNames, recordView } from "../records/record-view.ts";
import { whyInvalid } from "./valid-consent.ts";

/** A consent, and whether it holds now. */
export const consentView =
  (records: Records, nameOf = authorNames(records)) =>
  async (version: RecordVersion) => {
    const whyNot = await whyInvalid(records, version);
    return { ...(await recordView(version, nameOf)), valid: whyNot === null, whyNot };
  };
