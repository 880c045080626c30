package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.exchange.ImportSource.Line;

class JsonLinesTest {

    @Test
    void readsALineEachAndCountsEmptyOnes() throws IOException {
        List<Line> lines = lines("\uFEFF{\"externalId\": \"1\"}\r\n\n  \n{\"externalId\": \"2\"}");

        assertThat(lines).extracting(Line::number).containsExactly(1L, 4L);
        assertThat(lines).allMatch(Line.Read.class::isInstance);
    }

    @Test
    void goesOnAfterALineThatCannotBeRead() throws IOException {
        List<Line> lines = lines("{broken\n[1, 2]\n" + "x".repeat(JsonLines.LONGEST + 1) + "\n{}");

        assertThat(lines)
                .filteredOn(Line.Unreadable.class::isInstance)
                .extracting(line -> ((Line.Unreadable) line).reason().code())
                .containsExactly("not-json", "not-an-object", "line-too-long");
        assertThat(lines.getLast()).isInstanceOf(Line.Read.class);
    }

    @Test
    void readsLinesThatAreLongerThanItsBuffer() throws IOException {
        String body = "ž".repeat(100_000);

        List<Line> lines = lines("{\"body\": \"" + body + "\"}\n{\"body\": \"kratko\"}\n");

        assertThat(lines)
                .extracting(line ->
                        ((Line.Read) line).fields().path("body").asString().length())
                .containsExactly(100_000, 6);
    }

    private static List<Line> lines(String text) throws IOException {
        var source = new JsonLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<Line> lines = new ArrayList<>();
        for (var line = source.next(); line.isPresent(); line = source.next()) {
            lines.add(line.get());
        }
        return lines;
    }
}
