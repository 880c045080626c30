package org.spona.regulations.provision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;

/**
 * Finds in a text that somebody brings who its provisions were in the version before: articles first, each by what it says and then by its
 * number, then what stands in an article that is known. What is found nowhere is new.
 */
public final class Identities {

    /** So much must be the same in two articles that have another number. */
    private static final double MOVED = 0.6;

    /** So much must be the same in two articles of one number: less is another article in its place. */
    private static final double REWRITTEN = 0.2;

    private final List<Provision> before;
    private final Set<UUID> found = new HashSet<>();

    private Identities(List<Provision> before) {
        this.before = before;
    }

    /**
     * Who the lines are.
     *
     * @param before the version before, in order of reading; may be empty
     * @return one for each line
     */
    static List<UUID> of(List<ActLine> lines, List<Provision> before, LetterOrder order) {
        List<UUID> fresh = lines.stream().map(_ -> UUID.randomUUID()).toList();
        return new Identities(before).find(ActTree.of(lines, fresh, order));
    }

    /**
     * Who the provisions of a text are among those of another, which may be of another act.
     *
     * @return one for each; its own where nothing there is like it
     */
    public static List<UUID> among(List<Provision> others, List<Provision> provisions) {
        return new Identities(others).find(provisions);
    }

    private List<UUID> find(List<Provision> now) {
        Map<String, Article> old = articles(before);
        Map<String, Article> fresh = articles(now);
        Map<String, String> same = new HashMap<>();
        Set<String> left = new HashSet<>(old.keySet());
        fresh.forEach((address, article) -> keep(address, old.get(address), article, MOVED, same, left));
        fresh.forEach((address, article) -> {
            if (!same.containsKey(address)) {
                String likest = likest(article, old, left);
                if (likest != null) {
                    same.put(address, likest);
                    left.remove(likest);
                }
            }
        });
        fresh.forEach((address, article) -> {
            if (!same.containsKey(address)) {
                keep(address, old.get(address), article, REWRITTEN, same, left);
            }
        });
        Map<String, UUID> known = before.stream().collect(Collectors.toMap(Provision::address, Provision::wid));
        List<UUID> wids = new ArrayList<>(now.size());
        for (Provision provision : now) {
            String was = same.getOrDefault(provision.article(), provision.article())
                    + provision.address().substring(provision.article().length());
            boolean ofArticle =
                    same.containsKey(provision.article()) || provision.level().isHeading();
            UUID wid = ofArticle ? known.get(was) : null;
            wids.add(wid != null && found.add(wid) ? wid : provision.wid());
        }
        return wids;
    }

    private static void keep(
            String address,
            @Nullable Article old,
            Article fresh,
            double likeness,
            Map<String, String> same,
            Set<String> left) {
        if (old != null && left.contains(address) && Likeness.of(old.words(), fresh.words()) >= likeness) {
            same.put(address, address);
            left.remove(address);
        }
    }

    private static @Nullable String likest(Article article, Map<String, Article> old, Set<String> left) {
        String likest = null;
        double most = MOVED;
        for (String address : left) {
            Article candidate = old.get(address);
            double likeness = candidate == null ? 0 : Likeness.of(candidate.words(), article.words());
            if (likeness > most) {
                most = likeness;
                likest = address;
            }
        }
        return likest;
    }

    private record Article(Set<String> words) {}

    private static Map<String, Article> articles(List<Provision> provisions) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            if (!provision.level().isHeading()) {
                texts.computeIfAbsent(provision.article(), _ -> new StringBuilder())
                        .append(provision.heading())
                        .append(' ')
                        .append(provision.text())
                        .append(' ');
            }
        }
        Map<String, Article> articles = new LinkedHashMap<>();
        texts.forEach((address, text) -> articles.put(address, new Article(Likeness.words(text.toString()))));
        return articles;
    }
}
