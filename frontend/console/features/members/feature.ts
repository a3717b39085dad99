import type { Feature } from '../../kit/feature'
import { ORGANISERS } from '../../kit/roles'

export const members: Feature = {
  menu: [
    { group: 'people', to: '/members', label: 'members.menu', icon: 'people', roles: ORGANISERS },
    { group: 'people', to: '/codes', label: 'members.codes.menu', icon: 'lock', roles: ORGANISERS },
  ],
  routes: [
    { path: '/members', name: 'members', component: () => import('./MembersPage.vue'), meta: { title: 'members.title', roles: ORGANISERS } },
    { path: '/codes', name: 'codes', component: () => import('./CodesPage.vue'), meta: { title: 'members.codes.title', roles: ORGANISERS } },
    { path: '/codes/:id(\\d+)/slips', name: 'slips', component: () => import('./SlipsPage.vue'), props: (route) => ({ id: Number(route.params.id) }), meta: { title: 'members.slips.title', roles: ORGANISERS, parent: 'codes', bare: true } },
  ],
}
