import {
  type Plan,
  plannedZones,
  type ScalpZone,
  type ZoneWish,
  zoneAreasOf,
} from "@anagen/treatment";
import { Check, Minus } from "lucide-react";
import { figureText } from "../../elements/dose/estimate-words.ts";
import { Backing } from "../../elements/findings/Backing.tsx";
import { Icon } from "../../elements/Icon.tsx";
import { EditableZones } from "../../elements/scalp-map/EditableZones.tsx";
import { ScalpZones, type ZoneColumn } from "../../elements/scalp-map/ScalpZones.tsx";
import { Section } from "../../elements/structure/Columns.tsx";

interface ZonesSectionProps {
  readonly plan: Plan;
  /** Zones can be marked and measured while the plan is a draft. */
  readonly onZones?: ((zones: readonly ZoneWish[]) => void) | undefined;
}

const CAPTION = "Zones of the scalp";

/** Where it is done: a map, and the same as a table. */
export function ZonesSection({ plan, onZones }: ZonesSectionProps) {
  const { zones, zoneAreas } = plan.protocol;
  const areas = zoneAreasOf(plan);
  const deepest = plannedZones(plan, plan.protocol.depthMm.bySession.length);
  const areaOf = (zone: ScalpZone) => areas.find((area) => area.zone === zone);
  const depth: ZoneColumn = {
    id: "depth",
    header: "Deepest",
    cell: (zone) => {
      const planned = deepest.find((one) => one.zone === zone);
      return planned ? <span className="figures">{planned.depthMm} mm</span> : null;
    },
  };
  const shown: ZoneColumn[] = [
    {
      id: "in",
      header: "In the plan",
      cell: (zone) => (
        <span className="row">
          <Icon of={areaOf(zone) ? Check : Minus} size={16} />
          {areaOf(zone) ? "Yes" : "No"}
        </span>
      ),
    },
    {
      id: "area",
      header: "Area",
      cell: (zone) => {
        const area = areaOf(zone);
        return area ? (
          <span className="figures">
            {figureText(area.areaCm2)} cm²{area.basis === "assumed" ? " (assumed)" : ""}
          </span>
        ) : null;
      },
    },
    depth,
  ];
  return (
    <Section title="Where" lede={zones.because}>
      {onZones ? (
        <EditableZones caption={CAPTION} areas={areas} onChange={onZones} columns={[depth]} />
      ) : (
        <ScalpZones
          caption={CAPTION}
          marked={areas.map(({ zone }) => zone)}
          said={(zone) => (areaOf(zone) ? "in the plan" : "not in the plan")}
          columns={shown}
        />
      )}
      {onZones ? (
        <p className="quiet small">
          A grey area is an assumption. Enter what was measured on the person; empty the box to go
          back.
        </p>
      ) : null}
      <Backing grade={zones.grade} sources={zones.sources} because={zones.because} about="Zones" />
      {zoneAreas ? (
        <Backing
          grade={zoneAreas.grade}
          sources={zoneAreas.sources}
          because={zoneAreas.because}
          summary="Why these areas?"
          about="Areas of the zones"
        />
      ) : null}
    </Section>
  );
}
