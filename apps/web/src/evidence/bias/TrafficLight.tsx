import type { Judgement } from "./judgements.ts";
import "./bias.css";

const SIGNS: Readonly<Record<Judgement, { sign: string; className: string }>> = {
  low: { sign: "+", className: "light light-low" },
  "some concerns": { sign: "–", className: "light light-some" },
  high: { sign: "×", className: "light light-high" },
  "no information": { sign: "?", className: "light light-none" },
};

/** A judgement as sign and colour, with its word read aloud. */
export function TrafficLight({ judgement }: { readonly judgement: Judgement | null }) {
  if (judgement === null)
    return (
      <span className="light light-open">
        <span className="spoken">not judged</span>
      </span>
    );
  const { sign, className } = SIGNS[judgement];
  return (
    <span className={className}>
      <span aria-hidden="true">{sign}</span>
      <span className="spoken">{judgement}</span>
    </span>
  );
}

/** What the signs mean. */
export function LightKey() {
  return (
    <ul className="light-key small">
      {(Object.keys(SIGNS) as Judgement[]).map((judgement) => (
        <li key={judgement}>
          <TrafficLight judgement={judgement} />
          <span aria-hidden="true">{judgement}</span>
        </li>
      ))}
      <li>
        <TrafficLight judgement={null} />
        <span aria-hidden="true">not judged</span>
      </li>
    </ul>
  );
}
