import type { Feature } from '../../kit/feature'
import { EDITORS } from '../../kit/roles'

export const banks: Feature = {
  menu: [{ group: 'bank', to: '/banks', label: 'banks.menu', icon: 'book', roles: EDITORS }],
  routes: [
    { path: '/banks', name: 'banks', component: () => import('./BanksPage.vue'), meta: { title: 'banks.title', roles: EDITORS } },
    { path: '/banks/:id(\\d+)', name: 'bank', component: () => import('./BankPage.vue'), props: (route) => ({ id: Number(route.params.id) }), meta: { title: 'banks.bank', roles: EDITORS, parent: 'banks' } },
    { path: '/banks/:id(\\d+)/import', name: 'bank-import', component: () => import('./ImportUploadPage.vue'), props: (route) => ({ id: Number(route.params.id) }), meta: { title: 'banks.import.title', roles: EDITORS, parent: 'bank' } },
    { path: '/banks/:id(\\d+)/imports/:importId(\\d+)', name: 'bank-import-preview', component: () => import('./ImportPreviewPage.vue'), props: (route) => ({ id: Number(route.params.id), importId: Number(route.params.importId) }), meta: { title: 'banks.import.preview', roles: EDITORS, parent: 'bank' } },
  ],
}
