import type { Lexicon } from '../../concepts.ts';

/** Spanish: questions about status and origin, in the words of those who ask. */
export const questions = {
  ORIGIN: `
    de donde soy, de donde era, de donde eres, de donde es, de donde somos, de donde eramos, de donde son,
    de donde vengo, de donde viene, de donde venia, de donde veniamos, de donde vienes, donde naci, donde
    nacio, donde nacimos, donde habia nacido, donde nacieron, nacionalidad, que pais, de que pais, pais de
    origen, lugar de nacimiento, mi pais, nacimiento, d donde soy, de dnde soy, donde nacistes, donde
    naciste, cual es mi pais, de donde eran, de donde venian, de donde vine, de donde vinimos, de donde
    bengo, de onde soy, de onde era, de onde eres, de donde yo era, de donde yo soy, de donde uno es, de
    donde es uno, de k pais, de q pais, de ke pais, pais de nacimiento, donde nasi, donde nasio, donde
    habiamos nacido, en que pais, cual pais, mi nacionalidad, ke pais, q pais, donde nac*, en donde nac*,
    si soy mexican*, si era mexican*, si soy hondure*, si soy salvador*, si soy dominican*, si era
    dominican*, si soy guatemalt*, si soy colombian*, si soy venezolan*, si eramos mexican*, si eramos
    dominican*, si eran dominican*, si eramos hondure*, si era de mexico, si soy de mexico, nacido aqui,
    nacida aqui, nacidos aqui, naci aqui, nacio aqui, nacimos aqui, naciste aqui, de donde vienen, de
    donde venimos, de donde llegamos, de donde llegue, de que parte vengo, de que parte soy, de que parte
    eres, de que lugar soy, de que lugar eres, tierra natal, mi tierra, mi nacimiento, su nacionalidad,
    cual era su pais, cual era mi pais, d donde eres, d donde es, d donde era, d donde vengo, d donde
    somos, d donde son, de adonde soy, de adonde es, de adonde eres, de adonde somos, de adonde vengo, de
    dond soy, que de donde, de donde diablo*, pais de donde, nasimiento, nasionalidad, de que pais eres,
    de que pais soy, de que pais es, de que pais somos, de que pais son, de que pais venia, de que pais
    vengo, de que pais venimos, de que pais era, de que pais eramos, cual es tu pais, en donde naci, de
    donde uno era, de donde yo vengo, de donde yo venia, de donde tu eres, de donde tu es, de donde
    ustedes son, de donde son ustedes, de donde sos, de donde habia venido, de donde habiamos venido, de
    donde salio, de donde salimos, de donde carajo, de donde rayos, where are you from, where you from,
    where r u from, where were you born, were you born here, what country, si naci aqui, si nacimos aqui,
    si habia nacido aqui, si habia nacido en, nacido en este pais, nacida en este pais, naci en este pais,
    si era de aqui, si soy de aqui, si somos de aqui, si eramos de aqui, si era guatemalt*, si era
    salvador*, si era hondur*, si era colombian*, si era venezolan*, si era brasil*, si era haitian*, si
    somos salvador*, si somos guatemalt*, si somos hondur*, si somos mexican*, si somos dominican*, si
    somos colombian*, que nacionalidad, mi nacionalida, nacionalida, nacionalidades, de que nacion, si soy
    hondur*, si soy ecuatorian*, si soy brasil*, si soy haitian*, si soy nicarag*, si soy peruan*, si soy
    cuban*, si soy puertorriq*, si somos venezolan*, si somos ecuatorian*, si somos brasil*, si somos
    haitian*, si somos nicarag*, si somos peruan*, si somos cuban*, si somos puertorriq*, si era
    ecuatorian*, si era nicarag*, si era peruan*, si era cuban*, si era puertorriq*, si eramos guatemalt*,
    si eramos salvador*, si eramos hondur*, si eramos colombian*, si eramos venezolan*, si eramos
    ecuatorian*, si eramos brasil*, si eramos haitian*, si eramos nicarag*, si eramos peruan*, si eramos
    cuban*, si eramos puertorriq*, eres mexican*, eres guatemalt*, eres salvador*, eres hondur*, eres
    dominican*, eres colombian*, eres venezolan*, eres ecuatorian*, eres brasil*, eres haitian*, eres
    nicarag*, eres peruan*, eres cuban*, eres puertorriq*, sos mexican*, sos guatemalt*, sos salvador*,
    sos hondur*, sos dominican*, sos colombian*, sos venezolan*, sos ecuatorian*, sos brasil*, sos
    haitian*, sos nicarag*, sos peruan*, sos cuban*, sos puertorriq*, si soy de guatemala, si soy de el
    salvador, si soy de honduras, si soy de colombia, si soy de venezuela, si soy de haiti, si soy de
    brasil, si soy de otro pais, si era de guatemala, si era de el salvador, si era de honduras, si era de
    colombia, si era de venezuela, si era de haiti, si era de brasil, si era de otro pais, si somos de
    mexico, si somos de guatemala, si somos de el salvador, si somos de honduras, si somos de colombia, si
    somos de venezuela, si somos de haiti, si somos de brasil, si somos de otro pais, si eramos de mexico,
    si eramos de guatemala, si eramos de el salvador, si eramos de honduras, si eramos de colombia, si
    eramos de venezuela, si eramos de haiti, si eramos de brasil, si eramos de otro pais, eres de mexico,
    eres de guatemala, eres de el salvador, eres de honduras, eres de colombia, eres de venezuela, eres de
    haiti, eres de brasil, eres de aqui, eres de otro pais, usted no es de aqui, no eres de aqui, no sos
    de aqui, ustedes no son de aqui, no es de aqui verdad, no son de aqui, tu no eres de aqui, no naciste
    aqui, usted no nacio aqui, naciste aca, naciste alla, tu naciste aca, tu nacio aca, usted naciste aca,
    usted nacio aca, nacio aca, aca o alla, aqui o alla, de cual pais
  `,
  STATUS_QUESTION: `
    estas legal, eres legal, eres ilegal, estas ilegal, es usted legal, tienes papeles, traes papeles,
    eres ciudadano, eres ciudadana, y tus papeles, y sus papeles, pregunt* por migracion, pregunt* por
    inmigracion, pregunt* por la migra, pregunt* de migracion, pregunt* de inmigracion, tiene usted
    papeles, tenes papeles, cual es tu estatus, cual es su estatus, cual es tu estado migratorio, que
    estatus tienes, que estatus tiene, son ustedes legales, ustedes son ilegales, estas legal o, tu eres
    legal, tu eres ilegal, tu estas legal, tu ta legal, tu eta legal, ta legal, eta legal, uste es legal,
    usted es legal, usted es ciudadano, usted es ciudadana, tu eres ciudadano, eres residente, es
    residente, eres citizen, tu eres citizen, are you legal, are you illegal, you legal, do you have
    papers, you have papers, usted tiene papeles, ustedes tienen papeles, tu tienes papeles, tu tiene
    papeles, tiene papele, tienes papele, donde estan tus papeles, donde estan sus papeles, y los papeles,
    tus papeles, sus papeles please, estan legales, estan ilegales, son ilegales, son ciudadanos, eres
    ilegal o, vos tenes papeles, andas con papeles, andan con papeles, cargas papeles, eres mojado, sos
    legal, sos ilegal, sos ciudadano, tienes visa, tiene visa, tienes residencia, tiene residencia, estas
    aqui legal, estas aqui ilegal, estas legalmente, are u legal, r u legal, pregunt* por mis papeles,
    pregunt* por los papeles, pregunt* por sus papeles, pregunt* lo de migracion, pregunt* sobre
    migracion, pregunt* sobre inmigracion, pregunt* cosas de migracion, pregunt* cosas de inmigracion,
    pregunt* acerca de inmigracion, quien es ilegal, quien de ustedes es ilegal, quien aqui es ilegal,
    quienes son ilegales, quien no tiene papeles, quien tiene papeles, quienes tienen papeles, quienes no
    tienen papeles, quien tiene visa, quien tenia visa, quien tenia papeles, quien no tenia papeles, los
    que no tengan papeles, los que no tienen papeles, andas legal, andas ilegal, anda legal, anda ilegal,
    usted anda legal, estas aqui legalmente, estan aqui legales, papeles tienes, papeles tiene, papeles
    tenes, tienes los papeles, tiene los papeles, tiene sus papeles, tienes tus papeles, traes tus
    papeles, trae sus papeles, no papers no, show me your papers, your papers, where are your papers, got
    papers, you got papers, you have a green card, are you a citizen, you a citizen, are you citizen, u
    legal, u a citizen, you undocumented, are you undocumented, eres indocumentado, eres indocumentada,
    sos indocumentado, es usted indocumentado, es indocumentado, tu eres residente, usted es residente,
    usted es ilegal, uste es ilegal, sos residente, sos de los ilegales, sos mojado, eres de los que
    cruzaron, cruzaste la frontera, cruzo la frontera, brincaste la frontera, cual es tu situacion, cual
    es su situacion, cual es su situacion migratoria, tienes permiso de trabajo, tiene permiso de trabajo,
    tienes social, eres ciudadano o, eres americano, eres americana, es usted ciudadano, es usted
    ciudadana, es usted residente, que si soy ciudadan*, que si soy siudadan*, que si soy citizen, que si
    soy legal*, que si soy ilegal*, que si soy residente*, que si soy indocumentad*, que si soy
    inmigrante*, que si somos ciudadan*, que si somos siudadan*, que si somos citizen, que si somos
    legal*, que si somos ilegal*, que si somos residente*, que si somos indocumentad*, que si somos
    inmigrante*, que si era ciudadan*, que si era siudadan*, que si era citizen, que si era legal*, que si
    era ilegal*, que si era residente*, que si era indocumentad*, que si era inmigrante*, que si eramos
    ciudadan*, que si eramos siudadan*, que si eramos citizen, que si eramos legal*, que si eramos
    ilegal*, que si eramos residente*, que si eramos indocumentad*, que si eramos inmigrante*, que si es
    ciudadan*, que si es siudadan*, que si es citizen, que si es legal*, que si es ilegal*, que si es
    residente*, que si es indocumentad*, que si es inmigrante*, que si son ciudadan*, que si son
    siudadan*, que si son citizen, que si son legal*, que si son ilegal*, que si son residente*, que si
    son indocumentad*, que si son inmigrante*, que si eres ciudadan*, que si eres siudadan*, que si eres
    citizen, que si eres legal*, que si eres ilegal*, que si eres residente*, que si eres indocumentad*,
    que si eres inmigrante*, que si estoy ciudadan*, que si estoy siudadan*, que si estoy citizen, que si
    estoy legal*, que si estoy ilegal*, que si estoy residente*, que si estoy indocumentad*, que si estoy
    inmigrante*, que si estaba ciudadan*, que si estaba siudadan*, que si estaba citizen, que si estaba
    legal*, que si estaba ilegal*, que si estaba residente*, que si estaba indocumentad*, que si estaba
    inmigrante*, que si estamos ciudadan*, que si estamos siudadan*, que si estamos citizen, que si
    estamos legal*, que si estamos ilegal*, que si estamos residente*, que si estamos indocumentad*, que
    si estamos inmigrante*, que si estan ciudadan*, que si estan siudadan*, que si estan citizen, que si
    estan legal*, que si estan ilegal*, que si estan residente*, que si estan indocumentad*, que si estan
    inmigrante*, pregunt* por tu estatus, pregunt* por su estatus, pregunt* por mi estatus, pregunt* por
    nuestro estatus, pregunt* por mi situacion, pregunt* por nuestros papeles, pregunt* por papeles,
    preguntando por papeles, pregunt* si eramos legales, pregunt* si era legal, pregunt* si soy legal,
    pregunt* si estaba legal, pregunt* si tenia papeles, pregunt* si tengo papeles, pregunt* si teniamos
    papeles, pregunt* si era ciudadan*, pregunt* si soy ciudadan*, pregunt* si eramos ciudadanos,
    residente o ilegal, legal o ilegal, ciudadano o ilegal, legal or illegal, y tu visa cuando se vence, y
    tu estatus cuando se vence, y tu status cuando se vence, y su visa cuando se vence, y su estatus
    cuando se vence, y su status cuando se vence, tu visa cuando se vence, tu estatus cuando se vence, tu
    status cuando se vence, su visa cuando se vence, su estatus cuando se vence, su status cuando se
    vence, cuando se vence tu visa, cuando se vence su visa, tu estatus cual es, tu status cual es, su
    estatus cual es, su status cual es, y tu estatus, y tu status, y su estatus, y su status, quien de
    ustedes no tiene documentos, quien de ustedes no tiene permiso, quien de ustedes no tiene estatus,
    quien de ustedes no tiene residencia, quien de ustedes no tienen documentos, quien de ustedes no
    tienen permiso, quien de ustedes no tienen estatus, quien de ustedes no tienen residencia, quien de
    ustedes tiene documentos, quien de ustedes tiene permiso, quien de ustedes tiene estatus, quien de
    ustedes tiene residencia, quien de ustedes tienen documentos, quien de ustedes tienen permiso, quien
    de ustedes tienen estatus, quien de ustedes tienen residencia, quien no tiene documentos, quien no
    tiene permiso, quien no tiene estatus, quien no tiene residencia, quien no tienen documentos, quien no
    tienen permiso, quien no tienen estatus, quien no tienen residencia, quien tiene documentos, quien
    tiene permiso, quien tiene estatus, quien tiene residencia, quien tienen documentos, quien tienen
    permiso, quien tienen estatus, quien tienen residencia, quienes de ustedes no tiene documentos,
    quienes de ustedes no tiene permiso, quienes de ustedes no tiene estatus, quienes de ustedes no tiene
    residencia, quienes de ustedes no tienen documentos, quienes de ustedes no tienen permiso, quienes de
    ustedes no tienen estatus, quienes de ustedes no tienen residencia, quienes de ustedes tiene
    documentos, quienes de ustedes tiene permiso, quienes de ustedes tiene estatus, quienes de ustedes
    tiene residencia, quienes de ustedes tienen documentos, quienes de ustedes tienen permiso, quienes de
    ustedes tienen estatus, quienes de ustedes tienen residencia, quienes no tiene documentos, quienes no
    tiene permiso, quienes no tiene estatus, quienes no tiene residencia, quienes no tienen documentos,
    quienes no tienen permiso, quienes no tienen estatus, quienes no tienen residencia, quienes tiene
    documentos, quienes tiene permiso, quienes tiene estatus, quienes tiene residencia, quienes tienen
    documentos, quienes tienen permiso, quienes tienen estatus, quienes tienen residencia, o anda sin
    papeles, o andas sin papeles, o andan sin papeles, andas sin papeles, todavia anda sin papeles, usted
    ya arreglo, tu esta arreglad*, tu estas arreglad*, usted esta arreglad*, usted estas arreglad*, estas
    arreglad*, con lo de mis papeles, con lo de mis situacion, con lo de mis estatus, con lo de los
    papeles, con lo de los situacion, con lo de los estatus, con lo de mi papeles, con lo de mi situacion,
    con lo de mi estatus, que cual era mi status, que cual era mi estatus, que cual era mi situacion, que
    cual es mi status, que cual es mi estatus, que cual es mi situacion, cual era mi status, cual era mi
    estatus, cual era mi situacion, cual es mi status, cual es mi estatus, cual es mi situacion, que quien
    era ciudadano, que quien era ciudadanos, que quien era ilegal, que quien era legal, que quien es
    ciudadano, que quien es ciudadanos, que quien es ilegal, que quien es legal, que quien eran ciudadano,
    que quien eran ciudadanos, que quien eran ilegal, que quien eran legal, que quienes era ciudadano, que
    quienes era ciudadanos, que quienes era ilegal, que quienes era legal, que quienes es ciudadano, que
    quienes es ciudadanos, que quienes es ilegal, que quienes es legal, que quienes eran ciudadano, que
    quienes eran ciudadanos, que quienes eran ilegal, que quienes eran legal, quien era ciudadano, quien
    era ciudadanos, quien era ilegal, quien era legal, quien es ciudadano, quien es ciudadanos, quien es
    legal, quien eran ciudadano, quien eran ciudadanos, quien eran ilegal, quien eran legal, quienes era
    ciudadano, quienes era ciudadanos, quienes era ilegal, quienes era legal, quienes es ciudadano,
    quienes es ciudadanos, quienes es ilegal, quienes es legal, quienes eran ciudadano, quienes eran
    ciudadanos, quienes eran ilegal, quienes eran legal, tus papas son legales, tus papas tienen papeles,
    tus papas son ilegales, tus padres son legales, tus padres tienen papeles, tus padres son ilegales,
    sus papas son legales, sus papas tienen papeles, sus papas son ilegales, sus padres son legales, sus
    padres tienen papeles, sus padres son ilegales, how did you get into this country, si estaba
    arreglad*, si estaba derecho con, si estoy arreglad*, si estoy derecho con, si esta arreglad*, si esta
    derecho con, si estas arreglad*, si estas derecho con, si yo estaba arreglad*, si yo estaba derecho
    con, si yo estoy arreglad*, si yo estoy derecho con, si yo esta arreglad*, si yo esta derecho con, si
    yo estas arreglad*, si yo estas derecho con, si ella estaba arreglad*, si ella estaba derecho con, si
    ella estoy arreglad*, si ella estoy derecho con, si ella esta arreglad*, si ella esta derecho con, si
    ella estas arreglad*, si ella estas derecho con, si el estaba arreglad*, si el estaba derecho con, si
    el estoy arreglad*, si el estoy derecho con, si el esta arreglad*, si el esta derecho con, si el estas
    arreglad*, si el estas derecho con, que si yo era residente, que si yo era ciudadan*, que si yo era
    papeles, que si yo era documentos, que si yo era permiso, que si yo era legal, que si yo era ilegal,
    que si yo soy residente, que si yo soy ciudadan*, que si yo soy papeles, que si yo soy documentos, que
    si yo soy permiso, que si yo soy legal, que si yo soy ilegal, que si yo tenia residente, que si yo
    tenia ciudadan*, que si yo tenia papeles, que si yo tenia documentos, que si yo tenia permiso, que si
    yo tenia legal, que si yo tenia ilegal, que si yo tengo residente, que si yo tengo ciudadan*, que si
    yo tengo papeles, que si yo tengo documentos, que si yo tengo permiso, que si yo tengo legal, que si
    yo tengo ilegal, con que si yo tenia, con que si yo tengo, con que si yo soy, con que si yo era, con
    que si tenia, con que si tengo, con que si soy, con que si era
  `,
} as const satisfies Partial<Lexicon>;
