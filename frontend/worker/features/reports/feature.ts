import type { RouteRecordRaw } from 'vue-router'
import { t } from '../../../shared/i18n'

export const reportRoutes: RouteRecordRaw[] = [{ path: '/me/reports', component: () => import('./ReportsPage.vue'), meta: { heading: t('worker.report.mine') } }]
