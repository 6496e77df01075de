import { medicineLines } from "../medicine-lines.ts";

/** Minoxidil, on the scalp or swallowed. */
export const MINOXIDIL = medicineLines(
  "minoxidil",
  `
minoxidil | minoxidilo, topical minoxidil, minoxidil topical, oral minoxidil, low-dose oral minoxidil, minoxidil oral | Rogaine, Regaine, Loniten, Lonolox, Alopexy, Alostil, Neocapil, Lacovin, Carexidil, Tugain, Mintop, Minoximen, Kirkland Minoxidil, Hairgain, Alopexil, Dinaxil, Aloxidil, Keranique, Minovital, Morr, Regoxidine
finasteride-minoxidil | minoxidil-finasteride | Morr-F, Mintop Pro-F
`,
);
