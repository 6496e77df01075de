import { useId } from "react";
import { shortDay } from "../elements/records/days.ts";
import { evenTicks } from "../evidence/plots/axis.ts";
import { useWidth } from "../evidence/plots/useWidth.ts";
import { dayShare, figureInWords, type WorkingFigure } from "./working-figure.ts";

interface WorkingChartProps {
  readonly title: string;
  readonly figure: WorkingFigure;
}

const HEIGHT_PX = 280;
const EDGE = { start: 52, end: 16, top: 16, bottom: 36 };

/** Each measurement with its interval, over the band where nothing can be told and the trials' spread. */
export function WorkingChart({ title, figure }: WorkingChartProps) {
  const [box, width] = useWidth<HTMLElement>();
  const id = useId();
  const { values, points, limit, trials, days, unit } = figure;
  const inner = width - EDGE.start - EDGE.end - 24;
  const x = (day: string) => EDGE.start + 12 + dayShare(day, days) * inner;
  const y = (value: number) =>
    EDGE.top +
    ((values.high - value) / (values.high - values.low)) * (HEIGHT_PX - EDGE.top - EDGE.bottom);
  const across = { x: EDGE.start, width: width - EDGE.start - EDGE.end };
  const last = points.at(-1);
  return (
    <figure ref={box} className="working">
      <p className="working-title">
        <strong>{title}</strong>, {unit}
      </p>
      <svg
        className="working-chart"
        viewBox={`0 0 ${width} ${HEIGHT_PX}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-words`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-words`}>{figureInWords(figure)}</desc>
        <defs>
          <pattern
            id={`${id}-hatch`}
            width={8}
            height={8}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className="working-hatch" x1={0} x2={0} y1={0} y2={8} />
          </pattern>
        </defs>
        <rect
          {...across}
          className="working-limit"
          y={y(Math.min(limit.high, values.high))}
          height={y(Math.max(limit.low, values.low)) - y(Math.min(limit.high, values.high))}
        />
        {trials === null ? null : (
          <rect
            {...across}
            className="working-trials"
            fill={`url(#${id}-hatch)`}
            y={y(trials.high)}
            height={Math.max(1, y(trials.low) - y(trials.high))}
          />
        )}
        {evenTicks(values.low, values.high, 5).map((tick) => (
          <g key={tick}>
            <line
              className="working-grid"
              x1={EDGE.start}
              x2={width - EDGE.end}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className="working-word" x={EDGE.start - 8} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        <polyline
          className="working-path"
          points={points.map(({ on, value }) => `${x(on)},${y(value)}`).join(" ")}
        />
        {points.map(({ on, value, low, high }) => (
          <g key={on + value}>
            <line className="working-interval" x1={x(on)} x2={x(on)} y1={y(low)} y2={y(high)} />
            <circle className="working-point" cx={x(on)} cy={y(value)} r={5} />
          </g>
        ))}
        <text className="working-word" x={EDGE.start} y={HEIGHT_PX - 12}>
          {shortDay(days.from)}
        </text>
        {last && days.to !== days.from ? (
          <text className="working-word" x={width - EDGE.end} y={HEIGHT_PX - 12} textAnchor="end">
            {shortDay(days.to)}
          </text>
        ) : null}
      </svg>
      <figcaption className="working-key">
        <span>
          <i className="working-key-point" /> measured, with its interval
        </span>
        <span>
          <i className="working-key-limit" /> no change can be told from error of measurement
        </span>
        {trials === null ? null : (
          <span>
            <i className="working-key-trials" /> mean changes of small trials, laid on the first
            value
          </span>
        )}
      </figcaption>
    </figure>
  );
}
