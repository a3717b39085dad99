import type { FaultView } from '../../kit/imports'
import { ask, door, given, patient, type Paged } from '../../kit/useClient'
import { useListing, type Listing } from '../../kit/useListing'
import type { BankImportView, BankView, CommitMode, QuestionPreview, QuestionView } from './types'

export const TEMPLATE_URL = '/api/editor/question-template.xlsx'

export function useBanks(): Listing<BankView> {
  return useListing<BankView, 'query' | 'state'>((query) => ask<Paged<BankView>>(door.GET('/api/editor/banks', { params: { query: given(query) } })), { filters: ['query', 'state'] })
}

export function bank(id: number): Promise<BankView> {
  return ask<BankView>(door.GET('/api/editor/banks/{id}', { params: { path: { id } } }))
}

export function createBank(body: { name: string; tradeId: number }): Promise<BankView> {
  return ask<BankView>(door.POST('/api/editor/banks', { body }))
}

export function renameBank(id: number, name: string): Promise<BankView> {
  return ask<BankView>(door.PUT('/api/editor/banks/{id}', { params: { path: { id } }, body: { name } }))
}

export function removeBank(id: number): Promise<void> {
  return ask<void>(door.DELETE('/api/editor/banks/{id}', { params: { path: { id } } }))
}

export function sendForReview(id: number, note: string): Promise<BankView> {
  return ask<BankView>(door.POST('/api/editor/banks/{id}/review', { params: { path: { id } }, body: note ? { note } : {} }))
}

export function useQuestions(id: number): Listing<QuestionView> {
  return useListing<QuestionView, 'query' | 'type'>(
    (query) => ask<Paged<QuestionView>>(door.GET('/api/editor/banks/{id}/questions', { params: { path: { id }, query: given(query) } })),
    { filters: ['query', 'type'] },
  )
}

export const importPath = (bankId: number): string => `/api/editor/banks/${bankId}/imports`

export function bankImport(id: number): Promise<BankImportView> {
  return ask<BankImportView>(door.GET('/api/editor/imports/{id}', { params: { path: { id } } }))
}

export function useFaults(id: number): Listing<FaultView> {
  return useListing<FaultView>((query) => ask<Paged<FaultView>>(door.GET('/api/editor/imports/{id}/faults', { params: { path: { id }, query } })), { prefix: 'faults' })
}

export function usePreviews(id: number): Listing<QuestionPreview> {
  return useListing<QuestionPreview>((query) => ask<Paged<QuestionPreview>>(door.GET('/api/editor/imports/{id}/questions', { params: { path: { id }, query } })), { prefix: 'good' })
}

export function commitImport(id: number, mode: CommitMode): Promise<BankImportView> {
  return ask<BankImportView>(door.POST('/api/editor/imports/{id}/commit', { params: { path: { id } }, body: { mode }, fetch: patient }))
}
