import { SESSION_TIMERS } from "@anagen/treatment";
import { YesNoField } from "../../elements/fields/ChoiceGroup.tsx";
import { NumberField } from "../../elements/fields/NumberField.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { DoseCheck } from "./DoseCheck.tsx";
import { NumbingProducts } from "./NumbingProducts.tsx";
import type { SessionStepProps } from "./step-props.ts";
import { Timer } from "./Timer.tsx";

/** Cream or none; its dose by weight and product; how long it stays on. */
export function NumbingStep(props: SessionStepProps) {
  const { parts, change } = props;
  const { used, weightKg, appliedAt, removedAt } = parts.numbing;
  const { lowMinutes, highMinutes } = SESSION_TIMERS.numbing;
  const set = (part: Partial<typeof parts.numbing>) =>
    change(({ numbing }) => ({ numbing: { ...numbing, ...part } }));
  return (
    <>
      <YesNoField label="Numbing cream?" value={used} onChange={(next) => set({ used: next })} />
      {used ? (
        <>
          <NumberField
            label="Weight"
            unit="kg"
            min={1}
            max={500}
            value={weightKg ?? null}
            onChange={(next) => set({ weightKg: next })}
          />
          <Section title="Products">
            <NumbingProducts {...props} />
          </Section>
          <DoseCheck numbing={parts.numbing} />
          <Timer
            label="Cream on the skin"
            startWord="Cream is on"
            endWord="Cream is off"
            startedAt={appliedAt ?? null}
            endedAt={removedAt ?? null}
            lowMinutes={lowMinutes}
            highMinutes={highMinutes}
            onChange={(start, end) => set({ appliedAt: start, removedAt: end })}
          />
        </>
      ) : null}
    </>
  );
}
