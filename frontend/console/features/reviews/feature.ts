import type { Feature } from '../../kit/feature'
import { ORGANISERS } from '../../kit/roles'

export const reviews: Feature = {
  menu: [{ group: 'bank', to: '/reviews', label: 'reviews.menu', icon: 'shield', roles: ORGANISERS }],
  routes: [
    { path: '/reviews', name: 'reviews', component: () => import('./ReviewsPage.vue'), meta: { title: 'reviews.title', roles: ORGANISERS } },
    { path: '/reviews/:bankId(\\d+)', name: 'review', component: () => import('./ReviewPage.vue'), props: (route) => ({ bankId: Number(route.params.bankId) }), meta: { title: 'reviews.page', roles: ORGANISERS, parent: 'reviews' } },
  ],
}
