import { createPinia } from 'pinia'
import { createApp } from 'vue'
import '../shared/styles/tokens.css'
import '../shared/styles/base.css'
import '../shared/styles/vant.css'
import './app/kit.css'
import App from './app/App.vue'
import { showAsChosen } from './app/display'
import { returnAfterSigningIn, router } from './app/router'

// After an update the old page may ask for a file that is gone: one reload brings the new page.
addEventListener('vite:preloadError', (event) => {
  if (sessionStorage.getItem('lb.reloaded')) return
  sessionStorage.setItem('lb.reloaded', '1')
  event.preventDefault()
  location.reload()
})

showAsChosen()
const app = createApp(App).use(createPinia())
returnAfterSigningIn()
app.use(router).mount('#app')
