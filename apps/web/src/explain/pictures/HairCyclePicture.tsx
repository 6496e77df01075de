import { Figure } from "./Figure.tsx";

const CENTRE = 150;
const RADIUS = 78;

interface Phase {
  readonly name: string;
  readonly word: string;
  /** Degrees on the ring, clockwise from the top. */
  readonly from: number;
  readonly to: number;
  readonly tone: string;
  /** Where its name stands. */
  readonly at: readonly [x: number, y: number];
  readonly anchor: "start" | "middle" | "end";
}

/** Growth takes by far the longest; the shares of the ring are a sketch. */
const PHASES: readonly Phase[] = [
  {
    name: "growth",
    word: "anagen",
    from: -100,
    to: 140,
    tone: "drawn-phase-growth",
    at: [160, 144],
    anchor: "middle",
  },
  {
    name: "change",
    word: "catagen",
    from: 146,
    to: 182,
    tone: "drawn-phase-change",
    at: [176, 262],
    anchor: "start",
  },
  {
    name: "rest",
    word: "telogen",
    from: 188,
    to: 254,
    tone: "drawn-phase-rest",
    at: [72, 226],
    anchor: "end",
  },
];

const point = (degrees: number) => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [CENTRE + 10 + RADIUS * Math.cos(angle), CENTRE - 10 + RADIUS * Math.sin(angle)] as const;
};

/** Each hair root goes round: it grows, changes, rests, sheds, and grows again. */
export function HairCyclePicture() {
  return (
    <Figure
      says="The life of a hair as a ring: growth, called anagen, takes longest; then a short change, called catagen; then rest, called telogen, after which the hair falls and a new one grows."
      caption="Each hair grows, changes, rests and falls, and a new one begins. Needling may stir resting roots to grow again; this is not shown for sure."
      viewBox="0 0 320 300"
    >
      {PHASES.map(({ name, word, from, to, tone, at: [x, y], anchor }) => {
        const [x1, y1] = point(from);
        const [x2, y2] = point(to);
        return (
          <g key={name}>
            <path
              className={`drawn-phase ${tone}`}
              d={`M${x1} ${y1}A${RADIUS} ${RADIUS} 0 ${to - from > 180 ? 1 : 0} 1 ${x2} ${y2}`}
            />
            <text className="drawn-word" x={x} y={y} textAnchor={anchor}>
              {name}
            </text>
            <text className="drawn-soft" x={x} y={y + 18} textAnchor={anchor}>
              {word}
            </text>
          </g>
        );
      })}
    </Figure>
  );
}
