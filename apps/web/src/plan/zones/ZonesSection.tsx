import { type Plan, SCALP_ZONES, type ScalpZone } from "@anagen/treatment";
import { Check, Minus } from "lucide-react";
import { useState } from "react";
import { Backing } from "../../elements/findings/Backing.tsx";
import { Icon } from "../../elements/Icon.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { ScalpMap } from "./ScalpMap.tsx";
import { ZONE_SHAPES } from "./zone-shapes.ts";

const THIN_SKIN: readonly ScalpZone[] = ["frontal-hairline", "temporal-left", "temporal-right"];

/** Where it is done: a map, and the same as a table. */
export function ZonesSection({ plan }: { readonly plan: Plan }) {
  const [chosen, setChosen] = useState<ScalpZone | null>(null);
  const { zones, depthMm } = plan.protocol;
  const deepest = Math.max(...depthMm.bySession);
  const depthIn = (zone: ScalpZone) =>
    THIN_SKIN.includes(zone) ? Math.min(deepest, depthMm.hairlineAndTemples.value) : deepest;
  return (
    <Section title="Where" lede={zones.because}>
      <div className="zones keep-together">
        <ScalpMap treated={zones.value} chosen={chosen} onChoose={setChosen} />
        <table className="zones-table">
          <caption className="spoken">Zones of the scalp</caption>
          <thead>
            <tr>
              <th scope="col">Zone</th>
              <th scope="col">In the plan</th>
              <th scope="col">Deepest</th>
            </tr>
          </thead>
          <tbody>
            {SCALP_ZONES.map((zone, index) => {
              const treated = zones.value.includes(zone);
              return (
                <tr key={zone} className={chosen === zone ? "zones-chosen" : undefined}>
                  <th scope="row">
                    <span className="zones-number" aria-hidden="true">
                      {index + 1}
                    </span>
                    {ZONE_SHAPES[zone].label}
                  </th>
                  <td>
                    <span className="row">
                      <Icon of={treated ? Check : Minus} size={16} />
                      {treated ? "Yes" : "No"}
                    </span>
                  </td>
                  <td className="figures">{treated ? `${depthIn(zone)} mm` : ""}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Backing grade={zones.grade} sources={zones.sources} because={zones.because} about="Zones" />
    </Section>
  );
}
