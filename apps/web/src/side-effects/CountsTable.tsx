import type { ProtocolCounts } from "./side-effect-data.ts";
import "../elements/records/records.css";

type Count = ProtocolCounts["anyGrade"];

/** One protocol: a row for each kind, with its exact 95 % interval drawn from 0 to 100 %. */
export function CountsTable({ counts }: { readonly counts: ProtocolCounts }) {
  const rows: { name: string; count: Count; events: number | null }[] = [
    { name: "Any side effect", count: counts.anyGrade, events: counts.events },
    { name: "Grade 2 or more", count: counts.grade2OrMore, events: null },
    { name: "Grade 3 or more", count: counts.grade3OrMore, events: null },
    ...counts.byTerm.map(({ name, people, events }) => ({ name, count: people, events })),
  ];
  return (
    <table className="table">
      <caption className="spoken">Side effects with {counts.protocol}: people and events</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">People</th>
          <th scope="col">Events</th>
          <th scope="col">Share of people</th>
          <th scope="col">0 to 100 %</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, events }) => (
          <tr key={name}>
            <td data-label="What">{name}</td>
            <td data-label="People" className="figures">
              {count.count} of {count.of}
            </td>
            <td data-label="Events" className="figures">
              {events ?? "–"}
            </td>
            <td data-label="Share of people">{count.words}</td>
            <td data-label="0 to 100 %">
              <Bar count={count} name={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The interval on a line; the same numbers stand beside it in words. */
function Bar({ count, name }: { readonly count: Count; readonly name: string }) {
  if (count.share === null || count.low === null || count.high === null) return <>–</>;
  return (
    <svg
      className="counts-bar"
      viewBox="0 0 100 16"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${name}: ${count.words}`}
    >
      <line className="counts-line" x1={0} x2={100} y1={8} y2={8} />
      <line
        className="counts-interval"
        x1={count.low * 100}
        x2={Math.max(count.high * 100, count.low * 100 + 0.5)}
        y1={8}
        y2={8}
      />
      <rect className="counts-point" x={count.share * 100 - 1} y={3} width={2} height={10} />
    </svg>
  );
}
