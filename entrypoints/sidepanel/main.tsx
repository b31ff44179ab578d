import '@/components/theme.css';
import '@/components/card.css';
import '@/components/own-page.css';
import '@/components/entities.css';
import '@/components/notes.css';
import './sidepanel.css';
import { render } from 'preact';
import { SidePanel } from './SidePanel';

const root = document.getElementById('app');
if (root) render(<SidePanel />, root);
