/**
 * What calibration takes for granted unless told otherwise.
 *
 * Reviewed 2026-11-21. Grade: convention where no source stands.
 */

/** Most digital microscopes burn in a 1 mm bar; said aloud in every result that rests on it. */
export const DEFAULT_BAR_MM = 1;

/** Rulers are ticked in millimetres; half-millimetre rulers exist, so this too is said aloud. */
export const DEFAULT_TICK_MM = 1;

/**
 * Relative error of a scale that the maker's own marks carry: in 32 microscope fields the printed radius of a
 * measuring circle gave a scale 0.3 to 0.6 % above the burned-in bar of the same picture. Against: one device.
 */
export const MARK_RELATIVE_SD = 0.004;

/** Relative error of a scale typed in by hand, of which nobody told the error: as for burned-in marks. */
export const GIVEN_RELATIVE_SD = 0.004;

/** Office printers keep 1 % of length when "actual size" is chosen; the sheet has a line to check it with. */
export const PRINT_RELATIVE_SD = 0.005;
