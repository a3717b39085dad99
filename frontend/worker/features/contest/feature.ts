import type { RouteRecordRaw } from 'vue-router'
import { t } from '../../../shared/i18n'

export const contestRoutes: RouteRecordRaw[] = [
  { path: '/contests', component: () => import('./ContestsPage.vue'), meta: { tab: 'contest', heading: t('worker.contest.title') } },
  { path: '/contests/:id(\\d+)', component: () => import('./ContestPage.vue'), meta: { heading: t('worker.contest.title') } },
  { path: '/me/questions', component: () => import('./CaseQuestionsPage.vue'), meta: { heading: t('worker.contest.caseQuestions') } },
  { path: '/rounds/:id(\\d+)/board', component: () => import('./RoundBoardPage.vue'), meta: { heading: t('worker.contest.board.title') } },
  { path: '/rounds/:id(\\d+)/notice', component: () => import('./NoticePage.vue'), meta: { heading: t('worker.headings.notice') } },
  { path: '/attempts/:id(\\d+)', component: () => import('./AttemptPage.vue'), meta: { heading: t('worker.contest.title') } },
  { path: '/attempts/:id(\\d+)/result', component: () => import('./ResultPage.vue'), meta: { heading: t('worker.contest.result_.title') } },
  { path: '/attempts/:id(\\d+)/paper', component: () => import('./PaperPage.vue'), meta: { heading: t('worker.contest.paper.title') } },
  { path: '/rounds/:id(\\d+)/draw', component: () => import('./DrawPage.vue'), meta: { heading: t('worker.contest.draw') } },
  { path: '/awards', component: () => import('./AwardsPage.vue'), meta: { heading: t('worker.headings.awards') } },
  { path: '/certificates/:number', component: () => import('./CertificatePage.vue'), meta: { open: true, heading: t('worker.headings.certificate') } },
]
