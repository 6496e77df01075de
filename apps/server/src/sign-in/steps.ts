import type { Account } from "@anagen/records";
import type { Context } from "../app/context.ts";

/** What one try to sign in brings with it. */
export type SignInTry = { login: string; password: string };

/** What a step says: go on with this account, or stop here. */
export type StepResult =
  | { passed: true; account: Account; secondFactor: string | null }
  | { passed: false };

export type Progress = { account: Account | null; secondFactor: string | null };

/** One step of signing in. A step never tells why it stopped: all refusals look alike. */
export type SignInStep = {
  name: "password" | "second_factor" | "account_state";
  run(context: Context, attempt: SignInTry, progress: Progress): Promise<StepResult>;
};

const STOP: StepResult = { passed: false };

/** The password is checked for unknown accounts too, against a decoy: the same work, the same time. */
const password: SignInStep = {
  name: "password",
  async run({ records, passwords }, attempt) {
    const account = await records.accounts.byLogin(attempt.login);
    const right = await passwords.verify(account?.passwordHash ?? null, attempt.password);
    return account !== null && right ? { passed: true, account, secondFactor: null } : STOP;
  },
};

/**
 * Passes accounts that have no second factor registered, which today is every account: nothing
 * registers one yet. An account that has one is stopped, never let through unasked.
 */
const secondFactor: SignInStep = {
  name: "second_factor",
  async run({ records }, _attempt, { account }) {
    if (account === null) return STOP;
    const factors = await records.secondFactors.list(account.userId);
    return factors.length === 0 ? { passed: true, account, secondFactor: null } : STOP;
  },
};

const accountState: SignInStep = {
  name: "account_state",
  async run(_context, _attempt, { account, secondFactor: used }) {
    if (account === null || account.state !== "active") return STOP;
    return { passed: true, account, secondFactor: used };
  },
};

/** The order of signing in; a further factor is one more entry. */
export const SIGN_IN_STEPS: readonly SignInStep[] = [password, secondFactor, accountState];

/** @returns the account and the second factor used, or null when any step stopped */
export async function runSignIn(
  context: Context,
  attempt: SignInTry,
): Promise<{ account: Account; secondFactor: string | null } | null> {
  let progress: Progress = { account: null, secondFactor: null };
  for (const step of SIGN_IN_STEPS) {
    const result = await step.run(context, attempt, progress);
    if (!result.passed) return null;
    progress = { account: result.account, secondFactor: result.secondFactor };
  }
  return progress.account && { account: progress.account, secondFactor: progress.secondFactor };
}
