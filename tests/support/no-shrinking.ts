/** For the tests of tests: a property that fails has told enough, its smallest case is not sought. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
