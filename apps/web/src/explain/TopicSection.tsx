import type { Topic } from "@anagen/treatment";
import type { ReactNode } from "react";
import { ExplainPart } from "./ExplainPart.tsx";
import { CostPicture } from "./pictures/CostPicture.tsx";
import { DevicesPicture } from "./pictures/DevicesPicture.tsx";
import { FourThingsPicture } from "./pictures/FourThingsPicture.tsx";
import { HairsPicture } from "./pictures/HairsPicture.tsx";
import { PeoplePicture } from "./pictures/PeoplePicture.tsx";
import { TwoTrialsPicture } from "./pictures/TwoTrialsPicture.tsx";
import { Statements } from "./Statements.tsx";

const PICTURES: Readonly<Record<string, () => ReactNode>> = {
  procedure: DevicesPicture,
  benefits: HairsPicture,
  efficacy: TwoTrialsPicture,
  "side-effects": PeoplePicture,
  cost: CostPicture,
  suitability: FourThingsPicture,
};

export function TopicSection({ topic }: { readonly topic: Topic }) {
  const Picture = PICTURES[topic.id];
  return (
    <ExplainPart id={topic.id} title={topic.title}>
      {Picture ? <Picture /> : null}
      <Statements statements={topic.statements} />
    </ExplainPart>
  );
}
