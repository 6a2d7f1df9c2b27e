import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { present, zooming } from './present.mjs';

await present((root, events) => {
  const items = events.map(({ id, title, from, to }) => ({ id, content: title, start: from, end: to }));
  const timeline = new Timeline(root, new DataSet(items), { showCurrentTime: false });
  return zooming((from, to) => timeline.setWindow(from, to, { animation: false }), events);
});
