/** What is done together is one activity: words of the same group, and of groups that belong together, are never «several». */
export const ACTIVITY_GROUPS: Readonly<Record<string, readonly string[]>> = {
	cleaning: 'städ städa städning* städdag* storstäd* veckostäd* dammsug* damma dammtork* golv* moppa mopp* disk* diska plocka undanplock* badrum* rengör* fönsterputs* sopor sophant* källsorter* bädda bäddning* hushållsarbete* hushållssyssl*'.split(' '),
	laundry: 'tvätt tvätta tvättning* tvätten tvättid* tvättstug* stryka strykning* vika kläder klädvård* manglar mangla'.split(' '),
	shopping: 'handla handling inköp* inhandla* matinköp* affär* mataffär* inköpslista* handlingslista* apotek* ärende* ärenden'.split(' '),
	cooking: 'laga matlagning* mat maten matlåd* middag* lunch* frukost* måltid* baka bakning* koka tillaga* recept'.split(' '),
	economy: 'ekonomi* ekonomin räkning* räkningar hyra hyran faktur* budget* bankärende* skuld* avbetalning* pengar kassabok* autogiro*'.split(' '),
	post: 'post posten postgenomgång* brev* myndighetsbrev* blankett* digital brevlåda* myndighetspost* mejl* papper* papperssortering* pärmar'.split(' '),
	authority: 'myndighetskontakt* myndighetskontakter myndighet* försäkringskass* arbetsförmedling* vårdkontakt* vårdkontakter kontakter samtal ringa telefonsamtal* boka bokning* kallelse*'.split(' '),
	hygiene: 'dusch* duscha hygien* tandborst* borsta tänder* tänderna rakning* raka hårtvätt* hår håret ansiktet klä påklädning* toalettbesök* kroppsvård* naglar'.split(' '),
	movement: 'promenad* promenera gym gymmet träning* träna simma simning* motion* motionera cykla cykling* friskvård* badhus* utevistelse*'.split(' '),
	social: 'umgås fika fikor café* kafé* träffpunkt* vänner bekanta bio biobesök* museum museibesök* sociala socialt aktivitet* fritid* fritidsaktivitet* kultur* spel* bowling biljard'.split(' '),
	health: 'medicin* mediciner läkemedel* dosett* läkarbesök* tandläkarbesök* vårdbesök* vårdcentral* läkare* tandläkare* psykiatri* provtagning* sjukhusbesök*'.split(' '),
	planning: 'planera bestämma välja lista listor bestämma välja lista listor planering* veckoplanering* veckoschema* schema* kalender* dagsstruktur* struktur* strukturera dagordning* prioritera rutiner* veckogenomgång*'.split(' '),
	sleep: 'sömn* sömnrutin* dygnsrytm* morgonrutin* kvällsrutin* väckning* stiga uppstigning*'.split(' '),
	travel: 'resa resor resträning* buss bussen kollektivtrafik* tunnelbana* färdtjänst* förflyttning* ledsagning*'.split(' '),
	study: 'studie* studier läxor studera plugga skola* arbete* praktik* jobb* jobba sysselsättning* cv'.split(' '),
	pet: 'hund* hunden katt* katten husdjur* rasta'.split(' ')
};

/** Groups that make one activity together: one plans a purchase, sorts the post to pay the bills. */
export const BELONG_TOGETHER: readonly (readonly [string, string])[] = [
	['economy', 'post'],
	['post', 'authority'],
	['health', 'authority'],
	['health', 'travel'],
	['shopping', 'travel'],
	['social', 'movement'],
	['social', 'travel'],
	['movement', 'travel'],
	['hygiene', 'sleep'],
	['cooking', 'sleep'],
	['hygiene', 'health'],
	['pet', 'movement'],
	['study', 'travel'],
	['sleep', 'health']
];

/** Of several things: only what they are done to tells which. */
export const WEAK_ACTIVITIES: ReadonlySet<string> = new Set(['tvätta', 'plocka', 'laga', 'samtal', 'boka', 'bokning', 'ringa']);

/** A word or two that only name a kind of activity. */
export const BARE_ACTIVITIES: ReadonlySet<string> = new Set(
	(
		'städ städa städning städningen veckostädning storstädning hemstädning tvätt tvätten tvättning klädvård handla handling inköp matinköp laga_mat matlagning ' +
		'mat måltider måltid frukost lunch middag ekonomi ekonomin privatekonomi post posten postgenomgång räkningar disk diska disken hygien personlig_hygien dusch ' +
		'dusching duschning promenad promenader promenera träning träna motion planering planera veckoplanering struktur vardagsstruktur sömn dygnsrytm medicin mediciner ' +
		'läkemedel medicinering hemmet hem hushåll hushållsarbete hushållsgöromål hushållssysslor vardag vardagen vardagssysslor fritid fritidsaktiviteter aktiviteter aktivitet sociala_aktiviteter ' +
		'socialt social_samvaro samvaro umgänge myndighetskontakter vårdkontakter kontakter_med_myndigheter läkarbesök ärenden följa_med utevistelse utflykt utflykter resor resa transport ' +
		'samtal stödsamtal motivationssamtal struktur_i_vardagen praktiskt_stöd socialt_stöd praktiskt_och_socialt_stöd socialt_och_praktiskt_stöd stöd stöd_i_vardagen stöd_i_hemmet praktiska_sysslor praktisk_hjälp ' +
		'hjälp_i_hemmet handla_mat köpa_mat bryta_isolering nätverk studier arbete jobb sysselsättning ' +
		'rutiner morgonrutin kvällsrutin omvårdnad adl tillsyn toalettbesök toalett påklädning förflyttning fika trygghet motivation bemötande sällskap'
	).split(' ')
);

/** The names of interventions: an order that says only this orders nothing. */
export const INTERVENTION_NAMES: readonly string[] =
	'boendestöd boendestödet boendestödjare hemtjänst hemtjänsten kontaktperson kontaktpersonen ledsagning ledsagningen ledsagarservice ledsagare sysselsättning sysselsättningen avlösning avlösarservice avlösare dagverksamhet dagverksamheten korttidsplats korttidsvistelse korttidstillsyn assistans arbetsstöd serviceinsatser insats insatsen stödinsats bistånd trygghetslarm matdistribution'.split(
		' '
	);
