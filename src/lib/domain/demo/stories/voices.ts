import type { Story } from '../story.ts';

export const voices: Story = {
	id: 'voices',
	template: 'dur-socialpsykiatri',
	ages: [36, 63],
	intervention: 'boendestod',
	extents: [
		{ unit: 'hoursPerMonth', hours: 24 },
		{ unit: 'hoursPerMonth', hours: 30 },
		{ unit: 'hoursPerMonth', hours: 36 }
	],
	wish: '[Samma personal som i dag, om det går|Att få fortsätta, men en gång mindre på helgen]',
	relatives: [
		{
			relation: 'bror',
			legalSex: 'male',
			sharesName: true,
			does: {
				what: '[Jag kommer varannan söndag med mat från affären.|Jag har hand om bilen och kör till tandläkaren.]',
				bears: '[Det är lugnt. Jag gör det jag gör och inte mer.|När stödet fungerar kan jag vara bror.]',
				answer: 'nej'
			}
		}
	],
	contacts: [
		{ title: 'sjuksköterska', organisation: 'Psykosmottagningen', about: 'Medicinering och tidiga tecken' },
		{ title: 'samordnare', organisation: 'Ekens boendestöd', about: 'Hur stödet har fungerat under perioden' }
	],
	answers: {
		'ansokan-vad': '[Jag vill ha kvar mitt boendestöd.|Boendestöd som nu. Kanske lite mindre på helgen.]',
		'ansokan-omfattning': '[Som i dag|Sju timmar i veckan]',
		'bakgrund-kort':
			'[Jag har varit sjuk sedan jag var tjugotre. Det var några år då jag mest låg inne.|Jag var sjöman. Sedan kom rösterna, och jag kunde inte vara ombord.] De senaste [sex|nio] åren har jag bott här och [inte varit inlagd sedan flytten|varit inlagd en gång].',
		'insatser-finns': ['nu'],
		'insatser-nu':
			'Boendestöd [fyra|fem] dagar i veckan. Psykosmottagningen, spruta var fjärde vecka. [Träfflokalen på torsdagar.|God man sedan några år.]',
		'insatser-bra': '[De kommer när de säger. Och de tjatar inte om rösterna.|Att vi lagar mat tillsammans. Då äter jag.]',
		'insatser-mindre': '[Vikarier på sommaren som inte visste något.|Att de ibland pratar över huvudet på mig.]',
		'boende-med': ['ensam'],
		'boende-form': 'eget',
		'boende-egen':
			'[En tvåa på första våningen. Jag har haft den i nio år, och det är rekord.|En etta med balkong. Jag vet vilka ljud som hör till huset.]',
		'boende-risk': 'no',
		'natverk-viktiga': '[Min bror {relative}. Och de på träfflokalen.|{relative}. Han är äldre än jag och har alltid funnits.]',
		'familj-onskan': '[Jag skulle vilja åka till min brors sommarstuga igen.|Att ringa min syster. Vi har inte pratat på länge.]',
		'familj-vem': '{relative} eller boendestödet.',
		'arbete-nu': '[Träfflokalen på torsdagar, jag kokar kaffet.|Jag går till snickeriet två dagar. Det har jag gjort i fem år.]',
		'arbete-form': ['sysselsattning'],
		'ekonomi-inkomst': ['sjukersattning'],
		'ekonomi-egen': '[Gode mannen betalar. Jag får pengar på måndagar.|Det räcker om jag inte ger bort.]',
		'ekonomi-rakningar': 'annan',
		'ekonomi-rakningar-stod': 'Gode mannen sköter det, och det vill jag.',
		'ekonomi-skulder': 'no',
		'intressen-gillar':
			'[Båtar. Jag bygger modeller och läser sjökort.|Radio. Jag lyssnar på sjörapporten varje morgon och kväll.|Måla i akvarell, mest vatten.]',
		'intressen-saknar': '[Att komma ut på vattnet.|Att måla med andra.]',
		'intressen-hinder': 'Nya platser. [Går någon med de första gångerna så går det.|Jag behöver se rummet innan.]',
		'psykisk-egen':
			'[Rösterna finns, men de är längre bort nu. Är jag trött kommer de närmare.|Bra perioder är långa nu. Jag vet när det är på väg.]',
		'psykisk-vardag': '[När det blir mycket slutar jag öppna posten och drar för gardinerna.|Då äter jag inte, och jag vänder på dygnet.]',
		'psykisk-hjalper':
			'[Rutiner. Radio på låg volym. Att någon frågar vad jag vill äta.|Att säga högt vilken dag det är, och att gå ut direkt på morgonen.]',
		'psykisk-somn': 'ibland',
		'psykisk-diagnos': { by: 'certificate', text: 'Schizofreni, enligt läkarintyg från Psykosmottagningen.' },
		'psykisk-vard': ['psykiatri'],
		'psykisk-mottagning': 'Psykosmottagningen, sjuksköterska {contact}',
		'fysisk-egen': '[Diabetes sedan tre år, tabletter.|Ont i knäna, och tänderna behöver ses över.]',
		'fysisk-vard': 'sallskap',
		'fysisk-vard-stod': '[Någon som sitter med i väntrummet.|Någon som följer med in och minns vad de sa.]',
		'alkohol-paverkar': 'no',
		'lakemedel-ta': 'paminnelse',
		'lakemedel-lattare':
			'Dosetten står vid radion. [Det räcker att de frågar om jag hört väderleksrapporten.|Jag tar den efter sjörapporten.]',
		'vardag-bra': '[Jag lagar fisksoppa. Och jag håller ordning i verktygslådan.|Jag diskar direkt efter maten, alltid.]',
		'vardag-dag': '[Upp med radion, kaffe, promenad till vattnet. Boendestödet vid elva.|Samma sak varje dag. Det är så det ska vara.]',
		'vardag-stada': 'sallskap',
		'vardag-stada-stod': 'Jag dammsuger, de torkar golvet, sedan byter vi.',
		'vardag-tvatta': 'paminnelse',
		'vardag-tvatta-stod': 'Lapp på dörren när tiden är bokad.',
		'vardag-mat': 'sallskap',
		'vardag-mat-stod': '[Lagar jag ensam blir det smörgås.|Jag äter när det är någon där.]',
		'vardag-handla': 'sallskap',
		'vardag-handla-stod': 'Tidig morgon, när det är lite folk.',
		'vardag-hygien': 'sjalv',
		'vardag-planera': 'sallskap',
		'vardag-planera-stod': 'Vi ritar veckan på söndagen.',
		'vardag-passa-tider': 'paminnelse',
		'vardag-passa-tider-stod': 'Säg det kvällen före.',
		'vardag-post': 'sallskap',
		'vardag-post-stod':
			'[Vi öppnar den tillsammans på fredagar, annars blir den liggande.|Kuvert utan fönster går bra. De med fönster tar vi ihop.]',
		'vardag-ringa': 'sallskap',
		'vardag-ringa-stod': 'Högtalare på, så hör den andra också.',
		'vardag-ut': 'sjalv',
		'vardag-forst': '[Att maten blir lagad och att posten blir öppnad.|Mat och post. Och att någon märker om jag drar mig undan.]',
		'samverkan-kontakter': ['psykiatri', 'godman'],
		'samverkan-vilka': 'Psykosmottagningen, {contact}, och gode mannen.',
		'mal-leda': '[#m:Att jag får bo kvar här.|Att jag kommer ut på vattnet en gång till.]',
		'mal-tecken': '[#m:Jag bor kvar, och har inte varit inlagd.|Jag har åkt med båten till Kvarnholmen.]',
		'mal-pa-sikt': '[Det här är ett stöd jag behöver länge. Det har jag och läkaren pratat om.|Kanske att helgerna går med ett samtal.]',
		'prakt-sa':
			'[Säg vem ni är när ni ringer på. Inga överraskningar.|Prata lagom högt och en i taget. Fråga inte om rösterna om jag inte börjar.]',
		'prakt-in': 'Ring på två gånger. Jag tittar ut först.',
		'prakt-veta': '[Radion ska vara på.|Rökning bara på balkongen.]'
	},
	aside: {},
	times: [
		{ day: 'mon', time: 'forenoon' },
		{ day: 'tue', time: 'forenoon' },
		{ day: 'wed', time: 'forenoon' },
		{ day: 'fri', time: 'forenoon' },
		{ day: 'sun', time: 'forenoon' }
	],
	needs: [
		{
			section: 'vardag',
			from: 'vardag-forst',
			text: 'Sällskap vid matlagning och post, så att det blir gjort och {hon} äter',
			otherwise:
				'[Matlådor har prövats under två månader. {given} åt inte av dem ensam.|{relative} kommer varannan söndag, vilket inte räcker till måltider varje dag.]',
			how: 'Boendestöd på fasta tider, samma dagar varje vecka'
		},
		{
			section: 'psykisk',
			from: 'psykisk-vardag',
			text: 'Att någon som känner {henne} märker tidiga tecken och vet vad som är bestämt',
			otherwise: 'Mottagningen träffar {given} var fjärde vecka. Tecknen syns i vardagen, långt däremellan.',
			how: 'Boendestödet följer den krisplan som {given} gjort med Psykosmottagningen'
		},
		{
			section: 'intressen',
			from: 'intressen-hinder',
			text: 'Stöd att ta sig till nya platser de första gångerna',
			otherwise: 'Träfflokalen har utflykter, men {given} har inte vågat åka med utan någon {hon} känner.',
			how: 'Boendestödet följer med tills platsen är känd'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} bor kvar i sin lägenhet, äter regelbundet och får hjälp tidigt när sjukdomen blir värre.',
			sign: 'Lagad mat minst fem dagar i veckan, posten öppnad varje fredag',
			months: 12
		},
		{
			kind: 'personal',
			needs: [2],
			words: '[#m:Att jag får bo kvar här och ha det som nu.|Att jag kommer ut på vattnet en gång till.]',
			sign: '[#m:Bor kvar, ingen inläggning under året|Har åkt med båten till Kvarnholmen]',
			months: 9
		}
	],
	activities: [
		{
			need: 0,
			goal: 0,
			what: 'Laga mat och äta',
			kinds: ['joinFully'],
			looksLike:
				'[{given} väljer rätt och lagar, den andra är med vid spisen och sätter sig vid bordet.|Två lagar, båda äter eller dricker kaffe.]',
			why: '{given} kan laga mat men äter bara när någon är där.',
			shapedWith: 'vad som lagas',
			subgoal: 'Äter lagad mat fem dagar i veckan',
			frequency: 'varje besök',
			plan: {
				how: 'Veckans rätter bestäms på söndagen. {given} lagar, vi hackar. Vi sitter kvar tills tallriken är tom.',
				when: 'kl. 11–12.30'
			},
			result: '[Lagad mat fem dagar av sju.|Fungerar. På helgen äter {given} hos sin bror varannan vecka.]'
		},
		{
			need: 0,
			goal: 0,
			what: 'Öppna posten',
			kinds: ['joinFully', 'plan'],
			looksLike: 'Öppna, läsa och sortera i tre högar: gode mannen, ring, släng.',
			why: 'Oöppnad post är ett av {given}s tidiga tecken, och samtidigt det som gör att tider missas.',
			subgoal: 'Posten är öppnad varje fredag',
			frequency: 'varje fredag',
			plan: { how: 'Vid köksbordet, med radion på. {given} öppnar, vi läser det som {hon} vill.', when: 'fredagar' },
			result: 'Öppnad alla fredagar utom tre.'
		},
		{
			need: 1,
			goal: 0,
			what: 'Följa krisplanen',
			kinds: ['checkAfter', 'plan'],
			looksLike: 'Fråga på måndagen hur veckan varit, efter de fyra punkterna i planen. Ringa mottagningen när två stämmer.',
			why: 'Det som är överenskommet i förväg upplevs inte som kontroll.',
			subgoal: 'Mottagningen får veta inom två dagar',
			frequency: 'varje måndag',
			plan: { how: 'Planen sitter på insidan av skåpet. Vi läser den tillsammans, {given} bockar av.', when: 'måndagar' },
			result: '[Användes en gång, i mars. Extra tid på mottagningen räckte.|Har inte behövts.]'
		},
		{
			need: 2,
			goal: 1,
			what: '[#m:Gå till akvarellgruppen|Åka med båten]',
			kinds: ['joinFully', 'plan'],
			looksLike:
				'[#m:Titta på lokalen en dag den är tom. Nästa gång vara med halva tiden.|Gå till kajen och titta på tidtabellen. Nästa gång åka en sträcka.]',
			why: '{given} behöver se platsen innan, och ha någon känd med sig.',
			shapedWith: 'vilken dag, och när det räcker',
			subgoal: '[#m:Har varit i gruppen fyra gånger|Har åkt en hel tur]',
			frequency: 'en gång i månaden',
			plan: { how: 'Ett steg i taget. Vi går hem när {given} säger till.', when: 'en tisdag i månaden' },
			result: '[#m:Har varit där tre gånger, två av dem hela kvällen.|Tur till Kvarnholmen i juni. Foto på kylskåpet.]'
		}
	],
	grounds:
		'{given} har en långvarig psykisk sjukdom och bor kvar hemma med ett stöd som är väl känt för {henne}. Stödet har gett regelbundna måltider och färre inläggningar. Behovet kvarstår och kan inte mötas på annat sätt.',
	refusal:
		'{given} söker utökning till kvällar. {Hon} beskriver själv att kvällarna fungerar med radio och ett samtal från mottagningen. Det nuvarande stödet fortsätter.',
	timeLimit:
		'[{given} vill pröva färre besök på helgen under året. Då behöver omfattningen kunna ändras.|Psykosmottagningen byter medicin under våren, och behovet kan se annorlunda ut efter det.]',
	afterwards:
		'[#m:”Nio år i samma lägenhet. Det är rekord, och jag tänker slå det.”|”Det luktade diesel och tång. Jag satt längst fram hela vägen.”]',
	followUpHow: 'möte med {given}, boendestödet och mottagningen',
	notes: [
		'Samtal med {contact2}, samordnare. Fråga: hur har perioden varit. Svar: se uppföljningen.',
		'Gode mannen kontaktad om avgiften, på {given}s begäran.'
	]
};
