import { nextTick } from 'vue'
import { createRouter, createWebHashHistory } from 'vue-router'
import { onSignedOut } from '../../api/client'
import { t } from '../../shared/i18n/console'
import { useSession } from '../kit/useSession'
import { features, menu } from './features'

export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', name: 'home', component: () => import('./ForbiddenPage.vue') },
    ...features.flatMap((feature) => feature.routes),
    { path: '/forbidden', name: 'forbidden', component: () => import('./ForbiddenPage.vue'), meta: { title: 'app.forbidden.title' } },
    { path: '/:rest(.*)', name: 'not-found', component: () => import('./NotFoundPage.vue'), meta: { title: 'app.notFound.title' } },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
})

router.beforeEach(async (to) => {
  if (to.meta.open) return true
  const session = useSession()
  const who = await session.find()
  if (!who) return { path: '/login', query: to.path === '/' ? {} : { next: to.fullPath } }
  if (to.name === 'home') {
    const first = menu.find((entry) => session.may(entry.roles))
    return first ? { path: first.to, replace: true } : true
  }
  return session.may(to.meta.roles) ? true : { name: 'forbidden', replace: true }
})

router.afterEach((to, from, failure) => {
  if (failure) return
  document.title = to.meta.title ? `${t(to.meta.title)} · ${t('app.title')}` : t('app.title')
  sessionStorage.removeItem('lb-reloaded')
  if (from.matched.length === 0 || to.path === from.path) return
  if (!to.meta.open) void useSession().countUnread()
  // A screen reader is told of the new page by its heading; the first page speaks for itself.
  void nextTick(() => document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true }))
})

/** A session that ended in the middle of work comes back to the same place after signing in. */
export function returnAfterSigningIn(): void {
  onSignedOut(() => {
    const here = router.currentRoute.value
    if (here.meta.open || here.matched.length === 0) return
    useSession().forget()
    void router.replace({ path: '/login', query: { next: here.fullPath, expired: '1' } })
  })
}
