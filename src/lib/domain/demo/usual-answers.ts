import { joinPath } from '../template/answers.ts';
import type { Cast } from './cast.ts';
import type { DemoWriter } from './demo-writer.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';

type Usual = { writer: DemoWriter; story: Story; cast: Cast; random: Random; metOn: string; goalBy: string };

/** What is asked of everybody and said in much the same way: participation, children, relatives, co-operation, information. */
export function writeUsualAnswers(usual: Usual): void {
	writeApplication(usual);
	writeParticipation(usual);
	writeChildren(usual);
	writeRelatives(usual);
	writeCollaboration(usual);
	writeInformation(usual);
}

function writeApplication({ writer, story }: Usual): void {
	writer.answer('ansokan-vems', [story.initiative === 'suggested' ? 'forslag' : 'egen']);
}

function writeParticipation({ writer, cast, random, metOn }: Usual): void {
	const { interpreterLanguage, communicationSupport } = cast.person;
	const needed = [...(interpreterLanguage ? ['tolk'] : []), ...(communicationSupport ? ['tid'] : [])];
	writer.answer('delaktig-behov', needed.length > 0 ? needed : ['inget']);
	if (interpreterLanguage) writer.answer('delaktig-tolk', interpreterLanguage);
	if (needed.length > 0) {
		const interpreted = interpreterLanguage ? ` Tolk i ${interpreterLanguage} var med på plats.` : '';
		const supported = communicationSupport ? ` Vi gjorde så här: ${communicationSupport}.` : '';
		writer.answer(
			'delaktig-gjort',
			`[Vi sågs två gånger i stället för en.|Vi delade upp samtalet på två tillfällen.]${interpreted}${supported}`
		);
	}
	const atHome = random.happens(0.6);
	writer.answer('delaktig-plats', atHome ? 'hemma' : 'kontor');
	if (!atHome) return;
	for (const consented of ['hembesok-ja', 'hembesok-iakttagelse']) writer.answer(consented, 'yes');
	if (writer.asks('hembesok-dag')) writer.put('hembesok-dag', metOn);
}

function writeChildren({ writer, cast }: Usual): void {
	writer.answer('barn-finns', cast.children.length > 0 ? 'yes' : 'no');
	for (const { row: child, story } of cast.children) {
		const about = { row: joinPath('barn', child.id), slots: { child: child.name ?? '' } };
		writer.answer('barn-kontakt', 'nej', about);
		writer.answer('barn-situation', story.situation, about);
		writer.answer('barn-ord', story.words, about);
		writer.answer('barn-vet', story.knows, about);
		writer.answer('barn-beratta', 'no', about);
		writer.answer('barn-stod', story.support, about);
		writer.answer('barn-eget-stod', story.hasSupport ?? 'nej', about);
		if (story.hasSupport !== undefined && story.hasSupport !== 'nej') writer.answer('barn-eget-stod-vad', story.support, about);
		writer.answer('barn-betyder', story.means, about);
	}
}

function writeRelatives({ writer, cast, metOn }: Usual): void {
	const supporting = cast.relatives.filter(({ story }) => story.does !== undefined);
	writer.answer('natverk-stodjer', supporting.length > 0 ? 'yes' : 'no');
	for (const { row: relative, story, given } of supporting) {
		if (!story.does) continue;
		const about = { row: joinPath('anhoriga', relative.id), slots: { relative: given } };
		writer.answer('anhorig-gor', story.does.what, about);
		writer.answer('anhorig-orkar', story.does.bears, about);
		writer.put(joinPath('anhoriga', relative.id, 'anhorig-nar'), metOn);
		writer.answer('anhorig-vad', story.does.answer, about);
		writer.answer('anhorig-svar', story.does.answer, about);
	}
}

function writeCollaboration({ writer, random, cast, metOn }: Usual): void {
	const [contact] = cast.contacts;
	const sip = contact ? random.pick(['har', 'erbjuden', 'nej']) : 'nej';
	writer.answer('sip-lage', sip);
	if (sip !== 'har') return;
	writer.answer(
		'sip-finns',
		'[SIP-möte hölls i våras, protokollet finns i akten.|Möte förra terminen. Protokoll tillfört.] Med var {given}, {contact} och socialtjänsten.'
	);
	writer.answer('sip-vilka', '{given}, {contact}, socialtjänsten');
	if (writer.asks('sip-nar')) writer.put('sip-nar', metOn);
}

function writeInformation({ writer, story, metOn, goalBy }: Usual): void {
	writer.answer(
		'info-annat',
		'[Jag har berättat om träfflokalen, anhörigstödet och att man kan få stöd kvällar och helger.|Information om öppna verksamheter, budget- och skuldrådgivningen och stöd på kvällar och helger.]'
	);
	writer.answer(
		'info-val',
		'[Information om vilka utförare som finns, och hur man byter.|Listan över utförare är lämnad. {given} vet att det går att byta.]'
	);
	writer.answer('info-vad', ['annat-stod', 'valja', 'byta', 'kvall-helg']);
	writer.answer('info-utforare', '[Har ingen utförare i åtanke.|Vill ha den som kan börja först.]');
	writer.put('info-dag', metOn);
	if (writer.asks('mal-nar')) writer.put('mal-nar', goalBy);
	writer.put('prakt-tider', { slots: [...story.times] });
}
