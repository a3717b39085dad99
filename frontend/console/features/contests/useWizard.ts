import { computed, onMounted, ref, shallowRef } from 'vue'
import { ApiProblem } from '../../../api/problems'
import { useAsync } from '../../../shared/composables/useAsync'
import { t } from '../../../shared/i18n/console'
import { useSession } from '../../kit/useSession'
import type { OrganisationView } from '../../kit/useOrganisations'
import { faultsOf, faultyPlaces, firstFault, STEPS, type Faults, type Place, type Spot } from './faults'
import { draftOf, emptyForm, eventLike, formOf, roundLike, type ContestForm } from './form'
import type { OrganiserContestView } from './types'
import { contest as loadContest, saveContest } from './useContests'
import { useNames } from './useNames'

const FIRST: Place = { event: 0, round: 0 }

/** The form of a contest on its way from empty to published; `id` continues a draft. */
export function useWizard(source: { id?: number }) {
  const session = useSession()
  const names = useNames()
  const form = ref<ContestForm>(emptyForm(session.who?.organisation.id))
  const at = ref(0)
  const place = ref<Place>(FIRST)
  /** Steps that show what is wrong with them. */
  const shown = ref(new Set<number>())
  const saved = shallowRef<OrganiserContestView>()
  const organiserName = ref(session.who?.organisation.name ?? '')
  const clean = ref('')
  const banksReady = ref(false)

  const image = computed(() => JSON.stringify(form.value, (name, value: unknown) => (name === 'key' ? 0 : value)))
  const dirty = computed(() => image.value !== clean.value)
  const step = computed(() => STEPS[at.value]!)
  const event = computed(() => form.value.events[place.value.event]!)
  const round = computed(() => event.value.rounds[place.value.round]!)
  const faults = computed<Faults>(() => (shown.value.has(at.value) ? faultsOf(form.value, step.value, place.value, Date.now()) : {}))
  const faulty = computed<Place[]>(() => (shown.value.has(at.value) ? faultyPlaces(form.value, step.value, Date.now()) : []))

  const loading = useAsync(async () => {
    if (source.id !== undefined) take(await loadContest(source.id))
    clean.value = image.value
    void names.learnOrganisations(form.value.events.flatMap(({ organisationIds }) => organisationIds))
    void names.learnBanks().catch(() => undefined).then(() => (banksReady.value = true))
    return true
  })

  function take(found: OrganiserContestView): void {
    if (found.state !== 'DRAFT') throw new ApiProblem('contest.not-a-draft', 409, t('contests.notDraft'))
    form.value = formOf(found)
    organiserName.value = found.organisationName
    saved.value = found
  }

  /** Saves when all steps are whole; otherwise leads to the first that is not, and says so with `undefined`. */
  async function save(): Promise<OrganiserContestView | undefined> {
    const fault = firstFault(form.value, Date.now())
    if (fault) {
      lead(fault)
      return undefined
    }
    const before = image.value
    const answer = await saveContest(saved.value?.id, draftOf(form.value))
    // Only if nothing was typed while it was on its way: what is new has an id from now on.
    if (image.value === before) take(answer)
    else saved.value = answer
    clean.value = image.value === before ? before : image.value
    clampPlace()
    return answer
  }

  function clampPlace(): void {
    const events = form.value.events
    const at = Math.min(place.value.event, events.length - 1)
    place.value = { event: at, round: Math.min(place.value.round, events[at]!.rounds.length - 1) }
  }

  function lead(spot: Spot): void {
    go(STEPS.indexOf(spot.step), spot.place)
    shown.value = new Set(shown.value).add(at.value)
  }

  function go(step: number, to: Place = place.value): void {
    at.value = step
    place.value = to
    clampPlace()
    scrollTo({ top: 0 })
  }

  /** Whether the step on the page is whole at every place; from now on it shows what is not, and leads there. */
  function stepIsWhole(): boolean {
    shown.value = new Set(shown.value).add(at.value)
    const [first] = faultyPlaces(form.value, step.value, Date.now())
    if (first && !faulty.value.some((other) => other.event === place.value.event && other.round === place.value.round)) place.value = first
    return !first
  }

  function addEvent(): void {
    form.value.events.push(eventLike(form.value.events.at(-1)!))
    place.value = { event: form.value.events.length - 1, round: 0 }
  }
  function dropEvent(): void {
    form.value.events.splice(place.value.event, 1)
    clampPlace()
  }
  function addRound(): void {
    const { rounds } = event.value
    const name = [t('contests.place.secondRound'), t('contests.place.thirdRound')].find((one) => !rounds.some((other) => other.name === one)) ?? ''
    rounds.push(roundLike(rounds.at(-1)!, name))
    place.value = { event: place.value.event, round: rounds.length - 1 }
  }
  function dropRound(): void {
    event.value.rounds.splice(place.value.round, 1)
    clampPlace()
  }

  function organiser(organisation: OrganisationView): void {
    organiserName.value = organisation.name
  }
  function named(organisation: OrganisationView): void {
    names.organisations.value = new Map(names.organisations.value).set(organisation.id, organisation.name)
  }

  onMounted(() => loading.run())
  return { form, at, place, event, round, faults, faulty, saved, dirty, organiserName, banksReady, names, loading, save, go, lead, stepIsWhole, organiser, named, addEvent, dropEvent, addRound, dropRound }
}
