import { Figure } from "./Figure.tsx";

/** People of one review without a serious event (English 2022). */
const PEOPLE = 657;
const ACROSS = 73;
const STEP = 12;

/** As many dots as people were counted: many to look at, few for a rare harm. */
export function PeoplePicture() {
  const rows = Math.ceil(PEOPLE / ACROSS);
  const dots = Array.from({ length: PEOPLE }, (_, person) => {
    const x = (person % ACROSS) * STEP + 6;
    const y = Math.floor(person / ACROSS) * STEP + 6;
    return `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
  }).join("");
  return (
    <Figure
      says="657 dots, one for each person of a review without a serious event."
      caption="One dot for each of 657 people, counted in one review without a serious event. A harm that strikes 1 person in 1,000 could easily be missed among so few."
      viewBox={`0 0 ${ACROSS * STEP} ${rows * STEP}`}
    >
      <path className="drawn-dots" d={dots} />
    </Figure>
  );
}
