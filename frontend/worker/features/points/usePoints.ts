import { api, ask, type Schemas } from '../../../api/client'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import { usePages, type Pages } from '../../ui/usePages'

export const usePoints = (): Async<Schemas['PointsView']> => useAsync(() => ask(api.GET('/api/points')))

export const usePointsEntries = (): Pages<Schemas['PointsEntryView']> => usePages((page) => ask(api.GET('/api/points/entries', { params: { query: { page, size: 30 } } })))

export const usePointsRules = (): Async<Schemas['PointsRuleView'][]> => useAsync(async () => (await ask(api.GET('/api/points/rules', { params: { query: { page: 0, size: 100 } } }))).items ?? [])
