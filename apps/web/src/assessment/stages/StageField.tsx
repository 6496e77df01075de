import type { Diagnosis, Sex } from "@anagen/treatment";
import { useId, useState } from "react";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { NumberOrUnknown } from "../questionnaire/NumberOrUnknown.tsx";
import { HeadPicture } from "./HeadPicture.tsx";
import { SCALE_NAMES, SCALES, type Scale, STAGES, scaleOf, usualScale } from "./scales.ts";
import "./stages.css";

interface StageFieldProps {
  readonly stage: string | null;
  readonly sex: Sex | null;
  readonly diagnosis: Diagnosis | null;
  readonly onChange: (stage: string | null) => void;
}

const SCALE_CHOICES = SCALES.map((value) => ({ value, label: SCALE_NAMES[value] }));

/** The stage, by small pictures of the head from above, or as a SALT score. */
export function StageField({ stage, sex, diagnosis, onChange }: StageFieldProps) {
  const [chosen, setChosen] = useState<Scale | null>(null);
  const scale = chosen ?? scaleOf(stage) ?? usualScale(sex, diagnosis);
  return (
    <div className="stack stage-field">
      <ChoiceGroup
        label="Stage on the scale of"
        value={scale}
        onChange={setChosen}
        choices={SCALE_CHOICES}
      />
      {scale === "salt" ? (
        <NumberOrUnknown
          name="SALT score"
          label="SALT score"
          hint="How much of the scalp is bare."
          unit="%"
          min={0}
          max={100}
          whole
          value={stage?.startsWith("salt-") ? Number(stage.slice("salt-".length)) : null}
          onChange={(score) => onChange(score === null ? null : `salt-${score}`)}
        />
      ) : (
        <StagePictures scale={scale} stage={stage} onChange={onChange} />
      )}
    </div>
  );
}

function StagePictures({
  scale,
  stage,
  onChange,
}: {
  readonly scale: Exclude<Scale, "salt">;
  readonly stage: string | null;
  readonly onChange: (stage: string | null) => void;
}) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className="spoken">Stage, {SCALE_NAMES[scale]}</legend>
      <div className="stage-cards">
        {STAGES[scale].map((one) => (
          <label key={one.stage} className="stage-card">
            <input
              type="radio"
              name={name}
              checked={stage === one.stage}
              onChange={() => onChange(one.stage)}
            />
            <HeadPicture stage={one.stage} />
            <span className="stage-name">
              <span className="spoken">{SCALE_NAMES[scale]} </span>
              {one.label}
            </span>
            <small>{one.shows}</small>
          </label>
        ))}
      </div>
      <div className="chips">
        <label className="chip chip-unknown">
          <input
            type="radio"
            name={name}
            checked={stage === null}
            onChange={() => onChange(null)}
          />
          <span>Not known</span>
        </label>
      </div>
    </fieldset>
  );
}
