package org.spona.infra.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeLinesTest {

    @Test
    void areAsManyAsAskedForAndTheSameEachTime() {
        assertThat(lines(0, 250)).hasSize(250).doesNotHaveDuplicates().isEqualTo(lines(0, 250));
        assertThat(lines(200, 250)).isEqualTo(lines(0, 250).subList(200, 250));
    }

    @Test
    void areWrittenInBothScripts() {
        assertThat(lines(0, 2).getFirst()).contains("sr-Cyrl").containsPattern("[љњџђћ]");
        assertThat(lines(0, 2).getLast()).contains("sr-Latn").doesNotContainPattern("[а-ш]");
    }

    private static List<String> lines(int from, int to) {
        List<String> lines = new ArrayList<>();
        for (byte[] some : new PracticeLines("p-").lines(from, to)) {
            new String(some, StandardCharsets.UTF_8).lines().forEach(lines::add);
        }
        return lines;
    }
}
