import { strict } from "../problem/parse-with.ts";
import { roleSchema } from "../session/roles.ts";
import { wholeNumberWithin } from "../text/numbers.ts";
import { idText, lineOfText, listOf } from "../text/texts.ts";
import { z } from "../zod.ts";

const login = () => {
  const error = "3 to 64 letters, digits, dots, dashes, underscores or @, starting with a letter";
  return z.string({ error }).regex(/^[A-Za-z][A-Za-z0-9._@+-]{2,63}$/, { error });
};
const roles = () =>
  listOf(strict({ siteId: idText(), role: roleSchema }), 50).min(1, {
    error: "a list of at least one role at a site",
  });

export const newUserRequest = strict({
  login: login(),
  displayName: lineOfText(120),
  roles: roles(),
  patientId: idText().nullish(),
});
export const userRequest = strict({
  displayName: lineOfText(120).optional(),
  roles: roles().optional(),
});

export const userSchema = z
  .object({
    id: z.string(),
    login: z.string(),
    displayName: z.string(),
    state: z.enum(["invited", "active", "disabled"]),
    roles: z.array(z.object({ siteId: z.string(), siteName: z.string(), role: roleSchema })),
    patientId: z.string().nullable(),
    createdAt: z.string(),
  })
  .meta({ id: "User" });
export const userReply = z.object({ user: userSchema });
export const usersReply = z.object({ items: z.array(userSchema) });

/** The link is shown once; only its hash is kept. */
export const oneTimeLinkReply = z.object({ oneTimeLink: z.string(), expiresAt: z.string() });
export const newUserReply = z.object({
  user: userSchema,
  oneTimeLink: z.string(),
  expiresAt: z.string(),
});

export const apiTokenRequest = strict({
  label: lineOfText(120),
  expiresInDays: wholeNumberWithin({ low: 1, high: 365, unit: "days" }).default(90),
});
const apiTokenSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    createdAt: z.string(),
    expiresAt: z.string().nullable(),
    revokedAt: z.string().nullable(),
  })
  .meta({ id: "ApiToken" });
export const apiTokensReply = z.object({ items: z.array(apiTokenSchema) });
export const newApiTokenReply = z.object({ apiToken: apiTokenSchema, token: z.string() });
