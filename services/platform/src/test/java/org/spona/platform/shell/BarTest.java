package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.platform.shell.Bar.Count;
import org.spona.platform.shell.Bar.Part;

class BarTest {

    private static final Count COMING = new Count("done", "answer.yes", 3);
    private static final Count MAYBE = new Count("soon", "answer.maybe", 0);
    private static final Count SILENT = new Count("plain", "answer.none", 1);

    @Test
    void dividesTheWhole() {
        assertThat(Bar.of(List.of(COMING, MAYBE, SILENT)).parts())
                .containsExactly(new Part(COMING, 0, 750), new Part(MAYBE, 750, 0), new Part(SILENT, 750, 250));
        assertThat(Bar.of(List.of(COMING, MAYBE, SILENT)).total()).isEqualTo(4);
    }

    @Test
    void isEmptyWhereNothingIsCounted() {
        assertThat(Bar.of(List.of(MAYBE)).parts()).containsExactly(new Part(MAYBE, 0, 0));
    }
}
