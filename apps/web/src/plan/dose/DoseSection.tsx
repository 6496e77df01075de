import { DEVICE_OF_KIND, deviceById } from "@anagen/needling";
import { type Plan, plannedZones } from "@anagen/treatment";
import { Grip } from "lucide-react";
import { useState } from "react";
import { LinkButton } from "../../elements/actions/LinkButton.tsx";
import { DoseByZone } from "../../elements/dose/DoseByZone.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { labLinkOf } from "./lab-link-of-plan.ts";

/** How much the plan does to the skin, zone by zone, for one of its sessions. */
export function DoseSection({ plan }: { readonly plan: Plan }) {
  const [asked, setAsked] = useState(1);
  const { bySession } = plan.protocol.depthMm;
  const session = Math.min(asked, bySession.length);
  const zones = plannedZones(plan, session);
  const kind = plan.protocol.device.value;
  const link = labLinkOf(plan);
  if (link === null) {
    return (
      <Section title="How much">
        <p className="quiet">Mark a zone on the scalp map, and its dose shows here.</p>
      </Section>
    );
  }
  const [{ passes, directions } = { passes: { low: 0, high: 0 }, directions: 0 }] = zones;
  return (
    <Section
      title="How much"
      lede={`The dose of ${passes.low} to ${passes.high} passes in ${directions} directions, as if every pass were made. It compares protocols and says nothing about hair.`}
      actions={
        <span className="screen-only">
          <LinkButton small icon={Grip} to="/needling" search={link}>
            Open in the lab
          </LinkButton>
        </span>
      }
    >
      {bySession.length > 1 ? (
        <div className="screen-only plan-dose-session">
          <SelectField
            label="Session"
            value={`${session}`}
            choices={bySession.map((mm, i) => ({
              value: `${i + 1}`,
              label: `Session ${i + 1}, at most ${mm} mm`,
            }))}
            onChange={(next) => next !== null && setAsked(Number(next))}
          />
        </div>
      ) : null}
      <DoseByZone planned={zones} />
      {kind === "pen" ? (
        <Notice>
          At the assumed speed a pen leaves as many punctures in one pass as a roller in dozens. The
          number of passes comes from trials of several devices: the stop sign ends a session, not
          the count.
        </Notice>
      ) : null}
      <Disclosure
        summary={
          <>
            What this rests on<span className="spoken">: dose by zone</span>
          </>
        }
      >
        <p>
          The plan names a kind of device only; the figures are those of the{" "}
          {deviceById(DEVICE_OF_KIND[kind]).name}, at the assumed speed of the hand. The dose is the
          volume of all needle cones in a cm² of skin. Depth, hole and speed differ between sources,
          which the ranges hold. The lab names what spreads them most.
        </p>
      </Disclosure>
    </Section>
  );
}
