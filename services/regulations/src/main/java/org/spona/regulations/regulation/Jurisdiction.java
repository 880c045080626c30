package org.spona.regulations.regulation;

import org.spona.regulations.text.LetterOrder;

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
    XK;

    /** In what order letters follow numbers in its acts. */
    public LetterOrder letterOrder() {
        return switch (this) {
            case RS, BA_SRP, MK -> LetterOrder.AZBUKA;
            case ME, BA, BA_BIH, BA_BRC, HR, AL, XK -> LetterOrder.ABECEDA;
        };
    }
}
