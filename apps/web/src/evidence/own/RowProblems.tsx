import { CircleCheck } from "lucide-react";
import { Icon } from "../../elements/Icon.tsx";
import type { RowProblem } from "./own-studies.ts";

const MOST_SHOWN = 50;

/** What is wrong, row by row; rows with a problem stay out of the pool until it is mended. */
export function RowProblems({ problems }: { readonly problems: readonly RowProblem[] }) {
  if (problems.length === 0)
    return (
      <p className="doubt doubt-pass">
        <Icon of={CircleCheck} size={16} />
        <span>Every row gives an effect.</span>
      </p>
    );
  const more = problems.length - MOST_SHOWN;
  return (
    <>
      <ul className="own-problems" aria-live="polite">
        {problems.slice(0, MOST_SHOWN).map(({ row, label, says }) => (
          <li key={row}>
            <strong className="figures">
              Row {row}
              {label === `Row ${row}` ? "" : `, ${label}`}:
            </strong>{" "}
            {says}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="quiet">And {more} rows more.</p> : null}
    </>
  );
}
