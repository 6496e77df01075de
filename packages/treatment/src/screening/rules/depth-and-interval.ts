import { PROTOCOL_VALUES } from "../../plan/protocol-values.ts";
import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";

const GROUP = "Depth and interval";
const DEPTH_MAX_MM = PROTOCOL_VALUES.depthMaxMm.value;
const FLOOR_DAYS = PROTOCOL_VALUES.intervalFloorDays.value;
const [SHALLOW, MIDDLE, DEEP] = PROTOCOL_VALUES.intervalBands.value;
const INTERVAL_SOURCES = restsOn("B", [
  "article-002",
  "dhurat-2013",
  "kumar-2018",
  "faghihi-2021",
  "project-default",
]);

export const depthAndIntervalRules = [
  {
    id: "depth-above-default",
    row: "P-DEPTH",
    group: GROUP,
    reason: "depth-above-default",
    when: {
      all: [
        { not: { certainly: { fact: "setting", isOneOf: ["home"] } } },
        { certainly: { fact: "plannedDepthMm", above: DEPTH_MAX_MM } },
      ],
    },
    decision: "clinician-review",
    because:
      "Deeper than the usual limit is asked for. Trials found no gain above 1 mm, and the label data of pens end at 1.5 mm.",
    constraints: ["max-depth-1.5mm"],
    basis: restsOn("B", ["article-003", "english-2022", "ahmed-2025", "xu-2024"]),
  },
  {
    id: "interval-after-shallow-session",
    row: "P-INT",
    group: GROUP,
    reason: "interval-too-short",
    when: { lastSession: { withinDays: SHALLOW.minimumDays, depthUpToMm: SHALLOW.upToMm } },
    decision: "defer",
    waitDays: SHALLOW.minimumDays,
    because: `Less than ${SHALLOW.minimumDays} days since a session of up to ${SHALLOW.upToMm} mm.`,
    basis: INTERVAL_SOURCES,
  },
  {
    id: "interval-after-middle-session",
    row: "P-INT",
    group: GROUP,
    reason: "interval-too-short",
    when: {
      lastSession: {
        withinDays: MIDDLE.minimumDays,
        depthAboveMm: SHALLOW.upToMm,
        depthBelowMm: MIDDLE.upToMm,
      },
    },
    decision: "defer",
    waitDays: MIDDLE.minimumDays,
    overridable: { afterDays: FLOOR_DAYS },
    because: `Less than ${MIDDLE.minimumDays} days since a session deeper than ${SHALLOW.upToMm} mm and below ${MIDDLE.upToMm} mm.`,
    basis: INTERVAL_SOURCES,
  },
  {
    id: "interval-after-deep-session",
    row: "P-INT",
    group: GROUP,
    reason: "interval-too-short",
    when: { lastSession: { withinDays: DEEP.minimumDays, depthAtLeastMm: MIDDLE.upToMm } },
    decision: "defer",
    waitDays: DEEP.minimumDays,
    overridable: { afterDays: FLOOR_DAYS },
    because: `Less than ${DEEP.minimumDays} days since a session of ${MIDDLE.upToMm} mm or deeper. Trials ran weekly at 1.5 mm.`,
    basis: INTERVAL_SOURCES,
  },
  {
    id: "interval-asked-too-short",
    row: "P-INT",
    group: GROUP,
    reason: "interval-too-short",
    when: {
      any: [
        { fact: "requestedIntervalDays", below: SHALLOW.minimumDays },
        {
          all: [
            { fact: "requestedIntervalDays", below: MIDDLE.minimumDays },
            { fact: "plannedDepthMm", above: SHALLOW.upToMm },
          ],
        },
        {
          all: [
            { fact: "requestedIntervalDays", below: DEEP.minimumDays },
            { fact: "plannedDepthMm", atLeast: MIDDLE.upToMm },
          ],
        },
      ],
    },
    decision: "clinician-review",
    because: `Sessions closer together than the default for this depth are asked for: ${SHALLOW.minimumDays} days up to ${SHALLOW.upToMm} mm, ${MIDDLE.minimumDays} days below ${MIDDLE.upToMm} mm, ${DEEP.minimumDays} days from ${MIDDLE.upToMm} mm.`,
    basis: INTERVAL_SOURCES,
  },
] as const satisfies readonly Rule[];
