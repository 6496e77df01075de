export * from "./rescreen.ts";
export type * from "./session.ts";
export * from "./session-words.ts";
