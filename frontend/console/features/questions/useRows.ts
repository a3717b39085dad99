import { computed, nextTick, onMounted, onUnmounted, ref, watch, type Ref } from 'vue'
import type { Listing } from '../../kit/useListing'
import type { FoundQuestion } from './types'

/** What the keys of the search do, besides moving. */
export interface RowDeeds {
  open: (row: FoundQuestion, edit: boolean) => void
  select: (row: FoundQuestion) => void
  search: () => void
  help: () => void
}

/** Keys belong to whatever is typed into, to a dialog, and to the browser's own shortcuts. */
export function isFree(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : undefined
  return !event.altKey && !event.ctrlKey && !event.metaKey && !document.querySelector('.el-overlay:not([style*="display: none"]) [role="dialog"]') && !target?.closest('input:not([type="checkbox"]), textarea, select, [role="dialog"], [contenteditable]')
}

/** The row that the keys are about: j k ↑ ↓ move it, over the edges of a page too. */
export function useRows(listing: Listing<FoundQuestion>, list: Ref<HTMLElement | undefined>, deeds: RowDeeds): { at: Ref<number>; current: Ref<FoundQuestion | undefined>; place: Ref<number> } {
  const at = ref(0)
  let edge: 'first' | 'last' = 'first'
  const current = computed(() => listing.rows[at.value])
  /** In the whole search, from 0. */
  const place = computed(() => (listing.page - 1) * listing.size + at.value)

  watch(
    () => listing.rows,
    (rows) => {
      at.value = edge === 'last' ? Math.max(0, rows.length - 1) : Math.min(at.value, Math.max(0, rows.length - 1))
      edge = 'first'
    },
  )
  function move(step: 1 | -1): void {
    const to = at.value + step
    if (to >= 0 && to < listing.rows.length) {
      at.value = to
      void nextTick(() => list.value?.querySelector<HTMLElement>('[aria-current] a')?.focus())
    } else if (step === 1 && listing.page * listing.size < listing.total) {
      at.value = 0
      listing.goTo(listing.page + 1)
    } else if (step === -1 && listing.page > 1) {
      edge = 'last'
      listing.goTo(listing.page - 1)
    }
  }

  function onKey(event: KeyboardEvent): void {
    if (!isFree(event)) return
    const row = current.value
    const onControl = event.target instanceof HTMLElement && event.target.closest('button, a, label, [role="button"], input')
    const deed = ((): (() => void) | undefined => {
      switch (event.key) {
        case '/':
          return deeds.search
        case '?':
          return deeds.help
        case 'j':
        case 'ArrowDown':
          return () => move(1)
        case 'k':
        case 'ArrowUp':
          return () => move(-1)
        case 'x':
          return row && (() => deeds.select(row))
        case 'e':
          return row && (() => deeds.open(row, true))
        case 'Enter':
          // A button that has the focus is pressed by it.
          return row && !onControl ? () => deeds.open(row, false) : undefined
        default:
          return undefined
      }
    })()
    if (!deed) return
    event.preventDefault()
    deed()
  }
  onMounted(() => addEventListener('keydown', onKey))
  onUnmounted(() => removeEventListener('keydown', onKey))
  return { at, current, place }
}
