import type { Role } from '../case/user.ts';

/** Where a step is done. Which address that is depends on who is signed in and what is there: see server/demo-guide.ts. */
export type GuidePlace =
	| 'start'
	| 'cases'
	| 'area'
	| 'assessment'
	| 'proposal'
	| 'document'
	| 'ready'
	| 'review'
	| 'order'
	| 'orderPdf'
	| 'units'
	| 'newUser'
	| 'users'
	| 'delegations'
	| 'providers';

export type GuideStep = { text: string; place: GuidePlace; link: string };

/** Prova själv: tio minuter. `{name}` is the one whose case is tried; the same steps stand in docs/anvandare/. */
export const GUIDE: Readonly<Partial<Record<Role, readonly GuideStep[]>>> = {
	caseworker: [
		{
			text: 'Läs vad {name} och andra har sagt. Varje uppgift står för sig, med den som sa det och när. Till höger ser du tråden: behov, mål och aktiviteter.',
			place: 'area',
			link: 'Öppna ett livsområde'
		},
		{
			text: 'Skriv en mening till i ett av svaren. Det sparas medan du skriver, och Tidigare lydelser tar fram det som stod där förut.',
			place: 'area',
			link: 'Skriv i utredningen'
		},
		{
			text: 'Följ tråden från ett behov till målet och till aktiviteten som svarar mot det. Det som saknas syns.',
			place: 'assessment',
			link: 'Öppna bedömningen'
		},
		{
			text: 'Skriv ett förslag till beslut: bifall, hur mycket, från när och varför.',
			place: 'proposal',
			link: 'Skriv förslaget'
		},
		{
			text: 'Läs dokumentet så som {name} får läsa det, på skärmen eller som PDF.',
			place: 'document',
			link: 'Visa dokumentet'
		},
		{
			text: 'Tryck på Klar för granskning. Du får veta vad som saknas. Annars kan gruppledaren läsa din version.',
			place: 'ready',
			link: 'Klar för granskning'
		},
		{
			text: 'Se vad mer som väntar på dig: något har kommit tillbaka, något är godkänt och ska beslutas, något har en utförare frågat om.',
			place: 'start',
			link: 'Väntar på dig'
		}
	],
	teamLeader: [
		{
			text: 'Öppna det som har väntat längst på att du läser. Du läser en bestämd version, och texten kan inte ändras medan du gör det.',
			place: 'review',
			link: 'Läs utredningen'
		},
		{
			text: 'Läs behoven, målen och aktiviteterna. Hör de ihop? Är målet personens eget? Är varje aktivitet en egen rad?',
			place: 'review',
			link: 'Till dokumentet'
		},
		{
			text: 'Återlämna med en kommentar om vad som behöver göras, eller godkänn versionen. Ändras texten efteråt blir den ett utkast igen.',
			place: 'review',
			link: 'Svara på utkastet'
		},
		{
			text: 'Leta upp ett ärende i enheten på namn eller nummer. Ärenden med skyddad identitet ser bara de som har fått rätt till dem.',
			place: 'cases',
			link: 'Enhetens ärenden'
		},
		{
			text: 'Läs resten av det som väntar, så har du förberett nästa ärendedragning.',
			place: 'start',
			link: 'Väntar på dig'
		}
	],
	provider: [
		{
			text: 'Öppna den nyaste beställningen. Ni ser vem det gäller, insatsen, tiden och hur den följs upp.',
			place: 'order',
			link: 'Läs beställningen'
		},
		{
			text: 'Läs målen, och vid varje aktivitet vilket behov den svarar mot och varför stödet ges så. Där står också vad som är bestämt och vad som formas med personen.',
			place: 'order',
			link: 'Till aktiviteterna'
		},
		{
			text: 'Begär förtydligande om en rad. Frågan kommer till handläggaren, och svaret står sedan vid samma rad.',
			place: 'order',
			link: 'Fråga om en rad'
		},
		{
			text: 'Godta beställningen när inget är oklart.',
			place: 'order',
			link: 'Godta'
		},
		{
			text: 'Öppna beställningen som PDF. Något annat ur ärendet än det ni beställts kan ni inte öppna.',
			place: 'orderPdf',
			link: 'Öppna som PDF'
		}
	],
	administrator: [
		{
			text: 'Lägg till en enhet, med det telefonnummer som står på beställningarna.',
			place: 'units',
			link: 'Enheter'
		},
		{
			text: 'Lägg till en handläggare i enheten, med användarnamn och ett första lösenord.',
			place: 'newUser',
			link: 'Ny användare'
		},
		{
			text: 'Ge handläggaren rätt att besluta om en insats, med punkten i delegationsordningen.',
			place: 'delegations',
			link: 'Delegation'
		},
		{
			text: 'Lägg till en utförare som det går att beställa av: egen regi, upphandlad eller valfrihet.',
			place: 'providers',
			link: 'Utförare'
		},
		{
			text: 'Öppna en användare. Byt lösenord åt den som har glömt sitt, eller avsluta kontot för den som har slutat.',
			place: 'users',
			link: 'Användare'
		}
	]
};
