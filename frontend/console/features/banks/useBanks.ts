import { api, ask, type Schemas } from '../../../api/client'
import { patient } from '../../kit/patience'
import { useListing, type Listing } from '../../kit/useListing'
import type { BankState, BankView, QuestionView } from './types'

export const TEMPLATE_URL = '/api/editor/question-template.xlsx'

export function useBanks(): Listing<BankView> {
  return useListing<BankView, 'query' | 'state'>(
    ({ page, size, query, state }) => ask(api.GET('/api/editor/banks', { params: { query: { page, size, query: query || undefined, state: (state as BankState) || undefined } } })),
    { filters: ['query', 'state'] },
  )
}

export function bank(id: number): Promise<BankView> {
  return ask(api.GET('/api/editor/banks/{id}', { params: { path: { id } } }))
}

export function createBank(body: { name: string; tradeId: number }): Promise<BankView> {
  return ask(api.POST('/api/editor/banks', { body }))
}

export function renameBank(id: number, name: string): Promise<BankView> {
  return ask(api.PUT('/api/editor/banks/{id}', { params: { path: { id } }, body: { name } }))
}

export function removeBank(id: number): Promise<unknown> {
  return ask(api.DELETE('/api/editor/banks/{id}', { params: { path: { id } } }))
}

export function sendForReview(id: number, note: string): Promise<BankView> {
  return ask(api.POST('/api/editor/banks/{id}/review', { params: { path: { id } }, body: note ? { note } : {} }))
}

export function useQuestions(id: number): Listing<QuestionView> {
  return useListing<QuestionView, 'query' | 'type'>(
    ({ page, size, query, type }) => {
      const wanted = { page, size, query: query || undefined, type: (type as Schemas['QuestionType']) || undefined }
      return ask(api.GET('/api/editor/banks/{id}/questions', { params: { path: { id }, query: wanted } }))
    },
    { filters: ['query', 'type'] },
  )
}

/** How many pairs of questions contradict each other and keep the bank from being published. */
export async function blockingPairs(id: number): Promise<number> {
  return (await ask(api.GET('/api/editor/banks/{id}/likenesses', { params: { path: { id }, query: { kind: 'BLOCKING', page: 0, size: 1 } }, fetch: patient }))).total
}
