import { listSources, type NeedleResult, WARNINGS } from "@anagen/needling";
import { figure, interval, percent } from "../output/figure.ts";
import { listed } from "../output/titled.ts";

/** What a result rests on: the figures nobody stated, the largest doubt, the references. */
export function groundsText({ assumptions, uncertainty, warnings }: NeedleResult): string[] {
  const top = uncertainty.topContributor;
  const named = (code: string) =>
    assumptions.find((assumption) => assumption.code === code)?.text ?? code;
  const used = new Set<string | null>([
    ...assumptions.map(({ source }) => source),
    ...warnings.map((code) => WARNINGS[code].source),
  ]);
  return [
    ...listed(
      "Most of the doubt about the dose",
      top === null
        ? []
        : [`${named(top.parameter)}: ${percent(top.share)} of its spread (${top.basis})`],
    ),
    ...listed(
      "It rests on",
      assumptions.map(({ text, value, low, high, basis, source }) => {
        const shown = typeof value === "number" ? figure(value) : value;
        const range = low === null || low === high ? "" : ` (${interval(low, high)})`;
        return `${text}: ${shown}${range}, ${basis}; ${source ?? "no source"}`;
      }),
    ),
    ...listed(
      "Sources",
      listSources()
        .filter(({ id }) => used.has(id))
        .map(({ id, reference }) => `${id}: ${reference}`),
    ),
  ];
}
