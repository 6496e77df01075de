import type { RecentEvent } from "@anagen/treatment";
import { Plus } from "lucide-react";
import { Button } from "../../../elements/actions/Button.tsx";
import { ChoiceGroup } from "../../../elements/fields/ChoiceGroup.tsx";
import { NumberField } from "../../../elements/fields/NumberField.tsx";
import { SelectField } from "../../../elements/fields/SelectField.tsx";
import { SITES } from "../../words/conditions.ts";
import { EVENTS } from "../../words/findings.ts";
import { wordLabel } from "../../words/word-labels.ts";
import { Question } from "../Question.tsx";
import { AgoField } from "../rows/AgoField.tsx";
import { RowList } from "../rows/RowList.tsx";
import { RowNote } from "../rows/RowNote.tsx";
import type { StepProps } from "../step-props.ts";

export function RecentStep(props: StepProps) {
  const { facts, change, screening, today } = props;
  return (
    <>
      <Question fact="recentEvents">
        <RowList<RecentEvent>
          label="Recent events on the scalp"
          hint="The last 6 months; where the day is not known, leave it empty."
          rows={facts.recentEvents}
          onChange={(next) => change(({ recentEvents }) => ({ recentEvents: next(recentEvents) }))}
          rowName={(row) => wordLabel(row.name)}
          noneLabel="Nothing recent"
          renderRow={(row, index, set) => (
            <>
              <strong>{wordLabel(row.name)}</strong>
              <div className="answer-row-fields">
                <AgoField
                  what={wordLabel(row.name)}
                  days={row.days_ago}
                  onChange={(days_ago) => set({ days_ago })}
                  today={today}
                />
                <SelectField
                  label={
                    <>
                      <span className="spoken">{wordLabel(row.name)}: </span>Where?
                    </>
                  }
                  value={row.area ?? null}
                  onChange={(area) => set({ area })}
                  choices={
                    row.area && !SITES.some((one) => one.value === row.area)
                      ? [...SITES, { value: row.area, label: row.area }]
                      : SITES
                  }
                  none="Not stated: counts as scalp"
                />
              </div>
              <RowNote screening={screening} path={`recentEvents[${index}]`} />
            </>
          )}
          adder={
            <div className="adders">
              {EVENTS.map((event) => (
                <Button
                  key={event.value}
                  small
                  icon={Plus}
                  onClick={() =>
                    change(({ recentEvents }) => ({
                      recentEvents: [
                        ...(recentEvents ?? []),
                        { name: event.value, area: "scalp", days_ago: null },
                      ],
                    }))
                  }
                >
                  {event.label}
                </Button>
              ))}
            </div>
          }
        />
      </Question>
      <LastSession {...props} />
    </>
  );
}

const DEEPEST_MM = 10;

function LastSession({ facts, change, today, screening }: StepProps) {
  const session = facts.lastSession;
  return (
    <Question fact="lastSession">
      <div className="stack">
        <ChoiceGroup<"none" | "some">
          label="Last needling session"
          hint="With none on record the first session starts at low depth."
          value={session === null ? "none" : "some"}
          onChange={(next) =>
            change(({ lastSession }) => ({
              lastSession:
                next === "some" ? (lastSession ?? { depthMm: null, days_ago: 28 }) : null,
            }))
          }
          choices={[
            { value: "none", label: "None on record" },
            { value: "some", label: "There was one" },
          ]}
        />
        {session === null ? null : (
          <div className="answer-row-fields">
            <AgoField
              what="Last session"
              days={session.days_ago}
              onChange={(days) =>
                days === null
                  ? undefined
                  : change(({ lastSession }) => ({
                      lastSession: { depthMm: lastSession?.depthMm ?? null, days_ago: days },
                    }))
              }
              today={today}
            />
            <NumberField
              label="Depth then"
              hint="Empty means not known."
              unit="mm"
              min={0.01}
              max={DEEPEST_MM}
              value={session.depthMm}
              onChange={(depthMm) =>
                change(({ lastSession }) => ({
                  lastSession: lastSession && { ...lastSession, depthMm },
                }))
              }
            />
          </div>
        )}
        <RowNote screening={screening} path="lastSession" />
      </div>
    </Question>
  );
}
