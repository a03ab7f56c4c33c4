import '@fontsource-variable/inter/wght.css';
import '@fontsource/carlito/400.css';
import '@fontsource/carlito/400-italic.css';
import '@fontsource/carlito/700.css';
import '@fontsource/carlito/700-italic.css';
import { createRoot } from 'react-dom/client';
import { watchProblems } from '#renderer/api/noteProblem.ts';
import { startI18n } from '#renderer/i18n/startI18n.ts';
import { App } from './App.tsx';

const root = document.querySelector('#root');
if (!root) throw new Error('Siden mangler sit rodelement');
watchProblems();
await startI18n();
createRoot(root).render(<App />);
