import { useQuery } from "@tanstack/react-query";
import { CircleAlert, CircleDashed } from "lucide-react";
import { Disclosure } from "../elements/findings/Disclosure.tsx";
import { Icon } from "../elements/Icon.tsx";
import { shortDay } from "../elements/records/days.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { ChangesTable } from "./ChangesTable.tsx";
import { type Judgement, judgementQuery } from "./outcome-data.ts";
import { WorkingChart } from "./WorkingChart.tsx";
import { workingFigure } from "./working-figure.ts";
import "../elements/records/records.css";
import "./outcomes.css";

/** "Is it working for me?" in words, as a chart and as a table, with the stop rules. */
export function IsItWorking({ patientId }: { readonly patientId: string }) {
  const judged = useQuery(judgementQuery(patientId));
  return (
    <Section title="Is it working?">
      {judged.isPending ? <SkeletonLines lines={5} label="Loading what was measured" /> : null}
      {judged.isError ? (
        <ErrorState error={judged.error} onRetry={() => void judged.refetch()} />
      ) : null}
      {judged.data ? <Judged judgement={judged.data} /> : null}
    </Section>
  );
}

function Judged({ judgement }: { readonly judgement: Judgement }) {
  const density = workingFigure(judgement, "density");
  const thickness = workingFigure(judgement, "thickness");
  const months = judgement.monthsSinceFirstSession;
  return (
    <div className="stack">
      <p className="working-words">{judgement.words}</p>
      {density ? <WorkingChart title="Hair density" figure={density} /> : null}
      {thickness ? <WorkingChart title="Hair thickness" figure={thickness} /> : null}
      {judgement.changes.length > 0 ? (
        <>
          <ChangesTable changes={judgement.changes} />
          <p className="working-trial-words">{judgement.trialWords}</p>
        </>
      ) : null}
      {judgement.series.length > 0 ? (
        <Disclosure summary="Every measurement, as a table">
          <SeriesTable series={judgement.series} />
        </Disclosure>
      ) : null}
      {judgement.changes.length > 0 ? (
        <Disclosure summary="The trials, as a table">
          <TrialsTable trials={judgement.trials} />
        </Disclosure>
      ) : null}
      <h3>When the course is looked at again, or ends</h3>
      <p className="quiet">
        {months === null
          ? "Counted from the first session, which is still to come."
          : `${months} whole ${months === 1 ? "month" : "months"} since the first session.`}
      </p>
      <ul className="working-rules">
        {judgement.stopRules.map(({ id, due, when, action }) => (
          <li key={id} className={due ? "working-rule-due" : undefined}>
            <Icon of={due ? CircleAlert : CircleDashed} />
            <span>
              <strong>{due ? "Now" : "Not now"}:</strong> {when}. {action}.
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SeriesTable({ series }: { readonly series: Judgement["series"] }) {
  return (
    <table className="table">
      <caption className="spoken">Every measurement, oldest first</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">What</th>
          <th scope="col">Value (interval)</th>
          <th scope="col">How</th>
        </tr>
      </thead>
      <tbody>
        {series.map((one) => (
          <tr key={one.measure + one.on + one.value + one.zone}>
            <td data-label="Day">{shortDay(one.on)}</td>
            <td data-label="What">{one.measure}</td>
            <td data-label="Value (interval)" className="figures">
              {one.value} {one.low === one.high ? "(not known)" : `(${one.low} to ${one.high})`}
            </td>
            <td data-label="How">
              {one.method}
              {one.zone === null ? "" : `, ${one.zone}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TrialsTable({ trials }: { readonly trials: Judgement["trials"] }) {
  return (
    <table className="table">
      <caption className="spoken">Mean changes of density in trials, hairs per cm²</caption>
      <thead>
        <tr>
          <th scope="col">Trial</th>
          <th scope="col">People</th>
          <th scope="col">With needling</th>
          <th scope="col">Minoxidil alone</th>
        </tr>
      </thead>
      <tbody>
        {trials.map((trial) => (
          <tr key={trial.name}>
            <td data-label="Trial">{trial.name}</td>
            <td data-label="People" className="figures">
              {trial.people}
            </td>
            <td data-label="With needling" className="figures">
              {trial.withNeedlingPerCm2} per cm²
            </td>
            <td data-label="Minoxidil alone" className="figures">
              {trial.minoxidilAlonePerCm2} per cm²
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
