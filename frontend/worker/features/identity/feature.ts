import type { RouteRecordRaw } from 'vue-router'
import { t } from '../../../shared/i18n'

export const identityRoutes: RouteRecordRaw[] = [
  { path: '/login', component: () => import('./LoginPage.vue'), meta: { open: true, heading: t('worker.identity.login.title') } },
  { path: '/activate', component: () => import('./ActivatePage.vue'), meta: { open: true, heading: t('worker.identity.activate.title') } },
  { path: '/help', component: () => import('./HelpPage.vue'), meta: { open: true, heading: t('worker.identity.contact.title') } },
  { path: '/me', component: () => import('./MePage.vue'), meta: { tab: 'me', heading: t('worker.identity.me.title') } },
  { path: '/me/password', component: () => import('./PasswordPage.vue'), meta: { heading: t('worker.identity.password.title') } },
  { path: '/me/messages', component: () => import('./MessagesPage.vue'), meta: { heading: t('worker.identity.messages.title') } },
  { path: '/me/accesses', component: () => import('./AccessesPage.vue'), meta: { heading: t('worker.identity.accesses.title') } },
  { path: '/me/display', component: () => import('./DisplayPage.vue'), meta: { heading: t('worker.identity.display.title') } },
]
