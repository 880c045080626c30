package org.spona.regulations.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;

/** Regulations for the tests of rules, which need neither Spring nor a database. */
public final class RegulationFixtures {

    private RegulationFixtures() {}

    /** A law as it was registered. */
    public static Regulation law(Reader author, Ownership ownership, Instant now) {
        return new Regulation(
                UUID.randomUUID(), author, ownership, content("Zakon o socijalnoj i dječjoj zaštiti"), now);
    }

    /** What a register says of a law with this title. */
    static RegulationContent content(String title) {
        return new RegulationContent(
                title,
                RegulationKind.LAW,
                "Sl. list CG 27/2013",
                "cnr-Latn",
                Jurisdiction.ME,
                LocalDate.of(2013, 5, 28),
                LocalDate.of(2013, 6, 25),
                List.of("https://www.gov.me/zakon"));
    }
}
