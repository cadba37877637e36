export { worksInChina as works } from '../../../values/workingDays.js';
