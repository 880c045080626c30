package org.spona.analysis;

/**
 * Undoes the sound changes at the end of a stem, so that the stems of one word's forms become the same. All stems go
 * through all of it: a stem that is changed without need is changed in every form alike. Letters are plain here, so
 * {@code c} is {@code c, č, ć} and {@code z} is {@code z, ž}.
 *
 * <p>Source: the chapters on sound changes (nepostojano a, jednačenje po zvučnosti, palatalizacija, sibilarizacija,
 * prelazak l u o) in Klajn, Gramatika srpskog jezika (2005), and Silić and Pranjković, Gramatika hrvatskoga jezika
 * (2005).
 */
final class StemSounds {

    void settle(Word word) {
        dropNationEnding(word);
        dropPluralExtension(word);
        dropComparative(word);
        agentNouns(word);
        while (settleOnce(word)) {
            // One change may make room for another: podatak, podatk-, podac-.
        }
    }

    private static boolean settleOnce(Word word) {
        boolean changed = dropFleetingA(word);
        changed |= devoice(word);
        changed |= dropT(word);
        changed |= palatals(word);
        return changed;
    }

    /** građanin, građani. */
    private static void dropNationEnding(Word word) {
        int n = word.length();
        if (endsWith(word, 'a', 'n', 'i', 'n') && Sounds.syllables(word.letters(), n - 4) > 0) {
            word.truncate(n - 2);
        }
    }

    /** grad, gradovi; ključ, ključevi: the extension belongs to nouns of one syllable. */
    private static void dropPluralExtension(Word word) {
        int n = word.length();
        if (n > 4
                && word.at(n - 1) == 'v'
                && (word.at(n - 2) == 'o' || word.at(n - 2) == 'e')
                && Sounds.isConsonant(word.at(n - 3))
                && Sounds.syllables(word.letters(), n - 2) == 1) {
            word.truncate(n - 2);
        }
    }

    /** dostupan, dostupniji. */
    private static void dropComparative(Word word) {
        int n = word.length();
        if (n > 5 && endsWith(word, 'n', 'i', 'j') && Sounds.isConsonant(word.at(n - 4))) {
            word.truncate(n - 2);
        }
    }

    /** pružalac, pružaoci and western pružatelj: all end in {@code -lc}. */
    private static void agentNouns(Word word) {
        dropFeminine(word);
        int n = word.length();
        if (n > 5 && endsWith(word, 't', 'e', 'l', 'j') && Sounds.isVowel(word.at(n - 5))) {
            word.letters()[n - 4] = 'l';
            word.letters()[n - 3] = 'c';
            word.truncate(n - 2);
        } else if (n > 4 && endsWith(word, 'o', 'c') && Sounds.isVowel(word.at(n - 3))) {
            word.letters()[n - 2] = 'l';
        }
    }

    /** hranitelj, hraniteljica. */
    private static void dropFeminine(Word word) {
        int n = word.length();
        if (n > 7 && word.at(n - 6) == 't' && word.at(n - 5) == 'e' && endsWith(word, 'l', 'j', 'i', 'c')) {
            word.truncate(n - 2);
        }
    }

    /** sastanak, sastanka; centar, centra; društava, društva; zemalja, zemlja. */
    private static boolean dropFleetingA(Word word) {
        int n = word.length();
        if (n < 4) {
            return false;
        }
        boolean lj = endsWith(word, 'l', 'j');
        int a = lj ? n - 3 : n - 2;
        if (word.at(a) != 'a'
                || !Sounds.isConsonant(word.at(a - 1))
                || !(lj || mayFollowFleetingA(word, n))
                || Sounds.syllables(word.letters(), a) == 0) {
            return false;
        }
        System.arraycopy(word.letters(), a + 1, word.letters(), a, n - a - 1);
        word.truncate(n - 1);
        return true;
    }

    private static boolean mayFollowFleetingA(Word word, int n) {
        char before = word.at(n - 3);
        return switch (word.at(n - 1)) {
            case 'c', 'k', 'l', 'n', 'r' -> true;
            case 'b' -> before == 'd';
            case 'v' -> before == 't';
            case 't' -> before == 'k';
            case 'm' -> before == 'z' || before == 's' || before == 'j';
            default -> false;
        };
    }

    /** težak, teška; redak, retka; dolazak, dolaska; vrabac, vrapca. */
    private static boolean devoice(Word word) {
        int n = word.length();
        if (n < 3 || (word.at(n - 1) != 'k' && word.at(n - 1) != 'c')) {
            return false;
        }
        return switch (word.at(n - 2)) {
            case 'z' -> put(word, n - 2, 's');
            case 'd' -> put(word, n - 2, 't');
            case 'b' -> put(word, n - 2, 'p');
            default -> false;
        };
    }

    /** koristan, korisna. */
    private static boolean dropT(Word word) {
        int n = word.length();
        if (n < 5 || !endsWith(word, 's', 't', 'n')) {
            return false;
        }
        word.truncate(n - 1);
        return put(word, n - 2, 'n');
    }

    /** radnik, radnici; usluga, usluzi; zadatak, zadaci; dolazak, dolasci; radost, radošću. */
    private static boolean palatals(Word word) {
        int n = word.length();
        if (n < 4) {
            return false;
        }
        char last = word.at(n - 1);
        char before = word.at(n - 2);
        boolean several = Sounds.syllables(word.letters(), n) > 1;
        return switch (last) {
            case 'k' ->
                before != 'c'
                        && (several || (Sounds.isConsonant(before) && before != 's'))
                        && put(word, n - 1, before == 's' ? 't' : 'c');
            case 'g' -> several && !endsWith(word, 'l', 'a', 'g') && put(word, n - 1, 'z');
            case 'c' -> {
                if (before == 's') {
                    yield put(word, n - 1, 't');
                }
                if (before == 't' && several) {
                    word.truncate(n - 1);
                    yield put(word, n - 2, 'c');
                }
                yield false;
            }
            default -> false;
        };
    }

    private static boolean put(Word word, int index, char letter) {
        word.letters()[index] = letter;
        return true;
    }

    private static boolean endsWith(Word word, char first, char second) {
        int n = word.length();
        return n >= 2 && word.at(n - 2) == first && word.at(n - 1) == second;
    }

    private static boolean endsWith(Word word, char first, char second, char third) {
        return word.length() >= 3 && word.at(word.length() - 3) == first && endsWith(word, second, third);
    }

    private static boolean endsWith(Word word, char first, char second, char third, char fourth) {
        return word.length() >= 4 && word.at(word.length() - 4) == first && endsWith(word, second, third, fourth);
    }
}
