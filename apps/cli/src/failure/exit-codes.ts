/** Done; a decision such as `avoid` is a result, not an error. */
export const DONE = 0;
/** A fault of the program. */
export const FAULT = 1;
/** The input is wrong. */
export const WRONG_INPUT = 2;
