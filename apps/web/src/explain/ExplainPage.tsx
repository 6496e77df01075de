import {
  DISAGREEMENTS,
  MECHANISM,
  QUESTIONS,
  TIPS,
  TOPICS,
  UNSUPPORTED_CLAIMS,
} from "@anagen/treatment";
import { Maximize2, Printer } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { PrintedSources } from "../elements/findings/PrintedSources.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { PARTS } from "./contents.ts";
import { DisagreementsSection } from "./DisagreementsSection.tsx";
import { ExplainContents, showPart } from "./ExplainContents.tsx";
import { GlossarySection } from "./GlossarySection.tsx";
import { MechanismSection } from "./MechanismSection.tsx";
import { QuestionsSection } from "./QuestionsSection.tsx";
import { SureSection } from "./SureSection.tsx";
import { TipsSection } from "./TipsSection.tsx";
import { TopicSection } from "./TopicSection.tsx";
import "./explain.css";

const CITED: readonly string[] = [
  ...TOPICS.flatMap(({ statements }) => statements),
  ...QUESTIONS.flatMap(({ answer }) => answer),
  ...TIPS.map(({ why }) => why),
  ...MECHANISM,
  ...UNSUPPORTED_CLAIMS,
  ...DISAGREEMENTS.flatMap(({ views }) => views),
].flatMap(({ sources }) => sources);

/** For the patient, in plain words: what it is, what it may do, and how sure that is. */
export function ExplainPage() {
  const page = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const id = window.location.hash.slice(1);
    if (PARTS.some((part) => part.id === id)) showPart(id);
  }, []);

  return (
    <div ref={page} className="explain">
      <PageHeader
        title="Scalp needling, explained"
        lede="To read together. Nothing here is about one person, and none of it is a promise."
        actions={
          <>
            <Button
              icon={Maximize2}
              className="explain-turn"
              onClick={() => void page.current?.requestFullscreen().catch(() => undefined)}
            >
              Turn to the patient
            </Button>
            <Button icon={Printer} onClick={() => window.print()}>
              Print
            </Button>
          </>
        }
      />
      <div className="explain-columns">
        <ExplainContents />
        <div className="explain-text">
          <SureSection />
          {TOPICS.map((topic) => (
            <TopicSection key={topic.id} topic={topic} />
          ))}
          <QuestionsSection />
          <TipsSection />
          <MechanismSection />
          <DisagreementsSection />
          <GlossarySection />
          <PrintedSources ids={CITED} />
        </div>
      </div>
    </div>
  );
}
