import type { Feature } from '../../kit/feature'
import { EDITORS, ORGANISERS } from '../../kit/roles'

export const reviews: Feature = {
  menu: [{ group: 'bank', to: '/reviews', label: 'reviews.menu', icon: 'shield', roles: ORGANISERS }],
  routes: [
    { path: '/reviews', name: 'reviews', component: () => import('./ReviewsPage.vue'), meta: { title: 'reviews.title', roles: ORGANISERS } },
    { path: '/reviews/:bankId(\\d+)', name: 'review', component: () => import('./ReviewPage.vue'), props: (route) => ({ bankId: Number(route.params.bankId) }), meta: { title: 'reviews.page', roles: ORGANISERS, parent: 'reviews' } },
    { path: '/reviews/city-offers', name: 'city-offers', component: () => import('./CityOffersPage.vue'), meta: { title: 'reviews.tab.offers', roles: ORGANISERS, parent: 'reviews' } },
    { path: '/reviews/banks', name: 'reach-banks', component: () => import('./ReachBanksPage.vue'), meta: { title: 'reviews.tab.banks', roles: ORGANISERS, parent: 'reviews' } },
    { path: '/questions/:id(\\d+)/record', name: 'question-record', component: () => import('./QuestionPage.vue'), props: (route) => ({ id: Number(route.params.id) }), meta: { title: 'revisions.question', roles: [...EDITORS, ...ORGANISERS] } },
  ],
}
