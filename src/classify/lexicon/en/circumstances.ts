import type { Lexicon } from '../../concepts.ts';

/** English: place, time and proof. */
export const circumstances = {
  STREET: `
    street, st, road, rd, block, intersection, corner, ave, both ends, avenue, driveway, alley, traffic, the way,
    sidewalk, area, square, highway, bridge, exit, exits, directing traffic, directed traffic, direct traffic,
    stopping traffic, stopped traffic, stop traffic, holding traffic, held traffic, hold traffic, traffic control,
    controlling traffic, control traffic, controlled traffic, kept cars out, turning cars away, turned cars away,
    turned cars around, turning cars around, waved cars, waving cars, waved traffic, waving traffic, stopping
    cars, not letting cars, keeping cars, kept traffic, keeping traffic, had their cars across, cars across,
    cruisers across, cruiser across, parked sideways, parked in the middle, parked across, roadblock*, road
    block*, nobody could drive, nobody could get through, nobody could get thru, couldnt drive through, couldnt
    get through, couldnt get thru, wouldnt let cars, guiding traffic, guided traffic, guide traffic, doing
    traffic, did traffic, traffic detail, managing traffic, managed traffic, handling traffic, clear the street,
    cleared the street, clearing the street, cleared the road, clear the road, clear the way, cleared the way,
    clearing the way, clear a path, cleared a path, clearing a path, hold the intersection, held the intersection,
    holding the intersection, moved traffic, moving traffic, turning traffic, turned traffic, stopped the traffic,
    stopped letting cars, kept the road clear, keep the road, keep the street, keeping the street, keeping the
    road, rerout*, detour*, barricade*, blockade*, perimeter, cones, with cones, put cones, put up cones, flares,
    lanes, lane, both lanes, roadway, ramp, on ramp, off ramp, overpass, streets, rotary, alleyway, parking lot,
    path, traffic lights, directing cars, directed cars, direct cars, directing cars away, holding cars, held
    cars, stopped cars, stopping the cars, holding the cars, holding back cars, held back cars, waving people
    around, waved us around, waved everyone around, waving everybody around, waving us around, waved people
    around, couldnt drive down, couldnt drive up, couldnt get down, couldnt get up, no one could drive, nobody
    could leave the street, nobody could come up the street, turning drivers around, turned drivers around, turned
    people around, turn people around, turning people around, turned us around, turning us around, turned me
    around, turned everyone around, turned everybody around, wouldnt let me drive, wouldnt let us drive, wouldnt
    let nobody drive, wouldnt let nobody through, wouldnt let anyone through, wouldnt let anybody through, not
    letting anyone through, not letting anybody through, not letting people through, not letting us through, put
    the cruiser across, put a cruiser across, put his cruiser across, cruiser sideways, cruisers sideways, cruiser
    in the middle, outer perimeter, taped off, roped off, yellow tape, police tape, caution tape, sawhorses,
    barriers, at both ends, detouring, rerouting, the bus couldnt, buses couldnt, cars couldnt, no cars could,
    cars back, cars away, cars around, cars turn, cars move, cars out, cars off, put the car in the middle, put
    their car in the middle, car in the middle of the street, cruiser in the middle of the street, cruiser across
    the street, car across the street, parked across the street, parked across the road, waved me to go around,
    waved me around, waved cars around, waving cars around, told me to go around, told us to go around, made me go
    around, made us go around, stopped all the cars, stopped all cars, stop all the cars, stopped all traffic,
    held the cars, held all the cars, not let my truck, wouldnt let my truck, not let my car, wouldnt let my car,
    not let cars, kept both lanes clear, kept the lane clear, kept lanes clear, kept the street clear, kept _
    lanes clear, keeping the street clear, keeping the road clear, keep the street clear, keep the road clear,
    closed the street, closed off the street, closed our street, closed my street, closed the road, closed both
    ends, blocked the street, blocked off the street, blocked our street, blocked the road, blocked both ends,
    blocked the intersection, blocked traffic, blocking traffic, blocking the street, blocking the road,
    redirected traffic, rerouted traffic, detoured traffic, detoured us, detour, turned traffic away, held up
    traffic, cones across the street, cones out, flares out, put out flares, taped off the street, taped off our
    street, tape across the street, roadblock, road block, sealed off the street, sealed the street, shut the
    street, shut down the street, shut our street, street closed, road closed, guarding the corner, guarded the
    corner, no cars allowed, couldnt get down my street, couldnt drive
  `,
  STATION: `
    police station, the station, a station, police stn, lockup, lock up, booking, holding cell, station house,
    area a, stationhouse, police hq, precint, the precinct, police precint, police dept, police department, the
    stationhouse, district station, police headquarters, the cop shop, cop shop, police building, substation, sub
    station, police office, in holding, from holding, into holding, to holding, the substation, station lobby, the
    lobby of the station, front desk of the station, station steps, the district house, the barracks, at booking,
    in booking, officer at booking, booking desk, booking officer, upon booking, during booking, booking area,
    booking room
  `,
  COURT: `
    court, courthouse, court house, eb court, ebdc, bmc, arraign*, courtroom, hearing, probation office,
    dorchester court, roxbury court, brighton court, west roxbury court, chelsea court, bmc court, juvenile court,
    superior court, district court house, housing court, probate court, courtrooms, arraignment, left the
    courthouse, leaves the courthouse, leaving the courthouse, left court, leaves court, leaving court, left the
    courtroom, leaves courtroom, leaves the courtroom, leaving the courtroom, exited the courtroom, exits the
    courtroom, exited the courthouse, exited court, came out of court, came out of the courthouse, came out of the
    courtroom, walked out of court, walked out of the courthouse, walked out of the courtroom, after court, after
    the hearing, after her hearing, after his hearing, out of court, coming out of court, coming out of the
    courthouse, out of the courtroom, out of the courthouse, walking out of court, walking out of the courthouse,
    stepped out of court, stepped out of the courtroom, done in court, finished in court
  `,
  JAIL: `
    jail, prison, south bay, house of correction, hoc, detention, county jail, nashua, southbay, the county,
    county lockup, behind bars, plymouth, slammer, pen, jailhouse, jails, in custody, while in custody, held in
    custody, in their custody, while incarcerated, in lockup
  `,
  SCHOOL: `
    school, classroom, high school, middle school, teacher, principal, cafeteria, school bus, english high,
    madison park, schools, school report, school reports, school incident report, schools report, skipping class,
    cutting class, skipping school, homeroom, guidance counselor*, our dean, the dean, dean of students, vice
    principal, assistant principal, headmaster, i teach, my student, student incident report, student incident
    reports, paper of the school, papers of the school, paper from the school, paper from school, 8th grade, 7th
    grade, 9th grade, 6th grade, bps report, principals, the principals office, school counselor, school nurse,
    teachers, school staff, my sons school, my daughters school, my kids school, his school, her school,
    lunchroom, playground, hall pass
  `,
  CLINIC: `
    hospital, clinic, er, emergency room, doctor*, health center, bmc hospital, mgh, emergency dept
  `,
  CITY_BUILDING: `
    city hall, library, registry office, community center, bcyf, city building, housing office, town hall, city
    office, ymca
  `,
  CITY_PROPERTY: `
    city lot, city parking lot, city garage, city owned, municipal lot, city parking, city hall plaza, city hall
    garage, city property, public library lot, bcyf lot, community center lot, city building, park lot, franklin
    park, city park, public park, boston common, the common, parks dept, city yard, public works yard, dpw yard,
    municipal parking lot, municipal garage, school parking lot, city playground, park parking lot, community
    center parking lot, library parking lot, bcyf pool, city pool, public pool, garage at city hall, city hall
    lot, library lot, school lot, city owned lot, fire station lot, city hall parking, public school lot, city
    rink, city garage*, community center garage, bcyf center, city run, lot behind the library, lot by the
    library, lot at the library, behind the library, librarys lot, library parking, parking lot of the library,
    parking lot at the library, lot of the library, lot of the community center, lot of the _ community center,
    lot behind the community center, lot at the community center, lot of the _ school, lot behind the school, lot
    behind the _ school, lot of the school, schools parking lot, elementary school lot, high school lot, middle
    school lot, school yard, schoolyard, lot at _ park, parking lot of the park, park lots, city hall basement,
    inside city hall, bcyf, bcyf gym, rec center lot, recreation center lot, rec center, recreation center, city
    ballfield, city ball field, bps lot, bps bus yard, bus yard, school bus yard, dpw, dpw lot, dpw garage, public
    works, public works lot, fire house lot, firehouse, firehouse lot, fire station parking, police station lot,
    police lot, police parking lot, police garage, police station garage, police station parking lot, station lot,
    station parking lot, district lot, precinct lot, precinct parking, muni lot, citys lot, citys garage, city
    land, city owned garage, city owned parking, city owned building, city facility, city facilities, city
    buildings, government center garage, zoo lot, ronan park, malcolm x park, town field, playground lot, city
    playground lot, tow lot, city tow lot, parks department, parks department lot, parks and rec, moakley park,
    white stadium, harambee park, almont park, east boston stadium, memorial stadium, lopresti park, garvey park,
    jamaica pond lot, millennium park, clifford park, ramsay park, ringer park, smith field, baseball field, city
    field, city baseball field, little league field, city garages, city street garage, citys yard, sanitation
    yard, salt shed, city salt yard, public library, public library parking, branch library, library branch,
    library building, city community center, skating rink lot, municipal building, municipal rink, curtis hall,
    ymca lot, playground parking, lot behind the _ community center, lot at the _ community center, lot by the _
    community center, lot of _ community center, lot behind the _ library, lot of the _ library, lot at the _
    library, lot of _ school, lot at the _ school, lot by the _ school, lot behind _ school, lot of _ park, lot of
    the _ pool, lot behind the _ pool, lot of the _ rink, community center parking, community centre parking, rec
    center parking, city lot on, city owned lot on, city of boston lot, city of boston garage, city of boston
    property, city of boston building, city of boston parking, city parking garage, city pound, city yard on, city
    depot, city barn, city garage on, city gym, city hockey rink, city tennis court*, city basketball court*, city
    courts, city soccer field, city stadium, city cemetery, city beach, city golf course, franklin park zoo lot,
    franklin park golf, frankin park, franklin field, franklin park lot, carson beach lot, m street beach, malcom
    x park, ramsey park, columbus park, christopher columbus park, joe moakley, hyde park community center, hyde
    park library, mattapan library, dudley library, roxbury library, east boston library, eastie library,
    dorchester library, fields corner library, codman library, grove hall library, honan library, brighton
    library, allston library, roslindale library, jp library, egleston library, central library, bpl lot, library
    garage, library basement, library meeting room, library room, community room at, community center gym,
    community center bathroom, community center basement, curley center, curley community center, tobin center,
    tobin community center, shelburne center, perkins center, holland center, gallivan center, mildred center,
    mattahunt, mattahunt center, menino center, ohrenberger, jackson mann, paris street pool, paris st pool, pino
    center, orchard gardens, bcyf parking, bcyf parking lot, rec center bathroom, rec center parking lot, school
    parking, schools lot, school garage, school gym, bps parking lot, bps property, bps building, public school
    parking, public school parking lot, public school property, public school yard, fire station driveway, fire
    station garage, firehouse parking, fire station parking lot, firehouse parking lot, police academy lot,
    district station lot, district parking lot, bpd lot, bpd garage, bpd parking lot, bpd station lot, lot at d 4,
    lot behind the police station, lot behind the station, lot at the police station, lot at the station, parking
    lot of the police station, parking lot behind the station, parking lot at the police station, garage at the
    police station, garage of the police station, back lot of the station, dpw parking lot, dpw lot on, public
    works garage, public works parking, public works building, water and sewer lot, bwsc lot, btd lot, btd tow
    lot, bha lot, bha parking lot, bha property, bha building, housing authority lot, housing authority parking,
    housing authority property, public housing lot, public housing parking, public garden, the public garden,
    public playground, public ball field, public garage, public parking garage, public lot, public parking lot,
    municipal lot on, municipal pool, municipal parking, municipal property, muni parking, muni parking lot,
    metered lot, winthrop square garage, parking of the city library, parking of the library, city library, public
    school, at the public school, ballfield, ballfield parking, ball field parking, ballfield lot, parking of the
    school, parking of the park, school playground, community center, town yard, fire station, city pool lot, city
    hall, ball field, soccer field, senior center, elementary school, middle school, senior center lot, skating
    rink
  `,
  PARK: `
    park, parking lot, playground, the lot, lot, ball field, boston common, soccer field, basketball court,
    parking garage
  `,
  SHELTER: 'shelter, pine street inn, homeless shelter, family shelter',
  TRAIN: `
    train, subway, t stop, t station, bus stop, bus, blue line, orange line, red line, green line, jfk station,
    maverick station, airport station, station platform, the t, ashmont station, platform, commuter rail,
    turnstile*, mbta, south station, ruggles, forest hills station
  `,
  HOME: `
    home, house, apartment, apt, door, building, 3 decker, triple decker, three decker, my place, stairs, hallway,
    2nd floor, 3rd floor, bedroom, living room, houses, front porch, decker, kitchen, my crib, the crib, crib,
    porch, unit, basement, attic, front door, back door, back porch, doorway, foyer, condo, projects, housing,
    three family, 2 family, two family, inside my apartment, inside our apartment, inside the apartment, inside
    his apartment, inside her apartment, inside my house, inside our house, inside the house, inside his house,
    inside her house, inside our home, inside my home, inside the home, inside the apt, inside the unit, inside my
    place, into the house, into the apartment, into our apartment, into my apartment, into our house, into my
    house, into our home, in our kitchen, in my kitchen, in my living room, in our living room, in our bedroom, in
    my bedroom, in my apartment, in our apartment, in the apartment, in her apartment, in his apartment, in my
    house, in our house, in our home, in my home, broke the door, kicked the door, kicked down, kicked open, broke
    down, through the door, came through the door, came thru the door, went through the door, opened the door of
    our, opened the door to our, opened our door, opened my door, searched our, searched my apartment, searched
    the apartment, searched the house, searched my house, searching our, searching my apartment, searching the
    apartment, searching the house, upstairs, stood in my living room, went up to our, went up to my, went up to
    the apartment, came up to my apartment, clients residence, the residence, my residence, his residence, her
    residence, our residence, their residence
  `,
  WORK: `
    work, job, restaurant, car wash, factory, kitchen, construction site, job site, worksite, warehouse, my job,
    office, paycheck, my check, day laborers, home depot, bakery, laundromat, jobsite, the shop, store
  `,
  CELLS: `
    cell area, cells, cell, lockup, holding area, back room, behind the counter, behind the desk, garage of the
    station, sally port, sallyport, booking area, booking room, interview room, interrogation room, locker room,
    station garage, holding cell, holding cells, back door of the station, in the back, employee area, staff area,
    restricted area, locked area, past the front desk, detention area, back office, non public, private area,
    staff only area, cell block, cellblock, in the back door, through the back door, in through the back, cells
    area, cell blocks, the cage, cages, holding room, holding pen, holding tank, tank, drunk tank, sally, garage
    entrance, station basement, court lockup, court basement, courthouse basement, courthouse lockup, prisoner
    area, employee entrance, staff entrance, side entrance, back entrance, employees only, secure area, secured
    area, secure side, staff hallway, back hallway, behind the glass, behind the front desk, past the desk, past
    the counter, in back, the back of the station, back of the station, inside the station, into the back, inside
    the jail, visiting room, attorney room, lawyer room, little room, small room, interrogation, interview rooms,
    booking counter, non public area, nonpublic, intake, intake area, the gate, lockup gate, through the bars,
    thru the bars, behind the bars, next cell, his cell, her cell, my cell, their cell, the tier, on the tier, the
    pod, on the pod, dayroom, day room, housing unit, the roll door, roll up door, garage door, thru the garage,
    through the garage, in the garage, into the garage, via the garage, garage bay, bay door, the bay door, squad
    room, detective bureau, detectives room, detectives office, report room, guard room, roll call room, the
    guardroom, break room, behind the plexiglass, behind the window, past the window, past the lobby, beyond the
    lobby, where the public cant, holding cage, prisoner cage, prisoner elevator, secure elevator, secure door,
    locked door, steel door, metal door, the locked side, behind the locked, downstairs to the, cell corridor,
    lockup corridor, bullpen, the bullpen, holding dock, prisoners dock, the dock, staff door, officers door,
    officers only, judges elevator, cells downstairs, infirmary, medical unit, consult room, the back hall, the
    back hallway, back stairs, back rooms, inner office, restricted, the basement of the courthouse, the basement
    of the station, in the back office, back offices, the back rooms
  `,
  NOW: `
    now, right now, happening now, rite now, currently, at this moment, this second, as we speak, here now,
    still here, still outside, are here, they here, is here, hurry, asap, theyre here, happening, at this
    minute, still happening, still going on, this very minute, just now, ongoing, im still here, hes still here,
    shes still here
  `,
  DANGER: `
    banging, banging door, kids crying, breaking the door, break the door down, breaking down, gun pointed,
    pointing guns, guns out, guns drawn, hurt, bleeding, hitting, beating, help me, please help, help us,
    crying, screaming, emergency, scared to death, tear gas, pepper spray, pointing a gun, cant breathe,
    choking, forcing, kicking the door, trying to get in, pounding, with a battering ram, slammed, smash*,
    taser*, unconscious, going to shoot, dragging, weapons drawn
  `,
  PAST: `
    yesterday, last night, last week, this morning, last month, ago, last year, monday, tuesday, wednesday,
    thursday, friday, saturday, sunday, earlier, the other day, was dismissed, couple days ago, weekend, last
    summer, in january, in february, in march, in april, in june, in july, in august, in september, in october,
    in november, in december, yest, yday, yesturday, earlier today, tonight earlier, back in, next morning, that
    night, that day, took
  `,
  HOURS: 'hour, hours, hr, hrs, h',
  MINUTES: 'minute, minutes, min, mins',
  DAYS: 'day, days',
  NUMBER: 'half an',
  VEST: `
    vest, vests, jacket*, shirt*, badge on belt, back of vest, hoodie*, patch*, uniform, uniforms, hat
  `,
  VIDEO: `
    video, videos, vid, recorded, recording, filmed, footage, filming, on camera, livestream, live stream, ring
    camera, doorbell camera, on tape, clip, on my phone camera, got it on video, video of, ring cam, body cam,
    bodycam, dashcam, dash cam, recorded it, recorded everything, i recorded it, screen recording, livestreamed,
    went live
  `,
  PHOTO: `
    photo of, photos of, picture of, pictures of, pic of, pics of, i have pics, have photo*, have a photo, have
    pictures, took pictures, took photos, took a picture, took a pic, took a photo, have a picture, have pic*,
    screenshot*, i got pictures, i got a pic, got a photo, got photos, got a picture, got pictures, my photo of,
    i took a pic, took a picture of, took pics, have a pic, took pictures of, i have a screenshot, screen shot*
  `,
  PAPER_PROOF: `
    have the txt, have the text, have the texts, have the paper, i have the form, have a copy, kept the paper,
    have the letter, have paperwork, i have the paper, have the email*, the voicemail, got a copy, have the
    document, have the ticket, have the bail receipt, bail receipt, have the receipt, have the fax, have the
    letter from, a copy of the, i kept the paper, i have the docket, i have copies, have copies
  `,
  BADGE_NO: `
    badge number, badge no, badge num, badge #, officer number, his badge is, badge was
  `,
  CAR_NO: `
    car number, cruiser number, plate number, license plate, plate was, cruiser no, car no, plates were, plate
    is, got the plate
  `,
  INCIDENT_NO: `
    incident number, report number, case number, incident no, incident #, police report number
  `,
} as const satisfies Partial<Lexicon>;
