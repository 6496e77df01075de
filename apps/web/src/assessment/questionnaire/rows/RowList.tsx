import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../../../elements/actions/Button.tsx";
import { useToast } from "../../../elements/actions/Toasts.tsx";
import { ChoiceGroup } from "../../../elements/fields/ChoiceGroup.tsx";

interface RowListProps<Row> {
  readonly label: string;
  /** Where the heading of the step says the same. */
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  /** null: not known; []: asked, none. */
  readonly rows: readonly Row[] | null;
  readonly onChange: (next: (before: readonly Row[] | null) => Row[] | null) => void;
  readonly rowName: (row: Row) => string;
  readonly renderRow: (row: Row, index: number, set: (part: Partial<Row>) => void) => ReactNode;
  /** The search box or buttons that add a row. */
  readonly adder: ReactNode;
  readonly noneLabel: string;
}

/** A list of answers with a row for each; "none" and "not known" while it is empty. */
export function RowList<Row>(props: RowListProps<Row>) {
  const { label, hint, rows, onChange, rowName, renderRow, adder, noneLabel } = props;
  const say = useToast();

  function remove(row: Row, index: number): void {
    onChange((before) => (before ?? []).filter((_, at) => at !== index));
    say({
      message: `${rowName(row)} removed`,
      undo: () => onChange((before) => (before ?? []).toSpliced(index, 0, row)),
    });
  }

  return (
    <fieldset className="field row-list">
      <legend className={props.hideLabel ? "spoken" : "field-label"}>{label}</legend>
      {hint ? <div className="field-hint">{hint}</div> : null}
      {rows !== null && rows.length > 0 ? (
        <ul className="rows">
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
            <li key={`${rowName(row)}-${index}`} className="answer-row">
              <div className="answer-row-body">
                {renderRow(row, index, (part) =>
                  onChange((before) =>
                    (before ?? []).map((one, at) => (at === index ? { ...one, ...part } : one)),
                  ),
                )}
              </div>
              <IconButton
                icon={X}
                label={`Remove ${rowName(row)}`}
                onClick={() => remove(row, index)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {adder}
      {rows === null || rows.length === 0 ? (
        <ChoiceGroup<"none">
          label={`${label}: none, or not known`}
          hideLabel
          value={rows === null ? null : "none"}
          onChange={(next) => onChange(() => (next === null ? null : []))}
          choices={[{ value: "none", label: noneLabel }]}
          notKnown
          answered
        />
      ) : null}
    </fieldset>
  );
}
