import { shallowRef } from 'vue'
import { api, ask, type Schemas } from '../../api/client'

type TradeView = Schemas['TradeView']

const PAGE = 100
const trades = shallowRef<readonly TradeView[]>([])
let asked: Promise<void> | undefined

async function load(): Promise<void> {
  const all: TradeView[] = []
  for (let page = 0; ; page++) {
    const answer = await ask(api.GET('/api/trades', { params: { query: { page, size: PAGE } } }))
    all.push(...answer.items)
    if (all.length >= answer.total || answer.items.length === 0) break
  }
  trades.value = all
}

/** The city's trades, a few dozen, asked for once. */
export function useTrades(): { trades: typeof trades; loadTrades: () => Promise<void> } {
  const loadTrades = (): Promise<void> =>
    (asked ??= load().catch((thrown: unknown) => {
      asked = undefined
      throw thrown
    }))
  return { trades, loadTrades }
}
