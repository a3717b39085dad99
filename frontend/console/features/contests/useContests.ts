import { ask, door, type Paged } from '../../kit/useClient'
import { useListing, type Listing } from '../../kit/useListing'
import type { AvailabilityView, CheckView, ContestDraft, ContestRow, OrganiserContestView, PoolView, SectionDraft } from './types'

export function useContests(): Listing<ContestRow> {
  return useListing<ContestRow>((query) => ask<Paged<ContestRow>>(door.GET('/api/organiser/contests', { params: { query } })))
}

export function contest(id: number): Promise<OrganiserContestView> {
  return ask<OrganiserContestView>(door.GET('/api/organiser/contests/{id}', { params: { path: { id } } }))
}

/** Makes the draft at its first saving, and changes it afterwards. */
export function saveContest(id: number | undefined, body: ContestDraft): Promise<OrganiserContestView> {
  return id === undefined
    ? ask<OrganiserContestView>(door.POST('/api/organiser/contests', { body }))
    : ask<OrganiserContestView>(door.PUT('/api/organiser/contests/{id}', { params: { path: { id } }, body }))
}

export function removeContest(id: number): Promise<void> {
  return ask<void>(door.DELETE('/api/organiser/contests/{id}', { params: { path: { id } } }))
}

export function checkContest(id: number): Promise<CheckView> {
  return ask<CheckView>(door.POST('/api/organiser/contests/{id}/check', { params: { path: { id } } }))
}

export function publishContest(id: number): Promise<OrganiserContestView> {
  return ask<OrganiserContestView>(door.POST('/api/organiser/contests/{id}/publish', { params: { path: { id } } }))
}

const POOL_PAGE = 100

/** Every bank that papers may be drawn from. */
export async function pools(): Promise<PoolView[]> {
  const all: PoolView[] = []
  for (let page = 0; ; page++) {
    const answer = await ask<Paged<PoolView>>(door.GET('/api/organiser/pools', { params: { query: { page, size: POOL_PAGE } } }))
    all.push(...answer.items)
    if (answer.items.length === 0 || all.length >= answer.total) return all
  }
}

export function availability(sections: readonly SectionDraft[]): Promise<AvailabilityView> {
  return ask<AvailabilityView>(door.POST('/api/organiser/blueprints/availability', { body: { sections } }))
}
