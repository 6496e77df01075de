import { listConclusions, poolQuestion, QUESTIONS, type Sensitivity } from "@anagen/evidence";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { Notice } from "../../elements/states/Notice.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { AnalysisBoard } from "../analysis/AnalysisBoard.tsx";
import { CertaintyBadge } from "../CertaintyBadge.tsx";
import { ConclusionEntry } from "../conclusions/ConclusionEntry.tsx";
import { EvidenceFrame } from "../EvidenceFrame.tsx";
import { NotHere } from "../NotHere.tsx";
import { CertaintySteps } from "./CertaintySteps.tsx";
import { DoubtfulTrials } from "./DoubtfulTrials.tsx";
import { FlowSection } from "./FlowSection.tsx";
import { LightsTable } from "./LightsTable.tsx";
import { scaleOfQuestion, studiesOfQuestion } from "./question-pool.ts";
import { ScalesSection } from "./ScalesSection.tsx";
import { SensitivityField } from "./SensitivityField.tsx";
import { SynthesesSection } from "./SynthesesSection.tsx";
import "./question.css";

/** One question: its trials, the pool to work with, what others found, and how sure that is. */
export function QuestionPage() {
  const { questionId } = useParams({ from: "/signed-in/evidence/questions/$questionId" });
  const known = QUESTIONS.some(({ id }) => id === questionId);
  return known ? <Question key={questionId} id={questionId} /> : <NotHere what="question" />;
}

function Question({ id }: { readonly id: string }) {
  const [sensitivity, setSensitivity] = useState<Sensitivity | null>(null);
  const result = useMemo(() => poolQuestion(id, { sensitivity }), [id, sensitivity]);
  const studies = useMemo(() => studiesOfQuestion(result), [result]);
  const scale = scaleOfQuestion(id);
  const { question, why, certainty, flow, excluded, effects } = result;
  const log = listConclusions(id);
  const concluded = log.at(-1);
  const people = effects.reduce((sum, effect) => sum + effect.people, 0);
  return (
    <EvidenceFrame
      title={question.plain}
      lede={question.title}
      back={<Link to="/evidence">What is known</Link>}
    >
      {concluded ? <p className="question-answer">{concluded.concluded}</p> : null}
      <p className="question-basis">
        <CertaintyBadge level={certainty.level} explained />
        <span className="quiet figures">
          {why} {people > 0 ? `${people} people.` : ""}
        </span>
      </p>
      <Section
        title="The trials together"
        lede="Take a trial out, change the model, or try a named departure: everything is worked out again at once, in this window."
      >
        <SensitivityField value={sensitivity} onChange={setSensitivity} />
        {sensitivity === null ? null : (
          <Notice tone="warning" title="Exploratory">
            This departs from the primary analysis. It shows how much rests on a choice; it is not
            the answer.
          </Notice>
        )}
        {studies.length === 0 ? (
          <Notice title="Nothing to draw">{why}</Notice>
        ) : (
          <AnalysisBoard
            key={sensitivity ?? "primary"}
            title={question.title}
            fileName={id}
            studies={studies}
            scale={scale}
          />
        )}
      </Section>
      <DoubtfulTrials effects={effects} />
      <SynthesesSection id={id} syntheses={result.syntheses} />
      <ScalesSection id={id} />
      <Section
        title="Why this certainty"
        lede={`It starts ${certainty.start}, for the kind of studies, and goes down step by step. A proposal by rule, for a person to confirm.`}
      >
        <CertaintySteps certainty={certainty} />
      </Section>
      <LightsTable riskOfBias={result.riskOfBias} />
      <FlowSection flow={flow} excluded={excluded} />
      <Section title="How the conclusion changed">
        {log.map((entry) => (
          <ConclusionEntry key={entry.date} entry={entry} />
        ))}
      </Section>
    </EvidenceFrame>
  );
}
