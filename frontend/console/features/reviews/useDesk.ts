import { computed, reactive, ref, watch } from 'vue'
import { useAction } from '../../kit/useAction'
import type { Listing } from '../../kit/useListing'
import type { ReviewCounts, ReviewQuestion, Verdict } from './types'
import { belongs } from './shows'
import { approveRest, judge, useReviewQuestions } from './useReviews'

/**
 * A reviewer's desk: one question before her, the others in a list that stays as it is while she works, so that nothing
 * jumps; what no longer belongs under the filter leaves when she goes past the end of the page.
 */
export function useDesk(bankId: number, counts: { value: ReviewCounts | undefined }): {
  listing: Listing<ReviewQuestion>
  current: ReviewQuestion | undefined
  number: number
  busy: boolean
  open: (row: ReviewQuestion) => void
  step: (by: 1 | -1) => Promise<void>
  say: (verdict: Verdict | undefined, comment: string) => Promise<boolean>
  sayRest: () => Promise<boolean>
  commented: (openComments: number) => void
} {
  const listing = useReviewQuestions(bankId)
  const { busy, act } = useAction()
  const id = ref<number>()
  let passed = new Set<number>()
  let fromEnd = false

  const at = computed(() => listing.rows.findIndex((row) => row.question.id === id.value))
  const current = computed(() => listing.rows[at.value])
  const number = computed(() => (listing.page - 1) * listing.size + at.value + 1)

  watch(
    () => listing.rows,
    (rows) => {
      if (at.value >= 0) return
      const next = fromEnd ? rows.at(-1) : (rows.find((row) => !passed.has(row.question.id)) ?? rows[0])
      id.value = next?.question.id
      fromEnd = false
    },
  )

  function open(row: ReviewQuestion): void {
    id.value = row.question.id
  }

  async function step(by: 1 | -1): Promise<void> {
    const next = listing.rows[at.value + by]
    if (next) id.value = next.question.id
    else if (by > 0) await pastTheEnd()
    else if (listing.page > 1) {
      fromEnd = true
      listing.goTo(listing.page - 1)
    }
  }

  async function pastTheEnd(): Promise<void> {
    const gone = listing.rows.some((row) => !belongs(row, listing.filters.show ?? ''))
    const more = listing.page * listing.size < listing.total
    if (!more) return
    passed = new Set(listing.rows.map((row) => row.question.id))
    if (!gone) {
      listing.goTo(listing.page + 1)
      return
    }
    // Others have moved up into the places of those that left; the next one may already stand on this page.
    id.value = undefined
    await listing.reload()
    if (listing.rows.every((row) => passed.has(row.question.id)) && listing.page * listing.size < listing.total) listing.goTo(listing.page + 1)
  }

  function change(of: number, changed: Partial<ReviewQuestion>): void {
    listing.rows = listing.rows.map((row) => (row.question.id === of ? { ...row, ...changed } : row))
  }

  async function say(verdict: Verdict | undefined, comment: string): Promise<boolean> {
    const row = current.value
    if (!row) return false
    const now = await act(() => judge(bankId, row.question.id, verdict, comment))
    if (!now) return false
    counts.value = now
    change(row.question.id, { verdict: verdict ?? null, openComments: row.openComments + (verdict === 'SENT_BACK' ? 1 : 0) })
    if (verdict) await step(1)
    return true
  }

  async function sayRest(): Promise<boolean> {
    const now = await act(() => approveRest(bankId, counts.value?.undecided ?? 0))
    if (now) counts.value = now
    await listing.reload()
    return now !== undefined
  }

  function commented(openComments: number): void {
    if (current.value) change(current.value.question.id, { openComments })
  }

  return reactive({ listing, current, number, busy, open, step, say, sayRest, commented })
}
