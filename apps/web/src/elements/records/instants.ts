const day = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" });
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The day on this device of a day or an instant ("2026-11-21T08:30:00Z"). */
export function dayOf(at: string): string {
  return at.length === 10 ? at : day.format(new Date(at));
}

/** "08:30" on this device's clock. */
export function timeOf(at: string): string {
  return time.format(new Date(at));
}
