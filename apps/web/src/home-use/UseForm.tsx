import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { YesNoField } from "../elements/fields/ChoiceGroup.tsx";
import { DateField } from "../elements/fields/DateField.tsx";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { TextField } from "../elements/fields/TextField.tsx";
import { todayHere } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { type HomeUses, keepUse } from "./home-data.ts";

interface UseFormProps {
  readonly patientId: string;
  readonly home: HomeUses;
}

/** Before a use: every step confirmed, then it may be kept; what was done already is told too. */
export function UseForm({ patientId, home }: UseFormProps) {
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [roller, setRoller] = useState(home.rollers[0]?.roller ?? "");
  const [needleMm, setNeedleMm] = useState<number | null>(null);
  const [on, setOn] = useState<string | null>(todayHere());
  const [alreadyDone, setAlreadyDone] = useState(false);
  const { busy, trouble, act } = useAct({ keys: ["home-uses"] });
  const complete = roller.trim() !== "" && needleMm !== null && on !== null;
  const open = home.steps.length - confirmed.length;
  const keep = async () => {
    if (needleMm === null || on === null) return;
    const use = {
      on,
      roller: roller.trim(),
      needleMm,
      confirmedSteps: [...confirmed],
      alreadyDone,
    };
    if (await act((key) => keepUse(patientId, use, key), "Kept in the log")) setConfirmed([]);
  };
  return (
    <Section title="Before each use" lede="Read and confirm every step, each time anew.">
      <ul className="home-steps">
        {home.steps.map(({ id, text }) => (
          <li key={id}>
            <label className="home-step">
              <input
                type="checkbox"
                checked={confirmed.includes(id)}
                onChange={(event) =>
                  setConfirmed((before) =>
                    event.target.checked ? [...before, id] : before.filter((one) => one !== id),
                  )
                }
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="home-use-form">
        <TextField
          label="Which roller"
          hint="A name of your own, such as “blue, bought in May”: its uses are counted."
          value={roller}
          onChange={(next) => setRoller(next.slice(0, 80))}
        />
        <NumberField
          label="Needle length"
          unit="mm"
          min={0.01}
          max={10}
          value={needleMm}
          onChange={setNeedleMm}
        />
        <DateField label="Day" max={todayHere()} value={on} onChange={setOn} />
        <YesNoField
          label="Have you done it already?"
          hint="Then it is kept in any case. Tick the steps you followed: each one left open counts as a breach."
          value={alreadyDone}
          notKnown={false}
          onChange={(next) => setAlreadyDone(next === true)}
        />
      </div>
      {trouble === null ? null : (
        <Notice tone="problem" title="Do not needle now" announce>
          {trouble}
        </Notice>
      )}
      <p className="quiet" aria-live="polite">
        {open === 0 ? "Every step is confirmed." : `${open} of ${home.steps.length} steps open.`}
      </p>
      <div>
        <Button
          tone="main"
          busy={busy}
          disabled={!complete || (open > 0 && !alreadyDone)}
          onClick={() => void keep()}
        >
          {alreadyDone ? "Keep in the log" : "Confirm and keep"}
        </Button>
      </div>
    </Section>
  );
}
