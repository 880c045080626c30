package org.spona.platform.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The kinds of links, under {@code spona.links.kinds}. A kind is called as the message {@code link.kind.<name>} says; seen from its
 * other end as {@code link.kind.<name>.reverse} does.
 *
 * @param kinds by name, in the order in which they are offered
 */
@ConfigurationProperties("spona.links")
record LinkKinds(Map<String, LinkKind> kinds) {

    /** An address outside of the platform, among the kinds of things to which a link may lead. */
    static final String WEB = "web";

    /** Which end of a link came before the other. */
    enum End {
        FROM,
        TO
    }

    /**
     * One kind.
     *
     * @param from the kinds of things at which it may begin
     * @param to the kinds of things to which it may lead
     * @param first which end came before the other; null when it tells no lineage
     */
    record LinkKind(
            List<String> from, List<String> to, @Nullable End first) {

        LinkKind {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        boolean joins(String fromKind, String toKind) {
            return from.contains(fromKind) && to.contains(toKind);
        }
    }

    Optional<LinkKind> find(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The names of those that may begin at things of a kind. */
    List<String> namesFrom(String fromKind) {
        return names(kind -> kind.from().contains(fromKind)).toList();
    }

    /** The names of those that say that one end came before the other. */
    String[] namesWithFirst(End first) {
        return names(kind -> kind.first() == first).toArray(String[]::new);
    }

    /** The names of all that tell a lineage. */
    String[] namesOfLineage() {
        return names(kind -> kind.first() != null).toArray(String[]::new);
    }

    private Stream<String> names(Predicate<LinkKind> which) {
        return kinds.entrySet().stream()
                .filter(kind -> which.test(kind.getValue()))
                .map(Map.Entry::getKey);
    }
}
