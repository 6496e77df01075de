import { PRODUCT_KINDS } from "@anagen/treatment";
import { strict } from "../problem/parse-with.ts";
import { wholeNumberWithin } from "../text/numbers.ts";
import { idText, isoDay, lineOfText, listOf, noteText, oneOf, yesOrNo } from "../text/texts.ts";
import { z } from "../zod.ts";

/** GTIN of 8, 12, 13 or 14 digits; the check digit is asked of the server. */
const gtin = () => {
  const error = "a GTIN: 8, 12, 13 or 14 digits";
  return z.string({ error }).regex(/^(\d{8}|\d{12,14})$/, { error });
};
const lotText = () => lineOfText(40);
/** Scanners send it between the parts of a code. */
const GROUP_SEPARATOR = "\u001d";
const NOT_SCANNED = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const scannedCode = () => {
  const error = "a scanned code of 1 to 400 characters";
  return z
    .string({ error })
    .min(1, { error })
    .max(400, { error })
    .refine((text) => !NOT_SCANNED.test(text.replaceAll(GROUP_SEPARATOR, "")), { error });
};
const serialText = () => lineOfText(40);
const units = (low: number) => wholeNumberWithin({ low, high: 1_000_000, unit: "units" });

export const catalogueItemSchema = z
  .object({
    id: z.string(),
    kind: z.enum(PRODUCT_KINDS),
    name: z.string(),
    gtin: z.string().nullable(),
    singleUse: z.boolean(),
    /** For numbing creams, as the dose check knows it. */
    substance: z.string().nullable(),
    percent: z.number().nullable(),
    reorderMark: z.number().int().nullable(),
    note: z.string(),
    /** True for the site's own entries. */
    own: z.boolean(),
  })
  .meta({ id: "CatalogueItem" });
export const catalogueReply = z.object({ items: z.array(catalogueItemSchema) });

export const newCatalogueItemRequest = strict({
  kind: oneOf(PRODUCT_KINDS),
  name: lineOfText(120),
  gtin: gtin().nullish(),
  singleUse: yesOrNo().nullish(),
  substance: lineOfText(60).nullish(),
  percent: z.number().gt(0).max(100).nullish(),
  reorderMark: units(0).nullish(),
  note: noteText(500).nullish(),
});

/** What a code says: GS1 element string, with or without brackets, or a GS1 Digital Link. */
export const gs1Schema = z
  .object({
    gtin: z.string().nullable(),
    lot: z.string().nullable(),
    serial: z.string().nullable(),
    expiresOn: z.string().nullable(),
    madeOn: z.string().nullable(),
  })
  .meta({ id: "Gs1Code" });

export const stockItemSchema = z
  .object({
    id: z.string(),
    siteId: z.string(),
    version: z.number().int(),
    item: catalogueItemSchema,
    gtin: z.string().nullable(),
    lot: z.string(),
    serial: z.string().nullable(),
    expiresOn: z.string(),
    receivedOn: z.string(),
    received: z.number().int(),
    used: z.number().int(),
    discarded: z.number().int(),
    left: z.number().int(),
    /** Null: it may be used. Otherwise why not, in words. */
    refusedBecause: z.string().nullable(),
    expiresInDays: z.number().int(),
  })
  .meta({ id: "StockItem" });

export const stockReply = z.object({
  items: z.array(stockItemSchema),
  /** Kinds of the catalogue with fewer units left than their mark. */
  reorder: z.array(
    z.object({ item: catalogueItemSchema, left: z.number().int(), mark: z.number().int() }),
  ),
});
export const stockItemReply = z.object({ stock: stockItemSchema });

/** Either `code` (scanned) or lot and expiry typed; what is typed must not differ from the code. */
export const receiveStockRequest = strict({
  itemId: idText(),
  code: scannedCode().nullish(),
  lot: lotText().nullish(),
  serial: serialText().nullish(),
  expiresOn: isoDay().nullish(),
  quantity: units(1).default(1),
  note: noteText(500).nullish(),
});
export const discardStockRequest = strict({ quantity: units(1), reason: lineOfText(500) });

/** Asks before use: a scanned code, or an entry of the stock. */
export const stockCheckRequest = strict({
  code: scannedCode().nullish(),
  stockId: idText().nullish(),
  /** The session it is for: what that session already holds is not "used". */
  sessionId: idText().nullish(),
});
export const stockCheckReply = z.object({
  code: gs1Schema.nullable(),
  /** The entry of the stock that fits; null when it was never received here. */
  stock: stockItemSchema.nullable(),
  usable: z.boolean(),
  refusedBecause: z.string().nullable(),
});

export const recallRequest = strict({
  lot: lotText(),
  /** Left out: the lot of any product. */
  gtin: gtin().nullish(),
  reason: lineOfText(500),
});
export const recallSchema = z
  .object({
    id: z.string(),
    siteId: z.string(),
    version: z.number().int(),
    status: z.string(),
    lot: z.string(),
    gtin: z.string().nullable(),
    reason: z.string(),
    at: z.string(),
    authorName: z.string().nullable(),
  })
  .meta({ id: "Recall" });
export const recallReply = z.object({ recall: recallSchema });
export const recallsReply = z.object({ items: z.array(recallSchema) });

export const lotPatientsQuery = strict({
  lot: lotText(),
  gtin: gtin().optional(),
  serial: serialText().optional(),
  cursor: z.string().max(1000).optional(),
});
export const lotPatientsReply = z.object({
  items: z.array(
    z.object({
      patientId: z.string(),
      patientName: z.string(),
      sessionId: z.string(),
      usedOn: z.string(),
      kind: z.string(),
      gtin: z.string().nullable(),
      lot: z.string(),
      serial: z.string().nullable(),
    }),
  ),
  /** Different people in the whole list, not on this page alone. */
  patients: z.number().int(),
  nextCursor: z.string().nullable(),
});

/** Licence and training of one person at one site. */
export const staffProfileRequest = strict({
  userId: idText(),
  licence: lineOfText(120).nullish(),
  training: listOf(strict({ what: lineOfText(200), on: isoDay(), by: lineOfText(120) }), 50),
});
export const staffProfileSchema = z
  .object({
    userId: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    licence: z.string().nullable(),
    training: z.array(z.object({ what: z.string(), on: z.string(), by: z.string() })),
    /** 0 when nothing was entered yet. */
    version: z.number().int(),
  })
  .meta({ id: "StaffProfile" });
export const staffProfileReply = z.object({ staff: staffProfileSchema });
export const staffProfilesReply = z.object({ items: z.array(staffProfileSchema) });
