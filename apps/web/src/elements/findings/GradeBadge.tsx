import { Term } from "./Term.tsx";

export type EvidenceGrade = "A" | "B" | "C" | "U";

const MEANING: Readonly<Record<EvidenceGrade, string>> = {
  A: "Grade A: a regulator, a product label, a guideline or a law.",
  B: "Grade B: a study or a review, often seen only as an abstract.",
  C: "Grade C: a clinic page or another secondary source.",
  U: "Grade U: a default of this project, not checked against a source. A clinician may change it.",
};

/** How much a statement rests on; press it to read what the letter means. */
export function GradeBadge({ grade }: { readonly grade: EvidenceGrade }) {
  return (
    <Term className="grade" meaning={MEANING[grade]}>
      <span className="spoken">Grade </span>
      {grade}
    </Term>
  );
}
