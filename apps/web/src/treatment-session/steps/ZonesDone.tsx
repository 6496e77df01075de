import {
  type PlannedZone,
  plannedZones,
  SCALP_ZONES,
  type ScalpZone,
  ZONE_FACTS,
} from "@anagen/treatment";
import { useQuery } from "@tanstack/react-query";
import { CheckCheck } from "lucide-react";
import { useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { ScalpMap } from "../../elements/scalp-map/ScalpMap.tsx";
import { planRecordQuery } from "../../plan/record/plan-record.ts";
import type { DoneZone } from "../record/session-record.ts";
import type { SessionStepProps } from "./step-props.ts";
import { ZoneDone } from "./ZoneDone.tsx";

/** The map and, for each needled zone, depth, passes, directions and endpoint by large buttons. */
export function ZonesDone({ parts, change, record }: SessionStepProps) {
  const [chosen, setChosen] = useState<ScalpZone | null>(null);
  const plan = useQuery(planRecordQuery(record.body.planId)).data?.data.body.plan ?? null;
  const planned = plan === null ? [] : plannedZones(plan, record.body.number);
  const { zones } = parts;
  const marked = zones.map(({ zone }) => zone);

  const set = (zone: ScalpZone, part: Partial<DoneZone>) =>
    change(({ zones: before }) => ({
      zones: before.map((one) => (one.zone === zone ? { ...one, ...part } : one)),
    }));
  const toggle = (zone: ScalpZone | null) => {
    if (zone === null) return setChosen(null);
    setChosen(zone);
    if (marked.includes(zone)) return;
    change(({ zones: before, cartridges }) => ({
      zones: [...before, begun(zone, planned, cartridges.length)],
    }));
  };
  const open = planned.filter(({ zone }) => !marked.includes(zone));
  return (
    <>
      {open.length > 1 ? (
        <Button
          icon={CheckCheck}
          onClick={() =>
            change(({ zones: before, cartridges }) => ({
              zones: [
                ...before,
                ...open.map(({ zone }) => begun(zone, planned, cartridges.length)),
              ],
            }))
          }
        >
          Needled as planned: {open.length === planned.length ? "all zones" : "all other zones"}
        </Button>
      ) : null}
      <div className="session-zones">
        <ScalpMap
          marked={marked}
          said={(zone) =>
            marked.includes(zone)
              ? "needled"
              : planned.some((one) => one.zone === zone)
                ? "planned, not yet needled"
                : "not planned"
          }
          chosen={chosen}
          onChoose={toggle}
        />
        <ul className="session-zone-list">
          {SCALP_ZONES.map((zone) => {
            const done = zones.find((one) => one.zone === zone);
            const plannedHere = planned.find((one) => one.zone === zone);
            if (done === undefined) {
              return (
                <li key={zone} className="session-zone-open">
                  <button type="button" className="session-zone-add" onClick={() => toggle(zone)}>
                    {ZONE_FACTS[zone].name}
                    <small>
                      {plannedHere
                        ? `Planned: ${plannedHere.depthMm} mm. Tap when needled.`
                        : "Not in the plan."}
                    </small>
                  </button>
                </li>
              );
            }
            return (
              <li key={zone} className={chosen === zone ? "session-zone chosen" : "session-zone"}>
                <ZoneDone
                  done={done}
                  planned={plannedHere ?? null}
                  cartridges={parts.cartridges.length}
                  onChange={(part) => set(zone, part)}
                  onRemove={() =>
                    change(({ zones: before }) => ({
                      zones: before.filter((one) => one.zone !== zone),
                    }))
                  }
                />
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}

/** A zone with what the plan asks for; the endpoint is what was seen, so it stays open. */
function begun(zone: ScalpZone, planned: readonly PlannedZone[], cartridges: number): DoneZone {
  const plan = planned.find((one) => one.zone === zone);
  return {
    zone,
    depthMm: plan?.depthMm ?? null,
    passes: plan === undefined ? null : Math.round(plan.passes.low / plan.directions),
    directions: plan?.directions ?? null,
    endpoint: null,
    cartridge: cartridges === 0 ? null : cartridges - 1,
    note: "",
  };
}
