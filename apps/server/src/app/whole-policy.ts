import { POLICY } from "../access/policy.ts";

/**
 * A line of the policy without a route is a mistake too: it would look like protection that is not.
 * The pages of the web application are there only when it was built.
 * @throws {Error} at the start of the server
 */
export function requireWholePolicy(registered: ReadonlySet<string>): void {
  const idle = Object.keys(POLICY).filter((key) => !registered.has(key) && key.includes(" /api/"));
  if (idle.length > 0) throw new Error(`in the policy table but not a route: ${idle.join(", ")}`);
}
