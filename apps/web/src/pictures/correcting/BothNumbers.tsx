import type { MeasurementRecord } from "@anagen/api";
import { Button } from "../../elements/actions/Button.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { ResultFigures } from "../figures/ResultFigures.tsx";
import type { useCorrections } from "./useCorrections.ts";

interface BothNumbersProps {
  readonly record: MeasurementRecord;
  readonly desk: ReturnType<typeof useCorrections>;
  readonly onClose: () => void;
}

/** What the program found and what stands by hand, side by side; and keeping it. */
export function BothNumbers({ record, desk, onClose }: BothNumbersProps) {
  const { measurement, added, removed } = desk.shown;
  const { unsentSteps } = desk;
  return (
    <>
      <div className="correction-numbers">
        <section aria-live="polite" aria-label="Corrected by hand">
          <h3>
            By hand: {added} added, {removed} removed
          </h3>
          <ResultFigures result={measurement} />
        </section>
        <section aria-label="As the program found it">
          <h3>Automatic</h3>
          <ResultFigures result={record.body.result} />
        </section>
      </div>
      {desk.trouble === null ? null : (
        <Notice tone="problem" title="Not kept" announce>
          {desk.trouble}
        </Notice>
      )}
      <div className="row">
        <Button
          tone="main"
          busy={desk.busy}
          disabled={unsentSteps === 0}
          onClick={() => void desk.keep()}
        >
          Keep corrections
        </Button>
        {unsentSteps > 0 ? (
          <Button onClick={desk.dropAll}>
            Discard {unsentSteps} {unsentSteps === 1 ? "step" : "steps"}
          </Button>
        ) : null}
        <Button onClick={onClose}>Back to the picture</Button>
      </div>
      {unsentSteps > 0 ? (
        <p className="quiet">
          Steps that are not kept stay in this window until it is closed or loaded anew.
        </p>
      ) : null}
    </>
  );
}
