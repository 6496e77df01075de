import type { Facts, Screening } from "@anagen/treatment";
import type { ChangeFacts } from "../draft/useDraft.ts";

export interface StepProps {
  readonly facts: Facts;
  readonly change: ChangeFacts;
  readonly screening: Screening;
  /** Today on this device, an ISO day. */
  readonly today: string;
}
