import { Backing } from "../elements/findings/Backing.tsx";
import { shortDay } from "../elements/records/days.ts";
import type { Change } from "./outcome-data.ts";
import "../elements/records/records.css";

const NAME: Readonly<Record<Change["measure"], string>> = {
  density: "Hair density",
  thickness: "Hair thickness",
};

const signed = (value: number): string => `${value > 0 ? "+" : ""}${value.toFixed(1)}`;

/** Each change with its interval and the limit under which it cannot be told from error. */
export function ChangesTable({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <table className="table">
      <caption className="spoken">Changes between the first and the newest measurement</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">From, to</th>
          <th scope="col">Change (95 % interval)</th>
          <th scope="col">Detection limit</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.measure}>
            <td data-label="What">{NAME[change.measure]}</td>
            <td data-label="From, to" className="figures">
              {change.from.value} ({shortDay(change.from.on)}) to {change.to.value} (
              {shortDay(change.to.on)})
            </td>
            <td data-label="Change (95 % interval)" className="figures">
              {signed(change.change)} ({signed(change.low)} to {signed(change.high)}) {change.unit}
            </td>
            <td data-label="Detection limit" className="figures">
              ±{change.detectionLimit.toFixed(1)} {change.unit}
            </td>
            <td data-label="Verdict">
              <strong>{change.verdict}</strong>
              <Backing
                about={`${NAME[change.measure]}: ${change.verdict}`}
                grade={change.basis.grade}
                sources={change.basis.sources}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
