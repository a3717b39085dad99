import type { Feature } from '../../kit/feature'
import { KEEPERS_OF_BANKS } from '../../kit/roles'

export const sources: Feature = {
  menu: [{ group: 'bank', to: '/sources', label: 'sources.menu', icon: 'list', roles: KEEPERS_OF_BANKS }],
  routes: [
    { path: '/sources', name: 'sources', component: () => import('./SourcesPage.vue'), meta: { title: 'sources.title', roles: KEEPERS_OF_BANKS } },
    { path: '/sources/:id(\\d+)', name: 'source', component: () => import('./SourcePage.vue'), props: (route) => ({ id: Number(route.params.id) }), meta: { title: 'sources.page', roles: KEEPERS_OF_BANKS, parent: 'sources' } },
  ],
}
