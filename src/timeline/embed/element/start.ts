import { CareerTimeline } from './element';
import { addressOfScript } from '../script';

CareerTimeline.script = addressOfScript('career-timeline.js') ?? '';
if (!customElements.get('career-timeline')) customElements.define('career-timeline', CareerTimeline);
