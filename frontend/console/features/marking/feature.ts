import type { Feature } from '../../kit/feature'
import type { Role } from '../../kit/roles'

/** Whoever was appointed marks, whatever else she may do. */
const EVERYBODY: readonly Role[] = ['WORKER', 'EDITOR', 'ORGANISER', 'PRIZE_KEEPER', 'ADMINISTRATOR']

export const marking: Feature = {
  menu: [{ group: 'contest', to: '/marking', label: 'marking.menu', icon: 'edit', roles: EVERYBODY }],
  routes: [
    { path: '/marking', name: 'marking', component: () => import('./DutiesPage.vue'), meta: { title: 'marking.title' } },
    { path: '/marking/:kind([a-z]+)/:key(\\d+)', name: 'marking-desk', component: () => import('./DeskPage.vue'), props: (route) => ({ kind: String(route.params.kind), occasionKey: Number(route.params.key) }), meta: { title: 'marking.desk', parent: 'marking' } },
  ],
}
