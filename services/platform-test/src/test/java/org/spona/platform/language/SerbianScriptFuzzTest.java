package org.spona.platform.language;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.fuzz.Fuzzing;

@Tag("deeper")
class SerbianScriptFuzzTest {

    private static final Fuzzing SCRIPT = Fuzzing.of(
            "script",
            50,
            "Nadživjeti, injekcija i -{workshop}- od 12. marta: vidi www.bar.example/akt.pdf ili info@bar.example, 5 km, XIV.",
            "Међуопштинска сарадња у Љубовији и Њивицама, Џеп, -{Excel}- и `код`.");

    @Test
    void writesEveryTextInCyrillic() {
        SCRIPT.check(text -> SerbianScript.withoutMarks(SerbianScript.toCyrillic(text)));
    }

    @Test
    void writesEveryTextInLatin() {
        SCRIPT.check(text -> SerbianScript.withoutMarks(SerbianScript.toLatin(text)));
    }

    @Test
    void makesEveryTextAPatternInCyrillic() {
        SCRIPT.check(SerbianScript::patternToCyrillic);
    }

    @Test
    void tellsTheScriptOfEveryText() {
        SCRIPT.check(text -> SerbianScript.scriptOf(text).toString());
    }
}
