import { z } from "zod";

// No validator is compiled from text at run time, so that a strict content security policy holds.
z.config({ jitless: true });

export { z };
