import type { Profile } from '../model.ts';

export const so: Profile = {
  language: 'so',
  script: 'Latin',
  letters: '',
  words: `
ku ka u ayaa oo waa iyo in ah la baa wax uu ay i aan ma waxaan ayuu ayay waxay si haa maya buu bay na lagu laga loo kale wuxuu ii igu iga waxaa inuu
inay qof dad mid soo sii nin waan way wuu ee kuu noo nagu naga ila nala kula lala aniga anigu adiga isaga iyada annaga iyaga kan tan kaas taas kuwa
kii tii halkan halkaas meel meesha marka markii markay markuu markaan kadib dib hore hadda hada imika iminka haatan maanta shalay xalay saaka caawa
berri habeen subax galab salaan salaam asc asalaamu calaykum assalamu wacalaykum nabad iska warran waran fiican tahay fadlan mahadsanid mahadsantahay
walaal abaayo walaalo haye hagaag waayahay wayahay ok aad badan yar weyn caawi caawimo caawimaad icaawi gargaar degdeg dhaqso dhib dhibaato baqay
baqayaa cabsi booliska boolis booliis booliiska boliis boliiska bolis bolisku boolisku boolisyo askari askariga askar askarta askarigii sarkaal
sarkaalka laanta socdaalka socdaal imigareeshin immigration immigrashan imigrashan ice police bpd boston sharci sharciga sharcigayga sharcigaaga
sharcidarro waraaqo waraaqaha waraaqahayga warqad warqadda warqado muwaadin muwaadiniin baasaboor baasaboorka fiiso fiisaha kaarka cagaaran deggan
degan deganaansho dhalasho dhashay dhalatay imid timid dalka dalkee waddanka wadanka xaggee xagee halkee goorma maxaa maxay maxaan muxuu sidee side
intee kuma yaa waayo sababta sabab la'aan laan darteed awgeed dartii weydiiyay weydiiyey weydiisay weydiiyeen weydiin weedi weediyeen waydiiyay
waydiiyeen su'aal suaal su'aalo suaalo yiri yidhi tiri tidhi yiraahdeen yidhaahdeen dhahay dheheen sheegay sheegtay sheegeen sheeg wacay waceen wacday
wacayaa wac waca yeeray yeereen yeertay siiyay siisay siiyeen diray dirtay direen dhiibay dhiibeen dhiibtay gacanta wareejiyay wareejiyeen xiray
xireen xirtay xidhay xidheen qabtay qabteen qabatay qaaday qaadeen qaadday kaxaysteen kaxeeyeen kaxaystay hayay hayeen haysay hayaan haystaan daayay
daayeen fasaxay fasaxeen joojiyay joojiyeen joojisay istaajiyay yimid timi yimaadeen imaan imanaya tagay tageen tagtay aaday galay galeen gashay baxay
baxday joogay joogtay joogeen joogaa joogaan jira jiray jirin jirto jirtay taagan taagnaa taagnayd sugaya sugayay sugayeen sugaysay sug arkay arkeen
arag maqlay leeyahay garanayo garan ogi og ogaa hubo rabaa raba rabay rabtaa doonayaa doonaya baahanahay baahan samayn sameeyay sameeyaa karaa kara
kartaa karin karo lahaa leh leedahay lahayn haysta walaalkay walaashay walaalkey walaasheey ninkayga ninkeyga ninkeeda xaaskayga xaaskeyga wiilkayga
wiilkeyga gabadhayda gabadhaydii hooyaday hooyo aabahay aabbe adeerkay abtigay eeddaday habaryartay seedigay qoyskayga qoys reerka saaxiibkay saaxiib
deriskayga deris dariska ilmaha carruurta caruurta carruurtayda wiil wiilka gabar gabadh gabadha naag islaan oday ninka ninkii niman rag ragga qofka
qofkii dadka dadkii cid cidna qofna waxba midna weligeed marna weli wali keliya kaliya uun laakiin balse haddii hadii hadday hadaad haddaad inta ilaa
intii hor kahor dambe danbe isla markiiba toddobaad todobaad usbuuc bil bishii maalin maalmood saacad saacadood saac daqiiqo isniin talaado arbaco
khamiis jimce sabti axad hal kow laba labo saddex sadex afar shan lix toddoba todoba siddeed sideed sagaal toban tobon labaatan soddon boqol jir sano
sanad guriga gurigayga gurigeyga gurigeenna guri albaabka albaab dabaqa dhismaha waddada wadada waddo jidka jid xaafadda xaafad saldhigga saldhig
maxkamadda maxkamad xabsiga xabsi jeel garsoore garsooraha xaakin xaakinka qareen qareenka dacwad dacwadda dacwaddii kiis kiiska damiin damiinta
damiintii ganaax ganaaxa tikit xukun xukunkii laalay dambi dembi danbi dugsiga dugsi iskuul iskuulka jaamacad isbitaal isbitaalka dhakhtar masaajid
masaajidka dukaan dukaanka makhaayad shaqo shaqada shaqadayda shaqaynaya shaqeeyo shaqeeyaa gaari gaariga gaarigayga gaadhi gaadhiga gawaari gawaarida
baabuur baabuurka baabuurta tareen tareenka bas baska baarkinka baarkin nal nalka xawaare leexasho laysan liisan caymis magac magacayga magaca magacyo
cinwaan cinwaanka cinwaankayga lambar lambarka nambar telefoon taleefan telefoonka taleefanka taleefoon sawir sawirka sawirro fiidiyow muuqaal duubay
warbixin warbixinta warbixintii macluumaad xog xogta liis liiska kombuyuutar kaamirooyinka faraha jeebbo katiinad mindi qori daroogo dil dhac tuug
xaday dhacay garaacay dhiig ambalaas dagaal muran buuq milkiilaha mulkiilaha kirada kiro kireeyo madaxda madaxayga maamulaha shirkad hanjabay
hanjabaad maskarad maaskaro weji wejiyada jaakad dirays turjumaan turjumay turjumayay af afka soomaali soomaaliga somali afsoomaali ingiriis ingiriisi
luqad luuqad carabi isbaanish muslim islaam soomaalida mareykan mareykanka maraykan qaxooti tahriib masaafurin tarxiil tarxiilo celin magangalyo oggol
ogolaansho oggolaansho xaq xaqayga xuquuq xuquuqdayda dhacaya jiro fahmin jawaab jawaabta su'aasha beddel bedel bilow tirtir jooji dir fariin farriin
farriimo mar noqo gudub kabood run been sax qalad khalad dhab xaqiiq yaabaa malaha malaynayaa maleynayaa filayaa moodayaa sidaas sidan sidaa sidoo
isku wada is daray qoran qoray qoreen qorin saxiixay saxiixan saxiix furay fur furo fureen jebiyeen jebinayaan garaacayaan garaacaya ooyaya ooyayaan
qaylinaya orday cararay dhuuntay dhuumanayaa gudaha gudihiisa bannaanka banaanka dibadda hoosta agteeda agtiisa hortiisa horteeda dhinaca gadaal
gadaasha kor hoos dhexda dhexdeeda magaalada magaalo degmada gobolka dowladda dawladda dawlad federaalka ciidan ciidamada koox kooxda shaqaale
shaqaalaha waardiye ilaaliye ilaalada amniga amni nabadgelyo difaac isticmaalay isticmaalaan kulmaan kulan ballan ballanta waqti waqtiga wakhti goor
goorta saacadda jadwal cusub ugu horreeya dambayn kama uma lama nama ima looma laguma lagama nooma iima miyaa miyaad miyay miyuu maxaad maad baad
ayaad waxaad haddana hadana waxaana ayaana waana wuxuuna waxayna inaan inaad inaynu iney waxey ayey wey bey waxuu waxu waxan ayan ayu aya anigoo
isagoo iyagoo iyadoo anoo iyana anna adna isna ayna ana kaaga kayga keyga tayda teyda kiisa keeda kooda teeda tiisa tooda keenna teenna dhammaan
dhamaan kulli dhan badanaa had jeer walba kasta kasto qaar qaarkood inteeda qaxwo shaah cunto biyo lacag lacagta lacagtii bixiyay bixinay bixin
bixiyeen doollar sacab iibsaday iibiyay iib cashuur guursaday hurday seexday toosay fadhiyay fadhiyo fadhiiso fariiso joog kaalay kaalaya imow tag
taga bax orod hadal hadlay hadlaya hadashay hadla dhageyso dhegayso akhri qor bar baro ardayda arday macallin macalinka wanaagsan wacan xun adag fudud
dheer gaaban cad madow cas guduud jaalle buluug kulul qabow roob baraf cirka dhulka badda daaqad daaqadda jikada qolka qol musqusha sariir miis kursi
aamin aaminsan jecel jeclahay necebahay ogow ogaada ogaado xasuusto xasuusan ilaaway hilmaamay fikir fikrad niyad rajo rajaynayaa illaahay ilaahay
allah alle insha inshallah wallaahi walaahi subxaanallah alxamdulilah aamiin ducee haddeer hadeer dhowaan dhawaan dhow dhaw fog agagaarka dhawaad
qiyaastii nus badh rubuc dheeraad dheeri taksi taksigayga uber derejo darawal darawalka xoog xoogsato bakhaar bakhaarka warshad suuq suuqa hoteel
maktabadda buundo isgoys xarunta xafiiska xafiis caawin caawiyay caawiyeen kaalmo codsatay codsaday codsi amar amarka amray ogeysiiyay socday socota
shaqeeya iskaashi qoraalka lambarkan khadka isticmaalo internet websayd link warka war su'aashan xigta doorasho luqadda kuwaas kuwan ragaas ninkaas
gabadhaas halkaan meeshaan meeshii yaan ha hay haku hana ama mise se dee waar naa heedhe wallee allaylehe bal horta weeye waaye waayee miyey miyaan
`,
};
