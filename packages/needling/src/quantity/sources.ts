import data from "../../data/sources.json" with { type: "json" };

export type Source = { id: string; reference: string };

/** The references behind the devices and constants of this package, by id. */
export const listSources = (): Source[] => data.sources.map((source) => ({ ...source }));
