import type { Feature } from '../../kit/feature'
import { KEEPERS_OF_BANKS } from '../../kit/roles'

export const tasks: Feature = {
  menu: [{ group: 'bank', to: '/tasks', label: 'tasks.menu', icon: 'flag', roles: KEEPERS_OF_BANKS }],
  routes: [{ path: '/tasks', name: 'tasks', component: () => import('./TasksPage.vue'), meta: { title: 'tasks.title', roles: KEEPERS_OF_BANKS } }],
}
