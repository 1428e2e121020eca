import type { LegalSex } from '../case/case.ts';
import type { Random } from './random.ts';

const GIVEN: Readonly<Record<LegalSex, readonly string[]>> = {
	female: words(`Agneta Aisha Alma Amina Anette Asta Berit Birgitta Cecilia Clara Dagny Edit Elin Elsa Emelie Ester Eva Fatima Frida Greta
		Hanna Hedda Helena Ida Ingrid Jasmin Jenny Jonna Kajsa Kerstin Kristina Leila Linnea Lisbeth Lovisa Malin Margareta Marie
		Matilda Mona Nadja Nora Olivia Parisa Pernilla Ronja Sanna Signe Sofia Solveig Stina Susanne Tilda Tuva Ulla Yasmin Ylva Zahra`),
	male: words(`Adam Ahmed Albin Alfred Amir Anders Arvid Axel Bengt Bertil Christer Daniel David Edvin Elias Emil Erland Folke Fredrik
		Gabriel Gunnar Hampus Hans Hassan Henrik Håkan Ibrahim Isak Ivar Jakob Joakim Johan Jonas Jörgen Kenneth Kjell Kristian Lars Leif Linus Ludvig
		Magnus Malte Mats Mattias Milo Nasir Niklas Olof Oskar Otto Patrik Petter Rasmus Robin Roland Rune Samuel Stefan Viktor Yusuf Åke`)
};
const FAMILY =
	words(`Abdi Alm Almgren Andersson Asplund Backman Berglund Bergqvist Björk Blom Boman Borg Brandt Bäckström Cederholm Dahlgren
	Edlund Ekberg Ekdahl Engström Eriksson Falk Fors Fransson Granath Grönlund Gustavsson Hagberg Hedin Hellström Hermansson Hjort Holmgren
	Hosseini Håkansson Isaksson Jansson Johansson Kallio Karlberg Karlsson Kjellberg Kling Lagerqvist Larsson Lejon Lindblad Lindholm Ljung Lund
	Löfgren Malm Mattsson Melin Modig Moberg Nilsson Nordin Norén Nyman Näslund Olofsson Palm Persson Petrovic Rahimi Rask Rosén Sahlin Salonen Sjöberg
	Skoglund Strand Ström Sundin Svahn Svensson Söderberg Tapper Thorén Törnqvist Vallin Vik Wall Wallgren Wennberg Westman Widell Yilmaz Åberg Ågren Åkesson Öberg Östlund`);
const STREETS = words(
	`Björkvägen Kvarngatan Storgatan Ängsvägen Bruksgatan Skolgatan Lindgatan Stationsgatan Rönnvägen Hagagatan Smedjegatan Lövstigen`
);
const PLACES = ['Lindäng', 'Norra Lindäng', 'Åbyberg', 'Kvarnby', 'Ekeröd'];

export type Name = { given: string; family: string };

/** Names, none of them twice as given name: nobody in a case is taken for another. */
export function namesFrom(random: Random): (legalSex: LegalSex, family?: string) => Name {
	const taken = new Set<string>();
	return (legalSex, family = random.pick(FAMILY)) => {
		let given = random.pick(GIVEN[legalSex]);
		while (taken.has(given)) given = random.pick(GIVEN[legalSex]);
		taken.add(given);
		return { given, family };
	};
}

export const everyGivenName: readonly string[] = [...GIVEN.female, ...GIVEN.male];

/** A street that is everywhere, in places that are nowhere. */
export const address = (random: Random): string => `${random.pick(STREETS)} ${random.between(1, 48)}, ${random.pick(PLACES)}`;

/** From the numbers kept for films and books (Post- och telestyrelsen: 070-174 06 05 up to 99). */
export const phone = (random: Random): string => `070-174 06 ${String(random.between(5, 99)).padStart(2, '0')}`;

function words(text: string): string[] {
	return text.trim().split(/\s+/);
}
