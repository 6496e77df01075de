import { diagnosticsPart } from "./diagnostics.ts";
import { effectArguments, effectsOfRows } from "./effects.ts";
import { fitEntry } from "./fit-entry.ts";
import { isObject, type JsonObject, objectsAt, requireObject, shown, textAt } from "./json.ts";
import { likelihoodRatioEntry } from "./likelihood-ratio.ts";
import { type Loaded, loadDocument } from "./loaded.ts";
import { multilevelPart } from "./multilevel.ts";
import { subgroupsPart } from "./subgroups.ts";
import { mantelHaenszelEntry, petoEntry } from "./tables.ts";

/**
 * A request document with everything it asks for computed: effects, fits and diagnostics.
 *
 * @param request a document of the schema `metafor-reference/1` whose results are left out
 * @returns the same document, keys and nesting kept, results filled in
 * @throws {InvalidInput} naming the field, what came and what is allowed
 */
export function fitDocument(request: unknown): JsonObject {
  const document = requireObject(request, "document");
  const loaded = loadDocument(document);
  const out: JsonObject = { ...document, k: loaded.rows.length };
  if (isObject(document["escalc"]) || !loaded.document["effect_given"])
    out["escalc"] = {
      ...(isObject(document["escalc"]) ? document["escalc"] : {}),
      yi: loaded.effects.map(({ estimate }) => shown(estimate)),
      vi: loaded.effects.map(({ variance }) => shown(variance)),
      ni: loaded.sizes.map(shown),
    };
  if (loaded.used.length < loaded.rows.length) out["used"] = loaded.used;
  if (document["escalc_other"] !== undefined)
    out["escalc_other"] = objectsAt(document["escalc_other"], "escalc_other").map((wanted, i) =>
      otherEffects(wanted, loaded, `escalc_other[${i}]`),
    );
  const fits = objectsAt(document["fits"], "fits").map((entry, i) =>
    fitEntry(entry, loaded, `fits[${i}]`),
  );
  if (document["fits"] !== undefined) out["fits"] = fits.map(({ out: filled }) => filled);
  const byId = new Map(fits.map(({ out: filled, fit }) => [String(filled["id"]), fit]));
  if (document["lrt"] !== undefined)
    out["lrt"] = objectsAt(document["lrt"], "lrt").map((wanted, i) =>
      likelihoodRatioEntry(wanted, byId, `lrt[${i}]`),
    );
  if (document["mh"] !== undefined)
    out["mh"] = objectsAt(document["mh"], "mh").map((wanted, i) =>
      mantelHaenszelEntry(wanted, loaded, `mh[${i}]`),
    );
  const parts = {
    subgroups: subgroupsPart,
    peto: petoEntry,
    multilevel: multilevelPart,
    diagnostics: diagnosticsPart,
  };
  for (const [name, fill] of Object.entries(parts)) {
    const wanted = document[name];
    if (isObject(wanted)) out[name] = fill(wanted, loaded);
    else if (name === "peto" && wanted === null) out[name] = fill({}, loaded);
  }
  return out;
}

function otherEffects(wanted: JsonObject, loaded: Loaded, path: string): JsonObject {
  const effects = effectsOfRows(
    textAt(wanted, "measure", path),
    loaded.rows,
    effectArguments(wanted["args"], `${path}.args`),
    `${path}.measure`,
  );
  return {
    ...wanted,
    yi: effects.map(({ estimate }) => shown(estimate)),
    vi: effects.map(({ variance }) => shown(variance)),
  };
}
