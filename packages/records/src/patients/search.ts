import { cursorAt, type Place, placeOf } from "../cursor.ts";
import type { Db } from "../engine/engine.ts";
import type { PatientRow } from "../schema/tables.ts";
import { requireLimit, requireText } from "../text.ts";
import { fitsOneSite } from "./one-site.ts";
import type { PatientSearch } from "./patient.ts";
import { queryWords } from "./words.ts";

const USUAL = 25;
const MOST = 200;
const LONGEST_QUERY_CHARACTERS = 1000;

/**
 * Patients in whom every word of the query begins some name, birth date or number.
 *
 * Each site is asked by itself, so that each answer comes out of an index in order; the first
 * lines of all answers together are the page.
 */
export async function searchPatients(
  db: Db,
  search: PatientSearch,
): Promise<{ rows: PatientRow[]; nextCursor: string | null }> {
  const limit = requireLimit(search.limit, USUAL, MOST);
  const after = placeOf(search.cursor);
  const text = requireText("text", search.text ?? "", LONGEST_QUERY_CHARACTERS, 0);
  const words = queryWords(text);
  const asksForNothing = text.trim() !== "" && words.length === 0;
  if (asksForNothing) return { rows: [], nextCursor: null };
  const perSite = await Promise.all(
    [...new Set(search.siteIds)].map((siteId) =>
      fitsOneSite(db, { siteId, words, after, limit: limit + 1 }),
    ),
  );
  const found = perSite.flat().sort(inOrder);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const nextCursor = found.length > limit && last ? cursorAt(placeOfRow(last)) : null;
  return { rows, nextCursor };
}

const placeOfRow = (row: PatientRow): Place => ({ sortKey: row.sort_key, id: row.patient_id });

/** Byte order of UTF-8, as both databases order text; JavaScript's own order differs beyond U+FFFF. */
function inOrder(a: PatientRow, b: PatientRow): number {
  const bytes = (row: PatientRow) => Buffer.from(`${row.sort_key}\0${row.patient_id}`);
  return Buffer.compare(bytes(a), bytes(b));
}
