import type { Anchor } from "../audit/anchors.ts";
import { TRAIL_DOUBT } from "../audit/append.ts";
import { BEFORE_FIRST, eventHash, headMac } from "../audit/chain.ts";
import type { AuditKey } from "../audit/key.ts";
import type { Db } from "../engine/engine.ts";
import type { AuditRow } from "../schema/tables.ts";
import type { Note } from "./problems.ts";

const EVENTS_A_PAGE = 5000;

/** Walks the chain from its first event to the head. @returns how many events there are */
export async function checkTrail(
  db: Db,
  key: AuditKey,
  anchors: readonly Anchor[],
  note: Note,
): Promise<number> {
  const anchored = new Map(anchors.map((anchor) => [anchor.count, anchor]));
  let last = { seq: 0, hash: BEFORE_FIRST };
  let events = 0;
  for await (const row of eventsInOrder(db)) {
    checkEvent(row, last, key, note);
    const anchor = anchored.get(row.seq);
    if (anchor && anchor.hash !== row.hash) {
      note({
        kind: "anchor-broken",
        seq: row.seq,
        detail: `event ${row.seq} is not the one anchored at ${anchor.at}`,
      });
    }
    last = row;
    events += 1;
  }
  await checkHead(db, key, last, note);
  const newest = anchors.reduce((most, { count }) => Math.max(most, count), 0);
  if (newest > last.seq) {
    const detail = `event ${newest} was anchored, the trail ends at ${last.seq}`;
    note({ kind: "trail-cut-short", seq: last.seq, detail });
  }
  return events;
}

function checkEvent(
  row: AuditRow,
  last: { seq: number; hash: string },
  key: AuditKey,
  note: Note,
): void {
  const { seq } = row;
  if (seq !== last.seq + 1) {
    const detail = `${seq - last.seq - 1} events missing before event ${seq}`;
    note({ kind: "event-missing", seq, detail });
  } else if (row.prev_hash !== last.hash) {
    note({
      kind: "event-out-of-order",
      seq,
      detail: `event ${seq} does not follow event ${last.seq}`,
    });
  }
  if (eventHash(key, row) !== row.hash) {
    note({ kind: "event-altered", seq, detail: `event ${seq} does not fit its hash` });
  }
  if (row.action === TRAIL_DOUBT) {
    const detail = `at ${row.at} the end of the trail did not fit its head`;
    note({ kind: "head-altered", seq, detail });
  }
}

async function checkHead(
  db: Db,
  key: AuditKey,
  last: { seq: number; hash: string },
  note: Note,
): Promise<void> {
  const head = await db.selectFrom("audit_head").selectAll().executeTakeFirst();
  if (head === undefined) {
    if (last.seq > 0) note({ kind: "head-altered", detail: "the head of the trail is missing" });
    return;
  }
  if (head.mac !== headMac(key, head.count, head.hash)) {
    note({ kind: "head-altered", detail: "the head of the trail does not fit its seal" });
  }
  if (head.count !== last.seq || head.hash !== last.hash) {
    const detail = `the head says ${head.count} events, the trail ends at ${last.seq}`;
    note({ kind: "trail-cut-short", seq: last.seq, detail });
  }
}

async function* eventsInOrder(db: Db): AsyncGenerator<AuditRow> {
  let seq = Number.NEGATIVE_INFINITY;
  for (;;) {
    const all = db.selectFrom("audit_event").selectAll().orderBy("seq").limit(EVENTS_A_PAGE);
    const page = await (Number.isFinite(seq) ? all.where("seq", ">", seq) : all).execute();
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < EVENTS_A_PAGE) return;
    seq = last.seq;
  }
}
