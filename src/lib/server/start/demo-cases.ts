import type { User } from '#lib/domain/case/user.ts';
import * as cases from '../cases.ts';
import type { Db } from '../db/client.ts';
import { fillWithAssessedCase } from './demo-assessed-case.ts';
import { fillWithOrderedCase } from './demo-ordered-case.ts';
import { person } from './demo-writing.ts';

/** The personal numbers of those who are written by hand. */
export const BY_HAND = ['195408029857', '198703149826', '197909239811'];

/** Invented persons at three points of the way: a case just opened, one that is assessed, and one whose order waits to be read. */
export async function fillWithCases(db: Db, { caseworker, leader }: { caseworker: User; leader: User }): Promise<void> {
	const gosta = person({ personnummer: '195408029857', givenName: 'Gösta', familyName: 'Åkerman', legalSex: 'male' });
	await cases.open(db, caseworker, gosta, () => true);
	await fillWithAssessedCase(db, caseworker);
	await fillWithOrderedCase(db, { caseworker, leader });
}
