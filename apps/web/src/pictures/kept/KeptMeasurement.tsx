import type { MeasurementRecord } from "@anagen/api";
import { PenLine } from "lucide-react";
import { Button } from "../../elements/actions/Button.tsx";
import { shortDay } from "../../elements/records/days.ts";
import type { Applied } from "../correcting/applied.ts";
import { ResultFigures } from "../figures/ResultFigures.tsx";
import { HairFiles } from "./HairFiles.tsx";
import { WithdrawMeasurement } from "./WithdrawMeasurement.tsx";

interface KeptMeasurementProps {
  readonly record: MeasurementRecord;
  readonly applied: Applied;
  readonly onCorrect: (() => void) | null;
  readonly mayWithdraw: boolean;
}

/** A measurement that stands with its picture: its figures, by hand too, and what can be done with it. */
export function KeptMeasurement(props: KeptMeasurementProps) {
  const { record, applied, onCorrect, mayWithdraw } = props;
  const { body, at, authorName } = record;
  const byHand = body.corrected !== null && applied.steps > 0;
  return (
    <div className="kept-measurement">
      <p className="quiet">
        Kept {shortDay(at.slice(0, 10))}
        {authorName ? ` by ${authorName}` : ""}, {body.measuredBy}
      </p>
      {byHand ? (
        <>
          <section aria-label="Corrected by hand">
            <h3>
              By hand: {applied.added} added, {applied.removed} removed
            </h3>
            <ResultFigures result={applied.measurement} />
            <p className="quiet">Corrected by {body.corrected?.authors.join(", ")}.</p>
          </section>
          <section aria-label="As the program found it">
            <h3>Automatic</h3>
            <ResultFigures result={body.result} />
          </section>
        </>
      ) : (
        <ResultFigures result={body.result} />
      )}
      <div className="row">
        {onCorrect && body.result.status === "measured" ? (
          <Button small icon={PenLine} onClick={onCorrect}>
            Correct by hand
          </Button>
        ) : null}
        {mayWithdraw ? <WithdrawMeasurement record={record} /> : null}
      </div>
      <HairFiles record={record} />
    </div>
  );
}
