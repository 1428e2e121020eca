import type { Story } from '../story.ts';

export const ownJob: Story = {
	id: 'own-job',
	template: 'dur-socialpsykiatri',
	ages: [20, 34],
	intervention: 'arbetsstod',
	extents: [{ unit: 'none' }],
	wish: '[Ett vanligt jobb, och någon som stannar kvar när jag har fått det|Hjälp att hitta och behålla ett jobb]',
	relatives: [{ relation: 'mamma', legalSex: 'female', sharesName: true }],
	contacts: [
		{ title: 'läkare', organisation: 'Psykosmottagningen', about: 'Pågående behandling och om arbete är tillrådligt' },
		{ title: 'arbetsspecialist', organisation: 'Spåret arbetsstöd', about: 'Om stödet kan börja nu' }
	],
	answers: {
		'ansokan-vad': '[Jag vill jobba. Jag söker stöd att hitta ett jobb.|Stöd till arbete. På riktigt, med lön.]',
		'bakgrund-kort':
			'[Jag blev sjuk andra året på gymnasiet och hoppade av. Jag läste klart sedan på folkhögskola.|Jag har haft tre jobb och slutat alla tre när jag blev sjuk.] Nu har jag [mått bra i ett och ett halvt år|haft samma behandling länge].',
		'insatser-finns': ['tidigare'],
		'insatser-forr': '[Sysselsättning i ett år. Vi gjorde nyckelringar.|Boendestöd, avslutat förra året för att det inte behövdes.]',
		'insatser-bra': '[De visste vad jag hette och väntade på mig.|Att det fanns något att gå upp till.]',
		'insatser-mindre': '[Det ledde ingenstans. Det sa de själva också.|Nyckelringar.]',
		'boende-med': ['ensam'],
		'boende-form': 'eget',
		'natverk-viktiga': '{relative}, och [min gitarrgrupp|två vänner från folkhögskolan].',
		'arbete-nu': '[Söker jobb själv. Elva ansökningar, två svar.|Läser en kvällskurs i lagerteknik.]',
		'arbete-form': ['soker'],
		'arbete-utbildning': '[Gymnasieexamen från folkhögskola.|Gymnasiet, halva yrkesutbildningen till elektriker.]',
		'arbete-erfarenhet': '[Hamburgerkök, parkarbete och en ljudfirma, allt kortare tider.|Lager i åtta månader. Det var det bästa.]',
		'arbete-bra': '[När jag fick jobba ensam i min takt.|När chefen sa precis vad som skulle göras.]',
		'arbete-svart': '[Att ringa och sjukanmäla sig. Jag slutade gå dit i stället.|När jag inte visste om jag gjorde rätt.]',
		'arbete-kan': '[Koppla ljud, truckkort, snäll mot kunder.|Lagersystem, engelska, ordningssinne.]',
		'arbete-helst': '[#m:Lager eller plock, tidigt på morgonen.|Ljud och teknik, på en skola eller teater.]',
		'arbete-plan': 'no',
		'ekonomi-inkomst': ['aktivitet'],
		'ekonomi-ersattning': 'yes',
		'intressen-gillar': '[Gitarr och skivor.|Klättring, och att laga högtalare.]',
		'intressen-prova': 'Allt som ger lön.',
		'intressen-uppgifter': ['data', 'service'],
		'psykisk-egen':
			'[Bra. Det blir aldrig helt tyst, men jag kan välja att inte lyssna.|Stabilt. Jag märker själv när jag behöver dra ner.]',
		'psykisk-vardag': '[Trött på eftermiddagen av medicinen.|Koncentrationen går i vågor, så jag tar paus.]',
		'psykisk-hjalper': '[Att veta vad som händer i morgon.|Hörlurar, paus, och att inte ljuga om hur det är.]',
		'psykisk-diagnos': { by: 'certificate', text: 'Psykossjukdom, enligt läkarintyg. Pågående behandling.' },
		'psykisk-vard': ['psykiatri'],
		'psykisk-mottagning': 'Psykosmottagningen, läkare {contact}',
		'fysisk-egen': 'Frisk.',
		'fysisk-anpassning': 'Inte kvällsskift.',
		'alkohol-paverkar': 'no',
		'vardag-bra': 'Allt hemma fungerar.',
		'narvaro-ivag': 'bra',
		'narvaro-tider': 'bra',
		'narvaro-resa': 'bra',
		'narvaro-pass': '[Sex timmar|Fyra till sex timmar]',
		'narvaro-stod': 'Att någon ringer om jag är borta en dag, [i stället för att det blir tyst|samma dag].',
		'delta-borja': 'bra',
		'delta-klart': 'bra',
		'delta-visa': ['visar', 'skrivet'],
		'delta-stod': 'Att få fråga samma sak två gånger.',
		'tanka-fokus': 'stod',
		'tanka-minne': 'bra',
		'tanka-nytt': 'bra',
		'tanka-stod': '[Skriv upp ordningen första veckan.|Pauser som alla andra, men lite tätare.]',
		'andra-grupp': 'stod',
		'andra-nya': 'stod',
		'andra-saga': 'svart',
		'andra-stod': '[Att öva på att säga till chefen.|Att någon är med på första mötet.]',
		'kriterium-pension': 'yes',
		'kriterium-mal': 'arbete',
		'kriterium-behov':
			'[Jag får jobb men tappar dem. Jag behöver någon som är med när det har gått några månader.|Hitta kan jag nästan själv. Behålla kan jag inte.]',
		'kriterium-forstar': 'Att vi träffas varje vecka, söker jobb direkt och att de pratar med arbetsgivaren om jag säger ja.',
		'kriterium-beredd': '[Jag vill börja i morgon.|Ja. Jag har tänkt på det i ett år.]',
		'kriterium-borja': 'Direkt',
		'kriterium-specialist': {
			by: 'contact',
			text: 'Behandlingen pågår och är planerad minst två år framåt. Arbete är tillrådligt, gärna dagtid.'
		},
		'kriterium-arbetsformedlingen':
			'[Jag är inskriven, men det som finns är jobbsökarkurs och arbetsträning utan stöd på plats. Jag har gått kursen.|De har sagt att de inte har något stöd som fortsätter efter anställning.]',
		'samverkan-kontakter': ['psykiatri', 'af', 'fk'],
		'samverkan-vilka': 'Läkare {contact} på Psykosmottagningen. Arbetsspecialist {contact2}.',
		'mal-leda': '[#m:Ett lagerjobb på halvtid eller mer.|Ett jobb med ljud, på en skola eller teater.]',
		'mal-tecken': 'En anställning som har varat i sex månader.',
		'mal-pa-sikt': 'Att jag klarar samtalen med chefen själv.',
		'prakt-sa': '[Rakt på sak. Skriv sms hellre än ring.|Säg inte att jag är duktig. Säg vad som blev bra.]',
		'prakt-veta': 'Inget särskilt.'
	},
	aside: {},
	times: [
		{ day: 'tue', time: 'forenoon' },
		{ day: 'wed', time: 'afternoon' }
	],
	needs: [
		{
			section: 'arbete',
			from: 'arbete-svart',
			text: 'Stöd att hitta, få och framför allt behålla ett arbete',
			otherwise: 'Arbetsförmedlingens stöd upphör vid anställning. {given} har tre gånger förlorat arbeten efter några månader.',
			how: 'Särskilt individanpassad stödinsats, integrerat med vården'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0],
			words: '{given} har och behåller ett avlönat arbete som passar {henne}.',
			sign: 'Anställning i minst sex månader',
			months: 22
		},
		{
			kind: 'personal',
			needs: [0],
			words: '[#m:Ett lagerjobb på halvtid eller mer.|Ett jobb med ljud, på en skola eller teater.]',
			sign: 'Anställningsavtal',
			months: 12
		}
	],
	activities: [
		{
			need: 0,
			goal: 1,
			what: 'Söka arbete',
			kinds: ['plan', 'joinPartly'],
			looksLike:
				'[Träffas varje vecka på ett kafé, skriva två ansökningar, besöka en arbetsgivare.|Gå till arbetsplatser och fråga, inte bara svara på annonser.]',
			why: '{given} får jobb när {hon} träffar arbetsgivaren, sällan på ansökan.',
			shapedWith: 'vilka arbetsgivare, och vad de får veta',
			subgoal: 'Har träffat tolv arbetsgivare',
			frequency: 'en gång i veckan',
			plan: {
				how: 'Vi går tillsammans till två arbetsplatser i veckan. {given} inleder, jag fyller på om {given} nickar.',
				when: 'tisdagar 10–12'
			},
			result: '[Anställd på prov sedan tre månader.|Nio besök, två intervjuer.]'
		},
		{
			need: 0,
			goal: 0,
			what: 'Stöd på arbetsplatsen',
			kinds: ['checkAfter', 'plan'],
			looksLike: 'Vara med på första mötet, höra av sig samma dag vid frånvaro, öva samtalet med chefen.',
			why: 'Det är frånvarodagen som avgör. Ringer ingen så slutar {given} gå dit.',
			shapedWith: 'om arbetsgivaren ska känna till stödet',
			subgoal: '[Sjukanmäler sig själv och kommer tillbaka|Har ett eget samtal med chefen]',
			frequency: 'efter behov de första sex månaderna, minst varannan vecka',
			plan: { how: 'Sms varje måndag. Blir {given} borta ringer jag före lunch.', when: 'måndagar, och samma dag' },
			result: '[En frånvarodag, tillbaka dagen efter.|Har haft ett eget samtal om scheman.]'
		}
	],
	grounds:
		'{given} uppfyller samtliga kriterier: är i arbetsför ålder, har pågående specialistpsykiatrisk vård, har arbete som mål, behöver stöd att behålla ett arbete, förstår vad stödet innebär och är beredd, bedöms kunna börja, och saknar annan åtgärd. Stödet ger en rimlig möjlighet som inte finns på annat sätt.',
	refusal:
		'Kriteriet om pågående specialistpsykiatrisk vård är inte uppfyllt: behandlingen avslutades i våras. {given} har fått kontakt med samordningsförbundets projekt, som är öppet utan den förutsättningen.',
	timeLimit:
		'[Stödet ges i två år räknat från start, vilket är den tid metoden är prövad för. Därefter behöver vi se om anställningen håller.|Målet är en anställning som varar. Två år ger tid både att hitta och att behålla.]',
	afterwards:
		'[”Jag ringde själv och sa att jag var sjuk. Och sen gick jag dit igen på torsdagen. Det är rekord.”|”Chefen sa: du kan lagret bättre än jag.”]',
	followUpHow: 'möte med {given} och arbetsspecialisten',
	notes: [
		'Samtal med {contact2}, arbetsspecialist. Fråga: kan stödet börja nu. Svar: ja, från nästa månad.',
		'Läkarutlåtande från {contact} mottaget.'
	]
};
