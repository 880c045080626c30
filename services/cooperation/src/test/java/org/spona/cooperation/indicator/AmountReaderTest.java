package org.spona.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.test.fuzz.Fuzzing;

/** Numbers as officers type them. */
class AmountReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "1.234,5|1234.5",
                "1.234|1234",
                "1 234 567|1234567",
                "1234,56|1234.56",
                "1,234.5|1234.5",
                "1,234,567|1234567",
                "0,125|0.125",
                "0.125|0.125",
                "1.5|1.5",
                "-3,5|-3.5",
                "−7|-7",
                "  20 |20",
                "1,2340|1.2340"
            })
    void readsTheNumberThatIsMeant(String typed, BigDecimal number) {
        assertThat(AmountReader.read(typed)).isEqualTo(new AmountReading.Amount(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 %", "12%", "12 posto", "12 odsto"})
    void readsPerCent(String typed) {
        assertThat(AmountReader.read(typed)).isEqualTo(new AmountReading.Percent(new BigDecimal(12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 od 40", "5/40", "5 of 40", "5 / 40", "5 од 40"})
    void readsAPartOfAWhole(String typed) {
        assertThat(AmountReader.read(typed)).isEqualTo(new AmountReading.Share(new BigDecimal(5), new BigDecimal(40)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nema podataka", "Nema podatka", "НЕМА ПОДАТАКА", "nepoznato", "n/a", "-", "–", "/", "no data"})
    void knowsThatThereAreNoData(String typed) {
        assertThat(AmountReader.read(typed)).isEqualTo(new AmountReading.NoData());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oko 20|amount.about",
                "око 20|amount.about",
                "cca 20|amount.about",
                "~20|amount.about",
                "više od 20|amount.about",
                "10-20|amount.range",
                "10 do 20|amount.range",
                "12 hiljada|amount.scale",
                "2 mil|amount.scale",
                "1,234|amount.unclear",
                "dvanaest|amount.unreadable",
                "12 protokola|amount.unreadable",
                "1.23.4|amount.unreadable",
                "1234567890123456|amount.large",
                "1,23456|amount.large"
            })
    void saysWhatToMend(String typed, String message) {
        assertThat(AmountReader.read(typed)).isEqualTo(new AmountReading.Refused(message));
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(AmountReader.read(" \u00A0")).isEqualTo(new AmountReading.Refused("amount.missing"));
        assertThat(AmountReader.read("1".repeat(101))).isEqualTo(new AmountReading.Refused("amount.long"));
    }

    @Test
    void answersWhateverIsTyped() {
        Fuzzing.of("amounts", 100, "1.234,5", "5 od 40", "oko 20", "nema podataka", "12 %")
                .check(text -> AmountReader.read(text).toString());
    }
}
