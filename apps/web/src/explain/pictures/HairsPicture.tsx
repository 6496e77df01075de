import { Figure } from "./Figure.tsx";

const PLACES = [24, 56, 92, 124, 160, 196, 228, 260];
const THIN = [1.2, 2.4, 0.8, 1.6, 1, 2.2, 0.9, 1.4];
const MAYBE = [1.8, 3.2, 1.2, 2.4, 1.7, 3, 1.4, 2.2];

/** What "denser and thicker" means; the right side is a "may". */
export function HairsPicture() {
  return (
    <Figure
      says="On the left thin hairs. On the right the same place with somewhat thicker hairs and two more: this is what may happen, not what will."
      caption="What “denser and thicker” means. The right side may happen, in some people; it is not a promise, and it is not drawn to scale."
      viewBox="0 0 640 210"
    >
      <Patch x={10} word="Before" widths={THIN} extra={[]} />
      <path className="drawn-move" d="M312 96h24M328 88l10 8-10 8" />
      <Patch x={350} word="What may be" widths={MAYBE} extra={[74, 178]} />
    </Figure>
  );
}

interface PatchProps {
  readonly x: number;
  readonly word: string;
  readonly widths: readonly number[];
  readonly extra: readonly number[];
}

function Patch({ x, word, widths, extra }: PatchProps) {
  return (
    <g transform={`translate(${x} 0)`}>
      <rect className="drawn-skin" x="0" y="142" width="284" height="30" />
      <path className="drawn-line" d="M0 142H284" />
      {PLACES.map((at, index) => (
        <path
          key={at}
          className="drawn-hair"
          strokeWidth={widths[index]}
          d={`M${at} 160C${at} 110 ${at + 8} 70 ${at + 4} 22`}
        />
      ))}
      {extra.map((at) => (
        <path
          key={at}
          className="drawn-hair-new"
          d={`M${at} 160C${at} 124 ${at + 6} 92 ${at + 3} 60`}
        />
      ))}
      <text className="drawn-word" x="142" y="200" textAnchor="middle">
        {word}
      </text>
    </g>
  );
}
