import type { Mark } from './mark';
import type { Scene } from './scene';
import { collide, markWords, rowWords } from './scene-words';

/** Takes the words from those marks whose words have come upon the name of a row, or over an edge, as happens while years move. */
export function clearNames(scene: Scene): Scene {
  const names = rowWords(scene);
  const cleared = (mark: Mark): Mark =>
    markWords(mark, scene.width).some(
      (word) => word.across.from < 0 || word.across.to > scene.width || names.some((name) => collide(word, name)),
    )
      ? { ...mark, side: null, more: 0 }
      : mark;
  return { ...scene, works: scene.works.map(cleared), context: scene.context.map(cleared) };
}
