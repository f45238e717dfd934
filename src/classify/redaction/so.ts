import type { RedactionWords } from './words.ts';

export const SO: RedactionWords = {
  naming:
    'magacaygu waa | magacaygu wa | magaceygu waa | magaceygu wa | magaceyga waa | magacayga waa | magaca waa | magacaygu | magaceygu | magacaygo waa | magacaygii waa | magacayga oo dhan waa | magacaygu wuxuu yahay | magacayga oo buuxa waa | magaceyga oo buuxa waa | magacaygu oo buuxa waa | magacayga saxda ah waa | anigu magacaygu waa | aniga magacaygu waa | aniga magaceygu waa | anigu waxaa la i yiraahdaa | waxaa la i yiraahdaa | waxaa la i yiraahda | waxaa la i dhahaa | waxaa la iiyiraahdaa | waxaa la ii yiraahdaa | waxaa la ii yaqaan | waxaa la ii yaqaanaa | waxaa la i yidhaahdaa | waxaa la i yidhaahda | waxaa la iigu yeeraa | waxaa layiraahdaa | waxaa la igu magacaabaa | waxaa la i magacaabaa | waxa la i yidhaahdaa | waxa la i yiraahdaa | waxa la i dhahaa | waxa layidhaahdaa | iigu yeer | iigu yeera | iigu wac | naaneystaydu waa | naanaystaydu waa | magac',
  calling:
    'waxaan ahay | waxan ahay | aniga waa | anigu waa | ani waa | waa aniga | waxaan la yiraahdaa | anigoo ah',
  namedBefore:
    'ayaa la i yiraahdaa | baa la i yiraahdaa | baa la i yidhaahdaa | ayaa la i yidhaahdaa | ayaa la i dhahaa | baa la i dhahaa | baa lay yidhaahdaa | baa lay yiraahdaa | ayaa lay dhahaa | ayaa lay yiraahdaa | baan ahay | ayaan ahay | waa magacayga | waa magaceyga | ayaa magacaygu ah | baa layidhaahdaa | ayaa layiraahdaa',
  common:
    'ma maya muhiim sir qarsoodi lama lagu laga loo la ku ka u oo iyo ama laakiin in inuu inay haddii markii marka waa waxa waxaa waxay wuxuu waxaan ayaa baa ayuu ayay buu bay aan aad iyada isaga anaga idinka iyaga cidna qof qofna wax waxba kale kaliya keliya hadda shalay xalay maanta berri berrito dabadeed kadib kahor hore ilaa sidaan sidaas halkan halkaas booliis booliska boolis boliis boliiska askari askariga sarkaal ice laanta socdaalka socdaal qareen qareenka hooyo hooyaday aabo aabe aabahay walaal walaalkay walaashay wiilkayga gabadhayda ninkayga xaaskayga saaxiib saaxiibkay deris deriska jaarka nin naag gabadh muwaadin qaxooti markhaati soomaali somali waan waxan aniga anigu waxaana ayaan baan rabaa doonayaa arkay maqlay joogay shaqeeyaa deggenahay deganahay noolahay imid ayey fadlan mahadsanid caawi caawimaad war warbixin sheeg sheegin ha qorin qoran ku-jira liiska guriga waddada toddobaad maalin bil sano sannad mar labo laba saddex afar shan runta been khalad saxan sax si sidii degdeg ii i u-sheegina gaar isla ilmo arday wiil baqayaa cabsanayaa magaca ururka ururkiinu maxay keeda kiisa',
  ranks:
    'sarkaal sarkaalka askari askariga booliis booliska ajent ajentiga wakiil saajin sarjin sarjinka sajin dhamme kabtan gaashaanle sheriff officer garsoore garsooraha baare baaraha detective sergeant trooper agent taliye taliyaha',
  said: 'yiri yidhi yiraahdo yidhaahdo dhahay isku',
  titles: 'mudane marwo xaaji sheekh eeddo adeer waa',
  flat: 'apartment apartmentka apartmenka apartmentiga aqalka aqal qolka qol qolkeyga qolkayga albaabka fiilo guri-qaybta daarta abaarmen abaartmaan apartmaan',
  house: 'guri-lambar',
  home: 'guri guriga gurigayga gurigeyga gurigeena gurigaygu gurigu aqalkayga aqalkeyga',
  street: 'waddada wadada wado waddo jidka jid suuqa shaarica shaaric',
  living:
    'waxaan degganahay | waxaan deganahay | waxaan deggenahay | waxaan degenahay | waxaan degganahay waddada | waxaan ku noolahay | waxaan ku nool nahay | waxaan ku nolahay | ku noolahay | waan ku noolahay | waan deganahay | degganahay | deganahay | deggenahay | degenahay | cinwaankaygu waa | cinwaankeygu waa | cinwaankaygu | cinwaanka | cinwaan | cinwaankayga | cinwaankayga waa | cinwaanka guriga | adreskaygu waa | adreskeygu waa | adreska | gurigaygu waa | gurigeygu waa | gurigaygu wuxuu ku yaal | gurigeygu wuxuu ku yaalaa | guryahayagu',
  number:
    'lambar lambarka lambarkiisu lambarkeedu lambarkaygu nambar nambarka nambarkiisa nambarku numberka no waa number',
  counted:
    'saac* saacadood daqiiqo* daqiiqadood qof* nin* rag* askari* booliis* boolis* sarkaal* sano* sannad* jir bil* bilood toddobaad* todobaad* maalin* maalmood jeer mar gaari* gawaari* baabuur* carruur* caruur* ilmo* albaab* guri* qoys* doolar* dollar* subax* galab* habeen* gabdho* kale wiil* am pm tii kii aad',
  breaks:
    'saacadda saacada ilaa markii marka kadib kahor iyo oo laakiin ayaa baa waxaan waxaa ayay ayuu agtiisa agteeda ka tan waxa waqtiga',
  phone:
    'taleefan | taleefanka | taleefankaygu | taleefankaygu waa | taleefankayga | telefoon | telefoonka | telefoonkaygu | telefoonkeyga | telefonka | telefonkeyga | mobile | mobilka | mobaylka | lambarkaygu | lambarkaygu waa | lambarkayga | lambarkeyga | lambarkeygu | lambarkeygu waa | nambarkayga | nambarkaygu | nambarkeyga | numberkayga | numberkeyga | i soo wac | isoo wac | ila soo xiriir | ila soo xidhiidh | wac | iga soo wac | whatsapp | whatsappka | iila soo hadal | soo wac | soo waca | nala soo xiriir',
  birth:
    'dhashay | dhalatay | taariikhda dhalashada | taariikhda dhalashadayda | taariikhda dhalashadaydu | taariikhda dhalashadeyda | taariikhda dhalashadaydu waa | dhalashada | dhalashadaydu | dhalashadayda | dhalashadeyda | waxaan dhashay | tariikhda dhalashada | tariikhda dhalashadeyda | dhashey | dhalasho | dhalashadiisa | dhalashadiisu | dhalashadeedu',
  birthAfter:
    'ayaan dhashay | baan dhashay | ayuu dhashay | buu dhashay | ayay dhalatay | bay dhalatay | ayaan dhashey | waa taariikhda dhalashadayda | waa dhalashadayda | waa maalinta aan dhashay',
  months:
    'janaayo febraayo maarso maarso abriil abril maajo juun julaay luulyo agoosto sebtembar sebteembar oktoobar nofembar nofeembar disembar diseembar',
  dateJoins:
    'waa waxay ku ahayd bishii bisha taariikhda sannadkii sanadkii sanadka maalinta waxaan aan tahay yahay markay waxa maalintii',
  officials:
    'calaamad* bajka baaj* badge taar* targo* gaari* baabuur* laambad* taarikada taargada saldhig* degmada degmo district askari* sarkaal* foom* bas* jidka dariiqa',
  papers: 'kiis* dacwad* warbixin* shil* ganaax* dhacdo* fayl* tikidh*',
};
