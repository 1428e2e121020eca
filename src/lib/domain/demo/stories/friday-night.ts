import type { Story } from '../story.ts';

export const fridayNight: Story = {
	id: 'friday-night',
	template: 'dur-funktionsnedsattning',
	ages: [24, 48],
	intervention: 'lss-kontaktperson',
	extents: [{ unit: 'none' }],
	wish: '[#k:Någon att bowla med på fredagar|Någon att gå på konsert med]',
	communication: 'lätt svenska',
	relatives: [{ relation: 'storasyster', legalSex: 'female', sharesName: true }],
	contacts: [{ title: 'stödpedagog', organisation: 'Gruppbostaden Lärkan', about: 'Vad {given} gör på fritiden i dag' }],
	answers: {
		'ansokan-vad': '[Jag vill ha en kontaktperson. Inte personal, en kompis.|En kontaktperson som är som jag, fast bra på att köra bil.]',
		'fn-personkrets': 'ett',
		'insatser-finns': ['nu'],
		'insatser-nu': '[Gruppbostad och daglig verksamhet.|Bostad med särskild service, och daglig verksamhet fyra dagar.]',
		'boende-med': ['annan'],
		'natverk-viktiga': '[Min syster {relative}. Hon bor i Göteborg.|{relative}, och de på jobbet.]',
		'arbete-nu': '[Jag jobbar i tvätteriet.|Jag jobbar på returen, med cyklar.]',
		'intressen-gillar': '[#k:Bowling. Och att äta ute.|Musik! Dansband och rock.]',
		'psykisk-egen': '[Bra. Ensam på fredagar.|Bra, men det är tyst på helgen.]',
		'vardag-bra': '[Jag handlar själv och lagar tacos.|Jag åker buss själv. Jag har eget kort.]',
		'mal-leda': '[#k:Bowla med en kompis.|Gå på konsert.]',
		'mal-tecken': '[#k:Jag har bowlat tio gånger.|Jag har varit på två konserter.]',
		'prakt-kontaktperson': '[#k:Någon i min ålder. Tjej eller kille. Ska gilla bowling.|Någon som gillar musik högt.]'
	},
	aside: {},
	times: [{ day: 'fri', time: 'evening' }],
	needs: [
		{
			section: 'familj',
			from: 'natverk-viktiga',
			text: 'En vän att göra saker med på fritiden, som inte är personal',
			otherwise:
				'[Personalen på gruppbostaden kan följa med ibland, men i grupp. {given} vill göra det som andra gör, med en vän.|Systern bor för långt bort.]',
			how: 'Kontaktperson'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0],
			words: '{given} har en fritid {hon} själv väljer, tillsammans med någon.',
			sign: 'Har gjort något varannan vecka',
			months: 12
		},
		{ kind: 'personal', needs: [0], words: '[#k:Bowla med en kompis.|Gå på konsert.]', sign: '[#k:Tio gånger|Två konserter]', months: 10 }
	],
	activities: [
		{
			need: 0,
			goal: 1,
			what: '[#k:Bowla och äta|Gå på konsert och lyssna på musik]',
			kinds: ['joinFully', 'plan'],
			looksLike:
				'[#k:Ses på stationen, gå till hallen, äta efteråt. {given} bokar.|Välja konsert ihop. Komma tidigt, gå när det blir för högt.]',
			why: '{given} vågar inte gå ensam, och vill inte gå i grupp.',
			shapedWith: 'vad, när och med vilka',
			subgoal: '[#k:Bokar banan själv|Väljer konsert själv]',
			frequency: 'varannan vecka',
			plan: { how: 'Vi bestämmer nästa gång innan vi skiljs. {given} skriver upp det i sin kalender.', when: 'fredagar kl. 18' },
			result: '[#k:Sjutton gånger. {given} har rekordet.|En konsert och en festival, en dag.]'
		}
	],
	grounds:
		'{given} tillhör personkrets 1 och har behov av en kontaktperson för att kunna ha en fritid som andra. Boendets fritid är i grupp.',
	refusal:
		'{given} har efter ansökan fått en ledsagare för samma aktiviteter och vill inte ha två personer. Behovet är därmed tillgodosett.',
	timeLimit:
		'[{given} vill pröva att gå själv till bowlinghallen. Det ser vi över om ett år.|Kontaktpersonen studerar och kan lova ett år i taget.]',
	afterwards: '[#k:”Jag slog 164. Du kan skriva det.”|”Vi stod längst fram. Trumman kändes i magen.”]',
	followUpHow: 'samtal med {given}, sedan med kontaktpersonen',
	notes: ['Samtal med {contact}, stödpedagog, på {given}s begäran. Fråga: när har {given} tid. Svar: fredagar och lördagar.']
};
