import type { CorrectionStepInput, MeasurementRecord } from "@anagen/api";
import { applyCorrections, type Correction, type Measurement } from "@anagen/trichometry";
import { useQueryClient } from "@tanstack/react-query";
import { Eraser, Merge, Split, Undo2 } from "lucide-react";
import { useMemo, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { Button } from "../elements/actions/Button.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { useWarnBeforeLeaving } from "../patients/useWarnBeforeLeaving.ts";
import { DrawingLayer } from "./DrawingLayer.tsx";
import { keepCorrections, measurementQuery } from "./measurement-data.ts";
import { ResultFigures } from "./ResultFigures.tsx";
import { halves, joined, type Line } from "./split-and-merge.ts";

interface CorrectionDeskProps {
  readonly record: MeasurementRecord;
  readonly src: string;
  readonly onClose: () => void;
}

// Shown only until the server has put in who and when.
const NOT_KEPT_YET = { author: "you", time: "2000-01-01T00:00:00Z" };

/** Hairs added, removed, split and merged by hand; both numbers side by side, each step undone. */
export function CorrectionDesk({ record, src, onClose }: CorrectionDeskProps) {
  const [steps, setSteps] = useState<readonly CorrectionStepInput[]>([]);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const say = useToast();
  useWarnBeforeLeaving(steps.length > 0);
  const measurement = record.body.result as unknown as Measurement;
  const { corrected, added, removed } = useMemo(() => {
    const kept = record.body.corrections as unknown as Correction[];
    const all = [...kept, ...steps.map((step) => ({ ...step, ...NOT_KEPT_YET }) as Correction)];
    return applyCorrections(measurement, all);
  }, [measurement, record.body.corrections, steps]);
  const hairOf = (id: number) => corrected.hairs.find((hair) => hair.id === id);
  const take = (step: CorrectionStepInput) => {
    setSteps((before) => [...before, step]);
    setChosen([]);
  };
  const only = chosen.length === 1 ? hairOf(chosen[0] ?? -1) : undefined;
  const pair = chosen.flatMap((id) => hairOf(id) ?? []);

  async function keep() {
    setBusy(true);
    try {
      await keepCorrections(record, steps);
      // They come back with the record: applied twice, a removed hair would be missed.
      setSteps([]);
      onClose();
      await queries.invalidateQueries({ queryKey: measurementQuery(record.id).queryKey });
      await queries.invalidateQueries({ queryKey: ["measurements", record.patientId] });
      say({ message: "Corrections kept; both numbers stand" });
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.errors[0]?.message ?? "Not kept. Try again." });
    } finally {
      setBusy(false);
    }
  }
  return (
    <section className="correction" aria-labelledby="correction-title">
      <h2 id="correction-title">Correct by hand</h2>
      <p className="quiet">
        Drag from root to tip to add a hair. Press a hair to choose it, then remove or split it;
        choose two to merge them. In the list below the same goes by keyboard.
      </p>
      <DrawingLayer
        src={src}
        measurement={corrected}
        chosen={chosen}
        onChoose={(id) =>
          setChosen((before) =>
            before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2),
          )
        }
        onDraw={(hair) => take({ action: "add", hair })}
      />
      <div className="row">
        <Button
          small
          icon={Eraser}
          disabled={only === undefined}
          onClick={() => only && take({ action: "remove", hair: only.id })}
        >
          Remove
        </Button>
        <Button
          small
          icon={Split}
          disabled={only === undefined}
          onClick={() =>
            only &&
            take({
              action: "split",
              hair: only.id,
              parts: halves(
                only as Line,
                only.widthUm?.value ?? 0,
                measurement.pxPerMm?.value ?? 1,
              ),
            })
          }
        >
          Split in two
        </Button>
        <Button
          small
          icon={Merge}
          disabled={pair.length !== 2}
          onClick={() =>
            take({ action: "merge", hairs: [...chosen], into: joined(pair as unknown as Line[]) })
          }
        >
          Merge two
        </Button>
        <Button
          small
          icon={Undo2}
          disabled={steps.length === 0}
          onClick={() => setSteps((before) => before.slice(0, -1))}
        >
          Undo
        </Button>
      </div>
      <div className="correction-numbers">
        <div>
          <h3>Automatic</h3>
          <ResultFigures result={measurement} />
        </div>
        <div aria-live="polite">
          <h3>
            Corrected: {added} added, {removed} removed
          </h3>
          <ResultFigures result={corrected} />
        </div>
      </div>
      <div className="row">
        <Button onClick={onClose}>Leave without keeping</Button>
        <Button tone="main" busy={busy} disabled={steps.length === 0} onClick={() => void keep()}>
          Keep corrections
        </Button>
      </div>
    </section>
  );
}
