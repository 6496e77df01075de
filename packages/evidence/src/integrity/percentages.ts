import { armSize, type CheckedTrial, decimals } from "./record.ts";
import { type Check, fail, pass } from "./report.ts";

const NAME = "percentage-possible";
const DENOMINATORS = "constant-denominators";

/** Can a whole number of people out of n give the printed percentage (rounded or cut off)? */
export function isPossiblePercent(percent: number, n: number): boolean {
  const unit = 10 ** -decimals(percent);
  const nearest = Math.round((percent * n) / 100);
  return [nearest - 1, nearest, nearest + 1].some((people) => {
    const exact = (100 * people) / n;
    return people >= 0 && people <= n && Math.abs(exact - percent) < unit - 1e-9;
  });
}

export function checkPercentages(trial: CheckedTrial): Check[] {
  const checks: Check[] = [];
  for (const arm of trial.arms) {
    const size = armSize(trial, arm);
    for (const { measure, percent, total, events } of arm.responders) {
      if (percent === null) continue;
      const n = total ?? size?.n ?? null;
      if (n === null) continue;
      const who = `Arm ${arm.id}, ${measure}: ${percent} %`;
      if (events !== null && total !== null && !matches(percent, events, total)) {
        checks.push(
          fail(
            NAME,
            `${who}, but ${events} / ${total} = ${((100 * events) / total).toFixed(2)} %.`,
            {
              expected: `${((100 * events) / total).toFixed(2)} %`,
              printed: `${percent} %`,
            },
          ),
        );
      } else if (isPossiblePercent(percent, n)) {
        checks.push(pass(NAME, `${who} of ${n} is ${Math.round((percent * n) / 100)} people.`));
      } else {
        checks.push(impossible(NAME, who, percent, n));
        checks.push(
          impossible(
            DENOMINATORS,
            `${who}: the share is of a smaller group than the arm`,
            percent,
            n,
          ),
        );
      }
    }
  }
  return [...checks, ...sexShare(trial)];
}

const matches = (percent: number, events: number, total: number) =>
  Math.abs((100 * events) / total - percent) < 10 ** -decimals(percent) - 1e-9;

/** A share of men or women printed in percent must fit the number of people. */
function sexShare(trial: CheckedTrial): Check[] {
  const found = /([\d.]+)%/.exec(trial.sex);
  const n = trial.randomised;
  if (!found || n === null) return [];
  const percent = Number(found[1]);
  return isPossiblePercent(percent, n)
    ? [pass(NAME, `Sex: ${percent} % of ${n} is possible.`)]
    : [impossible(NAME, `Sex: ${percent} %`, percent, n)];
}

function impossible(name: string, who: string, percent: number, n: number): Check {
  const below = Math.floor((percent * n) / 100);
  const fitting = Array.from({ length: n }, (_, i) => n - i).filter((size) =>
    isPossiblePercent(percent, size),
  );
  const nearest = `${below} / ${n} = ${((100 * below) / n).toFixed(1)} %, ${below + 1} / ${n} = ${((100 * (below + 1)) / n).toFixed(1)} %`;
  const options = fitting
    .slice(0, 3)
    .map((size) => `${Math.round((percent * size) / 100)} / ${size}`);
  return fail(name, `${who}: ${nearest}; possible as ${options.join(", ") || "none up to n"}.`, {
    expected: `a whole number of ${n} people`,
    printed: `${percent} %`,
  });
}
