import { mountFrame } from './frame.ts';

const page = document.querySelector<HTMLElement>('.embed');
const json = document.querySelector('script[type="application/json"]')?.textContent;
if (page && json) mountFrame(page, json);
