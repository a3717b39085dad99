import { ref, shallowRef, watch } from 'vue'
import { api, ask, type Schemas } from '../../../api/client'
import { usePages } from '../../ui/usePages'

export type Board = Schemas['BoardView']
export type BoardLine = Board['rows']['items'][number]
export const PERIODS = ['day', 'week', 'month', 'all'] as const
export const SCOPES = ['everyone', 'unit'] as const
export type Period = (typeof PERIODS)[number]
export type Scope = (typeof SCOPES)[number]
const ROWS = 50

/** One board at a time; changing period or scope starts it again. */
export function useBoard() {
  const period = ref<Period>('day')
  const scope = ref<Scope>('everyone')
  const board = shallowRef<Board>()
  const rows = usePages<BoardLine>(async (page) => {
    const answer = await ask(api.GET('/api/boards/{period}/{scope}', { params: { path: { period: period.value, scope: scope.value }, query: { page, size: ROWS } } }))
    board.value = answer
    return answer.rows
  })
  watch([period, scope], () => {
    rows.items.value = undefined
    void rows.restart()
  })
  return { period, scope, board, rows }
}
