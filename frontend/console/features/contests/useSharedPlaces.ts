import { api, ask, type Schemas } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'
import { ref, type Ref } from 'vue'

export type SharedPlace = Schemas['SharedPlacesView.PlaceView']

/** Phones and networks a workshop shares, and the code that declares a phone. */
export function useSharedPlaces(id: number): { listing: Listing<SharedPlace>; code: Ref<string | undefined> } {
  const code = ref<string>()
  const listing = useListing<SharedPlace>(async ({ page, size }) => {
    const view = await ask(api.GET('/api/organiser/contests/{id}/shared-places', { params: { path: { id }, query: { page, size } } }))
    code.value = view.code ?? undefined
    return view.places
  })
  return { listing, code }
}

export const declareNetwork = (id: number, label: string): Promise<unknown> => ask(api.POST('/api/organiser/contests/{id}/shared-places/network', { params: { path: { id } }, body: { label } }))

export const makeCode = (id: number): Promise<unknown> => ask(api.POST('/api/organiser/contests/{id}/shared-places/code', { params: { path: { id } } }))

export const removePlace = (id: number, placeId: number): Promise<unknown> => ask(api.DELETE('/api/organiser/contests/{id}/shared-places/{placeId}', { params: { path: { id, placeId } } }))
