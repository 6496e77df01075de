import { Figure } from "./Figure.tsx";

const THINGS: readonly (readonly [first: string, second: string])[] = [
  ["The kind", "of hair loss"],
  ["The state", "of the scalp"],
  ["Your health", "and medicines"],
  ["What you", "hope for"],
];

/** The four things that decide together. */
export function FourThingsPicture() {
  return (
    <Figure
      says="Four things decide together: the kind of hair loss, the state of the scalp, your health and medicines, and what you hope for."
      caption="All four count. One alone can be a reason to wait, to see someone else first, or not to do it."
      viewBox="0 0 640 176"
    >
      {THINGS.map(([first, second], index) => (
        <g key={first} transform={`translate(${88 + index * 155} 88)`}>
          <circle className="drawn-ring" r="82" />
          <text className="drawn-word" y="-4" textAnchor="middle">
            {first}
          </text>
          <text className="drawn-word" y="20" textAnchor="middle">
            {second}
          </text>
        </g>
      ))}
    </Figure>
  );
}
