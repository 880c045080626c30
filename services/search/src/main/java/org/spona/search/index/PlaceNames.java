package org.spona.search.index;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.search.words.Word;
import org.spona.search.words.Words;

/** Brings a place's name in any case and script to one value, which is compared as a whole: {@code Novom Sadu} is Novi Sad, {@code novi} is not. */
final class PlaceNames {

    /** What municipalities are called before their name. */
    private static final Set<String> KINDS =
            Words.of("opština grad komuna bashkia qyteti municipality city distrikt").stream()
                    .map(Word::stem)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern ADJECTIVE = Pattern.compile("(\\w{3,})(sk|ck)(i|a|o|e|u|og|oj|om|ih|im|oga|ima)");
    private static final int SHORTEST = 3;

    private PlaceNames() {}

    /** The value of a name. */
    static String key(String name) {
        List<Word> words = Words.telling(name);
        List<Word> proper =
                words.stream().filter(word -> !KINDS.contains(word.stem())).toList();
        return key(proper.isEmpty() ? words : proper);
    }

    /** The value of words that may be a name. */
    static String key(List<Word> words) {
        return words.stream().map(Word::stem).collect(Collectors.joining(" "));
    }

    /**
     * The names that an adjective may be made of: {@code kraljevačka} is of Kraljevo, {@code tuzlanski} of Tuzla. Only what is a whole
     * name matters later, so it may try more than there are.
     */
    static Stream<String> ofAdjective(Word word) {
        Matcher adjective = ADJECTIVE.matcher(word.folded());
        if (!adjective.matches()) {
            return Stream.of();
        }
        String root = adjective.group(1) + (adjective.group(2).equals("ck") ? "c" : "");
        return IntStream.rangeClosed(SHORTEST, root.length()).mapToObj(end -> root.substring(0, end));
    }
}
