/** What only a certificate says, in the manner of `phrases.ts`. */
export const CERTIFICATE_PHRASES: readonly string[] = [
	'undertecknad|undertecknade leg|legitimerad|läkare|psykolog|överläkare|specialistläkare|arbetsterapeut|kurator|sjuksköterska|fysioterapeut',
	'undertecknad|undertecknade … intygar|intygas',
	'härmed intygas',
	'intygas härmed|att',
	'intygar härmed',
	'jag … intygar|intyga',
	'leg|legitimerad läkare|psykolog|arbetsterapeut|sjuksköterska|fysioterapeut specialist*|vid|på',
	'med vänlig|vänliga|kollegial|kollegiala hälsning|hälsningar',
	'läkarutlåtande om hälsotillstånd',
	'remittent|remissvar|remissfråga',
	'patienten är en … *årig',
	'pat|patienten|pt är|var … orienterad',
	'formell kontakt',
	'psykiskt status',
	'vid underskrift|signatur',
	'signerat|vidimerat|dikterat av',
	'adekvat i kontakten',
	'grundstämning* … neutral*|sänkt*',
	'inga|ingen tecken|hållpunkter på|till|för psykotiska|suicid*|psykos*',
	'föreligger … hållpunkter för',
	'uppfyller … kriterier* för … enligt dsm-5|dsm-iv|dsm|icd-10|icd'
];

/** Names of tests, indexes and scores. Three kinds with numbers are a protocol, one is a mention. */
export const TEST_TERMS: readonly string[] =
	'wais wais-iv wais-iii wisc* raads* audit* dudit* caars* abas* vineland* moca mmse mmt bdi* phq* gad* asrs* aq iq iq-poäng hik fsiq vfi vki pri prf ami wmi shi psi gai fsik percentil* indexpoäng* index indexvärde* skalpoäng* standardpoäng* konfidensintervall* stanine* t-poäng råpoäng* kvartil* medelvärde standardavvikelse* ki d-kefs conners* delprov* blockmönster matriser likheter ordförråd ordförståelse aritmetik sifferrepetition symbolletning kodning perceptuell* helskala* verbalt arbetsminne snabbhet* poäng* cut-off'.split(
		' '
	);

/** Headings of a record note. */
export const NOTE_HEADINGS: readonly string[] =
	'anamnes,status,psykiskt status,somatiskt status,socialt,heredit(?:et|ärt),aktuellt,aktuella läkemedel,läkemedelslista,tidigare sjukdomar,kontaktorsak,sökorsak,åtgärd,ordination,labb?,diagnos(?:er)?,huvuddiagnos,bidiagnos(?:er)?,överkänslighet,epikris,vårdenhet,signatur,bedömning,planering,undersökningsfynd,allmäntillstånd'.split(
		','
	);
