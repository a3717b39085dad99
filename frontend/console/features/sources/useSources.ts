import { api, ask, type Schemas } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'
import type { Candidate, CitingQuestion, SourceForce, SourceKind, SourceView } from './types'

export function useSources(): Listing<SourceView> {
  return useListing<SourceView, 'query' | 'state' | 'kind'>(
    ({ page, size, query, state, kind }) =>
      ask(api.GET('/api/sources', { params: { query: { page, size, query: query || undefined, state: (state as SourceForce) || undefined, kind: (kind as SourceKind) || undefined } } })),
    { filters: ['query', 'state', 'kind'] },
  )
}

export function source(id: number): Promise<SourceView> {
  return ask(api.GET('/api/sources/{id}', { params: { path: { id } } }))
}

export function useCiting(id: number): Listing<CitingQuestion> {
  return useListing(({ page, size }) => ask(api.GET('/api/sources/{id}/questions', { params: { path: { id }, query: { page, size } } })), { prefix: 'q' })
}

export function useCandidates(id: number): Listing<Candidate> {
  return useListing(({ page, size }) => ask(api.GET('/api/sources/{id}/candidates', { params: { path: { id }, query: { page, size } } })), { prefix: 'w' })
}

/** For choosing a successor: the first twenty by that name. */
export async function sourcesNamed(query: string): Promise<readonly SourceView[]> {
  return (await ask(api.GET('/api/sources', { params: { query: { query: query || undefined, size: 20 } } }))).items
}

export function addSource(body: Schemas['Sources.AddSourceRequest']): Promise<SourceView> {
  return ask(api.POST('/api/sources', { body }))
}

export function supersede(id: number, body: Schemas['Sources.SupersedeRequest']): Promise<SourceView> {
  return ask(api.PUT('/api/sources/{id}/supersession', { params: { path: { id } }, body }))
}

export function takeBack(id: number): Promise<SourceView> {
  return ask(api.DELETE('/api/sources/{id}/supersession', { params: { path: { id } } }))
}

export function confirmWordings(id: number, textIds: number[]): Promise<SourceView> {
  return ask(api.POST('/api/sources/{id}/links', { params: { path: { id } }, body: { textIds } }))
}
