import type { RouteRecordRaw } from 'vue-router'
import { t } from '../../../shared/i18n'

export const leaderboardRoutes: RouteRecordRaw[] = [{ path: '/boards', component: () => import('./BoardPage.vue'), meta: { tab: 'board', heading: t('worker.boards.title') } }]
