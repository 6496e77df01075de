import { SESSION_CHECKLIST } from "@anagen/treatment";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { nowInUtc } from "../session-words.ts";
import type { SessionStepProps } from "./step-props.ts";

type Answer = "done" | "not-applicable";

interface ChecklistProps extends SessionStepProps {
  readonly phase: "sign-in" | "time-out" | "sign-out";
}

/** What is said aloud and ticked, one line at a time. */
export function Checklist({ phase, parts, change }: ChecklistProps) {
  const items = SESSION_CHECKLIST.filter((item) => item.phase === phase);
  const answer = (item: string, chosen: Answer | null) =>
    change(({ checklist }) => {
      const others = checklist.filter((one) => one.item !== item);
      if (chosen === null) return { checklist: others };
      return { checklist: [...others, { item, answer: chosen, at: nowInUtc() }] };
    });
  return (
    <ul className="session-checks">
      {items.map(({ id, text, why, mayNotApply }) => {
        const given = parts.checklist.find(({ item }) => item === id)?.answer ?? null;
        if (mayNotApply) {
          return (
            <li key={id}>
              <ChoiceGroup<Answer>
                label={text}
                hint={why}
                value={given}
                onChange={(chosen) => answer(id, chosen)}
                choices={[
                  { value: "done", label: "Done" },
                  { value: "not-applicable", label: "Does not apply" },
                ]}
              />
            </li>
          );
        }
        return (
          <li key={id}>
            <label className="session-check">
              <input
                type="checkbox"
                checked={given === "done"}
                onChange={(event) => answer(id, event.target.checked ? "done" : null)}
              />
              <span>
                {text}
                <small>{why}</small>
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
