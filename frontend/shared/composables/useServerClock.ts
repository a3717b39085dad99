import { computed, onScopeDispose, ref, type ComputedRef, type Ref } from 'vue'

export interface ServerClock {
  /** Server time in ms since 1970, moving once a tick; 0 before the first sync. */
  now: Ref<number>
  /** Tells the clock what the server's time was in a fresh, uncached answer. */
  sync: (serverNow: string, roundTripMs?: number) => void
  secondsUntil: (instant: () => string | undefined) => ComputedRef<number | undefined>
  /** Server time this very moment. */
  read: () => number
}

const TICK_MS = 250

/**
 * Counts from the server's time with the monotonic clock, because the phone's own clock may be wrong
 * or changed during a contest. A phone that slept may have stopped that clock too, so the page asks
 * the server again whenever it becomes visible (`resync`).
 */
export function useServerClock(resync?: () => void | Promise<unknown>, monotonic: () => number = () => performance.now()): ServerClock {
  const now = ref(0)
  let serverAtSync: number | undefined
  let monotonicAtSync = 0

  const read = (): number => (serverAtSync === undefined ? 0 : serverAtSync + (monotonic() - monotonicAtSync))

  function sync(serverNow: string, roundTripMs = 0): void {
    const stated = Date.parse(serverNow)
    if (Number.isNaN(stated)) return
    serverAtSync = stated + roundTripMs / 2
    monotonicAtSync = monotonic()
    now.value = read()
  }

  const timer = setInterval(() => (now.value = read()), TICK_MS)
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') void resync?.()
  }
  document.addEventListener('visibilitychange', onVisible)
  // A page out of the back-forward cache was frozen without ever being hidden.
  addEventListener('pageshow', onVisible)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onVisible)
    removeEventListener('pageshow', onVisible)
  })

  return {
    now,
    sync,
    read,
    secondsUntil: (instant) =>
      computed(() => {
        const at = instant()
        if (!at || now.value === 0) return undefined
        return Math.max(0, Math.ceil((Date.parse(at) - now.value) / 1000))
      }),
  }
}
