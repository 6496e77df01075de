import { doneZones, plannedZones } from "@anagen/treatment";
import { useQuery } from "@tanstack/react-query";
import { DoseByZone } from "../../elements/dose/DoseByZone.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { planRecordQuery } from "../../plan/record/plan-record.ts";
import type { SessionRecord } from "../record/session-record.ts";

/** What the needles did to the skin, zone by zone, beside what was planned. */
export function SessionDose({ record }: { readonly record: SessionRecord }) {
  const { body } = record;
  const plan = useQuery(planRecordQuery(body.planId)).data?.data.body.plan ?? null;
  if (plan === null || body.zones.length === 0) return null;
  const planned = plannedZones(plan, body.number);
  const done = doneZones(
    plan,
    body.zones.map(({ zone, depthMm, passes, directions }) => ({
      zone,
      depthMm: depthMm ?? null,
      // A session counts its passes in each direction; a dose counts all of them.
      passes: passes == null || directions == null ? null : passes * directions,
      directions: directions ?? null,
    })),
  );
  return (
    <Section
      title="Dose, planned and done"
      lede="The volume of all needle cones in a cm² of skin. It compares sessions and says nothing about hair."
    >
      <DoseByZone planned={planned} done={done} />
    </Section>
  );
}
