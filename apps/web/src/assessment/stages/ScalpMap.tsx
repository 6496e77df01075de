import { type Diagnosis, planZones, SCALP_ZONES, type ScalpZone } from "@anagen/treatment";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import "./stages.css";

const ZONES: Readonly<Record<ScalpZone, { label: string; d: string }>> = {
  "frontal-hairline": { label: "Front hairline", d: "M16 24a23 26 0 0 1 32 0l-4 8q-12-6-24 0z" },
  "temporal-left": { label: "Left temple", d: "M14.5 26 19 34l-2 12H9.2q-.6-12 5.3-20z" },
  "temporal-right": { label: "Right temple", d: "M49.5 26 45 34l2 12h7.8q.6-12-5.3-20z" },
  "mid-scalp": { label: "Mid-scalp", d: "M20.5 34q11.5-5 23 0l1.5 14q-13 5-26 0z" },
  vertex: { label: "Crown (vertex)", d: "M19.5 50.5q12.5 5 25 0Q44 62 32 66q-12-4-12.5-15.5z" },
};

/** The zones where hair thins at this stage: a map from above with its list beside it. */
export function ScalpMap({
  stage,
  diagnosis,
}: {
  readonly stage: string | null;
  readonly diagnosis: Diagnosis | null;
}) {
  const zones = planZones(stage, diagnosis, false);
  return (
    <Disclosure summary="Scalp map: where hair thins at this stage">
      <div className="scalp-map">
        <svg viewBox="0 0 64 80" aria-hidden="true" focusable="false">
          <path className="head-nose" d="M28 13.5 32 7l4 6.5" />
          <ellipse className="head-line" cx="32" cy="42" rx="23" ry="30" />
          {SCALP_ZONES.map((zone) => (
            <path
              key={zone}
              className={zones.value.includes(zone) ? "zone zone-on" : "zone"}
              d={ZONES[zone].d}
            />
          ))}
        </svg>
        <div className="stack stack-close">
          <ul className="scalp-zones">
            {SCALP_ZONES.map((zone) => (
              <li key={zone} className={zones.value.includes(zone) ? "zone-listed" : "quiet"}>
                {ZONES[zone].label}
                {zones.value.includes(zone) ? " · thins at this stage" : ""}
              </li>
            ))}
          </ul>
          <p className="quiet">{zones.because}</p>
        </div>
      </div>
    </Disclosure>
  );
}
