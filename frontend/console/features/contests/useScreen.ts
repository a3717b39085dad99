import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ApiProblem } from '../../../api/problems'
import type { OrganiserBoard, RevealBoard } from './types'
import { boardOf, publishReveal, revealOf } from './useBoard'

const TOP = 10
const EVERY_MS = 2_000

/**
 * The big screen of one round: the live board while it runs, and the reveal once its places stand, one entry at a
 * time from the last of those shown up to the first. How far the reveal is stands in the address, so that a reload
 * in front of the hall goes on where it was.
 */
export function useScreen(id: number) {
  const route = useRoute()
  const router = useRouter()
  const live = shallowRef<OrganiserBoard>()
  const reveal = shallowRef<RevealBoard>()
  const stale = ref(false)
  const shown = computed(() => Math.min(reveal.value?.rows.items.length ?? 0, Math.max(1, Math.trunc(Number(route.query.top)) || TOP)))
  const step = computed(() => Math.min(shown.value, Math.max(0, Math.trunc(Number(route.query.step)) || 0)))
  /** The last place first: what the hall sees is the end of this list. */
  const order = computed(() => (reveal.value?.rows.items ?? []).slice(0, shown.value).reverse())
  const revealed = computed(() => order.value.slice(0, step.value))
  const current = computed(() => revealed.value.at(-1))

  async function refresh(): Promise<void> {
    try {
      live.value = await boardOf(id, 'PERSON', 0, TOP)
      if (live.value.awaitingReveal && !reveal.value) reveal.value = await revealOf(id)
      stale.value = false
    } catch (thrown) {
      stale.value = !(thrown instanceof ApiProblem) || thrown.status >= 500
    }
  }
  function go(to: number): void {
    if (reveal.value) void router.replace({ query: { ...route.query, step: String(Math.min(shown.value, Math.max(0, to))) } })
  }
  async function publish(): Promise<void> {
    await publishReveal(id)
    await refresh()
  }

  void refresh()
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void refresh()
  }, EVERY_MS)
  onScopeDispose(() => clearInterval(timer))
  return { live, reveal, stale, shown, step, revealed, current, next: () => go(step.value + 1), back: () => go(step.value - 1), publish }
}
