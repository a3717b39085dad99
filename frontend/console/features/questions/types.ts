import type { Schemas } from '../../../api/client'

export type QuestionView = Schemas['QuestionView']
export type FoundQuestion = Schemas['FoundQuestionView']
export type QuestionForm = Schemas['QuestionForm']
export type KeyForm = Schemas['QuestionForm.KeyForm']
export type FormView = Schemas['WriteQuestion.QuestionFormView']
export type Written = Schemas['WriteQuestion.WrittenQuestionView']
export type QuestionPageView = Schemas['QuestionPages.QuestionPageView']
export type QuestionFilter = Schemas['QuestionFilter']
export type QuestionChange = Schemas['QuestionChange']
export type EditBatch = Schemas['EditBatchView']
export type BankView = Schemas['BankView']
export type Pair = Schemas['LikenessView']
export type PairKind = Schemas['LikenessView.Kind']
export type PairDecision = Schemas['Settlements.Decision']
export type SettleRequest = Schemas['Likenesses.SettleRequest']
export type Use = Schemas['Use']
export const USES: readonly Use[] = ['ANY', 'PRACTICE_ONLY', 'EXAM_ONLY']
export const STATES: readonly QuestionView['state'][] = ['NEW', 'CHANGED', 'PUBLISHED']

/** Whose questions are looked through: those my company writes, or those that are published in my reach. */
export type Side = 'editor' | 'organiser'
export interface FaultAt {
  column: string
  code: string
  message: string
  suggestion?: string | null
}
