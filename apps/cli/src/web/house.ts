import { fileURLToPath } from "node:url";

/** The root of the checkout: this file lies in apps/cli/src/web. */
export const HOUSE = fileURLToPath(new URL("../../../../", import.meta.url));
