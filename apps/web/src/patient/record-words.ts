import {
  Camera,
  ClipboardCheck,
  ClipboardList,
  FileText,
  Flag,
  Hand,
  type LucideIcon,
  Scale,
} from "lucide-react";
import { shortDay } from "../elements/records/days.ts";

export const RECORD_ICONS: Readonly<Record<string, LucideIcon>> = {
  assessment: ClipboardList,
  decision: Scale,
  plan: FileText,
  session: Hand,
  review: ClipboardCheck,
  photographs: Camera,
  milestone: Flag,
};

const STATUS: Readonly<Record<string, string>> = {
  draft: "Draft",
  signed: "Signed",
  amended: "Signed, amended",
  "entered-in-error": "Entered in error",
};

export function statusInWords(status: string): string {
  return STATUS[status] ?? status;
}

export const isSigned = (record: { readonly status: string }): boolean =>
  record.status === "signed" || record.status === "amended";

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A summary of the server with its codes and days as people read them. */
export function plainSummary(summary: string): string {
  return summary.replaceAll("clinician-review", "clinician review").replace(ISO_DAY, shortDay);
}
