import type { QuestionLike } from '../../kit/question'

export interface ReviewView {
  bankId: number
  bankName: string
  tradeName: string
  organisationName: string
  authorName: string
  questionCount: number
  sentAt: string
  note?: string
}

export interface ReviewQuestion extends QuestionLike {
  id: number
  revisionId: number
}
