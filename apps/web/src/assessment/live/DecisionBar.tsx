import type { Screening } from "@anagen/treatment";
import { ChevronUp } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { DecisionBadge } from "../../elements/findings/DecisionBadge.tsx";
import { Icon } from "../../elements/Icon.tsx";
import { decisionWord, isMissingAnswer } from "./sentence.ts";

interface DecisionBarProps {
  readonly screening: Screening;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

/** On tablet and phone: the decision in one line at the bottom, which opens to the whole card. */
export function DecisionBar({ screening, open, onOpen, children }: DecisionBarProps) {
  const findings = screening.findings.filter((one) => !isMissingAnswer(one)).length;
  const word = decisionWord(screening);
  return (
    <div className="decision-bar-place">
      <button
        type="button"
        className={`decision-bar decision-${screening.decision}`}
        aria-haspopup="dialog"
        onClick={() => onOpen(true)}
      >
        <DecisionBadge
          decision={screening.decision}
          size="line"
          {...(word === null ? {} : { word })}
        />
        <span className="decision-bar-counts figures">
          {findings} {findings === 1 ? "finding" : "findings"} · {screening.missing.length} missing
        </span>
        <Icon of={ChevronUp} />
      </button>
      <Dialog open={open} onClose={() => onOpen(false)} title="What the rules suggest">
        {children}
      </Dialog>
    </div>
  );
}
