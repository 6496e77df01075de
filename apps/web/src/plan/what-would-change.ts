import type { Finding } from "@anagen/treatment";

/** What would make one finding stop standing in the way, in words. */
export function whatWouldChange({ decision, waitDays, until, overridable }: Finding): string {
  const parts: string[] = [];
  if (waitDays !== null) {
    parts.push(`It passes in ${waitDays} ${waitDays === 1 ? "day" : "days"}.`);
  }
  if (until !== null) parts.push(`First: ${until.replace(/\.$/, "")}.`);
  if (parts.length === 0) {
    parts.push(
      decision === "refer"
        ? "A diagnosis or care elsewhere comes first."
        : "It stands as long as this fact stands.",
    );
  }
  if (overridable) parts.push("A clinician may override it, with a recorded reason.");
  return parts.join(" ");
}
