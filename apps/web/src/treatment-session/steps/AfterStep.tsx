import { CATALOGUE } from "@anagen/treatment";
import { Button } from "../../elements/actions/Button.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { CoTherapyDone } from "./CoTherapyDone.tsx";
import { LotFields } from "./LotFields.tsx";
import { PainField } from "./PainField.tsx";
import { SessionPictures } from "./SessionPictures.tsx";
import type { SessionStepProps } from "./step-props.ts";

const ON_THE_SKIN = CATALOGUE.filter(({ kind }) =>
  ["antiseptic", "saline", "minoxidil", "prp-kit", "after-care", "other"].includes(kind),
);

/** What was put on the skin with its lot, co-therapy with its timing, pain, pictures. */
export function AfterStep(props: SessionStepProps) {
  const { parts, change, record } = props;
  const { products } = parts;
  const setAll = (next: typeof products) => change(() => ({ products: next }));
  return (
    <>
      <Section title="Products on the skin" lede="Only what the plan names, each with its lot.">
        <div className="stack">
          {products.map((product, index) => {
            const set = (part: Partial<typeof product>) =>
              setAll(products.map((one, at) => (at === index ? { ...one, ...part } : one)));
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be equal; order is kept
              <fieldset key={index} className="session-item">
                <legend>{product.name}</legend>
                <TextField
                  label="Amount"
                  optional
                  value={product.amount ?? ""}
                  onChange={(amount) => set({ amount })}
                />
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
            label="Add a product"
            value={null}
            onChange={(id) => {
              const found = ON_THE_SKIN.find((one) => one.id === id);
              if (found === undefined) return;
              const { kind, name } = found;
              const open = { stockId: null, gtin: null, lot: null, serial: null, expiresOn: null };
              setAll([...products, { kind, name, amount: "", ...open }]);
            }}
            choices={ON_THE_SKIN.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      </Section>
      <Section title="Co-therapy">
        <CoTherapyDone {...props} />
      </Section>
      <Section title="Pictures">
        <SessionPictures {...props} />
      </Section>
      <PainField when="after" label="Pain now, after needling" {...props} />
    </>
  );
}
