import type { User } from '#lib/domain/case/user.ts';
import * as assessments from '../assessments.ts';
import * as cases from '../cases.ts';
import type { Db } from '../db/client.ts';
import * as proposals from '../proposals.ts';
import * as register from '../register.ts';
import { fillWithScreenings } from './demo-screenings.ts';
import { application, daysAgo, idOf, inDays, openInvestigation, person, writerOf } from './demo-writing.ts';

/** Sara: investigated and assessed, but not yet read by anybody else. */
export async function fillWithAssessedCase(db: Db, user: User): Promise<void> {
	const sara = person({ personnummer: '198703149826', givenName: 'Sara', familyName: 'Lindmark' });
	const caseId = idOf(await cases.open(db, user, sara, () => true));
	await register.saveChild(db, user, caseId, {
		id: '',
		revision: 0,
		name: 'Elias',
		birthYear: '2016',
		relation: 'own',
		home: 'alternating'
	});
	const mother = {
		id: '',
		revision: 0,
		name: 'Karin Lindmark',
		relation: 'mamma',
		phone: '',
		nearest: true,
		supports: true,
		copiesBlocked: false
	};
	await register.saveRelative(db, user, caseId, mother);
	const { relatives, children } = await register.find(db, caseId);
	const relativeId = relatives[0]?.id ?? '';
	const consent = { about: 'Hur vardagen fungerar', form: 'oral', givenOn: daysAgo(20), validTo: inDays(100), withdrawnOn: '' } as const;
	await register.saveConsent(db, user, caseId, { id: '', revision: 0, contactId: relativeId, ...consent });

	await fillWithScreenings(db, user, caseId);

	const applied = application({ appliedBy: 'Sara Lindmark', wish: 'Stöd på vardagar, helst förmiddagar' });
	const { investigationId, appliedInterventionId } = await openInvestigation(db, user, caseId, applied);
	const { write, say } = writerOf(db, user, investigationId);
	const told = await say(
		'd6-beratta',
		'Jag lagar mat när jag har handlat. Det är att komma iväg till affären som inte blir av. Tvätten klarar jag om någon har bokat tiden.'
	);
	await say('d6-beratta', 'Hon handlar åt Sara varannan vecka.', {
		source: { kind: 'relative', contactId: relativeId },
		heardOn: daysAgo(13),
		how: 'phone'
	});
	await say('d6-boende', 'Jag bor i en hyresrätt med två rum. Jag trivs, det är nära till Elias skola.');
	await say('d6-resurser', 'Jag har egna recept och följer en lista om den är skriven. Jag är punktlig.');
	await say('d6-onskemal', 'Jag vill bli påmind samma dag, inte dagen innan.');
	await write('barn-finns', 'yes');
	for (const section of ['d3', 'd4', 'd5'])
		await write(`section:${section}`, { status: 'notRelevant', reason: 'Personen klarar det här själv och vill inte att det utreds.' });

	const needId = idOf(await assessments.needFromEntry(db, user, investigationId, told));
	const need = {
		sectionId: 'd6',
		entryIds: [told.split('/').at(-1) ?? ''],
		text: 'Stöd att komma iväg och handla, och att komma igång med städningen'
	};
	const met = {
		otherwiseMet: 'Karin handlar i dag, men flyttar till en annan ort i januari.',
		howMet: 'Boendestöd som startar upp och planerar tillsammans med Sara'
	};
	await assessments.saveNeed(db, user, investigationId, { id: needId, revision: 1, ...need, ...met });
	const goalRow = { id: '', revision: 0, needIds: [needId], askedGaveNone: false, acceptedOn: daysAgo(7), sign: '', by: inDays(180) };
	await assessments.saveGoal(db, user, investigationId, {
		...goalRow,
		kind: 'overall',
		words: 'Sara klarar inköp och städning med stöd, så att hon och Elias har det ordnat hemma.'
	});
	const goalId = idOf(
		await assessments.saveGoal(db, user, investigationId, {
			...goalRow,
			kind: 'personal',
			words: 'Ha det så att Elias kan ta hem kompisar',
			sign: 'Elias har haft en kompis hemma en helg i månaden'
		})
	);
	await assessments.saveActivity(db, user, investigationId, {
		id: '',
		revision: 0,
		needId,
		goalId,
		appliedInterventionId,
		what: 'Handla',
		supportKinds: ['remind', 'start'],
		looksLike: 'Skriva listan tillsammans, följa med ut genom dörren',
		why: 'Det är starten som inte blir av',
		shaping: 'shaped',
		shapedWith: 'Dag och affär väljer Sara',
		subgoal: 'Handlar med stöd en gång i veckan',
		frequency: 'en gång i veckan'
	});
	for (const { id: childId } of children) {
		const text = 'Elias får mat hemma de veckor han bor hos Sara och kan ta hem kompisar. Han har inte eget ansvar för hushållet.';
		await proposals.saveChildImpact(db, user, investigationId, { childId, text, revision: 0 });
	}
}
