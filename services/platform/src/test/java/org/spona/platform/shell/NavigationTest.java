package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            / | page, false, false
            /practices | false, page, false
            /practices/7/edit | false, true, false
            /practices-old | false, false, false
            /organisations/7 | false, false, true
            /profile | false, false, false
            """)
    void marksWhereTheReaderIs(String path, String current) {
        assertThat(new Navigation().at(path).stream().map(Navigation.Entry::current))
                .isEqualTo(List.of(current.split(", ")));
    }
}
