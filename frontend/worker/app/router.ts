import { nextTick } from 'vue'
import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router'
import { onSignedOut } from '../../api/client'
import { t } from '../../shared/i18n'
import { contestRoutes } from '../features/contest/feature'
import { identityRoutes } from '../features/identity/feature'
import { leaderboardRoutes } from '../features/leaderboard/feature'
import { pointsRoutes } from '../features/points/feature'
import { practiceRoutes } from '../features/practice/feature'
import { prizeRoutes } from '../features/prize/feature'
import { reportRoutes } from '../features/reports/feature'
import { useSession } from './session'

declare module 'vue-router' {
  interface RouteMeta {
    heading?: string
    /** Which tab is lit; a page without one hides the tab bar. */
    tab?: 'practice' | 'contest' | 'board' | 'me'
    /** Reached without signing in. */
    open?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', redirect: '/practice' },
  ...practiceRoutes,
  ...contestRoutes,
  ...leaderboardRoutes,
  ...pointsRoutes,
  ...prizeRoutes,
  ...reportRoutes,
  ...identityRoutes,
  { path: '/:rest(.*)', redirect: '/practice' },
]

export const router = createRouter({
  history: createWebHashHistory(),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

router.beforeEach(async (to) => {
  // The page's code comes down while the server is asked who she is, instead of after it.
  for (const { components } of to.matched) {
    const lazy = components?.default
    if (typeof lazy === 'function') void Promise.resolve((lazy as () => Promise<unknown>)()).catch(() => undefined)
  }
  if (to.meta.open) return true
  const session = useSession()
  const who = await session.find()
  return who ? true : { path: '/login', query: to.path === '/practice' ? {} : { next: to.fullPath } }
})

router.afterEach((to, from, failure) => {
  if (failure) return
  document.title = to.meta.heading ? `${to.meta.heading} · ${t('common.product')}` : t('common.product')
  // A screen reader is told of the new page by its heading; the first page speaks for itself.
  if (from.matched.length > 0 && to.path !== from.path) {
    void nextTick(() => document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true }))
  }
})

/** A session that ended in the middle of work comes back to the same place after signing in. */
export function returnAfterSigningIn(): void {
  onSignedOut(() => {
    const session = useSession()
    const here = router.currentRoute.value
    session.forget()
    if (!here.meta.open && here.matched.length > 0) void router.replace({ path: '/login', query: { next: here.fullPath, expired: '1' } })
  })
}
