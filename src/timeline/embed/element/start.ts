import { addWords } from '../../../i18n';
import { chart, drawn } from '../../../i18n/en';
import { CareerTimeline } from './element';
import { addressOfScript } from '../script';

addWords('en', { chart, drawn });
CareerTimeline.script = addressOfScript('career-timeline.js') ?? '';
if (!customElements.get('career-timeline')) customElements.define('career-timeline', CareerTimeline);
