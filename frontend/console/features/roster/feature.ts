import type { Feature } from '../../kit/feature'
import { ORGANISERS } from '../../kit/roles'

export const roster: Feature = {
  menu: [{ group: 'people', to: '/roster', label: 'roster.menu', icon: 'up', roles: ORGANISERS }],
  routes: [
    { path: '/roster', name: 'roster', component: () => import('./RosterPage.vue'), meta: { title: 'roster.title', roles: ORGANISERS } },
    { path: '/roster/:id(\\d+)', name: 'roster-preview', component: () => import('./RosterPreviewPage.vue'), props: (route) => ({ id: Number(route.params.id) }), meta: { title: 'roster.preview', roles: ORGANISERS, parent: 'roster' } },
  ],
}
