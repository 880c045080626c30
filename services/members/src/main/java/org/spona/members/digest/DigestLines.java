package org.spona.members.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lines of a digest that lead to things. Each is shown and mailed as long as its reader may read the thing, whatever the line says of it: a
 * digest is written once, and what it tells of may be withdrawn or shared less afterwards.
 */
@Component
class DigestLines {

    /** The page of a thing, or what is below it; those of organisations and networks are public. */
    private static final Pattern PAGE =
            Pattern.compile("(https?+://[^\\s/]++)?+(/(?!organisations/|networks/)[a-z-]++(?:/[a-z-]++){0,2}/"
                    + "\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>&#|~!]");

    private final JdbcClient database;
    private final String home;

    DigestLines(JdbcClient database, @Value("${spona.notices.home}") String home) {
        this.database = database;
        this.home = home;
    }

    /** The text without the lines that lead to what the current reader may not read. */
    String readable(String markdown) {
        Set<String> readable = readable(pages(markdown));
        return lines(markdown, readable::containsAll).collect(Collectors.joining("\n"));
    }

    /** The lines that lead to what a network as a whole does not read: not all who get the digest would see them. */
    List<String> unshared(String markdown, UUID networkId) {
        Set<String> shared = shared(pages(markdown), networkId);
        return lines(markdown, pages -> !shared.containsAll(pages)).toList();
    }

    /** A title as Markdown that says it letter by letter. */
    static String escaped(String title) {
        return MARK.matcher(title).replaceAll("\\\\$0");
    }

    private Stream<String> lines(String markdown, Predicate<Set<String>> kept) {
        return markdown.lines().filter(line -> kept.test(pages(line)));
    }

    private Set<String> pages(String text) {
        return PAGE.matcher(text)
                .results()
                .filter(page -> page.group(1) == null || page.group(1).equals(home))
                .map(page -> page.group(2).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private Set<String> readable(Set<String> pages) {
        return pages.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        database.sql("select path from directory_thing where path in (:pages) and not withdrawn")
                                .param("pages", pages)
                                .query(String.class)
                                .list());
    }

    private Set<String> shared(Set<String> pages, UUID networkId) {
        return pages.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("""
                                select t.path from directory_thing t
                                where t.path in (:pages) and not t.withdrawn
                                    and (t.visibility = 'PUBLIC' or t.visibility <> 'PRIVATE' and t.network_id = :network
                                        or t.visibility = 'REGION' and exists (select from network own join network other using (region_id)
                                            where own.id = :network and other.id = t.network_id))""")
                        .param("pages", pages)
                        .param("network", networkId)
                        .query(String.class)
                        .list());
    }
}
