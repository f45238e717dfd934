import type { Profile } from '../model.ts';

export const kea: Profile = {
  language: 'kea',
  script: 'Latin',
  letters: 'áéíóúâêôãõàñçń',
  words: `
ka di ta es nha pa ki e n na ku i el un staba fla sta pulisia nu bu bo nos so dja kel kes ten si m ma mas li la al bai ben tudu
pamodi dipos undi papel imigrason kasa nhos irmon purgunta leba maridu fidju para foi da ti kantu gosi onti oji manhan tinha algen genti
ken kuze kusa kuza modi kuma kma pode kre sabe odja obi konta txoma liga manda prende larga dexa fika spera txiga entra sai fitxa juis
ora dia noti simana anu minutu dos tres kuatu sinku sais seti oitu novi sin nau nen nunka ningen ninhun nada sen tanbe sempri senpri
bon dretu obrigadu obrigada favor djuda n ka n ta m ta e ta es ta nu ta nka nta sata stata mka mta nkre mkre
karu rua porta trabadju trabadja skola tribunal korti kadia stason polisia policia oficial agenti detetivi sarjentu guarda
pamo pamod pamô antis logu inda ainda pertu lonji dentu fora dianti tras baxu riba djuntu mesmu otu outu otru utru kada
purguntal purguntam purguntanu flam flal flanu flas dal dam das danu leval lebal lebam levam konta-m fla-m fla-l da-l da-m contam
poku txeu tcheu cheu monti kumida dinheru agu kaminhu kamin tenpu tempu bes vez bez momentu mumentu
nomi morada foto numeru telefoni dukumentu vistu pasaporti sidadon legal ilegal stadu rezidensia
papia papiâ papiá purguntaba staba tava táva stava podeba kreba sabeba tinhaba
kriolu kriol criolo kabu verdi kabuverdianu kabuverdi merka merkanu merkanus boston brava fogu santiagu praia mindelu sanvisenti
mudjer omi mininu minina rapas rapariga mosu mosa mai pai tiu tia primu prima subrinhu kunhadu konpadri komadri vizinhu vizinha amigu kolega
patron xefi donu senhoriu renda xeki adivogadu adivogada fiansa bail multa warrant mandadu krimi kazu sentensa sela algema prezu prezus
ntrega pega panha toma puxa rasta bate ronbe kebra grita txora medu arma pistola droga faka maskara maskaradu
uvi uví oiá oia odjá odja tchmá txmá tchoma chma dzê dze dzé dzia fazê faze fase fasi podê pode kerê krê sabê stá levá leva pará pagá
bosê bosês bzot bzote bocês nhôs nôs nôs mim mi ami abo ael anos aes kond kuand kuandu quandu grinhasin grinhassin gosin agosin
d polísia plisia imigraçon imigrason migra ice bpd ness nes dess kes quel ques qui ca cu cusa casa djobe djuda djunta djudan
tud tudo tude gent kaza kas karr carr fidj fidjo marid mari ermon armun irmã rapaz mnine mnin munin home ome mudje amdjer
manera sabi mofinu kretxeu mantenha abrasu beju dios deus nhordes nhor nho nha senhora senhor dona
modi nhos sta tudu dretu tudo dret tud dret modi bu sta manera ki e kma bo sta oi olá bondia boa tardi boa noti bon dia te logu ti logu te manhan
ai oji palmanhan pamanhan parmanhan sedu tardi meiudia meianoti sigunda tersa kuarta kinta sesta sabadu dumingu
janeru fevereru marsu abril maiu junhu julhu agostu setenbru otubru novenbru dizenbru
un dôs dos trés kuatru kuat sink sinku seis set oit nov dés onzi dozi kinzi vinti trinta sen mil
purmeru primeru sugundu segundu terseru ultimu proksimu
branku pretu vermedju burmedju azul verdi amarelu grandi pikinoti pikenu nobu bedju belu
dor duenti spital dotor rumedi saudi sangi mortu mori mata matxuka djobe
pergunta perguntá pergunta-l prigunta pregunta skrebe skreve le lê splika intendi ntendi entendi konprende diskulpa disculpa
ingles portugis spanhol lingua palabra palavra mensajen mensaj resposta rusposta responde rusponde
kumesa kumesâ komesa torna otu bes otu vez volta para apaga manda ka manda dexa-m en pas
sima sim komu moda asin asi sin tcheu dimas demas kuazi talves talvez n ka sabe m ka sabe
nhas bus ses sês se sê di meu di bo di nos di sel
kela kelâ kelotu kelota keli kel li kel la es li es la nes nel nun dun
tem ten tene teni tenba tenha ter tive
ba bá baia bái bae bem vem ven ben bin vin
pidi pidí pedi pedí dá dal dam txiga tchega chega txigá xiga
abri fitxá fecha entrá saí sobi dixi sobe desê
mora vivê vive bibi durmi drumi kume kumê bebe kanta badja brinka studa prende ensina
dretu mal fixi fixe bonitu feiu karu baratu fásil difísil
paga pagá kompra kunpra bende vende gasta ganha perde perdi buska atxa atcha encontra inkontra
djuiz juiz juís korte trubunal delegasia skuadra eskuadra vest farda uniformi distintivu numeru
video foto grava filma kamera internet facebook whatsapp radiu televizon notisia jornal
hold detainer juri sheriff trooper landlord boss task force green card u visa station court officer
nhôra mosin fidjinhu irmonzinhu mininus fidjus irmons primus vizinhus amigus genti tudu algen povu
dja ten dja foi dja bai dja ben jan djam dja-m dja-n djanu
nhu nhos nhós bosé vosé vose senhor
mesti mester mesteba meste prisiza presiza precisa devi debi debe tem ki ten ki tinha ki
kontra sobri entri ti te ate até desdi desd pa pra pur por pam pan pal pas pabu panu
fladu flado fladun fladu ma ta fladu obi ma obi fla uvi dzê
n odja n obi n staba n kre n sta n ten n tinha n ba n bai n ben n txoma n fla n pidi
m odja m uvi m tava m kre m ti ta m tem m tinha m ba m fla m dzê m tchmá
e fla e ka e sta e ten e da e pidi es fla es ka es sta es da es pidi es leba es prende es ben nu sta nu ka nu ten nu staba
ti ta sti ta sta ta staba ta tava ta tava ti ta
pulisia di boston polísia d boston policia di boston agenti di ice agenti di imigrason omi di ice
badiu badia sampadjudu sampadjuda santxu nhordezanju fogo djarfogu djabraba djar maiu sal boavista sonisenti sanicolau
kriansa kriansas bebé bebe menor idadi alunu studanti professor prufesor
karta karton kartan lisensa rejistu registu report relatoriu okorensia prosesu odiensia data
plaka matrikula viatura van stasionadu parkiadu stasionamentu paragen tren bus metru avenida skina bloku
pintxa afasta bloka disvia tradu traduzi traduson djuda apoia trankadu sentadu paradu prontu
verdadi mintira sertu erradu serteza duvida razon motivu kulpa direitu dretus lei
ameasa ameasá denunsia diporta deportason deportá expulsa
violensia viktima testimunha robu roba robadu asaltu briga tiru fakada asidenti
pabia pabiâ kuandu nkuantu enkuantu inkuantu purkê purke pruke porke pormodi purmodi
oxi ojê hoji oje ontem ónti ónten amanhan manhã agora gósi góssi
tcha txa dixa dexá larga largá solta soltá sigura segura segurá guarda guardá tranka trancá
kuzas kusas bokadu bokadinhu padas pedas lugar zona ladu ponta fin prinsipiu
raiba raiva nerbozu triste kontenti kansadu fomi sedi friu kalor txuba tchuva bentu mar ilha tera pais
igreja misa padri pastor festa muzika batuku funana morna katxupa
nen un nen nada nada mas so kela e so kela tudu kela n ka kre n ka lenbra m ka lenbra n skese
djan djal djas djabu dam konta kontâ kontan kontal fala falá falam flá flâ
entendê comprendê ripiti ripite torna fla fla otu bes
aian ahan sin senhor nau senhor klaru klar serteza axan sertu ok okê
favor pur favor fasi favor fazi favor ku favor obrigad brigadu brigada grasias deus paga
kumê bai bu kaminhu dexa m ka kre mas ka mesti mas para di manda
ez nhâ nhe bô dôs trêz kuatr nôv dez kês kêl undê ondi onde ondê aondi kenha kenhê kalke kalker kal
djon maria jose joze antoni manel tony zezinhu nhu djedje
rekruta karseru komunidadi organizason asosiason imigranti imigrantis refujiadu asilu permison sosial
skritoriu ofisiu biblioteka kamara restauranti loja fabrika limpeza obra kuzinha mercadu merkadu
mosinhu mosinha kodé nhanha titiu titia papá mamã papai mamai vovo dona avo netu neta sogra sogru padrinhu madrinha fidjadu
kolegas parenti parentis familia famidja kunpanheru namoradu namorada
nbarka nbarkâ merkansu lisboa purtugal fransa olanda
pididu pididus lebadu lebados panhadu fitxadu abertu skrebedu asinadu mandadu pagadu pagu dadu
fiskal inspetor funsionariu funsionaria trabadjador klerk biblioteca siguransa
`,
};
