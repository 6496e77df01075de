import { Plus } from "lucide-react";
import { Button } from "../../elements/actions/Button.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { Checklist } from "./Checklist.tsx";
import { LotFields } from "./LotFields.tsx";
import type { SessionStepProps } from "./step-props.ts";

/** The last look before needling: skin, gloves, a sealed cartridge with lot and expiry. */
export function TimeOutStep(props: SessionStepProps) {
  const { parts, change, record } = props;
  const { cartridges } = parts;
  const setAll = (next: typeof cartridges) => change(() => ({ cartridges: next }));
  return (
    <>
      <Section
        title="Cartridge"
        lede="A new, sealed one for every session. Expired, recalled and used ones are refused."
      >
        <div className="stack">
          {cartridges.map((cartridge, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: zones name cartridges by their place
            <fieldset key={index} className="session-item">
              <legend>Cartridge {index + 1}</legend>
              <LotFields
                item={cartridge}
                record={record}
                onChange={(part) =>
                  setAll(cartridges.map((one, at) => (at === index ? { ...one, ...part } : one)))
                }
              />
              <Button
                small
                tone="quiet"
                onClick={() => setAll(cartridges.filter((_, at) => at !== index))}
              >
                Remove cartridge {index + 1}
              </Button>
            </fieldset>
          ))}
          <Button
            icon={Plus}
            onClick={() =>
              setAll([
                ...cartridges,
                {
                  kind: "cartridge",
                  name: "Sterile needle cartridge, single use",
                  stockId: null,
                  gtin: null,
                  lot: null,
                  serial: null,
                  expiresOn: null,
                },
              ])
            }
          >
            {cartridges.length === 0 ? "Open a cartridge" : "Open another cartridge"}
          </Button>
        </div>
      </Section>
      <Section title="Said aloud">
        <Checklist {...props} phase="time-out" />
      </Section>
    </>
  );
}
