import type { Check, CheckResult } from "@anagen/evidence";
import { CircleCheck, CircleHelp, CircleX, type LucideIcon } from "lucide-react";
import { Icon } from "../elements/Icon.tsx";

interface Look {
  readonly icon: LucideIcon;
  readonly className: string;
  /** After a number. */
  readonly many: (count: number) => string;
  readonly short: (count: number) => string;
}

const LOOKS: Readonly<Record<CheckResult, Look>> = {
  fail: {
    icon: CircleX,
    className: "doubt doubt-fail",
    many: (count) => (count === 1 ? "does not add up" : "do not add up"),
    short: (count) => (count === 1 ? "fault" : "faults"),
  },
  pass: {
    icon: CircleCheck,
    className: "doubt doubt-pass",
    many: (count) => (count === 1 ? "adds up" : "add up"),
    short: () => "right",
  },
  "cannot check": {
    icon: CircleHelp,
    className: "doubt doubt-cannot",
    many: () => "cannot be checked",
    short: () => "unchecked",
  },
};

export const countOf = (checks: readonly Check[], result: CheckResult): number =>
  checks.filter((check) => check.result === result).length;

/** "2 do not add up": symbol, number and words. */
export function DoubtCount({
  result,
  count,
  narrow = false,
}: {
  readonly result: CheckResult;
  readonly count: number;
  /** Shorter words, for tables. */
  readonly narrow?: boolean;
}) {
  const { icon, className, many, short } = LOOKS[result];
  return (
    <span className={count === 0 ? "doubt doubt-cannot" : className}>
      <Icon of={icon} size={16} />
      <span className="figures">
        {count} {narrow ? short(count) : many(count)}
      </span>
    </span>
  );
}
