import { TIPS } from "@anagen/treatment";
import { ExplainPart } from "./ExplainPart.tsx";
import { Statements } from "./Statements.tsx";

/** Seven tips, each with its reason. */
export function TipsSection() {
  return (
    <ExplainPart id="tips" title="Seven tips">
      <ol className="tips">
        {TIPS.map(({ id, tip, why }) => (
          <li key={id} id={`tip-${id}`}>
            <h3>{tip}</h3>
            <Statements statements={[why]} />
          </li>
        ))}
      </ol>
    </ExplainPart>
  );
}
