import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Paged } from '../../api/client'
import { ApiProblem, unreachable } from '../../api/problems'

export interface Pages<T> {
  items: ShallowRef<T[] | undefined>
  total: Ref<number>
  left: ComputedRef<number>
  problem: ShallowRef<ApiProblem | undefined>
  busy: Ref<boolean>
  more: () => Promise<void>
  restart: () => Promise<void>
}

/** A paged list that grows page by page; `restart` begins again at the first page. */
export function usePages<T>(load: (page: number) => Promise<Paged<T>>): Pages<T> {
  const items = shallowRef<T[]>()
  const total = ref(0)
  const problem = shallowRef<ApiProblem>()
  const busy = ref(false)
  let next = 0
  let run = 0

  async function fetchNext(): Promise<void> {
    const mine = run
    busy.value = true
    problem.value = undefined
    try {
      const page = await load(next)
      if (mine !== run) return
      items.value = next === 0 ? (page.items ?? []) : [...(items.value ?? []), ...(page.items ?? [])]
      total.value = page.total
      next += 1
    } catch (thrown) {
      if (mine === run) problem.value = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
    } finally {
      if (mine === run) busy.value = false
    }
  }

  return {
    items,
    total,
    problem,
    busy,
    left: computed(() => Math.max(0, total.value - (items.value?.length ?? 0))),
    more: () => (busy.value ? Promise.resolve() : fetchNext()),
    restart: () => {
      run += 1
      next = 0
      return fetchNext()
    },
  }
}
