import { findGuardianWording } from './guardian.ts';
import type { Finding } from './mark.ts';
import { findWrongNames } from './names.ts';
import { findPersonalNumbers } from './personal-numbers.ts';
import { findWrongPronouns } from './pronouns.ts';
import type { Reading } from './reading.ts';

/** Signs that a text is about somebody else, or about the time before the person came of age. U22, U23, A02. */
export const findWrongPerson = (reading: Reading): Finding[] =>
	[findPersonalNumbers, findWrongNames, findWrongPronouns, findGuardianWording].flatMap((find) => find(reading));
