import type { RouteRecordRaw } from 'vue-router'
import { t } from '../../../shared/i18n'

export const pointsRoutes: RouteRecordRaw[] = [{ path: '/points', component: () => import('./PointsPage.vue'), meta: { heading: t('worker.points.title') } }]
