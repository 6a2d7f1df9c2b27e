import TimelinesChart from 'timelines-chart';
import { present, zooming } from './present.mjs';

await present((root, events) => {
  const rows = Map.groupBy(events, ({ group }) => group);
  const chart = new TimelinesChart(root)
    .width(root.clientWidth)
    .enableAnimations(false)
    .zQualitative(true)
    .data([
      {
        group: '',
        data: [...rows].map(([label, within]) => ({
          label,
          data: within.map(({ title, from, to }) => ({ timeRange: [from, to], val: title })),
        })),
      },
    ]);
  return zooming((from, to) => chart.zoomX([new Date(from), new Date(to)]), events);
});
