package org.spona.platform.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.spona.platform.language.Language;
import org.spona.platform.language.Script;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What the layout needs to know, as {@code #shell} in templates.
 *
 * @param home where browsers find us, without a slash at the end
 * @param language the language of the page
 * @param part whether only a part of the page was asked for (by htmx), so that it comes without its surroundings
 * @param path the address of the page without its query
 * @param address the address of the page with its query, to come back to
 * @param query what the reader last searched for
 * @param sort the column that a list is sorted by, with a minus for the other way round; empty for its own order
 * @param signedIn who looks at the page; empty before sign-in
 * @param navigation the rooms
 * @param assets stylesheets and scripts
 * @param trace by what support finds this request in the logs; empty when it is not traced
 */
public record Shell(
        String home,
        Language language,
        boolean part,
        String path,
        String address,
        String query,
        String sort,
        Optional<SignedIn> signedIn,
        List<Navigation.Entry> navigation,
        Assets assets,
        String trace) {

    /**
     * The address of this page with another value of a parameter; the rest stays, but another order begins at the first part.
     */
    public String with(String parameter, Object value) {
        var builder = UriComponentsBuilder.fromUriString(address);
        if (!parameter.equals("page")) {
            builder.replaceQueryParam("page");
        }
        return builder.replaceQueryParam(parameter, UriUtils.encode(String.valueOf(value), StandardCharsets.UTF_8))
                .build(true)
                .toUriString();
    }

    /** The address of this page in another language: {@code sr-Latn}, {@code sr-Cyrl}, {@code en}. */
    public String in(String tag) {
        return address + (address.indexOf('?') < 0 ? "?" : "&") + "language=" + tag;
    }

    /** An address as a file of a format: {@code /people?q=a} in CSV is at {@code /people.csv?q=a}. */
    public String file(String page, String format) {
        int query = page.indexOf('?');
        return query < 0 ? page + "." + format : page.substring(0, query) + "." + format + page.substring(query);
    }

    /** The same reader in the same room, on another page. */
    Shell at(String otherAddress, String otherQuery) {
        return new Shell(
                home, language, part, path, otherAddress, otherQuery, sort, signedIn, navigation, assets, trace);
    }

    /** Whether the page is in this language: {@code sr-Latn}, {@code sr-Cyrl}, {@code en}. */
    public boolean speaks(String tag) {
        return language.tag().equals(tag);
    }

    /** Whether the page is in Latin letters of our languages. */
    public boolean speaksLatin() {
        return language.script().equals(Optional.of(Script.LATIN));
    }
}
