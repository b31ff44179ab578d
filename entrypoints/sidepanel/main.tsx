import '@/components/theme.css';
import '@/components/card.css';
import '@/components/card-parts.css';
import '@/components/own-page.css';
import '@/components/buttons.css';
import '@/components/entities.css';
import '@/components/colours.css';
import '@/components/notes.css';
import '@/components/copies.css';
import '@/components/note-editor.css';
import '@/components/tags.css';
import '@/components/note-page.css';
import './sidepanel.css';
import './entity-page.css';
import { render } from 'preact';
import { SidePanel } from './SidePanel';

const root = document.getElementById('app');
if (root) render(<SidePanel />, root);
