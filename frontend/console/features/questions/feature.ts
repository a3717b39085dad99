import type { RouteLocationNormalized } from 'vue-router'
import type { Feature } from '../../kit/feature'
import { EDITORS, type Role } from '../../kit/roles'

/** An administrator is an organiser over everything. */
const READERS: readonly Role[] = ['EDITOR', 'ORGANISER', 'ADMINISTRATOR']
const number = (route: RouteLocationNormalized, name: string): number => Number(route.params[name])

export const questions: Feature = {
  menu: [{ group: 'bank', to: '/questions', label: 'questions.menu', icon: 'search', roles: READERS }],
  routes: [
    { path: '/questions', name: 'questions', component: () => import('./QuestionsPage.vue'), meta: { title: 'questions.title', roles: READERS } },
    { path: '/questions/:questionId(\\d+)', name: 'question', component: () => import('./QuestionPage.vue'), props: (route) => ({ questionId: number(route, 'questionId') }), meta: { title: 'questions.page.title', roles: READERS, parent: 'questions' } },
    { path: '/banks/:id(\\d+)/questions/new', name: 'question-new', component: () => import('./NewQuestionPage.vue'), props: (route) => ({ bankId: number(route, 'id') }), meta: { title: 'questions.page.newTitle', roles: EDITORS, parent: 'bank' } },
    { path: '/banks/:id(\\d+)/likenesses', name: 'bank-likenesses', component: () => import('./LikenessPage.vue'), props: (route) => ({ bankId: number(route, 'id'), questionId: typeof route.query.question === 'string' ? Number(route.query.question) : undefined, reviewing: route.query.as === 'reviewer' }), meta: { title: 'questions.alike.title', roles: READERS, parent: 'bank' } },
  ],
}
