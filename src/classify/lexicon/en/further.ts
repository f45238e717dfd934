import type { Lexicon } from '../../concepts.ts';

/** English: classes with more wordings than their own theme has room for. */
export const further = {
  RELEASED: `
    set _ free, set free, let _ out, released, release, can go, could go, was free to go, free to go, should be
    free, supposed to be released, supposed to get out, supposed to go home, was supposed to be out, should have
    been out, should be out, getting out, got out, get out, gets out, after court let, cleared to go, cleared to
    leave, ordered released, time to go home, time to leave, walked out, walks out, walking out, coming out, came
    out, allowed to leave, on the way out, leaving the station, left the station, leave the station, freed,
    cleared for release, done processing, signed out, signed his release, good to go, about to leave, walk out,
    walk free, out of jail, be out, supposed to come out, supposed to be free, supposed to leave, due to be
    released, due out, was getting released, should be out by now, shoulda been out, should of been out, shouldve
    been out, should a been out, shoulda been home, should be home, should have been home, should of been home,
    supposed to be home, supposed to walk, supposed to be let, was meant to be released, meant to get out, meant
    to be out, time to be released, good to leave, clear to go, clear to leave, approved for release, eligible for
    release, set to be released, set to get out, set to be out, ready to go home, ready to be released, ready to
    leave, release was ordered, ordered free, discharged, discharge, stepped out, stepping out, stepped outside,
    walked free, walks free, walking free, walkin out, comes out, coming home, left jail, leaving jail, leaving
    the jail, left the jail, leaving court, left court, leaving the courthouse, left the courthouse, release
    papers, release paperwork, signed for his, got his property, got his property back, gave him his property, got
    his belongings, got his stuff back, booked out, processed out, all processed, finished booking, booking was
    done, done with booking, was free to leave, free to leave, free man, was a free man, was done with court,
    about to go home, was told he can go, was told he could go, told he could go, told he can go, told she could
    go, told she can go, told he was free, made it out, came thru the door, out the door, releasd, relased,
    relese*, realeased, relised, free to walk, cleared to walk, okd for release, ok to go, ok to leave, okay to
    leave, okay to go, all clear to go, got the ok to, cleared for discharge, release went through, release was
    signed, release was approved, release signed, signed the release, signed the release papers, signed his
    papers, signed her papers, signed her release, signed my release, on his way out, on her way out, on my way
    out, headed out, heading out the, stepping out of, step out of, exit the jail, exited the jail, exits the
    jail, exiting the, exited the station, coming out of jail, coming out of the jail, came out of jail, came out
    of the jail, came out of the station, coming out of the station, came out of court, come out of court, coming
    out of court, come out of the station, come out of jail, left from court, walked from court, walks out of,
    walking out of, done at court, finished at court, was being released, being let go, let go from, gets let out,
    got let out, get let out, was let out, were let out, when they release, when they released, when they let,
    once released, upon release, at release, at his release, at her release, at my release, upon his release, upon
    her release, day of his release, day he got out, day she got out, day i got out, gate opened for, back on the
    street, was cleared to leave, was cleared to go, all set to go, set to go, meant to go home, was meant to go
    home, says hes done, says shes done, more reason to keep, no more reason to keep, nothing keeping him, nothing
    holding him, could have gone home, done with everything, leaves the courthouse, leaves court, left the
    courtroom, leaves courtroom, leaves the courtroom, leaving the courtroom, exited the courtroom, exits the
    courtroom, exited the courthouse, exited court, came out of the courthouse, came out of the courtroom, walked
    out of court, walked out of the courthouse, walked out of the courtroom, after court, after the hearing, after
    her hearing, after his hearing, out of court, coming out of the courthouse, out of the courtroom, out of the
    courthouse, walking out of court, walking out of the courthouse, stepped out of court, stepped out of the
    courtroom, done in court, finished in court
  `,
  REQUESTED: `
    when he asks, when ice asks, ice requested, at the request of ice, ice wanted, requested by ice, ice asked
    them, ice asked bpd, ice asked the police, asked by ice, ice emailed asking, ice told them to, ice asked for
    help, for ice request, ice request, request from ice, when they ask, whenever ice asks, when immigration asks,
    ice had asked, because ice asked, after ice asked, ice called and asked, ice asked for him, ice asked for her,
    ice asked for the, ice asked for his info, ice asked for information, ice asked for info, at ices request, at
    ice request, on ices request, at immigrations request, at the request of immigration, because ice told them,
    on behalf of ice, as a favor to ice, favor for ice, ice told them to hold, when ice called, ice asked them to,
    ice asked them for, ice asked to hold, ice told them, ice wanted them to, ice requested him, because ice
    wanted, cause ice asked, cuz ice asked, bc ice asked, cuz ice told, bc ice told, ice called them and, ice
    called the station, ice called the jail, ice called ahead, ice requests, request of ice, request by ice,
    request of immigration, request by immigration, asked for by ice, ice sent a request, ice sent them a request,
    immigration asked them, immigration asked for the, immigration requested, immigration called and asked,
    immigration told them to, ice request for, ices request, immigrations request, ice emailed a request, ice
    called asking, ice called to ask, ice called and said, because immigration asked, because immigration told, at
    the request of the feds, when ice calls, whenever ice calls, everytime ice asks, every time ice asks, anytime
    ice asks, each time ice asks, if ice asks, asked us for traffic, asked us for help, asked us for assistance,
    asked us for backup, asked us to assist, asked us to block, asked us to hold, asked us to keep, asked us to
    help, asked us to close, asked us to shut, asked for our help, requested our assistance, requested our help,
    requested assistance, requested traffic, requested help, requested backup, requested support, asked for
    assistance, asked for support, asked bpd for help, asked boston for help, asked the cops for help, asked
    police for help, asked the police for help, asked the police to, asked bpd to, asked the station to, asked the
    jail to, asked boston police to, asked the cops to, asked the officer to, asked the sheriff to, as soon as ice
    asked, soon as ice asked, once ice asked, the minute ice asked, the second ice asked, ice just asks, ice only
    has to ask, ice has to ask, ice asks them, ice asks and, ice asks bpd, ice asked and, ice wrote to, ice wrote
    asking, ice sent an email asking, ice sent a letter asking, ice phoned, ice phoned and asked, ice phoned
    asking, ice rang and asked, ice rang them, ice rings, ice wanted the, ice wanted his, ice wanted a, ice wants
    his, ice wants the, ices asking, immigration wanted the, immigration wanted his, immigration phoned,
    immigration called them, immigration called the, immigration asked bpd, immigration asked the police, feds
    asked, the feds asked, agents asked for, the agents asked for, agents asked the, the agents asked the,
    homeland asked, homeland security asked, hsi asked, as a courtesy to, courtesy to ice, courtesy hold, as a
    favor, favor to ice, favour to ice, doing ice a favor, doing them a favor, did ice a favor, did them a favor,
    told me immigration asked, told me ice asked, told us immigration asked, told us ice asked, said immigration
    asked, said ice asked, says immigration asked, says ice asked, ice asked to, immigration asked to, ice called
    them for, ice called for help, ice called for backup, ice called bpd, ice called the cops, ice called police,
    ice called the police, ice called boston, ice called them in, ice called them out, ice radioed for, ice called
    for assistance, ice asked for backup, ice asked for assistance, ice asked for support, ice requested backup,
    ice requested help, ice requested assistance, immigration called for, immigration called the cops, immigration
    called bpd, immigration called boston, agents called for backup, agents called for help, agents called the
    police, agents called bpd, after the agents asked, when the agents asked, because the agents asked, cause the
    agents asked, agents asked them to, agents asked them for, agents asked him to, agents asked her to, agents
    requested, agents had asked, sent the station a request, sent the police a request, sent the cops a request,
    sent _ a request, email from ice, email from immigration, emails from ice, call from ice, call from
    immigration, fax from ice, fax from immigration, letter from ice, letter from immigration, message from ice,
    message from immigration, request from immigration, requests from ice, requests from immigration, begging the
    cops, begging the police, begging police, begging cops, begged the cops, begged the police, keep him for us,
    keep her for us, hold him for us, hold her for us, hold them for us, can you hold, can you guys hold, can you
    keep him, can you guys keep, could you hold, hang on to him for us, give us a hand with, ice wants us to, ice
    wanted us to, ice wanted the police, ice wanted the cops, ice wants the police, ice wants the cops, ice needs
    us to, ice needed, ice wanted help, ice wants help, ice wanted a hand, ice calls asking, immigration called
    asking, ice asked if, ice asking if, ice asking the, ice asked the cops, ice asked us, ice asked for, ice asks
    for, immigration asked the cops, immigration asked for, immigration asks for, immigration asking for,
    immigration asking the, ice emailed the, ice faxed the, ice wrote the, ice wrote to the, requested by
    immigration, request came from ice, request came in from ice, a favor for immigration, ice reached out,
    immigration reached out, ice put in a request, ice made a request, ice submitted a request, immigration
    request, ice notification request, request to be notified, asked to be notified, asked to be told, wanted to
    be told when, wants to be told when
  `,
} as const satisfies Partial<Lexicon>;
