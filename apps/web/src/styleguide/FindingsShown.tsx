import { DecisionBadge } from "../elements/findings/DecisionBadge.tsx";
import { Disclosure } from "../elements/findings/Disclosure.tsx";
import { DECISIONS } from "../elements/findings/decisions.ts";
import { Facts, Finding } from "../elements/findings/Finding.tsx";
import { GradeBadge } from "../elements/findings/GradeBadge.tsx";
import { Measure } from "../elements/findings/Measure.tsx";
import { SourceList } from "../elements/findings/SourceList.tsx";
import { Term } from "../elements/findings/Term.tsx";
import { Card, Columns, Section } from "../elements/structure/Columns.tsx";

const WHY = (
  <Disclosure summary="Why?" open>
    <Facts
      facts={[
        ["Fact used", "Isotretinoin, stopped 160 days ago"],
        ["Rule", "Wait after isotretinoin"],
        ["Reviewed", "21 Nov 2026"],
      ]}
    />
    <SourceList
      sources={[
        {
          id: "1",
          title: "Product label",
          detail: "advises a wait before skin procedures",
          grade: "A",
        },
        {
          id: "2",
          title: "Consensus review",
          detail: "finds little harm with shallow needling",
          grade: "B",
          against: true,
        },
      ]}
    />
  </Disclosure>
);

export function FindingsShown() {
  return (
    <Section title="Decisions and findings">
      <div className="row">
        {DECISIONS.map((decision) => (
          <DecisionBadge key={decision} decision={decision} />
        ))}
      </div>
      <Columns
        asideLabel="Numbers"
        aside={
          <>
            <Measure
              label="Density change"
              value="+12.5"
              unit="hairs per cm²"
              interval="95 % interval 8.1 to 16.9"
              basis="13 trials, 696 people, low quality"
            />
            <div className="row">
              <GradeBadge grade="A" />
              <GradeBadge grade="B" />
              <GradeBadge grade="C" />
              <GradeBadge grade="U" />
            </div>
            <p>
              Follicles rest in{" "}
              <Term meaning="The resting phase of a hair, about three months, before it falls out.">
                telogen
              </Term>{" "}
              before they grow again.
            </p>
          </>
        }
      >
        <Card>
          <DecisionBadge decision="defer" size="headline" word="Defer for 24 days" />
          <p>The wait after isotretinoin is not over, and one answer is missing.</p>
          <div>
            <Finding
              decision="defer"
              word="Defer 24 days"
              title="Isotretinoin was stopped 160 days ago"
              why={WHY}
            >
              Needling is best put off until 184 days have passed.
            </Finding>
            <Finding decision="clinician-review" title="Keloid tendency in the family">
              The software cannot weigh this; a clinician records a reason.
            </Finding>
            <Finding decision="avoid" title="Active infection on the scalp" />
            <Finding decision="refer" title="Sudden, patchy loss without a diagnosis" />
            <Finding decision="proceed" title="Skin type and depth fit together" />
          </div>
        </Card>
      </Columns>
    </Section>
  );
}
