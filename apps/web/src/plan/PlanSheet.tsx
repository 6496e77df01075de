import type { Plan, ZoneWish } from "@anagen/treatment";
import type { ReactNode } from "react";
import { PrintedSources } from "../elements/findings/PrintedSources.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { Columns } from "../elements/structure/Columns.tsx";
import { AftercareSection, StopRulesSection } from "./care/AftercareSection.tsx";
import { ConsentSection, ConstraintsSection } from "./care/ConsentSection.tsx";
import { DatesSection } from "./dates/DatesSection.tsx";
import { DepthSection } from "./depth/DepthSection.tsx";
import { DoseSection } from "./dose/DoseSection.tsx";
import { CostSection } from "./figures/CostSection.tsx";
import { CoTherapySection } from "./figures/CoTherapySection.tsx";
import { KeyFigures } from "./figures/KeyFigures.tsx";
import { ProtocolSection } from "./figures/ProtocolSection.tsx";
import { AlternativesSection } from "./outlook/AlternativesSection.tsx";
import { OutlookSection } from "./outlook/OutlookSection.tsx";
import { PlanContents } from "./PlanContents.tsx";
import { ZonesSection } from "./zones/ZonesSection.tsx";
import "./plan.css";

interface PlanSheetProps {
  readonly plan: Plan;
  readonly today: string;
  /** Controls and what changed, or who signed. */
  readonly aside: ReactNode;
  readonly asideLabel: string;
  /** Print, calendar, copy. */
  readonly files?: ReactNode;
  /** Lets zones be marked and measured. */
  readonly onZones?: (zones: readonly ZoneWish[]) => void;
}

/** A whole plan on one page: figures first, then each part with its reasons. */
export function PlanSheet({ plan, today, aside, asideLabel, files, onZones }: PlanSheetProps) {
  return (
    <div className="stack plan-sheet">
      <p className="plan-status">
        <span>Decision support: {plan.status}</span>
        <span>Scalp use is off-label in the US</span>
      </p>
      <KeyFigures plan={plan} />
      {plan.conditionalOn.length > 0 ? <Conditions plan={plan} /> : null}
      {plan.goal ? (
        <p>
          <span className="quiet">What the person hopes for: </span>
          {plan.goal}
        </p>
      ) : null}
      <div className="plan-bar screen-only">
        <PlanContents />
        {files}
      </div>
      <Columns aside={aside} asideLabel={asideLabel} sticky asideFirstOnPhone>
        <Part id="how">
          <ProtocolSection plan={plan} />
        </Part>
        <Part id="depth">
          <DepthSection plan={plan} />
        </Part>
        <Part id="where">
          <ZonesSection plan={plan} onZones={onZones} />
        </Part>
        <Part id="dose">
          <DoseSection plan={plan} />
        </Part>
        <CoTherapySection plan={plan} />
        <Part id="when">
          <DatesSection plan={plan} today={today} />
        </Part>
        <Part id="cost">
          <CostSection plan={plan} />
        </Part>
        <Part id="expect">
          <OutlookSection plan={plan} />
        </Part>
      </Columns>
      <Part id="choices">
        <AlternativesSection alternatives={plan.alternatives} />
      </Part>
      <Part id="aftercare">
        <AftercareSection aftercare={plan.aftercare} />
      </Part>
      <Part id="stop">
        <StopRulesSection rules={plan.stopRules} />
      </Part>
      <ConstraintsSection constraints={plan.constraints} />
      <Part id="consent">
        <ConsentSection items={plan.consentItems} />
      </Part>
      <PrintedSources ids={plan.sources} />
    </div>
  );
}

function Part({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div id={id} className="plan-part" tabIndex={-1}>
      {children}
    </div>
  );
}

function Conditions({ plan }: { readonly plan: Plan }) {
  return (
    <Notice tone="warning" title="Before it may start">
      <ul className="plan-conditions">
        {plan.conditionalOn.map(({ rule, text }) => (
          <li key={`${rule}-${text}`}>
            {text} <span className="small">Rule {rule}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
