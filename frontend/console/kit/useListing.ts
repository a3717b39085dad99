import { reactive, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import { ApiProblem, unreachable } from '../../api/problems'
import type { Paged } from '../../api/client'

const SIZES = [10, 20, 50, 100] as const
const SIZE = 20

export interface PageAsk {
  page: number
  size: number
}

export interface Listing<T> {
  rows: readonly T[]
  total: number
  /** Counted from 1, as people do; the server counts from 0. */
  page: number
  size: number
  sizes: readonly number[]
  busy: boolean
  /** The first answer has come. */
  ready: boolean
  problem: ApiProblem | undefined
  filters: Record<string, string>
  filtered: boolean
  reload: () => Promise<void>
  /** Changes filters and goes back to the first page. */
  set: (changed: Record<string, string>) => void
  goTo: (page: number) => void
  resize: (size: number) => void
}

/**
 * One list that the server pages. Page, size and filters stand in the address, so that reload, back
 * and a link sent to a colleague all show the same rows. Two lists on a page differ by `prefix`.
 */
export function useListing<T, F extends string = never>(
  load: (ask: PageAsk & Record<F, string>) => Promise<Paged<T>>,
  options: { filters?: readonly F[]; /** Filters that stay out of the address and of the browser's history, because they name a person. */ unlisted?: readonly F[]; prefix?: string; size?: number } = {},
): Listing<T> {
  const route = useRoute()
  const router = useRouter()
  const home = route.path
  const key = (name: string): string => (options.prefix ? `${options.prefix}.${name}` : name)
  const names: readonly string[] = options.filters ?? []
  const unlisted: readonly string[] = options.unlisted ?? []
  const rows = shallowRef<readonly T[]>([])
  const busy = ref(false)
  const problem = shallowRef<ApiProblem>()
  let latest = 0

  const listing = reactive({
    rows,
    total: 0,
    page: 1,
    size: options.size ?? SIZE,
    sizes: SIZES,
    busy,
    ready: false,
    problem,
    filters: Object.fromEntries(names.map((name) => [name, ''])) as Record<string, string>,
    filtered: false,
    reload,
    set: (changed: Record<string, string>) => write({ ...changed, page: '' }),
    goTo: (page: number) => write({ page: page > 1 ? String(page) : '' }),
    resize: (size: number) => write({ size: size === (options.size ?? SIZE) ? '' : String(size), page: '' }),
  }) as unknown as Listing<T>

  function read(query: LocationQuery): void {
    const one = (name: string): string => String(query[key(name)] ?? '')
    listing.page = Math.max(1, Math.trunc(Number(one('page'))) || 1)
    const size = Number(one('size'))
    listing.size = SIZES.some((s) => s === size) ? size : (options.size ?? SIZE)
    for (const name of names) if (!unlisted.includes(name)) listing.filters[name] = one(name)
    listing.filtered = names.some((name) => listing.filters[name] !== '')
  }

  function write(changed: Record<string, string>): void {
    const query = { ...route.query }
    let hidden = false
    for (const [name, value] of Object.entries(changed)) {
      if (unlisted.includes(name)) {
        hidden ||= listing.filters[name] !== value
        listing.filters[name] = value
      } else if (value === '') delete query[key(name)]
      else query[key(name)] = value
    }
    const before = address()
    void router.replace({ query, hash: route.hash }).then(() => {
      if (!hidden || address() !== before) return
      read(route.query)
      void reload()
    })
  }

  async function reload(): Promise<void> {
    const mine = ++latest
    busy.value = true
    try {
      const answer = await load({ ...(listing.filters as Record<F, string>), page: listing.page - 1, size: listing.size })
      if (mine !== latest) return
      problem.value = undefined
      rows.value = answer.items
      listing.total = answer.total
      listing.ready = true
      // The last row of the last page may have been removed meanwhile.
      if (answer.items.length === 0 && answer.total > 0 && listing.page > 1) listing.goTo(Math.ceil(answer.total / listing.size))
    } catch (thrown) {
      if (mine === latest) problem.value = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
    } finally {
      if (mine === latest) busy.value = false
    }
  }

  const address = (): string => ['page', 'size', ...names].map((name) => String(route.query[key(name)] ?? '')).join('\n')
  watch(address, () => {
    // On the way out the address already belongs to the next page.
    if (route.path !== home) return
    read(route.query)
    void reload()
  })
  read(route.query)
  void reload()
  return listing
}
