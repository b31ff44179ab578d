import './main.css';
import { render } from 'preact';
import { App } from './App';

const root = document.getElementById('app');
const asked = new URLSearchParams(location.search);
if (root) render(<App making={asked.get('id')} edited={asked.get('edit')} />, root);
