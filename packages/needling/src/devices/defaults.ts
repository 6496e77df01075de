import data from "../../data/defaults.json" with { type: "json" };
import type { Quantity } from "../quantity/estimate.ts";

type DefaultName = keyof typeof data;

/** Inputs nobody published: defaults, flagged as assumed (rolling radius: bounds by geometry). */
export const DEFAULTS = data as Readonly<Record<DefaultName, Quantity>>;
