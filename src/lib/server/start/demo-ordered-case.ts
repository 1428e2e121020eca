import type { User } from '#lib/domain/case/user.ts';
import type { ActivityForm } from '#lib/domain/investigation/assessment-forms.ts';
import * as assessments from '../assessments.ts';
import * as cases from '../cases.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/client.ts';
import * as decisions from '../decisions.ts';
import { renderPdf } from '../documents/pdf.ts';
import * as orders from '../orders.ts';
import * as organisation from '../organisation.ts';
import * as proposals from '../proposals.ts';
import * as reviews from '../reviews.ts';
import { application, daysAgo, idOf, inDays, openInvestigation, person, writerOf } from './demo-writing.ts';

type People = { caseworker: User; leader: User };
type Opened = { investigationId: string; appliedInterventionId: string };

/** Mikael: approved, decided, and ordered from a provider who has not read it yet. */
export async function fillWithOrderedCase(db: Db, { caseworker, leader }: People): Promise<void> {
	const mikael = person({ personnummer: '197909239811', givenName: 'Mikael', familyName: 'Forsberg', legalSex: 'male' });
	const caseId = idOf(await cases.open(db, caseworker, mikael, () => true));
	const opened = await openInvestigation(db, caseworker, caseId, application({ appliedBy: 'Mikael Forsberg', hours: '12' }));
	await assess(db, caseworker, opened, await write(db, caseworker, opened));
	const decisionId = await decide(db, { caseworker, leader }, opened);

	const provider = (await organisation.listOpenProviders(db)).find(({ name }) => name === 'Ekens boendestöd');
	idOf(await orders.send(db, caseworker, { decisionId, providerId: provider?.id ?? '' }, renderPdf));
}

async function write(db: Db, user: User, { investigationId }: Opened) {
	const { write, say } = writerOf(db, user, investigationId);
	const home = await say('d6-beratta', 'Jag börjar på flera saker och blir trött. Har jag sällskap gör jag klart en sak i taget.');
	await say('d6-resurser', 'Jag vet hur man städar och tvättar, och jag blir nöjd när det är gjort.');
	await say('d6-onskemal', 'Jag vill att vi gör det ihop, inte att någon gör det åt mig.');
	const week = await say('d2-beratta', 'Jag tappar bort dagarna. Det jag har lovat kommer jag på för sent.');
	await say('d2-resurser', 'Om veckan står på en lapp på kylskåpet följer jag den.');
	await say('prakt-sa', 'Säg till en dag innan, och säg en sak i taget.');
	await write('prakt-tider', { slots: (['mon', 'tue', 'wed', 'thu'] as const).map((day) => ({ day, time: 'afternoon' as const })) });
	await say('prakt-tider-inte', 'Fredagar, då har jag besök.');
	await write('barn-finns', 'no');
	for (const section of ['d3', 'd4', 'd5'])
		await write(`section:${section}`, { status: 'notRelevant', reason: 'Personen klarar det här själv och vill inte att det utreds.' });
	return { home, week };
}

async function assess(db: Db, user: User, { investigationId, appliedInterventionId }: Opened, told: { home: string; week: string }) {
	const need = async (sectionId: string, path: string, text: string) => {
		const entryIds = [path.slice(path.indexOf('/') + 1)];
		const form = { id: '', revision: 0, sectionId, entryIds, text, otherwiseMet: '', howMet: '' };
		return idOf(await assessments.saveNeed(db, user, investigationId, form));
	};
	const home = await need('d6', told.home, 'Stöd att börja och avsluta en sak i taget hemma');
	const week = await need('d2', told.week, 'Stöd att planera veckan');
	const goalRow = { id: '', revision: 0, needIds: [home, week], askedGaveNone: false, acceptedOn: daysAgo(6), by: inDays(180) };
	const words = 'Mikael sköter sitt hem och sin vecka med stöd som minskar över tid.';
	const goalId = idOf(await assessments.saveGoal(db, user, investigationId, { ...goalRow, kind: 'overall', words, sign: '' }));
	const own = { words: 'Kunna bjuda hem min bror på kaffe', sign: 'Brodern har varit på besök två gånger' };
	await assessments.saveGoal(db, user, investigationId, { ...goalRow, kind: 'personal', ...own });

	for (const activity of activities(home, week))
		idOf(await assessments.saveActivity(db, user, investigationId, { id: '', revision: 0, goalId, appliedInterventionId, ...activity }));
	idOf(await proposals.save(db, user, investigationId, { appliedInterventionId, revision: 0, ...granted() }));
}

const activities = (home: string, week: string): Omit<ActivityForm, 'id' | 'revision' | 'goalId' | 'appliedInterventionId'>[] => [
	{
		needId: home,
		what: 'Städa kök och badrum',
		supportKinds: ['start', 'joinPartly'],
		looksLike: 'Börja tillsammans med ett rum. Gå undan när det rullar på, och kom tillbaka och stäm av.',
		why: 'Mikael börjar på flera saker och blir trött. Sällskap gör att han kan göra klart en sak i taget.',
		shaping: 'shaped',
		shapedWith: 'vilket rum och i vilken ordning',
		subgoal: 'Håller köket i ordning mellan besöken',
		frequency: 'varannan vecka'
	},
	{
		needId: home,
		what: 'Boka tvättid och tvätta',
		supportKinds: ['remind', 'checkAfter'],
		looksLike: 'Påminna dagen innan tvättiden och fråga efteråt hur det gick.',
		why: 'Mikael klarar tvätten själv när tiden är bokad och han har blivit påmind.',
		shaping: 'shaped',
		shapedWith: 'sms eller samtal',
		subgoal: 'Bokar och tvättar själv',
		frequency: 'en gång i veckan'
	},
	{
		needId: week,
		what: 'Gå igenom veckan',
		supportKinds: ['plan'],
		looksLike: 'Skriva veckan på en lapp tillsammans och sätta den på kylskåpet.',
		why: 'Det som är skrivet blir gjort.',
		shaping: 'fixed',
		shapedWith: '',
		subgoal: 'Har en plan för varje vecka',
		frequency: 'varje måndag'
	}
];

async function decide(db: Db, { caseworker, leader }: People, { investigationId, appliedInterventionId }: Opened): Promise<string> {
	const ready = await reviews.markReady(db, caseworker, investigationId);
	if (!ready.ok) throw new Error(`The demo investigation is not ready: ${ready.reason}.`);
	const approved = await reviews.approve(db, leader, investigationId, ready);
	if (!approved.ok) throw new Error('The demo investigation was not approved.');

	const form = { appliedInterventionId, ...granted(), decidedOn: today() };
	return idOf(await decisions.register(db, caseworker, investigationId, form, renderPdf));
}

const granted = () => ({
	outcome: 'granted' as const,
	unit: 'hoursPerMonth' as const,
	hours: '12',
	band: '' as const,
	perWeek: '',
	fromOn: inDays(7),
	toOn: inDays(372),
	untilFurtherNotice: false,
	timeLimitReason: 'Målen väntas vara nådda inom ett år.',
	grounds: 'Mikael behöver stöd för att sköta hem och vecka. Behovet kan inte mötas på annat sätt.',
	followUpOn: inDays(180),
	followUpHow: 'möte med Mikael, er och oss'
});
