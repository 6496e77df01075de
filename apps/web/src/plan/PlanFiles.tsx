import type { Plan } from "@anagen/treatment";
import { BookOpen, CalendarPlus, ClipboardCopy, Printer } from "lucide-react";
import { Button } from "../elements/actions/Button.tsx";
import { AnchorButton, LinkButton } from "../elements/actions/LinkButton.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { planInWords } from "./plan-in-words.ts";
import { planAddress } from "./record/plan-record.ts";

/** The plan on paper, in a calendar, and as text for the person. */
export function PlanFiles({ id, plan }: { readonly id: string; readonly plan: Plan }) {
  const say = useToast();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(planInWords(plan));
      say({ message: "Copied in plain words, without a name" });
    } catch {
      say({ tone: "failed", message: "The browser did not allow copying. Print it instead." });
    }
  }

  return (
    <div className="plan-files screen-only">
      <AnchorButton
        small
        icon={Printer}
        href={`${planAddress(id)}/document`}
        target="_blank"
        rel="noreferrer noopener"
      >
        Open to print<span className="spoken"> (opens in a new tab)</span>
      </AnchorButton>
      <AnchorButton
        small
        icon={CalendarPlus}
        href={`${planAddress(id)}/calendar.ics`}
        download="plan.ics"
      >
        Calendar file
      </AnchorButton>
      <Button small icon={ClipboardCopy} onClick={() => void copy()}>
        Copy for the patient
      </Button>
      <LinkButton small tone="quiet" icon={BookOpen} to="/explain">
        Explain it to the patient
      </LinkButton>
    </div>
  );
}
