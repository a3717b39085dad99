import type { Schemas } from '../../../api/client'

export type SourceView = Schemas['Sources.SourceView']
export type SourceKind = Schemas['SourceRows.Kind']
export type SourceForce = Schemas['SourceRows.Force']
export type Candidate = Schemas['Sources.CandidateView']
export type CitingQuestion = Schemas['SourceQuestions.SourceQuestionView']

export const SOURCE_KINDS: readonly SourceKind[] = ['LAW', 'STANDARD', 'TEXTBOOK', 'OTHER']
