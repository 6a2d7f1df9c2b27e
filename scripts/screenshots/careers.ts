import '../../src/i18n/all.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { loadFaces, posterFonts, toPng } from '../../src/site/faces.ts';
import { viewScope } from '../../src/site/scope.ts';
import { siteColour } from '../../src/site/styles.ts';
import { mainArrangement } from '../../src/timeline/layout/arrangement.ts';
import { loadTimeline } from '../../src/timeline/model/load.ts';
import { drawPoster } from '../../src/timeline/picture/poster.ts';
import { careers } from '../../tests/fixtures/careers/index.ts';

const folder = 'docs/screenshots/careers';

/** Writes the image of each career of the fixtures, as its site would have it for shared links. */
export async function writeCareers(): Promise<void> {
  const fonts = await loadFaces();
  await mkdir(folder, { recursive: true });
  for (const [name, source] of Object.entries(careers)) {
    const timeline = loadTimeline(source);
    const svg = drawPoster({
      ...viewScope(timeline, {}, 'en'),
      arrangement: mainArrangement(timeline),
      timeline,
      locale: 'en',
      title: timeline.headline.en,
      line: timeline.person.name.en,
      ...posterFonts(fonts),
      colour: siteColour,
    });
    await writeFile(`${folder}/${name.replaceAll(' ', '-')}.png`, await toPng(svg, Object.values(fonts)));
  }
}
