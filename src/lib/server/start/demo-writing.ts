import type { NewApplication } from '#lib/domain/case/application-forms.ts';
import type { NewCase } from '#lib/domain/case/person-form.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { AnswerValue, Entry, Path } from '#lib/domain/template/answers.ts';
import * as answers from '../answers.ts';
import * as applications from '../applications.ts';
import { dayOf, now } from '../clock.ts';
import type { Db } from '../db/client.ts';
import { newId } from '../ids.ts';
import * as investigations from '../investigations.ts';

export const daysAgo = (days: number): string => dayOf(new Date(now().getTime() - days * 86_400_000));
export const inDays = (days: number): string => daysAgo(-days);

export const person = (overrides: Partial<NewCase>): NewCase => ({
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

export const application = (overrides: Partial<NewApplication>): NewApplication => ({
	receivedOn: daysAgo(21),
	form: 'oral',
	appliedBy: '',
	authority: 'own',
	initiative: 'own',
	intervention: 'boendestod',
	unit: 'hoursPerMonth',
	hours: '16',
	band: '',
	perWeek: '',
	wish: '',
	...overrides
});

/** Registers the application and opens an investigation of what it is about. */
export async function openInvestigation(db: Db, user: User, caseId: string, form: NewApplication) {
	const { appliedInterventionId } = await applications.create(db, user, caseId, form);
	const opened = await investigations.open(db, user, caseId, [appliedInterventionId], 'ibic-vuxna');
	if (!opened.ok) throw new Error(`The demo could not be opened: ${opened.reason}.`);
	return { investigationId: opened.id, appliedInterventionId };
}

/** Writes in one investigation: a whole answer, or what somebody said, by its path. */
export function writerOf(db: Db, user: User, investigationId: string) {
	const write = (path: Path, value: AnswerValue) =>
		answers.save(db, user, { investigationId, path, value, seenRevision: 0, saveId: newId() });
	const say = async (questionId: string, text: string, from: Partial<Entry> = {}): Promise<Path> => {
		const id = newId();
		const path = `${questionId}/${id}`;
		await write(path, { id, text, source: { kind: 'person' }, heardOn: daysAgo(14), how: 'visit', ...from });
		return path;
	};
	return { write, say };
}

export function idOf(saved: { ok: true; id: string } | { ok: false; reason: string }): string {
	if (!saved.ok) throw new Error(`The demo could not be made: ${saved.reason}.`);
	return saved.id;
}
