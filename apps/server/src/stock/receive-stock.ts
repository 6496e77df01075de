import type { receiveStockRequest, z } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import { type Gs1Code, gtin14, readGs1 } from "@anagen/treatment";
import type { CatalogueItem, StockContent } from "./stock-content.ts";

type Asked = z.infer<typeof receiveStockRequest>;

/**
 * What came in: from the scanned code, from what was typed, or both where they agree.
 * @throws {InvalidInput} a code that cannot be read, a lot or expiry that is missing or differs,
 *   another product, an expired one
 */
export function receivedLot(
  asked: Asked,
  item: CatalogueItem,
  today: string,
): Pick<StockContent, "gtin" | "lot" | "serial" | "expiresOn"> {
  const code = asked.code == null ? null : readGs1(asked.code, today);
  const gtin = code?.gtin ?? (item.gtin === null ? null : gtin14("item.gtin", item.gtin));
  if (code !== null && item.gtin !== null && gtin14("item.gtin", item.gtin) !== code.gtin) {
    throw new InvalidInput("code", code.gtin, `the code of ${item.name}, GTIN ${item.gtin}`);
  }
  const lot = agreed("lot", asked.lot, code);
  const expiresOn = agreed("expiresOn", asked.expiresOn, code);
  if (lot === null) throw new InvalidInput("lot", lot, "the lot, scanned or typed");
  if (expiresOn === null) {
    throw new InvalidInput("expiresOn", expiresOn, "the expiry date, scanned or typed");
  }
  if (expiresOn < today) throw new InvalidInput("expiresOn", expiresOn, "a day that is not past");
  const serial = agreed("serial", asked.serial, code);
  if (serial !== null && asked.quantity !== 1) {
    throw new InvalidInput("quantity", asked.quantity, "1 for a unit with a serial number");
  }
  return { gtin, lot, serial, expiresOn };
}

function agreed(
  field: "lot" | "expiresOn" | "serial",
  typed: string | null | undefined,
  code: Gs1Code | null,
): string | null {
  const scanned = code?.[field] ?? null;
  if (typed == null) return scanned;
  if (scanned !== null && scanned !== typed) {
    throw new InvalidInput(field, typed, `the same as in the code, ${scanned}`);
  }
  return typed;
}
