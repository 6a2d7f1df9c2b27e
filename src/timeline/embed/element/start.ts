import { addWords } from '../../../i18n/index.ts';
import { chart, drawn } from '../../../i18n/en.ts';
import { CareerTimeline } from './element.ts';
import { addressOfScript } from '../script.ts';

addWords('en', { chart, drawn });
CareerTimeline.script = addressOfScript('career-timeline.js') ?? '';
if (!customElements.get('career-timeline')) customElements.define('career-timeline', CareerTimeline);
