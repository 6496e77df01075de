import type { Reasoned } from "./plan.ts";
import type { ProtocolValue } from "./protocol-values.ts";

/** A proposed value that rests on one protocol value; `because` may say more than the table. */
export function reasoned<T>(
  value: T,
  basis: Pick<ProtocolValue<unknown>, "because" | "grade" | "sources">,
  because: string = basis.because,
): Reasoned<T> {
  return { value, because, sources: [...basis.sources], grade: basis.grade };
}
