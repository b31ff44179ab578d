import '@/components/theme.css';
import '@/components/own-page.css';
import '@/components/buttons.css';
import '@/components/colours.css';
import '@/components/notes.css';
import '@/components/note-editor.css';
import '@/components/tags.css';
import '@/components/note-page.css';
import './note.css';
import { render } from 'preact';
import { App } from './App';
import { subjectOf } from './subject';

const root = document.getElementById('app');
if (root) render(<App {...subjectOf(new URLSearchParams(location.search))} />, root);
