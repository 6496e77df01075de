/** A quote that was offered; prices in a currency without a site's price list. */
export const QUOTE_CONTENT = {
  ...{ planId: "p", sessions: 3, currency: "EUR", perSession: { low: 100, high: 100 } },
  ...{ products: [], priceFrom: "entered", offeredOn: "2026-11-20", validUntil: null, note: "" },
  ...{ state: "offered", acceptedOn: null, acceptedBy: null },
  ...{ withdrawnOn: null, withdrawnBecause: null },
};

export const QUOTE_BODIES: Record<string, () => unknown> = {
  "POST /api/plans/:id/quotes": () => ({
    sessions: 3,
    perSession: { low: 100, high: 100 },
    currency: "EUR",
  }),
  "POST /api/quotes/:id/withdraw": () => ({ reason: "entered for a test of access" }),
};
