import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Chrono } from 'react-chrono';
import { present } from './present.mjs';

await present((root, events) => {
  const items = events.map(({ title, from }) => ({ title: String(from.getUTCFullYear()), cardTitle: title }));
  createRoot(root).render(createElement(Chrono, { items, mode: 'VERTICAL' }));
});
