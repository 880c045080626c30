package org.spona.analysis;

/** Takes {@code naj-} off superlatives, so that {@code najstariji} meets {@code stariji}. */
final class Superlatives {

    private static final char[] NAJ = "naj".toCharArray();
    private static final int SHORTEST = 7;

    /** Words of letting and hiring, {@code najmodavac, najmnina}, begin alike; superlatives go on with a consonant. */
    boolean takeOffPrefix(Word word) {
        if (word.length() < SHORTEST
                || !word.startsWith(NAJ)
                || Sounds.isVowel(word.at(3))
                || (word.at(3) == 'm' && word.at(4) != 'a' && word.at(4) != 'l')) {
            return false;
        }
        word.replace(0, NAJ.length, new char[0]);
        return true;
    }
}
