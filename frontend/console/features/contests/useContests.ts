import { api, ask } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'
import type { AvailabilityView, BlueprintDraft, Chapter, CheckView, ContestDraft, ContestRow, OrganiserContestView, PaperPreview, PoolView, SectionDraft } from './types'

export function useContests(): Listing<ContestRow> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/contests', { params: { query: { page, size } } })))
}

export function contest(id: number): Promise<OrganiserContestView> {
  return ask(api.GET('/api/organiser/contests/{id}', { params: { path: { id } } }))
}

/** Makes the draft at its first saving, and changes it afterwards. */
export function saveContest(id: number | undefined, body: ContestDraft): Promise<OrganiserContestView> {
  return id === undefined ? ask(api.POST('/api/organiser/contests', { body })) : ask(api.PUT('/api/organiser/contests/{id}', { params: { path: { id } }, body }))
}

export function removeContest(id: number): Promise<unknown> {
  return ask(api.DELETE('/api/organiser/contests/{id}', { params: { path: { id } } }))
}

/** A draft of the same events and rounds, all times moved with the first start. */
export function cloneContest(id: number, body: { name: string; startsAt: string }): Promise<OrganiserContestView> {
  return ask(api.POST('/api/organiser/contests/{id}/clone', { params: { path: { id } }, body }))
}

export function checkContest(id: number): Promise<CheckView> {
  return ask(api.POST('/api/organiser/contests/{id}/check', { params: { path: { id } } }))
}

export function publishContest(id: number): Promise<OrganiserContestView> {
  return ask(api.POST('/api/organiser/contests/{id}/publish', { params: { path: { id } } }))
}

const POOL_PAGE = 100

/** Every bank that papers may be drawn from. */
export async function pools(): Promise<PoolView[]> {
  const all: PoolView[] = []
  for (let page = 0; ; page++) {
    const answer = await ask(api.GET('/api/organiser/pools', { params: { query: { page, size: POOL_PAGE } } }))
    all.push(...answer.items)
    if (answer.items.length === 0 || all.length >= answer.total) return all
  }
}

export function availability(sections: SectionDraft[], byHand: boolean): Promise<AvailabilityView> {
  return ask(api.POST('/api/organiser/blueprints/availability', { body: { sections, byHand } }))
}

const known = new Map<number, Promise<Chapter[]>>()

/** Chapters of a bank, asked for once. */
export function chapters(bankId: number): Promise<Chapter[]> {
  const asked = known.get(bankId) ?? ask(api.GET('/api/organiser/pools/{bankId}/chapters', { params: { path: { bankId } } }))
  known.set(bankId, asked)
  asked.catch(() => known.delete(bankId))
  return asked
}

/** What a paper rule would draw; `number` names the sample paper. */
export function previewPaper(blueprint: BlueprintDraft, byHand: boolean, number: number): Promise<PaperPreview> {
  return ask(api.POST('/api/organiser/blueprints/preview', { body: { blueprint, number, byHand } }))
}
