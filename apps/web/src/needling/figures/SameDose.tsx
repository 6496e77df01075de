import { MOST_PASSES } from "@anagen/needling";
import { Button } from "../../elements/actions/Button.tsx";
import { figureText } from "../../elements/dose/estimate-words.ts";
import type { LaneResults } from "../run/lane-results.ts";
import type { LabState, Lane } from "../state/lab-state.ts";
import { passesToMatch } from "./same-dose.ts";

interface SameDoseProps {
  readonly results: LaneResults;
  readonly state: LabState;
  readonly onPasses: (lane: Lane, passes: number) => void;
}

/** "Passes needed for the same dose", both ways; one press sets them. */
export function SameDose({ results, state, onPasses }: SameDoseProps) {
  const [a, b] = results;
  if (a === undefined || b === undefined) return null;
  const pairs = [
    [a, b],
    [b, a],
  ] as const;
  return (
    <ul className="lab-lines lab-same">
      {pairs.map(([[lane, own], [other, target]]) => {
        const passes = passesToMatch(own, state[lane].passes, target);
        const whole = passes === null ? null : Math.max(1, Math.round(passes));
        return (
          <li key={lane}>
            <span className={`lane-letter lane-letter-${lane}`}>{lane.toUpperCase()}</span>
            <span>{sentence(lane, other, passes, state[lane].passes)}</span>
            {whole !== null && whole <= MOST_PASSES && whole !== state[lane].passes ? (
              <Button small onClick={() => onPasses(lane, whole)}>
                Set {lane.toUpperCase()} to {whole}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function sentence(lane: Lane, other: Lane, passes: number | null, now: number): string {
  const [own, matched] = [lane.toUpperCase(), other.toUpperCase()];
  if (passes === null) return `${own} leaves no dose to compare with ${matched}.`;
  if (passes < 1) {
    return `One pass of ${own} already leaves ${figureText(1 / passes)} times the dose of ${matched}.`;
  }
  return `${own} needs ${figureText(passes)} passes for the dose of ${matched}; it has ${now}.`;
}
