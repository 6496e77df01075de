export { type AppOptions, buildApp } from "./app/build-app.ts";
export { type LogTo, logToStandardError } from "./app/log.ts";
export { type RunningServer, type ServerOptions, startServer } from "./app/start-server.ts";
export { type Demonstration, seedDemonstration } from "./demonstration/demonstration-clinic.ts";
export { createFirstAdministrator } from "./first-run/first-administrator.ts";
export { type Door, type Invitation, type Invited, inviteUser } from "./first-run/invite.ts";
export { linkFor } from "./first-run/link-for.ts";
