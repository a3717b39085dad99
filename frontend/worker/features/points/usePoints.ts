import { api, ask } from '../../../api/client'
import { useAsync } from '../../../shared/composables/useAsync'
import { usePages } from '../../ui/usePages'

export const usePoints = () => useAsync(() => ask(api.GET('/api/points')))

export const usePointsEntries = () => usePages((page) => ask(api.GET('/api/points/entries', { params: { query: { page, size: 30 } } })))

export const usePointsRules = () => useAsync(async () => (await ask(api.GET('/api/points/rules', { params: { query: { page: 0, size: 100 } } }))).items ?? [])
