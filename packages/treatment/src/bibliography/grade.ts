/**
 * A regulator, label, guideline or law; B study or review; C clinic or other secondary page;
 * U project default, not verified against a source.
 */
export type Grade = "A" | "B" | "C" | "U";
