/** The home and its parts, as they are looked at by a visitor. */
export const HOME_WORDS: readonly string[] =
	'lägenhet* *lägenhet *lägenheten lgh lght hem hemmet hemmets hemma hemmiljö* bostad* *bostad *bostaden boendet boendemiljö* hus huset villa villan rum rummet rummen *rum *rummet *rummen rumsgolv* kök köket köks* hall hallen balkong* golv* etta ettan tvåa tvåan trea trean toa toan toalett* kylskåp* kylen spis spisen diskbänk* diskho* sovalkov* ytor ytorna ytskikt*'.split(
		' '
	);

/** Seen at a visit, and a need only when it is said to be one. */
export const HOME_DETAILS: readonly string[] =
	'disk disken odisk* diskhög* damm dammig* dammtuss* dammråtta* dammråttor* damråttor* fläck* gardin* tavlor tavla krukväxt* blommor persienn* pizzakartong* kartonger tomflask* flaskor ölburk* burkar soppåse* soppåsar* sopor soporna sopsäck* fimpar fimp* aska askkopp* askfat* cigarett* kattlåda* kattsand kattlåd* tvätthög* klädhög* högar hög matrester brödsmulor smulor mögel möglig* matta mattor mattorna soffa soffan sängkläder* lakan* prydnad* prydnadssaker porslin* ljusstakar* bokhyll* hyllor madrass* tidningshög* tidningar papper flugor bananflugor spindelnät* *smuts intorkad* klibbig* grus gruset sten badkar* handfat* duschkabin* spegel* tapet* *soffa vas vaser duk dukar dukat möblerad* möblerat obäddad* obäddat bäddad* bäddat skräp skräpet skräpig* tv-bänk* tv:n hyllplan* kläder klädeshög* fönsterbräd* lampor köksbord* vardagsrumsbord* soffbord*'.split(
		' '
	);
