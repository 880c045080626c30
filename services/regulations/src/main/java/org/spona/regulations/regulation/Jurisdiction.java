package org.spona.regulations.regulation;

/** Where an act holds: a country (ISO 3166-1) or a part of it with laws of its own (ISO 3166-2, with an underscore). */
public enum Jurisdiction {
    RS,
    ME,
    BA,
    BA_BIH,
    BA_SRP,
    BA_BRC,
    MK,
    HR,
    AL,
    XK
}
