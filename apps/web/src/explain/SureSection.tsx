import { type Grade, MECHANISM, QUESTIONS, TIPS, TOPICS } from "@anagen/treatment";
import { ExplainPart } from "./ExplainPart.tsx";

const GRADES: readonly { grade: Grade; name: string; meaning: string }[] = [
  { grade: "A", name: "Rules and labels", meaning: "a regulator, a product label, a guideline" },
  { grade: "B", name: "Studies", meaning: "trials and reviews, mostly small" },
  { grade: "C", name: "Pages", meaning: "articles and clinic pages, at second hand" },
  { grade: "U", name: "Our own default", meaning: "chosen by this project, not checked" },
];

/** The grade of every statement on this page. */
const ALL: readonly Grade[] = [
  ...TOPICS.flatMap(({ statements }) => statements),
  ...QUESTIONS.flatMap(({ answer }) => answer),
  ...TIPS.map(({ why }) => why),
  ...MECHANISM,
].map(({ grade }) => grade);

/** How many statements rest on what: one strip, widest first to be seen. */
export function SureSection() {
  const shares = GRADES.map((one) => ({
    ...one,
    count: ALL.filter((grade) => grade === one.grade).length,
  })).filter(({ count }) => count > 0);
  return (
    <ExplainPart
      id="how-sure"
      title="How sure are we?"
      lede={`Not very. ${ALL.length} statements stand on this page. This is what they rest on.`}
    >
      <div className="sure" aria-hidden="true">
        {shares.map(({ grade, count }) => (
          <span key={grade} className={`sure-part sure-${grade}`} style={{ flexGrow: count }}>
            {count}
          </span>
        ))}
      </div>
      <dl className="sure-words">
        {shares.map(({ grade, name, meaning, count }) => (
          <div key={grade}>
            <dt>
              <span className={`sure-mark sure-${grade}`} aria-hidden="true" />
              {name}
            </dt>
            <dd>
              <strong className="figures">{count}</strong> of {ALL.length}: {meaning} (grade {grade}
              )
            </dd>
          </div>
        ))}
      </dl>
    </ExplainPart>
  );
}
