import { type Anaesthetic, anaestheticDoseCheck } from "@anagen/treatment";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import type { Choice } from "../../elements/fields/choice.ts";
import { NumberField } from "../../elements/fields/NumberField.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";

const PRODUCTS: readonly Choice<string>[] = [
  { value: "lidocaine", label: "Lidocaine" },
  { value: "lidocaine-prilocaine", label: "Lidocaine with prilocaine" },
  { value: "lidocaine-adrenaline", label: "Lidocaine with adrenaline" },
  { value: "prilocaine", label: "Prilocaine" },
];

interface AnaestheticFieldProps {
  readonly value: Anaesthetic | null;
  readonly onChange: (next: (before: Anaesthetic | null) => Anaesthetic | null) => void;
}

/** Whether something numbs the skin, and how much of it. */
export function AnaestheticField({ value, onChange }: AnaestheticFieldProps) {
  const set = (part: Partial<Anaesthetic>) =>
    onChange((before) => ({ ...(before ?? { product: "lidocaine" }), ...part }));
  const products =
    value !== null && !PRODUCTS.some((one) => one.value === value.product)
      ? [...PRODUCTS, { value: value.product, label: value.product }]
      : PRODUCTS;
  return (
    <div className="stack">
      <ChoiceGroup<"none" | "some">
        label="Local anaesthetic"
        value={value === null ? "none" : "some"}
        onChange={(next) =>
          onChange((before) => (next === "some" ? (before ?? { product: "lidocaine" }) : null))
        }
        choices={[
          { value: "none", label: "None" },
          { value: "some", label: "Cream or injection" },
        ]}
      />
      {value === null ? null : (
        <>
          <div className="answer-row-fields">
            <SelectField
              label="Product"
              value={value.product}
              onChange={(product) => product !== null && set({ product })}
              choices={products}
            />
            <NumberField
              label="Strength"
              unit="%"
              min={0}
              max={100}
              value={value.percent ?? null}
              onChange={(percent) => set({ percent })}
            />
            <NumberField
              label="Amount"
              unit="g"
              min={0}
              max={1000}
              value={value.grams ?? null}
              onChange={(grams) => set({ grams })}
            />
            <NumberField
              label="Body weight"
              unit="kg"
              min={1}
              max={500}
              value={value.weightKg ?? null}
              onChange={(weightKg) => set({ weightKg })}
            />
          </div>
          <DoseInWords anaesthetic={value} />
        </>
      )}
    </div>
  );
}

/** The dose against its caps, in words; a check, not a prescription. */
function DoseInWords({ anaesthetic }: { readonly anaesthetic: Anaesthetic }) {
  const { status, totalMg, shareOfCaps, notes } = anaestheticDoseCheck([anaesthetic]);
  const share = shareOfCaps === null ? null : Math.round(shareOfCaps * 100);
  return (
    <Notice tone={status === "above-caps" ? "warning" : "info"}>
      {share === null ? null : (
        <p className="figures">
          {totalMg} mg in all, {share} % of the cap for this weight.
        </p>
      )}
      <p>{notes.join(" ")}</p>
    </Notice>
  );
}
