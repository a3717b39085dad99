import { ElMessage } from 'element-plus/es'
import 'element-plus/es/components/message/style/css'
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { ApiProblem, unreachable } from '../../api/problems'

const BELOW_BAR_PX = 68

export interface Action {
  busy: Ref<boolean>
  problem: ShallowRef<ApiProblem | undefined>
  act: <T>(work: () => Promise<T>, done?: string) => Promise<T | undefined>
}

/**
 * One deed behind a button: busy while it runs, a word when it is done. What was refused stays in
 * `problem` for the page to show beside the button; `quiet` leaves it to that alone.
 */
export function useAction(options: { quiet?: boolean } = {}): Action {
  const busy = ref(false)
  const problem = shallowRef<ApiProblem>()

  async function act<T>(work: () => Promise<T>, done?: string): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = undefined
    try {
      const result = await work()
      if (done) tell(done)
      return result
    } catch (thrown) {
      problem.value = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
      if (!options.quiet) ElMessage({ type: 'error', message: problem.value.message, duration: 6000, offset: BELOW_BAR_PX, showClose: true, grouping: true })
      return undefined
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, act }
}

export function tell(message: string): void {
  ElMessage({ type: 'success', message, duration: 2500, offset: BELOW_BAR_PX, grouping: true })
}
