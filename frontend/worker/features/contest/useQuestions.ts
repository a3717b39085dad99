import { api, ask, type Schemas } from '../../../api/client'
import { usePages, type Pages } from '../../ui/usePages'
import { deviceName } from './journal'

export type CaseQuestion = Schemas['CaseQuestionView']

export const useQuestions = (): Pages<CaseQuestion> => usePages((page) => ask(api.GET('/api/case-questions', { params: { query: { page, size: 20 } } })))

export const reply = (roundId: number, no: number, text: string): Promise<unknown> => ask(api.POST('/api/case-questions/{roundId}/{no}/reply', { params: { path: { roundId, no } }, body: { text } }))

/** This phone belongs to a workshop: with the organiser's code, several people on it are no case. */
export const declareSharedPhone = (id: number, code: string): Promise<unknown> => ask(api.POST('/api/contests/{id}/shared-phones', { params: { path: { id } }, body: { device: deviceName(), code } }))
