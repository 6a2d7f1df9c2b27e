import '@knight-lab/timelinejs/dist/css/timeline.css';
import { load, present } from './present.mjs';

const loaded = load();

await present(async (root, events) => {
  await loaded;
  const slides = events.map(({ id, title, from, to }) => ({
    unique_id: id,
    start_date: { year: from.getUTCFullYear(), month: from.getUTCMonth() + 1 },
    end_date: { year: to.getUTCFullYear(), month: to.getUTCMonth() + 1 },
    text: { headline: title },
  }));
  const timeline = new window.TL.Timeline(root.id, { events: slides }, { font: null });
  return new Promise((resolve) => {
    timeline.on('ready', () => resolve());
  });
});
