import type { Plan, Reasoned } from "@anagen/treatment";
import type { ReactNode } from "react";
import { Backing } from "../../elements/findings/Backing.tsx";
import { Term } from "../../elements/findings/Term.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { daysInWords, listed, rangeInWords } from "./in-words.ts";

interface Row {
  readonly name: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly long?: boolean;
  readonly reasoned: Reasoned<unknown>;
}

function rows({ protocol }: Plan): Row[] {
  const { device, sessions, intervalDays, depthMm, passes, endpoint } = protocol;
  return [
    {
      name: "Device",
      label: "Device",
      value: listed(device.value),
      reasoned: device,
    },
    {
      name: "Sessions",
      label: "Sessions",
      value: rangeInWords(sessions.min.value, sessions.max.value),
      reasoned: sessions.max,
    },
    {
      name: "Interval",
      label: <Term meaning="The days between two sessions.">Interval</Term>,
      value: daysInWords(intervalDays.value),
      reasoned: intervalDays,
    },
    {
      name: "First depth",
      label: "First depth",
      value: `${depthMm.start.value} mm`,
      reasoned: depthMm.start,
    },
    {
      name: "Largest step",
      label: "Largest step",
      value: `${depthMm.stepMax.value} mm`,
      reasoned: depthMm.stepMax,
    },
    {
      name: "Never deeper than",
      label: "Never deeper than",
      value: `${depthMm.max.value} mm`,
      reasoned: depthMm.max,
    },
    {
      name: "Hairline and temples",
      label: "Hairline and temples",
      value: `${depthMm.hairlineAndTemples.value} mm`,
      reasoned: depthMm.hairlineAndTemples,
    },
    {
      name: "Passes",
      label: (
        <Term meaning="How often the needles move over one place, counted in each direction.">
          Passes
        </Term>
      ),
      value: passes.value,
      long: true,
      reasoned: passes,
    },
    {
      name: "Endpoint",
      label: (
        <Term meaning="The sign at which needling of a place stops, whatever the number of passes.">
          Endpoint
        </Term>
      ),
      value: endpoint.value,
      long: true,
      reasoned: endpoint,
    },
  ];
}

/** Every value of the protocol, large, each with its reason one step away. */
export function ProtocolSection({ plan }: { readonly plan: Plan }) {
  return (
    <Section
      title="How it is done"
      lede="Each value is a default with its reason. The clinician may change it."
    >
      <dl className="plan-protocol">
        {rows(plan).map(({ name, label, value, long, reasoned }) => (
          <div key={name} className="keep-together">
            <dt>{label}</dt>
            <dd>
              <span className={long ? "plan-value plan-value-long" : "plan-value figures"}>
                {value}
              </span>
              <Backing
                grade={reasoned.grade}
                sources={reasoned.sources}
                because={reasoned.because}
                about={name}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
