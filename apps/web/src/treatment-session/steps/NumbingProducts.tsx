import { CATALOGUE } from "@anagen/treatment";
import { Button } from "../../elements/actions/Button.tsx";
import { NumberField } from "../../elements/fields/NumberField.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { LotFields } from "./LotFields.tsx";
import type { SessionStepProps } from "./step-props.ts";

const CREAMS = CATALOGUE.filter(({ kind }) => kind === "numbing-cream");

/** The creams that were put on, each with strength, amount, area and lot. */
export function NumbingProducts({ parts, change, record }: SessionStepProps) {
  const { products } = parts.numbing;
  const setAll = (next: typeof products) =>
    change(({ numbing }) => ({ numbing: { ...numbing, products: next } }));
  const add = (id: string | null) => {
    const cream = CREAMS.find((one) => one.id === id);
    if (cream === undefined) return;
    setAll([
      ...products,
      {
        kind: "numbing-cream",
        name: cream.name,
        substance: cream.substance ?? "",
        percent: cream.percent,
        grams: null,
        areaCm2: null,
        stockId: null,
        gtin: null,
        lot: null,
        serial: null,
        expiresOn: null,
      },
    ]);
  };
  return (
    <div className="stack">
      {products.map((product, index) => {
        const set = (part: Partial<typeof product>) =>
          setAll(products.map((one, at) => (at === index ? { ...one, ...part } : one)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be equal; order is kept
          <fieldset key={index} className="session-item">
            <legend>{product.name}</legend>
            <div className="session-fields">
              <NumberField
                label="Strength"
                unit="%"
                min={0}
                max={100}
                value={product.percent ?? null}
                onChange={(percent) => set({ percent })}
              />
              <NumberField
                label="Amount"
                unit="g"
                min={0}
                max={1000}
                value={product.grams ?? null}
                onChange={(grams) => set({ grams })}
              />
              <NumberField
                label="Area"
                unit="cm²"
                optional
                min={0}
                max={1500}
                value={product.areaCm2 ?? null}
                onChange={(areaCm2) => set({ areaCm2 })}
              />
            </div>
            <LotFields item={product} record={record} onChange={set} />
            <Button
              small
              tone="quiet"
              onClick={() => setAll(products.filter((_, at) => at !== index))}
            >
              Remove {product.name}
            </Button>
          </fieldset>
        );
      })}
      <SelectField
        label="Add a cream"
        value={null}
        onChange={add}
        choices={CREAMS.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </div>
  );
}
