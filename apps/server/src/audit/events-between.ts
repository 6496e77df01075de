import { addDays, type IsoDate } from "@anagen/quantities";
import type { Audit, AuditEvent, AuditFilter } from "@anagen/records";

const PAGE = 500;
/** After so many events that are too new, the page ends early with a cursor to go on. */
const MOST_PASSED_OVER = 10_000;

type Asked = {
  from: IsoDate | undefined;
  to: IsoDate | undefined;
  limit: number;
  before: number | undefined;
  filter: AuditFilter;
};

/** The newest events between two days (both included, in UTC), and where the next page begins. */
export async function eventsBetween(
  audit: Audit,
  { from, to, limit, before, filter }: Asked,
): Promise<{ events: AuditEvent[]; nextCursor: string | null }> {
  const until = to === undefined ? null : addDays(to, 1);
  const events: AuditEvent[] = [];
  let last = before;
  for (let passed = 0; passed < MOST_PASSED_OVER; passed += PAGE) {
    const page = await audit.list({
      ...filter,
      ...(last === undefined ? {} : { before: last }),
      limit: PAGE,
    });
    for (const event of page) {
      if (from !== undefined && event.at < from) return { events, nextCursor: null };
      last = event.seq;
      if (until === null || event.at < until) events.push(event);
      if (events.length === limit) return { events, nextCursor: String(last) };
    }
    if (page.length < PAGE) return { events, nextCursor: null };
  }
  return { events, nextCursor: last === undefined ? null : String(last) };
}
