import type { Estimate } from "@anagen/needling";
import { FIGURE_ROWS } from "../figures/figure-rows.ts";
import type { LaneResults } from "../run/lane-results.ts";

const HEAD = ["protocol", "device", "figure", "unit", "value", "low", "high", "basis"];

/** Both protocols as lines of figures (RFC 4180), then what each pass added to the coverage. */
export function labCsv(results: LaneResults): string {
  const lines = results.flatMap(([lane, result]) => {
    const start = [lane.toUpperCase(), result.device.name];
    const figures = FIGURE_ROWS.flatMap(({ id, unit, share, relative, of }) => {
      const estimate = of(result);
      if (estimate === undefined) return [];
      const kind = share ? "share" : relative ? "relative only" : unit;
      return [[...start, id, kind, ...numbersOf(estimate)]];
    });
    const passes = result.coverageByPass.map(({ passes: count, fraction }) => [
      ...start,
      `covered025AfterPass${count}`,
      "share",
      fraction,
      "",
      "",
      "",
    ]);
    const warnings = result.warnings.map((code) => [...start, "warning", code, "", "", "", ""]);
    return [...figures, ...passes, ...warnings];
  });
  return `${[HEAD, ...lines].map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

const numbersOf = ({ value, low, high, basis }: Estimate) => [value, low, high, basis];

const quoted = (cell: string | number): string =>
  /[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
