import { trialExamples } from "@anagen/treatment";
import { Figure } from "./Figure.tsx";

const PX_PER_HAIR = 4.1;
const LEFT = 150;
const shown = (hairs: number): string => (hairs < 10 ? hairs.toFixed(1) : hairs.toFixed(0));

/** The same idea, two trials, very different answers. */
export function TwoTrialsPicture() {
  const says = trialExamples()
    .map(
      ({ name, men, withNeedlingPerCm2, minoxidilAlonePerCm2 }) =>
        `${name}, ${men} men: ${shown(withNeedlingPerCm2)} more hairs on a square centimetre with needling and minoxidil, ${shown(minoxidilAlonePerCm2)} with minoxidil alone`,
    )
    .join(". ");
  return (
    <Figure
      says={`${says}.`}
      caption="More hairs on a square centimetre, as two trials printed it. Same idea, very different answers; the lower one lies far above all others. Neither tells what will happen to one person."
      viewBox="0 0 640 216"
    >
      {trialExamples().map((trial, index) => (
        <g key={trial.name} transform={`translate(0 ${index * 104})`}>
          <text className="drawn-word" x="0" y="40">
            {trial.name}
          </text>
          <text className="drawn-soft" x="0" y="62">
            {trial.men} men
          </text>
          <Bar y={18} hairs={trial.withNeedlingPerCm2} word="with needling and minoxidil" strong />
          <Bar y={54} hairs={trial.minoxidilAlonePerCm2} word="minoxidil alone" />
        </g>
      ))}
    </Figure>
  );
}

interface BarProps {
  readonly y: number;
  readonly hairs: number;
  readonly word: string;
  readonly strong?: boolean;
}

function Bar({ y, hairs, word, strong }: BarProps) {
  const width = Math.max(2, hairs * PX_PER_HAIR);
  const inside = hairs > 60;
  return (
    <g>
      <rect
        className={strong ? "drawn-bar" : "drawn-bar-soft"}
        x={LEFT}
        y={y}
        width={width}
        height="26"
      />
      <text
        className={inside ? "drawn-soft drawn-on-bar" : "drawn-soft"}
        x={inside ? LEFT + 10 : LEFT + width + 10}
        y={y + 18}
      >
        <tspan className="drawn-number">+{shown(hairs)}</tspan> {word}
      </text>
    </g>
  );
}
