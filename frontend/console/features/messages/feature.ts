import type { Feature } from '../../kit/feature'

export const messages: Feature = {
  routes: [{ path: '/messages', name: 'messages', component: () => import('./MessagesPage.vue'), meta: { title: 'messages.title' } }],
}
