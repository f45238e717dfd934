import { everyPhrase, type RedactionWords } from './words.ts';

const MY_NAME =
  'magacaygu | magaceygu | magacayga | magaceyga | magacaygo | magaceygo | magacaygii | magacaygaa | magaceygaa | magacayg | magaceyg | magacaaygu | magcaygu | magacygu | magaceeygu | magacaga | magacaagu | naaneystaydu | naanaystaydu | naanaystayda | naaneysteydu';
const IS =
  'waa | wa | waaye | weeye | waa weeye | wuxuu yahay | wuxu yahay | waxa uu yahay | waxuu yahay | waxa waaye | waxa weeye | waxaa weeye | waxaa waaye | wuxuu ahaa | ah | oo dhan waa | oo dhami waa | oo buuxa waa | oo buuxaa waa | oo saddexan waa | oo sadexan waa | oo saxa waa | saxda ah waa | rasmiga ah waa | dhabta ah waa | dhab ahaan waa | ';
const ONE_CALLS_ME = 'la i | la ii | la iigu | la igu | lay | layi | lai | laii';
const CALLS =
  'yiraahdaa | yiraahda | yiraahdo | yidhaahdaa | yidhaahda | yidhaahdo | iraahdaa | iraahda | iraahdo | idhaahdaa | idhahaa | dhahaa | dhaha | dhaho | yiraa | yidhaa | yirahdaa | yirahda | yaqaan | yaqaanaa | yaqaana | yaqaannaa | yeeraa | yeedhaa | magacaabaa | magacaabo | yiri | yidhahdaa';
const ONE_WORD_CALLS =
  'la iraahdaa | la iraahda | la iraahdo | la iyiraahdaa | la iyidhaahdaa | la idhaahdaa | la idhahaa | la idhaahda | la iidhaahdaa | la iyiraahda | lagu iyiraahdaa | layiraahdaa | layidhaahdaa | layiraahda | laydhahaa | laydhaahdaa | laiyiraahdaa | layidhahaa | laidhahaa | layiraahdo';

export const SO: RedactionWords = {
  naming: [
    everyPhrase(MY_NAME, IS),
    everyPhrase('waxaa | waxa | waxan | waxaan', ONE_CALLS_ME, CALLS),
    everyPhrase('waxaa | waxa | waxaan', ONE_WORD_CALLS),
    'magaca aan leeyahay waa | magaca aan leeyahay | magaca aan wato waa | magaca la i bixiyay waa | waxaan magac ahaan ahay | magac ahaan waa | ii yeer | iigu yeedh | iigu yeedha | igu yeera | igu yeer | iigu yeedhi karaa',
    'magacaygu waa | magacaygu wa | magaceygu waa | magaceygu wa | magaceyga waa | magacayga waa | magaca waa | magacaygu | magaceygu | magacaygo waa | magacaygii waa | magacayga oo dhan waa | magacaygu wuxuu yahay | magacayga oo buuxa waa | magaceyga oo buuxa waa | magacaygu oo buuxa waa | magacayga saxda ah waa | anigu magacaygu waa | aniga magacaygu waa | aniga magaceygu waa | anigu waxaa la i yiraahdaa | waxaa la i yiraahdaa | waxaa la i yiraahda | waxaa la i dhahaa | waxaa la iiyiraahdaa | waxaa la ii yiraahdaa | waxaa la ii yaqaan | waxaa la ii yaqaanaa | waxaa la i yidhaahdaa | waxaa la i yidhaahda | waxaa la iigu yeeraa | waxaa layiraahdaa | waxaa la igu magacaabaa | waxaa la i magacaabaa | waxa la i yidhaahdaa | waxa la i yiraahdaa | waxa la i dhahaa | waxa layidhaahdaa | iigu yeer | iigu yeera | iigu wac | naaneystaydu waa | naanaystaydu waa | magac',
  ].join(' | '),
  calling:
    'waxaan anigu ahay | waxaan anigu ahey | waxan ahey | waxaan ahey | aniga oo ah | anoo ah | aniguna waxaan ahay | anaa ah | anigu waxaan ahay | waa anigii | ani waxaan ahay | waxaa kula hadlaya | waxaa ku hadlaya | waxaa idin soo qoraya | waxaa soo qoraya | waxaan ahay | waxan ahay | aniga waa | anigu waa | ani waa | waa aniga | waxaan la yiraahdaa | anigoo ah',
  namedBefore: [
    everyPhrase('ayaa | baa | aya | ayaan', ONE_CALLS_ME, CALLS),
    everyPhrase('ayaa | baa | aya', ONE_WORD_CALLS),
    'waa magacaygu | waa magaceygu | ayaa magacayga ah | ayaa magacaygu ah | baa magacayga ah | ayaan ahey | baan ahey',
    'ayaa la i yiraahdaa | baa la i yiraahdaa | baa la i yidhaahdaa | ayaa la i yidhaahdaa | ayaa la i dhahaa | baa la i dhahaa | baa lay yidhaahdaa | baa lay yiraahdaa | ayaa lay dhahaa | ayaa lay yiraahdaa | baan ahay | ayaan ahay | waa magacayga | waa magaceyga | ayaa magacaygu ah | baa layidhaahdaa | ayaa layiraahdaa',
  ].join(' | '),
  common:
    'kuma kama kamid inaanan aanan inaan inaad inaa waanan sheego sheegi sheegin qarsan bilaash nolol caadi baqe baqay wadan dalka reer degane dadka dad deris jaar arday shaqaale sarkaalku sarkaalkii askarigu laguma lagama looma wuu way waad waana ayaana baana lakin laakinse balse sababtoo maadaama intaas inta kuwa kii tii kaas taas kan tan ma maya muhiim sir qarsoodi lama lagu laga loo la ku ka u oo iyo ama laakiin in inuu inay haddii markii marka waa waxa waxaa waxay wuxuu waxaan ayaa baa ayuu ayay buu bay aan aad iyada isaga anaga idinka iyaga cidna qof qofna wax waxba kale kaliya keliya hadda shalay xalay maanta berri berrito dabadeed kadib kahor hore ilaa sidaan sidaas halkan halkaas booliis booliska boolis boliis boliiska askari askariga sarkaal ice laanta socdaalka socdaal qareen qareenka hooyo hooyaday aabo aabe aabahay walaal walaalkay walaashay wiilkayga gabadhayda ninkayga xaaskayga saaxiib saaxiibkay deris deriska jaarka nin naag gabadh muwaadin qaxooti markhaati soomaali somali waan waxan aniga anigu waxaana ayaan baan rabaa doonayaa arkay maqlay joogay shaqeeyaa deggenahay deganahay noolahay imid ayey fadlan mahadsanid caawi caawimaad war warbixin sheeg sheegin ha qorin qoran ku-jira liiska guriga waddada toddobaad maalin bil sano sannad mar labo laba saddex afar shan runta been khalad saxan sax si sidii degdeg ii i u-sheegina gaar isla ilmo arday wiil baqayaa cabsanayaa magaca ururka ururkiinu maxay keeda kiisa',
  ranks:
    'sarkaalku sarkaalkii sarkaalkaas askarigii askarigu askariyadda booliisku booliskii booliisku booliska saajinka saajenka sergeant sargeant serjeant kabtanka kornayl korneyl taliyihii sarkaal sarkaalka askari askariga booliis booliska ajent ajentiga wakiil saajin sarjin sarjinka sajin dhamme kabtan gaashaanle sheriff officer garsoore garsooraha baare baaraha detective sergeant trooper agent taliye taliyaha',
  said: 'yiri yiriyey yidhiye yedhi yirri yidhi yiraahdo yidhaahdo dhahay isku',
  titles: 'mudane marwo xaaji sheekh eeddo adeer waa',
  flat: 'apartmentkayga apartmentkeyga apartmentku abartmanka abartman abartmaanka abaartmanka abaarmentiga abartment abartmenka apartmanka apartmaanka aparmanka apartmenkayga apartamanka qolkaygu qolkeygu aqalkayga-qolka dabaqayga unitka yuunitka apartment apartmentka apartmenka apartmentiga aqalka aqal qolka qol qolkeyga qolkayga albaabka fiilo guri-qaybta daarta abaarmen abaartmaan apartmaan',
  house: 'guri-lambar dhismaha dhismo bildinka',
  home: 'guri guriga gurigayga gurigeyga gurigeena gurigaygu gurigu aqalkayga aqalkeyga',
  street: 'waddada wadada wado waddo jidka jid suuqa shaarica shaaric',
  living:
    'daganahay | dagganahay | dagan ahay | degan ahay | deggan ahay | degganay | degannahay | dagannahay | degenahey | deganahey | degganahey | daganahey | waxaan degan | nolahay | noolahey | nool ahay | ku nool ahay | ku nolahay | jooga guriga | guri numbarkiisu yahay | guri lambarkiisu yahay | guri nambarkiisu yahay | guriga lambarkiisu waa | guriga nambarkiisu waa | lambarka guriga waa | lambarka gurigu waa | lambarka gurigaygu waa | lambarka guriga | nambarka guriga | nambarka guriga waa | numberka guriga waa | numberka guriga | lambarka gurigayga waa | gurigeygu waa | gurigayga waa | gurigeyga waa | gurigeenu waa | gurigeenu wuxuu ku yaal | gurigayagu waa | adareskaygu waa | adareeskaygu waa | adareska | adareeska | adareskayga waa | adresskaygu waa | adresskeygu waa | adresska | ciwaankaygu waa | ciwaankeygu waa | ciwaanka | ciwaankayga | ciwaankayga waa | ciwaanka gurigu waa | cinwaanka gurigaygu waa | cinwaankayagu waa | cinwaanku waa | waxaan degganahay | waxaan deganahay | waxaan deggenahay | waxaan degenahay | waxaan degganahay waddada | waxaan ku noolahay | waxaan ku nool nahay | waxaan ku nolahay | ku noolahay | waan ku noolahay | waan deganahay | degganahay | deganahay | deggenahay | degenahay | cinwaankaygu waa | cinwaankeygu waa | cinwaankaygu | cinwaanka | cinwaan | cinwaankayga | cinwaankayga waa | cinwaanka guriga | adreskaygu waa | adreskeygu waa | adreska | gurigaygu waa | gurigeygu waa | gurigaygu wuxuu ku yaal | gurigeygu wuxuu ku yaalaa | guryahayagu',
  number:
    'lambar lambarka lambarkiisu lambarkeedu lambarkaygu nambar nambarka nambarkiisa nambarku numberka no waa number',
  counted:
    'saac* saacadood daqiiqo* daqiiqadood qof* nin* rag* askari* booliis* boolis* sarkaal* sano* sannad* jir bil* bilood toddobaad* todobaad* maalin* maalmood jeer mar gaari* gawaari* baabuur* carruur* caruur* ilmo* albaab* guri* qoys* doolar* dollar* subax* galab* habeen* gabdho* kale wiil* am pm tii kii aad',
  breaks:
    'saacadda saacada ilaa markii marka kadib kahor iyo oo laakiin ayaa baa waxaan waxaa ayay ayuu agtiisa agteeda ka tan waxa waqtiga',
  phone:
    'teleefan | teleefanka | teleefankaygu | teleefankeygu | telefoonkaygu | telefonkaygu | telefonkeygu | taleefankeygu | taleefankeyga | taleefoon | taleefoonka | taleefonka | taleefonkaygu | telka | telkayga | telkeyga | telkaygu | mobilkayga | mobaylkayga | mobeelka | moobilka | nambarkeygu | numberkeygu | numberkaygu | nambarka | lambarka taleefanka | iga soo waca | iga soo garaac | igala soo xiriir | igala soo hadal | ii soo wac | ii soo dir | ii soo diro | farriin ii soo dir | fariin ii soo dir | xiriir | social | socialkayga | taleefan | taleefanka | taleefankaygu | taleefankaygu waa | taleefankayga | telefoon | telefoonka | telefoonkaygu | telefoonkeyga | telefonka | telefonkeyga | mobile | mobilka | mobaylka | lambarkaygu | lambarkaygu waa | lambarkayga | lambarkeyga | lambarkeygu | lambarkeygu waa | nambarkayga | nambarkaygu | nambarkeyga | numberkayga | numberkeyga | i soo wac | isoo wac | ila soo xiriir | ila soo xidhiidh | wac | iga soo wac | whatsapp | whatsappka | iila soo hadal | soo wac | soo waca | nala soo xiriir',
  birth:
    'dhashey | dhashay sannadkii | sanadka dhalashadayda | sannadka dhalashada | dhalashadeydu | dhalashadeyda | dhalashadeydu waa | taarikhda dhalashada | taarikhda dhalashadayda | taarikhda dhalashadaydu | tarikhda dhalashada | tarikhda dhalashadayda | tariikhda dhalashadaydu | taariikh dhalasho | tariikh dhalasho | dhalashadayadu | dhalashaday | dhashe | markaan dhashay | dhashay | dhalatay | taariikhda dhalashada | taariikhda dhalashadayda | taariikhda dhalashadaydu | taariikhda dhalashadeyda | taariikhda dhalashadaydu waa | dhalashada | dhalashadaydu | dhalashadayda | dhalashadeyda | waxaan dhashay | tariikhda dhalashada | tariikhda dhalashadeyda | dhashey | dhalasho | dhalashadiisa | dhalashadiisu | dhalashadeedu',
  birthAfter:
    'ayaan dhashay | baan dhashay | ayuu dhashay | buu dhashay | ayay dhalatay | bay dhalatay | ayaan dhashey | waa taariikhda dhalashadayda | waa dhalashadayda | waa maalinta aan dhashay',
  months:
    'jannaayo janawari jenaayo febraayo feberaayo febarwari maarij abriil ebriil apriil meey mey may juunyo juun yuuniyo julaayo julay luuliyo agosto ogos ogosto agoost setembar sebtambar sebtember oktobar oktoober octobar nofeembar nofember november disember diseember janaayo febraayo maarso maarso abriil abril maajo juun julaay luulyo agoosto sebtembar sebteembar oktoobar nofembar nofeembar disembar diseembar',
  dateJoins:
    'waa waxay ku ahayd bishii bisha taariikhda sannadkii sanadkii sanadka maalinta waxaan aan tahay yahay markay waxa maalintii',
  officials:
    'calaamad* bajka baaj* badge taar* targo* gaari* baabuur* laambad* taarikada taargada saldhig* degmada degmo district askari* sarkaal* foom* bas* jidka dariiqa',
  papers: 'kiis* dacwad* warbixin* shil* ganaax* dhacdo* fayl* tikidh*',
};
