import { memo } from "react";
import { Disclosure } from "../elements/findings/Disclosure.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { ComparisonTable } from "./figures/ComparisonTable.tsx";
import { RestsOn } from "./figures/RestsOn.tsx";
import { SameDose } from "./figures/SameDose.tsx";
import { ClosureChart, ClosureTable } from "./pictures/ClosureChart.tsx";
import { CoverageChart, LastPass } from "./pictures/CoverageChart.tsx";
import { CoverageTable } from "./pictures/CoverageTable.tsx";
import { DepthBars } from "./pictures/DepthBars.tsx";
import { DoseMeter } from "./pictures/DoseMeter.tsx";
import { RelativeMeters } from "./pictures/RelativeMeters.tsx";
import type { LaneResults } from "./run/lane-results.ts";
import type { LabState } from "./state/lab-state.ts";
import type { LabMove } from "./state/lab-steps.ts";

interface LabSectionsProps {
  readonly seen: { readonly results: LaneResults; readonly state: LabState };
  readonly move: (move: LabMove) => void;
}

/** What both protocols do to the skin, side by side: dose, depth, coverage, closing, all figures. */
export const LabSections = memo(function LabSections({ seen, move }: LabSectionsProps) {
  const { results, state } = seen;
  const [first] = results;
  if (first === undefined) return null;
  const [, { closure }] = first;
  return (
    <>
      <Section
        title="How much"
        lede="One dose for rollers, pens and stamps. No trial reports it, and none has shown that more of it gives more hair."
      >
        <DoseMeter results={results} />
        <SameDose
          results={results}
          state={state}
          onPasses={(lane, passes) =>
            move({ kind: "protocol", lane, control: "same dose", part: { passes } })
          }
        />
      </Section>
      <Section title="How deep">
        <DepthBars results={results} state={state} />
      </Section>
      <Section
        title="Pain and bleeding"
        lede="For comparison only: from single needles on the forearm and capillaries of other skin. Not for a needle that moves."
      >
        <RelativeMeters results={results} />
      </Section>
      <div className="lab-pair">
        <Section
          title="How evenly, pass by pass"
          lede="Share of the skin within 0.25 mm of a puncture. A change of direction between passes makes it even."
        >
          <CoverageChart results={results} />
          <LastPass results={results} />
          <Disclosure summary="Coverage as a table">
            <CoverageTable results={results} />
          </Disclosure>
        </Section>
        <Section
          title="How long channels stay open"
          lede="Three readings, since the data disagree thirtyfold. They hold for every protocol alike."
        >
          <ClosureChart />
          <ClosureTable closure={closure} />
        </Section>
      </div>
      <Section
        title="Every figure"
        lede="The value, its range, and what it rests on. Uptake is a bound: it lies far above what any study saw."
      >
        <ComparisonTable results={results} />
      </Section>
      <Section title="What the figures rest on">
        <RestsOn results={results} />
      </Section>
    </>
  );
});
