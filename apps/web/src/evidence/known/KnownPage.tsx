import { listTrials, poolQuestion, QUESTIONS } from "@anagen/evidence";
import { useMemo } from "react";
import { Section } from "../../elements/structure/Columns.tsx";
import { EvidenceFrame } from "../EvidenceFrame.tsx";
import { FindingsTable } from "./FindingsTable.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import "./known.css";

/** The opening page: each question, what the trials let one say, and how sure that is. */
export function KnownPage() {
  const results = useMemo(() => QUESTIONS.map(({ id }) => poolQuestion(id)), []);
  const weak = results.filter(({ effects }) => effects.length > 0);
  const open = results.filter(({ effects }) => effects.length === 0);
  const trials = listTrials();
  const unread = trials.filter(({ confidence }) => confidence === "not-verified").length;
  return (
    <EvidenceFrame
      title="What is known, and what is not"
      lede={`${trials.length} studies of scalp needling were recorded; ${unread} of them are known by name only. Almost none printed what pooling needs. Every answer below opens to its trials and its doubts.`}
    >
      <Section
        title="A first answer, weakly held"
        lede="At least one trial gives a number that can be used."
      >
        <div className="known-cards">
          {weak.map((result, i) => (
            <QuestionCard key={result.question.id} result={result} explained={i === 0} />
          ))}
        </div>
      </Section>
      <Section
        title="Not known from these trials"
        lede="Trials were found, but none gives a number that can be used. That is not the same as “no effect”."
      >
        <div className="known-cards">
          {open.map((result) => (
            <QuestionCard key={result.question.id} result={result} />
          ))}
        </div>
      </Section>
      <Section
        title="Summary of findings"
        lede="One line a question, with the reasons that lowered the certainty. Proposed by rule, for a person to confirm."
      >
        <FindingsTable results={results} />
      </Section>
    </EvidenceFrame>
  );
}
