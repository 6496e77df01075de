import { applyCorrections, type Measurement } from "@anagen/trichometry";
import type { MeasurementContent } from "./measurement-content.ts";

/** A measurement as it stands: with what was corrected by hand, where something was. */
export function standingMeasurement({ result, corrections }: MeasurementContent): Measurement {
  const measurement = result as unknown as Measurement;
  if (corrections.length === 0) return measurement;
  return applyCorrections(measurement, corrections).corrected;
}
