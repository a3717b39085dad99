import type { Difficulty, QuestionType } from '../../kit/question'

export type MultipleRule = 'ALL_OR_NOTHING' | 'PARTIAL'
export type Reveal = 'SCORE_AT_ONCE' | 'PAPER_AT_ONCE' | 'AFTER_ROUND'

export interface SectionDraft {
  title: string
  bankId: number
  type: QuestionType
  level?: number | null
  difficulty?: Difficulty | null
  count: number
  marksTenthsEach: number
}
export interface ContestDraft {
  name: string
  summary: string
  organisationId: number
  eligibility: { organisationIds: number[]; tradeIds: number[]; levels: number[] }
  round: {
    name: string
    startsAt: string
    endsAt: string
    durationSeconds: number
    triesMax: number
    multipleRule: MultipleRule
    reveal: Reveal
    practiceWhileRunning: boolean
    blueprint: { sections: SectionDraft[]; shuffleOptions: boolean }
  }
}
export type ContestState = 'DRAFT' | 'PUBLISHED' | 'FINISHED'
export type RoundPhase = 'ANNOUNCED' | 'RUNNING' | 'FINISHED'
export interface ContestRow {
  id: number
  state: ContestState
  name: string
  organisationId: number
  organisationName: string
  roundId: number
  roundName: string
  startsAt: string
  endsAt: string
  phase?: RoundPhase | null
  enteredCount: number
  createdAt: string
  publishedAt?: string | null
  closedAt?: string | null
}
export interface OrganiserContestView extends ContestDraft {
  id: number
  state: ContestState
  organisationName: string
  roundId: number
  phase?: RoundPhase | null
  createdAt: string
  publishedAt?: string | null
  resultsAt: string
  closedAt?: string | null
  questionCount: number
  fullMarksTenths: number
  eligibleCount: number
}
export interface PoolView {
  bankId: number
  bankName: string
  tradeName: string
  counts: { type: QuestionType; level: number; difficulty: Difficulty; count: number }[]
}
export interface AvailabilityView {
  sections: { available: number; needed: number; enough: boolean }[]
  fullMarksTenths: number
  questionCount: number
}
export interface Finding {
  severity: 'ERROR' | 'WARNING' | 'OK'
  code: string
  message: string
  field?: string | null
}
export interface CheckView {
  findings: Finding[]
  go: boolean
}
export type MonitorState = 'NOT_STARTED' | 'ANSWERING' | 'SUBMITTED'
export interface MonitorRow {
  memberId: number
  name: string
  unitName: string
  state: MonitorState
  tryNo: number
  startedAt?: string
  deadline?: string
  answeredCount: number
  questionCount: number
  submittedAt?: string
  extraSeconds: number
}
export interface MonitorCounts {
  eligible: number
  entered: number
  answering: number
  submitted: number
  notStarted: number
}
export interface ResultRow {
  rank: number
  memberId: number
  name: string
  maskedIdNumber: string
  unitName: string
  scoreTenths: number
  elapsedSeconds: number
  submittedAt: string
  submittedBy: 'WORKER' | 'DEADLINE'
}
