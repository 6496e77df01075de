/** "21 Nov 2026, 12:04" of an instant, in the time of this device. */
export function timeInWords(instant: string): string {
  return new Date(instant).toLocaleString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}
