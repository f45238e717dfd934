import './no-eval.ts';
import './console.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadWords, preferredLanguage } from './words.ts';

const place = document.getElementById('desk');
const words = await loadWords(preferredLanguage(navigator.languages));
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App firstWords={words} />
    </StrictMode>,
  );
}
