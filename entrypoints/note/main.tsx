import './main.css';
import { render } from 'preact';
import { App } from './App';
import { subjectOf } from './subject';

const root = document.getElementById('app');
if (root) render(<App {...subjectOf(new URLSearchParams(location.search))} />, root);
