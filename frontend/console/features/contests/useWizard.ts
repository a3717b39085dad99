import { computed, onMounted, ref, shallowRef, watch } from 'vue'
import { ApiProblem } from '../../../api/problems'
import { useAsync } from '../../../shared/composables/useAsync'
import { t } from '../../../shared/i18n/console'
import { useSession } from '../../kit/useSession'
import type { OrganisationView } from '../../kit/useOrganisations'
import { draftOf, emptyForm, faultsOf, firstFaultyStep, formOf, STEPS, type ContestForm, type Faults } from './form'
import type { OrganiserContestView } from './types'
import { contest as loadContest, saveContest } from './useContests'
import { useNames } from './useNames'

/** The form of a contest on its way from empty to published; `id` continues a draft, `from` copies a contest. */
export function useWizard(source: { id?: number; from?: number }) {
  const session = useSession()
  const names = useNames()
  const form = ref<ContestForm>(emptyForm(session.who?.organisation.id))
  const at = ref(0)
  const shown = ref(new Set<number>())
  const saved = shallowRef<OrganiserContestView>()
  const organiserName = ref(session.who?.organisation.name ?? '')
  const clean = ref('')
  const banksReady = ref(false)

  const image = computed(() => JSON.stringify({ ...form.value, sections: form.value.sections.map((section) => ({ ...section, key: 0 })) }))
  const dirty = computed(() => image.value !== clean.value)
  const faults = computed<Faults>(() => (shown.value.has(at.value) ? faultsOf(form.value, STEPS[at.value]!, Date.now()) : {}))

  const source_ = useAsync(async () => {
    const id = source.id ?? source.from
    const found = id === undefined ? undefined : await loadContest(id)
    if (found) take(found)
    clean.value = image.value
    void names.learnOrganisations(form.value.organisationIds)
    void names.learnBanks().catch(() => undefined).then(() => (banksReady.value = true))
    return true
  })

  function take(found: OrganiserContestView): void {
    if (source.id !== undefined && found.state !== 'DRAFT') throw new ApiProblem('contest.not-a-draft', 409, t('contests.notDraft'))
    form.value = formOf(found)
    organiserName.value = found.organisationName
    if (source.id !== undefined) saved.value = found
    // A copy needs a name and a time of its own.
    else Object.assign(form.value, { name: t('contests.cloneName', { name: found.name }), starts: '', ends: '' })
  }

  /** Saves when all steps are whole; otherwise leads to the first that is not, and says so with `undefined`. */
  async function save(): Promise<OrganiserContestView | undefined> {
    const faulty = firstFaultyStep(form.value, Date.now())
    if (faulty) {
      go(STEPS.indexOf(faulty))
      shown.value = new Set(shown.value).add(at.value)
      return undefined
    }
    const before = image.value
    saved.value = await saveContest(saved.value?.id, draftOf(form.value))
    clean.value = before
    return saved.value
  }

  function go(step: number): void {
    at.value = step
    scrollTo({ top: 0 })
  }

  /** Whether the step on the page is whole; from now on it shows what is not. */
  function stepIsWhole(): boolean {
    shown.value = new Set(shown.value).add(at.value)
    return Object.keys(faultsOf(form.value, STEPS[at.value]!, Date.now())).length === 0
  }

  function organiser(organisation: OrganisationView): void {
    organiserName.value = organisation.name
  }
  function named(organisation: OrganisationView): void {
    names.organisations.value = new Map(names.organisations.value).set(organisation.id, organisation.name)
  }

  watch(at, () => (shown.value = new Set(shown.value)))
  onMounted(() => source_.run())
  return { form, at, faults, saved, dirty, organiserName, banksReady, names, loading: source_, save, go, stepIsWhole, organiser, named }
}
