import { CircleDashed } from "lucide-react";
import { Icon } from "../../elements/Icon.tsx";
import { factOfPath, QUESTION_STEPS } from "../questionnaire/steps.ts";
import { FACT_LABELS } from "../words/facts-in-words.ts";

const DETAILS: Readonly<Record<string, string>> = {
  "screens.bddPositive": "Body-image screen",
  "lastSession.depthMm": "Depth of the last session",
  "labs.plateletsPerUl": "Platelet count",
  "labs.haemoglobinGPerDl": "Haemoglobin",
  "labs.hba1cPercent": "HbA1c",
  "labs.inr": "INR",
};

/** What a missing fact is called: the question, and which row where there are several. */
export function missingLabel(path: string): string {
  const detail = DETAILS[path];
  if (detail !== undefined) return detail;
  const row = /^recentEvents\[(\d+)\]/.exec(path)?.[1];
  if (row !== undefined) return `When recent event ${Number(row) + 1} was`;
  const label = Object.entries(FACT_LABELS).find(([fact]) => path.startsWith(fact))?.[1];
  return label ?? path;
}

const ORDER: readonly string[] = QUESTION_STEPS.flatMap((step) => step.facts);
const place = (path: string): number => ORDER.indexOf(factOfPath(path));
const inOrderOfQuestions = (one: string, other: string): number => place(one) - place(other);

interface MissingListProps {
  readonly missing: readonly string[];
  /** Left out where there is nothing to jump to. */
  readonly onJump?: (path: string) => void;
}

/** Answers that are not known and could matter; each leads to its question. */
export function MissingList({ missing, onJump }: MissingListProps) {
  if (missing.length === 0) {
    return <p className="quiet">Nothing is missing that a rule needs.</p>;
  }
  return (
    <ul className="missing">
      {[...missing].sort(inOrderOfQuestions).map((path) => (
        <li key={path}>
          <Icon of={CircleDashed} size={16} />
          {onJump ? (
            <button type="button" className="missing-link" onClick={() => onJump(path)}>
              {missingLabel(path)}
            </button>
          ) : (
            missingLabel(path)
          )}
        </li>
      ))}
    </ul>
  );
}
