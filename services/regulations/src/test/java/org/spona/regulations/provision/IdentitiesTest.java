package org.spona.regulations.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.regulations.provision.ActTreeTest.line;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;
import org.spona.regulations.text.Level;

class IdentitiesTest {

    private static final ActLine FIRST = line(Level.ARTICLE, "1", "Opština obezbeđuje pomoć u kući starim licima.");
    private static final ActLine SECOND = line(Level.ARTICLE, "2", "Savet za socijalnu zaštitu broji sedam članova.");
    private static final ActLine THIRD = line(Level.ARTICLE, "3", "Izveštaj se podnosi skupštini do kraja marta.");

    private static List<Provision> version(ActLine... lines) {
        return ActTree.of(
                List.of(lines), Stream.of(lines).map(_ -> UUID.randomUUID()).toList(), LetterOrder.AZBUKA);
    }

    private static List<UUID> found(List<Provision> before, ActLine... lines) {
        return Identities.of(List.of(lines), before, LetterOrder.AZBUKA);
    }

    @Test
    void keepsWhoProvisionsAreWhenTheirTextChanges() {
        List<Provision> before = version(FIRST, SECOND);

        assertThat(found(before, FIRST, line(Level.ARTICLE, "2", "Savet za socijalnu zaštitu broji devet članova.")))
                .isEqualTo(before.stream().map(Provision::wid).toList());
    }

    @Test
    void followsARenumberedArticleByWhatItSays() {
        List<Provision> before = version(FIRST, SECOND, THIRD);

        List<UUID> now = found(
                before,
                FIRST,
                line(Level.ARTICLE, "2", "Korisnik ima pravo da bira pružaoca usluge."),
                line(Level.ARTICLE, "3", SECOND.text()),
                line(Level.ARTICLE, "4", THIRD.text()));

        assertThat(now.get(2)).isEqualTo(before.get(1).wid());
        assertThat(now.get(3)).isEqualTo(before.get(2).wid());
        assertThat(before).extracting(Provision::wid).doesNotContain(now.get(1));
    }

    @Test
    void takesTheSameTextInTheOtherScriptForTheSame() {
        List<Provision> before = version(FIRST);

        assertThat(found(before, line(Level.ARTICLE, "1", "Општина обезбеђује помоћ у кући старим лицима.")))
                .containsExactly(before.getFirst().wid());
    }
}
