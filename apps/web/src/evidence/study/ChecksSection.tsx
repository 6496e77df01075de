import type { Check, CheckResult } from "@anagen/evidence";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { DoubtCount } from "../doubts.tsx";

const NAMES: Readonly<Record<string, string>> = {
  "arm-sums": "Arms and total",
  "stated-sizes": "Stated sizes",
  grim: "Averages of whole numbers (GRIM)",
  "percentage-possible": "Percentages",
  "p-from-counts": "p from counts",
  "p-from-means": "p from averages",
  "shrinking-denominators": "People lost on the way",
  "spread-plausible": "Spread",
  "biology-plausible": "Biology",
  "unit-plausible": "Units",
  "double-publication": "Published twice?",
};

const ORDER: readonly CheckResult[] = ["fail", "pass", "cannot check"];

/** All checks, faults first; those that cannot be made are one step away. */
export function ChecksSection({ checks }: { readonly checks: readonly Check[] }) {
  return (
    <div className="stack">
      {ORDER.map((result) => {
        const found = checks.filter((check) => check.result === result);
        return found.length === 0 ? null : <Checks key={result} result={result} checks={found} />;
      })}
    </div>
  );
}

function Checks({
  result,
  checks,
}: {
  readonly result: CheckResult;
  readonly checks: readonly Check[];
}) {
  const count = <DoubtCount result={result} count={checks.length} />;
  if (result !== "fail")
    return (
      <Disclosure summary={count}>
        <CheckList checks={checks} />
      </Disclosure>
    );
  return (
    <div className="stack stack-close">
      {count}
      <CheckList checks={checks} />
    </div>
  );
}

function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  return (
    <dl className="study-checks">
      {checks.map(({ check, detail, expected, printed }) => (
        <div key={`${check} ${detail}`}>
          <dt>{NAMES[check] ?? check}</dt>
          <dd>
            {detail}
            {expected === undefined && printed === undefined ? null : (
              <span className="quiet figures">
                {" "}
                {expected === undefined ? "" : `Expected ${expected}. `}
                {printed === undefined ? "" : `Printed ${printed}.`}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
