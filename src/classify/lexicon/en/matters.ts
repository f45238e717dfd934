import type { Lexicon } from '../../concepts.ts';

/** English: what was asked, told or shown. */
export const matters = {
  PERSONAL: `
    address, addresses, adress, adresses, addy, home address, name, names, photo, photos, picture, pictures, pic,
    pics, info, information, personal info, family, families, phone number, parents names, date of birth, dob,
    where he lives, where i live, where she lives, where we live, where they live, details, license info, number,
    description, file, files, data, plate number, my plate, who my family, ids, social, identity, booking photo*,
    mugshot*, mug shot*, kids school, apartment number, workplace, where his kids, license plate, what i said,
    what i told, my complaint, whole file, digits, cell number, my number, phone #, cell phone number,
    cellphone number, social security, ssn, birthday, birth date, birthdate, license number, my license, copy of
    my id, copy of his id, copy of her id, copies of, my id, his id, her id, apt number, apt #, unit number, work
    address, job address, emergency contact*, profile, booking sheet*, booking info, booking pic*, booking
    information, booking picture*, intake form*, intake sheet*, roster*, list of names, names list, who lives, who
    lives there, who lives here, who lives with, who stays with, who stays there, everyone who lives, everything
    about me, everything about him, everything about us, everything about her, everything about my, all about me,
    all about him, all my info, infos, informations, infomation, informashun, informacion, datas, family members,
    family names, kids names, childrens names, wifes name, full name, real name, last name, first name, facebook
    profile, car plate, plate #, license plate number, tag number, physical description, what he looks like, what
    i look like, what he looked like, what i drive, what he drives, what car, car description, make and model,
    records, personal details, personal data, particulars, contact info, my case file, selfie, headshot, cell #,
    moms name, dads name, home adress, residence of, adres, address book, house number, street number, apartment
    no, had my name, had his name, had her name, had our address, had his address, had my address, had the
    address, had my info, had all our, had our names, had our info, had his info, had her address, had my phone
    number, had my number, had my file, had my report, had my statement, had the report, had my complaint, my
    statement, nickname, nicknames, had the name, had the nickname, had the exact, had my exact, took a pic of,
    took a picture of, took a photo of, took pics of, took pictures of, took photos of, taken a picture of,
    snapped a pic of, snapped a photo of, snapped a picture of, snapped his, snapped her, snapped my, list of
    everyone, list of people, list of tenants, list of residents, list of students, list of the, list of all, list
    of guests, list of kids, list of families, list of workers, list of my, list of our, list of his, list of
    addresses, list of phone, where i stay, where he stay, where he stays, where she stays, where she stay, where
    we stay, where they stay, where i be staying, where my mom lives, where my dad lives, where my family lives,
    where my brother lives, where my son lives, where my kids, where my husband lives, where them boys live, where
    people live, who i live with, who he lives with, who she lives with, who we live with, who lives in, who live
    there, who live here, who be living, who my, who his, his people, his info, her info, their info, everybodys
    info, everyones info, everybodys name, everyones name, peoples names, peoples info, peoples addresses, name of
    my, names of my, name of his, name of her, names of everyone, names of all, names of the, name of everyone,
    name n address, name and address, name and dob, names and dobs, names and addresses, family tree, next of kin,
    medical record*, medical info, insurance card, hospital record*, school record*, contact list, phone contacts,
    phone records, my contacts, his contacts, my texts, my messages, whole life, whole life story, life story, my
    business, all my business, all our business, our business, his business, license pic, license photo, drivers
    license, driver license, copy of the lease, the lease, my lease, rental papers, lease, alias, aliases,
    tattoos, tattoo, pictures of my, picture of my, picture of his, photo of my, photo of his, his face, her face,
    the kids names, school name, moms address, parents address, my folks, next door address, zip code, apt,
    location of his house, residential address, employment info, employer name, job info, where he worked, where i
    worked, work info, pay stubs, birthdates, dobs, case details, my details, his details, her details, things i
    said, what i said to, my own words, my words, what id told, what he told, what she told, my apartment number,
    my cell, his cell, her cell, photo of me, photo of him, photos of me, picture of me, picture of him, picture
    of her, my photo, his photo, her photo, mugshot, mug shot, my kids names, my familys names, my wifes name, my
    husbands name, my moms address, his moms address, our phone numbers, my birthday, his birthday, social
    security number, my social, his social, her social, emergency contact, emergency contacts, who lives with me,
    my family members, names of his family, names of my family, contact information, my drivers license, his
    drivers license, my licence info
  `,
  WHEREABOUTS: `
    where, what time im going, what time i, what time he, what time she, what time we, where i work, where he
    works, where she works, where i was, where he was, where i would be, where he would be, where he is, where i
    am, where i park, my schedule, his schedule, her schedule, schedule, location, whereabouts, what time, my
    shift, his shift, day and time, which bus, hideout, where i would, where to find, where they could find, exact
    time, exact hour, the hour, exact day, what day, where he parks, where _ parks, where _ park, where _ work,
    where _ works, where _ lives now, what restaurant, which restaurant, what job, which job, what hours, which
    hours, what days, which school, what school, what time my, court date, what bus, which building, what
    building, which door, what door, which apt, what apt, which apartment, what apartment, which house, what
    house, which unit, what unit, which floor, what floor, what corner, which corner, which street, what street,
    which entrance, what entrance, which site, what site, which church, what church, which car i, his route, her
    route, my route, my routine, his routine, her routine, hangout, hangs out, coordinates, live location, gps,
    dropped a pin, job site he, my hours, his hours, her hours, my work hours, work hours, court time, hearing
    date, court dates, next court date, my appointment, his appointment, her appointment, appointment time, pickup
    time, pick up time, drop off time, the day he, the day she, the day i, the time he, the time she, the time i,
    time he leaves, time i leave, time she leaves, time i get off, time he gets off, time she gets off, when i
    leave, when i get off, when i get home, when i get back, when i go to, when i come, when i work, when i start,
    when i finish, when i drop, when i pick, when i will, when i would, when id, when i be, when i usually, when
    ill be, when im home, when im at, when i am home, when i am at, when he leaves, when he leave, when he gets
    off, when he gets home, when he goes to, when he comes, when he works, when he starts, when he finishes, when
    he drops, when he picks, when he will, when he would, when hed, when hes home, when hes at, when he is home,
    when he is at, when he usually, when he be, when she leaves, when she gets off, when she gets home, when she
    goes to, when she comes, when she works, when she starts, when she finishes, when she drops, when she picks,
    when she will, when she would, when shed, when shes home, when she is home, when we leave, when we get home,
    when we will, when we would, when we are home, when were home, when we open, when my shift, when his shift,
    when her shift, when my husband leaves, when my dad leaves, when my court, when his court, when her court,
    when my hearing, when his hearing, when my appointment, when his appointment, when my next, id be at, that id
    be, i would be at, id be there, hed be at, shed be at, wed be at, he would be at, she would be at, we would be
    at, i was gonna be at, i will be at, ill be at, he will be at, she will be at, where id be, where hed be,
    where shed be, gets off shift, get off shift, gets off work, get off work, getting off work, got off work, off
    shift at, off work at, gets out of work, get out of work, gets out of school, get out of school, gets out of
    church, leaves work, leaves for work, leaving work, comes home at, gets home at, got one at, got one over at,
    got one of theirs at, got one of them at, got one of yours at, one of theirs at, one of yours at, got a guy
    at, got him at, got her at, we have him at, we have him here, we have her here, that they have him, that we
    have him, we got him at, we got him here, works at the, works at a, worked at the, works over at, works out
    of, working at the, drinks at, eats at, parks at, parks on, parks his truck, sleeps at, stays at, staying at,
    staying with, hides at, hiding at, hiding in the, hiding out, hangs at, hangs out at, goes to church, goes to
    mass, goes to the gym, goes to class, picks up his kid, picks up his kids, picks up her kid, picks up her
    kids, drops off his kid, drops off his kids, drops his kids, drops her kids, takes the bus, catches the bus,
    catch the bus, waits for the bus, waits at the, place he works, place i work, place she works, place where he,
    place where she, place where i, spot where he, which stop, what stop, which train, what train, which line,
    which job site, which house he, which door he, when the shift, when his class, when her class, when my class,
    when school, when mass, when church, when the service, which mass, which service, which court, what court,
    which courtroom, what courtroom, what courthouse, which hospital, which shelter, which room, what room, room
    number, bed number, bed he was in, which bed, ward he, which ward, what ward, which classroom, which table,
    where hes at, where he at, where she at, where shes at, where they at, where im at, where we at, where u at,
    where hes staying, where shes staying, where im staying, where hes hiding, where he hides, where he hangs,
    where he eats, where he drinks, where he goes, where she goes, where i go, where we go, where hes gonna be,
    where hes going to be, where he gonna be, where hes headed, where hes going, where he was going, where he was
    headed, where people gather, which corner the, the corner where, which lot, where the day laborers, where day
    laborers, when we meet, when the meeting, our meeting, meeting place, the address and time, day and hour, date
    and time, time and place, place and time, when and where, where and when, pickup spot, pick up spot, come out
    from the church, when he come out from the church, comes out of church, leaves church, leaving church, when he
    leaves work, when she leaves work, when he gets off work, when she gets off work, leaves the house, when he
    leaves the house, hell be at, shell be at, theyll be at, they will be at, would be at, you would be at, when
    to come, what time to come, when to show up, when to be there, where to go, where to wait, where to come,
    where to look, when to go, when to wait, which day to come, on the night shift, on night shift, on the day
    shift, on the late shift, on the morning shift, night shift, works nights, works the night shift, what shift,
    which shift, which bus stop, what bus stop, where he hangs out, where she parks, where he prays, where we
    work, where i worked, where she is, where we are, where we would be, where to find me, where to find him,
    where to find her, where to find us, where to find my, where my husband works, where my brother works, where
    my dad works, where he sleeps, where she sleeps, where he drops, where he picks, where he takes, where i was
    going, where she was going, what bus he takes, what train he takes, our schedule, work schedule, what time he
    leaves, what time she leaves, what time i leave, what time he gets, what time he works, when he goes, when she
    goes, when hed be, when shed be, when id be, when he would be, at the church on, at church on, at the clinic
    on, at the laundromat, at the gym, at the barbershop, at the market on, at the school at, his court date, her
    court date, my court date, day of his court, his hearing date, when her appointment
  `,
  RELEASE_TIME: `
    when he gets out, when he get out, when hes getting out, when he was getting out, when he would get out, when
    he getting out, what time he getting out, what time he gets out, what time he get out, what time she gets out,
    when she gets out, when hed be out, when he would be released, when he will be released, when he was being
    released, when hes being released, when she would be released, release date, release time, release dates,
    release times, time of release, time he gets out, time he got out, getting released, being released, release
    info, discharge time, hour of release, getting out, get out, be released, gets out, date of release, bail
    time, he makes bail, made bail, when he was released, when i get out, when i got out, when i would be
    released, when he got out, when she got out, releasing, be out, out date, his release, her release, my
    release, when _ gets out, when _ get out, when _ getting out, when _ got out, when _ be out, when _ be
    released, when _ released, when _ gets released, when _ walks, when _ walking out, when _ walk out, when _
    coming out, when _ come out, when _ let out, when _ be free, when _ make bail, when _ makes bail, when _ bail
    out, when _ bails out, what time _ out, what time _ released, what time _ get out, what time _ gets out, what
    time _ getting out, what time _ walking out, what time _ coming out, what time _ let out, what time _ be out,
    what hour _ out, minute he gets out, minute he got out, hed be out, shed be out, he be out, he will be out,
    she will be out, exact release, gets released, getting out at, date he gets out, day he gets out, day he got
    out, day of his release, hour of his release, release schedule, release hour, release of my, about his
    release, about her release, about my release, out time, wrap date, releasing him, releasing her, released at,
    walking out at, coming out at, walk out at, free at, discharge date, hour he gets out, hour he got out, hour
    he would, hour of my release, walkin out, when _ leaving the station, when _ leaving the jail, when _
    discharged, be walking out, be getting out, be coming out, be let out, be let go, be leaving jail, what day
    they get out, what day he gets out, what day he get out, what day she gets out, what day people get out, what
    date he gets out, what date they get out, who goes home, who gets out, who get out, who is getting out, whos
    getting out, who getting out, whos being released, who is being released, who gets released, who they
    releasing, who they are releasing, who they letting out, who is going home, whos going home, list of releases,
    list of people getting out, list of inmates getting out, release list, releases list, releases for, daily
    releases, tomorrows releases, upcoming releases, who is leaving, when they let him go, when they let her go,
    when they letting him go, when they let him out, when they letting him out, when they let me out, when they
    release, when they releasing, when they are releasing, when they gonna release, when hes done, when shes done,
    when hes done with, time he walks, time hes walking, when bail posts, when bail is posted, when bail gets
    posted, when bail gets paid, when bail is paid, when bail was paid, soon as bail, as soon as he makes bail,
    moment he makes bail, as soon as bail, bonding out, bonds out, about to get out, about to be out, about to
    walk, about to be released, about to get released, about to come out, about to let him, bout to get out, bout
    to be out, bout to walk, bout to be released, getting let out, gets let out, get let out, gonna get out, gonna
    be released, going to be released, going to get out, gonna be let, gonna walk out, gonna let him out, gonna
    let him go, getting sprung, sprung, being let go, being let out, being discharged, getting discharged, his
    discharge, her discharge, wraps up, wrapping up, ready for release, ready to be picked up, ready to walk,
    which door hell, which door he walks, which gate, out the front at, out the back at, out at, time _ walks,
    time _ walk out, time _ gets out, time _ get out, time _ getting out, time _ comes out, time _ be released,
    time _ gets released, time _ was released, time _ was getting out, time _ would be out, day _ gets out, day _
    walks, hour _ gets out, hour _ walks, minute _ walks, minute _ gets out, date _ gets out, moment _ walks,
    moment _ gets out, second _ walks, second _ gets out, second _ made bail, minute _ made bail, moment _ made
    bail, minute _ posts bail, minute _ makes bail, before let him out, before let her out, before they let him
    out, before they let her out, before letting him out, before letting her out, before they let me out, before
    he got out, before she got out, before his release, before her release, before they release, before releasing,
    before they released, when we cut him loose, thats when we cut him loose, thats when we let, when we let him,
    when they cut him loose, when we release, thats when we release, moved his release, moved her release, moved
    my release, changed his release, get out of lockup, gets out of lockup, getting out of lockup, out of lockup,
    the hour he gets, the hour he walks, what day he walks, when he walks, when she walks, hes leaving tonight,
    shes leaving tonight, hes getting out, release day, day of release, date of his release, time of his release,
    time of her release, his release date, her release date, when shes getting out, when hed get out, when he
    would be out, when shed be out, when hes out, when shes out, when he comes out, when she comes out, when i
    come out, when she was getting out, when he was coming out, when theyre letting, when they let, when they were
    letting, when they would let, when theyd let, when hed be released, when he is released, when hes released,
    when shes released, what time he walks, what time hes out, what time hes getting out, what day hes out, the
    day he gets out, the day he got out, the minute he gets out, the time he gets out, that hes getting out, that
    hes being released, that he is being released, that he was being released, that she was being released, that
    he was getting out, about the release, bail hearing time
  `,
  REPORT: `
    police report*, incident report*, school report*, the report, my report, his report, her report, reports, a
    report, report, police rpt, incident rpt, rpt, report i filed, booking report, arrest report*, field
    interview*, field report*, police file, whole report, complaint i filed, copy of the report, report about my,
    report about me, case report, crime report, accident report, witness statement*, report on my, report on him,
    report he wrote, report she wrote, report they wrote, the write up, writeup, statement i gave, statement i
    made, statement he gave, statement she gave, dv report, domestic report, burglary report, robbery report,
    assault report, stop report, fio, fio report, fios, case notes, detectives notes, officers notes,
    investigation file, case folder, my rape report, missing persons report, discipline report, disciplinary
    report, suspension report, school incident report, behavior report, bpd report, copy of report, full report,
    entire report, release a report to, release the report, released the report, releasing the report, release my
    report, released my report, release reports, released a report, releasing reports, student incident report,
    student incident reports, paper of the school, papers of the school, paper from the school, paper from school,
    counselors note, guidance counselors note, teachers note, note about my student, note about my son, note about
    my daughter, note about my kid, note from school, school note, school file, incident report, crash report,
    arrest report, complaint report, police report, our report, that report, copies of the report, copy of my
    report, copy of his report, the reports, police reports, case file, his case file, my case file, the file on
    my, report number, the write up on
  `,
  PLATES: `
    plate camera*, license plate camera*, plate reader*, license plate reader*, licence plate reader*, flock,
    flock camera*, alpr, plate data, plate camera info, plates camera*, traffic camera*, camera data, plate scan*,
    plate info, license plate data, license plates data, plate cam*, plate scanner*, lpr, lprs, flock cam*, flock
    safety, license plate cam*, license plate scanner*, license plate scan*, plate hits, plate hit*, plate
    search*, plate lookup*, plate tracking, plate database, camera hits, traffic cam*, license plate tracker*,
    plate tracker*, licence plate camera*, license plates, our plates, peoples plates, plates to, license plate
    reader system, plate reader system, plate readers, thru the readers, through the readers, plate reader,
    license plate reader, license plate readers, plate cameras, plate camera, plate scanner, plate scanners
  `,
  GANG_DB: `
    gang database, gang list, gang data base, gang file, as gang, as a gang, gang member, gang affiliat*, gang
    associate, gang database*, gang system, gang intel, gang book*, gang related, gang involved, gang label, gang
    points, gang tracking, gang assessment, gangdatabase, in the gang database, in the gang data base, on the gang
    list, on a gang list, into the gang database, in gang database, gang register, gang registry, gang computer,
    on some gang list, suspected gang, gang list*, now hes in the gang, now he is in the gang, gang roster, as in
    a gang, in a gang file, in a gang database, in the gang db, in their gang database, in their gang list, in the
    gang list, on the police gang list, on their gang list, on gang list, on the gang database, in the gang file,
    in the gang book, in the gang system, in the gang thing, in their gang thing, in the gang computer, gang db,
    gang book, gang member list, gang watch list, gang watchlist, list of gang members, list of gangs, gang
    members list, gang affiliated, gang affiliation, gang affiliate, put in the gang, put on the gang, added to
    the gang, added him to a gang, added to a gang, as a gang member, as gang member, as a gang associate, as gang
    associate, as gang affiliated, down as a gang, down as gang, down as ms13, as ms13, as ms 13, listed as gang,
    listed as a gang, flagged as gang, flagged as a gang, tagged as gang, tagged as a gang, labeled a gang,
    labeled as a gang, labeled as gang, labeled gang, verified gang member
  `,
  BRIC: `
    intelligence center, fusion center, the bric, regional intelligence, boston regional intelligence, regional
    intel, intel center, intel database, intelligence unit, intelligence database, bricc, the brick center, brick
    database, intelligence system, regional intelligence center, in the bric, in bric, into the bric, into bric
  `,
  FINGERPRINTS: `
    fingerprint*, finger print*, fingerprnt*, prints, took prints, fingprint*, finger prints, fingerprinted,
    fingers printed, inked, live scan, livescan, biometric*, rolled his prints, printed him, printed me, printed
    her, took his prints, took my prints, thumbprint*, thumb print*, all my fingers on, my fingers on the, fingers
    on the machine, fingers on the scanner, fingers on the glass, fingers on the screen, fingers in ink, scanned
    my fingers, scanned his fingers, scanned her fingers, scan my fingers, his fingers on the, her fingers on the,
    fingers on the pad, rolled my fingers, inked my fingers, fingerprint, fingerprints, fingerprinting, finger
    printed, finger print, took her prints, ran my prints, ran his prints, ran prints, took our prints, prints
    taken, got printed, was printed, they printed me, rolled my prints, rolled prints, my fingers scanned, scanned
    fingers, thumb print, thumbprint, ink on my fingers
  `,
  DETAINER: `
    immigration hold, immigration holds, immigration detainer*, imigration hold, hold from immigration, hold from
    ice, hold for immigration, hold for ice, immigration put a hold, ice put a hold, detainr, immigration
    retainer, ice retainer, ice has a hold, hold by ice, ice has hold, detainer request, immigration has a hold,
    detaner, detainor, detaineer, detener, detainer from, immigration detention request, ice request to hold,
    immigration request to hold, request to hold from ice, 48 hour hold, 48 hr hold, 48 hours hold, ice hold
    request, immigration hold request, immigration put hold, ice put hold, hold placed by ice, hold placed by
    immigration, ice placed a hold, immigration placed a hold, ice dropped a hold, lodged a detainer, federal
    hold, fed hold, federal detainer, migra hold, hold from the feds, hold on him for ice, hold on her for ice,
    hold on me for ice, hold on him for immigration, hold on him from ice, a hold on him by ice, immigration got a
    hold, ice got a hold, ice had a hold, immigration had a hold, immigration hold on, ice lodged a, hold paper
    from ice, ice retain, ice retainers, retainer from ice, retainer from immigration, detainer fax, form 247, 247
    form, 247a, 247 a, two forty seven, i two forty seven, immigration detain, hold of immigration, hold of ice,
    ice detention request, hold paper, immigration have a hold, ice have a hold, dhs hold, dhs detainer, homeland
    hold, homeland detainer, ice lien, ice detail order, hold order from ice, immigration paper to hold, paper to
    hold him, paper to hold her, ice told them hold, ice asking to hold, hold notice, notice to hold, notice of
    detainer, detainer notice, detainer paper*, detainer form*, immigration detention hold, ice hold on, ice hold
    for, ice hold paper, ice holding request, ice hold letter, ice hold him, ice flag hold, hold order, ice hold
    order, immigration hold order, immigration holding, civil detainer*, immigration detention order, detain
    request, detain paper, detainment request, detainment order, detention request, request for detention, request
    to detain, ice request to detain, hold request, holding request, ice wants them to hold, ice wants us to hold,
    ice want us hold, hold him for ice request, ice hol, ice hld, immigraton hold, immagration hold, imigration
    detainer, immigraton detainer, hold of the immigration, hold of the ice, hold by immigration, hold by the
    feds, hold put by ice, hold put on by ice, hold put on him by, retainer, ice detain, ice detainment, i 247
    form, i247 form, i dash 247, the 247, a 247, ice lodged, ice has lodged, ice had lodged, immigration lodged,
    dhs lodged, detainer lodged, lodged detainer, ice slapped a hold, ice lodged a hold, immigration slapped a
    hold, hold is from ice, hold is from immigration, the hold is from ice, hold was from ice, hold for ice on,
    paper that says ice detainer, paper says ice detainer, paper that said ice detainer, ice hold, ice holds, ice
    detainer, detainer form, immigration detainer, i247, i 247, i 247a, i247a, hold request from ice
  `,
  ADMIN_WARRANT: `
    administrative, immigration warrant*, imigration warrant*, administrative warrant*, admin warrant*, civil
    warrant*, warrant from ice, warrant from immigration, immigration paper in, deportation order, order of
    deportation, removal order, immigration flag, immigration hit, warrant of removal, ice thing in the system,
    paper from ice, paper from immigration, immigration thing, form from immigration, form from ice, immigration
    form, warrant for immigration, warrant by ice, warrant by immigration, immigration alert, ice alert, signed by
    ice, signed by immigration, signed by an immigration, signed by a ice, signed by an ice, ice flag, dhs
    warrant, dhs form, homeland security form, deportation warrant, immigration issue in the system, ice order,
    deportation paper*, immigration violation, order from ice, ice document*, old deportation order, flagged by
    ice, flagged by immigration, no judge paper just ice, paper with ice on, paper with ice on top, paper that
    says ice, paper that said ice, paper _ says ice, paper _ said ice, paper that says immigration, paper _ says
    immigration, form that says ice, computer said ice, immigration warrant came up, immigration came up, warrant
    signed by ice, warrant signed by immigration, warrant signed by an ice, warrant signed by a ice, warrant
    signed by some, warrant signed by dhs, warrant signed by an immigration, warrant signed by a deportation,
    warrant of ice, warrant of immigration, warrant of deportation, warrant for deportation, warrant to deport,
    ice paperwork, immigration order*, order of removal, final order, final order of removal, removal warrant*,
    order to deport, deport order, warrant for removal, old removal order, notice from ice, notice from
    immigration, letter from ice, letter from immigration, note from ice, note from immigration, paper of ice,
    paper of immigration, papers from ice, papers from immigration, paper by ice, immigration slip, ice slip, ice
    doc, ice docs, civil immigration warrant*, immigration civil, ice administrative, administrative form,
    administrative paper*, administrative order*, signed by ice officer*, signed by an ice officer, signed by a
    deportation officer, signed by deportation, signed by an agent, signed by agents, signed by some agent, signed
    by some ice, signed by an officer, signed by officer, signed by a supervisor, signed by dhs, signed by
    homeland, signed by the agent, signed by an ice supervisor, flag from ice, flag from immigration, flagged for
    immigration, flagged for ice, flag for immigration, hit from ice, hit from immigration, hit for immigration,
    hit for ice, hit on immigration, popped for immigration, popped up for immigration, immigration popped up, ice
    popped up, ice pops up, immigration pops up, computer says ice, computer says immigration, computer said
    immigration, system says ice, system says immigration, system said ice, system said immigration, came back
    immigration, came back with ice, came back with immigration, came up with ice, came up with immigration, came
    up as ice, came up immigration, comes up immigration, came up for immigration, came up for ice, i two hundred,
    i two oh five, two oh five, form 200, form 205, paper 205, homeland security paper*, homeland security
    warrant, homeland warrant, homeland paper, ice notice*, ice letter*, ice wants him in the computer, ice thing
    on the computer, ice file, immigration file, civil thing from ice, immigration notice*, old immigration order,
    old order from immigration, old deportation, deportation thing, removal thing, ice sheet, civil paper, civil
    order from, ice officer signature, ice officers signature, signature of an ice, signature of ice, ice
    signature, ice agent signature, ice officer signed, ice agent signed, signed by ice agent*, immigration arrest
    warrant, ice arrest warrant, ice civil warrant, civil immigration, warrant from dhs, warrant from homeland,
    warrant from the feds for immigration, immigration warant*, immigration warent*, immigration warrent*, ice
    warrent*, ice warant*, ice warent*, warrent from ice, warrent from immigration, warrant of the ice, warrant of
    the immigration, warrant for his removal, warrant for her removal, warrant for her deportation, warrant for
    his deportation, deportation warent, deportation warrent, admin warant, adminstrative warrant*, administrative
    warent, paper from homeland, paper from dhs, paper from the feds, homeland form, immigration department paper,
    immigration department form, red flag from ice, red flag from immigration, flagged in the system by ice, flag
    by ice, flag by immigration, immigration flagged, ice flagged, ice flagged him, ice flagged her, immigration
    flagged him, hit came back ice, hit came back immigration, immigration came back, ice came back on, ice hits,
    immigration hits, hit for a deportation, hit for deportation, a deportation hit, deportation hit, deportation
    flag, deportation notice, notice of deportation, removal notice, missed immigration court, missed his
    immigration court, old immigration case, old immigration warrant, immigration thing in the computer,
    immigration in the computer, immigration in the system, ice in the computer, ice in the system, ice on his
    screen, ice on the screen, immigration on the screen, immigration on his screen, said ice on it, says ice on
    it, says immigration on it, said immigration on it, with ice letterhead, ice letterhead, immigration
    letterhead, dhs letterhead, homeland security letterhead, ice logo, dhs logo, homeland logo, ice seal, signed
    by some officer, signed by an immigration officer, signed by immigration officer, signed by a supervisor at
    ice, signed by a field office, field office director, signed by field office, signed by nobody, no judge on
    it, form i 205 a, two hundred form, 205 form, 200 form, the i 200, the i 205, ice came up on, ice came up in,
    ice come up on, immigration came up on, immigration come up on, only immigration warrant, just immigration
    warrant, only an immigration warrant, just an immigration warrant, only a immigration warrant, just a
    immigration warrant, only an ice warrant, just an ice warrant, just a ice warrant, warrant was from ice,
    warrant is from ice, warrant was from immigration, warrant is from immigration, warrant came from ice, warrant
    came from immigration, warrant for arrest of alien, warrant for the arrest of alien, warrant of arrest of
    alien, ice warrant, ice paper warrant, ices own warrant, ice own warrant, administrative warrant, admin
    warrant, administrative ice warrant, immigration warrant, removal warrant, i200, i 200, i205, i 205, form i
    200, form i 205, civil warrant, civil immigration warrant
  `,
  COMPUTER: `
    computer, system, his screen, database hit, ncic, laptop, tablet, databse, mdt, the terminal, his laptop,
    cruiser computer, car computer, cruiser screen, cop computer
  `,
  JUDGE_PAPER: `
    judge warrant*, judges warrant*, judge paper*, judges paper*, judicial warrant*, court order*, judge
    signature, judges signature, signed by a judge, signed by judge, signed by the judge, warrant from a judge,
    warrant from the judge, us district court, federal court, judge name, judges name, judge signed, judge order,
    judges order, search warrant*, criminal warrant*, federal warrant, order from a judge, real warrant, a judge
    had signed, court warrant, name of a judge, judge sign*, superior court warrant, signed by magistrate, warrant
    from _ judge, from a federal judge, order from _ judge, signed by a real judge, signed by _ judge, warrant
    signed by a judge, warrant signed by judge, warrant signed by the judge, warrant signed by a federal, warrant
    signed by a magistrate, warrant signed by a real, warrant signed by federal judge, warrant w a judge, warrant
    with a judge, warrant with judge, judges signed, warrant from the federal court, warrant from federal court,
    federal court order, order from the court, order from a court, order of the judge, order of a judge, order of
    judge, paper of judge, paper from judge, paper from a judge, paper from the judge, paper of the judge, paper
    of a judge, paper signed by a judge, papers from a judge, papers signed by a judge, court papers signed,
    district judge, us district, real judge, judge signed off, judge approved, approved by a judge, okayed by a
    judge, signed off by a judge, arrest warrant from a judge, felony warrant, real court warrant, legit warrant,
    proper warrant, judge wrote, judge name on, judges name on, court seal, judicial order*, judical warrant*,
    judge warant, warrant from court with, warrant of a judge, warrant of judge, warrant of the judge, warrant by
    a judge, warrant by judge, issued by a judge, issued by a court, issued by a federal, stamped by a judge,
    stamped by the court, court stamp, signed by a federal, signed by a magistrate, signed by a district, federal
    search warrant, federal arrest warrant, warrant from us district, warrant from superior, warrant from district
    court, from a magistrate, federal judge signed, judges signature on, judge signature on, judges stamp, court
    stamp on, warrant w a judges, warrant with a judges, warrant with judges, warrant with a real judge, with a
    judges name, with a judge name, with judge name, had a judges name, had a judge on it, had a judges signature,
    signed from a judge, signed from judge, signature of a judge, signature of judge, signature of the judge,
    signature from a judge, signed by the court, signed by a court, signed by court, ordered by a judge, ordered
    by the judge, ordered by judge, order by a judge, order signed by, warrant from a court, warrant from a real
    judge, warrant from real judge, legit court warrant, actual warrant, real judge warrant, actual judge, federal
    judge warrant, judge issued, judge had issued, judge ok, judge okayed, judge authorized, judge authorised,
    court authorized, court issued, court authorised, us magistrate, u s district court, federal district court,
    federal magistrate, district court judge, district court warrant signed, signed by a federal judge, court
    order, court ordered warrant, judicial warrant, judge warrant, judges warrant, warrant from the court, warrant
    from court, court warrant signed, criminal warrant signed
  `,
  JUDGE: `
    judge, judges, magistrate, juez, judge*, federal judge*, majistrate, jugde, juge
  `,
} as const satisfies Partial<Lexicon>;
