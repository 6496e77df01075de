import { PROTOCOL_VALUES } from "@anagen/treatment";
import { Figure } from "./Figure.tsx";

const MOST_USD = 4500;
const LEFT = 150;
const WIDTH = 640;
const xOf = (dollars: number): number => LEFT + (dollars / MOST_USD) * (WIDTH - LEFT - 40);
const money = (dollars: number): string => dollars.toLocaleString("en-US");

/** The price of a session and of a course, as ranges on one scale. */
export function CostPicture() {
  const price = PROTOCOL_VALUES.pricePerSessionUsd.value;
  const sessions = PROTOCOL_VALUES.usualSessions.value;
  const ranges = [
    { word: "One session", low: price.low, high: price.high },
    {
      word: `${sessions.low} to ${sessions.high} sessions`,
      low: price.low * sessions.low,
      high: price.high * sessions.high,
    },
  ];
  return (
    <Figure
      says={ranges
        .map(({ word, low, high }) => `${word}: ${money(low)} to ${money(high)} US dollars`)
        .join(". ")}
      caption="In US dollars, as one article gives it. Clinics differ; ask for the price of yours."
      viewBox={`0 0 ${WIDTH} 136`}
    >
      {[0, 1000, 2000, 3000, 4000].map((dollars) => (
        <g key={dollars}>
          <path className="drawn-grid" d={`M${xOf(dollars)} 0V108`} />
          <text className="drawn-soft" x={xOf(dollars)} y="130" textAnchor="middle">
            {money(dollars)}
          </text>
        </g>
      ))}
      {ranges.map(({ word, low, high }, index) => (
        <g key={word}>
          <text className="drawn-word" x="0" y={36 + index * 52}>
            {word}
          </text>
          <rect
            className="drawn-bar-soft"
            x={xOf(low)}
            y={16 + index * 52}
            width={xOf(high) - xOf(low)}
            height="28"
            rx="4"
          />
        </g>
      ))}
    </Figure>
  );
}
