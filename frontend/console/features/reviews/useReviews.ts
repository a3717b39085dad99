import { computed, reactive, ref, shallowRef } from 'vue'
import { api, ask } from '../../../api/client'
import { ApiProblem, unreachable } from '../../../api/problems'
import { useListing, type Listing } from '../../kit/useListing'
import type { ReviewQuestion, ReviewView } from './types'

export function useReviews(): Listing<ReviewView> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/reviews', { params: { query: { page, size } } })))
}

const QUEUE_PAGE = 100

/** The queue has no address for one entry, so the entry is looked for in the queue. */
export async function review(bankId: number): Promise<ReviewView> {
  for (let page = 0; ; page++) {
    const answer = await ask(api.GET('/api/organiser/reviews', { params: { query: { page, size: QUEUE_PAGE } } }))
    const found = answer.items.find((entry) => entry.bankId === bankId)
    if (found) return found
    if (answer.items.length === 0 || (page + 1) * QUEUE_PAGE >= answer.total) throw new ApiProblem('http.404', 404)
  }
}

export function decide(bankId: number, approve: boolean, comment: string): Promise<unknown> {
  return ask(api.POST('/api/organiser/reviews/{bankId}/decision', { params: { path: { bankId } }, body: { approve, comment } }))
}

const CHUNK = 20

/** Walks a bank question by question, fetching a page of them ahead, and remembers which were looked at. */
export function useWalk(bankId: number): {
  at: number
  total: number
  question: ReviewQuestion | undefined
  seenCount: number
  seen: ReadonlySet<number>
  problem: ApiProblem | undefined
  go: (to: number) => Promise<void>
} {
  const at = ref(0)
  const total = ref(0)
  const problem = shallowRef<ApiProblem>()
  const pages = shallowRef(new Map<number, readonly ReviewQuestion[]>())
  const seen = shallowRef<ReadonlySet<number>>(new Set())

  const question = computed(() => pages.value.get(Math.floor(at.value / CHUNK))?.[at.value % CHUNK])

  async function fetch(page: number): Promise<void> {
    if (pages.value.has(page)) return
    const answer = await ask(api.GET('/api/organiser/reviews/{bankId}/questions', { params: { path: { bankId }, query: { page, size: CHUNK } } }))
    total.value = answer.total
    pages.value = new Map(pages.value).set(page, answer.items)
  }

  async function go(to: number): Promise<void> {
    const target = Math.max(0, total.value > 0 ? Math.min(to, total.value - 1) : to)
    try {
      problem.value = undefined
      await fetch(Math.floor(target / CHUNK))
      at.value = target
      if (question.value) seen.value = new Set(seen.value).add(target)
    } catch (thrown) {
      problem.value = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
    }
  }

  return reactive({ at, total, question, seen, seenCount: computed(() => seen.value.size), problem, go })
}
