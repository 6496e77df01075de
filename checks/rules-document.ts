// Writes docs/rules.md and docs/triage.md from the rules themselves. `npm run rules`.
import { writeFileSync } from "node:fs";
import { rulesAsMarkdown, triageAsMarkdown } from "@anagen/treatment";

writeFileSync(new URL("../docs/rules.md", import.meta.url), rulesAsMarkdown());
writeFileSync(new URL("../docs/triage.md", import.meta.url), triageAsMarkdown());
