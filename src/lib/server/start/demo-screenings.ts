import { eq } from 'drizzle-orm';
import type { User } from '#lib/domain/case/user.ts';
import type { Occasion } from '#lib/domain/case/occasion.ts';
import type { AnswerValue, Path } from '#lib/domain/template/answers.ts';
import { inTransaction, type Db } from '../db/client.ts';
import { violenceScreenings } from '../db/schema/violence.ts';
import { newId } from '../ids.ts';
import * as record from '../violence-answers.ts';
import * as screenings from '../violence-screenings.ts';
import { daysAgo, inDays } from './demo-writing.ts';

/** First her mother was there. The next time she was asked alone, and what she said stands in the protected record. */
export async function fillWithScreenings(db: Db, user: User, caseId: string): Promise<void> {
	const notAsked = { asked: 'notAsked', askedOn: null, alone: null, why: 'Personen var inte ensam', nextOn: daysAgo(6) } as const;
	await noted(db, user, caseId, notAsked, daysAgo(14));
	const asked = { asked: 'asked', askedOn: daysAgo(6), alone: true, why: null, nextOn: inDays(180) } as const;
	const id = await noted(db, user, caseId, asked, daysAgo(6));

	const write = (path: Path, value: AnswerValue) =>
		record.save(db, user, { id, caseId }, { path, value, seenRevision: 0, saveId: newId() });
	await write('vf-tolk', 'nej');
	await write('vf-sagt-fore', 'yes');
	await write('vf-moteform', 'kontor');
	await write('vf-utfall', 'tidigare');
	const entry = newId();
	await write(`vf-skrivas/${entry}`, {
		id: entry,
		text: 'En tidigare sambo läste mina meddelanden och bestämde vem jag fick träffa. Vi har ingen kontakt i dag.',
		source: { kind: 'person' },
		heardOn: daysAgo(6),
		how: 'meeting'
	});
	await write('vf-barn', 'nej');
	await write('vf-trygg-nu', 'ja');
	await write('vf-erbjudet', ['samtal', 'telefon']);
}

/** Noted then, not today. */
async function noted(db: Db, user: User, caseId: string, occasion: Occasion, notedOn: string): Promise<string> {
	const id = await screenings.open(db, user, caseId, occasion);
	await inTransaction(db, (tx) => tx.update(violenceScreenings).set({ notedOn }).where(eq(violenceScreenings.id, id)));
	return id;
}
