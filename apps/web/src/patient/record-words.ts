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
