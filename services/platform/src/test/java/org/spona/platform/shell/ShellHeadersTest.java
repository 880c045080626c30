package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.spona.platform.language.Language;

class ShellHeadersTest {

    private static final Navigation NAVIGATION = new Navigation();
    private static final Assets ASSETS = Assets.ofBuild();

    private final AtomicInteger renderings = new AtomicInteger();
    private final ShellHeaders headers = new ShellHeaders(this::render);

    @Test
    void areRenderedOnceForAReaderInARoom() {
        headers.of(shell(signedIn("Ana", true), "/practices", "", Language.ENGLISH));
        headers.of(shell(signedIn("Ana", true), "/practices?page=2", "", Language.ENGLISH));
        assertThat(renderings).hasValue(1);
    }

    @Test
    void areEveryReadersOwn() {
        assertThat(headers.of(shell(signedIn("Ana", true), "/", "", Language.ENGLISH)))
                .startsWith("Ana at Bar ");
        assertThat(headers.of(shell(signedIn("Eva", true), "/", "", Language.ENGLISH)))
                .startsWith("Eva at Bar ");
        assertThat(headers.of(shell(Optional.empty(), "/", "", Language.ENGLISH)))
                .startsWith("nobody ");
    }

    @Test
    void followWhereSheWorksNowAndTheLanguage() {
        var before = headers.of(shell(signedIn("Ana", true), "/", "", Language.ENGLISH));
        assertThat(headers.of(shell(signedIn("Ana", false), "/", "", Language.ENGLISH)))
                .isNotEqualTo(before);
        assertThat(headers.of(shell(signedIn("Ana", true), "/", "", Language.SERBIAN_LATIN)))
                .isNotEqualTo(before);
    }

    @Test
    void nameTheAddressAndTheSearchOfEachPage() {
        var ana = signedIn("Ana", true);
        headers.of(shell(ana, "/practices", "pomoć", Language.ENGLISH));
        assertThat(headers.of(shell(ana, "/practices?q=<b>&page=2", "<b> & \"c\"", Language.ENGLISH)))
                .contains("back=/practices?q=&lt;b&gt;&amp;page=2 ")
                .contains("link=/practices?q=&lt;b&gt;&amp;page=2&amp;language=en ")
                .endsWith("q=&lt;b&gt; &amp; &quot;c&quot;");
        assertThat(headers.of(shell(ana, "/practices", "", Language.ENGLISH))).contains("link=/practices?language=en ");
    }

    private String render(Shell shell) {
        renderings.incrementAndGet();
        String person = shell.signedIn()
                .map(signedIn -> signedIn.name()
                        + signedIn.workplace()
                                .map(workplace -> " at " + workplace.organisation())
                                .orElse(""))
                .orElse("nobody");
        return person + " " + shell.language() + " back=" + shell.address() + " link=" + shell.in("en") + " q="
                + shell.query();
    }

    private static Optional<SignedIn> signedIn(String name, boolean chosen) {
        return Optional.of(new SignedIn(name, List.of(new Workplace(new UUID(0, 1), "Bar", "Network", chosen))));
    }

    private static Shell shell(Optional<SignedIn> signedIn, String address, String query, Language language) {
        return new Shell(
                "https://spona.example",
                language,
                false,
                "/",
                address,
                query,
                "",
                signedIn,
                NAVIGATION.at("/practices"),
                ASSETS,
                "trace");
    }
}
