import { NEEDLESTICK_ADVICE } from "@anagen/treatment";
import { Button } from "../../elements/actions/Button.tsx";
import { YesNoField } from "../../elements/fields/ChoiceGroup.tsx";
import { TextAreaField, TextField } from "../../elements/fields/TextField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { nowInUtc } from "../session-words.ts";
import type { SessionStepProps } from "./step-props.ts";

/** A staff member was pricked: what to do now comes first, then what to write down. */
export function Needlestick({ parts, change }: SessionStepProps) {
  const { needlestick } = parts;
  if (needlestick === null) {
    return (
      <Button
        tone="quiet"
        onClick={() =>
          change(() => ({
            needlestick: {
              userId: null,
              name: "",
              at: nowInUtc(),
              what: "",
              washed: false,
              reportedTo: null,
              careSoughtAt: null,
            },
          }))
        }
      >
        Someone of the staff was pricked
      </Button>
    );
  }
  const set = (part: Partial<typeof needlestick>) =>
    change(({ needlestick: before }) => ({ needlestick: before && { ...before, ...part } }));
  return (
    <fieldset className="session-item">
      <legend>Needlestick</legend>
      <Notice tone="problem" title="Do this now" announce>
        <ol>
          {NEEDLESTICK_ADVICE.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </Notice>
      <TextField
        label="Who was pricked"
        value={needlestick.name}
        onChange={(name) => set({ name })}
      />
      <TextAreaField
        label="What happened"
        rows={2}
        value={needlestick.what}
        onChange={(what) => set({ what })}
      />
      <YesNoField
        label="Washed with soap and water?"
        value={needlestick.washed}
        onChange={(washed) => set({ washed: washed ?? false })}
      />
      <TextField
        label="Reported to"
        optional
        value={needlestick.reportedTo ?? ""}
        onChange={(text) => set({ reportedTo: text === "" ? null : text })}
      />
      <Button small tone="quiet" onClick={() => change(() => ({ needlestick: null }))}>
        Entered by mistake: remove
      </Button>
    </fieldset>
  );
}
