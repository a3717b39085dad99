import { ref, shallowRef, watch } from 'vue'
import { api, ask, type Schemas } from '../../../api/client'
import { usePages } from '../../ui/usePages'

export type RoundBoard = Schemas['RoundBoardView']
export type BoardRow = Schemas['RoundBoardView.Row']
export type BoardKind = Schemas['BoardKind']
export type SizeBand = Schemas['SizeBand']
export const SIZES = ['', 'LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const
const ROWS = 50

/** One board of a round at a time; another kind or size starts it again. */
export function useRoundBoard(roundId: number) {
  const kind = ref<BoardKind>('PERSON')
  const band = ref<SizeBand | ''>('')
  const board = shallowRef<RoundBoard>()
  const rows = usePages<BoardRow>(async (page) => {
    const query = { kind: kind.value, page, size: ROWS, ...(kind.value === 'UNIT' && band.value ? { band: band.value } : {}) }
    const answer = await ask(api.GET('/api/rounds/{roundId}/board', { params: { path: { roundId }, query } }))
    board.value = answer
    return answer.rows
  })
  watch([kind, band], () => {
    rows.items.value = undefined
    void rows.restart()
  })
  return { kind, band, board, rows }
}
