/** What follows these is somebody's account. */
export const SAYING: readonly string[] = (
	'säger sade sa sagt säg berättar berättade berättat uppger uppgav uppgett uppgivit beskriver beskrev beskrivit upplever upplevde upplevt ' +
	'tycker tyckte tyckt anser ansåg ansett menar menade menat känner kände känt uttrycker uttryckte uttryckt förklarar förklarade förklarat ' +
	'nämner nämnde nämnt framför framförde framfört tror trodde tänker tänkte skattar skattade skriver skrev oroar oroad orolig rädd skäms ' +
	'skämdes påtalar påtalade påpekar påpekade poängterar betonar betonade medger medgav erkänner erkände kallar kallade önskar önskade ' +
	'hoppas svarar svarade frågar undrar konstaterar konstaterade minns ångrar formulerar understryker klagar rapporterar lyfter ' +
	'hört höra'
).split(' ');

/** The writer of the text, named. */
export const WRITER: ReadonlySet<string> = new Set(
	'undertecknad undertecknade handläggare handläggaren utredaren utredare biståndshandläggare biståndshandläggaren socialsekreteraren'.split(' ')
);

/** Where «jag» is the writer, whatever kind of text it is. */
export const WRITERS_OWN: readonly string[] = [
	'undertecknad*',
	'min bedömning',
	'mitt intryck',
	'handläggarens intryck|bedömning|uppfattning|iakttagelse',
	'jag bedömer|noterar|noterade|observerar|observerade|uppfattar|uppfattade|iakttog|besökte|gjorde',
	'jag ser|såg|märker|märkte att',
	'ser|såg|noterar|noterade|uppfattar|uppfattade|gör|gjorde|träffar|träffade|besöker|besökte|får|fick jag',
	'vid|under … hembesök* … jag',
	'när jag kommer|kom|kliver|klev|var in|hem|dit|till|på'
];
