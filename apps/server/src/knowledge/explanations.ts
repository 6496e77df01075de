import {
  ALTERNATIVES,
  DISAGREEMENTS,
  GLOSSARY,
  MECHANISM,
  QUESTIONS,
  TIPS,
  TOPICS,
  UNSUPPORTED_CLAIMS,
} from "@anagen/treatment";

/** The texts as one reply; they change only with the program. */
export const EXPLANATIONS = {
  topics: TOPICS,
  questions: QUESTIONS,
  tips: TIPS,
  glossary: GLOSSARY,
  disagreements: DISAGREEMENTS,
  mechanism: MECHANISM,
  unsupportedClaims: UNSUPPORTED_CLAIMS,
  alternatives: ALTERNATIVES,
};
