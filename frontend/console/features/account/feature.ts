import type { Feature } from '../../kit/feature'

export const account: Feature = {
  routes: [{ path: '/account', name: 'account', component: () => import('./AccountPage.vue'), meta: { title: 'account.title' } }],
}
