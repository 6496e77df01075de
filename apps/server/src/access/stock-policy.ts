import {
  ADMINISTRATOR,
  type Allowed,
  act,
  CLINICAL_STAFF,
  CLINICIAN,
  type Rule,
} from "./policy-rule.ts";

/** Devices and stock: no patient is in them. */
const WITH_STOCK = { ...ADMINISTRATOR, ...CLINICAL_STAFF } as const satisfies Allowed;

/** Who handles products, lots and the staff's papers. */
export const stockPolicy: Readonly<Record<string, Rule>> = {
  "GET /api/sites/:id/catalogue": act(WITH_STOCK, "site"),
  "POST /api/sites/:id/catalogue": act(WITH_STOCK, "site"),
  "GET /api/sites/:id/stock": act(WITH_STOCK, "site"),
  "POST /api/sites/:id/stock": act(WITH_STOCK, "site"),
  "POST /api/sites/:id/stock-checks": act(WITH_STOCK, "site"),
  "GET /api/stock-items/:id": act(WITH_STOCK, "record"),
  "POST /api/stock-items/:id/discard": act(WITH_STOCK, "record"),
  "GET /api/sites/:id/recalls": act(WITH_STOCK, "site"),
  "POST /api/sites/:id/recalls": act(WITH_STOCK, "site"),
  "POST /api/recalls/:id/entered-in-error": act(CLINICIAN, "record"),
  "GET /api/sites/:id/lot-patients": {
    who: CLINICAL_STAFF,
    subject: "site",
    trail: { action: "list", kind: "lot-patients" },
  },
  "GET /api/sites/:id/staff": act(WITH_STOCK, "site"),
  "PUT /api/sites/:id/staff": act(ADMINISTRATOR, "site"),
};
