/** Infinitives that do not end in -a, or end in -s. */
export const SHORT_INFINITIVES: ReadonlySet<string> = new Set(
	'gå få se stå bo be ge dra klä sy le må nå så slå dö ta tro bli ro fly bre tåla ses träffas umgås mötas enas hjälpas'.split(' ')
);

/** Words in -a that begin a phrase and are no verbs: nouns, and the plural of adjectives that no ending gives away. */
export const NOT_INFINITIVES: ReadonlySet<string> = new Set(
	(
		'skola klocka toa väska jacka lista vecka kyrka soffa pizza hälsa kura villa etta tvåa trea flaska gata kassa resa hylla låda påse kanna tavla karta ' +
		'mössa blomma bänka lampa matta kväva sida sida hemma borta inga alla flera stora små rena nya egna sina mina dina andra bra extra enkla lilla hela halva ' +
		'samma kalla varma gamla unga långa korta sura söta torra våta fina lugna trygga goda snabba svåra lätta olika enstaka diverse mogna färska ' +
		'trasiga dyra hårda mjuka tunga tysta smala breda djupa höga låga fria raka runda vita svarta röda blåa gröna vissa båda bästa första andra tredje mesta ' +
		'nästa sista förra många några dessa deras våra era hans hennes sådana vilka detta denna sällan extra kola soda pasta sauna bastu yoga zumba drama media data agenda pryda'
	).split(' ')
);
/** Endings of adjectives and of nouns in the definite plural. */
export const NOT_INFINITIVE = /(?:[^st]iga|[^dfv]iska|[bdgilmnst]ala|ella|orna|arna|erna|[^sf]amma|ivna|gna|bara|iva|ssa|ösa|ulla|rsta)$/;
/** Verbs that those endings would hide. */
export const INFINITIVES_ALL_THE_SAME: ReadonlySet<string> = new Set('betala tala samtala mala skriva driva riva lyssna ägna öva regna passa rensa anpassa pussa fylla rulla'.split(' '));

/** A step of what stands beside it, or a way of keeping company: never an activity of its own later in a line. */
export const STEPS: ReadonlySet<string> = new Set(
	(
		'välja skriva bestämma planera boka ta plocka packa hitta leta sätta ställa lägga hänga vika hälla skölja torka slänga sortera låsa byta stänga koppla ' +
		'starta kolla kontrollera jämföra räkna mäta notera anteckna markera bocka fråga logga klicka trycka vispa röra skära steka koka värma blanda duka'
	).split(' ')
);
export const COMPANY: ReadonlySet<string> = new Set(
	(
		'prata samtala fika äta dricka titta lyssna umgås vila sitta njuta se avsluta följa utvärdera påminna känna ge få göra komma hinna våga orka lära försöka ' +
		'kunna vara bli ha börja sluta bo må betala slippa leva vänta hjälpas turas le visa berätta pröva prova vänja använda stanna skynda behöva stötta stödja hjälpa motivera'
	).split(' ')
);
/** First in a line only how one gets to what comes next; later in it a place of its own. */
export const GOING: ReadonlySet<string> = new Set('gå åka promenera cykla resa köra följa hänga ta'.split(' '));
