import { ChoiceGroup, YesNoField } from "../../../elements/fields/ChoiceGroup.tsx";
import { MultiChoice } from "../../../elements/fields/MultiChoice.tsx";
import { NumberField } from "../../../elements/fields/NumberField.tsx";
import { Term } from "../../../elements/findings/Term.tsx";
import { DEVICE_CHOICES, SETTING_CHOICES } from "../../words/answers.ts";
import { CO_THERAPY } from "../../words/findings.ts";
import { AnaestheticField } from "../AnaestheticField.tsx";
import { DepthField } from "../DepthField.tsx";
import { Question } from "../Question.tsx";
import type { StepProps } from "../step-props.ts";

export function TreatmentStep({ facts, change }: StepProps) {
  return (
    <>
      <Question fact="setting">
        <ChoiceGroup
          label="Where?"
          value={facts.setting}
          onChange={(setting) => change(() => ({ setting }))}
          choices={SETTING_CHOICES}
          notKnown
          answered
        />
      </Question>
      <Question fact="device">
        <ChoiceGroup
          label="Device"
          value={facts.device}
          onChange={(device) => change(() => ({ device }))}
          choices={DEVICE_CHOICES}
          notKnown
          answered
        />
      </Question>
      <Question fact="deviceShared">
        <YesNoField
          label="Own device, shared or re-used after someone else?"
          hint="Asked where a person brings a device."
          value={facts.deviceShared ?? null}
          onChange={(deviceShared) => change(() => ({ deviceShared }))}
          notKnown="Not asked"
          answered
        />
      </Question>
      <Question fact="plannedDepthMm">
        <DepthField
          depthMm={facts.plannedDepthMm}
          onChange={(plannedDepthMm) => change(() => ({ plannedDepthMm }))}
        />
      </Question>
      <Question fact="coTherapy">
        <MultiChoice
          label={
            <Term meaning="Other treatments for hair that are to go along with needling. Some have limits of their own.">
              Together with
            </Term>
          }
          choices={CO_THERAPY}
          value={
            facts.coTherapy === null
              ? null
              : CO_THERAPY.map((one) => one.value).filter((word) => facts.coTherapy?.includes(word))
          }
          onChange={(words) => change(() => ({ coTherapy: words === null ? null : [...words] }))}
          noneLabel="Needling alone"
          notKnown
        />
      </Question>
      <Question fact="anaesthetic">
        <AnaestheticField
          value={facts.anaesthetic}
          onChange={(next) => change(({ anaesthetic }) => ({ anaesthetic: next(anaesthetic) }))}
        />
      </Question>
      <Question fact="requestedIntervalDays">
        <NumberField
          label="Days between sessions that the person asks for"
          optional
          unit="days"
          min={0}
          max={3650}
          whole
          value={facts.requestedIntervalDays ?? null}
          onChange={(requestedIntervalDays) => change(() => ({ requestedIntervalDays }))}
        />
      </Question>
    </>
  );
}
