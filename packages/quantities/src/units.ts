export const MM2_PER_CM2 = 100;
export const UM_PER_MM = 1000;

/** 1 inch is 25.4 mm exactly, so 1 inch² is 6.4516 cm² exactly (international inch, 1959). */
export const CM2_PER_INCH2 = 6.4516;

/** Hairs per square inch, as some trials print them, to hairs per cm². */
export const perInch2ToPerCm2 = (perInch2: number): number => perInch2 / CM2_PER_INCH2;
