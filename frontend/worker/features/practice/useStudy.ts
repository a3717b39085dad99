import { ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { api, ask, type Schemas } from '../../../api/client'
import { wordsOf } from '../../../api/problems'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import { toast } from '../../ui/toast'
import { usePages, type Pages } from '../../ui/usePages'
import { beginSet } from './usePractice'

export type Next = Schemas['NextView']
export type Standing = Schemas['NextView.Standing']
export type Suggestion = Schemas['NextView.Suggestion']
export type Favourite = Schemas['FavouriteView']

export const useReviews = (): Async<Schemas['ReviewsView']> => useAsync(() => ask(api.GET('/api/practice/reviews')))

export const useNext = (tradeId: Ref<number | undefined>, level: Ref<number | undefined>): Async<Next | undefined> =>
  useAsync(async () => (tradeId.value === undefined || level.value === undefined ? undefined : ask(api.GET('/api/practice/next', { params: { query: { tradeId: tradeId.value, level: level.value } } }))))

export const useFavourites = (): Pages<Favourite> => usePages((page) => ask(api.GET('/api/practice/favourites', { params: { query: { page, size: 20 } } })))

export const dropFavourite = (questionId: number): Promise<unknown> => ask(api.DELETE('/api/practice/favourites/{questionId}', { params: { path: { questionId } } }))

export const useCalendar = (month: Ref<string | undefined>): Async<Schemas['CalendarView']> => useAsync(() => ask(api.GET('/api/practice/calendar', { params: { query: { month: month.value } } })))

export const chooseGoal = (goal: number): Promise<unknown> => ask(api.PUT('/api/practice/goal', { body: { goal } }))

/** Begins a set and goes there; what is refused is said. */
export function useBegin(): { busy: Ref<boolean>; begin: (wish: Parameters<typeof beginSet>[0]) => Promise<void> } {
  const router = useRouter()
  const busy = ref(false)
  async function begin(wish: Parameters<typeof beginSet>[0]): Promise<void> {
    if (busy.value) return
    busy.value = true
    try {
      const set = await beginSet(wish)
      await router.push(`/practice/sets/${set.id}`)
    } catch (thrown) {
      toast(wordsOf(thrown))
    } finally {
      busy.value = false
    }
  }
  return { busy, begin }
}
