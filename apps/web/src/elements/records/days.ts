const MS_PER_DAY = 86_400_000;

/** Whole days since 1970 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

/** Where a day stands between two others, 0 to 1; days outside are held at the ends. */
export function shareOfSpan(from: string, to: string, day: string): number {
  const span = dayNumber(to) - dayNumber(from);
  if (span <= 0) return 0;
  return Math.min(1, Math.max(0, (dayNumber(day) - dayNumber(from)) / span));
}

/** "21 Nov 2026": unmistakable everywhere, short enough for tables. */
export function shortDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}

/** Today on this device, as an ISO day. */
export function todayHere(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}
