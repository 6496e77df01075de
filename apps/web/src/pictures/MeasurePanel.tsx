import type { Measurement, Mode } from "@anagen/trichometry";
import { useQueryClient } from "@tanstack/react-query";
import { Ruler } from "lucide-react";
import { useRef, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { newIdempotencyKey } from "../connection/request.ts";
import { Button } from "../elements/actions/Button.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { keepMeasurement } from "./measurement-data.ts";
import { useMeasuring } from "./measuring/useMeasuring.ts";
import type { Picture } from "./picture-data.ts";
import { ResultFigures } from "./ResultFigures.tsx";

interface MeasurePanelProps {
  readonly picture: Picture;
  readonly onMeasured: (measurement: Measurement | null) => void;
}

type ScaleFrom = "picture" | "bar" | "given";

/** Scale, measuring with progress and cancel, the figures, and keeping them with the picture. */
export function MeasurePanel({ picture, onMeasured }: MeasurePanelProps) {
  const { state, measure, cancel } = useMeasuring(picture.id);
  const [from, setFrom] = useState<ScaleFrom>("picture");
  const [pxPerMm, setPxPerMm] = useState<number | null>(null);
  const [barMm, setBarMm] = useState<number | null>(1);
  const [mode, setMode] = useState<Mode>("auto");
  const ready = from !== "given" || pxPerMm !== null;

  const begin = () => {
    onMeasured(null);
    void measure({
      pxPerMm: from === "given" ? pxPerMm : null,
      barMm: from === "bar" ? barMm : null,
      mode,
    });
  };
  return (
    <section className="measure-panel" aria-labelledby="measure-title">
      <h2 id="measure-title">Measure</h2>
      <p className="quiet">
        A measuring module of its own: it supports and does not diagnose. Made for close-ups of
        clipped scalp.
      </p>
      <ChoiceGroup<ScaleFrom>
        label="Scale"
        value={from}
        onChange={(chosen) => setFrom(chosen ?? "picture")}
        choices={[
          { value: "picture", label: "Read from the picture" },
          { value: "bar", label: "The bar in it is" },
          { value: "given", label: "I know it" },
        ]}
      />
      {from === "bar" ? (
        <NumberField
          label="Length of the bar"
          unit="mm"
          min={0.1}
          max={50}
          value={barMm}
          onChange={setBarMm}
        />
      ) : null}
      {from === "given" ? (
        <NumberField
          label="Pixels per millimetre"
          unit="px/mm"
          min={5}
          max={5000}
          value={pxPerMm}
          onChange={setPxPerMm}
        />
      ) : null}
      <ChoiceGroup<Mode>
        label="Hair"
        value={mode}
        onChange={(chosen) => setMode(chosen ?? "auto")}
        choices={[
          { value: "auto", label: "Find out" },
          { value: "clipped", label: "Clipped" },
          { value: "long", label: "Unclipped" },
        ]}
      />
      {state.kind === "busy" ? (
        <div className="measure-busy" role="status">
          <progress max={1} value={state.done} aria-label="Measuring" />
          <p>{state.step}…</p>
          <Button small onClick={cancel}>
            Cancel
          </Button>
        </div>
      ) : (
        <Button tone="main" icon={Ruler} disabled={!ready} onClick={begin}>
          {state.kind === "done" ? "Measure again" : "Measure"}
        </Button>
      )}
      {state.kind === "failed" ? (
        <Notice tone="problem" title="Not measured" announce>
          {state.message}
        </Notice>
      ) : null}
      {state.kind === "done" ? (
        <KeepResult
          key={JSON.stringify(state.measurement.densityPerCm2)}
          picture={picture}
          measurement={state.measurement}
          onShown={onMeasured}
        />
      ) : null}
    </section>
  );
}

interface KeepResultProps {
  readonly picture: Picture;
  readonly measurement: Measurement;
  readonly onShown: (measurement: Measurement) => void;
}

function KeepResult({ picture, measurement, onShown }: KeepResultProps) {
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState(false);
  const key = useRef(newIdempotencyKey());
  const queries = useQueryClient();
  const say = useToast();

  async function keep() {
    setBusy(true);
    try {
      await keepMeasurement(picture.id, measurement, key.current);
      setKept(true);
      say({ message: "Measurement kept with the picture" });
      await queries.invalidateQueries({ queryKey: ["measurements", picture.patientId] });
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.errors[0]?.message ?? "Not kept. Try again." });
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <ResultFigures result={measurement} />
      <div className="row">
        {measurement.hairs.length > 0 ? (
          <Button small onClick={() => onShown(measurement)}>
            Show the hairs
          </Button>
        ) : null}
        <Button small tone="main" busy={busy} disabled={kept} onClick={() => void keep()}>
          {kept ? "Kept" : "Keep with the picture"}
        </Button>
      </div>
    </>
  );
}
