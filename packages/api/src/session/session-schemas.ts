import { strict } from "../problem/parse-with.ts";
import { lineOfText } from "../text/texts.ts";
import { z } from "../zod.ts";
import { roleSchema } from "./roles.ts";

/** Any text may come as a password: it is hashed, never shown, never trimmed. */
const typedPassword = () =>
  z.string({ error: "a text" }).min(1, { error: "a text" }).max(1024, { error: "a shorter text" });

export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 256;

const newPassword = () => {
  const error = `a password of ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters`;
  return z.string({ error }).min(SHORTEST_PASSWORD, { error }).max(LONGEST_PASSWORD, { error });
};

export const signInRequest = strict({ login: lineOfText(120), password: typedPassword() });

export const redeemRequest = strict({
  token: z.string({ error: "the token of a one-time link" }).min(1).max(200),
});

export const passwordRequest = strict({
  newPassword: newPassword(),
  currentPassword: typedPassword().nullish(),
});

export const sessionUserSchema = z
  .object({
    id: z.string(),
    displayName: z.string(),
    login: z.string(),
    roles: z.array(z.object({ siteId: z.string(), siteName: z.string(), role: roleSchema })),
    patientId: z.string().nullable(),
    mustSetPassword: z.boolean(),
  })
  .meta({ id: "SessionUser" });

export const signedInReply = z.object({ user: sessionUserSchema });

export const sessionReply = z.object({
  user: sessionUserSchema,
  activeSiteId: z.string().nullable(),
  demo: z.boolean(),
  idleMinutes: z.number(),
  /** Base64: seals copies of drafts in this browser; null for an API token. */
  draftKey: z.string().nullable(),
});

export const ownSessionsReply = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      createdAt: z.string(),
      lastUsedAt: z.string(),
      expiresAt: z.string(),
      client: z.string().nullable(),
      current: z.boolean(),
    }),
  ),
});
