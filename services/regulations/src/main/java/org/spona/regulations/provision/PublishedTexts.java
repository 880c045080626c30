package org.spona.regulations.provision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The texts that are read most, in memory: what is published is never rewritten. It is asked for a version that the reader has been given by the
 * database, so nobody is shown another's.
 */
@Component
class PublishedTexts {

    /** Of all texts together, in characters; a large act has some seven hundred thousand. */
    private static final int MOST = 10_000_000;

    /** What a line takes besides its words, in characters. */
    private static final int LINE = 100;

    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Cache<ActVersion.TextKey, List<Provision>> texts = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<ActVersion.TextKey, List<Provision>>weigher((_, text) ->
                    weight(text, line -> line.heading().length() + line.text().length()))
            .expireAfterAccess(KEPT)
            .build();

    private final Cache<ActVersion.TextKey, List<String>> folded = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<ActVersion.TextKey, List<String>>weigher((_, text) -> weight(text, String::length))
            .expireAfterAccess(KEPT)
            .build();

    /**
     * The lines of a version that have all these words.
     *
     * @param text what it says
     */
    List<Provision> find(ActVersion version, List<Provision> text, List<String> words) {
        List<String> lines = version.status() == ActVersion.Status.PUBLISHED
                ? folded.get(version.textKey(), _ -> fold(text))
                : fold(text);
        return IntStream.range(0, text.size())
                .filter(line -> FoundLine.has(lines.get(line), words))
                .mapToObj(text::get)
                .toList();
    }

    private static <T> int weight(List<T> lines, ToIntFunction<T> length) {
        return lines.size() * LINE + lines.stream().mapToInt(length).sum();
    }

    private static List<String> fold(List<Provision> text) {
        return text.stream().map(FoundLine::folded).toList();
    }

    /**
     * What a version says.
     *
     * @param read finds it in the database
     */
    List<Provision> get(ActVersion version, Supplier<List<Provision>> read) {
        return version.status() == ActVersion.Status.PUBLISHED
                ? texts.get(version.textKey(), _ -> List.copyOf(read.get()))
                : read.get();
    }
}
