import { requireEvents } from "./usable-reports.ts";

/** One trial's table: events and people in each of two arms. */
export type TwoByTwo = {
  events1: number;
  total1: number;
  events2: number;
  total2: number;
};

/** The same table as four cells; totals may hold half counts after a correction. */
export type Cells = { a: number; b: number; c: number; d: number };

export type ZeroCellRule = {
  /** what is added to each cell */
  add: number;
  /** "only0": tables with a zero; "all": every table; "if0all": every table once one has a zero */
  to: "only0" | "all" | "if0all" | "none";
  /** drop tables without any event, or with nothing but events, in both arms */
  dropBothZero: boolean;
};

export const USUAL_ZERO_CELL_RULE: ZeroCellRule = { add: 0.5, to: "only0", dropBothZero: false };

const DEFINED_AT_ZERO = new Set(["AS", "PAS", "PFT"]);

/** The usual rule of a measure: measures by arcsine are defined at zero, so nothing is added. */
export function usualZeroCellRule(measure: string): ZeroCellRule {
  return DEFINED_AT_ZERO.has(measure) ? { ...USUAL_ZERO_CELL_RULE, add: 0 } : USUAL_ZERO_CELL_RULE;
}

/**
 * Cells of a table: events and others, first arm, then second.
 *
 * @throws {InvalidInput} more events than people, or fewer than none
 */
export function cellsOf({ events1, total1, events2, total2 }: TwoByTwo): Cells {
  requireEvents("events1", events1, total1);
  requireEvents("events2", events2, total2);
  return { a: events1, b: total1 - events1, c: events2, d: total2 - events2 };
}

/** Whether any cell is empty. */
export function hasZeroCell({ a, b, c, d }: Cells): boolean {
  return a === 0 || b === 0 || c === 0 || d === 0;
}

/** Whether nobody, or everybody, has an event in both arms. */
export function isBothZero({ a, b, c, d }: Cells): boolean {
  return (a === 0 && c === 0) || (b === 0 && d === 0);
}

export type Corrected = { raw: Cells; cells: Cells };

/**
 * Tables with the rule applied, in the same order; null stays null, and so becomes a dropped table.
 *
 * @source Sweeting, Sutton & Lambert 2004, Stat Med 23:1351 (what the rules do to a pool)
 */
export function correctZeroCells(
  tables: readonly (TwoByTwo | null)[],
  rule: ZeroCellRule,
): (Corrected | null)[] {
  const kept = tables.map((table) => {
    if (table === null) return null;
    const raw = cellsOf(table);
    return rule.dropBothZero && isBothZero(raw) ? null : raw;
  });
  const anyZero = kept.some((cells) => cells !== null && hasZeroCell(cells));
  return kept.map((raw) => {
    if (raw === null) return null;
    const touched =
      rule.to === "all" ||
      (rule.to === "only0" && hasZeroCell(raw)) ||
      (rule.to === "if0all" && anyZero);
    const add = touched ? rule.add : 0;
    return { raw, cells: { a: raw.a + add, b: raw.b + add, c: raw.c + add, d: raw.d + add } };
  });
}
