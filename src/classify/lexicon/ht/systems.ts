import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: shared systems, public facts and the places and teams of agents. */
export const systems = {
  PLATES: `
    kamera plak, kamera plak yo, kamera plak machin, lekte plak, kamera ki li plak, done plak, plak
    machin yo, kamera machin, kamera k ap li plak, kamera k ap li plak yo, kamera ki pran plak,
    kamera ki foto plak, kamera ki pran foto plak, kamera ki skane plak, kamera plak la, kamera plak
    lan, kamera flock, flock, flock kamera, lekte plak la, lekte plak yo, machin ki li plak, done
    plak yo, done plak la, done kamera, done kamera yo, license plate reader*, plate reader*, alpr,
    plate data, plate camera*, done plak machin, plak reader, plate scan, plate scanner, plate
    scans, license plate data, lpr, eskane plak, skane plak, skane plak yo, skane plak machin,
    eskane plak yo, kamera plak sou, kamera ki eskane plak, kamera eskane plak, kamera ki anrejistre
    plak, kamera trafik, kamera lapolis sou poto, kamera sou poto, kamera wout, kamera sou wout,
    done kamera plak, done kamera plak yo, istwa plak, sistem plak, sistem kamera plak, baz done
    plak, swiv plak, swiv plak machin, swiv plak mwen, swiv plak machin mwen, tout plak ki pase,
    plak ki pase, lekti plak, lekti plak la, sistem lekti plak, sistem lekti plak la, kamera kap li
    plak, kamera yo li plak, kamera polis ki li plak, aparey ki li plak, fe rechech sou plak, fe
    rechech sou plak mwen, chache plak mwen, foto plak, foto plak mwen, lis plak, lis plak yo, flock
    camera, kamera flock yo, plate reader, plate readers, license plate reader
  `,
  GANG_DB: `
    nan gang, lis gang, baz done gang, manm gang, gang, kom gang, chime, lis gang yo, lis gang nan,
    sistem gang, baz done gang nan, baz done gang lan, baz de done gang, database gang, gang
    database, lis gang polis, lis gang lapolis, lis gang boston, lis neg gang, lis manm gang, dosye
    gang, fichye gang, afilye gang, asosye gang, gang member, gang list, ganng, gangster, gangste,
    gengste, nan yon gang, fe pati gang, fe pati yon gang, manm yon gang, nan sistem gang nan, lis
    bandi, bandi, nan lis bandi, chef gang, lis gang lan, lis gang lapolis boston, baz done gang yo,
    sistem gang lan, rejis gang, paj gang, fich gang, dosye gang lan, gang file, gang unit, inite
    gang, inite gang lan, gang databse, gang base, kom manm gang, manm gang lan, manm zoe, zoe
    pound, gang zoe, gang ayisyen, afilyasyon gang, asosye ak gang, gang associate, gang affiliat*,
    make gang, klase gang, etikete gang, etiket gang, sou lis gang, sou lis gang nou an, nan lis
    gang, nan lis gang yo, gen yon lis gang, yon lis gang, nan fichye gang, nan fichye gang yo, nan
    baz gang, nan baz done gang, sou lis gang yo, sou lis gang polis la, nan dosye gang, sou fichye
    gang
  `,
  BRIC: `
    bric la, sant entelijans, bric, sistem bric, baz done bric, sant entelijans lan, sant entelijans
    boston, sant entelijans lapolis, sant entelijans rejyonal, intelligence center, regional
    intelligence center, sant ransenyman, sant bric, sistem bric la, baz done bric la, database bric,
    bric database, bric system, sant entelijans rejyonal boston, sant entelijans polis, sant enfomasyon
    lapolis, fusion center, sant fizyon, sant done rejyonal
  `,
  FINGERPRINTS: `
    anprent, anprent dwet, anprent dijital, anpwent, anpwint, anprent mwen, anprent li, pran dwet,
    anprant, anprantes, anprent yo, anprent dwet li, anprent dwet yo, anprent l, anprent m, anprent
    fre, anprent mari, anprent pitit, anpret, anprentes, pran dwet li, pran dwet m, pran dwet l, mak
    dwet, mak dwet li, mak dwet m, mete dwet, mete dwet li, tranpe dwet, woule dwet, woule dwet li,
    foure dwet, skane dwet, skane dwet li, skane dwet m, fingerprint*, finger print*, biyometrik,
    biometric*, mete men sou machin anprent, enpresyon dijital, enpresyon dijital li, anpresyon
    dijital, enpresyon dwet, anpresyon dwet, enpresyon, anprent dijital li, anprent dijital m, pran
    anprent, pran anprent li, pran anprent m, anprent papa, anprent kouzen, anprent msye, anprent
    mwen yo, anprent li yo, anprent dijital mwen, prent dwet, prent, dwet mwen, dwet mwen sou
    machin, mete dwet mwen, mete dwet m, pran dwet mwen, pran tout dwet, tout dis dwet, dis dwet, 10
    dwet, skan dwet, eskane dwet, eskane dwet mwen, live scan, livescan, roule dwet, roule dwet
    mwen, roule dwet li, roule dwet mari m, roule dwet fre m, dwet nan lank, dwet nan lank lan, dwet
    mwen nan lank, mete men w sou eskane, mete men w sou eskane a, mete men sou eskane, mete men sou
    eskane a, mete dwet sou eskane, mete dwet mwen sou, mete dwet mwen sou machin, mete dwet sou
    machin, scan my fingers, scan my hand, scanned my fingers, scan dwet, scan dwet mwen, scan men
    m, eskane dwet li, eskane men, eskane men m, pran anprent mwen
  `,
  RECORD_ONLY: `
    selman kazye jidisye, kazye jidisye selman, sel kazye, dosye kriminel selman, sel dosye kriminel,
    jis dosye kriminel, dosye kriminel li selman, istwa kriminel selman, kori selman, cori selman,
    criminal record only, jis kazye, cori a selman, kori a selman, voye cori a, voye cori, sel cori,
    dosye kriminel l selman, sel dosye kriminel li, kazye l selman, kazye li selman, kazye jidisye l
    selman, sel kazye jidisye, sel kazye li, rap sheet, only his record, criminal history only, just his
    record, just cori, only cori, istwa kriminel li selman, antesedan kriminel selman, antesedan selman
  `,
  STATUS_ONLY: `
    selman estati, estati a selman, sel estati, estati imigrasyon selman, estati imigrasyon an selman,
    sel estati imigrasyon, status selman, status imigrasyon selman, estati l selman, estati li selman,
    jis estati, jis estati imigrasyon, estati sitwayente selman, anyen lot ke estati, jis di yo estati,
    jis di estati, selman di estati, selman si l sitwayen, selman si li sitwayen, selman si li legal,
    selman si l legal, estati li sel, estati l sel, estati imigrasyon li selman, estati imigrasyon l
    selman, only his status, only status, just his status, just the status, nothing but status, pa di
    anyen lot ke estati, pa bay lot enfo ke estati, anyen lot apa estati
  `,
  PUBLIC_INFO: `
    enfomasyon piblik, piblik deja, lis tribinal la, lis piblik, enfo piblik, enfomasyon ki piblik,
    docket, docket piblik, sou docket, masscourts, sou sit tribinal la, sit tribinal, lis tribinal, ore
    piblik tribinal, tout moun ka we, nenpot moun ka we, nenpot moun ka jwenn, press release, afiche
    piblik, deja afiche, afiche sou sit, sou sit tribinal, sou sit la, sou miray tribinal, afiche nan
    tribinal, afiche deyo tribinal, enfo ki deja piblik, enfomasyon ki deja piblik, deja piblik, li
    piblik deja, se piblik, se enfomasyon piblik, dosye piblik, nenpot moun ka gade, nenpot moun ka li,
    nenpot moun te ka, nenpot moun te ka we, nenpot moun te ka jwenn, nenpot ki moun ka, tout moun te ka
    we, tout moun ka li, tout moun ka jwenn, sou entenet piblik, public record, public docket, court
    calendar, kalandriye tribinal, ore tribinal, lis jou a, lis ka yo, lis odyans, lis odyans lan
  `,
  TASK_FORCE: `
    task force, travay pou ice, travay pou imigrasyon, gwoup espesyal ice, nan task force ak ice,
    nan task force ice, nan ekip ice, fe pati task force, li travay ak ice, li travay pou ice, hsi
    task force, ice task force, task fos, taskforce, tas fos, ekip ice ak polis, ekip espesyal ice,
    gwoup travay ice, gwoup espesyal imigrasyon, inite espesyal ice, inite ice, nan inite ice, fe
    pati inite ice, fe pati ekip ice, fe pati ekip imigrasyon, nan task force, nan yon task force,
    nan task force la, badj task force, badj hsi, gen yon badj hsi, gen badj hsi, gen badj ice, yon
    badj ice, yon badj hsi, jile task force, depite pa ice, depite ice, 287g, 287 g, detache kay
    ice, detache nan ice, travay pou hsi, travay ak hsi, li travay pou hsi, li travay ak hsi, travay
    tou pou ice, travay pou ice tou, travay ak ice tou, li fe pati ice, travay toulede kote, joint
    task force, asiyen nan ice, asiyen kay ice, asiyen ak ice, asiyen nan hsi, jacket task force,
    jaket task force, ves task force, kat task force, nan ekip hsi, nan ekip ak ice, nan ekip ak
    hsi, ekip ice la, ekip hsi, manm ekip ice, li nan ekip ice, l nan ekip ice, travay sou task
    force, travay nan task force, asiyen task force, sou task force, task force ice, task force
    imigrasyon, tasfos, tas fors, task fors, gwoup operasyon ice, inite imigrasyon, nan inite
    imigrasyon, badj ice, badj imigrasyon, kat ice, kat ice nan kou, tou de badj, de badj, gen de
    badj, li gen badj ice, fe pati hsi, fe pati ice, se moun ice tou, depite federal, deputized,
    cross deputized, detached to ice, assigned to ice, works for ice, travay ansanm ak ice chak jou,
    sou ekip federal, nan ekip federal, ekip federal ak ice, sou ekip federal ak ice, sou ekip ice,
    sou ekip hsi, detache kay hsi, detache nan hsi, detache bay ice, detache bay hsi, prete bay ice,
    prete bay hsi, gen de bos polis ak ice, kat hsi nan kou, kred hsi, gen kred hsi, badj hsi nan
    kou, ofisye task force, task force officer, tfo, task force hsi, task force ak ice, depitize
    federal
  `,
  ICE_OFFICE: `
    biwo ice, biwo imigrasyon, sant detansyon, bilding ice, kay ice, sant imigrasyon, biwo
    imigrasyon an, biwo ice la, biwo ice nan, sant ice, prizon imigrasyon, biwo ice burlington, biwo
    imigrasyon burlington, biwo burlington, bilding imigrasyon, bilding imigrasyon an, bilding
    federal, bilding federal la, sant detansyon imigrasyon, sant detansyon ice, sant ice burlington,
    kan imigrasyon, sal detansyon imigrasyon, lokal ice, lokal imigrasyon, kay imigrasyon, lakay
    ice, plymouth, prizon plymouth, wyatt, fasilite ice, ice facility, detention center, biwo ays,
    biwo ice nan burlington, biwo imigrasyon nan burlington, biwo imigrasyon burlington lan, sant
    imigrasyon burlington, sant ice nan burlington, sant detansyon burlington, sant detansyon
    plymouth, prizon plymouth la, kay ays, lokal ice la, ero office, burlington field office,
    detansyon ice la, detansyon imigrasyon an, lage _ nan pot ice, lage _ nan pot imigrasyon, lage _
    devan biwo ice, lage _ devan ice, depoze _ nan pot ice, depoze _ devan biwo ice, depoze _ devan
    biwo imigrasyon, lage _ nan biwo imigrasyon, lage _ nan biwo ice, lakou imigrasyon, lakou ice,
    destinasyon ice, destinasyon imigrasyon, pot biwo ice, burlington, prizon ice la, prizon ice yo,
    yon prizon ice
  `,
  ICE_CAR: `
    machin ice, machin ice yo, machin imigrasyon, van ice, van ice yo, kamyonet ice, vwati ice, vwati
    imigrasyon, van imigrasyon, machin imigrasyon yo, machin ice la, machin ice a, oto ice, oto ice la,
    oto imigrasyon, suv ice, suv ice la, suv imigrasyon, jip ice, jip imigrasyon, kamyon ice, kamyon
    imigrasyon, kamyonet imigrasyon, van ice la, van ice a, van imigrasyon an, bis ice, bis imigrasyon,
    minibis ice, machin federal, machin federal yo, machin federal la, machin ajan yo, machin ajan
    federal, van federal, suv federal, machin san plak, suv nwa yo, van blanch ice, ice van, ice car,
    ice suv, van tou nwa, van nwa, van nwa a, van nwa ice, machin nwa ice, machin nwa ice yo, suv nwa
    ice, suv nwa ice yo, jip nwa ice, kamyonet nwa ice, van blan ice, machin ays, machin ays yo, van
    ays, van ays la, kamyon ice la, bis ice la, machin limigrasyon, van limigrasyon, machin moun ice yo,
    machin ice ki t ap tann, van ajan yo, suv ajan yo, kamyonet ajan yo, vwati ajan yo, machin federal
    ki, ice vehicle*, ice truck, ice cars, ice vans, agents car, their van, immigration van, immigration
    car
  `,
} as const satisfies Partial<Lexicon>;
