import '@fontsource-variable/source-sans-3/wght.css'
import './look/colours.css'
import './look/base.css'
import { mount } from 'svelte'
import App from './App.svelte'

const target = document.getElementById('app')
if (target) mount(App, { target })
