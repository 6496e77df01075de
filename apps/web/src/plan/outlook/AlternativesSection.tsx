import type { Alternative } from "@anagen/treatment";
import { Backing } from "../../elements/findings/Backing.tsx";
import { Section } from "../../elements/structure/Columns.tsx";

const ASPECTS = [
  ["What it is", "text"],
  ["What it may do", "benefits"],
  ["What may go wrong", "harms"],
  ["Effort", "effort"],
  ["Cost", "cost"],
] as const;

/** Other choices side by side, doing nothing among them; none is put before another. */
export function AlternativesSection({
  alternatives,
}: {
  readonly alternatives: readonly Alternative[];
}) {
  return (
    <Section title="Other choices" lede="Side by side. None is recommended here over another.">
      <table className="choices">
        <caption className="spoken">Other choices, side by side</caption>
        <thead>
          <tr>
            <td />
            {alternatives.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ASPECTS.map(([aspect, key]) => (
            <tr key={key}>
              <th scope="row">{aspect}</th>
              {alternatives.map((alternative) => (
                <td key={alternative.name} data-choice={alternative.name}>
                  {alternative[key]}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Backing</th>
            {alternatives.map(({ name, grade, sources }) => (
              <td key={name} data-choice={name}>
                <Backing grade={grade} sources={sources} summary={`Grade ${grade}`} about={name} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
