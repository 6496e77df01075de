// Who may use whom. A line missing here is forbidden; a broken line is an error (ARCHITECTURE.md).
const MAY_USE = {
  "packages/quantities": [],
  "packages/evidence": ["packages/quantities"],
  "packages/needling": ["packages/quantities"],
  // The renderer and the detector share no line, so that one can be judged by the other.
  "packages/phantom": ["packages/quantities"],
  "packages/trichometry": ["packages/quantities"],
  "packages/treatment": ["packages/quantities", "packages/evidence"],
  "packages/api": [
    "packages/quantities",
    "packages/evidence",
    "packages/needling",
    "packages/trichometry",
    "packages/treatment",
  ],
  "packages/records": ["packages/quantities", "packages/api"],
  "apps/server": ["packages/"],
  "apps/web": ["packages/"],
  // The command line starts the server through its one door: docs/decisions/0002-serve-in-process.md.
  "apps/cli": ["packages/", "apps/server"],
  bench: ["packages/", "apps/server"],
  e2e: ["packages/"],
};

const asPattern = (room) => `^${room}${room.endsWith("/") ? "" : "/"}`;

const directionRules = Object.entries(MAY_USE).map(([room, allowed]) => ({
  name: `direction-of-${room.replace("/", "-")}`,
  severity: "error",
  comment: `${room} may use: ${allowed.join(", ") || "nothing"}`,
  from: { path: `^${room}/` },
  to: {
    path: "^(packages|apps|bench|e2e|examples)/",
    pathNot: [asPattern(room), ...allowed.map(asPattern)],
  },
}));

const PURE = "^packages/(quantities|evidence|needling|phantom|trichometry|treatment|api)/src/";

module.exports = {
  forbidden: [
    ...directionRules,
    {
      name: "one-door",
      severity: "error",
      comment: "A package is entered by its index.ts",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: {
        path: "^(packages|apps)/[^/]+/src/",
        pathNot: ["^$1/$2/", "^(packages|apps)/[^/]+/src/index\\.tsx?$"],
      },
    },
    {
      name: "pure-packages-touch-nothing-outside",
      severity: "error",
      comment: "No files, clock or network in pure packages",
      from: { path: PURE },
      to: { dependencyTypes: ["core"] },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^vite/client$" },
    },
  ],
  options: {
    parser: "tsc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|node_modules)/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "module", "browser", "node", "default"],
    },
  },
};
