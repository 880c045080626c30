package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {

    @Test
    void leadsVisitorsToWhatIsPublic() {
        assertThat(new Navigation()
                        .forVisitorsAt("/networks").stream().map(entry -> entry.path() + " " + entry.current()))
                .containsExactly(
                        "/networks page",
                        "/search?kind=practice false",
                        "/regulations false",
                        "/meetings false",
                        "/plans false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            / | navigation.home page
            /practices | navigation.practices page
            /practices/7/edit | navigation.practices true
            /practices-old |
            /regulations/7 | navigation.regulations true
            /provision-issues/7 | navigation.regulations true
            /meetings/answers/7 | navigation.meetings true
            /protocols/7 | navigation.cooperation true
            /organisations/7 | navigation.members true
            /profile |
            """)
    void marksWhereTheReaderIs(String path, @Nullable String current) {
        assertThat(new Navigation()
                        .at(path).stream()
                                .filter(entry -> !entry.current().equals("false"))
                                .map(entry -> entry.text() + " " + entry.current()))
                .isEqualTo(current == null ? List.of() : List.of(current));
    }
}
