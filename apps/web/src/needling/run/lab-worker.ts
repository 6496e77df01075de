import { type LabOrder, worked } from "./lab-work.ts";

// The only thing this thread does: an order in, a reply out.
addEventListener("message", ({ data }: MessageEvent<LabOrder>) => {
  const reply = worked(data);
  const moved = reply.refusal === null ? [reply.heatMap.perCm2.buffer] : [];
  postMessage(reply, { transfer: moved });
});
