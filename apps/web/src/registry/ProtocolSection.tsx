import { Section } from "../elements/structure/Columns.tsx";
import type { RegistryEntry } from "./registry-data.ts";
import { countedRows } from "./registry-rows.ts";

/** One protocol: side effects counted, then change of density at each milestone. */
export function ProtocolSection({ entry }: { readonly entry: RegistryEntry }) {
  const { protocol, people, sessions, events } = entry;
  const told = [
    `${people} people`,
    sessions === null ? "sessions withheld" : `${sessions} sessions`,
    events === null ? "events withheld" : `${events} side effects`,
  ];
  return (
    <Section title={protocol.name} lede={`${told.join(", ")}.`}>
      <div className="stack">
        <SideEffects entry={entry} />
        <Changes entry={entry} />
      </div>
    </Section>
  );
}

function SideEffects({ entry }: { readonly entry: RegistryEntry }) {
  return (
    <table className="table registry-table">
      <caption className="spoken">Side effects with {entry.protocol.name}</caption>
      <thead>
        <tr>
          <th scope="col">Side effect</th>
          <th scope="col">People</th>
          <th scope="col">Events</th>
          <th scope="col">Share of people</th>
        </tr>
      </thead>
      <tbody>
        {countedRows(entry).map(({ name, people, events }) => (
          <tr key={name}>
            <td data-label="Side effect">{name}</td>
            <td data-label="People" className="figures">
              {people.count} of {people.of}
            </td>
            <td data-label="Events" className="figures">
              {events ?? "–"}
            </td>
            <td data-label="Share of people">{people.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const perCm2 = (value: number | null): string =>
  value === null ? "withheld" : `${value > 0 ? "+" : ""}${value.toFixed(1)}`;

function Changes({ entry }: { readonly entry: RegistryEntry }) {
  if (entry.changes.length === 0) {
    return <p className="quiet">No density was measured before and at a milestone yet.</p>;
  }
  return (
    <table className="table registry-table">
      <caption className="spoken">
        Change of density with {entry.protocol.name}, hairs per cm²
      </caption>
      <thead>
        <tr>
          <th scope="col">Milestone</th>
          <th scope="col">People</th>
          <th scope="col">Change, hairs per cm²: median (lowest to highest)</th>
          <th scope="col">Increase, decrease, no detectable change</th>
        </tr>
      </thead>
      <tbody>
        {entry.changes.map((change) => (
          <tr key={change.milestone}>
            <td data-label="Milestone">{change.name}</td>
            <td data-label="People" className="figures">
              {change.people}
              {change.notComparable === 0 ? "" : ` (${change.notComparable} not comparable)`}
            </td>
            <td data-label="Change, hairs per cm²" className="figures">
              {perCm2(change.medianPerCm2)} ({perCm2(change.lowestPerCm2)} to{" "}
              {perCm2(change.highestPerCm2)})
            </td>
            <td data-label="Increase, decrease, none detectable" className="figures">
              {change.increase}, {change.decrease}, {change.noDetectableChange}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
