import type { Actor } from "@anagen/records";
import type { Place, Principal } from "../access/principal.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null when nobody is signed in. */
    principal: Principal | null;
    /** How the audit trail names the caller, with the role that sufficed for this request. */
    actor: Actor;
    /** What `:id` stands for, once the caller was found to reach it. */
    place: Place | null;
  }
}
