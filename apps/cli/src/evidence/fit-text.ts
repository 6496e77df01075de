import { figure, interval } from "../output/figure.ts";
import { table } from "../output/table.ts";
import { listed, titled } from "../output/titled.ts";

type Computed = Readonly<Record<string, unknown>>;

/** The models of a computed document for a person; `--json` holds all the rest. */
export function fitText(document: Computed): string {
  const fits = recordsIn(document["fits"]);
  const others = Object.keys(document).filter((key) => COMPUTED.includes(key));
  return [
    `${String(document["measure"] ?? "")}: ${String(document["k"])} studies. Estimates stand on the scale of the analysis (ratios as logarithms).`,
    ...titled(
      "Models",
      fits.length === 0
        ? []
        : table([
            ["model", "k", "estimate", "interval", "p", "tau²", "I² %"],
            ...fits.flatMap(rows),
          ]),
    ),
    ...listed("Also computed, with --json", others.length === 0 ? [] : [others.join(", ")]),
  ].join("\n");
}

const COMPUTED = [
  "escalc",
  "escalc_other",
  "lrt",
  "mh",
  "peto",
  "subgroups",
  "multilevel",
  "diagnostics",
];

/** One line a coefficient; the model is named on the first. */
function rows(fit: Computed): string[][] {
  const [low, high, p] = [fit["ci_lb"], fit["ci_ub"], fit["pval"]].map(numbersIn);
  const names = Array.isArray(fit["coef_names"]) ? fit["coef_names"].map(String) : [];
  return numbersIn(fit["beta"]).map((estimate, i) => [
    i === 0 ? String(fit["id"]) : "",
    i === 0 ? String(fit["k"]) : "",
    `${figure(estimate)}${names.length > 1 ? ` (${names[i]})` : ""}`,
    interval(low?.[i] ?? null, high?.[i] ?? null),
    figure(p?.[i]),
    i === 0 ? figure(numbersIn([fit["tau2"]])[0]) : "",
    i === 0 ? figure(numbersIn([fit["I2"]])[0]) : "",
  ]);
}

function recordsIn(value: unknown): Computed[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is Computed => typeof entry === "object" && entry !== null);
}

/** Infinities come as words and what is not defined as null. */
function numbersIn(value: unknown): (number | null)[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry) => (entry === null || entry === undefined ? null : Number(entry)));
}
