import { type NeedleResult, WARNINGS } from "@anagen/needling";
import { TriangleAlert } from "lucide-react";
import { Icon } from "../../elements/Icon.tsx";
import type { Lane } from "../state/lab-state.ts";

/** Stands above both protocols, since it holds for every one. */
export const FOR_EVERY_PROTOCOL = "scalp-use-not-fda-authorised";

interface LaneWarningsProps {
  readonly lane: Lane;
  readonly result: NeedleResult;
}

/** What must be known about this protocol before its figures are read. */
export function LaneWarnings({ lane, result }: LaneWarningsProps) {
  const own = result.warnings.filter((code) => code !== FOR_EVERY_PROTOCOL);
  const { groove, uncertainty } = result;
  if (own.length === 0) return null;
  return (
    <section className="lab-warnings" aria-label={`Warnings for protocol ${lane.toUpperCase()}`}>
      <ul>
        {own.map((code) => (
          <li key={code}>
            <Icon of={TriangleAlert} size={16} />
            <span>
              {WARNINGS[code].text}
              {code === "grooves-at-slow-glide" && groove
                ? ` They merge below ${groove.belowMmPerS.low.toFixed(0)} to ${groove.belowMmPerS.high.toFixed(0)} mm/s.`
                : null}
              {code === "assumption-dominates-result" && uncertainty.topContributor
                ? ` It is the ${parameterWords(result, uncertainty.topContributor.parameter)}.`
                : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of a parameter as the list of assumptions has them, without its note. */
export function parameterWords({ assumptions }: NeedleResult, parameter: string): string {
  const text = assumptions.find(({ code }) => code === parameter)?.text ?? parameter;
  return text.split(":")[0] ?? text;
}
