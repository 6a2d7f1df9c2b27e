import { mountHost } from './host';
import { addressOfScript } from '../script';

const script = addressOfScript('frame.js');
if (script !== null) mountHost(script);
