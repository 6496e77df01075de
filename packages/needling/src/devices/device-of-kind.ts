import type { Device } from "./device.ts";

/**
 * The listed device that stands for a kind where nothing more is known, as in a plan that says
 * "pen". Which one it is moves the dose: say so beside the figure.
 */
export const DEVICE_OF_KIND: Readonly<Record<Device["kind"], string>> = {
  pen: "skinpen",
  roller: "dermaroller-mf8",
  stamp: "stamp-80",
};
