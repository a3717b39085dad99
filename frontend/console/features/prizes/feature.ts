import type { Feature } from '../../kit/feature'
import { ORGANISERS } from '../../kit/roles'

export const prizes: Feature = {
  menu: [
    { group: 'prize', to: '/prizes', label: 'prizes.menu', icon: 'gift', roles: ORGANISERS },
    { group: 'prize', to: '/redemptions', label: 'prizes.redemptions.menu', icon: 'ticket', roles: ORGANISERS },
  ],
  routes: [
    { path: '/prizes', name: 'prizes', component: () => import('./PrizesPage.vue'), meta: { title: 'prizes.title', roles: ORGANISERS } },
    { path: '/redemptions', name: 'redemptions', component: () => import('./RedemptionsPage.vue'), meta: { title: 'prizes.redemptions.title', roles: ORGANISERS } },
  ],
}
