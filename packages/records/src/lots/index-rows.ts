import { InvalidInput, requireIsoDate } from "@anagen/quantities";
import type { Db } from "../engine/engine.ts";
import { AlreadyTaken } from "../errors.ts";
import type { JsonValue } from "../json.ts";
import type { LotUseRow, VersionRow } from "../schema/tables.ts";
import { requireId, requireText } from "../text.ts";
import { lotKey } from "./lot-key.ts";

const MOST_USES = 200;
const LONGEST_LOT_CHARACTERS = 60;

type Head = Pick<VersionRow, "record_id" | "version" | "site_id" | "patient_id" | "status">;

/**
 * The rows that a body asks for under `lotUses`; none for a body without it.
 * @throws {InvalidInput} naming the field
 */
export function lotUseRows(head: Head, body: JsonValue): LotUseRow[] {
  const listed = (body as { lotUses?: unknown } | null)?.lotUses;
  if (listed === undefined || head.status === "entered-in-error") return [];
  if (!Array.isArray(listed) || listed.length > MOST_USES) {
    throw new InvalidInput("body.lotUses", typeof listed, `a list of at most ${MOST_USES}`);
  }
  const { record_id, version, site_id, patient_id } = head;
  if (listed.length > 0 && patient_id === null) {
    throw new InvalidInput("body.lotUses", "a record of no patient", "used on a patient");
  }
  return listed.map((given: unknown, line) => {
    const use = (given ?? {}) as Record<string, unknown>;
    const name = `body.lotUses[${line}]`;
    const text = (key: string) =>
      use[key] == null ? "" : requireText(`${name}.${key}`, use[key], LONGEST_LOT_CHARACTERS);
    const lot = requireText(`${name}.lot`, use["lot"], LONGEST_LOT_CHARACTERS);
    const usedOn = requireIsoDate(`${name}.usedOn`, String(use["usedOn"]));
    return {
      record_id,
      line,
      version,
      site_id,
      patient_id: patient_id ?? "",
      kind: requireText(`${name}.kind`, use["kind"], LONGEST_LOT_CHARACTERS),
      gtin: text("gtin"),
      lot,
      lot_key: lotKey(lot),
      serial: text("serial"),
      single_use: use["singleUse"] === true ? 1 : 0,
      stock_id: use["stockId"] == null ? null : requireId(`${name}.stockId`, use["stockId"]),
      used_on: usedOn,
    };
  });
}

/**
 * Puts what the current version says in place of what the one before said.
 * @throws {AlreadyTaken} serial: this very unit was used up by another record
 */
export async function replaceLotUses(tx: Db, head: Head, body: JsonValue): Promise<void> {
  const rows = lotUseRows(head, body);
  if (head.version > 1) {
    await tx.deleteFrom("lot_use").where("record_id", "=", head.record_id).execute();
  }
  for (const row of rows) await requireUnused(tx, row);
  if (rows.length > 0) await tx.insertInto("lot_use").values(rows).execute();
}

async function requireUnused(tx: Db, { gtin, lot_key, serial, single_use, record_id }: LotUseRow) {
  if (serial === "" || single_use === 0) return;
  const used = await tx
    .selectFrom("lot_use")
    .select("record_id")
    .where("gtin", "=", gtin)
    .where("lot_key", "=", lot_key)
    .where("serial", "=", serial)
    .where("single_use", "=", 1)
    .where("record_id", "<>", record_id)
    .executeTakeFirst();
  if (used !== undefined) throw new AlreadyTaken("serial", serial);
}
