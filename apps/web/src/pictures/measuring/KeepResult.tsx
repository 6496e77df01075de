import type { Measurement } from "@anagen/trichometry";
import { useEffect, useRef } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { useAct } from "../../elements/actions/useAct.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { ResultFigures } from "../figures/ResultFigures.tsx";
import { keepMeasurement } from "../measurement-data.ts";
import type { Picture } from "../picture-data.ts";

interface KeepResultProps {
  readonly picture: Picture;
  readonly measurement: Measurement;
  readonly onKept: (measurementId: string) => void;
  readonly onDiscard: () => void;
}

/** What was just measured; it stands with the picture only once it is kept. */
export function KeepResult({ picture, measurement, onKept, onDiscard }: KeepResultProps) {
  const { busy, trouble, act } = useAct({ keys: ["measurements"] });
  const box = useRef<HTMLElement>(null);
  // On a phone the answer lies below what was pressed.
  useEffect(() => {
    void box.current?.scrollIntoView({ block: "nearest" });
  }, []);

  const refused = measurement.status === "refused";
  const keep = () =>
    act(async (key) => {
      const { data } = await keepMeasurement(picture.id, measurement, key);
      onKept(data.id);
    }, "Measurement kept with the picture");
  return (
    <section ref={box} className="measured-now" aria-label="Measured just now">
      <h3>{refused ? "Refused, not kept yet" : "Measured, not kept yet"}</h3>
      <ResultFigures result={measurement} />
      {trouble === null ? null : (
        <Notice tone="problem" title="Not kept" announce>
          {trouble}
        </Notice>
      )}
      <div className="row">
        <Button tone="main" busy={busy} onClick={() => void keep()}>
          {refused ? "Keep that it was refused" : "Keep with the picture"}
        </Button>
        <Button onClick={onDiscard}>Discard</Button>
      </div>
    </section>
  );
}
