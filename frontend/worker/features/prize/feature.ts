import type { RouteRecordRaw } from 'vue-router'
import { t } from '../../../shared/i18n'

export const prizeRoutes: RouteRecordRaw[] = [
  { path: '/prizes', component: () => import('./PrizesPage.vue'), meta: { heading: t('worker.headings.prizes') } },
  { path: '/prizes/:id(\\d+)', component: () => import('./PrizePage.vue'), meta: { heading: t('worker.headings.prize') } },
  { path: '/redemptions', component: () => import('./RedemptionsPage.vue'), meta: { heading: t('worker.headings.redemptions') } },
  { path: '/redemptions/:id(\\d+)', component: () => import('./RedemptionPage.vue'), meta: { heading: t('worker.headings.redemption') } },
  { path: '/keeper/:code?', component: () => import('./KeeperPage.vue'), meta: { heading: t('worker.headings.keeper') } },
]
