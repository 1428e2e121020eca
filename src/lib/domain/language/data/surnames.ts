/** Surnames common in Sweden. Others are known by their endings after a given name. */
export const SURNAMES: ReadonlySet<string> = new Set(
	(
		'Andersson Johansson Karlsson Carlsson Nilsson Eriksson Ericsson Larsson Olsson Persson Svensson Gustafsson Gustavsson Pettersson Petersson Jonsson Jansson ' +
		'Hansson Bengtsson Jönsson Carlson Petterson Lindberg Magnusson Lindström Lindgren Axelsson Berg Bergström Lundberg Lind Lundgren Lundqvist Mattsson Berglund ' +
		'Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Danielsson Håkansson Engström Eklund Lundin Gunnarsson Holm Bergman Björk Fransson Samuelsson Wikström ' +
		'Isaksson Bergqvist Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Blomqvist Claesson Mårtensson Nordström Lundström Björklund Pålsson Eliasson Berggren ' +
		'Sandström Lindqvist Lindkvist Åberg Ström Hermansson Nordin Ekström Sundberg Falk Hedlund Strömberg Hellström Dahlberg Sjögren Abrahamsson Martinsson Öberg ' +
		'Blom Jonasson Ek Månsson Hedberg Norberg Lundmark Åkesson Sundström Nyman Norling Lindholm Hansen Nielsen Jensen Pedersen Korhonen Virtanen Mäkinen Ali Ahmed ' +
		'Mohamed Hassan Hussein Ibrahim Abdi Yusuf Khan Nguyen Kovač Petrović Jovanović Kowalski Nowak Haddad Khalil Rahimi Ahmadi Hosseini Tesfay Haile Öztürk Yilmaz Demir'
	).split(' ')
);

export const SURNAME_ENDING = /^\p{Lu}\p{Ll}*(?:sson|ström|berg|gren|lund|qvist|kvist|dahl|mark|stedt|holm|blom|ander|elius|enius|ić|vić|ova|ski|ska|dóttir)$/u;
