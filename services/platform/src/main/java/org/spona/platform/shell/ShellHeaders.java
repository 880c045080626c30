package org.spona.platform.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.spona.platform.language.Language;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * The header of every page, as {@code #headers} in templates. It is rendered once for a reader in a room: all that is shown of her is what it is
 * remembered by, so nobody gets another's. The address of the page and what was searched for are put in each time.
 */
public final class ShellHeaders {

    private static final String UTF_8 = "UTF-8";
    private static final int MOST = 2_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** Characters that stand in no text (Unicode, section 23.5, private use) for what is put in each time. */
    private static final String ADDRESS = "\uE000";

    private static final String ADDRESS_AND = "\uE001";
    private static final String QUERY = "\uE002";
    private static final String ADDRESS_TO_RETURN_TO = "\uE003";
    private static final Pattern PARTS = Pattern.compile("(?<=[\uE000-\uE003])|(?=[\uE000-\uE003])");

    private final Function<Shell, String> rendering;
    private final Cache<Key, List<String>> rendered =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    /** @param rendering makes the header of a page */
    ShellHeaders(Function<Shell, String> rendering) {
        this.rendering = rendering;
    }

    private record Key(Language language, Optional<SignedIn> signedIn, List<Navigation.Entry> navigation) {}

    /** The header of a page as HTML. */
    public String of(Shell shell) {
        var key = new Key(shell.language(), shell.signedIn(), shell.navigation());
        var address = HtmlUtils.htmlEscape(shell.address(), UTF_8);
        var header = new StringBuilder();
        for (String part : rendered.get(key, unknown -> parts(shell))) {
            header.append(
                    switch (part) {
                        case ADDRESS -> address;
                        case ADDRESS_AND -> address + (address.indexOf('?') < 0 ? "?" : "&amp;");
                        case ADDRESS_TO_RETURN_TO -> UriUtils.encode(shell.address(), StandardCharsets.UTF_8);
                        case QUERY -> HtmlUtils.htmlEscape(shell.query(), UTF_8);
                        default -> part;
                    });
        }
        return header.toString();
    }

    private List<String> parts(Shell shell) {
        String html = rendering
                .apply(shell.at(ADDRESS, QUERY))
                .replace(ADDRESS + "?", ADDRESS_AND)
                .replace("return=" + ADDRESS, "return=" + ADDRESS_TO_RETURN_TO);
        return PARTS.splitAsStream(html).toList();
    }
}
