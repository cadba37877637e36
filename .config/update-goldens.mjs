/** npm run test:update: the tests, writing what they would compare. Read the difference before committing it. */
import { run } from 'jest';

process.env.UPDATE_GOLDENS = '1';
await run(['--updateSnapshot', ...process.argv.slice(2)]);
