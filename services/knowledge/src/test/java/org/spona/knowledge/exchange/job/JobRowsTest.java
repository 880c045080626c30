package org.spona.knowledge.exchange.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobRowsTest {

    private static final List<String> NAMES = List.of("ID", "Naslov", "Opština");
    private static final List<String> BAR = List.of("1", "Mobilni tim", "Bar");
    private static final List<String> KOTOR = List.of("2", "Svratište", "Kotor");

    @Test
    void areGivenBackAsTheyCameBelowTheNamesOfTheirColumns() throws IOException {
        try (var writer = written(List.of(NAMES, BAR, KOTOR))) {
            assertThat(writer.header()).isEqualTo(NAMES);
            assertThat(writer.count()).isEqualTo(2);
            assertThat(read(writer.kept())).containsExactly(List.of(), BAR, KOTOR);
        }
    }

    @Test
    void keepTheirNumberUnderATitle() throws IOException {
        try (var writer = written(List.of(List.of("Prakse naših opština"), List.of(), NAMES, BAR))) {
            assertThat(writer.header()).isEqualTo(NAMES);
            assertThat(writer.count()).isEqualTo(1);
            assertThat(read(writer.kept())).containsExactly(List.of(), List.of(), List.of(), BAR);
        }
    }

    @Test
    void areNotCountedWhereTheySayNothing() throws IOException {
        try (var writer = written(List.of(NAMES, BAR, List.of(), KOTOR, List.of()))) {
            assertThat(writer.count()).isEqualTo(2);
            assertThat(read(writer.kept())).hasSize(5);
        }
    }

    @Test
    void areNoneInAnEmptyFile() throws IOException {
        try (var writer = written(List.of())) {
            assertThat(writer.header()).isEmpty();
            assertThat(writer.count()).isZero();
            assertThat(read(writer.kept())).isEmpty();
        }
    }

    @Test
    void areAllKeptHoweverManyTheyAre() throws IOException {
        try (var writer = written(List.of(NAMES))) {
            Collections.nCopies(100, BAR).forEach(writer::add);
            assertThat(writer.count()).isEqualTo(100);
            assertThat(read(writer.kept())).hasSize(101);
        }
    }

    @Test
    void showTheFirstThatSaySomething() throws IOException {
        try (var writer = written(List.of(NAMES, List.of(), BAR, KOTOR));
                var reader = new JobRows.Reader(new ByteArrayInputStream(writer.kept()))) {
            assertThat(reader.first(1)).containsExactly(BAR);
        }
    }

    private static JobRows.Writer written(List<List<String>> rows) throws IOException {
        var writer = new JobRows.Writer();
        rows.forEach(writer::add);
        return writer;
    }

    private static List<List<String>> read(byte[] kept) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var reader = new JobRows.Reader(new ByteArrayInputStream(kept))) {
            for (Optional<List<String>> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
