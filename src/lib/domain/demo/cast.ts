import type { LegalSex } from '../case/case.ts';
import { addDays } from '../dates.ts';
import type { CaseInFile, PersonInFile } from '../exchange/case-file.ts';
import { address, namesFrom, phone } from './names.ts';
import type { Random } from './random.ts';
import type { Story, StoryChild, StoryRelative } from './story.ts';
import type { Slots } from './tell.ts';
import { testNumber } from './test-number.ts';

/** Everybody in one case, each with what the story says of them. */
export type Cast = {
	person: PersonInFile;
	children: { row: CaseInFile['children'][number]; story: StoryChild }[];
	relatives: { row: CaseInFile['relatives'][number]; story: StoryRelative; given: string }[];
	contacts: { row: CaseInFile['contacts'][number]; about: string }[];
	slots: Slots;
};

const INTERPRETED = ['arabiska', 'finska', 'somaliska', 'tigrinja', 'ukrainska'];

/** Who the case is about and who is around. `age` is reckoned on `today`. */
export function castOf(random: Random, story: Story, { id, today }: { id: () => string; today: string }): Cast {
	const name = namesFrom(random);
	const legalSex = story.legalSex ?? random.pick<LegalSex>(['female', 'male']);
	const { given, family } = name(legalSex);
	const isProtected = random.happens(0.04);
	const person: PersonInFile = {
		id: id(),
		personnummer: testNumber(random, { age: random.between(...story.ages), legalSex, on: today }),
		givenName: given,
		familyName: family,
		legalSex,
		protectedIdentity: isProtected,
		...(isProtected
			? { safeContact: 'Ring handläggarens växel. Inga brev hem och inga meddelanden.' }
			: { phone: phone(random), address: address(random) }),
		...(random.happens(0.06) && { interpreterLanguage: random.pick(INTERPRETED) }),
		...(story.communication && { communicationSupport: story.communication }),
		revision: 1
	};
	const relatives = story.relatives.map((one, index) => {
		const named = name(one.legalSex, one.sharesName ? family : undefined);
		const relation = one.relation.replace(/^\[(.*)\]$/, (_all, list: string) => random.pick(list.split('|')));
		const row = { id: id(), name: `${named.given} ${named.family}`, relation, phone: phone(random) };
		return { row: { ...row, nearest: index === 0, supports: one.does !== undefined, revision: 1 }, story: one, given: named.given };
	});
	const contacts = story.contacts.map(({ title, organisation, about }) => {
		const named = name(random.pick<LegalSex>(['female', 'male']));
		return { row: { id: id(), name: `${named.given} ${named.family}`, title, organisation, phone: '010-555 02 00', revision: 1 }, about };
	});
	const children = (story.children ?? []).map((one) => {
		const birthYear = Number(addDays(today, -Math.round(random.between(...one.ages) * 365.25)).slice(0, 4));
		const named = name(random.pick<LegalSex>(['female', 'male']));
		return { row: { id: id(), name: named.given, birthYear, relation: one.relation, home: one.home, revision: 1 }, story: one };
	});

	const numbered = (key: string, words: readonly string[]) => words.map((word, index) => [index === 0 ? key : `${key}${index + 1}`, word]);
	const slots = Object.fromEntries([
		['given', given],
		...pronouns(legalSex),
		...numbered(
			'relative',
			relatives.map((one) => one.given)
		),
		...numbered(
			'contact',
			contacts.map(({ row }) => row.name)
		),
		...numbered(
			'child',
			children.map(({ row }) => row.name)
		)
	]) as Slots;
	return { person, children, relatives, contacts, slots };
}

/** What others call the person, and a child calls a parent. */
function pronouns(legalSex: LegalSex): string[][] {
	const words =
		legalSex === 'female'
			? { hon: 'hon', henne: 'henne', hennes: 'hennes', parent: 'mamma' }
			: { hon: 'han', henne: 'honom', hennes: 'hans', parent: 'pappa' };
	return Object.entries(words).flatMap(([key, word]) => [
		[key, word],
		[capital(key), capital(word)]
	]);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
