import type { RouteRecordRaw } from 'vue-router'
import { t } from '../../../shared/i18n'

export const practiceRoutes: RouteRecordRaw[] = [
  { path: '/practice', component: () => import('./PracticePage.vue'), meta: { tab: 'practice', heading: t('worker.practicePages.title') } },
  { path: '/practice/sets/:id(\\d+)', component: () => import('./SetPage.vue'), meta: { heading: t('worker.practicePages.title') } },
  { path: '/practice/wrong', component: () => import('./WrongPage.vue'), meta: { heading: t('worker.practicePages.wrong') } },
  { path: '/practice/review', component: () => import('./ReviewPage.vue'), meta: { heading: t('worker.practicePages.review') } },
  { path: '/practice/next', component: () => import('./NextPage.vue'), meta: { heading: t('worker.practicePages.next') } },
  { path: '/practice/favourites', component: () => import('./FavouritesPage.vue'), meta: { heading: t('worker.practicePages.favourites') } },
  { path: '/practice/calendar', component: () => import('./CalendarPage.vue'), meta: { heading: t('worker.practicePages.calendar') } },
]
