package org.spona.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MomentsTest {

    private static final Instant MEETING = Instant.parse("2027-03-12T09:00:00Z");

    private final Moments moments = in(2027);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sr-Latn | petak, 12. mart u 10:00
            sr-Cyrl | петак, 12. март у 10:00
            en      | Friday, 12 March at 10:00
            """)
    void saysAMomentAsPeopleDo(Locale locale, String words) {
        assertThat(moments.moment(MEETING, locale)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sr-Latn | petak, 12. mart 2027. u 10:00 | petak, 12. mart 2027. | 12. mart 2027.
            sr-Cyrl | петак, 12. март 2027. у 10:00 | петак, 12. март 2027. | 12. март 2027.
            en      | Friday, 12 March 2027 at 10:00 | Friday, 12 March 2027 | 12 March 2027
            """)
    void namesAnotherYearAndOnPaperThisOneToo(Locale locale, String moment, String day, String date) {
        var later = in(2028);
        var twelfth = LocalDate.of(2027, 3, 12);
        assertThat(later.moment(MEETING, locale)).isEqualTo(moment);
        assertThat(moments.onPaper().moment(MEETING, locale)).isEqualTo(moment);
        assertThat(later.day(twelfth, locale)).isEqualTo(day);
        assertThat(later.date(twelfth, locale)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-08, ponedjeljak",
        "2027-03-10, srijeda",
        "2027-03-14, nedjelja",
    })
    void namesTheDaysOfMontenegro(LocalDate day, String name) {
        assertThat(moments.day(day, Language.MONTENEGRIN.locale())).startsWith(name + ", ");
        assertThat(moments.day(day, Language.BOSNIAN.locale())).startsWith(name + ", ");
    }

    @Test
    void tellsTheZoneOfTheExactMoment() {
        assertThat(moments.iso(MEETING)).isEqualTo("2027-03-12T10:00:00+01:00");
        assertThat(moments.iso(Instant.parse("2027-07-01T10:00:00Z"))).isEqualTo("2027-07-01T12:00:00+02:00");
        assertThat(moments.exact(MEETING, Locale.forLanguageTag("sr-Latn"))).startsWith("12. 3. 2027. u 10:00:00");
    }

    @ParameterizedTest
    @EnumSource(names = {"SERBIAN_LATIN", "SERBIAN_CYRILLIC"})
    void namesEveryMonthInTheRightScript(Language language) {
        var months = Arrays.stream(java.time.Month.values())
                .map(month -> moments.date(LocalDate.of(2027, month, 1), language.locale()))
                .toList();
        assertThat(months)
                .allSatisfy(month -> assertThat(SerbianScript.scriptOf(month)).isEqualTo(language.script()));
    }

    private static Moments in(int year) {
        var now = Instant.parse(year + "-01-15T12:00:00Z");
        return new Moments(new Messages(), Clock.fixed(now, ZoneId.of("Europe/Belgrade")));
    }
}
