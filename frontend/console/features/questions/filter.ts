import type { LocationQuery } from 'vue-router'
import type { QuestionFilter } from './types'

/** What a search can be narrowed by; each stands in the address under this name. */
export const FILTERS = ['query', 'tradeId', 'bankId', 'level', 'chapter', 'type', 'difficulty', 'state', 'use', 'source', 'knowledge', 'faults'] as const
export type FilterName = (typeof FILTERS)[number]
export type Filters = Partial<Record<FilterName, string>>

/** What is counted; a word in its place is no filter. */
const NUMBERS: readonly FilterName[] = ['tradeId', 'bankId', 'level']

/** As the server wants it. What is empty or no number is not asked for. */
export function wanted(filters: Filters): QuestionFilter {
  const asked: Record<string, string | number | boolean> = {}
  for (const name of FILTERS) {
    const text = filters[name]?.trim() ?? ''
    if (text === '') continue
    if (NUMBERS.includes(name)) {
      if (/^\d{1,15}$/.test(text)) asked[name] = Number(text)
    } else if (name === 'faults') {
      if (text === 'true' || text === 'false') asked[name] = text === 'true'
    } else asked[name] = text
  }
  return asked as QuestionFilter
}

/** The filters that stand in an address. */
export function filtersOf(query: LocationQuery): Filters {
  const found: Filters = {}
  for (const name of FILTERS) if (typeof query[name] === 'string' && query[name] !== '') found[name] = query[name]
  return found
}

/** Where a question stands in the search that led to it; -1 when it was opened by itself. */
export function placeOf(query: LocationQuery): number {
  return typeof query.at === 'string' && /^\d{1,6}$/.test(query.at) ? Number(query.at) : -1
}

/**
 * The place of the next or the previous question of a search.
 *
 * @param idAt what stands at a place of the search now; undefined past its end
 * @returns undefined at the ends
 */
export async function neighbour(
  at: number,
  id: number,
  step: 1 | -1,
  idAt: (place: number) => Promise<number | undefined>,
): Promise<{ at: number; id: number } | undefined> {
  if (at < 0) return undefined
  // What was saved may have left the search since, and then the next one has taken its place.
  const gone = step === 1 && (await idAt(at)) !== id
  const place = gone ? at : at + step
  if (place < 0) return undefined
  const found = await idAt(place)
  return found === undefined ? undefined : { at: place, id: found }
}
