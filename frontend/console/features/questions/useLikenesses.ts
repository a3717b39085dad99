import { api, ask, type Paged } from '../../../api/client'
import { patient } from '../../kit/patience'
import { useListing, type Listing } from '../../kit/useListing'
import type { Pair, PairKind, SettleRequest, Side } from './types'

const PAGE = 100
const PAGES_MAX = 10

/** Every pair of a bank is compared anew for each page, which takes a large bank seconds. */
function pairs(side: Side, bankId: number, kind: PairKind | undefined, page: number, size: number): Promise<Paged<Pair>> {
  const query = { kind, page, size }
  return side === 'editor'
    ? ask(api.GET('/api/editor/banks/{id}/likenesses', { params: { path: { id: bankId }, query }, fetch: patient }))
    : ask(api.GET('/api/organiser/reviews/{bankId}/likenesses', { params: { path: { bankId }, query }, fetch: patient }))
}

/** @param ofQuestion only the pairs of this question; undefined for those of the whole bank */
export function usePairs(side: Side, bankId: number, ofQuestion: () => number | undefined): Listing<Pair> {
  return useListing<Pair, 'kind'>(
    (asked) => {
      const kind = (asked.kind as PairKind) || undefined
      const questionId = ofQuestion()
      return questionId === undefined ? pairs(side, bankId, kind, asked.page, asked.size) : pairsOf(side, bankId, questionId, kind, asked.page, asked.size)
    },
    { filters: ['kind'], size: 10 },
  )
}

/** The service knows pairs by bank; those of one question are picked out of them here. */
async function pairsOf(side: Side, bankId: number, questionId: number, kind: PairKind | undefined, page: number, size: number): Promise<Paged<Pair>> {
  const found: Pair[] = []
  for (let at = 0; at < PAGES_MAX; at++) {
    const answer = await pairs(side, bankId, kind, at, PAGE)
    found.push(...answer.items.filter((pair) => pair.one.question.id === questionId || pair.other.question.id === questionId))
    if ((at + 1) * PAGE >= answer.total) break
  }
  return { items: found.slice(page * size, (page + 1) * size), total: found.length, page, size }
}

export function settle(side: Side, bankId: number, body: SettleRequest): Promise<unknown> {
  return side === 'editor'
    ? ask(api.POST('/api/editor/banks/{id}/settlements', { params: { path: { id: bankId } }, body }))
    : ask(api.POST('/api/organiser/reviews/{bankId}/settlements', { params: { path: { bankId } }, body }))
}
