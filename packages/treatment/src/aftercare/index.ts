export { aftercareOnDay, planAftercare } from "./aftercare-advice.ts";
