import type { Schemas } from '../../../api/client'

export type ReviewView = Schemas['ReviewView']
export type ReviewQuestion = Schemas['ReviewQuestions.ReviewQuestionView']
export type ReviewCounts = Schemas['ReviewQuestions.ReviewCounts']
export type Verdict = Schemas['Verdict']
