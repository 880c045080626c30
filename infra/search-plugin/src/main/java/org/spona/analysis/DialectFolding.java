package org.spona.analysis;

/**
 * Turns the ijekavian reflex of yat into the ekavian: {@code ije} and {@code je} after a consonant become {@code e}
 * ({@code dijete, mjera, prijelaz, cvijet} meet {@code dete, mera, prelaz, cvet}). At the very end of a word
 * {@code -ije, -ijeg, -ijem, -je, -jeg, -jem ...} are mostly endings, the same in both dialects (starije, nacije,
 * nasiljem), and stay; the yat words that end so stand in {@code roots.txt} and {@code lexicon.txt}. Expects plain
 * letters, in which {@code dje} is {@code de} already ({@link DiacriticsFolding}).
 *
 * <p>Source: the description of the reflexes in Ivan Klajn, Gramatika srpskog jezika (2005), and in Josip Silić and
 * Ivo Pranjković, Gramatika hrvatskoga jezika (2005).
 */
final class DialectFolding implements WordStep {

    /** Has {@code ije} in both dialects, and folded it would meet {@code prema}. */
    private static final char[] PRIJEM = "prijem".toCharArray();

    @Override
    public void apply(Word word) {
        char[] letters = word.letters();
        int length = word.length();
        int first = firstReflex(letters, length);
        if (first < 0 || word.startsWith(PRIJEM)) {
            return;
        }
        int end = first;
        for (int i = first; i < length; i++) {
            if (!startsReflex(letters, length, i)) {
                letters[end++] = letters[i];
            } else if (letters[i] == 'i') {
                i++;
            }
        }
        word.truncate(end);
    }

    private static int firstReflex(char[] letters, int length) {
        for (int i = 1; i < length - 1; i++) {
            if (startsReflex(letters, length, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the {@code ij} or the {@code j} before an {@code e} begins here and is a reflex of yat. */
    private static boolean startsReflex(char[] letters, int length, int i) {
        if (i == 0 || !Sounds.isConsonant(letters[i - 1]) || letters[i - 1] == 'j') {
            return false;
        }
        int j = letters[i] == 'i' ? i + 1 : i;
        return j + 1 < length
                && letters[j] == 'j'
                && letters[j + 1] == 'e'
                && !isEnding(letters, length, j + 1)
                && !isSoftPlural(letters, length, i, j)
                && !(i == j && isMacedonianArticle(letters, length, j));
    }

    /** Whether what follows the {@code j} is {@code e, eg, ega, em, emu} and nothing more. */
    private static boolean isEnding(char[] letters, int length, int e) {
        return switch (length - e) {
            case 1 -> true;
            case 2 -> letters[e + 1] == 'g' || letters[e + 1] == 'm';
            case 3 ->
                (letters[e + 1] == 'g' && letters[e + 2] == 'a') || (letters[e + 1] == 'm' && letters[e + 2] == 'u');
            default -> false;
        };
    }

    /** Nouns in {@code lj} and {@code nj} have {@code -ev-} in the plural: {@code ciljevi, konjevi}. */
    private static boolean isSoftPlural(char[] letters, int length, int reflex, int j) {
        return reflex == j
                && (letters[j - 1] == 'l' || letters[j - 1] == 'n')
                && j + 2 < length
                && letters[j + 2] == 'v'
                && Sounds.syllables(letters, j - 1) > 0;
    }

    /** The article of neuter nouns, {@code planiranjeto}, but not {@code ljeto}. */
    private static boolean isMacedonianArticle(char[] letters, int length, int j) {
        return length - j == 4 && letters[j + 2] == 't' && letters[j + 3] == 'o' && Sounds.syllables(letters, j) > 0;
    }
}
