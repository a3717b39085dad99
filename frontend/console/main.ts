import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createRouter, createWebHashHistory } from 'vue-router'
import '../shared/styles/tokens.css'
import '../shared/styles/base.css'
import '../shared/styles/element.css'
import App from './App.vue'

const router = createRouter({ history: createWebHashHistory(), routes: [] })

createApp(App).use(createPinia()).use(router).mount('#app')
