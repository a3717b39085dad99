import { computed, onMounted } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAsync } from '../../../shared/composables/useAsync'
import type { OrganiserContestView, OrganiserEventView, OrganiserRoundView } from './types'
import { contest as loadContest } from './useContests'

export interface Chosen {
  event: OrganiserEventView
  round: OrganiserRoundView
}

/** Every round of a contest with its event. */
export function roundsOf(contest: OrganiserContestView): Chosen[] {
  return contest.events.flatMap((event) => event.rounds.map((round) => ({ event, round })))
}

/** The round to look at first: the one that runs, else the last that has begun, else the first. */
export function currentOf(contest: OrganiserContestView): Chosen {
  const rounds = roundsOf(contest)
  return rounds.find(({ round }) => round.phase === 'RUNNING') ?? rounds.filter(({ round }) => round.phase === 'FINISHED').at(-1) ?? rounds[0]!
}

/** "电工 · 初赛", as far as there is more than one of each. */
export function nameOf({ event, round }: Chosen): string {
  return event.name ? `${event.name} · ${round.draft.name}` : round.draft.name
}

/** A contest's page about one of its rounds; which one stands in the address. */
export function useRounds(id: number) {
  const route = useRoute()
  const router = useRouter()
  const loaded = useAsync(() => loadContest(id))
  const rounds = computed(() => (loaded.data.value ? roundsOf(loaded.data.value) : []))
  const chosen = computed(() => rounds.value.find(({ round }) => round.id === Number(route.query.round)) ?? (loaded.data.value ? currentOf(loaded.data.value) : undefined))
  const choices = computed(() => rounds.value.map((one) => ({ value: String(one.round.id), text: nameOf(one) })))
  const choose = (round: string): Promise<unknown> => router.replace({ query: { round } })
  onMounted(() => loaded.run())
  return { loaded, rounds, chosen, choices, choose }
}
