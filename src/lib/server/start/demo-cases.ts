import type { NewApplication } from '#lib/domain/case/application-forms.ts';
import type { NewCase } from '#lib/domain/case/person-form.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { AnswerValue, Entry, Path } from '#lib/domain/template/answers.ts';
import * as answers from '../answers.ts';
import * as applications from '../applications.ts';
import * as assessments from '../assessments.ts';
import * as cases from '../cases.ts';
import { dayOf, now } from '../clock.ts';
import type { Db } from '../db/client.ts';
import { newId } from '../ids.ts';
import * as investigations from '../investigations.ts';
import * as proposals from '../proposals.ts';
import * as register from '../register.ts';

const daysAgo = (days: number): string => dayOf(new Date(now().getTime() - days * 86_400_000));
const inDays = (days: number): string => daysAgo(-days);

/** Two invented persons: one case just opened, and one that is investigated and assessed but not yet read by anybody else. */
export async function fillWithCases(db: Db, caseworker: User): Promise<void> {
	await cases.open(
		db,
		caseworker,
		person({ personnummer: '195408029857', givenName: 'Gösta', familyName: 'Åkerman', legalSex: 'male' }),
		() => true
	);
	const opened = await cases.open(
		db,
		caseworker,
		person({ personnummer: '198703149826', givenName: 'Sara', familyName: 'Lindmark' }),
		() => true
	);
	if (opened.ok) await investigate(db, caseworker, opened.id);
}

async function investigate(db: Db, user: User, caseId: string): Promise<void> {
	await register.saveChild(db, user, caseId, {
		id: '',
		revision: 0,
		name: 'Elias',
		birthYear: '2016',
		relation: 'own',
		home: 'alternating'
	});
	const mother = { id: '', revision: 0, name: 'Karin Lindmark', relation: 'mamma', phone: '', nearest: true, supports: true };
	await register.saveRelative(db, user, caseId, mother);
	const { relatives, children } = await register.find(db, caseId);
	const relativeId = relatives[0]?.id ?? '';
	const consent = { about: 'Hur vardagen fungerar', form: 'oral', givenOn: daysAgo(20), validTo: inDays(100), withdrawnOn: '' } as const;
	await register.saveConsent(db, user, caseId, { id: '', revision: 0, contactId: relativeId, ...consent });

	await applications.create(db, user, caseId, application());
	const [applied] = (await applications.list(db, caseId)).flatMap(({ interventions }) => interventions);
	if (!applied) throw new Error('The demo application could not be made.');
	const opened = await investigations.open(db, user, caseId, [applied.id], 'ibic-vuxna');
	if (!opened.ok) throw new Error('The demo could not be opened.');
	const write = (path: Path, value: AnswerValue) =>
		answers.save(db, user, { investigationId: opened.id, path, value, seenRevision: 0, saveId: newId() });
	const say = async (questionId: string, text: string, from: Partial<Entry> = {}): Promise<Path> => {
		const id = newId();
		const path = `${questionId}/${id}`;
		await write(path, { id, text, source: { kind: 'person' }, heardOn: daysAgo(14), how: 'visit', ...from });
		return path;
	};

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

	const need = await assessments.needFromEntry(db, user, opened.id, told);
	if (!need.ok) throw new Error('The demo need could not be made.');
	const goalRow = { id: '', revision: 0, needIds: [need.id], askedGaveNone: false, acceptedOn: daysAgo(7), sign: '', by: inDays(180) };
	await assessments.saveGoal(db, user, opened.id, {
		...goalRow,
		kind: 'overall',
		words: 'Sara klarar inköp och städning med stöd, så att hon och Elias har det ordnat hemma.'
	});
	const goal = await assessments.saveGoal(db, user, opened.id, {
		...goalRow,
		kind: 'personal',
		words: 'Ha det så att Elias kan ta hem kompisar',
		sign: 'Elias har haft en kompis hemma en helg i månaden'
	});
	await assessments.saveActivity(db, user, opened.id, {
		id: '',
		revision: 0,
		needId: need.id,
		goalId: goal.ok ? goal.id : '',
		appliedInterventionId: applied.id,
		what: 'Handla en gång i veckan',
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
		await proposals.saveChildImpact(db, user, opened.id, { childId, text, revision: 0 });
	}
}

const person = (overrides: Partial<NewCase>): NewCase => ({
	personnummer: '',
	givenName: '',
	familyName: '',
	legalSex: 'female',
	protectedIdentity: false,
	safeContact: '',
	phone: '070-174 06 05',
	address: 'Björkvägen 4, Lindäng',
	interpreterLanguage: '',
	communicationSupport: '',
	identityShownOn: daysAgo(20),
	identityShownHow: 'idCard',
	...overrides
});

const application = (): NewApplication => ({
	receivedOn: daysAgo(21),
	form: 'oral',
	appliedBy: 'Sara Lindmark',
	authority: 'own',
	initiative: 'own',
	intervention: 'boendestod',
	unit: 'hoursPerMonth',
	hours: '16',
	band: '',
	perWeek: '',
	wish: 'Stöd på vardagar, helst förmiddagar'
});
