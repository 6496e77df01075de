import { openDrafts } from "../../drafts/open-drafts.ts";
import type { DraftSaver } from "../../drafts/saver.ts";
import {
  answersOf,
  type DecisionAnswers,
  type DecisionBody,
  readDecision,
  saveDecision,
} from "../record/decision.ts";

export type DecisionSaver = DraftSaver<DecisionAnswers, DecisionBody>;

export const decisionDrafts = openDrafts<DecisionAnswers, DecisionBody>({
  contentOf: answersOf,
  read: readDecision,
  save: saveDecision,
});
