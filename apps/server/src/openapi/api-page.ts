/** What the page reads of an OpenAPI document; everything is optional, nothing is trusted. */
type Described = {
  info?: { title?: string; version?: string; description?: string };
  paths?: Record<string, Record<string, Operation> | undefined>;
  components?: { schemas?: Record<string, unknown> };
};
type Operation = {
  summary?: string;
  tags?: string[];
  security?: unknown[];
  parameters?: { name?: string; in?: string; required?: boolean; schema?: unknown }[];
  requestBody?: { content?: Record<string, { schema?: unknown }> };
  responses?: Record<string, { content?: Record<string, { schema?: unknown }> }>;
};

/** The API as one page: no script, nothing loaded from elsewhere. */
export function apiPage(description: object): string {
  const { info, paths = {}, components } = description as Described;
  const operations = Object.entries(paths).flatMap(([path, methods = {}]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => tagOf(operation)))];
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => tagOf(operation) === tag);
    return `<section><h2 id="${text(tag)}">${text(tag)}</h2>${own.map(operationHtml).join("")}</section>`;
  });
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="schema-${text(name)}"><summary><code>${text(name)}</code></summary>${json(schema)}</details>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(info?.title)} API</title><style>${STYLE}</style></head>
<body><main><h1>${text(info?.title)} API ${text(info?.version)}</h1><p>${text(info?.description)}</p>
<p>Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a></p>
<nav aria-label="Parts">${tags.map((tag) => `<a href="#${text(tag)}">${text(tag)}</a>`).join(" ")}</nav>
${sections.join("\n")}
<section><h2 id="schemas">schemas</h2>${schemas.join("")}</section></main></body></html>
`;
}

const tagOf = ({ tags }: Operation): string => tags?.[0] ?? "other";

function operationHtml({
  path,
  method,
  operation,
}: {
  path: string;
  method: string;
  operation: Operation;
}): string {
  const open = operation.security?.length === 0;
  const parameters = (operation.parameters ?? []).map(
    ({ name, in: place, required, schema }) =>
      `<li><code>${text(name)}</code> in ${text(place)}${required ? ", needed" : ""} ${json(schema)}</li>`,
  );
  const body = Object.entries(operation.requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<h4>Body: ${text(type)}</h4>${json(schema)}`,
  );
  const replies = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(
        ([type, { schema }]) => `<h4>${text(status)}: ${text(type)}</h4>${json(schema)}`,
      ),
    );
  return `<details><summary><b class="${text(method)}">${text(method.toUpperCase())}</b> <code>${text(path)}</code> <span>${text(operation.summary)}${open ? " (open)" : ""}</span></summary>${parameters.length > 0 ? `<ul>${parameters.join("")}</ul>` : ""}${body.join("")}${replies.join("")}</details>`;
}

const json = (schema: unknown): string =>
  schema === undefined ? "" : `<pre tabindex="0">${text(JSON.stringify(schema, null, 1))}</pre>`;

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const text = (value: string | undefined): string =>
  (value ?? "").replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? "");

const STYLE = `:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;margin:0}
main{max-width:60rem;margin:0 auto;padding:2rem 1rem}
nav a{margin-right:.75rem}
summary{padding:.4rem 0;cursor:pointer}
summary b{display:inline-block;min-width:4.5rem}
summary span{opacity:.8}
details{border-bottom:1px solid #8884}
pre{overflow:auto;padding:.75rem;background:#8881;border-radius:6px;font-size:.85rem;max-height:24rem}`;
