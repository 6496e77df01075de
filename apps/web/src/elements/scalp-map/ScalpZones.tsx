import { SCALP_ZONES, type ScalpZone, ZONE_FACTS } from "@anagen/treatment";
import { type ReactNode, useState } from "react";
import { ScalpMap } from "./ScalpMap.tsx";

export interface ZoneColumn {
  readonly id: string;
  readonly header: string;
  readonly cell: (zone: ScalpZone) => ReactNode;
}

interface ScalpZonesProps {
  /** What the table holds; read aloud. */
  readonly caption: string;
  readonly marked: readonly ScalpZone[];
  /** What a zone of the map is read as, after its name. */
  readonly said: (zone: ScalpZone) => string;
  readonly columns: readonly ZoneColumn[];
}

/** The scalp map with its table: a zone chosen on the map shows in the table, and the other way. */
export function ScalpZones({ caption, marked, said, columns }: ScalpZonesProps) {
  const [chosen, setChosen] = useState<ScalpZone | null>(null);
  return (
    <div className="scalp-zones keep-together">
      <ScalpMap marked={marked} said={said} chosen={chosen} onChoose={setChosen} />
      <table className="scalp-table">
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Zone</th>
            {columns.map(({ id, header }) => (
              <th key={id} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SCALP_ZONES.map((zone, index) => (
            <tr
              key={zone}
              className={chosen === zone ? "scalp-chosen" : undefined}
              onFocus={() => setChosen(zone)}
            >
              <th scope="row">
                <span className="scalp-index" aria-hidden="true">
                  {index + 1}
                </span>
                {ZONE_FACTS[zone].name}
              </th>
              {columns.map(({ id, cell }) => (
                <td key={id}>{cell(zone)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
