import type { Schemas } from '../../../api/client'

export type BankView = Schemas['BankView']
export type BankState = Schemas['BankState']
export type CityOffer = Schemas['CityScope.CityOfferView']
export type FieldDiff = Schemas['QuestionDiff.FieldDiff']
export type QuestionEvent = Schemas['QuestionHistory.QuestionEventView']
export type QuestionPageView = Schemas['QuestionPages.QuestionPageView']
export type ReviewCounts = Schemas['ReviewQuestions.ReviewCounts']
export type ReviewQuestion = Schemas['ReviewQuestions.ReviewQuestionView']
export type ReviewView = Schemas['ReviewView']
export type Show = Schemas['ReviewQuestions.Show']
export type Stretch = Schemas['TextDiff.Stretch']
export type Thread = Schemas['QuestionComments.ThreadView']
export type Verdict = Schemas['Verdict']

/** As the refusal `bank.contradictory-keys` names it. */
export interface ContradictoryPair {
  questionId: number
  otherQuestionId: number
  stem: string
  otherStem: string
  otherBank: string
}
