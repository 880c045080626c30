package org.spona.search.log;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.fuzz.Fuzzing;

@Tag("deeper")
class AskedWordsFuzzTest {

    @Test
    void tellsOfEveryQueryWhetherItIsKept() {
        Fuzzing.of("asked-words", 50, "pomoć u kući 2027", "065 123-456", "info@bar.example", "https://bar.example")
                .check(text -> AskedWords.of(text).map(AskedWords::term).orElse(""));
    }
}
