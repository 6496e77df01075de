import { TextAreaField } from "../../elements/fields/TextField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { useIsClinician } from "../../plan/record/roles.ts";
import type { SessionStepProps } from "./step-props.ts";

/** What the rules say of today, and a clinician's answer where one may be given. */
export function RescreenVerdict({ parts, change, record }: SessionStepProps) {
  const clinician = useIsClinician(record.siteId);
  const result = record.body.rescreenResult;
  if (result === null) return null;
  if (result.newFindings.length === 0) {
    return (
      <Notice title="Nothing new speaks against needling today">
        The rules ran again on today's answers. The decision stays the clinician's.
      </Notice>
    );
  }
  const stops = result.verdict === "stop";
  return (
    <div className="stack">
      <Notice
        tone={stops ? "problem" : "warning"}
        title={stops ? "Not today" : "A clinician answers first"}
        announce
      >
        {result.newFindings.length === 1 ? "One new finding" : "New findings"} since the plan was
        decided on.
      </Notice>
      <ul className="session-findings">
        {result.newFindings.map((finding) => {
          const given = parts.rescreen.overrides.find(({ rule }) => rule === finding.rule);
          return (
            <li key={finding.rule + finding.reason}>
              <strong>{finding.rule}</strong>
              <p>{finding.because}</p>
              {clinician && finding.decision !== "avoid" ? (
                <TextAreaField
                  label={`Go on all the same, because (${finding.rule})`}
                  hint="Only where the rule allows it; at least 10 characters, kept with your name."
                  optional
                  rows={2}
                  value={given?.because ?? ""}
                  onChange={(because) =>
                    change(({ rescreen }) => ({
                      rescreen: {
                        ...rescreen,
                        overrides: [
                          ...rescreen.overrides.filter(({ rule }) => rule !== finding.rule),
                          ...(because === "" ? [] : [{ rule: finding.rule, because }]),
                        ],
                      },
                    }))
                  }
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
