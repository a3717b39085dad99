import { api, ask, type Paged, type Schemas } from '../../api/client'

export type OrganisationView = Schemas['OrganisationView']

const PAGE = 100
/** A draft names organisations by id only; looking for their names gives up after this many questions. */
const LOOKUPS_MAX = 30

/** The organisations directly below one, or the caller's own roots. */
export function organisationsBelow(parentId: number | undefined, page: number): Promise<Paged<OrganisationView>> {
  return ask(api.GET('/api/organiser/organisations', { params: { query: { ...(parentId === undefined ? {} : { parentId }), page, size: PAGE } } }))
}

/** The names of these organisations, level by level from the roots. */
export async function organisationNames(ids: readonly number[]): Promise<Map<number, string>> {
  const names = new Map<number, string>()
  const missing = new Set(ids)
  let level: (number | undefined)[] = [undefined]
  for (let asked = 0; missing.size > 0 && level.length > 0; ) {
    const below: number[] = []
    for (const parent of level) {
      for (let page = 0; asked < LOOKUPS_MAX; page++) {
        const answer = await organisationsBelow(parent, page)
        asked++
        for (const organisation of answer.items) {
          if (missing.delete(organisation.id)) names.set(organisation.id, organisation.name)
          if (organisation.childCount > 0) below.push(organisation.id)
        }
        if ((page + 1) * PAGE >= answer.total) break
      }
    }
    if (asked >= LOOKUPS_MAX) break
    level = below
  }
  return names
}
