import { useQuery } from "@tanstack/react-query";
import { YesNoField } from "../../elements/fields/ChoiceGroup.tsx";
import { NumberField } from "../../elements/fields/NumberField.tsx";
import { planRecordQuery } from "../../plan/record/plan-record.ts";
import type { SessionStepProps } from "./step-props.ts";

/** What the plan pairs with needling: given or not, and how long after. */
export function CoTherapyDone({ parts, change, record }: SessionStepProps) {
  const plan = useQuery(planRecordQuery(record.body.planId)).data?.data.body.plan ?? null;
  const planned = (plan?.protocol.coTherapy ?? []).map(({ name }) => name);
  const done = parts.coTherapy ?? [];
  const names = [...new Set([...planned, ...done.map(({ name }) => name)])];
  if (names.length === 0) {
    return (
      <YesNoField
        label="The plan names no co-therapy. Was one given?"
        value={parts.coTherapy === null ? null : parts.coTherapy.length > 0}
        onChange={(given) =>
          change(() => ({
            coTherapy: given ? [{ name: "other", given: true, hoursAfter: null, note: "" }] : [],
          }))
        }
      />
    );
  }
  return (
    <div className="stack">
      {names.map((name) => {
        const row = done.find((one) => one.name === name);
        const set = (part: Partial<NonNullable<typeof row>>) =>
          change(({ coTherapy }) => {
            const before = row ?? { name, given: false, hoursAfter: null, note: "" };
            const others = (coTherapy ?? []).filter((one) => one.name !== name);
            return { coTherapy: [...others, { ...before, ...part }] };
          });
        return (
          <fieldset key={name} className="session-item">
            <legend>{name}</legend>
            <YesNoField
              label={`Planned with this session: will ${name} be used?`}
              value={row?.given ?? null}
              onChange={(given) => given !== null && set({ given })}
            />
            {row?.given ? (
              <NumberField
                label="Hours after needling"
                hint="0 is at once; minoxidil usually waits 24 hours."
                unit="h"
                min={0}
                max={1000}
                value={row.hoursAfter ?? null}
                onChange={(hoursAfter) => set({ hoursAfter })}
              />
            ) : null}
          </fieldset>
        );
      })}
    </div>
  );
}
