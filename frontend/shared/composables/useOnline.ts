import { onScopeDispose, ref, type Ref } from 'vue'

/** Whether the browser believes that there is a network. */
export function useOnline(): Ref<boolean> {
  const online = ref(navigator.onLine !== false)
  const update = (): void => {
    online.value = navigator.onLine !== false
  }
  addEventListener('online', update)
  addEventListener('offline', update)
  onScopeDispose(() => {
    removeEventListener('online', update)
    removeEventListener('offline', update)
  })
  return online
}
