import '@/components/theme.css';
import '@/components/card.css';
import '@/components/fields.css';
import './options.css';
import { render } from 'preact';
import { App } from './App';

const root = document.getElementById('app');
if (root) render(<App />, root);
