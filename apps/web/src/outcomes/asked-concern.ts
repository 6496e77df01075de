/** The answers that a clinician was asked to look at, by the id of the concern. */
export const askedConcern = (search: Record<string, unknown>): { concern?: string } =>
  typeof search["concern"] === "string" && search["concern"] !== ""
    ? { concern: search["concern"] }
    : {};
