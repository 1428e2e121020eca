import type { Story } from '../story.ts';

export const stableDays: Story = {
	id: 'stable-days',
	template: 'dur-funktionsnedsattning',
	ages: [20, 34],
	intervention: 'daglig-verksamhet',
	extents: [
		{ unit: 'days', perWeek: 4 },
		{ unit: 'days', perWeek: 5 }
	],
	wish: '[#k:Djur, helst hästar|Ett kafé, med riktiga gäster]',
	communication: 'bildstöd och korta meningar',
	relatives: [
		{
			relation: 'mamma',
			legalSex: 'female',
			sharesName: true,
			does: {
				what: '[Jag packar väskan och ser till att {given} kommer med bussen.|Vi tränar på att läsa klockan varje morgon.]',
				bears: 'Det går bra, vi har gjort det länge.',
				answer: 'senare'
			}
		}
	],
	contacts: [{ title: 'studievägledare', organisation: 'Anpassade gymnasiet', about: 'Vad som fungerat på praktiken' }],
	answers: {
		'ansokan-vad': '[#k:Jag vill jobba med hästar.|Jag vill jobba på kafé.]',
		'ansokan-omfattning': '[Fem dagar|Fyra dagar. Onsdagar vill jag vila.]',
		'fn-vilken': { by: 'certificate', text: 'Intellektuell funktionsnedsättning, lindrig. Utlåtande från psykolog.' },
		'fn-marks': '[Jag behöver tid. Och bilder.|Jag förstår om det är en sak i taget.]',
		'fn-personkrets': 'ett',
		'bakgrund-kort':
			'[Jag gick ut skolan i somras.|Jag har gått fyra år på gymnasiet.] [#k:Jag gjorde praktik i ett stall. Det var det bästa.|Jag gjorde praktik i skolans kafé. Det var det bästa.]',
		'insatser-finns': ['nu'],
		'insatser-nu': '[Korttids en helg i månaden.|Kontaktperson.]',
		'insatser-bra': 'Att de väntar på mig.',
		'insatser-mindre': '[När det är nya hela tiden.|När det är bråttom.]',
		'boende-med': ['foralder'],
		'boende-form': 'foraldrar',
		'natverk-viktiga': '[Mamma. Hunden Bosse. Min kompis i samma klass.|Mamma {relative}, och mormor.]',
		'arbete-nu': '[Jag är hemma. Det är tråkigt.|Jag väntar.]',
		'arbete-form': ['annat'],
		'arbete-utbildning':
			'[#k:Anpassade gymnasiet, programmet för skog, lantbruk och djur.|Anpassade gymnasiet, programmet för hotell, restaurang och bageri.]',
		'arbete-erfarenhet': '[#k:Praktik i stall, sjutton veckor.|Praktik i skolkaféet, tolv veckor.]',
		'arbete-bra': '[#k:Jag ryktade bäst.|Jag kan alla mackor.]',
		'arbete-svart': '[Att läsa klockan.|När många pratar.]',
		'arbete-kan': '[#k:Mocka, rykta, fylla vatten.|Duka, diska, bre mackor, säga välkommen.]',
		'arbete-helst': '[#k:Hästar! Eller kaniner.|Kafé. Eller baka.]',
		'arbete-lon': '[ja|senare]',
		'ekonomi-inkomst': ['aktivitet'],
		'intressen-gillar': '[#k:Hästar, musik och att åka bil.|Mat, dans och att prata.]',
		'intressen-prova': '[#k:Köra traktor.|Stå i kassan.]',
		'intressen-uppgifter': ['djur', 'service'],
		'intressen-grupp': 'nagra',
		'psykisk-egen': '[Jag är glad. Ledsen när det är bråk.|Bra. Trött på eftermiddagen.]',
		'psykisk-vardag': 'Om någon är arg vill jag gå.',
		'psykisk-hjalper': '[Vila i soffan. Musik.|Att någon säger vad som händer sen.]',
		'psykisk-intryck': 'stod',
		'fysisk-egen': '[Glasögon. Stark.|Frisk. Lite ont i foten.]',
		'fysisk-hjalpmedel': 'Bildschema i telefonen',
		'fysisk-anpassning': 'Bilder på varje uppgift.',
		'vardag-bra': '[Jag gör frukost. Jag bäddar.|Jag åker buss själv. Linje 4.]',
		'vardag-prata': 'delvis',
		'vardag-prata-stod': 'Korta meningar och bild, så förstår jag. Vänta på svaret.',
		'narvaro-ivag': 'stod',
		'narvaro-tider': 'stod',
		'narvaro-resa': 'bra',
		'narvaro-pass': '[Till klockan två|Fem timmar, med vila]',
		'narvaro-stod': '[Klocka med färg. Någon som säger nu börjar vi.|Schema med bilder.]',
		'delta-borja': 'stod',
		'delta-klart': 'bra',
		'delta-visa': ['bilder', 'visar'],
		'delta-stod': '[Visa mig en gång. Sen kan jag.|En sak. Sen nästa.]',
		'tanka-fokus': 'bra',
		'tanka-minne': 'stod',
		'tanka-nytt': 'stod',
		'tanka-stod': 'Bilderna i rätt ordning.',
		'andra-grupp': 'bra',
		'andra-nya': 'stod',
		'andra-saga': 'bra',
		'andra-stod': '[Att få vara i mindre grupp när det är mycket.|Jag säger till. Om ni frågar.]',
		'samverkan-kontakter': ['skola', 'habilitering'],
		'samverkan-vilka': '{contact} på skolan.',
		'mal-leda': '[#k:Att jobba i stall på riktigt.|Att jobba på kafé på riktigt.]',
		'mal-tecken': '[#k:Jag har egen häst att sköta.|Jag står i kassan.]',
		'mal-pa-sikt': '[Jobb med lön.|Åka dit själv.]',
		'prakt-sa': '[Lugnt. Bilder. Skratta gärna.|Säg mitt namn först.]',
		'prakt-veta': '[Stark i kroppen, försiktig i trappor.|Inget annat.]'
	},
	aside: {},
	times: [
		{ day: 'mon', time: 'forenoon' },
		{ day: 'tue', time: 'forenoon' },
		{ day: 'thu', time: 'forenoon' },
		{ day: 'fri', time: 'forenoon' }
	],
	needs: [
		{
			section: 'arbete',
			from: 'arbete-helst',
			text: 'Ett meningsfullt arbete som bygger på det {given} kan',
			otherwise: 'Skolan är avslutad. Arbetsförmedlingen har prövat förutsättningarna och hänvisar till daglig verksamhet i nuläget.',
			how: '[#k:Daglig verksamhet i stall|Daglig verksamhet i kafé]'
		},
		{
			section: 'vardag',
			from: 'narvaro-stod',
			text: 'Tydlig ordning över dagen, i bilder',
			otherwise: 'Mamman gör schemat hemma men kan inte göra det för arbetet.',
			how: 'Bildschema och färgklocka i verksamheten'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} har ett arbete {hon} är stolt över, och vet vad som händer under dagen.',
			sign: 'Följer sitt bildschema utan att bli påmind, fyra dagar av fem',
			months: 12
		},
		{
			kind: 'personal',
			needs: [0],
			words: '[#k:Jobba i stall på riktigt. Ha en egen häst att sköta.|Jobba på kafé på riktigt. Stå i kassan.]',
			sign: '[#k:Sköter en häst från morgon till hage|Tar betalt av en gäst, med stöd av bilder]',
			months: 9
		}
	],
	activities: [
		{
			need: 0,
			goal: 1,
			what: '[#k:Sköta hästar|Arbeta i kaféet]',
			kinds: ['joinPartly', 'checkAfter'],
			looksLike: '[#k:En häst i taget. Bild på varje steg, i rätt ordning.|En station i taget. Bild på varje macka.]',
			why: '{given} kan uppgiften när stegen syns.',
			shapedWith: '[#k:vilken häst|vilken station]',
			subgoal: '[#k:Mockar, vattnar och ryktar utan att fråga|Brer alla mackor och säger välkommen]',
			frequency: 'varje arbetsdag',
			plan: {
				how: 'Handledaren går igenom bilderna tillsammans med {given} före start. {given} lägger dem i fickan och vänder en i taget.',
				when: 'kl. 9–11.30'
			},
			result: '[#k:Sköter sin häst själv sedan i maj.|Står i kassan på fredagar.]'
		},
		{
			need: 1,
			goal: 0,
			what: 'Följa dagens schema',
			kinds: ['plan', 'remind'],
			looksLike: 'Färgklocka på väggen. Schemat läggs om tillsammans när något ändras.',
			why: '{given} läser inte klockan, men färgen.',
			shapedWith: 'bilderna',
			subgoal: 'Börjar och slutar vid rätt färg',
			frequency: 'varje arbetsdag',
			plan: { how: 'Vi lägger schemat klockan nio. Ändras något visar vi först bilden på det som inte blir.', when: 'kl. 9' },
			result: '[Behöver ingen påminnelse.|Påminns vid lunch, annars inte.]'
		}
	],
	grounds:
		'{given} tillhör personkrets 1 och har rätt till daglig verksamhet. {Hon} har slutat skolan, vill arbeta och kan det med tydliga steg.',
	refusal: '{given} har fått en lönebidragsanställning och saknar därför behov av daglig verksamhet. {Hon} kan söka igen om det ändras.',
	timeLimit:
		'[Efter ett år prövar vi tillsammans om det går att pröva praktik med lön, som {given} vill.|Verksamheten har två platser i stallet, och den ena är tidsbestämd. Därför ses beslutet över om ett år.]',
	afterwards: '[#k:”Min häst heter Stella. Hon lyssnar på mig.”|”Jag sålde fjorton bullar. Fjorton!”]',
	followUpHow: 'möte med bilder, {given} och handledaren',
	notes: ['Möte med {given}, mamman och {contact}. Huvudfråga: vad ska finnas på plats första dagen. Resultat: bilder och färgklocka.']
};
