package org.spona.cooperation.indicator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;

/** An indicator of an association and the value of Bar, for the tests of rules. */
final class Measuring {

    static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    static final Ownership OF_ASSOCIATION = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK);
    static final UUID NETWORK = OF_ASSOCIATION.networkId();
    static final UUID BAR = UUID.randomUUID();
    static final Period YEAR = new Period(2026, Frequency.YEAR, 1);
    static final Reader EDITOR = PlainReaders.as(Role.EDITOR, OF_ASSOCIATION);
    static final Reader OFFICER = PlainReaders.as(Role.OFFICER, BAR, NETWORK);

    private Measuring() {}

    static IndicatorContent content(IndicatorKind kind) {
        return content(kind, true);
    }

    static IndicatorContent content(IndicatorKind kind, boolean summable) {
        return new IndicatorContent(
                "Broj protokola o saradnji",
                "Potpisani protokoli.",
                "sr-Latn",
                kind,
                "",
                Direction.UP,
                Frequency.YEAR,
                Reporters.MEMBERS,
                false,
                summable,
                true,
                List.of(),
                "",
                "",
                List.of(),
                IndicatorSource.MANUAL,
                "",
                null);
    }

    static Indicator indicator(IndicatorKind kind) {
        return indicator(content(kind));
    }

    static Indicator indicator(IndicatorContent content) {
        return new Indicator(UUID.randomUUID(), EDITOR, OF_ASSOCIATION, content, NOW);
    }

    static Measurement measurement(Indicator indicator, MeasuredValue value) {
        return new Measurement(UUID.randomUUID(), indicator, BAR, NETWORK, YEAR, value, List.of(), "", NOW);
    }
}
