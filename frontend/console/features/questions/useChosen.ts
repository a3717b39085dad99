import { computed, reactive, ref, watch } from 'vue'
import type { Listing } from '../../kit/useListing'
import type { FoundQuestion, QuestionView } from './types'

/** What the server takes by id; more goes by filter. */
export const CHOSEN_MAX = 1_000

export interface Chosen {
  count: number
  /** All that the search finds, those of other pages too. */
  all: boolean
  questions: readonly QuestionView[]
  pageChosen: boolean
  has: (row: FoundQuestion) => boolean
  toggle: (row: FoundQuestion) => void
  togglePage: () => void
  chooseAll: () => void
  clear: () => void
}

/** The questions that a bulk edit will be about; they stay chosen over pages, until the search asks for others. */
export function useChosen(listing: Listing<FoundQuestion>): Chosen {
  const byId = reactive(new Map<number, QuestionView>())
  const all = ref(false)
  const has = (row: FoundQuestion): boolean => all.value || byId.has(row.question.id)
  const pageChosen = computed(() => listing.rows.length > 0 && listing.rows.every(has))

  function clear(): void {
    byId.clear()
    all.value = false
  }
  function put(row: FoundQuestion): void {
    if (byId.size < CHOSEN_MAX) byId.set(row.question.id, row.question)
  }
  function toggle(row: FoundQuestion): void {
    if (all.value) {
      // All but this one is what stands on the page.
      all.value = false
      listing.rows.forEach(put)
    }
    if (!byId.delete(row.question.id)) put(row)
  }
  function togglePage(): void {
    const off = pageChosen.value
    if (off) all.value = false
    for (const row of listing.rows) {
      if (off) byId.delete(row.question.id)
      else put(row)
    }
  }
  watch(() => JSON.stringify(listing.filters), clear)

  return reactive({
    count: computed(() => (all.value ? listing.total : byId.size)),
    all,
    questions: computed(() => [...byId.values()]),
    pageChosen,
    has,
    toggle,
    togglePage,
    chooseAll: () => (all.value = true),
    clear,
  }) as unknown as Chosen
}
