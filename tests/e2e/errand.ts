import { expect } from '@playwright/test';
import type { Hands } from './hands.ts';

/*
 * The errand of Vera Berglund, boendestöd: written once, done by whichever hands. Each part begins on the page where the
 * one before it ended, so that a whole line can be composed of them.
 */

export const VERA = {
	number: '19800101-9804',
	name: 'Vera Berglund',
	born: 1980,
	child: 'Alma',
	childBorn: 2015,
	sister: 'Rut Berglund',
	receivedOn: '2026-11-02',
	shownOn: '2026-11-03',
	consentOn: '2026-11-03'
} as const;

export const SAID = {
	own: 'Jag lagar mat när det finns något hemma. Att komma iväg och handla blir inte av.',
	sister: 'Jag handlar åt henne varannan vecka och hjälper till med tvätten.',
	resource: 'Jag skriver listor och håller tider.',
	child: 'Alma går i femman och har vänner på gården. Hon bor här varannan vecka.',
	childOwn: 'Alma säger att det är bäst när mamma har handlat.'
} as const;

export const ASSESSED = {
	need: 'Vera behöver stöd att komma iväg och handla och att starta städningen.',
	overall: 'Vera har mat hemma och rent i köket varje vecka.',
	personal: 'Att Alma kan ta hem en kompis utan att jag skäms',
	sign: 'Alma har haft en kompis hemma två gånger i månaden',
	goalBy: '2027-05-31',
	acceptedOn: '2026-11-16',
	shopping: 'Handla en gång i veckan',
	shoppingLooks: 'Skriva listan tillsammans och följa med till affären',
	shoppingWhy: 'Det är starten som inte blir av',
	shoppingSubgoal: 'Handlar själv varannan vecka',
	cleaning: 'Städa köket på torsdagar',
	cleaningFrequency: 'en gång i veckan',
	childImpact: 'Alma har mat hemma de veckor hon bor hos Vera. Hon har inget eget ansvar för hushållet.',
	from: '2026-12-01',
	to: '2027-11-30',
	timeLimit: 'Vera vill pröva ett år och sedan klara inköpen själv.',
	followUpOn: '2027-03-01',
	followUpHow: 'Möte hemma hos Vera med boendestödet'
} as const;

/** From the start page to a case with child, relative, consent and application. Returns the address of the case. */
export async function openCase(hands: Hands): Promise<string> {
	const { page } = hands;
	await hands.follow('Öppna ett ärende');
	await expect(page.getByRole('heading', { level: 1, name: 'Öppna ett ärende' })).toBeVisible();
	await hands.write('Personnummer', VERA.number);
	await hands.write('Förnamn', 'Vera');
	await hands.write('Efternamn', 'Berglund');
	await hands.choose('Juridiskt kön', 'kvinna');
	await hands.select('Hur identiteten visades', 'legitimation visad');
	await hands.date('Vilken dag', VERA.shownOn);
	await hands.press('Öppna ärendet');
	await expect(page.getByRole('heading', { level: 1, name: VERA.name })).toBeVisible();
	const casePath = new URL(page.url()).pathname;

	await addChild(hands);
	await addRelative(hands);
	await addConsent(hands);
	await apply(hands);
	return casePath;
}

async function addChild(hands: Hands): Promise<void> {
	await hands.follow('Ändra barn');
	await expect(hands.page.getByRole('heading', { name: 'Lägg till ett barn' })).toBeVisible();
	await hands.write('Förnamn', VERA.child);
	await hands.write('Födelseår', String(VERA.childBorn));
	await hands.select('Hur barnet hör till personen', 'eget barn');
	await hands.select('Var barnet bor', 'bor växelvis');
	await hands.press('Lägg till');
	await listed(hands, VERA.child);
	await backToTheCase(hands);
}

async function addRelative(hands: Hands): Promise<void> {
	await hands.follow('Ändra anhöriga och nätverk');
	await expect(hands.page.getByRole('heading', { name: 'Lägg till en anhörig' })).toBeVisible();
	await hands.write('Namn', VERA.sister);
	await hands.write('Vem det är för personen', 'syster');
	await hands.tick('Vårdar eller stödjer personen');
	await hands.press('Lägg till');
	await listed(hands, VERA.sister);
	await backToTheCase(hands);
}

async function addConsent(hands: Hands): Promise<void> {
	await hands.follow('Ändra samtycken');
	await expect(hands.page.getByRole('heading', { name: 'Lägg till ett samtycke' })).toBeVisible();
	await hands.select('Vem ni får prata med', `${VERA.sister}, syster`);
	await hands.write('Vad ni får prata om', 'Hur vardagen fungerar');
	await hands.choose('Hur samtycket lämnades', 'muntligt');
	await hands.date('Lämnat den', VERA.consentOn);
	await hands.press('Lägg till');
	await listed(hands, VERA.sister);
	await backToTheCase(hands);
}

async function apply(hands: Hands): Promise<void> {
	await hands.follow('Registrera ansökan');
	await expect(hands.page.getByRole('heading', { level: 2, name: 'Registrera ansökan' })).toBeVisible();
	await hands.date('Ansökan kom in', VERA.receivedOn);
	await hands.select('Hur ansökan gjordes', 'muntligen');
	await hands.write('Vem som ansökte', VERA.name);
	await hands.select('Med vilken rätt', 'personen själv');
	await hands.choose('Vems idé är ansökan?', 'egen önskan');
	await hands.select('Insats', 'Boendestöd');
	await hands.select('Omfattning anges i', 'timmar i månaden');
	// Without JavaScript the page does not know yet in what the chosen intervention is counted.
	await hands.write(/^(Timmar i månaden|Antal timmar)/, '16');
	await hands.write('Vad personen själv önskar', 'Stöd på förmiddagar');
	await hands.press('Registrera ansökan');
	await expect(hands.page.getByText('Boendestöd, 16 timmar i månaden')).toBeVisible();
}

/** From the page of the case to an investigation in which Hemliv and the child's area are written. Returns its address. */
export async function investigate(hands: Hands): Promise<string> {
	const { page } = hands;
	await hands.follow('Öppna utredning');
	await expect(page.getByRole('heading', { level: 2, name: 'Öppna utredning' })).toBeVisible();
	await hands.choose('Mall', /^IBIC vuxna/);
	await hands.press('Öppna utredningen');
	await expect(page.getByRole('heading', { level: 2, name: 'Utredningen område för område' })).toBeVisible();
	const path = new URL(page.url()).pathname;

	await hands.follow('Hemliv');
	await atArea(hands, 'Hemliv');
	await writeAtHome(hands);
	await save(hands);

	await page.goto(path);
	await hands.follow('Barnperspektiv');
	await atArea(hands, 'Barnperspektiv');
	await hands.choose('Finns det barn under 18 år i ditt liv?', 'Ja');
	await save(hands);
	await hands.write(/^Hur har barnet det i dag\?: /, SAID.child);
	await hands.write(/^Vad säger barnet självt om hur det är\?: /, SAID.childOwn);
	await hands.choose('Har någon annan i socialtjänsten kontakt med barnet?', 'Nej');
	await save(hands);
	return path;
}

async function writeAtHome(hands: Hands): Promise<void> {
	await hands.write(/^Hur fungerar det med mat, städning, tvätt och inköp\?: /, SAID.own);
	await hands.press(/Uppgift från någon annan ?: Hur fungerar det med mat/);
	await hands.write(/^Hur fungerar det med mat, städning, tvätt och inköp\?, uppgift 2: /, SAID.sister);
	await hands.unfold('Källa');
	await hands.select('Vem säger det?', 'anhörig');
	await hands.select('Namn ur registret', /^Rut Berglund/);
	await hands.select('Hur?', 'telefon');
	await hands.date('Vilken dag?', '2026-11-10');
	await hands.write(/^Vad gör du själv hemma, och vad går bra\?: /, SAID.resource);
	await hands.select('Att skaffa varor och tjänster: Egen skattning', '3 Mycket svårt');
	await hands.select('Att skaffa varor och tjänster: Nuvarande', '3 Stor begränsning');
	await hands.select('Att skaffa varor och tjänster: Avsett', '1 Lätt begränsning');
}

/** From the investigation to needs, goals, activities, each child and the proposal. */
export async function assess(hands: Hands, investigation: string): Promise<void> {
	const { page } = hands;
	await page.goto(`${investigation}/areas/d6`);
	await hands.press(/^Gör till behov ?: Hur fungerar det med mat, städning, tvätt och inköp\?, personen själv/);
	await atAssessment(hands);
	await hands.follow(new RegExp(`^Ändra ?: ${SAID.own.slice(0, 20)}`));
	await expect(page.getByRole('heading', { level: 2, name: 'Ändra behovet' })).toBeVisible();
	await hands.write('Vilket behov bedömer du att personen har?', ASSESSED.need);
	await hands.write('Kan behovet tillgodoses på annat sätt?', 'Systern hjälper redan och orkar inte mer.');
	await hands.press('Spara');
	await atAssessment(hands);

	await goals(hands);
	await activity(hands, {
		what: ASSESSED.shopping,
		kinds: ['påminna', 'starta upp'],
		looksLike: ASSESSED.shoppingLooks,
		why: ASSESSED.shoppingWhy,
		shaping: 'Formas med personen',
		subgoal: ASSESSED.shoppingSubgoal,
		frequency: 'en gång i veckan'
	});
	await activity(hands, {
		what: ASSESSED.cleaning,
		kinds: ['planera', 'delta i delar'],
		looksLike: 'Dela upp köket i tre delar',
		why: 'Hela köket på en gång blir för mycket',
		shaping: 'Bestämd i beställningen',
		subgoal: 'Städar en del själv',
		frequency: ASSESSED.cleaningFrequency
	});

	await hands.follow(`Ändra: ${VERA.child}, född ${VERA.childBorn}`);
	await expect(page.getByRole('heading', { level: 2, name: /^Vad beslutet betyder för/ })).toBeVisible();
	await hands.write('Vad betyder beslutet för barnet?', ASSESSED.childImpact);
	await hands.press('Spara');
	await atAssessment(hands);
	await propose(hands);
}

async function goals(hands: Hands): Promise<void> {
	await hands.follow('Lägg till ett mål');
	await expect(hands.page.getByRole('heading', { level: 2, name: 'Lägg till ett mål' })).toBeVisible();
	await hands.choose('Vilket slags mål?', 'Övergripande mål');
	await hands.tick(ASSESSED.need);
	await hands.write('Målet', ASSESSED.overall);
	await hands.press('Spara');
	await atAssessment(hands);

	await hands.follow('Lägg till ett mål');
	await expect(hands.page.getByRole('heading', { level: 2, name: 'Lägg till ett mål' })).toBeVisible();
	await hands.choose('Vilket slags mål?', 'Personens eget mål');
	await hands.tick(ASSESSED.need);
	await hands.write('Målet', ASSESSED.personal);
	await hands.write('Hur märks det att målet är nått?', ASSESSED.sign);
	await hands.date('När ska målet vara nått?', ASSESSED.goalBy);
	await hands.date('När godtog personen målet?', ASSESSED.acceptedOn);
	await hands.press('Spara');
	await atAssessment(hands);
}

type Planned = { what: string; kinds: string[]; looksLike: string; why: string; shaping: string; subgoal: string; frequency: string };

async function activity(hands: Hands, { what, kinds, looksLike, why, shaping, subgoal, frequency }: Planned): Promise<void> {
	await hands.follow('Lägg till en aktivitet');
	await expect(hands.page.getByRole('heading', { level: 2, name: 'Lägg till en aktivitet' })).toBeVisible();
	await hands.select('Insats', 'Boendestöd');
	await hands.select('Vilket behov svarar den mot?', ASSESSED.need);
	await hands.select('Vilket mål leder den till?', ASSESSED.personal);
	await hands.write('Vad gäller stödet?', what);
	for (const kind of kinds) await hands.tick(kind);
	await hands.write('Hur ser stödet ut?', looksLike);
	await hands.write('Varför behövs det?', why);
	await hands.choose('Vem bestämmer hur?', shaping);
	await hands.write('Delmål', subgoal);
	await hands.write('Hur ofta?', frequency);
	await hands.press('Spara');
	await atAssessment(hands);
}

async function propose(hands: Hands): Promise<void> {
	await hands.follow('Ändra: Boendestöd');
	await expect(hands.page.getByRole('heading', { level: 2, name: 'Förslag till beslut: Boendestöd' })).toBeVisible();
	await hands.choose('Utfall', 'bifall');
	await hands.date('Gäller från', ASSESSED.from);
	await hands.date('Gäller till', ASSESSED.to);
	await hands.write('Varför tidsbegränsas insatsen?', ASSESSED.timeLimit);
	await hands.date('När följs det upp?', ASSESSED.followUpOn);
	await hands.write('Hur följs det upp?', ASSESSED.followUpHow);
	await hands.press('Spara');
	await atAssessment(hands);
}

/** Saves the area as a whole, with JavaScript and without. */
async function save(hands: Hands): Promise<void> {
	const saved = hands.page.waitForURL(/\?saved$/);
	await hands.press('Spara');
	await saved;
	await expect(hands.page.getByRole('status').first()).toContainText('Sparat');
}

const atArea = (hands: Hands, area: string): Promise<void> =>
	expect(hands.page.getByRole('heading', { level: 2, name: area, exact: true })).toBeVisible();

const atAssessment = (hands: Hands): Promise<void> =>
	expect(hands.page.getByRole('heading', { level: 2, name: 'Bedömning', exact: true })).toBeVisible();

const listed = (hands: Hands, name: string): Promise<void> =>
	expect(hands.page.getByRole('region', { name: /.+/ }).getByRole('listitem').filter({ hasText: name }).first()).toBeVisible();

async function backToTheCase(hands: Hands): Promise<void> {
	await hands.follow('Tillbaka till ärendet');
	await expect(hands.page.getByRole('heading', { level: 2, name: 'Nästa steg' })).toBeVisible();
}
