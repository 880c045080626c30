package org.spona.search.words;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.fuzz.Fuzzing;

@Tag("deeper")
class WordsFuzzTest {

    @Test
    void cutsEveryQueryIntoWords() {
        Fuzzing.of("words", 100, "pomoć u kući starijima", "помоћ у кући", "shërbime për fëmijë", "day care centres")
                .growingBy(6)
                .check(text -> Words.telling(text).stream().map(Word::stem).collect(Collectors.joining(" ")));
    }
}
