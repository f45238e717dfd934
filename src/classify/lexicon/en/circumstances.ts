import type { Lexicon } from '../../concepts.ts';

/** English: place, time and proof. */
export const circumstances = {
  STREET: `
    street, st, road, rd, block, intersection, corner, ave, both ends, avenue, lane, driveway, alley,
    traffic, the way, sidewalk, area, square, highway, bridge, exit, exits
  `,
  STATION: `
    police station, the station, a station, police stn, lockup, lock up, booking, holding cell, station
    house, area a, stationhouse, police hq, precint
  `,
  COURT: `
    court, courthouse, court house, eb court, ebdc, bmc, arraign*, courtroom, hearing, probation office
  `,
  JAIL: 'jail, prison, south bay, house of correction, hoc, detention, county jail',
  SCHOOL: `
    school, classroom, high school, middle school, teacher, principal, cafeteria, school bus, english high,
    madison park, schools
  `,
  CLINIC: `
    hospital, clinic, er, emergency room, doctor*, health center, bmc hospital, mgh, emergency dept
  `,
  CITY_BUILDING: `
    city hall, library, registry office, community center, bcyf, city building, housing office, town hall,
    city office, ymca
  `,
  CITY_PROPERTY: `
    city lot, city parking lot, city garage, city owned, municipal lot, city parking, city hall plaza,
    city hall garage, city property, public library lot, bcyf lot, community center lot, city building,
    park lot, franklin park, city park, public park, boston common, the common, parks dept, city yard,
    public works yard, dpw yard, municipal parking lot, municipal garage, school parking lot, city
    playground, park parking lot, community center parking lot, library parking lot, bcyf pool, city
    pool, public pool, garage at city hall, city hall lot, library lot, school lot, city owned lot, fire
    station lot, city hall parking, public school lot, city rink, city garage*, community center garage,
    bcyf center, city run
  `,
  PARK: `
    park, parking lot, playground, the lot, lot, ball field, boston common, soccer field, basketball court,
    parking garage
  `,
  SHELTER: 'shelter, pine street inn, homeless shelter, family shelter',
  TRAIN: `
    train, subway, t stop, t station, bus stop, bus, blue line, orange line, red line, green line, jfk
    station, maverick station, airport station, station platform, the t, ashmont station, platform, commuter
    rail, turnstile*, mbta, south station, ruggles, forest hills station
  `,
  HOME: `
    home, house, apartment, apt, door, building, 3 decker, triple decker, three decker, my place, stairs,
    hallway, 2nd floor, 3rd floor, bedroom, living room, houses, front porch, decker
  `,
  WORK: `
    work, job, restaurant, car wash, factory, kitchen, construction site, job site, worksite, warehouse, my
    job, office, paycheck, my check, day laborers, home depot, bakery, laundromat, jobsite, the shop, store
  `,
  CELLS: `
    cell area, cells, cell, lockup, holding area, back room, behind the counter, behind the desk, garage
    of the station, sally port, sallyport, booking area, booking room, interview room, interrogation
    room, locker room, station garage, holding cell, holding cells, back door of the station, in the
    back, employee area, staff area, restricted area, locked area, past the front desk, detention area,
    back office, non public, private area, staff only area, cell block, cellblock, in the back door,
    through the back door, in through the back
  `,
  NOW: `
    now, right now, happening now, rite now, currently, at this moment, this second, as we speak, here now,
    still here, still outside, are here, they here, is here, hurry, asap, theyre here, happening, at this
    minute, still happening, still going on, this very minute, just now, ongoing
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
    thursday, friday, saturday, sunday, earlier, the other day, was dismissed, couple days ago, weekend,
    last summer, in january, in february, in march, in april, in june, in july, in august, in september, in
    october, in november, in december, yest, yday, yesturday, earlier today, tonight earlier, back in, next
    morning, that night, that day, took
  `,
  HOURS: 'hour, hours, hr, hrs, h',
  MINUTES: 'minute, minutes, min, mins',
  DAYS: 'day, days',
  NUMBER: 'half an',
  VEST: `
    vest, vests, jacket*, shirt*, badge on belt, back of vest, hoodie*, patch*, uniform, uniforms, hat
  `,
  VIDEO: `
    video, videos, vid, recorded, recording, filmed, footage, filming, on camera, livestream, live stream,
    ring camera, doorbell camera, on tape, clip
  `,
  PHOTO: `
    photo of, photos of, picture of, pictures of, pic of, pics of, i have pics, have photo*, have a
    photo, have pictures, took pictures, took photos, took a picture, took a pic, took a photo, have a
    picture, have pic*, screenshot*, i got pictures, i got a pic, got a photo, got photos, got a
    picture, got pictures, my photo of, i took a pic
  `,
  PAPER_PROOF: `
    have the txt, have the text, have the texts, have the paper, i have the form, have a copy, kept the
    paper, have the letter, have paperwork, i have the paper, have the email*, the voicemail, got a copy,
    have the document, have the ticket, have the bail receipt, bail receipt, have the receipt
  `,
  BADGE_NO: 'badge number, badge no, badge num, badge #, officer number, his badge is, badge was',
  CAR_NO: `
    car number, cruiser number, plate number, license plate, plate was, cruiser no, car no, plates were,
    plate is, got the plate
  `,
  INCIDENT_NO: `
    incident number, report number, case number, incident no, incident #, police report number
  `,
} as const satisfies Partial<Lexicon>;
