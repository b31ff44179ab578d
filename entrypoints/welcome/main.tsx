import '@/components/theme.css';
import '@/components/long-page.css';
import '@/components/buttons.css';
import './welcome.css';
import { render } from 'preact';
import { App } from './App';

const root = document.getElementById('app');
if (root) render(<App />, root);
