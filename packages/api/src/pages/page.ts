import { z } from "../zod.ts";

const limitError = "a whole number from 1 to 100";

/** How a list is asked for: at most `limit` items, after those of the page before. */
export const pageQuery = {
  limit: z.coerce
    .number({ error: limitError })
    .int({ error: limitError })
    .min(1, { error: limitError })
    .max(100, { error: limitError })
    .default(25),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_.~=-]{1,1000}$/, { error: "the nextCursor of the page before" })
    .optional(),
};

/** One page of a list; `nextCursor` is null on the last one. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
