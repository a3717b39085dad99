import { api, ask, type Schemas } from '../../../api/client'
import { usePages, type Pages } from '../../ui/usePages'

export type CaseQuestion = Schemas['CaseQuestionView']

export const useQuestions = (): Pages<CaseQuestion> => usePages((page) => ask(api.GET('/api/case-questions', { params: { query: { page, size: 20 } } })))

export const reply = (roundId: number, no: number, text: string): Promise<unknown> => ask(api.POST('/api/case-questions/{roundId}/{no}/reply', { params: { path: { roundId, no } }, body: { text } }))
