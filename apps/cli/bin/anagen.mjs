#!/usr/bin/env node
// Runs the TypeScript sources as they are: there is no build step (docs/decisions/0001-no-build-step.md).
import { register } from "tsx/esm/api";

register();
const { main } = await import("../src/index.ts");
process.exitCode = await main(process.argv.slice(2));
