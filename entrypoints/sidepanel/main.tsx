import './main.css';
import { render } from 'preact';
import { dropErasedDrafts } from '@/platform/erased-drafts';
import { SidePanel } from './SidePanel';

const root = document.getElementById('app');
if (root) render(<SidePanel />, root);
requestIdleCallback(() => void dropErasedDrafts());
