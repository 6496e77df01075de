import type { Actor } from "../actor.ts";
import type { JsonValue } from "../json.ts";

/** Tokens come in as the server made them and are kept as SHA-256 only; they cannot be read back. */
export type Session = {
  /** Names the session in lists; not the token. */
  sessionId: string;
  userId: string;
  createdAt: string;
  lastUsedAt: string;
  expiresAt: string;
  idleSeconds: number;
  /** Where it was opened, as the server chose to keep it. */
  client: string | null;
  /** Which second factor was used; null when none. */
  secondFactor: string | null;
};

export type NewSession = {
  token: string;
  userId: string;
  expiresAt: string;
  /** The session ends when unused for longer. */
  idleSeconds: number;
  client: string | null;
  secondFactor: string | null;
};

export type Sessions = {
  start(by: Actor, session: NewSession): Promise<Session>;
  /** Null when unknown, ended, expired, idle for too long, or the account is not active. */
  find(token: string): Promise<Session | null>;
  /** Notes that it was used; not audited. Call it at most once a minute or so. */
  touch(token: string): Promise<void>;
  end(by: Actor, token: string): Promise<void>;
  endById(by: Actor, userId: string, sessionId: string): Promise<void>;
  endAll(by: Actor, userId: string, options?: { exceptToken?: string }): Promise<void>;
  /** Those still open, newest first. */
  list(userId: string): Promise<Session[]>;
};

export type OneTimeLinks = {
  /** The account's links from before end: only the newest one opens. */
  /** `purpose`: "first-sign-in", "password-reset", … */
  issue(
    by: Actor,
    link: { token: string; purpose: string; userId: string; expiresAt: string },
  ): Promise<void>;
  /** Looks without using it up. */
  peek(token: string, purpose: string): Promise<{ userId: string } | null>;
  /** Uses it up: the second caller, and any after expiry, gets null. */
  use(by: Actor, token: string, purpose: string): Promise<{ userId: string } | null>;
};

export type ApiToken = {
  apiTokenId: string;
  userId: string;
  label: string;
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
};

export type ApiTokens = {
  issue(
    by: Actor,
    token: { token: string; userId: string; label: string; expiresAt: string | null },
  ): Promise<ApiToken>;
  /** Null when unknown, revoked, expired, or the account is not active. */
  find(token: string): Promise<ApiToken | null>;
  list(userId: string): Promise<ApiToken[]>;
  revoke(by: Actor, apiTokenId: string): Promise<void>;
};

export type SecondFactor = {
  factorId: string;
  userId: string;
  /** "totp", "passkey", "recovery-codes", … */
  kind: string;
  label: string;
  /** What the server needs to check it; secrets encrypted by the server. */
  data: JsonValue;
  createdAt: string;
  lastUsedAt: string | null;
};

export type SecondFactors = {
  add(
    by: Actor,
    factor: { userId: string; kind: string; label: string; data: JsonValue },
  ): Promise<SecondFactor>;
  list(userId: string): Promise<SecondFactor[]>;
  /** Replaces `data` only when it still is `expected` (a counter or used code moves on once). */
  use(by: Actor, factorId: string, expected: JsonValue, data: JsonValue): Promise<boolean>;
  remove(by: Actor, factorId: string): Promise<void>;
};

export type Setting = { name: string; value: JsonValue; at: string; authorId: string | null };

export type Settings = {
  /** `siteId` null: for the whole store. */
  get(siteId: string | null, name: string): Promise<Setting | null>;
  list(siteId: string | null): Promise<Setting[]>;
  set(by: Actor, siteId: string | null, name: string, value: JsonValue): Promise<Setting>;
};
