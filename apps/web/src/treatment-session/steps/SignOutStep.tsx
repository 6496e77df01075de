import { Button } from "../../elements/actions/Button.tsx";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { TextAreaField, TextField } from "../../elements/fields/TextField.tsx";
import { timeOf } from "../../elements/records/instants.ts";
import { Section } from "../../elements/structure/Columns.tsx";
import { nowInUtc } from "../session-words.ts";
import { Checklist } from "./Checklist.tsx";
import { Needlestick } from "./Needlestick.tsx";
import type { SessionStepProps } from "./step-props.ts";

/** Everything put away, aftercare given, what differs from the plan explained. */
export function SignOutStep(props: SessionStepProps) {
  const { parts, change, record } = props;
  const { givenAt, how } = parts.aftercare;
  return (
    <>
      <Section title="Said aloud">
        <Checklist {...props} phase="sign-out" />
      </Section>
      <Section title="Aftercare">
        <div className="row">
          <Button
            tone={givenAt ? "plain" : "main"}
            onClick={() =>
              change(({ aftercare }) => ({
                aftercare: { ...aftercare, givenAt: givenAt ? null : nowInUtc() },
              }))
            }
          >
            {givenAt
              ? `Given at ${timeOf(givenAt)}: undo`
              : "Aftercare given, with the number to call"}
          </Button>
        </div>
        <TextField
          label="How"
          optional
          hint="On paper, by e-mail, explained in person."
          value={how ?? ""}
          onChange={(text) =>
            change(({ aftercare }) => ({
              aftercare: { ...aftercare, how: text === "" ? null : text },
            }))
          }
        />
      </Section>
      {record.deviations.length === 0 ? null : (
        <Section
          title="Different from the plan"
          lede="Each with its reason, at least 10 characters."
        >
          <div className="stack">
            {record.deviations.map(({ id, words, planned, done }) => (
              <TextAreaField
                key={id}
                label={words}
                hint={`Planned: ${planned}. Done: ${done}.`}
                rows={2}
                value={
                  parts.deviationReasons.find(({ deviation }) => deviation === id)?.because ?? ""
                }
                onChange={(because) =>
                  change(({ deviationReasons }) => ({
                    deviationReasons: [
                      ...deviationReasons.filter(({ deviation }) => deviation !== id),
                      ...(because === "" ? [] : [{ deviation: id, because }]),
                    ],
                  }))
                }
              />
            ))}
          </div>
        </Section>
      )}
      <Section title="How it ended">
        <ChoiceGroup<"completed" | "stopped">
          label="This session was"
          value={parts.outcome}
          onChange={(outcome) => change(() => ({ outcome }))}
          choices={[
            { value: "completed", label: "Completed" },
            { value: "stopped", label: "Stopped" },
          ]}
        />
        {parts.outcome === "stopped" ? (
          <TextAreaField
            label="Why it was stopped"
            rows={2}
            value={parts.stoppedBecause ?? ""}
            onChange={(text) => change(() => ({ stoppedBecause: text === "" ? null : text }))}
          />
        ) : null}
        <TextAreaField
          label="Note"
          optional
          rows={3}
          value={parts.note}
          onChange={(note) => change(() => ({ note }))}
        />
      </Section>
      <Needlestick {...props} />
    </>
  );
}
