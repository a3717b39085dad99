import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { ApiProblem, unreachable } from '../../api/problems'

export interface Async<T> {
  data: ShallowRef<T | undefined>
  problem: ShallowRef<ApiProblem | undefined>
  busy: Ref<boolean>
  run: () => Promise<T | undefined>
}

/** One thing that a page loads: skeleton while `busy` without data, an error with retry, then the data. */
export function useAsync<T>(load: () => Promise<T>): Async<T> {
  const data = shallowRef<T>()
  const problem = shallowRef<ApiProblem>()
  const busy = ref(false)
  let latest = 0

  async function run(): Promise<T | undefined> {
    const mine = ++latest
    busy.value = true
    problem.value = undefined
    try {
      const loaded = await load()
      // A slower, older answer must not replace a newer one.
      if (mine === latest) data.value = loaded
      return loaded
    } catch (thrown) {
      if (mine === latest) problem.value = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
      return undefined
    } finally {
      if (mine === latest) busy.value = false
    }
  }
  return { data, problem, busy, run }
}
