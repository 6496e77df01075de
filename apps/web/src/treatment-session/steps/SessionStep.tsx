import type { StepId } from "../record/session-record.ts";
import { AfterStep } from "./AfterStep.tsx";
import { NeedlingStep } from "./NeedlingStep.tsx";
import { NumbingStep } from "./NumbingStep.tsx";
import { SignInStep } from "./SignInStep.tsx";
import { SignOutStep } from "./SignOutStep.tsx";
import type { SessionStepProps } from "./step-props.ts";
import { TimeOutStep } from "./TimeOutStep.tsx";

const STEPS = {
  "sign-in": SignInStep,
  numbing: NumbingStep,
  "time-out": TimeOutStep,
  needling: NeedlingStep,
  "after-needling": AfterStep,
  "sign-out": SignOutStep,
} as const;

/** One step of the session, with its title. */
export function SessionStep({ step, ...props }: SessionStepProps & { readonly step: StepId }) {
  const Step = STEPS[step];
  return (
    <div className="stack session-questions">
      <Step {...props} />
    </div>
  );
}
