import type { Actor } from "@anagen/records";

/** Who the audit trail names when the program itself acts for whoever holds the data folder. */
export const SYSTEM: Actor = { userId: null, role: "system", requestId: null };
