import {
  type ScalpZone,
  ZONE_AREA_LIMITS_CM2,
  ZONE_FACTS,
  type ZoneArea,
  type ZoneWish,
} from "@anagen/treatment";
import { NumberField } from "../fields/NumberField.tsx";
import { ScalpZones, type ZoneColumn } from "./ScalpZones.tsx";
import { toggledZone, withArea } from "./zone-choice.ts";

interface EditableZonesProps {
  readonly caption: string;
  readonly areas: readonly ZoneArea[];
  readonly onChange: (zones: readonly ZoneWish[]) => void;
  /** Further columns: depth, dose. */
  readonly columns?: readonly ZoneColumn[];
}

/** Zones that can be marked and whose areas can be entered; an empty area is the assumption. */
export function EditableZones({ caption, areas, onChange, columns = [] }: EditableZonesProps) {
  const areaOf = (zone: ScalpZone) => areas.find((area) => area.zone === zone);
  const onlyOne = areas.length === 1;
  const own: ZoneColumn[] = [
    {
      id: "marked",
      header: "Treated",
      cell: (zone) => (
        <label className="scalp-mark">
          <input
            type="checkbox"
            checked={areaOf(zone) !== undefined}
            disabled={onlyOne && areaOf(zone) !== undefined}
            onChange={() => {
              const next = toggledZone(areas, zone);
              if (next !== null) onChange(next);
            }}
          />
          <span className="spoken">{ZONE_FACTS[zone].name} is treated</span>
        </label>
      ),
    },
    {
      id: "area",
      header: "Area",
      cell: (zone) => {
        const area = areaOf(zone);
        if (area === undefined) return null;
        return (
          <NumberField
            label={`Area of ${ZONE_FACTS[zone].name}, in cm²`}
            hideLabel
            unit="cm²"
            min={LEAST_CM2}
            max={ZONE_AREA_LIMITS_CM2.most}
            placeholder={`${ZONE_FACTS[zone].areaCm2.value}`}
            value={area.basis === "entered" ? area.areaCm2 : null}
            onChange={(areaCm2) => onChange(withArea(areas, zone, areaCm2))}
          />
        );
      },
    },
  ];
  return (
    <>
      <ScalpZones
        caption={caption}
        marked={areas.map(({ zone }) => zone)}
        said={(zone) => (areaOf(zone) === undefined ? "not treated" : "treated")}
        columns={[...own, ...columns]}
      />
      {onlyOne ? <p className="quiet small">One zone stays: a plan treats at least one.</p> : null}
    </>
  );
}

/** Above 0; smaller than this is a slip of the key. */
const LEAST_CM2 = 0.1;
