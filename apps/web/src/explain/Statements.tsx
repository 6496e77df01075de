import type { Statement } from "@anagen/treatment";
import { Backing } from "../elements/findings/Backing.tsx";

/** Plain sentences, each with what it rests on one press away. */
export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <ul className="statements">
      {statements.map(({ text, grade, sources }) => (
        <li key={text} className="keep-together">
          <p>{text}</p>
          <Backing grade={grade} sources={sources} summary="How do we know?" about={text} />
        </li>
      ))}
    </ul>
  );
}
