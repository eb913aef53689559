// The one file that mocha is given: it imports the test files of TEST_FILES as the ES modules they are. (By itself mocha
// would `require` them first, and a module that is both required and imported exists twice.)
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of (process.env.TEST_FILES ?? '').split('\n').filter(Boolean)) {
  await import(pathToFileURL(resolve(file)).href);
}
