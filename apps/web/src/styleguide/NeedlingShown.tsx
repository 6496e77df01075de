import { SCALP_ZONES, ZONE_FACTS, type ZoneArea, type ZoneWish } from "@anagen/treatment";
import { useState } from "react";
import { DoseByZone } from "../elements/dose/DoseByZone.tsx";
import { RangeField } from "../elements/fields/RangeField.tsx";
import { EditableZones } from "../elements/scalp-map/EditableZones.tsx";
import { Section } from "../elements/structure/Columns.tsx";

const areaOf = ({ zone, areaCm2 }: ZoneWish): ZoneArea => {
  const { value, low, high } = ZONE_FACTS[zone].areaCm2;
  return areaCm2 == null
    ? { zone, areaCm2: value, lowCm2: low, highCm2: high, basis: "assumed" }
    : { zone, areaCm2, lowCm2: areaCm2, highCm2: areaCm2, basis: "entered" };
};

/** The scalp map with its areas, a slider, and the dose planned and done by zone. */
export function NeedlingShown() {
  const [zones, setZones] = useState<readonly ZoneWish[]>([
    { zone: "frontal-hairline" },
    { zone: "vertex", areaCm2: 62 },
  ]);
  const [depthMm, setDepthMm] = useState(0.6);
  const areas = SCALP_ZONES.flatMap((zone) => zones.filter((wish) => wish.zone === zone)).map(
    areaOf,
  );
  const needled = areas.map(({ zone, areaCm2 }) => ({
    zone,
    areaCm2,
    depthMm,
    passes: 12,
    directions: 3,
    device: "roller",
  }));
  return (
    <Section title="Scalp map and dose">
      <EditableZones caption="Zones of the scalp" areas={areas} onChange={setZones} />
      <RangeField
        label="Depth"
        unit="mm"
        value={depthMm}
        min={0.05}
        max={3}
        from={0.05}
        to={2}
        step={0.05}
        band={{ low: 0.5, high: 0.6 }}
        note="The pale part is where a first session lies."
        onChange={setDepthMm}
      />
      <DoseByZone
        planned={needled}
        done={needled.map((zone, i) =>
          i === 0 ? { ...zone, depthMm: null } : { ...zone, passes: 9 },
        )}
      />
    </Section>
  );
}
