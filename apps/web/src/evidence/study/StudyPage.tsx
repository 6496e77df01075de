import { showTrial } from "@anagen/evidence";
import { InvalidInput } from "@anagen/quantities";
import { Link, useParams } from "@tanstack/react-router";
import { Section } from "../../elements/structure/Columns.tsx";
import { JudgeStudy } from "../bias/JudgeStudy.tsx";
import { EvidenceFrame } from "../EvidenceFrame.tsx";
import { NotHere } from "../NotHere.tsx";
import { trialName } from "../trial-names.ts";
import { ArmSection } from "./ArmSection.tsx";
import { ChecksSection } from "./ChecksSection.tsx";
import { QuestionsOfStudy } from "./QuestionsOfStudy.tsx";
import { StudyFacts } from "./StudyFacts.tsx";
import "./study.css";

function found(id: string): ReturnType<typeof showTrial> | null {
  try {
    return showTrial(id);
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

/** One study: what was printed, in which unit, where it was seen, and whether it adds up. */
export function StudyPage() {
  const { studyId } = useParams({ from: "/signed-in/evidence/trials/$studyId" });
  const study = found(studyId);
  if (study === null) return <NotHere what="study" />;
  const { trial, checks } = study;
  return (
    <EvidenceFrame
      title={trialName(trial.id)}
      lede={trial.citation}
      back={<Link to="/evidence/trials">All studies</Link>}
    >
      <StudyFacts trial={trial} />
      <Section
        title="Does it add up?"
        lede="Every check shows its arithmetic. A failed check is a doubt to look into, not proof of an error."
      >
        <ChecksSection checks={checks} />
      </Section>
      {trial.doubts.length > 0 ? (
        <Section title="Noted while reading">
          <ul className="study-notes">
            {trial.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section
        title="What was printed"
        lede="As printed, in the printed unit; beside it the same in a common unit. What was not seen stays not known."
      >
        {trial.arms.length === 0 ? (
          <p>The paper was not seen; no number is on record.</p>
        ) : (
          trial.arms.map((arm) => <ArmSection key={arm.id} arm={arm} />)
        )}
        {trial.adverseEvents === null ? null : (
          <p>
            <strong>Unwanted effects, as reported:</strong> {trial.adverseEvents}
          </p>
        )}
      </Section>
      <Section title="Risk of bias">
        <JudgeStudy key={trial.id} trial={trial} />
      </Section>
      <Section title="In which answers it stands">
        <QuestionsOfStudy id={trial.id} />
      </Section>
      <Section title="Where it was seen">
        <ul className="study-notes">
          {trial.sources.map(({ where, whatWasSeen }) => (
            <li key={where}>
              <span className="study-where">{where}</span>
              <span className="quiet"> {whatWasSeen}</span>
            </li>
          ))}
        </ul>
      </Section>
    </EvidenceFrame>
  );
}
