import type { Feature } from '../../kit/feature'

export const auth: Feature = {
  routes: [
    { path: '/login', name: 'login', component: () => import('./LoginPage.vue'), meta: { title: 'auth.title', open: true } },
    { path: '/setup/:token', name: 'setup', component: () => import('./SetupPage.vue'), props: true, meta: { title: 'auth.setup.title', open: true } },
  ],
}
