/** One answer: the value kept, the word shown, and a line that explains it. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
  /** Other words people type for it (synonyms, brand names). */
  readonly alsoKnownAs?: readonly string[];
}
