import type { Check, CheckResult } from "@anagen/evidence";
import { CircleCheck, CircleHelp, CircleX, type LucideIcon } from "lucide-react";
import { Icon } from "../elements/Icon.tsx";

interface Look {
  readonly icon: LucideIcon;
  readonly className: string;
  /** After a number. */
  readonly many: (count: number) => string;
}

const LOOKS: Readonly<Record<CheckResult, Look>> = {
  fail: {
    icon: CircleX,
    className: "doubt doubt-fail",
    many: (count) => (count === 1 ? "does not add up" : "do not add up"),
  },
  pass: {
    icon: CircleCheck,
    className: "doubt doubt-pass",
    many: (count) => (count === 1 ? "adds up" : "add up"),
  },
  "cannot check": {
    icon: CircleHelp,
    className: "doubt doubt-cannot",
    many: () => "cannot be checked",
  },
};

export const countOf = (checks: readonly Check[], result: CheckResult): number =>
  checks.filter((check) => check.result === result).length;

/** "2 do not add up": symbol, number and words. */
export function DoubtCount({
  result,
  count,
}: {
  readonly result: CheckResult;
  readonly count: number;
}) {
  const { icon, className, many } = LOOKS[result];
  return (
    <span className={count === 0 ? "doubt doubt-cannot" : className}>
      <Icon of={icon} size={16} />
      <span className="figures">
        {count} {many(count)}
      </span>
    </span>
  );
}
