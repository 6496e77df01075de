/** A made-up woman who stopped isotretinoin 60 days ago; the rest is known and unremarkable. */
export const EDDA = {
  given: "Edda",
  family: "Lindqvist-Fairweather",
  birthDate: "1988-03-04",
  medicine: "isotretinoin",
  stoppedDaysAgo: 60,
} as const;

export const PASSWORD = "amber lantern over quiet water";
