import { shallowRef, type ShallowRef } from 'vue'
import { organisationNames } from '../../kit/useOrganisations'
import { useTrades } from '../../kit/useTrades'
import { pools } from './useContests'
import type { PoolView } from './types'

/** Names for the ids that a contest is made of. What cannot be found shows as its number, and nothing waits for it. */
export function useNames(): {
  organisations: ShallowRef<ReadonlyMap<number, string>>
  banks: ShallowRef<readonly PoolView[]>
  learnOrganisations: (ids: readonly number[]) => Promise<void>
  learnBanks: () => Promise<void>
  learnTrades: () => Promise<void>
  tradeName: (id: number) => string
} {
  const organisations = shallowRef<ReadonlyMap<number, string>>(new Map())
  const banks = shallowRef<readonly PoolView[]>([])
  const { trades, loadTrades } = useTrades()

  async function learnOrganisations(ids: readonly number[]): Promise<void> {
    const missing = ids.filter((id) => !organisations.value.has(id))
    if (missing.length === 0) return
    const found = await organisationNames(missing).catch(() => new Map<number, string>())
    organisations.value = new Map([...organisations.value, ...found])
  }
  async function learnBanks(): Promise<void> {
    banks.value = await pools()
  }
  const learnTrades = (): Promise<void> => loadTrades().catch(() => undefined)
  const tradeName = (id: number): string => trades.value.find((trade) => trade.id === id)?.name ?? String(id)
  return { organisations, banks, learnOrganisations, learnBanks, learnTrades, tradeName }
}
