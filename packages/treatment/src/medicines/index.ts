export { findMedicine, isOfClass } from "./find-medicine.ts";
export { MEDICINE_CLASS_NAMES, type Medicine, type MedicineClass } from "./medicine.ts";
export { MEDICINE_CLASSES, type MedicineClassText } from "./medicine-classes.ts";
export { MEDICINES } from "./medicine-table.ts";
export { type MedicineSuggestion, suggestMedicines } from "./suggest-medicines.ts";
