import type { OutcomeParts } from "./outcome-data.ts";

type Measured = NonNullable<OutcomeParts["densityPerCm2"]>;

/** One measurement while it is typed: without a value or a method it is not sent. */
export type TypedMeasured = Omit<Measured, "value" | "method"> & {
  readonly value: number | null;
  readonly method: Measured["method"] | null;
};

export const NOTHING_MEASURED: TypedMeasured = { value: null, method: null };
