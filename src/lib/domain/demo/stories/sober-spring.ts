import type { Story } from '../story.ts';

export const soberSpring: Story = {
	id: 'sober-spring',
	template: 'dur-socialpsykiatri',
	ages: [40, 60],
	intervention: 'boendestod',
	extents: [
		{ unit: 'hoursPerMonth', hours: 16 },
		{ unit: 'hoursPerMonth', hours: 10 }
	],
	initiative: 'suggested',
	wish: '[Någon som kommer på fredagar|Stöd med papper och post, och lite sällskap]',
	relatives: [
		{ relation: 'syster', legalSex: 'female' },
		{
			relation: 'vän från föreningen',
			legalSex: 'male',
			does: {
				what: '[Vi går på möte ihop två gånger i veckan.|Jag ringer varje fredag klockan fyra.]',
				bears: 'Det håller mig nykter också.',
				answer: 'nej'
			}
		}
	],
	contacts: [
		{ title: 'behandlare', organisation: 'Beroendemottagningen', about: 'Att behandlingen pågår, och vad boendestödet ska tänka på' }
	],
	children: [
		{
			relation: 'own',
			home: 'visits',
			ages: [9, 16],
			situation:
				'{child} bor hos sin andra förälder och är här varannan lördag, dagtid. [Går i femman och spelar trummor.|Har börjat högstadiet och tycker om matte.]',
			words:
				'”[Jag vill sova över nån gång.|Det är kul när vi fiskar.]” Sagt till den andra föräldern, som berättat det med {given}s samtycke.',
			knows:
				'{child} vet att {given} har slutat dricka och får hjälp. [{given} och den andra föräldern berättade tillsammans.|Behandlaren var med.]',
			support: 'Går i stödgruppen för barn, sista terminen.',
			hasSupport: 'har',
			means: 'Att det finns mat och en säng som är bäddad på lördagarna.',
			impact:
				'{child} är hos {given} varannan lördag och vill kunna sova över. Stödet på fredagen gör att hemmet är förberett, och att {given} inte är ensam den dag som är svårast. [Sover {child} över gör föräldrarna upp det sinsemellan, beslutet ändrar inte umgänget.|Beslutet påverkar inte umgänget i sig, men gör lördagarna lättare att planera.]'
		}
	],
	answers: {
		'ansokan-vad':
			'[Jag söker boendestöd. Jag har bott in mig på nytt och vill få ordning.|Stöd med att hålla i vardagen nu när jag är nykter.]',
		'ansokan-omfattning': 'Två gånger i veckan',
		'bakgrund-kort':
			'[Jag har varit målare hela livet.|Jag körde taxi.] Det gick över styr när [firman gick omkull|jag skilde mig]. [Sju|Nio|Elva] månader nykter nu. Lägenheten fick jag i våras, efter behandlingen.',
		'insatser-finns': ['nu', 'tidigare'],
		'insatser-nu': 'Öppenvård på beroendemottagningen, en gång i veckan.',
		'insatser-forr': '[Behandlingshem i fyra månader.|Stödlägenhet i ett år.]',
		'insatser-bra': '[Morgonmötena. Man visste att någon såg om man inte kom.|Att de litade på mig med nycklarna.]',
		'insatser-mindre': '[När allt handlade om drickat. Jag är mer än det.|Att man flyttades innan man hunnit hänga upp gardinerna.]',
		'boende-med': ['ensam'],
		'boende-form': 'socialtjanst',
		'boende-egen':
			'[En etta med kontrakt genom kommunen. Sköter jag mig tar jag över det om ett år.|En liten tvåa. Egen dörr, för första gången på fyra år.]',
		'boende-risk': 'no',
		'natverk-viktiga': '{relative2} från föreningen. [Min syster {relative}, vi har börjat prata igen.|Systern {relative} ringer ibland.]',
		'familj-onskan': 'Att {child} får sova över.',
		'familj-vem': '{relative2}, dygnet runt säger han.',
		'arbete-nu': '[Sjukskriven. Hjälper till i föreningens kafé på onsdagar.|Målar åt föreningen ibland, för kaffe.]',
		'arbete-form': ['sjukskriven'],
		'ekonomi-inkomst': ['bistand'],
		'ekonomi-egen': '[Gamla skulder. Jag öppnar inte breven.|Jag vet ungefär vad jag är skyldig, men inte till vem.]',
		'ekonomi-rakningar': 'sallskap',
		'ekonomi-rakningar-stod':
			'[Sitt bredvid. Jag har inte vågat titta.|En plastpåse med två års brev. Någon måste vara med när jag öppnar den.]',
		'ekonomi-skulder': 'yes',
		'ekonomi-radgivning': 'ja',
		'ekonomi-barn': 'no',
		'intressen-gillar': '[Fiske. Jag har spöna kvar.|Måla tavlor, i smyg. Och hockey.]',
		'intressen-saknar': '[Att åka ut till sjön en söndag.|Att måla i ett riktigt rum med ljus.]',
		'intressen-hinder': 'Jag har inget körkort just nu, och på helgen vill jag inte vara på stan.',
		'intressen-barn': 'Vi fiskar från bryggan.',
		'psykisk-egen': '[Oro på kvällarna. Fredagar är värst.|Nere ibland, men jag vet varför.]',
		'psykisk-vardag': '[När breven hopar sig får jag lust att sticka.|Tomma kvällar.]',
		'psykisk-hjalper': '[Möten, en rak människa, och att ha något att göra med händerna.|Att ringa innan, inte efter.]',
		'psykisk-somn': 'ibland',
		'psykisk-vard': ['annan'],
		'psykisk-barn': 'Jag säger att jag är trött när jag är det. {child} frågar.',
		'psykisk-barn-vem': 'Den andra föräldern',
		'fysisk-egen': '[Levervärdena är bra igen.|Ryggen efter trettio år med pensel.]',
		'fysisk-vard': 'sjalv',
		'alkohol-paverkar': 'yes',
		'alkohol-hur': 'Jag är nykter. Det är det jag lägger all kraft på, så resten blir eftersatt.',
		'alkohol-stod': 'har',
		'alkohol-barn': 'Jag dricker inte. {child} får fråga och får svar.',
		'lakemedel-ta': 'sjalv',
		'vardag-bra': '[Jag lagar riktig mat.|Jag håller rent. Det satt i från målandet.]',
		'vardag-dag': '[Upp sex, möte tio, tomt efter lunch.|Förmiddagarna är fyllda, eftermiddagarna är långa.]',
		'vardag-stada': 'sjalv',
		'vardag-tvatta': 'sjalv',
		'vardag-mat': 'sjalv',
		'vardag-handla': 'sjalv',
		'vardag-hygien': 'sjalv',
		'vardag-planera': 'sallskap',
		'vardag-planera-stod': 'Eftermiddagarna och fredagen.',
		'vardag-passa-tider': 'sjalv',
		'vardag-post': 'inte',
		'vardag-post-stod': 'Öppna en i taget tillsammans.',
		'vardag-ringa': 'igang',
		'vardag-ringa-stod': 'Slå numret, sedan pratar jag.',
		'vardag-ut': 'sjalv',
		'vardag-forst': '[Posten. Sedan fredagarna.|Pappren. Får jag grepp om dem sover jag.]',
		'vardag-barn': 'En bäddad säng på lördagar.',
		'samverkan-kontakter': ['annan', 'bistand'],
		'samverkan-vilka': '{contact} på beroendemottagningen, och budget- och skuldrådgivningen.',
		'mal-leda': '[#m:Att veta vad jag är skyldig.|Att {child} får sova över.]',
		'mal-tecken': '[#m:Alla brev är öppnade och det finns en lista.|{child} har sovit här fyra gånger.]',
		'mal-pa-sikt': '[Att ta över kontraktet.|Att jag klarar fredagarna med ett telefonsamtal.]',
		'prakt-sa': '[Var rak. Fråga hur det är, inte om jag har druckit.|Kom i tid. Jag väntar bakom dörren.]',
		'prakt-in': 'Ring på.',
		'prakt-veta': 'Inget särskilt.'
	},
	aside: {},
	times: [
		{ day: 'tue', time: 'afternoon' },
		{ day: 'fri', time: 'afternoon' }
	],
	needs: [
		{
			section: 'ekonomi',
			from: 'ekonomi-rakningar-stod',
			text: 'Sällskap för att öppna och ordna post och skulder',
			otherwise:
				'[Budget- och skuldrådgivningen hjälper när det finns en lista. Att göra listan är det {given} inte kommer förbi.|Systern har erbjudit sig, men {given} vill inte att hon ska se beloppen.]',
			how: 'Boendestöd som är med när posten öppnas, och följer med till rådgivningen'
		},
		{
			section: 'vardag',
			from: 'vardag-planera-stod',
			text: 'Stöd att planera de tomma eftermiddagarna, särskilt fredagen',
			otherwise: 'Beroendemottagningen och föreningen täcker förmiddagar och två kvällar. Fredagseftermiddagen är den som återstår.',
			how: 'Boendestöd på fredag eftermiddag'
		}
	],
	goals: [
		{
			kind: 'overall',
			needs: [0, 1],
			words: '{given} har ordning på sina papper och en vecka som håller, så att {hon} kan behålla sin bostad.',
			sign: 'Inga oöppnade brev, hyran betald varje månad',
			months: 10
		},
		{
			kind: 'personal',
			needs: [1],
			words: '[#m:Veta vad jag är skyldig, och till vem.|Att {child} får sova över hos mig.]',
			sign: '[#m:En lista på ett papper, med alla skulder|{child} har sovit över fyra gånger]',
			months: 6
		}
	],
	activities: [
		{
			need: 0,
			goal: 0,
			what: 'Öppna posten',
			kinds: ['joinFully', 'start'],
			looksLike: '[Tjugo minuter, ett brev i taget, tre högar.|{given} öppnar, den andra skriver listan.]',
			why: 'Det är rädslan för vad som står som hindrar. Är någon med går det.',
			shapedWith: 'när det räcker för dagen',
			subgoal: 'Påsen är tom',
			frequency: 'varje tisdag',
			plan: { how: 'Klockan på tjugo minuter. Kaffe efteråt, oavsett hur långt vi kommit.', when: 'tisdagar kl. 14' },
			result: '[Påsen är tom. Listan är en sida lång.|Tre fjärdedelar öppnade.]'
		},
		{
			need: 0,
			goal: 0,
			what: 'Ta kontakt med skuldrådgivningen',
			kinds: ['joinPartly', 'plan'],
			looksLike: 'Boka tid, gå dit, sitta med.',
			why: '{given} har bokat två gånger och vänt i dörren.',
			subgoal: 'Har en plan för skulderna',
			frequency: 'när listan är klar',
			plan: { how: 'Vi ses på bänken utanför en kvart före.', when: 'två gånger under hösten' },
			result: 'Plan finns. Nästa möte går {given} till själv.'
		},
		{
			need: 1,
			goal: 1,
			what: 'Göra något på fredagen',
			kinds: ['plan', 'joinFully'],
			looksLike: '[Handla och bädda inför lördagen. Fiska om det är väder.|Bestämma i början av veckan vad fredagen ska bli.]',
			why: 'Fredag eftermiddag är den svåraste tiden i veckan.',
			shapedWith: 'vad som görs',
			subgoal: 'Har en egen plan för fredagar',
			frequency: 'varje fredag',
			plan: { how: 'Vi ses kl. 14. {given} har bestämt på tisdagen. Vi slutar när {relative2} ringer kl. 16.', when: 'fredagar kl. 14–16' },
			result: '[Tolv fredagar av tretton.|Varje fredag. Tre av dem planerade {given} helt själv.]'
		}
	],
	grounds:
		'{given} har efter avslutad behandling fått en egen bostad och behöver stöd att få ordning på post, skulder och veckans svåraste tid. Vård och förening ger mycket, men inte detta.',
	refusal:
		'{given} söker stöd med post och skulder. Budget- och skuldrådgivningen har erbjudit hembesök med start i nästa månad, och {given} vill ta emot det. Behovet tillgodoses därigenom.',
	timeLimit:
		'[Skuldplanen och kontraktet ses över om ett år. Då är det andra saker som behövs, eller inget.|Behandlingen trappas ner under våren, och vi behöver se vad det gör med veckan.]',
	afterwards:
		'[#m:”Hundrafyrtio tusen. Jag trodde att det var det dubbla. Jag sov den natten.”|”{child} sov i min säng, jag på golvet. Jag har aldrig sovit så bra.”]',
	followUpHow: 'möte hemma hos {given}',
	notes: ['Samtal med {contact}, behandlare. Fråga: vad ska boendestödet tänka på. Svar: fasta tider, raka besked.']
};
