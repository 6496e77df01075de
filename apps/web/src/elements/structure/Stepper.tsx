import { Check } from "lucide-react";
import { Icon } from "../Icon.tsx";
import "./structure.css";

export interface Step {
  readonly id: string;
  readonly label: string;
  /** "done": all answered; "open": some answers missing. */
  readonly state: "done" | "open";
  /** A word beside the label: "2 open". */
  readonly note?: string;
}

interface StepperProps {
  readonly steps: readonly Step[];
  readonly current: string;
  readonly onGo: (id: string) => void;
  readonly label: string;
}

/** The parts of a long form; any part can be opened at any time. */
export function Stepper({ steps, current, onGo, label }: StepperProps) {
  const at = steps.findIndex((step) => step.id === current);
  return (
    <nav className="stepper" aria-label={label}>
      <p className="stepper-where">
        Step {at + 1} of {steps.length}
      </p>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              className="step"
              aria-current={step.id === current ? "step" : undefined}
              onClick={() => onGo(step.id)}
            >
              <span className={`step-mark step-${step.state}`}>
                {step.state === "done" ? <Icon of={Check} size={16} /> : index + 1}
              </span>
              <span className="step-label">
                {step.label}
                {step.note ? <small>{step.note}</small> : null}
                {step.state === "done" ? <span className="spoken"> (complete)</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
