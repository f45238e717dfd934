import type { Profile } from '../model.ts';

export const ht: Profile = {
  language: 'ht',
  script: 'Latin',
  letters: 'èòàéêô',
  words: `
bonjou wi non mesi alo ed tanpri
li m mwen yo pa te nan ki a la an sa ap pou yon nou ou mande gen e ak epi se si l map tap yap lap nap ka fe ye n w wap k
kote kom men sou lè le tout moun anpil jodi jodia ye yè ye ayè maten swa midi apremidi aswe denmen kounye kounya kounyea kisa kiyes kijan
kouman sak pase bonjou bonswa bonjour alo salu mesi mesi anpil tanpri souple silvouple silteple wi non paske poukisa kile
lapolis polis polisye imigrasyon ajan ofisye sheryf prizon tribinal jij avoka leta biwo kay lakay lari machin oto kamyon kamyonet
mari madanm pitit gason fi fre se frè sè manman papa kouzen kouzin tonton matant zanmi vwazen vwazin fanmi timoun bebe nonm fanm
pran rete arete arestasyon kenbe mennen mete menot lage rele vini vin ale al antre soti tounen frape pot pòt mande di mandel dil wel pranl
papye estati legal dokiman lisans plak viza paspo manda adrès adres non kat idantite rezidans
te tap pral prale ta va pat pap poko deja toujou janm jamè jame anko ankò ase anvan apre pandan depi jiskaske lot lòt menm konsa
we wè tande pale konnen konn kwe kwè panse sonje vle bezwen kapab dwe renmen jwenn bay ban bal banm di travay lekol legliz magazen lopital
mwenmenm limenm youn de twa kat senk sis set sèt uit nef nèf dis premye denye dènye
ed èd ede edem edem ede pwoblem pwoblèm pe pè krent danje menase menas bat joure kriye rele pouse
kreyol ayisyen ayiti angle franse blan nwa ble wouj gwo ti piti bon mal byen mal trop twop
moin mwin mwe nap nouap jou jwet semen semèn mwa ane lane èdtan edtan minit lendi madi mekredi jedi vandredi samdi dimanch
kèk kek okenn anyen pesonn pèsonn chak ke ki moun kilès kiles kibo kikote bo bò kot devan deye dèyè anndan deyò deyo anwo anba
yo yotout yonn lontan vit dousman sel sèl sèlman selman ankor tou tout toupatou poutet gras a ak avek avèk san sans
voye ekri mesaj kesyon repons repon reponn efase sispann rekomanse komanse kòmanse sote tounen chanje lang rapo rapò fini
pitit mwen m te te wè yo te ki te pa te li te nou te fel wap map kap vinn gade fet dakò dako oke ok
televizyon telefon foto videyo nimewo chofè chofe kondi kondwi pasaje bis tren estasyon kwen katye vil
mwenn map viv viv ap viv rantre sot kite kouche leve dòmi domi manje dlo lajan peye achte vann
moun sa yo sa a ki sa nonm nan fi a yo a m nan lapolis la yon polis sispek ensidan temwen
granmoun jenn gason ti gason ti fi ti moun marye divòse ansent malad lanmo mouri viktim kriminel akize
deported depote depoze ekspilse retounen retounenl lavi lemonn peyi peyim etranje sitwayen
mwen pa m pa li pa yo pa pa gen pa konn pa konnen mpa lpa
koman koumanw kijanw sakpase nap boule anfom pa pi mal wi non mesi bondye jezi papa bondye
yeswa yesw maten an jodi a twa zè inè inè kat ède dezè dizè minwi vennkat
poul pou l pou m pou yo pou nou poum pouyo polisla mariem frèm frem sèm pitit mwen manmanm papam madanmm
deside aprann konprann esplike montre chache cheche jete koupe louvri fèmen femen tann tande rive rann sove kouri
kouri dèyè mache monte desann chita kanpe tonbe touche teste siyen siyati fòse fose oblije dwa lalwa lwa jistis
sispèk maske mask inifòm inifom jilè badj zam fizi
temwen tradiktè entèprèt anprent bòfrè bèlsè bèlmè bòpè padon prese prese federal ajan federal mezanmi jandam rafle kontwòl operasyon sezi menote avyon
enfòmasyon baz done pataje separe remèt transfere sant detansyon chaj odyans sispèk viktim krim plent vòl aksidan kontravansyon vitès limyè wouj
fouye chache pèmisyon dwa silans ansent malad medikaman granmoun minè etidyan pwofesè direktè doktè chofè travayè lokatè pwopriyetè lwaye chanm
koulwa eskalye fenèt lakou garaj ijans ijan vit fè vit kominote katye blòk avni estasyonman parking boutik restoran kwafè
plis mwens pase pase m rayi kontan fatige anmède rale pouse jete antoure kwense vire kase kraze rache trennen
pouki poukisa kilè kibò kisa kijan konbyen deja menm kanmenm sitou pito dayè alò donk sepandan malgre
kriminèl nasyonalite orijin rezidan dosye fich papye imigran san papye depòtasyon detni libere liberasyon kosyon
`,
};
