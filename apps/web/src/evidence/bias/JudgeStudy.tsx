import type { Trial } from "@anagen/evidence";
import { FileJson } from "lucide-react";
import { useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { saveFile } from "../../elements/files/save-file.ts";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import {
  DOMAINS,
  JUDGEMENTS,
  judgedOf,
  judgementsAsRecord,
  keepJudged,
  overallOf,
} from "./judgements.ts";
import { LightKey, TrafficLight } from "./TrafficLight.tsx";

/** Risk of bias as recorded, and a reader's own judgement beside it. */
export function JudgeStudy({ trial }: { readonly trial: Trial }) {
  const [judged, setJudged] = useState(judgedOf(trial.id));
  const overall = overallOf(judged);
  return (
    <div className="stack">
      <p>
        {trial.riskOfBias === null
          ? "No judgement of this study was seen in print."
          : `Seen in print: ${trial.riskOfBias}. That is another scale and is not turned into RoB 2.`}
      </p>
      {trial.randomised ? (
        <>
          <div className="row">
            {DOMAINS.map(({ id, word }) => (
              <span key={id} className="row small">
                <TrafficLight judgement={judged[id]} />
                {word}
              </span>
            ))}
            <span className="row small">
              <TrafficLight judgement={overall} />
              <strong>Overall</strong>
            </span>
          </div>
          <Disclosure summary="Judge it yourself">
            <p className="quiet">
              RoB 2, for one result of a randomised trial. Your judgement stays in this window until
              it is closed; save it as a file to keep it.
            </p>
            {DOMAINS.map(({ id, word, asks }) => (
              <SelectField
                key={id}
                label={`${id}: ${word}`}
                hint={asks}
                none="Not judged"
                value={judged[id]}
                onChange={(judgement) => {
                  const next = { ...judged, [id]: judgement };
                  keepJudged(trial.id, next);
                  setJudged(next);
                }}
                choices={JUDGEMENTS.map((value) => ({ value, label: value }))}
              />
            ))}
            <div>
              <Button
                icon={FileJson}
                onClick={() =>
                  saveFile(
                    "risk-of-bias.json",
                    "application/json",
                    `${JSON.stringify(judgementsAsRecord(), null, 2)}\n`,
                  )
                }
              >
                Save my judgements
              </Button>
            </div>
          </Disclosure>
          <LightKey />
        </>
      ) : (
        <p className="quiet">
          RoB 2 is made for randomised trials, and this study is not described as one. Without
          chance in the allocation, groups may differ from the start.
        </p>
      )}
    </div>
  );
}
