import type { QuestionLike, QuestionType } from '../../kit/question'

export type BankState = 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | 'RETIRED'

export interface BankView {
  id: number
  name: string
  tradeId: number
  tradeName: string
  organisationName: string
  scope: 'COMPANY' | 'CITY' | 'PUBLIC'
  state: BankState
  questionCount: number
  reviewComment?: string | null
  updatedAt: string
}

export interface QuestionView extends QuestionLike {
  id: number
  revisionId: number
  chapter: string
  type: QuestionType
  state: 'NEW' | 'CHANGED' | 'PUBLISHED'
}

export interface BankImportView {
  id: number
  bankId: number
  fileName: string
  state: 'PREVIEW' | 'COMMITTED' | 'UNDONE'
  rowCount: number
  goodCount: number
  faultCount: number
  newCount: number
  changedCount: number
  createdAt: string
}

export interface QuestionPreview extends QuestionLike {
  sheet: string
  row: number
  faults: string[]
  change: 'NEW' | 'CHANGED' | 'UNCHANGED'
}

export type CommitMode = 'ALL_OR_NOTHING' | 'GOOD_ROWS'
