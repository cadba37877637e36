export { works } from '../../questions/last-in-time.js';
