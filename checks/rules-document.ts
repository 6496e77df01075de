// Writes docs/rules.md from the rules themselves. `npm run rules`.
import { writeFileSync } from "node:fs";
import { rulesAsMarkdown } from "@anagen/treatment";

writeFileSync(new URL("../docs/rules.md", import.meta.url), rulesAsMarkdown());
