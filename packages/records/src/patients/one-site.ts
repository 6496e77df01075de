import { type RawBuilder, sql } from "kysely";
import type { Place } from "../cursor.ts";
import type { Db } from "../engine/engine.ts";
import type { PatientRow } from "../schema/tables.ts";
import { READY_PREFIX_CHARACTERS } from "./words.ts";

type Ask = { siteId: string; words: readonly string[]; after: Place | null; limit: number };

/** A beginning shared by more rows than this is looked for along the list instead of collected. */
const MANY = 8000;

/** The first `limit` patients of one site, in order, in whom every word begins something. */
export async function fitsOneSite(db: Db, ask: Ask): Promise<PatientRow[]> {
  const rarest = await rarestWord(db, ask);
  if (rarest === null || (rarest.rows > MANY && !isReady(rarest.word))) {
    return alongTheList(db, ask);
  }
  let hits = withPrefix(db, ask.siteId, rarest.word);
  const others = ask.words.filter((word) => word !== rarest.word);
  for (const word of others.filter(isReady)) hits = hits.where(hasToken(word));
  const longer = others.filter((word) => !isReady(word));
  if (longer.length > 0) {
    hits = hits
      .innerJoin("patient_index as p", "p.patient_id", "patient_search_token.patient_id")
      .where((is) => is.and(longer.map((word) => beginsAWord("p.words", word))));
  }
  if (ask.after !== null) {
    hits = hits.where(past("patient_search_token", ask.after));
  }
  const chosen = await hits
    .select(["patient_search_token.sort_key", "patient_search_token.patient_id"])
    .$if(!isReady(rarest.word), (twiceIfTwoWordsFit) => twiceIfTwoWordsFit.distinct())
    .orderBy("patient_search_token.sort_key")
    .orderBy("patient_search_token.patient_id")
    .limit(ask.limit)
    .execute();
  if (chosen.length === 0) return [];
  const ids = chosen.map((hit) => hit.patient_id);
  return db.selectFrom("patient_index").selectAll().where("patient_id", "in", ids).execute();
}

/** For what very many share: walks the list in order, so the first hits come soon. */
async function alongTheList(db: Db, { siteId, words, after, limit }: Ask): Promise<PatientRow[]> {
  let list = db.selectFrom("patient_index").selectAll().where("site_id", "=", siteId);
  for (const word of words) list = list.where(beginsAWord("words", word));
  if (after !== null) list = list.where(past("patient_index", after));
  return list.orderBy("sort_key").orderBy("patient_id").limit(limit).execute();
}

/** The word that begins the fewest tokens, counted no further than `MANY`; null without words. */
async function rarestWord(
  db: Db,
  { siteId, words }: Ask,
): Promise<{ word: string; rows: number } | null> {
  const [only] = words;
  if (only !== undefined && words.length === 1 && isReady(only)) return { word: only, rows: 0 };
  let rarest: { word: string; rows: number } | null = null;
  for (const word of words) {
    const some = withPrefix(db, siteId, word)
      .select("token")
      .limit(MANY + 1);
    const { rows } = await db
      .selectFrom(some.as("some"))
      .select((is) => is.fn.countAll().as("rows"))
      .executeTakeFirstOrThrow();
    const counted = { word, rows: Number(rows) };
    const tieButReady = rarest?.rows === counted.rows && isReady(word);
    if (rarest === null || counted.rows < rarest.rows || tieButReady) rarest = counted;
  }
  return rarest;
}

function withPrefix(db: Db, siteId: string, word: string) {
  const tokens = db
    .selectFrom("patient_search_token")
    .where("patient_search_token.site_id", "=", siteId);
  return isReady(word)
    ? tokens.where("token", "=", word)
    : tokens.where("token", ">=", word).where("token", "<", pastPrefix(word));
}

const isReady = (word: string): boolean => [...word].length <= READY_PREFIX_CHARACTERS;

/** The least text, in byte order of UTF-8, after all that begin with the word. */
const pastPrefix = (word: string): string => `${word}\u{10ffff}`;

/** The whole key is known, so this is one look into an index for each row. */
const hasToken = (word: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from patient_search_token as other
    where other.site_id = patient_search_token.site_id and other.token = ${word}
    and other.sort_key = patient_search_token.sort_key
    and other.patient_id = patient_search_token.patient_id)`;

/** Words are kept as " anna müller "; a word of a query holds no space, but may hold % or _. */
function beginsAWord(column: string, word: string): RawBuilder<boolean> {
  const pattern = `% ${word.replace(/[\\%_]/g, "\\$&")}%`;
  return sql<boolean>`${sql.ref(column)} like ${pattern} escape '\\'`;
}

/** Row comparison, which both databases answer from an index. */
const past = (table: string, { sortKey, id }: Place): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${table}.sort_key`)}, ${sql.ref(`${table}.patient_id`)}) > (${sortKey}, ${id})`;
