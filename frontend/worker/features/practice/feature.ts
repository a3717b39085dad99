import type { RouteRecordRaw } from 'vue-router'
import { t } from '../../../shared/i18n'

export const practiceRoutes: RouteRecordRaw[] = [
  { path: '/practice', component: () => import('./PracticePage.vue'), meta: { tab: 'practice', heading: t('worker.practice.title') } },
  { path: '/practice/sets/:id(\\d+)', component: () => import('./SetPage.vue'), meta: { heading: t('worker.practice.title') } },
  { path: '/practice/wrong', component: () => import('./WrongPage.vue'), meta: { heading: t('worker.practice.wrong.title') } },
]
