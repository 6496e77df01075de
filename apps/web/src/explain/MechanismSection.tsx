import { MECHANISM, UNSUPPORTED_CLAIMS } from "@anagen/treatment";
import { ExplainPart } from "./ExplainPart.tsx";
import { HairCyclePicture } from "./pictures/HairCyclePicture.tsx";
import { SkinPicture } from "./pictures/SkinPicture.tsx";
import { Statements } from "./Statements.tsx";

/** How it is thought to work: ideas, mostly from the laboratory. */
export function MechanismSection() {
  return (
    <ExplainPart
      id="mechanism"
      title="How it may work"
      lede="It is thought to work like this. Most of it was seen in the laboratory, not counted on people, so read a “may” into every line."
    >
      <div className="explain-pair">
        <SkinPicture />
        <HairCyclePicture />
      </div>
      <Statements statements={MECHANISM} />
      <h3>Claims without support</h3>
      <Statements statements={UNSUPPORTED_CLAIMS} />
    </ExplainPart>
  );
}
