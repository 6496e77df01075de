import {
  newUserReply,
  newUserRequest,
  oneTimeLinkReply,
  userReply,
  userRequest,
  usersReply,
} from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import { type Account, NotFound } from "@anagen/records";
import type { FastifyInstance } from "fastify";
import { signedIn } from "../access/guard.ts";
import type { Context } from "../app/context.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { issueLink } from "../sign-in/one-time-links.ts";
import {
  administered,
  requireSomeoneElse,
  requireStays,
  requireWholeAccount,
  rolesAfter,
  userView,
} from "./people.ts";

export function peopleRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;
  const target = async (id: string): Promise<Account> => {
    const account = await records.accounts.get(id);
    if (account === null) throw notFound();
    return account;
  };

  route(app, {
    method: "GET",
    url: "/api/users",
    summary: "The people of your sites",
    replies: usersReply,
    async handle({ request }) {
      const accounts = await records.accounts.list([...administered(signedIn(request).account)]);
      return { items: await Promise.all(accounts.map((one) => userView(records, one))) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/users",
    summary: "Invite a person; the one-time link is shown once",
    body: newUserRequest,
    replies: newUserReply,
    status: 201,
    async handle({ body, request }) {
      const { login, displayName, patientId = null } = body;
      const giver = signedIn(request).account;
      const roles = rolesAfter(body.roles, { before: [], giver });
      const isPatient = roles.some(({ role }) => role === "patient");
      if (isPatient !== (patientId !== null)) {
        throw new InvalidInput("patientId", patientId, "given exactly when a role is patient");
      }
      try {
        const account = await records.accounts.create(request.actor, {
          login,
          displayName,
          passwordHash: null,
          state: "invited",
          patientId,
          roles,
        });
        const link = await issueLink(context, request.actor, account.userId);
        return { user: await userView(records, account), ...link };
      } catch (error) {
        if (!(error instanceof NotFound)) throw error;
        throw new InvalidInput("patientId", patientId, "the id of a patient of that site");
      }
    },
  });

  route(app, {
    method: "PUT",
    url: "/api/users/:id",
    summary: "Change a person's name and roles at your sites",
    body: userRequest,
    replies: userReply,
    async handle({ id, body, request }) {
      const giver = signedIn(request).account;
      let account = await target(id);
      const { displayName = account.displayName, roles: asked } = body;
      const isRenamed = displayName !== account.displayName;
      if (isRenamed) requireWholeAccount(account, giver);
      if (asked !== undefined) {
        account = await records.accounts.setRoles(request.actor, id, (now) => {
          const roles = rolesAfter(asked, { before: now.roles, giver });
          requireStays(now, giver, roles);
          return roles;
        });
      }
      if (isRenamed) account = await records.accounts.rename(request.actor, id, displayName);
      return { user: await userView(records, account) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/users/:id/disable",
    summary: "Close an account: its sessions and tokens end at once",
    replies: userReply,
    async handle({ id, request }) {
      const giver = signedIn(request).account;
      const account = await target(id);
      requireWholeAccount(account, giver);
      requireSomeoneElse(account, giver, "disable");
      const closed = await records.accounts.setState(request.actor, id, "disabled");
      return { user: await userView(records, closed) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/users/:id/enable",
    summary: "Open a closed account again",
    replies: userReply,
    async handle({ id, request }) {
      const account = await target(id);
      requireWholeAccount(account, signedIn(request).account);
      const state = account.passwordHash === null ? "invited" : "active";
      const opened = await records.accounts.setState(request.actor, id, state);
      return { user: await userView(records, opened) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/users/:id/one-time-link",
    summary: "A new one-time link; using it asks for a new password",
    replies: oneTimeLinkReply,
    async handle({ id, request }) {
      const giver = signedIn(request).account;
      const account = await target(id);
      requireWholeAccount(account, giver);
      // It would set a new password without the old one.
      requireSomeoneElse(account, giver, "make a one-time link for");
      return issueLink(context, request.actor, account.userId);
    },
  });
}
