import { issueLink } from "../../src/index.ts";
import { aClinic, type Caller, caller, PROGRAM } from "../support/clinic.ts";

export const PASSWORD = "a quiet river at dawn";
export const tokenIn = (link: string): string => new URL(link).hash.replace("#token=", "");
export const cookieOf = (header: unknown): string => String(header).split(";")[0] ?? "";

/** A clinic with a door: people are invited, follow their link, set a password, sign in. */
export async function aDoor() {
  const clinic = await aClinic();
  const nobody = caller(clinic.app, "");
  const invited = async (login: string) => {
    const { records, siteId, now } = clinic;
    const { userId } = await records.accounts.create(PROGRAM, {
      login,
      displayName: "Mira Muster",
      passwordHash: null,
      state: "invited",
      patientId: null,
      roles: [{ siteId, role: "clinician" }],
    });
    const publicUrl = () => "http://localhost:3000";
    const { oneTimeLink } = await issueLink({ records, now, publicUrl }, PROGRAM, userId);
    return { userId, token: tokenIn(oneTimeLink) };
  };
  const withPassword = async (login: string): Promise<Caller> => {
    const { userId, token } = await invited(login);
    const redeemed = await nobody.send("POST", "/api/one-time-links/redeem", { token });
    const who = caller(clinic.app, cookieOf(redeemed.headers["set-cookie"]), userId);
    await who.send("POST", "/api/password", { newPassword: PASSWORD });
    return who;
  };
  const signIn = (login: string, password: string) =>
    nobody.send("POST", "/api/sign-in", { login, password });
  return { clinic, nobody, invited, withPassword, signIn };
}

export type Door = Awaited<ReturnType<typeof aDoor>>;
