import type { Scale } from "./scales.ts";
import { useWidth } from "./useWidth.ts";
import "./line-chart.css";

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
}

export interface ChartLine {
  readonly id: string;
  /** Stands at the line's end. */
  readonly name: string;
  readonly tone: "a" | "b" | "first" | "second" | "third";
  readonly points: readonly ChartPoint[];
}

interface LineChartProps {
  /** The chart in words. */
  readonly label: string;
  readonly x: Scale;
  readonly xTitle: string;
  readonly xTick?: (value: number) => string;
  readonly lines: readonly ChartLine[];
}

const HEIGHT = 244;
const TOP = 12;
const BOTTOM = 46;
const LEFT = 48;
const Y_TICKS = [0, 0.25, 0.5, 0.75, 1];
const NAME_PX = 8;
const NAME_LINE = 17;

/** Shares of 0 to 100 % over one axis; bands are ranges, names stand at the ends of the lines. */
export function LineChart({ label, x, xTitle, xTick = String, lines }: LineChartProps) {
  const [room, width] = useWidth(560);
  const right = 14 + NAME_PX * Math.max(...lines.map(({ name }) => name.length));
  const xOf = (value: number) => LEFT + x.share(value) * (width - LEFT - right);
  const yOf = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([px, py], i) => `${i === 0 ? "M" : "L"}${px.toFixed(1)} ${py.toFixed(1)}`).join("");
  const names = spread(lines.map(({ points }) => yOf(points.at(-1)?.y ?? 0)));
  return (
    <div ref={room} className="line-chart">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} role="img" aria-label={label}>
        {Y_TICKS.map((share) => (
          <g key={share}>
            <path className="line-grid" d={`M${LEFT} ${yOf(share)}H${width - right}`} />
            <text x={LEFT - 8} y={yOf(share) + 5} textAnchor="end">
              {share * 100} %
            </text>
          </g>
        ))}
        {x.ticks.map((tick) => (
          <text key={tick} x={xOf(tick)} y={HEIGHT - BOTTOM + 20} textAnchor="middle">
            {xTick(tick)}
          </text>
        ))}
        <text x={(LEFT + width - right) / 2} y={HEIGHT - 6} textAnchor="middle">
          {xTitle}
        </text>
        {lines.map(({ id, tone, points }) => {
          const upper = points.map((at) => [xOf(at.x), yOf(at.high ?? at.y)] as const);
          const lower = points.map((at) => [xOf(at.x), yOf(at.low ?? at.y)] as const);
          return (
            <g key={id} className={`line line-${tone}`}>
              <path className="line-band" d={`${path([...upper, ...lower.reverse()])}Z`} />
              <path className="line-itself" d={path(points.map((at) => [xOf(at.x), yOf(at.y)]))} />
              {points.length <= 1
                ? points.map((at) => (
                    <circle key={at.x} className="line-dot" cx={xOf(at.x)} cy={yOf(at.y)} r="4" />
                  ))
                : null}
            </g>
          );
        })}
        {lines.map(({ id, name, tone, points }, i) => (
          <text
            key={id}
            className={`line-name line-name-${tone}`}
            x={xOf(points.at(-1)?.x ?? 0) + 8}
            y={(names[i] ?? 0) + 5}
          >
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Names that would touch move apart, downwards in the order of their lines. */
function spread(wanted: readonly number[]): number[] {
  const placed = [...wanted];
  const order = wanted.map((_, i) => i).sort((i, j) => (wanted[i] ?? 0) - (wanted[j] ?? 0));
  let last = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    placed[i] = Math.max(placed[i] ?? 0, last + NAME_LINE);
    last = placed[i] ?? last;
  }
  const over = last - (HEIGHT - BOTTOM);
  return over > 0 ? placed.map((y) => y - over) : placed;
}
