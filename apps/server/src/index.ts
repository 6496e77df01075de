export { type AppOptions, buildApp } from "./app/build-app.ts";
export { type LogTo, logToStandardError } from "./app/log.ts";
export { type RunningServer, type ServerOptions, startServer } from "./app/start-server.ts";
export { issueLink } from "./sign-in/one-time-links.ts";
export { newApiToken } from "./sign-in/tokens.ts";
