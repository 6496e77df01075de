import { listConclusions, QUESTIONS } from "@anagen/evidence";
import { Link } from "@tanstack/react-router";
import { Section } from "../../elements/structure/Columns.tsx";
import { EvidenceFrame } from "../EvidenceFrame.tsx";
import { ConclusionEntry } from "./ConclusionEntry.tsx";

/** Every conclusion with its day and its data, so that a change can be seen as a change. */
export function ConclusionsPage() {
  return (
    <EvidenceFrame
      title="Log of conclusions"
      lede="What was concluded, when, on which data, and what would change it. A conclusion is never rewritten: a new one is added below."
    >
      {QUESTIONS.map(({ id, plain }) => (
        <Section
          key={id}
          title={
            <Link to="/evidence/questions/$questionId" params={{ questionId: id }}>
              {plain}
            </Link>
          }
        >
          {listConclusions(id).map((entry) => (
            <ConclusionEntry key={entry.date} entry={entry} />
          ))}
        </Section>
      ))}
    </EvidenceFrame>
  );
}
