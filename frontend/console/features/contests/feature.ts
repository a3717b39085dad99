import type { RouteLocationNormalized } from 'vue-router'
import type { Feature } from '../../kit/feature'
import { ORGANISERS } from '../../kit/roles'

const id = (route: RouteLocationNormalized): { id: number } => ({ id: Number(route.params.id) })
const place = (route: RouteLocationNormalized): { id: number; round: number; no: number } => ({ id: Number(route.params.id), round: Number(route.params.round), no: Number(route.params.no) })

export const contests: Feature = {
  menu: [{ group: 'contest', to: '/contests', label: 'contests.menu', icon: 'contest', roles: ORGANISERS }],
  routes: [
    { path: '/contests', name: 'contests', component: () => import('./ContestsPage.vue'), meta: { title: 'contests.title', roles: ORGANISERS } },
    { path: '/contests/new', name: 'contest-new', component: () => import('./ContestWizardPage.vue'), meta: { title: 'contests.create', roles: ORGANISERS, parent: 'contests' } },
    { path: '/contests/:id(\\d+)', name: 'contest', component: () => import('./ContestPage.vue'), props: id, meta: { title: 'contests.contest', roles: ORGANISERS, parent: 'contests' } },
    { path: '/contests/:id(\\d+)/edit', name: 'contest-edit', component: () => import('./ContestWizardPage.vue'), props: id, meta: { title: 'contests.edit', roles: ORGANISERS, parent: 'contest' } },
    { path: '/contests/:id(\\d+)/entries', name: 'contest-entries', component: () => import('./EntriesPage.vue'), props: id, meta: { title: 'contests.entry.list', roles: ORGANISERS, parent: 'contest' } },
    { path: '/contests/:id(\\d+)/monitor', name: 'contest-monitor', component: () => import('./MonitorPage.vue'), props: id, meta: { title: 'rounds.monitor.title', roles: ORGANISERS, parent: 'contest' } },
    { path: '/contests/:id(\\d+)/board', name: 'contest-board', component: () => import('./BoardPage.vue'), props: id, meta: { title: 'rounds.board.title', roles: ORGANISERS, parent: 'contest' } },
    { path: '/screen/:id(\\d+)', name: 'screen', component: () => import('./ScreenPage.vue'), props: id, meta: { title: 'rounds.screen.title', roles: ORGANISERS, bare: true } },
    { path: '/contests/:id(\\d+)/results', name: 'contest-results', component: () => import('./ResultsPage.vue'), props: id, meta: { title: 'rounds.results.title', roles: ORGANISERS, parent: 'contest' } },
    { path: '/contests/:id(\\d+)/shared', name: 'contest-shared', component: () => import('./SharedPlacesPage.vue'), props: id, meta: { title: 'cases.shared.title', roles: ORGANISERS, parent: 'contest-cases' } },
    { path: '/contests/:id(\\d+)/cases', name: 'contest-cases', component: () => import('./CasesPage.vue'), props: id, meta: { title: 'cases.title', roles: ORGANISERS, parent: 'contest' } },
    { path: '/contests/:id(\\d+)/cases/:round(\\d+)/:no(\\d+)', name: 'contest-case', component: () => import('./CasePage.vue'), props: place, meta: { title: 'cases.title', roles: ORGANISERS, parent: 'contest-cases' } },
    { path: '/contests/:id(\\d+)/awards', name: 'contest-awards', component: () => import('./AwardsPage.vue'), props: id, meta: { title: 'awards.title', roles: ORGANISERS, parent: 'contest' } },
    { path: '/contests/:id(\\d+)/totals', name: 'contest-totals', component: () => import('./TotalsPage.vue'), props: id, meta: { title: 'totals.title', roles: ORGANISERS, parent: 'contest' } },
  ],
}
