import './main.css';
import { render } from 'preact';
import { keepStorage } from '@/platform/keep-storage';
import { App } from './App';

const root = document.getElementById('app');
if (root) render(<App />, root);
// A service worker cannot ask for it.
void keepStorage();
