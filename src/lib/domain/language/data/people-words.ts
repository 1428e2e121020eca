/** What a writer calls the person the case is about. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
	(
		'hon han hen henne honom du dig personen enskilde enskilda brukaren klienten sökanden sökande deltagaren kvinnan mannen killen tjejen patienten hyresgästen omsorgstagaren ' +
		'kunden vårdtagaren'
	).split(' ')
);

/** «En trevlig kvinna»: nouns that a judgement of a person may stand before. */
export const KINDS_OF_PERSON: ReadonlySet<string> = new Set(
	(
		'kvinna man person kille tjej dam herre individ människa grabb flicka pojke gubbe gumma tant farbror karl typ prick klient brukare ' +
		'ungdom patient intryck sätt yttre utseende uppträdande framtoning personlighet beteende kvinnan mannen människan personlighetstyp'
	).split(' ')
);

/** Others in the person's life. The gender is what a pronoun after them may point back to. */
export const OTHER_PEOPLE: readonly (readonly [stem: string, gender: 'f' | 'm' | 'x'])[] = [
	...withGender('f', 'mamma* mor mors modern moderns syster* systr* dotter* döttr* maka makan makans hustru* fru frun fruns flickvän* väninna* farmor* mormor* moster* faster* svärmor* styvmor* bonusmamma* sambon flicka flickan flickans tjejen kvinnan kvinnlig* tant tanten svägerska* exfru*'),
	...withGender('m', 'pappa* far fars fadern faderns bror* bröder* son sons sonen sonens söner* make maken makens mannen mannens pojkvän* farfar* morfar* morbror* farbror* svärfar* styvfar* bonuspappa* pojke* pojken* kille killen man manlig* svåger* exman* gubben'),
	...withGender('x', 'personal* *personal *personalen boendestödjar* stödjar* stödperson* handläggar* socialsekreterar* biståndshandläggar* granne* grannar* bekant* ex-* barn barnet barnets barnen barnens barnbarn* sambo* partner* vän vännen vänner* vänin* kompis* kamrat* kollega* kolleg* chef* *chef *chefen läkar* *läkare *läkaren doktor* sjuksköterska* sköterska* undersköterska* psykolog* kurator* terapeut* arbetsterapeut* kontaktperson* kontaktman* lärar* *lärare hyresvärd* hund* katt* kungen kung drottning* prins* präst* pastor* imam* advokat* elektriker* tekniker* mekaniker* politiker* artist* sångar* författar* idol* väktar* främling* statsminister* brevbärar* taxi* paret parets makarna makarnas anhörig* närstående* gode förvaltare* förälder* föräldr* kusin* syskon* bonusbarn* ex exet ledsagar* assistent* *assistent* boendestöd hemtjänst* mentor* coach* handledar* tolk* präst* patientansvarig* rektor* polis* samordnar* ombud* sökandens deltagare gäst* besökar* brorson* systerson* brorsdotter* systerdotter* tvilling* släkting* arbetskamrat* arbetsgivar* arbetsledar* tandläkar* vaktmästar* vårdbiträde* fastighetsskötar* tonåring* ungdomar*')
];

function withGender(gender: 'f' | 'm' | 'x', stems: string): (readonly [string, 'f' | 'm' | 'x'])[] {
	return stems.split(' ').map((stem) => [stem, gender] as const);
}

/** Of the others, those who are near: what they say of the person is their account, not the writer's. */
export const NEAR_PEOPLE: readonly string[] =
	'mamma* mor mors modern syster* systr* dotter* döttr* maka makan hustru* fru frun flickvän* farmor* mormor* moster* pappa* far fars fadern bror* bröder* son sonen söner* make maken mannen pojkvän* farfar* morfar* sambo* vän vännen vänner* barn barnet barnen kungen kung drottning* prins* präst* pastor* imam* advokat* elektriker* tekniker* mekaniker* politiker* artist* sångar* författar* idol* väktar* främling* statsminister* brevbärar* taxi* paret parets makarna makarnas anhörig* närstående* förälder* föräldr* syskon* kusin*'.split(
		' '
	);
