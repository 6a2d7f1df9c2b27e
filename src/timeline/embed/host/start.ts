import { mountHost } from './host.ts';
import { addressOfScript } from '../script.ts';

const script = addressOfScript('frame.js');
if (script !== null) mountHost(script);
